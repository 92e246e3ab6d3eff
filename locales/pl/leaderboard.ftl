command-leaderboard = Sprawdź, kto ma najwięcej punktów
command-leaderboard-scope = Ten kanał czy cały serwer (domyślnie kanał)
command-leaderboard-period = Okres (domyślnie cały czas)
command-leaderboard-bank = Zestaw, z którego liczą się pytania (domyślnie wszystkie)

leaderboard-title-channel = **Ranking** tego kanału
leaderboard-title-server = **Ranking** tego serwera
leaderboard-today = Dzisiaj
leaderboard-week = Ten tydzień
leaderboard-month = Ten miesiąc
leaderboard-season = Sezon **{ $name }** ({ $days })
leaderboard-season-over = Teraz nie trwa żaden sezon. To był ostatni.
leaderboard-bank = Tylko pytania z zestawu **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } dobrze{ $won ->
        [0] {""}
        [one] {" "}· { $won } wygrany quiz
        [few] {" "}· { $won } wygrane quizy
        [many] {" "}· { $won } wygranych quizów
       *[other] {" "}· { $won } wygranego quizu
    }
leaderboard-own = Ty: { $row }
leaderboard-not-on-it = Nie ma cię jeszcze w tym rankingu.
leaderboard-page = Strona { $page } z { $pages } · { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
leaderboard-race-title = Ten tydzień: wyścig
leaderboard-race-points = punkty
leaderboard-race-days = dzień tygodnia
leaderboard-empty = Na razie bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-today = Dzisiaj jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-week = W tym tygodniu jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-month = W tym miesiącu jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-season = W tym sezonie jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-season-over = W tym sezonie nie było punktów.
leaderboard-empty-bank = Za pytania z tego zestawu nie ma jeszcze punktów. Zacznij quiz przez `/quiz start bank:{ $bank }`.
