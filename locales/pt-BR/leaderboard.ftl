command-leaderboard = Veja quem tem mais pontos
command-leaderboard-scope = Este canal ou o servidor todo (padrão: canal)
command-leaderboard-period = Período (padrão: tudo)
command-leaderboard-bank = Banco cujas perguntas contam (padrão: todos)

leaderboard-title-channel = **Ranking** deste canal
leaderboard-title-server = **Ranking** deste servidor
leaderboard-today = Hoje
leaderboard-week = Esta semana
leaderboard-month = Este mês
leaderboard-season = Temporada **{ $name }** ({ $days })
leaderboard-season-over = Nenhuma temporada está em andamento. Esta foi a última.
leaderboard-bank = Só perguntas de **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } acertos{ $won ->
        [0] {""}
        [one] {" "}· { $won } vitória
        [many] {" "}· { $won } vitórias
       *[other] {" "}· { $won } vitórias
    }
leaderboard-own = Você: { $row }
leaderboard-not-on-it = Você ainda não está neste ranking.
leaderboard-page = Página { $page } de { $pages } · { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    }
leaderboard-race-title = Esta semana: a corrida
leaderboard-race-points = pontos
leaderboard-race-days = dia da semana
leaderboard-empty = Nenhum ponto ainda. Comece um quiz com `/quiz start`.
leaderboard-empty-today = Nenhum ponto hoje. Comece um quiz com `/quiz start`.
leaderboard-empty-week = Nenhum ponto esta semana. Comece um quiz com `/quiz start`.
leaderboard-empty-month = Nenhum ponto este mês. Comece um quiz com `/quiz start`.
leaderboard-empty-season = Nenhum ponto nesta temporada ainda. Comece um quiz com `/quiz start`.
leaderboard-empty-season-over = Nenhum ponto nesta temporada.
leaderboard-empty-bank = Nenhum ponto com perguntas deste banco. Comece um quiz com `/quiz start bank:{ $bank }`.
