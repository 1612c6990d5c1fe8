"""A small theory under several evaluators: every claim in every completion, without a solver for the claims.

The engine's literals are evaluated over all completions at once (`bits.py`). The reference evaluates one world after
another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import combinations

import attrs
import clingo
from attrs import define, field, frozen

from lexlogic.program import model as m
from lexlogic.program.frame import Frame
from lexlogic.program.frames import make_frame
from lexlogic.reference import Entangled, World
from lexlogic.reference.evaluate import Theory as Shared
from lexlogic.session import open_text
from lexlogic.solving.budget import Budget
from lexlogic.theory.cycles import Entangled as Circular
from tests.campaign import defeat
from tests.campaign.bits import Columns, Engine, Undetermined, columns_of
from tests.campaign.families import Family, Spec, placed
from tests.campaign.quantified import Quantified
from tests.campaign.tables import Tables

_STATUSES = (m.Status.BREACHED, m.Status.DISPLACED, m.Status.OPERATIVE, m.Status.CARVED)


@frozen
class Outcome:
    """What came of a theory: `agree`, `differ`, or how it was refused."""

    word: str
    completions: int = 0
    values: int = 0
    theories: int = 1
    seen: frozenset[str] = frozenset()
    detail: str = ""


@define(slots=False)
class Bench:
    """Makes the programs of a family out of parts read once, and compares them."""

    family: Family
    budget: Budget = field(factory=lambda: Budget(1.0, seconds=10.0**9))

    @cached_property
    def _dummies(self) -> list[str]:
        """A norm of each name, for others to refer to."""
        family = self.family
        return [placed(family.shapes[0], slot, family.size) for slot in range(family.size)]

    @cached_property
    def _parts(self) -> tuple[m.Program, dict[str, tuple[m.Norm, ...]], dict[str, m.Program]]:
        """The vocabulary, the norm of every shape in every place, what each other statement adds."""
        family = self.family
        wanted = {
            placed(s, slot, family.size): slot for s in family.shapes for slot in range(family.size)
        }
        dummies = self._dummies
        lines = [*family.preamble, *dummies]
        for number, text in enumerate(wanted):
            name = text.split()[1]
            lines.append(text.replace(f"norm {name} ", f"norm {name}{number} ", 1))
        program = _read(lines)
        norms = {}
        for number, (text, slot) in enumerate(wanted.items()):
            name = family.names()[slot]
            found = [n for n in program.norms if str(n.name) == f"{name}{number}"]
            norms[text] = tuple(attrs.evolve(n, name=m.NormId(name)) for n in found)
        advice = [
            f"A must {act}(A){at}" for act, at in zip(family.acts, family.at * 2, strict=False)
        ]
        # A claim that mentions every time there is, so that each theory has the same points.
        asked = advice[0] if len(advice) == 1 else f"any of ({', '.join(advice)})"
        base = _read([*family.preamble, *dummies, f"ask Any: {asked}"])
        added = {}
        for texts in {*family.votes, *family.rests}:
            for text in texts:
                if text not in added:
                    before = [t for t in texts if not t.startswith("priority")]
                    needed = before if text.startswith("priority") else []
                    added[text] = _read([*family.preamble, *dummies, *needed, text])
        return base, norms, added

    def program(self, spec: Spec) -> m.Program:
        """The program of a theory, put together."""
        base, norms, added = self._parts
        placed_ = (placed(s, i, self.family.size) for i, s in enumerate(spec.norms))
        found = attrs.evolve(base, norms=tuple(n for text in placed_ for n in norms[text]))
        texts = (*spec.rest, *spec.votes)
        more = [added[text] for text in texts if not text.startswith("priority")]
        ranked = [added[text] for text in texts if text.startswith("priority")]
        if not texts:
            return found
        return attrs.evolve(
            found,
            principles=_once(p for a in more for p in a.principles),
            priorities=_once(p for a in ranked for p in a.priorities),
            impossible=_once(p for a in more for p in a.impossible),
            preconditions=_once(p for a in more for p in a.preconditions),
            wide_conflict=_once(p for a in more for p in a.wide_conflict),
        )

    @cached_property
    def claims(self) -> dict[str, m.Formula]:
        """What is compared: statuses of norms towards each creditor, sets and their statuses, advice."""
        family = self.family
        texts: dict[str, str] = {}
        for n in family.names():
            for c in "BC":
                for status in _STATUSES:
                    texts[f"{status.value} {n} {c}"] = f"{n} by A toward {c} is {status.value}"
            texts[f"impossible {n}"] = f"{n} by A is impossible"
        for size in range(2, family.size + 1):
            for chosen in combinations(family.names(), size):
                inside = ", ".join(f"{n} by A" for n in chosen)
                key = " ".join(chosen)
                for kind in ("strict", "wide"):
                    texts[f"{kind} {key}"] = f"{kind} conflict among ({inside})"
                for word in ("resolved", "unresolved", "dissolved", "carved"):
                    texts[f"{word} {key}"] = f"conflict among ({inside}) is {word}"
                if size == 2:
                    texts[f"incompatible {key}"] = f"incompatible among ({inside})"
        for act, at in zip(family.acts, family.at * 2, strict=False):
            for denied in ("", "not "):
                texts[f"must {denied}{act}"] = f"A must {denied}{act}(A){at}"
        asked = [f"ask Q{i}: {text}" for i, text in enumerate(texts.values())]
        program = _read([*family.preamble, *self._dummies, *asked])
        return {k: q.claim for k, q in zip(texts, program.questions, strict=True)}

    @cached_property
    def _tabled(self) -> dict[str, m.Formula]:
        return {k: f for k, f in self.claims.items() if not k.startswith(("must", "incompatible"))}

    def reads_breach(self, spec: Spec) -> bool:
        """Whether a norm depends on the breach of another, which the tables do not know."""
        return any("breaches" in s for s in spec.norms)

    def tabulate(self, spec: Spec) -> Outcome:
        """Compare the engine with truth tables on a theory (`tables.py`), save in advice and joint duties."""
        program, columns, tables = self._tables(spec)
        engine = self._engine(program, columns, list(self._tabled))
        if tables.allowed != engine.allowed:
            return Outcome("differ", detail="what constraints allow")
        found = _same(
            engine, dict(zip(self._tabled, engine.values, strict=True)), tables.evaluate()
        )
        return attrs.evolve(found, theories=2 ** len(columns.positions))

    def argue(self, spec: Spec) -> Outcome:
        """Compare the engine with clingo on a theory of one time (`defeat.py`)."""
        program, columns, tables = self._tables(spec)
        values = defeat.values(_stable(defeat.program(tables)), tables)
        if values is None:
            return Outcome("knotted: no stable model, or several")
        words = ("strict", "wide", "impossible", "displaced", "breached")
        keys = [k for k in self._tabled if k.startswith(words)]
        keys += [k for k in self._tabled if re.fullmatch(r"carved \w [BC]", k)]
        engine = self._engine(program, columns, keys)
        found = dict(zip(keys, engine.values, strict=True))
        return _same(engine, found, {k: values.get(k, 0) & engine.allowed for k in keys})

    def quantify(self, spec: Spec) -> Outcome:
        """Compare the engine with quantified formulas on the strict conflicts of a theory (`quantified.py`)."""
        program, columns, _ = self._tables(spec)
        duties = {str(n.name) for n in program.norms if n.is_duty}
        keys = [
            k for k in self.claims if k.startswith("strict") and duties.issuperset(k.split()[1:])
        ]
        engine = self._engine(program, columns, keys)
        by_quantifiers = Quantified(program)
        seen = set()
        for key, value in zip(keys, engine.values, strict=True):
            held = value & engine.allowed
            word = "excluded" if not held else "open" if held != engine.allowed else "entailed"
            other = by_quantifiers.word(tuple(key.split()[1:]))
            if word != other:
                return Outcome("differ", detail=f"{key}: engine {word}, quantifiers {other}")
            seen.add(f"strict {word}")
        return Outcome("agree", 0, len(keys), seen=frozenset(seen))

    def _tables(self, spec: Spec) -> tuple[m.Program, Columns, Tables]:
        statements = self.family.statements(spec)[len(self.family.preamble) :]
        program = self.program(spec)
        frame = make_frame(program, program.questions[0])
        columns = columns_of(statements, frame)
        tables = _tables(columns, frame)
        tables.read(statements)
        return program, columns, tables

    def _engine(self, program: m.Program, columns: Columns, keys: list[str]) -> Engine:
        frame = make_frame(program, program.questions[0])
        return Engine(program, frame, [self.claims[k] for k in keys], columns, self.budget)

    def compare(self, spec: Spec) -> Outcome:
        """Compare the engine with the reference on a theory."""
        program = self.program(spec)
        question = program.questions[0]
        frame = make_frame(program, question)
        columns = columns_of(self.family.statements(spec)[len(self.family.preamble) :], frame)
        try:
            engine = Engine(program, frame, list(self.claims.values()), columns, self.budget)
        except Circular:
            engine = None
        except Undetermined as error:
            return Outcome("differ", detail=f"the engine leaves open: {error}")
        shared = Shared(program, frame)
        seen: set[str] = set()
        compared = 0
        for number, scenario in enumerate(columns.scenarios):
            world = World(program, frame, scenario, theory=shared)
            try:
                admissible = not world.admissible()
                values = {}
                if admissible:
                    for key, claim in self.claims.items():
                        values[key] = world.holds(claim, tick=frame.present)
            except Entangled:
                return Outcome("refused" if engine is None else "refused by the reference only")
            if engine is None:
                continue
            if admissible != engine.admissible(number):
                return Outcome("differ", detail=f"admissible: reference {admissible} in {scenario}")
            if not admissible:
                continue
            compared += 1
            for place, (key, value) in enumerate(values.items()):
                if engine.value(place, number) != value:
                    return Outcome("differ", detail=f"{key}: reference {value} in {scenario}")
                if value:
                    seen.add(key.split(" ")[0])
        if engine is None:
            return Outcome("refused by the engine only")
        return Outcome("agree", compared, compared * len(self.claims), seen=frozenset(seen))


def _same(engine: Engine, found: dict[str, int], values: Mapping[str, int]) -> Outcome:
    """Whether claims hold in the same completions for both."""
    seen = set()
    for key, bits in found.items():
        wrong = (bits ^ values[key]) & engine.allowed
        if wrong:
            scenario = engine.columns.scenarios[(wrong & -wrong).bit_length() - 1]
            return Outcome("differ", detail=f"{key}: engine {bool(bits & wrong)} in {scenario}")
        if values[key]:
            seen.add(key.split(" ")[0])
    count = engine.allowed.bit_count()
    return Outcome("agree", count, count * len(found), seen=frozenset(seen))


def _stable(text: str) -> list[set[str]]:
    control = clingo.Control(["--warn=none", "2"])
    control.add("base", [], text)
    control.ground([("base", [])])
    with control.solve(yield_=True) as handle:
        return [{str(s) for s in model.symbols(shown=True)} for model in handle]


def _once(found: Iterator[object]) -> tuple[object, ...]:
    return tuple(dict.fromkeys(found))


def _read(lines: list[str]) -> m.Program:
    asked = [] if any(x.startswith("ask ") for x in lines) else ["ask Any: A = A"]
    return open_text("\n".join(["case Small", *lines, *asked, "end"])).programs[0]


def _tables(columns: Columns, frame: Frame) -> Tables:
    ticks = {point.label: point.tick for point in frame.points}
    days = tuple(ticks) if len(ticks) > 1 else ("",)
    full = (1 << len(columns.scenarios)) - 1

    def column(name: str, day: str) -> int:
        if not name[0].islower():
            return columns.positions.get(name, 0)
        tick = None if name == "f" else ticks[day] if day else frame.ticks[0]
        return columns.atoms.get((name, tick), 0)

    return Tables(full, column, days, tuple(columns.positions))
