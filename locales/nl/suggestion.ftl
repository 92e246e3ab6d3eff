command-bank-suggest = Stel een vraag voor deze server voor
command-bank-suggestions = Accepteer, bewerk of weiger vragen die leden hebben voorgesteld (quizmasters)
suggest-form = Vraag voorstellen
suggest-thanks =
    ✅ Bedankt! Een quizmaster gaat je vraag bekijken, en je hoort wat ermee gebeurt. Er { $waiting ->
        [one] wacht nu { $waiting } voorstel
       *[other] wachten nu { $waiting } voorstellen
    } van jou (maximaal { $max }).
suggestions-none = Er wachten geen voorstellen. Leden kunnen er een insturen met `/bank suggest`, of met *Apps › Make a question* bij een bericht.
suggestions-title = 💬 **Voorstel { $number } van { $total }** · { $name } · { $when }
suggestions-bank = Voorgestelde vragen
suggestion-accept-form = Deze vraag accepteren
suggestion-bank = Vragenbank voor deze vraag
suggestion-bank-example = De naam van een eigen vragenbank van deze server, of van een nieuwe
suggestion-edit-form = Dit voorstel bewerken
suggestion-refuse-form = Deze vraag weigeren
suggestion-reason = Reden (de indiener krijgt die te zien)
suggestion-reason-example = We hebben hier al een vraag over.
suggestion-accepted = ✅ Toegevoegd aan **{ $title }** als vraag { $number }, van { $name }.
suggestion-edited = ✅ Gewijzigd. Het voorstel wacht nog.
suggestion-refused = Geweigerd. { $name } krijgt je reden te zien.
suggestion-barred = { $name } kan geen vragen meer voorstellen. Wat al is ingestuurd, blijft in de lijst.
suggestion-credit = Vraag van { $name }
suggestion-news = 💬 **Nieuws over je voorstellen**
suggestion-news-accepted = ✅ “{ $prompt }” is toegevoegd aan **{ $title }**. Bedankt!
suggestion-news-refused = “{ $prompt }” is niet toegevoegd: { $reason }
button-accept = Accepteren
button-edit = Bewerken
button-refuse = Weigeren
button-bar = Indiener uitsluiten
button-barred = Uitgesloten leden ({ $count })
button-unbar = Weer toelaten
button-suggestions = Terug naar de voorstellen
barred-none = Niemand is uitgesloten van het voorstellen van vragen. Bekijk de lijst met `/bank suggestions`.
barred-title = **Leden die geen vragen kunnen voorstellen**
barred-row = { $name } · { $when } uitgesloten door { $by }
refused-suggestions-barred = Je kunt op deze server geen vragen voorstellen. Denk je dat dit een vergissing is, praat dan met een quizmaster.
refused-too-many-waiting = Er wachten al { $max } voorstellen van jou, en dat is het maximum. Wacht tot een quizmaster er een heeft bekeken.
refused-suggestion-settled = Dit voorstel is al geaccepteerd of geweigerd. Bekijk de andere met `/bank suggestions`.
refused-suggestion-edited = Een andere quizmaster heeft dit voorstel net bewerkt, dus er is niets toegevoegd. Bekijk het opnieuw met `/bank suggestions`.
refused-too-many-barred = Er zijn { $max } leden uitgesloten, en dat is het maximum. Laat eerst iemand weer toe.
