"""What the checks of documents share: counting, and text as readers of PDFs and people get it."""

import re
import subprocess
from pathlib import Path


class Checks:
    def __init__(self) -> None:
        self.passed = self.failed = 0

    def that(self, name: str, holds: object, told: object = "") -> None:
        holds = bool(holds)
        print(f"{'ok' if holds else 'FAILED'} {name}{'' if holds else f': {str(told)[:400]}'}")
        self.passed += holds
        self.failed += not holds


def squeezed(text: str) -> str:
    """Without the spaces and line ends that setting a text adds and takes away."""
    return re.sub(r"\s", "", text)


def words(pdf: Path, *options: str) -> str:
    return subprocess.run(
        ["pdftotext", "-enc", "UTF-8", *options, str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout
