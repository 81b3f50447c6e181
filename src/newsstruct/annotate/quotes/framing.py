"""How a cue goes with the words that it reports, as flags: a cue may have several ways."""

CLAUSE = 1 << 0  # "said the bridge was safe"
THAT = 1 << 1  # "acknowledged that", "asked whether"
BESIDE_MARKS = 1 << 2  # "continued: “…”"
INFINITIVE = 1 << 3  # "promised to close it"
OBJECT = 1 << 4  # "announced the closure"
RECIPIENT = 1 << 5  # "told reporters"
PARTICIPLE = 1 << 6  # ", adding that …"
BEFORE_SOURCE = 1 << 7  # "according to"
AFTER_SOURCE = 1 << 8  # "zufolge"
NOUN = 1 << 9  # "the claim that"
AS = 1 << 10  # "as", "wie": before a clause with a cue
SEPARABLE = 1 << 11  # "teilte … mit": the particle stands later in the clause
AMBIGUOUS = 1 << 12  # a noun as well: "reports", "claims"
TAIL = 1 << 14  # only behind what was said, its speaker behind it: "…, so der Minister"
OWN_SOURCE = 1 << 16  # names the speaker of before: "menurutnya", "по его словам"
NAMED_SOURCE = 1 << 17  # only before a name at a sentence's start: French "pour"
IN_SOURCE = 1 << 15  # with a preposition and the source behind it: "heißt es in dem Bericht"
PASSIVE = 1 << 13  # "was quoted as saying": the subject is the speaker all the same

#: Lists of the section "cues" -> how their cues go with the words that they report.
CUE_LISTS = {
    "clause": CLAUSE | THAT | BESIDE_MARKS,
    "that": THAT | BESIDE_MARKS,
    "beside_marks": BESIDE_MARKS,
    "infinitive": INFINITIVE,
    "object": OBJECT,
    "recipient": RECIPIENT,
    "participles": PARTICIPLE,
    "before_source": BEFORE_SOURCE,
    "after_source": AFTER_SOURCE,
    "own_source": OWN_SOURCE,
    "before_named_source": BEFORE_SOURCE | NAMED_SOURCE,
    "participle_clauses": PARTICIPLE | CLAUSE | THAT | BESIDE_MARKS,
    "nouns": NOUN,
    "as": AS,
    "ambiguous": AMBIGUOUS,
    "passive": PASSIVE,
    "tail": TAIL,
    "in_source": IN_SOURCE | CLAUSE | THAT | BESIDE_MARKS,
}
