"""The documentation builds without a warning. Needs the extra `docs`."""

import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_the_documentation_builds_without_a_warning(tmp_path: Path) -> None:
    built = tmp_path / "html"
    command = [sys.executable, "-m", "sphinx", "-n", "-W", "--keep-going", "-q", "-b", "html"]
    done = subprocess.run(
        [*command, "-d", str(tmp_path / "doctrees"), str(DOCS), str(built)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert {path.stem for path in DOCS.glob("*.md")} <= {path.stem for path in built.glob("*.html")}
