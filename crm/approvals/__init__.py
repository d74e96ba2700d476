"""Asking people to allow things, and their decisions."""
