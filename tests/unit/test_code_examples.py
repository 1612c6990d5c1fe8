"""The examples of `lexlogic help CODE`: the wrong text has its code, and the cure has not."""

import pytest

from lexlogic.codes import CODES
from lexlogic.pipeline import load_text
from lexlogic.text import read_text

_PEOPLE = "sort Person\nlet China, DPRK, Laos be State\nlet Ryu be Person\n"
_ACTS = (
    "conduct return(s: State, p: Person, d: State)\nconduct inform(s: State, d: State, p: Person)\n"
)
_FACTS = "".join(
    f"fact {name}(p: Person)\n"
    for name in (
        "returned",
        "at_risk",
        "outside",
        "seen",
        "heard",
        "in_custody",
        "in_china",
        "in_danger",
    )
)
_WORLD = _PEOPLE + _ACTS + _FACTS
_REFUGEE = _WORLD + "concept refugee(p: Person)\n  when outside(p)\n"
_INSIDE = "concept inside_home_state(p: Person)\n  when not outside(p)\n"
_NORM = "norm N of CAT\n  bearer s: State  for p: Person, t: State\n"
_CUSTOM = "custom CAT\ncustom T\n"
_ASKED = "\nask Q: China = China"

AROUND: dict[str, tuple[str, str]] = {
    "E-IMPORT": ("", ""),
    "E-SYNTAX": ("treaty CAT\nconduct leave(s: State)\n", "\n  forbids leave(s)"),
    "E-RESERVED": ("", ""),
    "E-NEST": ("", ""),
    "E-MIXED": (_REFUGEE + "concept c(p: Person)\n  ", ""),
    "E-UNKNOWN": (_REFUGEE, ""),
    "E-DUPLICATE": ("", ""),
    "E-KIND": ("treaty CAT\nposition StatusIsDeclaratory\n", ""),
    "E-SORT": (_WORLD, ""),
    "E-ARITY": (_WORLD, ""),
    "E-FREE": (_WORLD + _CUSTOM, ""),
    "E-DATE": ("", ""),
    "E-PARTY": ("let China be State\n", ""),
    "E-CONTRADICTION": (_WORLD, ""),
    "W-UNDATED": (_WORLD + "treaty CAT  adopted 1984-12-10\n", ""),
    "E-CYCLE": (_WORLD, ""),
    "E-CONSEQUENCE": (_WORLD, ""),
    "E-DOMINANCE": (
        "position SpecialPrevails\n"
        + "".join(
            f"principle {name} for n: Duty, m: Duty\n  n yields to m when more_specific(m, n)\n"
            for name in ("lex_specialis", "lex_posterior")
        ),
        "",
    ),
    "W-NOT-CONDUCT": (_WORLD + _CUSTOM + "conduct endanger(s: State, p: Person)\n", ""),
    "W-NEVER-APPLIES": (_REFUGEE + _INSIDE + _CUSTOM + _NORM + "  forbids return(s, p, t)\n", ""),
    "W-STANDARD": (_WORLD + "fact without_hearing(p: Person)\nfact lawful(p: Person)\n", ""),
    "W-CYCLE": (_WORLD, ""),
    "W-NEVER-MET": (
        "let China be State\ncustom T\nconduct keep(s: State)\nconduct repair(s: State)\n",
        "",
    ),
    "W-NEVER-BREACHED": (_WORLD + _CUSTOM + _NORM, ""),
    "W-CITE": ("let China be State\n", ""),
    "W-UNUSED": ("", "\nask Q: NrtCustom"),
}
"""What stands before and after the example of each code that is found when a text is loaded."""

ELSEWHERE = {
    "E-FILE": "a command",
    "E-UTF8": "a command",
    "E-ENTANGLED": "found when a question is worked out",
    "E-SELF-FORCE": "found when a question is worked out",
    "W-SPECIALIS": "needs a solver",
    "W-DROPPED": "said of imported files; see test_validate.py",
    "W-PARTIAL": "said with an answer",
    "W-LARGE": "said with an answer",
    "E-LARGE": "needs thousands of individuals; see test_validate.py",
    "E-EMPTY": "found when a question is asked for",
    "E-BUDGET": "a command",
}


def test_every_code_is_tried_or_excused() -> None:
    assert set(AROUND) | set(ELSEWHERE) == set(CODES)
    assert not set(AROUND) & set(ELSEWHERE)


def _codes(text: str) -> set[str]:
    return {d.code for d in load_text(read_text("case.lex", text)).diagnostics}


@pytest.mark.parametrize("code", AROUND)
def test_the_wrong_example_has_the_code_and_the_cure_has_not(code: str) -> None:
    before, after = AROUND[code]
    entry = CODES[code]
    if code != "W-UNUSED" and "\nask " not in entry.wrong and not code.startswith("E-"):
        after += _ASKED
    assert code in _codes(before + entry.wrong + after)
    cured = _codes(before + entry.cure + after)
    assert code not in cured
    assert not {c for c in cured if c.startswith("E-")}
