"""German: days, times, lengths and recurrences in the style of agencies and newspapers."""

import pytest

from dated import dates_of

EXPRESSIONS = [
    ("Der Rat tagte am Dienstag.", {"Dienstag": "2024-05-14"}),
    ("Am Freitag, 3. Mai 2024, begann der Prozess.", {"Freitag, 3. Mai 2024": "2024-05-03"}),
    ("Die Frist endet am 30. Juni.", {"30. Juni": "2024-06-30"}),
    ("Es geschah am 3.5.2021.", {"3.5.2021": "2021-05-03"}),
    ("Vom 3. bis 5. Mai feiert die Stadt.", {"3.": "2024-05-03", "5. Mai": "2024-05-05"}),
    ("Am 11., 18. und 25. März wurde gespielt.", {"11.": "2024-03-11", "18.": "2024-03-18", "25. März": "2024-03-25"}),
    ("Anfang März stiegen die Preise.", {"Anfang März": "2024-03"}),
    ("Ende September 2022 war Schluss.", {"Ende September 2022": "2022-09"}),
    ("Der Minister trat gestern zurück.", {"gestern": "2024-05-14"}),
    ("Vorgestern regnete es.", {"Vorgestern": "2024-05-13"}),
    ("Das Urteil fällt übermorgen.", {"übermorgen": "2024-05-17"}),
    ("Er kommt morgen.", {"morgen": "2024-05-16"}),
    ("Die Bahn streikte vergangene Woche.", {"vergangene Woche": "2024-W19"}),
    ("Im vergangenen Jahr sank der Umsatz.", {"vergangenen Jahr": "2023"}),
    ("Vor drei Jahren begann alles.", {"Vor drei Jahren": "2021"}),
    ("Seit zehn Jahren lebt sie hier.", {"zehn Jahren": "P10Y"}),
    ("In den letzten zwei Monaten fiel kein Regen.", {"den letzten zwei Monaten": "P2M"}),
    ("Die Sitzung beginnt um 18.30 Uhr.", {"18.30 Uhr": "2024-05-15T18:30"}),
    ("Geöffnet ist von 10-18 Uhr.", {"10": "2024-05-15T10:00", "18 Uhr": "2024-05-15T18:00"}),
    ("Er starb am Samstagabend.", {"Samstagabend": "2024-05-11TEV"}),
    ("Gestern Abend brannte es.", {"Gestern Abend": "2024-05-14TEV"}),
    ("In der Nacht zu Mittwoch fiel Schnee.", {"der Nacht zu Mittwoch": "2024-05-15TNI"}),
    ("Jeden Freitag wird demonstriert.", {"Jeden Freitag": "XXXX-WXX-5"}),
    ("Der Laden hat sonntags zu.", {"sonntags": "XXXX-WXX-7"}),
    ("Sie trainiert zweimal pro Woche.", {"zweimal pro Woche": "P1W"}),
    ("Die Zeitung erscheint täglich.", {"täglich": "P1D"}),
    ("In den 90er Jahren boomte das Geschäft.", {"den 90er Jahren": "199"}),
    ("Eine Kirche aus dem 19. Jahrhundert.", {"dem 19. Jahrhundert": "18"}),
    ("Im dritten Quartal 2023 wuchs die Wirtschaft.", {"dritten Quartal 2023": "2023-Q3"}),
    ("Die erste Hälfte des Jahres war gut.", {"Die erste Hälfte des Jahres": "2024-H1"}),
    ("Es dauerte eine halbe Stunde.", {"eine halbe Stunde": "PT30M"}),
    ("Nach anderthalb Jahren war Schluss.", {"anderthalb Jahren": "P1Y6M"}),
    ("Die Verhandlung zog sich monatelang hin.", {"monatelang": "PXM"}),
    ("Zwischen 1991 und 2020 war es kalt.", {"1991": "1991", "2020": "2020"}),
    ("Im Sommer 2018 war es heiß.", {"Sommer 2018": "2018-SU"}),
    ("An Ostern 2024 lag Schnee.", {"Ostern 2024": "2024-03-31"}),
    ("Er sitzt vierundzwanzig Stunden.", {"vierundzwanzig Stunden": "PT24H"}),
    ("Heuer blüht es früh.", {"Heuer": "2024"}),
    ("Das Treffen ist für Freitag geplant.", {"Freitag": "2024-05-17"}),
    ("Am Wochenende gab es Stau.", {"Wochenende": "2024-W19-WE"}),
    ("Am Mittwoch kommender Woche wird gewählt.", {"Mittwoch kommender Woche": "2024-05-22"}),
    ("Los geht es am Freitag (24. Mai).", {"Freitag (24. Mai)": "2024-05-24"}),
    ("Sie blüht von Juli bis September.", {"Juli": "2024-07", "September": "2024-09"}),
    ("Vom 20. Dezember bis 10. Januar war zu.", {"20. Dezember": "2023-12-20", "10. Januar": "2024-01-10"}),
    ("In der letzten halben Stunde regnete es.", {"der letzten halben Stunde": "PT30M"}),
    ("In der Nacht zum Dienstag brannte es.", {"der Nacht zum Dienstag": "2024-05-14TNI"}),
    ("Um halb neun fuhr er ab.", {"halb neun": "2024-05-15T08:30"}),
    ("Damals war alles anders.", {"Damals": "PAST_REF"}),
    ("Derzeit ist das Amt zu.", {"Derzeit": "PRESENT_REF"}),
]


@pytest.mark.parametrize(("text", "want"), EXPRESSIONS)
def test_german(text: str, want: dict[str, str]) -> None:
    """Every mention is found as printed, and stands for what a reader of that day took it for."""
    assert dates_of(text, "de") == want


NOT_DATES = [
    "Die so genannte Lösung gefiel ihm.",
    "Fast 2000 Mitarbeiter streikten.",
    "Der 31-Jährige ist 1,90 Meter groß.",
    "Das kostet 1450 bis 1850 Euro.",
    "Bayern gewann 3:1 und führt.",
    "Das Paket wiegt 3.500 Gramm.",
    "Er mag mit ihr gehen.",
    "Der 21 Jahre alte Mann hat Kinder im Alter von 9 und 13 Jahren.",
    "Sie wurde in 2:18:24 Zweite, um 3 Sekundenbruchteile.",
    "Der Kurs stieg um 2 Basispunkte.",
]


@pytest.mark.parametrize("text", NOT_DATES)
def test_not_dates(text: str) -> None:
    """Articles that look like short weekdays, counts, ages, prices and scores are no dates."""
    assert dates_of(text, "de") == {}


def test_a_year_has_no_afternoon() -> None:
    """A part of a day beside a year is found, but has no value."""
    assert dates_of("Nachmittag vorjahr", "de") == {"Nachmittag vorjahr": None}
