"""Engine against other evaluators on any number of programs: `python -m tests.campaign --help`."""
