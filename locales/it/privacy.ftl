command-privacy = I tuoi dati salvati
command-privacy-export = Scarica in un file tutti i dati salvati su di te
command-privacy-delete = Elimina tutti i dati salvati su di te

privacy-nothing = Non c'è nulla di salvato su di te.
privacy-export = Ecco tutto ciò che questo bot salva su di te, in tutti i server (JSON, un elenco per tabella). Gli orari sono millisecondi dal 1970.
privacy-too-much = Ci sono più dati su di te di quanti ne stiano in un messaggio. Chiedili a chi gestisce il bot.
privacy-confirm = Eliminare tutto ciò che questo bot salva su di te, in ogni server? Le tue risposte passate restano, ma senza il tuo nome, e i tuoi punti non sono più di nessuno. Il tuo elenco di ripasso viene eliminato. I messaggi già pubblicati non cambiano. Non si può annullare.
button-forget = Elimina i miei dati
privacy-deleted = Fatto. Nulla di ciò che salviamo porta più il tuo nome. Se giochi ancora, riparti da zero.
