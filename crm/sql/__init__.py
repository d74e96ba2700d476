"""Building SQL from expressions: bound values, windows and comparisons that every compiler shares."""
