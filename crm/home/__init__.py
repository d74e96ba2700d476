"""The start page: figures with their course, and the reports that a person has pinned."""
