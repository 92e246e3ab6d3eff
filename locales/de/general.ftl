# Glossar (Deutsch, du)
# quiz: Quiz, Plural Quizze · question: Frage · bank: Fragensammlung, danach kurz Sammlung
# member: Mitglied · quizmaster: Quizmaster (unverändert) · whoever runs the bot: Bot-Team
# leaderboard: Bestenliste · standings: Stand, final standings: Endstand · place: Platz
# point: Punkt · mark: Quizpunkt (1 Quizpunkt = 1000 Punkte auf der Bestenliste)
# daily question: Tagesfrage · schedule: Zeitplan · season: Saison · contest: Wettbewerb
# team: Team · lives: Leben · streak: Serie · attempt/try: Versuch · lobby: Lobby
# review: Wiederholung, wiederholen · practice: Üben, üben · card: Karte
# opens/closes (Frage, Wettbewerb): startet/endet, open: läuft · press/tap: tippen auf
# correct/wrong: richtig/falsch · missed: nicht gewusst, verpasst · locked in: eingeloggt
# modes: Klassisch, Genauigkeit, Wettlauf, Survival, Selbsteinschätzung (Optionen bleiben englisch)
# confidence: Geraten, Ziemlich sicher, Sicher

language-name = Deutsch
trouble = Bei uns ist etwas schiefgelaufen. Versuch es bitte noch mal. Passiert das öfter, gib dem Bot-Team diese ID: { $id }
trouble-stopping = Ich starte gerade neu. Nichts geht verloren: Versuch es gleich noch mal.
trouble-refused = Discord hat meine Antwort nicht angenommen, deshalb kann ich sie nicht zeigen. Deine Änderungen sind gespeichert. Passiert das öfter, gib dem Bot-Team diese ID: { $id }
trouble-late-form = Sorry, das Formular hat zu lange gebraucht. Tippe bitte noch mal auf den Button.
trouble-unknown-component = Dieser Button stammt aus einer älteren Version. Gib den Befehl bitte neu ein.
trouble-busy = Ich habe gerade zu viel zu tun. Versuch es gleich noch mal.
trouble-stopped = Discord nimmt meine Nachrichten gerade nicht an, deshalb stehen alle Quizze still. Ich versuche es { $when } wieder; Antworten zählen wie immer.
not-counted = **Nicht gezählt.** Ich konnte deine Antwort gerade nicht speichern. Versuch es in einer Minute noch mal. (ID { $id })

refused-server-only = Das geht nur auf einem Server.
refused-quizmaster = Das können nur Quizmaster (mit „Server verwalten“ oder der Rolle aus `/settings`).
refused-cannot-post = In diesem Kanal darf ich nicht posten. Mir fehlt: { $permissions }. Wer den Server verwaltet, kann das in den Kanaleinstellungen unter „Berechtigungen“ erlauben.
refused-cannot-post-in = In { $channel } darf ich nicht posten. Mir fehlt: { $permissions }. Wer den Server verwaltet, kann das in den Kanaleinstellungen unter „Berechtigungen“ erlauben.
permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-send-messages-in-threads = Nachrichten in Threads senden
permission-create-public-threads = Öffentliche Threads erstellen
permission-connect = Verbinden
permission-read-message-history = Nachrichtenverlauf anzeigen
refused-not-in-this-channel = Auf diesem Server wird nur in { $channels } gespielt. Starte das Quiz dort oder bitte einen Quizmaster, `/settings set channels` zu ändern.
refused-unknown-bank = Eine Fragensammlung „{ $asked }“ gibt es nicht.
refused-unknown-bank-nearest = Meinst du **{ $nearest }**?
refused-unknown-bank-list = Alle Sammlungen findest du mit `/bank list`.
refused-bank-is-daily = Die einzige Frage aus **{ $bank }** läuft gerade als Tagesfrage in { $channel }. Sie endet { $when }: Versuch es dann wieder oder nimm eine andere Sammlung.
refused-bank-in-contest = Der Wettbewerb **{ $contest }** nutzt Fragen aus **{ $bank }**, und das könnte Antworten verraten. Er endet { $when }: Versuch es dann wieder oder nimm eine andere Sammlung.
refused-unknown-zone = Die Zeitzone „{ $typed }“ kenne ich nicht. Tippe eine große Stadt in deiner Nähe ein und wähle aus der Liste, zum Beispiel `Europe/Berlin`.
refused-unknown-zone-near = Die Zeitzone „{ $typed }“ kenne ich nicht. Meinst du { $near }? Wähle eine aus der Liste.
refused-nothing-chosen = Deine Antwort war leer. Wähle erst etwas aus oder tippe etwas ein.
refused-not-a-number = „{ $typed }“ ist keine Zahl. Nimm Ziffern, etwa 42 oder 3,14.
refused-not-a-number-of = „{ $typed }“ ist keine Zahl. Nimm Ziffern, etwa 42 oder 3,14, in { $unit }.
refused-ambiguous-number = „{ $typed }“ könnte zwei Zahlen bedeuten. Tippe stattdessen { $one } oder { $other }; das hat dich keinen Versuch gekostet.
refused-not-offered = Diese Nachricht ist veraltet. Beantworte bitte die neueste Frage.

question-count = **Frage { $number } von { $total }**
question-choose-several = Mehrere können richtig sein. Wähle alle richtigen aus.
question-select-placeholder = Alle richtigen auswählen
question-type-text = Tippe auf **Antworten** und schreib los. Kleine Tippfehler, Großschreibung und Akzente sind egal.
question-type-exactly = Tippe auf **Antworten** und schreib es ganz genau. Nur Großschreibung und extra Leerzeichen sind egal.
question-type-spelled = Tippe auf **Antworten** und schreib los. Die Rechtschreibung zählt, Großschreibung und Akzente sind egal.
question-type-number = Tippe auf **Antworten** und gib eine Zahl ein.
question-type-number-of = Tippe auf **Antworten** und gib eine Zahl in { $unit } ein.
question-true = Wahr
question-false = Falsch
question-worth =
    { $weight ->
        [2] Doppelte Punkte (×2)
        [3] Dreifache Punkte (×3)
       *[other] Punkte ×{ $weight }
    }
form-answer-title = Frage { $number } von { $total }
form-answer-label = Deine Antwort
form-answer-number = Eine Zahl, etwa 42 oder 3,14
form-answer-number-of = Eine Zahl in { $unit }
button-answer = Antworten
locked-in = **Eingeloggt: { $letters }**

closed-correct-answer = **Richtige Antwort**
typed-also = Zählt auch: { $list }
closed-nobody-right = Das wusste niemand.
closed-right = **Richtig:** { $list }
closed-members =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
closed-and-more = und noch { $count }
closed-read-on = [Mehr erfahren]({ $url })
podium-points =
    { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    }
podium-marks =
    { $number ->
        [one] { $amount } Quizpunkt
       *[other] { $amount } Quizpunkte
    }
share = { $percent } %
published-late = ⏰ Verspätet gepostet: Ende war { $when }.
podium-row-right = { $right }/{ $answered } richtig
my-answer-correct = **Richtige Antwort**: { $answer }
my-answer-unknown = Diese Frage ist zu alt zum Nachschlagen.
my-answers-title = **Meine Antworten** · { $title }
my-answers-line-none = nicht beantwortet
button-my-answer = Meine Antwort
button-my-answers = Meine Antworten
button-next-question = Nächste Frage
button-back-ten = −10
button-on-ten = +10
button-previous = Zurück
button-next = Weiter
