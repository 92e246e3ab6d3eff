command-bank-suggest = Eine Frage für diesen Server vorschlagen
command-bank-suggestions = Vorgeschlagene Fragen annehmen, bearbeiten oder ablehnen (Quizmaster)
suggest-form = Frage vorschlagen
suggest-thanks =
    ✅ Danke! Ein Quizmaster sieht sich deine Frage an, und du erfährst, was daraus wird. Damit { $waiting ->
        [one] wartet { $waiting } Vorschlag
       *[other] warten { $waiting } Vorschläge
    } von dir (höchstens { $max }).
suggestions-none = Es warten keine Vorschläge. Mitglieder können mit `/bank suggest` oder über *Apps › Make a question* an einer Nachricht einen einreichen.
suggestions-title = 💬 **Vorschlag { $number } von { $total }** · { $name } · { $when }
suggestions-bank = Vorgeschlagene Fragen
suggestion-accept-form = Diese Frage annehmen
suggestion-bank = Sammlung für diese Frage
suggestion-bank-example = Name einer eigenen Sammlung dieses Servers oder einer neuen
suggestion-edit-form = Diesen Vorschlag bearbeiten
suggestion-refuse-form = Diese Frage ablehnen
suggestion-reason = Grund (wird dem Mitglied gezeigt)
suggestion-reason-example = Dazu haben wir schon eine Frage.
suggestion-accepted = ✅ Als Frage { $number } zu **{ $title }** hinzugefügt, von { $name }.
suggestion-edited = ✅ Geändert. Der Vorschlag wartet weiter.
suggestion-refused = Abgelehnt. { $name } sieht deinen Grund.
suggestion-barred = { $name } kann keine Fragen mehr vorschlagen. Was schon eingereicht ist, bleibt in der Liste.
suggestion-credit = Frage von { $name }
suggestion-news = 💬 **Neues zu deinen Vorschlägen**
suggestion-news-accepted = ✅ „{ $prompt }“ ist jetzt in **{ $title }**. Danke!
suggestion-news-refused = „{ $prompt }“ wurde nicht aufgenommen: { $reason }
button-accept = Annehmen
button-edit = Bearbeiten
button-refuse = Ablehnen
button-bar = Mitglied sperren
button-barred = Gesperrte Mitglieder ({ $count })
button-unbar = Wieder erlauben
button-suggestions = Zurück zu den Vorschlägen
barred-none = Niemand ist für Vorschläge gesperrt. Die Liste siehst du mit `/bank suggestions`.
barred-title = **Mitglieder, die keine Fragen vorschlagen können**
barred-row = { $name } · gesperrt von { $by } { $when }
refused-suggestions-barred = Du kannst auf diesem Server keine Fragen vorschlagen. Wenn du das für einen Irrtum hältst, sprich mit einem Quizmaster.
refused-too-many-waiting = Von dir warten schon { $max } Vorschläge, mehr gehen nicht. Warte bitte, bis ein Quizmaster einen davon angesehen hat.
refused-suggestion-settled = Dieser Vorschlag wurde schon angenommen oder abgelehnt. Die anderen siehst du mit `/bank suggestions`.
refused-suggestion-edited = Ein anderer Quizmaster hat diesen Vorschlag gerade bearbeitet, deshalb wurde nichts hinzugefügt. Sieh ihn dir noch mal mit `/bank suggestions` an.
refused-too-many-barred = { $max } Mitglieder sind gesperrt, mehr gehen nicht. Erlaube erst jemandem wieder, Fragen vorzuschlagen.
