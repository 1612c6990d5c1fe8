"""Whole programs drawn at random, every construct of the language among them.

    made        a drawn program: its statements and the claims about it
    plain, plain_weighing
                small programs, dense in conflicts (tests/programs.py)

scene       who and what there is: sorts, individuals, facts, conduct, times, positions
formulas    formulas over what is at hand, typed
law         concepts, standards, sources, norms, rules
weighing    principles, their ranking, constraints, presumptions
relations   norms whose texts are compared
times       treaties and conduct in days, months and years
votes       norms owed to several, and votes that read what a duty comes to towards whom
asking      findings, views, claims, variants
whole       a program of a size
constructs  what a program contains, read off its syntax tree; what the language has
semantics   what is so in its completions, by the reference evaluator
"""
