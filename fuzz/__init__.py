"""Fuzzing: whatever bytes come in, an answer or a diagnostic comes out (docs/assurance.md).

`targets` says what is done with an input, `mutation` how inputs are varied, `run` drives libFuzzer through
atheris, and `corpus/` keeps inputs that together reach all code reached so far; the test-suite replays it.
"""
