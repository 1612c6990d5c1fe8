"""Concepts, standards and their exceptions; norms; rules of law."""

from __future__ import annotations

from attrs import define

from tests.generators.scene import Env, Known, Written
from tests.generators.sources import Sources


@define
class Law(Sources):
    """Draws what the law says."""

    def cite(self) -> str:
        """A citation, now and then: as treaty, as custom too, under a condition."""
        if not self.sources or not self.chance(0.15):
            return ""
        more = self.pick(["", "", " and custom"])
        if more and self.positions and self.chance(0.5):
            more += f" provided {self.positions[0]}"
        article = ' art "1"' if self.chance(0.5) else ""
        return f"of {self.pick(list(self.sources))}{article}{more}"

    def note(self) -> str:
        """A note, now and then."""
        return 'note "see there"' if self.chance(0.05) else ""

    # ---- concepts

    def concepts(self) -> None:
        """Declare concepts and standards, some with exceptions, some recursive."""
        if self.chance(0.35):
            self._standard()
        if self.chance(0.55):
            before = list(self.predicates)
            self._concept("c")
            if self.chance(0.6):
                known, self.predicates = self.predicates, before
                self._excepted("c", "s")
                self.predicates = known
        if self.chance(0.25):
            self._recursive()
        if self.chance(0.12):
            self._related()
        sorts = [s for s in self.people if s not in ("State", "Organization", "Actor")]
        if sorts and self.chance(0.3):
            self._concept("t", sorts[0])

    def _known(self, name: str, sort: str, kind: str = "concept") -> None:
        self.predicates.append(Known(name, (sort,), kind))

    def _standard(self) -> None:
        env: Env = {"s": "State"}
        parts = ["standard grave(s: State)", self.words(0.15), self.cite()]
        parts.append(f"met when {self.formula(env)}" if self.chance(0.6) else "")
        parts.append(f"unmet when {self.formula(env)}" if self.chance(0.6) else "")
        self.add(*parts, self.note())
        self._known("grave", "State", "standard")

    def _concept(self, name: str, sort: str = "State") -> None:
        env: Env = {"s": sort}
        parts = [f"concept {name}(s: {sort})", self.words(), self.cite()]
        for _ in range(self.pick([1, 1, 2])):
            parts.append(f"when {self.formula(env)}")
            parts.append(f"unless {self.literal(env)}" if self.chance(0.25) else "")
        self.add(*parts, self.note())
        self._known(name, sort)

    def _excepted(self, target: str, variable: str) -> None:
        """An exception to a concept, perhaps with an exception to the exception."""
        env: Env = {variable: "State"}
        gate = f"if {self.positions[0]}" if self.positions and self.chance(0.3) else ""
        if self.chance(0.4):
            self.add(f"exception e to {target}", self.cite(), gate, f"when {self.literal(env)}")
            return
        self.add(f"concept out(s: State) when {self.literal(env)} unless {self.literal(env)}")
        self.add(f"exception e to {target}", gate, f"when out({variable})")
        if self.chance(0.5):
            self.add(f"exception ee to out when {self.literal({'s': 'State'})}")

    def _related(self) -> None:
        """A concept and a standard of two."""
        env: Env = {"s": "State", "o": "Organization"}
        self.add(f"concept tied(s: State, o: Organization) when {self.formula(env)}")
        self.predicates.append(Known("tied", ("State", "Organization"), "concept"))
        if self.chance(0.4):
            self.add(f"standard close(s: State, o: Organization) met when {self.literal(env)}")
            self.predicates.append(Known("close", ("State", "Organization"), "standard"))

    def _recursive(self) -> None:
        """Two concepts that lead to one another, or one along a relation."""
        env: Env = {"s": "State"}
        if len(self.people["State"]) == 1 or self.chance(0.5):
            first, second = self.literal(env), self.literal(env)
            self.add(f"concept a(s: State) when b(s) when {first}")
            self.add(f"concept b(s: State) when a(s) when {second}")
            self._known("a", "State")
            self._known("b", "State")
            return
        self.predicate(self.pick(["", "closed"]), "fact", "near", ("State", "State"))
        self.add(
            f"concept far(s: State) when {self.literal(env)}"
            " when some v: State with (near(s, v) and far(v))"
        )
        self._known("far", "State")

    # ---- norms

    def norms_(self) -> None:
        """Write the norms."""
        for number in range(self.pick(self.size.norms)):
            self._norm(f"n{number + 1}")

    def _norm(self, name: str) -> None:
        mode, meant = self._opposed() if self.norms and self.chance(0.7) else ("", "")
        mode = mode or self.pick(["obliges", "obliges", "forbids", "forbids", "permits"])
        bearer = "State"
        if self.acts("Organization") and not meant and self.chance(0.25):
            bearer = "Organization"
        sources = self.some(list(self.sources), 0.35) if self.sources and self.chance(0.6) else []
        sources = [s for s in sources if s != "I1" or self.chance(0.5)]
        env: Env = {"s": bearer}
        params = self._params(env)
        content = meant or self._content(mode, env, bearer)
        parts = ["norm", name, self.words(), f"of {', '.join(sources)}" if sources else ""]
        parts += ['art "1"' if self.chance(0.08) else "", f"bearer s: {bearer}"]
        if params:
            parts.append("for " + ", ".join(f"{v}: {s}" for v, s in params.items()))
        parts += self._owed(env, params, bool(sources))
        manner = ""
        if mode == "obliges":
            manner = self.pick([""] * 10 + ["result", "best efforts toward"])
        parts += [mode, manner, content, *self._limits(mode, env), *self._marks(name)]
        self.add(*parts)
        joint = {"obliges": ("(", " and "), "forbids": ("any of", ""), "permits": ("any of", "")}
        split = all(w in content for w in joint[mode]) or (
            mode == "obliges" and content.startswith("all of")
        )
        split = split and not manner and "indivisible" not in parts
        self.norms.append(
            Written(name, mode, bearer, tuple(params.values()), tuple(sources), split, content)
        )
        if mode != "permits" and bearer == "State" and self.chance(0.08):
            self._guilt(name)
        if self.chance(0.08):
            gate = f"if {self.positions[0]}" if self.positions and self.chance(0.3) else ""
            self.add(f"exception e{name} to {name}", self.cite(), gate, "when", self.literal(env))

    def _guilt(self, name: str) -> None:
        """Two concepts that lead to one another, one of them by a breach too."""
        if any(p.name == "guilty" for p in self.predicates):
            return
        self.add(f"concept guilty(s: State) when s breaches {name} when shares(s)")
        self.add(f"concept shares(s: State) when guilty(s) when {self.literal({'s': 'State'}, 0)}")
        self.predicates.append(Known("guilty", ("State",), "concept"))

    def _opposed(self) -> tuple[str, str]:
        """What goes against an earlier norm: its act the other way round."""
        plain = [n for n in self.norms if n.bearer == "State" and " " not in n.content[:3]]
        plain = [n for n in plain if not n.limbs and "r" not in n.content.split("(")[-1]]
        if not plain:
            return "", ""
        other = self.pick(plain)
        ways = {"forbids": ["obliges", "obliges", "permits"], "obliges": ["forbids"]}
        return self.pick(ways.get(other.mode, ["forbids"])), other.content

    def _params(self, env: Env) -> Env:
        """Parameters of a norm: mostly none."""
        if not self.chance(0.22):
            return {}
        sort = self.pick([s for s in self.people if s not in ("State", "Actor")])
        found = {"r": sort}
        if self.chance(0.15):
            found["r2"] = "Organization"
        env |= found
        return found

    def _content(self, mode: str, env: Env, bearer: str) -> str:
        one, other = (self.deed(env, bearer, "s") for _ in range(2))
        if self.chance(0.1):
            one = f"not {one}"
        kind = self.dice.random()
        if kind < 0.65 or one == other:
            return one
        if kind < 0.8:
            return f"any of ({one}, {other})"
        if kind < 0.9:
            return f"({one} and {other})"
        if kind < 0.95:
            return f"all of ({one}, {other})"
        if self.days:
            return self.deed(env, bearer, "s", moment=False) + f" before {self.days[-1]}"
        return one

    def _owed(self, env: Env, params: Env, sourced: bool) -> list[str]:
        found = []
        if self.chance(0.05):
            return found
        creditors = self.people["Organization"]
        if params.get("r") == "Organization" and self.chance(0.5):
            return ["owed to r"]
        kind = self.dice.random()
        if kind < 0.4:
            found.append(f"owed to {', '.join(self.some(creditors))}")
        elif kind < 0.55 and self.positions:
            joint = "all parties" if sourced else "everyone"
            other = self.pick(["each party" if sourced else creditors[0], ", ".join(creditors)])
            held = self.pick(self.positions)
            second = f"not {held}" if self.chance(0.7) else self.positions[-1]
            found.append(f"owed to {joint} if {held} owed to {other} if {second}")
        elif sourced:
            found.append(f"owed to {self.pick(['each party', 'each party', 'all parties'])}")
        elif len(self.people["State"]) > 1:
            found.append(f"owed to {self.pick(['each state', 'everyone', creditors[0]])}")
        else:
            found.append(f"owed to {', '.join(creditors)}")
        if params and self.chance(0.2):
            found.append("benefits r")
        return found

    def _limits(self, mode: str, env: Env) -> list[str]:
        """When a norm applies, and exceptions."""
        found = []
        if self.chance(0.38):
            found.append(f"when {self.condition(env)}")
        if self.chance(0.12):
            found.append(f"unless {self.literal(env)}")
        if mode != "permits" and self.chance(0.06):
            found.append(f"breached only where {self.bracketed(self.literal(env, 0))}")
        if self.chance(0.08):
            ground = self.pick(self.positions) if self.positions else "A = A"
            plain = any(p.name == "u" for p in self.predicates)
            found.append(f"exists if {'u' if plain and self.chance(0.3) else ground}")
        return found

    def condition(self, env: Env) -> str:
        """What a norm depends on: a breach of an earlier one, conduct, circumstances."""
        duties = [n for n in self.norms if n.mode != "permits"]
        kind = self.dice.random()
        if duties and kind < 0.35:
            return self._breach(self.pick(duties), env)
        if self.norms and len(self.days) == 2 and kind > 0.94 and env["s"] == "State":
            return f"previously (s breaches n{len(self.norms) + 1})"
        if duties and kind < 0.4:
            status = self.pick(["in force", "existing", "applicable", "operative", "displaced"])
            return f"({self.limb(self.pick(duties))} by A is {status})"
        return self.formula(env, deep=2)

    def _breach(self, norm: Written, env: Env) -> str:
        who = "s" if env["s"] == norm.bearer and self.chance(0.75) else self.bearer_of(norm)
        past = "previously " if len(self.days) == 2 and self.chance(0.5) else ""
        denied = "not " if self.chance(0.1) else ""
        return f"{denied}{past}({who} breaches {self.ref(norm)})"

    def bearer_of(self, norm: Written) -> str:
        """Somebody who may bear a norm."""
        return self.pick(self.people[norm.bearer])

    def ref(self, norm: Written) -> str:
        """A reference to a norm, for somebody where it has parameters."""
        if not norm.params or self.chance(0.3):
            return norm.name
        return f"{norm.name}[{', '.join(self.pick(self.people[s]) for s in norm.params)}]"

    def limb(self, norm: Written) -> str:
        """A reference to a norm, now and then to one of its limbs."""
        found = self.ref(norm)
        if not norm.limbs or self.chance(0.6):
            return found
        return found.replace(norm.name, f"{norm.name}.{self.pick([1, 2])}", 1)

    def _marks(self, name: str) -> list[str]:
        """What else a norm says."""
        found = []
        if self.chance(0.12):
            found += self._peremptory()
        if self.days and self.chance(0.05):
            found.append(self.pick(["from 2001-06-01", "until 2001-06-01"]))
        if self.days and self.chance(0.08):
            found.append(self.pick(["within 12 months", "within 400 days", "within 1 years"]))
        if self.chance(0.06):
            found.append("indivisible")
        others = [n.name for n in self.norms] + list(self.sources)
        if others and self.chance(0.1):
            word = self.pick(["yields to", "subject to", "prevails over"])
            found.append(f"{word} {', '.join(self.some(others, 0.2))}")
        if self.chance(0.04):
            found.append(self.pick(['quote "text"', 'summary "gist"', 'cite "there"', 'note "n"']))
        return found

    def _peremptory(self) -> list[str]:
        if not self.positions or self.chance(0.5):
            return [self.pick(["peremptory", "peremptory", "peremptory since 1960-01-01"])]
        days = self.dice.sample(("1945-01-01", "1970-01-01", "2002-06-01"), 2)
        gated = zip(days, self.positions, strict=False)
        return [f"peremptory since {day} if {position}" for day, position in gated]

    # ---- rules

    def rules(self) -> None:
        """Rules about sources, norms, actors."""
        if "Actor" in self.people and self.acts("State")[-1].kind == "conduct":
            self._attribution()
        for number in range(self.pick([0, 0, 1, 1, 2])):
            self._rule(number)

    def _attribution(self) -> None:
        env: Env = {"k1": "Actor", "s1": "State"}
        organ = "organ(k1, s1)" if any(p.name == "organ" for p in self.predicates) else "k1 = K"
        more = f" and {self.bracketed(self.literal(env, 0))}" if self.chance(0.4) else ""
        self.add(
            "rule attribution for k1: Actor, s1: State",
            f"if {self.positions[0]}" if self.positions and self.chance(0.15) else "",
            f"establishes attributable(k1, s1) when {organ}{more}",
            f"unless {self.literal(env, 0)}" if self.chance(0.15) else "",
        )

    def _rule(self, number: int) -> None:
        params, head, body = self._about_law()
        env: Env = {} if "s1" not in params else {"s1": "State"}
        if not head:
            return
        parts = [f"rule r{number}", self.words(), self.cite()]
        parts.append("from 1990-01-01" if self.days and self.chance(0.1) else "")
        parts.append(f"for {params}" if params else "")
        parts.append(
            f"if {self.pick(self.positions)}" if self.positions and self.chance(0.2) else ""
        )
        body = " and ".join(x for x in (body, self.bracketed(self._circumstance(env))) if x)
        parts += [f"establishes {head} when {body}"]
        parts.append(
            f"unless {self.bracketed(self._circumstance(env))}" if self.chance(0.12) else ""
        )
        self.add(*parts)

    def _circumstance(self, env: Env) -> str:
        known = [p for p in self.predicates if p.kind in ("fact", "closed fact", "dated fact")]
        found = self.applied(self.pick(known), env, moment=False) if known else ""
        return found or "A = A"

    def _about_law(self) -> tuple[str, str, str]:
        """What a rule is for, what it establishes, and a condition that goes with it."""
        norm = self.pick(self.norms)
        peremptory = [n for n in self.norms if f"norm {n.name} " in self._peremptories()]
        options = [
            ("s1: State, c1: Organization", f"precluded({norm.name}, s1, c1)", ""),
            ("", f"void_clause({norm.name})", ""),
        ]
        if len(self.norms) > 1:
            one, other = self.dice.sample([n.name for n in self.norms], 2)
            options.append(("", f"more_specific({one}, {other})", ""))
        if self.sources:
            name, other = self.pick(list(self.sources)), self.pick(list(self.sources))
            options += [
                ("", f"void({name})", ""),
                ("", f"terminated({name})", ""),
                ("s1: State", f"withdrawn(s1, {name})", ""),
                ("s1: State", f"party(s1, {name})", ""),
                ("s1: State", f"bound(s1, {name})", ""),
                ("", f"governs({name}, {other})", ""),
                ("s1: State, s2: State", f"suspended({name}, s1, s2)", ""),
            ]
            if peremptory and self.chance(0.7):
                word = self.pick(["conflicts_inevitably", "conflicts_possibly"])
                when = self.pick(
                    ["peremptory_when_concluded(j, t)", "peremptory_later(j, t)", "peremptory(j)"]
                )
                body = f"belongs(i, t) and {when} and {word}(i, j)"
                return "t: Source, i: Norm, j: Norm", "void(t)", body
        return self.pick(options)

    def _peremptories(self) -> str:
        return " ".join(s for s in self.statements if s.startswith("norm") and "peremptory" in s)
