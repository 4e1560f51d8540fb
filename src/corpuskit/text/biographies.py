"""Notes on who wrote a text: "Irune Velmor is a reporter for the Weir Post and covers ferries."."""

from __future__ import annotations

import re

_LONGEST = 700
_TELLS_WITHIN = 120
"""Letters behind the verb in which a profession must be named."""

_NAME = r"[^\W\d_a-zа-я][\w.'’-]{0,24}"
_PARTICLE = "(?:de|del|da|van|von|der|den|la|le|al|bin)"
_NAMED = re.compile(
    rf"(?:[^\W\d_a-zа-я]\S{{0,20}} )?{_NAME}(?:[ \xa0](?:{_PARTICLE}|{_NAME})){{0,4}},?[ \xa0]"
    r"(?P<verb>is|has been|covers|writes|joined|ist|schreibt|berichtet|arbeitet|est|es|è|é|escribe)\b"
)
_PROFESSION = re.compile(
    r"\b(?:reporter|(?:staff |freelance |senior |contributing |feature )?writer|journalist|(?:news|sports|politics|managing|associate|assistant|senior|deputy|contributing|executive)"
    r" editor|editor (?:of|at|for|in)|correspondent|columnist|contributor|author of|fellow|professor|lecturer|researcher|critic of|producer|photographer|"
    r"blogger|covers|writes|bureau chief|editorial staff|reporting on|redakteur(?:in)?|autor(?:in)?|journalistin|korrespondent(?:in)?|volontär(?:in)?|professor(?:in)?|"
    r"schreibt|journaliste|rédact\w{1,6}|periodista|redactora?|corresponsal|giornalista|jornalista|redacteur)\b",
    re.IGNORECASE,
)


def is_biography(text: str) -> bool:
    """Whether a line begins with a name and tells of its bearer that they write, or teach; what they were is a story's."""
    if len(text) > _LONGEST:
        return False
    named = _NAMED.match(text)
    if named is None:
        return False
    start = named.start("verb")
    return _PROFESSION.search(text, start, start + _TELLS_WITHIN) is not None
