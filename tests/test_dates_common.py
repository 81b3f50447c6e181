"""Languages with a table that only adds to the common ones, and languages with the common ones alone."""

import pytest

from dated import dates_of

#: Estonian
ET = [
    ("Nõukogu kogunes teisipäeval.", {"teisipäeval": "2024-05-14"}),
    ("3. mail 2024 sadas vihma.", {"3. mail 2024": "2024-05-03"}),
    ("Hinnad tõusid märtsis.", {"märtsis": "2024-03"}),
    ("Eelmisel nädalal sadas lund.", {"Eelmisel nädalal": "2024-W19"}),
    ("Eelmisel aastal müük langes.", {"Eelmisel aastal": "2023"}),
    ("Möödunud aastal müük langes.", {"Möödunud aastal": "2023"}),
    ("Eile puhkes tulekahju.", {"Eile": "2024-05-14"}),
    ("Kolm aastat tagasi see algas.", {"Kolm aastat tagasi": "2021"}),
    ("3 aastat tagasi see algas.", {"3 aastat tagasi": "2021"}),
    ("2014. aastal moodustati valitsus.", {"2014. aastal": "2014"}),
    ("Reedel, 3. mail algas kohus.", {"Reedel, 3. mail": "2024-05-03"}),
    ("Järgmisel kuul toimuvad valimised.", {"Järgmisel kuul": "2024-06"}),
    ("Ta töötas kolm nädalat.", {"kolm nädalat": "P3W"}),
    ("Homme kell 18.30 algab koosolek.", {"Homme kell 18.30": "2024-05-16T18:30"}),
    ("Täna on ilus ilm.", {"Täna": "2024-05-15"}),
    ("Meeskond võitis 3:2 ja hind on 12,50 eurot.", {}),
]

#: Latvian
LV = [
    ("Padome sanāca otrdien.", {"otrdien": "2024-05-14"}),
    ("2024. gada 3. maijā lija.", {"2024. gada 3. maijā": "2024-05-03"}),
    ("Cenas pieauga martā.", {"martā": "2024-03"}),
    ("Pagājušajā nedēļā sniga.", {"Pagājušajā nedēļā": "2024-W19"}),
    ("Pagājušajā gadā kritās.", {"Pagājušajā gadā": "2023"}),
    ("Vakar izcēlās ugunsgrēks.", {"Vakar": "2024-05-14"}),
    ("Pirms trim gadiem tas sākās.", {"Pirms trim gadiem": "2021"}),
    ("Pirms 3 gadiem tas sākās.", {"Pirms 3 gadiem": "2021"}),
    ("2014. gadā izveidoja valdību.", {"2014. gadā": "2014"}),
    ("Piektdien, 3. maijā, sākās tiesa.", {"Piektdien, 3. maijā": "2024-05-03"}),
    ("Nākamajā mēnesī notiks vēlēšanas.", {"Nākamajā mēnesī": "2024-06"}),
    ("Viņš strādāja trīs nedēļas.", {"trīs nedēļas": "P3W"}),
    ("Šodien ir jauks laiks.", {"Šodien": "2024-05-15"}),
    ("Rīt plkst. 18.30 sākas sapulce.", {"Rīt plkst. 18.30": "2024-05-16T18:30"}),
]

#: Lithuanian
LT = [
    ("Taryba susirinko antradienį.", {"antradienį": "2024-05-14"}),
    ("2024 m. gegužės 3 d. lijo.", {"2024 m. gegužės 3 d.": "2024-05-03"}),
    ("Kainos kilo kovo mėnesį.", {"kovo mėnesį": "2024-03"}),
    ("Praėjusią savaitę snigo.", {"Praėjusią savaitę": "2024-W19"}),
    ("Pernai pardavimai krito.", {"Pernai": "2023"}),
    ("Praėjusiais metais krito.", {"Praėjusiais metais": "2023"}),
    ("Vakar kilo gaisras.", {"Vakar": "2024-05-14"}),
    ("Prieš trejus metus prasidėjo.", {"Prieš trejus metus": "2021"}),
    ("Prieš 3 metus prasidėjo.", {"Prieš 3 metus": "2021"}),
    ("2014 metais sudaryta vyriausybė.", {"2014 metais": "2014"}),
    ("Gegužės 3-iąją, penktadienį, prasidėjo.", {"Gegužės 3-iąją, penktadienį": "2024-05-03"}),
    ("Kitą mėnesį vyks rinkimai.", {"Kitą mėnesį": "2024-06"}),
    ("Šiandien gražus oras.", {"Šiandien": "2024-05-15"}),
    ("Dirbo 3 savaites.", {"3 savaites": "P3W"}),
]

#: Slovenian
SL = [
    ("Svet se je sestal v torek.", {"torek": "2024-05-14"}),
    ("3. maja 2024 je deževalo.", {"3. maja 2024": "2024-05-03"}),
    ("Cene so zrasle marca.", {"marca": "2024-03"}),
    ("Prejšnji teden je snežilo.", {"Prejšnji teden": "2024-W19"}),
    ("Lani je prodaja padla.", {"Lani": "2023"}),
    ("Prejšnje leto je padla.", {"Prejšnje leto": "2023"}),
    ("Včeraj je izbruhnil požar.", {"Včeraj": "2024-05-14"}),
    ("Pred tremi leti se je začelo.", {"Pred tremi leti": "2021"}),
    ("Pred 3 leti se je začelo.", {"Pred 3 leti": "2021"}),
    ("Leta 2014 je bila vlada.", {"Leta 2014": "2014"}),
    ("V petek, 3. maja, se je začelo.", {"petek, 3. maja": "2024-05-03"}),
    ("Prihodnji mesec bodo volitve.", {"Prihodnji mesec": "2024-06"}),
    ("Danes je lepo.", {"Danes": "2024-05-15"}),
    ("Delal je 3 tedne.", {"3 tedne": "P3W"}),
    ("Jutri ob 18.30 se začne.", {"Jutri ob 18.30": "2024-05-16T18:30"}),
]

#: Macedonian
MK = [
    ("Советот се состана во вторник.", {"вторник": "2024-05-14"}),
    ("На 3 мај 2024 година врнеше.", {"3 мај 2024 година": "2024-05-03"}),
    ("Цените пораснаа во март.", {"март": "2024-03"}),
    ("Минатата недела врнеше снег.", {"Минатата недела": "2024-W19"}),
    ("Минатата година опадна.", {"Минатата година": "2023"}),
    ("Вчера избувна пожар.", {"Вчера": "2024-05-14"}),
    ("Пред три години почна.", {"Пред три години": "2021"}),
    ("Пред 3 години почна.", {"Пред 3 години": "2021"}),
    ("Во 2014 година е формирана.", {"2014 година": "2014"}),
    ("Следниот месец ќе има избори.", {"Следниот месец": "2024-06"}),
    ("Денес е убаво.", {"Денес": "2024-05-15"}),
]

#: Albanian
SQ = [
    ("Këshilli u mblodh të martën.", {"martën": "2024-05-14"}),
    ("Më 3 maj 2024 ra shi.", {"3 maj 2024": "2024-05-03"}),
    ("Çmimet u rritën në mars.", {"mars": "2024-03"}),
    ("Javën e kaluar ra borë.", {"Javën e kaluar": "2024-W19"}),
    ("Vitin e kaluar ranë.", {"Vitin e kaluar": "2023"}),
    ("Dje shpërtheu zjarr.", {"Dje": "2024-05-14"}),
    ("Tre vjet më parë filloi.", {"Tre vjet më parë": "2021"}),
    ("3 vjet më parë filloi.", {"3 vjet më parë": "2021"}),
    ("Në vitin 2014 u formua.", {"vitin 2014": "2014"}),
    ("Muajin e ardhshëm ka zgjedhje.", {"Muajin e ardhshëm": "2024-06"}),
    ("Sot është ditë e bukur.", {"Sot": "2024-05-15"}),
]

#: Icelandic
IS = [
    ("Ráðið kom saman á þriðjudag.", {"þriðjudag": "2024-05-14"}),
    ("Þann 3. maí 2024 rigndi.", {"3. maí 2024": "2024-05-03"}),
    ("Verð hækkaði í mars.", {"mars": "2024-03"}),
    ("Í síðustu viku snjóaði.", {"síðustu viku": "2024-W19"}),
    ("Á síðasta ári féll salan.", {"síðasta ári": "2023"}),
    ("Í gær kom upp eldur.", {"Í gær": "2024-05-14"}),
    ("Fyrir þremur árum hófst það.", {"Fyrir þremur árum": "2021"}),
    ("Fyrir 3 árum hófst það.", {"Fyrir 3 árum": "2021"}),
    ("Árið 2014 var stofnuð.", {"Árið 2014": "2014"}),
    ("Í næsta mánuði verða kosningar.", {"næsta mánuði": "2024-06"}),
    ("Í dag er gott veður.", {"Í dag": "2024-05-15"}),
]

#: Galician
GL = [
    ("O consello reuniuse o martes.", {"martes": "2024-05-14"}),
    ("O 3 de maio de 2024 choveu.", {"3 de maio de 2024": "2024-05-03"}),
    ("Os prezos subiron en marzo.", {"marzo": "2024-03"}),
    ("A semana pasada nevou.", {"A semana pasada": "2024-W19"}),
    ("O ano pasado caeu.", {"O ano pasado": "2023"}),
    ("Onte houbo un incendio.", {"Onte": "2024-05-14"}),
    ("Hai tres anos comezou.", {"Hai tres anos": "2021"}),
    ("Hai 3 anos comezou.", {"Hai 3 anos": "2021"}),
    ("En 2014 formouse.", {"2014": "2014"}),
    ("O próximo mes haberá eleccións.", {"O próximo mes": "2024-06"}),
    ("Hoxe fai bo día.", {"Hoxe": "2024-05-15"}),
    ("Traballou 3 semanas.", {"3 semanas": "P3W"}),
]

#: Afrikaans
AF = [
    ("Die raad het Dinsdag vergader.", {"Dinsdag": "2024-05-14"}),
    ("Op 3 Mei 2024 het dit gereën.", {"3 Mei 2024": "2024-05-03"}),
    ("Pryse het in Maart gestyg.", {"Maart": "2024-03"}),
    ("Verlede week het dit gesneeu.", {"Verlede week": "2024-W19"}),
    ("Verlede jaar het dit gedaal.", {"Verlede jaar": "2023"}),
    ("Gister het 'n brand uitgebreek.", {"Gister": "2024-05-14"}),
    ("Drie jaar gelede het dit begin.", {"Drie jaar gelede": "2021"}),
    ("3 jaar gelede het dit begin.", {"3 jaar gelede": "2021"}),
    ("In 2014 is dit gestig.", {"2014": "2014"}),
    ("Volgende maand is daar verkiesings.", {"Volgende maand": "2024-06"}),
    ("Vandag is mooi.", {"Vandag": "2024-05-15"}),
]

#: Bengali
BN = [
    ("মঙ্গলবার পরিষদের বৈঠক হয়।", {"মঙ্গলবার": "2024-05-14"}),
    ("২০২৪ সালের ৩ মে বৃষ্টি হয়।", {"২০২৪ সালের ৩ মে": "2024-05-03"}),
    ("৩ মে ২০২৪ বৃষ্টি হয়।", {"৩ মে ২০২৪": "2024-05-03"}),
    ("মার্চে দাম বেড়েছে।", {"মার্চে": "2024-03"}),
    ("গত সপ্তাহে তুষারপাত হয়।", {"গত সপ্তাহে": "2024-W19"}),
    ("গত বছর বিক্রি কমেছে।", {"গত বছর": "2023"}),
    ("গতকাল আগুন লাগে।", {"গতকাল": "2024-05-14"}),
    ("তিন বছর আগে শুরু হয়।", {"তিন বছর আগে": "2021"}),
    ("৩ বছর আগে শুরু হয়।", {"৩ বছর আগে": "2021"}),
    ("২০১৪ সালে সরকার গঠিত হয়।", {"২০১৪ সালে": "2014"}),
    ("আগামী মাসে নির্বাচন।", {"আগামী মাসে": "2024-06"}),
    ("আজ আবহাওয়া ভালো।", {"আজ": "2024-05-15"}),
]

#: Urdu
UR = [
    ("کونسل کا اجلاس منگل کو ہوا۔", {"منگل": "2024-05-14"}),
    ("3 مئی 2024 کو بارش ہوئی۔", {"3 مئی 2024": "2024-05-03"}),
    ("مارچ میں قیمتیں بڑھیں۔", {"مارچ": "2024-03"}),
    ("گزشتہ ہفتے برف باری ہوئی۔", {"گزشتہ ہفتے": "2024-W19"}),
    ("گزشتہ سال فروخت کم ہوئی۔", {"گزشتہ سال": "2023"}),
    ("تین سال پہلے شروع ہوا۔", {"تین سال پہلے": "2021"}),
    ("3 سال پہلے شروع ہوا۔", {"3 سال پہلے": "2021"}),
    ("2014 میں حکومت بنی۔", {"2014": "2014"}),
    ("اگلے ماہ انتخابات ہیں۔", {"اگلے ماہ": "2024-06"}),
    ("آج موسم اچھا ہے۔", {"آج": "2024-05-15"}),
]

#: Marathi
MR = [
    ("मंगळवारी परिषदेची बैठक झाली.", {"मंगळवारी": "2024-05-14"}),
    ("३ मे २०२४ रोजी पाऊस झाला.", {"३ मे २०२४": "2024-05-03"}),
    ("मार्चमध्ये दर वाढले.", {"मार्चमध्ये": "2024-03"}),
    ("गेल्या आठवड्यात बर्फ पडला.", {"गेल्या आठवड्यात": "2024-W19"}),
    ("गेल्या वर्षी विक्री घटली.", {"गेल्या वर्षी": "2023"}),
    ("काल आग लागली.", {"काल": "2024-05-14"}),
    ("तीन वर्षांपूर्वी सुरू झाले.", {"तीन वर्षांपूर्वी": "2021"}),
    ("३ वर्षांपूर्वी सुरू झाले.", {"३ वर्षांपूर्वी": "2021"}),
    ("२०१४ मध्ये सरकार आले.", {"२०१४": "2014"}),
    ("पुढील महिन्यात निवडणूक आहे.", {"पुढील महिन्यात": "2024-06"}),
    ("आज हवामान चांगले आहे.", {"आज": "2024-05-15"}),
]

#: Tamil
TA = [
    ("செவ்வாய்க்கிழமை கூட்டம் நடந்தது.", {"செவ்வாய்க்கிழமை": "2024-05-14"}),
    ("3 மே 2024 அன்று மழை பெய்தது.", {"3 மே 2024": "2024-05-03"}),
    ("2024 மே 3 அன்று மழை பெய்தது.", {"2024 மே 3": "2024-05-03"}),
    ("மார்ச் மாதத்தில் விலை உயர்ந்தது.", {"மார்ச்": "2024-03"}),
    ("கடந்த வாரம் பனி பெய்தது.", {"கடந்த வாரம்": "2024-W19"}),
    ("கடந்த ஆண்டு விற்பனை குறைந்தது.", {"கடந்த ஆண்டு": "2023"}),
    ("நேற்று தீ பிடித்தது.", {"நேற்று": "2024-05-14"}),
    ("3 ஆண்டுகளுக்கு முன்பு தொடங்கியது.", {"3 ஆண்டுகளுக்கு முன்பு": "2021"}),
    ("2014 இல் அரசு அமைந்தது.", {"2014": "2014"}),
    ("அடுத்த மாதம் தேர்தல்.", {"அடுத்த மாதம்": "2024-06"}),
    ("இன்று வானிலை நன்று.", {"இன்று": "2024-05-15"}),
]

#: Telugu
TE = [
    ("మంగళవారం సమావేశం జరిగింది.", {"మంగళవారం": "2024-05-14"}),
    ("2024 మే 3న వర్షం కురిసింది.", {"2024 మే 3": "2024-05-03"}),
    ("మార్చిలో ధరలు పెరిగాయి.", {"మార్చిలో": "2024-03"}),
    ("గత వారం మంచు కురిసింది.", {"గత వారం": "2024-W19"}),
    ("గత సంవత్సరం అమ్మకాలు తగ్గాయి.", {"గత సంవత్సరం": "2023"}),
    ("నిన్న మంటలు చెలరేగాయి.", {"నిన్న": "2024-05-14"}),
    ("3 సంవత్సరాల క్రితం మొదలైంది.", {"3 సంవత్సరాల క్రితం": "2021"}),
    ("2014లో ప్రభుత్వం ఏర్పడింది.", {"2014": "2014"}),
    ("వచ్చే నెల ఎన్నికలు.", {"వచ్చే నెల": "2024-06"}),
    ("ఈరోజు వాతావరణం బాగుంది.", {"ఈరోజు": "2024-05-15"}),
]

#: Georgian
KA = [
    ("საბჭო სამშაბათს შეიკრიბა.", {"სამშაბათს": "2024-05-14"}),
    ("2024 წლის 3 მაისს იწვიმა.", {"2024 წლის 3 მაისს": "2024-05-03"}),
    ("ფასები მარტში გაიზარდა.", {"მარტში": "2024-03"}),
    ("გასულ კვირას ითოვა.", {"გასულ კვირას": "2024-W19"}),
    ("გასულ წელს შემცირდა.", {"გასულ წელს": "2023"}),
    ("გუშინ ხანძარი გაჩნდა.", {"გუშინ": "2024-05-14"}),
    ("სამი წლის წინ დაიწყო.", {"სამი წლის წინ": "2021"}),
    ("3 წლის წინ დაიწყო.", {"3 წლის წინ": "2021"}),
    ("2014 წელს შეიქმნა.", {"2014 წელს": "2014"}),
    ("მომავალ თვეს არჩევნებია.", {"მომავალ თვეს": "2024-06"}),
    ("დღეს კარგი ამინდია.", {"დღეს": "2024-05-15"}),
]

#: Armenian
HY = [
    ("Խորհուրդը հավաքվեց երեքշաբթի օրը։", {"երեքշաբթի": "2024-05-14"}),
    ("2024 թվականի մայիսի 3-ին անձրևեց։", {"2024 թվականի մայիսի 3-ին": "2024-05-03"}),
    ("Գները բարձրացան մարտին։", {"մարտին": "2024-03"}),
    ("Անցյալ շաբաթ ձյուն եկավ։", {"Անցյալ շաբաթ": "2024-W19"}),
    ("Անցյալ տարի նվազեց։", {"Անցյալ տարի": "2023"}),
    ("Երեկ հրդեհ բռնկվեց։", {"Երեկ": "2024-05-14"}),
    ("Երեք տարի առաջ սկսվեց։", {"Երեք տարի առաջ": "2021"}),
    ("3 տարի առաջ սկսվեց։", {"3 տարի առաջ": "2021"}),
    ("2014 թվականին ձևավորվեց։", {"2014 թվականին": "2014"}),
    ("Հաջորդ ամիս ընտրություններ են։", {"Հաջորդ ամիս": "2024-06"}),
    ("Այսօր լավ եղանակ է։", {"Այսօր": "2024-05-15"}),
]

#: Azerbaijani
AZ = [
    ("Şura çərşənbə axşamı toplandı.", {"çərşənbə axşamı": "2024-05-14"}),
    ("2024-cü il mayın 3-də yağış yağdı.", {"2024-cü il mayın 3-də": "2024-05-03"}),
    ("Martda qiymətlər artdı.", {"Martda": "2024-03"}),
    ("Keçən həftə qar yağdı.", {"Keçən həftə": "2024-W19"}),
    ("Ötən il satış azaldı.", {"Ötən il": "2023"}),
    ("Dünən yanğın baş verdi.", {"Dünən": "2024-05-14"}),
    ("Üç il əvvəl başladı.", {"Üç il əvvəl": "2021"}),
    ("3 il əvvəl başladı.", {"3 il əvvəl": "2021"}),
    ("2014-cü ildə hökumət quruldu.", {"2014-cü ildə": "2014"}),
    ("Gələn ay seçkilər keçiriləcək.", {"Gələn ay": "2024-06"}),
    ("Bu gün hava yaxşıdır.", {"Bu gün": "2024-05-15"}),
]

#: Kazakh
KK = [
    ("Кеңес сейсенбі күні жиналды.", {"сейсенбі": "2024-05-14"}),
    ("2024 жылғы 3 мамырда жаңбыр жауды.", {"2024 жылғы 3 мамырда": "2024-05-03"}),
    ("Наурызда баға өсті.", {"Наурызда": "2024-03"}),
    ("Өткен аптада қар жауды.", {"Өткен аптада": "2024-W19"}),
    ("Былтыр сату азайды.", {"Былтыр": "2023"}),
    ("Өткен жылы азайды.", {"Өткен жылы": "2023"}),
    ("Кеше өрт шықты.", {"Кеше": "2024-05-14"}),
    ("Үш жыл бұрын басталды.", {"Үш жыл бұрын": "2021"}),
    ("3 жыл бұрын басталды.", {"3 жыл бұрын": "2021"}),
    ("2014 жылы құрылды.", {"2014 жылы": "2014"}),
    ("Келесі айда сайлау болады.", {"Келесі айда": "2024-06"}),
    ("Бүгін ауа райы жақсы.", {"Бүгін": "2024-05-15"}),
]

#: Swahili
SW = [
    ("Baraza lilikutana Jumanne.", {"Jumanne": "2024-05-14"}),
    ("Mnamo 3 Mei 2024 mvua ilinyesha.", {"3 Mei 2024": "2024-05-03"}),
    ("Bei zilipanda mwezi Machi.", {"Machi": "2024-03"}),
    ("Wiki iliyopita theluji ilianguka.", {"Wiki iliyopita": "2024-W19"}),
    ("Mwaka jana mauzo yalishuka.", {"Mwaka jana": "2023"}),
    ("Mwaka uliopita yalishuka.", {"Mwaka uliopita": "2023"}),
    ("Jana moto ulizuka.", {"Jana": "2024-05-14"}),
    ("Miaka mitatu iliyopita ilianza.", {"Miaka mitatu iliyopita": "2021"}),
    ("Miaka 3 iliyopita ilianza.", {"Miaka 3 iliyopita": "2021"}),
    ("Mwaka 2014 serikali iliundwa.", {"Mwaka 2014": "2014"}),
    ("Mwezi ujao kuna uchaguzi.", {"Mwezi ujao": "2024-06"}),
    ("Leo hali ni nzuri.", {"Leo": "2024-05-15"}),
]

#: Filipino
FIL = [
    ("Nagpulong ang konseho noong Martes.", {"Martes": "2024-05-14"}),
    ("Umulan noong Mayo 3, 2024.", {"Mayo 3, 2024": "2024-05-03"}),
    ("Umulan noong ika-3 ng Mayo 2024.", {"3 ng Mayo 2024": "2024-05-03"}),
    ("Tumaas ang presyo noong Marso.", {"Marso": "2024-03"}),
    ("Nagniyebe noong nakaraang linggo.", {"nakaraang linggo": "2024-W19"}),
    ("Bumaba noong nakaraang taon.", {"nakaraang taon": "2023"}),
    ("Kahapon ay may sunog.", {"Kahapon": "2024-05-14"}),
    ("Nagsimula ito tatlong taon ang nakalipas.", {"tatlong taon ang nakalipas": "2021"}),
    ("Noong 2014 nabuo.", {"2014": "2014"}),
    ("May halalan sa susunod na buwan.", {"susunod na buwan": "2024-06"}),
    ("Ngayong araw ay maganda.", {"Ngayong araw": "2024-05-15"}),
]

#: Nepali
NE = [
    ("मंगलबार परिषद् बैठक बस्यो।", {"मंगलबार": "2024-05-14"}),
    ("सन् २०२४ मे ३ मा पानी पर्‍यो।", {"२०२४ मे ३": "2024-05-03"}),
    ("गत हप्ता हिउँ पर्‍यो।", {"गत हप्ता": "2024-W19"}),
    ("गत वर्ष बिक्री घट्यो।", {"गत वर्ष": "2023"}),
    ("हिजो आगलागी भयो।", {"हिजो": "2024-05-14"}),
    ("३ वर्षअघि सुरु भयो।", {"३ वर्षअघि": "2021"}),
    ("३ वर्ष पहिले सुरु भयो।", {"३ वर्ष पहिले": "2021"}),
    ("आज मौसम राम्रो छ।", {"आज": "2024-05-15"}),
]

#: Belarusian
BE = [
    ("Савет сабраўся ў аўторак.", {"аўторак": "2024-05-14"}),
    ("3 мая 2024 года ішоў дождж.", {"3 мая 2024 года": "2024-05-03"}),
    ("Цэны выраслі ў сакавіку.", {"сакавіку": "2024-03"}),
    ("На мінулым тыдні ішоў снег.", {"мінулым тыдні": "2024-W19"}),
    ("У мінулым годзе ўпалі.", {"мінулым годзе": "2023"}),
    ("Летась упалі.", {"Летась": "2023"}),
    ("Учора ўспыхнуў пажар.", {"Учора": "2024-05-14"}),
    ("Тры гады таму пачалося.", {"Тры гады таму": "2021"}),
    ("3 гады таму пачалося.", {"3 гады таму": "2021"}),
    ("У 2014 годзе быў створаны.", {"2014 годзе": "2014"}),
    ("У наступным месяцы адбудуцца выбары.", {"наступным месяцы": "2024-06"}),
    ("Сёння добрае надвор'е.", {"Сёння": "2024-05-15"}),
]

#: Punjabi
PA = [
    ("ਮੰਗਲਵਾਰ ਨੂੰ ਮੀਟਿੰਗ ਹੋਈ।", {"ਮੰਗਲਵਾਰ": "2024-05-14"}),
    ("3 ਮਈ 2024 ਨੂੰ ਮੀਂਹ ਪਿਆ।", {"3 ਮਈ 2024": "2024-05-03"}),
    ("ਪਿਛਲੇ ਹਫ਼ਤੇ ਬਰਫ਼ ਪਈ।", {"ਪਿਛਲੇ ਹਫ਼ਤੇ": "2024-W19"}),
    ("ਪਿਛਲੇ ਸਾਲ ਘਟੀ।", {"ਪਿਛਲੇ ਸਾਲ": "2023"}),
    ("3 ਸਾਲ ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਹੋਇਆ।", {"3 ਸਾਲ ਪਹਿਲਾਂ": "2021"}),
    ("ਅੱਜ ਮੌਸਮ ਚੰਗਾ ਹੈ।", {"ਅੱਜ": "2024-05-15"}),
]

#: Irish
GA = [
    ("Tháinig an chomhairle le chéile Dé Máirt.", {"Dé Máirt": "2024-05-14"}),
    ("Ar 3 Bealtaine 2024 bhí sé fliuch.", {"3 Bealtaine 2024": "2024-05-03"}),
    ("Tháinig méadú i mí an Mhárta.", {"mí an Mhárta": "2024-03"}),
    ("An tseachtain seo caite.", {"An tseachtain seo caite": "2024-W19"}),
    ("Inné bhris tine amach.", {"Inné": "2024-05-14"}),
    ("Sa bhliain 2014.", {"bhliain 2014": "2014"}),
    ("Inniu tá sé go breá.", {"Inniu": "2024-05-15"}),
]

#: Welsh
CY = [
    ("Cyfarfu'r cyngor ddydd Mawrth.", {"ddydd Mawrth": "2024-05-14"}),
    ("Ar 3 Mai 2024 bu glaw.", {"3 Mai 2024": "2024-05-03"}),
    ("Cododd prisiau ym mis Mawrth.", {"mis Mawrth": "2024-03"}),
    ("Yr wythnos diwethaf bu eira.", {"wythnos diwethaf": "2024-W19"}),
    ("Ddoe bu tân.", {"Ddoe": "2024-05-14"}),
    ("Yn 2014 ffurfiwyd.", {"2014": "2014"}),
    ("Heddiw mae'n braf.", {"Heddiw": "2024-05-15"}),
]

#: Uzbek
UZ = [
    ("Kengash seshanba kuni yigʻildi.", {"seshanba": "2024-05-14"}),
    ("2024-yil 3-mayda yomgʻir yogʻdi.", {"2024-yil 3-mayda": "2024-05-03"}),
    ("Mart oyida narxlar oshdi.", {"Mart": "2024-03"}),
    ("Oʻtgan hafta qor yogʻdi.", {"Oʻtgan hafta": "2024-W19"}),
    ("O'tgan yili kamaydi.", {"O'tgan yili": "2023"}),
    ("Kecha yongʻin chiqdi.", {"Kecha": "2024-05-14"}),
    ("3 yil oldin boshlandi.", {"3 yil oldin": "2021"}),
    ("2014-yilda tuzildi.", {"2014-yilda": "2014"}),
    ("Keyingi oy saylov boʻladi.", {"Keyingi oy": "2024-06"}),
    ("Bugun havo yaxshi.", {"Bugun": "2024-05-15"}),
]

ADDING = {
    "et": ET,
    "lv": LV,
    "lt": LT,
    "sl": SL,
    "mk": MK,
    "sq": SQ,
    "is": IS,
    "gl": GL,
    "af": AF,
    "bn": BN,
    "ur": UR,
    "mr": MR,
    "ta": TA,
    "te": TE,
    "ka": KA,
    "hy": HY,
    "az": AZ,
    "kk": KK,
    "sw": SW,
    "fil": FIL,
    "ne": NE,
    "be": BE,
    "pa": PA,
    "ga": GA,
    "cy": CY,
    "uz": UZ,
}

COMMON = {
    "gu": [
        ("મંગળવારે બેઠક મળી.", {"મંગળવારે": "2024-05-14"}),
        ("3 મે 2024ના રોજ વરસાદ પડ્યો.", {"3 મે 2024": "2024-05-03"}),
        ("ગયા અઠવાડિયે બરફ પડ્યો.", {"ગયા અઠવાડિયે": "2024-W19"}),
        ("ગયા વર્ષે ઘટાડો થયો.", {"ગયા વર્ષે": "2023"}),
        ("ગઈકાલે આગ લાગી.", {"ગઈકાલે": "2024-05-14"}),
        ("3 વર્ષ પહેલાં શરૂ થયું.", {"3 વર્ષ પહેલાં": "2021"}),
        ("આજે હવામાન સારું છે.", {"આજે": "2024-05-15"}),
        ("આવતા મહિને ચૂંટણી છે.", {"આવતા મહિને": "2024-06"}),
        ("માર્ચમાં ભાવ વધ્યા.", {"માર્ચમાં": "2024-03"}),
    ],
    "kn": [
        ("ಮಂಗಳವಾರ ಸಭೆ ನಡೆಯಿತು.", {"ಮಂಗಳವಾರ": "2024-05-14"}),
        ("ಕಳೆದ ವಾರ ಹಿಮ ಬಿತ್ತು.", {"ಕಳೆದ ವಾರ": "2024-W19"}),
        ("ಕಳೆದ ವರ್ಷ ಕುಸಿಯಿತು.", {"ಕಳೆದ ವರ್ಷ": "2023"}),
        ("ನಿನ್ನೆ ಬೆಂಕಿ ಹೊತ್ತಿತು.", {"ನಿನ್ನೆ": "2024-05-14"}),
        ("3 ವರ್ಷಗಳ ಹಿಂದೆ ಶುರುವಾಯಿತು.", {"3 ವರ್ಷಗಳ ಹಿಂದೆ": "2021"}),
        ("ಇಂದು ಹವಾಮಾನ ಚೆನ್ನಾಗಿದೆ.", {"ಇಂದು": "2024-05-15"}),
        ("ಮುಂದಿನ ತಿಂಗಳು ಚುನಾವಣೆ.", {"ಮುಂದಿನ ತಿಂಗಳು": "2024-06"}),
    ],
    "ky": [
        ("Кеңеш шейшемби күнү жыйналды.", {"шейшемби": "2024-05-14"}),
        ("Былтыр азайды.", {"Былтыр": "2023"}),
        ("Кечээ өрт чыкты.", {"Кечээ": "2024-05-14"}),
        ("3 жыл мурун башталды.", {"3 жыл мурун": "2021"}),
        ("Бүгүн аба ырайы жакшы.", {"Бүгүн": "2024-05-15"}),
    ],
    "mn": [
        ("Мягмар гаригт хуралдав.", {"Мягмар": "2024-05-14"}),
        ("Өнгөрсөн долоо хоногт цас оров.", {"Өнгөрсөн долоо хоногт": "2024-W19"}),
        ("Өчигдөр гал гарав.", {"Өчигдөр": "2024-05-14"}),
        ("3 жилийн өмнө эхэлсэн.", {"3 жилийн өмнө": "2021"}),
        ("Өнөөдөр сайхан өдөр.", {"Өнөөдөр": "2024-05-15"}),
    ],
    "si": [
        ("අඟහරුවාදා රැස්වීම පැවැත්විණි.", {"අඟහරුවාදා": "2024-05-14"}),
        ("2024 මැයි 3 වැසි ඇද හැළිණි.", {"2024 මැයි 3": "2024-05-03"}),
        ("පසුගිය සතියේ හිම වැටුණි.", {"පසුගිය සතියේ": "2024-W19"}),
        ("ඊයේ ගින්නක් ඇති විය.", {"ඊයේ": "2024-05-14"}),
        ("වසර 3කට පෙර ආරම්භ විය.", {"වසර 3කට පෙර": "2021"}),
        ("අද කාලගුණය හොඳයි.", {"අද": "2024-05-15"}),
    ],
    "lb": [
        ("De Conseil huet sech en Dënschdeg versammelt.", {"Dënschdeg": "2024-05-14"}),
        ("Den 3. Mee 2024 huet et gereent.", {"3. Mee 2024": "2024-05-03"}),
        ("D'Präisser sinn am Mäerz geklommen.", {"Mäerz": "2024-03"}),
        ("Lescht Woch huet et geschneit.", {"Lescht Woch": "2024-W19"}),
        ("Lescht Joer.", {"Lescht Joer": "2023"}),
        ("Gëschter war e Brand.", {"Gëschter": "2024-05-14"}),
        ("Virun 3 Joer huet et ugefaangen.", {"Virun 3 Joer": "2021"}),
        ("Haut ass schéint Wieder.", {"Haut": "2024-05-15"}),
    ],
    "am": [
        ("ማክሰኞ ስብሰባ ተካሄደ።", {"ማክሰኞ": "2024-05-14"}),
        ("ትናንት እሳት ተነሳ።", {"ትናንት": "2024-05-14"}),
        ("ባለፈው ሳምንት በረዶ ወረደ።", {"ባለፈው ሳምንት": "2024-W19"}),
        ("ዛሬ ጥሩ ነው።", {"ዛሬ": "2024-05-15"}),
    ],
    "lo": [
        ("ວັນອັງຄານ ສະພາໄດ້ປະຊຸມ.", {"ວັນອັງຄານ": "2024-05-14"}),
        ("ມື້ວານ ເກີດໄຟໄໝ້.", {"ມື້ວານ": "2024-05-14"}),
    ],
    "km": [
        ("ម្សិលមិញ មានភ្លើងឆេះ។", {"ម្សិលមិញ": "2024-05-14"}),
    ],
    "my": [
        ("မနေ့က မီးလောင်သည်။", {"မနေ့က": "2024-05-14"}),
    ],
    "zu": [
        ("Ngo-2014 kwasungulwa.", {"2014": "2014"}),
        ("Izolo kube nomlilo.", {"Izolo": "2024-05-14"}),
    ],
    "mt": [
        ("Il-prezzijiet żdiedu f'Marzu.", {"Marzu": "2024-03"}),
        ("Ilbieraħ kien hemm nirien.", {"Ilbieraħ": "2024-05-14"}),
        ("Illum.", {"Illum": "2024-05-15"}),
    ],
    "ml": [
        ("ചൊവ്വാഴ്ച യോഗം ചേർന്നു.", {"ചൊവ്വാഴ്ച": "2024-05-14"}),
        ("2024 മേയ് 3ന് മഴ പെയ്തു.", {"2024 മേയ് 3": "2024-05-03"}),
        ("കഴിഞ്ഞ ആഴ്ച മഞ്ഞ് പെയ്തു.", {"കഴിഞ്ഞ ആഴ്ച": "2024-W19"}),
        ("കഴിഞ്ഞ വർഷം കുറഞ്ഞു.", {"കഴിഞ്ഞ വർഷം": "2023"}),
        ("ഇന്നലെ തീപിടിച്ചു.", {"ഇന്നലെ": "2024-05-14"}),
        ("3 വർഷം മുമ്പ് തുടങ്ങി.", {"3 വർഷം മുമ്പ്": "2021"}),
        ("2014ൽ രൂപീകരിച്ചു.", {"2014": "2014"}),
        ("അടുത്ത മാസം തിരഞ്ഞെടുപ്പ്.", {"അടുത്ത മാസം": "2024-06"}),
        ("ഇന്ന് നല്ല കാലാവസ്ഥ.", {"ഇന്ന്": "2024-05-15"}),
    ],
}
MISSED = [
    ("kn", "2024ರ ಮೇ 3ರಂದು ಮಳೆ ಸುರಿಯಿತು.", {"2024ರ ಮೇ 3": "2024-05-03"}),
    ("ky", "2024-жылдын 3-майында жамгыр жаады.", {"2024-жылдын 3-майында": "2024-05-03"}),
    ("ky", "Өткөн жумада кар жаады.", {"Өткөн жумада": "2024-W19"}),
    ("ky", "2014-жылы түзүлдү.", {"2014-жылы": "2014"}),
    ("mn", "2024 оны 5 дугаар сарын 3-нд бороо оров.", {"2024 оны 5 дугаар сарын 3": "2024-05-03"}),
    ("mn", "Өнгөрсөн онд буурав.", {"Өнгөрсөн онд": "2023"}),
    ("mn", "2014 онд байгуулагдав.", {"2014 онд": "2014"}),
    ("si", "පසුගිය වසරේ අඩු විය.", {"පසුගිය වසරේ": "2023"}),
    ("am", "ከ3 ዓመታት በፊት ተጀመረ።", {"3 ዓመታት በፊት": "2021"}),
    ("lo", "ວັນທີ 3 ພຶດສະພາ 2024 ຝົນຕົກ.", {"ວັນທີ 3 ພຶດສະພາ 2024": "2024-05-03"}),
    ("km", "ថ្ងៃអង្គារ ក្រុមប្រឹក្សាបានជួបប្រជុំ។", {"ថ្ងៃអង្គារ": "2024-05-14"}),
    ("km", "ថ្ងៃទី3 ខែឧសភា ឆ្នាំ2024 ភ្លៀងធ្លាក់។", {"ថ្ងៃទី3 ខែឧសភា ឆ្នាំ2024": "2024-05-03"}),
    ("my", "၂၀၂၄ ခုနှစ် မေလ ၃ ရက် မိုးရွာသည်။", {"၂၀၂၄ ခုနှစ် မေလ ၃ ရက်": "2024-05-03"}),
    ("zu", "Umkhandlu uhlangane ngoLwesibili.", {"ngoLwesibili": "2024-05-14"}),
    ("zu", "Namuhla kuhle.", {"Namuhla": "2024-05-15"}),
    ("mt", "Il-kunsill iltaqa' nhar it-Tlieta.", {"it-Tlieta": "2024-05-14"}),
    ("mt", "Fit-3 ta' Mejju 2024 għamlet ix-xita.", {"3 ta' Mejju 2024": "2024-05-03"}),
    ("mt", "Il-ġimgħa li għaddiet.", {"ġimgħa li għaddiet": "2024-W19"}),
]
CASES = [(code, *row) for tables in (ADDING, COMMON) for code, rows in tables.items() for row in rows]


@pytest.mark.parametrize(("language", "text", "want"), CASES)
def test_common_tables(language: str, text: str, want: dict[str, str]) -> None:
    """Days, months, "last week", "three years ago" are found as printed, with endings and figures of any script."""
    assert dates_of(text, language) == want


@pytest.mark.xfail(reason="the common lists have no word for it, or not in this form")
@pytest.mark.parametrize(("language", "text", "want"), MISSED)
def test_missed(language: str, text: str, want: dict[str, str]) -> None:
    """Words joined to others, and years or days marked by words that CLDR does not have."""
    assert dates_of(text, language) == want


@pytest.mark.xfail(reason="not every language's table has its words of age")
def test_an_age() -> None:
    """An age before a name is no length of time."""
    assert dates_of("Ir tai dar ne viskas, sako 25 metų Jonas.", "lt") == {}


@pytest.mark.xfail(reason="a first name that is a month")
def test_a_name_that_is_a_month() -> None:
    """Mai is a name in Estonia."""
    assert dates_of("Mai Tamm on lavastaja.", "et") == {}


#: Scores, prices, ages, shares, telephone numbers and words that look like short months or weekdays.
NO_DATES = [
    ("et", "Meeskond võitis 3:2 ja pilet maksab 12,50 eurot."),
    ("et", "Mees (25) maksis 2000 eurot trahvi."),
    ("lv", "Komanda uzvarēja ar 3:2, biļete maksā 12,50 eiro."),
    ("lt", "Komanda laimėjo 3:2, bilietas kainuoja 12,50 euro."),
    ("et", "Tee on 1500 kilomeetrit pikk ja mets 1900 hektarit suur."),
    ("lv", "Ceļš ir 1500 kilometru garš un maksā 2000 eiro."),
    ("kk", "Жол 1500 километр, бағасы 2000 еуро."),
    ("sl", "Ekipa je zmagala s 3:2, vstopnica stane 12,50 evra."),
    ("sq", "Ekipi fitoi 3:2 dhe bileta kushton 1200 lekë."),
    ("is", "Liðið vann 3:2 og miðinn kostar 1200 krónur."),
    ("gl", "O equipo gañou 3-2 e a entrada custa 12,50 euros."),
    ("gl", "A media é boa e a marca subiu un 3,5%."),
    ("af", "Die span het 3-2 gewen en die kaartjie kos R1200."),
    ("bn", "দল ৩-২ গোলে জিতেছে, টিকিটের দাম ১২০০ টাকা।"),
    ("ur", "ٹیم نے 3-2 سے جیت لی اور ٹکٹ 1200 روپے کا ہے۔"),
    ("mr", "संघाने ३-२ ने विजय मिळवला, तिकीट १२०० रुपये आहे."),
    ("ka", "გუნდმა 3:2 მოიგო, ბილეთი 1200 ლარი ღირს."),
    ("hy", "Թիմը հաղթեց 3:2, տոմսն արժե 1200 դրամ։"),
    ("az", "Komanda 3:2 qalib gəldi, bilet 1200 manatdır."),
    ("kk", "Команда 3:2 жеңді, билет 1200 теңге тұрады."),
    ("sw", "Timu ilishinda 3-2 na tiketi ni shilingi 1200."),
    ("fil", "Nanalo ang koponan ng 3-2 at may tiket na P1,200."),
    ("fil", "May 3 katao ang nasaktan."),
    ("be", "Каманда перамагла 3:2, білет каштуе 1200 рублёў."),
    ("uz", "Jamoa 3:2 hisobida gʻalaba qozondi, chipta 1200 soʻm turadi."),
    ("cy", "Enillodd y tîm o 3-2 ac mae tocyn yn costio £12.50."),
    ("ga", "Bhuaigh an fhoireann 3-2 agus tá ticéad ar €12.50."),
    ("ml", "ടീം 3-2ന് ജയിച്ചു, ടിക്കറ്റിന് 1200 രൂപ."),
    ("ta", "அணி 3-2 என வென்றது, டிக்கெட் விலை 1200 ரூபாய்."),
    ("te", "జట్టు 3-2తో గెలిచింది, టికెట్ ధర 1200 రూపాయలు."),
    ("pa", "ਟੀਮ ਨੇ 3-2 ਨਾਲ ਜਿੱਤ ਹਾਸਲ ਕੀਤੀ, ਟਿਕਟ 1200 ਰੁਪਏ ਹੈ।"),
]


@pytest.mark.parametrize(("language", "text"), NO_DATES)
def test_no_dates(language: str, text: str) -> None:
    """Other figures are no dates in any language."""
    assert dates_of(text, language) == {}
