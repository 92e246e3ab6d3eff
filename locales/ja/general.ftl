# 用語：クイズ／問題（第3問、10問）／問題集（bank）／メンバー／クイズ管理者（quizmaster）
# ランキング（leaderboard）／順位（クイズ中）／最終結果（final standings）／デイリー問題／スケジュール
# シーズン／コンテスト／チーム／ライフ／連続記録（streak）／挑戦（attempt）／ロビー／復習／練習／カード
# 回答（する）／正解／誤りの報告（report。「問題」は設問だけに使う）／早押し（race）／脱落
# ポイント＝points（クラシック）、点＝marks。1点＝1000ポイント
# 自信：勘 < やや自信あり < 自信あり。Discord：ロール、スレッド、権限、サーバー管理
# です・ます。コロン・かっこは全角、英数字との間に空けない（`コマンド` の前後だけ半角空き）

language-name = 日本語
trouble = こちらでエラーが起きました。もう一度お試しください。続くときは、このIDをボットの運営者に伝えてください：{ $id }
trouble-stopping = ただいま再起動中です。データは失われません。少し待ってからもう一度お試しください。
trouble-refused = Discordが返信を受け付けず、表示できませんでした。変更した内容は保存されています。続くときは、このIDをボットの運営者に伝えてください：{ $id }
trouble-late-form = フォームを開くのに時間がかかりすぎました。もう一度ボタンを押してください。
trouble-unknown-component = このボタンは古いバージョンのものです。コマンドをもう一度実行してください。
trouble-busy = いま処理が混み合っています。少し待ってからもう一度お試しください。
trouble-stopped = Discordがメッセージを受け付けないため、クイズを中断しています。{ $when }にもう一度試します。回答はいつもどおり有効です。
not-counted = **無効です。**回答を保存できませんでした。1分ほど待ってからもう一度お試しください。（ID：{ $id }）

refused-server-only = サーバーの中でだけ使えます。
refused-quizmaster = この操作ができるのはクイズ管理者だけです（「サーバー管理」の権限か、`/settings` で設定したロールが必要です）。
refused-cannot-post = このチャンネルに投稿できません。足りない権限：{ $permissions }。サーバーを管理している人が、チャンネル設定の「権限」で許可できます。
refused-cannot-post-in = { $channel }に投稿できません。足りない権限：{ $permissions }。サーバーを管理している人が、チャンネル設定の「権限」で許可できます。
permission-view-channel = チャンネルを見る
permission-send-messages = メッセージを送信
permission-send-messages-in-threads = スレッドでメッセージを送信
permission-create-public-threads = 公開スレッドの作成
permission-connect = 接続
permission-read-message-history = メッセージ履歴を読む
refused-not-in-this-channel = このサーバーでクイズができるのは{ $channels }だけです。そちらで始めるか、`/settings set channels` の変更をクイズ管理者に頼んでください。
refused-unknown-bank = 「{ $asked }」という問題集はありません。
refused-unknown-bank-nearest = もしかして：**{ $nearest }**
refused-unknown-bank-list = 問題集の一覧は `/bank list` で見られます。
refused-bank-is-daily = **{ $bank }**には問題が1つしかなく、いま{ $channel }でデイリー問題として出題中です。終了（{ $when }）を待つか、別の問題集を選んでください。
refused-bank-in-contest = コンテスト**{ $contest }**が**{ $bank }**の問題を使っているため、答えがわかってしまうかもしれません。終了（{ $when }）を待つか、別の問題集を選んでください。
refused-unknown-zone = 「{ $typed }」というタイムゾーンは見つかりません。近くの大きな都市を入力して、一覧から選んでください。例：`Asia/Tokyo`
refused-unknown-zone-near = 「{ $typed }」というタイムゾーンは見つかりません。もしかして：{ $near }。一覧から選んでください。
refused-nothing-chosen = 回答が空です。選択肢を選ぶか、何か入力してください。
refused-not-a-number = 「{ $typed }」は数値ではありません。42や3.14のように数字で入力してください。
refused-not-a-number-of = 「{ $typed }」は数値ではありません。42や3.14のように数字で入力してください（単位：{ $unit }）。
refused-ambiguous-number = 「{ $typed }」は2通りに読めます。{ $one }か{ $other }と入力してください。回答回数は減っていません。
refused-not-offered = このメッセージはもう古くなっています。最新の問題に回答してください。

question-count = **第{ $number }問（全{ $total }問）**
question-choose-several = 正解は1つとは限りません。当てはまるものをすべて選んでください。
question-select-placeholder = 当てはまるものをすべて選択
question-type-text = **回答する**を押して入力してください。小さな打ち間違い、大文字・小文字、アクセント記号の違いは大丈夫です。
question-type-exactly = **回答する**を押して、正確に入力してください。大文字・小文字と余分な空白の違いだけは大丈夫です。
question-type-spelled = **回答する**を押して入力してください。つづりは正確に。大文字・小文字とアクセント記号の違いは大丈夫です。
question-type-number = **回答する**を押して、数値を入力してください。
question-type-number-of = **回答する**を押して、数値を入力してください（単位：{ $unit }）。
question-true = 正しい
question-false = 誤り
question-worth =
    { $weight ->
        [2] 得点2倍（×2）
        [3] 得点3倍（×3）
       *[other] 得点×{ $weight }
    }
form-answer-title = 第{ $number }問（全{ $total }問）
form-answer-label = あなたの回答
form-answer-number = 42や3.14のような数値
form-answer-number-of = 数値（単位：{ $unit }）
button-answer = 回答する
locked-in = **回答済み：{ $letters }**

closed-correct-answer = **正解**
typed-also = ほかの正解：{ $list }
closed-nobody-right = 正解者なし。
closed-right = **正解者**：{ $list }
closed-members = { $count }人
closed-and-more = ほか{ $count }
closed-read-on = [もっと詳しく]({ $url })
podium-points = { $points }ポイント
podium-marks =
    { $number ->
        [1] { $amount }点
       *[other] { $amount }点
    }
share = { $percent }%
published-late = ⏰ 投稿が遅れました。終了したのは{ $when }です。
podium-row-right = 正解{ $right }/{ $answered }
my-answer-correct = **正解**：{ $answer }
my-answer-unknown = この問題は古すぎて調べられません。
my-answers-title = **自分の回答一覧** · { $title }
my-answers-line-none = 未回答
button-my-answer = 自分の回答
button-my-answers = 自分の回答一覧
button-next-question = 次の問題
button-back-ten = −10
button-on-ten = +10
button-previous = 前へ
button-next = 次へ
