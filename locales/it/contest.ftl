command-contest = Gare: stesse domande per tutti, ognuno al suo ritmo
command-contest-create = Prepara una gara in questo canale (quizmaster)
command-contest-create-name = Nome della gara
command-contest-create-banks = Raccolta da usare; per più raccolte usa le virgole
command-contest-create-opens = Apertura: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 o <t:…>
command-contest-create-closes = Chiusura, nello stesso formato
command-contest-create-seconds = Secondi per domanda, da 5 a 600 (predefinito: nessun limite di tempo)
command-contest-create-attempts = Tentativi per membro; conta il migliore (predefinito: 1)
command-contest-create-teams = Punteggio a squadre (predefinito: no)
command-contest-which = Gara
command-contest-join = Partecipa a una gara
command-contest-play = Gioca in una gara o riprendi da dove eri (lo vedi solo tu)
command-contest-standings = Guarda quanti partecipano o, alla fine, il risultato (lo vedi solo tu)
command-contest-finish = Chiudi ora una gara, o annullala se non è ancora aperta (quizmaster)

contest-created = **Gara: { $name }**
contest-window = Apre { $opens } ({ $opens_in }), chiude { $closes } ({ $closes_in }).
contest-clocks-skip = In { $zone } il cambio dell'ora salta l'orario che hai scritto, quindi vale il momento del cambio: { $date }.
contest-clocks-twice = In { $zone } il cambio dell'ora ripete l'orario che hai scritto. Vale il primo: { $date }.
contest-questions =
    { $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    }
contest-seconds = { $seconds } s per domanda
contest-untimed = nessun limite di tempo
contest-attempts =
    { $count ->
        [one] { $count } tentativo
        [many] { $count } tentativi, conta il migliore
       *[other] { $count } tentativi, conta il migliore
    }
contest-teams = a squadre
contest-all-questions =
    { $count ->
        [one] C'è solo { $count } domanda disponibile.
        [many] Ci sono solo { $count } domande disponibili.
       *[other] Ci sono solo { $count } domande disponibili.
    }
contest-how = Premi **Partecipa** per iscriverti. Quando la gara apre, premi **Gioca**: in privato e quando vuoi. Il risultato esce qui alla chiusura.
contest-how-open = È aperta! Premi **Gioca**: in privato e quando vuoi. Il risultato esce qui alla chiusura.
contest-is-over = Questa gara è finita.
contest-is-cancelled = Questa gara è stata annullata.
contest-joined-count = { $count ->
        [0] Non partecipa ancora nessuno.
        [one] Partecipa { $count } membro.
        [many] Partecipano { $count } membri.
       *[other] Partecipano { $count } membri.
    }
contest-opened = **{ $name }** è aperta! Premi **Gioca** per iniziare. Chiude { $when }.
contest-cancelled = **{ $name }** è stata annullata. Non aprirà.
contest-cancelled-reply = **{ $name }** è annullata. Avviso tutti in { $channel }.
contest-cancel-confirm = **{ $name }** apre { $when }. Vuoi annullarla? Non aprirà mai, e tutti nel suo canale lo sapranno.
button-cancel-contest = Annulla la gara
button-play = Gioca
button-practise = Allenati
contest-how-teams = Crea una squadra con `/team create` o entra in una con `/team join`. Le squadre valgono come sono quando la gara apre e hanno bisogno di almeno due membri. Il punteggio di una squadra è la media di tutti i suoi membri.
contest-joined = Ora partecipi a **{ $name }**.
contest-joined-already = Partecipi già a **{ $name }**.
contest-joined-opens = Apre { $date } ({ $when }). A quel punto premi **Gioca** o usa `/contest play`.
contest-joined-open = È già aperta. Chiude { $when }.
contest-side-team = Giochi per **{ $team }** ({ $count ->
        [one] { $count } membro
        [many] { $count } membri
       *[other] { $count } membri
    }).
contest-side-too-few = Nella tua squadra **{ $team }** ci sei solo tu. Servono almeno due membri quando la gara apre: chiedi a qualcuno di usare `/team join`. Altrimenti giochi per conto tuo.
contest-side-no-team = Non hai una squadra. Entra in una con `/team join` o creane una con `/team create` prima che la gara apra. Altrimenti giochi per conto tuo.
contest-side-alone = Giochi per conto tuo: quando la gara ha aperto non avevi una squadra di almeno due membri.
contest-attempt = tentativo { $number } di { $total }
contest-clock = -# ⏱️ Il tempo scade { $when }. Corre anche se esci.
contest-no-clock = -# Nessun limite di tempo. La gara chiude { $when }.
contest-choose-one = Tocca una lettera per rispondere. Conta la tua prima risposta, e questo lo vedi solo tu.
contest-missed-before = Il tempo della domanda precedente è scaduto, quindi vale come senza risposta.
contest-missed = La tua risposta è arrivata con { $seconds } s di ritardo, quindi questa domanda vale come senza risposta.
contest-next = La prossima domanda è pronta quando vuoi.
contest-next-timed = Il tempo della prossima domanda parte quando la apri.
contest-next-attempt =
    { $left ->
        [one] Era l'ultima domanda! Puoi giocare ancora (ti resta { $left } tentativo) e conta il tentativo migliore. Il risultato arriva quando la gara chiude, { $when }.
        [many] Era l'ultima domanda! Puoi giocare ancora (ti restano { $left } tentativi) e conta il tentativo migliore. Il risultato arriva quando la gara chiude, { $when }.
       *[other] Era l'ultima domanda! Puoi giocare ancora (ti restano { $left } tentativi) e conta il tentativo migliore. Il risultato arriva quando la gara chiude, { $when }.
    }
contest-finished = Era l'ultima domanda! Il risultato arriva quando la gara chiude, { $when }.
button-another-attempt = Un altro tentativo
contest-status = { $joined ->
        [one] Partecipa { $joined } membro
        [many] Partecipano { $joined } membri
       *[other] Partecipano { $joined } membri
    }; finora hanno finito: { $finished }. Il risultato arriva alla chiusura.
contest-finishing = **{ $name }** sta chiudendo. Il risultato arriva in { $channel } tra un momento.
contest-finish-confirm = Chiudere ora **{ $name }**? Chiuderebbe { $when }. Le risposte che arrivano fino ad allora contano.
button-finish-contest = Chiudi ora
contest-unposted = Non ho potuto pubblicare il risultato della gara **{ $name }** in { $channel }: il canale non c'è più o non ho il permesso di scrivere lì. Tutti possono vederlo con `/contest standings`.
contest-over = **Fine della gara: { $name }**
contest-played =
    { $count ->
        [0] non ha giocato nessuno
        [one] ha giocato { $count } membro
        [many] hanno giocato { $count } membri
       *[other] hanno giocato { $count } membri
    }
contest-nobody = Non ha giocato nessuno.
contest-mean = { $score } in media
contest-members =
    { $count ->
        [one] { $count } membro
        [many] { $count } membri
       *[other] { $count } membri
    }
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **Come sono andate le domande**
contest-question = { $percent }% ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = Non hai risposto a nessuna domanda di questa gara.
contest-race-title = { $name }: la corsa
contest-race-marks = crediti
contest-race-questions = domande
refused-contest-name = Il nome deve avere da 1 a { $max } caratteri. Scegline un altro.
refused-contest-name-taken = C'è già una gara **{ $name }** non ancora finita. Scegli un altro nome.
refused-contest-moment = Non capisco “{ $typed }” come data e ora. Prova `18:00` (in { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` o un timestamp di Discord `<t:…>`.
refused-contest-moment-no-time = “{ $typed }” è un giorno senza orario. Aggiungine uno, come `{ $example }`.
refused-contest-moment-ambiguous = “{ $typed }” può indicare due momenti diversi. Scrivi `{ $one }` o `{ $other }`.
refused-contest-past = { $date } ({ $when }) è già passato. Scegli un momento successivo.
refused-contest-closes-first = Aprirebbe { $opens } e chiuderebbe { $closes }. Deve chiudere dopo l'apertura.
refused-contest-too-long = Una gara può restare aperta al massimo { $days } giorni. Scegli una chiusura più vicina.
refused-contest-too-far = Una gara deve aprire entro { $days } giorni. Scegli un'apertura più vicina.
refused-contest-unknown = Non ho trovato questa gara. Scegline una dall'elenco.
refused-contest-not-open = Non è ancora aperta. Apre { $date } ({ $when }); partecipa con `/contest join`.
refused-contest-already-open = **{ $name }** ha appena aperto, quindi non si può annullare. Chiudila con `/contest finish`.
refused-contest-over = **{ $name }** è finita. Guarda il risultato con `/contest standings`.
refused-contest-done = { $count ->
        [one] L'hai già giocata.
        [many] L'hai già giocata { $count } volte, il massimo.
       *[other] L'hai già giocata { $count } volte, il massimo.
    } Il risultato arriva quando chiude, { $when }.
refused-contest-old-question = Hai già superato questa domanda. Continua con `/contest play`.
