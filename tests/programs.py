"""Small programs as text, with claims about them, for comparing evaluators and testing laws.

Everything is drawn from a `random.Random`: a campaign seeds its own, Hypothesis brings one that it can shrink.
A program is a list of statements, so that a disagreement can be cut down statement by statement.
"""

from __future__ import annotations

from random import Random

from attrs import define
from hypothesis import strategies as st

from tests.generators.made import Made
from tests.generators.plain import DAYS, NORMS
from tests.generators.plain_weighing import PlainWeighing

__all__ = ["FEATURES", "Made", "make", "make_remarkable", "programs"]

FEATURES = {
    "exception": 0.25,
    "exception to exception": 0.05,
    "standard": 0.15,
    "recursion": 0.08,
    "impossible": 0.25,
    "possible only if": 0.08,
    "votes": 0.5,
    "cyclic votes": 0.08,
    "dominance": 0.1,
    "several creditors": 0.3,
    "integral": 0.15,
    "loose gates": 0.02,
    "treaties": 0.3,
    "missing consent": 0.1,
    "reservation": 0.05,
    "positions": 0.3,
    "exactly one": 0.05,
    "view": 0.1,
    "two dates": 0.25,
    "permission": 0.3,
    "wide conflicts": 0.15,
    "at most one of three": 0.08,
    "contrary to duty": 0.1,
    "conditional on conduct": 0.15,
    "at another time": 0.02,
    "any of": 0.15,
    "two bearers": 0.15,
    "parameters": 0.05,
    "void": 0.04,
    "conflict in a vote": 0.04,
    "limbs": 0.02,
}
"""The hard features, with the share of generated programs that must have each."""


@define
class _Maker(PlainWeighing):
    """Draws views, findings and claims of a small program."""

    # ---- views, findings, claims

    def views(self) -> bool:
        if not self.positions or not self.chance(0.5):
            return False
        parts = [f"{self.dice.choice(['holds', 'rejects'])} {self.positions[0]}"]
        if "G1" in self.positions and self.chance(0.5) and self.positions[0] != "G1":
            parts.append("holds G1")
        stated = [f"f({b})" for b in self.bearers if "f" in self.facts] + self.plain
        if stated and self.chance(0.4):
            parts.append(f"{self.dice.choice(['states', 'denies'])} {self.dice.choice(stated)}")
        self.add(f"view V {' '.join(parts)}", "view")
        return True

    def findings(self) -> None:
        known = [f"{name}(A)" for name in self.facts] + self.plain
        for fact in known:
            if self.chance(0.15):
                self.add(f"given {'not ' if self.chance(0.5) else ''}{fact}")
        if self.chance(0.2):
            deed = self.deed("A")
            self.add(f"given {'not ' if self.chance(0.5) else ''}{deed}")

    def ref(self, name: str, toward: bool = True) -> str:
        who = self.dice.choice(self.bearers) if self.chance(0.3) else "A"
        found = f"{self.limb(name)} by {who}"
        if toward and self.chance(0.3):
            found += f" toward {self.dice.choice(self.owed[name] or self.creditors)}"
        return found

    def limb(self, name: str) -> str:
        """A reference to a norm, now and then to one of its limbs."""
        if not self.split[name] or self.chance(0.5):
            return self.refs[name]
        self.features.add("limbs")
        return self.refs[name].replace(name, f"{name}.{self.dice.choice([1, 2])}", 1)

    def claim(self) -> str:
        kind = self.dice.random()
        name = self.dice.choice(self.norms)
        who = self.dice.choice(self.bearers)
        if kind < 0.2:
            toward = f" toward {self.dice.choice(self.owed[name])}" if self.chance(0.4) else ""
            return f"{who} breaches {self.limb(name)}{toward}"
        if kind < 0.5:
            status = self.dice.choice(
                [
                    "displaced",
                    "operative",
                    "in force",
                    "impossible",
                    "applicable",
                    "carved",
                    "breached",
                    "displaced",
                    "existing",
                ]
            )
            return f"{self.ref(name)} is {status}"
        if kind < 0.8:
            return self.sets(who)
        if kind < 0.9:
            word = self.dice.choice(["must", "may"])
            body = self.deed(who)
            if self.chance(0.3):
                body = f"all of ({body}, {self.deed(who)})"
            return f"{who} {word} {'not ' if self.chance(0.3) else ''}{body}"
        if len(self.norms) > 1 and self.chance(0.5):
            one, other = self.dice.sample(self.norms, 2)
            word = self.dice.choice(
                ["more_specific", "conflicts_inevitably", "conflicts_possibly", "in_conflict"]
            )
            return f"{word}({one}, {other})"
        if self.concepts:
            return f"{self.dice.choice(list(self.concepts))}({who})"
        return f"any of ({who} breaches {self.refs[name]}, {self.circumstance(who)})"

    def sets(self, who: str) -> str:
        size = 3 if len(self.norms) >= 3 and self.chance(0.25) else min(2, len(self.norms))
        members = self.dice.sample(self.norms, size)
        parts = []
        for name in members:
            part = f"{self.limb(name)} by {who}"
            if self.chance(0.2):
                part += f" toward {self.dice.choice(self.owed[name])}"
            parts.append(part)
        inside = ", ".join(parts)
        kind = self.dice.choice(["strict conflict", "conflict", "wide conflict", "incompatible"])
        if self.chance(0.08):
            kind = "apparent conflict"
        relation = "within" if self.chance(0.2) and "conflict" in kind else "among"
        if "apparent" in kind:
            relation = "among"
        found = f"{kind} {relation} ({inside})"
        if ("strict" in kind or kind == "conflict") and self.chance(0.5):
            status = self.dice.choice(["resolved", "unresolved", "dissolved", "carved"])
            found += f" is {status}"
        return found

    def make(self) -> Made:
        self.signature()
        self.law()
        self.concepts_()
        self.sources()
        for name in NORMS[: self.dice.choice([2, 2, 3, 3, 4, 5])]:
            self.norm(name)
        self.source_clauses()
        self.limits()
        self.principles()
        self.rules()
        viewed = self.views()
        self.findings()
        claims = []
        for _ in range(8):
            under = " under V" if viewed and self.chance(0.5) else ""
            claims.append(f"{under}: {self.claim()}")
        return Made(tuple(self.statements), tuple(dict.fromkeys(claims)), frozenset(self.features))


def make(dice: Random) -> Made:
    """A small program drawn from the dice."""
    return _Maker(dice).make()


def make_remarkable(dice: Random) -> Made:
    """A program dense in what is remarked beside verdicts: two bearers whose acts exclude one another, duties
    that cannot be kept for one reason or another, permissions, exceptions and readings (D26-D30)."""
    days = DAYS if dice.random() < 0.5 else ()
    acts, lines = ("x", "y"), ["let A, B be State", "let C, D be Organization", "fact u", "fact v"]
    lines += [f"conduct {a}(s: State)" for a in acts]
    lines += ["position P", "position R"][: dice.randint(0, 2)]
    positions = [line.split()[1] for line in lines if line.startswith("position")]
    if len(positions) == 2 and dice.random() < 0.3:
        lines.append("exactly one of P, R")

    def deed(who: str, day: int | None = None) -> str:
        when = dice.choice(range(len(days))) if day is None and days else day
        return f"{dice.choice(acts)}({who})" + (f" at {days[when]}" if when is not None else "")

    def literal(who: str, last: bool = True) -> str:
        kind = dice.random()
        if kind < 0.25:
            found = dice.choice(["u", "v"])
        elif kind < 0.5 and positions:
            found = dice.choice(positions)
        elif kind < 0.8:
            found = deed(dice.choice(["A", "B", who]), None if last or not days else 0)
        else:
            found = deed(who, None if last or not days else 0)
        return f"not {found}" if dice.random() < 0.4 else found

    for name in NORMS[: dice.randint(2, 4)]:
        mode = dice.choice(["obliges", "obliges", "forbids", "permits"])
        content = deed("s") if dice.random() < 0.7 else f"({deed('s')} or {deed('s')})"
        parts = [
            f"norm {name} bearer s: State owed to {dice.choice(['C', 'C, D'])} {mode} {content}"
        ]
        if dice.random() < 0.5:
            parts.append(f"when {literal('s', last=False)}")
        if dice.random() < 0.3:
            parts.append(f"unless {literal('s', last=False)}")
        if dice.random() < 0.15 and positions:
            parts.append(f"exists if {dice.choice(positions)}")
        lines.append(" ".join(parts))
    for _ in range(dice.randint(1, 4)):
        one, other = deed(dice.choice("AB")), deed(dice.choice("AB"))
        if one != other:
            denied = [dice.choice(["", "", "not "]) for _ in range(2)]
            lines.append(f"impossible {denied[0]}{one} and {denied[1]}{other}")
    if dice.random() < 0.5:
        needed = dice.choice(["u", "not v", "u and not v"])
        if not days and dice.random() < 0.5:
            needed = "u or v"
        lines.append(f"possible {dice.choice(acts)}(s) only if {needed} for s: State")
    if dice.random() < 0.4:
        lines.append(f"permissions conflict if {dice.choice([*positions, 'A = A'])}")
    return Made(tuple(lines), (": A = A",), frozenset())


programs = st.builds(make, st.randoms(use_true_random=False))
"""Small programs, for Hypothesis."""
