command-board = Vider ou corriger les classements
command-board-reset = Vider un classement (récupérable pendant 30 jours)
command-board-reset-scope = Ce salon ou tout le serveur (channel par défaut)
command-board-exclude = Masquer un membre dans tous les classements
command-board-exclude-member = Membre à masquer
command-board-undo = Rétablir un classement vidé ou réafficher un membre masqué
command-board-undo-edit = Changement à annuler
command-board-list = Voir ce qui peut être annulé

board-reset-confirm-channel = Vider le classement de ce salon ? Les points de { $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    } disparaissent ici et du classement du serveur. Tu peux annuler pendant 30 jours avec `/board undo`.
board-reset-confirm-server = Vider tous les classements de ce serveur ? Les points de { $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    } disparaissent. Tu peux annuler pendant 30 jours avec `/board undo`.
board-reset-done-channel = C’est fait. Le classement de ce salon est vide. Tu peux annuler avec `/board undo` jusqu’au { $until }.
board-reset-done-server = C’est fait. Tous les classements de ce serveur sont vides. Tu peux annuler avec `/board undo` jusqu’au { $until }.
button-reset = Vider
button-cancel = Annuler
cancelled = Annulé. Rien n’a changé.
board-exclude-confirm = Masquer **{ $name }** dans tous les classements de ce serveur ? Ça n’empêche pas de jouer, et les points sont gardés. `/board undo` réaffiche ce nom.
button-exclude = Masquer
board-excluded = C’est fait. **{ $name }** n’apparaît plus dans les classements de ce serveur. `/board undo` réaffiche ce nom.
board-undone-reset = Rétabli : anciens et nouveaux points comptent maintenant ensemble.
board-undone-exclusion = Rétabli : **{ $name }** est de retour dans les classements.
board-list-title = **Changements de classement** que tu peux annuler
board-list-empty = Rien à annuler.
board-list-more = et { $count } de plus
board-list-foot = Pour en annuler un : `/board undo`.
board-row-server = tous les classements de ce serveur vidés
board-row-channel = classement de { $channel } vidé
board-row-excluded = nom masqué : **{ $name }**
suggestion-reset-server = serveur remis à zéro
suggestion-reset-channel = salon remis à zéro
suggestion-excluded = { $name } : masqué
board-row = { $what } · par { $by } { $when }
board-row-until = jusqu’au { $until }
refused-already-excluded = **{ $name }** n’apparaît déjà plus. `/board undo` réaffiche ce nom.
refused-nothing-to-undo = Rien à annuler. Ce qui peut l’être est dans `/board list` ; un classement vidé se récupère pendant 30 jours.
