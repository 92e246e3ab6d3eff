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
    用 `/practice` 独自练习一个题库：不限时，不计积分，每次作答后都有解析。主要在 `/review` 学习：你答错的题会在快要忘记时再次出现。`/learn add` 加入整个题库，每天学几道新题，为考试日期做好准备；`/learn plan` 显示你的进度。设置 `/remind set` 后，有题到期时我会给你发私信。这些在和我的私信里也都能用。卡片有正反两面：翻开后选择你记得有多牢。主持人用 `/bank add` 写卡片：先写一行 `[card]`，下面写背面。
help-banks = **题库**
    用 `/bank list` 和 `/bank info` 看看有什么可玩。主持人用 `/bank upload` 上传题库，用 `/bank add` 写题（行首加“*”表示正确选项，“=”表示可接受的答案，“#”表示数字），用 `/bank preview` 浏览。任何人都可以用 `/bank suggest`，或在消息上用 *Apps › Make a question* 提交题目；主持人用 `/bank suggestions` 处理。题目有误？按题目下的“题目报错”；主持人会用 `/bank fix` 更正答案和分数。
help-privacy = **隐私**
    用 `/privacy export` 获取关于你的所有数据，用 `/privacy delete` 删除。
