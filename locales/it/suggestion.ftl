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
