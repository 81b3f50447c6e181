"""Russian, Ukrainian, Polish, Czech and their kin in the style of agencies and newspapers."""

import pytest

from dated import dates_of

RUSSIAN = [
    ("Это было в день рождения, в 9 регионах.", {}),
    ("С июля по сентябрь 2019 года шли дожди.", {"июля": "2019-07", "сентябрь 2019 года": "2019-09"}),
    ("Совет собрался во вторник.", {"вторник": "2024-05-14"}),
    ("В пятницу, 3 мая 2024 года, шёл дождь.", {"пятницу, 3 мая 2024 года": "2024-05-03"}),
    ("Срок истекает 30 июня.", {"30 июня": "2024-06-30"}),
    ("На прошлой неделе шёл снег.", {"прошлой неделе": "2024-W19"}),
    ("В прошлую пятницу он умер.", {"прошлую пятницу": "2024-05-10"}),
    ("В следующем году пройдут выборы.", {"следующем году": "2025"}),
    ("В прошлом году выручка упала.", {"прошлом году": "2023"}),
    ("Три года назад всё началось.", {"Три года назад": "2021"}),
    ("Она живёт здесь десять лет.", {"десять лет": "P10Y"}),
    ("За последние два месяца дождей не было.", {"последние два месяца": "P2M"}),
    ("В начале марта цены выросли.", {"начале марта": "2024-03"}),
    ("Заседание начнётся в 18:30.", {"18:30": "2024-05-15T18:30"}),
    ("Встреча в 10 часов утра.", {"10 часов утра": "2024-05-15T10:00"}),
    ("Вчера вечером был пожар.", {"Вчера вечером": "2024-05-14TEV"}),
    ("Каждую пятницу они протестуют.", {"Каждую пятницу": "XXXX-WXX-5"}),
    ("Она тренируется два раза в неделю.", {"два раза в неделю": "P1W"}),
    ("Газета выходит ежедневно.", {"ежедневно": "P1D"}),
    ("В 1990-х годах компания росла.", {"1990-х годах": "199"}),
    ("Церковь XIX века.", {"XIX века": "18"}),
    ("В третьем квартале 2023 года экономика выросла.", {"третьем квартале 2023 года": "2023-Q3"}),
    ("Прошло полтора года.", {"полтора года": "P1Y6M"}),
    ("Летом 2018 года было жарко.", {"Летом 2018 года": "2018-SU"}),
    ("Позавчера шёл дождь.", {"Позавчера": "2024-05-13"}),
    ("Через два года он вернётся.", {"Через два года": "2026"}),
    ("Полгода назад он уехал.", {"Полгода назад": "2023-11"}),
    ("Несколько месяцев он молчал.", {"Несколько месяцев": "PXM"}),
    ("С 3 по 5 мая будет праздник.", {"3": "2025-05-03", "5 мая": "2025-05-05"}),
    ("К концу года всё будет готово.", {"концу года": "2024"}),
    ("Сейчас офис закрыт.", {"Сейчас": "PRESENT_REF"}),
    ("Дата: 24.02.2022.", {"24.02.2022": "2022-02-24"}),
]

UKRAINIAN = [
    ("Рада зібралася у вівторок.", {"вівторок": "2024-05-14"}),
    ("У п'ятницю, 3 травня 2024 року, йшов дощ.", {"п'ятницю, 3 травня 2024 року": "2024-05-03"}),
    ("Термін спливає 30 червня.", {"30 червня": "2024-06-30"}),
    ("Минулого тижня йшов сніг.", {"Минулого тижня": "2024-W19"}),
    ("Минулої п'ятниці він помер.", {"Минулої п'ятниці": "2024-05-10"}),
    ("Наступного року відбудуться вибори.", {"Наступного року": "2025"}),
    ("Торік виторг упав.", {"Торік": "2023"}),
    ("Три роки тому все почалося.", {"Три роки тому": "2021"}),
    ("Вона живе тут десять років.", {"десять років": "P10Y"}),
    ("За останні два місяці дощів не було.", {"останні два місяці": "P2M"}),
    ("На початку березня ціни зросли.", {"початку березня": "2024-03"}),
    ("Засідання почнеться о 18:30.", {"18:30": "2024-05-15T18:30"}),
    ("Вчора ввечері була пожежа.", {"Вчора ввечері": "2024-05-14TEV"}),
    ("Щодня виходить газета.", {"Щодня": "P1D"}),
    ("Кожну п'ятницю вони протестують.", {"Кожну п'ятницю": "XXXX-WXX-5"}),
    ("Вона тренується двічі на тиждень.", {"двічі на тиждень": "P1W"}),
    ("У 1990-х роках компанія зростала.", {"1990-х роках": "199"}),
    ("Церква XIX століття.", {"XIX століття": "18"}),
    ("У третьому кварталі 2023 року економіка зросла.", {"третьому кварталі 2023 року": "2023-Q3"}),
    ("Минуло півтора року.", {"півтора року": "P1Y6M"}),
    ("Влітку 2018 року було спекотно.", {"Влітку 2018 року": "2018-SU"}),
    ("Позавчора йшов дощ.", {"Позавчора": "2024-05-13"}),
    ("Через два роки він повернеться.", {"Через два роки": "2026"}),
    ("Кілька місяців він мовчав.", {"Кілька місяців": "PXM"}),
    ("Наразі офіс зачинено.", {"Наразі": "PRESENT_REF"}),
    ("Дата: 24.02.2022.", {"24.02.2022": "2022-02-24"}),
]

POLISH = [
    ("Rada zebrała się we wtorek.", {"wtorek": "2024-05-14"}),
    ("W piątek 3 maja 2024 r. padało.", {"piątek 3 maja 2024 r.": "2024-05-03"}),
    ("Termin upływa 30 czerwca.", {"30 czerwca": "2024-06-30"}),
    ("W zeszłym tygodniu padał śnieg.", {"zeszłym tygodniu": "2024-W19"}),
    ("W miniony piątek zmarł.", {"miniony piątek": "2024-05-10"}),
    ("W przyszłym roku są wybory.", {"przyszłym roku": "2025"}),
    ("W ubiegłym roku sprzedaż spadła.", {"ubiegłym roku": "2023"}),
    ("Trzy lata temu wszystko się zaczęło.", {"Trzy lata temu": "2021"}),
    ("Dekadę temu było inaczej.", {"Dekadę temu": "2014"}),
    ("Mieszka tu od dziesięciu lat.", {"dziesięciu lat": "P10Y"}),
    ("W ciągu ostatnich dwóch miesięcy nie padało.", {"ostatnich dwóch miesięcy": "P2M"}),
    ("Na początku marca ceny wzrosły.", {"początku marca": "2024-03"}),
    ("Posiedzenie zacznie się o godz. 18.30.", {"18.30": "2024-05-15T18:30"}),
    ("Wczoraj wieczorem był pożar.", {"Wczoraj wieczorem": "2024-05-14TEV"}),
    ("W sobotnie popołudnie wygrali.", {"sobotnie popołudnie": "2024-05-11TAF"}),
    ("W każdy piątek protestują.", {"każdy piątek": "XXXX-WXX-5"}),
    ("Gazeta ukazuje się codziennie.", {"codziennie": "P1D"}),
    ("W latach 90. firma rosła.", {"latach 90": "199"}),
    ("Kościół z XIX wieku.", {"XIX wieku": "18"}),
    ("W trzecim kwartale 2023 r. gospodarka urosła.", {"trzecim kwartale 2023 r.": "2023-Q3"}),
    ("Minęło półtora roku.", {"półtora roku": "P1Y6M"}),
    ("Latem 2018 r. było gorąco.", {"Latem 2018 r.": "2018-SU"}),
    ("Przedwczoraj padało.", {"Przedwczoraj": "2024-05-13"}),
    ("Za dwa lata wróci.", {"Za dwa lata": "2026"}),
    ("Przez kilka miesięcy milczał.", {"kilka miesięcy": "PXM"}),
    ("Pod koniec ubiegłego roku zamknęli.", {"koniec ubiegłego roku": "2023"}),
    ("Obecnie biuro jest zamknięte.", {"Obecnie": "PRESENT_REF"}),
]

CZECH = [
    ("Rada zasedala v úterý.", {"úterý": "2024-05-14"}),
    ("V pátek 3. května 2024 pršelo.", {"pátek 3. května 2024": "2024-05-03"}),
    ("Minulý týden sněžilo.", {"Minulý týden": "2024-W19"}),
    ("Před třemi lety to začalo.", {"Před třemi lety": "2021"}),
    ("Za poslední dva měsíce nepršelo.", {"poslední dva měsíce": "P2M"}),
    ("Loni klesly tržby.", {"Loni": "2023"}),
    ("Kostel z 19. století.", {"19. století": "18"}),
    ("Každý pátek protestují.", {"Každý pátek": "XXXX-WXX-5"}),
    ("Začne to v 18.30 hodin.", {"18.30 hodin": "2024-05-15T18:30"}),
    ("Trvalo to půl hodiny.", {"půl hodiny": "PT30M"}),
]

CROATIAN = [
    ("Vijeće se sastalo u utorak.", {"utorak": "2024-05-14"}),
    ("U petak, 3. svibnja 2024. padala je kiša.", {"petak, 3. svibnja 2024": "2024-05-03"}),
    ("Prošlog tjedna padao je snijeg.", {"Prošlog tjedna": "2024-W19"}),
    ("Prije tri godine sve je počelo.", {"Prije tri godine": "2021"}),
    ("Početkom ožujka cijene su porasle.", {"Početkom ožujka": "2024-03"}),
    ("Jučer je gorjelo.", {"Jučer": "2024-05-14"}),
    ("Svaki petak prosvjeduju.", {"Svaki petak": "XXXX-WXX-5"}),
]

BULGARIAN = [
    ("Съветът заседава във вторник.", {"вторник": "2024-05-14"}),
    ("На 3 май 2024 г. валя.", {"3 май 2024 г.": "2024-05-03"}),
    ("Миналата седмица валя сняг.", {"Миналата седмица": "2024-W19"}),
    ("Преди три години започна всичко.", {"Преди три години": "2021"}),
    ("В края на годината ще е готово.", {"края на годината": "2024"}),
]

SLOVAK = [
    ("Rada zasadala v utorok.", {"utorok": "2024-05-14"}),
    ("V piatok 3. mája 2024 pršalo.", {"piatok 3. mája 2024": "2024-05-03"}),
    ("Minulý týždeň snežilo.", {"Minulý týždeň": "2024-W19"}),
    ("Pred tromi rokmi sa to začalo.", {"Pred tromi rokmi": "2021"}),
]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        (language, *row)
        for language, rows in (
            ("ru", RUSSIAN),
            ("uk", UKRAINIAN),
            ("pl", POLISH),
            ("cs", CZECH),
            ("hr", CROATIAN),
            ("bs", CROATIAN),
            ("bg", BULGARIAN),
            ("sk", SLOVAK),
        )
        for row in rows
    ],
)
def test_slavic(language: str, text: str, want: dict[str, str]) -> None:
    """Every mention is found as printed, in whatever case it stands."""
    assert dates_of(text, language) == want


NOT_DATES = [
    ("ru", "Ему 25 лет от роду, счёт 3:1, цена 1500 рублей."),
    ("ru", "Около 2000 человек пришли."),
    ("uk", "Близько 2000 людей прийшли."),
    ("pl", "Udał się na północ; 25-letni mężczyzna."),
    ("pl", "Kosztuje 2000 zł."),
    ("cs", "Stojí to 2000 korun."),
]


@pytest.mark.parametrize(("language", "text"), NOT_DATES)
def test_not_dates(language: str, text: str) -> None:
    """Ages, counts, prices, scores and points of the compass are no dates."""
    assert dates_of(text, language) == {}
