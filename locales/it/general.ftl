### Italian, informal “tu”.
# Glossario: quiz = quiz · question = domanda · bank = raccolta (di domande) · member = membro
# quizmaster = quizmaster (invariabile) · leaderboard = classifica · standings = risultati (parziali, finali)
# season = stagione · contest = gara · team = squadra · daily question = domanda del giorno
# schedule = programmazione · streak = serie · run = risposte giuste di fila · lives = vite
# attempt, try = tentativo · lobby = lobby · review = ripasso · practice = allenamento · card = flashcard
# points = punti · marks = crediti (1 credito = 1000 punti in classifica)
# confidence: Guess = A caso · Fairly sure = Credo di sì · Sure = Senza dubbio
# Manage Server = Gestire il server · thread = thread · role = ruolo · settings = impostazioni
# Niente participi con genere riferiti a “tu” o ai membri (“fai parte di”, non “ti sei unito”).

language-name = Italiano
trouble = Qualcosa è andato storto da parte nostra. Riprova. Se continua, dai questo id a chi gestisce il bot: { $id }
trouble-stopping = Mi sto riavviando. Non si perde nulla: riprova tra un momento.
trouble-refused = Discord non ha accettato la mia risposta, quindi non posso mostrarla. Le tue modifiche sono salvate. Se continua, dai questo id a chi gestisce il bot: { $id }
trouble-late-form = Scusa, il modulo ci ha messo troppo ad aprirsi. Premi di nuovo il pulsante.
trouble-unknown-component = Questo pulsante è di una vecchia versione. Usa di nuovo il comando.
trouble-busy = Ho troppe ricerche in corso. Riprova tra un momento.
trouble-stopped = Discord sta rifiutando i miei messaggi, quindi i quiz sono in attesa. Ci riprovo { $when }; le risposte contano come sempre.
not-counted = **Non conta.** Non sono riuscito a salvare la tua risposta. Riprova tra un minuto. (id { $id })

refused-server-only = Funziona solo in un server.
refused-quizmaster = Solo i quizmaster possono farlo (permesso Gestire il server o il ruolo scelto in `/settings`).
refused-cannot-post = Non posso scrivere in questo canale. Mi manca: { $permissions }. Chi gestisce il server può permettermelo nelle impostazioni del canale, alla voce Permessi.
refused-cannot-post-in = Non posso scrivere in { $channel }. Mi manca: { $permissions }. Chi gestisce il server può permettermelo nelle impostazioni del canale, alla voce Permessi.
permission-view-channel = Visualizzare il canale
permission-send-messages = Inviare messaggi
permission-send-messages-in-threads = Inviare messaggi nei thread
permission-create-public-threads = Creare thread pubblici
permission-connect = Connettersi
permission-read-message-history = Leggere la cronologia dei messaggi
refused-not-in-this-channel = In questo server si gioca solo in { $channels }. Avvia il quiz lì o chiedi a un quizmaster di cambiare `/settings set channels`.
refused-unknown-bank = Non c'è nessuna raccolta chiamata “{ $asked }”.
refused-unknown-bank-nearest = Intendevi **{ $nearest }**?
refused-unknown-bank-list = Guarda tutte le raccolte con `/bank list`.
refused-bank-is-daily = L'unica domanda di **{ $bank }** è aperta come domanda del giorno in { $channel }. Riprova quando chiude, { $when }, o scegli un'altra raccolta.
refused-bank-in-contest = La gara **{ $contest }** usa domande di **{ $bank }**, e così potresti scoprirne le risposte. Riprova quando chiude, { $when }, o scegli un'altra raccolta.
refused-unknown-zone = Non conosco il fuso orario “{ $typed }”. Scrivi una grande città vicino a te e sceglila dall'elenco, per esempio `Europe/Rome`.
refused-unknown-zone-near = Non conosco il fuso orario “{ $typed }”. Intendevi { $near }? Scegline uno dall'elenco.
refused-nothing-chosen = La tua risposta è vuota. Scegli un'opzione o scrivi qualcosa.
refused-not-a-number = “{ $typed }” non è un numero. Usa le cifre, come 42 o 3,14.
refused-not-a-number-of = “{ $typed }” non è un numero. Usa le cifre, come 42 o 3,14, in { $unit }.
refused-ambiguous-number = “{ $typed }” può indicare due numeri diversi. Scrivi { $one } o { $other }; non hai consumato nessun tentativo.
refused-not-offered = Questo messaggio è vecchio. Rispondi alla domanda più recente.

question-count = **Domanda { $number } di { $total }**
question-choose-several = Può essercene più d'una: scegli tutte le risposte giuste.
question-select-placeholder = Scegli tutte le giuste
question-type-text = Premi **Rispondi** e scrivi. Piccoli refusi, maiuscole e accenti non contano.
question-type-exactly = Premi **Rispondi** e scrivi con precisione. Solo maiuscole e spazi in più non importano.
question-type-spelled = Premi **Rispondi** e scrivi. L'ortografia conta; maiuscole e accenti no.
question-type-number = Premi **Rispondi** e scrivi un numero.
question-type-number-of = Premi **Rispondi** e scrivi un numero in { $unit }.
question-true = Vero
question-false = Falso
question-worth =
    { $weight ->
        [2] Punti doppi (×2)
        [3] Punti tripli (×3)
       *[other] Punti ×{ $weight }
    }
form-answer-title = Domanda { $number } di { $total }
form-answer-label = La tua risposta
form-answer-number = Un numero, come 42 o 3,14
form-answer-number-of = Un numero in { $unit }
button-answer = Rispondi
locked-in = **Risposta registrata: { $letters }**

closed-correct-answer = **Risposta giusta**
typed-also = Va bene anche: { $list }
closed-nobody-right = Nessuno ha indovinato.
closed-right = **Chi ha indovinato:** { $list }
closed-members =
    { $count ->
        [one] 1 membro
        [many] { $count } membri
       *[other] { $count } membri
    }
closed-and-more =
    { $count ->
        [one] e { $count } in più
        [many] e { $count } in più
       *[other] e { $count } in più
    }
closed-read-on = [Scopri di più]({ $url })
podium-points =
    { $points ->
        [one] { $points } punto
        [many] { $points } di punti
       *[other] { $points } punti
    }
podium-marks =
    { $number ->
        [one] { $amount } credito
        [many] { $amount } crediti
       *[other] { $amount } crediti
    }
share = { $percent }%
published-late = ⏰ Pubblicato in ritardo: si è chiuso { $when }.
podium-row-right = { $right }/{ $answered } giuste
my-answer-correct = **Risposta giusta**: { $answer }
my-answer-unknown = Questa domanda è troppo vecchia, non la trovo più.
my-answers-title = **Le mie risposte** · { $title }
my-answers-line-none = senza risposta
button-my-answer = La mia risposta
button-my-answers = Le mie risposte
button-next-question = Prossima domanda
button-back-ten = −10
button-on-ten = +10
button-previous = Indietro
button-next = Avanti
