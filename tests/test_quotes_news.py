"""Sentences as newspapers of many countries print them: who speaks, in what order, behind what else."""

import pytest

from quoted import quotes_of

#: Language, text, and the quotes; made up for the habits that they show, not taken from any paper.
NEWS: list[tuple[str, str, list[str]]] = [
    (
        "de",
        "„Das reicht nicht“, so Yıldız wörtlich.",
        [
            "direct: Das reicht nicht | so | Yıldız",
        ],
    ),
    (
        "de",
        "Abschließend sagte Merten: „Wir kommen wieder.“",
        [
            "direct: Wir kommen wieder. | sagte | Merten",
        ],
    ),
    (
        "de",
        "Zum geplanten neuen Radweg in Bad Hofen schreibt Eva Lindner: „Er kommt zu spät.“",
        [
            "direct: Er kommt zu spät. | schreibt | Eva Lindner",
        ],
    ),
    (
        "de",
        (
            "Landrat Karl Brandt hat in einem gestern veröffentlichten Brief an seine Mitarbeiter "
            "angekündigt, nicht mehr anzutreten."
        ),
        [
            "indirect: nicht mehr anzutreten | angekündigt | Karl Brandt",
        ],
    ),
    (
        "de",
        "Ministerin Vogt hatte Brandt gebeten, im Amt zu bleiben.",
        [
            "indirect: im Amt zu bleiben | gebeten | Vogt",
        ],
    ),
    (
        "de",
        "Deren Pläne bezeichnete er als „unausgegoren“.",
        [
            "direct: unausgegoren | bezeichnete | er",
        ],
    ),
    (
        "de",
        "Wie das Landratsamt am Freitag mitteilte, bleibt die Brücke gesperrt.",
        [
            "indirect: bleibt die Brücke gesperrt | mitteilte | das Landratsamt",
        ],
    ),
    (
        "de",
        "Der Klinik zufolge schwebt der Mann nicht in Lebensgefahr.",
        [
            "indirect: schwebt der Mann nicht in Lebensgefahr | zufolge | Der Klinik",
        ],
    ),
    (
        "de",
        "Nach Angaben eines Sprechers der Feuerwehr brannte der Dachstuhl vollständig aus.",
        [
            "indirect: brannte der Dachstuhl vollständig aus | Nach | Sprechers der Feuerwehr",
        ],
    ),
    (
        "de",
        ("„Wir haben alles versucht“, sagt Trainerin Sabine Rohr nach dem Spiel. „Aber der Ball wollte nicht rein.“"),
        [
            "direct: Wir haben alles versucht … Aber der Ball wollte nicht rein. | sagt | Sabine Rohr",
        ],
    ),
    (
        "de",
        "Der Angeklagte räumte ein, das Geld genommen zu haben.",
        [
            "indirect: das Geld genommen zu haben | räumte | Der Angeklagte",
        ],
    ),
    (
        "de",
        "Sie sei „tief enttäuscht“, sagte die Bürgermeisterin dem „Hofener Tageblatt“.",
        [
            "mixed: Sie sei „tief enttäuscht | sagte | die Bürgermeisterin",
        ],
    ),
    (
        "de",
        ("Die Polizei sucht Zeugen. Ein Sprecher sagte am Montag, der Täter sei flüchtig. Er sei etwa 30 Jahre alt."),
        [
            "indirect: der Täter sei flüchtig | sagte | Ein Sprecher",
            "indirect: Er sei etwa 30 Jahre alt. | - | Ein Sprecher",
        ],
    ),
    (
        "de",
        (
            "Ministerpräsidentin Anna Behrens (SPD) nannte den Vorschlag „absurd“. „Das bezahlt am Ende "
            "der Steuerzahler“, sagte sie der Deutschen Presse-Agentur."
        ),
        [
            "direct: absurd | nannte | Anna Behrens",
            "direct: Das bezahlt am Ende der Steuerzahler | sagte | Anna Behrens",
        ],
    ),
    (
        "de",
        "Es gebe keinen Anlass zur Sorge, betonte Gesundheitsminister Ralf Thoma.",
        [
            "indirect: Es gebe keinen Anlass zur Sorge | betonte | Ralf Thoma",
        ],
    ),
    (
        "de",
        "Laut einer Studie der Universität Rhenau steigt die Zahl der Störche.",
        [
            "indirect: steigt die Zahl der Störche | Laut | einer Studie der Universität Rhenau",
        ],
    ),
    (
        "de",
        "Der Verein teilte mit, dass Trainer Kolb entlassen wurde.",
        [
            "indirect: dass Trainer Kolb entlassen wurde | teilte mit | Der Verein",
        ],
    ),
    (
        "de",
        "„Ein rabenschwarzer Tag“, so das Fazit von Kapitän Jonas Pohl.",
        [
            "direct: Ein rabenschwarzer Tag | so | Jonas Pohl",
        ],
    ),
    (
        "de",
        "Der 34-Jährige bestreitet die Tat. „Ich war zu Hause“, ließ er über seinen Anwalt mitteilen.",
        [
            "direct: Ich war zu Hause | mitteilen | er",
        ],
    ),
    (
        "de",
        "Am 3. Mai sagte Minister Kolb, die Brücke sei sicher.",
        [
            "indirect: die Brücke sei sicher | sagte | Kolb",
        ],
    ),
    (
        "de",
        "In der Erklärung vom 3. Mai heißt es, die Brücke sei sicher.",
        [
            "indirect: die Brücke sei sicher | heißt es | der Erklärung vom 3",
        ],
    ),
    (
        "nl",
        "‘We hebben niets fout gedaan’, aldus wethouder Kees Brouwer.",
        [
            "direct: We hebben niets fout gedaan | aldus | Kees Brouwer",
        ],
    ),
    (
        "nl",
        "Volgens burgemeester De Wit is er geen gevaar voor de omgeving.",
        [
            "indirect: is er geen gevaar voor de omgeving | Volgens | De Wit",
        ],
    ),
    (
        "nl",
        "“Het is een ramp”, zegt boerin Marijke Smit uit Heino. “We zijn alles kwijt.”",
        [
            "direct: Het is een ramp … We zijn alles kwijt. | zegt | Marijke Smit",
        ],
    ),
    (
        "nl",
        "De politie meldt dat de verdachte nog voortvluchtig is.",
        [
            "indirect: dat de verdachte nog voortvluchtig is | meldt | De politie",
        ],
    ),
    (
        "nl",
        "Dat laat een woordvoerder van de gemeente weten.",
        [],
    ),
    (
        "nl",
        "Minister Van Dam liet weten dat de wet later komt.",
        [
            "indirect: dat de wet later komt | liet weten | Van Dam",
        ],
    ),
    (
        "nl",
        "In een reactie noemt Smit het besluit ‘onbegrijpelijk’.",
        [
            "direct: onbegrijpelijk | noemt | Smit",
        ],
    ),
    (
        "nl",
        "Burgemeester Ellen Kok bezocht dinsdag de wijk. „Dit mag nooit meer gebeuren”, zei ze.",
        [
            "direct: Dit mag nooit meer gebeuren | zei | Ellen Kok",
        ],
    ),
    (
        "nl",
        "Minister Jansen heeft in een brief aan de Tweede Kamer geschreven dat de wet later ingaat.",
        [
            "indirect: dat de wet later ingaat | geschreven | Jansen",
        ],
    ),
    (
        "nl",
        "Er zijn geen gewonden, meldt de brandweer.",
        [
            "indirect: Er zijn geen gewonden | meldt | de brandweer",
        ],
    ),
    (
        "nl",
        "‘Ik ben trots’, aldus coach Bram de Vries na afloop.",
        [
            "direct: Ik ben trots | aldus | Bram de Vries",
        ],
    ),
    (
        "nl",
        "Het bedrijf zegt de klachten serieus te nemen.",
        [
            "indirect: de klachten serieus te nemen | zegt | Het bedrijf",
        ],
    ),
    (
        "sv",
        "– Vi är mycket besvikna, säger klubbchefen Lars Ek till tidningen.",
        [
            "direct: Vi är mycket besvikna | säger | Lars Ek",
        ],
    ),
    (
        "sv",
        "Han tillägger: – Det är inte rimligt.",
        [
            "direct: Det är inte rimligt. | tillägger | Han",
        ],
    ),
    (
        "sv",
        "Enligt polisen har ingen gripits.",
        [
            "indirect: har ingen gripits | Enligt | polisen",
        ],
    ),
    (
        "sv",
        "Skolan måste stängas, uppger kommunen.",
        [
            "indirect: Skolan måste stängas | uppger | kommunen",
        ],
    ),
    (
        "sv",
        "”Det här är början”, skriver statsminister Karin Holm på Facebook.",
        [
            "direct: Det här är början | skriver | Karin Holm",
        ],
    ),
    (
        "sv",
        "Anna Berg, vd för bolaget, säger att försäljningen ökar.",
        [
            "indirect: att försäljningen ökar | säger | Anna Berg",
        ],
    ),
    (
        "sv",
        "Polisens presstalesperson Eva Lind bekräftar att en man är gripen.",
        [
            "indirect: att en man är gripen | bekräftar | Eva Lind",
        ],
    ),
    (
        "sv",
        "– Jag är helt tom, säger Nils Dahl efter matchen och fortsätter: – Det här gör ont.",
        [
            "direct: Jag är helt tom | säger | Nils Dahl",
            "direct: Det här gör ont. | fortsätter | Nils Dahl",
        ],
    ),
    (
        "sv",
        "Kommunen har i ett mejl till tidningen skrivit att bygget försenas.",
        [
            "indirect: att bygget försenas | skrivit | Kommunen",
        ],
    ),
    (
        "sv",
        "Det är för tidigt att säga, menar hon.",
        [
            "indirect: Det är för tidigt att säga | menar | hon",
        ],
    ),
    (
        "da",
        "- Det er helt uacceptabelt, siger Mette Holm, der er formand for foreningen.",
        [
            "direct: Det er helt uacceptabelt | siger | Mette Holm",
        ],
    ),
    (
        "da",
        "»Vi har fejlet,« lyder det fra borgmester Jens Bak.",
        [
            "direct: Vi har fejlet | lyder det fra | Jens Bak",
        ],
    ),
    (
        "da",
        "Ifølge politiet kom ingen til skade.",
        [
            "indirect: kom ingen til skade | Ifølge | politiet",
        ],
    ),
    (
        "da",
        "Det oplyser Sydjyllands Politi.",
        [],
    ),
    (
        "da",
        "Ministeren understreger, at loven gælder for alle.",
        [
            "indirect: at loven gælder for alle | understreger | Ministeren",
        ],
    ),
    (
        "da",
        "Borgmester Lone Friis besøgte skolen mandag. »Det er en god dag,« sagde hun.",
        [
            "direct: Det er en god dag | sagde | Lone Friis",
        ],
    ),
    (
        "da",
        "- Jeg er chokeret, siger naboen, Per Toft.",
        [
            "direct: Jeg er chokeret | siger | Per Toft",
        ],
    ),
    (
        "da",
        "Ministeriet har i en mail til avisen skrevet, at sagen undersøges.",
        [
            "indirect: at sagen undersøges | skrevet | Ministeriet",
        ],
    ),
    (
        "nb",
        "– Dette er en gledens dag, sier ordfører Kari Lie til NTB.",
        [
            "direct: Dette er en gledens dag | sier | Kari Lie",
        ],
    ),
    (
        "nb",
        "Politiet opplyser at to personer er siktet.",
        [
            "indirect: at to personer er siktet | opplyser | Politiet",
        ],
    ),
    (
        "nb",
        "Ifølge brannvesenet er brannen slukket.",
        [
            "indirect: er brannen slukket | Ifølge | brannvesenet",
        ],
    ),
    (
        "nb",
        "– Vi skal snu hver stein, forsikrer politimester Ola Ness. – Ingen skal slippe unna.",
        [
            "direct: Vi skal snu hver stein … Ingen skal slippe unna. | forsikrer | Ola Ness",
        ],
    ),
    (
        "nb",
        "Hun mener forslaget er dødfødt.",
        [
            "indirect: forslaget er dødfødt | mener | Hun",
        ],
    ),
    (
        "nb",
        "Statsråd Berit Moe sier hun ikke har tatt stilling.",
        [
            "indirect: hun ikke har tatt stilling | sier | Berit Moe",
        ],
    ),
    (
        "nb",
        "– Helt uforståelig, skriver Moe i en epost til avisen.",
        [
            "direct: Helt uforståelig | skriver | Moe",
        ],
    ),
    (
        "nb",
        "Det er ingen fare for publikum, ifølge politiet.",
        [
            "indirect: Det er ingen fare for publikum | ifølge | politiet",
        ],
    ),
    (
        "fi",
        "– Tämä on hyvä päivä, sanoo kaupunginjohtaja Anna Laine.",
        [
            "direct: Tämä on hyvä päivä | sanoo | Anna Laine",
        ],
    ),
    (
        "fi",
        "Poliisin mukaan kukaan ei loukkaantunut.",
        [
            "indirect: kukaan ei loukkaantunut | mukaan | Poliisin",
        ],
    ),
    (
        "fi",
        "Laine kertoo, että silta suljetaan.",
        [
            "indirect: että silta suljetaan | kertoo | Laine",
        ],
    ),
    (
        "fi",
        "”Emme luovuta”, valmentaja Pekka Salo vakuutti.",
        [
            "direct: Emme luovuta | vakuutti | Pekka Salo",
        ],
    ),
    (
        "fi",
        "Ministeri sanoi torstaina STT:lle, että laki viivästyy.",
        [
            "indirect: että laki viivästyy | sanoi | Ministeri",
        ],
    ),
    (
        "fi",
        "Kaupunginjohtaja Risto Koski kertoi asiasta maanantaina. Koskin mukaan koulu suljetaan.",
        [
            "indirect: koulu suljetaan | mukaan | Risto Koski",
        ],
    ),
    (
        "fi",
        "Tilanne on vakava, Koski arvioi.",
        [
            "indirect: Tilanne on vakava | arvioi | Koski",
        ],
    ),
    (
        "fi",
        "”Olen pettynyt”, hän sanoo.",
        [
            "direct: Olen pettynyt | sanoo | hän",
        ],
    ),
    (
        "fr",
        "« C'est une décision historique », s'est félicitée la maire, Claire Dubois.",
        [
            "direct: C'est une décision historique | félicitée | Claire Dubois",
        ],
    ),
    (
        "fr",
        "Selon une source proche du dossier, deux suspects ont été interpellés.",
        [
            "indirect: deux suspects ont été interpellés | Selon | une source proche du dossier",
        ],
    ),
    (
        "fr",
        "« Nous n'avons rien vu venir », confie à l'AFP Jean Morel, un habitant du quartier.",
        [
            "direct: Nous n'avons rien vu venir | confie | Jean Morel",
        ],
    ),
    (
        "fr",
        "Le ministre a indiqué que la loi serait présentée « avant l'été ».",
        [
            "mixed: que la loi serait présentée « avant l'été | indiqué | Le ministre",
        ],
    ),
    (
        "fr",
        "Interrogé par Le Progrès, le préfet assure ne pas avoir été informé.",
        [
            "indirect: ne pas avoir été informé | assure | le préfet",
        ],
    ),
    (
        "fr",
        "D'après le parquet, l'homme a reconnu les faits.",
        [
            "indirect: l'homme a reconnu les faits | D'après | le parquet",
        ],
    ),
    (
        "fr",
        "« Il faut agir vite, a estimé Mme Petit. Sinon, il sera trop tard. »",
        [
            "direct: Il faut agir vite … Sinon, il sera trop tard. | estimé | Petit",
        ],
    ),
    (
        "fr",
        "Le club « ne fera aucun commentaire », a-t-on appris auprès de son entourage.",
        [
            "mixed: Le club « ne fera aucun commentaire | appris | on",
        ],
    ),
    (
        "fr",
        (
            "La ministre Hélène Caron s'est rendue sur place mardi. « La situation est sous contrôle », "
            "a-t-elle affirmé."
        ),
        [
            "direct: La situation est sous contrôle | affirmé | Hélène Caron",
        ],
    ),
    (
        "fr",
        "Selon M. Girard, « rien n'est joué ».",
        [
            "direct: rien n'est joué | Selon | Girard",
        ],
    ),
    (
        "fr",
        "L'entraîneur Paul Simon reconnaît avoir commis des erreurs.",
        [
            "indirect: avoir commis des erreurs | reconnaît | Paul Simon",
        ],
    ),
    (
        "fr",
        "Trois personnes ont été blessées, ont indiqué les pompiers.",
        [
            "indirect: Trois personnes ont été blessées | indiqué | les pompiers",
        ],
    ),
    (
        "fr",
        "« On a tout perdu », se désole Karim, 52 ans.",
        [
            "direct: On a tout perdu | se désole | Karim",
        ],
    ),
    (
        "fr",
        "Le suspect a été placé en garde à vue, a-t-on appris de source policière.",
        [
            "indirect: Le suspect a été placé en garde à vue | de source | policière",
        ],
    ),
    (
        "fr",
        "Pour le maire, Alain Roux, il s'agit d'« un acte isolé ».",
        [
            "mixed: il s'agit d'« un acte isolé ». | Pour | Alain Roux",
        ],
    ),
    (
        "fr",
        "Le réseau a grandi, d'après d'anciens officiers.",
        [
            "indirect: Le réseau a grandi | d'après | anciens officiers",
        ],
    ),
    (
        "fr",
        "L'armée affirme en avoir détruit trente.",
        [
            "indirect: en avoir détruit trente | affirme | L'armée",
        ],
    ),
    (
        "es",
        "«No vamos a ceder», ha advertido la portavoz del Gobierno, Marta Soler.",
        [
            "direct: No vamos a ceder | advertido | Marta Soler",
        ],
    ),
    (
        "es",
        "“Es una vergüenza”, dijo a este diario Luis Pardo, vecino del barrio.",
        [
            "direct: Es una vergüenza | dijo | Luis Pardo",
        ],
    ),
    (
        "es",
        "Según fuentes policiales, el detenido tiene 34 años.",
        [
            "indirect: el detenido tiene 34 años | Según | fuentes policiales",
        ],
    ),
    (
        "es",
        "La ministra lamentó que no haya acuerdo.",
        [
            "indirect: que no haya acuerdo | lamentó | La ministra",
        ],
    ),
    (
        "es",
        "“Vamos a ganar”. Así lo aseguró el técnico Diego Ramos.",
        [
            "direct: Vamos a ganar | aseguró | Diego Ramos",
        ],
    ),
    (
        "es",
        "El club admitió el error. «Pedimos disculpas», admitió.",
        [
            "direct: Pedimos disculpas | admitió | El club",
        ],
    ),
    (
        "es",
        "De acuerdo con el informe, el agua no es potable.",
        [
            "indirect: el agua no es potable | De acuerdo con | el informe",
        ],
    ),
    (
        "es",
        "La alcaldesa Pilar Otero visitó ayer el puente. Según ella, las obras acabarán en mayo.",
        [
            "indirect: las obras acabarán en mayo | Según ella | Pilar Otero",
        ],
    ),
    (
        "es",
        "El presidente del club, Andrés Vega, negó haber recibido dinero.",
        [
            "indirect: haber recibido dinero | negó | Andrés Vega",
        ],
    ),
    (
        "es",
        "“Nos engañaron”, lamenta Rosa Medina, de 67 años. “Perdimos los ahorros”.",
        [
            "direct: Nos engañaron … Perdimos los ahorros | lamenta | Rosa Medina",
        ],
    ),
    (
        "es",
        "El ministro de Sanidad, Tomás Real, ha explicado este martes que la vacuna llegará en otoño.",
        [
            "indirect: que la vacuna llegará en otoño | explicado | Tomás Real",
        ],
    ),
    (
        "es",
        "Para la fiscal, el acusado «sabía lo que hacía».",
        [
            "mixed: el acusado «sabía lo que hacía | Para | la fiscal",
        ],
    ),
    (
        "es",
        "Vega también se refirió a las críticas: “No me preocupan”.",
        [
            "direct: No me preocupan | refirió | Vega",
        ],
    ),
    (
        "es",
        "Ruiz dijo no saber nada.",
        [
            "indirect: no saber nada | dijo | Ruiz",
        ],
    ),
    (
        "it",
        "«Non ci fermeremo», ha detto il sindaco Marco Villa.",
        [
            "direct: Non ci fermeremo | detto | Marco Villa",
        ],
    ),
    (
        "it",
        "“È stata dura”, ammette l'allenatore Paolo Neri al termine della gara.",
        [
            "direct: È stata dura | ammette | Paolo Neri",
        ],
    ),
    (
        "it",
        "Secondo gli inquirenti, l'uomo avrebbe agito da solo.",
        [
            "indirect: l'uomo avrebbe agito da solo | Secondo | gli inquirenti",
        ],
    ),
    (
        "it",
        "Il ministro ha spiegato che i fondi ci sono.",
        [
            "indirect: che i fondi ci sono | spiegato | Il ministro",
        ],
    ),
    (
        "it",
        "«Abbiamo perso tutto», racconta Lucia, 40 anni, con le lacrime agli occhi.",
        [
            "direct: Abbiamo perso tutto | racconta | Lucia",
        ],
    ),
    (
        "it",
        "A detta dei residenti, il rumore è insopportabile.",
        [
            "indirect: il rumore è insopportabile | A detta dei | residenti",
        ],
    ),
    (
        "it",
        "Villa aggiunge: «Ora tocca alla Regione».",
        [
            "direct: Ora tocca alla Regione | aggiunge | Villa",
        ],
    ),
    (
        "it",
        "La ministra Carla Riva è arrivata ieri a Bari. «Siamo pronti», ha dichiarato.",
        [
            "direct: Siamo pronti | dichiarato | Carla Riva",
        ],
    ),
    (
        "it",
        "Il bilancio è di due feriti, hanno fatto sapere i vigili del fuoco.",
        [
            "indirect: Il bilancio è di due feriti | fatto sapere | i vigili del fuoco",
        ],
    ),
    (
        "it",
        "Per il procuratore Sandro Leone, «le indagini proseguono».",
        [
            "direct: le indagini proseguono | Per | Sandro Leone",
        ],
    ),
    (
        "it",
        "L'azienda fa sapere di non avere ricevuto alcuna richiesta.",
        [
            "indirect: di non avere ricevuto alcuna richiesta | fa sapere | L'azienda",
        ],
    ),
    (
        "it",
        "«Una vergogna», la definisce il presidente della Regione, Luca Conti.",
        [
            "direct: Una vergogna | definisce | Luca Conti",
        ],
    ),
    (
        "pt",
        '"Não há motivo para pânico", afirmou a prefeita Lúcia Ramos (PT).',
        [
            "direct: Não há motivo para pânico | afirmou | Lúcia Ramos",
        ],
    ),
    (
        "pt",
        'Ele destacou o papel da escola.\n\n"Pode haver falhas", disse.',
        [
            "direct: Pode haver falhas | disse | Ele",
        ],
    ),
    (
        "pt",
        "De acordo com a polícia, o suspeito fugiu a pé.",
        [
            "indirect: o suspeito fugiu a pé | De acordo com | a polícia",
        ],
    ),
    (
        "pt",
        "Segundo o delegado Rui Costa, o crime foi premeditado.",
        [
            "indirect: o crime foi premeditado | Segundo | Rui Costa",
        ],
    ),
    (
        "pt",
        '"Ficámos sem nada", contou à agência Lusa Manuel Pinto, morador na aldeia.',
        [
            "direct: Ficámos sem nada | contou | Manuel Pinto",
        ],
    ),
    (
        "pt",
        "O ministro garantiu que o hospital vai abrir.",
        [
            "indirect: que o hospital vai abrir | garantiu | O ministro",
        ],
    ),
    (
        "pt",
        "Em nota, a empresa disse que lamenta o ocorrido.",
        [
            "indirect: que lamenta o ocorrido | disse | empresa",
        ],
    ),
    (
        "pt",
        "O presidente da câmara, Nuno Faria, admitiu que a obra está atrasada.",
        [
            "indirect: que a obra está atrasada | admitiu | Nuno Faria",
        ],
    ),
    (
        "pt",
        '"A gente não teve escolha", diz Joana Lima, 42, que perdeu a casa.',
        [
            "direct: A gente não teve escolha | diz | Joana Lima",
        ],
    ),
    (
        "pt",
        'Para o técnico Caio Braga, o time "jogou bem".',
        [
            'mixed: o time "jogou bem | Para | Caio Braga',
        ],
    ),
    (
        "pt",
        "A polícia informou, em nota, que o caso está sendo investigado.",
        [
            "indirect: que o caso está sendo investigado | informou | polícia",
        ],
    ),
    (
        "pt",
        "“Estamos prontos”, garantiu o bombeiro. Segundo ele, o fogo está controlado.",
        [
            "direct: Estamos prontos | garantiu | o bombeiro",
            "indirect: o fogo está controlado | Segundo ele | o bombeiro",
        ],
    ),
    (
        "ca",
        "«No ens rendirem», ha assegurat l'alcaldessa, Núria Puig.",
        [
            "direct: No ens rendirem | assegurat | Núria Puig",
        ],
    ),
    (
        "ca",
        "Segons els Mossos, no hi ha ferits.",
        [
            "indirect: no hi ha ferits | Segons | els Mossos",
        ],
    ),
    (
        "ca",
        "El conseller ha dit que l'obra s'acabarà al maig.",
        [
            "indirect: que l'obra s'acabarà al maig | dit | El conseller",
        ],
    ),
    (
        "ro",
        "„Nu vom ceda”, a declarat primarul Ion Popescu, marți.",
        [
            "direct: Nu vom ceda | declarat | Ion Popescu",
        ],
    ),
    (
        "ro",
        "Potrivit poliției, bărbatul conducea băut.",
        [
            "indirect: bărbatul conducea băut | Potrivit | poliției",
        ],
    ),
    (
        "ro",
        "Ministra a precizat că legea va fi modificată.",
        [
            "indirect: că legea va fi modificată | precizat | Ministra",
        ],
    ),
    (
        "ro",
        "„Este o zi tristă”, a spus pentru Agerpres Maria Dinu, purtătoarea de cuvânt a spitalului.",
        [
            "direct: Este o zi tristă | spus | Maria Dinu",
        ],
    ),
    (
        "ro",
        "Conform raportului, apa este contaminată.",
        [
            "indirect: apa este contaminată | Conform | raportului",
        ],
    ),
    (
        "ro",
        "Ministrul Radu Stan a ajuns luni la Cluj. „Bani sunt”, a spus el.",
        [
            "direct: Bani sunt | spus | Radu Stan",
        ],
    ),
    (
        "ro",
        "Stan susține că podul este sigur.",
        [
            "indirect: că podul este sigur | susține | Stan",
        ],
    ),
    (
        "ro",
        "Nu sunt victime, a transmis ISU.",
        [
            "indirect: Nu sunt victime | transmis | ISU",
        ],
    ),
    (
        "pl",
        "– To skandal – ocenił poseł Piotr Zieliński.",
        [
            "direct: To skandal | ocenił | Piotr Zieliński",
        ],
    ),
    (
        "pl",
        "Jak poinformowała rzeczniczka policji, sprawca zbiegł.",
        [
            "indirect: sprawca zbiegł | poinformowała | rzeczniczka policji",
        ],
    ),
    (
        "pl",
        "Premier zapewnił, że pieniądze się znajdą.",
        [
            "indirect: że pieniądze się znajdą | zapewnił | Premier",
        ],
    ),
    (
        "pl",
        "„Nie mamy innego wyjścia” – napisał na platformie X minister Adam Wilk.",
        [
            "direct: Nie mamy innego wyjścia | napisał | Adam Wilk",
        ],
    ),
    (
        "pl",
        "Według straży pożarnej nikt nie zginął.",
        [
            "indirect: nikt nie zginął | Według | straży pożarnej",
        ],
    ),
    (
        "pl",
        "Prezydent miasta Anna Król odwiedziła szkołę. – To dobry dzień – powiedziała.",
        [
            "direct: To dobry dzień | powiedziała | Anna Król",
        ],
    ),
    (
        "pl",
        "Rzecznik MSZ Marek Lis przekazał, że nikt nie ucierpiał.",
        [
            "indirect: że nikt nie ucierpiał | przekazał | Marek Lis",
        ],
    ),
    (
        "pl",
        "„Będziemy walczyć” – zapowiedział w rozmowie z PAP szef związku Jan Bąk.",
        [
            "direct: Będziemy walczyć | zapowiedział | Jan Bąk",
        ],
    ),
    (
        "pl",
        "Jak dodał, most jest w złym stanie.",
        [
            "indirect: most jest w złym stanie | dodał | -",
        ],
    ),
    (
        "pl",
        "W ocenie Lisa umowa jest korzystna.",
        [
            "indirect: umowa jest korzystna | W ocenie | Lisa",
        ],
    ),
    (
        "pl",
        "Policjanci ustalili, że kierowca był pijany.",
        [
            "indirect: że kierowca był pijany | ustalili | Policjanci",
        ],
    ),
    (
        "pl",
        "Zdaniem eksperta most jest stary.",
        [
            "indirect: most jest stary | Zdaniem | eksperta",
        ],
    ),
    (
        "cs",
        "„Nevzdáme se,“ vzkázal trenér Petr Dvořák.",
        [
            "direct: Nevzdáme se | vzkázal | Petr Dvořák",
        ],
    ),
    (
        "cs",
        "Předseda strany Jan Malý v pátek v Českém rozhlase mimo jiné řekl, že odstoupí.",
        [
            "indirect: že odstoupí | řekl | Jan Malý",
        ],
    ),
    (
        "cs",
        "Podle mluvčí policie Evy Novotné řidič nebyl opilý.",
        [
            "indirect: řidič nebyl opilý | Podle | Evy Novotné",
        ],
    ),
    (
        "cs",
        "Jak ČTK sdělil starosta Karel Beneš, most se opraví.",
        [
            "indirect: most se opraví | sdělil | Karel Beneš",
        ],
    ),
    (
        "cs",
        "„Je to ostuda,“ zlobí se na úředníky Marie Králová z Brna.",
        [
            "direct: Je to ostuda | zlobí se | Marie Králová z Brna",
        ],
    ),
    (
        "cs",
        "Uvedl to mluvčí hasičů Tomáš Horák.",
        [],
    ),
    (
        "cs",
        "Ministryně Jana Bílá přijela v pondělí. „Peníze máme,“ řekla novinářům.",
        [
            "direct: Peníze máme | řekla | Jana Bílá",
        ],
    ),
    (
        "cs",
        "Policie uvedla, že pachatel je na útěku.",
        [
            "indirect: že pachatel je na útěku | uvedla | Policie",
        ],
    ),
    (
        "cs",
        "Podle ní jde o nešťastnou náhodu.",
        [
            "indirect: jde o nešťastnou náhodu | Podle ní | -",
        ],
    ),
    (
        "cs",
        "Most je podle starosty bezpečný.",
        [
            "indirect: Most je … bezpečný | podle | starosty",
        ],
    ),
    (
        "cs",
        "„Budeme bojovat,“ řekl ČTK předseda odborů Josef Hora.",
        [
            "direct: Budeme bojovat | řekl | Josef Hora",
        ],
    ),
    (
        "cs",
        "Podle policie most spadl v noci.",
        [
            "indirect: most spadl v noci | Podle | policie",
        ],
    ),
    (
        "sk",
        "„Je to hanba,“ povedal poslanec Ján Kováč.",
        [
            "direct: Je to hanba | povedal | Ján Kováč",
        ],
    ),
    (
        "sk",
        "Podľa polície nikto nezomrel.",
        [
            "indirect: nikto nezomrel | Podľa | polície",
        ],
    ),
    (
        "sk",
        "Ministerka uviedla, že zákon sa zmení.",
        [
            "indirect: že zákon sa zmení | uviedla | Ministerka",
        ],
    ),
    (
        "sk",
        "„Nemáme dôvod klamať,“ dodala pre TASR hovorkyňa Eva Malá.",
        [
            "direct: Nemáme dôvod klamať | dodala | Eva Malá",
        ],
    ),
    (
        "sk",
        "Ministerka Zuzana Biela prišla v pondelok. „Peniaze máme,“ povedala.",
        [
            "direct: Peniaze máme | povedala | Zuzana Biela",
        ],
    ),
    (
        "sk",
        "Ako informovala polícia, vodič ušiel.",
        [
            "indirect: vodič ušiel | informovala | polícia",
        ],
    ),
    (
        "ru",
        "«Дорога перекрыта», — рассказал ТАСС начальник управления Сергей Ильин.",
        [
            "direct: Дорога перекрыта | рассказал | Сергей Ильин",
        ],
    ),
    (
        "ru",
        "По словам Анны Сергеевны Беловой, школа откроется в сентябре.",
        [
            "indirect: школа откроется в сентябре | По словам | Анны Сергеевны Беловой",
        ],
    ),
    (
        "ru",
        "«Мы победим», — написал он в своем Telegram-канале.",
        [
            "direct: Мы победим | написал | он",
        ],
    ),
    (
        "ru",
        "11 апреля глава района Пётр Громов уволился, заявив о нехватке денег.",
        [
            "indirect: нехватке денег | заявив о | Пётр Громов",
        ],
    ),
    (
        "ru",
        "На вопрос, почему закрыли мост, Громов ответил: «Он аварийный».",
        [
            "direct: Он аварийный | ответил | Громов",
        ],
    ),
    (
        "ru",
        "Об этом сообщает «Интерфакс» со ссылкой на пресс-службу.",
        [],
    ),
    (
        "ru",
        "В МЧС уточнили, что пожар потушен.",
        [
            "indirect: что пожар потушен | уточнили | МЧС",
        ],
    ),
    (
        "ru",
        "Министр здравоохранения Олег Смирнов в среду в эфире радио заявил, что вакцина готова.",
        [
            "indirect: что вакцина готова | заявил | Олег Смирнов",
        ],
    ),
    (
        "ru",
        "«Это ошибка», — считает политолог Марина Лебедева.",
        [
            "direct: Это ошибка | считает | Марина Лебедева",
        ],
    ),
    (
        "ru",
        "Как пояснил Ильин, ремонт займет неделю.",
        [
            "indirect: ремонт займет неделю | пояснил | Ильин",
        ],
    ),
    (
        "ru",
        "Губернатор Павел Зорин приехал в понедельник. «Деньги есть», — сказал он журналистам.",
        [
            "direct: Деньги есть | сказал | Павел Зорин",
        ],
    ),
    (
        "ru",
        "Зорин подчеркнул: «Мы не остановимся».",
        [
            "direct: Мы не остановимся | подчеркнул | Зорин",
        ],
    ),
    (
        "ru",
        "Погибших нет, сообщает пресс-служба МЧС.",
        [
            "indirect: Погибших нет | сообщает | МЧС",
        ],
    ),
    (
        "ru",
        "По ее словам, ремонт начнется весной.",
        [
            "indirect: ремонт начнется весной | По ее словам | -",
        ],
    ),
    (
        "ru",
        "Президент Федерации Роман Гусев пообещал, что стадион достроят.",
        [
            "indirect: что стадион достроят | пообещал | Роман Гусев",
        ],
    ),
    (
        "ru",
        "«Сложный матч», — цитирует Гусева пресс-служба клуба.",
        [
            "direct: Сложный матч | цитирует | Гусева",
        ],
    ),
    (
        "ru",
        "Как передает РИА Новости, переговоры прошли успешно.",
        [
            "indirect: переговоры прошли успешно | передает | РИА Новости",
        ],
    ),
    (
        "ru",
        "В ведомстве отметили, что «ситуация под контролем».",
        [
            "direct: ситуация под контролем | отметили | ведомстве",
        ],
    ),
    (
        "ru",
        "В полиции сообщили, что никто не пострадал.",
        [
            "indirect: что никто не пострадал | сообщили | полиции",
        ],
    ),
    (
        "ru",
        "Как сообщил РИА Новости представитель министерства, деньги есть.",
        [
            "indirect: деньги есть | сообщил | представитель министерства",
        ],
    ),
    (
        "uk",
        "«Ми не відступимо», – наголосив командир Олег Бондар.",
        [
            "direct: Ми не відступимо | наголосив | Олег Бондар",
        ],
    ),
    (
        "uk",
        "Про це повідомляє пресслужба поліції.",
        [],
    ),
    (
        "uk",
        "За словами речниці відомства Ірини Коваль, постраждалих немає.",
        [
            "indirect: постраждалих немає | За словами | Ірини Коваль",
        ],
    ),
    (
        "uk",
        "Як зазначив міністр, гроші будуть.",
        [
            "indirect: гроші будуть | зазначив | міністр",
        ],
    ),
    (
        "uk",
        "У ДСНС розповіли, що пожежу загасили.",
        [
            "indirect: що пожежу загасили | розповіли | ДСНС",
        ],
    ),
    (
        "uk",
        "Міністерка Олена Мороз приїхала в понеділок. «Гроші є», – сказала вона.",
        [
            "direct: Гроші є | сказала | Олена Мороз",
        ],
    ),
    (
        "uk",
        "За його словами, загроза минула.",
        [
            "indirect: загроза минула | За його словами | -",
        ],
    ),
    (
        "uk",
        "Загиблих немає, повідомляє поліція.",
        [
            "indirect: Загиблих немає | повідомляє | поліція",
        ],
    ),
    (
        "uk",
        "Мороз додала, що ремонт триватиме рік.",
        [
            "indirect: що ремонт триватиме рік | додала | Мороз",
        ],
    ),
    (
        "bg",
        "„Няма да отстъпим“, заяви кметът Иван Петров.",
        [
            "direct: Няма да отстъпим | заяви | Иван Петров",
        ],
    ),
    (
        "bg",
        "Според полицията няма пострадали.",
        [
            "indirect: няма пострадали | Според | полицията",
        ],
    ),
    (
        "bg",
        "Министърът обясни, че пари има.",
        [
            "indirect: че пари има | обясни | Министърът",
        ],
    ),
    (
        "bg",
        "По думите му мостът е опасен.",
        [
            "indirect: мостът е опасен | По думите му | -",
        ],
    ),
    (
        "bg",
        "Министър Елена Тодорова пристигна в понеделник. „Има пари“, каза тя.",
        [
            "direct: Има пари | каза | Елена Тодорова",
        ],
    ),
    (
        "bg",
        "Няма загинали, съобщиха от МВР.",
        [
            "indirect: Няма загинали | съобщиха от | МВР",
        ],
    ),
    (
        "hr",
        "„Nećemo odustati”, poručio je trener Ivan Horvat.",
        [
            "direct: Nećemo odustati | poručio | Ivan Horvat",
        ],
    ),
    (
        "hr",
        "Prema riječima glasnogovornice policije, nitko nije ozlijeđen.",
        [
            "indirect: nitko nije ozlijeđen | Prema riječima | glasnogovornice policije",
        ],
    ),
    (
        "hr",
        "- To je sramota - kazala je zastupnica Ana Babić.",
        [
            "direct: To je sramota | kazala | Ana Babić",
        ],
    ),
    (
        "hr",
        "Ministar je najavio da će zakon biti promijenjen.",
        [
            "indirect: da će zakon biti promijenjen | najavio | Ministar",
        ],
    ),
    (
        "hr",
        "Ministrica Maja Kos stigla je u ponedjeljak. „Novca ima”, rekla je.",
        [
            "direct: Novca ima | rekla | Maja Kos",
        ],
    ),
    (
        "hr",
        "Prema Kos, most je siguran.",
        [
            "indirect: most je siguran | Prema | Kos",
        ],
    ),
    (
        "hr",
        "Kako je priopćila policija, vozač je pobjegao.",
        [
            "indirect: vozač je pobjegao | priopćila | policija",
        ],
    ),
    (
        "sr",
        "„Nećemo stati“, rekao je gradonačelnik Marko Jović za RTS.",
        [
            "direct: Nećemo stati | rekao | Marko Jović",
        ],
    ),
    (
        "sr",
        "Према речима портпаролке Јелене Илић, повређених нема.",
        [
            "indirect: повређених нема | Према речима | Јелене Илић",
        ],
    ),
    (
        "sr",
        "Ministarka je istakla da novca ima.",
        [
            "indirect: da novca ima | istakla | Ministarka",
        ],
    ),
    (
        "sl",
        "»To je sramota,« je dejal župan Marko Zupan.",
        [
            "direct: To je sramota | dejal | Marko Zupan",
        ],
    ),
    (
        "sl",
        "Po besedah policije ni nihče ranjen.",
        [
            "indirect: ni nihče ranjen | Po besedah | policije",
        ],
    ),
    (
        "sl",
        "Ministrica je pojasnila, da denar je.",
        [
            "indirect: da denar je | pojasnila | Ministrica",
        ],
    ),
    (
        "sl",
        "Ministrica Nina Kralj je prispela v ponedeljek. »Denar je,« je povedala.",
        [
            "direct: Denar je | povedala | Nina Kralj",
        ],
    ),
    (
        "sl",
        "Kot je sporočila policija, je voznik pobegnil.",
        [
            "indirect: je voznik pobegnil | sporočila | policija",
        ],
    ),
    (
        "hu",
        "„Nem adjuk fel” – jelentette ki Kovács Péter polgármester.",
        [
            "direct: Nem adjuk fel | jelentette ki | Kovács Péter",
        ],
    ),
    (
        "hu",
        "A rendőrség szerint senki sem sérült meg.",
        [
            "indirect: senki sem sérült meg | szerint | A rendőrség",
        ],
    ),
    (
        "hu",
        "Szabó Anna, a kórház szóvivője azt mondta, hogy a beteg jól van.",
        [
            "indirect: hogy a beteg jól van | mondta | Szabó Anna",
        ],
    ),
    (
        "hu",
        "– Jó döntés volt – fogalmazott a miniszter.",
        [
            "direct: Jó döntés volt | fogalmazott | a miniszter",
        ],
    ),
    (
        "hu",
        "Nagy Éva miniszter hétfőn Szegedre utazott. „Van pénz” – mondta.",
        [
            "direct: Van pénz | mondta | Nagy Éva",
        ],
    ),
    (
        "hu",
        "A miniszter közölte, hogy a híd elkészül.",
        [
            "indirect: hogy a híd elkészül | közölte | A miniszter",
        ],
    ),
    (
        "hu",
        "Nagy szerint a terv drága.",
        [
            "indirect: a terv drága | szerint | Nagy",
        ],
    ),
    (
        "el",
        "«Δεν θα υποχωρήσουμε», δήλωσε ο δήμαρχος Γιώργος Παππάς.",
        [
            "direct: Δεν θα υποχωρήσουμε | δήλωσε | Γιώργος Παππάς",
        ],
    ),
    (
        "el",
        "Σύμφωνα με την αστυνομία, δεν υπάρχουν τραυματίες.",
        [
            "indirect: δεν υπάρχουν τραυματίες | Σύμφωνα με την | αστυνομία",
        ],
    ),
    (
        "el",
        "Η υπουργός τόνισε ότι υπάρχουν χρήματα.",
        [
            "indirect: ότι υπάρχουν χρήματα | τόνισε | Η υπουργός",
        ],
    ),
    (
        "el",
        "Ο υπουργός Νίκος Δήμου έφτασε τη Δευτέρα. «Υπάρχουν χρήματα», είπε.",
        [
            "direct: Υπάρχουν χρήματα | είπε | Νίκος Δήμου",
        ],
    ),
    (
        "el",
        "Όπως ανέφερε ο Δήμου, το έργο καθυστερεί.",
        [
            "indirect: το έργο καθυστερεί | ανέφερε | Δήμου",
        ],
    ),
    (
        "tr",
        'Belediye Başkanı Ayşe Yılmaz, "Köprü kapalı kalacak" dedi.',
        [
            "direct: Köprü kapalı kalacak | dedi | Ayşe Yılmaz",
        ],
    ),
    (
        "tr",
        "Bakan Demir, yeni hastanenin mayısta açılacağını söyledi.",
        [
            "indirect: yeni hastanenin mayısta açılacağını | söyledi | Demir",
        ],
    ),
    (
        "tr",
        '"Pes etmeyeceğiz" diyen Yılmaz, halka teşekkür etti.',
        [
            "direct: Pes etmeyeceğiz | diyen | Yılmaz",
        ],
    ),
    (
        "tr",
        "Polise göre kimse yaralanmadı.",
        [
            "indirect: kimse yaralanmadı | göre | Polise",
        ],
    ),
    (
        "tr",
        'Yılmaz, gazetecilere yaptığı açıklamada, "Hazırız" ifadelerini kullandı.',
        [
            "direct: Hazırız | ifadelerini kullandı | Yılmaz",
        ],
    ),
    (
        "tr",
        'Vali Hasan Kaya olay yerine geldi. Kaya, "Durum kontrol altında" diye konuştu.',
        [
            "direct: Durum kontrol altında | diye konuştu | Hasan Kaya",
        ],
    ),
    (
        "tr",
        "Bakanlıktan yapılan açıklamada, aşının sonbaharda geleceği belirtildi.",
        [
            "indirect: aşının sonbaharda geleceği | belirtildi | Bakanlıktan",
        ],
    ),
    (
        "tr",
        '"Çok üzgünüm" diye konuşan Kaya, aileye başsağlığı diledi.',
        [
            "direct: Çok üzgünüm | konuşan | Kaya",
        ],
    ),
    (
        "tr",
        "Kaya'ya göre proje mayısta bitecek.",
        [
            "indirect: proje mayısta bitecek | göre | Kaya",
        ],
    ),
    (
        "tr",
        'Muhalefet lideri Mehmet Demir kararı "geç kalmış" olarak nitelendirdi.',
        [
            "direct: geç kalmış | nitelendirdi | Mehmet Demir",
        ],
    ),
    (
        "id",
        '"Kami akan bertindak tegas," kata Kapolres AKBP Budi Santoso, Selasa (3/5).',
        [
            "direct: Kami akan bertindak tegas | kata | Budi Santoso",
        ],
    ),
    (
        "id",
        "Menurut Budi, pelaku sudah ditangkap.",
        [
            "indirect: pelaku sudah ditangkap | Menurut | Budi",
        ],
    ),
    (
        "id",
        "Ketua Yayasan Bina Nusa, Rina Wati, mengatakan bahwa sekolah akan dibuka.",
        [
            "indirect: bahwa sekolah akan dibuka | mengatakan | Rina Wati",
        ],
    ),
    (
        "id",
        '"Saya kaget," ujarnya.',
        [
            "direct: Saya kaget | ujarnya | -",
        ],
    ),
    (
        "id",
        "Ia menjelaskan, jembatan itu rusak akibat banjir.",
        [
            "indirect: jembatan itu rusak akibat banjir | menjelaskan | Ia",
        ],
    ),
    (
        "id",
        'Gubernur Sri Lestari meninjau lokasi, Senin (1/6). "Semua aman," katanya.',
        [
            "direct: Semua aman | katanya | Sri Lestari",
        ],
    ),
    (
        "id",
        "Joko menambahkan bahwa vaksin cukup.",
        [
            "indirect: bahwa vaksin cukup | menambahkan | Joko",
        ],
    ),
    (
        "ms",
        '"Siasatan masih dijalankan," katanya.',
        [
            "direct: Siasatan masih dijalankan | katanya | -",
        ],
    ),
    (
        "ms",
        "Menurut polis, mangsa berusia 20 tahun.",
        [
            "indirect: mangsa berusia 20 tahun | Menurut | polis",
        ],
    ),
    (
        "vi",
        '"Chúng tôi sẽ không lùi bước", ông Nguyễn Văn An nói.',
        [
            "direct: Chúng tôi sẽ không lùi bước | nói | Nguyễn Văn An",
        ],
    ),
    (
        "vi",
        "Theo cảnh sát, không ai bị thương.",
        [
            "indirect: không ai bị thương | Theo | cảnh sát",
        ],
    ),
    (
        "vi",
        "Bà Trần Thị Hoa cho biết cầu sẽ đóng cửa.",
        [
            "indirect: cầu sẽ đóng cửa | cho biết | Trần Thị Hoa",
        ],
    ),
    (
        "ar",
        "وقال وزير الصحة أحمد منصور إن المستشفى سيفتح قريبا.",
        [
            "indirect: إن المستشفى سيفتح قريبا | وقال | أحمد منصور",
        ],
    ),
    (
        "ar",
        '"لن نتراجع"، بحسب ما قال المتحدث باسم الشرطة خالد سالم.',
        [
            "direct: لن نتراجع | قال | خالد سالم",
        ],
    ),
    (
        "ar",
        "ووفقا للشرطة، لم يصب أحد.",
        [
            "indirect: لم يصب أحد | ووفقا | للشرطة",
        ],
    ),
    (
        "ar",
        'وأضافت الوزيرة: "الأموال متوفرة".',
        [
            "direct: الأموال متوفرة | وأضافت | الوزيرة",
        ],
    ),
    (
        "ar",
        "وأكد رئيس البلدية أن الجسر آمن.",
        [
            "indirect: أن الجسر آمن | وأكد | رئيس البلدية",
        ],
    ),
    (
        "ar",
        "وصلت وزيرة التعليم ليلى حسن إلى بيروت. وقالت إن المدارس ستفتح.",
        [
            "indirect: إن المدارس ستفتح | وقالت | ليلى حسن",
        ],
    ),
    (
        "ar",
        "وأوضح المتحدث سامر خليل أن التحقيق مستمر.",
        [
            "indirect: أن التحقيق مستمر | وأوضح | سامر خليل",
        ],
    ),
    (
        "ar",
        '"نحن جاهزون"، قال المدرب عمر ناصر.',
        [
            "direct: نحن جاهزون | قال | عمر ناصر",
        ],
    ),
    (
        "fa",
        "به گفته پلیس، کسی آسیب ندید.",
        [
            "indirect: کسی آسیب ندید | به گفته | پلیس",
        ],
    ),
    (
        "fa",
        "وزیر بهداشت گفت: «بیمارستان به زودی باز می‌شود».",
        [
            "direct: بیمارستان به زودی باز می‌شود | گفت | وزیر بهداشت",
        ],
    ),
    (
        "he",
        '"לא ניכנע", אמר ראש העיר דוד לוי.',
        [
            "direct: לא ניכנע | אמר | דוד לוי",
        ],
    ),
    (
        "he",
        "לדברי המשטרה, אין נפגעים.",
        [
            "indirect: אין נפגעים | לדברי | המשטרה",
        ],
    ),
    (
        "he",
        "השרה הודיעה כי החוק ישתנה.",
        [
            "indirect: כי החוק ישתנה | הודיעה | השרה",
        ],
    ),
    (
        "he",
        "כהן הוסיף כי הגשר בטוח.",
        [
            "indirect: כי הגשר בטוח | הוסיף | כהן",
        ],
    ),
    (
        "hi",
        "मुख्यमंत्री सुनीता राव ने कहा कि पुल बंद रहेगा.",
        [
            "indirect: कि पुल बंद रहेगा | कहा | सुनीता राव",
        ],
    ),
    (
        "hi",
        "पुलिस के अनुसार, कोई घायल नहीं हुआ.",
        [
            "indirect: कोई घायल नहीं हुआ | के अनुसार | पुलिस",
        ],
    ),
    (
        "hi",
        'उन्होंने कहा, "हम तैयार हैं."',
        [
            "direct: हम तैयार हैं. | कहा | उन्होंने",
        ],
    ),
    (
        "hi",
        "पुलिस अधीक्षक राजेश कुमार ने बताया कि आरोपी फरार है।",
        [
            "indirect: कि आरोपी फरार है | बताया | राजेश कुमार",
        ],
    ),
    (
        "hi",
        "मंत्री अनिल शर्मा ने कहा, “हम तैयार हैं।” उन्होंने कहा कि पुल सुरक्षित है।",
        [
            "direct: हम तैयार हैं। | कहा | अनिल शर्मा",
            "indirect: कि पुल सुरक्षित है | कहा | अनिल शर्मा",
        ],
    ),
    (
        "hi",
        "अधिकारियों के मुताबिक, स्थिति नियंत्रण में है।",
        [
            "indirect: स्थिति नियंत्रण में है | के मुताबिक | अधिकारियों",
        ],
    ),
    (
        "bn",
        "পুলিশ জানায়, কেউ আহত হয়নি।",
        [
            "indirect: কেউ আহত হয়নি | জানায় | পুলিশ",
        ],
    ),
    (
        "bn",
        "মেয়র রহিম উদ্দিন বলেন, ‘সেতু বন্ধ থাকবে।’",
        [
            "direct: সেতু বন্ধ থাকবে। | বলেন | রহিম উদ্দিন",
        ],
    ),
    (
        "ja",
        "山田花子市長は「橋は閉鎖したままだ」と述べた。",
        [
            "direct: 橋は閉鎖したままだ | 述べた | 山田花子",
        ],
    ),
    (
        "ja",
        "警察によると、けが人はいないという。",
        [
            "indirect: けが人はいない | によると | 警察",
        ],
    ),
    (
        "ja",
        "2人によると、船はすぐに沈んだという。",
        [
            "indirect: 船はすぐに沈んだ | によると | 2人",
        ],
    ),
    (
        "ja",
        "同社は「調査中」とコメントしている。",
        [
            "direct: 調査中 | コメントしている | 同社",
        ],
    ),
    (
        "ja",
        "佐藤監督は試合後、「悔しい」と話した。",
        [
            "direct: 悔しい | 話した | 佐藤監督",
        ],
    ),
    (
        "ja",
        "田中首相は記者団に対し、「対策を急ぐ」と強調した。",
        [
            "direct: 対策を急ぐ | 強調した | 田中首相",
        ],
    ),
    (
        "ja",
        "同省は、橋は安全だとしている。",
        [
            "indirect: 橋は安全だ | としている | 同省",
        ],
    ),
    (
        "ja",
        "鈴木さんは「うれしい」と笑顔を見せた。",
        [
            "direct: うれしい | - | 鈴木",
        ],
    ),
    (
        "zh",
        "市长李娜表示，大桥将继续关闭。",
        [
            "indirect: 大桥将继续关闭 | 表示 | 李娜",
        ],
    ),
    (
        "zh",
        "据警方通报，无人受伤。",
        [
            "indirect: 无人受伤 | 据 | 警方",
        ],
    ),
    (
        "zh",
        "“我们不会放弃，”教练王强说。",
        [
            "direct: 我们不会放弃 | 说 | 王强",
        ],
    ),
    (
        "zh",
        "外交部发言人陈明在例行记者会上指出：“中方反对。”",
        [
            "direct: 中方反对。 | 指出 | 陈明",
        ],
    ),
    (
        "zh",
        "市长李娜周一到访。她说：“资金充足。”",
        [
            "direct: 资金充足。 | 说 | 她",
        ],
    ),
    (
        "zh",
        "卫生部表示，疫苗将于秋季到货。",
        [
            "indirect: 疫苗将于秋季到货 | 表示 | 卫生部",
        ],
    ),
    (
        "zh",
        "报道称，桥梁已经关闭。",
        [
            "indirect: 桥梁已经关闭 | 报道称 | -",
        ],
    ),
    (
        "ko",
        "김영희 시장은 “다리는 계속 폐쇄된다”고 말했다.",
        [
            "direct: 다리는 계속 폐쇄된다 | 말했다 | 김영희",
        ],
    ),
    (
        "ko",
        "경찰에 따르면 다친 사람은 없다.",
        [
            "indirect: 다친 사람은 없다 | 따르면 | 경찰",
        ],
    ),
    (
        "ko",
        "박민수 감독은 “아쉽다”며 “다음에는 이기겠다”고 밝혔다.",
        [
            "direct: 아쉽다 … 다음에는 이기겠다 | 밝혔다 | 박민수",
        ],
    ),
    (
        "ko",
        "시 관계자는 공사가 5월에 끝날 것이라고 설명했다.",
        [
            "indirect: 공사가 5월에 끝날 것이라고 | 설명했다 | 시 관계자",
        ],
    ),
    (
        "ko",
        "이지은 장관은 월요일 현장을 찾았다. 그는 “예산은 충분하다”고 강조했다.",
        [
            "direct: 예산은 충분하다 | 강조했다 | 그는",
        ],
    ),
    (
        "ko",
        "소방당국은 인명 피해가 없다고 밝혔다.",
        [
            "indirect: 인명 피해가 없다고 | 밝혔다 | 소방당국",
        ],
    ),
    (
        "th",
        "นายกเทศมนตรีกล่าวว่า สะพานจะปิด",
        [
            "indirect: สะพานจะปิด | กล่าวว่า | นายกเทศมนตรี",
        ],
    ),
    (
        "et",
        "„Me ei anna alla,“ ütles linnapea Mart Tamm.",
        [
            "direct: Me ei anna alla | ütles | Mart Tamm",
        ],
    ),
    (
        "et",
        "Politsei sõnul keegi viga ei saanud.",
        [
            "indirect: keegi viga ei saanud | sõnul | Politsei",
        ],
    ),
    (
        "lv",
        "“Mēs nepadosimies,” sacīja mērs Jānis Bērziņš.",
        [
            "direct: Mēs nepadosimies | sacīja | Jānis Bērziņš",
        ],
    ),
    (
        "lv",
        "Ministre norādīja, ka nauda ir.",
        [
            "indirect: ka nauda ir | norādīja | Ministre",
        ],
    ),
    (
        "lt",
        "„Mes nepasiduosime“, – sakė meras Jonas Petraitis.",
        [
            "direct: Mes nepasiduosime | sakė | Jonas Petraitis",
        ],
    ),
    (
        "lt",
        "Policijos duomenimis, niekas nenukentėjo.",
        [
            "indirect: niekas nenukentėjo | duomenimis | Policijos",
        ],
    ),
    (
        "en",
        ("In a speech in Ohio on Friday, Gov. Dana Reyes on Friday in a packed hall said that taxes would fall."),
        [
            "indirect: that taxes would fall | said | Dana Reyes",
        ],
    ),
    (
        "en",
        "Defense lawyer Ann Okoye told jurors her client was asleep when the shots were fired.",
        [
            "indirect: her client was asleep when the shots were fired | told | Ann Okoye",
        ],
    ),
    (
        "en",
        "The striker, who joined in May, admitted: “I nearly quit.”",
        [
            "direct: I nearly quit. | admitted | The striker",
        ],
    ),
    (
        "en",
        "A statement from the company read: “We regret the error.”",
        [
            "direct: We regret the error. | read | A statement from the company",
        ],
    ),
    (
        "en",
        (
            "Police Chief Omar Haddad visited the site on Monday. He said nobody was hurt. “It was luck,” "
            "the chief added."
        ),
        [
            "indirect: nobody was hurt | said | Omar Haddad",
            "direct: It was luck | added | Omar Haddad",
        ],
    ),
    (
        "en",
        "The company, Brightwell Ltd, said in a statement that it “regrets” the leak.",
        [
            "mixed: that it “regrets” the leak | said | Brightwell Ltd",
        ],
    ),
    (
        "en",
        "“I am innocent,” Mr. Adeyemi told the court through an interpreter.",
        [
            "direct: I am innocent | told | Adeyemi",
        ],
    ),
    (
        "en",
        "Prosecutors allege that Cole stole the money.",
        [
            "indirect: that Cole stole the money | allege | Prosecutors",
        ],
    ),
    (
        "en",
        "“Nothing has been decided”, the spokesperson, who asked not to be named, said.",
        [
            "direct: Nothing has been decided | said | the spokesperson",
            "indirect: not to be named | asked | the spokesperson",
        ],
    ),
    (
        "en",
        "Asked about the delay, Mayor Ines Duarte replied: “Ask the engineers.”",
        [
            "direct: Ask the engineers. | replied | Ines Duarte",
        ],
    ),
    (
        "en",
        "More than 40 people were hurt, rescuers said.",
        [
            "indirect: More than 40 people were hurt | said | rescuers",
        ],
    ),
    (
        "en",
        "In her view, the plan is too expensive, Duarte told reporters.",
        [
            "indirect: In her view, the plan is too expensive | told | Duarte",
        ],
    ),
    (
        "en",
        "While Duarte said the bridge was safe, engineers closed it.",
        [
            "indirect: the bridge was safe | said | Duarte",
        ],
    ),
]

#: Language, text, what a reader would find, and why the annotator does not.
MISREAD: list[tuple[str, str, list[str], str]] = [
    (
        "pl",
        "Zdaniem ekspertów ceny będą rosły.",
        [
            "indirect: ceny będą rosły | Zdaniem | ekspertów",
        ],
        "no comma behind the source, and the subject of the clause looks like its attribute",
    ),
    (
        "cs",
        "Podle Nejvyššího správního soudu je vyhláška neplatná.",
        [
            "indirect: je vyhláška neplatná | Podle | Nejvyššího správního soudu",
        ],
        "an institution whose name begins with a capital adjective ends behind that",
    ),
    (
        "en",
        "“We’ll appeal,” tweeted @DanaReyes.",
        [
            "direct: We’ll appeal | tweeted | DanaReyes",
        ],
        "the sign of a handle is no part of a name",
    ),
    (
        "id",
        '"Kami masih menyelidiki," kata Kepala Dinas Kesehatan Joko Widarto kepada wartawan.',
        [
            "direct: Kami masih menyelidiki | kata | Joko Widarto",
        ],
        "an institution and a name in one run of capitals are not told apart",
    ),
    (
        "he",
        'שר החינוך יוסי כהן הגיע ביום שני. "יש כסף", אמר.',
        [
            "direct: יש כסף | אמר | יוסי כהן",
        ],
        "where a name ends before a verb is not told in a script without capitals",
    ),
]


@pytest.mark.parametrize(("language", "text", "want"), NEWS)
def test_news(language: str, text: str, want: list[str]) -> None:
    """Every quote of a text is found with its cue and its speaker, and nothing else."""
    assert quotes_of(text, language) == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(reason=row[3], strict=True)) for row in MISREAD],
)
def test_misread(language: str, text: str, want: list[str]) -> None:
    """What a reader would find, and the annotator does not yet."""
    assert quotes_of(text, language) == want


def test_languages() -> None:
    """The examples are of many languages."""
    assert len({language for language, _, _ in NEWS}) >= 30
