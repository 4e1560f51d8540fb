"""Learn a source: what repeats in a few of its documents, proposed as a plugin."""

from corpuskit.learning.lesson import LOCAL, Lesson, Preview, learn
from corpuskit.learning.place import Place
from corpuskit.learning.values import Evidence, Proposal, UnitLine

__all__ = ["LOCAL", "Evidence", "Lesson", "Place", "Preview", "Proposal", "UnitLine", "learn"]
