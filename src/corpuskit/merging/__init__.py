"""What belongs together: events of many articles that are one, articles that report one thing."""

from corpuskit.merging.events import merge_events
from corpuskit.merging.listing import event_lines
from corpuskit.merging.stories import group_stories, stream_stories

__all__ = ["event_lines", "group_stories", "merge_events", "stream_stories"]
