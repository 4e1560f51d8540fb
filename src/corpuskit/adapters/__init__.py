"""Put corpuskit behind another tool: its result in, an Article out.

Each function takes what the tool returns (trafilatura's document, newspaper4k's or fundus's article) and needs nothing of the tool
itself. The text that it extracted is cleaned as a dump is: sources are known by the address, rules set aside what they know, and
nothing is lost. What the tool says of fields stands in `provenance` under its name.
"""

from corpuskit.adapters.fundus import from_fundus
from corpuskit.adapters.newspaper import from_newspaper
from corpuskit.adapters.trafilatura import from_trafilatura

__all__ = ["from_fundus", "from_newspaper", "from_trafilatura"]
