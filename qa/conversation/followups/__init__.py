"""Follow-ups made whole by named rules, each for one way to lean on the turns before."""
