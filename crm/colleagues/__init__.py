"""Colleagues who may be told things, and telling each of them a thing once."""
