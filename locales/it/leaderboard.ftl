command-leaderboard = Guarda chi ha più punti
command-leaderboard-scope = Questo canale o tutto il server (predefinito: canale)
command-leaderboard-period = Periodo (predefinito: tutto)
command-leaderboard-bank = Raccolta di cui contano le domande (predefinito: tutte)

leaderboard-title-channel = **Classifica** di questo canale
leaderboard-title-server = **Classifica** di questo server
leaderboard-today = Oggi
leaderboard-week = Questa settimana
leaderboard-month = Questo mese
leaderboard-season = Stagione **{ $name }** ({ $days })
leaderboard-season-over = Ora non c'è nessuna stagione in corso. Questa è stata l'ultima.
leaderboard-bank = Solo domande di **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } giuste{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz vinto
        [many] {" "}· { $won } quiz vinti
       *[other] {" "}· { $won } quiz vinti
    }
leaderboard-own = Tu: { $row }
leaderboard-not-on-it = Non sei ancora in questa classifica.
leaderboard-page = Pagina { $page } di { $pages } · { $count ->
        [one] { $count } membro
        [many] { $count } membri
       *[other] { $count } membri
    }
leaderboard-race-title = Questa settimana: la corsa
leaderboard-race-points = punti
leaderboard-race-days = giorno della settimana
leaderboard-empty = Ancora nessun punto. Avvia un quiz con `/quiz start`.
leaderboard-empty-today = Oggi nessun punto. Avvia un quiz con `/quiz start`.
leaderboard-empty-week = Nessun punto questa settimana. Avvia un quiz con `/quiz start`.
leaderboard-empty-month = Nessun punto questo mese. Avvia un quiz con `/quiz start`.
leaderboard-empty-season = Ancora nessun punto in questa stagione. Avvia un quiz con `/quiz start`.
leaderboard-empty-season-over = Nessun punto in questa stagione.
leaderboard-empty-bank = Nessun punto con le domande di questa raccolta. Avvia un quiz con `/quiz start bank:{ $bank }`.
