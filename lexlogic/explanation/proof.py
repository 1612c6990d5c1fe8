"""Valuation -> the reasons for a literal: a derived atom that holds cites one rule whose premises
come earlier, one that fails cites what fails in each (D57).

A proof reads only what follows from the given points. Where they settle the claim but neither of
two alternatives by itself, both are followed, each under its assumption.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field

from lexlogic.explanation.valuation import FALSE, TRUE, Valuation
from lexlogic.explanation.wording import Words, cited, denied, distinct, few
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.text import Span
from lexlogic.theory.ground import DutyValue
from lexlogic.theory.model import Atom, AtomKind, Claim, Instance, Reason
from lexlogic.theory.priority import Choice, DisplacementRule

_SPLITS = 5
_CANDIDATES = 40
_TRIES = 60
_WAYS = 4
_FAR = 10**6
_PASSING = (AtomKind.PREVAILS, AtomKind.CONFLICT, AtomKind.VOTE, AtomKind.TEXT, AtomKind.IMPOSSIBLE)
IN_SCENARIO = "the scenario told"


class UnprovedError(Exception):
    """What is given does not settle the literal step by step."""


@define(eq=False)
class Node:
    """A sentence of a proof, or a given point (with a label)."""

    sentence: str
    premises: tuple[Node, ...] = ()
    citation: str = ""
    span: Span | None = None
    label: str = ""
    assuming: tuple[str, ...] = ()
    denial: bool = False
    kept: bool = False  # shown although nothing given carries it
    binding: bool = False  # says that a norm binds
    passing: bool = False  # its premises may stand in its place
    group: tuple[Any, ...] = ()  # sentences that differ in the creditor only
    towards: str = ""
    _rests: bool | None = field(default=None, init=False)

    @property
    def rests_on_given(self) -> bool:
        """Whether a given point or an assumption carries it."""
        if self._rests is None:
            own = bool(self.label or self.assuming)
            self._rests = own or any(p.rests_on_given for p in self.premises)
        return self._rests


class Prover:
    """Proofs from given points."""

    def __init__(
        self,
        words: Words,
        question: m.Question,
        given: Iterable[tuple[int, Node]],
        scenario: Iterable[int],
        parts: Iterable[tuple[int, str]] = (),
    ) -> None:
        self.words = words
        self.theory = words.theory
        self.g = self.theory.g
        self.norms = self.theory.norms
        self.question = question
        self.pairs = tuple(given)
        self.base = Valuation(self.theory, [literal for literal, _ in self.pairs])
        self.scenario = tuple(scenario)
        self.parts = {abs(x): (x > 0, text) for x, text in parts if abs(x) != 1}
        self.labels: dict[int, Node] = {}
        for literal, node in self.pairs:
            self._label(literal, node)
        self.names: dict[int, str] = {}  # of valuations, by id: what they assume
        self._nodes: dict[tuple[int, int], Node] = {}
        self._costs: dict[tuple[int, int], int] = {}
        self._path: list[int] = []
        self._parts: dict[tuple[Any, ...], Node] = {}
        self._held: list[Valuation] = [self.base]
        self._following: bool = False
        self._tries = 0
        self.told: list[int] = []  # what a proof takes from the scenario

    def _label(self, literal: int, node: Node) -> None:
        self.labels.setdefault(literal, node)
        kids = self.g.circuit.children[abs(literal)]
        if kids and literal > 0:
            for kid in kids:
                self._label(kid, node)

    # ---- literals

    def prove(self, literal: int, val: Valuation | None = None) -> tuple[Node, ...]:
        """The reasons for a literal that is true. Raises `UnprovedError`."""
        val = val or self.base
        if literal == TRUE:
            return ()
        if literal == FALSE:
            raise UnprovedError
        while val.parent is not None and val.parent.true(literal):
            val = val.parent
        found = self.labels.get(literal)
        if found is not None:
            return (found,)
        if literal in val.assumed:
            return self._taken(literal, val)
        if not val.true(literal):
            return self._by_cases(literal, val)
        kids = self.g.circuit.children[abs(literal)]
        if kids is None:
            return (self._variable(literal, val),)
        if literal > 0:
            return _union(self.prove(kid, val) for kid in kids)
        return self._some([-kid for kid in kids], val)

    def _taken(self, literal: int, val: Valuation) -> tuple[Node, ...]:
        """What is assumed needs no reason; one way a given point may be true cites that point."""
        if self.names.get(id(val)) != IN_SCENARIO:
            return ()
        if literal not in self.told:
            self.told.append(literal)
        for given, node in self.pairs:
            kids = self.g.circuit.children[abs(given)]
            if given < 0 and kids and -literal in kids:
                return (node,)
        return ()

    def _some(self, literals: list[int], val: Valuation) -> tuple[Node, ...]:
        """The reasons for one of the literals, the nearest to what is given."""
        options = sorted(
            ((self.cost(x, val), i, x) for i, x in enumerate(literals) if val.true(x)),
        )
        for _, _, literal in options:
            try:
                return self.prove(literal, val)
            except UnprovedError:
                continue
        raise UnprovedError

    def cost(self, literal: int, val: Valuation) -> int:
        """About how many steps a proof of the literal takes."""
        if literal == TRUE or literal in self.labels or literal in val.assumed:
            return 1 if literal != TRUE else 0
        if not val.true(literal):
            return _FAR
        while val.parent is not None and val.parent.true(literal):
            val = val.parent
        key = (literal, id(val))
        found = self._costs.get(key)
        if found is not None:
            return found
        self._costs[key] = _FAR
        kids = self.g.circuit.children[abs(literal)]
        if kids is not None:
            if literal > 0:
                total = sum([self.cost(k, val) for k in kids])
            else:
                total = min([self.cost(-k, val) for k in kids], default=_FAR)
        elif abs(literal) in self.g.definitions:
            definition = self.g.definitions[abs(literal)]
            total = 2 + self.cost(definition if literal > 0 else -definition, val)
        else:
            total = 2
        self._costs[key] = min(total, _FAR)
        return self._costs[key]

    # ---- cases

    def _by_cases(self, literal: int, val: Valuation) -> tuple[Node, ...]:
        """Both ways an open position or fact may fall; else the way it falls in the scenario."""
        if not self._following:
            split = self._split(literal, val, _SPLITS)
            if split is not None:
                return _union(self.prove(literal, branch) for branch in split)
        scenario = self._assume(val, self.scenario, IN_SCENARIO)
        if not scenario.true(literal):
            raise UnprovedError
        before, self._following = self._following, True
        try:
            return self.prove(literal, scenario)
        finally:
            self._following = before

    def _split(self, literal: int, val: Valuation, depth: int) -> list[Valuation] | None:
        candidates = self._undecided(literal, val)
        candidates = [x for x in self.parts if x != abs(literal)] + candidates
        if self._many(candidates, val):
            return None
        half: tuple[Valuation, Valuation] | None = None
        for variable in candidates:
            self._tries += 1
            if self._tries > _TRIES:
                return None
            one, other = (self._suppose(val, x) for x in (variable, -variable))
            if one.true(literal) and other.true(literal):
                self._held += (one, other)
                return [one, other]
            if half is None and (one.true(literal) or other.true(literal)):
                half = (one, other) if one.true(literal) else (other, one)
        if half is None or depth == 0:
            return None
        settled, rest = half
        found = self._split(literal, rest, depth - 1)
        if found is None:
            return None
        self._held += (settled, rest)
        return [settled, *found]

    def _many(self, variables: list[int], val: Valuation) -> bool:
        """Whether a given point may be true in more ways than can be told one by one."""
        inside = set(variables)
        for given, _ in self.pairs:
            kids = self.g.circuit.children[abs(given)]
            if given < 0 and kids and val.value(kids[0]) is None:
                ways = [k for k in kids if val.value(k) is None and abs(k) in inside]
                if len(ways) > _WAYS:
                    return True
        return False

    def _undecided(self, literal: int, val: Valuation) -> list[int]:
        """The open positions and facts the literal reads, positions first, then the nearest."""
        children, definitions = self.g.circuit.children, self.g.definitions
        queue, seen = [abs(literal)], {abs(literal)}
        positions: list[int] = []
        facts: list[int] = []
        for node in queue:
            if val.value(node) is not None:
                continue
            kids = children[node]
            if kids is None and node in definitions:
                kids = (definitions[node],)
            if kids is None:
                atom = self.g.atoms.get(node)
                if atom is not None:
                    (positions if atom.kind is AtomKind.POSITION else facts).append(node)
                continue
            for kid in kids:
                if abs(kid) not in seen:
                    seen.add(abs(kid))
                    queue.append(abs(kid))
        return (positions + facts)[:_CANDIDATES]

    def _suppose(self, val: Valuation, literal: int) -> Valuation:
        part = self.parts.get(abs(literal))
        if part is not None:
            text = part[1] if part[0] == (literal > 0) else denied(part[1])
            return self._assume(val, (literal,), text)
        atom = self.g.atoms[abs(literal)]
        if atom.kind is AtomKind.POSITION:
            text = f"{atom.name} is {'held' if literal > 0 else 'rejected'}"
        else:
            text = self.words.atom(atom, literal > 0)
        return self._assume(val, (literal,), text)

    def _assume(self, val: Valuation, literals: Iterable[int], text: str) -> Valuation:
        found = Valuation(self.theory, literals, val)
        self.names[id(found)] = text
        self._held.append(found)  # so that no other gets its id
        return found

    def assuming(self, val: Valuation) -> tuple[str, ...]:
        """What a valuation supposes beyond the given points."""
        above = self.assuming(val.parent) if val.parent is not None else ()
        text = self.names.get(id(val))
        return above if text is None else (*above, text)

    # ---- variables

    def _variable(self, literal: int, val: Valuation) -> Node:
        key = (literal, id(val))
        found = self._nodes.get(key)
        if found is not None:
            return found
        if literal in self._path:
            if literal > 0:
                raise UnprovedError
            return Node("nothing else supports it", span=self.question.span, denial=True)
        self._path.append(literal)
        try:
            found = self._explained(literal, val)
        finally:
            self._path.pop()
        found.assuming = self.assuming(val)
        kind = self.g.atoms[abs(literal)].kind
        found.binding = kind is AtomKind.FORCE
        found.passing = kind in _PASSING and found.denial
        self._nodes[key] = found
        return found

    def _explained(self, literal: int, val: Valuation) -> Node:
        variable = abs(literal)
        atom = self.g.atoms[variable]
        definition = self.g.definitions.get(variable)
        if definition is None or not val.true(definition if literal > 0 else -definition):
            return self._undefined(literal, atom, val)
        match atom.kind:
            case AtomKind.BREACH:
                instance = self.norms.instances[atom.terms[0]]
                if literal > 0:
                    return self.breach(instance, atom.terms[1], val)
                return self._kept(instance, atom.terms[1], literal, val)
            case AtomKind.DISPLACED if literal < 0:
                return self._standing(literal, atom, val)
            case _:
                if literal > 0:
                    return self._holds(literal, atom, val)
                return self._fails(literal, atom, val)

    def _undefined(self, literal: int, atom: Atom, val: Valuation) -> Node:
        """A base atom or position: fixed by a constraint, or else by the scenario."""
        for given, node in self.pairs:
            kids = self.g.circuit.children[abs(given)]
            if given < 0 and kids and -literal in kids:
                others = [k for k in kids if k != -literal]
                if all(val.true(k) for k in others):
                    because = _union(self.prove(k, val) for k in others)
                    return self._node(
                        self._told(atom, literal > 0), (node, *because), node.citation, node.span
                    )
        if not self.assuming(val):
            raise UnprovedError
        return self._node(self._told(atom, literal > 0), (), "", _declared(self, atom))

    def _reasons(self, variable: int) -> list[Reason] | None:
        """The ways the atom may come to hold; none if its definition says more than they do."""
        reasons = self.g.reasons.get(variable, [])
        if variable in self.g.recursive:
            return reasons
        whole = self.g.circuit.disj([r.body for r in reasons])
        return reasons if whole == self.g.definitions[variable] else None

    def _node(
        self,
        sentence: str,
        premises: Iterable[Node],
        citation: str = "",
        span: Span | None = None,
        denial: bool = False,
        kept: bool = False,
    ) -> Node:
        return Node(
            sentence,
            _union([premises]),
            citation,
            span or self.question.span,
            denial=denial,
            kept=kept,
        )

    def _holds(self, literal: int, atom: Atom, val: Valuation) -> Node:
        """One rule instance whose body holds."""
        reasons = self._reasons(literal) or []
        options = sorted(
            ((self.cost(r.body, val), i) for i, r in enumerate(reasons) if val.true(r.body))
        )
        for _, index in options:
            reason = reasons[index]
            try:
                premises = self.prove(reason.body, val)
            except UnprovedError:
                continue
            return self._by_rule(atom, reason, premises)
        premises = self.prove(self.g.definitions[literal], val)
        return self._node(self._told(atom, True), premises, "", _declared(self, atom))

    def _by_rule(self, atom: Atom, reason: Reason, premises: tuple[Node, ...]) -> Node:
        origin = reason.origin
        citation, span = "", getattr(origin, "span", None)
        match origin:
            case m.Rule():
                citation = cited(origin.citation)
            case m.Principle():
                citation = cited(origin.citation) or str(origin.name)
            case m.Norm():
                citation = self.words.citation(origin)
            case m.Predicate():
                citation = cited(origin.citation)
            case DisplacementRule():
                span = self.norms.instances[origin.head.claims[0].instance].norm.span
            case Choice():
                span = self.norms.instances[origin.claims[0].instance].norm.span
            case _:
                pass
        return self._node(self._told(atom, True), premises, citation, span)

    def _fails(self, literal: int, atom: Atom, val: Valuation) -> Node:
        """What fails in every rule that could make it so."""
        found = self._reasons(-literal)
        reasons = found or []
        premises: list[tuple[Node, ...]] = []
        citations = []
        if found is None:
            premises.append(self.prove(-self.g.definitions[-literal], val))
        for reason in reasons:
            premises.append(self.prove(-reason.body, val))
            if isinstance(reason.origin, m.Rule):
                citations.append(cited(reason.origin.citation))
        span = next((getattr(r.origin, "span", None) for r in reasons), None)
        node = self._node(
            self._told(atom, False),
            _union(premises),
            distinct(citations),
            span or _declared(self, atom),
            denial=True,
        )
        if atom.kind is AtomKind.FORCE:
            clause, bearer, _, creditor = atom.terms
            cite = self.words.cite(self.norms.clauses[clause])
            node.group, node.towards = (f"{cite} does not bind {bearer}",), creditor
        elif atom.tick is not None and atom.kind is AtomKind.DERIVED:
            node.group = (self.words.stated(atom.name, atom.terms, None, False),)
        return node

    # ---- norms

    def breach(self, instance: Instance, creditor: str, val: Valuation) -> Node:
        """Force, conditions, content not done, nothing displacing, nothing carved out (D41)."""
        w, norm = self.words, instance.norm
        cite, said = w.cite(norm), w.instance(instance)
        article = w.citation(norm)
        claim, force = self._claim_of(instance, creditor, val)
        bound = self._part((self.norms.force(instance, creditor),), val, "", "", norm.span)
        if bound is None:
            bound = self._once(f"{said} binds {instance.bearer}", article, norm.span)
        met = self._part(
            (self.norms.scope(instance),),
            val,
            f"The conditions of {cite} are met",
            article,
            norm.span,
        )
        failed = self._part(
            (-self.norms.content(instance),), val, self._unkept(norm, cite), article, norm.span
        )
        more = self._part(
            (self.norms.breach_condition(instance),),
            val,
            "What else a breach needs has happened",
            article,
            norm.span,
        )
        parts = [p for p in (bound, met, failed, more) if p]
        owed = self._once(
            f"So the duty of {instance.bearer} applied and was not kept",
            "",
            norm.span,
            parts,
            tuple(dict.fromkeys(x for p in parts for x in p.assuming)),
        )
        gate = [n for n in self.prove(force, val) if not n.binding]
        standing = []
        for literal in (
            -self.theory.registers.displaced(claim),
            -self.theory.registers.carved(claim),
        ):
            if literal != TRUE and not (
                abs(literal) in self.g.definitions
                and self.g.definitions[abs(literal)] == FALSE
                and self.g.atoms[abs(literal)].kind is AtomKind.CARVED
            ):
                standing.append(self._part((literal,), val, "", "", norm.span))
        nodes = [n for n in standing if n]
        title = f" ({norm.title})" if norm.title else ""
        sentence = (
            f"{instance.bearer} breaches {said}{title} towards {creditor}{w.date(instance.tick)}"
        )
        return self._node(sentence, (owed, *gate, *nodes), article, norm.span, kept=True)

    def _unkept(self, norm: m.Norm, cite: str) -> str:
        if norm.mode is m.Mode.FORBIDS:
            return f"This is what {cite} forbids"
        return f"What {cite} demands was not done"

    def _claim_of(self, instance: Instance, creditor: str, val: Valuation) -> tuple[Claim, int]:
        """The claim of the creditor that is broken under the valuation."""
        found = [
            (claim, force) for claim, force in self.norms.claims(instance) if creditor in claim.unit
        ]
        for claim, force in found:
            if val.true(self.g.circuit.conj((force, self.theory.registers.standing(claim)))):
                return claim, force
        raise UnprovedError

    def _part(
        self,
        literals: Iterable[int],
        val: Valuation,
        sentence: str,
        citation: str,
        span: Span | None,
    ) -> Node | None:
        """A step for some literals together; none if they hold whatever happens."""
        literals = tuple(literals)
        while val.parent is not None and all(val.parent.true(x) for x in literals):
            val = val.parent
        premises = _union(self.prove(x, val) for x in literals)
        if not premises:
            if not self.assuming(val):
                return None
            return self._once(sentence, citation, span, (), self.assuming(val))
        only = premises[0]
        if len(premises) == 1 and not only.label and (not sentence or only.binding):
            return only
        return self._once(sentence, citation, span, premises, self.assuming(val))

    def _once(
        self,
        sentence: str,
        citation: str,
        span: Span | None,
        premises: Iterable[Node] = (),
        assuming: tuple[str, ...] = (),
    ) -> Node:
        """The step with that sentence and these premises, made only once."""
        premises = tuple(premises)
        key = (sentence, assuming, *(id(p) for p in premises))
        found = self._parts.get(key)
        if found is None:
            found = self._node(sentence, premises, citation, span, kept=True)
            found.assuming = assuming
            self._parts[key] = found
        return found

    def _kept(self, instance: Instance, creditor: str, literal: int, val: Valuation) -> Node:
        """What keeps the conduct from being a breach towards a creditor."""
        w, norm = self.words, instance.norm
        cite = w.cite(norm)
        parts = (
            (self.norms.content(instance), f"{cite} was kept"),
            (-self.norms.scope(instance), f"The conditions of {cite} are not met"),
            (
                -self.norms.force(instance, creditor),
                f"{cite} does not bind {instance.bearer} towards {creditor}",
            ),
            (
                -self.norms.breach_condition(instance),
                f"What else a breach of {cite} needs is missing",
            ),
        )
        options = sorted((self.cost(x, val), i) for i, (x, _) in enumerate(parts) if val.true(x))
        premises: tuple[Node, ...] = ()
        for _, index in options:
            part, sentence = parts[index]
            try:
                step = self._part((part,), val, sentence, w.citation(norm), norm.span)
            except UnprovedError:
                continue
            premises = (step,) if step else ()
            break
        else:
            definition = self.g.definitions[-literal]
            premises = self.prove(-definition, val)
        what = f"{instance.bearer} does not breach {w.instance(instance)}"
        node = self._node(
            f"{what} towards {creditor}",
            premises,
            w.citation(norm),
            norm.span,
            denial=True,
            kept=True,
        )
        node.group, node.towards = (what,), creditor
        return node

    def _standing(self, literal: int, atom: Atom, val: Valuation) -> Node:
        """Nothing displaces a claim: in each choice where it would lose, something is missing."""
        instance = self.norms.instances[atom.terms[0]]
        found = self._reasons(-literal)
        reasons = found or []
        if found is None:
            premises = self.prove(-self.g.definitions[-literal], val)
        else:
            premises = _union(self.prove(-r.body, val) for r in reasons)
        cite = self.words.cite(instance.norm)
        rivals = self._rivals(reasons)
        if rivals:
            text = f"Nothing displaces {cite}: no principle puts {listed(rivals, 'or')} first here"
        else:
            text = f"Nothing displaces {cite}: nothing it may clash with is put first"
        return self._node(text, premises, "", instance.norm.span, denial=True, kept=True)

    def _rivals(self, reasons: list[Reason]) -> list[str]:
        """The norms that might have displaced a claim."""
        names = []
        for reason in reasons:
            if isinstance(reason.origin, DisplacementRule):
                for group in reason.origin.body:
                    names.append(str(self.norms.instances[group.claims[0].instance].norm.name))
        found = list(dict.fromkeys(names))
        return found if len(found) <= 4 else [*found[:3], f"{len(found) - 3} others"]

    # ---- sentences of atoms

    def _told(self, atom: Atom, positive: bool) -> str:
        """The sentence of an atom of any kind."""
        w = self.words
        match atom.kind:
            case AtomKind.BASE | AtomKind.OPEN_PART | AtomKind.DERIVED:
                return w.atom(atom, positive)
            case AtomKind.POSITION:
                return w.position(atom.name, positive)
            case AtomKind.LISTED:
                text = f"{atom.terms[0]} is listed as a party to {atom.name}"
            case AtomKind.FORCE:
                clause, bearer, _, creditor = atom.terms
                cite = w.cite(self.norms.clauses[clause])
                if positive:
                    return f"{cite} binds {bearer} towards {creditor}{w.date(atom.tick)}"
                return f"{cite} does not bind {bearer} towards {creditor}{w.date(atom.tick)}"
            case AtomKind.APPLIES:
                said = w.instance(self.norms.instances[atom.terms[0]], True)
                return f"{said} {'applies' if positive else 'does not apply'}"
            case AtomKind.DISPLACED:
                text = f"{self._claim(atom)} is displaced"
            case AtomKind.CARVED:
                cite = w.cite(self.norms.instances[atom.terms[0]].norm)
                if not positive:
                    return f"No permission that prevails takes this conduct out of {cite}"
                text = f"a permission that prevails takes this conduct out of {cite}"
            case AtomKind.PREVAILS:
                permission = self.norms.instances[atom.terms[0]]
                duty = self.norms.instances[atom.terms[1]]
                text = f"{w.instance(permission)} prevails over {w.instance(duty)}"
            case AtomKind.VOTE:
                name, one, other = atom.terms
                loser = w.cite(self.norms.instances[one.instance].norm)
                winner = w.cite(self.norms.instances[other.instance].norm)
                text = f"{name} puts {winner} before {loser}"
            case AtomKind.IMPOSSIBLE:
                text = f"{w.instance(self.norms.instances[atom.terms[0]])} cannot be complied with"
            case _:
                terms = [w.name(t) if isinstance(t, DutyValue) else str(t) for t in atom.terms]
                text = f"{atom.name}({', '.join(terms)})"
        return text if positive else denied(text)

    def _claim(self, atom: Atom) -> str:
        instance = self.norms.instances[atom.terms[0]]
        return f"{self.words.instance(instance)} by {instance.bearer} towards {few(atom.terms[1])}"


def _declared(prover: Prover, atom: Atom) -> Span | None:
    """Where the predicate, norm or position of an atom is declared."""
    found = prover.g.predicates.get(atom.name)
    if found is not None:
        return found.span
    if atom.name in prover.words.positions:
        return prover.words.positions[atom.name].span
    clauses = prover.norms.by_name.get(atom.name)
    if clauses:
        return prover.norms.clauses[clauses[0]].span
    source = prover.g.sources.get(atom.name)
    return source.span if source is not None else prover.question.span


def _union(groups: Iterable[Iterable[Node]]) -> tuple[Node, ...]:
    found: dict[int, Node] = {}
    for group in groups:
        for node in group:
            found.setdefault(id(node), node)
    return tuple(found.values())


def below(nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes and all they rest on."""
    seen: set[int] = set()
    stack = list(nodes)
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        stack.extend(node.premises)
