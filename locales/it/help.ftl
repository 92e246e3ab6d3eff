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
    Allenati con una raccolta per conto tuo con `/practice`: senza limiti di tempo, senza punti e con una spiegazione dopo ogni risposta. Per studiare usa `/review`: ti ripropone ciò che hai sbagliato, poco prima che tu lo dimentichi. `/learn add` aggiunge un'intera raccolta, con poche domande nuove al giorno, e ti prepara per la data di un esame; `/learn plan` mostra a che punto sei. Con `/remind set` ti mando un messaggio diretto quando c'è qualcosa da studiare. Tutto questo funziona anche nei messaggi diretti con me. Una flashcard ha un fronte e un retro: girala, poi di' quanto la sapevi bene. I quizmaster ne scrivono una con `/bank add`: una riga `[card]` e sotto il retro.
help-banks = **Raccolte di domande**
    Guarda con cosa si può giocare con `/bank list` e `/bank info`. I quizmaster caricano raccolte con `/bank upload`, scrivono domande con `/bank add` (inizia una riga con “*” per un'opzione giusta, “=” per una risposta accettata, “#” per un numero) e le leggono con `/bank preview`. Tutti possono proporre una domanda con `/bank suggest` o con *Apps › Make a question* su un messaggio; i quizmaster decidono con `/bank suggestions`. Qualcosa non va in una domanda? Premi “Segnala un problema” sotto la domanda; i quizmaster correggono risposta e punti con `/bank fix`.
help-privacy = **Privacy**
    Scarica tutti i dati salvati su di te con `/privacy export` ed eliminali con `/privacy delete`.
