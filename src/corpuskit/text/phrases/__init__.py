"""What sites say to their readers between the lines of an article: one module of data for each category.

Each module has some of these tables, by language:

- `LINES`: whole lines;
- `OPENINGS`: how a short line begins that speaks to the reader. No sentence of an article may begin so;
- `LABELS`: what stands before a colon, a bar or a dash, with something short behind it;
- `PAIRS`: words, and beginnings of other words, of which a short line that is no sentence holds one each;
- `UNSPACED`: the same as a pattern, for scripts without spaces;
- `CALLS`: pairs of a line's first words and of what it must also hold, for lines that differ from site to site.

Phrases are divided by bars and line ends. Case, accents, typography, leading bullets and trailing marks do not count,
and a number is written 0.
"""
