# 术语：测验（quiz，量词“场”）／题（题目、第 3 题）／题库（bank）／成员／主持人（quizmaster）
# 排行榜（leaderboard）／排名（测验中）／最终排名（final standings）／每日一题／计划（schedule）
# 赛季／竞赛（contest）／队伍／命（lives，3 条命）／连续记录（streak）／次数、机会（attempt、tries）
# 等候室（lobby）／复习／练习／卡片／报错（report；“问题”不指题目）／抢答（race）／出局
# 积分 = points（经典模式）；分 = marks。1 分计为 1000 积分
# 把握：猜的 < 比较确定 < 非常确定。题型：单选、多选、判断、填空
# Discord：身份组、子区、权限、管理服务器。称呼用“你”。中文与数字、字母之间空一格

## General

language-name = 简体中文
trouble = 我们这边出了点问题，请再试一次。如果一直这样，请把这个编号告诉机器人的运营者：{ $id }
trouble-stopping = 我正在重启，数据不会丢失，请稍后再试。
trouble-refused = Discord 没有接受我的回复，所以无法显示。你的改动已经保存。如果一直这样，请把这个编号告诉机器人的运营者：{ $id }
trouble-late-form = 抱歉，打开表单太慢了，请再按一次按钮。
trouble-unknown-component = 这个按钮来自旧版本，请重新运行命令。
trouble-busy = 现在查询的人太多，请稍后再试。
trouble-stopped = Discord 暂时拒收我的消息，测验先暂停。{ $when }我会再试；作答照常计入。
not-counted = **未计入。**刚才没能保存你的答案，请一分钟后再试。（编号 { $id }）

refused-server-only = 这个功能只能在服务器里使用。
refused-quizmaster = 只有主持人可以这样做（需要“管理服务器”权限，或 `/settings` 里设定的身份组）。
refused-cannot-post = 我无法在这个频道发消息。缺少权限：{ $permissions }。管理服务器的人可以在频道设置的“权限”里开启。
refused-cannot-post-in = 我无法在 { $channel } 发消息。缺少权限：{ $permissions }。管理服务器的人可以在频道设置的“权限”里开启。
permission-view-channel = 查看频道
permission-send-messages = 发送消息
permission-send-messages-in-threads = 在子区内发送消息
permission-create-public-threads = 创建公共子区
permission-connect = 连接
permission-read-message-history = 阅读消息历史
refused-not-in-this-channel = 这个服务器只能在 { $channels } 进行测验。请到那里开始，或请主持人修改 `/settings set channels`。
refused-unknown-bank = 没有叫“{ $asked }”的题库。
refused-unknown-bank-nearest = 你是不是想找 **{ $nearest }**？
refused-unknown-bank-list = 用 `/bank list` 查看全部题库。
refused-bank-is-daily = **{ $bank }** 里唯一的一题正在 { $channel } 作为每日一题。请等它截止（{ $when }），或换一个题库。
refused-bank-in-contest = 竞赛 **{ $contest }** 正在使用 **{ $bank }** 的题目，现在开始可能会泄露答案。请等它结束（{ $when }），或换一个题库。
refused-unknown-zone = 我不认识时区“{ $typed }”。请输入你附近的大城市并从列表中选择，例如 `Europe/London`。
refused-unknown-zone-near = 我不认识时区“{ $typed }”。你是不是想找 { $near }？请从列表中选择。
refused-nothing-chosen = 答案是空的。请先选一个选项，或输入内容。
refused-not-a-number = “{ $typed }”不是数字。请用数字填写，例如 42 或 3.14。
refused-not-a-number-of = “{ $typed }”不是数字。请用数字填写，例如 42 或 3.14（单位：{ $unit }）。
refused-ambiguous-number = “{ $typed }”可能是两个数。请改填 { $one } 或 { $other }；这次不算次数。
refused-not-offered = 这条消息已经过时，请回答最新的一题。

question-count = **第 { $number } 题，共 { $total } 题**
question-choose-several = 正确答案可能不止一个，请全部选出。
question-select-placeholder = 选出所有正确答案
question-type-text = 按 **回答** 并输入答案。小错字、大小写和重音符号都没关系。
question-type-exactly = 按 **回答** 并准确输入。只有大小写和多余空格没关系。
question-type-spelled = 按 **回答** 并输入答案。拼写要正确；大小写和重音符号没关系。
question-type-number = 按 **回答** 并输入一个数字。
question-type-number-of = 按 **回答** 并输入一个数字（单位：{ $unit }）。
question-true = 正确
question-false = 错误
question-worth =
    { $weight ->
        [2] 双倍得分（×2）
        [3] 三倍得分（×3）
       *[other] 得分 ×{ $weight }
    }
form-answer-title = 第 { $number } 题，共 { $total } 题
form-answer-label = 你的答案
form-answer-number = 一个数字，例如 42 或 3.14
form-answer-number-of = 一个数字（单位：{ $unit }）
button-answer = 回答
locked-in = **已提交：{ $letters }**

closed-correct-answer = **正确答案**
typed-also = 这些也算对：{ $list }
closed-nobody-right = 没有人答对。
closed-right = **答对**：{ $list }
closed-members = { $count } 人
closed-and-more = 还有 { $count } 个
closed-read-on = [了解更多]({ $url })
podium-points = { $points } 积分
podium-marks =
    { $number ->
        [1] { $amount } 分
       *[other] { $amount } 分
    }
share = { $percent }%
published-late = ⏰ 发布晚了：这里{ $when }就已结束。
podium-row-right = 答对 { $right }/{ $answered }
my-answer-correct = **正确答案**：{ $answer }
my-answer-unknown = 这道题太久远，查不到了。
my-answers-title = **我的全部答案** · { $title }
my-answers-line-none = 未作答
button-my-answer = 我的答案
button-my-answers = 我的全部答案
button-next-question = 下一题
button-back-ten = −10
button-on-ten = +10
button-previous = 上一个
button-next = 下一个

## Quiz

command-quiz = 在这个频道进行测验
command-quiz-start = 开始一场测验
command-quiz-start-bank = 要用的题库，多个用逗号隔开
command-quiz-start-questions = 题数，1–50（默认 10）
command-quiz-start-seconds = 每题秒数，5–600（默认 20）
command-quiz-start-mode = 计分方式（默认 classic）
command-quiz-start-tag = 所有题目都要带有的标签
command-quiz-start-difficulty = 题目难度，按成员的作答情况，没有则按作者的标注
command-quiz-start-ask = 填空题的出题方式（默认按题库设定）
command-quiz-start-lives = 答错几次出局（survival 模式）
command-quiz-start-lobby = 先等人加入；一分钟后或你按“立即开始”时开始
command-quiz-start-thread = 为测验开一个子区，在里面进行
suggestion-questions = { $count } 题
command-quiz-stop = 结束测验，已得的分数都保留
command-quiz-skip = 结束当前这题，不计分
command-quiz-pause = 当前这题结束后暂停
command-quiz-resume = 继续暂停的测验
command-quiz-status = 查看测验进度和领先者（仅自己可见）

start-someone = 有人
start-announced = 🎬 **{ $name }** 发起了 **{ $title }** · { $count } 题 · { $mode }。
start-cards = 有 { $count } 张卡片的答案太长，无法输入，这次不会出。
start-seconds = 每题 { $seconds } 秒。
start-fewer = 符合条件的只有 { $count } 题。
mode-classic = 经典：答对越快，积分越多
mode-accuracy = 精准：不用着急，只看答对多少
mode-race = 抢答：最先答对者得分，答错这题就不能再答
mode-survival =
    { $lives ->
        [1] 生存：回答第 1 题加入；之后答错或漏答一次就出局
       *[other] 生存：回答第 1 题加入；之后每次答错或漏答都会失去 { $lives } 条命中的一条
    }
start-lives-unused = 只有生存模式才用到命数。
mode-confidence = 把握：说说你有多确定。非常确定，答对 +3，答错 −6
refused-only-cards =
    { $count ->
        [1] 这里只有 { $count } 张卡片，答案太长，无法输入。请用 `/practice` 学习。
       *[other] 这里的 { $count } 张卡片答案都太长，无法输入。请用 `/practice` 学习。
    }
refused-already-running = 这里已经有一场测验在进行。用 `/quiz status` 查看进度。
refused-too-soon = 这里刚开始过一场测验。{ $when }可以再开一场。
refused-unknown-tag = 这个题库里没有带标签“{ $tag }”的题目。
refused-unknown-tag-list = 可用的标签：{ $tags }
refused-unknown-tag-none = 这个题库没有标签。
refused-none-so-hard =
    { $difficulty ->
        [easy] 这里没有简单题（中等 { $medium }，困难 { $hard }，未标注 { $unknown }）。
        [medium] 这里没有中等题（简单 { $easy }，困难 { $hard }，未标注 { $unknown }）。
       *[hard] 这里没有难题（简单 { $easy }，中等 { $medium }，未标注 { $unknown }）。
    }换个难度试试。

question-closes = { $when }截止
question-picture-in-words = -# 🖼️ 图片：{ $alt }
question-picture-missing = -# 🖼️ 这里无法显示图片。
question-answered =
    { $count ->
        [0] 还没有人作答
       *[other] { $count } 人已作答
    }
question-choose-one = 点字母作答。
question-can-change = 截止前可以改。
question-how-sure = 然后说说你有多确定。
question-tries =
    { $count ->
        [1] 以第一次作答为准。
       *[other] 你有 { $count } 次机会。
    }

locked-in-changed = 已替换你之前的答案。
locked-in-read = “{ $typed }”按 { $number } 计。
locked-in-can-change = 想改主意？截止前重新作答即可。
locked-in-stands = 答案已定，不能再改。
locked-in-sure = 你有多确定？**{ $confidence }**：答对 { $gain }，答错 { $loss }。
    -# 截止前，答案和确定程度都可以改。
confidence-guess = 猜的
confidence-fairly-sure = 比较确定
confidence-sure = 非常确定
locked-in-tries = 还有 { $left } 次机会。最先答对者得分。
refused-question-closed = 这题已经截止，没有任何改动。
refused-too-late = 太迟了！你的答案晚到了 { $seconds } 秒，不计入。
refused-first-stands = 这场测验以第一次作答为准。你的答案是 { $answer }。
refused-no-tries-left = 这题的机会已用完。你最后的答案是 { $answer }。
refused-departed = 你在这里作答后删除了自己的数据，所以这场不能再答。下一场欢迎再来！
refused-knocked-out = 你在第 { $number } 题出局了。下一场可以重新加入！
refused-not-entered = 这场生存测验要回答第 1 题才能加入。下一场见！

closed-chosen =
    { $count ->
        [0] 0
       *[other] { $count } 人选择
    }
closed-nobody-answered = 没有人作答。
closed-right-later = **晚一步答对**：{ $list }
closed-partly = **部分答对**：{ $list }
closed-knocked-out = **出局**：{ $list }
closed-entry = **{ $count }** 人加入。从下一题起，答错或漏答都会丢命。
closed-hurt = **失去一条命**：{ $list }
closed-lives-left = （剩 { $count } 条）
closed-standing =
    { $count ->
        [0] 全员出局。
       *[other] 还剩 **{ $count }** 人。
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [1] +{ $amount } 分
       *[other] +{ $amount } 分
    }
closed-next-question = { $when }下一题
closed-next-pause = 已暂停。用 `/quiz resume` 继续。
closed-next-podium = 这是最后一题！接下来公布最终排名。
closed-skipped = **已跳过。**这题不计分。
closed-stopped = **已停止。**这题不计分。
closed-standings = **排名**：{ $list }
closed-wrong-answers = 常见的错误答案：{ $list }
closed-lost = 由于技术故障，**第 { $number } 题已取消**，不影响任何人的得分。
closed-withdrawn = **已停止。**使用相同题目的竞赛开始了，这里不影响任何人的得分。
closed-explanation-apart = **第 { $number } 题解析**

my-answer-right = ✅ 你的答案是 { $letters }，答对了！
my-answer-partly = 🟡 你的答案是 { $letters }，部分正确。
my-answer-wrong = ❌ 你的答案是 { $letters }。
my-answer-sure = { $confidence }：{ $number ->
        [1] { $marks } 分
       *[other] { $marks } 分
    }。
my-answers-sure-but-wrong = **很确定却答错**
my-answer-place = 第 { $place } 名（共 { $of } 人），{ $score }
my-answer-run = 连续答对 { $count } 题
my-answer-none = 这题你没有作答。
my-answer-void = 这题不计入。
my-answers-none = 这场测验你一题都没有作答。
my-answers-line-void = 不计入

controlled-stop = 测验已停止。
controlled-skip = 已跳过这题。
controlled-pause = 已暂停。当前这题会答完，之后用 `/quiz resume` 才会继续。24 小时后测验自动结束。
controlled-resume = 测验继续。
refused-nothing-runs = 这里没有进行中的测验。用 `/quiz start` 开始一场。
refused-runs-in-threads = 本频道的子区里有多场测验正在进行：{ $threads }。请在对应的子区里使用命令。
refused-nothing-open-paused = 测验已暂停，现在没有开放的题目。用 `/quiz resume` 继续。
refused-nothing-open = 现在没有开放的题目，下一题马上就来。
refused-no-threads-here = 这里无法创建子区。请不要使用 `thread`，或到文字频道开始测验。
refused-cannot-open-thread = 我无法在这个频道创建子区。缺少权限：{ $permissions }。请在频道设置（编辑频道 → 权限）里给我的身份组开启，然后再试。
start-in-thread = 来这里参加：{ $thread }
refused-in-lobby = 测验还没开始。在等候室按 **立即开始**，或用 `/quiz stop` 取消。
refused-lobby-closed = 等候室已关闭。如果测验还在进行，直接回答当前这题就行。
refused-standings-follow = 这是最后一题，最终排名马上公布。
refused-not-yours-unnamed = 只有发起这场测验的成员或主持人可以这样做。
refused-not-yours = 只有发起这场测验的 { $name } 或主持人可以这样做。
refused-already-paused = 测验已经暂停了。用 `/quiz resume` 继续。
refused-not-paused = 测验没有暂停。
status-title = **{ $title }**
status-open = 第 { $number } 题，共 { $total } 题，{ $when }截止。
status-coming = 第 { $number } 题（共 { $total } 题）马上就来。
status-between = 第 { $number } 题（共 { $total } 题）已结束，下一题马上就来。
status-lobby =
    { $count ->
        [0] 等候室已开放，测验{ $when }开始。还没有人加入。
       *[other] 等候室已开放，测验{ $when }开始。已有 { $count } 人加入。
    }
status-over = 全部 { $total } 题都已结束，最终排名马上公布。
status-paused = 第 { $number } 题（共 { $total } 题）后已暂停。用 `/quiz resume` 继续。
status-leads = 领先：{ $names }，{ $score }。
status-nobody-leads = 还没有人得分。

lobby-open = ### 🎬 { $title } · { $count } 题
    { $when }开始
lobby-begun = ### 🎬 { $title }
    测验已开始，现在仍可以作答！
lobby-cancelled = ### { $title }
    测验已取消。
lobby-withdrawn = ### { $title }
    使用相同题目的竞赛开始了，这场测验已取消。
lobby-ended = ### { $title }
    测验已结束。
lobby-nobody = 还没有人加入。
lobby-joined = **{ $count } 人**：{ $list }
lobby-hint = 不加入也能答题。加入的人全部答完后，第一题会提前截止。
lobby-you-joined = 你已加入！测验{ $when }开始。
lobby-you-began = 开始啦！
button-join = 加入
button-begin = 立即开始
podium-title = **最终排名**
podium-of =
    { $title } · { $missing ->
        [0] { $total } 题
       *[other] 共 { $total } 题，已出 { $asked } 题
    }
podium-row-stands = 存活
podium-row-lives = 剩 { $count } 条命存活
podium-row-fell = 第 { $number } 题出局
podium-row-average = ⌀ { $seconds } 秒
podium-nobody = 这次没有人作答。
podium-picture-title = { $title }：领奖台
podium-picture-told = 第 { $place } 名：{ $name }，{ $score }
podium-stopped = 测验已停止，分数全部保留。
podium-winner = 🏆 **{ $name }** 获胜！
podium-winner-by = 🏆 **{ $name }** 领先 { $score } 获胜！
podium-winners = 🏆 并列第一：**{ $names }**
highlight-fastest = ⚡ 最快答对：{ $name }，{ $seconds } 秒（第 { $number } 题）
highlight-run = 🔥 最长连对：{ $name }，连续答对 { $count } 题
highlight-climb = 📈 进步最大：{ $name }，上升 { $count } 名
highlight-hardest = 🧗 最难的题：第 { $number } 题，答对率 { $percent }%
podium-unanswered = 连续三题没有人作答，测验已停止，分数全部保留。
podium-paused = 测验暂停了一天，已自动结束，分数全部保留。
podium-lost = 我无法再在这里发消息，测验已结束，分数全部保留。
podium-withdrawn = 使用这个题库的竞赛开始了，测验已结束，分数全部保留。
button-play-again = 再来一场
button-leaderboard = 排行榜
button-mistakes = 复习错题
mistakes-title = 你的错题
mistakes-none = 没有错题，全部答对！
mistakes-result = 🏁 这次答对 { $right } 题，共 { $total } 题。
button-start-nearest = 开始“{ $title }”

## Leaderboard

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

## Stats

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

## Season

command-season = 赛季：从零开始的排行榜
command-season-start = 开始一个赛季
command-season-start-name = 赛季名称
command-season-end = 结束赛季，并在这里公布最终排名
command-season-list = 查看所有赛季和冠军

season-started = 赛季 **{ $name }** 开始了！从现在起的积分都会计入。
season-end-confirm = 结束赛季 **{ $name }**？最终排名会在这里公布，赛季不能重新开启。
button-end-season = 结束赛季
season-ended = **赛季结束：{ $name }**
season-since = { $from }起
season-days = { $from }至{ $until }
season-list-title = 本服务器的**赛季**
season-row = **{ $name }** · { $days }
season-nobody = 没有积分
season-won = 冠军：{ $names }，{ $points }
season-leads = 领先：{ $names }，{ $points }
refused-season-without-name = 赛季需要一个名称，例如“2026 秋季赛”。
refused-season-is-open = 赛季 **{ $name }** 还在进行。请先用 `/season end` 结束。
refused-no-season-open = 没有进行中的赛季。用 `/season start` 开始一个。
refused-no-season-yet = 还没有过赛季。主持人可以用 `/season start` 开始一个。

## Board

command-board = 重置或更正排行榜
command-board-reset = 清空排行榜（30 天内可撤销）
command-board-reset-scope = 本频道或整个服务器（默认 channel）
command-board-exclude = 在所有排行榜中隐藏一名成员
command-board-exclude-member = 要隐藏的成员
command-board-undo = 撤销重置，或重新显示被隐藏的成员
command-board-undo-edit = 要撤销的改动
command-board-list = 查看可以撤销的改动

board-reset-confirm-channel = 重置本频道的排行榜？{ $count } 人的积分会从这里和服务器排行榜中移除。30 天内可用 `/board undo` 撤销。
board-reset-confirm-server = 重置本服务器的所有排行榜？{ $count } 人的积分会被移除。30 天内可用 `/board undo` 撤销。
board-reset-done-channel = 完成，本频道的排行榜已清空。在 { $until } 之前可用 `/board undo` 撤销。
board-reset-done-server = 完成，本服务器的所有排行榜已清空。在 { $until } 之前可用 `/board undo` 撤销。
button-reset = 重置
button-cancel = 取消
cancelled = 已取消，没有任何改动。
board-exclude-confirm = 在本服务器的所有排行榜中隐藏 **{ $name }**？对方可以继续答题，积分也会保留。用 `/board undo` 可以重新显示。
button-exclude = 隐藏
board-excluded = 完成，**{ $name }** 已从本服务器的所有排行榜中隐藏。用 `/board undo` 可以重新显示。
board-undone-reset = 已恢复：新旧积分现在都计入。
board-undone-exclusion = 已恢复：**{ $name }** 重新出现在排行榜上。
board-list-title = 可以撤销的**排行榜改动**
board-list-empty = 没有可以撤销的改动。
board-list-more = 还有 { $count } 项
board-list-foot = 用 `/board undo` 撤销其中一项。
board-row-server = 重置了本服务器的所有排行榜
board-row-channel = 重置了 { $channel } 的排行榜
board-row-excluded = 隐藏了 **{ $name }**
suggestion-reset-server = 重置服务器
suggestion-reset-channel = 重置频道
suggestion-excluded = 隐藏 { $name }
board-row = { $what } · { $by }，{ $when }
board-row-until = { $until } 前可撤销
refused-already-excluded = **{ $name }** 已经被隐藏。用 `/board undo` 可以重新显示。
refused-nothing-to-undo = 没有可以撤销的改动。用 `/board list` 查看可撤销的内容；重置在 30 天内可撤销。

## Bank

command-bank = 题库
command-bank-list = 查看所有题库
command-bank-info = 查看题库的内容
command-bank-info-bank = 要查看的题库
command-bank-preview = 私下浏览题库的题目和答案（主持人）
command-bank-preview-bank = 要浏览的题库
command-bank-which = 题库
command-bank-question = 题目
command-bank-upload = 上传题库到本服务器（主持人）
command-bank-upload-file = 题目文件（最大 1 MiB），或带图片的 .zip（最大 10 MiB）
command-bank-download = 把题库下载为文件（主持人）
command-bank-remove = 移除本服务器自己的题库（主持人）
command-bank-add = 写一道题（主持人）
command-bank-add-bank = 本服务器自己的题库，或新题库的名称
command-bank-edit = 修改本服务器自己题库里的题目（主持人）
command-bank-delete = 删除本服务器自己题库里的题目（主持人）

bank-list-title = **题库**
bank-list-none = 还没有题库。主持人可以用 `/bank upload` 或 `/bank add` 添加。
bank-list-row = **{ $title }** · `{ $id }` · { $count } 题
bank-list-own = 仅限本服务器
bank-info-counts = { $count } 题（单选 { $single }，多选 { $several }，判断 { $truefalse }，填空 { $typed }）
bank-info-cards = 🗂️ 有 { $count } 张卡片的答案太长，无法输入，只能用 `/practice` 学习
bank-info-explained = 其中 { $explained } 题有解析
bank-info-tags = 标签：{ $tags }
bank-info-flagged = ⚠️ 需要检查的题目：
bank-info-suspect = 高手也常答错，请检查答案或题干
bank-info-too-hard = 太难
bank-info-too-easy = 太简单
bank-info-flagged-row = { $number }. { $prompt } · { $answers } 次作答，答对 { $right } 次：{ $why }
bank-info-discrimination = {""}（区分度 { $value }）
bank-info-wrong = {"；"}最常见的错误答案：“{ $wrong }”（{ $count }）
bank-info-difficulty = 作者标注的难度：简单 { $easy }，中等 { $medium }，困难 { $hard }，未标注 { $unknown }
bank-info-measured = 在这里出过 { $asked } 次，{ $answers } 次作答，答对 { $percent }%。由此得出的难度：简单 { $easy }，中等 { $medium }，困难 { $hard }，作答太少 { $unknown }
bank-info-source = [来源]({ $url })
bank-info-author = 作者：{ $author }
bank-info-licence = 许可：{ $licence }
bank-info-held-back = ⚠️ 这个文件最近的修改（{ $when }）有错误，修正之前继续使用上一个版本。
bank-info-start = 开始：{ $command }
preview-title = **{ $title }** · 预览 { $number }/{ $total }
preview-explanation = **解析**
preview-facts = 权重 { $weight } · { $id }
preview-line = 文件第 { $line } 行

upload-pictures-too-large = 这个文件里的图片合计超过 { $max } MiB。请缩小图片，或把题库拆成几个文件。
upload-too-large = 这个文件超过 { $max } MiB。请把题库拆成几个文件。
refused-bank-changed = 刚刚有人改动了题库 **{ $bank }**，所以没有保存。请再试一次。
refused-question-changed = 刚刚有人改动了这道题，所以没有更正。请用 `/bank fix` 重新打开。
upload-too-many-banks = 本服务器已有 { $max } 个题库，达到上限。请用 `/bank remove` 移除一个。
refused-limit-schedules = 本服务器已有 { $max } 个每日一题计划，达到上限。请用 `/daily remove` 移除一个。
refused-limit-contests = 本服务器已有 { $max } 场未结束的竞赛，达到上限。请等一场结束，或用 `/contest finish`。
refused-limit-teams = 本服务器已有 { $max } 支队伍，达到上限。请用 `/team join` 加入一支。
refused-limit-suggestions = 本服务器已有 { $max } 条待处理的投稿，达到上限。需要主持人先处理 `/bank suggestions`。
refused-limit-reports = 本服务器已有 { $max } 条未处理的报错，达到上限，你的报错没有保存。需要主持人先处理 `/bank reports`。
refused-limit-bank-mib = 一个服务器的题库连同图片最多 { $max } MiB。请用 `/bank remove` 移除一个，或精简这个题库。
refused-limit-all-bank-mib = 机器人已没有空间存放上传的题库，请告诉机器人的运营者。
refused-limit-lookups = 每分钟最多查询 { $max } 次，请稍等一下。
upload-too-many-questions = 一个题库放 { $count } 题太多了，上限是 { $max } 题。请拆成几个题库。
upload-id-is-taken = 另一个题库已经用了 id `{ $id }`，而且它不是本服务器自己的。请给文件改名，或给题库换一个 `id`。
upload-unreachable = 我无法从 Discord 下载这个文件，请再试一次。
upload-taken = 已把 **{ $title }** 添加到本服务器，共 { $count } 题。用 `/quiz start bank:{ $id }` 开始。
upload-refused = 跳过了 { $count } 题：
upload-replaced = 它替换了原来使用这个 id 的题库。进行中的测验仍用原来的题目。
upload-held-back = **{ $title }** 没有改动：这个文件有新的错误。请修正后重新上传，或先用 `/bank remove` 移除旧的。
upload-guide = 文件的写法：<{ $url }>
upload-nothing = 这个文件里没有可用的题目。
download-here = **{ $title }**，共 { $count } 题。
download-own = 要修改题库，请编辑文件后用 `/bank upload` 上传。
download-common = 这是内置题库。想要自己的版本，请修改文件里的 `id`，再用 `/bank upload` 上传。
remove-confirm = 从本服务器移除 **{ $title }**（{ $count } 题）？进行中的测验仍用原来的题目，分数全部保留。
remove-done = 已从本服务器移除 **{ $title }**。文件在这里，以备日后需要。
button-remove = 移除
bank-is-not-yours = **{ $title }** 不是本服务器自己的题库，不能在这里修改。想要自己的版本，请用 `/bank download` 下载文件，修改 `id` 后用 `/bank upload` 上传。

question-not-found = 在 **{ $title }** 里找不到“{ $asked }”（或找到了好几题）。请从列表中选择。
question-is-gone = 这道题刚刚被修改或删除了，请重新查看题库。
add-bad-name = 新题库的名称需要 1–{ $max } 个字符。
form-prompt = 题目（支持 Markdown）
form-prompt-example = 状态码 404 是什么意思？
form-answers = 答案，每行一个（正确的前面加 *）
form-answers-example = 正确选项前加 *；或可接受的答案前加 =；或 # 3.14 ± 0.01
form-explanation = 解析（选填）
written-done = ✅ 已保存为 **{ $title }** 的第 { $number } 题。用 `/quiz start bank:{ $id }` 开始，或用 `/bank download` 下载整个题库。
written-again = 第 { $number } 题已经问过这个了。
written-refused = 这道题还不完整，所以没有保存：
written-given-back = 这是你写的内容，以免丢失：
edit-needs-a-file = 这道题的内容（例如多行选项）放不进表单。请在文件里修改：先 `/bank download`，再 `/bank upload`。
delete-confirm = 从 **{ $title }** 删除这道题？
    { $question }
delete-done = 已删除。**{ $title }** 还剩 { $count } 题。
delete-last = 这是题库的最后一题。请用 `/bank remove` 移除整个题库。
button-delete = 删除
button-add-another = 再加一题
button-fix-it = 修改
draft-is-gone = 你在这里填写的内容已不在了。你可能之后又提交过这个表单；如果没有，请重新运行命令。

## Suggestions

command-bank-suggest = 为本服务器提交一道题
command-bank-suggestions = 采纳、编辑或拒绝成员投稿的题目（主持人）
suggest-form = 提交题目
suggest-thanks = ✅ 谢谢！主持人会看你的题目，有结果会通知你。你有 { $waiting } 条投稿待处理（最多 { $max } 条）。
suggestions-none = 没有待处理的投稿。成员可以用 `/bank suggest`，或在任意消息上用 *Apps › Make a question* 提交题目。
suggestions-title = 💬 **投稿 { $number }/{ $total }** · { $name } · { $when }
suggestions-bank = 投稿题目
suggestion-accept-form = 采纳这道题
suggestion-bank = 添加到哪个题库
suggestion-bank-example = 本服务器自己的题库，或新题库的名称
suggestion-edit-form = 编辑这条投稿
suggestion-refuse-form = 拒绝这道题
suggestion-reason = 理由（投稿人会看到）
suggestion-reason-example = 我们已经有一道类似的题了。
suggestion-accepted = ✅ 已添加到 **{ $title }**，是第 { $number } 题，由 { $name } 投稿。
suggestion-edited = ✅ 已修改，仍待处理。
suggestion-refused = 已拒绝。{ $name } 会看到你的理由。
suggestion-barred = { $name } 不能再投稿了。之前的投稿仍保留在列表中。
suggestion-credit = 题目由 { $name } 投稿
suggestion-news = 💬 **你的投稿有结果了**
suggestion-news-accepted = ✅ “{ $prompt }”已添加到 **{ $title }**。谢谢！
suggestion-news-refused = “{ $prompt }”没有被采纳：{ $reason }
button-accept = 采纳
button-edit = 编辑
button-refuse = 拒绝
button-bar = 禁止此人投稿
button-barred = 禁止投稿的成员（{ $count }）
button-unbar = 解除禁止
button-suggestions = 返回投稿
barred-none = 没有成员被禁止投稿。用 `/bank suggestions` 查看投稿。
barred-title = **被禁止投稿的成员**
barred-row = { $name } · { $when }由 { $by } 禁止
refused-suggestions-barred = 你不能在本服务器投稿。如果你认为弄错了，请联系主持人。
refused-too-many-waiting = 你已有 { $max } 条投稿待处理，达到上限。请等主持人处理一条后再提交。
refused-suggestion-settled = 这条投稿已经被采纳或拒绝。用 `/bank suggestions` 查看其他投稿。
refused-suggestion-edited = 另一位主持人刚编辑了这条投稿，所以没有添加任何内容。请用 `/bank suggestions` 重新查看。
refused-too-many-barred = 已有 { $max } 名成员被禁止投稿，达到上限。请先解除一人。

## Report

command-bank-reports = 查看成员的报错（主持人）
command-bank-fix = 更正题目的答案和由此得到的分数（主持人）

button-report = 题目报错
report-title = 题目报错
report-label = 这道题哪里不对？
report-example = 正确答案应该是“巴西利亚”，因为……
report-thanks = 谢谢！本服务器的主持人会看到。
report-thanks-again = 谢谢！已替换你之前的报错，本服务器的主持人会看到。
reports-none = 没有未处理的报错。
reports-title = **报错** · { $number }/{ $total } · { $title }
reports-gone = 这道题已不在题库里，无法在这里更正答案。
button-fix = 更正答案
button-dismiss = 没有错误
button-accepted = 可接受的答案
form-accepted = 可接受的答案，每行一个
fix-title = **更正答案** · { $title }
fix-choose = 选出所有正确选项：
fix-touches =
    { $answers ->
        [0] 还没有人作答过。
       *[other] { $quizzes } 场测验中的 { $answers } 次作答会重新计分，每个频道会收到一条通知。
    }
button-correct = 更正
fix-changes-nothing = 正确答案本来就是这个，或这道题不能这样设。没有任何改动。
fix-done = 已更正。{ $quizzes } 场测验中的 { $answers } 次作答已重新计分，{ $members } 人的得分有变化。
notice-title = **更正**：**{ $title }** 有一题的答案错了。
notice-changed =
    { $count ->
        [0] 没有人的得分变化。
       *[other] { $count } 人的得分有变化。
    }

## Daily

command-daily = 每日一题，按计划发布（主持人）
command-daily-add = 设置每日一题
command-daily-add-channel = 频道
command-daily-add-time = 时间，例如 18:30、6:30 pm 或 21h
command-daily-add-zone = 时区，例如 Asia/Shanghai（/settings 里设过就可以不填）
command-daily-add-days = 日期：daily、weekdays、weekends、mon-fri，或 mon,wed,fri 这样的列表（默认 daily）
command-daily-add-closes-after = 每题开放几小时（默认 24），最多到下一题发布
command-daily-add-ping = 要提及的身份组
command-daily-schedule = 计划
command-daily-list = 查看已有计划和下次发布时间
command-daily-pause = 暂停计划
command-daily-resume = 恢复计划
command-daily-remove = 移除计划
command-daily-now = 现在加发一题

question-daily = **每日一题**
form-answer-title-daily = 每日一题
closed-lost-daily = 由于技术故障，**这期每日一题已取消**，不影响任何人的得分。
closed-missed = 这题开放期间我不在线，所以不计入。
closed-explanation-apart-daily = **每日一题解析**
daily-result-title = **每日一题：结果**
daily-streaks = **连续记录**：{ $list }
daily-streak = { $count }
streak-forgiven = 漏答一天，不算中断

daily-added = 设置好了，第一题{ $when }发布。
daily-clocks-skip = 时钟调整时有一次会跳过 { $time }：那天在调整的时刻发布，{ $date }。
daily-clocks-twice = 时钟调整时有一次会出现两个 { $time }：那天在第一个时刻发布，{ $date }。
daily-none = 还没有每日一题。用 `/daily add` 设置一个。
daily-list-title = **每日一题**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = 接下来：{ $dates }
daily-row-open = 开放 { $hours } 小时
daily-row-asked = 共 { $questions } 题，已出 { $asked } 题
daily-row-again = 题目已全部出完，从最早的开始重复
daily-row-pings = 提及 { $role }
daily-row-closes = 正在开放，{ $when }截止
daily-paused = 已暂停。在使用 `/daily resume` 之前不会发布。正在开放的题会照常结束，不会有人中断连续记录。
daily-resumed = 已恢复，下一题{ $when }发布。
daily-removed = 已移除。正在开放的题会照常结束，分数全部保留。
daily-now = 正在 { $channel } 加发一题。
daily-news = 📅 **每日一题通知**
daily-news-more = 用 `/daily list` 查看其他计划。
daily-used-up = 这个题库的题目已全部出完，将从最早的开始重复。用 `/bank add` 或 `/bank upload` 添加新题。
daily-why-requested = { $when }已暂停。用 `/daily resume` 继续。
daily-why-forbidden = 我无法在 { $channel } 发消息，{ $when }已自动暂停。请在那里给我“查看频道”和“发送消息”权限（子区里是“在子区内发送消息”），然后用 `/daily resume`。
daily-why-channel-gone = 频道 #{ $channel } 已不存在，{ $when }已自动暂停。请用 `/daily remove` 移除，再用 `/daily add` 设置新的。
daily-why-bank-gone = 题库“{ $bank }”已不存在，{ $when }已自动暂停。请重新添加题库并用 `/daily resume`，或用 `/daily remove` 移除计划。
daily-ping-everyone = 每日一题不能提及 @everyone。请选一个成员可以自己领取的身份组。
daily-ping-forbidden = 我无法提及 **{ $role }**。请在服务器设置的“身份组”里允许任何人提及它，或给我“提及 @everyone、@here 和所有身份组”权限，然后再试。
refused-no-zone = 用哪个时区？请在 `zone` 选项里选择，或用 `/settings set zone` 为服务器设置。
refused-not-a-time = 我看不懂时间“{ $typed }”。试试 `18:30`、`6:30 pm` 或 `21h`。
refused-not-days = 我看不懂“{ $typed }”。请用 `daily`、`weekdays`、`weekends`、`mon-fri` 这样的范围，或 `mon,wed,fri` 这样的列表。
refused-unknown-schedule = 找不到这个计划。请从列表中选择，或用 `/daily list` 查看全部。
refused-schedule-already-paused = 它已经暂停了。用 `/daily resume` 继续；原因见 `/daily list`。
refused-schedule-not-paused = 它没有暂停。
refused-schedule-without-bank = 题库“{ $bank }”已不存在。请先重新添加题库，或用 `/daily remove` 移除计划。
refused-daily-on-its-way = 上一题还在发布中，请稍后再试。

## Contest

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

## Team

command-team = 竞赛队伍
command-team-create = 创建一支队伍并加入
command-team-create-name = 队伍名称
command-team-join = 加入一支队伍
command-team-which = 队伍
command-team-leave = 离开你的队伍
command-team-list = 查看本服务器的所有队伍（仅自己可见）

team-created = 你创建了队伍 **{ $team }**。其他人可以用 `/team join` 加入；参加竞赛至少要 { $fewest } 人。
team-joined = 你已加入队伍 **{ $team }**，现在共 { $count } 人。
team-joined-already = 你已经在队伍 **{ $team }** 里了。
team-left = 你已离开队伍 **{ $team }**。
team-frozen = 已开始的竞赛以开始时的队伍为准。
team-none = 还没有队伍。用 `/team create` 创建一支。
team-list-title = **队伍**
team-yours = 你的队伍
refused-team-unknown = 找不到这支队伍。用 `/team list` 查看全部，或用 `/team create` 创建。
refused-team-name-taken = 已有队伍叫 **{ $name }**。用 `/team join` 加入，或换个名称。
refused-in-team = 你在队伍 **{ $name }** 里。请先用 `/team leave` 离开。
refused-no-team = 你没有队伍。用 `/team join` 加入一支。

## Practice

command-practice = 独自练习一个题库，不限时（仅自己可见）
command-practice-bank = 要练习的题库
command-practice-questions = 题数，1–50（默认 10）

practice-title = 练习
practice-choose-one = 点字母作答。不限时，只有你能看到。
practice-right = **答对了！**
practice-partly = **部分正确。**
practice-wrong = **不太对。**
practice-you-typed = 你输入的是：“{ $text }”
practice-your-answer = 你的答案
practice-result = 🏁 **共 { $total } 题，答对 { $right } 题。**练习不计积分，也不影响排行榜。
practice-changed = 题库有改动，这次练习无法继续。请用 { $command } 重新开始。
button-practise-again = 再练一次
button-show-answer = 显示答案
grade-again = 重来
grade-hard = 困难
grade-good = 良好
grade-easy = 简单

## Learning

command-learn = 你想学的内容：题库、进度、考试（仅自己可见）
command-learn-add = 学习一个题库，每天学几道新题
command-learn-add-bank = 要学习的题库
command-learn-add-new = 每天的新题数，1–100（默认 10）
command-learn-add-exam = 考试日期，例如 24.12. 或 2026-12-24
command-learn-remove = 停止学习一个题库
command-learn-remove-bank = 要停止学习的题库
command-learn-plan = 查看在学的内容、今天要学的题和记住了多少

learn-added = 📚 开始学习 **{ $title }**：共 { $count } 题，每天 { $new } 道新题。
learn-added-exam = 你的考试日期是 { $exam }。考前每道题至少会出现两次，最后 { $days } 天会优先出你最薄弱的题。
learn-start = 用 `/review` 开始。设置 `/remind set` 后，有题到期时我会提醒你。
learn-removed = 你不再学习 **{ $title }**。你的记忆情况仍会保留，重新添加后可以接着学。
learn-plan-title = 你的学习计划
learn-plan-none = 你还没有在学的题库。用 `/learn add` 添加一个。
learn-plan-due = 今天要学：{ $count } 题复习，{ $new } 道新题。用 `/review` 学习。
learn-plan-learned = 已学 { $learned } 题，共 { $total } 题 · 每天 { $new } 道新题
learn-plan-recall = 现在你大约能记住其中的 { $now }%。
learn-plan-recall-exam =
    现在你大约能记住其中的 { $now }%；如果今天停止学习，到 { $exam }（{ $days ->
        [0] 今天
       *[other] { $days } 天后
    }）大约还能记住 { $then }%。
learn-plan-gone = **{ $bank }** 已不在这里。用 `/learn remove` 移除它。
refused-exam-unknown = 我看不懂日期“{ $typed }”。试试 `2026-12-24`、`24.12.`、`Dec 24` 或 `friday`。
refused-exam-ambiguous = “{ $typed }”可能指两个不同的日子。请写 `{ $one }` 或 `{ $other }`。
refused-exam-past = { $exam } 不是将来的日期。请为考试选一个更晚的日期，或不填。
refused-exam-far = { $exam } 在两年以后。请为考试选一个更早的日期，或不填。
refused-limit-plans = 你最多可以同时学习 { $max } 个题库。请用 `/learn remove` 移除一个。
refused-not-planned = 你没有在学“{ $bank }”。用 `/learn plan` 查看在学的内容。

command-remind = 有题到期时，每天发一条私信
command-remind-set = 有题到期时，每天收到一条私信
command-remind-set-time = 时间，例如 18:00 或 6pm
command-remind-set-zone = 你的时区，例如 Shanghai 或 UTC+8
command-remind-off = 停止提醒

remind-set = ⏰ 设置好了。有题到期时，我每天会给你发一条私信，首次在 { $date }（{ $when }）。用 `/remind off` 停止。
remind-off = 提醒已关闭。
remind-closed = 我无法给你发私信。请在隐私设置里允许来自本服务器的私信，然后重试。
remind-blocked = 你屏蔽了我的私信，提醒没能发出，所以我把它关闭了。想恢复的话，请允许私信，再用 `/remind set`。
remind-due = 📚 有 { $count } 题到期。用 `/review` 学习吧。
remind-due-new = 📚 有 { $count } 题到期，其中 { $new } 道是新题。用 `/review` 学习吧。
remind-how-off = 用 `/remind off` 停止这些提醒。
refused-no-reminder = 你没有设置提醒。用 `/remind set` 设置一个。

## Review

command-review-study = 学习到期的题：答错的题和学习计划里的题（仅自己可见）

review-title = 复习
review-due = 待复习 { $count } 题
review-again = 这题{ $when }会再次出现。
review-finished = **目前都学完了。**
review-today =
    { $count ->
        [0] 你今天还没有学习。
       *[other] 你今天学了 { $count } 题。
    }
review-today-new = 你今天学了 { $count } 题，其中 { $new } 道是新题。
review-next = 下一题{ $when }出现。
review-nothing-now = 现在没有要复习的题。你答错或学过的 { $count } 题还没到时间，下一题{ $when }出现。
review-nothing-yet = 还没有要复习的题。你在测验和练习中答错的题，会在你快要忘记时出现在这里；用 `/learn add` 可以加入整个题库。使用同一题库的竞赛进行期间，其中的题目会先等着。
button-anki = 导出到 Anki
anki-none = 你还没有答错或学过的题，没有可导出的内容。
anki-export = 这是你答错的 { $count } 题，可用于 Anki。选择“文件”→“导入”，再选这个文件。以后重新导入时，卡片会更新，不会重复。

## Settings

command-settings = 本服务器的设置
command-settings-show = 查看所有设置及其来源
command-settings-set = 更改设置
command-settings-set-quizmaster-role = 成员可担任主持人的身份组；填“@everyone”重置
command-settings-set-language = 公开消息的语言；填“default”则跟随服务器在 Discord 的语言
command-settings-set-zone = 时区，例如 Asia/Shanghai；填“default”重置
command-settings-set-seconds = 未设时限的题目的秒数，5–600；填 0 重置
command-settings-set-mode = `/quiz start` 未指定时的计分方式；填“default”重置
command-settings-set-channels = 可以进行测验的频道，用空格隔开；填“all”重置
command-settings-set-hide-names = 在公开消息中隐藏成员名字

settings-title = 本服务器的**设置**
settings-changed = **已更改。**改动已在下面标出。
settings-from-here = 在这里设置
settings-from-default = 默认
settings-from-operator = 由机器人的运营者设置
settings-from-discord = 来自服务器的 Discord 设置
settings-role = 拥有 { $role } 或“管理服务器”权限的成员
settings-no-role = 拥有“管理服务器”权限的成员
settings-all-channels = 我能发消息的所有频道
settings-names-hidden = 公开消息隐藏成员名字
settings-names-shown = 公开消息显示成员名字
zone-no-summer-time = 🕑 **{ $zone }** 没有夏令时。如果你那里有，请改用所在城市，例如 `London`。
suggestion-no-summer-time = { $zone } · { $time } · 无夏令时
settings-daily-elsewhere = 📅 其他频道的每日一题会继续：{ $channels } · 用 `/daily pause` 或 `/daily remove` 停止。
settings-how = 用 `/settings set` 更改。题目的时限依次取自 `/quiz start`、题目、题库和这里的设置。
refused-nothing-set = 请至少选择一项要更改的设置：`quizmaster_role`、`language`、`zone`、`seconds`、`mode`、`channels` 或 `hide_names`。用 `/settings show` 查看全部。
refused-role-is-for-managers = 只有拥有“管理服务器”权限的成员可以更改主持人身份组。
refused-not-seconds = 不能设为 { $seconds } 秒：请填 5–600，或填 0 重置。
refused-not-a-channel = “{ $typed }”不是频道。请输入 # 并从列表中逐个选择；填“all”则重新允许所有频道。

## Privacy

command-privacy = 关于你的数据
command-privacy-export = 把关于你的所有数据导出为文件
command-privacy-delete = 删除关于你的所有数据

privacy-nothing = 没有保存任何关于你的数据。
privacy-export = 这是机器人在所有服务器保存的关于你的全部数据（JSON，每张表一个列表）。时间是自 1970 年起的毫秒数。
privacy-too-much = 关于你的数据太多，一条消息放不下。请向机器人的运营者索取。
privacy-confirm = 删除机器人在所有服务器保存的关于你的全部数据？以前的答案会保留，但不带你的名字；你的积分不再属于任何人。复习列表会被删除，已发布的消息不变。此操作无法撤销。
button-forget = 删除我的数据
privacy-deleted = 完成。保存的数据里不再有你的名字。再来答题时，一切从零开始。

## Doctor

command-doctor = 查看我在各频道能做什么，以及如何解决做不到的

doctor-well = ✅ 需要发消息的地方我都能发。
doctor-sick = ❌ 我在 { $count } 个频道缺少权限。
doctor-may = { $channel } · 可以发消息，崩溃后也能找回题目。
doctor-missing = { $channel } · 缺少：{ $permissions }
doctor-unseen = { $channel } · 我看不到这个频道：缺少 **查看频道** 权限，或频道已被删除。
doctor-fix = 解决方法：打开频道设置的“权限”，在“身份组/成员”里添加我的身份组，并允许缺少的权限。如果有每日一题因此暂停，用 `/daily resume` 继续。

## Help

command-help = 机器人使用说明

help-title = **和大家一起答题学习**
help-start = 用 `/quiz start` 选一个题库开始，点字母作答。
    一个人学：`/practice` 和 `/review`。看谁领先：`/leaderboard`。
    想了解更多，请在下面选择主题。
help-hint = 第一次来？用 `/help` 看看我能做什么。
help-menu = 选择主题
help-play = **玩法**
    用 `/quiz start` 在这个频道开始测验。点字母作答：只有你能看到自己选了什么，截止前没有人能看到正确答案。用时以 Discord 收到你的点击为准，回复慢不会扣你的分。
    用 `/quiz status` 查看进度。发起人和主持人还可以用 `/quiz pause`、`resume`、`skip` 和 `stop`。
help-points = **计分**
    `classic`：每题 500–1000 积分，答得越快越多。
    `accuracy`：每题 1 分，快慢不限。
    `race`：最先答对者得 1 分，答错这题就不能再答。填空题有三次机会。
    `survival`：回答第 1 题加入；答错或漏答一次就出局。
    `confidence`：作答后说说你有多确定。“猜的”：答对 1 分，答错 0 分。“比较确定”：2 分或 −2 分，不选就按这个算。“非常确定”：3 分或 −6 分。诚实最划算：三次能对两次，选“比较确定”才不亏；五次能对四次，选“非常确定”才不亏。总分低于零时，排行榜按 0 计。
    `race` 和 `survival` 不能改答案。排行榜上 1 分计为 1000 积分。有多个正确选项时，每选错一个就抵消一个选对的。
help-standing = **成绩**
    用 `/leaderboard` 看本频道或整个服务器谁领先：今天、本周、本月、本赛季或全部时间。`/stats` 按题库和周次显示你的战绩。已结束题目下的“我的答案”和最终排名下的“我的全部答案”会私下告诉你选了什么、正确答案和原因。
help-daily = **每日一题**
    主持人用 `/daily add` 设置。每题开放数小时，截止后大家都能看到答案。慢慢想，快慢没关系。不论对错，坚持作答就能累积连续记录；七天里漏答一天不算中断（❄）。
help-contests = **竞赛**
    用 `/contest join` 报名，用 `/contest play` 答题：竞赛开放期间私下作答，按自己的节奏来。结束时公布答案和名次。用 `/team create` 和 `/team join` 组队。主持人用 `/contest create` 设置竞赛。
help-learning = **学习**
    用 `/practice` 独自练习一个题库：不限时，不计积分，每次作答后都有解析。主要在 `/review` 学习：你答错的题会在快要忘记时再次出现。`/learn add` 加入整个题库，每天学几道新题，为考试日期做好准备；`/learn plan` 显示你的进度。设置 `/remind set` 后，有题到期时我会给你发私信。这些在和我的私信里也都能用。
help-banks = **题库**
    用 `/bank list` 和 `/bank info` 看看有什么可玩。主持人用 `/bank upload` 上传题库，用 `/bank add` 写题（行首加“*”表示正确选项，“=”表示可接受的答案，“#”表示数字），用 `/bank preview` 浏览。任何人都可以用 `/bank suggest`，或在消息上用 *Apps › Make a question* 提交题目；主持人用 `/bank suggestions` 处理。题目有误？按题目下的“题目报错”；主持人会用 `/bank fix` 更正答案和分数。
help-privacy = **隐私**
    用 `/privacy export` 获取关于你的所有数据，用 `/privacy delete` 删除。
