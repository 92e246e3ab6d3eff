command-daily = Domande del giorno, pubblicate a orari fissi (quizmaster)
command-daily-add = Programma una domanda del giorno
command-daily-add-channel = Canale
command-daily-add-time = Ora del giorno, come 18:30, 6:30 pm o 21h
command-daily-add-zone = Fuso orario, come Europe/Rome (facoltativo se /settings ne ha uno)
command-daily-add-days = Giorni: daily, weekdays, weekends, mon-fri o un elenco come mon,wed,fri (predefinito: daily)
command-daily-add-closes-after = Ore in cui ogni domanda resta aperta (predefinito: 24), al massimo fino alla prossima
command-daily-add-ping = Ruolo da menzionare
command-daily-schedule = Programmazione
command-daily-list = Guarda cosa è programmato e quando esce
command-daily-pause = Metti in pausa una programmazione
command-daily-resume = Riprendi una programmazione
command-daily-remove = Rimuovi una programmazione
command-daily-now = Pubblica ora una domanda in più

question-daily = **Domanda del giorno**
form-answer-title-daily = Domanda del giorno
closed-lost-daily = **Questa domanda del giorno è stata annullata** per un problema tecnico. Nessuno guadagna o perde punti.
closed-missed = Ero offline mentre questa domanda era aperta, quindi non conta.
closed-explanation-apart-daily = **Spiegazione della domanda del giorno**
daily-result-title = **Domanda del giorno: risultato**
daily-streaks = **Serie:** { $list }
daily-streak = { $count }
streak-forgiven = un giorno perdonato

daily-added = Tutto pronto. La prima domanda arriva { $when }.
daily-clocks-skip = Per il cambio dell'ora, un giorno non ci saranno le { $time }: la domanda esce al momento del cambio, { $date }.
daily-clocks-twice = Per il cambio dell'ora, un giorno le { $time } ci saranno due volte: la domanda esce la prima volta, { $date }.
daily-none = Non ci sono ancora domande del giorno. Programmane una con `/daily add`.
daily-list-title = **Domande del giorno**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Prossime: { $dates }
daily-row-open =
    { $hours ->
        [one] aperta per { $hours } ora
        [many] aperta per { $hours } ore
       *[other] aperta per { $hours } ore
    }
daily-row-asked = già uscite: { $asked } di { $questions ->
        [one] { $questions } domanda
        [many] { $questions } domande
       *[other] { $questions } domande
    }
daily-row-again = già uscite tutte: si ricomincia dalle più vecchie
daily-row-pings = menziona { $role }
daily-row-closes = aperta ora, chiude { $when }
daily-paused = In pausa. Non esce nulla fino a `/daily resume`. Una domanda già aperta arriva alla fine, e nessuno perde la serie.
daily-resumed = Si riprende. La prossima domanda arriva { $when }.
daily-removed = Rimossa. Una domanda già aperta arriva alla fine, e tutti i punti restano.
daily-now = Pubblico ora una domanda in più in { $channel }.
daily-news = 📅 **Novità sulle domande del giorno**
daily-news-more = Guarda le altre con `/daily list`.
daily-used-up = Tutte le domande di questa raccolta sono già uscite, quindi si ripetono dalle più vecchie. Aggiungine di nuove con `/bank add` o `/bank upload`.
daily-why-requested = In pausa ({ $when }). Usa `/daily resume` per continuare.
daily-why-forbidden = In pausa automatica ({ $when }) perché non posso scrivere in { $channel }. Dammi lì i permessi Visualizzare il canale e Inviare messaggi (in un thread, Inviare messaggi nei thread), poi usa `/daily resume`.
daily-why-channel-gone = In pausa automatica ({ $when }) perché il canale #{ $channel } non c'è più. Rimuovila con `/daily remove` e programmane un'altra con `/daily add`.
daily-why-bank-gone = In pausa automatica ({ $when }) perché la raccolta “{ $bank }” non c'è più. Aggiungi di nuovo la raccolta e usa `/daily resume`, o rimuovi la programmazione con `/daily remove`.
daily-ping-everyone = Una domanda del giorno non può menzionare @everyone. Scegli un ruolo che i membri si assegnano da soli.
daily-ping-forbidden = Non posso menzionare **{ $role }**. Permetti a chiunque di menzionare questo ruolo (impostazioni del server, in Ruoli) o dammi il permesso “Menziona @everyone, @here e tutti i ruoli”. Poi riprova.
refused-no-zone = Quale fuso orario? Scegline uno nell'opzione `zone` o impostalo per il server con `/settings set zone`.
refused-not-a-time = Non capisco “{ $typed }” come orario. Prova `18:30`, `6:30 pm` o `21h`.
refused-not-days = Non capisco “{ $typed }”. Usa `daily`, `weekdays`, `weekends`, un intervallo come `mon-fri` o un elenco come `mon,wed,fri`.
refused-unknown-schedule = Non ho trovato questa programmazione. Scegline una dall'elenco o guardale tutte con `/daily list`.
refused-schedule-already-paused = È già in pausa. Usa `/daily resume` per continuare; `/daily list` dice perché.
refused-schedule-not-paused = Non è in pausa.
refused-schedule-without-bank = La raccolta “{ $bank }” non c'è più. Prima aggiungila di nuovo o rimuovi la programmazione con `/daily remove`.
refused-daily-on-its-way = L'ultima domanda è ancora in arrivo. Riprova tra un momento.
