"""Spanish, French, Italian and Portuguese in the style of agencies and newspapers."""

import pytest

from dated import dates_of

SPANISH = [
    ("Llegó en la mañana del día 14.", {"la mañana del día 14": "2024-05-14TMO"}),
    ("Murió en la noche del viernes pasado.", {"la noche del viernes pasado": "2024-05-10TNI"}),
    ("Del 3 de mayo al 5 de junio de 2018.", {"3 de mayo": "2018-05-03", "5 de junio de 2018": "2018-06-05"}),
    ("A las 9 se reunió con las 3 hermanas.", {"9": "2024-05-15T09:00"}),
    ("El presidente viajó este martes.", {"este martes": "2024-05-14"}),
    ("Ocurrió el viernes 3 de mayo de 2024.", {"el viernes 3 de mayo de 2024": "2024-05-03"}),
    ("El plazo vence el 30 de junio.", {"el 30 de junio": "2024-06-30"}),
    ("La reunión será el próximo lunes.", {"el próximo lunes": "2024-05-20"}),
    ("Murió el pasado viernes.", {"el pasado viernes": "2024-05-10"}),
    ("Llovió la semana pasada.", {"la semana pasada": "2024-W19"}),
    ("El mes pasado cerró.", {"El mes pasado": "2024-04"}),
    ("Subió el año pasado.", {"el año pasado": "2023"}),
    ("Hace tres días desapareció.", {"Hace tres días": "2024-05-12"}),
    ("Desde hace diez años vive allí.", {"Desde hace diez años": "2014"}),
    ("En los últimos dos años creció.", {"los últimos dos años": "P2Y"}),
    ("A finales de septiembre de 1998 huyó.", {"finales de septiembre de 1998": "1998-09"}),
    ("A principios de este año abrió.", {"principios de este año": "2024"}),
    ("El acto será a las 19.00 horas.", {"19.00 horas": "2024-05-15T19:00"}),
    ("Cenaron ayer por la noche.", {"ayer por la noche": "2024-05-14TNI"}),
    ("Anoche hubo disturbios.", {"Anoche": "2024-05-14TNI"}),
    ("Esta mañana habló el ministro.", {"Esta mañana": "2024-05-15TMO"}),
    ("Se reúnen cada jueves.", {"cada jueves": "XXXX-WXX-4"}),
    ("Trabaja dos veces por semana.", {"dos veces por semana": "P1W"}),
    ("En los años noventa triunfó.", {"los años noventa": "199"}),
    ("Un palacio del siglo XVIII.", {"siglo XVIII": "17"}),
    ("El primer trimestre de 2024 fue malo.", {"El primer trimestre de 2024": "2024-Q1"}),
    ("Esperaron dos horas y media.", {"dos horas y media": "PT2H30M"}),
    ("Estuvo tres años y dos meses preso.", {"tres años y dos meses": "P3Y2M"}),
    ("Durante varios meses calló.", {"varios meses": "PXM"}),
    ("En el verano de 2018 se casó.", {"el verano de 2018": "2018-SU"}),
    ("En abril subió la inflación.", {"abril": "2024-04"}),
    ("El pasado 2 de octubre falló.", {"El pasado 2 de octubre": "2023-10-02"}),
    ("Volverá dentro de dos años.", {"dentro de dos años": "2026"}),
    ("Actualmente vive en Lima.", {"Actualmente": "PRESENT_REF"}),
    ("Anteayer nevó.", {"Anteayer": "2024-05-13"}),
    ("Entre el 24 y el 26 de junio habrá fiesta.", {"el 24": "2024-06-24", "el 26 de junio": "2024-06-26"}),
]

FRENCH = [
    ("Le président est parti mardi.", {"mardi": "2024-05-14"}),
    ("Le vendredi 3 mai 2024, il pleuvait.", {"Le vendredi 3 mai 2024": "2024-05-03"}),
    ("Le délai expire le 30 juin.", {"le 30 juin": "2024-06-30"}),
    ("Le 1er avril 2020, tout a fermé.", {"Le 1er avril 2020": "2020-04-01"}),
    ("Il a démissionné mercredi dernier.", {"mercredi dernier": "2024-05-08"}),
    ("La semaine dernière, il neigeait.", {"La semaine dernière": "2024-W19"}),
    ("L'an prochain, la loi changera.", {"L'an prochain": "2025"}),
    ("Il y a trois ans, il partait.", {"Il y a trois ans": "2021"}),
    ("Depuis dix ans, elle attend.", {"dix ans": "P10Y"}),
    ("Ces derniers jours, le calme revient.", {"Ces derniers jours": "PXD"}),
    ("Fin avril, il a cédé.", {"Fin avril": "2024-04"}),
    ("Début mai 2023, la grève a commencé.", {"Début mai 2023": "2023-05"}),
    ("Rendez-vous à 18 h 30.", {"18 h 30": "2024-05-15T18:30"}),
    ("La séance ouvre à 9h05.", {"9h05": "2024-05-15T09:05"}),
    ("Hier soir, un incendie a éclaté.", {"Hier soir": "2024-05-14TEV"}),
    ("Ce matin, tout va bien.", {"Ce matin": "2024-05-15TMO"}),
    ("Dans la nuit de lundi à mardi, un train a déraillé.", {"la nuit de lundi à mardi": "2024-05-13TNI"}),
    ("Tous les jeudis, ils chantent.", {"Tous les jeudis": "XXXX-WXX-4"}),
    ("Elle court deux fois par semaine.", {"deux fois par semaine": "P1W"}),
    ("Dans les années 1990, il régnait.", {"les années 1990": "199"}),
    ("Un château du XVIIIe siècle.", {"XVIIIe siècle": "17"}),
    ("Au deuxième trimestre 2024, la hausse se confirme.", {"deuxième trimestre 2024": "2024-Q2"}),
    ("Deux ans et demi ont passé.", {"Deux ans et demi": "P2Y6M"}),
    ("Il a attendu une demi-heure.", {"une demi-heure": "PT30M"}),
    ("Pendant plusieurs mois, il s'est tu.", {"plusieurs mois": "PXM"}),
    ("À l'été 2018, ils ont gagné.", {"l'été 2018": "2018-SU"}),
    ("Avant-hier, il grêlait.", {"Avant-hier": "2024-05-13"}),
    ("Du 3 au 5 mai, la ville danse.", {"3": "2024-05-03", "5 mai": "2024-05-05"}),
    ("Le conseil se réunira vendredi.", {"vendredi": "2024-05-17"}),
    ("Il vit actuellement à Lyon.", {"actuellement": "PRESENT_REF"}),
    ("Un plan sur quinze jours.", {"quinze jours": "P2W"}),
]

ITALIAN = [
    ("Delle 5 proposte, le 20 squadre.", {}),
    ("Dalle ore 9 si parla.", {"9": "2024-05-15T09:00"}),
    ("Un uomo di 45 anni è morto.", {}),
    ("Il presidente è partito martedì.", {"martedì": "2024-05-14"}),
    ("Venerdì 3 maggio 2024 pioveva.", {"Venerdì 3 maggio 2024": "2024-05-03"}),
    ("Il termine scade il 30 giugno.", {"il 30 giugno": "2024-06-30"}),
    ("È morto lunedì scorso.", {"lunedì scorso": "2024-05-13"}),
    ("Lo scorso anno è fallito.", {"Lo scorso anno": "2023"}),
    ("La settimana scorsa nevicava.", {"La settimana scorsa": "2024-W19"}),
    ("L'anno prossimo si vota.", {"L'anno prossimo": "2025"}),
    ("Tre anni fa era a Roma.", {"Tre anni fa": "2021"}),
    ("Da dieci anni aspetta.", {"dieci anni": "P10Y"}),
    ("Negli ultimi due mesi è salito.", {"ultimi due mesi": "P2M"}),
    ("A fine aprile ha ceduto.", {"fine aprile": "2024-04"}),
    ("All'inizio di maggio 2023 partì.", {"inizio di maggio 2023": "2023-05"}),
    ("Fischio d'inizio alle 20.45.", {"20.45": "2024-05-15T20:45"}),
    ("Chiude alle ore 18.", {"18": "2024-05-15T18:00"}),
    ("Ieri sera è bruciato tutto.", {"Ieri sera": "2024-05-14TEV"}),
    ("Stamattina ha parlato.", {"Stamattina": "2024-05-15TMO"}),
    ("Nella notte tra sabato e domenica è esplosa.", {"notte tra sabato e domenica": "2024-05-11TNI"}),
    ("Ogni giovedì cantano.", {"Ogni giovedì": "XXXX-WXX-4"}),
    ("Corre due volte alla settimana.", {"due volte alla settimana": "P1W"}),
    ("Negli anni ottanta regnava.", {"anni ottanta": "198"}),
    ("Una chiesa del XVIII secolo.", {"XVIII secolo": "17"}),
    ("Nel terzo trimestre del 2023 è cresciuta.", {"terzo trimestre del 2023": "2023-Q3"}),
    ("Due anni e mezzo di guerra.", {"Due anni e mezzo": "P2Y6M"}),
    ("Ha aspettato mezz'ora.", {"mezz'ora": "PT30M"}),
    ("Per alcuni mesi tacque.", {"alcuni mesi": "PXM"}),
    ("Nell'estate del 2018 vinsero.", {"estate del 2018": "2018-SU"}),
    ("L'altro ieri grandinava.", {"L'altro ieri": "2024-05-13"}),
    ("Nell'85 nacque il giornale.", {"85": "1985"}),
    ("Oggi si vota, domani si conta.", {"Oggi": "2024-05-15", "domani": "2024-05-16"}),
    ("Attualmente vive a Bari.", {"Attualmente": "PRESENT_REF"}),
    ("Dal 1982 si tiene a Torino.", {"1982": "1982"}),
]

PORTUGUESE = [
    ("O presidente viajou nesta terça-feira (14).", {"nesta terça-feira (14)": "2024-05-14"}),
    ("Na sexta-feira, 3 de maio de 2024, choveu.", {"sexta-feira, 3 de maio de 2024": "2024-05-03"}),
    ("O prazo termina em 30 de junho.", {"30 de junho": "2024-06-30"}),
    ("No domingo (12), houve protesto.", {"domingo (12)": "2024-05-12"}),
    ("Na semana passada, nevou.", {"semana passada": "2024-W19"}),
    ("No ano passado, fechou.", {"ano passado": "2023"}),
    ("No próximo ano, haverá eleição.", {"próximo ano": "2025"}),
    ("Há três anos, partiu.", {"Há três anos": "2021"}),
    ("Três dias atrás, sumiu.", {"Três dias atrás": "2024-05-12"}),
    ("Nos últimos dois meses, subiu.", {"últimos dois meses": "P2M"}),
    ("No fim de abril, cedeu.", {"fim de abril": "2024-04"}),
    ("No início de maio de 2023, partiu.", {"início de maio de 2023": "2023-05"}),
    ("O jogo começa às 21h30.", {"21h30": "2024-05-15T21:30"}),
    ("A sessão abre às 19 horas.", {"19 horas": "2024-05-15T19:00"}),
    ("Na tarde de ontem, falou.", {"tarde de ontem": "2024-05-14TAF"}),
    ("Ontem à noite, ardeu.", {"Ontem à noite": "2024-05-14TNI"}),
    ("Toda quinta-feira, cantam.", {"Toda quinta-feira": "XXXX-WXX-4"}),
    ("Corre duas vezes por semana.", {"duas vezes por semana": "P1W"}),
    ("Nos anos 90, reinava.", {"anos 90": "199"}),
    ("Uma igreja do século XVIII.", {"século XVIII": "17"}),
    ("No terceiro trimestre de 2023, cresceu.", {"terceiro trimestre de 2023": "2023-Q3"}),
    ("Dois anos e meio de guerra.", {"Dois anos e meio": "P2Y6M"}),
    ("Durante vários meses, calou-se.", {"vários meses": "PXM"}),
    ("No verão de 2018, venceram.", {"verão de 2018": "2018-SU"}),
    ("Anteontem, choveu.", {"Anteontem": "2024-05-13"}),
    ("Em abril, a inflação caiu.", {"abril": "2024-04"}),
    ("Desde 1982, vive em Lisboa.", {"1982": "1982"}),
    ("O encontro durou 45 minutos.", {"45 minutos": "PT45M"}),
    ("Atualmente mora em Recife.", {"Atualmente": "PRESENT_REF"}),
    ("O Senado votará na sexta-feira.", {"sexta-feira": "2024-05-17"}),
]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        (language, *row)
        for language, rows in (("es", SPANISH), ("fr", FRENCH), ("it", ITALIAN), ("pt", PORTUGUESE))
        for row in rows
    ],
)
def test_romance(language: str, text: str, want: dict[str, str]) -> None:
    """Every mention is found as printed, and stands for what a reader of that day took it for."""
    assert dates_of(text, language) == want


NOT_DATES = [
    ("es", "El mar estaba en calma y solo dos jugaron."),
    ("es", "Juan Pérez, de 34 años, ganó 3-1."),
    ("es", "Costó 1.984 euros y pesaba 2000 kilómetros."),
    ("fr", "Il a été élu avec 52 % des voix."),
    ("fr", "Jean Dupont, 54 ans, est venu."),
    ("fr", "La planète Mars est rouge."),
    ("it", "Lui sei volte non venne; ma il marito rise."),
    ("it", "Mario Rossi, 54 anni, è venuto."),
    ("pt", "A segunda fase e a quarta equipa."),
    ("pt", "Custou 2.000 reais."),
]


@pytest.mark.parametrize(("language", "text"), NOT_DATES)
def test_not_dates(language: str, text: str) -> None:
    """Verbs, planets, ages, prices and ordinals are no dates."""
    assert dates_of(text, language) == {}
