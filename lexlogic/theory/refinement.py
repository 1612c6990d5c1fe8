"""Components of many acts: conflict sets found by counter-example, without expanding every alternative (D56).

A state of affairs and a choice of instances is proposed; if some conduct complies with the instances there, every
later proposal must be one in which that conduct does not; else the choice is cut down to a minimal set, whose
literal is expanded over the acts that the set itself reads. Only these are limited in number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import ATOM_LIMIT, Component, TooManyAtoms
from lexlogic.theory.elimination import minimal_sets
from lexlogic.theory.model import Atom, AtomKind, Instance

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers

Rewrite = Callable[[int], int]


class Refinement:
    """The conflict sets of a component with more acts than are expanded."""

    def __init__(self, registers: Registers, component: Component) -> None:
        self.registers = registers
        self.g = registers.g
        self.c = registers.g.circuit
        self.component = component
        self.binding = [
            literal
            for literal in registers.binding(component.bearer)
            if self.g.support(literal) & set(component.atoms)
        ]
        self._own: dict[int, frozenset[int]] = {}
        self._over: dict[frozenset[int], list[tuple[Rewrite, int]]] = {}

    # ---- what an instance asks of conduct

    def _row(self, instance: Instance, rewrite: Rewrite) -> int:
        """Comp(n, w) of a duty, Ex(p, w) of a permission (D23)."""
        norms = self.registers.norms
        force = norms.in_force(instance)
        scope, content = rewrite(norms.scope(instance)), rewrite(norms.content(instance))
        if instance.norm.is_duty:
            return self.c.disj((-force, -scope, content))
        return self.c.conj((force, scope, content))

    def _acts(self, members: Iterable[Instance], excused: list[int]) -> frozenset[int]:
        """The acts that instances and literals read, and those that constraints tie to them."""
        found: frozenset[int] = frozenset()
        for n in members:
            found |= self._support(n)
        for literal in excused:
            found |= self.g.support(literal) & frozenset(self.component.atoms)
        while True:
            more = found
            for literal in self.binding:
                own = self.g.support(literal) & frozenset(self.component.atoms)
                if own & more:
                    more |= own
            if more == found:
                return found
            found = more

    def _support(self, instance: Instance) -> frozenset[int]:
        if instance.number not in self._own:
            tick = self.component.tick
            found = self.registers.acts.instance_support(instance, tick)
            self._own[instance.number] = found & frozenset(self.component.atoms)
        return self._own[instance.number]

    def possible(self, members: list[Instance], carved: list[int] | None = None) -> int:
        """Some alternative complies with the duties among the members and exercises the permissions; `carved`:
        for each member the literal under which it need not be complied with there."""
        excused = carved or [FALSE] * len(members)
        acts = self._acts(members, excused)
        if acts not in self._over:
            if len(acts) > ATOM_LIMIT:
                raise TooManyAtoms(self.component.bearer, len(acts))
            self._over[acts] = list(self._alternatives(acts))
        return self.c.disj(
            [
                self.c.conj(
                    (
                        feasible,
                        *(
                            self.c.disj((self._row(n, rewrite), rewrite(x)))
                            for n, x in zip(members, excused, strict=True)
                        ),
                    )
                )
                for rewrite, feasible in self._over[acts]
            ]
        )

    def _alternatives(self, acts: frozenset[int]) -> Iterator[tuple[Rewrite, int]]:
        order = sorted(acts)
        tied = [x for x in self.binding if self.g.support(x) & acts]
        for bits in product((TRUE, FALSE), repeat=len(order)):
            rewrite = self.g.cofactor(dict(zip(order, bits, strict=True)))
            feasible = self.c.conj([rewrite(literal) for literal in tied])
            if feasible != FALSE:
                yield rewrite, feasible

    # ---- minimal sets

    def sets(self, duties: list[Instance], permission: Instance | None) -> Iterator[list[Instance]]:
        """Every set of duties that in some state of affairs is minimal among those that cannot all be complied
        with (while the permission is exercised, if one is given)."""
        plain = self._plain_sets(duties)
        if plain is not None:
            yield from plain
            return
        copies = {a: self._variable() for a in self.component.atoms}
        rewrite = self.g.cofactor(copies)
        rows = {n.number: self._row(n, rewrite) for n in duties}
        always = [rewrite(literal) for literal in self.binding]
        if permission is not None:
            always.append(self._row(permission, rewrite))
        yield from self._refine(duties, permission, rows, always, list(copies.values()))

    def _variable(self) -> int:
        found = self.c.variable()
        self.g.atoms[found] = Atom(AtomKind.TEXT, "selected", (found,), None)
        return found

    def _refine(
        self,
        duties: list[Instance],
        permission: Instance | None,
        rows: dict[int, int],
        always: list[int],
        acts: list[int],
    ) -> Iterator[list[Instance]]:
        c, oracle = self.c, self.registers.oracle
        selectors = {n.number: self._variable() for n in duties}
        clauses: list[int] = []
        own = set(acts)
        leaves = self._leaves([*rows.values(), *always], own)
        wanted = [*leaves, *selectors.values()]
        if any(x != TRUE for x in always):
            clauses.append(self._some(always, acts))
        while True:
            values = oracle.find(clauses, wanted)
            if values is None:
                return
            known = {v: values.get(v, False) for v in leaves}
            selected = [n for n in duties if values.get(selectors[n.number], False)]
            at = self._at(known, own)
            fixed = [at(x) for x in always]
            asked = {n.number: at(rows[n.number]) for n in duties}
            found = oracle.find([*fixed, *(asked[n.number] for n in selected)], acts)
            if found is not None:
                clauses.append(self._refuted(found, duties, rows, always, selectors, acts))
                continue
            minimal = list(selected)
            for member in selected:
                rest = [n for n in minimal if n is not member]
                if not oracle.feasible([*fixed, *(asked[n.number] for n in rest)]):
                    minimal = rest
            yield minimal
            chosen = [-selectors[n.number] for n in minimal]
            kept = self.possible([*minimal, *([permission] if permission is not None else [])])
            clauses.append(c.disj([*chosen, kept]))

    def _some(self, always: list[int], acts: list[int]) -> int:
        """Some conduct is possible at all: left to a set of acts of their own."""
        fresh = {a: self._variable() for a in acts}
        return self.c.conj([self.c.rebuild(x, lambda v: fresh.get(v, v), {1: 1}) for x in always])

    def _refuted(
        self,
        found: dict[int, bool],
        duties: list[Instance],
        rows: dict[int, int],
        always: list[int],
        selectors: dict[int, int],
        acts: list[int],
    ) -> int:
        """What every later proposal obeys: this conduct is impossible there, or a selected duty forbids it."""
        c = self.c
        values = {a: TRUE if found.get(a, False) else FALSE for a in acts}
        memo: dict[int, int] = {1: 1}

        def at(literal: int) -> int:
            return c.rebuild(literal, lambda v: values.get(v, v), memo)

        failing = [c.conj((selectors[n.number], -at(rows[n.number]))) for n in duties]
        return c.disj([*(-at(x) for x in always), *failing])

    def _leaves(self, literals: list[int], own: set[int]) -> list[int]:
        """The undefined variables the literals depend on, but for the chosen conduct."""
        g = self.g
        seen: set[int] = set()
        found: set[int] = set()
        stack = list(literals)
        while stack:
            for variable in self.c.variables(stack.pop()):
                if variable in seen or variable in own:
                    continue
                seen.add(variable)
                if variable in g.definitions:
                    stack.append(g.definitions[variable])
                else:
                    found.add(variable)
        return sorted(found)

    def _at(self, known: dict[int, bool], own: set[int]) -> Callable[[int], int]:
        """Literals in a state of affairs, as literals over the chosen conduct alone."""
        values: dict[int, bool] = {1: True}
        memo: dict[int, int] = {1: 1}

        def leaf(variable: int) -> int:
            if variable in own:
                return variable
            return TRUE if self.g.truth(variable, known, values) else FALSE

        return lambda literal: self.c.rebuild(literal, leaf, memo)

    # ---- where no condition reads the conduct

    @cached_property
    def plain(self) -> bool:
        """Whether each member is a duty that asks for the same wherever it applies.

        What the duties ask for and what is impossible are then formulas over the acts alone.
        """
        norms, g = self.registers.norms, self.g
        acts = frozenset(self.component.atoms)
        if not all(g.circuit.variables(literal) <= acts for literal in self.binding):
            return False
        return all(
            n.norm.is_duty
            and not g.support(norms.scope(n)) & acts
            and g.circuit.variables(norms.content(n)) <= acts
            for n in self.component.members
        )

    def holds(self, members: list[Instance]) -> int | None:
        """D25 for a set that `sets` found; none if it is to be expanded.

        Of plain duties it is one wherever all apply: together they ask for the impossible, and no fewer do.
        """
        if not self.plain:
            return None
        norms = self.registers.norms
        return self.c.conj([x for n in members for x in (norms.in_force(n), norms.scope(n))])

    def _plain_sets(self, duties: list[Instance]) -> list[list[Instance]] | None:
        """The minimal sets of a propositional theory, from which the acts are eliminated."""
        if not self.plain:
            return None
        contents = [self.registers.norms.content(n) for n in duties]
        found = minimal_sets(self.g.circuit, contents, self.binding)
        if found is None:
            return None
        return [[duties[i] for i in chosen] for chosen in found]
