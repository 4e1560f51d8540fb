"""`python -m corpuskit.cli` is the command line too."""

from corpuskit.cli import main

if __name__ == "__main__":
    main()
