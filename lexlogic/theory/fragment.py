"""Someone asked for everyone: what keeps texts from being compared, and answers from being complete (D1, D18)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from lexlogic.program import model as m


@frozen
class Nested:
    """Finds someone asked for everyone: an existential below a universal once rules are unfolded (D18)."""

    rules: Mapping[str, Sequence[m.Rule]]
    predicates: Mapping[str, m.Predicate]
    sorts: frozenset[str] | None = None
    """Those whose quantifiers count; all of them, if none are named."""
    across_times: bool = False
    """Whether what is said of another time is looked into; between texts it is open."""

    def in_constraint(self, constraint: m.Impossible | m.Precondition) -> bool:
        """Whether what a constraint requires of everyone asks for someone."""
        below = 1 if constraint.params else 0
        if isinstance(constraint, m.Impossible):
            return self._walk(constraint.body, False, below, below, ())
        conduct, condition = constraint.conduct, constraint.condition
        return self._walk(conduct, False, below, below, ()) or self._walk(
            condition, True, below, below, ()
        )

    def in_formula(self, formula: m.Formula, positive: bool) -> bool:
        """Whether the formula, or its denial, does."""
        return self._walk(formula, positive, 0, 0, ())

    def _walk(
        self,
        f: m.Formula,
        positive: bool,
        universals: int,
        passed: int,
        inside: tuple[tuple[str, int], ...],
    ) -> bool:
        """`universals` and `passed`: how many of them, and how many quantifiers, stand above."""
        match f:
            case m.Not(body):
                return self._walk(body, not positive, universals, passed, inside)
            case m.And(parts) | m.Or(parts):
                return any(self._walk(p, positive, universals, passed, inside) for p in parts)
            case m.Exists(bounds, body):
                here = self._counts(bounds)
                below = universals + (here and not positive)
                return (here and positive and universals > 0) or self._walk(
                    body, positive, below, passed + here, inside
                )
            case m.ForAll(bounds, guard, body):
                here = self._counts(bounds)
                below = universals + (here and positive)
                return (
                    (here and not positive and universals > 0)
                    or self._walk(guard, not positive, below, passed + here, inside)
                    or self._walk(body, positive, below, passed + here, inside)
                )
            case m.Shifted(_, _, body) if self.across_times:
                return self._walk(body, positive, universals, passed, inside)
            case m.Predication(predicate):
                return self._unfold(str(predicate), positive, universals, passed, inside)
            case _:
                return False

    def _counts(self, bounds: Iterable[m.Bound]) -> bool:
        return self.sorts is None or any(str(b.variable.sort) in self.sorts for b in bounds)

    def _unfold(
        self,
        name: str,
        positive: bool,
        universals: int,
        passed: int,
        inside: tuple[tuple[str, int], ...],
    ) -> bool:
        if name not in self.predicates:
            return False
        for known, before in inside:
            if known == name:  # a circle through a quantifier has no end of them
                return passed > before
        within = (*inside, (name, passed))
        for rule in self.rules.get(name, ()):
            holds = positive != (rule.kind is m.RuleKind.UNMET)
            heads = {t.name for t in rule.head.terms if isinstance(t, m.Variable)}
            own = any(v.name not in heads for v in rule.params)
            if own and holds and universals > 0:
                return True
            below, above = universals + (own and not holds), passed + own
            if any(self._walk(f, holds, below, above, within) for f in (rule.body, rule.gate)):
                return True
            if any(self._walk(e, not holds, below, above, within) for e in rule.exceptions):
                return True
        return False


def alternates(formula: m.Formula, sorts: frozenset[str]) -> bool:
    """Whether a claim or its denial asks for someone for everyone of the sorts; rules are not unfolded (D1)."""
    nested = Nested({}, {}, sorts, across_times=True)
    return any(nested.in_formula(formula, positive) for positive in (True, False))
