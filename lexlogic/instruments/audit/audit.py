"""A program -> its audit, group by group; groups already done are taken from where they are kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

import attrs

from lexlogic.instruments.audit.groups import Reach, Topic, label, texts_of, topics
from lexlogic.instruments.audit.patterns import Replay
from lexlogic.instruments.audit.records import Audit, Group
from lexlogic.instruments.audit.search import GroupSearch
from lexlogic.program import model as m
from lexlogic.solving.budget import Budget
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.texts import TextMemory

Say = Callable[[str], None]
VERSION = "1"


class Auditor:
    """Audits the norms of a program, one group after another.

    `own`: names of norms (or sources); conflicts are shown that have one of them among their members, and
    single norms are looked at only if they are among them. None: all. `only` narrows every member to the
    names given.
    """

    def __init__(
        self,
        program: m.Program,
        own: Iterable[str] | None = None,
        only: Iterable[str] | None = None,
        effort: float = 1.0,
        least: int = 1,
        replay: Replay | None = None,
    ) -> None:
        self.effort = effort
        self.least = least
        self.replay = replay
        self.program = program if only is None else narrowed(program, frozenset(only))
        self.wanted = None if own is None else labels(self.program, frozenset(own))
        self.memory = TextMemory()
        self.topics = tuple(t for t in topics(self.program) if self._asked(t))
        self.gaps = self._placed()

    def _asked(self, topic: Topic) -> bool:
        if self.wanted is None:
            return True
        return any(label(self.program.norms[c]) in self.wanted for c in topic.clauses)

    def _placed(self) -> dict[int, tuple[m.Governed, ...]]:
        """What must be governed, by the group that has the conduct; what no group has, by -1."""
        reach = Reach(self.program)
        found: dict[int, tuple[m.Governed, ...]] = {}
        for gap in self.program.governed:
            act = str(gap.conduct.predicate)
            index = -1
            for i, topic in enumerate(self.topics):
                texts = [f for c in topic.clauses for f in texts_of(self.program.norms[c])]
                if act in reach.conduct(texts):
                    index = i
                    break
            found[index] = (*found.get(index, ()), gap)
        return found

    def key(self, index: int) -> str:
        """What identifies the work on a group: the law it reads, and how it is searched."""
        topic = self.topics[index]
        settings = (VERSION, topic, sorted(self.wanted or ()), self.effort, self.least)
        law = attrs.evolve(
            self.program, name="", title="", findings=(), views=(), questions=(), disputed=()
        )
        return hashlib.sha256(repr((settings, law)).encode()).hexdigest()[:24]

    def group(self, index: int) -> Group:
        """Look at one group."""
        gaps = self.gaps.get(index, ())
        search = GroupSearch(
            self.program,
            self.topics[index],
            Budget(self.effort),
            self.memory,
            self.replay,
            self.wanted,
            self.least,
            gaps,
        )
        return attrs.evolve(search.run(), key=self.key(index))

    def ungoverned(self) -> Group | None:
        """What must be governed though no norm regulates the conduct at all."""
        gaps = self.gaps.get(-1, ())
        if not gaps:
            return None
        topic = Topic(tuple(dict.fromkeys(str(g.conduct.predicate) for g in gaps)), ())
        search = GroupSearch(
            self.program, topic, Budget(self.effort), self.memory, self.replay, None, 1, gaps
        )
        return search.run()

    def circles(self) -> tuple[tuple[str, ...], ...]:
        """Principles that outrank one another in a circle on some admissible doctrine (D33)."""
        topic = Topic((), ())
        search = GroupSearch(self.program, topic, Budget(self.effort), self.memory)
        search.settle()
        table = search.theory.priorities.dominance()
        found = [
            name
            for name in dict.fromkeys(upper for upper, _ in table)
            if table[(name, name)] != FALSE
            and (table[(name, name)] == TRUE or search.patterns.possible(table[(name, name)]))
        ]
        return (tuple(found),) if found else ()


def audit(auditor: Auditor, kept: dict[str, Group] | None = None, say: Say | None = None) -> Audit:
    """All groups; those in `kept` (by key) are not looked at again."""
    groups = []
    for index, topic in enumerate(auditor.topics):
        if say is not None:
            say(f"group {index + 1} of {len(auditor.topics)}: {', '.join(topic.conduct)}")
        found = (kept or {}).get(auditor.key(index))
        groups.append(found or auditor.group(index))
    return gathered(auditor, tuple(groups))


def gathered(auditor: Auditor, groups: tuple[Group, ...]) -> Audit:
    """The audit of these groups."""
    more = auditor.ungoverned()
    return Audit(
        len({label(auditor.program.norms[c]) for t in auditor.topics for c in t.clauses}),
        (*groups, *((more,) if more is not None else ())),
        auditor.circles(),
        own=tuple(sorted(auditor.wanted or ())),
        left=len(auditor.topics) - len(groups),
    )


def labels(program: m.Program, names: frozenset[str]) -> frozenset[str]:
    """The clauses that names of norms or sources stand for."""
    return frozenset(
        label(n)
        for n in program.norms
        if str(n.name) in names or label(n) in names or names & {str(s) for s in n.sources}
    )


def narrowed(program: m.Program, names: frozenset[str]) -> m.Program:
    """The program with only the norms that are named, or belong to a source named."""
    kept = labels(program, names)
    return attrs.evolve(program, norms=tuple(n for n in program.norms if label(n) in kept))
