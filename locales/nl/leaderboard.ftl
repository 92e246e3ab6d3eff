command-leaderboard = Bekijk wie de meeste punten heeft
command-leaderboard-scope = Dit kanaal of de hele server (standaard channel)
command-leaderboard-period = Periode (standaard all)
command-leaderboard-bank = Vragenbank waarvan de vragen tellen (standaard alle)

leaderboard-title-channel = **Ranglijst** van dit kanaal
leaderboard-title-server = **Ranglijst** van deze server
leaderboard-today = Vandaag
leaderboard-week = Deze week
leaderboard-month = Deze maand
leaderboard-season = Seizoen **{ $name }** ({ $days })
leaderboard-season-over = Er is nu geen seizoen bezig. Dit was het laatste.
leaderboard-bank = Alleen vragen uit **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } goed{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz gewonnen
       *[other] {" "}· { $won } quizzen gewonnen
    }
leaderboard-own = Jij: { $row }
leaderboard-not-on-it = Je staat nog niet op deze lijst.
leaderboard-page = Pagina { $page } van { $pages } · { $count ->
        [one] { $count } lid
       *[other] { $count } leden
    }
leaderboard-race-title = Deze week: de race
leaderboard-race-points = punten
leaderboard-race-days = dag van de week
leaderboard-empty = Nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-today = Vandaag nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-week = Deze week nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-month = Deze maand nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-season = Dit seizoen nog geen punten. Start een quiz met `/quiz start`.
leaderboard-empty-season-over = Geen punten in dit seizoen.
leaderboard-empty-bank = Geen punten voor vragen uit deze vragenbank. Start een quiz met `/quiz start bank:{ $bank }`.
