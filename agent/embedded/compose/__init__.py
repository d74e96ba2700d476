"""From annotated words to a definition: clauses, what each says, and how they belong together."""
