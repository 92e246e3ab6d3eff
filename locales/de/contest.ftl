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
