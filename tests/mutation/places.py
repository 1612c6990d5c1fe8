"""Where the packages looked at are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("theory", "solving", "reference", "explanation")
