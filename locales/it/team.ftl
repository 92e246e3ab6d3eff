command-team = Squadre per le gare
command-team-create = Crea una squadra di cui fai parte
command-team-create-name = Nome della squadra
command-team-join = Entra in una squadra
command-team-which = Squadra
command-team-leave = Lascia la tua squadra
command-team-list = Guarda tutte le squadre di questo server (lo vedi solo tu)

team-created = Hai creato la squadra **{ $team }**. Gli altri possono entrare con `/team join`; per una gara servono almeno { $fewest } membri.
team-joined =
    { $count ->
        [one] Ora fai parte della squadra **{ $team }**, che ha { $count } membro.
        [many] Ora fai parte della squadra **{ $team }**, che ha { $count } membri.
       *[other] Ora fai parte della squadra **{ $team }**, che ha { $count } membri.
    }
team-joined-already = Fai già parte della squadra **{ $team }**.
team-left = Hai lasciato la squadra **{ $team }**.
team-frozen = In una gara già aperta le squadre valgono com'erano all'apertura.
team-none = Non ci sono ancora squadre. Creane una con `/team create`.
team-list-title = **Squadre**
team-yours = la tua squadra
refused-team-unknown = Non ho trovato questa squadra. Guarda tutte le squadre con `/team list` o creane una con `/team create`.
refused-team-name-taken = C'è già una squadra **{ $name }**. Entra con `/team join` o scegli un altro nome.
refused-in-team = Fai parte della squadra **{ $name }**. Prima lasciala con `/team leave`.
refused-no-team = Non hai una squadra. Entra in una con `/team join`.
