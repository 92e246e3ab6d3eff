command-help = Hoe de bot werkt

help-title = **Quizzen voor studiegroepen**
help-start = Begin met `/quiz start`, kies een vragenbank en tik op de letters.
    In je eentje: `/practice` en `/review`. Wie er voor staat: `/leaderboard`.
    Kies hieronder een onderwerp voor meer.
help-hint = Nieuw hier? `/help` laat zien wat ik kan.
help-menu = Kies een onderwerp
help-play = **Spelen**
    Start een quiz in dit kanaal met `/quiz start`. Tik op een letter om te antwoorden: alleen jij ziet wat je koos, en niemand ziet wat goed is tot de vraag sluit. Je tijd wordt gemeten als je antwoord bij Discord binnenkomt, dus als ik traag reageer kost dat je geen punten.
    Met `/quiz status` zie je hoe ver de quiz is. Wie de quiz startte en quizmasters kunnen ook `/quiz pause`, `resume`, `skip` en `stop` gebruiken.
help-points = **Punten**
    `classic`: 500 tot 1000 punten per vraag, meer voor snellere antwoorden.
    `accuracy`: één quizpunt per vraag, hoelang je er ook over doet.
    `race`: het quizpunt gaat naar het eerste goede antwoord, en een fout antwoord schakelt je voor die vraag uit. Bij typvragen heb je drie pogingen.
    `survival`: beantwoord vraag 1 om mee te doen; één fout of gemist antwoord en je ligt eruit.
    `confidence`: zeg na je antwoord hoe zeker je bent. “Gok”: 1 quizpunt als het goed is, 0 als het fout is. “Vrij zeker”: 2 of −2; dit telt als je niets zegt. “Zeker”: 3 of −6. Eerlijk zijn levert het meest op: “Vrij zeker” loont als je het twee van de drie keer goed hebt, “Zeker” bij vier van de vijf. Onder nul telt als 0 op ranglijsten.
    In `race` en `survival` kun je je antwoord niet wijzigen. Op ranglijsten telt een quizpunt als 1000 punten. Zijn er meerdere opties goed, dan streept elke foute keuze een goede weg.
help-standing = **Ranglijsten en scores**
    Met `/leaderboard` zie je wie er voor staat, in dit kanaal of op de hele server: vandaag, deze week, deze maand, dit seizoen of altijd. `/stats` laat zien hoe het met jou gaat, per vragenbank en per week. “Mijn antwoord” onder een gesloten vraag en “Mijn antwoorden” onder de eindstand laten alleen aan jou zien wat je koos, wat goed was en waarom.
help-daily = **Dagvragen**
    Quizmasters plannen ze in met `/daily add`. Elke vraag is uren open, en iedereen ziet het antwoord als die sluit. Neem de tijd: snelheid telt niet. Blijf antwoorden, goed of fout, en bouw een reeks op; één gemiste dag op zeven wordt je vergeven (❄).
help-contests = **Wedstrijden**
    Doe mee met `/contest join` en speel met `/contest play`: privé en in je eigen tempo, zolang de wedstrijd bezig is. Antwoorden en plekken zie je na afloop. Maak teams met `/team create` en `/team join`. Quizmasters zetten wedstrijden op met `/contest create`.
help-learning = **Leren**
    Oefen zelf met een vragenbank met `/practice`: geen tijdslimiet, geen punten, en uitleg na elk antwoord. Leren doe je met `/review`: wat je niet wist, komt daar terug vlak voordat je het zou vergeten. `/learn add` voegt een hele vragenbank toe, elke dag een paar nieuwe vragen, en bereidt je voor op de datum van een examen; `/learn plan` laat zien hoe ver je bent. Met `/remind set` stuur ik je een privébericht als er iets te doen is. Dit werkt allemaal ook in privéberichten met mij. Een kaart heeft een voor- en een achterkant: draai hem om en zeg dan hoe goed je hem wist. Quizmasters schrijven er een met `/bank add`: een regel `[card]` en daaronder de achterkant.
help-banks = **Vragenbanken**
    Met `/bank list` en `/bank info` zie je wat er te spelen is. Quizmasters uploaden vragenbanken met `/bank upload`, schrijven vragen met `/bank add` (begin een regel met “*” voor een goede optie, “=” voor een geldig antwoord, “#” voor een getal) en lezen ze met `/bank preview`. Iedereen kan een vraag voorstellen met `/bank suggest`, of met *Apps › Make a question* bij een bericht; quizmasters beslissen met `/bank suggestions`. Klopt er iets niet aan een vraag? Tik eronder op “Probleem melden”; quizmasters corrigeren het antwoord en de punten met `/bank fix`.
help-privacy = **Privacy**
    Haal alle gegevens op die over je zijn opgeslagen met `/privacy export`, en wis ze met `/privacy delete`.
