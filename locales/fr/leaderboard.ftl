command-leaderboard = Voir qui a le plus de points
command-leaderboard-scope = Ce salon ou tout le serveur (channel par défaut)
command-leaderboard-period = Période (all par défaut)
command-leaderboard-bank = Banque dont les questions comptent (toutes par défaut)

leaderboard-title-channel = **Classement** de ce salon
leaderboard-title-server = **Classement** de ce serveur
leaderboard-today = Aujourd’hui
leaderboard-week = Cette semaine
leaderboard-month = Ce mois-ci
leaderboard-season = Saison **{ $name }** ({ $days })
leaderboard-season-over = Aucune saison en cours. C’était la dernière.
leaderboard-bank = Questions de **{ $bank }** uniquement
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } justes{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz gagné
        [many] {" "}· { $won } quiz gagnés
       *[other] {" "}· { $won } quiz gagnés
    }
leaderboard-own = Toi : { $row }
leaderboard-not-on-it = Tu n’es pas encore dans ce classement.
leaderboard-page = Page { $page } sur { $pages } · { $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    }
leaderboard-race-title = Cette semaine : la course
leaderboard-race-points = points
leaderboard-race-days = jour de la semaine
leaderboard-empty = Pas encore de points. Lance un quiz avec `/quiz start`.
leaderboard-empty-today = Pas de points aujourd’hui. Lance un quiz avec `/quiz start`.
leaderboard-empty-week = Pas de points cette semaine. Lance un quiz avec `/quiz start`.
leaderboard-empty-month = Pas de points ce mois-ci. Lance un quiz avec `/quiz start`.
leaderboard-empty-season = Pas encore de points cette saison. Lance un quiz avec `/quiz start`.
leaderboard-empty-season-over = Pas de points cette saison.
leaderboard-empty-bank = Pas de points pour les questions de cette banque. Lance un quiz avec `/quiz start bank:{ $bank }`.
