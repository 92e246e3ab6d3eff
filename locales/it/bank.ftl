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
