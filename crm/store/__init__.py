"""What people and the assistant made, on SQLite or any database by URL."""
