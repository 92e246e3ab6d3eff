command-learn = Wat je wilt leren: vragenbanken, je tempo, je examen (alleen voor jou zichtbaar)
command-learn-add = Leer een vragenbank, elke dag een paar nieuwe vragen
command-learn-add-bank = Vragenbank om te leren
command-learn-add-new = Nieuwe vragen per dag, 1 tot 100 (standaard 10)
command-learn-add-exam = Datum van je examen, zoals 24.12. of 2026-12-24
command-learn-remove = Stop met het leren van een vragenbank
command-learn-remove-bank = Vragenbank waarmee je stopt
command-learn-plan = Bekijk wat je leert, wat je moet herhalen en wat je nog zou weten

learn-added =
    📚 Je leert nu **{ $title }**: { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }, { $new } nieuwe per dag.
learn-added-exam = Je examen is op { $exam }. Tot die tijd zie je elke vraag minstens twee keer, en in de laatste { $days } dagen komen de zwakste eerst.
learn-start = Begin met `/review`. Met `/remind set` krijg je een herinnering als er iets te doen is.
learn-removed = Je leert **{ $title }** niet meer. Ik onthoud wat je al weet, voor als je deze vragenbank weer toevoegt.
learn-plan-title = Je leerplan
learn-plan-none = Je leert nog geen vragenbank. Voeg er een toe met `/learn add`.
learn-plan-due =
    Vandaag te doen: { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } en { $new } nieuwe. Leer met `/review`.
learn-plan-learned = { $learned } van { $total } geleerd · { $new } nieuwe per dag
learn-plan-recall = Je zou er nu ongeveer { $now }% van weten.
learn-plan-recall-exam =
    Je zou er nu ongeveer { $now }% van weten, en { $then }% op { $exam } als je vandaag stopt ({ $days ->
        [0] vandaag
        [one] over { $days } dag
       *[other] over { $days } dagen
    }).
learn-plan-gone = **{ $bank }** is hier niet meer. Haal deze vragenbank uit je plan met `/learn remove`.
refused-exam-unknown = Ik begrijp “{ $typed }” niet als datum. Probeer `2026-12-24`, `24.12.`, `Dec 24` of `friday`.
refused-exam-ambiguous = “{ $typed }” kan twee dagen betekenen. Schrijf `{ $one }` of `{ $other }`.
refused-exam-past = { $exam } ligt niet in de toekomst. Kies een latere datum voor je examen, of laat die weg.
refused-exam-far = Het duurt nog meer dan twee jaar tot { $exam }. Kies een eerdere datum voor je examen, of laat die weg.
refused-limit-plans = Je kunt hooguit { $max } vragenbanken tegelijk leren. Verwijder er een met `/learn remove`.
refused-not-planned = Je leert “{ $bank }” niet. `/learn plan` laat zien wat je leert.

command-remind = Eén privébericht per dag als er iets te doen is
command-remind-set = Krijg elke dag een privébericht als er iets te doen is
command-remind-set-time = Tijdstip, zoals 18:00 of 6pm
command-remind-set-zone = Je tijdzone, zoals Amsterdam of UTC+2
command-remind-off = Stop de herinneringen

remind-set = ⏰ Geregeld. Ik stuur je elke dag een privébericht als er iets te doen is; de eerste keer op { $date } ({ $when }). Stoppen kan met `/remind off`.
remind-off = Je herinneringen staan uit.
remind-closed = Ik kan je geen privéberichten sturen. Sta ze toe voor deze server in je privacyinstellingen, en probeer het nog eens.
remind-blocked = Ik kon je herinnering niet sturen omdat je privéberichten van mij blokkeert, dus ik heb die uitgezet. Sta ze toe en gebruik `/remind set` om weer herinneringen te krijgen.
remind-due =
    📚 Je hebt { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } te doen. Leer met `/review`.
remind-due-new =
    📚 Je hebt { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } te doen, waarvan { $new } nieuw. Leer met `/review`.
remind-how-off = Stop deze herinneringen met `/remind off`.
refused-no-reminder = Je hebt geen herinnering. Stel er een in met `/remind set`.
