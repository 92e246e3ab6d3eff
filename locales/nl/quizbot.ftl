# Woordenlijst (Nederlands, je)
# quiz: quiz, meervoud quizzen · question: vraag · bank: vragenbank
# member: lid · quizmaster: quizmaster · whoever runs the bot: de beheerder van de bot
# leaderboard: ranglijst · standings: stand, final standings: eindstand · place: plek
# point: punt · mark: quizpunt (1 quizpunt = 1000 punten op de ranglijst)
# daily question: dagvraag · schedule: schema · season: seizoen · contest: wedstrijd
# team: team · lives: levens · streak: reeks · attempt: poging · try: poging · lobby: lobby
# review: herhaling, herhalen · practice: oefenen · card: kaart
# opens/closes: vraag is open/sluit; wedstrijd begint/eindigt, is bezig · press/tap: tikken op
# correct/wrong: goed/fout · missed: niet wist, gemist · locked in: genoteerd
# modes: Klassiek, Precisie, Race, Survival, Zekerheid (opties blijven Engels)
# confidence: Gok, Vrij zeker, Zeker

## General

language-name = Nederlands
trouble = Er ging bij ons iets mis. Probeer het nog eens. Blijft het gebeuren, geef de beheerder van de bot dan deze id: { $id }
trouble-stopping = Ik start net opnieuw op. Er gaat niets verloren: probeer het zo nog eens.
trouble-refused = Discord nam mijn antwoord niet aan, dus ik kan het niet laten zien. Wat je hebt gewijzigd, is opgeslagen. Blijft het gebeuren, geef de beheerder van de bot dan deze id: { $id }
trouble-late-form = Sorry, het formulier openen duurde te lang. Tik nog eens op de knop.
trouble-unknown-component = Deze knop komt uit een oudere versie. Voer het commando opnieuw uit.
trouble-busy = Ik heb het nu even te druk. Probeer het zo nog eens.
trouble-stopped = Discord weigert mijn berichten op dit moment, dus alle quizzen staan stil. Ik probeer het { $when } weer; antwoorden tellen gewoon mee.
not-counted = **Niet geteld.** Ik kon je antwoord net niet opslaan. Probeer het over een minuut nog eens. (id { $id })

refused-server-only = Dit werkt alleen op een server.
refused-quizmaster = Dat kunnen alleen quizmasters (met “Server beheren” of de rol uit `/settings`).
refused-cannot-post = Ik mag in dit kanaal niets plaatsen. Ik mis: { $permissions }. Wie de server beheert, kan dat toestaan in de kanaalinstellingen, onder Rechten.
refused-cannot-post-in = Ik mag in { $channel } niets plaatsen. Ik mis: { $permissions }. Wie de server beheert, kan dat toestaan in de kanaalinstellingen, onder Rechten.
permission-view-channel = Kanaal bekijken
permission-send-messages = Berichten versturen
permission-send-messages-in-threads = Berichten versturen in threads
permission-create-public-threads = Openbare threads maken
permission-connect = Verbinden
permission-read-message-history = Berichtgeschiedenis lezen
refused-not-in-this-channel = Op deze server speel je quizzen alleen in { $channels }. Start daar, of vraag een quizmaster om `/settings set channels` te wijzigen.
refused-unknown-bank = Er is geen vragenbank “{ $asked }”.
refused-unknown-bank-nearest = Bedoel je **{ $nearest }**?
refused-unknown-bank-list = Bekijk alle vragenbanken met `/bank list`.
refused-bank-is-daily = De enige vraag uit **{ $bank }** is nu open als dagvraag in { $channel }. Die sluit { $when }: probeer het daarna, of kies een andere vragenbank.
refused-bank-in-contest = De wedstrijd **{ $contest }** gebruikt vragen uit **{ $bank }**, en dit zou antwoorden kunnen verklappen. Die eindigt { $when }: probeer het daarna, of kies een andere vragenbank.
refused-unknown-zone = Ik ken de tijdzone “{ $typed }” niet. Typ een grote stad in de buurt en kies uit de lijst, bijvoorbeeld `Europe/London`.
refused-unknown-zone-near = Ik ken de tijdzone “{ $typed }” niet. Bedoel je { $near }? Kies er een uit de lijst.
refused-nothing-chosen = Je antwoord was leeg. Kies of typ eerst iets.
refused-not-a-number = “{ $typed }” is geen getal. Gebruik cijfers, zoals 42 of 3,14.
refused-not-a-number-of = “{ $typed }” is geen getal. Gebruik cijfers, zoals 42 of 3,14, in { $unit }.
refused-ambiguous-number = “{ $typed }” kan twee getallen betekenen. Typ liever { $one } of { $other }; dit kostte je geen poging.
refused-not-offered = Dit bericht is verouderd. Beantwoord de nieuwste vraag.

question-count = **Vraag { $number } van { $total }**
question-choose-several = Er kunnen meerdere antwoorden goed zijn. Kies ze allemaal.
question-select-placeholder = Kies alle goede antwoorden
question-type-text = Tik op **Antwoorden** en typ je antwoord. Kleine typfouten, hoofdletters en accenten maken niet uit.
question-type-exactly = Tik op **Antwoorden** en typ het heel precies. Alleen hoofdletters en extra spaties maken niet uit.
question-type-spelled = Tik op **Antwoorden** en typ je antwoord. Spelling telt; hoofdletters en accenten maken niet uit.
question-type-number = Tik op **Antwoorden** en typ een getal.
question-type-number-of = Tik op **Antwoorden** en typ een getal in { $unit }.
question-true = Waar
question-false = Niet waar
question-worth =
    { $weight ->
        [2] Dubbele punten (×2)
        [3] Driedubbele punten (×3)
       *[other] Punten ×{ $weight }
    }
form-answer-title = Vraag { $number } van { $total }
form-answer-label = Jouw antwoord
form-answer-number = Een getal, zoals 42 of 3,14
form-answer-number-of = Een getal in { $unit }
button-answer = Antwoorden
locked-in = **Genoteerd: { $letters }**

closed-correct-answer = **Juiste antwoord**
typed-also = Ook goed: { $list }
closed-nobody-right = Niemand had het goed.
closed-right = **Goed:** { $list }
closed-members =
    { $count ->
        [one] 1 lid
       *[other] { $count } leden
    }
closed-and-more = en nog { $count }
closed-read-on = [Meer weten]({ $url })
podium-points =
    { $points ->
        [one] { $points } punt
       *[other] { $points } punten
    }
podium-marks =
    { $number ->
        [one] { $amount } quizpunt
       *[other] { $amount } quizpunten
    }
share = { $percent }%
published-late = ⏰ Te laat geplaatst: dit eindigde { $when }.
podium-row-right = { $right }/{ $answered } goed
my-answer-correct = **Juiste antwoord**: { $answer }
my-answer-unknown = Deze vraag is te oud om op te zoeken.
my-answers-title = **Mijn antwoorden** · { $title }
my-answers-line-none = niet beantwoord
button-my-answer = Mijn antwoord
button-my-answers = Mijn antwoorden
button-next-question = Volgende vraag
button-back-ten = −10
button-on-ten = +10
button-previous = Vorige
button-next = Volgende

## Quiz

command-quiz = Speel een quiz in dit kanaal
command-quiz-start = Start een quiz
command-quiz-start-bank = Vragenbank; scheid meerdere met komma’s
command-quiz-start-questions = Aantal vragen, 1 tot 50 (standaard 10)
command-quiz-start-seconds = Seconden per vraag, 5 tot 600 (standaard 20)
command-quiz-start-mode = Puntentelling (standaard classic)
command-quiz-start-tag = Tag die alle vragen moeten hebben
command-quiz-start-difficulty = Moeilijkheid, volgens de antwoorden van leden of anders volgens de maker
command-quiz-start-ask = Soort typvragen (standaard: zoals in de vragenbank)
command-quiz-start-lives = Aantal foute antwoorden waarna je uit survival ligt
command-quiz-start-lobby = Eerst verzamelen; de quiz start na een minuut of als je op “Nu starten” tikt
command-quiz-start-thread = Open een thread en speel daar
suggestion-questions =
    { $count ->
        [one] 1 vraag
       *[other] { $count } vragen
    }
command-quiz-stop = Stop de quiz; alle punten blijven staan
command-quiz-skip = Sla de huidige vraag over, zonder punten
command-quiz-pause = Pauzeer na de huidige vraag
command-quiz-resume = Ga verder met een gepauzeerde quiz
command-quiz-status = Bekijk hoe ver de quiz is en wie voor staat (alleen voor jou zichtbaar)

start-someone = Iemand
start-announced = 🎬 **{ $name }** start **{ $title }** · { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } kaart doet niet mee: het antwoord is te lang om te typen.
       *[other] { $count } kaarten doen niet mee: de antwoorden zijn te lang om te typen.
    }
start-seconds = { $seconds } seconden per vraag.
start-fewer =
    { $count ->
        [one] Er is maar { $count } vraag die past.
       *[other] Er zijn maar { $count } vragen die passen.
    }
mode-classic = Klassiek: hoe sneller je het goed hebt, hoe meer punten
mode-accuracy = Precisie: neem de tijd, alleen goede antwoorden tellen
mode-race = Race: het eerste goede antwoord wint; een fout antwoord schakelt je uit
mode-survival =
    { $lives ->
        [one] Survival: beantwoord vraag 1 om mee te doen; daarna lig je er na één fout of gemist antwoord uit
       *[other] Survival: beantwoord vraag 1 om mee te doen; daarna kost elk fout of gemist antwoord een van je { $lives } levens
    }
start-lives-unused = Levens tellen alleen in survival.
mode-confidence = Zekerheid: zeg hoe zeker je bent. Zeker en goed is +3, zeker en fout is −6
refused-only-cards =
    { $count ->
        [one] Er is hier maar { $count } kaart, en het antwoord is te lang om te typen. Leer die met `/practice`.
       *[other] Er zijn hier alleen { $count } kaarten met antwoorden die te lang zijn om te typen. Leer ze met `/practice`.
    }
refused-already-running = Er loopt hier al een quiz. Met `/quiz status` zie je hoe ver die is.
refused-too-soon = Hier is net een quiz gestart. Je kunt { $when } weer een nieuwe starten.
refused-unknown-tag = Geen vraag in deze vragenbank heeft de tag “{ $tag }”.
refused-unknown-tag-list = De tags zijn: { $tags }
refused-unknown-tag-none = Er zijn geen tags.
refused-none-so-hard =
    { $difficulty ->
        [easy] Geen makkelijke vragen hier ({ $medium } gemiddeld, { $hard } moeilijk, { $unknown } onbekend).
        [medium] Geen gemiddelde vragen hier ({ $easy } makkelijk, { $hard } moeilijk, { $unknown } onbekend).
       *[hard] Geen moeilijke vragen hier ({ $easy } makkelijk, { $medium } gemiddeld, { $unknown } onbekend).
    } Probeer een andere moeilijkheid.

question-closes = Sluit { $when }
question-picture-in-words = -# 🖼️ Afbeelding: { $alt }
question-picture-missing = -# 🖼️ De afbeelding kan hier niet getoond worden.
question-answered =
    { $count ->
        [0] nog geen antwoorden
        [one] { $count } antwoord
       *[other] { $count } antwoorden
    }
question-choose-one = Tik op een letter om te antwoorden.
question-can-change = Je kunt nog wisselen tot de tijd om is.
question-how-sure = Zeg daarna hoe zeker je bent.
question-tries =
    { $count ->
        [one] Je eerste antwoord telt.
       *[other] Je hebt { $count } pogingen.
    }

locked-in-changed = Dit vervangt je eerdere antwoord.
locked-in-read = Ik lees “{ $typed }” als { $number }.
locked-in-can-change = Toch iets anders? Antwoord gewoon opnieuw voor de tijd om is.
locked-in-stands = Dit antwoord staat vast.
locked-in-sure = Hoe zeker ben je? **{ $confidence }**: { $gain } als het goed is, { $loss } als het fout is.
    -# Tot de tijd om is kun je allebei nog wijzigen: je antwoord en hoe zeker je bent.
confidence-guess = Gok
confidence-fairly-sure = Vrij zeker
confidence-sure = Zeker
locked-in-tries =
    { $left ->
        [one] Nog { $left } poging.
       *[other] Nog { $left } pogingen.
    } Het eerste goede antwoord wint.
refused-question-closed = Deze vraag is al gesloten, dus er is niets veranderd.
refused-too-late = Te laat! Je antwoord kwam { $seconds } s nadat de tijd om was, dus het telt niet.
refused-first-stands = In deze quiz telt alleen je eerste antwoord. Dat van jou is { $answer }.
refused-no-tries-left = Je pogingen voor deze vraag zijn op. Je laatste antwoord was { $answer }.
refused-departed = Je hebt je gegevens gewist nadat je hier had geantwoord, dus in deze quiz kun je niet meer antwoorden. Bij de volgende doe je weer mee!
refused-knocked-out = Je bent afgevallen bij vraag { $number }. Bij de volgende quiz doe je weer mee!
refused-not-entered = Voor deze survivalquiz moest je vraag 1 beantwoorden. Doe mee met de volgende!

closed-chosen =
    { $count ->
        [0] 0
       *[other] { $count }× gekozen
    }
closed-nobody-answered = Niemand heeft geantwoord.
closed-right-later = **Ook goed:** { $list }
closed-partly = **Deels goed:** { $list }
closed-knocked-out = **Afgevallen:** { $list }
closed-entry =
    { $count ->
        [one] **1** speler doet mee. Vanaf de volgende vraag worden foute en gemiste antwoorden afgestraft.
       *[other] **{ $count }** spelers doen mee. Vanaf de volgende vraag worden foute en gemiste antwoorden afgestraft.
    }
closed-hurt = **Leven kwijt:** { $list }
closed-lives-left = (nog { $count })
closed-standing =
    { $count ->
        [0] Iedereen ligt eruit.
        [one] Nog **1** speler over.
       *[other] Nog **{ $count }** spelers over.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } quizpunt
       *[other] +{ $amount } quizpunten
    }
closed-next-question = Volgende vraag { $when }
closed-next-pause = Gepauzeerd. Ga verder met `/quiz resume`.
closed-next-podium = Dat was de laatste vraag! Zo komt de eindstand.
closed-skipped = **Overgeslagen.** Geen punten voor deze vraag.
closed-stopped = **Gestopt.** Geen punten voor deze vraag.
closed-standings = **Stand**: { $list }
closed-wrong-answers = Foute antwoorden: { $list }
closed-lost = **Vraag { $number } vervalt** door een technisch probleem. Niemand wint of verliest punten.
closed-withdrawn = **Gestopt.** Er is een wedstrijd met dezelfde vragen begonnen. Niemand wint of verliest hier punten.
closed-explanation-apart = **Uitleg bij vraag { $number }**

my-answer-right = ✅ Jouw antwoord: { $letters }. Goed!
my-answer-partly = 🟡 Jouw antwoord: { $letters }. Deels goed.
my-answer-wrong = ❌ Jouw antwoord: { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } quizpunt
       *[other] { $marks } quizpunten
    }.
my-answers-sure-but-wrong = **Zeker, maar fout**
my-answer-place = Plek { $place } van { $of } met { $score }
my-answer-run = { $count } goed op rij
my-answer-none = Je hebt deze vraag niet beantwoord.
my-answer-void = Deze vraag telt niet.
my-answers-none = Je hebt in deze quiz geen vraag beantwoord.
my-answers-line-void = telt niet

controlled-stop = Quiz gestopt.
controlled-skip = Vraag overgeslagen.
controlled-pause = Gepauzeerd. De huidige vraag loopt nog af; daarna gaat het pas verder met `/quiz resume`. Na 24 uur eindigt de quiz.
controlled-resume = De quiz gaat verder.
refused-nothing-runs = Er loopt hier geen quiz. Start er een met `/quiz start`.
refused-runs-in-threads = Er loopt meer dan één quiz in threads van dit kanaal: { $threads }. Gebruik het commando in de thread van de quiz die je bedoelt.
refused-nothing-open-paused = De quiz is gepauzeerd en er is geen vraag open. Ga verder met `/quiz resume`.
refused-nothing-open = Er is nu geen vraag open. De volgende komt eraan.
refused-no-threads-here = Hier kan ik geen thread openen. Laat `thread` weg, of start de quiz in een tekstkanaal.
refused-cannot-open-thread = Ik kan in dit kanaal geen thread openen. Ik mis: { $permissions }. Geef mijn rol deze rechten in de kanaalinstellingen (Kanaal bewerken → Rechten) en probeer het nog eens.
start-in-thread = Speel mee: { $thread }
refused-in-lobby = De quiz is nog niet begonnen. Tik in de lobby op **Nu starten**, of annuleer met `/quiz stop`.
refused-lobby-closed = Deze lobby is gesloten. Is de quiz nog bezig, beantwoord dan gewoon de huidige vraag.
refused-standings-follow = Dat was de laatste vraag. De eindstand komt eraan.
refused-not-yours-unnamed = Dat kan alleen wie deze quiz startte, of een quizmaster.
refused-not-yours = Dat kan alleen { $name }, die deze quiz startte, of een quizmaster.
refused-already-paused = De quiz is al gepauzeerd. Ga verder met `/quiz resume`.
refused-not-paused = De quiz is niet gepauzeerd.
status-title = **{ $title }**
status-open = Vraag { $number } van { $total }, sluit { $when }.
status-coming = Vraag { $number } van { $total } komt eraan.
status-between = Vraag { $number } van { $total } is voorbij. De volgende komt eraan.
status-lobby =
    { $count ->
        [0] De lobby is open en de quiz start { $when }. Er doet nog niemand mee.
        [one] De lobby is open en de quiz start { $when }. 1 speler doet mee.
       *[other] De lobby is open en de quiz start { $when }. { $count } spelers doen mee.
    }
status-over = Alle { $total } vragen zijn gespeeld. De eindstand komt eraan.
status-paused = Gepauzeerd na vraag { $number } van { $total }. Ga verder met `/quiz resume`.
status-leads = Aan kop: { $names } met { $score }.
status-nobody-leads = Nog geen punten.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · 1 vraag
            Start { $when }
       *[other] ### 🎬 { $title } · { $count } vragen
            Start { $when }
    }
lobby-begun = ### 🎬 { $title }
    De quiz is begonnen. Iedereen kan nog meedoen!
lobby-cancelled = ### { $title }
    De quiz is geannuleerd.
lobby-withdrawn = ### { $title }
    Er is een wedstrijd met dezelfde vragen begonnen, dus deze quiz gaat niet door.
lobby-ended = ### { $title }
    De quiz is voorbij.
lobby-nobody = Er doet nog niemand mee.
lobby-joined =
    { $count ->
        [one] **1 speler:** { $list }
       *[other] **{ $count } spelers:** { $list }
    }
lobby-hint = Je kunt ook spelen zonder je aan te melden. Heeft iedereen in de lobby geantwoord, dan sluit de eerste vraag eerder.
lobby-you-joined = Je doet mee! De quiz start { $when }.
lobby-you-began = Daar gaan we!
button-join = Meedoen
button-begin = Nu starten
podium-title = **Eindstand**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } vraag
           *[other] { $total } vragen
        }
       *[other] { $asked } van { $total } vragen gespeeld
    }
podium-row-stands = overleefd
podium-row-lives =
    { $count ->
        [one] overleefd met 1 leven over
       *[other] overleefd met { $count } levens over
    }
podium-row-fell = afgevallen bij vraag { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = Geen antwoorden deze keer.
podium-picture-title = { $title }: het podium
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = De quiz is gestopt. Alle punten blijven staan.
podium-winner = 🏆 **{ $name }** wint!
podium-winner-by = 🏆 **{ $name }** wint met { $score } voorsprong!
podium-winners = 🏆 Gedeelde eerste plek: **{ $names }**
highlight-fastest = ⚡ Snelste goede antwoord: { $name }, { $seconds } s (vraag { $number })
highlight-run = 🔥 Langste reeks: { $name }, { $count } goed op rij
highlight-climb = 📈 Grootste klimmer: { $name }, { $count } plekken omhoog
highlight-hardest = 🧗 Moeilijkste vraag: nummer { $number }, { $percent }% goed
podium-unanswered = Gestopt na drie vragen zonder antwoord. Alle punten blijven staan.
podium-paused = De quiz stond een dag op pauze en is nu voorbij. Alle punten blijven staan.
podium-lost = Ik kan hier niets meer plaatsen, dus de quiz is voorbij. Alle punten blijven staan.
podium-withdrawn = Er is een wedstrijd met deze vragenbank begonnen, dus de quiz is voorbij. Alle punten blijven staan.
button-play-again = Nog een keer
button-leaderboard = Ranglijst
button-mistakes = Fouten oefenen
mistakes-title = Jouw fouten
mistakes-none = Geen fouten: al je antwoorden waren goed!
mistakes-result = 🏁 Deze keer { $right } van de { $total } goed.
button-start-nearest = “{ $title }” starten

## Leaderboard

command-leaderboard = Bekijk wie de meeste punten heeft
command-leaderboard-scope = Dit kanaal of de hele server (standaard channel)
command-leaderboard-period = Periode (standaard all)
command-leaderboard-bank = Vragenbank waarvan de vragen tellen (standaard alle)

leaderboard-title-channel = **Ranglijst** van dit kanaal
leaderboard-title-server = **Ranglijst** van deze server
leaderboard-today = Vandaag
leaderboard-week = Deze week
leaderboard-month = Deze maand
leaderboard-season = Seizoen **{ $name }** ({ $days })
leaderboard-season-over = Er is nu geen seizoen bezig. Dit was het laatste.
leaderboard-bank = Alleen vragen uit **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } goed{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz gewonnen
       *[other] {" "}· { $won } quizzen gewonnen
    }
leaderboard-own = Jij: { $row }
leaderboard-not-on-it = Je staat nog niet op deze lijst.
leaderboard-page = Pagina { $page } van { $pages } · { $count ->
        [one] { $count } lid
       *[other] { $count } leden
    }
leaderboard-race-title = Deze week: de race
leaderboard-race-points = punten
leaderboard-race-days = dag van de week
leaderboard-empty = Nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-today = Vandaag nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-week = Deze week nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-month = Deze maand nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-season = Dit seizoen nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-season-over = Geen punten in dit seizoen.
leaderboard-empty-bank = Geen punten voor vragen uit deze vragenbank. Start een quiz met `/quiz start bank:{ $bank }`.

## Stats

command-stats = Score, reeks, sterkste en zwakste onderwerpen (alleen voor jou zichtbaar)
command-stats-member = Lid dat je wilt bekijken (standaard jijzelf)
command-stats-show = Laat het aan het kanaal zien (standaard nee)

stats-title = **{ $name }** op deze server
stats-none = Nog geen antwoorden. Start een quiz met `/quiz start`.
stats-answers = { $right } van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    } goed: { $percent }%
stats-place = Plek { $place } op deze server · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz gewonnen
       *[other] {" "}· { $won } quizzen gewonnen
    }
stats-calibration = **Hoe goed je jezelf inschat**
stats-sure = { $confidence }: { $right } van { $answers } goed ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· loont vanaf { $from }%
    }
stats-streak =
    { $count ->
        [one] { $count } dagvraag op rij beantwoord
       *[other] { $count } dagvragen op rij beantwoord
    }
stats-due =
    { $count ->
        [0] Nu niets om te herhalen.
        [one] { $count } vraag om te herhalen: `/review`
       *[other] { $count } vragen om te herhalen: `/review`
    }
stats-best = **Sterkste onderwerpen**
stats-worst = **Zwakste onderwerpen**
stats-subject = { $title } · { $percent }% van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    }
stats-history = **Week na week**
stats-week-share = { $percent }% van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    }
stats-week =
    { $ago ->
        [0] afgelopen 7 dagen
        [one] 1 week geleden
       *[other] { $ago } weken geleden
    }
refused-names-hidden = Deze server verbergt de namen van leden. Je kunt je eigen `/stats` zien, en quizmasters kunnen anderen privé bekijken.
stats-picture-title = { $name }: voortgang
stats-picture-week =
    { $ago ->
        [0] afgelopen 7 dagen
       *[other] −{ $ago }
    }
stats-picture-answers = antwoorden per week
stats-picture-right = daarvan goed
stats-picture-told = { $ago }: { $percent }% van { $answers } goed

## Season

command-season = Seizoenen: verse ranglijsten
command-season-start = Start een seizoen
command-season-start-name = Naam van het seizoen
command-season-end = Beëindig het seizoen en plaats de eindstand hier
command-season-list = Bekijk alle seizoenen en wie ze won

season-started = Seizoen **{ $name }** is begonnen! Alle punten tellen vanaf nu mee.
season-end-confirm = Seizoen **{ $name }** beëindigen? De eindstand komt hier en het seizoen kan niet meer heropend worden.
button-end-season = Seizoen stoppen
season-ended = **Seizoen voorbij: { $name }**
season-since = sinds { $from }
season-days = { $from } tot { $until }
season-list-title = **Seizoenen** op deze server
season-row = **{ $name }** · { $days }
season-nobody = geen punten
season-won = gewonnen door { $names } met { $points }
season-leads = { $names } aan kop met { $points }
refused-season-without-name = Een seizoen heeft een naam nodig, zoals “Herfst 2026”.
refused-season-is-open = Seizoen **{ $name }** is nog bezig. Beëindig het eerst met `/season end`.
refused-no-season-open = Er is geen seizoen bezig. Start er een met `/season start`.
refused-no-season-yet = Er is nog geen seizoen geweest. Quizmasters kunnen er een starten met `/season start`.

## Board

command-board = Wis of corrigeer ranglijsten
command-board-reset = Wis een ranglijst (30 dagen lang terug te draaien)
command-board-reset-scope = Dit kanaal of de hele server (standaard channel)
command-board-exclude = Verberg een lid op alle ranglijsten
command-board-exclude-member = Lid om te verbergen
command-board-undo = Haal een gewiste ranglijst of een verborgen lid terug
command-board-undo-edit = Wijziging om terug te draaien
command-board-list = Bekijk wat je kunt terugdraaien

board-reset-confirm-channel = De ranglijst van dit kanaal wissen? De punten van { $count ->
        [one] 1 lid
       *[other] { $count } leden
    } verdwijnen hier en van de ranglijst van de server. Je kunt dit 30 dagen lang terugdraaien met `/board undo`.
board-reset-confirm-server = Alle ranglijsten op deze server wissen? De punten van { $count ->
        [one] 1 lid
       *[other] { $count } leden
    } verdwijnen. Je kunt dit 30 dagen lang terugdraaien met `/board undo`.
board-reset-done-channel = Klaar. De ranglijst van dit kanaal is leeg. Je kunt dit tot { $until } terugdraaien met `/board undo`.
board-reset-done-server = Klaar. Alle ranglijsten op deze server zijn leeg. Je kunt dit tot { $until } terugdraaien met `/board undo`.
button-reset = Wissen
button-cancel = Annuleren
cancelled = Geannuleerd. Er is niets veranderd.
board-exclude-confirm = **{ $name }** verbergen op alle ranglijsten van deze server? Meespelen kan gewoon en de punten blijven staan. `/board undo` maakt de naam weer zichtbaar.
button-exclude = Verbergen
board-excluded = Klaar. **{ $name }** is verborgen op alle ranglijsten van deze server. `/board undo` draait dit terug.
board-undone-reset = Hersteld: oude en nieuwe punten tellen nu allebei.
board-undone-exclusion = Hersteld: **{ $name }** staat weer op de ranglijsten.
board-list-title = **Wijzigingen in ranglijsten** die je kunt terugdraaien
board-list-empty = Niets om terug te draaien.
board-list-more = en nog { $count }
board-list-foot = Draai ze terug met `/board undo`.
board-row-server = alle ranglijsten op deze server gewist
board-row-channel = de ranglijst van { $channel } gewist
board-row-excluded = **{ $name }** verborgen
suggestion-reset-server = server gereset
suggestion-reset-channel = kanaal gereset
suggestion-excluded = { $name } verborgen
board-row = { $what } · door { $by }, { $when }
board-row-until = tot { $until }
refused-already-excluded = **{ $name }** is al verborgen. `/board undo` draait dit terug.
refused-nothing-to-undo = Niets om terug te draaien. Wat er kan, staat in `/board list`; een gewiste ranglijst kun je 30 dagen lang terughalen.

## Bank

command-bank = Vragenbanken
command-bank-list = Bekijk alle vragenbanken
command-bank-info = Bekijk wat er in een vragenbank zit
command-bank-info-bank = Vragenbank om te bekijken
command-bank-preview = Lees de vragen van een vragenbank met antwoorden, privé (quizmasters)
command-bank-preview-bank = Vragenbank om te lezen
command-bank-which = Vragenbank
command-bank-question = Vraag
command-bank-upload = Upload een vragenbank naar deze server (quizmasters)
command-bank-upload-file = Bestand met vragen (tot 1 MiB), of .zip met de afbeeldingen erbij (tot 10 MiB)
command-bank-download = Download een vragenbank als bestand (quizmasters)
command-bank-remove = Verwijder een eigen vragenbank van deze server (quizmasters)
command-bank-add = Schrijf een vraag (quizmasters)
command-bank-add-bank = Een eigen vragenbank van deze server, of een naam voor een nieuwe
command-bank-edit = Wijzig een vraag in een eigen vragenbank van deze server (quizmasters)
command-bank-delete = Verwijder een vraag uit een eigen vragenbank van deze server (quizmasters)

bank-list-title = **Vragenbanken**
bank-list-none = Er zijn nog geen vragenbanken. Quizmasters kunnen er een toevoegen met `/bank upload` of `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
bank-list-own = alleen op deze server
bank-info-counts = { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } ({ $single } met één goede optie, { $several } met meerdere, { $truefalse } waar/niet waar, { $typed } om te typen)
bank-info-cards = 🗂️ { $count ->
        [one] { $count } kaart heeft een antwoord dat te lang is om te typen: alleen voor `/practice`
       *[other] { $count } kaarten hebben antwoorden die te lang zijn om te typen: alleen voor `/practice`
    }
bank-info-explained = { $explained } daarvan met uitleg
bank-info-tags = Tags: { $tags }
bank-info-flagged = ⚠️ Vragen om na te kijken:
bank-info-suspect = ook sterke spelers hebben dit vaak fout: controleer het antwoord of de formulering
bank-info-too-hard = te moeilijk
bank-info-too-easy = te makkelijk
bank-info-flagged-row = { $number }. { $prompt } · { $right } van { $answers } goed: { $why }
bank-info-discrimination = {" "}(onderscheidend vermogen { $value })
bank-info-wrong = {"; "}vaakst gegeven foute antwoord: “{ $wrong }” ({ $count })
bank-info-difficulty = Moeilijkheid volgens de maker: { $easy } makkelijk, { $medium } gemiddeld, { $hard } moeilijk, { $unknown } onbekend
bank-info-measured = Hier { $asked } keer gesteld, { $percent }% van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    } goed. Moeilijkheid volgens deze antwoorden: { $easy } makkelijk, { $medium } gemiddeld, { $hard } moeilijk, { $unknown } met te weinig antwoorden
bank-info-source = [Bron]({ $url })
bank-info-author = Geschreven door { $author }
bank-info-licence = Licentie: { $licence }
bank-info-held-back = ⚠️ In de laatste wijziging van dit bestand ({ $when }) zitten fouten. Tot die zijn opgelost, blijft de vorige versie in gebruik.
bank-info-start = Speel deze: { $command }
preview-title = **{ $title }** · voorbeeld, { $number } van { $total }
preview-explanation = **Uitleg**
preview-facts = gewicht { $weight } · { $id }
preview-line = regel { $line } van het bestand

upload-pictures-too-large = De afbeeldingen in dit bestand zijn samen groter dan { $max } MiB. Maak ze kleiner, of verdeel de vragenbank over meerdere bestanden.
upload-too-large = Dit bestand is groter dan { $max } MiB. Verdeel de vragenbank over meerdere bestanden.
refused-bank-changed = Iemand anders heeft de vragenbank **{ $bank }** net gewijzigd, dus er is niets opgeslagen. Probeer het nog eens.
refused-question-changed = Iemand anders heeft deze vraag net gewijzigd, dus er is niets gecorrigeerd. Open de vraag opnieuw met `/bank fix`.
upload-too-many-banks = Deze server heeft al { $max } vragenbanken, en dat is het maximum. Verwijder er een met `/bank remove`.
refused-limit-schedules = Deze server heeft al { $max } schema’s voor dagvragen, en dat is het maximum. Verwijder er een met `/daily remove`.
refused-limit-contests = Deze server heeft al { $max } wedstrijden die nog niet voorbij zijn, en dat is het maximum. Wacht tot er een eindigt, of gebruik `/contest finish`.
refused-limit-teams = Deze server heeft al { $max } teams, en dat is het maximum. Sluit je aan bij een team met `/team join`.
refused-limit-suggestions = Op deze server wachten al { $max } voorstellen, en dat is het maximum. Eerst moet een quizmaster naar `/bank suggestions` kijken.
refused-limit-reports = Deze server heeft { $max } open meldingen, en dat is het maximum. Je melding is niet opgeslagen: eerst moet een quizmaster naar `/bank reports` kijken.
refused-limit-bank-mib = De vragenbanken van een server mogen met hun afbeeldingen samen { $max } MiB groot zijn. Verwijder er een met `/bank remove`, of maak deze korter.
refused-limit-all-bank-mib = Deze bot heeft geen ruimte meer voor vragenbanken. Laat het de beheerder van de bot weten.
refused-limit-lookups = Je kunt { $max } keer per minuut iets opzoeken. Wacht heel even.
upload-too-many-questions = { $count } vragen is te veel voor één vragenbank: het maximum is { $max }. Verdeel ze over meerdere vragenbanken.
upload-id-is-taken = Een andere vragenbank heeft al de id `{ $id }`, en die is niet van deze server. Geef je bestand een andere naam, of de vragenbank een andere `id`.
upload-unreachable = Ik kon dit bestand niet van Discord downloaden. Probeer het nog eens.
upload-taken = **{ $title }** staat nu op deze server: { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }. Speel met `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } vraag is overgeslagen:
       *[other] { $count } vragen zijn overgeslagen:
    }
upload-replaced = Dit vervangt de vragenbank die deze id had. Lopende quizzen houden hun vragen.
upload-held-back = **{ $title }** is niet gewijzigd: dit bestand bevat nieuwe fouten. Los ze op en upload het opnieuw, of verwijder eerst de oude met `/bank remove`.
upload-guide = Zo ziet zo’n bestand eruit: <{ $url }>
upload-nothing = Ik vond geen bruikbare vragen in dit bestand.
download-here = **{ $title }**, { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }.
download-own = Wil je iets wijzigen? Pas het bestand aan en upload het met `/bank upload`.
download-common = Deze vragenbank hoort standaard bij de bot. Wil je een eigen versie, wijzig dan de `id` in het bestand en upload het met `/bank upload`.
remove-confirm = **{ $title }** ({ $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }) van deze server verwijderen? Lopende quizzen houden hun vragen, en alle punten blijven staan.
remove-done = **{ $title }** is van deze server verwijderd. Hier is het bestand, voor als je het terug wilt.
button-remove = Verwijderen
bank-is-not-yours = **{ $title }** is geen eigen vragenbank van deze server, dus wijzigen kan hier niet. Wil je een eigen versie, haal het bestand dan op met `/bank download`, wijzig de `id` en upload het met `/bank upload`.

question-not-found = Ik kon “{ $asked }” niet vinden in **{ $title }** (of vond er meerdere). Kies er een uit de lijst.
question-is-gone = Deze vraag is intussen gewijzigd of verwijderd. Bekijk de vragenbank opnieuw.
add-bad-name = Een nieuwe vragenbank heeft een naam van 1 tot { $max } tekens nodig.
form-prompt = Vraag (Markdown werkt)
form-prompt-example = Wat betekent statuscode 404?
form-answers = Antwoorden, één per regel (* voor goede)
form-answers-example = * voor elke goede optie; of = voor elk geldig antwoord; of # 3.14 ± 0.01
form-explanation = Uitleg (optioneel)
written-done = ✅ Vraag { $number } van **{ $title }** is opgeslagen. Speel met `/quiz start bank:{ $id }`, of haal de hele vragenbank op met `/bank download`.
written-again = Vraag { $number } vraagt dit al.
written-refused = Deze vraag is nog niet compleet en is dus niet opgeslagen:
written-given-back = Dit had je geschreven, zodat er niets verloren gaat:
edit-needs-a-file = Deze vraag past niet in een formulier, bijvoorbeeld door opties van meerdere regels. Wijzig de vraag in het bestand: `/bank download` en dan `/bank upload`.
delete-confirm = Deze vraag uit **{ $title }** verwijderen?
    { $question }
delete-done = Verwijderd. **{ $title }** heeft nog { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }.
delete-last = Dit is de laatste vraag van de vragenbank. Verwijder de hele vragenbank met `/bank remove`.
button-delete = Verwijderen
button-add-another = Nog een toevoegen
button-fix-it = Verbeteren
draft-is-gone = Ik heb niet meer wat je hier typte. Misschien heb je dit formulier intussen opnieuw verstuurd; zo niet, voer het commando dan opnieuw uit.

## Suggestions

command-bank-suggest = Stel een vraag voor deze server voor
command-bank-suggestions = Accepteer, bewerk of weiger vragen die leden hebben voorgesteld (quizmasters)
suggest-form = Vraag voorstellen
suggest-thanks =
    ✅ Bedankt! Een quizmaster gaat je vraag bekijken, en je hoort wat ermee gebeurt. Er { $waiting ->
        [one] wacht nu { $waiting } voorstel
       *[other] wachten nu { $waiting } voorstellen
    } van jou (maximaal { $max }).
suggestions-none = Er wachten geen voorstellen. Leden kunnen er een insturen met `/bank suggest`, of met *Apps › Make a question* bij een bericht.
suggestions-title = 💬 **Voorstel { $number } van { $total }** · { $name } · { $when }
suggestions-bank = Voorgestelde vragen
suggestion-accept-form = Deze vraag accepteren
suggestion-bank = Vragenbank voor deze vraag
suggestion-bank-example = De naam van een eigen vragenbank van deze server, of van een nieuwe
suggestion-edit-form = Dit voorstel bewerken
suggestion-refuse-form = Deze vraag weigeren
suggestion-reason = Reden (de indiener krijgt die te zien)
suggestion-reason-example = We hebben hier al een vraag over.
suggestion-accepted = ✅ Toegevoegd aan **{ $title }** als vraag { $number }, van { $name }.
suggestion-edited = ✅ Gewijzigd. Het voorstel wacht nog.
suggestion-refused = Geweigerd. { $name } krijgt je reden te zien.
suggestion-barred = { $name } kan geen vragen meer voorstellen. Wat al is ingestuurd, blijft in de lijst.
suggestion-credit = Vraag van { $name }
suggestion-news = 💬 **Nieuws over je voorstellen**
suggestion-news-accepted = ✅ “{ $prompt }” is toegevoegd aan **{ $title }**. Bedankt!
suggestion-news-refused = “{ $prompt }” is niet toegevoegd: { $reason }
button-accept = Accepteren
button-edit = Bewerken
button-refuse = Weigeren
button-bar = Indiener uitsluiten
button-barred = Uitgesloten leden ({ $count })
button-unbar = Weer toelaten
button-suggestions = Terug naar de voorstellen
barred-none = Niemand is uitgesloten van het voorstellen van vragen. Bekijk de lijst met `/bank suggestions`.
barred-title = **Leden die geen vragen kunnen voorstellen**
barred-row = { $name } · { $when } uitgesloten door { $by }
refused-suggestions-barred = Je kunt op deze server geen vragen voorstellen. Denk je dat dit een vergissing is, praat dan met een quizmaster.
refused-too-many-waiting = Er wachten al { $max } voorstellen van jou, en dat is het maximum. Wacht tot een quizmaster er een heeft bekeken.
refused-suggestion-settled = Dit voorstel is al geaccepteerd of geweigerd. Bekijk de andere met `/bank suggestions`.
refused-suggestion-edited = Een andere quizmaster heeft dit voorstel net bewerkt, dus er is niets toegevoegd. Bekijk het opnieuw met `/bank suggestions`.
refused-too-many-barred = Er zijn { $max } leden uitgesloten, en dat is het maximum. Laat eerst iemand weer toe.

## Report

command-bank-reports = Bekijk problemen die leden hebben gemeld (quizmasters)
command-bank-fix = Corrigeer het antwoord op een vraag en de punten ervoor (quizmasters)

button-report = Probleem melden
report-title = Probleem melden
report-label = Wat klopt er niet aan deze vraag?
report-example = Het goede antwoord is “Brasília”, want…
report-thanks = Bedankt! De quizmasters van deze server krijgen het te zien.
report-thanks-again = Bedankt! Dit vervangt je eerdere melding, en de quizmasters van deze server krijgen het te zien.
reports-none = Geen open meldingen.
reports-title = **Gemelde problemen** · { $number } van { $total } · { $title }
reports-gone = Deze vraag zit niet meer in de vragenbank, dus het antwoord kan hier niet gecorrigeerd worden.
button-fix = Antwoord corrigeren
button-dismiss = Er is niets mis
button-accepted = Goede antwoorden
form-accepted = Goede antwoorden, één per regel
fix-title = **Antwoord corrigeren** · { $title }
fix-choose = Kies alle goede opties:
fix-touches =
    { $answers ->
        [0] Niemand heeft deze vraag al beantwoord.
        [one] { $answers } antwoord in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzen
        } wordt opnieuw beoordeeld, en het kanaal krijgt één bericht.
       *[other] { $answers } antwoorden in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzen
        } worden opnieuw beoordeeld, en elk kanaal krijgt één bericht.
    }
button-correct = Corrigeren
fix-changes-nothing = Dat is al het juiste antwoord, of het kan bij deze vraag niet. Er is niets veranderd.
fix-done = Gecorrigeerd. { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    } in { $quizzes ->
        [one] { $quizzes } quiz
       *[other] { $quizzes } quizzen
    } opnieuw beoordeeld; punten gewijzigd voor { $members ->
        [one] { $members } lid
       *[other] { $members } leden
    }.
notice-title = **Gecorrigeerd**: een antwoord in **{ $title }** klopte niet.
notice-changed =
    { $count ->
        [0] Voor niemand veranderen de punten.
        [one] Punten gewijzigd voor { $count } lid.
       *[other] Punten gewijzigd voor { $count } leden.
    }

## Daily

command-daily = Dagvragen, geplaatst volgens een schema (quizmasters)
command-daily-add = Plan een dagvraag in
command-daily-add-channel = Kanaal
command-daily-add-time = Tijdstip, zoals 18:30, 6:30 pm of 21h
command-daily-add-zone = Tijdzone, zoals Europe/Amsterdam (optioneel als /settings er een heeft)
command-daily-add-days = Dagen: daily, weekdays, weekends, mon-fri of een lijst zoals mon,wed,fri (standaard daily)
command-daily-add-closes-after = Aantal uren dat elke vraag open is (standaard 24), hooguit tot de volgende
command-daily-add-ping = Rol om te pingen
command-daily-schedule = Schema
command-daily-list = Bekijk wat er gepland staat en wanneer het komt
command-daily-pause = Pauzeer een schema
command-daily-resume = Hervat een schema
command-daily-remove = Verwijder een schema
command-daily-now = Plaats nu een extra vraag

question-daily = **Dagvraag**
form-answer-title-daily = Dagvraag
closed-lost-daily = **Deze dagvraag vervalt** door een technisch probleem. Niemand wint of verliest punten.
closed-missed = Ik was offline terwijl deze vraag open was, dus die telt niet.
closed-explanation-apart-daily = **Uitleg bij de dagvraag**
daily-result-title = **Dagvraag: uitslag**
daily-streaks = **Reeksen:** { $list }
daily-streak = { $count }
streak-forgiven = één gemiste dag vergeven

daily-added = Geregeld. De eerste vraag komt { $when }.
daily-clocks-skip = Als de klok verzet wordt, valt { $time } een keer weg: die dag komt de vraag op dat moment, { $date }.
daily-clocks-twice = Als de klok verzet wordt, komt { $time } een keer dubbel voor: die dag komt de vraag de eerste keer, { $date }.
daily-none = Er zijn nog geen dagvragen. Plan er een in met `/daily add`.
daily-list-title = **Dagvragen**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Hierna: { $dates }
daily-row-open = { $hours } uur open
daily-row-asked = { $asked } van { $questions ->
        [one] { $questions } vraag
       *[other] { $questions } vragen
    } gesteld
daily-row-again = alle vragen gehad: nu opnieuw, de oudste eerst
daily-row-pings = pingt { $role }
daily-row-closes = nu open, sluit { $when }
daily-paused = Gepauzeerd. Er wordt niets geplaatst tot `/daily resume`. Een vraag die open is loopt nog af, en niemand verliest zijn reeks.
daily-resumed = Hervat. De volgende vraag komt { $when }.
daily-removed = Verwijderd. Een vraag die open is loopt nog af, en alle punten blijven staan.
daily-now = Ik plaats nu een extra vraag in { $channel }.
daily-news = 📅 **Nieuws over de dagvragen**
daily-news-more = Bekijk de andere met `/daily list`.
daily-used-up = Alle vragen uit deze vragenbank zijn gesteld, dus ze komen opnieuw, de oudste eerst. Voeg nieuwe toe met `/bank add` of `/bank upload`.
daily-why-requested = Gepauzeerd, { $when }. Ga verder met `/daily resume`.
daily-why-forbidden = Automatisch gepauzeerd, { $when }, omdat ik in { $channel } niets mag plaatsen. Geef me daar “Kanaal bekijken” en “Berichten versturen” (in een thread “Berichten versturen in threads”) en gebruik dan `/daily resume`.
daily-why-channel-gone = Automatisch gepauzeerd, { $when }, omdat het kanaal #{ $channel } weg is. Verwijder het schema met `/daily remove` en maak een nieuw met `/daily add`.
daily-why-bank-gone = Automatisch gepauzeerd, { $when }, omdat de vragenbank “{ $bank }” weg is. Voeg die weer toe en gebruik `/daily resume`, of verwijder het schema met `/daily remove`.
daily-ping-everyone = Een dagvraag kan @everyone niet pingen. Kies een rol die leden zelf nemen.
daily-ping-forbidden = Ik kan **{ $role }** niet pingen. Laat iedereen deze rol vermelden (serverinstellingen, onder Rollen), of geef me het recht “@everyone, @here en alle rollen vermelden”. Probeer het daarna nog eens.
refused-no-zone = Welke tijdzone? Kies er een bij de optie `zone`, of stel er een in voor de server met `/settings set zone`.
refused-not-a-time = Ik begrijp “{ $typed }” niet als tijdstip. Probeer `18:30`, `6:30 pm` of `21h`.
refused-not-days = Ik begrijp “{ $typed }” niet. Gebruik `daily`, `weekdays`, `weekends`, een reeks zoals `mon-fri` of een lijst zoals `mon,wed,fri`.
refused-unknown-schedule = Ik kon dat schema niet vinden. Kies er een uit de lijst, of bekijk ze allemaal met `/daily list`.
refused-schedule-already-paused = Dit is al gepauzeerd. Ga verder met `/daily resume`; `/daily list` laat zien waarom.
refused-schedule-not-paused = Dit is niet gepauzeerd.
refused-schedule-without-bank = De vragenbank “{ $bank }” is weg. Voeg die eerst weer toe, of verwijder het schema met `/daily remove`.
refused-daily-on-its-way = De laatste vraag wordt nog geplaatst. Probeer het zo nog eens.

## Contest

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

## Team

command-team = Teams voor wedstrijden
command-team-create = Maak een team waar je zelf in zit
command-team-create-name = Naam van het team
command-team-join = Ga bij een team
command-team-which = Team
command-team-leave = Verlaat je team
command-team-list = Bekijk alle teams op deze server (alleen voor jou zichtbaar)

team-created = Je hebt het team **{ $team }** gemaakt. Anderen kunnen erbij met `/team join`; voor een wedstrijd zijn minstens { $fewest } leden nodig.
team-joined = Je zit nu in het team **{ $team }** ({ $count ->
        [one] { $count } lid
       *[other] { $count } leden
    }).
team-joined-already = Je zit al in het team **{ $team }**.
team-left = Je hebt het team **{ $team }** verlaten.
team-frozen = In een wedstrijd die al bezig is, tellen de teams zoals ze bij het begin waren.
team-none = Er zijn nog geen teams. Maak er een met `/team create`.
team-list-title = **Teams**
team-yours = jouw team
refused-team-unknown = Ik kon dat team niet vinden. Bekijk alle teams met `/team list`, of maak er een met `/team create`.
refused-team-name-taken = Er is al een team **{ $name }**. Ga erbij met `/team join`, of kies een andere naam.
refused-in-team = Je zit in het team **{ $name }**. Verlaat dat eerst met `/team leave`.
refused-no-team = Je zit niet in een team. Ga bij een team met `/team join`.

## Practice

command-practice = Oefen zelf met een vragenbank, zonder tijdslimiet (alleen voor jou zichtbaar)
command-practice-bank = Vragenbank om te oefenen
command-practice-questions = Aantal vragen, 1 tot 50 (standaard 10)

practice-title = Oefenen
practice-choose-one = Tik op een letter om te antwoorden. Er is geen tijdslimiet, en alleen jij ziet dit.
practice-right = **Goed!**
practice-partly = **Deels goed.**
practice-wrong = **Net niet.**
practice-you-typed = Jij typte: “{ $text }”
practice-your-answer = jouw antwoord
practice-result = 🏁 **{ $right } van de { $total } goed.** Oefenen levert geen punten op en verandert niets aan de ranglijsten.
practice-changed = Deze vragenbank is gewijzigd, dus je kunt niet verder oefenen. Begin opnieuw met { $command }.
button-practise-again = Nog eens oefenen
button-show-answer = Toon antwoord
grade-again = Opnieuw
grade-hard = Moeilijk
grade-good = Goed
grade-easy = Makkelijk

## Learning

command-learn = Wat je wilt leren: vragenbanken, je tempo, je examen (alleen voor jou zichtbaar)
command-learn-add = Leer een vragenbank, elke dag een paar nieuwe vragen
command-learn-add-bank = Vragenbank om te leren
command-learn-add-new = Nieuwe vragen per dag, 1 tot 100 (standaard 10)
command-learn-add-exam = Datum van je examen, zoals 24.12. of 2026-12-24
command-learn-remove = Stop met het leren van een vragenbank
command-learn-remove-bank = Vragenbank waarmee je stopt
command-learn-plan = Bekijk wat je leert, wat je moet herhalen en wat je nog zou weten

learn-added =
    📚 Je leert nu **{ $title }**: { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }, { $new } nieuwe per dag.
learn-added-exam = Je examen is op { $exam }. Tot die tijd zie je elke vraag minstens twee keer, en in de laatste { $days } dagen komen de zwakste eerst.
learn-start = Begin met `/review`. Met `/remind set` krijg je een herinnering als er iets te doen is.
learn-removed = Je leert **{ $title }** niet meer. Ik onthoud wat je al weet, voor als je deze vragenbank weer toevoegt.
learn-plan-title = Je leerplan
learn-plan-none = Je leert nog geen vragenbank. Voeg er een toe met `/learn add`.
learn-plan-due =
    Vandaag te doen: { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } en { $new } nieuwe. Leer met `/review`.
learn-plan-learned = { $learned } van { $total } geleerd · { $new } nieuwe per dag
learn-plan-recall = Je zou er nu ongeveer { $now }% van weten.
learn-plan-recall-exam =
    Je zou er nu ongeveer { $now }% van weten, en { $then }% op { $exam } als je vandaag stopt ({ $days ->
        [0] vandaag
        [one] over { $days } dag
       *[other] over { $days } dagen
    }).
learn-plan-gone = **{ $bank }** is hier niet meer. Haal deze vragenbank uit je plan met `/learn remove`.
refused-exam-unknown = Ik begrijp “{ $typed }” niet als datum. Probeer `2026-12-24`, `24.12.`, `Dec 24` of `friday`.
refused-exam-ambiguous = “{ $typed }” kan twee dagen betekenen. Schrijf `{ $one }` of `{ $other }`.
refused-exam-past = { $exam } ligt niet in de toekomst. Kies een latere datum voor je examen, of laat die weg.
refused-exam-far = Het duurt nog meer dan twee jaar tot { $exam }. Kies een eerdere datum voor je examen, of laat die weg.
refused-limit-plans = Je kunt hooguit { $max } vragenbanken tegelijk leren. Verwijder er een met `/learn remove`.
refused-not-planned = Je leert “{ $bank }” niet. `/learn plan` laat zien wat je leert.

command-remind = Eén privébericht per dag als er iets te doen is
command-remind-set = Krijg elke dag een privébericht als er iets te doen is
command-remind-set-time = Tijdstip, zoals 18:00 of 6pm
command-remind-set-zone = Je tijdzone, zoals Amsterdam of UTC+2
command-remind-off = Stop de herinneringen

remind-set = ⏰ Geregeld. Ik stuur je elke dag een privébericht als er iets te doen is; de eerste keer op { $date } ({ $when }). Stoppen kan met `/remind off`.
remind-off = Je herinneringen staan uit.
remind-closed = Ik kan je geen privéberichten sturen. Sta ze toe voor deze server in je privacyinstellingen, en probeer het nog eens.
remind-blocked = Ik kon je herinnering niet sturen omdat je privéberichten van mij blokkeert, dus ik heb die uitgezet. Sta ze toe en gebruik `/remind set` om weer herinneringen te krijgen.
remind-due =
    📚 Je hebt { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } te doen. Leer met `/review`.
remind-due-new =
    📚 Je hebt { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } te doen, waarvan { $new } nieuw. Leer met `/review`.
remind-how-off = Stop deze herinneringen met `/remind off`.
refused-no-reminder = Je hebt geen herinnering. Stel er een in met `/remind set`.

## Review

command-review-study = Leer wat je te doen hebt: wat je niet wist en je leerplan (alleen voor jou zichtbaar)

review-title = Herhaling
review-due = nog { $count } te doen
review-again = Deze vraag komt { $when } terug.
review-finished = **Alles gedaan voor nu.**
review-today =
    { $count ->
        [0] Je hebt vandaag nog niets geleerd.
        [one] Je hebt vandaag { $count } vraag geleerd.
       *[other] Je hebt vandaag { $count } vragen geleerd.
    }
review-today-new =
    { $count ->
        [one] Je hebt vandaag { $count } vraag geleerd, waarvan { $new } nieuw.
       *[other] Je hebt vandaag { $count } vragen geleerd, waarvan { $new } nieuw.
    }
review-next = De volgende komt { $when }.
review-nothing-now =
    Er is nu niets te herhalen. { $count ->
        [one] Er wacht { $count } vraag
       *[other] Er wachten { $count } vragen
    } die je niet wist of hebt geleerd; de volgende komt { $when }.
review-nothing-yet = Er is nog niets te herhalen. Vragen die je in quizzen en bij het oefenen niet wist, komen hier terug vlak voordat je ze zou vergeten, en met `/learn add` komt er een hele vragenbank bij. Zolang een wedstrijd met dezelfde vragenbank bezig is, wachten de vragen daaruit.
button-anki = Anki-export
anki-none = Er zijn geen vragen die je niet wist of hebt geleerd, dus er valt niets te exporteren.
anki-export = Hier { $count ->
        [one] is de vraag die je niet wist
       *[other] zijn de { $count } vragen die je niet wist
    }, voor Anki. Kies *Bestand*, *Importeren* en dan dit bestand. Importeer je het later opnieuw, dan worden je kaarten bijgewerkt, niet verdubbeld.

## Settings

command-settings = Instellingen van deze server
command-settings-show = Bekijk alle instellingen en waar ze vandaan komen
command-settings-set = Wijzig instellingen
command-settings-set-quizmaster-role = Rol waarvan de leden ook quizmaster zijn; “@everyone” zet dit terug
command-settings-set-language = Taal van openbare berichten; “default” volgt de servertaal in Discord
command-settings-set-zone = Tijdzone, zoals Europe/Amsterdam; “default” zet dit terug
command-settings-set-seconds = Seconden voor vragen zonder eigen tijd, 5 tot 600; 0 zet dit terug
command-settings-set-mode = Puntentelling als `/quiz start` niets anders zegt; “default” zet dit terug
command-settings-set-channels = Kanalen waar je quizzen kunt spelen, gescheiden door spaties; “all” zet dit terug
command-settings-set-hide-names = Verberg namen van leden in openbare berichten

settings-title = **Instellingen** voor deze server
settings-changed = **Klaar.** Wijzigingen zijn hieronder gemarkeerd.
settings-from-here = hier ingesteld
settings-from-default = standaard
settings-from-operator = ingesteld door de beheerder van de bot
settings-from-discord = uit de serverinstellingen in Discord
settings-role = leden met { $role } of “Server beheren”
settings-no-role = leden met “Server beheren”
settings-all-channels = elk kanaal waar ik iets mag plaatsen
settings-names-hidden = openbare berichten verbergen namen van leden
settings-names-shown = openbare berichten tonen namen van leden
zone-no-summer-time = 🕑 **{ $zone }** heeft geen zomertijd. Wordt bij jullie de klok verzet, gebruik dan je stad, zoals `London`.
suggestion-no-summer-time = { $zone } · { $time } · geen zomertijd
settings-daily-elsewhere = 📅 Dagvragen in andere kanalen gaan door: { $channels } · stop ze met `/daily pause` of `/daily remove`.
settings-how = Wijzig ze met `/settings set`. De tijd van een vraag komt uit `/quiz start`, anders uit de vraag, anders uit de vragenbank, anders van hier.
refused-nothing-set = Kies minstens één instelling om te wijzigen: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` of `hide_names`. Bekijk ze allemaal met `/settings show`.
refused-role-is-for-managers = Alleen leden met “Server beheren” kunnen de quizmasterrol wijzigen.
refused-not-seconds = { $seconds } seconden kan niet: kies 5 tot 600, of 0 om het terug te zetten.
refused-not-a-channel = “{ $typed }” is geen kanaal. Typ # en kies uit de lijst, het ene kanaal na het andere; “all” staat weer elk kanaal toe.

## Privacy

command-privacy = Je opgeslagen gegevens
command-privacy-export = Krijg alle gegevens die over je zijn opgeslagen, als bestand
command-privacy-delete = Wis alle gegevens die over je zijn opgeslagen

privacy-nothing = Er is niets over je opgeslagen.
privacy-export = Dit is alles wat deze bot over je opslaat, van alle servers (JSON, één lijst per tabel). Tijden zijn milliseconden sinds 1970.
privacy-too-much = Er is meer over je opgeslagen dan in één bericht past. Vraag ernaar bij de beheerder van de bot.
privacy-confirm = Alles wissen wat deze bot over je opslaat, op elke server? Je eerdere antwoorden blijven, maar zonder je naam, en je punten zijn van niemand meer. Je herhalingslijst wordt gewist. Berichten die er al staan, veranderen niet. Dit kun je niet terugdraaien.
button-forget = Wis mijn gegevens
privacy-deleted = Klaar. Niets van wat we opslaan draagt je naam nog. Speel je weer, dan begin je opnieuw.

## Doctor

command-doctor = Bekijk wat ik in elk kanaal kan, en hoe je de rest oplost

doctor-well = ✅ Ik kan overal plaatsen waar het nodig is.
doctor-sick = ❌ Ik mis rechten in { $count ->
        [one] 1 kanaal
       *[other] { $count } kanalen
    }.
doctor-may = { $channel } · Ik kan plaatsen, en mijn vragen terugvinden na een crash.
doctor-missing = { $channel } · Ik mis: { $permissions }
doctor-unseen = { $channel } · Ik zie dit kanaal niet: **Kanaal bekijken** ontbreekt, of het is verwijderd.
doctor-fix = Zo los je het op: open de kanaalinstellingen, dan *Rechten*, voeg mijn rol toe onder *Rollen/leden* en sta toe wat ontbreekt. Is hierdoor een dagvraag gepauzeerd, ga dan verder met `/daily resume`.

## Help

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
    Oefen zelf met een vragenbank met `/practice`: geen tijdslimiet, geen punten, en uitleg na elk antwoord. Leren doe je met `/review`: wat je niet wist, komt daar terug vlak voordat je het zou vergeten. `/learn add` voegt een hele vragenbank toe, elke dag een paar nieuwe vragen, en bereidt je voor op de datum van een examen; `/learn plan` laat zien hoe ver je bent. Met `/remind set` stuur ik je een privébericht als er iets te doen is. Dit werkt allemaal ook in privéberichten met mij.
help-banks = **Vragenbanken**
    Met `/bank list` en `/bank info` zie je wat er te spelen is. Quizmasters uploaden vragenbanken met `/bank upload`, schrijven vragen met `/bank add` (begin een regel met “*” voor een goede optie, “=” voor een geldig antwoord, “#” voor een getal) en lezen ze met `/bank preview`. Iedereen kan een vraag voorstellen met `/bank suggest`, of met *Apps › Make a question* bij een bericht; quizmasters beslissen met `/bank suggestions`. Klopt er iets niet aan een vraag? Tik eronder op “Probleem melden”; quizmasters corrigeren het antwoord en de punten met `/bank fix`.
help-privacy = **Privacy**
    Haal alle gegevens op die over je zijn opgeslagen met `/privacy export`, en wis ze met `/privacy delete`.
