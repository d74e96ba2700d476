"""What can be asked, kept under a name, pinned and sent: a report or an analysis, told apart by its kind."""
