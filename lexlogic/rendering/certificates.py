"""Certificates -> files that a stranger can check without lexlogic.

    README.md                what is certified, and how to check it
    refutation.smt2          formulas that cannot hold together, for any SMT solver
    settles-1.smt2           the same: a combination that settles an open answer, and the other answer
    scenario-holds.json      values for every atom, and all formulas they must agree with
    check_scenario.py        the checker of scenarios: Python, nothing else

Every formula names the sentence it stands for and the line it comes from: that the formulas say what
the file says is for the reader to see, that they have the consequence is for the machine.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib import metadata, resources
from typing import Any

from lexlogic.explanation.atoms import declared, sentence_of
from lexlogic.explanation.givens import point
from lexlogic.explanation.wording import Words, place
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.json_output import to_json
from lexlogic.rendering.markdown import code, plain
from lexlogic.rendering.sentences import setting_text
from lexlogic.solving.bundle import Bundle, Formulas, Refutation, Witness
from lexlogic.solving.verdict import Outcome
from lexlogic.text import TextFile
from lexlogic.theory.build import Assumption

SCHEMA = "lexlogic-scenario/1"
CHECKER = "check_scenario.py"


def certificate_files(
    answer: Answer, certified: Bundle, texts: Iterable[TextFile] = ()
) -> dict[str, str]:
    """The files of one verdict's folder, by name. `texts` are the files the verdict was made from."""
    if answer.verdict.theory is None:
        return {}
    words = Words(answer.verdict.theory)
    found: dict[str, str] = {}
    for witness in certified.witnesses:
        name = f"scenario-{'holds' if witness.holds else 'fails'}.json"
        found[name] = to_json(_scenario(witness, answer, words))
    for refutation in certified.refutations:
        found["refutation.smt2"] = _smt(refutation, answer, words)
    for number, refutation in enumerate(certified.settling, 1):
        found[f"settles-{number}.smt2"] = _smt(refutation, answer, words)
    if certified.witnesses:
        found[CHECKER] = _checker()
    found["README.md"] = _readme(answer, words, certified, tuple(found), tuple(texts))
    return found


def _checker() -> str:
    return (resources.files("lexlogic.rendering") / "certificate_check.py").read_text("utf-8")


# ---- what numbers stand for


def _says(words: Words, number: int) -> tuple[str, str]:
    """The sentence of an atom, and where its predicate, norm or position is declared."""
    atom = words.theory.g.atoms.get(number)
    if atom is None:
        return "", ""
    return sentence_of(words, atom, True), place(declared(words, atom))


def _given(words: Words, assumption: Assumption) -> tuple[str, str]:
    said = point(words, assumption, "")
    text = said.text or "points in time come in order"
    return (f"{text} ({said.citation})" if said.citation else text), said.origin


def _claim_text(answer: Answer, words: Words) -> str:
    return words.sentence(words.formula(answer.question.claim))


# ---- scenarios


def _scenario(witness: Witness, answer: Answer, words: Words) -> dict[str, Any]:
    formulas = witness.formulas
    return {
        "schema": SCHEMA,
        "question": answer.address,
        "claim": {
            "literal": witness.claim,
            "holds": witness.holds,
            "says": _claim_text(answer, words),
        },
        "given": [
            {"literal": a.literal, "says": said, "where": where}
            for a in witness.given
            for said, where in (_given(words, a),)
        ],
        "values": {str(n): value for n, value in witness.values},
        "definitions": {str(n): literal for n, literal in formulas.definitions},
        "gates": {str(n): list(kids) for n, kids in formulas.gates},
        "atoms": {
            str(n): {"says": said, "where": where}
            for n in formulas.atoms
            for said, where in (_says(words, n),)
        },
    }


# ---- refutations


def _smt(refutation: Refutation, answer: Answer, words: Words) -> str:
    """The refutation as an SMT-LIB script; the answer must be `unsat`."""
    formulas = refutation.formulas
    lines = [
        "; These formulas cannot hold together: the answer must be unsat.",
        *_comment(f"Question {answer.address}: {_claim_text(answer, words)}"),
        "(set-logic QF_UF)",
        *_declared(formulas, words),
        "",
        "; What gates and atoms are.",
        *(f"(assert (= n{n} {_conjunction(kids)}))" for n, kids in formulas.gates),
        *(f"(assert (= n{n} {_literal(x)}))" for n, x in formulas.definitions),
        "",
        "; What is given.",
    ]
    for number, assumption in enumerate(refutation.given, 1):
        said, where = _given(words, assumption)
        lines += _comment(f"{said}{f' [{where}]' if where else ''}")
        lines.append(f"(assert (! {_literal(assumption.literal)} :named given{number}))")
    if refutation.settings:
        lines += ["", "; What would settle it."]
    for number, (literal, setting) in enumerate(refutation.settings, 1):
        lines += _comment(setting_text(setting, words))
        lines.append(f"(assert (! {_literal(literal)} :named settled{number}))")
    if refutation.claim:
        denied = refutation.claim != answer.verdict.literal
        lines += ["", f"; The claim{', denied' if denied else ''}."]
        lines.append(f"(assert (! {_literal(refutation.claim)} :named claim))")
    return "\n".join([*lines, "", "(check-sat)"]) + "\n"


def _declared(formulas: Formulas, words: Words) -> list[str]:
    lines = ["", "; Atoms, and what each says."]
    for n in formulas.atoms:
        said, where = _says(words, n)
        lines += _comment(f"{said}{f' [{where}]' if where else ''}")
        lines.append(f"(declare-const n{n} Bool)")
    return [*lines, "", "; Gates.", *(f"(declare-const n{n} Bool)" for n, _ in formulas.gates)]


def _comment(text: str) -> list[str]:
    """A comment of one line: what the file says cannot end it."""
    plain = " ".join(text.split())
    return [f"; {json.dumps(plain, ensure_ascii=True)[1:-1]}"] if plain else []


def _literal(literal: int) -> str:
    if abs(literal) == 1:
        return "true" if literal > 0 else "false"
    return f"n{literal}" if literal > 0 else f"(not n{-literal})"


def _conjunction(kids: Iterable[int]) -> str:
    parts = [_literal(k) for k in kids]
    return f"(and {' '.join(parts)})" if len(parts) > 1 else parts[0] if parts else "true"


# ---- what it is


def _readme(
    answer: Answer,
    words: Words,
    certified: Bundle,
    names: tuple[str, ...],
    texts: tuple[TextFile, ...],
) -> str:
    verdict = answer.verdict
    lines = [
        f"# {plain(answer.address)}: {verdict.outcome.value}",
        "",
        plain(_claim_text(answer, words)) + ".",
        "",
        "This folder lets you check the verdict without the program that gave it.",
        "",
    ]
    lines += _how(verdict.outcome, names)
    lines += _settled(certified, words)
    lines += [
        "",
        "A number stands for an atom; a gate is a conjunction; a minus sign denies. Beside each atom and each",
        "point given stands the sentence and the line of the file it comes from. What these files show is that",
        "the formulas have the consequence. That the formulas say what the law and the facts say is for you to read.",
        "",
        "Made from:",
        "",
        *(f"- {code(_name(t))}, SHA-256 `{_digest(t)}`" for t in texts),
        f"- lexlogic {metadata.version('lexlogic')}, z3-solver {metadata.version('z3-solver')}",
    ]
    return "\n".join(lines) + "\n"


def _how(outcome: Outcome, names: tuple[str, ...]) -> list[str]:
    means = {
        Outcome.ENTAILED: "`entailed`: the claim holds in every scenario that agrees with what is given.",
        Outcome.EXCLUDED: "`excluded`: the claim holds in no scenario that agrees with what is given.",
        Outcome.OPEN: "`open`: the claim holds in one scenario that agrees with what is given, and not in another.",
        Outcome.INCONSISTENT: "`inconsistent`: what is given cannot all be so.",
    }
    lines = [means.get(outcome, "")]
    if "refutation.smt2" in names:
        lines += [
            "",
            "- `refutation.smt2` asserts what is given and the opposite of the verdict, with the definitions needed.",
            "  Any solver for SMT-LIB must answer `unsat`:",
            "",
            "      z3 refutation.smt2",
            "      cvc5 refutation.smt2",
        ]
    scenarios = [n for n in names if n.startswith("scenario-")]
    if scenarios:
        lines += [
            "",
            f"- {' and '.join(f'`{n}`' for n in scenarios)}: a value for every atom. `{CHECKER}` reads it line by",
            "  line; it is short, needs Python alone, and believes no value:",
            "",
            f"      python {CHECKER} {' '.join(scenarios)}",
        ]
    return lines


def _settled(certified: Bundle, words: Words) -> list[str]:
    """Which combinations settle an open answer, each with its file."""
    if not certified.settling:
        return []
    lines = [
        "",
        "- What would settle it. Each file asserts what is given, one combination and the other answer;",
        "  any solver must answer `unsat`:",
        "",
    ]
    for number, refutation in enumerate(certified.settling, 1):
        holds = refutation.claim != certified.verdict.literal
        text = "; ".join(setting_text(s, words) for _, s in refutation.settings)
        said = plain(text)
        end = "holds" if holds else "does not hold"
        lines.append(f"  - `settles-{number}.smt2`: the claim {end} if {said}")
    left = certified.combinations - len(certified.settling)
    if left or not certified.verdict.combinations_complete:
        more = f"{left} more were found" if left else "there may be more"
        lines.append(f"  - {more}")
    return lines


def _name(text: TextFile) -> str:
    return text.path.name if text.path is not None else text.name


def _digest(text: TextFile) -> str:
    return hashlib.sha256(text.text.encode("utf-8")).hexdigest()
