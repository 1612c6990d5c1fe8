"""When two exercises are the same question: renaming the individuals of one gives the other."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

from lexlogic.explanation.model import Step
from lexlogic.program import model as m

_DATE = re.compile(r"\b\d{4}(?:-\d{2}){0,2}\b")


class Renaming:
    """Names individuals and dates by when they are first met, so that only the pattern of names counts."""

    def __init__(self, program: m.Program) -> None:
        names = sorted((str(i.name) for i in program.individuals), key=len, reverse=True)
        self.names = (
            re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)") if names else None
        )

    def shape(self, texts: Iterable[str]) -> str:
        """The texts with their individuals and dates renamed, as one key."""
        met: dict[str, str] = {}

        def rename(found: re.Match[str]) -> str:
            return met.setdefault(found[0], f"#{len(met)}")

        told = []
        for text in texts:
            if self.names is not None:
                text = self.names.sub(rename, text)
            told.append(_DATE.sub(rename, text))
        return hashlib.sha256("\0".join(told).encode()).hexdigest()[:24]

    def steps(self, argued: Sequence[Sequence[Step]]) -> str:
        """The shape of explanations: the same steps in the same order, whoever they are about."""
        return self.shape(s.sentence for steps in argued for s in steps)


def written(formula: m.Formula | None) -> str:
    """A fact as the file writes it, turned or not."""
    body = formula.body if isinstance(formula, m.Not) else formula
    if not isinstance(body, m.Predication):
        return str(body)
    terms = [t.date.text if isinstance(t, m.DateTerm) else t.name for t in body.terms]
    return f"{body.predicate}({', '.join(terms)})"
