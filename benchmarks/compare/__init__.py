"""corpuskit beside its peers on public sets of news pages with gold: one run, one Markdown table.

    python -m benchmarks.compare --aeb DIR --fundus DIR --fundus-eval DIR --trafilatura DIR

from the root of the repository; each DIR is a checkout of the set's own repository, any of them may
be left out, and `--bench DIR` reads a folder of pages.jsonl and pages/ instead. Peers take part
where they are installed (`pip install -r benchmarks/peers.txt`).

`gold` says what a page's gold is, `readers` finds it in each layout, `extractors` are the tools,
`scores` compares a reading with gold, `runs` does so page by page and takes the time, `table` and
`calibration` say what came out.
"""
