command-quiz = In diesem Kanal ein Quiz spielen
command-quiz-start = Ein Quiz starten
command-quiz-start-bank = Fragensammlung; mehrere mit Komma trennen
command-quiz-start-questions = Anzahl der Fragen, 1 bis 50 (Standard: 10)
command-quiz-start-seconds = Sekunden pro Frage, 5 bis 600 (Standard: 20)
command-quiz-start-mode = Wertung (Standard: classic)
command-quiz-start-tag = Tag, den alle Fragen haben sollen
command-quiz-start-difficulty = Schwierigkeit, nach den Antworten der Mitglieder, sonst laut Sammlung
command-quiz-start-ask = Art der Fragen zum Tippen (Standard: wie in der Sammlung)
command-quiz-start-lives = Nach so vielen falschen Antworten ist man raus (nur Survival)
command-quiz-start-lobby = Erst alle sammeln; los geht es nach einer Minute oder mit „Starten“
command-quiz-start-thread = Einen Thread öffnen und dort spielen
suggestion-questions =
    { $count ->
        [one] 1 Frage
       *[other] { $count } Fragen
    }
command-quiz-stop = Quiz beenden; alle Punkte bleiben
command-quiz-skip = Aktuelle Frage ohne Punkte überspringen
command-quiz-pause = Nach der aktuellen Frage pausieren
command-quiz-resume = Pausiertes Quiz fortsetzen
command-quiz-status = Sehen, wie weit das Quiz ist und wer führt (nur für dich sichtbar)

start-someone = Jemand
start-announced = 🎬 **{ $name }** startet **{ $title }** · { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } Karte ist nicht dabei: Ihre Antwort ist zu lang zum Tippen.
       *[other] { $count } Karten sind nicht dabei: Ihre Antworten sind zu lang zum Tippen.
    }
start-seconds = { $seconds } Sekunden pro Frage.
start-fewer =
    { $count ->
        [one] Es gibt nur { $count } passende Frage.
       *[other] Es gibt nur { $count } passende Fragen.
    }
mode-classic = Klassisch: je schneller richtig, desto mehr Punkte
mode-accuracy = Genauigkeit: lass dir Zeit, nur richtige Antworten zählen
mode-race = Wettlauf: Die erste richtige Antwort gewinnt, mit einer falschen bist du gesperrt
mode-survival =
    { $lives ->
        [one] Survival: Mit Frage 1 steigst du ein; danach reicht eine falsche oder verpasste Antwort und du bist raus
       *[other] Survival: Mit Frage 1 steigst du ein; danach kostet jede falsche oder verpasste Antwort eins deiner { $lives } Leben
    }
start-lives-unused = Leben zählen nur im Survival-Modus.
mode-confidence = Selbsteinschätzung: Sag, wie sicher du bist. Sicher und richtig bringt +3, sicher und falsch −6
refused-only-cards =
    { $count ->
        [one] Hier gibt es nur { $count } Karte, und ihre Antwort ist zu lang zum Tippen. Lerne sie mit `/practice`.
       *[other] Hier gibt es nur { $count } Karten, deren Antworten zu lang zum Tippen sind. Lerne sie mit `/practice`.
    }
refused-already-running = Hier läuft schon ein Quiz. Wie weit es ist, siehst du mit `/quiz status`.
refused-too-soon = Hier wurde gerade erst ein Quiz gestartet. Das nächste geht { $when }.
refused-unknown-tag = Keine Frage dieser Sammlung hat den Tag „{ $tag }“.
refused-unknown-tag-list = Vorhandene Tags: { $tags }
refused-unknown-tag-none = Die Sammlung hat keine Tags.
refused-none-so-hard =
    { $difficulty ->
        [easy] Keine leichten Fragen hier ({ $medium } mittel, { $hard } schwer, { $unknown } ohne Einstufung).
        [medium] Keine mittleren Fragen hier ({ $easy } leicht, { $hard } schwer, { $unknown } ohne Einstufung).
       *[hard] Keine schweren Fragen hier ({ $easy } leicht, { $medium } mittel, { $unknown } ohne Einstufung).
    } Probier eine andere Schwierigkeit.

question-closes = Endet { $when }
question-picture-in-words = -# 🖼️ Bild: { $alt }
question-picture-missing = -# 🖼️ Das Bild kann hier nicht angezeigt werden.
question-answered =
    { $count ->
        [0] noch keine Antworten
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }
question-choose-one = Tippe zum Antworten auf einen Buchstaben.
question-can-change = Bis die Zeit um ist, kannst du noch wechseln.
question-how-sure = Sag danach, wie sicher du bist.
question-tries =
    { $count ->
        [one] Deine erste Antwort zählt.
       *[other] Du hast { $count } Versuche.
    }

locked-in-changed = Das ersetzt deine frühere Antwort.
locked-in-read = „{ $typed }“ lese ich als { $number }.
locked-in-can-change = Doch anders? Antworte einfach noch mal, bevor die Zeit um ist.
locked-in-stands = Diese Antwort ist endgültig.
locked-in-sure = Wie sicher bist du? **{ $confidence }**: { $gain } bei richtig, { $loss } bei falsch.
    -# Bis die Zeit um ist, kannst du beides noch ändern: die Antwort und wie sicher du bist.
confidence-guess = Geraten
confidence-fairly-sure = Ziemlich sicher
confidence-sure = Sicher
locked-in-tries =
    { $left ->
        [one] Noch { $left } Versuch.
       *[other] Noch { $left } Versuche.
    } Die erste richtige Antwort gewinnt.
refused-question-closed = Diese Frage ist schon vorbei, es hat sich nichts geändert.
refused-too-late = Zu spät! Deine Antwort kam { $seconds } s nach Ablauf der Zeit und zählt nicht.
refused-first-stands = In diesem Quiz zählt nur deine erste Antwort. Deine ist { $answer }.
refused-no-tries-left = Du hast für diese Frage keine Versuche mehr. Deine letzte Antwort war { $answer }.
refused-departed = Du hast hier geantwortet und danach deine Daten gelöscht, deshalb geht das in diesem Quiz nicht mehr. Beim nächsten bist du wieder dabei!
refused-knocked-out = Du bist bei Frage { $number } rausgeflogen. Beim nächsten Quiz bist du wieder dabei!
refused-not-entered = In dieses Survival-Quiz kam man nur mit einer Antwort auf Frage 1. Mach beim nächsten mit!

closed-chosen =
    { $count ->
        [0] 0
       *[other] { $count }× gewählt
    }
closed-nobody-answered = Niemand hat geantwortet.
closed-right-later = **Auch richtig:** { $list }
closed-partly = **Teilweise richtig:** { $list }
closed-knocked-out = **Raus:** { $list }
closed-entry =
    { $count ->
        [one] **1** ist dabei. Ab der nächsten Frage haben falsche und verpasste Antworten Folgen.
       *[other] **{ $count }** sind dabei. Ab der nächsten Frage haben falsche und verpasste Antworten Folgen.
    }
closed-hurt = **Ein Leben verloren:** { $list }
closed-lives-left = (noch { $count })
closed-standing =
    { $count ->
        [0] Alle sind raus.
        [one] **1** ist noch dabei.
       *[other] **{ $count }** sind noch dabei.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } Quizpunkt
       *[other] +{ $amount } Quizpunkte
    }
closed-next-question = Nächste Frage { $when }
closed-next-pause = Pausiert. Weiter geht es mit `/quiz resume`.
closed-next-podium = Das war die letzte Frage! Gleich kommt der Endstand.
closed-skipped = **Übersprungen.** Keine Punkte für diese Frage.
closed-stopped = **Gestoppt.** Keine Punkte für diese Frage.
closed-standings = **Stand**: { $list }
closed-wrong-answers = Falsche Antworten: { $list }
closed-wrong-answer = „{ $text }“
closed-wrong-answer-repeated = „{ $text }“ × { $count }
closed-lost = **Frage { $number } fällt aus**: Es gab ein technisches Problem. Niemand gewinnt oder verliert Punkte.
closed-withdrawn = **Gestoppt.** Ein Wettbewerb mit denselben Fragen ist gestartet. Niemand gewinnt oder verliert hier Punkte.
closed-explanation-apart = **Erklärung zu Frage { $number }**

my-answer-right = ✅ Deine Antwort: { $letters }. Richtig!
my-answer-partly = 🟡 Deine Antwort: { $letters }. Teilweise richtig.
my-answer-wrong = ❌ Deine Antwort: { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } Quizpunkt
       *[other] { $marks } Quizpunkte
    }.
my-answers-sure-but-wrong = **Sicher, aber falsch**
my-answer-place = Platz { $place } von { $of } mit { $score }
my-answer-run = { $count } richtige in Folge
my-answer-none = Du hast diese Frage nicht beantwortet.
my-answer-void = Diese Frage zählt nicht.
my-answers-none = Du hast in diesem Quiz keine Frage beantwortet.
my-answers-line-void = zählt nicht

controlled-stop = Quiz gestoppt.
controlled-skip = Frage übersprungen.
controlled-pause = Pausiert. Die aktuelle Frage läuft noch zu Ende, weiter geht es mit `/quiz resume`. Nach 24 Stunden endet das Quiz.
controlled-resume = Das Quiz geht weiter.
refused-nothing-runs = Hier läuft kein Quiz. Starte eins mit `/quiz start`.
refused-runs-in-threads = In Threads dieses Kanals läuft mehr als ein Quiz: { $threads }. Nutze den Befehl im Thread des Quiz, das du meinst.
refused-nothing-open-paused = Das Quiz ist pausiert und keine Frage läuft. Weiter geht es mit `/quiz resume`.
refused-nothing-open = Gerade läuft keine Frage. Die nächste kommt gleich.
refused-no-threads-here = Hier kann ich keinen Thread öffnen. Lass `thread` weg oder starte das Quiz in einem Textkanal.
refused-cannot-open-thread = In diesem Kanal kann ich keinen Thread öffnen. Mir fehlt: { $permissions }. Gib meiner Rolle diese Rechte in den Kanaleinstellungen (Kanal bearbeiten → Berechtigungen) und versuch es noch mal.
start-in-thread = Mitspielen: { $thread }
refused-in-lobby = Das Quiz hat noch nicht begonnen. Tippe in der Lobby auf **Starten** oder brich es mit `/quiz stop` ab.
refused-lobby-closed = Diese Lobby ist geschlossen. Läuft das Quiz noch, beantworte einfach die aktuelle Frage.
refused-standings-follow = Das war die letzte Frage. Der Endstand kommt gleich.
refused-not-yours-unnamed = Das geht nur, wenn du das Quiz gestartet hast oder Quizmaster bist.
refused-not-yours = Das können nur { $name } (hat das Quiz gestartet) und Quizmaster.
refused-already-paused = Das Quiz ist schon pausiert. Weiter geht es mit `/quiz resume`.
refused-not-paused = Das Quiz ist nicht pausiert.
status-title = **{ $title }**
status-open = Frage { $number } von { $total }, endet { $when }.
status-coming = Frage { $number } von { $total } kommt gleich.
status-between = Frage { $number } von { $total } ist vorbei. Die nächste kommt gleich.
status-lobby =
    { $count ->
        [0] Die Lobby ist offen, das Quiz startet { $when }. Noch ist niemand dabei.
        [one] Die Lobby ist offen, das Quiz startet { $when }. 1 Person ist dabei.
       *[other] Die Lobby ist offen, das Quiz startet { $when }. { $count } sind dabei.
    }
status-over = Alle { $total } Fragen sind gespielt. Der Endstand kommt gleich.
status-paused = Pausiert nach Frage { $number } von { $total }. Weiter geht es mit `/quiz resume`.
status-leads = Vorn: { $names } mit { $score }.
status-nobody-leads = Noch keine Punkte.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · 1 Frage
            Startet { $when }
       *[other] ### 🎬 { $title } · { $count } Fragen
            Startet { $when }
    }
lobby-begun = ### 🎬 { $title }
    Das Quiz läuft. Alle können noch mitspielen!
lobby-cancelled = ### { $title }
    Das Quiz wurde abgebrochen.
lobby-withdrawn = ### { $title }
    Ein Wettbewerb mit denselben Fragen ist gestartet, deshalb fällt dieses Quiz aus.
lobby-ended = ### { $title }
    Das Quiz ist vorbei.
lobby-nobody = Noch ist niemand dabei.
lobby-joined =
    { $count ->
        [one] **1 dabei:** { $list }
       *[other] **{ $count } dabei:** { $list }
    }
lobby-hint = Du kannst auch ohne Anmeldung mitspielen. Haben alle geantwortet, die hier dabei sind, endet die erste Frage früher.
lobby-you-joined = Du bist dabei! Das Quiz startet { $when }.
lobby-you-began = Los geht’s!
button-join = Mitmachen
button-begin = Starten
podium-title = **Endstand**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } Frage
           *[other] { $total } Fragen
        }
       *[other] { $asked } von { $total } Fragen gespielt
    }
podium-row-stands = überlebt
podium-row-lives = überlebt mit { $count } Leben
podium-row-fell = raus bei Frage { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = Diesmal gab es keine Antworten.
podium-picture-title = { $title }: das Podium
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = Das Quiz wurde gestoppt. Alle Punkte bleiben.
podium-winner = 🏆 **{ $name }** gewinnt!
podium-winner-by = 🏆 **{ $name }** gewinnt! Vorsprung: { $score }
podium-winners = 🏆 Geteilter erster Platz: **{ $names }**
highlight-fastest = ⚡ Schnellste richtige Antwort: { $name }, { $seconds } s (Frage { $number })
highlight-run = 🔥 Längste Serie: { $name }, { $count } richtige in Folge
highlight-climb = 📈 Größte Aufholjagd: { $name }, { $count } Plätze nach oben
highlight-hardest = 🧗 Schwerste Frage: Nummer { $number }, { $percent } % richtig
podium-unanswered = Nach drei Fragen ohne Antwort beendet. Alle Punkte bleiben.
podium-paused = Das Quiz war einen Tag lang pausiert und ist jetzt vorbei. Alle Punkte bleiben.
podium-lost = Ich kann hier nicht mehr posten, deshalb ist das Quiz vorbei. Alle Punkte bleiben.
podium-withdrawn = Ein Wettbewerb mit dieser Sammlung ist gestartet, deshalb ist das Quiz vorbei. Alle Punkte bleiben.
button-play-again = Neue Runde
button-leaderboard = Bestenliste
button-mistakes = Fehler wiederholen
mistakes-title = Deine Fehler
mistakes-none = Keine Fehler: Alle deine Antworten waren richtig!
mistakes-result = 🏁 Diesmal { $right } von { $total } richtig.
button-start-nearest = „{ $title }“ starten
