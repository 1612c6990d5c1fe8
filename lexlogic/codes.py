"""Every diagnostic code: what it means, an example that has it, and the cure.

`lexlogic help CODE` shows an entry. An `E-` code stops the work, a `W-` code does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import attrs


@attrs.frozen
class CodeEntry:
    """The help page of one diagnostic code."""

    code: str
    """The code, such as `E-MIXED`."""
    title: str
    """A few words, as in the heading of its messages."""
    meaning: str
    """One paragraph in plain words: what is wrong, and why it matters."""
    wrong: str
    """Text that has the fault; in a few cases a command."""
    cure: str
    """The same text without the fault; where repairs mean different law, each of them."""


def find_code(code: str) -> CodeEntry | None:
    """Return the entry of `code`, in capitals or not; none if there is no such code."""
    return CODES.get(code.upper())


_ENTRIES = (
    # ---- reading the text
    CodeEntry(
        "E-FILE",
        "no such file",
        "The file named cannot be found or opened. If a file beside it has almost the same name, "
        "the message gives it. Cases of the library are named without a path.",
        "lexlogic check repatriaton.lex",
        "lexlogic check repatriation.lex",
    ),
    CodeEntry(
        "E-UTF8",
        "not UTF-8 text",
        "Files are read as UTF-8, the usual encoding today. This one holds a byte that UTF-8 does "
        "not allow, as files from older word processors do. Save it again as UTF-8, or convert it.",
        "lexlogic check old.lex",
        "iconv -f EUC-KR -t UTF-8 old.lex > new.lex",
    ),
    CodeEntry(
        "E-IMPORT",
        "import not possible",
        "An import names a file that is neither beside this one nor in the norm library, or files "
        "import each other in a circle. Move what both need to a third file.",
        "import vlct",
        "import vclt",
    ),
    CodeEntry(
        "E-SYNTAX",
        "cannot be read",
        "The words are not in an order the language knows: a word or sign is missing, misplaced or "
        "one too many. The message says what was expected there.",
        'norm CAT.3.1 of CAT art "3(1)"\n  bearer s State',
        'norm CAT.3.1 of CAT art "3(1)"\n  bearer s: State',
    ),
    CodeEntry(
        "E-RESERVED",
        "reserved word",
        "A word that begins a declaration or a clause cannot also be a name, or the same text "
        "could be read in two ways. Another name, or a capital and a second word, will do.",
        'treaty norm "Sea Norm Treaty"',
        'treaty SeaNorm "Sea Norm Treaty"',
    ),
    CodeEntry(
        "E-NEST",
        "case and end do not match",
        "A `case` or `variant` begins and `end` closes it. Here an `end` is missing, stands alone, "
        "or closes a case before the variant inside it. A case cannot stand inside another.",
        "case Ryu\n  let China be State\ncase Han\n  let Laos be State\nend",
        "case Ryu\n  let China be State\nend\ncase Han\n  let Laos be State\nend",
    ),
    CodeEntry(
        "E-MIXED",
        "and with or",
        "`and` and `or` stand side by side without brackets, so the condition can be read in two "
        "ways, and they are different law. Brackets choose; the machine never does.",
        "when returned(p) and refugee(p) or at_risk(p)",
        "when (returned(p) and refugee(p)) or at_risk(p)\n"
        "when returned(p) and (refugee(p) or at_risk(p))",
    ),
    # ---- names and kinds
    CodeEntry(
        "E-UNKNOWN",
        "unknown name",
        "The name is declared nowhere: not in this file, not in what it imports. It may be "
        "misspelt, or its declaration or an import may be missing.",
        "concept protected(p: Person)\n  when refuge(p)",
        "concept protected(p: Person)\n  when refugee(p)",
    ),
    CodeEntry(
        "E-DUPLICATE",
        "same name twice",
        "Two declarations have one name, so a reference to it could mean either. If they are limbs "
        "of one provision, number them; a concept with several grounds has several `when` clauses.",
        "let China be State\nlet China be Organization",
        "let China be State\nlet ChinaCouncil be Organization",
    ),
    CodeEntry(
        "E-KIND",
        "a name of another kind",
        "The name exists, but for another kind of thing: a view where a treaty belongs, a fact "
        "where a position belongs. The message says what it is and what is needed.",
        "view Applicant  holds CAT",
        "view Applicant  holds StatusIsDeclaratory",
    ),
    CodeEntry(
        "E-SORT",
        "wrong sort",
        "Each place of a fact, conduct or concept takes one sort: a State, a Person, a treaty. "
        "Another sort stands here, most often because two arguments are in the wrong order.",
        "given return(Ryu, China, DPRK)",
        "given return(China, Ryu, DPRK)",
    ),
    CodeEntry(
        "E-ARITY",
        "too many or too few arguments",
        "A fact, conduct or concept is used with more or fewer arguments than it was declared "
        "with. The message repeats the declaration.",
        "given return(China, Ryu)",
        "given return(China, Ryu, DPRK)",
    ),
    CodeEntry(
        "E-FREE",
        "a letter never introduced",
        "A letter stands for someone or something, but the text never says for what: for every "
        "State, for some State, or for the bearer. These are different norms.",
        "norm N of CAT\n  bearer s: State\n  forbids return(s, p, t)",
        "norm N of CAT\n  bearer s: State  for p: Person, t: State\n  forbids return(s, p, t)",
    ),
    # ---- facts, dates, parties
    CodeEntry(
        "E-DATE",
        "dates that cannot be",
        "A date does not exist in the calendar, or two dates are in an order that cannot be, such "
        "as a treaty in force before it was adopted.",
        "treaty CAT  adopted 1984-12-10  in force 1978-06-26",
        "treaty CAT  adopted 1984-12-10  in force 1987-06-26",
    ),
    CodeEntry(
        "E-PARTY",
        "party too early",
        "A State is said to be party to a treaty before the treaty was adopted, or to leave before "
        "it joined. Where the library knows the date, the message gives it.",
        "treaty CAT  adopted 1984-12-10\n  party China since 1980-10-04",
        "treaty CAT  adopted 1984-12-10\n  party China since 1988-11-03",
    ),
    CodeEntry(
        "E-CONTRADICTION",
        "facts that cannot all be true",
        "The stated facts contradict each other or a constraint. From a contradiction anything "
        "would follow, so nothing is answered. The message shows a smallest set of statements that "
        "clash: drop any one of them.",
        "given in_custody(Ryu)\ngiven not in_custody(Ryu)",
        "disputed in_custody(Ryu)",
    ),
    CodeEntry(
        "W-UNDATED",
        "conduct without a date",
        "Treaties or other facts have dates and this conduct has none. Duties come and go with "
        "time, so it is taken as done at some unstated time, and answers may stay open for that "
        "reason alone.",
        "given return(China, Ryu, DPRK)",
        "given return(China, Ryu, DPRK) at 2010-03-15",
    ),
    CodeEntry(
        "W-DROPPED",
        "no question hears of it",
        "A file that is imported gives its law, not its facts: what it states outside a case reaches no "
        "question. Facts belong into the case, beside the question. What is to hold wherever the law "
        "does is law: a rule, a presumption, an `impossible`.",
        "-- a file that others import\ngiven island(Japan)",
        "-- a file that others import\npresume island(Japan)",
    ),
    CodeEntry(
        "W-PARTIAL",
        "party list not complete",
        "The list of parties is declared incomplete. A State that is not on it may still be bound, "
        "so answers about such States stay open instead of saying that it is not bound.",
        'treaty T  parties partial "only the parties in dispute"',
        "treaty T  party China since 1988-11-03  party Laos since 2012-10-26",
    ),
    # ---- rules and norms
    CodeEntry(
        "E-CYCLE",
        "exceptions in a circle",
        "A concept is so unless another is, and that one is so unless the first is. Neither can "
        "be decided before the other. Remove one `unless`, or let a position say which "
        "exception wins.",
        "concept a(p: Person)\n  when seen(p) unless b(p)\n"
        "concept b(p: Person)\n  when seen(p) unless a(p)",
        "concept a(p: Person)\n  when seen(p) unless b(p)\nconcept b(p: Person)\n  when heard(p)",
    ),
    CodeEntry(
        "W-CYCLE",
        "may run in a circle",
        "A name depends on itself, through others perhaps, and at one step on the opposite. It may be that "
        "this never concerns one and the same person and time; then all is well. Where it does, nothing "
        "can be answered, and one more fact may bring that about.",
        "closed fact child(p: Person, q: Person)\nconcept heir(p: Person)\n"
        "  when some q: Person with (child(p, q) and not heir(q))",
        "closed fact child(p: Person, q: Person)\nconcept heir(p: Person)\n"
        "  when some q: Person with (child(p, q) and not disowned(q))\nfact disowned(p: Person)",
    ),
    CodeEntry(
        "E-ENTANGLED",
        "duties that trigger each other",
        "Whether a duty binds depends on an answer that depends on this duty, at the same moment: "
        "two reprisals, each lawful only if the other is not. Say which comes first in time, which "
        "prevails, or let a position choose.",
        "norm Trade.5 of Trade\n  bearer s: State\n  obliges admit_goods(s)\n"
        "  unless B breaches Transit.9",
        "norm Trade.5 of Trade\n  bearer s: State\n  obliges admit_goods(s)\n"
        "  unless earlier (B breaches Transit.9)",
    ),
    CodeEntry(
        "E-SELF-FORCE",
        "a duty that its own performance ends",
        "Whether a norm exists or is in force depends on what its bearer does at the very time the "
        "norm regulates, or later. Then one could comply by ending the duty. What decides that a "
        "norm binds must come before what the norm regulates; a condition of its scope belongs "
        "under `when`.",
        "norm N of T  exists if withdraw(A)\n  bearer s: State\n  forbids withdraw(s)",
        "norm N of T\n  bearer s: State\n  forbids withdraw(s)\n  when notified(s)",
    ),
    CodeEntry(
        "E-CONSEQUENCE",
        "conduct mixed with circumstances",
        "The formula ties what a State does to the state of the world and does not say which "
        "governs. If the conduct brings the circumstance about, write a rule, so that it changes "
        "with the conduct. If the conduct needs the circumstance first, write `possible only if`.",
        "impossible return(China, Ryu, DPRK) and in_china(Ryu)",
        "concept gone(p: Person)\n  when return(China, p, DPRK)\n"
        "possible return(China, Ryu, DPRK) only if in_china(Ryu)",
    ),
    CodeEntry(
        "E-DOMINANCE",
        "principles that outrank each other",
        "One principle outranks a second and the second, directly or through others, outranks the "
        "first. A ranking of principles cannot run in a circle. Remove one line, or give the two "
        "lines positions that exclude each other.",
        "priority lex_specialis over lex_posterior\npriority lex_posterior over lex_specialis",
        "priority lex_specialis over lex_posterior if SpecialPrevails",
    ),
    CodeEntry(
        "W-STANDARD",
        "a standard both met and not met",
        "What suffices for this standard and what excludes it can both be so. Then exclusion "
        "prevails: the standard is not met. If you mean otherwise, narrow one of the two.",
        "standard arbitrary(p: Person)\n  met when without_hearing(p)\n  unmet when lawful(p)",
        "standard arbitrary(p: Person)\n  met when without_hearing(p)\n"
        "  unmet when lawful(p) and not without_hearing(p)",
    ),
    CodeEntry(
        "W-NOT-CONDUCT",
        "a duty about nothing its bearer does",
        "A duty is kept or broken by what its bearer does, and this one mentions no conduct of the "
        "bearer. It can neither be complied with nor breached by any choice of that State. Name "
        "the act it must do or leave undone.",
        "norm N of T\n  bearer s: State  for p: Person\n  forbids in_danger(p)",
        "norm N of T\n  bearer s: State  for p: Person\n  forbids endanger(s, p)",
    ),
    CodeEntry(
        "W-NEVER-APPLIES",
        "can never apply",
        "The conditions of the norm cannot all be so, whatever the facts. It binds nobody. Delete "
        "one condition, or use a wider concept.",
        "when refugee(p) and inside_home_state(p)",
        "when at_risk(p) and inside_home_state(p)",
    ),
    CodeEntry(
        "W-NEVER-MET",
        "never met at that time",
        "A breach without a time of its own is read at the time of the norm or rule that reads it. "
        "The dates in the file show that the norm read cannot be breached at that time, so the "
        "condition is never met. Say `previously` if an earlier breach is meant.",
        "norm Keep of T\n  bearer s: State\n  obliges keep(s) at 1950-01-01\n"
        "norm Repair of T\n  bearer s: State\n  from 1960\n  obliges repair(s)\n"
        "  when s breaches Keep",
        "norm Keep of T\n  bearer s: State\n  obliges keep(s) at 1950-01-01\n"
        "norm Repair of T\n  bearer s: State\n  from 1960\n  obliges repair(s)\n"
        "  when previously (s breaches Keep)",
    ),
    CodeEntry(
        "W-NEVER-BREACHED",
        "can never be breached",
        "Whenever the duty arises it is already kept, so nobody can break it. Most often the act "
        "required is repeated as its own condition.",
        "obliges inform(s, t, p)\nwhen inform(s, t, p)",
        "obliges inform(s, t, p)\nwhen return(s, p, t)",
    ),
    CodeEntry(
        "W-SPECIALIS",
        "not more specific",
        "The file says that one norm is more specific than another, but some case falls under the "
        "first and not under the second; the message shows one. The stipulation is kept, and every "
        "answer that rests on it says so.",
        "rule special for n: Duty, m: Duty\n  establishes more_specific(m, n)\n"
        "  when source(m, BIL) and source(n, CAT)",
        "rule special for n: Duty, m: Duty if BilSpecial\n  establishes more_specific(m, n)\n"
        "  when source(m, BIL) and source(n, CAT)",
    ),
    CodeEntry(
        "W-CITE",
        "no citation",
        "A norm or source gives no citation, so readers cannot check it. If the text is not "
        "public, say so in the citation.",
        'treaty BIL "border instruments"',
        'treaty BIL "border instruments"\n  cite "unpublished; summary in the case file"',
    ),
    CodeEntry(
        "W-UNUSED",
        "never used",
        "The name is declared and nothing refers to it. It changes no answer. Often it is "
        "misspelt where it should be used.",
        "position NrtCustom\nposition NrtCustum",
        "position NrtCustom",
    ),
    # ---- asking
    CodeEntry(
        "E-EMPTY",
        "nothing to answer",
        "The file holds no question, or the one named is not in it. A question begins with `ask`.",
        "case Ryu\n  let China be State\nend",
        "case Ryu\n  let China be State\n  ask torture: China breaches CAT.3.1\nend",
    ),
    CodeEntry(
        "E-LARGE",
        "too many cases",
        "Read for every combination of persons and States, the norm, rule or question makes more "
        "duties or formulas than can be weighed; or the file itself is too large to be read, or asks "
        "too much. Name only those who matter, or divide it. More effort does not help.",
        "rule r for p: Person, s: State, t: State\n  establishes near(s, t)\n  when saw(p, s, t)",
        "concept near(s: State, t: State)\n  when borders(s, t)",
    ),
    CodeEntry(
        "W-LARGE",
        "many cases",
        "Read for every combination of persons and States, the file makes so many duties that "
        "answers may take long. They are still complete.",
        "let P1, P2, P3, P4, P5, P6, P7, P8, P9 be Person",
        "let anyone P be Person",
    ),
    CodeEntry(
        "E-BUDGET",
        "not answered",
        "The work allowed was used up before an answer was found, or the amount allowed is not a "
        "number. This is not a no: nothing was shown either way. Allow more work, or ask about "
        "fewer norms.",
        "lexlogic check big.lex",
        "lexlogic check big.lex --effort 10",
    ),
)

CODES: Mapping[str, CodeEntry] = MappingProxyType({entry.code: entry for entry in _ENTRIES})
"""All entries by code, in the order of the work: reading, names, facts, rules, asking."""
