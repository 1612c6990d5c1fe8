"""How each target is run: what guides it, how long its inputs are, and its share of all inputs."""

from __future__ import annotations

from attrs import frozen

from fuzz.mutation import Words, of_data, of_programs


@frozen
class Lane:
    """One target's share of the work."""

    seeds: str
    """The folder of seeds it starts from."""
    longest: tuple[int, ...]
    """Bytes of its longest inputs, chosen anew for each process."""
    guide: tuple[str, ...]
    """Packages and modules whose coverage guides it: those that the path goes through."""
    chunk: int
    """Inputs of one process."""
    share: int
    """Of 10,000 inputs of all targets."""
    mild: int = 0
    """Of a hundred inputs, those that differ little from one started from."""
    collect: int = 0
    """After how many inputs that got through memory is given back; 0: as Python sees fit."""
    data: bool = False
    """Whether its inputs are tables and JSON."""

    @property
    def words(self) -> Words:
        """What is put into its inputs."""
        return of_data() if self.data else of_programs()


_READ = ("text", "syntax", "diagnostics")
_MEANT = (*_READ, "program", "pipeline")
_ANSWERED = (*_MEANT, "theory", "solving", "reference", "session")
_TOLD = (*_ANSWERED, "explanation", "rendering.explanation")
_SHORT = (60, 100, 100, 160, 300, 1_200)

LANES: dict[str, Lane] = {
    "syntax": Lane("lines", _SHORT, _READ, 40_000, 120, 20),
    "typed": Lane("claims", (60, 100, 200), _READ, 40_000, 120, 20),
    "resolved": Lane("small", (200, 300, 400, 1_200), _MEANT, 10_000, 40, 60),
    "formatted": Lane("lines", _SHORT, _READ, 20_000, 50, 60),
    "claimed": Lane("claims", (60, 100), _ANSWERED, 5_000, 20, 60, 10),
    "verdict": Lane("small", (300, 400, 600, 2_000), (*_ANSWERED, "rendering.verdicts"), 2_500, 40, 80, 10),
    "explained": Lane("small", (300, 400, 600, 2_000), _TOLD, 2_500, 10, 80, 10),
    "raw": Lane("raw", (60, 200, 2_000), ("text", "syntax.literate", "diagnostics"), 200_000, 4_000, 10),
    "answers": Lane(
        "answers", (40, 100, 300, 20_000),
        ("instruments.quiz.grading", "instruments.quiz.order", "rendering.quiz_page"), 200_000, 1_500, 20, data=True,
    ),
    "saved": Lane(
        "saved", (2_000, 4_000, 20_000),
        ("instruments.audit.keeping", "instruments.audit.records", "rendering.audit_page", "rendering.audit_json"),
        100_000, 800, 60, data=True,
    ),
    "scenario": Lane(
        "scenario", (300, 1_000, 20_000), ("rendering.certificate_check",), 200_000, 3_300, 30, data=True
    ),
}  # fmt: skip
