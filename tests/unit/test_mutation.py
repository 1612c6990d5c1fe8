"""The list of faults that no test need notice is kept true."""

from tests.mutation.judging import accepted, interval, report, stale


def test_every_fault_accepted_is_one_of_a_line_that_stands_there() -> None:
    assert accepted()
    assert not stale()


def test_the_score_is_counted() -> None:
    """Two of four noticed, one of the others equivalent: two of three."""
    name, entry = next((n, e) for n, e in accepted().items() if e["kind"] == "equivalent")
    other = (name[0], name[1], name[2], "something else")
    found = [
        {"name": n, "test": test, "how": "", "tests": 1}
        for n, test in ((name, ""), (other, ""), (("a", *name[1:]), "t::a"), (("b", *name[1:]), "t::b"))
    ]
    for result in found[2:]:
        result["name"] = (name[0], *result["name"][1:3], str(result["test"]))
    text = report(found)
    assert "     2   50.0" in text
    assert "66.7" in text
    assert entry["why"] in text
    assert text.count("NOT JUDGED") == 1
    assert interval(90, 100) == "82.6-94.5"
