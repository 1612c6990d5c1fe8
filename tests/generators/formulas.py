"""Formulas over what is at hand, typed."""

from __future__ import annotations

from tests.generators.scene import Env, Known, Scene


class Formulas(Scene):
    """Draws formulas; `env` are the variables at hand, `deep` whether they may nest further."""

    def term(self, sort: str, env: Env) -> str:
        """A variable of the sort, or somebody named; nothing if there is none."""
        variables = [v for v, s in env.items() if s == sort]
        if variables and self.chance(0.8):
            return self.pick(variables)
        named = self.people.get(sort, [])
        if sort == "Actor" and not named:
            return ""
        return self.pick([*named, *variables]) if [*named, *variables] else ""

    def moment(self) -> str:
        """A time, in a program that has some."""
        if not self.days or self.chance(0.25):
            return ""
        if self.chance(0.8):
            return f" at {self.pick(self.days)}"
        first, last = self.days[0], self.days[-1]
        return self.pick(
            [
                f" since {first}",
                f" before {last}",
                f" after {first}",
                f" between {first} and {last}",
                " at 2001",
            ]
        )

    def applied(self, p: Known, env: Env, moment: bool = True) -> str:
        """A predicate applied to what is at hand; nothing if there is nobody to apply it to."""
        terms = [self.term(s, env) for s in p.sorts]
        if not all(terms):
            return ""
        inside = f"({', '.join(terms)})" if terms else ""
        return p.name + inside + (self.moment() if p.timed and moment else "")

    def deed(self, env: Env, bearer: str, who: str, moment: bool = True) -> str:
        """Conduct of somebody: mostly the same act on the same day, so that norms meet."""
        acts = self.acts(bearer)
        act = acts[0] if self.chance(0.45) else self.pick(acts)
        rest = [self.term(s, env) or who for s in act.sorts[1:]]
        when = ""
        if moment and self.days and not self.chance(self.size.undated):
            when = f" at {self.days[0] if self.chance(0.5) else self.pick(self.days)}"
        return f"{act.name}({', '.join([who, *rest])}){when}"

    def atom(self, env: Env, acts: float = 0.25) -> str:
        """An atom: a fact, a concept, an act, a position, a comparison."""
        kind = self.dice.random()
        if kind < 0.12 and self.positions:
            return self.pick(self.positions)
        if kind < 0.2:
            return self._comparison(env)
        if kind < 0.28 and self.sources:
            return self._of_sources(env)
        known = [p for p in self.predicates if p.kind not in ("conduct", "power")]
        if self.chance(acts) or not known:
            known = [p for p in self.predicates if p.kind in ("conduct", "power")]
        derived = [p for p in known if p.kind in ("concept", "standard")]
        if derived and self.chance(0.4):
            known = derived
        return self.applied(self.pick(known), env) or self._comparison(env)

    def _comparison(self, env: Env) -> str:
        sorts = [s for s in self.people if s != "Actor"]
        some = [s for s in sorts if len(self.people[s]) + (s in env.values()) > 1]
        sort = self.pick(some or sorts)
        one = self.term(sort, env)
        others = [x for x in self.people[sort] if x != one]
        other = self.pick(others) if others else one
        return f"{one} {self.pick(['=', '!='])} {other}"

    def _of_sources(self, env: Env) -> str:
        who = self.term(self.pick(["State", "Organization"]), env)
        one, other = self.pick(list(self.sources)), self.pick(list(self.sources))
        return self.pick(
            [
                f"party({who}, {one})",
                f"bound({who}, {one})",
                f"signatory({who}, {one})",
                f"adopted_after({one}, {other})",
                f"adopted_by({one}, 1985)",
                f"is_treaty({one})",
                f"is_custom({one})",
                f"is_decision({one})",
                f"multilateral({one})",
                f"source_in_force({one})",
                f"in_force_after({one}, {other}, {who}, {who})",
                f"concluded_after_binding({one}, {other})",
            ]
        )

    def literal(self, env: Env, acts: float = 0.25) -> str:
        """An atom or its denial."""
        found = self.atom(env, acts)
        return f"not {self.bracketed(found)}" if self.chance(0.3) else found

    def bracketed(self, text: str) -> str:
        """The text, in brackets if something could come apart."""
        plain = " = " not in text and " != " not in text and " breaches " not in text
        return text if plain and " is " not in text else f"({text})"

    def formula(self, env: Env, acts: float = 0.25, deep: int = 1) -> str:
        """A formula: a literal mostly, or put together from smaller ones."""
        kind = self.dice.random()
        if not deep or kind < 0.55:
            return self.literal(env, acts)
        one, other = self.formula(env, acts, deep - 1), self.formula(env, acts, deep - 1)
        if kind < 0.7:
            word = self.pick(["and", "or"])
            return f"({self.unit(one)} {word} {self.unit(other)})"
        if kind < 0.82:
            return f"{self.pick(['all', 'any'])} of ({one}, {other})"
        if kind < 0.92:
            return self.quantified(env, acts)
        return self.shifted(env, acts)

    def unit(self, text: str) -> str:
        """The text, as something that `and` can stand beside."""
        return self.bracketed(text)

    def quantified(self, env: Env, acts: float = 0.25) -> str:
        """Some or every member of a sort."""
        said_of = [s for s in self.people if any(s in p.sorts for p in self.predicates)]
        sort = self.pick(said_of)
        inner, bound = {**env, "v": sort}, f"v: {sort}"
        if self.chance(0.15):
            inner["v2"] = self.pick(said_of)
            bound += f", v2: {inner['v2']}"
        body = self._about("v", sort, inner, acts)
        if "v2" in inner:
            body = f"({body} and {self._about('v2', inner['v2'], inner, acts)})"
        if self.chance(0.5):
            return f"some {bound} with {body}"
        guard = f" with {self._about('v', sort, inner, acts)}" if self.chance(0.4) else ""
        return f"every {bound}{guard} satisfies {body}"

    def _about(self, name: str, sort: str, env: Env, acts: float) -> str:
        """A literal about a variable, if there is something to say of its sort."""
        known = [p for p in self.predicates if sort in p.sorts]
        if acts == 0:
            known = [p for p in known if p.kind not in ("conduct", "power")]
        if not known:
            return f"({name} != {self.pick(self.people[sort])})"
        found = self.applied(self.pick(known), env)
        found = found or f"({name} = {self.pick(self.people[sort])})"
        return f"not {found}" if self.chance(0.25) else found

    def shifted(self, env: Env, acts: float = 0.25) -> str:
        """Something at other times."""
        known = [p for p in self.predicates if p.timed and (acts or p.kind == "dated fact")]
        if not self.days or not known:
            return self.literal(env, acts)
        body = self.applied(self.pick(known), env, moment=False)
        if not body:
            return self.literal(env, acts)
        word = self.pick(["ever", "previously", "afterwards", "previously by", "previously by"])
        if word == "previously by":
            word += self.pick([" 30 days", " 6 months", " 1 years"])
        return f"{'not ' if self.chance(0.2) else ''}{word} {body}"
