"""Dates, times of day, durations and ages, with normal forms, and the calendar behind them."""
