# 术语：测验（quiz，量词“场”）／题（题目、第 3 题）／题库（bank）／成员／主持人（quizmaster）
# 排行榜（leaderboard）／排名（测验中）／最终排名（final standings）／每日一题／计划（schedule）
# 赛季／竞赛（contest）／队伍／命（lives，3 条命）／连续记录（streak）／次数、机会（attempt、tries）
# 等候室（lobby）／复习／练习／卡片／报错（report；“问题”不指题目）／抢答（race）／出局
# 积分 = points（经典模式）；分 = marks。1 分计为 1000 积分
# 把握：猜的 < 比较确定 < 非常确定。题型：单选、多选、判断、填空
# Discord：身份组、子区、权限、管理服务器。称呼用“你”。中文与数字、字母之间空一格

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
refused-unknown-zone = 我不认识时区“{ $typed }”。请输入你附近的大城市并从列表中选择，例如 `Asia/Shanghai`。
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
