"""Proper names and roles: where they stand, and what they name."""
