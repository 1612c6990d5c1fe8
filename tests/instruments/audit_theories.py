"""Small theories for audits, and their conflicts counted by hand: every fact pattern, every set of norms."""

from __future__ import annotations

from itertools import combinations, product
from random import Random

from attrs import frozen

ACTS = ("x", "y", "z")
FACTS = ("f", "g")


@frozen
class Made:
    """Norms of one bearer: mode, content (act, done), condition on a fact or an act, and what is impossible."""

    norms: tuple[tuple[str, str, bool, str], ...]
    impossible: tuple[tuple[tuple[str, bool], ...], ...]
    wide: bool

    @property
    def text(self) -> str:
        """The theory as a file."""
        lines = [f"conduct {a}(s: State)" for a in ACTS] + [f"fact {f}(s: State)" for f in FACTS]
        lines.append('custom Law "the law"')
        for body in self.impossible:
            atoms = " and ".join(f"{'' if done else 'not '}{act}(s)" for act, done in body)
            lines.append(f"impossible {atoms} for s: State")
        if self.wide:
            lines.append("position Wide\npermissions conflict if Wide")
        for i, (mode, act, done, condition) in enumerate(self.norms):
            content = f"{'' if done else 'not '}{act}(s)"
            when = f" when {condition}" if condition else ""
            verb = "permits" if mode == "permits" else "obliges"
            lines.append(
                f'norm N{i} of Law art "{i}" bearer s: State owed to each state {verb} {content}{when}'
            )
        return "\n".join(lines) + "\n"


def make(dice: Random) -> Made:
    """A theory of two to five norms over three acts."""
    norms = []
    for _ in range(dice.randint(2, 5)):
        mode = "permits" if dice.random() < 0.2 else "obliges"
        condition = ""
        if dice.random() < 0.5:
            name = dice.choice((*FACTS, *FACTS, *ACTS))
            condition = f"{'not ' if dice.random() < 0.4 else ''}{name}(s)"
        norms.append((mode, dice.choice(ACTS), dice.random() < 0.7, condition))
    impossible = []
    for _ in range(dice.choice((0, 1, 1, 2))):
        acts = dice.sample(ACTS, dice.choice((2, 2, 3)))
        impossible.append(tuple((a, dice.random() < 0.75) for a in acts))
    return Made(tuple(norms), tuple(impossible), dice.random() < 0.4)


def by_hand(made: Made) -> set[tuple[tuple[int, ...], str]]:
    """Every minimal conflict, strict or wide, in some fact pattern: D25 and D27 read off word by word."""
    conducts = [
        dict(zip(ACTS, bits, strict=True)) for bits in product((True, False), repeat=len(ACTS))
    ]
    conducts = [
        w for w in conducts if not any(all(w[a] == d for a, d in body) for body in made.impossible)
    ]
    found: set[tuple[tuple[int, ...], str]] = set()
    for bits in product((True, False), repeat=len(FACTS)):
        facts = dict(zip(FACTS, bits, strict=True))
        found |= _at(made, facts, conducts)
    return found


def _at(
    made: Made, facts: dict[str, bool], conducts: list[dict[str, bool]]
) -> set[tuple[tuple[int, ...], str]]:
    found = set()

    def applies(i: int, w: dict[str, bool]) -> bool:
        condition = made.norms[i][3]
        if not condition:
            return True
        name = condition.removeprefix("not ").removesuffix("(s)")
        return (facts | w)[name] != condition.startswith("not ")

    def kept(i: int, w: dict[str, bool]) -> bool:
        mode, act, done, _ = made.norms[i]
        if mode == "permits":
            return applies(i, w) and w[act] == done
        return not applies(i, w) or w[act] == done

    def possible(chosen: tuple[int, ...]) -> bool:
        return any(all(kept(i, w) for i in chosen) for w in conducts)

    duties = [i for i, n in enumerate(made.norms) if n[0] != "permits"]
    rights = [i for i, n in enumerate(made.norms) if n[0] == "permits"]
    for size in range(2, len(duties) + 1):
        for chosen in combinations(duties, size):
            smaller = combinations(chosen, size - 1)
            if not possible(chosen) and all(possible(rest) for rest in smaller):
                found.add((chosen, "strict"))
    for right in rights if made.wide else []:
        if not possible((right,)):
            continue
        for size in range(1, len(duties) + 1):
            for chosen in combinations(duties, size):
                smaller = combinations(chosen, size - 1)
                if (
                    possible(chosen)
                    and not possible((right, *chosen))
                    and all(possible((right, *rest)) for rest in smaller)
                ):
                    found.add((tuple(sorted((right, *chosen))), "wide"))
    return found
