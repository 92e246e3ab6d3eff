command-stats = 正解率、連続記録、得意・苦手な分野を見る（自分にだけ表示）
command-stats-member = 調べるメンバー（既定は自分）
command-stats-show = チャンネルにも表示する（既定はいいえ）

stats-title = **{ $name }**さんの成績（このサーバー）
stats-none = まだ回答がありません。`/quiz start` でクイズを始めましょう。
stats-answers = { $answers }回答中{ $right }正解：{ $percent }%
stats-place = サーバー内{ $place }位 · { $points }{ $won ->
        [0] {""}
       *[other] {" "}· 優勝{ $won }回
    }
stats-calibration = **自信と正解率**
stats-sure = { $confidence }：{ $answers }回答中{ $right }正解（{ $percent }%）{ $from ->
        [0] {""}
       *[other] {" "}· { $from }%以上ならお得
    }
stats-streak = デイリー問題に{ $count }回連続で回答
stats-due =
    { $count ->
        [0] いま復習する問題はありません。
       *[other] 復習する問題が{ $count }問：`/review`
    }
stats-best = **得意な分野**
stats-worst = **苦手な分野**
stats-subject = { $title } · { $percent }%（{ $answers }回答）
stats-history = **週ごとの記録**
stats-week-share = { $percent }%（{ $answers }回答）
stats-week =
    { $ago ->
        [0] 直近7日間
       *[other] { $ago }週間前
    }
refused-names-hidden = このサーバーではメンバー名が非表示です。自分の `/stats` は見られます。ほかの人の記録は、クイズ管理者だけが非公開で見られます。
stats-picture-title = { $name }：成績の推移
stats-picture-week =
    { $ago ->
        [0] 直近7日間
       *[other] −{ $ago }
    }
stats-picture-answers = 週の回答数
stats-picture-right = 正解率
stats-picture-told = { $ago }：{ $answers }回答、正解率{ $percent }%
