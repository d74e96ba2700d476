"""The shell's commands, one file each. Nothing heavy is imported before a command runs."""
