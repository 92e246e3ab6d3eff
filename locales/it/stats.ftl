command-stats = Guarda precisione, serie, argomenti migliori e peggiori (lo vedi solo tu)
command-stats-member = Membro da guardare (predefinito: tu)
command-stats-show = Mostra nel canale (predefinito: no)

stats-title = **{ $name }** in questo server
stats-none = Ancora nessuna risposta. Avvia un quiz con `/quiz start`.
stats-answers = { $answers ->
        [one] { $right } giusta su { $answers } risposta
        [many] { $right } giuste su { $answers } risposte
       *[other] { $right } giuste su { $answers } risposte
    }: { $percent }%
stats-place = N. { $place } in questo server · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz vinto
        [many] {" "}· { $won } quiz vinti
       *[other] {" "}· { $won } quiz vinti
    }
stats-calibration = **Sai di sapere?**
stats-sure = { $confidence }: { $right } giuste su { $answers } ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· conviene da { $from }% in su
    }
stats-streak =
    { $count ->
        [one] Risposta data a { $count } domanda del giorno
        [many] Risposte date a { $count } domande del giorno di fila
       *[other] Risposte date a { $count } domande del giorno di fila
    }
stats-due =
    { $count ->
        [0] Niente da ripassare per ora.
        [one] { $count } domanda da ripassare: `/review`
        [many] { $count } domande da ripassare: `/review`
       *[other] { $count } domande da ripassare: `/review`
    }
stats-best = **Argomenti migliori**
stats-worst = **Argomenti peggiori**
stats-subject = { $title } · { $percent }% di { $answers ->
        [one] { $answers } risposta
        [many] { $answers } risposte
       *[other] { $answers } risposte
    }
stats-history = **Settimana per settimana**
stats-week-share = { $percent }% di { $answers ->
        [one] { $answers } risposta
        [many] { $answers } risposte
       *[other] { $answers } risposte
    }
stats-week =
    { $ago ->
        [0] ultimi 7 giorni
        [one] 1 settimana fa
        [many] { $ago } settimane fa
       *[other] { $ago } settimane fa
    }
refused-names-hidden = Questo server nasconde i nomi dei membri. Puoi vedere i tuoi dati con `/stats`; i quizmaster possono vedere quelli degli altri in privato.
stats-picture-title = { $name }: progressi
stats-picture-week =
    { $ago ->
        [0] ultimi 7 giorni
       *[other] −{ $ago }
    }
stats-picture-answers = risposte a settimana
stats-picture-right = % di giuste
stats-picture-told = { $ago }: { $percent }% di giuste, risposte: { $answers }
