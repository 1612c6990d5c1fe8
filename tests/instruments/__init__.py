"""Tests of the instruments: properties by brute force, and the real cases."""
