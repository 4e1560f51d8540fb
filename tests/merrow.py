"""The Merrow Post, a paper that nobody prints: what the tests of cleaning dumps are made of."""

from corpuskit import Registry

CORE = Registry.core()
THOROUGHLY = Registry.core(packs=["thorough"])

ARTICLE = [
    "The council of Lower Merrow voted on Tuesday to rebuild the bridge over the river Ash, which "
    "had been closed to lorries since the flood of last winter.",
    "Work is to begin in the spring, the mayor said, and will cost four million crowns, half of "
    "which the province has promised to pay if the town finds the rest by May.",
    "Carters who now drive round by the mill lose an hour each way, and two of the three bakeries "
    "in the upper town have let people go since the bridge was closed.",
    "“We have waited long enough,” said the owner of the third, who brings her flour across the "
    "river by boat and stores it in a chapel that has not been used for years.",
    "The new bridge will be of stone, as the first one was, and wide enough for two carts to pass; "
    "the old iron one is to be sold for what its metal is worth.",
]
