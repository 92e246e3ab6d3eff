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
