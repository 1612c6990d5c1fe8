-- Why each principle does not settle a conflict: nobody consented, two say the reverse, another outranks it, its
-- condition fails or is open.
let A, B, C, D be State
conduct give(s: State) "{s} gives"
fact poor(s: State) "{s} is poor"
position Special
position Open
treaty E  adopted 1950-01-01  party A, B, C, D since 1950-01-01
treaty L  adopted 1960-01-01  party A, B since 1960-01-01
norm n of E  bearer s: State  owed to all parties  obliges give(s)
norm m of L  bearer s: State  owed to each party  forbids give(s)

case Consent
  principle posterior "the later treaty" for a: Duty, b: Duty, e: Source, l: Source
    a yields to b when all of (source(a, e), source(b, l), adopted_after(l, e))
  ask blocked: strict conflict among (n by A, m by A)
end
case Reverse
  principle one for a: Duty, b: Duty regardless of consent  a yields to b when source(a, E) and source(b, L)
  principle two for a: Duty, b: Duty regardless of consent  a yields to b when source(a, L) and source(b, E)
  ask split: strict conflict among (n by A, m by A)
end
case Rank
  principle upper for a: Duty, b: Duty regardless of consent  a yields to b when source(a, E) and source(b, L)
  principle lower for a: Duty, b: Duty regardless of consent  a yields to b when source(a, L) and source(b, E)
  priority upper over lower
  ask outranked: strict conflict among (n by A, m by A)
end
case Conditions
  principle rich for a: Duty, b: Duty if Special  regardless of consent
    a yields to b when all of (source(a, E), source(b, L), not poor(A))
  principle needy for a: Duty, b: Duty regardless of consent
    a yields to b when all of (source(a, E), source(b, L), any of (poor(A), poor(B)), Open)
  principle nobody for a: Duty, b: Duty, e: Source regardless of consent
    a yields to b when all of (source(a, e), source(b, e), a != b)
  view Plain  rejects Special
  given not poor(B)
  given poor(A)
  ask silent under Plain: strict conflict among (n by A, m by A)
  ask either: strict conflict among (n by A, m by A)
end

-- $ lexlogic explain unresolved.lex blocked
-- x UNRESOLVED  Strict conflict between n by A and m by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                 unresolved.lex:9
--   F2  L binds B from 1960-01-01                                 unresolved.lex:9
--   F3  E binds A from 1950-01-01                                 unresolved.lex:8
--   F4  E binds B from 1950-01-01                                 unresolved.lex:8
--
-- Why
--   1 n binds A towards B after 1960-01-01                                F3, F4
--   2 n binds A and obliges: A gives                                      1
--   3 m binds A towards B after 1960-01-01                                F1, F2
--   4 m binds A and forbids: A gives                                      3
--   5 No conduct complies with both: strict conflict between n by A and   2, 4
--     m by A
--
-- The conflict of n by A and m by A
--   unresolved: no principle puts one first; posterior would, but a State it is
--     owed to is not bound by the other text (n by A is owed to B, C and D; m by A
--     is owed to B)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--   What could have settled it:
--     posterior  blocked  would put m before n, but C and D have not agreed to
--                         that text
--   Whichever is broken, responsibility follows to B, C and D.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unresolved.lex split
-- x UNRESOLVED  Strict conflict between n by A and m by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                 unresolved.lex:9
--   F2  L binds B from 1960-01-01                                 unresolved.lex:9
--   F3  E binds A from 1950-01-01                                 unresolved.lex:8
--   F4  E binds B from 1950-01-01                                 unresolved.lex:8
--
-- Why
--   1 n binds A towards B after 1960-01-01                                F3, F4
--   2 n binds A and obliges: A gives                                      1
--   3 m binds A towards B after 1960-01-01                                F1, F2
--   4 m binds A and forbids: A gives                                      3
--   5 No conduct complies with both: strict conflict between n by A and   2, 4
--     m by A
--
-- The conflict of n by A and m by A
--   unresolved: principles point both ways (n by A is owed to B, C and D; m by A
--     is owed to B)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--   What could have settled it:
--     one  split  would put m before n; two the reverse
--     two  split  would put n before m; one the reverse
--   Whichever is broken, responsibility follows to B, C and D.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unresolved.lex outranked
-- > RESOLVED  Strict conflict between n by A and m by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                 unresolved.lex:9
--   F2  L binds B from 1960-01-01                                 unresolved.lex:9
--   F3  E binds A from 1950-01-01                                 unresolved.lex:8
--   F4  E binds B from 1950-01-01                                 unresolved.lex:8
--
-- Why
--   1 n binds A towards B after 1960-01-01                                F3, F4
--   2 n binds A and obliges: A gives                                      1
--   3 m binds A towards B after 1960-01-01                                F1, F2
--   4 m binds A and forbids: A gives                                      3
--   5 No conduct complies with both: strict conflict between n by A and   2, 4
--     m by A
--
-- The conflict of n by A and m by A
--   resolved by upper: m prevails over n (n by A is owed to B, C and D; m by A
--     is owed to B)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unresolved.lex silent
-- + RESOLVED OR UNRESOLVED  Strict conflict between n by A and m by A, under Plain
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                 unresolved.lex:9
--   F2  L binds B from 1960-01-01                                 unresolved.lex:9
--   F3  E binds A from 1950-01-01                                 unresolved.lex:8
--   F4  E binds B from 1950-01-01                                 unresolved.lex:8
--
-- Why
--   1 n binds A towards B after 1960-01-01                                F3, F4
--   2 n binds A and obliges: A gives                                      1
--   3 m binds A towards B after 1960-01-01                                F1, F2
--   4 m binds A and forbids: A gives                                      3
--   5 No conduct complies with both: strict conflict between n by A and   2, 4
--     m by A
--
-- The conflict of n by A and m by A
--   resolved or unresolved, as the open points fall (n by A is owed to B, C and
--     D; m by A is owed to B)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--   What could have settled it:
--     rich    silent  Special is rejected
--     needy   votes   on an open point, puts m before n
--     nobody  silent  m does not belong to E; n does not belong to L
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unresolved.lex either
-- + RESOLVED OR UNRESOLVED  Strict conflict between n by A and m by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                 unresolved.lex:9
--   F2  L binds B from 1960-01-01                                 unresolved.lex:9
--   F3  E binds A from 1950-01-01                                 unresolved.lex:8
--   F4  E binds B from 1950-01-01                                 unresolved.lex:8
--
-- Why
--   1 n binds A towards B after 1960-01-01                                F3, F4
--   2 n binds A and obliges: A gives                                      1
--   3 m binds A towards B after 1960-01-01                                F1, F2
--   4 m binds A and forbids: A gives                                      3
--   5 No conduct complies with both: strict conflict between n by A and   2, 4
--     m by A
--
-- The conflict of n by A and m by A
--   resolved or unresolved, as the open points fall (n by A is owed to B, C and
--     D; m by A is owed to B)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--   What could have settled it:
--     rich    silent  A is poor; m does not belong to E
--     needy   votes   on an open point, puts m before n
--     nobody  silent  m does not belong to E; n does not belong to L
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic check unresolved.lex
-- unresolved.lex   5 questions
--
--   Consent
--     blocked    x UNRESOLVED                no principle ranks them
--
--   Reverse
--     split      x UNRESOLVED                principles rank them both ways
--
--   Rank
--     outranked  > RESOLVED                  by upper: m prevails
--
--   Conditions
--     silent     + ENTAILED  under Plain     or unresolved
--     either     + ENTAILED                  or unresolved
--
-- Assumptions: none.   Warnings: none.
