command-bank-reports = Guarda i problemi segnalati dai membri (quizmaster)
command-bank-fix = Correggi la risposta di una domanda e i punti che ha dato (quizmaster)

button-report = Segnala un problema
report-title = Segnala un problema
report-label = Cosa non va in questa domanda?
report-example = La risposta giusta dovrebbe essere “Brasilia”, perché…
report-thanks = Grazie! I quizmaster di questo server la vedranno.
report-thanks-again = Grazie! Sostituisce la tua segnalazione precedente; i quizmaster di questo server la vedranno.
reports-none = Nessuna segnalazione aperta.
reports-title = **Problemi segnalati** · { $number } di { $total } · { $title }
reports-gone = Questa domanda non è più nella sua raccolta, quindi qui non si può correggere la risposta.
button-fix = Correggi la risposta
button-dismiss = Va bene così
button-accepted = Risposte accettate
form-accepted = Risposte accettate, una per riga
fix-title = **Correggi la risposta** · { $title }
fix-choose = Scegli tutte le opzioni giuste:
fix-touches =
    { $answers ->
        [0] Nessuno ha ancora risposto.
        [one] Verrà ricalcolata { $answers } risposta in { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quiz
           *[other] { $quizzes } quiz
        }, e il canale riceverà un avviso.
        [many] Verranno ricalcolate { $answers } risposte in { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quiz
           *[other] { $quizzes } quiz
        }, e ogni canale riceverà un avviso.
       *[other] Verranno ricalcolate { $answers } risposte in { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quiz
           *[other] { $quizzes } quiz
        }, e ogni canale riceverà un avviso.
    }
button-correct = Correggi
fix-changes-nothing = È già la risposta giusta, o questa domanda non può averla. Non è cambiato nulla.
fix-done = Corretto. { $answers ->
        [one] Ricalcolata { $answers } risposta
        [many] Ricalcolate { $answers } risposte
       *[other] Ricalcolate { $answers } risposte
    } in { $quizzes ->
        [one] { $quizzes } quiz
        [many] { $quizzes } quiz
       *[other] { $quizzes } quiz
    }; punti cambiati per { $members ->
        [one] { $members } membro
        [many] { $members } membri
       *[other] { $members } membri
    }.
notice-title = **Corretto**: una risposta di **{ $title }** era sbagliata.
notice-changed =
    { $count ->
        [0] I punti non cambiano per nessuno.
        [one] I punti cambiano per { $count } membro.
        [many] I punti cambiano per { $count } membri.
       *[other] I punti cambiano per { $count } membri.
    }
