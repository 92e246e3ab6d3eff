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

## General

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
refused-unknown-zone = Non conosco il fuso orario “{ $typed }”. Scrivi una grande città vicino a te e sceglila dall'elenco, per esempio `Europe/London`.
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

## Quiz

command-quiz = Gioca un quiz in questo canale
command-quiz-start = Avvia un quiz
command-quiz-start-bank = Raccolta da giocare; per più raccolte usa le virgole
command-quiz-start-questions = Numero di domande, da 1 a 50 (predefinito: 10)
command-quiz-start-seconds = Secondi per domanda, da 5 a 600 (predefinito: 20)
command-quiz-start-mode = Punteggio (predefinito: classic)
command-quiz-start-tag = Tag che tutte le domande devono avere
command-quiz-start-difficulty = Difficoltà delle domande, dalle risposte dei membri o, se mancano, secondo l'autore
command-quiz-start-ask = Tipo di domande a risposta scritta (predefinito: come dice la raccolta)
command-quiz-start-lives = Errori che fanno uscire dal gioco in survival
command-quiz-start-lobby = Prima si radunano i partecipanti; si parte dopo un minuto o quando premi “Inizia ora”
command-quiz-start-thread = Apri un thread per il quiz e gioca lì
suggestion-questions =
    { $count ->
        [one] 1 domanda
        [many] { $count } domande
       *[other] { $count } domande
    }
command-quiz-stop = Termina il quiz; tutti i punti restano
command-quiz-skip = Chiudi la domanda attuale senza punti
command-quiz-pause = Metti in pausa dopo la domanda attuale
command-quiz-resume = Riprendi un quiz in pausa
command-quiz-status = Guarda a che punto è il quiz e chi è in testa (lo vedi solo tu)

start-someone = Qualcuno
start-announced = 🎬 **{ $name }** ha avviato **{ $title }** · { $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } flashcard resta fuori: la risposta è troppo lunga da scrivere.
        [many] { $count } flashcard restano fuori: le risposte sono troppo lunghe da scrivere.
       *[other] { $count } flashcard restano fuori: le risposte sono troppo lunghe da scrivere.
    }
start-seconds = { $seconds } secondi per domanda.
start-fewer =
    { $count ->
        [one] C'è solo { $count } domanda adatta.
        [many] Ci sono solo { $count } domande adatte.
       *[other] Ci sono solo { $count } domande adatte.
    }
mode-classic = Classica: prima indovini, più punti fai
mode-accuracy = Precisione: niente fretta, contano solo le risposte giuste
mode-race = Corsa: vince la prima risposta giusta; se sbagli, non puoi più rispondere
mode-survival =
    { $lives ->
        [one] Sopravvivenza: rispondi alla domanda 1 per entrare; dopo, se sbagli o non rispondi, sei fuori
        [many] Sopravvivenza: rispondi alla domanda 1 per entrare; dopo, ogni errore o risposta mancata ti costa una delle tue { $lives } vite
       *[other] Sopravvivenza: rispondi alla domanda 1 per entrare; dopo, ogni errore o risposta mancata ti costa una delle tue { $lives } vite
    }
start-lives-unused = Le vite contano solo nella modalità survival.
mode-confidence = Certezza: di' quanto ci credi. “Senza dubbio” vale +3 se è giusta e −6 se è sbagliata
refused-only-cards =
    { $count ->
        [one] Qui c'è solo { $count } flashcard, e la risposta è troppo lunga da scrivere. Studiala con `/practice`.
        [many] Qui ci sono { $count } flashcard con risposte troppo lunghe da scrivere. Studiale con `/practice`.
       *[other] Qui ci sono { $count } flashcard con risposte troppo lunghe da scrivere. Studiale con `/practice`.
    }
refused-already-running = Qui c'è già un quiz in corso. Guarda a che punto è con `/quiz status`.
refused-too-soon = Qui è appena iniziato un quiz. Puoi avviarne un altro { $when }.
refused-unknown-tag = Nessuna domanda di questa raccolta ha il tag “{ $tag }”.
refused-unknown-tag-list = I suoi tag: { $tags }
refused-unknown-tag-none = Non ha tag.
refused-none-so-hard =
    { $difficulty ->
        [easy] Qui non ci sono domande facili (medie: { $medium }, difficili: { $hard }, non valutate: { $unknown }).
        [medium] Qui non ci sono domande medie (facili: { $easy }, difficili: { $hard }, non valutate: { $unknown }).
       *[hard] Qui non ci sono domande difficili (facili: { $easy }, medie: { $medium }, non valutate: { $unknown }).
    } Prova un'altra difficoltà.

question-closes = Chiude { $when }
question-picture-in-words = -# 🖼️ Immagine: { $alt }
question-picture-missing = -# 🖼️ Qui l'immagine non si può mostrare.
question-answered =
    { $count ->
        [0] ancora nessuna risposta
        [one] { $count } risposta
        [many] { $count } risposte
       *[other] { $count } risposte
    }
question-choose-one = Tocca una lettera per rispondere.
question-can-change = Puoi cambiarla finché c'è tempo.
question-how-sure = Poi di' quanto ci credi.
question-tries =
    { $count ->
        [one] Conta la tua prima risposta.
        [many] Hai { $count } tentativi.
       *[other] Hai { $count } tentativi.
    }

locked-in-changed = Sostituisce la tua risposta precedente.
locked-in-read = Ho letto “{ $typed }” come { $number }.
locked-in-can-change = Hai cambiato idea? Rispondi di nuovo finché c'è tempo.
locked-in-stands = Questa risposta è definitiva.
locked-in-sure = Quanto ci credi? **{ $confidence }**: { $gain } se è giusta, { $loss } se è sbagliata.
    -# Puoi cambiare la risposta e quanto ci credi finché c'è tempo.
confidence-guess = A caso
confidence-fairly-sure = Credo di sì
confidence-sure = Senza dubbio
locked-in-tries =
    { $left ->
        [one] Ti resta { $left } tentativo.
        [many] Ti restano { $left } tentativi.
       *[other] Ti restano { $left } tentativi.
    } Vince la prima risposta giusta.
refused-question-closed = Questa domanda è già chiusa, quindi non è cambiato nulla.
refused-too-late = Troppo tardi! La tua risposta è arrivata con { $seconds } s di ritardo, quindi non conta.
refused-first-stands = In questo quiz conta solo la prima risposta. La tua è { $answer }.
refused-no-tries-left = Hai finito i tentativi per questa domanda. La tua ultima risposta è stata { $answer }.
refused-departed = Hai eliminato i tuoi dati dopo aver risposto qui, quindi in questo quiz non puoi più rispondere. Al prossimo torni in gioco!
refused-knocked-out = Fuori alla domanda { $number }. Al prossimo quiz torni in gioco!
refused-not-entered = Per entrare in questo quiz di sopravvivenza bisognava rispondere alla domanda 1. Non perderti il prossimo!

closed-chosen =
    { $count ->
        [0] 0
        [one] { $count } ha scelto questa
        [many] { $count } hanno scelto questa
       *[other] { $count } hanno scelto questa
    }
closed-nobody-answered = Nessuno ha risposto.
closed-right-later = **Chi ha indovinato dopo:** { $list }
closed-partly = **Chi ha indovinato in parte:** { $list }
closed-knocked-out = **Fuori:** { $list }
closed-entry =
    { $count ->
        [one] **1** partecipante in gioco. Dalla prossima domanda, errori e risposte mancate si pagano.
        [many] **{ $count }** partecipanti in gioco. Dalla prossima domanda, errori e risposte mancate si pagano.
       *[other] **{ $count }** partecipanti in gioco. Dalla prossima domanda, errori e risposte mancate si pagano.
    }
closed-hurt = **Una vita in meno:** { $list }
closed-lives-left =
    { $count ->
        [one] (ne resta { $count })
        [many] (ne restano { $count })
       *[other] (ne restano { $count })
    }
closed-standing =
    { $count ->
        [0] Non resta più nessuno.
        [one] Resta **1** partecipante.
        [many] Restano **{ $count }** partecipanti.
       *[other] Restano **{ $count }** partecipanti.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } credito
        [many] +{ $amount } crediti
       *[other] +{ $amount } crediti
    }
closed-next-question = Prossima domanda { $when }
closed-next-pause = In pausa. Usa `/quiz resume` per continuare.
closed-next-podium = Era l'ultima domanda! Ora i risultati finali.
closed-skipped = **Saltata.** Niente punti per questa domanda.
closed-stopped = **Quiz interrotto.** Niente punti per questa domanda.
closed-standings = **Risultati parziali**: { $list }
closed-wrong-answers = Risposte sbagliate: { $list }
closed-lost = **Domanda { $number } annullata** per un problema tecnico. Nessuno guadagna o perde punti.
closed-withdrawn = **Quiz interrotto.** Si è aperta una gara con le stesse domande. Qui nessuno guadagna o perde punti.
closed-explanation-apart = **Spiegazione della domanda { $number }**

my-answer-right = ✅ Hai risposto { $letters }. Giusto!
my-answer-partly = 🟡 Hai risposto { $letters }. Giusto in parte.
my-answer-wrong = ❌ Hai risposto { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } credito
        [many] { $marks } crediti
       *[other] { $marks } crediti
    }.
my-answers-sure-but-wrong = **Senza dubbio, ma sbagliate**
my-answer-place = Posto { $place } di { $of } con { $score }
my-answer-run =
    { $count ->
        [one] { $count } giusta di fila
        [many] { $count } giuste di fila
       *[other] { $count } giuste di fila
    }
my-answer-none = Non hai risposto a questa domanda.
my-answer-void = Questa domanda non conta.
my-answers-none = Non hai risposto a nessuna domanda di questo quiz.
my-answers-line-void = non conta

controlled-stop = Quiz interrotto.
controlled-skip = Domanda saltata.
controlled-pause = In pausa. La domanda attuale arriva alla fine; poi niente fino a `/quiz resume`. Dopo 24 ore il quiz finisce.
controlled-resume = Il quiz riprende.
refused-nothing-runs = Qui non c'è nessun quiz in corso. Avviane uno con `/quiz start`.
refused-runs-in-threads = Nei thread di questo canale è in corso più di un quiz: { $threads }. Usa il comando nel thread di quello che ti interessa.
refused-nothing-open-paused = Il quiz è in pausa e non c'è nessuna domanda aperta. Usa `/quiz resume` per continuare.
refused-nothing-open = In questo momento non c'è nessuna domanda aperta. La prossima sta arrivando.
refused-no-threads-here = Qui non posso aprire un thread. Togli `thread` o avvia il quiz in un canale di testo.
refused-cannot-open-thread = Non posso aprire un thread in questo canale. Manca: { $permissions }. Dai questi permessi al mio ruolo nelle impostazioni del canale (Modifica canale → Permessi) e riprova.
start-in-thread = Si gioca qui: { $thread }
refused-in-lobby = Il quiz non è ancora iniziato. Premi **Inizia ora** nella lobby o usa `/quiz stop` per annullarlo.
refused-lobby-closed = Questa lobby è chiusa. Se il quiz è ancora in corso, rispondi alla domanda attuale.
refused-standings-follow = Era l'ultima domanda. I risultati finali stanno arrivando.
refused-not-yours-unnamed = Può farlo solo chi ha avviato questo quiz o un quizmaster.
refused-not-yours = Può farlo solo { $name }, che ha avviato questo quiz, o un quizmaster.
refused-already-paused = Il quiz è già in pausa. Usa `/quiz resume` per continuare.
refused-not-paused = Il quiz non è in pausa.
status-title = **{ $title }**
status-open = Domanda { $number } di { $total }, chiude { $when }.
status-coming = La domanda { $number } di { $total } sta arrivando.
status-between = La domanda { $number } di { $total } è finita. La prossima sta arrivando.
status-lobby =
    { $count ->
        [0] La lobby è aperta e il quiz inizia { $when }. Non c'è ancora nessuno.
        [one] La lobby è aperta e il quiz inizia { $when }. C'è 1 partecipante.
        [many] La lobby è aperta e il quiz inizia { $when }. Ci sono { $count } partecipanti.
       *[other] La lobby è aperta e il quiz inizia { $when }. Ci sono { $count } partecipanti.
    }
status-over = Le { $total } domande sono finite. I risultati finali stanno arrivando.
status-paused = In pausa dopo la domanda { $number } di { $total }. Usa `/quiz resume` per continuare.
status-leads = In testa: { $names } con { $score }.
status-nobody-leads = Ancora nessun punto.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · 1 domanda
            Inizia { $when }
        [many] ### 🎬 { $title } · { $count } domande
            Inizia { $when }
       *[other] ### 🎬 { $title } · { $count } domande
            Inizia { $when }
    }
lobby-begun = ### 🎬 { $title }
    Il quiz è iniziato. Chiunque può ancora rispondere!
lobby-cancelled = ### { $title }
    Il quiz è stato annullato.
lobby-withdrawn = ### { $title }
    Si è aperta una gara con le stesse domande, quindi questo quiz è annullato.
lobby-ended = ### { $title }
    Il quiz è finito.
lobby-nobody = Non c'è ancora nessuno.
lobby-joined =
    { $count ->
        [one] **1 partecipante:** { $list }
        [many] **{ $count } partecipanti:** { $list }
       *[other] **{ $count } partecipanti:** { $list }
    }
lobby-hint = Puoi giocare anche senza entrare. Quando hanno risposto tutti quelli nella lobby, la prima domanda chiude in anticipo.
lobby-you-joined = Sei dentro! Il quiz inizia { $when }.
lobby-you-began = Si parte!
button-join = Partecipa
button-begin = Inizia ora
podium-title = **Risultati finali**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } domanda
            [many] { $total } domande
           *[other] { $total } domande
        }
       *[other] { $asked } di { $total } domande giocate
    }
podium-row-stands = in gioco fino alla fine
podium-row-lives =
    { $count ->
        [one] in gioco con 1 vita
        [many] in gioco con { $count } vite
       *[other] in gioco con { $count } vite
    }
podium-row-fell = fuori alla domanda { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = Questa volta nessuna risposta.
podium-picture-title = { $title }: il podio
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = Il quiz è stato interrotto. Tutti i punti restano.
podium-winner = 🏆 Vince **{ $name }**!
podium-winner-by = 🏆 Vince **{ $name }** con { $score } di vantaggio!
podium-winners = 🏆 Primo posto a pari merito: **{ $names }**
highlight-fastest = ⚡ Risposta giusta più veloce: { $name }, { $seconds } s (domanda { $number })
highlight-run =
    { $count ->
        [one] 🔥 Serie più lunga: { $name }, { $count } giusta di fila
        [many] 🔥 Serie più lunga: { $name }, { $count } giuste di fila
       *[other] 🔥 Serie più lunga: { $name }, { $count } giuste di fila
    }
highlight-climb =
    { $count ->
        [one] 📈 Rimonta più grande: { $name }, { $count } posto
        [many] 📈 Rimonta più grande: { $name }, { $count } posti
       *[other] 📈 Rimonta più grande: { $name }, { $count } posti
    }
highlight-hardest = 🧗 Domanda più difficile: la { $number }, { $percent }% di risposte giuste
podium-unanswered = Interrotto dopo tre domande senza risposta. Tutti i punti restano.
podium-paused = Il quiz è rimasto in pausa per un giorno, quindi è finito. Tutti i punti restano.
podium-lost = Non posso più scrivere qui, quindi il quiz è finito. Tutti i punti restano.
podium-withdrawn = Si è aperta una gara con questa raccolta, quindi il quiz è finito. Tutti i punti restano.
button-play-again = Gioca ancora
button-leaderboard = Classifica
button-mistakes = Ripassa i miei errori
mistakes-title = I tuoi errori
mistakes-none = Nessun errore: tutte le tue risposte erano giuste!
mistakes-result = 🏁 Questa volta { $right } giuste su { $total }.
button-start-nearest = Avvia “{ $title }”

## Leaderboard

command-leaderboard = Guarda chi ha più punti
command-leaderboard-scope = Questo canale o tutto il server (predefinito: canale)
command-leaderboard-period = Periodo (predefinito: tutto)
command-leaderboard-bank = Raccolta di cui contano le domande (predefinito: tutte)

leaderboard-title-channel = **Classifica** di questo canale
leaderboard-title-server = **Classifica** di questo server
leaderboard-today = Oggi
leaderboard-week = Questa settimana
leaderboard-month = Questo mese
leaderboard-season = Stagione **{ $name }** ({ $days })
leaderboard-season-over = Ora non c'è nessuna stagione in corso. Questa è stata l'ultima.
leaderboard-bank = Solo domande di **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } giuste{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz vinto
        [many] {" "}· { $won } quiz vinti
       *[other] {" "}· { $won } quiz vinti
    }
leaderboard-own = Tu: { $row }
leaderboard-not-on-it = Non sei ancora in questa classifica.
leaderboard-page = Pagina { $page } di { $pages } · { $count ->
        [one] { $count } membro
        [many] { $count } membri
       *[other] { $count } membri
    }
leaderboard-race-title = Questa settimana: la corsa
leaderboard-race-points = punti
leaderboard-race-days = giorno della settimana
leaderboard-empty = Ancora nessun punto. Avvia un quiz con `/quiz start`.
leaderboard-empty-today = Oggi nessun punto. Avvia un quiz con `/quiz start`.
leaderboard-empty-week = Nessun punto questa settimana. Avvia un quiz con `/quiz start`.
leaderboard-empty-month = Nessun punto questo mese. Avvia un quiz con `/quiz start`.
leaderboard-empty-season = Ancora nessun punto in questa stagione. Avvia un quiz con `/quiz start`.
leaderboard-empty-season-over = Nessun punto in questa stagione.
leaderboard-empty-bank = Nessun punto con le domande di questa raccolta. Avvia un quiz con `/quiz start bank:{ $bank }`.

## Stats

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

## Season

command-season = Stagioni: classifiche che ripartono da zero
command-season-start = Inizia una stagione
command-season-start-name = Nome della stagione
command-season-end = Termina la stagione e pubblica qui la tabella finale
command-season-list = Guarda tutte le stagioni e chi le ha vinte

season-started = È iniziata la stagione **{ $name }**! Da ora i punti contano.
season-end-confirm = Terminare la stagione **{ $name }**? La tabella finale viene pubblicata qui e la stagione non si può riaprire.
button-end-season = Termina
season-ended = **Fine della stagione: { $name }**
season-since = da { $from }
season-days = da { $from } a { $until }
season-list-title = **Stagioni** di questo server
season-row = **{ $name }** · { $days }
season-nobody = nessun punto
season-won = vittoria di { $names } con { $points }
season-leads = in testa { $names } con { $points }
refused-season-without-name = A una stagione serve un nome, come “Autunno 2026”.
refused-season-is-open = La stagione **{ $name }** è ancora in corso. Prima terminala con `/season end`.
refused-no-season-open = Non c'è nessuna stagione in corso. Iniziane una con `/season start`.
refused-no-season-yet = Non c'è ancora stata nessuna stagione. I quizmaster possono iniziarne una con `/season start`.

## Board

command-board = Azzera o correggi le classifiche
command-board-reset = Svuota una classifica (si può annullare per 30 giorni)
command-board-reset-scope = Questo canale o tutto il server (predefinito: canale)
command-board-exclude = Nascondi un membro da tutte le classifiche
command-board-exclude-member = Membro da nascondere
command-board-undo = Annulla un azzeramento o mostra di nuovo un membro nascosto
command-board-undo-edit = Modifica da annullare
command-board-list = Guarda cosa si può annullare

board-reset-confirm-channel = Azzerare la classifica di questo canale? I punti di { $count ->
        [one] 1 membro
        [many] { $count } membri
       *[other] { $count } membri
    } vengono tolti qui e dalla classifica del server. Puoi annullare per 30 giorni con `/board undo`.
board-reset-confirm-server = Azzerare tutte le classifiche di questo server? I punti di { $count ->
        [one] 1 membro
        [many] { $count } membri
       *[other] { $count } membri
    } vengono tolti. Puoi annullare per 30 giorni con `/board undo`.
board-reset-done-channel = Fatto. La classifica di questo canale è vuota. Puoi annullare con `/board undo` fino a { $until }.
board-reset-done-server = Fatto. Tutte le classifiche di questo server sono vuote. Puoi annullare con `/board undo` fino a { $until }.
button-reset = Azzera
button-cancel = Annulla
cancelled = Annullato. Non è cambiato nulla.
board-exclude-confirm = Nascondere **{ $name }** da tutte le classifiche di questo server? Può continuare a giocare e conserva i suoi punti. Con `/board undo` torna visibile.
button-exclude = Nascondi
board-excluded = Fatto. **{ $name }** non compare più nelle classifiche di questo server. Con `/board undo` torna visibile.
board-undone-reset = Ripristinato: ora contano sia i vecchi punti sia i nuovi.
board-undone-exclusion = Ripristinato: **{ $name }** è di nuovo in classifica.
board-list-title = **Modifiche alle classifiche** che si possono annullare
board-list-empty = Niente da annullare.
board-list-more =
    { $count ->
        [one] e un'altra
        [many] e altre { $count }
       *[other] e altre { $count }
    }
board-list-foot = Annullane una con `/board undo`.
board-row-server = azzerate tutte le classifiche di questo server
board-row-channel = azzerata la classifica di { $channel }
board-row-excluded = **{ $name }** non compare in classifica
suggestion-reset-server = server azzerato
suggestion-reset-channel = canale azzerato
suggestion-excluded = nascosto: { $name }
board-row = { $what } · da { $by } { $when }
board-row-until = fino a { $until }
refused-already-excluded = **{ $name }** già non compare in classifica. Con `/board undo` torna visibile.
refused-nothing-to-undo = Niente da annullare. Guarda cosa si può annullare con `/board list`; gli azzeramenti, per 30 giorni.

## Bank

command-bank = Raccolte di domande
command-bank-list = Guarda tutte le raccolte
command-bank-info = Guarda cosa c'è in una raccolta
command-bank-info-bank = Raccolta da guardare
command-bank-preview = Leggi in privato le domande di una raccolta con le risposte (quizmaster)
command-bank-preview-bank = Raccolta da leggere
command-bank-which = Raccolta
command-bank-question = Domanda
command-bank-upload = Carica una raccolta in questo server (quizmaster)
command-bank-upload-file = File con domande (fino a 1 MiB) o .zip con le immagini (fino a 10 MiB)
command-bank-download = Scarica una raccolta come file (quizmaster)
command-bank-remove = Rimuovi una delle raccolte di questo server (quizmaster)
command-bank-add = Scrivi una domanda (quizmaster)
command-bank-add-bank = Una delle raccolte di questo server o un nome per una nuova
command-bank-edit = Modifica una domanda in una delle raccolte di questo server (quizmaster)
command-bank-delete = Elimina una domanda da una delle raccolte di questo server (quizmaster)

bank-list-title = **Raccolte di domande**
bank-list-none = Non ci sono ancora raccolte. I quizmaster possono aggiungerne una con `/bank upload` o `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    }
bank-list-own = solo in questo server
bank-info-counts = { $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    } (con una risposta giusta: { $single }, con più di una: { $several }, vero o falso: { $truefalse }, a risposta scritta: { $typed })
bank-info-cards = 🗂️ { $count ->
        [one] { $count } flashcard ha una risposta troppo lunga da scrivere: solo per `/practice`
        [many] { $count } flashcard hanno risposte troppo lunghe da scrivere: solo per `/practice`
       *[other] { $count } flashcard hanno risposte troppo lunghe da scrivere: solo per `/practice`
    }
bank-info-explained = Con spiegazione: { $explained }
bank-info-tags = Tag: { $tags }
bank-info-flagged = ⚠️ Domande da controllare:
bank-info-suspect = chi è bravo spesso la sbaglia: controlla la soluzione o il testo
bank-info-too-hard = troppo difficile
bank-info-too-easy = troppo facile
bank-info-flagged-row = { $number }. { $prompt } · { $right } giuste su { $answers }: { $why }
bank-info-discrimination = {" "}(discriminazione { $value })
bank-info-wrong = {"; "}errore più comune: “{ $wrong }” ({ $count })
bank-info-difficulty = Difficoltà secondo l'autore: facili { $easy }, medie { $medium }, difficili { $hard }, non valutate { $unknown }
bank-info-measured = Domande fatte qui: { $asked }, { $percent }% di giuste su { $answers ->
        [one] { $answers } risposta
        [many] { $answers } risposte
       *[other] { $answers } risposte
    }. Difficoltà secondo queste risposte: facili { $easy }, medie { $medium }, difficili { $hard }, con troppo poche risposte { $unknown }
bank-info-source = [Fonte]({ $url })
bank-info-author = A cura di { $author }
bank-info-licence = Licenza: { $licence }
bank-info-held-back = ⚠️ L'ultima modifica di questo file ({ $when }) contiene errori: finché non vengono corretti resta in uso la versione precedente.
bank-info-start = Gioca: { $command }
preview-title = **{ $title }** · anteprima, { $number } di { $total }
preview-explanation = **Spiegazione**
preview-facts = peso { $weight } · { $id }
preview-line = riga { $line } del file

upload-pictures-too-large = Le immagini di questo file superano { $max } MiB in tutto. Riducile o dividi la raccolta in più file.
upload-too-large = Questo file supera { $max } MiB. Dividi la raccolta in più file.
refused-bank-changed = Qualcun altro ha appena modificato la raccolta **{ $bank }**, quindi non è stato salvato nulla. Riprova.
refused-question-changed = Qualcun altro ha appena modificato questa domanda, quindi non è stato corretto nulla. Riaprila con `/bank fix`.
upload-too-many-banks = Questo server ha già { $max } raccolte, il massimo. Rimuovine una con `/bank remove`.
refused-limit-schedules = Questo server ha già { $max } programmazioni di domande del giorno, il massimo. Rimuovine una con `/daily remove`.
refused-limit-contests = Questo server ha già { $max } gare non ancora finite, il massimo. Aspetta che una chiuda o usa `/contest finish`.
refused-limit-teams = Questo server ha già { $max } squadre, il massimo. Entra in una con `/team join`.
refused-limit-suggestions = In questo server ci sono già { $max } proposte in attesa, il massimo. Prima un quizmaster deve guardare `/bank suggestions`.
refused-limit-reports = Questo server ha { $max } segnalazioni aperte, il massimo. La tua non è stata salvata: prima un quizmaster deve guardare `/bank reports`.
refused-limit-bank-mib = Le raccolte di un server possono occupare fino a { $max } MiB in tutto, immagini comprese. Rimuovine una con `/bank remove` o accorcia questa.
refused-limit-all-bank-mib = Questo bot non ha più spazio per le raccolte caricate. Avvisa chi lo gestisce.
refused-limit-lookups = Puoi fare { $max } ricerche al minuto. Aspetta un momento.
upload-too-many-questions = { $count } domande sono troppe per una raccolta: il limite è { $max }. Dividile in più raccolte.
upload-id-is-taken = Un'altra raccolta ha già l'id `{ $id }` e non è di questo server. Rinomina il file o dai alla raccolta un altro `id`.
upload-unreachable = Non riesco a scaricare questo file da Discord. Riprova.
upload-taken = **{ $title }** è ora in questo server: { $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    }. Gioca con `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } domanda saltata:
        [many] { $count } domande saltate:
       *[other] { $count } domande saltate:
    }
upload-replaced = Sostituisce la raccolta che aveva questo id. I quiz in corso tengono le loro domande.
upload-held-back = **{ $title }** non è cambiata: questo file contiene nuovi errori. Correggili e caricalo di nuovo, o prima rimuovi la vecchia con `/bank remove`.
upload-guide = Come si scrive un file così: <{ $url }>
upload-nothing = Non ho trovato domande utilizzabili in questo file.
download-here = **{ $title }**, { $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    }.
download-own = Per modificare la raccolta, cambia il file e caricalo con `/bank upload`.
download-common = Questa raccolta è inclusa nel bot. Per farne una tua versione, cambia l'`id` nel file e caricalo con `/bank upload`.
remove-confirm = Rimuovere **{ $title }** ({ $count ->
        [one] { $count } domanda
        [many] { $count } domande
       *[other] { $count } domande
    }) da questo server? I quiz in corso tengono le loro domande e tutti i punti restano.
remove-done = **{ $title }** non è più in questo server. Ecco il file, se la rivuoi.
button-remove = Rimuovi
bank-is-not-yours = **{ $title }** non è una raccolta di questo server, quindi qui non si può modificare. Per farne una tua versione, scarica il file con `/bank download`, cambia l'`id` e caricalo con `/bank upload`.

question-not-found = Non ho trovato “{ $asked }” in **{ $title }** (o ho trovato più domande). Sceglila dall'elenco.
question-is-gone = Nel frattempo questa domanda è stata modificata o eliminata. Guarda di nuovo la raccolta.
add-bad-name = A una nuova raccolta serve un nome da 1 a { $max } caratteri.
form-prompt = Domanda (puoi usare Markdown)
form-prompt-example = Cosa significa il codice di stato 404?
form-answers = Risposte, una per riga (* = giusta)
form-answers-example = * prima di ogni opzione giusta; o = prima di ogni risposta accettata; o # 3.14 ± 0.01
form-explanation = Spiegazione (facoltativa)
written-done = ✅ La domanda { $number } di **{ $title }** è salvata. Giocala con `/quiz start bank:{ $id }` o scarica tutta la raccolta con `/bank download`.
written-again = La domanda { $number } chiede già questo.
written-refused = A questa domanda manca ancora qualcosa, quindi non è stata salvata:
written-given-back = Ecco cosa hai scritto, così non va perso nulla:
edit-needs-a-file = Questa domanda non sta in un modulo, per esempio perché ha opzioni su più righe. Modificala nel file: `/bank download`, poi `/bank upload`.
delete-confirm = Eliminare questa domanda da **{ $title }**?
    { $question }
delete-done = Eliminata. In **{ $title }** { $count ->
        [one] resta { $count } domanda
        [many] restano { $count } domande
       *[other] restano { $count } domande
    }.
delete-last = È l'ultima domanda della raccolta. Rimuovi l'intera raccolta con `/bank remove`.
button-delete = Elimina
button-add-another = Aggiungine un'altra
button-fix-it = Correggila
draft-is-gone = Non ho più quello che avevi scritto qui. Forse nel frattempo hai inviato di nuovo questo modulo; altrimenti, usa di nuovo il comando.

## Suggestions

command-bank-suggest = Proponi una domanda per questo server
command-bank-suggestions = Accetta, modifica o rifiuta le domande proposte dai membri (quizmaster)
suggest-form = Proponi una domanda
suggest-thanks =
    ✅ Grazie! Un quizmaster guarderà la tua domanda, e ti farò sapere com'è andata. { $waiting ->
        [one] Hai { $waiting } proposta in attesa
        [many] Hai { $waiting } proposte in attesa
       *[other] Hai { $waiting } proposte in attesa
    } su un massimo di { $max }.
suggestions-none = Nessuna proposta in attesa. I membri possono inviarne una con `/bank suggest` o con *Apps › Make a question* su qualsiasi messaggio.
suggestions-title = 💬 **Proposta { $number } di { $total }** · { $name } · { $when }
suggestions-bank = Domande proposte
suggestion-accept-form = Accetta questa domanda
suggestion-bank = Raccolta a cui aggiungerla
suggestion-bank-example = Il nome di una delle raccolte di questo server o di una nuova
suggestion-edit-form = Modifica questa proposta
suggestion-refuse-form = Rifiuta questa domanda
suggestion-reason = Motivo (lo leggerà chi l'ha proposta)
suggestion-reason-example = Abbiamo già una domanda su questo.
suggestion-accepted = ✅ Aggiunta a **{ $title }** come domanda { $number }, di { $name }.
suggestion-edited = ✅ Modificata. È ancora in attesa.
suggestion-refused = Rifiutata. { $name } vedrà il tuo motivo.
suggestion-barred = { $name } non può più proporre domande. Le proposte già inviate restano nell'elenco.
suggestion-credit = Domanda di { $name }
suggestion-news = 💬 **Sulle tue proposte**
suggestion-news-accepted = ✅ “{ $prompt }” è stata aggiunta a **{ $title }**. Grazie!
suggestion-news-refused = “{ $prompt }” non è stata aggiunta: { $reason }
button-accept = Accetta
button-edit = Modifica
button-refuse = Rifiuta
button-bar = Blocca questo membro
button-barred = Blocchi ({ $count })
button-unbar = Permetti di nuovo
button-suggestions = Torna alle proposte
barred-none = Tutti i membri possono proporre domande: non c'è nessun blocco. Guarda l'elenco con `/bank suggestions`.
barred-title = **Membri che non possono proporre domande**
barred-row = { $name } · blocco di { $by } { $when }
refused-suggestions-barred = Non puoi proporre domande in questo server. Se pensi che sia un errore, parlane con un quizmaster.
refused-too-many-waiting = Hai già { $max } proposte in attesa, il massimo. Aspetta che un quizmaster ne abbia guardata una.
refused-suggestion-settled = Questa proposta è già stata accettata o rifiutata. Guarda le altre con `/bank suggestions`.
refused-suggestion-edited = Un altro quizmaster ha appena modificato questa proposta, quindi non è stato aggiunto nulla. Guardala di nuovo con `/bank suggestions`.
refused-too-many-barred = Ci sono già { $max } blocchi di membri, il massimo. Prima togline uno.

## Report

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

## Daily

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

## Contest

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

## Team

command-team = Squadre per le gare
command-team-create = Crea una squadra di cui fai parte
command-team-create-name = Nome della squadra
command-team-join = Entra in una squadra
command-team-which = Squadra
command-team-leave = Lascia la tua squadra
command-team-list = Guarda tutte le squadre di questo server (lo vedi solo tu)

team-created = Hai creato la squadra **{ $team }**. Gli altri possono entrare con `/team join`; per una gara servono almeno { $fewest } membri.
team-joined =
    { $count ->
        [one] Ora fai parte della squadra **{ $team }**, che ha { $count } membro.
        [many] Ora fai parte della squadra **{ $team }**, che ha { $count } membri.
       *[other] Ora fai parte della squadra **{ $team }**, che ha { $count } membri.
    }
team-joined-already = Fai già parte della squadra **{ $team }**.
team-left = Hai lasciato la squadra **{ $team }**.
team-frozen = In una gara già aperta le squadre valgono com'erano all'apertura.
team-none = Non ci sono ancora squadre. Creane una con `/team create`.
team-list-title = **Squadre**
team-yours = la tua squadra
refused-team-unknown = Non ho trovato questa squadra. Guarda tutte le squadre con `/team list` o creane una con `/team create`.
refused-team-name-taken = C'è già una squadra **{ $name }**. Entra con `/team join` o scegli un altro nome.
refused-in-team = Fai parte della squadra **{ $name }**. Prima lasciala con `/team leave`.
refused-no-team = Non hai una squadra. Entra in una con `/team join`.

## Practice

command-practice = Allenati con una raccolta per conto tuo, senza limiti di tempo (lo vedi solo tu)
command-practice-bank = Raccolta con cui allenarti
command-practice-questions = Numero di domande, da 1 a 50 (predefinito: 10)

practice-title = Allenamento
practice-choose-one = Tocca una lettera per rispondere. Non c'è limite di tempo, e questo lo vedi solo tu.
practice-right = **Giusto!**
practice-partly = **Giusto in parte.**
practice-wrong = **Non proprio.**
practice-you-typed = Hai scritto: “{ $text }”
practice-your-answer = la tua risposta
practice-result = 🏁 **{ $right } giuste su { $total }.** L'allenamento non dà punti e non cambia le classifiche.
practice-changed = Questa raccolta è cambiata, quindi l'allenamento non può continuare. Ricomincia con { $command }.
button-practise-again = Allenati ancora
button-show-answer = Vedi risposta
grade-again = Ripeti
grade-hard = Difficile
grade-good = Bene
grade-easy = Facile

## Learning

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
command-remind-set-zone = Il tuo fuso orario, come Rome o UTC+2
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

## Review

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

## Settings

command-settings = Impostazioni di questo server
command-settings-show = Guarda ogni impostazione e da dove viene
command-settings-set = Cambia le impostazioni
command-settings-set-quizmaster-role = Ruolo che rende quizmaster chi lo ha; “@everyone” per ripristinare
command-settings-set-language = Lingua dei messaggi pubblici; “default” segue la lingua del server in Discord
command-settings-set-zone = Fuso orario, come Europe/Rome; “default” per ripristinare
command-settings-set-seconds = Secondi per le domande senza un tempo proprio, da 5 a 600; 0 per ripristinare
command-settings-set-mode = Punteggio se `/quiz start` non dice altro; “default” per ripristinare
command-settings-set-channels = Canali in cui si può giocare, separati da spazi; “all” per ripristinare
command-settings-set-hide-names = Nascondi i nomi dei membri nei messaggi pubblici

settings-title = **Impostazioni** di questo server
settings-changed = **Fatto.** Le modifiche sono segnate qui sotto.
settings-from-here = scelta di questo server
settings-from-default = valore predefinito
settings-from-operator = scelta di chi gestisce il bot
settings-from-discord = dalle impostazioni del server in Discord
settings-role = membri con { $role } o Gestire il server
settings-no-role = membri con Gestire il server
settings-all-channels = tutti i canali in cui posso scrivere
settings-names-hidden = i messaggi pubblici nascondono i nomi dei membri
settings-names-shown = i messaggi pubblici mostrano i nomi dei membri
zone-no-summer-time = 🕑 **{ $zone }** non ha l'ora legale. Se da te l'ora cambia, usa la tua città, come `London`.
suggestion-no-summer-time = { $zone } · { $time } · senza ora legale
settings-daily-elsewhere = 📅 Le domande del giorno in altri canali continuano: { $channels } · fermale con `/daily pause` o `/daily remove`.
settings-how = Cambiale con `/settings set`. Il tempo di una domanda viene, in quest'ordine, da `/quiz start`, dalla domanda, dalla sua raccolta o da qui.
refused-nothing-set = Scegli almeno un'impostazione: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` o `hide_names`. Guardale tutte con `/settings show`.
refused-role-is-for-managers = Solo i membri con Gestire il server possono cambiare il ruolo dei quizmaster.
refused-not-seconds = { $seconds } secondi non vanno bene: scegli da 5 a 600, o 0 per ripristinare.
refused-not-a-channel = “{ $typed }” non è un canale. Scrivi # e scegli dall'elenco, un canale dopo l'altro; “all” li permette di nuovo tutti.

## Privacy

command-privacy = I tuoi dati salvati
command-privacy-export = Scarica in un file tutti i dati salvati su di te
command-privacy-delete = Elimina tutti i dati salvati su di te

privacy-nothing = Non c'è nulla di salvato su di te.
privacy-export = Ecco tutto ciò che questo bot salva su di te, in tutti i server (JSON, un elenco per tabella). Gli orari sono millisecondi dal 1970.
privacy-too-much = Ci sono più dati su di te di quanti ne stiano in un messaggio. Chiedili a chi gestisce il bot.
privacy-confirm = Eliminare tutto ciò che questo bot salva su di te, in ogni server? Le tue risposte passate restano, ma senza il tuo nome, e i tuoi punti non sono più di nessuno. Il tuo elenco di ripasso viene eliminato. I messaggi già pubblicati non cambiano. Non si può annullare.
button-forget = Elimina i miei dati
privacy-deleted = Fatto. Nulla di ciò che salviamo porta più il tuo nome. Se giochi ancora, riparti da zero.

## Doctor

command-doctor = Guarda cosa posso fare in ogni canale e come risolvere ciò che non posso

doctor-well = ✅ Posso scrivere ovunque serva.
doctor-sick = ❌ Mi mancano permessi in { $count ->
        [one] 1 canale
        [many] { $count } canali
       *[other] { $count } canali
    }.
doctor-may = { $channel } · Posso scrivere e ritrovare le mie domande dopo un blocco.
doctor-missing = { $channel } · Manca: { $permissions }
doctor-unseen = { $channel } · Non vedo questo canale: manca **Visualizzare il canale** o è stato eliminato.
doctor-fix = Per risolvere, apri le impostazioni del canale, poi *Permessi*, aggiungi il mio ruolo in *Ruoli/Membri* e permetti ciò che manca. Se per questo una domanda del giorno è in pausa, riprendila con `/daily resume`.

## Help

command-help = Come funziona il bot

help-title = **Quiz per gruppi di studio**
help-start = Inizia con `/quiz start`, scegli una raccolta e tocca le lettere.
    Per conto tuo: `/practice` e `/review`. Chi è in testa: `/leaderboard`.
    Scegli un argomento qui sotto per saperne di più.
help-hint = Prima volta qui? `/help` mostra cosa so fare.
help-menu = Scegli un argomento
help-play = **Giocare**
    Avvia un quiz in questo canale con `/quiz start`. Tocca una lettera per rispondere: solo tu vedi cosa hai scelto, e nessuno vede cosa è giusto finché la domanda non chiude. Il tuo tempo si misura quando Discord riceve il tocco, quindi non perdi punti se sono lento a rispondere.
    Guarda a che punto è il quiz con `/quiz status`. Chi l'ha avviato e i quizmaster possono usare anche `/quiz pause`, `resume`, `skip` e `stop`.
help-points = **Punti**
    `classic`: da 500 a 1000 punti a domanda, di più se rispondi prima.
    `accuracy`: un credito a domanda, con tutta la calma che vuoi.
    `race`: il credito va alla prima risposta giusta; se sbagli, non puoi più rispondere. Le risposte scritte hanno tre tentativi.
    `survival`: rispondi alla domanda 1 per entrare; se sbagli o non rispondi, sei fuori.
    `confidence`: dopo la risposta, di' quanto ci credi. “A caso”: 1 credito se è giusta, 0 se è sbagliata. “Credo di sì”: 2 o −2; vale questo se non dici nulla. “Senza dubbio”: 3 o −6. La sincerità rende di più: “Credo di sì” conviene se indovini due volte su tre, “Senza dubbio” se indovini quattro volte su cinque. Sotto zero conta come 0 nelle classifiche.
    In `race` e `survival` non puoi cambiare risposta. Nelle classifiche un credito vale 1000 punti. Se le opzioni giuste sono più di una, ogni scelta sbagliata ne annulla una giusta.
help-standing = **Punteggi**
    Guarda chi è in testa in questo canale o in tutto il server con `/leaderboard`: oggi, questa settimana, questo mese, questa stagione o da sempre. `/stats` mostra come stai andando, per raccolta e per settimana. “La mia risposta”, sotto una domanda chiusa, e “Le mie risposte”, sotto i risultati finali, ti mostrano in privato cosa hai scelto, cosa era giusto e perché.
help-daily = **Domande del giorno**
    I quizmaster le programmano con `/daily add`. Ognuna resta aperta per ore, e tutti vedono la risposta quando chiude. Con calma: la velocità non conta. Continua a rispondere, giusto o sbagliato, per allungare la tua serie; un giorno saltato su sette è perdonato (❄).
help-contests = **Gare**
    Partecipa con `/contest join` e gioca con `/contest play`: in privato e al tuo ritmo, finché la gara è aperta. Risposte e posti si vedono alla chiusura. Crea una squadra con `/team create` o entra in una con `/team join`. I quizmaster preparano le gare con `/contest create`.
help-learning = **Imparare**
    Allenati con una raccolta per conto tuo con `/practice`: senza limiti di tempo, senza punti e con una spiegazione dopo ogni risposta. Per studiare usa `/review`: ti ripropone ciò che hai sbagliato, poco prima che tu lo dimentichi. `/learn add` aggiunge un'intera raccolta, con poche domande nuove al giorno, e ti prepara per la data di un esame; `/learn plan` mostra a che punto sei. Con `/remind set` ti mando un messaggio diretto quando c'è qualcosa da studiare. Tutto questo funziona anche nei messaggi diretti con me.
help-banks = **Raccolte di domande**
    Guarda con cosa si può giocare con `/bank list` e `/bank info`. I quizmaster caricano raccolte con `/bank upload`, scrivono domande con `/bank add` (inizia una riga con “*” per un'opzione giusta, “=” per una risposta accettata, “#” per un numero) e le leggono con `/bank preview`. Tutti possono proporre una domanda con `/bank suggest` o con *Apps › Make a question* su un messaggio; i quizmaster decidono con `/bank suggestions`. Qualcosa non va in una domanda? Premi “Segnala un problema” sotto la domanda; i quizmaster correggono risposta e punti con `/bank fix`.
help-privacy = **Privacy**
    Scarica tutti i dati salvati su di te con `/privacy export` ed eliminali con `/privacy delete`.
