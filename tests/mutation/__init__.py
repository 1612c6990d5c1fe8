"""Small faults put into the engine one at a time: does the test-suite notice? (docs/assurance.md)"""
