command-bank-reports = Bekijk problemen die leden hebben gemeld (quizmasters)
command-bank-fix = Corrigeer het antwoord op een vraag en de punten ervoor (quizmasters)

button-report = Probleem melden
report-title = Probleem melden
report-label = Wat klopt er niet aan deze vraag?
report-example = Het goede antwoord is “Brasília”, want…
report-thanks = Bedankt! De quizmasters van deze server krijgen het te zien.
report-thanks-again = Bedankt! Dit vervangt je eerdere melding, en de quizmasters van deze server krijgen het te zien.
reports-none = Geen open meldingen.
reports-title = **Gemelde problemen** · { $number } van { $total } · { $title }
reports-gone = Deze vraag zit niet meer in de vragenbank, dus het antwoord kan hier niet gecorrigeerd worden.
button-fix = Antwoord corrigeren
button-dismiss = Er is niets mis
button-accepted = Goede antwoorden
form-accepted = Goede antwoorden, één per regel
fix-title = **Antwoord corrigeren** · { $title }
fix-choose = Kies alle goede opties:
fix-touches =
    { $answers ->
        [0] Niemand heeft deze vraag al beantwoord.
        [one] { $answers } antwoord in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzen
        } wordt opnieuw beoordeeld, en het kanaal krijgt één bericht.
       *[other] { $answers } antwoorden in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzen
        } worden opnieuw beoordeeld, en elk kanaal krijgt één bericht.
    }
button-correct = Corrigeren
fix-changes-nothing = Dat is al het juiste antwoord, of het kan bij deze vraag niet. Er is niets veranderd.
fix-done = Gecorrigeerd. { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    } in { $quizzes ->
        [one] { $quizzes } quiz
       *[other] { $quizzes } quizzen
    } opnieuw beoordeeld; punten gewijzigd voor { $members ->
        [one] { $members } lid
       *[other] { $members } leden
    }.
notice-title = **Gecorrigeerd**: een antwoord in **{ $title }** klopte niet.
notice-changed =
    { $count ->
        [0] Voor niemand veranderen de punten.
        [one] Punten gewijzigd voor { $count } lid.
       *[other] Punten gewijzigd voor { $count } leden.
    }
