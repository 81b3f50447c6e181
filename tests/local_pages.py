"""One local page in many languages, of our own writing: a bridge is closed."""

import html
from datetime import date
from typing import NamedTuple

import pytest

URL = "https://www.example.org/2024/05/14/bridge"
DAY = date(2024, 5, 14)


class Local(NamedTuple):
    """What a page about a closed bridge says in a language."""

    language: str
    headline: str
    byline: str
    author: str
    shown: str
    """The day of publication as printed."""

    texts: tuple[str, str, str]
    label: str
    """What announces another piece."""

    title: str
    more: str
    """An invitation between the paragraphs, to be left out."""

    rights: str
    """The line at the foot of the page."""


PAGES = [
    Local(
        "en",
        "Old mill bridge closed after cracks are found",
        "By Hannah Osgood",
        "Hannah Osgood",
        "14 May 2024",
        (
            "The council has closed the bridge at the old mill, because engineers found cracks in two pillars.",
            "Drivers will have to use the ring road, which adds about ten minutes to the way into town.",
            "Repairs are to begin in the summer, and nobody at the town hall would say how long they will take.",
        ),
        "Read more:",
        "Five bridges that never opened",
        "Sign up for our newsletter",
        "© 2024 Example News. All rights reserved.",
    ),
    Local(
        "de",
        "Brücke an der alten Mühle nach Rissen gesperrt",
        "Von Hanna Osterkamp",
        "Hanna Osterkamp",
        "14. Mai 2024",
        (
            "Die Stadt hat die Brücke an der alten Mühle gesperrt, weil Ingenieure in zwei Pfeilern Risse fanden.",
            "Autofahrer müssen die Umgehungsstraße nehmen; der Weg in die Stadt dauert zehn Minuten länger als bisher.",
            "Die Arbeiten sollen im Sommer beginnen, und niemand im Rathaus wollte sagen, wie lange sie dauern werden.",
        ),
        "Lesen Sie auch:",
        "Fünf Brücken, die nie eröffnet wurden",
        "Newsletter abonnieren",
        "© 2024 Beispiel Zeitung. Alle Rechte vorbehalten.",
    ),
    Local(
        "fr",
        "Le pont du vieux moulin fermé après des fissures",
        "Par Hélène Aubert",
        "Hélène Aubert",
        "14 mai 2024",
        (
            "La mairie a fermé le pont du vieux moulin, car des ingénieurs ont trouvé des fissures dans deux piliers.",
            "Les automobilistes devront prendre la rocade, ce qui rallonge le trajet de dix minutes.",
            "Les travaux doivent commencer cet été, et personne à la mairie n’a voulu dire combien ils dureront.",
        ),
        "Lire aussi :",
        "Cinq ponts qui n’ont jamais ouvert",
        "Inscrivez-vous à notre newsletter",
        "© 2024 Exemple. Tous droits réservés.",
    ),
    Local(
        "es",
        "Cierran el puente del molino viejo por grietas",
        "Por Elena Aguirre",
        "Elena Aguirre",
        "14 de mayo de 2024",
        (
            "El ayuntamiento ha cerrado el puente del molino viejo porque los técnicos vieron grietas en dos pilares.",
            "Los conductores tendrán que usar la ronda, lo que alarga unos diez minutos el camino hasta el centro.",
            "Las obras empezarán en verano y nadie en el ayuntamiento quiso decir cuánto tiempo van a durar.",
        ),
        "Lea también:",
        "Cinco puentes que nunca se abrieron",
        "Suscríbase a nuestro boletín",
        "© 2024 Ejemplo. Todos los derechos reservados.",
    ),
    Local(
        "it",
        "Chiuso il ponte del vecchio mulino: trovate crepe",
        "di Elena Agosti",
        "Elena Agosti",
        "14 maggio 2024",
        (
            "Il comune ha chiuso il ponte del vecchio mulino perché gli ingegneri hanno trovato crepe in due piloni.",
            "Gli automobilisti dovranno usare la tangenziale, che allunga la strada di una decina di minuti.",
            "I lavori dovrebbero cominciare in estate e nessuno in municipio ha voluto dire quanto tempo dureranno.",
        ),
        "Leggi anche:",
        "Cinque ponti che non hanno mai aperto",
        "Iscriviti alla nostra newsletter",
        "© 2024 Esempio. Tutti i diritti riservati.",
    ),
    Local(
        "pt",
        "Ponte do moinho velho é fechada após rachaduras",
        "Por Helena Aguiar",
        "Helena Aguiar",
        "14 de maio de 2024",
        (
            "A prefeitura fechou a ponte do moinho velho porque engenheiros encontraram rachaduras em dois pilares.",
            "Os motoristas terão de usar o anel viário, o que aumenta em uns dez minutos o caminho até o centro.",
            "As obras devem começar no inverno, e ninguém na prefeitura quis dizer quanto tempo elas vão durar.",
        ),
        "Leia também:",
        "Cinco pontes que nunca foram abertas",
        "Assine nossa newsletter",
        "© 2024 Exemplo. Todos os direitos reservados.",
    ),
    Local(
        "nl",
        "Brug bij de oude molen dicht na scheuren",
        "Door Hanneke Oosterhuis",
        "Hanneke Oosterhuis",
        "14 mei 2024",
        (
            "De gemeente heeft de brug bij de oude molen gesloten, omdat ingenieurs scheuren vonden in twee pijlers.",
            "Automobilisten moeten over de rondweg, waardoor de weg naar het centrum zo’n tien minuten langer duurt.",
            "De werkzaamheden beginnen in de zomer, en niemand op het stadhuis wilde zeggen hoelang ze gaan duren.",
        ),
        "Lees ook:",
        "Vijf bruggen die nooit zijn geopend",
        "Schrijf je in voor onze nieuwsbrief",
        "© 2024 Voorbeeld. Alle rechten voorbehouden.",
    ),
    Local(
        "sv",
        "Bron vid gamla kvarnen stängs efter sprickor",
        "Av Hanna Österlund",
        "Hanna Österlund",
        "14 maj 2024",
        (
            "Kommunen har stängt bron vid den gamla kvarnen, eftersom ingenjörer har hittat sprickor i två av pelarna.",
            "Bilister får ta ringvägen, vilket gör vägen in till stan ungefär tio minuter längre än den varit förut.",
            "Arbetet ska börja i sommar, och ingen på kommunen ville säga hur länge det kommer att pågå vid kvarnen.",
        ),
        "Läs också:",
        "Fem broar som aldrig öppnades",
        "Prenumerera på vårt nyhetsbrev",
        "© 2024 Exempel. Alla rättigheter förbehållna.",
    ),
    Local(
        "da",
        "Broen ved den gamle mølle lukket efter revner",
        "Af Hanne Østergaard",
        "Hanne Østergaard",
        "14. maj 2024",
        (
            "Kommunen har lukket broen ved den gamle mølle, fordi ingeniører har fundet revner i to af pillerne.",
            "Bilister må tage ringvejen, og det gør turen ind til byen omkring ti minutter længere end før.",
            "Arbejdet skal begynde til sommer, og ingen på rådhuset ville sige, hvor længe det kommer til at vare.",
        ),
        "Læs også:",
        "Fem broer, der aldrig åbnede",
        "Tilmeld dig vores nyhedsbrev",
        "© 2024 Eksempel. Alle rettigheder forbeholdes.",
    ),
    Local(
        "nb",
        "Broen ved den gamle mølla stengt etter sprekker",
        "Av Hanne Østby",
        "Hanne Østby",
        "14. mai 2024",
        (
            "Kommunen har stengt broen ved den gamle mølla, fordi ingeniører har funnet sprekker i to av pilarene.",
            "Bilister må ta ringveien, og det gjør turen inn til byen omtrent ti minutter lengre enn før.",
            "Arbeidet skal begynne til sommeren, og ingen på rådhuset ville si hvor lenge det kommer til å vare.",
        ),
        "Les også:",
        "Fem broer som aldri åpnet",
        "Meld deg på nyhetsbrevet",
        "© 2024 Eksempel. Alle rettigheter reservert.",
    ),
    Local(
        "fi",
        "Vanhan myllyn silta suljettiin halkeamien vuoksi",
        "Hanna Ojala",
        "Hanna Ojala",
        "14.5.2024",
        (
            "Kaupunki on sulkenut vanhan myllyn sillan, koska insinöörit löysivät halkeamia kahdesta sen pilarista.",
            "Autoilijoiden on käytettävä kehätietä, mikä pidentää matkaa keskustaan noin kymmenellä minuutilla.",
            "Korjausten on määrä alkaa kesällä, eikä kukaan kaupungintalolla halunnut sanoa, kuinka kauan ne kestävät.",
        ),
        "Lue myös:",
        "Viisi siltaa, joita ei koskaan avattu",
        "Tilaa uutiskirje",
        "© 2024 Esimerkki. Kaikki oikeudet pidätetään.",
    ),
    Local(
        "pl",
        "Most przy starym młynie zamknięty po wykryciu pęknięć",
        "Hanna Osińska",
        "Hanna Osińska",
        "14 maja 2024",
        (
            "Miasto zamknęło most przy starym młynie, ponieważ inżynierowie znaleźli pęknięcia w dwóch filarach.",
            "Kierowcy muszą korzystać z obwodnicy, co wydłuża drogę do centrum o mniej więcej dziesięć minut.",
            "Prace mają się zacząć latem, a nikt w ratuszu nie chciał powiedzieć, jak długo będą one trwały.",
        ),
        "Czytaj też:",
        "Pięć mostów, których nigdy nie otwarto",
        "Zapisz się do newslettera",
        "© 2024 Przykład. Wszelkie prawa zastrzeżone.",
    ),
    Local(
        "cs",
        "Most u starého mlýna uzavřen kvůli trhlinám",
        "Hana Olšová",
        "Hana Olšová",
        "14. května 2024",
        (
            "Město uzavřelo most u starého mlýna, protože inženýři našli trhliny ve dvou jeho pilířích u břehu.",
            "Řidiči musí jet po obchvatu, což cestu do centra prodlouží přibližně o deset minut oproti dnešku.",
            "Opravy mají začít v létě a nikdo na radnici nechtěl říct, jak dlouho budou práce na mostě trvat.",
        ),
        "Čtěte také:",
        "Pět mostů, které se nikdy neotevřely",
        "Přihlaste se k odběru newsletteru",
        "© 2024 Příklad. Všechna práva vyhrazena.",
    ),
    Local(
        "ru",
        "Мост у старой мельницы закрыли из-за трещин",
        "Анна Осипова",
        "Анна Осипова",
        "14 мая 2024",
        (
            "Власти закрыли мост у старой мельницы, потому что инженеры обнаружили трещины в двух его опорах.",
            "Водителям придётся ехать по объездной дороге, и путь до центра станет примерно на десять минут длиннее.",
            "Ремонт должен начаться летом, и никто в мэрии не захотел сказать, сколько времени займут эти работы.",
        ),
        "Читайте также:",
        "Пять мостов, которые так и не открыли",
        "Подпишитесь на нашу рассылку",
        "© 2024 Пример. Все права защищены.",
    ),
    Local(
        "uk",
        "Міст біля старого млина закрили через тріщини",
        "Ганна Осадча",
        "Ганна Осадча",
        "14 травня 2024",
        (
            "Влада закрила міст біля старого млина, бо інженери виявили тріщини у двох його опорах на лівому березі.",
            "Водіям доведеться їхати об’їзною дорогою, і шлях до центру стане приблизно на десять хвилин довшим.",
            "Ремонт має початися влітку, і ніхто в мерії не захотів сказати, скільки часу триватимуть ці роботи.",
        ),
        "Читайте також:",
        "П’ять мостів, які так і не відкрили",
        "Підпишіться на нашу розсилку",
        "© 2024 Приклад. Усі права захищено.",
    ),
    Local(
        "tr",
        "Eski değirmen köprüsü çatlaklar yüzünden kapatıldı",
        "Hande Özkan",
        "Hande Özkan",
        "14 Mayıs 2024",
        (
            "Belediye, mühendislerin iki ayağında çatlak bulması üzerine eski değirmen köprüsünü trafiğe kapattı.",
            "Sürücüler çevre yolunu kullanacak; bu da şehir merkezine giden yolu yaklaşık on dakika uzatıyor.",
            "Onarımın yazın başlaması bekleniyor, ancak belediyede kimse çalışmaların ne kadar süreceğini söylemedi.",
        ),
        "Ayrıca okuyun:",
        "Hiç açılmayan beş köprü",
        "Bültenimize abone olun",
        "© 2024 Örnek. Tüm hakları saklıdır.",
    ),
    Local(
        "ro",
        "Podul de la moara veche, închis din cauza fisurilor",
        "De Elena Oprea",
        "Elena Oprea",
        "14 mai 2024",
        (
            "Primăria a închis podul de la moara veche, deoarece inginerii au găsit fisuri în doi dintre piloni.",
            "Șoferii vor trebui să folosească centura, ceea ce lungește drumul până în centru cu vreo zece minute.",
            "Lucrările ar urma să înceapă la vară, iar nimeni din primărie nu a vrut să spună cât vor dura ele.",
        ),
        "Citește și:",
        "Cinci poduri care nu s-au deschis niciodată",
        "Abonează-te la newsletter",
        "© 2024 Exemplu. Toate drepturile rezervate.",
    ),
    Local(
        "hu",
        "Lezárták a régi malom hídját a repedések miatt",
        "Nagy Hanna",
        "Nagy Hanna",
        "2024. május 14.",
        (
            "A város lezárta a régi malom hídját, mert a mérnökök repedéseket találtak két pillérében a túlparton.",
            "Az autósoknak a körgyűrűt kell használniuk, ami nagyjából tíz perccel hosszabbítja meg az utat.",
            "A munka nyáron kezdődik, és a városházán senki sem akarta megmondani, hogy mennyi ideig fog tartani.",
        ),
        "Olvassa el ezt is:",
        "Öt híd, amelyet sosem nyitottak meg",
        "Iratkozzon fel hírlevelünkre",
        "© 2024 Példa. Minden jog fenntartva.",
    ),
    Local(
        "el",
        "Έκλεισε η γέφυρα του παλιού μύλου λόγω ρωγμών",
        "Της Ελένης Οικονόμου",
        "Ελένης Οικονόμου",
        "14 Μαΐου 2024",
        (
            "Ο δήμος έκλεισε τη γέφυρα του παλιού μύλου, επειδή μηχανικοί βρήκαν ρωγμές σε δύο από τους πυλώνες της.",
            "Οι οδηγοί θα πρέπει να πηγαίνουν από την περιφερειακή οδό, που μακραίνει τη διαδρομή κατά δέκα λεπτά.",
            "Οι εργασίες θα αρχίσουν το καλοκαίρι και κανείς στο δημαρχείο δεν ήθελε να πει πόσο θα διαρκέσουν αυτές.",
        ),
        "Διαβάστε επίσης:",
        "Πέντε γέφυρες που δεν άνοιξαν ποτέ",
        "Εγγραφείτε στο newsletter μας",
        "© 2024 Παράδειγμα. Με την επιφύλαξη παντός δικαιώματος.",
    ),
    Local(
        "ar",
        "إغلاق جسر الطاحونة القديمة بعد العثور على شقوق",
        "هناء عثمان",
        "هناء عثمان",
        "14 مايو 2024",
        (
            "أغلقت البلدية جسر الطاحونة القديمة بعد أن عثر المهندسون على شقوق في اثنتين من دعائمه عند الضفة اليسرى.",
            "وسيضطر السائقون إلى استخدام الطريق الدائري الذي يطيل الطريق إلى وسط المدينة بنحو عشر دقائق.",
            "ومن المقرر أن تبدأ الإصلاحات في الصيف، ولم يرغب أحد في البلدية في القول كم ستستغرق هذه الأعمال.",
        ),
        "اقرأ أيضا:",
        "خمسة جسور لم تفتح أبدا",
        "اشترك في نشرتنا البريدية",
        "© 2024 مثال. جميع الحقوق محفوظة.",
    ),
    Local(
        "hi",
        "दरारें मिलने के बाद पुरानी चक्की का पुल बंद",
        "हेमा ओझा",
        "हेमा ओझा",
        "14 मई 2024",
        (
            "नगर परिषद ने पुरानी चक्की के पास का पुल बंद कर दिया है, क्योंकि इंजीनियरों को उसके दो खंभों में दरारें मिलीं।",
            "वाहन चालकों को अब बाईपास से जाना होगा, जिससे शहर के केंद्र तक का रास्ता करीब दस मिनट लंबा हो जाएगा।",
            "मरम्मत का काम गर्मियों में शुरू होना है, और परिषद में कोई यह बताने को तैयार नहीं था कि इसमें कितना समय लगेगा।",
        ),
        "यह भी पढ़ें:",
        "पांच पुल जो कभी नहीं खुले",
        "हमारे न्यूज़लेटर की सदस्यता लें",
        "© 2024 उदाहरण। सर्वाधिकार सुरक्षित।",
    ),
    Local(
        "ja",
        "古い水車のそばの橋、ひび割れで通行止めに",
        "大野花子",
        "大野花子",
        "2024年5月14日",
        (
            "市は、橋脚二本にひび割れが見つかったとして、古い水車のそばの橋を十四日から通行止めにした。",
            "車は環状道路を通らなければならず、中心部までの道のりはこれまでより十分ほど長くなる見込みだ。",
            "工事は夏に始まる予定だが、どれくらいの期間がかかるのかについて、市役所では誰も答えなかった。",
        ),
        "関連記事：",
        "一度も開通しなかった五つの橋の物語",
        "ニュースレターに登録する",
        "© 2024 見本新聞 無断転載を禁じます",
    ),
    Local(
        "zh",
        "老磨坊旁的大桥因出现裂缝而关闭",
        "欧阳华",
        "欧阳华",
        "2024年5月14日",
        (
            "工程师在两个桥墩上发现了裂缝，市政府因此决定关闭老磨坊旁边的大桥，禁止一切车辆通行。",
            "司机们只能改走环城公路，前往市中心的路程将比以往多花大约十分钟，公交车也要绕行。",
            "维修工程预计将在夏季开始，但市政厅里没有人愿意说明这项工程究竟需要多长时间才能完成。",
        ),
        "延伸阅读：",
        "五座从未开通的大桥的故事",
        "订阅我们的新闻简报",
        "© 2024 样报 版权所有",
    ),
    Local(
        "ko",
        "옛 물레방아 다리, 균열 발견돼 통행 금지",
        "오한나 기자",
        "오한나",
        "2024년 5월 14일",
        (
            "시는 교각 두 개에서 균열이 발견됨에 따라 옛 물레방아 옆 다리의 통행을 전면 금지한다고 밝혔다.",
            "운전자들은 외곽 순환도로를 이용해야 하며 도심까지 가는 시간이 약 십 분 더 걸릴 것으로 보인다.",
            "공사는 여름에 시작될 예정이지만 얼마나 오래 걸릴지에 대해서는 시청에서 아무도 답하지 않았다.",
        ),
        "관련 기사:",
        "한 번도 열리지 않은 다섯 개의 다리",
        "뉴스레터 구독하기",
        "© 2024 보기신문. 무단 전재 및 재배포 금지.",
    ),
    Local(
        "id",
        "Jembatan kincir tua ditutup setelah ditemukan retakan",
        "Oleh Hana Oktaviani",
        "Hana Oktaviani",
        "14 Mei 2024",
        (
            "Pemerintah kota menutup jembatan di dekat kincir tua karena insinyur menemukan retakan pada dua pilar.",
            "Pengemudi harus menggunakan jalan lingkar, yang menambah waktu perjalanan sekitar sepuluh menit.",
            "Perbaikan akan dimulai pada musim kemarau, dan tidak seorang pun mau mengatakan berapa lamanya.",
        ),
        "Baca juga:",
        "Lima jembatan yang tidak pernah dibuka",
        "Berlangganan buletin kami",
        "© 2024 Contoh. Hak cipta dilindungi.",
    ),
    Local(
        "vi",
        "Cầu bên cối xay cũ đóng cửa vì vết nứt",
        "Hoàng Oanh",
        "Hoàng Oanh",
        "14/05/2024",
        (
            "Thành phố đã đóng cửa cây cầu bên cối xay cũ vì các kỹ sư phát hiện vết nứt ở hai trụ cầu bên bờ trái.",
            "Người lái xe phải đi đường vành đai, khiến đường vào trung tâm dài thêm khoảng mười phút.",
            "Việc sửa chữa dự kiến bắt đầu vào mùa hè, và không ai ở tòa thị chính muốn cho biết sẽ kéo dài bao lâu.",
        ),
        "Đọc thêm:",
        "Năm cây cầu chưa bao giờ mở cửa",
        "Đăng ký nhận bản tin",
        "© 2024 Ví dụ. Giữ toàn quyền.",
    ),
]


def page(local: Local) -> str:
    """The page, with a menu above and a foot below the article, and two lines between its paragraphs."""
    first, second, third = (f"<p>{html.escape(text)}</p>" for text in local.texts)
    link = f'<p><strong>{local.label}</strong> <a href="/2023/02/03/five-bridges">{local.title}</a></p>'
    return (
        f'<!doctype html><html lang="{local.language}"><head><meta charset="utf-8">'
        f"<title>{local.headline}</title></head>"
        f'<body><header><nav><a href="/">1</a> <a href="/news">2</a></nav></header><main><article>'
        f'<h1>{local.headline}</h1><p class="byline">{local.byline}</p><p class="date">{local.shown}</p>'
        f'{first}{link}{second}<p><a href="/newsletter">{local.more}</a></p>{third}</article></main>'
        f"<footer><p>{local.rights}</p></footer></body></html>"
    )


each_page = pytest.mark.parametrize("local", [pytest.param(local, id=local.language) for local in PAGES])
"""Marks a test that is to hold of each page."""
