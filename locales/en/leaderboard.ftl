command-leaderboard = See who has the most points
command-leaderboard-scope = This channel or the whole server (default channel)
command-leaderboard-period = Time span (default all)
command-leaderboard-bank = Bank whose questions count (default all)

leaderboard-title-channel = **Leaderboard** for this channel
leaderboard-title-server = **Leaderboard** for this server
leaderboard-today = Today
leaderboard-week = This week
leaderboard-month = This month
leaderboard-season = Season **{ $name }** ({ $days })
leaderboard-season-over = No season is running now. This was the last one.
leaderboard-bank = **{ $bank }** questions only
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } correct{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz won
       *[other] {" "}· { $won } quizzes won
    }
leaderboard-own = You: { $row }
leaderboard-not-on-it = You're not on this board yet.
leaderboard-page = Page { $page } of { $pages } · { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
leaderboard-race-title = This week: the race
leaderboard-race-points = points
leaderboard-race-days = day of the week
leaderboard-empty = No points yet. Start a quiz with `/quiz start`.
leaderboard-empty-today = No points today. Start a quiz with `/quiz start`.
leaderboard-empty-week = No points this week. Start a quiz with `/quiz start`.
leaderboard-empty-month = No points this month. Start a quiz with `/quiz start`.
leaderboard-empty-season = No points in this season yet. Start a quiz with `/quiz start`.
leaderboard-empty-season-over = No points in this season.
leaderboard-empty-bank = No points for this bank's questions. Start a quiz with `/quiz start bank:{ $bank }`.
