command-contest = Wedstrijden: dezelfde vragen voor iedereen, in je eigen tempo
command-contest-create = Zet een wedstrijd op in dit kanaal (quizmasters)
command-contest-create-name = Naam van de wedstrijd
command-contest-create-banks = Vragenbank; scheid meerdere met komma’s
command-contest-create-opens = Begin: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 of <t:…>
command-contest-create-closes = Einde, in dezelfde notatie
command-contest-create-seconds = Seconden per vraag, 5 tot 600 (standaard: geen tijdslimiet)
command-contest-create-attempts = Pogingen per lid; de beste telt (standaard 1)
command-contest-create-teams = Teamscores (standaard nee)
command-contest-which = Wedstrijd
command-contest-join = Doe mee aan een wedstrijd
command-contest-play = Speel een wedstrijd, of ga verder waar je was (alleen voor jou zichtbaar)
command-contest-standings = Bekijk hoeveel leden meedoen, of na afloop de uitslag (alleen voor jou zichtbaar)
command-contest-finish = Beëindig een wedstrijd nu, of annuleer hem voor het begin (quizmasters)

contest-created = **Wedstrijd: { $name }**
contest-window = Begint { $opens } ({ $opens_in }), eindigt { $closes } ({ $closes_in }).
contest-clocks-skip = De tijd die je typte bestaat niet in { $zone }, omdat de klok dan verzet wordt. Het wordt dat moment: { $date }.
contest-clocks-twice = De tijd die je typte komt in { $zone } twee keer voor, omdat de klok dan verzet wordt. Het wordt de eerste: { $date }.
contest-questions =
    { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
contest-seconds = { $seconds } s per vraag
contest-untimed = geen tijdslimiet
contest-attempts =
    { $count ->
        [one] { $count } poging
       *[other] { $count } pogingen, de beste telt
    }
contest-teams = teams
contest-all-questions =
    { $count ->
        [one] Er is maar { $count } vraag.
       *[other] Er zijn maar { $count } vragen.
    }
contest-how = Tik op **Meedoen** om mee te doen. Is de wedstrijd begonnen, tik dan op **Spelen**: privé en wanneer je wilt. De uitslag komt hier als de wedstrijd eindigt.
contest-how-open = De wedstrijd is bezig! Tik op **Spelen**: privé en wanneer je wilt. De uitslag komt hier als de wedstrijd eindigt.
contest-is-over = Deze wedstrijd is voorbij.
contest-is-cancelled = Deze wedstrijd is geannuleerd.
contest-joined-count = { $count ->
        [0] Er doet nog niemand mee.
        [one] { $count } lid doet mee.
       *[other] { $count } leden doen mee.
    }
contest-opened = **{ $name }** is begonnen! Tik op **Spelen** om te starten. Eindigt { $when }.
contest-cancelled = **{ $name }** is geannuleerd en gaat niet door.
contest-cancelled-reply = **{ $name }** is geannuleerd. Ik laat het iedereen in { $channel } weten.
contest-cancel-confirm = **{ $name }** begint { $when }. Annuleren? De wedstrijd gaat dan niet door, en iedereen in het kanaal hoort het.
button-cancel-contest = Wedstrijd annuleren
button-play = Spelen
button-practise = Oefenen
contest-how-teams = Maak teams met `/team create` en `/team join`. Teams tellen zoals ze bij het begin zijn, met minstens twee leden. De score van een team is het gemiddelde van alle leden.
contest-joined = Je doet mee aan **{ $name }**.
contest-joined-already = Je doet al mee aan **{ $name }**.
contest-joined-opens = Begint { $date } ({ $when }). Tik dan op **Spelen**, of gebruik `/contest play`.
contest-joined-open = De wedstrijd is bezig en eindigt { $when }.
contest-side-team = Je speelt voor **{ $team }** ({ $count } leden).
contest-side-too-few = Je zit alleen in je team **{ $team }**. Bij het begin zijn minstens twee leden nodig: vraag iemand om `/team join` te gebruiken. Anders tel je alleen voor jezelf.
contest-side-no-team = Je zit niet in een team. Ga voor het begin bij een team met `/team join`, of maak er een met `/team create`. Anders tel je alleen voor jezelf.
contest-side-alone = Je telt alleen voor jezelf: bij het begin zat je niet in een team van twee of meer.
contest-attempt = poging { $number } van { $total }
contest-clock = -# ⏱️ De tijd eindigt { $when }. De klok loopt door als je weggaat.
contest-no-clock = -# Geen tijdslimiet. De wedstrijd eindigt { $when }.
contest-choose-one = Tik op een letter om te antwoorden. Je eerste antwoord telt, en alleen jij ziet dit.
contest-missed-before = Bij de vorige vraag was de tijd om, dus die telt als gemist.
contest-missed = Je antwoord kwam { $seconds } s te laat, dus deze vraag telt als gemist.
contest-next = De volgende vraag staat klaar als jij het bent.
contest-next-timed = De klok voor de volgende vraag start als je die opent.
contest-next-attempt = Dat was de laatste vraag! Je kunt nog { $left } keer spelen, en je beste poging telt. De uitslag komt { $when }, als de wedstrijd eindigt.
contest-finished = Dat was de laatste vraag! De uitslag komt { $when }, als de wedstrijd eindigt.
button-another-attempt = Nog een poging
contest-status = { $joined ->
        [one] { $joined } lid doet mee
       *[other] { $joined } leden doen mee
    }, { $finished } al klaar. De uitslag komt als de wedstrijd eindigt.
contest-finishing = **{ $name }** wordt afgesloten. De uitslag komt zo in { $channel }.
contest-finish-confirm = **{ $name }** nu beëindigen? De wedstrijd zou { $when } eindigen. Antwoorden die nu nog binnenkomen, tellen mee.
button-finish-contest = Nu beëindigen
contest-unposted = Ik kon de uitslag van de wedstrijd **{ $name }** niet in { $channel } plaatsen: het kanaal is weg, of ik mag er niets plaatsen. Iedereen kan de uitslag zien met `/contest standings`.
contest-over = **Wedstrijd voorbij: { $name }**
contest-played =
    { $count ->
        [0] niemand heeft gespeeld
        [one] { $count } lid heeft gespeeld
       *[other] { $count } leden hebben gespeeld
    }
contest-nobody = Niemand heeft gespeeld.
contest-mean = gemiddeld { $score }
contest-members = { $count } leden
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **Zo gingen de vragen**
contest-question = { $percent }% ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = Je hebt in deze wedstrijd geen vraag beantwoord.
contest-race-title = { $name }: de race
contest-race-marks = quizpunten
contest-race-questions = vragen
refused-contest-name = Een naam heeft 1 tot { $max } tekens nodig. Kies een andere.
refused-contest-name-taken = Er is al een wedstrijd **{ $name }** die nog niet voorbij is. Kies een andere naam.
refused-contest-moment = Ik begrijp “{ $typed }” niet als tijd. Probeer `18:00` (in { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` of een Discord-tijdstempel `<t:…>`.
refused-contest-moment-no-time = “{ $typed }” is een dag zonder tijd. Zet die erbij, zoals `{ $example }`.
refused-contest-moment-ambiguous = “{ $typed }” kan twee dingen betekenen. Schrijf `{ $one }` of `{ $other }`.
refused-contest-past = Dat is al voorbij: { $date } ({ $when }). Kies een later moment.
refused-contest-closes-first = Zo zou de wedstrijd { $opens } beginnen en { $closes } eindigen. Het einde moet na het begin komen.
refused-contest-too-long = Een wedstrijd kan hooguit { $days } dagen duren. Kies een eerder einde.
refused-contest-too-far = Een wedstrijd moet binnen { $days } dagen beginnen. Kies een eerder begin.
refused-contest-unknown = Ik kon die wedstrijd niet vinden. Kies er een uit de lijst.
refused-contest-not-open = De wedstrijd is nog niet begonnen. Dat gebeurt { $date } ({ $when }); doe mee met `/contest join`.
refused-contest-already-open = **{ $name }** is net begonnen en kan niet meer geannuleerd worden. Beëindig de wedstrijd met `/contest finish`.
refused-contest-over = **{ $name }** is voorbij. Bekijk de uitslag met `/contest standings`.
refused-contest-done = { $count ->
        [one] Je hebt al gespeeld.
       *[other] Je hebt al { $count } keer gespeeld, en dat is het maximum.
    } De uitslag komt { $when }, als de wedstrijd eindigt.
refused-contest-old-question = Je bent al verder dan deze vraag. Ga door met `/contest play`.
