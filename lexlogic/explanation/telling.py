"""Words for readers who have not seen the file: articles and titles in place of the names of norms, plain denials."""

from __future__ import annotations

import re
from typing import Any

import attrs

from lexlogic.explanation.denial import deny
from lexlogic.explanation.wording import Env, Words, few
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.theory.model import Instance


class Telling(Words):
    """The wording of one theory, for stories."""

    _dotted: re.Pattern[str] | None = None
    _cites: dict[str, str]

    def stated(
        self, name: str, terms: tuple[Any, ...], tick: int | None, positive: bool = True
    ) -> str:
        """A predicate of the terms as a sentence; denied in plain words where its gloss allows that."""
        definition = self.theory.g.predicates.get(name)
        if positive or definition is None or not definition.gloss:
            return super().stated(name, terms, tick, positive)
        text = deny(definition.gloss)
        for param, value in zip(definition.params, map(self.name, terms), strict=False):
            text = text.replace("{" + param.name + "}", value)
        return text + self.date(tick)

    def instance(self, instance: Instance, bearer: bool = False) -> str:
        """`CAT 3(1)`, or the name of a norm without an article; with ` by China` if wanted."""
        return self.cite(instance.norm) + (f" by {instance.bearer}" if bearer else "")

    def sentence(self, text: str) -> str:
        """The text with a capital letter, norms by their articles."""
        return super().sentence(self.by_article(text))

    def by_article(self, text: str) -> str:
        """The text with norms by their articles in place of their names."""
        if self._dotted is None:
            names = {str(n.name): self.cite(n) for n in self.theory.program.norms}
            self._cites = {n: c for n, c in names.items() if "." in n and c != n}
            longest = sorted(self._cites, key=len, reverse=True)
            self._dotted = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b(?!\[)")
        if self._cites:
            text = self._dotted.sub(lambda found: self._cites[found[0]], text)
        return text

    def titled(self, norm: m.Norm) -> str:
        """`CAT 3(1) (no return to torture)`."""
        cite = self.cite(norm)
        return f"{cite} ({norm.title})" if norm.title else cite

    def formula(self, formula: m.Formula, env: Env | None = None, tick: int | None = None) -> str:
        """A formula in words; of a claim about conflict, that the norms clash."""
        match formula:
            case m.ConflictClaim() if formula.status is None or formula.by is None:
                return self._clash(formula, True) + self.date(tick)
            case m.Not(m.ConflictClaim() as claim) if claim.status is None:
                return self._clash(claim, False) + self.date(tick)
            case m.Not(m.NormStatus(ref, m.Status.BREACHED, None)) if ref.by is not None:
                who, what = self._term(ref.by), self._ref(ref, self._term, by=False)
                return f"{who} does not breach {what}"
        return super().formula(formula, env, tick)

    def _clash(self, claim: m.ConflictClaim, positive: bool) -> str:
        members = listed(self._ref(r, self._term) for r in claim.members)
        bearers = {r.by for r in claim.members}
        towards = any(r.toward is not None for r in claim.members)
        about = ""
        if len(bearers) == 1 and None not in bearers and not towards:
            bare = (attrs.evolve(r, terms=None) for r in claim.members)
            members = listed(self._ref(r, self._term, by=False) for r in bare)
            terms = dict.fromkeys(self._term(t) for r in claim.members for t in r.terms or ())
            about = f" for {listed(self._term(b) for b in bearers if b is not None)}"
            about += f" as to {few(terms)}" if terms else ""
        if claim.status is not None:
            return f"the clash of {members}{about} is {claim.status.value}"
        if claim.kind is m.ConflictKind.APPARENT:
            verb = "seem to clash, but do not" if positive else "do not even seem to clash"
        else:
            verb = "clash" if positive else "do not clash"
        return f"{members} {verb}{about}" + (", with others or alone" if claim.within else "")

    @staticmethod
    def _term(term: m.Term) -> str:
        return term.date.text if isinstance(term, m.DateTerm) else term.name

    def _ref(self, ref: m.NormRef, term: Any, by: bool = True) -> str:
        name = term(ref.norm)
        norms = [
            n
            for n in self.theory.program.norms
            if str(n.name) == name and ref.limb in (0, n.clause)
        ]
        if not norms:
            return super()._ref(ref, term, by)
        said = self.titled(norms[0])
        if ref.terms:
            said += f" as to {few(term(t) for t in ref.terms)}"
        if by and ref.by is not None:
            kind = "duty" if norms[0].is_duty else "right"
            said = f"the {kind} of {term(ref.by)} under {said}"
        if ref.toward is not None:
            said += f" towards {term(ref.toward)}"
        return said
