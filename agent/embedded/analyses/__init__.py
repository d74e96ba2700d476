"""How each analysis is asked for. One file an analysis, its words in a file of its name a language."""
