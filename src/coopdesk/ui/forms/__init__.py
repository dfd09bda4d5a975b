"""The forms of the window."""
