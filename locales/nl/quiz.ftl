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
closed-wrong-answer = “{ $text }”
closed-wrong-answer-repeated = “{ $text }” × { $count }
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
