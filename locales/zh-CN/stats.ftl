command-stats = 查看答对率、连续记录、强项和弱项（仅自己可见）
command-stats-member = 要查看的成员（默认自己）
command-stats-show = 在频道里公开显示（默认否）

stats-title = **{ $name }** 在本服务器的战绩
stats-none = 还没有作答。用 `/quiz start` 开始一场测验吧。
stats-answers = { $answers } 次作答，答对 { $right } 次：{ $percent }%
stats-place = 本服务器第 { $place } 名 · { $points }{ $won ->
        [0] {""}
       *[other] {" "}· 赢得 { $won } 场
    }
stats-calibration = **你对自己的判断有多准**
stats-sure = { $confidence }：{ $answers } 次作答，答对 { $right } 次（{ $percent }%）{ $from ->
        [0] {""}
       *[other] {" "}· 达到 { $from }% 才划算
    }
stats-streak = 每日一题已连续作答 { $count } 次
stats-due =
    { $count ->
        [0] 现在没有要复习的题。
       *[other] 有 { $count } 题要复习：`/review`
    }
stats-best = **强项**
stats-worst = **弱项**
stats-subject = { $title } · { $answers } 次作答，答对 { $percent }%
stats-history = **每周战绩**
stats-week-share = { $answers } 次作答，答对 { $percent }%
stats-week =
    { $ago ->
        [0] 最近 7 天
       *[other] { $ago } 周前
    }
refused-names-hidden = 这个服务器隐藏了成员名字。你可以用 `/stats` 看自己的，主持人可以私下查看其他人的。
stats-picture-title = { $name }：进步曲线
stats-picture-week =
    { $ago ->
        [0] 最近 7 天
       *[other] −{ $ago }
    }
stats-picture-answers = 每周作答数
stats-picture-right = 答对率
stats-picture-told = { $ago }：{ $answers } 次作答，答对 { $percent }%
