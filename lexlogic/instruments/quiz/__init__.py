"""Exercises made from a case, with a key in which every option is decided by the engine.

`matter` puts a question of the file so that any of its facts may be left out or turned; `contrast`, `decider`,
`clash` and `order` each find exercises of one kind in it; `make` chooses a set that has no two alike;
`grading` marks answers.
"""

from lexlogic.instruments.quiz.make import KINDS, make_quiz
from lexlogic.instruments.quiz.model import Exercise, Quiz

__all__ = ["KINDS", "Exercise", "Quiz", "make_quiz"]
