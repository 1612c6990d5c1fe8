"""Questions beyond the verdict: what an answer turns on, what refutes a claim, where two doctrines part.

One module an instrument: `Asker` (a question put to its theory) -> a frozen record of what was found,
said in no medium. `rendering` lays the records out; the commands and `Session` call both.
"""
