# Woordenlijst (Nederlands, je)
# quiz: quiz, meervoud quizzen · question: vraag · bank: vragenbank
# member: lid · quizmaster: quizmaster · whoever runs the bot: de beheerder van de bot
# leaderboard: ranglijst · standings: stand, final standings: eindstand · place: plek
# point: punt · mark: quizpunt (1 quizpunt = 1000 punten op de ranglijst)
# daily question: dagvraag · schedule: schema · season: seizoen · contest: wedstrijd
# team: team · lives: levens · streak: reeks · attempt: poging · try: poging · lobby: lobby
# review: herhaling, herhalen · practice: oefenen · card: kaart
# opens/closes: vraag is open/sluit; wedstrijd begint/eindigt, is bezig · press/tap: tikken op
# correct/wrong: goed/fout · missed: niet wist, gemist · locked in: genoteerd
# modes: Klassiek, Precisie, Race, Survival, Zekerheid (opties blijven Engels)
# confidence: Gok, Vrij zeker, Zeker

language-name = Nederlands
trouble = Er ging bij ons iets mis. Probeer het nog eens. Blijft het gebeuren, geef de beheerder van de bot dan deze id: { $id }
trouble-stopping = Ik start net opnieuw op. Er gaat niets verloren: probeer het zo nog eens.
trouble-refused = Discord nam mijn antwoord niet aan, dus ik kan het niet laten zien. Wat je hebt gewijzigd, is opgeslagen. Blijft het gebeuren, geef de beheerder van de bot dan deze id: { $id }
trouble-late-form = Sorry, het formulier openen duurde te lang. Tik nog eens op de knop.
trouble-unknown-component = Deze knop komt uit een oudere versie. Voer het commando opnieuw uit.
trouble-busy = Ik heb het nu even te druk. Probeer het zo nog eens.
trouble-stopped = Discord weigert mijn berichten op dit moment, dus alle quizzen staan stil. Ik probeer het { $when } weer; antwoorden tellen gewoon mee.
not-counted = **Niet geteld.** Ik kon je antwoord net niet opslaan. Probeer het over een minuut nog eens. (id { $id })

refused-server-only = Dit werkt alleen op een server.
refused-quizmaster = Dat kunnen alleen quizmasters (met “Server beheren” of de rol uit `/settings`).
refused-cannot-post = Ik mag in dit kanaal niets plaatsen. Ik mis: { $permissions }. Wie de server beheert, kan dat toestaan in de kanaalinstellingen, onder Rechten.
refused-cannot-post-in = Ik mag in { $channel } niets plaatsen. Ik mis: { $permissions }. Wie de server beheert, kan dat toestaan in de kanaalinstellingen, onder Rechten.
permission-view-channel = Kanaal bekijken
permission-send-messages = Berichten versturen
permission-send-messages-in-threads = Berichten versturen in threads
permission-create-public-threads = Openbare threads maken
permission-connect = Verbinden
permission-read-message-history = Berichtgeschiedenis lezen
refused-not-in-this-channel = Op deze server speel je quizzen alleen in { $channels }. Start daar, of vraag een quizmaster om `/settings set channels` te wijzigen.
refused-unknown-bank = Er is geen vragenbank “{ $asked }”.
refused-unknown-bank-nearest = Bedoel je **{ $nearest }**?
refused-unknown-bank-list = Bekijk alle vragenbanken met `/bank list`.
refused-bank-is-daily = De enige vraag uit **{ $bank }** is nu open als dagvraag in { $channel }. Die sluit { $when }: probeer het daarna, of kies een andere vragenbank.
refused-bank-in-contest = De wedstrijd **{ $contest }** gebruikt vragen uit **{ $bank }**, en dit zou antwoorden kunnen verklappen. Die eindigt { $when }: probeer het daarna, of kies een andere vragenbank.
refused-unknown-zone = Ik ken de tijdzone “{ $typed }” niet. Typ een grote stad in de buurt en kies uit de lijst, bijvoorbeeld `Europe/Amsterdam`.
refused-unknown-zone-near = Ik ken de tijdzone “{ $typed }” niet. Bedoel je { $near }? Kies er een uit de lijst.
refused-nothing-chosen = Je antwoord was leeg. Kies of typ eerst iets.
refused-not-a-number = “{ $typed }” is geen getal. Gebruik cijfers, zoals 42 of 3,14.
refused-not-a-number-of = “{ $typed }” is geen getal. Gebruik cijfers, zoals 42 of 3,14, in { $unit }.
refused-ambiguous-number = “{ $typed }” kan twee getallen betekenen. Typ liever { $one } of { $other }; dit kostte je geen poging.
refused-not-offered = Dit bericht is verouderd. Beantwoord de nieuwste vraag.

question-count = **Vraag { $number } van { $total }**
question-choose-several = Er kunnen meerdere antwoorden goed zijn. Kies ze allemaal.
question-select-placeholder = Kies alle goede antwoorden
question-type-text = Tik op **Antwoorden** en typ je antwoord. Kleine typfouten, hoofdletters en accenten maken niet uit.
question-type-exactly = Tik op **Antwoorden** en typ het heel precies. Alleen hoofdletters en extra spaties maken niet uit.
question-type-spelled = Tik op **Antwoorden** en typ je antwoord. Spelling telt; hoofdletters en accenten maken niet uit.
question-type-number = Tik op **Antwoorden** en typ een getal.
question-type-number-of = Tik op **Antwoorden** en typ een getal in { $unit }.
question-true = Waar
question-false = Niet waar
question-worth =
    { $weight ->
        [2] Dubbele punten (×2)
        [3] Driedubbele punten (×3)
       *[other] Punten ×{ $weight }
    }
form-answer-title = Vraag { $number } van { $total }
form-answer-label = Jouw antwoord
form-answer-number = Een getal, zoals 42 of 3,14
form-answer-number-of = Een getal in { $unit }
button-answer = Antwoorden
locked-in = **Genoteerd: { $letters }**

closed-correct-answer = **Juiste antwoord**
typed-also = Ook goed: { $list }
closed-nobody-right = Niemand had het goed.
closed-right = **Goed:** { $list }
closed-members =
    { $count ->
        [one] 1 lid
       *[other] { $count } leden
    }
closed-and-more = en nog { $count }
closed-read-on = [Meer weten]({ $url })
podium-points =
    { $points ->
        [one] { $points } punt
       *[other] { $points } punten
    }
podium-marks =
    { $number ->
        [one] { $amount } quizpunt
       *[other] { $amount } quizpunten
    }
share = { $percent }%
published-late = ⏰ Te laat geplaatst: dit eindigde { $when }.
podium-row-right = { $right }/{ $answered } goed
my-answer-correct = **Juiste antwoord**: { $answer }
my-answer-unknown = Deze vraag is te oud om op te zoeken.
my-answers-title = **Mijn antwoorden** · { $title }
my-answers-line-none = niet beantwoord
button-my-answer = Mijn antwoord
button-my-answers = Mijn antwoorden
button-next-question = Volgende vraag
button-back-ten = −10
button-on-ten = +10
button-previous = Vorige
button-next = Volgende
