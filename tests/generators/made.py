"""A drawn program: statements of a case and claims about it."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve, frozen


@frozen
class Made:
    """A generated program: statements of a case, the claims to ask, and what is in it."""

    statements: tuple[str, ...]
    claims: tuple[str, ...]
    features: frozenset[str]

    @property
    def text(self) -> str:
        """The program with its claims as questions Q0, Q1, ..."""
        return self.asking(self.claims)

    def asking(self, claims: tuple[str, ...], given: tuple[str, ...] = ()) -> str:
        """The program with these claims and further findings."""
        asked = [f"ask Q{i}{claim}" for i, claim in enumerate(claims)]
        lines = [*self.statements, *(f"given {g}" for g in given), *asked]
        return "\n".join(["case Made", *(f"  {line}" for line in lines), "end", ""])

    def cut(self, keep: Callable[[str], bool]) -> Made:
        """The program without some statements."""
        return evolve(self, statements=tuple(s for s in self.statements if keep(s)))
