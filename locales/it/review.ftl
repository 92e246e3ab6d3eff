command-review-study = Studia cosa c'è per oggi: ciò che hai sbagliato e ciò che vuoi imparare (lo vedi solo tu)

review-title = Ripasso
review-due =
    { $count ->
        [one] { $count } da ripassare
        [many] { $count } da ripassare
       *[other] { $count } da ripassare
    }
review-again = Rivedrai questa domanda { $when }.
review-finished = **Per ora è tutto.**
review-today =
    { $count ->
        [0] Oggi non hai ancora studiato nulla.
        [one] Oggi hai studiato { $count } domanda.
        [many] Oggi hai studiato { $count } domande.
       *[other] Oggi hai studiato { $count } domande.
    }
review-today-new =
    { $count ->
        [one] Oggi hai studiato { $count } domanda, ed era nuova.
        [many] Oggi hai studiato { $count } domande (nuove: { $new }).
       *[other] Oggi hai studiato { $count } domande (nuove: { $new }).
    }
review-next = La prossima arriva { $when }.
review-nothing-now =
    Non c'è nulla da ripassare adesso. { $count ->
        [one] C'è { $count } domanda in attesa che hai sbagliato o studiato
        [many] Ci sono { $count } domande in attesa che hai sbagliato o studiato
       *[other] Ci sono { $count } domande in attesa che hai sbagliato o studiato
    }; la prossima arriva { $when }.
review-nothing-yet = Non c'è ancora nulla da ripassare. Le domande che sbagli nei quiz e nell'allenamento tornano qui poco prima che tu le dimentichi, e `/learn add` aggiunge un'intera raccolta. Finché è aperta una gara con la stessa raccolta, le sue domande aspettano.
button-anki = Esporta per Anki
anki-none = Non hai sbagliato né studiato nessuna domanda, quindi non c'è nulla da esportare.
anki-export = { $count ->
        [one] Ecco la domanda che hai sbagliato
        [many] Ecco le { $count } domande che hai sbagliato
       *[other] Ecco le { $count } domande che hai sbagliato
    }, per Anki. Scegli *File*, *Importa* e questo file. Se lo importi di nuovo più avanti, le tue flashcard si aggiornano e non si duplicano.
