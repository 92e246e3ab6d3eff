command-bank = Fragensammlungen
command-bank-list = Alle Sammlungen ansehen
command-bank-info = Sehen, was in einer Sammlung steckt
command-bank-info-bank = Sammlung zum Ansehen
command-bank-preview = Fragen einer Sammlung mit Antworten lesen, nur für dich (Quizmaster)
command-bank-preview-bank = Sammlung zum Lesen
command-bank-which = Fragensammlung
command-bank-question = Frage
command-bank-upload = Eine Sammlung auf diesen Server hochladen (Quizmaster)
command-bank-upload-file = Datei mit Fragen (bis 1 MiB) oder .zip mit ihren Bildern (bis 10 MiB)
command-bank-download = Eine Sammlung als Datei herunterladen (Quizmaster)
command-bank-remove = Eine eigene Sammlung dieses Servers entfernen (Quizmaster)
command-bank-add = Eine Frage schreiben (Quizmaster)
command-bank-add-bank = Eine eigene Sammlung dieses Servers oder ein Name für eine neue
command-bank-edit = Eine Frage in einer eigenen Sammlung dieses Servers ändern (Quizmaster)
command-bank-delete = Eine Frage aus einer eigenen Sammlung dieses Servers löschen (Quizmaster)

bank-list-title = **Fragensammlungen**
bank-list-none = Es gibt noch keine Sammlungen. Quizmaster können mit `/bank upload` oder `/bank add` eine anlegen.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }
bank-list-own = nur auf diesem Server
bank-info-counts = { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    } ({ $single } mit einer richtigen Option, { $several } mit mehreren, { $truefalse } wahr/falsch, { $typed } zum Tippen)
bank-info-cards = 🗂️ { $count ->
        [one] Bei { $count } Karte ist die Antwort zu lang zum Tippen: nur für `/practice`
       *[other] Bei { $count } Karten ist die Antwort zu lang zum Tippen: nur für `/practice`
    }
bank-info-explained = davon { $explained } mit Erklärung
bank-info-tags = Tags: { $tags }
bank-info-flagged = ⚠️ Fragen, die du prüfen solltest:
bank-info-suspect = auch starke Mitglieder liegen oft daneben: prüfe Lösung und Wortlaut
bank-info-too-hard = zu schwer
bank-info-too-easy = zu leicht
bank-info-flagged-row = { $number }. { $prompt } · { $right } von { $answers } richtig: { $why }
bank-info-discrimination = {" "}(Trennschärfe { $value })
bank-info-wrong = {"; "}häufigste falsche Antwort: „{ $wrong }“ ({ $count })
bank-info-difficulty = Schwierigkeit laut Sammlung: { $easy } leicht, { $medium } mittel, { $hard } schwer, { $unknown } ohne Einstufung
bank-info-measured = Hier { $asked }-mal gestellt, { $percent } % von { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    } richtig. Schwierigkeit nach diesen Antworten: { $easy } leicht, { $medium } mittel, { $hard } schwer, { $unknown } mit zu wenigen Antworten
bank-info-source = [Quelle]({ $url })
bank-info-author = Geschrieben von { $author }
bank-info-licence = Lizenz: { $licence }
bank-info-held-back = ⚠️ Die letzte Änderung dieser Datei ({ $when }) enthält Fehler. Bis sie behoben sind, gilt die vorherige Version.
bank-info-start = Spielen: { $command }
preview-title = **{ $title }** · Vorschau, { $number } von { $total }
preview-explanation = **Erklärung**
preview-facts = Gewicht { $weight } · { $id }
preview-line = Zeile { $line } der Datei

upload-pictures-too-large = Die Bilder in dieser Datei sind zusammen größer als { $max } MiB. Verkleinere sie oder teile die Sammlung auf mehrere Dateien auf.
upload-too-large = Diese Datei ist größer als { $max } MiB. Teile die Sammlung auf mehrere Dateien auf.
refused-bank-changed = Jemand anderes hat die Sammlung **{ $bank }** gerade geändert, deshalb wurde nichts gespeichert. Versuch es noch mal.
refused-question-changed = Jemand anderes hat diese Frage gerade geändert, deshalb wurde nichts korrigiert. Öffne sie noch mal mit `/bank fix`.
upload-too-many-banks = Dieser Server hat schon { $max } Sammlungen, mehr gehen nicht. Entferne eine mit `/bank remove`.
refused-limit-schedules = Dieser Server hat schon { $max } Zeitpläne für Tagesfragen, mehr gehen nicht. Entferne einen mit `/daily remove`.
refused-limit-contests = Dieser Server hat schon { $max } Wettbewerbe, die nicht vorbei sind, mehr gehen nicht. Warte, bis einer endet, oder nutze `/contest finish`.
refused-limit-teams = Dieser Server hat schon { $max } Teams, mehr gehen nicht. Schließ dich mit `/team join` einem an.
refused-limit-suggestions = Auf diesem Server warten schon { $max } Vorschläge, mehr gehen nicht. Erst muss ein Quizmaster in `/bank suggestions` schauen.
refused-limit-reports = Dieser Server hat { $max } offene Meldungen, mehr gehen nicht. Deine wurde nicht gespeichert: Erst muss ein Quizmaster in `/bank reports` schauen.
refused-limit-bank-mib = Die Sammlungen eines Servers dürfen samt Bildern höchstens { $max } MiB groß sein. Entferne eine mit `/bank remove` oder kürze diese.
refused-limit-all-bank-mib = Dieser Bot hat keinen Platz mehr für hochgeladene Sammlungen. Sag bitte dem Bot-Team Bescheid.
refused-limit-lookups = Du kannst { $max }-mal pro Minute etwas nachschlagen. Warte bitte kurz.
upload-too-many-questions = { $count } Fragen sind zu viele für eine Sammlung: Höchstens { $max } sind möglich. Teile sie auf mehrere auf.
upload-id-is-taken = Die ID `{ $id }` hat schon eine andere Sammlung, die nicht diesem Server gehört. Benenne deine Datei um oder gib der Sammlung eine andere `id`.
upload-unreachable = Ich konnte diese Datei nicht von Discord laden. Versuch es noch mal.
upload-taken = **{ $title }** ist jetzt auf diesem Server: { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }. Spiele sie mit `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } Frage wurde ausgelassen:
       *[other] { $count } Fragen wurden ausgelassen:
    }
upload-replaced = Sie ersetzt die Sammlung, die diese ID hatte. Laufende Quizze behalten ihre Fragen.
upload-held-back = **{ $title }** wurde nicht geändert: Diese Datei hat neue Fehler. Behebe sie und lade sie noch mal hoch oder entferne erst die alte Sammlung mit `/bank remove`.
upload-guide = So ist eine solche Datei aufgebaut: <{ $url }>
upload-nothing = In dieser Datei habe ich keine brauchbaren Fragen gefunden.
download-here = **{ $title }**, { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }.
download-own = Zum Ändern bearbeitest du die Datei und lädst sie mit `/bank upload` hoch.
download-common = Diese Sammlung gehört fest zum Bot. Für eine eigene Version änderst du die `id` in der Datei und lädst sie mit `/bank upload` hoch.
remove-confirm = **{ $title }** ({ $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }) von diesem Server entfernen? Laufende Quizze behalten ihre Fragen, und alle Punkte bleiben.
remove-done = **{ $title }** ist von diesem Server entfernt. Hier ist die Datei, falls du sie zurückhaben willst.
button-remove = Entfernen
bank-is-not-yours = **{ $title }** ist keine eigene Sammlung dieses Servers und lässt sich hier nicht ändern. Für eine eigene Version hol dir die Datei mit `/bank download`, ändere die `id` und lade sie mit `/bank upload` hoch.

question-not-found = „{ $asked }“ konnte ich in **{ $title }** nicht finden (oder es passen mehrere Fragen). Wähle eine aus der Liste.
question-is-gone = Diese Frage wurde inzwischen geändert oder gelöscht. Schau noch mal in die Sammlung.
add-bad-name = Eine neue Sammlung braucht einen Namen mit 1 bis { $max } Zeichen.
form-prompt = Frage (mit Markdown)
form-prompt-example = Was bedeutet der Statuscode 404?
form-answers = Antworten, eine pro Zeile (* vor richtige)
form-answers-example = * vor jede richtige Option; oder = vor jede gültige Antwort; oder # 3.14 ± 0.01
form-explanation = Erklärung (optional)
written-done = ✅ Frage { $number } von **{ $title }** ist gespeichert. Spiele sie mit `/quiz start bank:{ $id }` oder hol dir die ganze Sammlung mit `/bank download`.
written-again = Das fragt schon Frage { $number }.
written-refused = Diese Frage ist noch nicht vollständig und wurde nicht gespeichert:
written-given-back = Hier ist dein Text, damit nichts verloren geht:
edit-needs-a-file = Diese Frage passt nicht in ein Formular, etwa weil Optionen mehrere Zeilen haben. Ändere sie in der Datei: `/bank download`, dann `/bank upload`.
delete-confirm = Diese Frage aus **{ $title }** löschen?
    { $question }
delete-done = Gelöscht. In **{ $title }** { $count ->
        [one] bleibt { $count } Frage
       *[other] bleiben { $count } Fragen
    }.
delete-last = Das ist die letzte Frage der Sammlung. Entferne die ganze Sammlung mit `/bank remove`.
button-delete = Löschen
button-add-another = Noch eine
button-fix-it = Verbessern
draft-is-gone = Was du hier getippt hast, habe ich nicht mehr. Vielleicht hast du das Formular inzwischen noch mal abgeschickt; wenn nicht, gib den Befehl neu ein.
