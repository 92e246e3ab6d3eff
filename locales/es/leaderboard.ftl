command-leaderboard = Mira quién tiene más puntos
command-leaderboard-scope = Este canal o todo el servidor (por defecto, el canal)
command-leaderboard-period = Periodo (por defecto, todo)
command-leaderboard-bank = Banco cuyas preguntas cuentan (por defecto, todos)

leaderboard-title-channel = **Ranking** de este canal
leaderboard-title-server = **Ranking** de este servidor
leaderboard-today = Hoy
leaderboard-week = Esta semana
leaderboard-month = Este mes
leaderboard-season = Temporada **{ $name }** ({ $days })
leaderboard-season-over = Ahora no hay ninguna temporada en marcha. Esta fue la última.
leaderboard-bank = Solo preguntas de **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } aciertos{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz ganado
        [many] {" "}· { $won } quizzes ganados
       *[other] {" "}· { $won } quizzes ganados
    }
leaderboard-own = Tú: { $row }
leaderboard-not-on-it = Aún no estás en este ranking.
leaderboard-page = Página { $page } de { $pages } · { $count ->
        [one] { $count } miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    }
leaderboard-race-title = Esta semana: la carrera
leaderboard-race-points = puntos
leaderboard-race-days = día de la semana
leaderboard-empty = Todavía no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-today = Hoy no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-week = Esta semana no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-month = Este mes no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-season = Todavía no hay puntos en esta temporada. Empieza un quiz con `/quiz start`.
leaderboard-empty-season-over = No hubo puntos en esta temporada.
leaderboard-empty-bank = No hay puntos con preguntas de este banco. Empieza un quiz con `/quiz start bank:{ $bank }`.
