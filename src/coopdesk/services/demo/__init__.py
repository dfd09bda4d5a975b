"""A made-up cooperative to try the program with."""
