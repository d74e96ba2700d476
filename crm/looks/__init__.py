"""What is shown with a segment when it is asked for: breakdown, overlap, trend, and why somebody is in it."""
