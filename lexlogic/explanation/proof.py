"""Literals -> steps: a derived atom that holds cites one rule whose premises come earlier, one that
fails cites what fails in each (D57); a breach cites force, conditions, content and standing.
"""

from __future__ import annotations

from collections.abc import Iterable

from lexlogic.explanation.atoms import declared, not_agreed, sentence_of
from lexlogic.explanation.nodes import Node, UnprovedError, union
from lexlogic.explanation.reasoner import Reasoner
from lexlogic.explanation.valuation import FALSE, TRUE, Valuation
from lexlogic.explanation.wording import cited, distinct
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.text import Span
from lexlogic.theory.model import Atom, AtomKind, Claim, Instance, Reason
from lexlogic.theory.priority import Choice, DisplacementRule


class Prover(Reasoner):
    """Proofs from given points."""

    full = False
    """Whether each rule that might have made something so is told apart."""

    def step(
        self,
        sentence: str,
        premises: Iterable[Node] = (),
        citation: str = "",
        origin: object = None,
    ) -> Node:
        """A step that is shown whatever it rests on."""
        span = getattr(origin, "span", None)
        return self._node(sentence, premises, citation, span, kept=True)

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
                    because = union(self.prove(k, val) for k in others)
                    return self._node(
                        sentence_of(self.words, atom, literal > 0),
                        (node, *because),
                        node.citation,
                        node.span,
                    )
        if not self.assuming(val):
            raise UnprovedError
        return self._node(
            sentence_of(self.words, atom, literal > 0), (), "", declared(self.words, atom)
        )

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
            union([premises]),
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
        return self._node(
            sentence_of(self.words, atom, True), premises, "", declared(self.words, atom)
        )

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
        return self._node(sentence_of(self.words, atom, True), premises, citation, span)

    def _fails(self, literal: int, atom: Atom, val: Valuation) -> Node:
        """What fails in every rule that could make it so."""
        found = self._reasons(-literal)
        reasons = found or []
        premises: list[tuple[Node, ...]] = []
        citations = []
        if found is None:
            premises.append(self.prove(-self.g.definitions[-literal], val))
        for reason in reasons:
            part = self.prove(-reason.body, val)
            alone = len(part) == 1 and part[0].denial
            if self.full and len(reasons) > 1 and part and not alone:
                part = (self._without(reason, part),)
            premises.append(part)
            if isinstance(reason.origin, m.Rule):
                citations.append(cited(reason.origin.citation))
        span = next((getattr(r.origin, "span", None) for r in reasons), None)
        node = self._node(
            sentence_of(self.words, atom, False),
            union(premises),
            distinct(citations),
            span or declared(self.words, atom),
            denial=True,
        )
        if atom.kind is AtomKind.FORCE:
            clause, bearer, _, creditor = atom.terms
            cite = self.words.cite(self.norms.clauses[clause])
            node.group, node.towards = (f"{cite} does not bind {bearer}",), creditor
        elif atom.tick is not None and atom.kind is AtomKind.DERIVED:
            node.group = (self.words.stated(atom.name, atom.terms, None, False),)
        return node

    def _without(self, reason: Reason, premises: tuple[Node, ...]) -> Node:
        """One way in which something might have been so, and is not."""
        origin = reason.origin
        cite = cited(getattr(origin, "citation", None)) if not isinstance(origin, m.Norm) else ""
        if isinstance(origin, m.Norm):
            cite = self.words.citation(origin)
        name = cite or str(
            getattr(origin, "title", "") or getattr(origin, "name", "") or "nothing else"
        )
        return self._node(
            f"{name} does not make it so",
            premises,
            cite,
            getattr(origin, "span", None),
            denial=True,
        )

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
        premises = union(self.prove(x, val) for x in literals)
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
            premises = union(self.prove(-r.body, val) for r in reasons)
        cite = self.words.cite(instance.norm)
        rivals = self._rivals(reasons)
        blocked = self._blocked(instance, atom, val)
        if blocked:
            text = f"Nothing displaces {cite}: {'; '.join(blocked[:2])}"
        elif rivals:
            text = f"Nothing displaces {cite}: no principle puts {listed(rivals, 'or')} first here"
        else:
            text = f"Nothing displaces {cite}: nothing it may clash with is put first"
        return self._node(text, premises, "", instance.norm.span, denial=True, kept=True)

    def _blocked(self, instance: Instance, atom: Atom, val: Valuation) -> list[str]:
        """Votes against a claim that only consent keeps from counting, and whose is missing."""
        theory, found = self.theory, dict[str, None]()
        claim = Claim(*atom.terms[:3])
        component = theory.registers.component(instance)
        for conflict in component.sets:
            if instance not in conflict.members or val.false(conflict.holds):
                continue
            for choice in conflict.choices:
                for index, same in enumerate(choice.alike):
                    if claim not in same or val.false(choice.chosen):
                        continue
                    for other in (c for i, c in enumerate(choice.claims) if i != index):
                        ballot = theory.priorities.ballot(choice.claims[index], other, component)
                        for name, literal in ballot.blocked.items():
                            if val.true(literal):
                                winner = theory.norms.instances[other.instance].norm
                                names = not_agreed(theory, val, claim, other)
                                who = listed(names) or "a creditor"
                                have = "have" if len(names) > 1 else "has"
                                found[
                                    f"{name} would put {self.words.cite(winner)} first, but {who} "
                                    f"{have} not agreed to that text"
                                ] = None
        return list(found)

    def _rivals(self, reasons: list[Reason]) -> list[str]:
        """The norms that might have displaced a claim."""
        names = []
        for reason in reasons:
            if isinstance(reason.origin, DisplacementRule):
                for group in reason.origin.body:
                    names.append(str(self.norms.instances[group.claims[0].instance].norm.name))
        found = list(dict.fromkeys(names))
        return found if len(found) <= 4 else [*found[:3], f"{len(found) - 3} others"]
