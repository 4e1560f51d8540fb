"""PLOVER's types and modes, and the groups of types that the lexicon speaks of."""

from __future__ import annotations

VERBAL_COOPERATION = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE"})
MATERIAL_COOPERATION = frozenset({"COOPERATE", "AID", "RETREAT"})
VERBAL_CONFLICT = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
MATERIAL_CONFLICT = frozenset({"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})
COOPERATION = VERBAL_COOPERATION | MATERIAL_COOPERATION
TYPES = COOPERATION | VERBAL_CONFLICT | MATERIAL_CONFLICT
MODES = {
    "CONSULT": frozenset({"visit", "third-party", "multilateral", "phone"}),
    "RETREAT": frozenset({"withdraw", "release", "disarm", "ceasefire", "access", "resign"}),
    "REQUEST": frozenset({"assist", "change", "yield", "meet"}),
    "ACCUSE": frozenset({"disapprove", "investigate", "allege"}),
    "REJECT": frozenset({"assist", "change", "yield", "meet"}),
    "THREATEN": frozenset("restrict arrest relations expel territory violence".split()),
    "PROTEST": frozenset("demo riot strike hunger boycott obstruct vandalize".split()),
    "SANCTION": frozenset({"convict", "expel", "withdraw", "discontinue"}),
    "MOBILIZE": frozenset({"troops", "weapons", "police", "militia"}),
    "COERCE": frozenset(
        "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber".split()
    ),
    "ASSAULT": frozenset(
        "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone"
        " heavy-weapons crowd-control unconventional".split()
    ),
}
"""PLOVER's modes of each type; the types that are not here have none."""

INNER = "="
"""The type of a row whose act is the act inside it: "began to withdraw" is a withdrawal."""

GROUPS = {
    "@COOP": COOPERATION,
    "@VCOOP": VERBAL_COOPERATION,
    "@MCOOP": MATERIAL_COOPERATION,
    "@CONF": VERBAL_CONFLICT | MATERIAL_CONFLICT,
    "@MCONF": MATERIAL_CONFLICT,
    "@ANY": TYPES,
}
ACT_GROUPS = GROUPS.keys() | {"@" + kind for kind in TYPES}
ACT_NAMES = {
    kind: ("@" + kind, *(name for name, types in GROUPS.items() if kind in types)) for kind in TYPES
}
"""What an act of each type is called where another row asks for an act inside it."""
