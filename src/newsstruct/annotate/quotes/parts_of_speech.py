"""What a word may be in its sentence, as flags: a word may be several of these.

Finding quotes needs a little more than a grammar's parts of speech: marks count as words, and who speaks matters.
"""

PRONOUN = 1 << 0
RELATIVE = 1 << 1
DETERMINER = 1 << 2
PREPOSITION = 1 << 3
LINK = 1 << 4  # a preposition that may go on with a noun phrase: "of", "von", "de"
CONJUNCTION = 1 << 5
SUBORDINATOR = 1 << 6
COMPLEMENTISER = 1 << 7
QUESTION = 1 << 8
AUXILIARY = 1 << 9
COPULA = 1 << 10
ADVERB = 1 << 11
NEGATION = 1 << 12
TIME = 1 << 13
TITLE = 1 << 14
ROLE = 1 << 15
INFINITIVE_MARK = 1 << 16
POSSESSIVE = 1 << 17
SUBJECT_MARK = 1 << 18
NEVER = 1 << 19
PARTICLE = 1 << 20
REPORTED = 1 << 21  # a verb form that tells of reported speech by itself: German "sei", "habe"
LETTER = 1 << 22
CAPITAL = 1 << 23
NUMBER = 1 << 24
MARKED = 1 << 25  # a whole stretch between quotation marks
STOP = 1 << 26  # a mark that ends a sentence
COMMA = 1 << 27
DASH = 1 << 28
COLON = 1 << 29
OTHER_MARK = 1 << 30
OBJECT_PRONOUN = 1 << 31
INDEFINITE = 1 << 32
PASSIVE_AUXILIARY = 1 << 33
AGENT = 1 << 34  # before who acts in a passive: "by", "von"
SOURCE_PREPOSITION = 1 << 35  # names a source together with a noun: "nach … Angaben"
SOURCE_NOUN = 1 << 36
RELATIVE_ARTICLE = 1 << 37  # an article that may be a relative pronoun: German "der"
GERUND = 1 << 39  # "saying", by its ending
JOINT = 1 << 42  # a mark that joins words: the Chinese "、"
QUOTATIVE = 1 << 41  # between what was said and its verb: "と", "diye", "고"
PAST = 1 << 40  # "asked", by its ending
STOPPED = 1 << 43  # a word printed with a full stop: "Mr.", "U.S."
CUE = 1 << 44  # a word that a cue may begin with
OBLIQUE = 1 << 46  # an article that no subject begins with: German "den", "dem"
GENITIVE = 1 << 45  # an article that goes on with the noun before it: German "der", "des"
#: What tells nothing about the part of speech.
HINTS = STOPPED | CUE
PARTIAL_LEAD = 1 << 38  # before a few words in marks that are part of the sentence: "as", "als"

#: Lists of the sections "words" and "people" -> what their words may be.
WORD_LISTS = {
    "pronouns": PRONOUN,
    "object_pronouns": OBJECT_PRONOUN,
    "passives": AUXILIARY | PASSIVE_AUXILIARY,
    "agents": PREPOSITION | AGENT,
    "source_prepositions": PREPOSITION | SOURCE_PREPOSITION,
    "source_nouns": SOURCE_NOUN,
    "relative_articles": DETERMINER | RELATIVE_ARTICLE,
    "genitive_articles": DETERMINER | GENITIVE,
    "oblique_articles": DETERMINER | OBLIQUE,
    "partial_leads": PARTIAL_LEAD,
    "relatives": RELATIVE,
    "determiners": DETERMINER,
    "indefinites": DETERMINER | INDEFINITE,
    "possessives": DETERMINER | POSSESSIVE,
    "prepositions": PREPOSITION,
    "links": PREPOSITION | LINK,
    "conjunctions": CONJUNCTION,
    "subordinators": SUBORDINATOR,
    "complementisers": COMPLEMENTISER,
    "questions": QUESTION,
    "auxiliaries": AUXILIARY,
    "copulas": AUXILIARY | COPULA,
    "adverbs": ADVERB,
    "negations": NEGATION,
    "times": TIME,
    "titles": TITLE,
    "roles": ROLE,
    "infinitive_marks": INFINITIVE_MARK,
    "subject_marks": SUBJECT_MARK,
    "quotatives": QUOTATIVE,
    "joints": JOINT,
    "never_speakers": NEVER,
    "name_particles": PARTICLE,
    "reported_mood": REPORTED,
}
