"""The other face: words instead of a window."""
