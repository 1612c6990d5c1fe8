"""Someone asked for everyone: what keeps texts from being compared, and answers from being complete (D1, D18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from lexlogic.program import model as m


@frozen
class Nested:
    """Finds someone asked for everyone: an existential below a universal once rules are unfolded (D18)."""

    rules: Mapping[str, Sequence[m.Rule]]
    predicates: Mapping[str, m.Predicate]

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
            case m.Exists(_, body):
                below = universals + (not positive)
                return (positive and universals > 0) or self._walk(
                    body, positive, below, passed + 1, inside
                )
            case m.ForAll(_, guard, body):
                below = universals + positive
                return (
                    (not positive and universals > 0)
                    or self._walk(guard, not positive, below, passed + 1, inside)
                    or self._walk(body, positive, below, passed + 1, inside)
                )
            case m.Predication(predicate):
                return self._unfold(str(predicate), positive, universals, passed, inside)
            case _:
                return False

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


def alternates(formula: m.Formula, sorts: frozenset[str] | None = None) -> bool:
    """An existential under a universal in some polarity; only over the sorts given, if any are (D1, D18)."""

    def counts(bounds: tuple[m.Bound, ...]) -> bool:
        return sorts is None or any(str(b.variable.sort) in sorts for b in bounds)

    def walk(f: m.Formula, positive: bool, under: bool) -> bool:
        match f:
            case m.Not(body):
                return walk(body, not positive, under)
            case m.And(parts) | m.Or(parts):
                return any(walk(p, positive, under) for p in parts)
            case m.Exists(bounds, body):
                here = counts(bounds)
                return (here and under and positive) or walk(
                    body, positive, under or (here and not positive)
                )
            case m.ForAll(bounds, guard, body):
                here = counts(bounds)
                if here and under and not positive:
                    return True
                inner = under or (here and positive)
                return walk(guard, not positive, inner) or walk(body, positive, inner)
            case m.Shifted(_, _, body):
                return walk(body, positive, under)
            case _:
                return False

    return walk(formula, True, False) or walk(formula, False, False)
