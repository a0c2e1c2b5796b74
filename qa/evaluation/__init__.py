"""Measuring the answerer: data sets, metrics, runs and reports; `python -m qa.evaluation`."""
