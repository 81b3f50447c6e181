"""The best labels for a stretch of words, by the weights (Viterbi's algorithm)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import attrs

#: What a word can be, in the order of the weights: in no name; the first, or a further, word of a name of a type.
LABELS = ("O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
_MIDDLES = {number: number - 1 for number, label in enumerate(LABELS) if label.startswith("I-")}
#: Less than any sum of scores.
_NEVER = -(10**9)
_ALL = range(len(LABELS))

Vector: TypeAlias = tuple[int, ...]
"""A score for each of `LABELS`."""


@attrs.frozen(kw_only=True)
class Steps:
    """What steps from one label to the next gain."""

    into: tuple[Vector, ...]
    """For each of `LABELS`, the gain of a step to it from each label; very little where there can be none."""

    middles: tuple[int, ...]
    """For each type of name in turn, the gains of a step into its middle: from its beginning, and from its middle."""

    sure: int
    """If no name at a word leads by more than this, no name is there, whatever comes (`_sure`)."""


def steps_from(gains: Sequence[Sequence[int]]) -> Steps:
    """The steps from each label to each, by what they gain; names neither begin nor change their type in the middle."""
    into = tuple(tuple(gains[one][other] if _possible(one, other) else _NEVER for one in _ALL) for other in _ALL)
    middles = tuple(into[n][before] for n, begin in _MIDDLES.items() for before in (begin, n))
    return Steps(into=into, middles=middles, sure=_sure(into))


def best_labels(words: Sequence[Vector], steps: Steps) -> list[int]:
    """Numbers of the labels that score best together, by scores of labels for each word and of steps between two.

    No name begins in the middle. Of labels that score the same, the first in `LABELS` wins.
    """
    totals = _totals(words, steps)
    label = max(_ALL, key=totals[-1].__getitem__)
    labels = [label]
    for place in range(len(words) - 1, 0, -1):
        label = _before(totals[place - 1], totals[place][label] - words[place][label], steps.into[label])
        labels.append(label)
    return labels[::-1]


def _before(totals: Vector, wanted: int, into: Vector) -> int:
    """The first label whose total and step give what was wanted."""
    if totals[0] + into[0] == wanted:
        return 0
    return next(label for label in _ALL if totals[label] + into[label] == wanted)


def _totals(words: Sequence[Vector], steps: Steps) -> list[Vector]:
    """For each word and label the best score of all labels up to there; spelled out, as most time is spent here."""
    sure, never = steps.sure, _NEVER
    (o_o, p_o, ip_o, g_o, ig_o, w_o, iw_o), (o_p, p_p, ip_p, g_p, ig_p, w_p, iw_p) = steps.into[:2]
    (o_g, p_g, ip_g, g_g, ig_g, w_g, iw_g), (o_w, p_w, ip_w, g_w, ig_w, w_w, iw_w) = steps.into[3], steps.into[5]
    p_ip, ip_ip, g_ig, ig_ig, w_iw, iw_iw = steps.middles
    (o, p, _, g, _, w, _), ip, ig, iw = words[0], never, never, never
    totals: list[Vector] = [(o, p, ip, g, ig, w, iw)]
    for to_o, to_p, to_ip, to_g, to_ig, to_w, to_iw in words[1:]:
        if o - max(p, ip, g, ig, w, iw) > sure + max(0, to_ip - to_p, to_ig - to_g, to_iw - to_w):
            o, p, ip, g, ig, w, iw = o + o_o + to_o, o + o_p + to_p, never, o + o_g + to_g, never, o + o_w + to_w, never
        else:
            o, p, ip, g, ig, w, iw = (
                to_o + max(o + o_o, p + p_o, ip + ip_o, g + g_o, ig + ig_o, w + w_o, iw + iw_o),
                to_p + max(o + o_p, p + p_p, ip + ip_p, g + g_p, ig + ig_p, w + w_p, iw + iw_p),
                to_ip + max(p + p_ip, ip + ip_ip),
                to_g + max(o + o_g, p + p_g, ip + ip_g, g + g_g, ig + ig_g, w + w_g, iw + iw_g),
                to_ig + max(g + g_ig, ig + ig_ig),
                to_w + max(o + o_w, p + p_w, ip + ip_w, g + g_w, ig + ig_w, w + w_w, iw + iw_w),
                to_iw + max(w + w_iw, iw + iw_iw),
            )
        totals.append((o, p, ip, g, ig, w, iw))
    return totals


def _sure(into: Sequence[Vector]) -> int:
    """What a name can gain at most over none at the same word by the steps that follow.

    A name may end there. It may also go on for a word, with the score of a name's middle; then that word could as well
    begin a name, for which the lead has to make up too.
    """
    ended = max(into[other][one] - into[other][0] for one in _ALL[1:] for other in _ALL if other not in _MIDDLES)
    gone_on = max(into[n][one] - into[begin][0] for n, begin in _MIDDLES.items() for one in (begin, n))
    later = max(
        into[other][n] - into[other][begin] for n, begin in _MIDDLES.items() for other in _ALL if _possible(n, other)
    )
    return max(0, ended, gone_on + max(0, later))


def _possible(before: int, label: int) -> bool:
    return label not in _MIDDLES or before in (label, _MIDDLES[label])
