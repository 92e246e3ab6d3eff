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
