"""Handing mails over: to a folder, later to a mail server."""
