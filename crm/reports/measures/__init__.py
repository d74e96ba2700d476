"""What can be measured: one file a tight family, all of them in `all.MEASURES`."""
