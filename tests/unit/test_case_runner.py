"""The case runner: commands in comments and in console blocks, and accepting their output."""

from pathlib import Path

import click
import pytest

from tests.case_runner import run_file


@click.command()
@click.argument("words", nargs=-1)
def _main(words: tuple[str, ...]) -> None:
    """Say the words, and what the first file named holds."""
    click.echo(" ".join(words))
    click.echo()
    for word in words[:1]:
        click.echo(Path(word).read_text(encoding="utf-8").split("\n")[0])
    if "fail" in words:
        raise SystemExit(1)


_PLAIN = """\
let A be State
-- a comment

-- $ lexlogic case.lex "two words" \\
--   more
-- case.lex two words more
--
-- let A be State
--
-- $ lexlogic case.lex fail
-- case.lex fail
--
-- let A be State
-- [exit 1]
"""
_LITERATE = """\
# Title

```lex small.lex
let B be State
```
```console
$ pip install lexlogic
```
```console
$ lexlogic small.lex
small.lex

let B be State
```
After.
"""


@pytest.mark.parametrize(("name", "text"), [("case.lex", _PLAIN), ("guide.md", _LITERATE)])
def test_output_is_compared_and_accepted(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "here" / name
    folder = tmp_path / "there"
    path.parent.mkdir()
    folder.mkdir()
    monkeypatch.chdir(folder)
    path.write_text(text, encoding="utf-8")
    run_file(path, folder, _main, accept=False)
    bare = "\n".join(
        line for line in text.split("\n") if "be State" not in line or not line.startswith("-- ")
    )
    for changed in (text.replace("[exit 1]", "[exit 2]"), bare):
        path.write_text(changed, encoding="utf-8")
        if changed != text:
            with pytest.raises(AssertionError, match="lexlogic"):
                run_file(path, folder, _main, accept=False)
        run_file(path, folder, _main, accept=True)
        assert path.read_text(encoding="utf-8") == text


def test_nothing_but_lexlogic_is_run(tmp_path: Path) -> None:
    path = tmp_path / "case.lex"
    path.write_text("-- $ lexlogic x\n-- $ rm x\n", encoding="utf-8")
    with pytest.raises(pytest.fail.Exception, match="only lexlogic"):
        run_file(path, tmp_path, _main, accept=False)
