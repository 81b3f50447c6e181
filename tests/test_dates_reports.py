"""One report in many languages: when a bridge was built, looked at and closed, and when it is to open again."""

import pytest

import newsstruct
from dated import PUBLISHED
from folded import listed, paragraphs

#: Language, paragraphs, and each mention as printed with its value; published on a Wednesday, 15 May 2024.
REPORTS = [
    (
        "en",
        """
        The bridge at the old mill will stay closed until October 2025, the council said on Tuesday.

        Engineers found the first cracks in March, two months after the last inspection. A second team came on 3 May
        and stayed for four days.

        The bridge was built in 1911 and repaired twice, in 1954 and in the late 1980s. Work is due to start on
        Monday, June 3, at 7 a.m.

        Buses will run every 20 minutes from next week. Last year some 4,000 cars crossed the bridge each day.
        """,
        """
        October 2025 | 2025-10
        Tuesday | 2024-05-14
        March | 2024-03
        two months | P2M
        3 May | 2024-05-03
        four days | P4D
        1911 | 1911
        1954 | 1954
        the late 1980s | 198
        Monday, June 3 | 2024-06-03
        7 a.m. | 2024-06-03T07:00
        every 20 minutes | PT20M
        next week | 2024-W21
        Last year | 2023
        each day | P1D
        """,
    ),
    (
        "en",
        """
        Shares of Norvik Energy fell 4.5 percent on Wednesday after the company cut its forecast for the second
        half.

        Net income dropped to $12.3 million in the first quarter of 2024 from $15.1 million a year earlier. Sales
        rose 3 percent in the quarter ended March 31.

        The company, founded in 1998, had said in February that it would pay a dividend by the end of the year.
        """,
        """
        Wednesday | 2024-05-15
        the second half | 2023-H2
        the first quarter of 2024 | 2024-Q1
        a year earlier | 2023-Q1
        the quarter | 2024-Q1
        March 31 | 2024-03-31
        1998 | 1998
        February | 2024-02
        the end of the year | 2024
        """,
    ),
    (
        "de",
        """
        Die Brücke an der alten Mühle bleibt bis Oktober 2025 gesperrt, teilte die Stadt am Dienstag mit.

        Die ersten Risse fanden Ingenieure im März, zwei Monate nach der letzten Prüfung. Am 3. Mai kam ein zweites
        Team und blieb vier Tage.

        Gebaut wurde die Brücke 1911, saniert in den 1980er Jahren. Am Montag, 3. Juni, sollen um 7 Uhr die Arbeiten
        beginnen.

        Ab der kommenden Woche fahren Busse alle 20 Minuten. Im vergangenen Jahr fuhren täglich 4000 Autos über die
        Brücke.
        """,
        """
        Oktober 2025 | 2025-10
        Dienstag | 2024-05-14
        März | 2024-03
        zwei Monate | P2M
        3. Mai | 2024-05-03
        vier Tage | P4D
        1911 | 1911
        den 1980er Jahren | 198
        Montag, 3. Juni | 2024-06-03
        7 Uhr | 2024-06-03T07:00
        der kommenden Woche | 2024-W21
        alle 20 Minuten | PT20M
        vergangenen Jahr | 2023
        täglich | P1D
        """,
    ),
    (
        "fr",
        """
        Le pont du vieux moulin restera fermé jusqu’en octobre 2025, a annoncé la mairie mardi.

        Les premières fissures ont été découvertes en mars. Le 3 mai, une seconde équipe est venue et elle est
        restée quatre jours.

        Construit en 1911, le pont a été rénové dans les années 1980. Les travaux doivent commencer lundi 3 juin à 7
        heures.

        L’an dernier, 4.000 voitures y passaient chaque jour.
        """,
        """
        octobre 2025 | 2025-10
        mardi | 2024-05-14
        mars | 2024-03
        Le 3 mai | 2024-05-03
        quatre jours | P4D
        1911 | 1911
        les années 1980 | 198
        lundi 3 juin | 2024-06-03
        7 heures | 2024-06-03T07:00
        L’an dernier | 2023
        chaque jour | P1D
        """,
    ),
    (
        "es",
        """
        El puente del molino viejo seguirá cerrado hasta octubre de 2025, anunció el martes el ayuntamiento.

        Las primeras grietas se hallaron en marzo. El 3 de mayo llegó un segundo equipo y se quedó cuatro días.

        Construido en 1911, el puente se reparó en los años ochenta. Las obras empezarán el lunes 3 de junio a las
        7.00 horas.

        El año pasado lo cruzaban cada día 4.000 coches.
        """,
        """
        octubre de 2025 | 2025-10
        martes | 2024-05-14
        marzo | 2024-03
        El 3 de mayo | 2024-05-03
        cuatro días | P4D
        1911 | 1911
        los años ochenta | 198
        el lunes 3 de junio | 2024-06-03
        7.00 horas | 2024-06-03T07:00
        El año pasado | 2023
        cada día | P1D
        """,
    ),
    (
        "it",
        """
        Il ponte del vecchio mulino resterà chiuso fino a ottobre 2025, ha annunciato martedì il comune.

        Le prime crepe sono state trovate a marzo. Il 3 maggio è arrivata una seconda squadra, rimasta quattro
        giorni.

        Costruito nel 1911, il ponte fu riparato negli anni ottanta. I lavori cominceranno lunedì 3 giugno alle
        7.30.

        L’anno scorso lo attraversavano ogni giorno 4.000 auto.
        """,
        """
        ottobre 2025 | 2025-10
        martedì | 2024-05-14
        marzo | 2024-03
        Il 3 maggio | 2024-05-03
        quattro giorni | P4D
        1911 | 1911
        anni ottanta | 198
        lunedì 3 giugno | 2024-06-03
        7.30 | 2024-06-03T07:30
        L’anno scorso | 2023
        ogni giorno | P1D
        """,
    ),
    (
        "pt",
        """
        A ponte do moinho velho ficará fechada até outubro de 2025, anunciou a prefeitura na terça-feira.

        As primeiras rachaduras foram achadas em março. Em 3 de maio chegou uma segunda equipe, que ficou quatro
        dias.

        Construída em 1911, a ponte foi reformada na década de 1980. As obras começam na segunda-feira, 3 de junho,
        às 7h.

        No ano passado, 4.000 carros a cruzavam todos os dias.
        """,
        """
        outubro de 2025 | 2025-10
        terça-feira | 2024-05-14
        março | 2024-03
        3 de maio | 2024-05-03
        quatro dias | P4D
        1911 | 1911
        década de 1980 | 198
        segunda-feira, 3 de junho | 2024-06-03
        7h | 2024-06-03T07:00
        ano passado | 2023
        todos os dias | P1D
        """,
    ),
    (
        "nl",
        """
        De brug bij de oude molen blijft tot oktober 2025 dicht, meldde de gemeente dinsdag.

        De eerste scheuren werden in maart ontdekt. Op 3 mei kwam een tweede ploeg. Zij bleef vier dagen.

        De brug werd in 1911 gebouwd en in de jaren tachtig hersteld. Maandag 3 juni om 7.00 uur beginnen de
        werkzaamheden.

        Vorig jaar reden er elke dag 4000 auto’s overheen.
        """,
        """
        oktober 2025 | 2025-10
        dinsdag | 2024-05-14
        maart | 2024-03
        3 mei | 2024-05-03
        vier dagen | P4D
        1911 | 1911
        de jaren tachtig | 198
        Maandag 3 juni | 2024-06-03
        7.00 uur | 2024-06-03T07:00
        Vorig jaar | 2023
        elke dag | P1D
        """,
    ),
    (
        "sv",
        """
        Bron vid gamla kvarnen är stängd till oktober 2025, meddelade kommunen på tisdagen.

        De första sprickorna hittades i mars. Den 3 maj kom ett andra lag, som stannade i fyra dagar.

        Bron byggdes 1911 och lagades på 1980-talet. Arbetet börjar måndag den 3 juni klockan 7.00.

        Förra året körde 4 000 bilar över den varje dag.
        """,
        """
        oktober 2025 | 2025-10
        tisdagen | 2024-05-14
        mars | 2024-03
        Den 3 maj | 2024-05-03
        fyra dagar | P4D
        1911 | 1911
        1980-talet | 198
        måndag den 3 juni | 2024-06-03
        7.00 | 2024-06-03T07:00
        Förra året | 2023
        varje dag | P1D
        """,
    ),
    (
        "pl",
        """
        Most przy starym młynie będzie zamknięty do października 2025 r., podało miasto we wtorek.

        Pierwsze pęknięcia znaleziono w marcu. 3 maja przyjechał drugi zespół i został cztery dni.

        Most zbudowano w 1911 roku, a naprawiano w latach 80. Prace zaczną się w poniedziałek 3 czerwca o godz.
        7.00.

        W ubiegłym roku codziennie przejeżdżało nim 4000 aut.
        """,
        """
        października 2025 r. | 2025-10
        wtorek | 2024-05-14
        marcu | 2024-03
        3 maja | 2024-05-03
        cztery dni | P4D
        1911 roku | 1911
        latach 80 | 198
        poniedziałek 3 czerwca | 2024-06-03
        7.00 | 2024-06-03T07:00
        ubiegłym roku | 2023
        codziennie | P1D
        """,
    ),
    (
        "ru",
        """
        Мост у старой мельницы будет закрыт до октября 2025 года, сообщили власти во вторник.

        Первые трещины обнаружили в марте. 3 мая приехала вторая бригада и осталась на четыре дня.

        Мост построили в 1911 году, а ремонтировали в 1980-х годах. Работы начнутся в понедельник, 3 июня, в 7:00.

        В прошлом году по нему каждый день проезжало 4000 машин.
        """,
        """
        октября 2025 года | 2025-10
        вторник | 2024-05-14
        марте | 2024-03
        3 мая | 2024-05-03
        четыре дня | P4D
        1911 году | 1911
        1980-х годах | 198
        понедельник, 3 июня | 2024-06-03
        7:00 | 2024-06-03T07:00
        прошлом году | 2023
        каждый день | P1D
        """,
    ),
    (
        "uk",
        """
        Міст біля старого млина буде закрито до жовтня 2025 року, повідомила влада у вівторок.

        Перші тріщини виявили в березні. 3 травня приїхала друга бригада й залишилася на чотири дні.

        Міст збудували 1911 року. Роботи почнуться в понеділок, 3 червня, о 7:00.

        Торік ним щодня проїжджало 4000 машин.
        """,
        """
        жовтня 2025 року | 2025-10
        вівторок | 2024-05-14
        березні | 2024-03
        3 травня | 2024-05-03
        чотири дні | P4D
        1911 року | 1911
        понеділок, 3 червня | 2024-06-03
        7:00 | 2024-06-03T07:00
        Торік | 2023
        щодня | P1D
        """,
    ),
    (
        "tr",
        """
        Eski değirmen köprüsü Ekim 2025'e kadar kapalı kalacak, dedi belediye salı günü.

        İlk çatlaklar mart ayında bulundu. 3 Mayıs'ta ikinci bir ekip geldi ve dört gün kaldı.

        Köprü 1911 yılında yapıldı. Çalışmalar 3 Haziran Pazartesi günü saat 07.00'de başlayacak.

        Geçen yıl her gün 4 bin araç geçiyordu.
        """,
        """
        Ekim 2025 | 2025-10
        salı | 2024-05-14
        mart | 2024-03
        3 Mayıs | 2024-05-03
        dört gün | P4D
        1911 yılında | 1911
        3 Haziran Pazartesi | 2024-06-03
        07.00 | 2024-06-03T07:00
        Geçen yıl | 2023
        her gün | P1D
        """,
    ),
    (
        "ja",
        """
        市は火曜日、古い水車のそばの橋を通行止めにした。期間は2025年10月までだ。

        最初のひび割れは3月に見つかった。5月3日には別の班が来て、4日間作業した。

        橋は1911年に建てられ、1980年代に補修された。工事は6月3日午前7時に始まる。

        昨年は毎日4000台が通った。
        """,
        """
        火曜日 | 2024-05-14
        2025年10月 | 2025-10
        3月 | 2024-03
        5月3日 | 2024-05-03
        4日間 | P4D
        1911年 | 1911
        1980年代 | 198
        6月3日 | 2024-06-03
        午前7時 | 2024-06-03T07:00
        昨年 | 2023
        毎日 | P1D
        """,
    ),
    (
        "zh",
        """
        市政府周二宣布，老磨坊旁的大桥将关闭至2025年10月。

        第一批裂缝是在3月发现的。5月3日，第二支队伍赶到，停留四天。

        大桥建于1911年，20世纪80年代维修过一次。工程将于6月3日上午7点开始。

        去年每天有4000辆汽车通过。
        """,
        """
        周二 | 2024-05-14
        2025年10月 | 2025-10
        3月 | 2024-03
        5月3日 | 2024-05-03
        四天 | P4D
        1911年 | 1911
        20世纪80年代 | 198
        6月3日 | 2024-06-03
        上午7点 | 2024-06-03T07:00
        去年 | 2023
        每天 | P1D
        """,
    ),
    (
        "ar",
        """
        سيبقى جسر الطاحونة القديمة مغلقا حتى أكتوبر 2025، حسبما أعلنت البلدية يوم الثلاثاء.

        عثر على أول الشقوق في مارس. وفي 3 مايو وصل فريق ثان وبقي أربعة أيام.

        بني الجسر عام 1911. وستبدأ الأعمال يوم الاثنين 3 يونيو.

        وفي العام الماضي عبرته 4000 سيارة كل يوم.
        """,
        """
        أكتوبر 2025 | 2025-10
        الثلاثاء | 2024-05-14
        مارس | 2024-03
        3 مايو | 2024-05-03
        أربعة أيام | P4D
        عام 1911 | 1911
        الاثنين 3 يونيو | 2024-06-03
        العام الماضي | 2023
        كل يوم | P1D
        """,
    ),
    (
        "hi",
        """
        पुरानी चक्की का पुल अक्टूबर 2025 तक बंद रहेगा, परिषद ने मंगलवार को कहा।

        पहली दरारें मार्च में मिलीं। 3 मई को दूसरी टीम आई। वह चार दिन रुकी।

        पुल 1911 में बना था। काम सोमवार, 3 जून को सुबह 7 बजे शुरू होगा।

        पिछले साल हर दिन 4000 गाड़ियां इससे गुजरीं।
        """,
        """
        अक्टूबर 2025 | 2025-10
        मंगलवार | 2024-05-14
        मार्च | 2024-03
        3 मई | 2024-05-03
        चार दिन | P4D
        1911 | 1911
        सोमवार, 3 जून | 2024-06-03
        सुबह 7 बजे | 2024-06-03T07:00
        पिछले साल | 2023
        हर दिन | P1D
        """,
    ),
    (
        "id",
        """
        Jembatan di dekat kincir tua akan ditutup hingga Oktober 2025, kata pemerintah kota pada Selasa.

        Retakan pertama ditemukan pada Maret. Pada 3 Mei tim kedua datang dan tinggal selama empat hari.

        Jembatan itu dibangun pada tahun 1911. Pekerjaan dimulai pada Senin, 3 Juni, pukul 07.00.

        Tahun lalu 4.000 mobil melintas setiap hari.
        """,
        """
        Oktober 2025 | 2025-10
        Selasa | 2024-05-14
        Maret | 2024-03
        3 Mei | 2024-05-03
        selama empat hari | P4D
        tahun 1911 | 1911
        Senin, 3 Juni | 2024-06-03
        07.00 | 2024-06-03T07:00
        Tahun lalu | 2023
        setiap hari | P1D
        """,
    ),
]


def mentions(text: str, language: str) -> list[str]:
    found = newsstruct.annotate(text, language=language, published=PUBLISHED).dates
    return [f"{text[m.span.start : m.span.end]} | {m.value}" for m in found]


@pytest.mark.parametrize(("language", "report", "want"), REPORTS)
def test_reports(language: str, report: str, want: str) -> None:
    """Every date, length and recurrence of a report, in order, with what it stands for, and nothing else."""
    assert mentions(paragraphs(report), language) == listed(want)


@pytest.mark.parametrize(("language", "report", "want"), REPORTS)
def test_one_paragraph_or_several(language: str, report: str, want: str) -> None:
    """Where a text is parted makes no difference to what is printed as a date in it."""
    joined = mentions(" ".join(paragraphs(report).split("\n\n")), language)
    assert [line.split(" | ")[0] for line in joined] == [line.split(" | ")[0] for line in listed(want)]
