"""What things are and which rules hold; plain Python."""
