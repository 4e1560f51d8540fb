"""Learn a source: what repeats in a few of its documents, proposed as a plugin."""

from corpuskit.learning.lesson import Lesson, Preview, learn
from corpuskit.learning.values import Evidence, Proposal

__all__ = ["Evidence", "Lesson", "Preview", "Proposal", "learn"]
