"""Programs with anything the language has: that they have it, and that the evaluators agree on a few of them."""

from __future__ import annotations

from collections import Counter
from random import Random

from tests.campaign import broad
from tests.differential.comparing import Tally, opened
from tests.generators import whole
from tests.generators.constructs import forms, language
from tests.generators.shares import FORMS, HAPPENS, short_forms, short_of


def test_every_construct_is_drawn() -> None:
    """Read off the syntax tree of what was drawn; what needs none is excluded with a reason."""
    found = Counter[str]()
    for seed in range(400):
        found.update(forms(whole.broad(Random(f"forms {seed}")).text))
    assert not short_forms(found, 400)
    assert set(FORMS) <= language()


def test_a_construct_left_out_is_noticed() -> None:
    found = Counter(dict.fromkeys(language(), 400))
    assert not short_forms(found, 400)
    found["WithinClause"] = found["predicate opposable"] = 0
    assert len(short_forms(found, 400)) == 2
    assert short_of({}, HAPPENS, 400)


def test_drawn_programs_can_be_read() -> None:
    refused = [s for s in range(60) if opened(whole.broad(Random(f"read {s}"))) is None]
    refused += [s for s in range(10) if opened(whole.large(Random(f"read {s}"))) is None]
    assert len(refused) <= 3


def test_variants_are_answered() -> None:
    """They are only where they expect something."""
    drawn = [whole.broad(Random(f"variant {seed}")) for seed in range(60)]
    changed = [s for made in drawn if "variant Other" in made.text and (s := opened(made))]
    assert len(changed) > 5
    assert all(len(session.programs) == 2 for session in changed)
    assert all(session.programs[1].questions for session in changed)


def test_evaluators_agree_on_anything_the_language_has() -> None:
    tally = Tally()
    for seed in range(7):
        broad.compare(whole.broad(Random(f"whole {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert tally.claims > 20
    assert "breached" in tally.seen
