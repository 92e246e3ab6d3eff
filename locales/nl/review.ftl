command-review-study = Leer wat je te doen hebt: wat je niet wist en je leerplan (alleen voor jou zichtbaar)

review-title = Herhaling
review-due = nog { $count } te doen
review-again = Deze vraag komt { $when } terug.
review-finished = **Alles gedaan voor nu.**
review-today =
    { $count ->
        [0] Je hebt vandaag nog niets geleerd.
        [one] Je hebt vandaag { $count } vraag geleerd.
       *[other] Je hebt vandaag { $count } vragen geleerd.
    }
review-today-new =
    { $count ->
        [one] Je hebt vandaag { $count } vraag geleerd, waarvan { $new } nieuw.
       *[other] Je hebt vandaag { $count } vragen geleerd, waarvan { $new } nieuw.
    }
review-next = De volgende komt { $when }.
review-nothing-now =
    Er is nu niets te herhalen. { $count ->
        [one] Er wacht { $count } vraag
       *[other] Er wachten { $count } vragen
    } die je niet wist of hebt geleerd; de volgende komt { $when }.
review-nothing-yet = Er is nog niets te herhalen. Vragen die je in quizzen en bij het oefenen niet wist, komen hier terug vlak voordat je ze zou vergeten, en met `/learn add` komt er een hele vragenbank bij. Zolang een wedstrijd met dezelfde vragenbank bezig is, wachten de vragen daaruit.
button-anki = Anki-export
anki-none = Er zijn geen vragen die je niet wist of hebt geleerd, dus er valt niets te exporteren.
anki-export = Hier { $count ->
        [one] is de vraag die je niet wist
       *[other] zijn de { $count } vragen die je niet wist
    }, voor Anki. Kies *Bestand*, *Importeren* en dan dit bestand. Importeer je het later opnieuw, dan worden je kaarten bijgewerkt, niet verdubbeld.
