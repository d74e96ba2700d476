"""The words in which Rapport itself says a definition, read back: a person copies, changes and asks them.

The phrases are those of the wording files, read backwards: whatever a condition can be called on a
screen is understood when it comes back, with other values, numbers and periods, in every language.
"""
