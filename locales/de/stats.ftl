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
