"""News articles in many languages as their papers print them: who said what, from the first paragraph to the last."""

import textwrap

import pytest

from quoted import quotes_of

#: Language, a line for each paragraph, and the quotes, one a line; long lines are folded.
ARTICLES = [
    (
        "fr",
        """
        Le maire de Valrive, Bruno Lacroix, a présenté jeudi son plan pour le centre-ville. « Nous ne
            pouvons plus attendre », a-t-il lancé devant une centaine d'habitants.
        L'opposition dénonce un projet « hors de prix ». « On nous promet la lune », ironise Sophie Marchal,
            élue écologiste, qui réclame un référendum. Selon elle, la ville devrait d'abord rénover les
            écoles.
        Interrogée par l'AFP, la préfecture n'a pas souhaité faire de commentaire. De son côté, le président
            de l'association des commerçants, Yves Brun, se dit « confiant ».
        Le chantier devrait durer dix-huit mois, précise-t-on à la mairie.
        """,
        """
        direct: Nous ne pouvons plus attendre | lancé | Bruno Lacroix
        direct: hors de prix | dénonce | L'opposition
        direct: On nous promet la lune | ironise | Sophie Marchal
        indirect: la ville devrait d'abord rénover les écoles | Selon elle | Sophie Marchal
        direct: confiant | dit | Yves Brun
        indirect: Le chantier devrait durer dix-huit mois | précise | on
        """,
    ),
    (
        "es",
        """
        El alcalde de Villaseca, Bruno Casal, presentó el jueves su plan. “No podemos esperar más”, dijo
            ante un centenar de vecinos.
        La oposición denuncia un proyecto “carísimo”. “Nos prometen la luna”, ironiza Sofía Marín, concejala
            ecologista, quien reclama un referéndum. A su juicio, la ciudad debería arreglar antes las
            escuelas.
        Preguntada por este periódico, la Junta declinó hacer comentarios. Por su parte, el presidente de
            los comerciantes, Iván Bruno, se mostró “confiado”.
        Las obras durarán dieciocho meses, según fuentes municipales. «Será un cambio histórico», sentenció
            Casal.
        """,
        """
        direct: No podemos esperar más | dijo | Bruno Casal
        direct: carísimo | denuncia | La oposición
        direct: Nos prometen la luna | ironiza | Sofía Marín
        indirect: la ciudad debería arreglar antes las escuelas | A su juicio | Sofía Marín
        direct: confiado | mostró | Iván Bruno
        indirect: Las obras durarán dieciocho meses | según | fuentes municipales
        direct: Será un cambio histórico | sentenció | Bruno Casal
        """,
    ),
    (
        "it",
        """
        Il sindaco di Borgofiume, Bruno Casali, ha presentato giovedì il suo piano. «Non possiamo più
            aspettare», ha detto davanti a un centinaio di residenti.
        L'opposizione parla di un progetto «carissimo». «Ci promettono la luna», ironizza Sofia Marini,
            consigliera dei Verdi, che chiede un referendum. Secondo lei, la città dovrebbe prima sistemare
            le scuole.
        Interpellata dall'Ansa, la prefettura non ha voluto commentare. Dal canto suo il presidente dei
            commercianti, Ivo Bruni, si è detto «fiducioso».
        I lavori dureranno diciotto mesi, fanno sapere dal Comune. «Sarà una svolta», ha concluso Casali.
        """,
        """
        direct: Non possiamo più aspettare | detto | Bruno Casali
        direct: carissimo | parla | L'opposizione
        direct: Ci promettono la luna | ironizza | Sofia Marini
        indirect: la città dovrebbe prima sistemare le scuole | Secondo lei | Sofia Marini
        direct: fiducioso | detto | Ivo Bruni
        indirect: I lavori dureranno diciotto mesi | fanno sapere dal | Comune
        direct: Sarà una svolta | concluso | Bruno Casali
        """,
    ),
    (
        "pt",
        """
        O prefeito de Rio Verde, Bruno Casal, apresentou na quinta-feira o seu plano. “Não podemos mais
            esperar”, disse ele a moradores.
        A oposição critica um projeto “caríssimo”. “Prometem a lua”, ironiza Sofia Marinho, vereadora do PV,
            que pede um referendo. Segundo ela, a cidade deveria primeiro reformar as escolas.
        Procurada pela reportagem, a Secretaria não quis comentar. Já o presidente dos comerciantes, Ivo
            Bruno, disse estar “confiante”.
        As obras devem durar dezoito meses, de acordo com a prefeitura. “Será histórico”, concluiu Casal.
        """,
        """
        direct: Não podemos mais esperar | disse | Bruno Casal
        direct: caríssimo | critica | oposição
        direct: Prometem a lua | ironiza | Sofia Marinho
        indirect: a cidade deveria primeiro reformar as escolas | Segundo ela | Sofia Marinho
        mixed: estar “confiante | disse | Ivo Bruno
        indirect: As obras devem durar dezoito meses | de acordo com | a prefeitura
        direct: Será histórico | concluiu | Bruno Casal
        """,
    ),
    (
        "de",
        """
        Der Bürgermeister von Altenau, Bruno Kessler, hat am Donnerstag seinen Plan vorgestellt. „Wir können
            nicht länger warten“, sagte er vor rund hundert Anwohnern.
        Die Opposition spricht von einem „viel zu teuren“ Projekt. „Man verspricht uns das Blaue vom
            Himmel“, spottet Sofie Marten, Stadträtin der Grünen, die einen Bürgerentscheid fordert. Ihrer
            Ansicht nach müsste die Stadt zuerst die Schulen sanieren.
        Auf Anfrage wollte sich das Regierungspräsidium nicht äußern. Der Vorsitzende des Gewerbevereins,
            Ivo Braun, zeigte sich dagegen „zuversichtlich“.
        Die Bauarbeiten werden 18 Monate dauern, heißt es aus dem Rathaus. Das sei „ein historischer
            Schritt“, so Kessler weiter. Er rechne mit Kosten von zwölf Millionen Euro.
        """,
        """
        direct: Wir können nicht länger warten | sagte | Bruno Kessler
        mixed: viel zu teuren“ Projekt | spricht | Die Opposition
        direct: Man verspricht uns das Blaue vom Himmel | spottet | Sofie Marten
        indirect: müsste die Stadt zuerst die Schulen sanieren | Ihrer Ansicht nach | Sofie Marten
        direct: zuversichtlich | zeigte | Ivo Braun
        indirect: Die Bauarbeiten werden 18 Monate dauern | heißt es | dem Rathaus
        mixed: Das sei „ein historischer Schritt | so | Bruno Kessler
        indirect: Er rechne mit Kosten von zwölf Millionen Euro. | - | Bruno Kessler
        """,
    ),
    (
        "sv",
        """
        Kommunalrådet Bruno Kessel presenterade i torsdags sin plan.
        – Vi kan inte vänta längre, sa han inför hundra invånare.
        Oppositionen kallar projektet ”svindyrt”.
        – De lovar oss månen, säger Sofie Marten, kommunpolitiker för Miljöpartiet, som vill ha en
            folkomröstning.
        Enligt henne borde staden först rusta upp skolorna. Länsstyrelsen vill inte kommentera saken.
            Ordföranden för handlarna, Ivo Brun, säger sig vara ”full av tillförsikt”.
        Arbetet tar arton månader, uppger kommunen.
        """,
        """
        direct: Vi kan inte vänta längre | sa | Bruno Kessel
        direct: svindyrt | kallar | Oppositionen
        direct: De lovar oss månen | säger | Sofie Marten
        indirect: borde staden först rusta upp skolorna | Enligt henne | Sofie Marten
        mixed: sig vara ”full av tillförsikt | säger | Ivo Brun
        indirect: Arbetet tar arton månader | uppger | kommunen
        """,
    ),
    (
        "da",
        """
        Borgmester Bruno Kessel præsenterede torsdag sin plan.
        »Vi kan ikke vente længere,« sagde han foran hundrede borgere.
        Oppositionen kalder projektet »svimlende dyrt«.
        - De lover os guld og grønne skove, siger Sofie Marten, byrådsmedlem for SF, som vil have en
            folkeafstemning.
        Ifølge hende bør byen først renovere skolerne. Regionen ønsker ikke at kommentere sagen. Formanden
            for de handlende, Ivo Brun, siger, at han er »fortrøstningsfuld«.
        Arbejdet vil tage halvandet år, oplyser kommunen.
        """,
        """
        direct: Vi kan ikke vente længere | sagde | Bruno Kessel
        direct: svimlende dyrt | kalder | Oppositionen
        direct: De lover os guld og grønne skove | siger | Sofie Marten
        indirect: bør byen først renovere skolerne | Ifølge | Sofie Marten
        mixed: at han er »fortrøstningsfuld | siger | Ivo Brun
        indirect: Arbejdet vil tage halvandet år | oplyser | kommunen
        """,
    ),
    (
        "nb",
        """
        Ordfører Bruno Kessel la torsdag fram planen sin.
        – Vi kan ikke vente lenger, sa han foran hundre innbyggere.
        Opposisjonen kaller prosjektet «svindyrt».
        – De lover oss gull og grønne skoger, sier Sofie Marten, kommunestyremedlem for MDG, som vil ha
            folkeavstemning.
        Ifølge henne bør byen først pusse opp skolene. Statsforvalteren ønsker ikke å kommentere saken.
            Lederen for handelsstanden, Ivo Brun, sier at han er «full av tro».
        Arbeidet vil ta halvannet år, opplyser kommunen.
        """,
        """
        direct: Vi kan ikke vente lenger | sa | Bruno Kessel
        direct: svindyrt | kaller | Opposisjonen
        direct: De lover oss gull og grønne skoger | sier | Sofie Marten
        indirect: bør byen først pusse opp skolene | Ifølge | Sofie Marten
        mixed: at han er «full av tro | sier | Ivo Brun
        indirect: Arbeidet vil ta halvannet år | opplyser | kommunen
        """,
    ),
    (
        "pl",
        """
        Burmistrz Starogrodu Bruno Kasprzak przedstawił w czwartek swój plan. – Nie możemy dłużej czekać –
            powiedział do mieszkańców.
        Opozycja mówi o „horrendalnie drogim” projekcie. – Obiecują nam gruszki na wierzbie – kpi Zofia
            Marcinek, radna Zielonych, która domaga się referendum. Jej zdaniem miasto powinno najpierw
            wyremontować szkoły.
        Urząd wojewódzki odmówił komentarza. Z kolei prezes stowarzyszenia kupców Iwo Brun podkreślił, że
            jest „dobrej myśli”.
        Prace potrwają półtora roku – przekazał ratusz.
        """,
        """
        direct: Nie możemy dłużej czekać | powiedział | Bruno Kasprzak
        mixed: horrendalnie drogim” projekcie | mówi | Opozycja
        direct: Obiecują nam gruszki na wierzbie | kpi | Zofia Marcinek
        indirect: miasto powinno najpierw wyremontować szkoły | Jej zdaniem | Zofia Marcinek
        mixed: że jest „dobrej myśli | podkreślił | Iwo Brun
        indirect: Prace potrwają półtora roku | przekazał | ratusz
        """,
    ),
    (
        "cs",
        """
        Starosta Staré Vsi Bruno Kašpar představil ve čtvrtek svůj plán. „Nemůžeme déle čekat,“ řekl před
            stovkou obyvatel.
        Opozice mluví o „předraženém“ projektu. „Slibují nám hory doly,“ ironizuje Žofie Martincová,
            zastupitelka za Zelené, která žádá referendum. Podle ní by město mělo nejprve opravit školy.
        Krajský úřad se k věci odmítl vyjádřit. Předseda sdružení obchodníků Ivo Brůna uvedl, že je
            „optimistou“.
        Práce potrvají rok a půl, sdělila radnice. „Bude to historický krok,“ uzavřel Kašpar.
        """,
        """
        direct: Nemůžeme déle čekat | řekl | Bruno Kašpar
        mixed: předraženém“ projektu | mluví | Opozice
        direct: Slibují nám hory doly | ironizuje | Žofie Martincová
        indirect: by město mělo nejprve opravit školy | Podle ní | Žofie Martincová
        mixed: že je „optimistou | uvedl | Ivo Brůna
        indirect: Práce potrvají rok a půl | sdělila | radnice
        direct: Bude to historický krok | uzavřel | Bruno Kašpar
        """,
    ),
    (
        "ru",
        """
        Мэр Старогорска Борис Каспаров представил в четверг свой план. «Мы больше не можем ждать», — сказал
            он перед сотней жителей.
        Оппозиция называет проект «баснословно дорогим». «Нам обещают золотые горы», — иронизирует депутат
            Софья Мартынова, которая требует референдума. По ее мнению, городу следует сначала
            отремонтировать школы.
        В областной администрации от комментариев отказались. Председатель союза предпринимателей Илья
            Брунов, в свою очередь, заявил, что «полон оптимизма».
        Работы продлятся полтора года, сообщили в мэрии. «Это будет исторический шаг», — заключил Каспаров.
        """,
        """
        direct: Мы больше не можем ждать | сказал | Борис Каспаров
        direct: баснословно дорогим | называет | Оппозиция
        direct: Нам обещают золотые горы | иронизирует | Софья Мартынова
        indirect: городу следует сначала отремонтировать школы | По ее мнению | Софья Мартынова
        direct: полон оптимизма | заявил | Илья Брунов
        indirect: Работы продлятся полтора года | сообщили в | мэрии
        direct: Это будет исторический шаг | заключил | Борис Каспаров
        """,
    ),
    (
        "uk",
        """
        Мер Старгорода Борис Каспаренко представив у четвер свій план. «Ми більше не можемо чекати», —
            сказав він перед сотнею мешканців.
        Опозиція називає проєкт «захмарно дорогим». «Нам обіцяють золоті гори», — іронізує депутатка Софія
            Мартиненко, яка вимагає референдуму. На її думку, місто має спершу відремонтувати школи.
        В обласній адміністрації від коментарів відмовилися. Голова спілки підприємців Ілля Брунько зі свого
            боку заявив, що «сповнений оптимізму».
        Роботи триватимуть півтора року, повідомили в мерії.
        """,
        """
        direct: Ми більше не можемо чекати | сказав | Борис Каспаренко
        direct: захмарно дорогим | називає | Опозиція
        direct: Нам обіцяють золоті гори | іронізує | Софія Мартиненко
        indirect: місто має спершу відремонтувати школи | На її думку | Софія Мартиненко
        direct: сповнений оптимізму | заявив | Ілля Брунько
        indirect: Роботи триватимуть півтора року | повідомили в | мерії
        """,
    ),
    (
        "tr",
        """
        Eskişar Belediye Başkanı Burak Kasap, perşembe günü planını tanıttı. Kasap, "Daha fazla
            bekleyemeyiz" dedi.
        Muhalefet projeyi "fahiş" olarak nitelendirdi. "Bize dünyaları vaat ediyorlar" diyen Yeşiller
            Partisi meclis üyesi Sevgi Mertoğlu, referandum istedi. Mertoğlu'na göre belediye önce okulları
            onarmalı.
        Esnaf odası başkanı İlyas Bora ise umutlu olduğunu söyledi.
        Çalışmaların on sekiz ay süreceği belirtildi.
        """,
        """
        direct: Daha fazla bekleyemeyiz | dedi | Burak Kasap
        direct: fahiş | nitelendirdi | Muhalefet
        direct: Bize dünyaları vaat ediyorlar | diyen | Sevgi Mertoğlu
        indirect: belediye önce okulları onarmalı | göre | Sevgi Mertoğlu
        indirect: umutlu olduğunu | söyledi | İlyas Bora
        indirect: Çalışmaların on sekiz ay süreceği | belirtildi | -
        """,
    ),
    (
        "el",
        """
        Ο δήμαρχος Παλαιόκαστρου, Βασίλης Κασάπης, παρουσίασε την Πέμπτη το σχέδιό του. «Δεν μπορούμε να
            περιμένουμε άλλο», είπε μπροστά σε εκατό κατοίκους.
        Η αντιπολίτευση κάνει λόγο για «πανάκριβο» έργο. «Μας τάζουν το φεγγάρι», ειρωνεύεται η Σοφία Μάρτη,
            δημοτική σύμβουλος των Πρασίνων. Κατά την ίδια, ο δήμος πρέπει πρώτα να επισκευάσει τα σχολεία.
        Οι εργασίες θα διαρκέσουν ενάμιση χρόνο, ανακοίνωσε ο δήμος.
        """,
        """
        direct: Δεν μπορούμε να περιμένουμε άλλο | είπε | Βασίλης Κασάπης
        direct: Μας τάζουν το φεγγάρι | ειρωνεύεται | Σοφία Μάρτη
        indirect: ο δήμος πρέπει πρώτα να επισκευάσει τα σχολεία | Κατά την ίδια | Σοφία Μάρτη
        indirect: Οι εργασίες θα διαρκέσουν ενάμιση χρόνο | ανακοίνωσε | ο δήμος
        """,
    ),
    (
        "fi",
        """
        Vanhalan kaupunginjohtaja Pekka Kasanen esitteli torstaina suunnitelmansa.
        – Emme voi enää odottaa, hän sanoi sadalle asukkaalle.
        Oppositio kutsuu hanketta ”järjettömän kalliiksi”.
        – Meille luvataan kuu taivaalta, ivaa vihreiden valtuutettu Sofia Martti, joka vaatii
            kansanäänestystä.
        Hänen mukaansa kaupungin pitäisi ensin korjata koulut. Kauppiaiden puheenjohtaja Ilkka Bruun sanoo
            olevansa luottavainen.
        Työt kestävät puolitoista vuotta, kaupunki kertoo.
        """,
        """
        direct: Emme voi enää odottaa | sanoi | Pekka Kasanen
        direct: järjettömän kalliiksi | kutsuu | Oppositio
        direct: Meille luvataan kuu taivaalta | ivaa | Sofia Martti
        indirect: kaupungin pitäisi ensin korjata koulut | Hänen mukaansa | Sofia Martti
        indirect: Työt kestävät puolitoista vuotta | kertoo | kaupunki
        """,
    ),
    (
        "ja",
        """
        古川市の加瀬太郎市長は木曜日、計画を発表した。加瀬市長は「これ以上待てない」と述べた。
        野党は「高すぎる」と批判している。緑の党の丸田園子市議は「夢物語だ」と皮肉った。丸田市議によると、市はまず学校を改修すべきだという。
        商店会の村井一郎会長は「楽観している」と話す。市によると、工事は1年半続く見通し。
        """,
        """
        direct: これ以上待てない | 述べた | 加瀬市長
        direct: 高すぎる | 批判している | 野党
        direct: 夢物語だ | - | 丸田園子
        indirect: 市はまず学校を改修すべきだ | によると | 丸田市議
        direct: 楽観している | 話す | 村井一郎
        indirect: 工事は1年半続く見通し | によると | 市
        """,
    ),
    (
        "ko",
        """
        김보람 고천시장은 목요일 계획을 발표했다. 김 시장은 “더는 기다릴 수 없다”고 말했다.
        야당은 “지나치게 비싸다”고 비판했다. 녹색당 마소영 시의원은 “달이라도 따 주겠다는
            것”이라고 꼬집었다. 마 의원은 학교부터 고쳐야 한다고 주장했다.
        상인회 이보성 회장은 “낙관적”이라고 밝혔다. 시에 따르면 공사는 1년 반 동안 이어진다.
        """,
        """
        direct: 더는 기다릴 수 없다 | 말했다 | 김 시장
        direct: 지나치게 비싸다 | 비판했다 | 야당
        direct: 달이라도 따 주겠다는 것 | - | 마소영
        indirect: 학교부터 고쳐야 한다고 | 주장했다 | 마 의원
        direct: 낙관적 | 밝혔다 | 이보성
        indirect: 공사는 1년 반 동안 이어진다 | 따르면 | 시에
        """,
    ),
    (
        "fr",
        """
        Un homme de 41 ans a été interpellé mardi soir à Montbrun, a annoncé mercredi le parquet. Selon nos
            informations, il était recherché depuis mars.
        « Il a reconnu les faits », indique la procureure, Claire Vasseur, dans un communiqué. L'avocat du
            suspect, Me Denis Roy, assure que son client « n'a rien à cacher ».
        Dans un message publié sur X, le ministre de l'Intérieur a salué « le travail remarquable des
            enquêteurs ».
        « C'était un voisin discret », se souvient Monique, qui habite l'immeuble. « On ne l'entendait
            jamais. » Elle ajoute ne pas comprendre.
        À en croire une source policière, l'homme comptait quitter le pays.
        """,
        """
        indirect: Un homme de 41 ans a été interpellé mardi soir à Montbrun | annoncé | le parquet
        indirect: il était recherché depuis mars | Selon | nos informations
        direct: Il a reconnu les faits | indique | Claire Vasseur
        mixed: que son client « n'a rien à cacher | assure | Denis Roy
        direct: le travail remarquable des enquêteurs | salué | le ministre de l'Intérieur
        direct: C'était un voisin discret … On ne l'entendait jamais. | se souvient | Monique
        indirect: l'homme comptait quitter le pays | À en croire | une source policière
        """,
    ),
    (
        "it",
        """
        Un uomo di 41 anni è stato fermato martedì sera a Montebruno, ha reso noto la procura. Secondo
            quanto appreso dall'Ansa, era ricercato da marzo.
        «Ha ammesso i fatti», si legge in una nota della procuratrice Chiara Vassalli. L'avvocato
            dell'indagato, Dionigi Re, sostiene che il suo assistito «non ha nulla da nascondere».
        In un post su X il ministro dell'Interno ha elogiato «lo straordinario lavoro degli investigatori».
        «Era un vicino riservato», ricorda Monica, che abita nel palazzo. «Non si sentiva mai». Poi aggiunge
            di non capire.
        """,
        """
        indirect: Un uomo di 41 anni è stato fermato martedì sera a Montebruno | reso noto | la procura
        direct: Ha ammesso i fatti | si legge in | una nota della procuratrice Chiara Vassalli
        mixed: che il suo assistito «non ha nulla da nascondere | sostiene | Dionigi Re
        direct: lo straordinario lavoro degli investigatori | elogiato | il ministro dell'Interno
        direct: Era un vicino riservato … Non si sentiva mai | ricorda | Monica
        """,
    ),
    (
        "de",
        """
        Ein 41-jähriger Mann ist am Dienstagabend in Bergheim festgenommen worden, wie die
            Staatsanwaltschaft am Mittwoch mitteilte. Nach Informationen dieser Zeitung wurde er seit März
            gesucht.
        „Er hat die Tat eingeräumt“, heißt es in einer Mitteilung von Oberstaatsanwältin Klara Vogt. Der
            Anwalt des Verdächtigen, Dennis König, versichert, sein Mandant habe „nichts zu verbergen“.
        Innenminister Theo Brand lobte auf X „die hervorragende Arbeit der Ermittler“.
        „Er war ein unauffälliger Nachbar“, erinnert sich Monika S., die in dem Haus wohnt. „Man hat ihn nie
            gehört.“ Sie könne es nicht begreifen.
        Der Mann soll am Donnerstag dem Haftrichter vorgeführt werden, sagte ein Polizeisprecher der
            Deutschen Presse-Agentur.
        """,
        """
        indirect: Ein 41-jähriger Mann ist am Dienstagabend in Bergheim festgenommen worden | mitteilte |
            die Staatsanwaltschaft
        indirect: wurde er seit März gesucht | Nach | Zeitung
        direct: Er hat die Tat eingeräumt | heißt es | Klara Vogt
        mixed: sein Mandant habe „nichts zu verbergen | versichert | Dennis König
        direct: die hervorragende Arbeit der Ermittler | lobte | Theo Brand
        direct: Er war ein unauffälliger Nachbar … Man hat ihn nie gehört. | erinnert | Monika S.
        indirect: Sie könne es nicht begreifen. | - | Monika S.
        indirect: Der Mann soll am Donnerstag dem Haftrichter vorgeführt werden | sagte | ein
            Polizeisprecher der Deutschen Presse-Agentur
        """,
    ),
    (
        "nl",
        """
        Een man van 41 is dinsdagavond aangehouden in Bergen, zo heeft het Openbaar Ministerie woensdag
            bekendgemaakt. Volgens bronnen van deze krant werd hij sinds maart gezocht.
        „Hij heeft bekend”, schrijft officier van justitie Klaar Vos in een persbericht. De advocaat van de
            verdachte, Dennis Koning, benadrukt dat zijn cliënt „niets te verbergen” heeft.
        Minister Brand prees op X ‘het uitstekende werk van de rechercheurs’.
        „Het was een rustige buurman”, herinnert Monique zich, die in het gebouw woont. „Je hoorde hem
            nooit.”
        """,
        """
        indirect: werd hij sinds maart gezocht | Volgens | bronnen van deze krant
        direct: Hij heeft bekend | schrijft | officier van justitie Klaar Vos
        mixed: dat zijn cliënt „niets te verbergen” heeft | benadrukt | Dennis Koning
        direct: het uitstekende werk van de rechercheurs | prees | Brand
        direct: Het was een rustige buurman … Je hoorde hem nooit. | herinnert | Monique
        """,
    ),
    (
        "sv",
        """
        En 41-årig man greps på tisdagskvällen i Berga, meddelar åklagaren på onsdagen. Enligt uppgifter
            till tidningen har han varit efterlyst sedan mars.
        – Han har erkänt, säger kammaråklagare Klara Vik.
        Mannens advokat Dennis Kung framhåller att hans klient inte har något att dölja.
        Inrikesminister Teo Brand berömmer i ett inlägg på X ”utredarnas utmärkta arbete”.
        – Han var en tystlåten granne, minns Monika, som bor i huset. Man hörde honom aldrig.
        Polisen vill inte kommentera uppgifterna.
        """,
        """
        indirect: En 41-årig man greps på tisdagskvällen i Berga | meddelar | åklagaren
        indirect: har han varit efterlyst sedan mars. | Enligt | uppgifter till tidningen
        direct: Han har erkänt | säger | Klara Vik
        indirect: att hans klient inte har något att dölja | framhåller | Dennis Kung
        direct: Han var en tystlåten granne | minns | Monika
        """,
    ),
    (
        "pl",
        """
        41-letni mężczyzna został zatrzymany we wtorek wieczorem w Górkach – poinformowała w środę
            prokuratura. Jak ustaliła PAP, był poszukiwany od marca.
        „Przyznał się do winy” – czytamy w komunikacie prokurator Klary Wilk. Obrońca podejrzanego mecenas
            Dionizy Król twierdzi, że jego klient „nie ma nic do ukrycia”.
        Minister spraw wewnętrznych pochwalił na platformie X „znakomitą pracę śledczych”.
        – To był spokojny sąsiad – wspomina pani Monika, która mieszka w tym bloku. – Nigdy go nie było
            słychać.
        Mężczyzna trafi do aresztu – dowiedziało się nieoficjalnie RMF FM.
        """,
        """
        indirect: 41-letni mężczyzna został zatrzymany we wtorek wieczorem w Górkach | poinformowała |
            prokuratura
        direct: Przyznał się do winy | czytamy w | Klary Wilk
        mixed: że jego klient „nie ma nic do ukrycia | twierdzi | Dionizy Król
        direct: znakomitą pracę śledczych | pochwalił | Minister spraw wewnętrznych
        direct: To był spokojny sąsiad … Nigdy go nie było słychać. | wspomina | Monika
        """,
    ),
    (
        "ru",
        """
        41-летнего мужчину задержали во вторник вечером в Горках, сообщила в среду прокуратура. По
            информации ТАСС, его искали с марта.
        «Он признал вину», — говорится в сообщении старшего помощника прокурора Клары Волковой. Адвокат
            подозреваемого Денис Королев утверждает, что его клиенту «нечего скрывать».
        Министр внутренних дел в своем Telegram-канале похвалил «отличную работу следователей».
        «Тихий был сосед, — вспоминает Марина, которая живет в этом доме. — Его никогда не было слышно».
        Как стало известно «Фонтанке», мужчина собирался уехать из страны. Об этом рассказал источник в
            полиции.
        """,
        """
        indirect: 41-летнего мужчину задержали во вторник вечером в Горках | сообщила | прокуратура
        indirect: его искали с марта | По информации | ТАСС
        direct: Он признал вину | говорится | Клары Волковой
        mixed: что его клиенту «нечего скрывать | утверждает | Денис Королев
        direct: отличную работу следователей | похвалил | Министр внутренних дел в своем Telegram-канале
        direct: Тихий был сосед … Его никогда не было слышно | вспоминает | Марина
        indirect: мужчина собирался уехать из страны | известно | Фонтанке
        """,
    ),
    (
        "uk",
        """
        41-річного чоловіка затримали у вівторок увечері в Гірках, повідомила в середу прокуратура. За
            інформацією «Укрінформу», його шукали з березня.
        «Він визнав провину», – йдеться в повідомленні прокурорки Клари Вовк. Адвокат підозрюваного Денис
            Король стверджує, що його клієнту «нема чого приховувати».
        Міністр внутрішніх справ у фейсбуці похвалив «чудову роботу слідчих».
        «Тихий був сусід, – згадує Марина, яка живе в цьому будинку. – Його ніколи не було чути».
        """,
        """
        indirect: 41-річного чоловіка затримали у вівторок увечері в Гірках | повідомила | прокуратура
        direct: Він визнав провину | йдеться в | Клари Вовк
        mixed: що його клієнту «нема чого приховувати | стверджує | Денис Король
        direct: чудову роботу слідчих | похвалив | Міністр внутрішніх справ у фейсбуці
        direct: Тихий був сусід … Його ніколи не було чути | згадує | Марина
        """,
    ),
    (
        "id",
        """
        Seorang pria berusia 41 tahun ditangkap pada Selasa malam di Bukit Raya, kata Kejaksaan, Rabu. "Dia
            sudah mengakui perbuatannya," ujar jaksa Klara Wijaya dalam keterangan tertulis.
        Pengacara tersangka, Dennis Raja, menegaskan bahwa kliennya "tidak menyembunyikan apa pun".
        "Orangnya pendiam," kenang Monika, warga setempat. "Kami tidak pernah mendengar suaranya."
        Kepala Bidang Humas Polda, Kombes Pol Teguh Bran, mengatakan pelaku akan dibawa ke pengadilan pada
            Kamis.
        """,
        """
        indirect: Seorang pria berusia 41 tahun ditangkap pada Selasa malam di Bukit Raya | kata | Kejaksaan
        direct: Dia sudah mengakui perbuatannya | ujar | Klara Wijaya
        mixed: bahwa kliennya "tidak menyembunyikan apa pun | menegaskan | Dennis Raja
        direct: Orangnya pendiam … Kami tidak pernah mendengar suaranya. | kenang | Monika
        indirect: pelaku akan dibawa ke pengadilan pada Kamis | mengatakan | Pol Teguh Bran
        """,
    ),
    (
        "ro",
        """
        Un bărbat de 41 de ani a fost reținut marți seară la Dealu, a anunțat miercuri Parchetul. Potrivit
            unor surse judiciare, era căutat din martie.
        „A recunoscut faptele”, se arată într-un comunicat al procurorului Clara Vasiliu. Avocatul
            suspectului, Denis Rege, susține că clientul său „nu are nimic de ascuns”.
        Ministrul de Interne a lăudat pe Facebook „munca remarcabilă a anchetatorilor”.
        „Era un vecin liniștit”, își amintește Monica, care locuiește în bloc. „Nu se auzea niciodată.”
        """,
        """
        indirect: Un bărbat de 41 de ani a fost reținut marți seară la Dealu | anunțat | Parchetul
        indirect: era căutat din martie | Potrivit | unor surse judiciare
        direct: A recunoscut faptele | arată | într-un comunicat al procurorului Clara Vasiliu
        mixed: că clientul său „nu are nimic de ascuns | susține | Denis Rege
        direct: munca remarcabilă a anchetatorilor | lăudat | Ministrul de Interne
        direct: Era un vecin liniștit … Nu se auzea niciodată. | amintește | Monica
        """,
    ),
    (
        "da",
        """
        En 41-årig mand blev anholdt tirsdag aften i Bakkeby, oplyser anklagemyndigheden onsdag. Ifølge
            Ritzaus oplysninger har han været eftersøgt siden marts.
        »Han har tilstået,« skriver specialanklager Klara Vik i en pressemeddelelse. Mandens forsvarer,
            advokat Dennis Konge, fastholder, at hans klient »intet har at skjule«.
        Justitsminister Theo Brand roser i et opslag på X »efterforskernes fremragende arbejde«.
        - Han var en stille nabo, husker Monika, der bor i opgangen. - Man hørte ham aldrig.
        """,
        """
        indirect: En 41-årig mand blev anholdt tirsdag aften i Bakkeby | oplyser | anklagemyndigheden
        indirect: har han været eftersøgt siden marts | Ifølge | Ritzaus oplysninger
        direct: Han har tilstået | skriver | Klara Vik
        direct: Han var en stille nabo … Man hørte ham aldrig. | husker | Monika
        """,
    ),
    (
        "fi",
        """
        41-vuotias mies otettiin kiinni tiistai-iltana Mäkelässä, syyttäjä tiedotti keskiviikkona. STT:n
            tietojen mukaan häntä on etsitty maaliskuusta.
        – Hän on tunnustanut, kertoo syyttäjä Klaara Virta.
        Epäillyn asianajaja Teemu Kuningas korostaa, ettei hänen päämiehellään ole mitään salattavaa.
        ”Hän oli hiljainen naapuri”, muistelee talossa asuva Monika. ”Häntä ei koskaan kuulunut.”
        """,
        """
        indirect: 41-vuotias mies otettiin kiinni tiistai-iltana Mäkelässä | tiedotti | syyttäjä
        indirect: häntä on etsitty maaliskuusta | mukaan | STT:n tietojen
        direct: Hän on tunnustanut | kertoo | Klaara Virta
        indirect: ettei hänen päämiehellään ole mitään salattavaa | korostaa | Teemu Kuningas
        direct: Hän oli hiljainen naapuri … Häntä ei koskaan kuulunut. | muistelee | Monika
        """,
    ),
    (
        "hi",
        """
        पुलिस ने मंगलवार शाम 41 वर्षीय व्यक्ति को गिरफ्तार किया। पुलिस अधीक्षक कविता वर्मा ने बताया कि आरोपी
            ने जुर्म कबूल कर लिया है।
        आरोपी के वकील दिनेश राजा ने कहा, "मेरे मुवक्किल के पास छिपाने को कुछ नहीं है।"
        गृह मंत्री ने एक्स पर लिखा, "जांच टीम को बधाई।" पड़ोसी मोनिका ने बताया, "वह शांत स्वभाव का था।"
        """,
        """
        indirect: कि आरोपी ने जुर्म कबूल कर लिया है | बताया | कविता वर्मा
        direct: मेरे मुवक्किल के पास छिपाने को कुछ नहीं है। | कहा | दिनेश राजा
        direct: जांच टीम को बधाई। | लिखा | गृह मंत्री
        direct: वह शांत स्वभाव का था। | बताया | पड़ोसी मोनिका
        """,
    ),
    (
        "ja",
        """
        火曜日の夜、41歳の男が山本町で逮捕された。検察は水曜日、男が容疑を認めていると発表した。
        倉田愛検事は「罪を認めた」とのコメントを出した。弁護人の王田大輔弁護士は、依頼人に「隠すことは何もない」と主張している。
        内相はXで「捜査員の見事な仕事だ」と称賛した。
        同じ建物に住む森田さんは「静かな隣人だった」と振り返り、「声を聞いたこともない」と話した。
        警察関係者によると、男は出国する予定だったという。
        """,
        """
        indirect: 水曜日、男が容疑を認めている | 発表した | 検察
        direct: 罪を認めた | - | 倉田愛検事
        direct: 隠すことは何もない | 主張している | 王田大輔
        direct: 捜査員の見事な仕事だ | 称賛した | 内相
        direct: 静かな隣人だった | - | 同じ建物に住む森田
        direct: 声を聞いたこともない | 話した | 同じ建物に住む森田
        indirect: 男は出国する予定だった | によると | 警察関係者
        """,
    ),
    (
        "ko",
        """
        41세 남성이 화요일 밤 산골에서 체포됐다고 검찰이 수요일 밝혔다. 구선희 검사는 “피의자가
            혐의를 인정했다”고 말했다.
        피의자의 변호인 왕대희 변호사는 “숨길 것이 없다”고 주장했다.
        백태호 내무장관은 소셜미디어에 “수사관들의 훌륭한 성과”라고 적었다.
        같은 건물에 사는 문모 씨는 “조용한 이웃이었다”며 “목소리를 들은 적이 없다”고 회상했다.
        """,
        """
        direct: 피의자가 혐의를 인정했다 | 말했다 | 구선희
        direct: 숨길 것이 없다 | 주장했다 | 왕대희
        direct: 수사관들의 훌륭한 성과 | 적었다 | 백태호
        direct: 조용한 이웃이었다 … 목소리를 들은 적이 없다 | 회상했다 | 문모
        """,
    ),
    (
        "sk",
        """
        Primátor Novej Bane Boris Kováč predstavil vo štvrtok svoj plán. „Nemôžeme dlhšie čakať,“ povedal
            pred stovkou obyvateľov.
        „Sľubujú nám hory-doly,“ ironizuje poslankyňa Sofia Martinová, ktorá žiada referendum. Podľa nej by
            mesto malo najprv opraviť školy.
        Krajský úrad sa k veci odmietol vyjadriť. Predseda združenia obchodníkov Ivan Brunovský uviedol, že
            je „optimista“.
        Práce potrvajú rok a pol, informovala radnica. O prípade informoval portál Nová správa.
        """,
        """
        direct: Nemôžeme dlhšie čakať | povedal | Boris Kováč
        direct: Sľubujú nám hory-doly | ironizuje | Sofia Martinová
        indirect: by mesto malo najprv opraviť školy | Podľa nej | Sofia Martinová
        mixed: že je „optimista | uviedol | Ivan Brunovský
        indirect: Práce potrvajú rok a pol | informovala | radnica
        """,
    ),
    (
        "hr",
        """
        Gradonačelnik Novog Polja Boris Kovač predstavio je u četvrtak svoj plan. „Ne možemo više čekati”,
            rekao je pred stotinjak stanovnika.
        „Obećavaju nam kule i gradove”, ironizira Sofija Martić, vijećnica Zelenih, koja traži referendum.
            Prema njezinim riječima, grad bi najprije trebao obnoviti škole.
        Predsjednik udruge trgovaca Ivan Brunić izjavio je da je „optimist”. Radovi će trajati godinu i pol,
            priopćio je Grad.
        """,
        """
        direct: Ne možemo više čekati | rekao | Boris Kovač
        direct: Obećavaju nam kule i gradove | ironizira | Sofija Martić
        indirect: grad bi najprije trebao obnoviti škole | Prema njezinim riječima | Sofija Martić
        mixed: da je „optimist | izjavio | Ivan Brunić
        indirect: Radovi će trajati godinu i pol | priopćio | Grad
        """,
    ),
    (
        "bg",
        """
        Кметът на Ново поле Борис Ковачев представи в четвъртък своя план. „Не можем да чакаме повече“, каза
            той пред сто жители.
        „Обещават ни златни планини“, иронизира София Мартинова, общински съветник от Зелените, която иска
            референдум. По думите ѝ градът първо трябва да ремонтира училищата.
        Председателят на търговците Иван Брунов заяви, че е „оптимист“. Работата ще продължи година и
            половина, съобщиха от общината.
        """,
        """
        direct: Не можем да чакаме повече | каза | Борис Ковачев
        direct: Обещават ни златни планини | иронизира | София Мартинова
        indirect: градът първо трябва да ремонтира училищата | По думите ѝ | София Мартинова
        mixed: че е „оптимист | заяви | Иван Брунов
        indirect: Работата ще продължи година и половина | съобщиха от | общината
        """,
    ),
    (
        "et",
        """
        Uuemõisa linnapea Boris Kask tutvustas neljapäeval oma kava. „Me ei saa enam oodata,“ ütles ta saja
            elaniku ees.
        „Meile lubatakse kuud taevast,“ irvitab roheliste volikoguliige Sofia Mart, kes nõuab referendumit.
            Tema sõnul peaks linn kõigepealt koolid korda tegema.
        Kauplejate liidu juht Ivo Brun ütles, et on lootusrikas. Tööd kestavad poolteist aastat, teatas
            linnavalitsus.
        """,
        """
        direct: Me ei saa enam oodata | ütles | Boris Kask
        direct: Meile lubatakse kuud taevast | irvitab | Sofia Mart
        indirect: peaks linn kõigepealt koolid korda tegema | sõnul | Sofia Mart
        indirect: et on lootusrikas | ütles | Ivo Brun
        indirect: Tööd kestavad poolteist aastat | teatas | linnavalitsus
        """,
    ),
    (
        "lv",
        """
        Jaunpils mērs Boriss Kalējs ceturtdien prezentēja savu plānu. “Mēs vairs nevaram gaidīt,” viņš teica
            simts iedzīvotājiem.
        “Mums sola zelta kalnus,” ironizē domes deputāte Sofija Mārtiņa, kura pieprasa referendumu. Pēc
            viņas teiktā, pilsētai vispirms jāsalabo skolas.
        Tirgotāju apvienības vadītājs Ivo Brūns norādīja, ka ir optimistisks. Darbi ilgs pusotru gadu,
            paziņoja pašvaldība.
        """,
        """
        direct: Mēs vairs nevaram gaidīt | teica | Boriss Kalējs
        direct: Mums sola zelta kalnus | ironizē | Sofija Mārtiņa
        indirect: pilsētai vispirms jāsalabo skolas | Pēc | Sofija Mārtiņa
        indirect: ka ir optimistisks | norādīja | Ivo Brūns
        indirect: Darbi ilgs pusotru gadu | paziņoja | pašvaldība
        """,
    ),
    (
        "lt",
        """
        Naujamiesčio meras Borisas Kalvaitis ketvirtadienį pristatė savo planą. „Mes nebegalime laukti“, –
            sakė jis šimtui gyventojų.
        „Mums žada aukso kalnus“, – ironizuoja tarybos narė Sofija Martinaitė, reikalaujanti referendumo.
            Jos teigimu, miestas pirmiausia turėtų sutvarkyti mokyklas.
        Prekybininkų asociacijos vadovas Ivas Brunas teigė, kad yra nusiteikęs optimistiškai. Darbai truks
            pusantrų metų, pranešė savivaldybė.
        """,
        """
        direct: Mes nebegalime laukti | sakė | Borisas Kalvaitis
        direct: Mums žada aukso kalnus | ironizuoja | Sofija Martinaitė
        indirect: miestas pirmiausia turėtų sutvarkyti mokyklas | teigimu | Sofija Martinaitė
        indirect: kad yra nusiteikęs optimistiškai | teigė | Ivas Brunas
        indirect: Darbai truks pusantrų metų | pranešė | savivaldybė
        """,
    ),
    (
        "bn",
        """
        নতুনগঞ্জের মেয়র বশির খান বৃহস্পতিবার তাঁর পরিকল্পনা উপস্থাপন করেন। তিনি বলেন, ‘আমরা আর অপেক্ষা করতে
            পারি না।’
        কাউন্সিলর সুফিয়া মর্তুজা বলেন, শহরের আগে স্কুল মেরামত করা উচিত। পুলিশ জানিয়েছে, তদন্ত চলছে।
        ব্যবসায়ী নেতা ইমরান বারী জানান যে তিনি আশাবাদী।
        """,
        """
        direct: আমরা আর অপেক্ষা করতে পারি না। | বলেন | তিনি
        indirect: শহরের আগে স্কুল মেরামত করা উচিত | বলেন | সুফিয়া মর্তুজা
        indirect: তদন্ত চলছে | জানিয়েছে | পুলিশ
        indirect: যে তিনি আশাবাদী | জানান | ইমরান বারী
        """,
    ),
    (
        "nn",
        """
        Ordførar Bruno Kessel la torsdag fram planen sin.
        – Vi kan ikkje vente lenger, sa han til hundre innbyggjarar.
        – Dei lovar oss gull og grøne skogar, seier Sofie Marten, som vil ha folkerøysting.
        Ifølgje kommunen vil arbeidet ta halvtanna år. Leiaren for handelsstanden, Ivo Brun, seier at han er
            glad.
        """,
        """
        direct: Vi kan ikkje vente lenger | sa | Bruno Kessel
        direct: Dei lovar oss gull og grøne skogar | seier | Sofie Marten
        indirect: vil arbeidet ta halvtanna år | Ifølgje | kommunen
        indirect: at han er glad | seier | Ivo Brun
        """,
    ),
]


def _unfolded(text: str) -> list[str]:
    """The lines of a text, those set in further joined to the one before."""
    lines: list[str] = []
    for line in textwrap.dedent(text).strip().splitlines():
        if line.startswith(" "):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
    return lines


@pytest.mark.parametrize(("language", "text", "want"), ARTICLES)
def test_articles(language: str, text: str, want: str) -> None:
    """Every quote of an article is found with its cue and its speaker's full name, and nothing else."""
    assert quotes_of("\n\n".join(_unfolded(text)), language) == _unfolded(want)
