"""Who did what, in a chain that shows any change."""
