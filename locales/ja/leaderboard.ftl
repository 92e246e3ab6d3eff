command-leaderboard = ランキングを見る
command-leaderboard-scope = このチャンネルかサーバー全体（既定はchannel）
command-leaderboard-period = 期間（既定はall）
command-leaderboard-bank = 集計する問題集（既定はすべて）

leaderboard-title-channel = このチャンネルの**ランキング**
leaderboard-title-server = このサーバーの**ランキング**
leaderboard-today = 今日
leaderboard-week = 今週
leaderboard-month = 今月
leaderboard-season = シーズン**{ $name }**（{ $days }）
leaderboard-season-over = 開催中のシーズンはありません。これは前回の結果です。
leaderboard-bank = **{ $bank }**の問題のみ
leaderboard-row = { $place } **{ $name }** · { $points } · 正解{ $right }/{ $answered }{ $won ->
        [0] {""}
       *[other] {" "}· 優勝{ $won }回
    }
leaderboard-own = あなた：{ $row }
leaderboard-not-on-it = まだこのランキングに入っていません。
leaderboard-page = { $page }/{ $pages }ページ · { $count }人
leaderboard-race-title = 今週のポイントレース
leaderboard-race-points = ポイント
leaderboard-race-days = 曜日
leaderboard-empty = まだポイントがありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-today = 今日のポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-week = 今週のポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-month = 今月のポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-season = 今シーズンのポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-season-over = このシーズンのポイントはありません。
leaderboard-empty-bank = この問題集のポイントはまだありません。`/quiz start bank:{ $bank }` でクイズを始めましょう。
