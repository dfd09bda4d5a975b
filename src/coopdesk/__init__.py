"""The desk of a cooperative's secretariat."""

__version__ = "0.1.0"
