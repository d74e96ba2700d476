"""Where the rows of measures come from, one file a table or a tight family."""
