command-leaderboard = 看看谁的积分最多
command-leaderboard-scope = 本频道或整个服务器（默认 channel）
command-leaderboard-period = 时间范围（默认 all）
command-leaderboard-bank = 只统计某个题库（默认全部）

leaderboard-title-channel = 本频道**排行榜**
leaderboard-title-server = 本服务器**排行榜**
leaderboard-today = 今天
leaderboard-week = 本周
leaderboard-month = 本月
leaderboard-season = 赛季 **{ $name }**（{ $days }）
leaderboard-season-over = 现在没有进行中的赛季，这是上一个。
leaderboard-bank = 只统计 **{ $bank }** 的题目
leaderboard-row = { $place } **{ $name }** · { $points } · 答对 { $right }/{ $answered }{ $won ->
        [0] {""}
       *[other] {" "}· 赢得 { $won } 场
    }
leaderboard-own = 你：{ $row }
leaderboard-not-on-it = 你还没有上榜。
leaderboard-page = 第 { $page }/{ $pages } 页 · { $count } 人
leaderboard-race-title = 本周积分走势
leaderboard-race-points = 积分
leaderboard-race-days = 星期
leaderboard-empty = 还没有积分。用 `/quiz start` 开始一场测验吧。
leaderboard-empty-today = 今天还没有积分。用 `/quiz start` 开始一场测验吧。
leaderboard-empty-week = 本周还没有积分。用 `/quiz start` 开始一场测验吧。
leaderboard-empty-month = 本月还没有积分。用 `/quiz start` 开始一场测验吧。
leaderboard-empty-season = 本赛季还没有积分。用 `/quiz start` 开始一场测验吧。
leaderboard-empty-season-over = 这个赛季没有积分。
leaderboard-empty-bank = 这个题库还没有积分。用 `/quiz start bank:{ $bank }` 开始一场测验吧。
