"""Spot the conflict: of the norms that bear on the facts, which clash?

What an exercise says of its norms, one by one and in pairs, is put to the engine as one claim, so that the key
is one verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

import attrs
from attrs import frozen

from lexlogic.explanation.derive import deep
from lexlogic.explanation.model import Step
from lexlogic.explanation.nodes import Node, UnprovedError
from lexlogic.explanation.numbering import number
from lexlogic.explanation.proof import Prover
from lexlogic.explanation.telling import Telling
from lexlogic.instruments.quiz.alike import Renaming
from lexlogic.instruments.quiz.arguing import as_of, assumed, size, told
from lexlogic.instruments.quiz.chance import Chance
from lexlogic.instruments.quiz.matter import Element, Matter
from lexlogic.instruments.quiz.model import LONGEST, Argued, Case, Exercise, Option
from lexlogic.instruments.quiz.proving import leaves, prove
from lexlogic.instruments.quiz.turning import pattern_of
from lexlogic.program import model as m
from lexlogic.program.walk import subformulas
from lexlogic.program.wording import listed
from lexlogic.theory.components import ConflictSet
from lexlogic.theory.model import Instance

_LETTERS = "abcdefg"
_QUOTED = 240
_FURTHER = 6
_MORE = 2
"""Norms offered beside two that clash; beside three, one."""


@frozen
class _Norm:
    """A norm of the exercise, as a reference that the language has."""

    ref: m.NormRef
    norm: m.Norm = attrs.field(eq=False)
    applies: bool = True

    @property
    def key(self) -> tuple[str, ...]:
        terms = tuple(t.name for t in self.ref.terms or () if isinstance(t, m.Constant))
        by = self.ref.by.name if isinstance(self.ref.by, m.Constant) else ""
        return (str(self.norm.name), str(self.ref.limb), by, *terms)


def clashes(matter: Matter, address: str, chance: Chance) -> Iterator[Exercise]:
    """Exercises on the conflicts that are certain on the facts given, or on some that are left open.

    Raises `Exhausted` at the limit.
    """
    if matter.outcome == "inconsistent":
        return
    given = [e.literal for e in matter.given]
    registers = matter.asker.theory.registers
    done: set[tuple[tuple[str, ...], ...]] = set()
    certain, possible = [], []
    for conflict in registers.conflicts:
        if matter.follows(given, conflict.holds):
            certain.append(conflict)
        elif matter.possible((*given, conflict.holds)):
            possible.append(conflict)
    for conflict in (*certain, *possible):
        members = tuple(_of(n) for n in conflict.members)
        key = tuple(sorted(n.key for n in members))
        if key in done or not 2 <= len(members) <= 3 or not registers.claims.reported(conflict):
            continue
        done.add(key)
        made = _exercise(matter, address, conflict, members, chance.of(str(key)))
        if made is not None:
            yield made


def _of(instance: Instance) -> _Norm:
    norm = instance.norm
    terms = tuple(
        m.Constant(str(v), p.sort) for v, p in zip(instance.args, norm.params, strict=True)
    )
    by = m.Constant(instance.bearer, norm.bearer.sort)
    ref = m.NormRef(m.Constant(str(norm.name), m.NORM), terms, by, None, norm.clause)
    return _Norm(ref, norm)


def _pool(matter: Matter, members: tuple[_Norm, ...]) -> list[_Norm]:
    """Other norms the questions of the case speak of, of the same bearer; limbs and repetitions left out."""
    bearer = members[0].ref.by
    named = {n.key[0] for n in members}
    found: dict[str, _Norm] = {}
    by_name = {str(n.name): n for n in reversed(matter.program.norms)}
    for question in matter.program.questions:
        for part in subformulas(question.claim):
            refs: Iterable[m.NormRef] = ()
            if isinstance(part, m.NormStatus):
                refs = (part.ref,)
            elif isinstance(part, m.ConflictClaim):
                refs = part.members
            for ref in refs:
                if not isinstance(ref.norm, m.Constant) or ref.by != bearer:
                    continue
                norm = by_name.get(ref.norm.name)
                if (
                    norm is None
                    or ref.terms is None
                    or not all(isinstance(t, m.Constant) for t in ref.terms)
                ):
                    continue
                if ref.norm.name not in named and norm.span is not None:
                    terms = _about(ref.terms, members)
                    bare = m.NormRef(ref.norm, terms, ref.by, None, ref.limb)
                    found.setdefault(ref.norm.name, _Norm(bare, norm))
    return list(found.values())


def _further(matter: Matter, members: tuple[_Norm, ...], asked: list[_Norm]) -> list[_Norm]:
    """Norms no question speaks of, about the same persons and things."""
    named = {n.key[0] for n in (*members, *asked)}
    bearer = members[0].ref.by
    theirs = {t.sort: t for n in members for t in n.ref.terms or () if isinstance(t, m.Constant)}
    found: dict[str, _Norm] = {}
    for norm in matter.program.norms:
        name = str(norm.name)
        fits = isinstance(bearer, m.Constant) and bearer.sort == norm.bearer.sort
        if not fits or name in named or name in found or not norm.params:
            continue
        if norm.clause > 1 or not all(p.sort in theirs for p in norm.params):
            continue
        terms = tuple(theirs[p.sort] for p in norm.params)
        ref = m.NormRef(m.Constant(name, m.NORM), terms, bearer, None, norm.clause)
        found[name] = _Norm(ref, norm)
    return list(found.values())


def _about(terms: tuple[m.Term, ...], members: tuple[_Norm, ...]) -> tuple[m.Term, ...]:
    """The parameters, those the members speak of in place of others of their sort."""
    theirs = [t for n in members for t in n.ref.terms or () if isinstance(t, m.Constant)]

    def one(term: m.Term) -> m.Term:
        if term in theirs or not isinstance(term, m.Constant):
            return term
        return next((t for t in theirs if t.sort == term.sort), term)

    return tuple(one(t) for t in terms)


def _claim(members: Iterable[_Norm], holds: bool = True) -> m.Formula:
    claim = m.ConflictClaim(m.ConflictKind.ANY, False, tuple(n.ref for n in members))
    return claim if holds else m.Not(claim)


def _applies(norm: _Norm) -> m.Formula:
    return m.NormStatus(norm.ref, m.Status.APPLICABLE)


def _put(matter: Matter, parts: Iterable[m.Formula]) -> Matter:
    question = attrs.evolve(matter.question, claim=m.And(tuple(parts)), expectations=())
    return Matter.put(matter.study, matter.program, question)


def _exercise(
    matter: Matter,
    address: str,
    conflict: ConflictSet,
    members: tuple[_Norm, ...],
    chance: Chance,
) -> Exercise | None:
    others = _others(matter, members, chance)
    if not others and len(members) == 2:
        return None
    norms = chance.of("norms").shuffled((*members, *others))
    wrong = [
        pair for pair in combinations(norms, 2) if {n.key for n in pair} != {n.key for n in members}
    ]
    parts = [_claim(members), *(_claim(p, False) for p in wrong)]
    parts += [_applies(n) for n in norms if n.applies]
    put = _put(matter, parts)
    among = put.given if put.outcome == "entailed" else _filled(put)
    if among is None:
        return None
    pattern = pattern_of(put, put.smallest(put.literal, among))
    if len(pattern.literals) > LONGEST:
        return None
    proof = prove(put, pattern, True, "the answer and each option")
    answer = put.sat((*pattern.literals, put.literal))
    if proof is None or answer is None:
        return None
    words = Telling(put.asker.theory)
    elements = (*pattern.facts, *pattern.law)
    steps = _argue(words, put, elements, conflict, leaves(put, answer), members)
    if not steps:
        return None
    options = tuple(_options(words, norms, members))
    names = listed(_name(words, n, norms) for n in norms if n in members)
    shape = Renaming(put.program)
    last = steps[-1]
    told_steps = (*(int(p) for p in last.premises if p.isdigit()), last.number)
    only = ", though no two of them do" if len(members) == 3 else ""
    return Exercise(
        kind="conflict",
        question=address,
        asked=f"Which of these norms of {members[0].key[2]} clash{as_of(put)}?",
        claim=f"{names} clash{only}",
        cases=(Case(1, tuple(told(words, e) for e in pattern.facts)),),
        law=tuple(told(words, e) for e in pattern.law),
        norms=tuple(_said(words, n) for n in norms),
        options=options,
        deciding=names,
        argued=(Argued("They clash", steps, told_steps),),
        size=size(put, steps, elements),
        assumed=assumed(words, elements),
        proofs=(proof,),
        alike=frozenset(
            {
                f"conflict {shape.shape(sorted(' '.join(n.key) for n in members))}",
                f"explained {shape.steps([steps])}",
            }
        ),
    )


def _filled(put: Matter) -> list[Element] | None:
    """What is given, with the open points as some completion has them in which all is as claimed; denied
    where they may be, earlier ones first. None if that does not settle it."""
    given = put.given
    wanted = (*(e.literal for e in given), put.literal)
    if put.outcome != "open" or not put.possible(wanted):
        return None
    chosen: list[Element] = []
    for element in put.elements:
        if element.kind not in ("open", "law"):
            continue
        denied = element.turned() if element.literal > 0 else element
        fits = put.possible((*wanted, *(e.literal for e in chosen), denied.literal))
        chosen.append(denied if fits else denied.turned())
    found = [*given, *chosen]
    return found if put.follows([e.literal for e in found], put.literal) else None


def _others(matter: Matter, members: tuple[_Norm, ...], chance: Chance) -> tuple[_Norm, ...]:
    """Norms that clash with none of the members and with none of each other; first such as apply."""
    asked = chance.of("others").shuffled(_pool(matter, members))
    further = chance.of("further").shuffled(_further(matter, members, asked))
    pool = [*asked, *further[:_FURTHER]]
    if not pool:
        return ()
    parts: list[m.Formula] = [_claim(members)]
    every = (*members, *pool)
    parts += [_claim(pair) for pair in combinations(every, 2)]
    parts += [_applies(n) for n in pool]
    put = _put(matter, parts)
    given = [e.literal for e in put.given]
    theory = put.asker.theory

    def literal(formula: m.Formula) -> int:
        found: int = theory.literal(formula, theory.frame.present)
        return found

    words = Telling(theory)
    cites = {words.cite(n.norm) for n in members}
    ranked = sorted(  # stable: first those that apply, then those of other articles
        pool,
        key=lambda n: (
            not put.follows(given, literal(_applies(n))),
            words.cite(n.norm) in cites,
        ),
    )
    found: list[_Norm] = []
    extra = {n.key for n in further}
    for norm in ranked:
        if norm.key in extra and not put.follows(given, literal(_applies(norm))):
            continue
        pairs = [(norm, other) for other in (*members, *found)]
        if all(put.follows(given, -literal(_claim(pair))) for pair in pairs):
            applies = put.follows(given, literal(_applies(norm)))
            found.append(attrs.evolve(norm, applies=applies))
            if len(found) == (_MORE if len(members) == 2 else 1):
                break
    return tuple(found)


def _name(words: Telling, norm: _Norm, among: Iterable[_Norm]) -> str:
    """A norm by its article; with its title where another has the same."""
    cite = words.cite(norm.norm)
    same = [n for n in among if words.cite(n.norm) == cite]
    return words.titled(norm.norm) if len(same) > 1 else cite


def _options(
    words: Telling,
    norms: list[_Norm],
    members: tuple[_Norm, ...],
) -> Iterator[Option]:
    keys = {n.key for n in members}
    sets = [tuple(pair) for pair in combinations(norms, 2)]
    if len(members) == 3:
        sets.append(tuple(n for n in norms if n.key in keys))
    for letter, chosen in zip(_LETTERS, sets, strict=False):
        right = {n.key for n in chosen} == keys
        names = listed(_name(words, n, norms) for n in chosen)
        if len(chosen) == 3:
            names = f"all three of {names}, though any two can be kept"
        proof = "they clash" if right else "both can be kept"
        if not right and (idle := [n for n in chosen if not n.applies]):
            names_idle = listed(_name(words, n, norms) for n in idle)
            verb = "does" if len(idle) == 1 else "do"
            proof += f"; {names_idle} {verb} not certainly apply here"
        yield Option(letter, names, right, proof)


def _said(words: Telling, norm: _Norm) -> str:
    """A norm with what it asks, in the words of the file."""
    text = norm.norm.quote if 0 < len(norm.norm.quote) <= _QUOTED else norm.norm.summary
    more = f'. In words: "{" ".join(text.split())}"' if text else ""
    return f"{words.titled(norm.norm)} {_asks(words, norm)}{more}"


def _asks(words: Telling, norm: _Norm) -> str:
    own = norm.norm
    env = {own.bearer.name: norm.key[2]}
    env |= {
        p.name: t.name
        for p, t in zip(own.params, norm.ref.terms or (), strict=False)
        if isinstance(t, m.Constant)
    }
    content = own.content
    if own.mode is m.Mode.FORBIDS:
        content = content.body if isinstance(content, m.Not) else m.Not(content)
    return f"{own.mode.value}: {words.formula(content, env)}"


def _argue(
    words: Telling,
    matter: Matter,
    elements: tuple[Element, ...],
    conflict: ConflictSet,
    scenario: list[int],
    members: tuple[_Norm, ...],
) -> tuple[Step, ...]:
    """Each member binds and applies; no conduct keeps all."""
    pairs = []
    for index, element in enumerate(elements, 1):
        said = told(words, element)
        pairs.append((element.literal, Node(said.text, (), said.citation, said.span, f"F{index}")))
    norms = matter.asker.theory.norms
    with deep():
        prover = Prover(words, matter.question, pairs, scenario)
        parts = []
        for own, norm in zip(conflict.members, members, strict=True):
            found = norms.instance(own.clause, own.bearer, own.args, own.tick)
            premises: list[Node] = []
            for literal in (x for i in found for x in (norms.in_force(i), norms.scope(i))):
                try:
                    premises += prover.prove(literal)
                except (UnprovedError, RecursionError):
                    continue
            said_so = f"{words.cite(own.norm)} binds {own.bearer} and {_asks(words, norm)}"
            parts.append(
                Node(
                    said_so,
                    tuple(dict.fromkeys(premises)),
                    words.citation(own.norm),
                    own.norm.span,
                    kept=True,
                )
            )
        both = "both" if len(parts) == 2 else f"all {len(parts)}"
        names = listed(words.cite(n.norm) for n in members)
        root = Node(f"No conduct keeps {both}: {names} clash", tuple(parts), kept=True)
        return number(words, root)
