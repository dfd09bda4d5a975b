"""The other face: the same services by words, for support staff and scheduled work."""
