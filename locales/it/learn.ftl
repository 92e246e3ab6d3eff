command-learn = Cosa vuoi imparare: raccolte, il tuo ritmo, il tuo esame (lo vedi solo tu)
command-learn-add = Impara una raccolta, con poche domande nuove al giorno
command-learn-add-bank = Raccolta da imparare
command-learn-add-new = Domande nuove al giorno, da 1 a 100 (predefinito: 10)
command-learn-add-exam = Data del tuo esame, come 24.12. o 2026-12-24
command-learn-remove = Smetti di imparare una raccolta
command-learn-remove-bank = Raccolta da smettere di imparare
command-learn-plan = Guarda cosa impari, cosa c'è da studiare e quanto ricorderesti

learn-added =
    📚 Stai imparando **{ $title }**: { $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    }; nuove al giorno: { $new }.
learn-added-exam = Il tuo esame è il { $exam }. Prima di allora vedrai ogni domanda almeno due volte, e negli ultimi { $days } giorni vengono prima quelle che sai meno.
learn-start = Inizia con `/review`. Con `/remind set` ti avviso quando c'è qualcosa da studiare.
learn-removed = Non stai più imparando **{ $title }**. So ancora cosa ricordi, se la aggiungi di nuovo.
learn-plan-title = Il tuo piano
learn-plan-none = Non stai ancora imparando nessuna raccolta. Aggiungine una con `/learn add`.
learn-plan-due =
    Per oggi: { $count ->
        [one] { $count } domanda da ripassare
        [many] { $count } domande da ripassare
       *[other] { $count } domande da ripassare
    }; nuove: { $new }. Studia con `/review`.
learn-plan-learned = { $learned } imparate su { $total } · nuove al giorno: { $new }
learn-plan-recall = Ora ne ricorderesti circa il { $now }%.
learn-plan-recall-exam =
    Ora ne ricorderesti circa il { $now }% e, fermandoti oggi, il { $then }% il { $exam } ({ $days ->
        [0] oggi
        [one] tra { $days } giorno
        [many] tra { $days } giorni
       *[other] tra { $days } giorni
    }).
learn-plan-gone = **{ $bank }** non c'è più. Rimuovila con `/learn remove`.
refused-exam-unknown = Non capisco “{ $typed }” come data. Prova `2026-12-24`, `24.12.`, `Dec 24` o `friday`.
refused-exam-ambiguous = “{ $typed }” può indicare due giorni diversi. Scrivi `{ $one }` o `{ $other }`.
refused-exam-past = La data { $exam } non è nel futuro. Scegli una data successiva per il tuo esame o non metterla.
refused-exam-far = Alla data { $exam } mancano più di due anni. Scegli una data più vicina per il tuo esame o non metterla.
refused-limit-plans = Puoi imparare fino a { $max } raccolte alla volta. Rimuovine una con `/learn remove`.
refused-not-planned = Non stai imparando “{ $bank }”. `/learn plan` mostra cosa impari.

command-remind = Un messaggio diretto al giorno quando c'è qualcosa da studiare
command-remind-set = Ricevi un messaggio diretto ogni giorno in cui c'è qualcosa da studiare
command-remind-set-time = Ora del giorno, come 18:00 o 6pm
command-remind-set-zone = Il tuo fuso orario, come Roma o UTC+2
command-remind-off = Disattiva i promemoria

remind-set = ⏰ Fatto. Ti manderò un messaggio diretto ogni giorno in cui c'è qualcosa da studiare; la prima volta, { $date } ({ $when }). Disattivalo con `/remind off`.
remind-off = I tuoi promemoria sono disattivati.
remind-closed = Non posso mandarti messaggi diretti. Permettili per questo server nelle tue impostazioni sulla privacy e riprova.
remind-blocked = Non sono riuscito a mandarti il promemoria perché blocchi i miei messaggi diretti, quindi l'ho disattivato. Permettili e usa `/remind set` per riaverlo.
remind-due =
    📚 { $count ->
        [one] C'è { $count } domanda da studiare
        [many] Ci sono { $count } domande da studiare
       *[other] Ci sono { $count } domande da studiare
    }. Studia con `/review`.
remind-due-new =
    📚 { $count ->
        [one] C'è { $count } domanda da studiare
        [many] Ci sono { $count } domande da studiare
       *[other] Ci sono { $count } domande da studiare
    } (nuove: { $new }). Studia con `/review`.
remind-how-off = Disattiva questi promemoria con `/remind off`.
refused-no-reminder = Non hai nessun promemoria. Impostane uno con `/remind set`.
