"""Answers as files: a table for other programs, a workbook, a picture, a document."""
