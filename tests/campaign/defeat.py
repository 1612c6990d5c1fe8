"""Conflict, votes, displacement and breach of a theory of one time, written for clingo (D25-D41).

Given are truth tables of what norms say; all else is rules. Where displacement runs in a circle through choices
that no rule decides, clingo finds no stable model or several: such theories are left out (the knots of D36).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from tests.campaign.tables import Tables

_RULES = """
able(V,N) :- comply(N,V,W).
able(V,s2(N,M)) :- comply(N,V,W), comply(M,V,W), N < M.
able(V,s3(N,M,K)) :- comply(N,V,W), comply(M,V,W), comply(K,V,W), N < M, M < K.
set(V,strict,s2(N,M)) :- duty(V,N), duty(V,M), N < M, able(V,N), able(V,M), not able(V,s2(N,M)).
set(V,strict,s3(N,M,K)) :- duty(V,N), duty(V,M), duty(V,K), N < M, M < K, able(V,s2(N,M)), able(V,s2(N,K)),
  able(V,s2(M,K)), not able(V,s3(N,M,K)).
uses(V,P) :- exercise(P,V,W).
both(V,P,N) :- exercise(P,V,W), comply(N,V,W).
both(V,P,s2(N,M)) :- exercise(P,V,W), comply(N,V,W), comply(M,V,W), N < M.
clash(V,P,N) :- wide(V), uses(V,P), duty(V,N), able(V,N), not both(V,P,N).
set(V,wide,s2(P,N)) :- clash(V,P,N).
set(V,wide,s3(P,N,M)) :- wide(V), uses(V,P), duty(V,N), duty(V,M), N < M, able(V,s2(N,M)),
  not both(V,P,s2(N,M)), not clash(V,P,N), not clash(V,P,M).
impossible(V,N) :- duty(V,N), not able(V,N).

against(V,C,D,Pi) :- cast(V,C,D,Pi).
against(V,C,D,Pi) :- cast(V,D,C,Pi).
beaten(V,C,D,Pi) :- against(V,C,D,Pi), against(V,C,D,Rho), over(V,Rho,Pi).
kept(V,C,D) :- cast(V,C,D,Pi), not beaten(V,C,D,Pi).
yields(V,C,D) :- kept(V,C,D), not kept(V,D,C).

choice(V,Y,f2(c(N,U),c(M,T))) :- set(V,Y,s2(N,M)), claim(V,c(N,U)), claim(V,c(M,T)).
choice(V,Y,f3(c(N,U),c(M,T),c(K,S))) :- set(V,Y,s3(N,M,K)), claim(V,c(N,U)), claim(V,c(M,T)), claim(V,c(K,S)).
in(f2(C,D),(C;D)) :- choice(_,_,f2(C,D)).
in(f3(C,D,E),(C;D;E)) :- choice(_,_,f3(C,D,E)).
above(V,F,C) :- choice(V,_,F), in(F,C), in(F,D), yields(V,D,C).
least(V,F,C) :- choice(V,_,F), in(F,C), not above(V,F,C).
loser(V,Y,F,C) :- choice(V,Y,F), least(V,F,C), #count{D : least(V,F,D)} = 1.
stopped(V,F,C) :- loser(V,_,F,C), in(F,D), D != C, displaced(V,D).
displaces(strict,C) :- loser(_,strict,_,C).
displaces(wide,c(P,U)) :- loser(_,wide,_,c(P,U)), right(P).
displaced(V,C) :- loser(V,Y,F,C), displaces(Y,C), not stopped(V,F,C).
prevails(V,P,C) :- loser(V,wide,F,C), not displaces(wide,C), in(F,c(P,_)), right(P), not stopped(V,F,C).
carved(V,C) :- prevails(V,P,C), exercised(V,P).
breach(V,N,A) :- wrong(V,N), claim(V,c(N,U)), member(U,A), not displaced(V,c(N,U)), not carved(V,c(N,U)).
#show set/3. #show impossible/2. #show displaced/2. #show carved/2. #show breach/3.
"""


def program(tables: Tables) -> str:
    """The theory for clingo."""
    return "\n".join([_RULES, *(f"{fact}." for fact in _facts(tables))])


def _facts(t: Tables) -> Iterable[str]:
    count = t.full.bit_length()
    allowed = [v for v in range(count) if t.allowed >> v & 1]
    units: dict[tuple[str, ...], str] = {}
    for p, text in t.texts.items():
        if text.permits:
            yield f"right({p})"
    for members in t.classes(0):
        inside = [v for v in allowed if members >> v & 1]
        for v in inside:
            if t.wide >> v & 1:
                yield f"wide({v})"
            for n, text in t.texts.items():
                if text.exists >> v & 1:
                    yield from _norm(t, n, v, inside, units)
            yield from _votes(t, v)
    for unit, name in units.items():
        yield from (f"member({name},{c.lower()})" for c in unit)


def _norm(
    t: Tables, n: str, v: int, inside: list[int], units: dict[tuple[str, ...], str]
) -> Iterable[str]:
    text = t.texts[n]
    done = text.scope & text.content
    met = ~text.scope | text.content
    if not text.permits:
        yield f"duty({v},{n})"
    for w in inside:
        if text.permits and done >> w & 1:
            yield f"exercise({n},{v},{w})"
        if not text.permits and met >> w & 1:
            yield f"comply({n},{v},{w})"
    if text.permits and done >> v & 1:
        yield f"exercised({v},{n})"
    if not text.permits and not met >> v & 1 and text.kappa >> v & 1:
        yield f"wrong({v},{n})"
    for where, found in text.owing:
        if where >> v & 1:
            for unit in found:
                name = units.setdefault(unit, "u" + "".join(unit).lower())
                yield f"claim({v},c({n},{name}))"


def _votes(t: Tables, v: int) -> Iterable[str]:
    claims = [
        (n, unit)
        for n, text in t.texts.items()
        for where, found in text.owing
        if where >> v & 1
        for unit in found
    ]
    spelled = {c: f"c({c[0]},u{''.join(c[1]).lower()})" for c in claims}
    for name, (free, pairs) in t.principles.items():
        for loser, winner, where in pairs:
            if not where >> v & 1:
                continue
            for one in claims:
                for other in claims:
                    bound = free or all(t.bound(c, winner) for c in one[1])
                    if (one[0], other[0]) == (loser, winner) and bound:
                        yield f"cast({v},{spelled[one]},{spelled[other]},{name})"
    for above, below, where in t.dominance:
        if where >> v & 1:
            yield f"over({v},{above},{below})"


def values(models: list[set[str]], tables: Tables) -> Mapping[str, int] | None:
    """For each claim the assignments in which it holds; none unless there is one stable model."""
    if len(models) != 1:
        return None
    found: dict[str, int] = {}

    def add(key: str, v: str) -> None:
        found[key] = found.get(key, 0) | 1 << int(v)

    for atom in models[0]:
        numbers = re.fullmatch(r"(\w+)\((\d+),(.*)\)", atom)
        assert numbers is not None
        word, v, rest = numbers.groups()
        if word == "set":
            kind, inside = rest.split(",", 1)
            order = sorted(inside[3:-1].split(","), key=list(tables.texts).index)
            add(f"{kind} {' '.join(order)}", v)
        elif word == "breach":
            n, c = rest.split(",")
            add(f"breached {n} {c.upper()}", v)
        elif word == "impossible":
            add(f"impossible {rest}", v)
        else:
            n, unit = rest[2:-1].split(",")
            for c in unit[1:].upper():
                add(f"{word} {n} {c}", v)
    return found
