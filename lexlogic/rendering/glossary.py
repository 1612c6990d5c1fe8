"""The words answers are given in, and what each claims."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen


@frozen
class Word:
    """A word of the answers: its mark, a line, and a paragraph."""

    mark: str
    short: str
    long: str


GLOSSARY: Mapping[str, Word] = MappingProxyType(
    {
        "entailed": Word(
            "+",
            "follows from what is stated, however the open points fall",
            "The claim is true in every scenario that agrees with the stated facts, the standards "
            "taken as met and the view asked about, whichever way the open facts and the open "
            "doctrines fall. It says nothing about whether the stated facts are so.",
        ),
        "excluded": Word(
            "-",
            "cannot be so, however the open points fall",
            "The claim is false in every scenario that agrees with what is stated. Not to be "
            "confused with a claim that merely does not follow: that is OPEN.",
        ),
        "open": Word(
            "~",
            "depends on an open point; the answer names which",
            "Some scenarios make the claim true and others make it false. On fact: facts are "
            "missing or disputed. On law: contested doctrines divide it. The answer names the "
            "points, and the smallest combinations that would settle it.",
        ),
        "inconsistent": Word(
            "!",
            "the stated facts contradict each other",
            "No scenario agrees with all that is stated, so nothing is answered. The smallest "
            "set of statements that cannot all be true is shown; drop any one of them.",
        ),
        "undecided": Word(
            "?",
            "a limit was reached before an answer; not a no",
            "The work or time allowed was used up. Nothing follows from that, in either "
            "direction. Allow more with --effort, or ask fewer questions.",
        ),
        "settled": Word(
            "",
            "every doctrine the file knows gives the same answer",
            "The law is settled on a question if all admissible combinations of the contested "
            "positions give the same verdict, whatever the facts.",
        ),
        "contested": Word(
            "",
            "the answer changes with a contested doctrine",
            "The law is contested on a question if the verdict is not the same under all "
            "admissible combinations of positions. The answer names those that matter.",
        ),
        "silent": Word(
            "-",
            "no norm or rule speaks to it",
            "Nothing in the file or what it imports has anything to say on the claim. It is "
            "excluded for want of a rule, not because a rule denies it.",
        ),
        "unresolved": Word(
            "x",
            "both duties bind and no rule ranks them",
            "The norms cannot all be complied with, all of them bind, and no principle of the "
            "library puts one of them aside, or principles point both ways. Whichever is broken, "
            "responsibility follows towards those it was owed to.",
        ),
        "resolved": Word(
            ">",
            "a principle puts one of the duties aside",
            "The norms cannot all be complied with, and a principle (a later treaty, a higher "
            "rank, a conflict clause) puts one of them aside between the States named.",
        ),
        "dissolved": Word(
            ">",
            "one of the duties is already set aside for another reason",
            "The conflict falls away because one of its members has been displaced by something "
            "outside it.",
        ),
        "carved": Word(
            ">",
            "a permission takes its case out of the duty",
            "A permission prevails over the duty so far as it reaches; the rest of the duty stays.",
        ),
        "none": Word(
            ".",
            "the norms do not clash",
            "There is an act, or an omission, that complies with all the norms asked about.",
        ),
        "strict": Word(
            "",
            "a conflict of duties that cannot all be complied with",
            "Two or more duties of one bearer that cannot all be kept, whatever it does, while "
            "any smaller number of them could be.",
        ),
        "wide": Word(
            "",
            "a permission or right that stands against a duty",
            "A conflict in the wide sense: what one norm permits another forbids. No conduct of "
            "the bearer breaks both; it can abstain.",
        ),
        "apparent": Word(
            ".",
            "a conflict only if exceptions are left out of account",
            "The norms would clash if their exceptions or conditions were ignored; read in full "
            "they do not.",
        ),
        "presumed": Word(
            "",
            "open, and decided by a presumption if a court must decide",
            "The claim is open. If it must be decided without more evidence, the presumptions of "
            "the file give the answer shown.",
        ),
        "assumption": Word(
            "",
            "something taken as given and not found: A1, A2 and so on",
            "Every answer ends with what it takes as given: standards taken as met, doctrines a "
            "view holds or rejects, doctrines the library holds unless a view moves them, closed "
            "lists. An assumption is never a finding.",
        ),
        "scenario": Word(
            "",
            "a complete state of affairs that agrees with what is stated",
            "Every fact is either true or false in it and every position held or rejected. Each "
            "scenario shown has been checked by a second evaluator that shares no code with the "
            "first.",
        ),
        "breaches": Word(
            "",
            "`s breaches N`: a duty of s under N is not kept, and nothing displaces it",
            "In a claim it is asked at every date the case has, or at the date of `as of`. In a "
            "norm or rule it is read at the time of that norm or rule, like every condition: a duty "
            "to repair in 2001 `when s breaches N` asks whether N is breached in 2001. For a breach "
            "before it write `when previously (s breaches N)`, for one at any time `ever`, for one "
            "on a day `s breaches N at 1999-05-07`. Where the dates of the norms show that the "
            "times never meet, W-NEVER-MET says so; dates that facts give are not known before the "
            "question is worked out.",
        ),
        "recorded": Word(
            "",
            "what a court or other body held; never computed",
            "The file may record beside a question what a body decided. It is shown beside the "
            "answer, not compared with it.",
        ),
    }
)
