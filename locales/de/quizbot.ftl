# Glossar (Deutsch, du)
# quiz: Quiz, Plural Quizze · question: Frage · bank: Fragensammlung, danach kurz Sammlung
# member: Mitglied · quizmaster: Quizmaster (unverändert) · whoever runs the bot: Bot-Team
# leaderboard: Bestenliste · standings: Stand, final standings: Endstand · place: Platz
# point: Punkt · mark: Quizpunkt (1 Quizpunkt = 1000 Punkte auf der Bestenliste)
# daily question: Tagesfrage · schedule: Zeitplan · season: Saison · contest: Wettbewerb
# team: Team · lives: Leben · streak: Serie · attempt/try: Versuch · lobby: Lobby
# review: Wiederholung, wiederholen · practice: Üben, üben · card: Karte
# opens/closes (Frage, Wettbewerb): startet/endet, open: läuft · press/tap: tippen auf
# correct/wrong: richtig/falsch · missed: nicht gewusst, verpasst · locked in: eingeloggt
# modes: Klassisch, Genauigkeit, Wettlauf, Survival, Selbsteinschätzung (Optionen bleiben englisch)
# confidence: Geraten, Ziemlich sicher, Sicher

## General

language-name = Deutsch
trouble = Bei uns ist etwas schiefgelaufen. Versuch es bitte noch mal. Passiert das öfter, gib dem Bot-Team diese ID: { $id }
trouble-stopping = Ich starte gerade neu. Nichts geht verloren: Versuch es gleich noch mal.
trouble-refused = Discord hat meine Antwort nicht angenommen, deshalb kann ich sie nicht zeigen. Deine Änderungen sind gespeichert. Passiert das öfter, gib dem Bot-Team diese ID: { $id }
trouble-late-form = Sorry, das Formular hat zu lange gebraucht. Tippe bitte noch mal auf den Button.
trouble-unknown-component = Dieser Button stammt aus einer älteren Version. Gib den Befehl bitte neu ein.
trouble-busy = Ich habe gerade zu viel zu tun. Versuch es gleich noch mal.
trouble-stopped = Discord nimmt meine Nachrichten gerade nicht an, deshalb stehen alle Quizze still. Ich versuche es { $when } wieder; Antworten zählen wie immer.
not-counted = **Nicht gezählt.** Ich konnte deine Antwort gerade nicht speichern. Versuch es in einer Minute noch mal. (ID { $id })

refused-server-only = Das geht nur auf einem Server.
refused-quizmaster = Das können nur Quizmaster (mit „Server verwalten“ oder der Rolle aus `/settings`).
refused-cannot-post = In diesem Kanal darf ich nicht posten. Mir fehlt: { $permissions }. Wer den Server verwaltet, kann das in den Kanaleinstellungen unter „Berechtigungen“ erlauben.
refused-cannot-post-in = In { $channel } darf ich nicht posten. Mir fehlt: { $permissions }. Wer den Server verwaltet, kann das in den Kanaleinstellungen unter „Berechtigungen“ erlauben.
permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-send-messages-in-threads = Nachrichten in Threads senden
permission-create-public-threads = Öffentliche Threads erstellen
permission-connect = Verbinden
permission-read-message-history = Nachrichtenverlauf anzeigen
refused-not-in-this-channel = Auf diesem Server wird nur in { $channels } gespielt. Starte das Quiz dort oder bitte einen Quizmaster, `/settings set channels` zu ändern.
refused-unknown-bank = Eine Fragensammlung „{ $asked }“ gibt es nicht.
refused-unknown-bank-nearest = Meinst du **{ $nearest }**?
refused-unknown-bank-list = Alle Sammlungen findest du mit `/bank list`.
refused-bank-is-daily = Die einzige Frage aus **{ $bank }** läuft gerade als Tagesfrage in { $channel }. Sie endet { $when }: Versuch es dann wieder oder nimm eine andere Sammlung.
refused-bank-in-contest = Der Wettbewerb **{ $contest }** nutzt Fragen aus **{ $bank }**, und das könnte Antworten verraten. Er endet { $when }: Versuch es dann wieder oder nimm eine andere Sammlung.
refused-unknown-zone = Die Zeitzone „{ $typed }“ kenne ich nicht. Tippe eine große Stadt in deiner Nähe ein und wähle aus der Liste, zum Beispiel `Europe/London`.
refused-unknown-zone-near = Die Zeitzone „{ $typed }“ kenne ich nicht. Meinst du { $near }? Wähle eine aus der Liste.
refused-nothing-chosen = Deine Antwort war leer. Wähle erst etwas aus oder tippe etwas ein.
refused-not-a-number = „{ $typed }“ ist keine Zahl. Nimm Ziffern, etwa 42 oder 3,14.
refused-not-a-number-of = „{ $typed }“ ist keine Zahl. Nimm Ziffern, etwa 42 oder 3,14, in { $unit }.
refused-ambiguous-number = „{ $typed }“ könnte zwei Zahlen bedeuten. Tippe stattdessen { $one } oder { $other }; das hat dich keinen Versuch gekostet.
refused-not-offered = Diese Nachricht ist veraltet. Beantworte bitte die neueste Frage.

question-count = **Frage { $number } von { $total }**
question-choose-several = Mehrere können richtig sein. Wähle alle richtigen aus.
question-select-placeholder = Alle richtigen auswählen
question-type-text = Tippe auf **Antworten** und schreib los. Kleine Tippfehler, Großschreibung und Akzente sind egal.
question-type-exactly = Tippe auf **Antworten** und schreib es ganz genau. Nur Großschreibung und extra Leerzeichen sind egal.
question-type-spelled = Tippe auf **Antworten** und schreib los. Die Rechtschreibung zählt, Großschreibung und Akzente sind egal.
question-type-number = Tippe auf **Antworten** und gib eine Zahl ein.
question-type-number-of = Tippe auf **Antworten** und gib eine Zahl in { $unit } ein.
question-true = Wahr
question-false = Falsch
question-worth =
    { $weight ->
        [2] Doppelte Punkte (×2)
        [3] Dreifache Punkte (×3)
       *[other] Punkte ×{ $weight }
    }
form-answer-title = Frage { $number } von { $total }
form-answer-label = Deine Antwort
form-answer-number = Eine Zahl, etwa 42 oder 3,14
form-answer-number-of = Eine Zahl in { $unit }
button-answer = Antworten
locked-in = **Eingeloggt: { $letters }**

closed-correct-answer = **Richtige Antwort**
typed-also = Zählt auch: { $list }
closed-nobody-right = Das wusste niemand.
closed-right = **Richtig:** { $list }
closed-members =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
closed-and-more = und noch { $count }
closed-read-on = [Mehr erfahren]({ $url })
podium-points =
    { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    }
podium-marks =
    { $number ->
        [one] { $amount } Quizpunkt
       *[other] { $amount } Quizpunkte
    }
share = { $percent } %
published-late = ⏰ Verspätet gepostet: Ende war { $when }.
podium-row-right = { $right }/{ $answered } richtig
my-answer-correct = **Richtige Antwort**: { $answer }
my-answer-unknown = Diese Frage ist zu alt zum Nachschlagen.
my-answers-title = **Meine Antworten** · { $title }
my-answers-line-none = nicht beantwortet
button-my-answer = Meine Antwort
button-my-answers = Meine Antworten
button-next-question = Nächste Frage
button-back-ten = −10
button-on-ten = +10
button-previous = Zurück
button-next = Weiter

## Quiz

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

## Leaderboard

command-leaderboard = Sehen, wer die meisten Punkte hat
command-leaderboard-scope = Dieser Kanal oder der ganze Server (Standard: channel)
command-leaderboard-period = Zeitraum (Standard: all)
command-leaderboard-bank = Nur Fragen aus dieser Sammlung zählen (Standard: alle)

leaderboard-title-channel = **Bestenliste** dieses Kanals
leaderboard-title-server = **Bestenliste** dieses Servers
leaderboard-today = Heute
leaderboard-week = Diese Woche
leaderboard-month = Dieser Monat
leaderboard-season = Saison **{ $name }** ({ $days })
leaderboard-season-over = Gerade läuft keine Saison. Das war die letzte.
leaderboard-bank = Nur Fragen aus **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } richtig{ $won ->
        [0] {""}
        [one] {" "}· { $won } Quiz gewonnen
       *[other] {" "}· { $won } Quizze gewonnen
    }
leaderboard-own = Du: { $row }
leaderboard-not-on-it = Du stehst noch nicht auf dieser Liste.
leaderboard-page = Seite { $page } von { $pages } · { $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
leaderboard-race-title = Diese Woche: das Rennen
leaderboard-race-points = Punkte
leaderboard-race-days = Wochentag
leaderboard-empty = Noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-today = Heute noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-week = Diese Woche noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-month = Diesen Monat noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-season = In dieser Saison noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-season-over = Keine Punkte in dieser Saison.
leaderboard-empty-bank = Keine Punkte für Fragen aus dieser Sammlung. Starte ein Quiz mit `/quiz start bank:{ $bank }`.

## Stats

command-stats = Trefferquote, Serie, beste und schwächste Themen (nur für dich sichtbar)
command-stats-member = Mitglied, um das es geht (Standard: du)
command-stats-show = Im Kanal zeigen (Standard: nein)

stats-title = **{ $name }** auf diesem Server
stats-none = Noch keine Antworten. Starte ein Quiz mit `/quiz start`.
stats-answers = { $right } von { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    } richtig: { $percent } %
stats-place = Platz { $place } auf diesem Server · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } Quiz gewonnen
       *[other] {" "}· { $won } Quizze gewonnen
    }
stats-calibration = **Wie gut du dich einschätzt**
stats-sure = { $confidence }: { $right } von { $answers } richtig ({ $percent } %){ $from ->
        [0] {""}
       *[other] {" "}· lohnt sich ab { $from } %
    }
stats-streak =
    { $count ->
        [one] { $count } Tagesfrage in Folge beantwortet
       *[other] { $count } Tagesfragen in Folge beantwortet
    }
stats-due =
    { $count ->
        [0] Gerade gibt es nichts zu wiederholen.
        [one] { $count } Frage zu wiederholen: `/review`
       *[other] { $count } Fragen zu wiederholen: `/review`
    }
stats-best = **Beste Themen**
stats-worst = **Schwächste Themen**
stats-subject = { $title } · { $percent } % von { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    }
stats-history = **Woche für Woche**
stats-week-share = { $percent } % von { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    }
stats-week =
    { $ago ->
        [0] letzte 7 Tage
        [one] vor 1 Woche
       *[other] vor { $ago } Wochen
    }
refused-names-hidden = Dieser Server verbirgt die Namen der Mitglieder. Deine eigenen `/stats` siehst du, und Quizmaster können andere privat nachschlagen.
stats-picture-title = { $name }: Fortschritt
stats-picture-week =
    { $ago ->
        [0] letzte 7 Tage
       *[other] −{ $ago }
    }
stats-picture-answers = Antworten pro Woche
stats-picture-right = davon richtig
stats-picture-told = { $ago }: { $percent } % von { $answers } richtig

## Season

command-season = Saisons: frische Bestenlisten
command-season-start = Eine Saison starten
command-season-start-name = Name der Saison
command-season-end = Die Saison beenden und die Abschlusstabelle hier posten
command-season-list = Alle Saisons und wer gewonnen hat

season-started = Die Saison **{ $name }** läuft! Alle Punkte ab jetzt zählen dafür.
season-end-confirm = Die Saison **{ $name }** beenden? Die Abschlusstabelle wird hier gepostet, und die Saison lässt sich nicht wieder öffnen.
button-end-season = Saison beenden
season-ended = **Saison vorbei: { $name }**
season-since = seit { $from }
season-days = { $from } bis { $until }
season-list-title = **Saisons** auf diesem Server
season-row = **{ $name }** · { $days }
season-nobody = keine Punkte
season-won = Sieg: { $names } mit { $points }
season-leads = Vorn: { $names } mit { $points }
refused-season-without-name = Eine Saison braucht einen Namen, etwa „Herbst 2026“.
refused-season-is-open = Die Saison **{ $name }** läuft noch. Beende sie erst mit `/season end`.
refused-no-season-open = Es läuft keine Saison. Starte eine mit `/season start`.
refused-no-season-yet = Bisher gab es keine Saison. Quizmaster können eine mit `/season start` starten.

## Board

command-board = Bestenlisten leeren oder korrigieren
command-board-reset = Eine Bestenliste leeren (30 Tage lang rückgängig zu machen)
command-board-reset-scope = Dieser Kanal oder der ganze Server (Standard: channel)
command-board-exclude = Ein Mitglied auf allen Bestenlisten ausblenden
command-board-exclude-member = Mitglied, das ausgeblendet wird
command-board-undo = Geleerte Liste oder ausgeblendetes Mitglied zurückholen
command-board-undo-edit = Änderung, die rückgängig gemacht wird
command-board-list = Sehen, was sich rückgängig machen lässt

board-reset-confirm-channel = Die Bestenliste dieses Kanals leeren? Die Punkte von { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitgliedern
    } verschwinden hier und aus der Bestenliste des Servers. 30 Tage lang kannst du das mit `/board undo` rückgängig machen.
board-reset-confirm-server = Alle Bestenlisten auf diesem Server leeren? Die Punkte von { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitgliedern
    } verschwinden. 30 Tage lang kannst du das mit `/board undo` rückgängig machen.
board-reset-done-channel = Erledigt. Die Bestenliste dieses Kanals ist leer. Bis { $until } kannst du das mit `/board undo` rückgängig machen.
board-reset-done-server = Erledigt. Alle Bestenlisten auf diesem Server sind leer. Bis { $until } kannst du das mit `/board undo` rückgängig machen.
button-reset = Leeren
button-cancel = Abbrechen
cancelled = Abgebrochen. Es hat sich nichts geändert.
board-exclude-confirm = **{ $name }** auf allen Bestenlisten dieses Servers ausblenden? Mitspielen geht weiterhin, und alle Punkte bleiben. Mit `/board undo` blendest du den Namen wieder ein.
button-exclude = Ausblenden
board-excluded = Erledigt. **{ $name }** ist auf allen Bestenlisten dieses Servers ausgeblendet. Mit `/board undo` machst du das rückgängig.
board-undone-reset = Wiederhergestellt: Alte und neue Punkte zählen jetzt beide.
board-undone-exclusion = Wiederhergestellt: **{ $name }** ist zurück auf den Bestenlisten.
board-list-title = **Änderungen an Bestenlisten**, die sich rückgängig machen lassen
board-list-empty = Nichts rückgängig zu machen.
board-list-more = und noch { $count }
board-list-foot = Mach sie mit `/board undo` rückgängig.
board-row-server = alle Bestenlisten dieses Servers geleert
board-row-channel = Bestenliste von { $channel } geleert
board-row-excluded = **{ $name }** ausgeblendet
suggestion-reset-server = Server zurückgesetzt
suggestion-reset-channel = Kanal zurückgesetzt
suggestion-excluded = { $name } ausgeblendet
board-row = { $what } · von { $by } { $when }
board-row-until = bis { $until }
refused-already-excluded = **{ $name }** ist schon ausgeblendet. Mit `/board undo` machst du das rückgängig.
refused-nothing-to-undo = Nichts rückgängig zu machen. Was möglich ist, zeigt `/board list`; geleerte Listen lassen sich 30 Tage lang zurückholen.

## Bank

command-bank = Fragensammlungen
command-bank-list = Alle Sammlungen ansehen
command-bank-info = Sehen, was in einer Sammlung steckt
command-bank-info-bank = Sammlung zum Ansehen
command-bank-preview = Fragen einer Sammlung mit Antworten lesen, nur für dich (Quizmaster)
command-bank-preview-bank = Sammlung zum Lesen
command-bank-which = Fragensammlung
command-bank-question = Frage
command-bank-upload = Eine Sammlung auf diesen Server hochladen (Quizmaster)
command-bank-upload-file = Datei mit Fragen (bis 1 MiB) oder .zip mit ihren Bildern (bis 10 MiB)
command-bank-download = Eine Sammlung als Datei herunterladen (Quizmaster)
command-bank-remove = Eine eigene Sammlung dieses Servers entfernen (Quizmaster)
command-bank-add = Eine Frage schreiben (Quizmaster)
command-bank-add-bank = Eine eigene Sammlung dieses Servers oder ein Name für eine neue
command-bank-edit = Eine Frage in einer eigenen Sammlung dieses Servers ändern (Quizmaster)
command-bank-delete = Eine Frage aus einer eigenen Sammlung dieses Servers löschen (Quizmaster)

bank-list-title = **Fragensammlungen**
bank-list-none = Es gibt noch keine Sammlungen. Quizmaster können mit `/bank upload` oder `/bank add` eine anlegen.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }
bank-list-own = nur auf diesem Server
bank-info-counts = { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    } ({ $single } mit einer richtigen Option, { $several } mit mehreren, { $truefalse } wahr/falsch, { $typed } zum Tippen)
bank-info-cards = 🗂️ { $count ->
        [one] Bei { $count } Karte ist die Antwort zu lang zum Tippen: nur für `/practice`
       *[other] Bei { $count } Karten ist die Antwort zu lang zum Tippen: nur für `/practice`
    }
bank-info-explained = davon { $explained } mit Erklärung
bank-info-tags = Tags: { $tags }
bank-info-flagged = ⚠️ Fragen, die du prüfen solltest:
bank-info-suspect = auch starke Mitglieder liegen oft daneben: prüfe Lösung und Wortlaut
bank-info-too-hard = zu schwer
bank-info-too-easy = zu leicht
bank-info-flagged-row = { $number }. { $prompt } · { $right } von { $answers } richtig: { $why }
bank-info-discrimination = {" "}(Trennschärfe { $value })
bank-info-wrong = {"; "}häufigste falsche Antwort: „{ $wrong }“ ({ $count })
bank-info-difficulty = Schwierigkeit laut Sammlung: { $easy } leicht, { $medium } mittel, { $hard } schwer, { $unknown } ohne Einstufung
bank-info-measured = Hier { $asked }-mal gestellt, { $percent } % von { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    } richtig. Schwierigkeit nach diesen Antworten: { $easy } leicht, { $medium } mittel, { $hard } schwer, { $unknown } mit zu wenigen Antworten
bank-info-source = [Quelle]({ $url })
bank-info-author = Geschrieben von { $author }
bank-info-licence = Lizenz: { $licence }
bank-info-held-back = ⚠️ Die letzte Änderung dieser Datei ({ $when }) enthält Fehler. Bis sie behoben sind, gilt die vorherige Version.
bank-info-start = Spielen: { $command }
preview-title = **{ $title }** · Vorschau, { $number } von { $total }
preview-explanation = **Erklärung**
preview-facts = Gewicht { $weight } · { $id }
preview-line = Zeile { $line } der Datei

upload-pictures-too-large = Die Bilder in dieser Datei sind zusammen größer als { $max } MiB. Verkleinere sie oder teile die Sammlung auf mehrere Dateien auf.
upload-too-large = Diese Datei ist größer als { $max } MiB. Teile die Sammlung auf mehrere Dateien auf.
refused-bank-changed = Jemand anderes hat die Sammlung **{ $bank }** gerade geändert, deshalb wurde nichts gespeichert. Versuch es noch mal.
refused-question-changed = Jemand anderes hat diese Frage gerade geändert, deshalb wurde nichts korrigiert. Öffne sie noch mal mit `/bank fix`.
upload-too-many-banks = Dieser Server hat schon { $max } Sammlungen, mehr gehen nicht. Entferne eine mit `/bank remove`.
refused-limit-schedules = Dieser Server hat schon { $max } Zeitpläne für Tagesfragen, mehr gehen nicht. Entferne einen mit `/daily remove`.
refused-limit-contests = Dieser Server hat schon { $max } Wettbewerbe, die nicht vorbei sind, mehr gehen nicht. Warte, bis einer endet, oder nutze `/contest finish`.
refused-limit-teams = Dieser Server hat schon { $max } Teams, mehr gehen nicht. Schließ dich mit `/team join` einem an.
refused-limit-suggestions = Auf diesem Server warten schon { $max } Vorschläge, mehr gehen nicht. Erst muss ein Quizmaster in `/bank suggestions` schauen.
refused-limit-reports = Dieser Server hat { $max } offene Meldungen, mehr gehen nicht. Deine wurde nicht gespeichert: Erst muss ein Quizmaster in `/bank reports` schauen.
refused-limit-bank-mib = Die Sammlungen eines Servers dürfen samt Bildern höchstens { $max } MiB groß sein. Entferne eine mit `/bank remove` oder kürze diese.
refused-limit-all-bank-mib = Dieser Bot hat keinen Platz mehr für hochgeladene Sammlungen. Sag bitte dem Bot-Team Bescheid.
refused-limit-lookups = Du kannst { $max }-mal pro Minute etwas nachschlagen. Warte bitte kurz.
upload-too-many-questions = { $count } Fragen sind zu viele für eine Sammlung: Höchstens { $max } sind möglich. Teile sie auf mehrere auf.
upload-id-is-taken = Die ID `{ $id }` hat schon eine andere Sammlung, die nicht diesem Server gehört. Benenne deine Datei um oder gib der Sammlung eine andere `id`.
upload-unreachable = Ich konnte diese Datei nicht von Discord laden. Versuch es noch mal.
upload-taken = **{ $title }** ist jetzt auf diesem Server: { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }. Spiele sie mit `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } Frage wurde ausgelassen:
       *[other] { $count } Fragen wurden ausgelassen:
    }
upload-replaced = Sie ersetzt die Sammlung, die diese ID hatte. Laufende Quizze behalten ihre Fragen.
upload-held-back = **{ $title }** wurde nicht geändert: Diese Datei hat neue Fehler. Behebe sie und lade sie noch mal hoch oder entferne erst die alte Sammlung mit `/bank remove`.
upload-guide = So ist eine solche Datei aufgebaut: <{ $url }>
upload-nothing = In dieser Datei habe ich keine brauchbaren Fragen gefunden.
download-here = **{ $title }**, { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }.
download-own = Zum Ändern bearbeitest du die Datei und lädst sie mit `/bank upload` hoch.
download-common = Diese Sammlung gehört fest zum Bot. Für eine eigene Version änderst du die `id` in der Datei und lädst sie mit `/bank upload` hoch.
remove-confirm = **{ $title }** ({ $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }) von diesem Server entfernen? Laufende Quizze behalten ihre Fragen, und alle Punkte bleiben.
remove-done = **{ $title }** ist von diesem Server entfernt. Hier ist die Datei, falls du sie zurückhaben willst.
button-remove = Entfernen
bank-is-not-yours = **{ $title }** ist keine eigene Sammlung dieses Servers und lässt sich hier nicht ändern. Für eine eigene Version hol dir die Datei mit `/bank download`, ändere die `id` und lade sie mit `/bank upload` hoch.

question-not-found = „{ $asked }“ konnte ich in **{ $title }** nicht finden (oder es passen mehrere Fragen). Wähle eine aus der Liste.
question-is-gone = Diese Frage wurde inzwischen geändert oder gelöscht. Schau noch mal in die Sammlung.
add-bad-name = Eine neue Sammlung braucht einen Namen mit 1 bis { $max } Zeichen.
form-prompt = Frage (mit Markdown)
form-prompt-example = Was bedeutet der Statuscode 404?
form-answers = Antworten, eine pro Zeile (* vor richtige)
form-answers-example = * vor jede richtige Option; oder = vor jede gültige Antwort; oder # 3.14 ± 0.01
form-explanation = Erklärung (optional)
written-done = ✅ Frage { $number } von **{ $title }** ist gespeichert. Spiele sie mit `/quiz start bank:{ $id }` oder hol dir die ganze Sammlung mit `/bank download`.
written-again = Das fragt schon Frage { $number }.
written-refused = Diese Frage ist noch nicht vollständig und wurde nicht gespeichert:
written-given-back = Hier ist dein Text, damit nichts verloren geht:
edit-needs-a-file = Diese Frage passt nicht in ein Formular, etwa weil Optionen mehrere Zeilen haben. Ändere sie in der Datei: `/bank download`, dann `/bank upload`.
delete-confirm = Diese Frage aus **{ $title }** löschen?
    { $question }
delete-done = Gelöscht. In **{ $title }** { $count ->
        [one] bleibt { $count } Frage
       *[other] bleiben { $count } Fragen
    }.
delete-last = Das ist die letzte Frage der Sammlung. Entferne die ganze Sammlung mit `/bank remove`.
button-delete = Löschen
button-add-another = Noch eine
button-fix-it = Verbessern
draft-is-gone = Was du hier getippt hast, habe ich nicht mehr. Vielleicht hast du das Formular inzwischen noch mal abgeschickt; wenn nicht, gib den Befehl neu ein.

## Suggestions

command-bank-suggest = Eine Frage für diesen Server vorschlagen
command-bank-suggestions = Vorgeschlagene Fragen annehmen, bearbeiten oder ablehnen (Quizmaster)
suggest-form = Frage vorschlagen
suggest-thanks =
    ✅ Danke! Ein Quizmaster sieht sich deine Frage an, und du erfährst, was daraus wird. Damit { $waiting ->
        [one] wartet { $waiting } Vorschlag
       *[other] warten { $waiting } Vorschläge
    } von dir (höchstens { $max }).
suggestions-none = Es warten keine Vorschläge. Mitglieder können mit `/bank suggest` oder über *Apps › Make a question* an einer Nachricht einen einreichen.
suggestions-title = 💬 **Vorschlag { $number } von { $total }** · { $name } · { $when }
suggestions-bank = Vorgeschlagene Fragen
suggestion-accept-form = Diese Frage annehmen
suggestion-bank = Sammlung für diese Frage
suggestion-bank-example = Name einer eigenen Sammlung dieses Servers oder einer neuen
suggestion-edit-form = Diesen Vorschlag bearbeiten
suggestion-refuse-form = Diese Frage ablehnen
suggestion-reason = Grund (wird dem Mitglied gezeigt)
suggestion-reason-example = Dazu haben wir schon eine Frage.
suggestion-accepted = ✅ Als Frage { $number } zu **{ $title }** hinzugefügt, von { $name }.
suggestion-edited = ✅ Geändert. Der Vorschlag wartet weiter.
suggestion-refused = Abgelehnt. { $name } sieht deinen Grund.
suggestion-barred = { $name } kann keine Fragen mehr vorschlagen. Was schon eingereicht ist, bleibt in der Liste.
suggestion-credit = Frage von { $name }
suggestion-news = 💬 **Neues zu deinen Vorschlägen**
suggestion-news-accepted = ✅ „{ $prompt }“ ist jetzt in **{ $title }**. Danke!
suggestion-news-refused = „{ $prompt }“ wurde nicht aufgenommen: { $reason }
button-accept = Annehmen
button-edit = Bearbeiten
button-refuse = Ablehnen
button-bar = Mitglied sperren
button-barred = Gesperrte Mitglieder ({ $count })
button-unbar = Wieder erlauben
button-suggestions = Zurück zu den Vorschlägen
barred-none = Niemand ist für Vorschläge gesperrt. Die Liste siehst du mit `/bank suggestions`.
barred-title = **Mitglieder, die keine Fragen vorschlagen können**
barred-row = { $name } · gesperrt von { $by } { $when }
refused-suggestions-barred = Du kannst auf diesem Server keine Fragen vorschlagen. Wenn du das für einen Irrtum hältst, sprich mit einem Quizmaster.
refused-too-many-waiting = Von dir warten schon { $max } Vorschläge, mehr gehen nicht. Warte bitte, bis ein Quizmaster einen davon angesehen hat.
refused-suggestion-settled = Dieser Vorschlag wurde schon angenommen oder abgelehnt. Die anderen siehst du mit `/bank suggestions`.
refused-suggestion-edited = Ein anderer Quizmaster hat diesen Vorschlag gerade bearbeitet, deshalb wurde nichts hinzugefügt. Sieh ihn dir noch mal mit `/bank suggestions` an.
refused-too-many-barred = { $max } Mitglieder sind gesperrt, mehr gehen nicht. Erlaube erst jemandem wieder, Fragen vorzuschlagen.

## Report

command-bank-reports = Probleme ansehen, die Mitglieder gemeldet haben (Quizmaster)
command-bank-fix = Die Antwort einer Frage und die Punkte dafür korrigieren (Quizmaster)

button-report = Problem melden
report-title = Problem melden
report-label = Was stimmt mit dieser Frage nicht?
report-example = Richtig wäre „Brasília“, weil …
report-thanks = Danke! Die Quizmaster dieses Servers sehen es sich an.
report-thanks-again = Danke! Das ersetzt deine frühere Meldung, und die Quizmaster dieses Servers sehen es sich an.
reports-none = Keine offenen Meldungen.
reports-title = **Gemeldete Probleme** · { $number } von { $total } · { $title }
reports-gone = Diese Frage ist nicht mehr in ihrer Sammlung, deshalb lässt sich die Antwort hier nicht korrigieren.
button-fix = Antwort korrigieren
button-dismiss = Alles in Ordnung
button-accepted = Gültige Antworten
form-accepted = Gültige Antworten, eine pro Zeile
fix-title = **Antwort korrigieren** · { $title }
fix-choose = Wähle alle richtigen Optionen:
fix-touches =
    { $answers ->
        [0] Bisher hat sie niemand beantwortet.
        [one] { $answers } Antwort in { $quizzes ->
            [one] { $quizzes } Quiz
           *[other] { $quizzes } Quizzen
        } wird neu gewertet, und der Kanal bekommt einen Hinweis.
       *[other] { $answers } Antworten in { $quizzes ->
            [one] { $quizzes } Quiz
           *[other] { $quizzes } Quizzen
        } werden neu gewertet, und jeder Kanal bekommt einen Hinweis.
    }
button-correct = Korrigieren
fix-changes-nothing = Das ist schon die richtige Antwort, oder die Frage kann sie nicht haben. Es hat sich nichts geändert.
fix-done = Korrigiert. { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    } in { $quizzes ->
        [one] { $quizzes } Quiz
       *[other] { $quizzes } Quizzen
    } neu gewertet; neue Punkte für { $members ->
        [one] { $members } Mitglied
       *[other] { $members } Mitglieder
    }.
notice-title = **Korrigiert**: Eine Antwort in **{ $title }** war falsch.
notice-changed =
    { $count ->
        [0] An den Punkten ändert sich nichts.
        [one] Neue Punkte für { $count } Mitglied.
       *[other] Neue Punkte für { $count } Mitglieder.
    }

## Daily

command-daily = Tagesfragen, die nach Zeitplan kommen (Quizmaster)
command-daily-add = Eine Tagesfrage einplanen
command-daily-add-channel = Kanal
command-daily-add-time = Uhrzeit, etwa 18:30, 6:30 pm oder 21h
command-daily-add-zone = Zeitzone, etwa Europe/Berlin (optional, wenn in /settings eine steht)
command-daily-add-days = Tage: daily, weekdays, weekends, mon-fri oder Liste wie mon,wed,fri (Standard: daily)
command-daily-add-closes-after = So viele Stunden läuft jede Frage (Standard: 24), höchstens bis zur nächsten
command-daily-add-ping = Rolle, die gepingt wird
command-daily-schedule = Zeitplan
command-daily-list = Sehen, was eingeplant ist und wann es kommt
command-daily-pause = Einen Zeitplan pausieren
command-daily-resume = Einen Zeitplan fortsetzen
command-daily-remove = Einen Zeitplan entfernen
command-daily-now = Jetzt eine Extrafrage posten

question-daily = **Tagesfrage**
form-answer-title-daily = Tagesfrage
closed-lost-daily = **Diese Tagesfrage fällt aus**: Es gab ein technisches Problem. Niemand gewinnt oder verliert Punkte.
closed-missed = Ich war offline, während diese Frage lief, deshalb zählt sie nicht.
closed-explanation-apart-daily = **Erklärung zur Tagesfrage**
daily-result-title = **Tagesfrage: Ergebnis**
daily-streaks = **Serien:** { $list }
daily-streak = { $count }
streak-forgiven = ein verpasster Tag verziehen

daily-added = Alles klar. Die erste Frage kommt am { $when }.
daily-clocks-skip = Bei der Zeitumstellung fällt { $time } einmal aus: Dann kommt die Frage genau zur Umstellung, am { $date }.
daily-clocks-twice = Bei der Zeitumstellung gibt es { $time } zweimal: Dann kommt die Frage beim ersten Mal, am { $date }.
daily-none = Es gibt noch keine Tagesfragen. Richte welche mit `/daily add` ein.
daily-list-title = **Tagesfragen**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Als Nächstes: { $dates }
daily-row-open =
    { $hours ->
        [one] läuft { $hours } Stunde
       *[other] läuft { $hours } Stunden
    }
daily-row-asked = { $asked } von { $questions ->
        [one] { $questions } Frage
       *[other] { $questions } Fragen
    } gestellt
daily-row-again = alle Fragen durch: jetzt wieder von vorn, die ältesten zuerst
daily-row-pings = pingt { $role }
daily-row-closes = läuft gerade, endet { $when }
daily-paused = Pausiert. Bis `/daily resume` wird nichts gepostet. Eine laufende Frage geht noch zu Ende, und niemand verliert seine Serie.
daily-resumed = Weiter geht’s. Die nächste Frage kommt am { $when }.
daily-removed = Entfernt. Eine laufende Frage geht noch zu Ende, und alle Punkte bleiben.
daily-now = Ich poste jetzt eine Extrafrage in { $channel }.
daily-news = 📅 **Neues zu den Tagesfragen**
daily-news-more = Die übrigen siehst du mit `/daily list`.
daily-used-up = Alle Fragen dieser Sammlung wurden gestellt. Jetzt geht es von vorn los, die ältesten zuerst. Neue kommen mit `/bank add` oder `/bank upload` dazu.
daily-why-requested = Pausiert { $when }. Weiter geht es mit `/daily resume`.
daily-why-forbidden = Automatisch pausiert { $when }, weil ich in { $channel } nicht posten darf. Erlaube mir dort „Kanal ansehen“ und „Nachrichten senden“ (in einem Thread „Nachrichten in Threads senden“) und nutze dann `/daily resume`.
daily-why-channel-gone = Automatisch pausiert { $when }, weil der Kanal #{ $channel } weg ist. Entferne den Zeitplan mit `/daily remove` und richte mit `/daily add` einen neuen ein.
daily-why-bank-gone = Automatisch pausiert { $when }, weil die Sammlung „{ $bank }“ weg ist. Füge sie wieder hinzu und nutze `/daily resume`, oder entferne den Zeitplan mit `/daily remove`.
daily-ping-everyone = Eine Tagesfrage kann nicht @everyone pingen. Nimm eine Rolle, die sich die Mitglieder selbst aussuchen.
daily-ping-forbidden = Ich kann **{ $role }** nicht pingen. Erlaube allen, diese Rolle zu erwähnen (Servereinstellungen, unter „Rollen“), oder gib mir das Recht „Erwähne @everyone, @here und alle Rollen“. Dann versuch es noch mal.
refused-no-zone = Welche Zeitzone? Wähle eine in der Option `zone` oder lege sie mit `/settings set zone` für den Server fest.
refused-not-a-time = „{ $typed }“ verstehe ich nicht als Uhrzeit. Probier `18:30`, `6:30 pm` oder `21h`.
refused-not-days = „{ $typed }“ verstehe ich nicht. Nimm `daily`, `weekdays`, `weekends`, einen Bereich wie `mon-fri` oder eine Liste wie `mon,wed,fri`.
refused-unknown-schedule = Diesen Zeitplan habe ich nicht gefunden. Wähle einen aus der Liste oder sieh dir alle mit `/daily list` an.
refused-schedule-already-paused = Er ist schon pausiert. Weiter geht es mit `/daily resume`; `/daily list` zeigt den Grund.
refused-schedule-not-paused = Er ist nicht pausiert.
refused-schedule-without-bank = Die Sammlung „{ $bank }“ ist weg. Füge sie erst wieder hinzu oder entferne den Zeitplan mit `/daily remove`.
refused-daily-on-its-way = Die letzte Frage wird noch gepostet. Versuch es gleich noch mal.

## Contest

command-contest = Wettbewerbe: dieselben Fragen für alle, im eigenen Tempo
command-contest-create = In diesem Kanal einen Wettbewerb anlegen (Quizmaster)
command-contest-create-name = Name des Wettbewerbs
command-contest-create-banks = Fragensammlung; mehrere mit Komma trennen
command-contest-create-opens = Start: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 oder <t:…>
command-contest-create-closes = Ende, im selben Format
command-contest-create-seconds = Sekunden pro Frage, 5 bis 600 (Standard: kein Zeitlimit)
command-contest-create-attempts = Versuche pro Mitglied; der beste zählt (Standard: 1)
command-contest-create-teams = Teamwertung (Standard: nein)
command-contest-which = Wettbewerb
command-contest-join = Bei einem Wettbewerb mitmachen
command-contest-play = Einen Wettbewerb spielen oder dort weitermachen, wo du warst (nur für dich sichtbar)
command-contest-standings = Sehen, wie viele mitmachen, oder am Ende das Ergebnis (nur für dich sichtbar)
command-contest-finish = Einen Wettbewerb jetzt beenden oder vor dem Start absagen (Quizmaster)

contest-created = **Wettbewerb: { $name }**
contest-window = Start: { $opens } ({ $opens_in }). Ende: { $closes } ({ $closes_in }).
contest-clocks-skip = Die eingegebene Zeit fällt in { $zone } wegen der Zeitumstellung aus. Es gilt der Moment der Umstellung: { $date }.
contest-clocks-twice = Die eingegebene Zeit gibt es in { $zone } wegen der Zeitumstellung zweimal. Es gilt die erste: { $date }.
contest-questions =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }
contest-seconds = { $seconds } s pro Frage
contest-untimed = kein Zeitlimit
contest-attempts =
    { $count ->
        [one] { $count } Versuch
       *[other] { $count } Versuche, der beste zählt
    }
contest-teams = Teams
contest-all-questions =
    { $count ->
        [one] Es gibt nur { $count } Frage.
       *[other] Es gibt nur { $count } Fragen.
    }
contest-how = Tippe auf **Mitmachen**, um dabei zu sein. Nach dem Start tippst du auf **Spielen**: ganz für dich und wann du willst. Das Ergebnis kommt hier, wenn der Wettbewerb endet.
contest-how-open = Es läuft! Tippe auf **Spielen**: ganz für dich und wann du willst. Das Ergebnis kommt hier, wenn der Wettbewerb endet.
contest-is-over = Dieser Wettbewerb ist vorbei.
contest-is-cancelled = Dieser Wettbewerb wurde abgesagt.
contest-joined-count = { $count ->
        [0] Noch ist niemand dabei.
        [one] { $count } Mitglied ist dabei.
       *[other] { $count } Mitglieder sind dabei.
    }
contest-opened = **{ $name }** läuft! Tippe auf **Spielen**, um loszulegen. Ende: { $when }.
contest-cancelled = **{ $name }** wurde abgesagt und startet nicht.
contest-cancelled-reply = **{ $name }** ist abgesagt. Ich sage in { $channel } allen Bescheid.
contest-cancel-confirm = **{ $name }** startet { $when }. Wirklich absagen? Der Wettbewerb findet dann nie statt, und in seinem Kanal erfahren es alle.
button-cancel-contest = Wettbewerb absagen
button-play = Spielen
button-practise = Üben
contest-how-teams = Teams bildet ihr mit `/team create` und `/team join`. Es zählt, wer beim Start im Team ist, mindestens zwei Mitglieder. Die Wertung eines Teams ist der Durchschnitt aller Mitglieder.
contest-joined = Du machst bei **{ $name }** mit.
contest-joined-already = Du machst bei **{ $name }** schon mit.
contest-joined-opens = Start: { $date } ({ $when }). Tippe dann auf **Spielen** oder nutze `/contest play`.
contest-joined-open = Es läuft schon. Ende: { $when }.
contest-side-team = Du spielst für **{ $team }** ({ $count } Mitglieder).
contest-side-too-few = Du bist in deinem Team **{ $team }** allein. Beim Start braucht es mindestens zwei Mitglieder: Bitte jemanden, `/team join` zu nutzen. Sonst zählst du allein.
contest-side-no-team = Du bist in keinem Team. Schließ dich vor dem Start mit `/team join` einem an oder gründe eins mit `/team create`. Sonst zählst du allein.
contest-side-alone = Du zählst allein: Beim Start warst du in keinem Team mit mindestens zwei Mitgliedern.
contest-attempt = Versuch { $number } von { $total }
contest-clock = -# ⏱️ Die Zeit endet { $when } und läuft auch weiter, wenn du weggehst.
contest-no-clock = -# Kein Zeitlimit. Der Wettbewerb endet { $when }.
contest-choose-one = Tippe zum Antworten auf einen Buchstaben. Deine erste Antwort zählt, und nur du siehst das hier.
contest-missed-before = Bei der vorigen Frage war die Zeit um, sie gilt als verpasst.
contest-missed = Deine Antwort kam { $seconds } s zu spät, die Frage gilt als verpasst.
contest-next = Die nächste Frage ist bereit, wenn du es bist.
contest-next-timed = Die Zeit für die nächste Frage läuft, sobald du sie öffnest.
contest-next-attempt = Das war die letzte Frage! Du kannst noch { $left }-mal spielen, der beste Versuch zählt. Das Ergebnis kommt { $when }, wenn der Wettbewerb endet.
contest-finished = Das war die letzte Frage! Das Ergebnis kommt { $when }, wenn der Wettbewerb endet.
button-another-attempt = Neuer Versuch
contest-status = { $joined ->
        [one] { $joined } Mitglied ist dabei
       *[other] { $joined } Mitglieder sind dabei
    }, { $finished } schon fertig. Das Ergebnis kommt, wenn der Wettbewerb endet.
contest-finishing = **{ $name }** geht zu Ende. Das Ergebnis kommt gleich in { $channel }.
contest-finish-confirm = **{ $name }** jetzt beenden? Eigentlich wäre { $when } Schluss. Antworten, die noch unterwegs sind, zählen.
button-finish-contest = Jetzt beenden
contest-unposted = Ich konnte das Ergebnis des Wettbewerbs **{ $name }** nicht in { $channel } posten: Der Kanal ist weg, oder ich darf dort nicht posten. Alle können es mit `/contest standings` sehen.
contest-over = **Wettbewerb vorbei: { $name }**
contest-played =
    { $count ->
        [0] niemand hat gespielt
        [one] { $count } Mitglied hat gespielt
       *[other] { $count } Mitglieder haben gespielt
    }
contest-nobody = Niemand hat gespielt.
contest-mean = im Schnitt { $score }
contest-members = { $count } Mitglieder
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **So liefen die Fragen**
contest-question = { $percent } % ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = Du hast in diesem Wettbewerb keine Frage beantwortet.
contest-race-title = { $name }: das Rennen
contest-race-marks = Quizpunkte
contest-race-questions = Fragen
refused-contest-name = Ein Name braucht 1 bis { $max } Zeichen. Wähle einen anderen.
refused-contest-name-taken = Es gibt schon einen Wettbewerb **{ $name }**, der nicht vorbei ist. Wähle einen anderen Namen.
refused-contest-moment = „{ $typed }“ verstehe ich nicht als Zeit. Probier `18:00` (in { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` oder einen Discord-Zeitstempel `<t:…>`.
refused-contest-moment-no-time = „{ $typed }“ ist ein Tag ohne Uhrzeit. Ergänze sie, zum Beispiel so: `{ $example }`.
refused-contest-moment-ambiguous = „{ $typed }“ kann zweierlei heißen. Schreib `{ $one }` oder `{ $other }`.
refused-contest-past = { $date } ({ $when }) ist schon vorbei. Wähle einen späteren Zeitpunkt.
refused-contest-closes-first = Start wäre { $opens }, Ende { $closes }. Das Ende muss nach dem Start liegen.
refused-contest-too-long = Ein Wettbewerb kann höchstens { $days } Tage laufen. Wähle ein früheres Ende.
refused-contest-too-far = Ein Wettbewerb muss in den nächsten { $days } Tagen starten. Wähle einen früheren Start.
refused-contest-unknown = Diesen Wettbewerb habe ich nicht gefunden. Wähle einen aus der Liste.
refused-contest-not-open = Er läuft noch nicht. Start: { $date } ({ $when }). Mit `/contest join` bist du dabei.
refused-contest-already-open = **{ $name }** ist gerade gestartet und lässt sich nicht mehr absagen. Beende ihn mit `/contest finish`.
refused-contest-over = **{ $name }** ist vorbei. Das Ergebnis siehst du mit `/contest standings`.
refused-contest-done = { $count ->
        [one] Du hast schon gespielt.
       *[other] Du hast schon { $count }-mal gespielt, mehr geht nicht.
    } Das Ergebnis kommt { $when }, wenn der Wettbewerb endet.
refused-contest-old-question = Du bist schon weiter als diese Frage. Mach mit `/contest play` weiter.

## Team

command-team = Teams für Wettbewerbe
command-team-create = Ein Team gründen, in dem du gleich dabei bist
command-team-create-name = Name des Teams
command-team-join = Einem Team beitreten
command-team-which = Team
command-team-leave = Dein Team verlassen
command-team-list = Alle Teams auf diesem Server (nur für dich sichtbar)

team-created = Du hast das Team **{ $team }** gegründet. Andere kommen mit `/team join` dazu; in einem Wettbewerb braucht es mindestens { $fewest } Mitglieder.
team-joined = Du bist jetzt im Team **{ $team }** ({ $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }).
team-joined-already = Du bist schon im Team **{ $team }**.
team-left = Du hast das Team **{ $team }** verlassen.
team-frozen = In einem Wettbewerb, der schon läuft, zählen die Teams so, wie sie beim Start waren.
team-none = Es gibt noch keine Teams. Gründe eins mit `/team create`.
team-list-title = **Teams**
team-yours = dein Team
refused-team-unknown = Dieses Team habe ich nicht gefunden. Alle Teams siehst du mit `/team list`, ein neues gründest du mit `/team create`.
refused-team-name-taken = Ein Team **{ $name }** gibt es schon. Tritt ihm mit `/team join` bei oder wähle einen anderen Namen.
refused-in-team = Du bist im Team **{ $name }**. Verlass es erst mit `/team leave`.
refused-no-team = Du bist in keinem Team. Tritt einem mit `/team join` bei.

## Practice

command-practice = Eine Fragensammlung allein üben, ohne Zeitlimit (nur für dich sichtbar)
command-practice-bank = Sammlung zum Üben
command-practice-questions = Anzahl der Fragen, 1 bis 50 (Standard: 10)

practice-title = Üben
practice-choose-one = Tippe zum Antworten auf einen Buchstaben. Es gibt kein Zeitlimit, und nur du siehst das hier.
practice-right = **Richtig!**
practice-partly = **Teilweise richtig.**
practice-wrong = **Leider nicht.**
practice-you-typed = Du hast getippt: „{ $text }“
practice-your-answer = deine Antwort
practice-result = 🏁 **{ $right } von { $total } richtig.** Üben bringt keine Punkte und ändert nichts an den Bestenlisten.
practice-changed = Diese Sammlung hat sich geändert, deshalb geht diese Übung nicht weiter. Starte neu mit { $command }.
button-practise-again = Noch mal üben
button-show-answer = Antwort zeigen
grade-again = Noch mal
grade-hard = Schwer
grade-good = Gut
grade-easy = Leicht

## Learning

command-learn = Was du lernen willst: Sammlungen, Tempo, Prüfung (nur für dich sichtbar)
command-learn-add = Eine Sammlung lernen, jeden Tag ein paar neue Fragen
command-learn-add-bank = Sammlung zum Lernen
command-learn-add-new = Neue Fragen pro Tag, 1 bis 100 (Standard: 10)
command-learn-add-exam = Datum deiner Prüfung, etwa 24.12. oder 2026-12-24
command-learn-remove = Eine Sammlung nicht mehr lernen
command-learn-remove-bank = Sammlung, die du nicht mehr lernen willst
command-learn-plan = Sehen, was du lernst, was fällig ist und was du noch wüsstest

learn-added =
    📚 Du lernst jetzt **{ $title }**: { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }, { $new } neue pro Tag.
learn-added-exam = Deine Prüfung ist am { $exam }. Bis dahin siehst du jede Frage mindestens zweimal, und in den letzten { $days } Tagen kommen die schwächsten zuerst.
learn-start = Los geht es mit `/review`. Mit `/remind set` erinnere ich dich, wenn etwas fällig ist.
learn-removed = Du lernst **{ $title }** nicht mehr. Was du schon weißt, merke ich mir, falls du die Sammlung wieder hinzufügst.
learn-plan-title = Dein Lernplan
learn-plan-none = Du lernst noch keine Sammlung. Füge eine mit `/learn add` hinzu.
learn-plan-due =
    Heute fällig: { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    } und { $new } neue. Lerne mit `/review`.
learn-plan-learned = { $learned } von { $total } gelernt · { $new } neue pro Tag
learn-plan-recall = Jetzt wüsstest du etwa { $now } % davon.
learn-plan-recall-exam =
    Jetzt wüsstest du etwa { $now } % davon, und { $then } % am { $exam }, wenn du heute aufhörst ({ $days ->
        [0] heute
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }).
learn-plan-gone = **{ $bank }** gibt es hier nicht mehr. Entferne die Sammlung mit `/learn remove`.
refused-exam-unknown = „{ $typed }“ verstehe ich nicht als Datum. Probier `2026-12-24`, `24.12.`, `Dec 24` oder `friday`.
refused-exam-ambiguous = „{ $typed }“ könnte zwei Tage bedeuten. Schreib `{ $one }` oder `{ $other }`.
refused-exam-past = { $exam } liegt nicht in der Zukunft. Wähle ein späteres Datum für deine Prüfung oder lass es weg.
refused-exam-far = Bis { $exam } sind es mehr als zwei Jahre. Wähle ein früheres Datum für deine Prüfung oder lass es weg.
refused-limit-plans = Du kannst höchstens { $max } Sammlungen gleichzeitig lernen. Entferne eine mit `/learn remove`.
refused-not-planned = „{ $bank }“ lernst du gerade nicht. `/learn plan` zeigt, was du lernst.

command-remind = Eine Direktnachricht am Tag, wenn etwas fällig ist
command-remind-set = Jeden Tag eine Direktnachricht bekommen, wenn etwas fällig ist
command-remind-set-time = Uhrzeit, etwa 18:00 oder 6pm
command-remind-set-zone = Deine Zeitzone, etwa Berlin oder UTC+2
command-remind-off = Nicht mehr erinnert werden

remind-set = ⏰ Alles klar. Ist etwas fällig, schicke ich dir jeden Tag eine Direktnachricht; das erste Mal am { $date } ({ $when }). Mit `/remind off` schaltest du das ab.
remind-off = Deine Erinnerungen sind aus.
remind-closed = Ich kann dir keine Direktnachrichten schicken. Erlaube sie für diesen Server in deinen Privatsphäre-Einstellungen und versuch es noch mal.
remind-blocked = Ich konnte dir deine Erinnerung nicht schicken, weil du Direktnachrichten von mir blockierst. Deshalb habe ich sie ausgeschaltet. Erlaube sie und nutze `/remind set`, um sie zurückzubekommen.
remind-due =
    📚 { $count ->
        [one] { $count } Frage ist
       *[other] { $count } Fragen sind
    } fällig. Lerne mit `/review`.
remind-due-new =
    📚 { $count ->
        [one] { $count } Frage ist
       *[other] { $count } Fragen sind
    } fällig, davon { $new } neu. Lerne mit `/review`.
remind-how-off = Diese Erinnerungen schaltest du mit `/remind off` ab.
refused-no-reminder = Du hast keine Erinnerung. Richte eine mit `/remind set` ein.

## Review

command-review-study = Fälliges lernen: was du nicht wusstest und dein Lernplan (nur für dich sichtbar)

review-title = Wiederholung
review-due = { $count } fällig
review-again = Diese Frage kommt { $when } wieder.
review-finished = **Für jetzt alles geschafft.**
review-today =
    { $count ->
        [0] Du hast heute noch nichts gelernt.
        [one] Du hast heute { $count } Frage gelernt.
       *[other] Du hast heute { $count } Fragen gelernt.
    }
review-today-new =
    { $count ->
        [one] Du hast heute { $count } Frage gelernt, davon { $new } neu.
       *[other] Du hast heute { $count } Fragen gelernt, davon { $new } neu.
    }
review-next = Die nächste kommt { $when }.
review-nothing-now =
    Gerade gibt es nichts zu wiederholen. { $count ->
        [one] { $count } Frage, die du nicht wusstest oder gelernt hast, wartet
       *[other] { $count } Fragen, die du nicht wusstest oder gelernt hast, warten
    }; die nächste kommt { $when }.
review-nothing-yet = Noch gibt es nichts zu wiederholen. Fragen, die du in Quizzen und beim Üben nicht wusstest, kommen hier wieder, kurz bevor du sie vergessen würdest, und mit `/learn add` kommt eine ganze Sammlung dazu. Solange ein Wettbewerb mit derselben Sammlung läuft, warten ihre Fragen.
button-anki = Anki-Export
anki-none = Du hast noch keine Frage gelernt oder nicht gewusst, deshalb gibt es nichts zu exportieren.
anki-export = Hier { $count ->
        [one] ist die Frage, die du nicht wusstest
       *[other] sind die { $count } Fragen, die du nicht wusstest
    }, für Anki. Wähle *Datei*, *Importieren* und dann diese Datei. Importierst du sie später noch mal, werden deine Karten aktualisiert, nicht verdoppelt.

## Settings

command-settings = Einstellungen dieses Servers
command-settings-show = Alle Einstellungen sehen und woher sie kommen
command-settings-set = Einstellungen ändern
command-settings-set-quizmaster-role = Rolle, deren Mitglieder auch Quizmaster sind; „@everyone“ setzt zurück
command-settings-set-language = Sprache öffentlicher Nachrichten; „default“ folgt der Serversprache in Discord
command-settings-set-zone = Zeitzone, etwa Europe/Berlin; „default“ setzt zurück
command-settings-set-seconds = Sekunden für Fragen ohne eigene Zeit, 5 bis 600; 0 setzt zurück
command-settings-set-mode = Wertung, wenn `/quiz start` nichts anderes sagt; „default“ setzt zurück
command-settings-set-channels = Kanäle, in denen gespielt werden darf, mit Leerzeichen getrennt; „all“ setzt zurück
command-settings-set-hide-names = Namen der Mitglieder in öffentlichen Nachrichten verbergen

settings-title = **Einstellungen** für diesen Server
settings-changed = **Erledigt.** Änderungen sind unten markiert.
settings-from-here = hier festgelegt
settings-from-default = Standard
settings-from-operator = vom Bot-Team festgelegt
settings-from-discord = aus den Servereinstellungen in Discord
settings-role = Mitglieder mit { $role } oder „Server verwalten“
settings-no-role = Mitglieder mit „Server verwalten“
settings-all-channels = jeder Kanal, in dem ich posten darf
settings-names-hidden = öffentliche Nachrichten verbergen Namen
settings-names-shown = öffentliche Nachrichten zeigen Namen
zone-no-summer-time = 🕑 **{ $zone }** hat keine Sommerzeit. Werden bei euch die Uhren umgestellt, nimm stattdessen deine Stadt, etwa `London`.
suggestion-no-summer-time = { $zone } · { $time } · ohne Sommerzeit
settings-daily-elsewhere = 📅 Tagesfragen in anderen Kanälen laufen weiter: { $channels } · stoppe sie mit `/daily pause` oder `/daily remove`.
settings-how = Ändere sie mit `/settings set`. Die Zeit einer Frage kommt aus `/quiz start`, sonst aus der Frage, sonst aus ihrer Sammlung, sonst von hier.
refused-nothing-set = Wähle mindestens eine Einstellung: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` oder `hide_names`. Alle siehst du mit `/settings show`.
refused-role-is-for-managers = Nur Mitglieder mit „Server verwalten“ können die Quizmaster-Rolle ändern.
refused-not-seconds = { $seconds } Sekunden gehen nicht: Nimm 5 bis 600 oder setz mit 0 zurück.
refused-not-a-channel = „{ $typed }“ ist kein Kanal. Tippe # und wähle aus der Liste, einen Kanal nach dem anderen; „all“ erlaubt wieder alle.

## Privacy

command-privacy = Deine gespeicherten Daten
command-privacy-export = Alle über dich gespeicherten Daten als Datei bekommen
command-privacy-delete = Alle über dich gespeicherten Daten löschen

privacy-nothing = Über dich ist nichts gespeichert.
privacy-export = Hier ist alles, was dieser Bot über dich gespeichert hat, von allen Servern (JSON, eine Liste pro Tabelle). Zeiten sind Millisekunden seit 1970.
privacy-too-much = Über dich ist mehr gespeichert, als in eine Nachricht passt. Frag beim Bot-Team danach.
privacy-confirm = Alles löschen, was dieser Bot über dich gespeichert hat, auf allen Servern? Deine bisherigen Antworten bleiben, aber ohne deinen Namen, und deine Punkte gehören niemandem mehr. Deine Wiederholungsliste wird gelöscht. Schon gepostete Nachrichten ändern sich nicht. Das lässt sich nicht rückgängig machen.
button-forget = Daten löschen
privacy-deleted = Erledigt. Nichts, was wir speichern, trägt noch deinen Namen. Wenn du wieder spielst, fängst du neu an.

## Doctor

command-doctor = Sehen, was ich in jedem Kanal kann, und wie sich der Rest beheben lässt

doctor-well = ✅ Ich kann überall posten, wo ich soll.
doctor-sick = ❌ In { $count ->
        [one] 1 Kanal
       *[other] { $count } Kanälen
    } fehlen mir Berechtigungen.
doctor-may = { $channel } · Ich kann posten und finde meine Fragen nach einem Absturz wieder.
doctor-missing = { $channel } · Es fehlt: { $permissions }
doctor-unseen = { $channel } · Diesen Kanal sehe ich nicht: **Kanal ansehen** fehlt, oder er wurde gelöscht.
doctor-fix = So behebst du es: Öffne die Kanaleinstellungen, dann *Berechtigungen*, füge unter *Rollen/Mitglieder* meine Rolle hinzu und erlaube, was fehlt. Wurde deshalb eine Tagesfrage pausiert, geht sie mit `/daily resume` weiter.

## Help

command-help = So funktioniert der Bot

help-title = **Quizze für Lerngruppen**
help-start = Starte mit `/quiz start`, wähle eine Fragensammlung und tippe auf die Buchstaben.
    Für dich allein: `/practice` und `/review`. Wer vorn liegt: `/leaderboard`.
    Mehr zu jedem Thema findest du unten.
help-hint = Neu hier? `/help` zeigt, was ich kann.
help-menu = Thema wählen
help-play = **Spielen**
    Starte mit `/quiz start` ein Quiz in diesem Kanal. Tippe zum Antworten auf einen Buchstaben: Nur du siehst deine Wahl, und niemand sieht, was richtig ist, bis die Frage endet. Deine Zeit wird gestoppt, sobald deine Antwort bei Discord ankommt. Wenn ich langsam bin, kostet dich das also keine Punkte.
    Wie weit das Quiz ist, siehst du mit `/quiz status`. Wer es gestartet hat und Quizmaster können auch `/quiz pause`, `resume`, `skip` und `stop` nutzen.
help-points = **Punkte**
    `classic`: 500 bis 1000 Punkte pro Frage, mehr für schnellere Antworten.
    `accuracy`: ein Quizpunkt pro Frage, egal wie lange du brauchst.
    `race`: Den Quizpunkt bekommt die erste richtige Antwort, mit einer falschen bist du gesperrt. Beim Tippen gibt es drei Versuche.
    `survival`: Mit Frage 1 steigst du ein; eine falsche oder verpasste Antwort und du bist raus.
    `confidence`: Nach der Antwort sagst du, wie sicher du bist. „Geraten“: 1 Quizpunkt, wenn es stimmt, 0, wenn nicht. „Ziemlich sicher“: 2 oder −2; das gilt, wenn du nichts sagst. „Sicher“: 3 oder −6. Ehrlich sein bringt am meisten: „Ziemlich sicher“ lohnt sich, wenn du in zwei von drei Fällen richtigliegst, „Sicher“ bei vier von fünf. Unter null zählt auf Bestenlisten als 0.
    In `race` und `survival` kannst du deine Antwort nicht ändern. Auf Bestenlisten zählt ein Quizpunkt 1000 Punkte. Sind mehrere Optionen richtig, hebt jede falsche Wahl eine richtige auf.
help-standing = **Bestenlisten und Statistik**
    Wer vorn liegt, in diesem Kanal oder auf dem ganzen Server, siehst du mit `/leaderboard`: heute, diese Woche, diesen Monat, diese Saison oder insgesamt. `/stats` zeigt, wie es bei dir läuft, nach Sammlung und Woche. „Meine Antwort“ unter einer beendeten Frage und „Meine Antworten“ unter dem Endstand zeigen nur dir, was du gewählt hast, was richtig war und warum.
help-daily = **Tagesfragen**
    Quizmaster richten sie mit `/daily add` ein. Jede läuft mehrere Stunden, und am Ende sehen alle die Antwort. Lass dir Zeit: Tempo spielt keine Rolle. Antworte immer wieder, ob richtig oder falsch, und bau eine Serie auf; ein verpasster Tag von sieben wird verziehen (❄).
help-contests = **Wettbewerbe**
    Mach mit `/contest join` mit und spiele mit `/contest play`: ganz für dich und in deinem Tempo, solange der Wettbewerb läuft. Antworten und Plätze gibt es am Ende. Teams bildet ihr mit `/team create` und `/team join`. Quizmaster legen Wettbewerbe mit `/contest create` an.
help-learning = **Lernen**
    Übe eine Sammlung allein mit `/practice`: ohne Zeitlimit, ohne Punkte und mit einer Erklärung nach jeder Antwort. Gelernt wird mit `/review`: Was du nicht wusstest, kommt dort wieder, kurz bevor du es vergessen würdest. `/learn add` nimmt eine ganze Sammlung dazu, jeden Tag ein paar neue Fragen, und bereitet dich auf den Termin einer Prüfung vor; `/learn plan` zeigt, wie weit du bist. Mit `/remind set` schicke ich dir eine Direktnachricht, wenn etwas fällig ist. All das geht auch in Direktnachrichten mit mir.
help-banks = **Fragensammlungen**
    Was es zu spielen gibt, siehst du mit `/bank list` und `/bank info`. Quizmaster laden Sammlungen mit `/bank upload` hoch, schreiben Fragen mit `/bank add` (eine Zeile beginnt mit „*“ für eine richtige Option, „=“ für eine gültige Antwort, „#“ für eine Zahl) und lesen sie mit `/bank preview`. Alle können mit `/bank suggest` oder über *Apps › Make a question* an einer Nachricht Fragen vorschlagen; Quizmaster entscheiden mit `/bank suggestions`. Mit einer Frage stimmt etwas nicht? Tippe darunter auf „Problem melden“; Quizmaster korrigieren Antwort und Punkte mit `/bank fix`.
help-privacy = **Datenschutz**
    Alle über dich gespeicherten Daten bekommst du mit `/privacy export`, und mit `/privacy delete` löschst du sie.
