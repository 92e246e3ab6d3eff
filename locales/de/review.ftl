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
