command-privacy = Deine gespeicherten Daten
command-privacy-export = Alle über dich gespeicherten Daten als Datei bekommen
command-privacy-delete = Alle über dich gespeicherten Daten löschen

privacy-nothing = Über dich ist nichts gespeichert.
privacy-export = Hier ist alles, was dieser Bot über dich gespeichert hat, von allen Servern (JSON, eine Liste pro Tabelle). Zeiten sind Millisekunden seit 1970.
privacy-too-much = Über dich ist mehr gespeichert, als in eine Nachricht passt. Frag beim Bot-Team danach.
privacy-confirm = Alles löschen, was dieser Bot über dich gespeichert hat, auf allen Servern? Deine bisherigen Antworten bleiben, aber ohne deinen Namen, und deine Punkte gehören niemandem mehr. Deine Wiederholungsliste wird gelöscht. Schon gepostete Nachrichten ändern sich nicht. Das lässt sich nicht rückgängig machen.
button-forget = Daten löschen
privacy-deleted = Erledigt. Nichts, was wir speichern, trägt noch deinen Namen. Wenn du wieder spielst, fängst du neu an.
