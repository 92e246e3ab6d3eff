command-bank-reports = メンバーからの誤り報告を見る（クイズ管理者）
command-bank-fix = 問題の正解と、付いた得点を訂正する（クイズ管理者）

button-report = 誤りを報告
report-title = 誤りを報告
report-label = この問題のどこがおかしいですか？
report-example = 正解は「ブラジリア」のはずです。なぜなら…
report-thanks = ありがとうございます！ このサーバーのクイズ管理者に届きます。
report-thanks-again = ありがとうございます！ 前の報告と差し替えました。このサーバーのクイズ管理者に届きます。
reports-none = 未対応の報告はありません。
reports-title = **誤りの報告** · { $number }/{ $total } · { $title }
reports-gone = この問題はもう問題集にないため、ここでは正解を訂正できません。
button-fix = 正解を訂正
button-dismiss = 誤りなし
button-accepted = 正解とする答え
form-accepted = 正解とする答え（1行に1つ）
fix-title = **正解を訂正** · { $title }
fix-choose = 正しい選択肢をすべて選んでください：
fix-touches =
    { $answers ->
        [0] まだだれも回答していません。
       *[other] クイズ{ $quizzes }回分、{ $answers }件の回答を採点し直し、各チャンネルに1回お知らせします。
    }
button-correct = 訂正する
fix-changes-nothing = すでにその正解になっているか、この問題では正解にできません。何も変わっていません。
fix-done = 訂正しました。クイズ{ $quizzes }回分、{ $answers }件の回答を採点し直し、{ $members }人の得点が変わりました。
notice-title = **訂正**：**{ $title }**の正解に誤りがありました。
notice-changed =
    { $count ->
        [0] 得点に変更はありません。
       *[other] { $count }人の得点が変わりました。
    }
