"""The list of faults that no test need notice is kept true, and the score is counted by it."""

from tests.mutation.judging import accepted, interval, report, stale


def test_every_fault_accepted_is_one_of_a_line_that_stands_there() -> None:
    assert accepted()
    assert not stale()


def test_the_score_is_counted() -> None:
    """Two of four noticed; one of the others is equivalent: two of three."""
    entry = next(e for e in accepted().values() if e["kind"] == "equivalent")

    def result(becomes: str, test: str) -> dict[str, object]:
        name = [entry["module"], entry["function"], entry["line"], becomes]
        return {"name": name, "test": test, "how": "", "tests": 1}

    found = [
        result(entry["becomes"], ""),
        result("a", ""),
        result("b", "t::1"),
        result("c", "t::2"),
    ]
    text = report(found)
    row = next(line for line in text.splitlines() if line.startswith("all")).split()
    assert row == ["all", "4", "2", "50.0", "15.0-85.0", "1", "66.7", "20.8-93.9", "0", "1"]
    assert entry["why"] in text
    assert text.count("NOT JUDGED") == 1
    assert interval(0, 0) == "-"
