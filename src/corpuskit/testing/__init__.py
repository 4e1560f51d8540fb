"""For the authors of plugins: Hypothesis strategies for dumps, and checks of what must always hold. Needs `corpuskit[testing]`."""
