command-contest = 竞赛：题目人人相同，各按自己的节奏作答
command-contest-create = 在这个频道设置一场竞赛（主持人）
command-contest-create-name = 竞赛名称
command-contest-create-banks = 要用的题库，多个用逗号隔开
command-contest-create-opens = 开始时间：now、in 2h、6pm、tomorrow 18:00、friday 18:00、2026-12-24 18:00 或 <t:…>
command-contest-create-closes = 结束时间，写法相同
command-contest-create-seconds = 每题秒数，5–600（默认不限时）
command-contest-create-attempts = 每人的作答次数，取最好成绩（默认 1）
command-contest-create-teams = 组队计分（默认否）
command-contest-which = 竞赛
command-contest-join = 报名竞赛
command-contest-play = 参加竞赛，或从上次的进度继续（仅自己可见）
command-contest-standings = 查看报名人数，结束后查看结果（仅自己可见）
command-contest-finish = 立即结束竞赛，未开始的则取消（主持人）

contest-created = **竞赛：{ $name }**
contest-window = 开始：{ $opens }（{ $opens_in }），结束：{ $closes }（{ $closes_in }）。
contest-clocks-skip = { $zone } 的时钟调整会跳过你填的时间，改为调整的时刻：{ $date }。
contest-clocks-twice = { $zone } 的时钟调整会让你填的时间出现两次，取第一次：{ $date }。
contest-questions = { $count } 题
contest-seconds = 每题 { $seconds } 秒
contest-untimed = 不限时
contest-attempts =
    { $count ->
        [1] { $count } 次机会
       *[other] { $count } 次机会，取最好成绩
    }
contest-teams = 组队赛
contest-all-questions = 能出的只有 { $count } 题。
contest-how = 按 **加入** 报名。开始后按 **参赛**，随时可以私下作答。结束后结果会在这里公布。
contest-how-open = 竞赛已开始！按 **参赛**，随时可以私下作答。结束后结果会在这里公布。
contest-is-over = 这场竞赛已结束。
contest-is-cancelled = 这场竞赛已取消。
contest-joined-count =
    { $count ->
        [0] 还没有人加入。
       *[other] { $count } 人已加入。
    }
contest-opened = **{ $name }** 开始了！按 **参赛** 开始，{ $when }结束。
contest-cancelled = **{ $name }** 已取消，不会开始。
contest-cancelled-reply = **{ $name }** 已取消。我会在 { $channel } 通知大家。
contest-cancel-confirm = **{ $name }** 将于{ $when }开始。取消吗？它将不再举行，频道里的大家会收到通知。
button-cancel-contest = 取消竞赛
button-play = 参赛
button-practise = 练习
contest-how-teams = 用 `/team create` 和 `/team join` 组队。队伍以竞赛开始时的成员为准，至少两人。队伍得分是全体队员的平均分。
contest-joined = 你已加入 **{ $name }**。
contest-joined-already = 你之前已加入 **{ $name }**。
contest-joined-opens = 开始时间：{ $date }（{ $when }）。到时按 **参赛**，或用 `/contest play`。
contest-joined-open = 现在就可以答题，{ $when }结束。
contest-side-team = 你为 **{ $team }** 得分（{ $count } 人）。
contest-side-too-few = **{ $team }** 里只有你一个人。竞赛开始时至少要两人：请人用 `/team join` 加入吧，否则你单独计分。
contest-side-no-team = 你没有队伍。请在竞赛开始前用 `/team join` 加入或用 `/team create` 创建，否则你单独计分。
contest-side-alone = 你单独计分：竞赛开始时，你不在两人以上的队伍里。
contest-attempt = 第 { $number } 次，共 { $total } 次
contest-clock = -# ⏱️ { $when }时间到。离开也会继续计时。
contest-no-clock = -# 不限时。竞赛{ $when }结束。
contest-choose-one = 点字母作答。以第一次作答为准，只有你能看到。
contest-missed-before = 上一题时间到了，按漏答计。
contest-missed = 你的答案晚到了 { $seconds } 秒，这题按漏答计。
contest-next = 准备好就进入下一题。
contest-next-timed = 打开下一题时才开始计时。
contest-next-attempt = 这是最后一题！你还可以再答 { $left } 次，取最好成绩。竞赛结束时（{ $when }）公布结果。
contest-finished = 这是最后一题！竞赛结束时（{ $when }）公布结果。
button-another-attempt = 再答一次
contest-status = { $joined } 人已加入，{ $finished } 人已完成。结束时公布结果。
contest-finishing = **{ $name }** 正在结束，结果马上在 { $channel } 公布。
contest-finish-confirm = 现在结束 **{ $name }**？原定{ $when }结束。结束前提交的答案都会计入。
button-finish-contest = 立即结束
contest-unposted = 我无法在 { $channel } 公布竞赛 **{ $name }** 的结果：频道已不存在，或我没有权限。所有人都可以用 `/contest standings` 查看。
contest-over = **竞赛结束：{ $name }**
contest-played =
    { $count ->
        [0] 没有人参加
       *[other] { $count } 人参加
    }
contest-nobody = 没有人参加。
contest-mean = 平均 { $score }
contest-members = { $count } 人
contest-time-seconds = { $seconds } 秒
contest-time-minutes = { $minutes } 分 { $seconds } 秒
contest-question-title = **各题答对情况**
contest-question = { $percent }%（{ $right }/{ $shown }） · { $prompt }
contest-mine-none = 这场竞赛你一题都没有作答。
contest-race-title = { $name }：得分走势
contest-race-marks = 分数
contest-race-questions = 题目
refused-contest-name = 名称需要 1–{ $max } 个字符，请换一个。
refused-contest-name-taken = 已有一场未结束的竞赛叫 **{ $name }**，请换个名称。
refused-contest-moment = 我看不懂时间“{ $typed }”。试试 `18:00`（{ $zone }）、`in 2h`、`tomorrow 18:00`、`friday 6pm`、`2026-12-24 18:00` 或 Discord 时间戳 `<t:…>`。
refused-contest-moment-no-time = “{ $typed }”只有日期没有时间。请加上，例如 `{ $example }`。
refused-contest-moment-ambiguous = “{ $typed }”可能有两种意思。请写 `{ $one }` 或 `{ $other }`。
refused-contest-past = { $date }（{ $when }）已经过去了，请选晚一点的时间。
refused-contest-closes-first = 这样会在 { $opens } 开始，{ $closes } 结束。结束必须晚于开始。
refused-contest-too-long = 竞赛最多开放 { $days } 天，请选早一点的结束时间。
refused-contest-too-far = 竞赛必须在 { $days } 天内开始，请选早一点的开始时间。
refused-contest-unknown = 找不到这场竞赛，请从列表中选择。
refused-contest-not-open = 还没开始。开始时间：{ $date }（{ $when }）；用 `/contest join` 报名。
refused-contest-already-open = **{ $name }** 刚刚开始，不能取消了。用 `/contest finish` 结束它。
refused-contest-over = **{ $name }** 已结束。用 `/contest standings` 查看结果。
refused-contest-done =
    { $count ->
        [1] 你已经答过了。
       *[other] 你已经答过 { $count } 次，次数用完了。
    }竞赛结束时（{ $when }）公布结果。
refused-contest-old-question = 这题已经过去了。用 `/contest play` 继续。
