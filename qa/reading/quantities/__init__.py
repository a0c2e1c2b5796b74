"""Money, shares, measures, numbers and ordinals, with normal forms, and how numbers are read."""
