"""Analyses: questions whose answer is more than a measure by groups. One file an analysis."""
