"""English in the style of agencies and newspapers."""

import pytest

from quoted import quotes_of

ENGLISH = [
    (
        "“The bridge will stay shut until spring,” Mayor Ana Lopez said on Monday.",
        ["direct: The bridge will stay shut until spring | said | Ana Lopez"],
    ),
    ("“We tried everything,” said Ben Okafor, the team's coach.", ["direct: We tried everything | said | Ben Okafor"]),
    ("“We tried,” Okafor said. “It was not enough.”", ["direct: We tried … It was not enough. | said | Okafor"]),
    (
        "“Stop,” she shouted, “or I will call the police!”",
        ["direct: Stop … or I will call the police! | shouted | she"],
    ),
    ("“Will it hold?” Okafor asked.", ["direct: Will it hold? | asked | Okafor"]),
    ("“It will hold!” shouted Lopez.", ["direct: It will hold! | shouted | Lopez"]),
    ("“Really?” Lopez asked: “When?”", ["direct: Really? … When? | asked | Lopez"]),
    ("Okafor agreed. “She is right,” he said.", ["direct: She is right | said | Okafor"]),
    (
        'Asked whether she would resign, Lopez said: "No."',
        ["indirect: whether she would resign | Asked | Lopez", "direct: No. | said | Lopez"],
    ),
    (
        '"It\'s a shame," said Okafor, 44, who has coached the team since 2019.',
        ["direct: It's a shame | said | Okafor"],
    ),
    ('"The work will start in May," a spokesman said.', ["direct: The work will start in May | said | a spokesman"]),
    ('In a statement, the company said: "We will appeal."', ["direct: We will appeal. | said | the company"]),
    ('Mr. Okafor said: "We will act." He left at noon.', ["direct: We will act. | said | Okafor"]),
    ('"No," said one.', ["direct: No | said | -"]),
    ("The minister called the plan “a gift to the rich.”", ["direct: a gift to the rich. | called | The minister"]),
    ("He spoke of “a disaster for the town”.", ["direct: a disaster for the town | spoke of | He"]),
    ("As Okafor put it, “nobody sleeps here.”", ["direct: nobody sleeps here. | put it | Okafor"]),
    ("“Nobody sleeps here,” as Okafor put it.", ["direct: Nobody sleeps here | put it | Okafor"]),
    ("“It shut in May,” according to Ben Okafor.", ["direct: It shut in May | according to | Ben Okafor"]),
    (
        "“I asked him and he said, ‘Leave me alone,’” Lopez recalled.",
        ["direct: I asked him and he said, ‘Leave me alone | recalled | Lopez"],
    ),
    ("‘The players’ bus is late,’ said Okafor.", ["direct: The players’ bus is late | said | Okafor"]),
    (
        "'We've never seen such a storm,' the harbour master said.",
        ["direct: We've never seen such a storm | said | the harbour master"],
    ),
    ("``We lost,'' Okafor said.", ["direct: We lost | said | Okafor"]),
    ("Okafor hesitated, then conceded: “We lost.”", ["direct: We lost. | conceded | Okafor"]),
    ("“We lost,” Okafor grumbled.", ["direct: We lost | grumbled | Okafor"]),
    ("“We lost”, Okafor said, “and we know why.”", ["direct: We lost … and we know why. | said | Okafor"]),
    ("“We lost, and we know why. Okafor said so.", ["direct: We lost, and we know why. Okafor said so. | - | -"]),
    (
        "Okafor walked off the field, muttering “never again, never again.”",
        ["direct: never again, never again. | muttering | Okafor"],
    ),
    (
        "“The storm came at night.\n“Nobody slept,” Okafor said.",
        ["direct: The storm came at night. … Nobody slept | said | Okafor"],
    ),
    (
        "“It began at night and nobody saw it,” Lopez said.\n“Then it rained for a week.”",
        [
            "direct: It began at night and nobody saw it | said | Lopez",
            "direct: Then it rained for a week. | said | Lopez",
        ],
    ),
    (
        "“It began at night,” Lopez said. “It went on for days.\n“Then it stopped.”",
        ["direct: It began at night … It went on for days. … Then it stopped. | said | Lopez"],
    ),
    (
        "Okafor smiled.\n“We are through to the final,” he said.",
        ["direct: We are through to the final | said | Okafor"],
    ),
    (
        "Okafor released this statement:\n“We are through to the final.”",
        ["direct: We are through to the final. | : | Okafor"],
    ),
    ("“Best evening of my life.”\n— Ana Lopez, visitor", ["direct: Best evening of my life. | — | Ana Lopez"]),
    ("“The best evening of my life.” — Ana Lopez, visitor", ["direct: The best evening of my life. | — | Ana Lopez"]),
    (
        "LOPEZ: We close at noon.\nOKAFOR: Why?\nLOPEZ: Because of the storm.",
        [
            "direct: We close at noon. | : | LOPEZ",
            "direct: Why? | : | OKAFOR",
            "direct: Because of the storm. | : | LOPEZ",
        ],
    ),
    (
        "Ana Lopez runs the port.\nQ: Who closed the bridge?\nA: The council did.",
        ["direct: Who closed the bridge? | - | -", "direct: The council did. | - | Ana Lopez"],
    ),
    ("Okafor: “We lost.”", ["direct: We lost. | : | Okafor"]),
    (
        "He said the bridge was “unsafe” and “a danger to us all.”",
        ["mixed: the bridge was “unsafe” and “a danger to us all. | said | He"],
    ),
    ("Lopez said the bridge was unsafe.", ["indirect: the bridge was unsafe | said | Lopez"]),
    (
        "Lopez said that the bridge was unsafe and would stay shut.",
        ["indirect: that the bridge was unsafe and would stay shut | said | Lopez"],
    ),
    (
        "The plan, Lopez said, will cost less than a new bridge.",
        ["indirect: The plan … will cost less than a new bridge | said | Lopez"],
    ),
    ("The bridge is unsafe, the mayor said.", ["indirect: The bridge is unsafe | said | the mayor"]),
    (
        "According to the harbour police, nobody was hurt.",
        ["indirect: nobody was hurt | According to | the harbour police"],
    ),
    (
        "Nobody was hurt, according to the harbour police.",
        ["indirect: Nobody was hurt | according to | the harbour police"],
    ),
    (
        "According to Ana Lee, head of the agency, the water rose.",
        ["indirect: the water rose | According to | Ana Lee"],
    ),
    ("According to Lee, who runs the dam, the water rose.", ["indirect: the water rose | According to | Lee"]),
    ("Okafor told reporters that he was tired.", ["indirect: that he was tired | told | Okafor"]),
    ("Okafor told his players at half-time to keep calm.", ["indirect: to keep calm | told | Okafor"]),
    (
        "Lopez denied that she had known about the cracks.",
        ["indirect: that she had known about the cracks | denied | Lopez"],
    ),
    ("The council promised to rebuild the bridge.", ["indirect: to rebuild the bridge | promised | The council"]),
    ("The report said 40 bridges needed repair.", ["indirect: 40 bridges needed repair | said | The report"]),
    ("The company said in a statement that it would appeal.", ["indirect: that it would appeal | said | The company"]),
    (
        "The mayor said she would resign, adding that she was tired.",
        ["indirect: she would resign | said | The mayor", "indirect: that she was tired | adding | The mayor"],
    ),
    (
        "Claiming the bridge is safe, Okafor said that it would open.",
        ["indirect: the bridge is safe | Claiming | Okafor", "indirect: that it would open | said | Okafor"],
    ),
    ("Lopez and Okafor said they would appeal.", ["indirect: they would appeal | said | Lopez and Okafor"]),
    ("Lopez warned against using the bridge.", ["indirect: using the bridge | warned against | Lopez"]),
    (
        "The council announced the closure of the bridge.",
        ["indirect: the closure of the bridge | announced | The council"],
    ),
    ("Okafor was quoted as saying that he was tired.", ["indirect: that he was tired | quoted as saying | Okafor"]),
    (
        "Ana Lopez, the mayor of Port Hill, said the bridge was unsafe. “Nobody should use it,” she said.",
        ["indirect: the bridge was unsafe | said | Ana Lopez", "direct: Nobody should use it | said | Ana Lopez"],
    ),
    (
        "Health Minister Jane Doe, who resigned on Friday, said she had no choice.",
        ["indirect: she had no choice | said | Jane Doe"],
    ),
    (
        "A spokesman for the council, Tom Reed, said the work would start in May.",
        ["indirect: the work would start in May | said | Tom Reed"],
    ),
    (
        "Okafor's claim that the bridge is safe surprised many.",
        ["indirect: that the bridge is safe surprised many | claim | Okafor"],
    ),
    ("Okafor asked why the bridge was shut.", ["indirect: why the bridge was shut | asked | Okafor"]),
    (
        "Okafor argued that the plan was “a gift to the rich.”",
        ["mixed: that the plan was “a gift to the rich. | argued | Okafor"],
    ),
    (
        "Okafor said it would rain and Lopez said it would snow.",
        ["indirect: it would rain | said | Okafor", "indirect: it would snow | said | Lopez"],
    ),
    ("As the mayor said, the bridge is old.", ["indirect: the bridge is old | said | the mayor"]),
    ("The so-called “smart” meters were never read.", []),
    ("He won an award for “The Long Way Home”.", []),
    ("She is known as “Kit” to her friends.", []),
    ("The measurement was 5'10\" by 6'2\".", []),
    ("It's the players' bus, isn't it?", []),
    ("The word “bridge” has six letters.", []),
    ("They drove over the bridge and into the night.", []),
    ("“We lost,” Okafor, who was hurt, told the radio.", ["direct: We lost | told | Okafor"]),
    (
        "The harbour board, an agency of the council, said the bridge was safe.",
        ["indirect: the bridge was safe | said | The harbour board"],
    ),
    ("Police said on Monday that nobody had been hurt.", ["indirect: that nobody had been hurt | said | Police"]),
    (
        "“It is safe,” said the mayor, who crossed it twice. “I would not lie.”",
        ["direct: It is safe … I would not lie. | said | the mayor"],
    ),
    (
        "Okafor said it was “a good day”. Lopez disagreed: “A bad one.”",
        ["mixed: it was “a good day | said | Okafor", "direct: A bad one. | disagreed | Lopez"],
    ),
    ("Okafor (the coach) said: “We lost.”", ["direct: We lost. | said | Okafor"]),
    ("«We lost», said Okafor.", ["direct: We lost | said | Okafor"]),
    ("„We lost“, said Okafor.", ["direct: We lost | said | Okafor"]),
    ('"We lost, said Okafor.', ["direct: We lost | said | Okafor"]),
    ("“We lost, said Okafor.", ["direct: We lost | said | Okafor"]),
    ("We lost,” said Okafor.", ["direct: We lost | said | Okafor"]),
    ("The mayor's office said the bridge was safe.", ["indirect: the bridge was safe | said | The mayor's office"]),
    ("It was, Lopez said, a sad day.", ["indirect: It was … a sad day | said | Lopez"]),
    ("Lopez said on Friday the bridge would open.", ["indirect: the bridge would open | said | Lopez"]),
    ("Lopez has said she will not resign.", ["indirect: she will not resign | said | Lopez"]),
    ("Lopez would not say whether she would resign.", ["indirect: whether she would resign | say | Lopez"]),
    (
        "“I have nothing to say about it at all,” Lopez told her party's conference on Sunday.",
        ["direct: I have nothing to say about it at all | told | Lopez"],
    ),
    (
        "“The storm,” Okafor said, pausing, “took everything we had.”",
        ["direct: The storm … took everything we had. | said | Okafor"],
    ),
    ("“They told us to go,” a woman who gave her name as Ana said.", ["direct: They told us to go | said | Ana"]),
    (
        "Even Mr. Slink says there is good reason for it.",
        ["indirect: there is good reason for it | says | Slink"],
    ),
    (
        "And as Ruiz pointed out, the dams have a long history.",
        ["indirect: the dams have a long history | pointed out | Ruiz"],
    ),
    (
        "As reported by the Harbour Times, the dam was made of clay.",
        ["indirect: the dam was made of clay | As reported by | Harbour Times"],
    ),
    (
        "In contrast, Lopez has kept her support among anglers, a survey found.",
        ["indirect: In contrast, Lopez has kept her support among anglers | found | a survey"],
    ),
    (
        "Tom Lee said on Channel 9, where he is now a guest, that the coach should go.",
        ["indirect: that the coach should go | said | Tom Lee"],
    ),
    (
        "She urged the mayor to go, saying the time had come.",
        ["indirect: to go | urged | She", "indirect: the time had come | saying | She"],
    ),
    (
        "Lee, speaking to reporters on Tuesday, said that the plan, which he drafted, was dead.",
        ["indirect: that the plan, which he drafted, was dead | said | Lee"],
    ),
    (
        "The plan is dead, according to two people familiar with the matter.",
        ["indirect: The plan is dead | according to | two people familiar with the matter"],
    ),
    ("Officials say at least 12 boats sank.", ["indirect: at least 12 boats sank | say | Officials"]),
    ("Officials say nearly 40 boats sank.", ["indirect: nearly 40 boats sank | say | Officials"]),
    (
        "“It's a joke,” Lee said of the plan. Asked about it, Ruiz shrugged. “Whatever.”",
        ["direct: It's a joke | said | Lee", "direct: Whatever. | - | Ruiz"],
    ),
    (
        "Lee issued a statement saying the bridge was safe.",
        ["indirect: the bridge was safe | saying | Lee"],
    ),
    ("There is a sign saying that dogs bite.", ["indirect: that dogs bite | saying | a sign"]),
    (
        "One member, who asked not to be named, left.",
        ["indirect: not to be named | asked | One member"],
    ),
    ("It is a hit of the ‘90s and pure rock ’n’ roll.", []),
    ("Ruiz, who denies that, left.", []),
]

#: What is read wrongly: language, text, what should be found, why it is not.
MISREAD = [
    (
        "en",
        "Lopez said at a rally in Port Hill the bridge would open.",
        ["indirect: the bridge would open | said | Lopez"],
        "where an adverbial of several nouns ends and a bare clause begins is not read",
    ),
    (
        "en",
        "“Enough.” Lopez said: “I am leaving.”",
        ["direct: Enough. | said | Lopez", "direct: I am leaving. | said | Lopez"],
        "words in marks that end in a full stop are never given to the sentence behind them",
    ),
    (
        "en",
        "Okafor's claim that the bridge is safe surprised many.",
        ["indirect: that the bridge is safe | claim | Okafor"],
        "the clause behind a noun is taken up to the next mark",
    ),
    (
        "en",
        "Okafor wants the council to “act now”.",
        ["direct: act now | wants | Okafor"],
        "a few words in marks without a verb of saying are taken for irony",
    ),
    (
        "en",
        "Police believe the fire was set.",
        ["indirect: the fire was set | believe | Police"],
        'verbs of belief open no clause without "that"',
    ),
    (
        "en",
        "It will rain, reportedly.",
        ["indirect: It will rain | reportedly | -"],
        "hearsay without a source is not marked",
    ),
    (
        "en",
        "Anna Lee sat down.\nHow did you start?\nI was five. We moved.\nWhat came next?\nWe trained every day.",
        [
            "direct: How did you start? | - | -",
            "direct: I was five. We moved. | - | Anna Lee",
            "direct: What came next? | - | -",
            "direct: We trained every day. | - | Anna Lee",
        ],
        "questions in plain paragraphs, without label or bold print, look like any other text",
    ),
]


@pytest.mark.parametrize(("text", "want"), ENGLISH)
def test_english(text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, "en") == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[str]) -> None:
    """What a reader would find, and the annotator does not yet."""
    assert quotes_of(text, language) == want
