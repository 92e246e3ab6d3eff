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
closed-wrong-answer = “{ $text }”
closed-wrong-answer-repeated = “{ $text }” × { $count }
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
