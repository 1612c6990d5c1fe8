"""Conduct as such: what two sets of norms forbid, require and permit, compared for every case at once (D17, D18).

Each set says of an act in circumstances whether it forbids (requires, permits) it: some norm of the set is about
the act, and its scope holds. One set is tighter than the other on a kind of act if it forbids or requires all the
other does and more, or permits only what the other does and less. Texts alone are compared: who is bound, since
when and towards whom, and which norm prevails, is asked of a case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from lexlogic.instruments.asking import Study
from lexlogic.instruments.compare import Relation
from lexlogic.instruments.conduct_search import ActDifference, Search, Texts
from lexlogic.instruments.joint import FIRST, SECOND
from lexlogic.instruments.sides import Side, SideKind, Unlike
from lexlogic.program import model as m
from lexlogic.program.frame import Frame, Point
from lexlogic.program.walk import subformulas
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.oracle import Z3Oracle
from lexlogic.theory.build import Theory
from lexlogic.theory.text_sets import Act, TextSets, positions_read


@frozen
class ActCompared:
    """A kind of act, and how the first side stands to the second on it."""

    act: Act
    norms: tuple[tuple[str, ...], tuple[str, ...]]  # the norms of each side that are about it
    relation: Relation
    differences: tuple[ActDifference, ...] = ()
    bounded: bool = False  # an absence of differences holds for the individuals looked at
    checked: tuple[str, ...] = ()
    cause: str = ""


@frozen
class ConductCompared:
    """Two sets of norms compared on every kind of act that either is about."""

    first: Side
    second: Side
    acts: tuple[ActCompared, ...]
    theories: tuple[Theory, Theory] = field(repr=False)
    untouched: int = 0  # norms whose texts are the same on both sides, and were not compared

    @property
    def relation(self) -> Relation:
        """Of duties taken together: tighter, if tighter or equivalent on each act forbidden or required."""
        found = {a.relation for a in self.acts if a.act.mode is not m.Mode.PERMITS}
        for relation in (Relation.UNDECIDED, Relation.INCOMPARABLE):
            if relation in found:
                return relation
        found -= {Relation.EQUIVALENT}
        if not found:
            return Relation.EQUIVALENT
        return found.pop() if len(found) == 1 else Relation.INCOMPARABLE


def compare_conduct(study: Study, first: Side, second: Side) -> ConductCompared:
    """Compare what two sides ask of conduct. Raises `Unlike` if they ask nothing of any."""
    chosen = [_chosen(study, s) for s in (first, second)]
    untouched = 0
    if not first.is_text and not second.is_text:
        chosen, untouched = _touched(chosen)
    sides = [_side(study, tag, *one) for tag, one in zip((FIRST, SECOND), chosen, strict=True)]
    acts = dict.fromkeys(a for side in sides for a in side.acts)
    if not acts and (first.is_text or second.is_text):
        raise Unlike(f"neither {first.name} nor {second.name} has a norm about conduct")
    found = tuple(_compare(study, sides[0], sides[1], act) for act in acts)
    theories = (sides[0].theory, sides[1].theory)
    return ConductCompared(first, second, found, theories, untouched)


_Chosen = tuple[m.Program, tuple[m.Norm, ...], dict[str, bool]]


def _chosen(study: Study, side: Side) -> _Chosen:
    """The program, norms and positions of a side."""
    for program in study.law:
        if side.kind is SideKind.NORM:
            norms = tuple(n for n in program.norms if str(n.name) == side.target)
        elif side.kind is SideKind.SOURCE:
            norms = tuple(n for n in program.norms if side.target in map(str, n.sources))
        else:
            norms = program.norms
        if _is_of(program, side) and (norms or not side.is_text):
            return program, norms, _positions(program, side)
    raise Unlike(f"{side.name} has no norm")


def _is_of(program: m.Program, side: Side) -> bool:
    if side.kind is SideKind.VARIANT:
        return f"{program.name}:{program.variant}" == side.target
    if side.kind is SideKind.CASE:
        return program.name == side.target and not program.variant
    if side.kind is SideKind.VIEW:
        return not program.variant and any(str(v.name) == side.target for v in program.views)
    return not program.variant


def _positions(program: m.Program, side: Side) -> dict[str, bool]:
    """The positions that a view or doctrine takes; texts and drafts leave all open."""
    from lexlogic.program.walk import merged_views

    held: dict[str, bool] = {}
    if side.kind is SideKind.POSITION:
        held[side.target] = side.held
    elif side.kind is SideKind.VIEW:
        moved: set[str] = set()
        for view in merged_views(program, (m.ViewId(side.target),)):
            held |= {str(p): True for p in view.holds} | {str(p): False for p in view.rejects}
            moved |= {str(p) for p in (*view.holds, *view.rejects, *view.leaves_open)}
        for position in program.positions:
            if position.default is not None and str(position.name) not in moved:
                held[str(position.name)] = position.default
    for group in program.groups:
        if any(held.get(str(p)) for p in group.members):
            held |= {str(p): held.get(str(p), False) for p in group.members}
    return held


def _touched(chosen: list[_Chosen]) -> tuple[list[_Chosen], int]:
    """Only the norms whose texts the two sides may read otherwise, and norms about the same acts."""
    (one, mine, held), (other, theirs, also) = chosen
    moved = {p for p in {*held, *also} if held.get(p) is not also.get(p)}
    same = _same_law(one, other)
    keep: list[set[int]] = []
    acts: set[Act] = set()
    for program, norms in ((one, mine), (other, theirs)):
        texts = _bare(program)
        changed = {
            i
            for i, n in enumerate(norms)
            if (moved & positions_read(texts, (n,)))
            or n not in same
            or _reads(texts, n) & _changed_rules(one, other)
        }
        acts |= {a for i in changed if (a := texts.act_of(norms[i])) is not None}
        keep.append(changed)
    found: list[_Chosen] = []
    left = 0
    for program, norms, positions in chosen:
        texts = _bare(program)
        kept = tuple(n for n in norms if texts.act_of(n) in acts)
        left = len(norms) - len(kept)
        found.append((program, kept, positions))
    return found, left


def _same_law(one: m.Program, other: m.Program) -> set[m.Norm]:
    return set(one.norms) & set(other.norms)


def _changed_rules(one: m.Program, other: m.Program) -> set[str]:
    """The predicates of which two drafts do not say the same."""
    mine, theirs = set(one.rules), set(other.rules)
    return {str(r.head.predicate) for r in mine ^ theirs}


def _reads(texts: TextSets, norm: m.Norm) -> set[str]:
    formulas = texts.reachable([norm.scope, *norm.exceptions, norm.dated_content])
    return {
        str(p.predicate) for f in formulas for p in subformulas(f) if isinstance(p, m.Predication)
    }


def _bare(program: m.Program) -> TextSets:
    """Texts of a program on no domain in particular."""
    from lexlogic.theory.ground import Grounder

    grounder = Grounder(program, Frame((), (Point(0, ""),), (), None, 0))
    return TextSets(grounder, lambda g: Z3Oracle(g, Budget()))


def _side(
    study: Study, tag: str, program: m.Program, norms: tuple[m.Norm, ...], held: dict[str, bool]
) -> Texts:
    nothing = m.Question("", "", (), "", None, m.Truth(True), m.Truth(True), (), "")
    theory = study.put(program, nothing).theory
    texts = TextSets(theory.g, lambda g: Z3Oracle(g, Budget()))
    made = Texts(tag, program, norms, held, texts, theory)
    for norm in norms:
        act = texts.act_of(norm)
        if act is not None:
            made.acts.setdefault(act, []).append(norm)
    return made


def _compare(study: Study, one: Texts, other: Texts, act: Act) -> ActCompared:
    mine, theirs = one.acts.get(act, []), other.acts.get(act, [])
    names = (_names(mine), _names(theirs))
    try:
        found = list(_differences(study, one, other, act))
    except Exhausted as error:
        return ActCompared(act, names, Relation.UNDECIDED, cause=error.cause)
    differences = tuple(d for d in found if isinstance(d, ActDifference))
    sides = frozenset(d.only for d in differences)
    # Who permits more is looser; who forbids or requires more is tighter.
    order = (Relation.LOOSER, Relation.TIGHTER)
    if act.mode is not m.Mode.PERMITS:
        order = order[::-1]
    relation = {
        frozenset[str](): Relation.EQUIVALENT,
        frozenset({FIRST}): order[0],
        frozenset({SECOND}): order[1],
        frozenset({FIRST, SECOND}): Relation.INCOMPARABLE,
    }[sides]
    checked = tuple(dict.fromkeys(d for d in found if isinstance(d, str) and d != _BOUNDED))
    return ActCompared(act, names, relation, differences, _BOUNDED in found, checked)


_BOUNDED = "bounded"


def _names(norms: Iterable[m.Norm]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{n.name}.{n.clause}" if n.clause else str(n.name) for n in norms))


def _differences(study: Study, one: Texts, other: Texts, act: Act) -> Iterator[ActDifference | str]:
    """What only one side says of the act, each way; else how it was shown that there is nothing."""
    for mine, theirs in ((one, other), (other, one)):
        if not mine.acts.get(act):
            continue
        best: ActDifference | None = None
        checks: list[str] = []
        bounded = False
        for norm in mine.acts[act]:
            search = Search(study, mine, theirs, act, norm)
            bounded = bounded or not search.complete
            found = search.run()
            if isinstance(found, str):
                checks.append(found)
            elif best is None or len(found.points) < len(best.points):
                best = found
        if best is not None:
            yield best
        else:
            yield from dict.fromkeys(checks)
            if bounded:
                yield _BOUNDED
