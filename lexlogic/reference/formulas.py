"""Plain questions about the shape of formulas: free variables, conjuncts, what they mention."""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.program.model import (
    Advice,
    And,
    ConflictClaim,
    Equal,
    Exists,
    ForAll,
    Formula,
    Moment,
    NormRef,
    NormStatus,
    Not,
    Or,
    Predication,
    Shifted,
    Term,
    Variable,
)

_free: dict[int, tuple[Formula, frozenset[str]]] = {}


def _names(terms: tuple[Term | None, ...]) -> frozenset[str]:
    return frozenset(t.name for t in terms if isinstance(t, Variable))


def _of_moment(moment: Moment | None) -> frozenset[str]:
    return _names(moment.dates) if moment else frozenset()


def _of_ref(ref: NormRef) -> frozenset[str]:
    return _names((ref.norm, *(ref.terms or ()), ref.by, ref.toward))


def free(formula: Formula) -> frozenset[str]:
    """Return the names of the free variables."""
    known = _free.get(id(formula))
    if known is None or known[0] is not formula:
        known = (formula, _find_free(formula))
        _free[id(formula)] = known
    return known[1]


def _find_free(f: Formula) -> frozenset[str]:
    if isinstance(f, Predication):
        return _names(f.terms) | _of_moment(f.moment)
    if isinstance(f, Equal):
        return _names((f.left, f.right))
    if isinstance(f, Exists | ForAll):
        inner = free(f.body) | (free(f.guard) if isinstance(f, ForAll) else frozenset())
        return inner - {b.variable.name for b in f.bounds}
    if isinstance(f, NormStatus):
        return _of_ref(f.ref) | _of_moment(f.moment)
    if isinstance(f, ConflictClaim):
        return frozenset().union(*(_of_ref(m) for m in f.members))
    if isinstance(f, Advice):
        return _names((f.agent,)) | free(f.body)
    return frozenset().union(*(free(p) for p in parts(f)))


def parts(f: Formula) -> tuple[Formula, ...]:
    """Return the formulas directly inside."""
    if isinstance(f, And | Or):
        return f.parts
    if isinstance(f, ForAll):
        return (f.guard, f.body)
    if isinstance(f, Not | Exists | Shifted | Advice):
        return (f.body,)
    return ()


def conjuncts(f: Formula) -> list[Formula]:
    """Return the members of a conjunction, nested ones included."""
    if isinstance(f, And):
        return [c for p in f.parts for c in conjuncts(p)]
    return [f]


def walk(f: Formula) -> Iterator[Formula]:
    """Yield the formula and all formulas inside it."""
    yield f
    for p in parts(f):
        yield from walk(p)


def mentions(f: Formula) -> tuple[Predication, ...]:
    """Return the predications inside."""
    return _shape(f)[0]


def reads_computed(f: Formula) -> bool:
    """Say whether it has a status of a norm, a conflict or advice in it (D44)."""
    return _shape(f)[1]


_shapes: dict[int, tuple[Formula, tuple[tuple[Predication, ...], bool]]] = {}


def _shape(f: Formula) -> tuple[tuple[Predication, ...], bool]:
    known = _shapes.get(id(f))
    if known is None or known[0] is not f:
        inside = tuple(walk(f))
        mentioned = tuple(g for g in inside if isinstance(g, Predication))
        computed = any(isinstance(g, NormStatus | ConflictClaim | Advice) for g in inside)
        known = (f, (mentioned, computed))
        _shapes[id(f)] = known
    return known[1]
