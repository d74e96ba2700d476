"""Kept lists of customers: brought from a file, or a segment's members frozen at one moment."""
