command-doctor = Guarda cosa posso fare in ogni canale e come risolvere ciò che non posso

doctor-well = ✅ Posso scrivere ovunque serva.
doctor-sick = ❌ Mi mancano permessi in { $count ->
        [one] 1 canale
        [many] { $count } canali
       *[other] { $count } canali
    }.
doctor-may = { $channel } · Posso scrivere e ritrovare le mie domande dopo un blocco.
doctor-missing = { $channel } · Manca: { $permissions }
doctor-unseen = { $channel } · Non vedo questo canale: manca **Visualizzare il canale** o è stato eliminato.
doctor-fix = Per risolvere, apri le impostazioni del canale, poi *Permessi*, aggiungi il mio ruolo in *Ruoli/Membri* e permetti ciò che manca. Se per questo una domanda del giorno è in pausa, riprendila con `/daily resume`.
