"""Bad pages made to order: an annotator that does what a page tells it to, such as to hang or end its process."""

import os
import signal
import time

import attrs

import newsstruct
from newsstruct import Annotations
from newsstruct.annotate import Document
from pages import page, paragraphs

RAISES, HANGS, DIES, KILLED, GROWS, EXITS, KEEPS = (
    f"This is a page that {what}, so the bridge stays closed until the engineers come back, said the council."
    for what in ("raises", "hangs", "dies", "is killed", "grows", "exits", "keeps")
)
KEPT: list[bytearray] = []


@attrs.frozen
class Poison:
    """Obeys the page."""

    name: str = "poison"

    def annotate(self, document: Document, marks: Annotations) -> Annotations:
        text = document.text
        if RAISES in text:
            raise ValueError("poisoned")
        if HANGS in text:
            time.sleep(600)
        if DIES in text:
            os._exit(3)
        if KILLED in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if EXITS in text:
            raise SystemExit(4)
        if GROWS in text:
            bytearray(3_000_000_000)
        if KEEPS in text:
            KEPT.append(bytearray(os.urandom(1)) * 80_000_000)
        return marks


poisoned = newsstruct.Parser(annotators=(Poison(),), strict=True)


def numbered(count: int, **bad: int) -> list[bytes]:
    """So many pages of different words; those at the places of the bad ones are what their names say."""
    places = {at: globals()[name] for name, at in bad.items()}
    words = "The river rose by {} more feet overnight, and the bridge was closed at once, the council told reporters."
    return [
        page(paragraphs(places.get(n, words.format(n)))).replace("again", f"again, day {n},").encode()
        for n in range(count)
    ]
