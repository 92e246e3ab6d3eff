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
command-remind-set-zone = 你的时区，例如上海或 UTC+8
command-remind-off = 停止提醒

remind-set = ⏰ 设置好了。有题到期时，我每天会给你发一条私信，首次在 { $date }（{ $when }）。用 `/remind off` 停止。
remind-off = 提醒已关闭。
remind-closed = 我无法给你发私信。请在隐私设置里允许来自本服务器的私信，然后重试。
remind-blocked = 你屏蔽了我的私信，提醒没能发出，所以我把它关闭了。想恢复的话，请允许私信，再用 `/remind set`。
remind-due = 📚 有 { $count } 题到期。用 `/review` 学习吧。
remind-due-new = 📚 有 { $count } 题到期，其中 { $new } 道是新题。用 `/review` 学习吧。
remind-how-off = 用 `/remind off` 停止这些提醒。
refused-no-reminder = 你没有设置提醒。用 `/remind set` 设置一个。
