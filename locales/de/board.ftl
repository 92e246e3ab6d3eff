command-board = Bestenlisten leeren oder korrigieren
command-board-reset = Eine Bestenliste leeren (30 Tage lang rückgängig zu machen)
command-board-reset-scope = Dieser Kanal oder der ganze Server (Standard: channel)
command-board-exclude = Ein Mitglied auf allen Bestenlisten ausblenden
command-board-exclude-member = Mitglied, das ausgeblendet wird
command-board-undo = Geleerte Liste oder ausgeblendetes Mitglied zurückholen
command-board-undo-edit = Änderung, die rückgängig gemacht wird
command-board-list = Sehen, was sich rückgängig machen lässt

board-reset-confirm-channel = Die Bestenliste dieses Kanals leeren? Die Punkte von { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitgliedern
    } verschwinden hier und aus der Bestenliste des Servers. 30 Tage lang kannst du das mit `/board undo` rückgängig machen.
board-reset-confirm-server = Alle Bestenlisten auf diesem Server leeren? Die Punkte von { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitgliedern
    } verschwinden. 30 Tage lang kannst du das mit `/board undo` rückgängig machen.
board-reset-done-channel = Erledigt. Die Bestenliste dieses Kanals ist leer. Bis { $until } kannst du das mit `/board undo` rückgängig machen.
board-reset-done-server = Erledigt. Alle Bestenlisten auf diesem Server sind leer. Bis { $until } kannst du das mit `/board undo` rückgängig machen.
button-reset = Leeren
button-cancel = Abbrechen
cancelled = Abgebrochen. Es hat sich nichts geändert.
board-exclude-confirm = **{ $name }** auf allen Bestenlisten dieses Servers ausblenden? Mitspielen geht weiterhin, und alle Punkte bleiben. Mit `/board undo` blendest du den Namen wieder ein.
button-exclude = Ausblenden
board-excluded = Erledigt. **{ $name }** ist auf allen Bestenlisten dieses Servers ausgeblendet. Mit `/board undo` machst du das rückgängig.
board-undone-reset = Wiederhergestellt: Alte und neue Punkte zählen jetzt beide.
board-undone-exclusion = Wiederhergestellt: **{ $name }** ist zurück auf den Bestenlisten.
board-list-title = **Änderungen an Bestenlisten**, die sich rückgängig machen lassen
board-list-empty = Nichts rückgängig zu machen.
board-list-more = und noch { $count }
board-list-foot = Mach sie mit `/board undo` rückgängig.
board-row-server = alle Bestenlisten dieses Servers geleert
board-row-channel = Bestenliste von { $channel } geleert
board-row-excluded = **{ $name }** ausgeblendet
suggestion-reset-server = Server zurückgesetzt
suggestion-reset-channel = Kanal zurückgesetzt
suggestion-excluded = { $name } ausgeblendet
board-row = { $what } · von { $by } { $when }
board-row-until = bis { $until }
refused-already-excluded = **{ $name }** ist schon ausgeblendet. Mit `/board undo` machst du das rückgängig.
refused-nothing-to-undo = Nichts rückgängig zu machen. Was möglich ist, zeigt `/board list`; geleerte Listen lassen sich 30 Tage lang zurückholen.
