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
    Übe eine Sammlung allein mit `/practice`: ohne Zeitlimit, ohne Punkte und mit einer Erklärung nach jeder Antwort. Gelernt wird mit `/review`: Was du nicht wusstest, kommt dort wieder, kurz bevor du es vergessen würdest. `/learn add` nimmt eine ganze Sammlung dazu, jeden Tag ein paar neue Fragen, und bereitet dich auf den Termin einer Prüfung vor; `/learn plan` zeigt, wie weit du bist. Mit `/remind set` schicke ich dir eine Direktnachricht, wenn etwas fällig ist. All das geht auch in Direktnachrichten mit mir. Eine Karte hat Vorder- und Rückseite: Dreh sie um und sag dann, wie gut du sie wusstest. Quizmaster schreiben eine mit `/bank add`: eine Zeile `[card]` und darunter die Rückseite.
help-banks = **Fragensammlungen**
    Was es zu spielen gibt, siehst du mit `/bank list` und `/bank info`. Quizmaster laden Sammlungen mit `/bank upload` hoch, schreiben Fragen mit `/bank add` (eine Zeile beginnt mit „*“ für eine richtige Option, „=“ für eine gültige Antwort, „#“ für eine Zahl) und lesen sie mit `/bank preview`. Alle können mit `/bank suggest` oder über *Apps › Make a question* an einer Nachricht Fragen vorschlagen; Quizmaster entscheiden mit `/bank suggestions`. Mit einer Frage stimmt etwas nicht? Tippe darunter auf „Problem melden“; Quizmaster korrigieren Antwort und Punkte mit `/bank fix`.
help-privacy = **Datenschutz**
    Alle über dich gespeicherten Daten bekommst du mit `/privacy export`, und mit `/privacy delete` löschst du sie.
