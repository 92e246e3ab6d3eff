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
closed-wrong-answer = “{ $text }”
closed-wrong-answer-repeated = “{ $text }” ×{ $count }
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
