"""Dutch, Swedish, Danish and Norwegian in the style of agencies and newspapers."""

import pytest

from dated import dates_of

DUTCH = [
    ("De raad kwam dinsdag bijeen.", {"dinsdag": "2024-05-14"}),
    ("Op vrijdag 3 mei 2024 regende het.", {"vrijdag 3 mei 2024": "2024-05-03"}),
    ("De termijn verstrijkt op 30 juni.", {"30 juni": "2024-06-30"}),
    ("Vorige week sneeuwde het.", {"Vorige week": "2024-W19"}),
    ("Afgelopen vrijdag overleed hij.", {"Afgelopen vrijdag": "2024-05-10"}),
    ("Volgend jaar zijn er verkiezingen.", {"Volgend jaar": "2025"}),
    ("Vorig jaar daalde de omzet.", {"Vorig jaar": "2023"}),
    ("Drie jaar geleden begon alles.", {"Drie jaar geleden": "2021"}),
    ("Al tien jaar woont zij hier.", {"tien jaar": "P10Y"}),
    ("In de afgelopen twee maanden viel er geen regen.", {"de afgelopen twee maanden": "P2M"}),
    ("Begin maart steeg de prijs.", {"Begin maart": "2024-03"}),
    ("Eind september 2022 was het voorbij.", {"Eind september 2022": "2022-09"}),
    ("De vergadering begint om 18.30 uur.", {"18.30 uur": "2024-05-15T18:30"}),
    ("Gisteravond brandde het.", {"Gisteravond": "2024-05-14TEV"}),
    ("Zaterdagavond won Ajax.", {"Zaterdagavond": "2024-05-11TEV"}),
    ("Vanochtend sprak de minister.", {"Vanochtend": "2024-05-15TMO"}),
    ("Elke vrijdag wordt er betoogd.", {"Elke vrijdag": "XXXX-WXX-5"}),
    ("Zij traint twee keer per week.", {"twee keer per week": "P1W"}),
    ("De krant verschijnt dagelijks.", {"dagelijks": "P1D"}),
    ("In de jaren negentig groeide het bedrijf.", {"de jaren negentig": "199"}),
    ("Een kerk uit de 19e eeuw.", {"de 19e eeuw": "18"}),
    ("In het derde kwartaal van 2023 groeide de economie.", {"het derde kwartaal van 2023": "2023-Q3"}),
    ("Het duurde een half uur.", {"een half uur": "PT30M"}),
    ("Na anderhalf jaar was het klaar.", {"anderhalf jaar": "P1Y6M"}),
    ("In de zomer van 2018 was het heet.", {"de zomer van 2018": "2018-SU"}),
    ("Eergisteren regende het.", {"Eergisteren": "2024-05-13"}),
    ("Hij wachtte vierentwintig uur.", {"vierentwintig uur": "PT24H"}),
    ("Over twee jaar komt hij terug.", {"Over twee jaar": "2026"}),
    ("Tussen 1991 en 2020 was het koud.", {"1991": "1991", "2020": "2020"}),
    ("Momenteel is het kantoor dicht.", {"Momenteel": "PRESENT_REF"}),
]

SWEDISH = [
    ("Rådet möttes på tisdagen.", {"tisdagen": "2024-05-14"}),
    ("Fredagen den 3 maj 2024 regnade det.", {"Fredagen den 3 maj 2024": "2024-05-03"}),
    ("Fristen går ut den 30 juni.", {"den 30 juni": "2024-06-30"}),
    ("Förra veckan snöade det.", {"Förra veckan": "2024-W19"}),
    ("I fredags avled han.", {"I fredags": "2024-05-10"}),
    ("Nästa år är det val.", {"Nästa år": "2025"}),
    ("I fjol sjönk omsättningen.", {"I fjol": "2023"}),
    ("För tre år sedan började allt.", {"tre år sedan": "2021"}),
    ("I tio år har hon bott här.", {"tio år": "P10Y"}),
    ("De senaste två månaderna har varit torra.", {"De senaste två månaderna": "P2M"}),
    ("I början av mars steg priserna.", {"början av mars": "2024-03"}),
    ("Mötet börjar klockan 18.30.", {"18.30": "2024-05-15T18:30"}),
    ("I går kväll brann det.", {"I går kväll": "2024-05-14TEV"}),
    ("Lördagskvällen blev blöt.", {"Lördagskvällen": "2024-05-11TEV"}),
    ("I morse talade ministern.", {"I morse": "2024-05-15TMO"}),
    ("Varje fredag demonstrerar de.", {"Varje fredag": "XXXX-WXX-5"}),
    ("Hon tränar två gånger i veckan.", {"två gånger i veckan": "P1W"}),
    ("Tidningen utkommer dagligen.", {"dagligen": "P1D"}),
    ("På 1990-talet växte företaget.", {"1990-talet": "199"}),
    ("En kyrka från 1800-talet.", {"1800-talet": "18"}),
    ("Under tredje kvartalet 2023 växte ekonomin.", {"tredje kvartalet 2023": "2023-Q3"}),
    ("Det tog en halv timme.", {"en halv timme": "PT30M"}),
    ("Sommaren 2018 var het.", {"Sommaren 2018": "2018-SU"}),
    ("I höstas kom krisen.", {"I höstas": "2023-FA"}),
    ("I förrgår regnade det.", {"I förrgår": "2024-05-13"}),
    ("Om två år är han tillbaka.", {"Om två år": "2026"}),
    ("Under flera månader teg han.", {"flera månader": "PXM"}),
    ("Mellan 1991 och 2020 var det kallt.", {"1991": "1991", "2020": "2020"}),
    ("För närvarande är kontoret stängt.", {"För närvarande": "PRESENT_REF"}),
    ("Han ska tala på fredag.", {"fredag": "2024-05-17"}),
]

DANISH = [
    ("De blev gift mange år senere.", {"mange år senere": "PXY"}),
    ("Ved 3 lejligheder kom han kl. 9.", {"9": "2024-05-15T09:00"}),
    ("Rådet mødtes tirsdag.", {"tirsdag": "2024-05-14"}),
    ("Fredag den 3. maj 2024 regnede det.", {"Fredag den 3. maj 2024": "2024-05-03"}),
    ("I sidste uge sneede det.", {"sidste uge": "2024-W19"}),
    ("For tre år siden begyndte det hele.", {"tre år siden": "2021"}),
    ("Mødet begynder klokken 18.30.", {"18.30": "2024-05-15T18:30"}),
    ("Hun brugte mange timer.", {"mange timer": "PTXH"}),
    ("I slutningen af september 2022 var det slut.", {"I slutningen af september 2022": "2022-09"}),
    ("Hver fredag demonstrerer de.", {"Hver fredag": "XXXX-WXX-5"}),
    ("I går brændte det.", {"I går": "2024-05-14"}),
    ("Det tog halvandet år.", {"halvandet år": "P1Y6M"}),
]

NORWEGIAN = [
    ("Rådet møttes tirsdag.", {"tirsdag": "2024-05-14"}),
    ("Fredag 3. mai 2024 regnet det.", {"Fredag 3. mai 2024": "2024-05-03"}),
    ("Forrige uke snødde det.", {"Forrige uke": "2024-W19"}),
    ("For tre år siden begynte alt.", {"tre år siden": "2021"}),
    ("Møtet begynner klokken 18.30.", {"18.30": "2024-05-15T18:30"}),
    ("De padlet i 45 dager.", {"45 dager": "P45D"}),
    ("På 1990-tallet vokste selskapet.", {"1990-tallet": "199"}),
    ("Hver fredag demonstrerer de.", {"Hver fredag": "XXXX-WXX-5"}),
    ("I fjor falt omsetningen.", {"I fjor": "2023"}),
    ("Det tok nesten ett år.", {"nesten ett år": "P1Y"}),
]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        (language, *row)
        for language, rows in (("nl", DUTCH), ("sv", SWEDISH), ("da", DANISH), ("nb", NORWEGIAN), ("no", NORWEGIAN))
        for row in rows
    ],
)
def test_germanic(language: str, text: str, want: dict[str, str]) -> None:
    """Every mention is found as printed, and stands for what a reader of that day took it for."""
    assert dates_of(text, language) == want


NOT_DATES = [
    ("nl", "De 25-jarige man is 1,90 meter lang."),
    ("nl", "Zo'n 2000 mensen liepen mee; het werd 3-1."),
    ("sv", "Om han kan får han 2 000 kronor."),
    ("sv", "Det är en man som mår bra."),
    ("da", "Den 25-årige mand er til en for alle."),
    ("nb", "En 25-åring fikk 2000 kroner."),
]


@pytest.mark.parametrize(("language", "text"), NOT_DATES)
def test_not_dates(language: str, text: str) -> None:
    """Ages, counts, prices and small words are no dates."""
    assert dates_of(text, language) == {}
