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
