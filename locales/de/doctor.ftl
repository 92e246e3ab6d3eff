command-doctor = Sehen, was ich in jedem Kanal kann, und wie sich der Rest beheben lässt

doctor-well = ✅ Ich kann überall posten, wo ich soll.
doctor-sick = ❌ In { $count ->
        [one] 1 Kanal
       *[other] { $count } Kanälen
    } fehlen mir Berechtigungen.
doctor-may = { $channel } · Ich kann posten und finde meine Fragen nach einem Absturz wieder.
doctor-missing = { $channel } · Es fehlt: { $permissions }
doctor-unseen = { $channel } · Diesen Kanal sehe ich nicht: **Kanal ansehen** fehlt, oder er wurde gelöscht.
doctor-fix = So behebst du es: Öffne die Kanaleinstellungen, dann *Berechtigungen*, füge unter *Rollen/Mitglieder* meine Rolle hinzu und erlaube, was fehlt. Wurde deshalb eine Tagesfrage pausiert, geht sie mit `/daily resume` weiter.
