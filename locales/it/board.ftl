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
