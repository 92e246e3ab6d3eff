command-leaderboard = Sehen, wer die meisten Punkte hat
command-leaderboard-scope = Dieser Kanal oder der ganze Server (Standard: channel)
command-leaderboard-period = Zeitraum (Standard: all)
command-leaderboard-bank = Nur Fragen aus dieser Sammlung zählen (Standard: alle)

leaderboard-title-channel = **Bestenliste** dieses Kanals
leaderboard-title-server = **Bestenliste** dieses Servers
leaderboard-today = Heute
leaderboard-week = Diese Woche
leaderboard-month = Dieser Monat
leaderboard-season = Saison **{ $name }** ({ $days })
leaderboard-season-over = Gerade läuft keine Saison. Das war die letzte.
leaderboard-bank = Nur Fragen aus **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } richtig{ $won ->
        [0] {""}
        [one] {" "}· { $won } Quiz gewonnen
       *[other] {" "}· { $won } Quizze gewonnen
    }
leaderboard-own = Du: { $row }
leaderboard-not-on-it = Du stehst noch nicht auf dieser Liste.
leaderboard-page = Seite { $page } von { $pages } · { $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
leaderboard-race-title = Diese Woche: das Rennen
leaderboard-race-points = Punkte
leaderboard-race-days = Wochentag
leaderboard-empty = Noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-today = Heute noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-week = Diese Woche noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-month = Diesen Monat noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-season = In dieser Saison noch keine Punkte. Starte ein Quiz mit `/quiz start`.
leaderboard-empty-season-over = Keine Punkte in dieser Saison.
leaderboard-empty-bank = Keine Punkte für Fragen aus dieser Sammlung. Starte ein Quiz mit `/quiz start bank:{ $bank }`.
