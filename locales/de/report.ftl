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
