"""Measurements beyond a plain run, one a file: each from results or systems to figures and text."""
