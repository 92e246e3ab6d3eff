# 用語：クイズ／問題（第3問、10問）／問題集（bank）／メンバー／クイズ管理者（quizmaster）
# ランキング（leaderboard）／順位（クイズ中）／最終結果（final standings）／デイリー問題／スケジュール
# シーズン／コンテスト／チーム／ライフ／連続記録（streak）／挑戦（attempt）／ロビー／復習／練習／カード
# 回答（する）／正解／誤りの報告（report。「問題」は設問だけに使う）／早押し（race）／脱落
# ポイント＝points（クラシック）、点＝marks。1点＝1000ポイント
# 自信：勘 < やや自信あり < 自信あり。Discord：ロール、スレッド、権限、サーバー管理
# です・ます。コロン・かっこは全角、英数字との間に空けない（`コマンド` の前後だけ半角空き）

## General

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
refused-unknown-zone = 「{ $typed }」というタイムゾーンは見つかりません。近くの大きな都市を入力して、一覧から選んでください。例：`Europe/London`
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

## Quiz

command-quiz = このチャンネルでクイズをする
command-quiz-start = クイズを始める
command-quiz-start-bank = 出題する問題集（複数はカンマ区切り）
command-quiz-start-questions = 問題数、1～50（既定は10）
command-quiz-start-seconds = 1問あたりの秒数、5～600（既定は20）
command-quiz-start-mode = 採点方法（既定はclassic）
command-quiz-start-tag = すべての問題に付いているタグ
command-quiz-start-difficulty = 問題の難易度（メンバーの回答から、なければ作者の設定から）
command-quiz-start-ask = 入力問題の出し方（既定は問題集の設定どおり）
command-quiz-start-lives = survivalで何回間違えると脱落か
command-quiz-start-lobby = 先に参加者を集める（1分後、または「今すぐ開始」を押すと始まります）
command-quiz-start-thread = クイズ用のスレッドを作って、そこで遊ぶ
suggestion-questions = { $count }問
command-quiz-stop = クイズを終了する（得点は残ります）
command-quiz-skip = 今の問題を得点なしで終える
command-quiz-pause = 今の問題が終わったら一時停止する
command-quiz-resume = 一時停止したクイズを再開する
command-quiz-status = クイズの進み具合と首位を見る（自分にだけ表示）

start-someone = 匿名
start-announced = 🎬 **{ $name }**さんが**{ $title }**を開始 · { $count }問 · { $mode }。
start-cards = カード{ $count }枚は、答えが長すぎて入力できないため出題しません。
start-seconds = 1問{ $seconds }秒。
start-fewer = 条件に合う問題は{ $count }問だけでした。
mode-classic = クラシック：早く正解するほど高得点
mode-accuracy = じっくり：時間は関係なし、正解だけが得点に
mode-race = 早押し：最初の正解者が得点、お手つきするとその問題はもう答えられません
mode-survival =
    { $lives ->
        [1] サバイバル：第1問に答えて参加。そのあとは不正解か無回答で即脱落
       *[other] サバイバル：第1問に答えて参加。そのあとは不正解か無回答のたびに、{ $lives }つのライフが1つ減ります
    }
start-lives-unused = ライフが使われるのはサバイバルだけです。
mode-confidence = 自信度：どれくらい自信があるかも答えます。「自信あり」で正解なら+3、不正解なら−6
refused-only-cards =
    { $count ->
        [1] ここにあるのはカード{ $count }枚だけで、答えが長すぎて入力できません。`/practice` で学習してください。
       *[other] ここにあるのは、答えが長すぎて入力できないカード{ $count }枚だけです。`/practice` で学習してください。
    }
refused-already-running = ここではもうクイズが進行中です。進み具合は `/quiz status` で見られます。
refused-too-soon = クイズが始まったばかりです。次を始められるのは{ $when }です。
refused-unknown-tag = この問題集に、タグ「{ $tag }」の付いた問題はありません。
refused-unknown-tag-list = 使えるタグ：{ $tags }
refused-unknown-tag-none = タグはありません。
refused-none-so-hard =
    { $difficulty ->
        [easy] やさしい問題がありません（ふつう{ $medium }、難しい{ $hard }、未設定{ $unknown }）。
        [medium] ふつうの問題がありません（やさしい{ $easy }、難しい{ $hard }、未設定{ $unknown }）。
       *[hard] 難しい問題がありません（やさしい{ $easy }、ふつう{ $medium }、未設定{ $unknown }）。
    }別の難易度でお試しください。

question-closes = 締め切り：{ $when }
question-picture-in-words = -# 🖼️ 画像：{ $alt }
question-picture-missing = -# 🖼️ ここでは画像を表示できません。
question-answered =
    { $count ->
        [0] まだ回答なし
       *[other] { $count }人が回答
    }
question-choose-one = アルファベットをタップして回答してください。
question-can-change = 時間内なら変更できます。
question-how-sure = そのあと、自信の度合いも選んでください。
question-tries =
    { $count ->
        [1] 最初の回答が有効です。
       *[other] { $count }回まで回答できます。
    }

locked-in-changed = 前の回答と差し替えました。
locked-in-read = 「{ $typed }」を{ $number }と読み取りました。
locked-in-can-change = 時間内なら、もう一度回答して変更できます。
locked-in-stands = この回答で確定です。
locked-in-sure = 自信はどれくらい？ **{ $confidence }**：正解なら{ $gain }、不正解なら{ $loss }。
    -# 時間内なら、回答も自信の度合いも変更できます。
confidence-guess = 勘
confidence-fairly-sure = やや自信あり
confidence-sure = 自信あり
locked-in-tries = あと{ $left }回回答できます。最初の正解者が得点します。
refused-question-closed = この問題は締め切られたため、何も変わっていません。
refused-too-late = 時間切れ！ 回答が{ $seconds }秒遅れたため、無効です。
refused-first-stands = このクイズでは最初の回答だけが有効です。あなたの回答：{ $answer }
refused-no-tries-left = この問題の回答回数を使い切りました。最後の回答：{ $answer }
refused-departed = 回答したあとにデータを削除したため、このクイズではもう回答できません。次のクイズからまた参加できます！
refused-knocked-out = 第{ $number }問で脱落しました。次のクイズでまた参加できます！
refused-not-entered = このサバイバルに参加するには、第1問への回答が必要でした。次のクイズをお楽しみに！

closed-chosen =
    { $count ->
        [0] 0
       *[other] { $count }人が選択
    }
closed-nobody-answered = 回答者なし。
closed-right-later = **続いて正解**：{ $list }
closed-partly = **一部正解**：{ $list }
closed-knocked-out = **脱落**：{ $list }
closed-entry = **{ $count }**人が参加。次の問題から、不正解と無回答でライフが減ります。
closed-hurt = **ライフ−1**：{ $list }
closed-lives-left = （残り{ $count }）
closed-standing =
    { $count ->
        [0] 全員脱落しました。
       *[other] 残り**{ $count }**人。
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [1] +{ $amount }点
       *[other] +{ $amount }点
    }
closed-next-question = 次の問題は{ $when }
closed-next-pause = 一時停止中です。`/quiz resume` で再開できます。
closed-next-podium = 最後の問題でした！ このあと最終結果です。
closed-skipped = **スキップしました。**この問題に得点は付きません。
closed-stopped = **終了しました。**この問題に得点は付きません。
closed-standings = **順位**：{ $list }
closed-wrong-answers = よくあった不正解：{ $list }
closed-lost = 技術的な不具合により、**第{ $number }問は中止**になりました。得点の増減はありません。
closed-withdrawn = **終了しました。**同じ問題を使うコンテストが始まりました。ここでの得点の増減はありません。
closed-explanation-apart = **第{ $number }問の解説**

my-answer-right = ✅ あなたの回答は{ $letters }。正解です！
my-answer-partly = 🟡 あなたの回答は{ $letters }。一部正解です。
my-answer-wrong = ❌ あなたの回答は{ $letters }。
my-answer-sure = { $confidence }：{ $number ->
        [1] { $marks }点
       *[other] { $marks }点
    }。
my-answers-sure-but-wrong = **自信ありで不正解**
my-answer-place = { $of }人中{ $place }位（{ $score }）
my-answer-run = { $count }問連続正解
my-answer-none = この問題には回答していません。
my-answer-void = この問題は得点の対象外です。
my-answers-none = このクイズでは1問も回答していません。
my-answers-line-void = 対象外

controlled-stop = クイズを終了しました。
controlled-skip = 問題をスキップしました。
controlled-pause = 一時停止しました。今の問題は最後まで続き、次は `/quiz resume` を使うまで出ません。24時間たつとクイズは終了します。
controlled-resume = クイズを再開しました。
refused-nothing-runs = ここで進行中のクイズはありません。`/quiz start` で始められます。
refused-runs-in-threads = このチャンネルのスレッドで複数のクイズが進行中です：{ $threads }。目的のクイズのスレッドでコマンドを使ってください。
refused-nothing-open-paused = クイズは一時停止中で、出題中の問題はありません。`/quiz resume` で再開できます。
refused-nothing-open = いま出題中の問題はありません。まもなく次の問題です。
refused-no-threads-here = ここではスレッドを作れません。`thread` を使わないか、テキストチャンネルで始めてください。
refused-cannot-open-thread = このチャンネルではスレッドを作れません。足りない権限：{ $permissions }。チャンネル設定（チャンネルの編集→権限）でボットのロールに許可してから、もう一度お試しください。
start-in-thread = 参加はこちら：{ $thread }
refused-in-lobby = クイズはまだ始まっていません。ロビーの**今すぐ開始**を押すか、`/quiz stop` で中止してください。
refused-lobby-closed = このロビーは閉じました。クイズが続いていれば、今の問題に回答するだけで参加できます。
refused-standings-follow = 最後の問題でした。まもなく最終結果です。
refused-not-yours-unnamed = この操作ができるのは、クイズを始めたメンバーとクイズ管理者だけです。
refused-not-yours = この操作ができるのは、クイズを始めた{ $name }さんとクイズ管理者だけです。
refused-already-paused = クイズはもう一時停止中です。`/quiz resume` で再開できます。
refused-not-paused = クイズは一時停止していません。
status-title = **{ $title }**
status-open = 第{ $number }問（全{ $total }問）、締め切りは{ $when }です。
status-coming = まもなく第{ $number }問（全{ $total }問）です。
status-between = 第{ $number }問（全{ $total }問）が終わりました。まもなく次の問題です。
status-lobby =
    { $count ->
        [0] 参加受付中です。開始は{ $when }。まだだれも参加していません。
       *[other] 参加受付中です。開始は{ $when }。{ $count }人が参加しています。
    }
status-over = 全{ $total }問が終わりました。まもなく最終結果です。
status-paused = 第{ $number }問（全{ $total }問）のあとで一時停止中です。`/quiz resume` で再開できます。
status-leads = 首位：{ $names }（{ $score }）
status-nobody-leads = まだ得点はありません。

lobby-open = ### 🎬 { $title } · { $count }問
    開始：{ $when }
lobby-begun = ### 🎬 { $title }
    クイズが始まりました。今からでも回答できます！
lobby-cancelled = ### { $title }
    クイズは中止になりました。
lobby-withdrawn = ### { $title }
    同じ問題を使うコンテストが始まったため、このクイズは中止になりました。
lobby-ended = ### { $title }
    クイズは終了しました。
lobby-nobody = まだだれも参加していません。
lobby-joined = **参加者{ $count }人**：{ $list }
lobby-hint = 「参加」を押さなくても回答できます。参加者全員が答えると、第1問は早めに締め切られます。
lobby-you-joined = 参加しました！ クイズの開始は{ $when }です。
lobby-you-began = さあ、始めましょう！
button-join = 参加
button-begin = 今すぐ開始
podium-title = **最終結果**
podium-of =
    { $title } · { $missing ->
        [0] 全{ $total }問
       *[other] 全{ $total }問中{ $asked }問を出題
    }
podium-row-stands = 生き残り
podium-row-lives = ライフ{ $count }で生き残り
podium-row-fell = 第{ $number }問で脱落
podium-row-average = ⌀ { $seconds }秒
podium-nobody = 今回は回答がありませんでした。
podium-picture-title = { $title }：表彰台
podium-picture-told = { $place }位 { $name }、{ $score }
podium-stopped = クイズは途中で終了しました。得点はすべて残ります。
podium-winner = 🏆 **{ $name }**さんが優勝！
podium-winner-by = 🏆 **{ $name }**さんが{ $score }差で優勝！
podium-winners = 🏆 同点優勝：**{ $names }**
highlight-fastest = ⚡ 最速の正解：{ $name }さん、{ $seconds }秒（第{ $number }問）
highlight-run = 🔥 最長連続正解：{ $name }さん、{ $count }問
highlight-climb = 📈 最大の追い上げ：{ $name }さん、{ $count }つ上昇
highlight-hardest = 🧗 一番の難問：第{ $number }問、正解率{ $percent }%
podium-unanswered = 3問続けて回答がなかったため終了しました。得点はすべて残ります。
podium-paused = 一時停止から1日たったため終了しました。得点はすべて残ります。
podium-lost = ここに投稿できなくなったため終了しました。得点はすべて残ります。
podium-withdrawn = この問題集のコンテストが始まったため終了しました。得点はすべて残ります。
button-play-again = もう一度遊ぶ
button-leaderboard = ランキング
button-mistakes = 間違いを見直す
mistakes-title = 間違えた問題
mistakes-none = 間違いはありません。全問正解です！
mistakes-result = 🏁 今回は{ $total }問中{ $right }問正解。
button-start-nearest = 「{ $title }」を始める

## Leaderboard

command-leaderboard = ランキングを見る
command-leaderboard-scope = このチャンネルかサーバー全体（既定はchannel）
command-leaderboard-period = 期間（既定はall）
command-leaderboard-bank = 集計する問題集（既定はすべて）

leaderboard-title-channel = このチャンネルの**ランキング**
leaderboard-title-server = このサーバーの**ランキング**
leaderboard-today = 今日
leaderboard-week = 今週
leaderboard-month = 今月
leaderboard-season = シーズン**{ $name }**（{ $days }）
leaderboard-season-over = 開催中のシーズンはありません。これは前回の結果です。
leaderboard-bank = **{ $bank }**の問題のみ
leaderboard-row = { $place } **{ $name }** · { $points } · 正解{ $right }/{ $answered }{ $won ->
        [0] {""}
       *[other] {" "}· 優勝{ $won }回
    }
leaderboard-own = あなた：{ $row }
leaderboard-not-on-it = まだこのランキングに入っていません。
leaderboard-page = { $page }/{ $pages }ページ · { $count }人
leaderboard-race-title = 今週のポイントレース
leaderboard-race-points = ポイント
leaderboard-race-days = 曜日
leaderboard-empty = まだポイントがありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-today = 今日のポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-week = 今週のポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-month = 今月のポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-season = 今シーズンのポイントはまだありません。`/quiz start` でクイズを始めましょう。
leaderboard-empty-season-over = このシーズンのポイントはありません。
leaderboard-empty-bank = この問題集のポイントはまだありません。`/quiz start bank:{ $bank }` でクイズを始めましょう。

## Stats

command-stats = 正解率、連続記録、得意・苦手な分野を見る（自分にだけ表示）
command-stats-member = 調べるメンバー（既定は自分）
command-stats-show = チャンネルにも表示する（既定はいいえ）

stats-title = **{ $name }**さんの成績（このサーバー）
stats-none = まだ回答がありません。`/quiz start` でクイズを始めましょう。
stats-answers = { $answers }回答中{ $right }正解：{ $percent }%
stats-place = サーバー内{ $place }位 · { $points }{ $won ->
        [0] {""}
       *[other] {" "}· 優勝{ $won }回
    }
stats-calibration = **自信と正解率**
stats-sure = { $confidence }：{ $answers }回答中{ $right }正解（{ $percent }%）{ $from ->
        [0] {""}
       *[other] {" "}· { $from }%以上ならお得
    }
stats-streak = デイリー問題に{ $count }回連続で回答
stats-due =
    { $count ->
        [0] いま復習する問題はありません。
       *[other] 復習する問題が{ $count }問：`/review`
    }
stats-best = **得意な分野**
stats-worst = **苦手な分野**
stats-subject = { $title } · { $percent }%（{ $answers }回答）
stats-history = **週ごとの記録**
stats-week-share = { $percent }%（{ $answers }回答）
stats-week =
    { $ago ->
        [0] 直近7日間
       *[other] { $ago }週間前
    }
refused-names-hidden = このサーバーではメンバー名が非表示です。自分の `/stats` は見られます。ほかの人の記録は、クイズ管理者だけが非公開で見られます。
stats-picture-title = { $name }：成績の推移
stats-picture-week =
    { $ago ->
        [0] 直近7日間
       *[other] −{ $ago }
    }
stats-picture-answers = 週の回答数
stats-picture-right = 正解率
stats-picture-told = { $ago }：{ $answers }回答、正解率{ $percent }%

## Season

command-season = シーズン：ゼロから競うランキング
command-season-start = シーズンを始める
command-season-start-name = シーズンの名前
command-season-end = シーズンを終了し、最終順位をここに投稿する
command-season-list = すべてのシーズンと優勝者を見る

season-started = シーズン**{ $name }**が始まりました！ これからのポイントが集計されます。
season-end-confirm = シーズン**{ $name }**を終了しますか？ 最終順位がここに投稿され、シーズンは再開できません。
button-end-season = シーズンを終了
season-ended = **シーズン終了：{ $name }**
season-since = { $from }から
season-days = { $from }～{ $until }
season-list-title = このサーバーの**シーズン**
season-row = **{ $name }** · { $days }
season-nobody = ポイントなし
season-won = 優勝：{ $names }（{ $points }）
season-leads = 首位：{ $names }（{ $points }）
refused-season-without-name = シーズンには名前が必要です。例：「2026年秋」
refused-season-is-open = シーズン**{ $name }**がまだ開催中です。先に `/season end` で終了してください。
refused-no-season-open = 開催中のシーズンはありません。`/season start` で始められます。
refused-no-season-yet = まだシーズンはありません。クイズ管理者が `/season start` で始められます。

## Board

command-board = ランキングのリセットや修正
command-board-reset = ランキングを空にする（30日以内なら元に戻せます）
command-board-reset-scope = このチャンネルかサーバー全体（既定はchannel）
command-board-exclude = メンバーをすべてのランキングで非表示にする
command-board-exclude-member = 非表示にするメンバー
command-board-undo = リセットを取り消す、または非表示のメンバーを戻す
command-board-undo-edit = 取り消す変更
command-board-list = 取り消せる変更を見る

board-reset-confirm-channel = このチャンネルのランキングをリセットしますか？ { $count }人のポイントが、ここからもサーバーのランキングからも消えます。30日以内なら `/board undo` で元に戻せます。
board-reset-confirm-server = このサーバーのすべてのランキングをリセットしますか？ { $count }人のポイントが消えます。30日以内なら `/board undo` で元に戻せます。
board-reset-done-channel = このチャンネルのランキングを空にしました。{ $until }までなら `/board undo` で元に戻せます。
board-reset-done-server = このサーバーのランキングをすべて空にしました。{ $until }までなら `/board undo` で元に戻せます。
button-reset = リセット
button-cancel = キャンセル
cancelled = キャンセルしました。何も変わっていません。
board-exclude-confirm = **{ $name }**さんをこのサーバーのすべてのランキングで非表示にしますか？ 参加は続けられ、ポイントも残ります。`/board undo` で再び表示できます。
button-exclude = 非表示にする
board-excluded = **{ $name }**さんをこのサーバーのすべてのランキングで非表示にしました。`/board undo` で再び表示できます。
board-undone-reset = 元に戻しました。以前のポイントも新しいポイントも集計されます。
board-undone-exclusion = 元に戻しました。**{ $name }**さんが再びランキングに表示されます。
board-list-title = 取り消せる**ランキングの変更**
board-list-empty = 取り消せる変更はありません。
board-list-more = ほか{ $count }件
board-list-foot = `/board undo` で取り消せます。
board-row-server = このサーバーの全ランキングをリセット
board-row-channel = { $channel }のランキングをリセット
board-row-excluded = **{ $name }**さんを非表示
suggestion-reset-server = サーバーをリセット
suggestion-reset-channel = チャンネルをリセット
suggestion-excluded = { $name } を非表示
board-row = { $what } · { $by }さん、{ $when }
board-row-until = { $until }まで
refused-already-excluded = **{ $name }**さんはすでに非表示です。`/board undo` で再び表示できます。
refused-nothing-to-undo = 取り消せる変更はありません。`/board list` で確認できます。リセットを取り消せるのは30日以内です。

## Bank

command-bank = 問題集
command-bank-list = すべての問題集を見る
command-bank-info = 問題集の内容を見る
command-bank-info-bank = 内容を見る問題集
command-bank-preview = 問題集の問題と答えを自分だけで読む（クイズ管理者）
command-bank-preview-bank = 読む問題集
command-bank-which = 問題集
command-bank-question = 問題
command-bank-upload = このサーバーに問題集をアップロードする（クイズ管理者）
command-bank-upload-file = 問題のファイル（1 MiBまで）、または画像入りの.zip（10 MiBまで）
command-bank-download = 問題集をファイルで受け取る（クイズ管理者）
command-bank-remove = このサーバー専用の問題集を外す（クイズ管理者）
command-bank-add = 問題を書く（クイズ管理者）
command-bank-add-bank = このサーバー専用の問題集、または新しい問題集の名前
command-bank-edit = このサーバー専用の問題集の問題を変更する（クイズ管理者）
command-bank-delete = このサーバー専用の問題集から問題を削除する（クイズ管理者）

bank-list-title = **問題集**
bank-list-none = まだ問題集がありません。クイズ管理者が `/bank upload` か `/bank add` で追加できます。
bank-list-row = **{ $title }** · `{ $id }` · { $count }問
bank-list-own = このサーバー専用
bank-info-counts = { $count }問（単一選択{ $single }、複数選択{ $several }、正誤{ $truefalse }、入力{ $typed }）
bank-info-cards = 🗂️ カード{ $count }枚は、答えが長すぎて入力できないため `/practice` 専用です
bank-info-explained = うち{ $explained }問に解説あり
bank-info-tags = タグ：{ $tags }
bank-info-flagged = ⚠️ 見直したい問題：
bank-info-suspect = 上級者もよく間違えます。正解の設定か問題文を確認してください
bank-info-too-hard = 難しすぎ
bank-info-too-easy = やさしすぎ
bank-info-flagged-row = { $number }. { $prompt } · { $answers }回答中{ $right }正解：{ $why }
bank-info-discrimination = {""}（識別力{ $value }）
bank-info-wrong = {"。"}多い不正解：「{ $wrong }」（{ $count }）
bank-info-difficulty = 作者の設定した難易度：やさしい{ $easy }、ふつう{ $medium }、難しい{ $hard }、未設定{ $unknown }
bank-info-measured = ここでの出題{ $asked }回、{ $answers }回答の正解率{ $percent }%。回答から見た難易度：やさしい{ $easy }、ふつう{ $medium }、難しい{ $hard }、回答不足{ $unknown }
bank-info-source = [出典]({ $url })
bank-info-author = 作者：{ $author }
bank-info-licence = ライセンス：{ $licence }
bank-info-held-back = ⚠️ このファイルの最新の変更（{ $when }）にエラーがあるため、直るまで前の版を使います。
bank-info-start = 遊ぶ：{ $command }
preview-title = **{ $title }** · プレビュー { $number }/{ $total }
preview-explanation = **解説**
preview-facts = 配点×{ $weight } · { $id }
preview-line = ファイルの{ $line }行目

upload-pictures-too-large = このファイルの画像は合計で{ $max } MiBを超えています。画像を小さくするか、問題集を複数のファイルに分けてください。
upload-too-large = このファイルは{ $max } MiBを超えています。問題集を複数のファイルに分けてください。
refused-bank-changed = ほかの人がたった今、問題集**{ $bank }**を変更したため、保存しませんでした。もう一度お試しください。
refused-question-changed = ほかの人がたった今この問題を変更したため、訂正しませんでした。`/bank fix` で開き直してください。
upload-too-many-banks = このサーバーの問題集は上限の{ $max }個に達しています。`/bank remove` で減らしてください。
refused-limit-schedules = このサーバーのデイリー問題のスケジュールは上限の{ $max }件に達しています。`/daily remove` で減らしてください。
refused-limit-contests = このサーバーの終わっていないコンテストは上限の{ $max }件に達しています。終了を待つか、`/contest finish` を使ってください。
refused-limit-teams = このサーバーのチームは上限の{ $max }組に達しています。`/team join` でどこかに参加してください。
refused-limit-suggestions = このサーバーの未対応の提案は上限の{ $max }件に達しています。先にクイズ管理者が `/bank suggestions` を確認する必要があります。
refused-limit-reports = このサーバーの未対応の報告は上限の{ $max }件に達しています。報告は保存されませんでした。先にクイズ管理者が `/bank reports` を確認する必要があります。
refused-limit-bank-mib = 1つのサーバーの問題集は、画像も含めて合計{ $max } MiBまでです。`/bank remove` で減らすか、この問題集を短くしてください。
refused-limit-all-bank-mib = このボットには、アップロードされた問題集を置く空きがもうありません。ボットの運営者に知らせてください。
refused-limit-lookups = 検索は1分に{ $max }回までです。少しお待ちください。
upload-too-many-questions = { $count }問は1つの問題集には多すぎます。上限は{ $max }問です。複数の問題集に分けてください。
upload-id-is-taken = ID `{ $id }` は、このサーバー専用ではない別の問題集が使っています。ファイル名を変えるか、問題集に別の `id` を付けてください。
upload-unreachable = Discordからファイルをダウンロードできませんでした。もう一度お試しください。
upload-taken = **{ $title }**（{ $count }問）をこのサーバーに追加しました。`/quiz start bank:{ $id }` で遊べます。
upload-refused = 読み込めなかった問題が{ $count }問あります：
upload-replaced = 同じIDの問題集と入れ替えました。進行中のクイズは前の問題のまま続きます。
upload-held-back = **{ $title }**は変更していません。このファイルに新しいエラーがあります。直してもう一度アップロードするか、先に古いほうを `/bank remove` で外してください。
upload-guide = ファイルの書き方：<{ $url }>
upload-nothing = このファイルに使える問題は見つかりませんでした。
download-here = **{ $title }**、{ $count }問です。
download-own = 変更するには、ファイルを編集して `/bank upload` でアップロードしてください。
download-common = これは標準の問題集です。自分用にするには、ファイルの `id` を変えて `/bank upload` でアップロードしてください。
remove-confirm = **{ $title }**（{ $count }問）をこのサーバーから外しますか？ 進行中のクイズはそのまま続き、得点もすべて残ります。
remove-done = **{ $title }**をこのサーバーから外しました。戻したくなったときのために、ファイルをお渡しします。
button-remove = 外す
bank-is-not-yours = **{ $title }**はこのサーバー専用の問題集ではないため、ここでは変更できません。自分用にするには、`/bank download` でファイルを受け取り、`id` を変えて `/bank upload` でアップロードしてください。

question-not-found = **{ $title }**に「{ $asked }」が見つからないか、複数見つかりました。一覧から選んでください。
question-is-gone = この問題はその間に変更または削除されました。問題集を見直してください。
add-bad-name = 新しい問題集の名前は1～{ $max }文字にしてください。
form-prompt = 問題文（Markdown可）
form-prompt-example = ステータスコード404の意味は？
form-answers = 答え（1行に1つ、正解の前に*）
form-answers-example = 正しい選択肢の前に*、または認める答えの前に=、または # 3.14 ± 0.01
form-explanation = 解説（任意）
written-done = ✅ **{ $title }**に問題{ $number }を保存しました。`/quiz start bank:{ $id }` で遊ぶか、`/bank download` で全体を受け取れます。
written-again = 問題{ $number }が同じ内容です。
written-refused = まだ問題として完成していないため、保存しませんでした：
written-given-back = 入力した内容はこちらです。消えないように残しておきます：
edit-needs-a-file = この問題には、複数行の選択肢など、フォームに収まらない内容があります。`/bank download` で受け取り、ファイルで変更して `/bank upload` してください。
delete-confirm = **{ $title }**からこの問題を削除しますか？
    { $question }
delete-done = 削除しました。**{ $title }**の残りは{ $count }問です。
delete-last = この問題集の最後の問題です。`/bank remove` で問題集ごと外してください。
button-delete = 削除
button-add-another = もう1問追加
button-fix-it = 修正する
draft-is-gone = ここに入力した内容はもう残っていません。このフォームをすでに送信し直したのかもしれません。そうでなければ、コマンドをもう一度実行してください。

## Suggestions

command-bank-suggest = このサーバーに問題を提案する
command-bank-suggestions = メンバーが提案した問題を採用、編集、または却下する（クイズ管理者）
suggest-form = 問題を提案
suggest-thanks = ✅ ありがとうございます！ クイズ管理者が確認し、結果をお知らせします。確認待ちの提案は{ $waiting }件です（{ $max }件まで）。
suggestions-none = 確認待ちの提案はありません。メンバーは `/bank suggest` や、メッセージの *アプリ › Make a question* で提案できます。
suggestions-title = 💬 **提案 { $number }/{ $total }** · { $name } · { $when }
suggestions-bank = 提案された問題
suggestion-accept-form = この問題を採用
suggestion-bank = 追加先の問題集
suggestion-bank-example = このサーバー専用の問題集、または新しい問題集の名前
suggestion-edit-form = この提案を編集
suggestion-refuse-form = この問題を却下
suggestion-reason = 理由（提案者に表示されます）
suggestion-reason-example = 同じ内容の問題がすでにあります。
suggestion-accepted = ✅ **{ $title }**に第{ $number }問として追加しました。提案者：{ $name }
suggestion-edited = ✅ 変更しました。まだ確認待ちです。
suggestion-refused = 却下しました。理由は{ $name }さんに表示されます。
suggestion-barred = { $name }さんは問題を提案できなくなりました。すでに届いた提案は一覧に残ります。
suggestion-credit = 問題の提案：{ $name }さん
suggestion-news = 💬 **あなたの提案について**
suggestion-news-accepted = ✅ 「{ $prompt }」が**{ $title }**に追加されました。ありがとうございます！
suggestion-news-refused = 「{ $prompt }」は追加されませんでした：{ $reason }
button-accept = 採用
button-edit = 編集
button-refuse = 却下
button-bar = 提案者を禁止
button-barred = 提案禁止のメンバー（{ $count }）
button-unbar = 禁止を解除
button-suggestions = 提案に戻る
barred-none = 提案を禁止されているメンバーはいません。提案の一覧は `/bank suggestions` で見られます。
barred-title = **問題を提案できないメンバー**
barred-row = { $name } · { $by }さんが{ $when }に禁止
refused-suggestions-barred = このサーバーでは問題を提案できません。間違いだと思う場合は、クイズ管理者に相談してください。
refused-too-many-waiting = 確認待ちの提案が上限の{ $max }件に達しています。クイズ管理者がどれかを確認するまでお待ちください。
refused-suggestion-settled = この提案はすでに採用または却下されています。ほかの提案は `/bank suggestions` で見られます。
refused-suggestion-edited = ほかのクイズ管理者がちょうどこの提案を編集したため、何も追加していません。`/bank suggestions` でもう一度確認してください。
refused-too-many-barred = 提案を禁止されているメンバーが上限の{ $max }人に達しています。先にだれかの禁止を解除してください。

## Report

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

## Daily

command-daily = 決まった時刻に出るデイリー問題（クイズ管理者）
command-daily-add = デイリー問題を予約する
command-daily-add-channel = チャンネル
command-daily-add-time = 時刻。例：18:30、6:30 pm、21h
command-daily-add-zone = タイムゾーン。例：Asia/Tokyo（/settingsで設定済みなら省略可）
command-daily-add-days = 曜日：daily、weekdays、weekends、mon-fri、またはmon,wed,friなど（既定はdaily）
command-daily-add-closes-after = 1問の受付時間（既定は24時間）。長くても次の問題まで
command-daily-add-ping = 通知するロール
command-daily-schedule = スケジュール
command-daily-list = 設定と次の投稿日時を見る
command-daily-pause = スケジュールを一時停止する
command-daily-resume = スケジュールを再開する
command-daily-remove = スケジュールを削除する
command-daily-now = 今すぐ追加で1問投稿する

question-daily = **デイリー問題**
form-answer-title-daily = デイリー問題
closed-lost-daily = 技術的な不具合により、**このデイリー問題は中止**になりました。得点の増減はありません。
closed-missed = 出題中にボットがオフラインだったため、この問題は得点の対象外です。
closed-explanation-apart-daily = **デイリー問題の解説**
daily-result-title = **デイリー問題：結果**
daily-streaks = **連続記録**：{ $list }
daily-streak = { $count }
streak-forgiven = 1日のお休みはセーフ

daily-added = 設定しました。最初の問題は{ $when }です。
daily-clocks-skip = 時計の切り替えで{ $time }がない日があります。その日は切り替えの瞬間（{ $date }）に投稿します。
daily-clocks-twice = 時計の切り替えで{ $time }が2回ある日があります。その日は1回目（{ $date }）に投稿します。
daily-none = まだデイリー問題はありません。`/daily add` で設定できます。
daily-list-title = **デイリー問題**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = 次回：{ $dates }
daily-row-open = 受付{ $hours }時間
daily-row-asked = { $questions }問中{ $asked }問を出題済み
daily-row-again = 全問出題済み、古い順にもう一度
daily-row-pings = { $role }に通知
daily-row-closes = 出題中、締め切りは{ $when }
daily-paused = 一時停止しました。`/daily resume` を使うまで投稿しません。出題中の問題は最後まで続き、連続記録も途切れません。
daily-resumed = 再開しました。次の問題は{ $when }です。
daily-removed = 削除しました。出題中の問題は最後まで続き、得点もすべて残ります。
daily-now = { $channel }に追加の問題を投稿します。
daily-news = 📅 **デイリー問題のお知らせ**
daily-news-more = ほかは `/daily list` で見られます。
daily-used-up = この問題集は全問出題済みのため、古い順にもう一度出題します。`/bank add` か `/bank upload` で新しい問題を追加できます。
daily-why-requested = { $when }に一時停止しました。`/daily resume` で再開できます。
daily-why-forbidden = { $channel }に投稿できないため、{ $when }に自動で一時停止しました。「チャンネルを見る」と「メッセージを送信」（スレッドでは「スレッドでメッセージを送信」）を許可してから、`/daily resume` を使ってください。
daily-why-channel-gone = チャンネル #{ $channel } がなくなったため、{ $when }に自動で一時停止しました。`/daily remove` で削除し、`/daily add` で新しく設定してください。
daily-why-bank-gone = 問題集「{ $bank }」がなくなったため、{ $when }に自動で一時停止しました。問題集を追加し直して `/daily resume` を使うか、`/daily remove` でスケジュールを削除してください。
daily-ping-everyone = デイリー問題では@everyoneに通知できません。メンバーが自分で選べるロールにしてください。
daily-ping-forbidden = **{ $role }**に通知できません。サーバー設定の「ロール」でこのロールへのメンションを全員に許可するか、ボットに「@everyone、@here、全てのロールにメンション」を許可してから、もう一度お試しください。
refused-no-zone = どのタイムゾーンですか？ `zone` で選ぶか、`/settings set zone` でサーバーに設定してください。
refused-not-a-time = 「{ $typed }」は時刻として読み取れません。`18:30`、`6:30 pm`、`21h` のように入力してください。
refused-not-days = 「{ $typed }」を読み取れません。`daily`、`weekdays`、`weekends`、範囲（`mon-fri`）、または一覧（`mon,wed,fri`）で入力してください。
refused-unknown-schedule = そのスケジュールは見つかりません。一覧から選ぶか、`/daily list` で確認してください。
refused-schedule-already-paused = もう一時停止中です。`/daily resume` で再開できます。理由は `/daily list` で見られます。
refused-schedule-not-paused = 一時停止していません。
refused-schedule-without-bank = 問題集「{ $bank }」がなくなっています。先に問題集を追加し直すか、`/daily remove` でスケジュールを削除してください。
refused-daily-on-its-way = 前の問題をまだ投稿しています。少し待ってからもう一度お試しください。

## Contest

command-contest = コンテスト：全員同じ問題に、自分のペースで挑戦
command-contest-create = このチャンネルでコンテストを開く（クイズ管理者）
command-contest-create-name = コンテストの名前
command-contest-create-banks = 使う問題集（複数はカンマ区切り）
command-contest-create-opens = 開始日時：now、in 2h、6pm、tomorrow 18:00、friday 18:00、2026-12-24 18:00、<t:…>
command-contest-create-closes = 終了日時（書き方は同じ）
command-contest-create-seconds = 1問あたりの秒数、5～600（既定は時間制限なし）
command-contest-create-attempts = 1人の挑戦回数。最高の回が成績になります（既定は1）
command-contest-create-teams = チーム戦にする（既定はいいえ）
command-contest-which = コンテスト
command-contest-join = コンテストに参加する
command-contest-play = コンテストに挑戦する、または続きから再開する（自分にだけ表示）
command-contest-standings = 参加人数、終了後は結果を見る（自分にだけ表示）
command-contest-finish = コンテストを今すぐ終了、開始前なら中止する（クイズ管理者）

contest-created = **コンテスト：{ $name }**
contest-window = 開始：{ $opens }（{ $opens_in }）、終了：{ $closes }（{ $closes_in }）
contest-clocks-skip = { $zone }では時計の切り替えで入力の時刻がないため、切り替えの瞬間にします：{ $date }
contest-clocks-twice = { $zone }では時計の切り替えで入力の時刻が2回あるため、1回目にします：{ $date }
contest-questions = { $count }問
contest-seconds = 1問{ $seconds }秒
contest-untimed = 時間制限なし
contest-attempts =
    { $count ->
        [1] 挑戦{ $count }回
       *[other] 挑戦{ $count }回、最高の回が成績
    }
contest-teams = チーム戦
contest-all-questions = 出題できる問題は{ $count }問だけです。
contest-how = **参加**を押してエントリーしてください。始まったら**挑戦**を押すと、好きなときに自分だけで挑戦できます。終了すると、結果がここに投稿されます。
contest-how-open = 開催中です！ **挑戦**を押すと、好きなときに自分だけで挑戦できます。終了すると、結果がここに投稿されます。
contest-is-over = このコンテストは終了しました。
contest-is-cancelled = このコンテストは中止になりました。
contest-joined-count =
    { $count ->
        [0] まだだれも参加していません。
       *[other] { $count }人が参加しています。
    }
contest-opened = **{ $name }**が始まりました！ **挑戦**を押してスタート。終了は{ $when }です。
contest-cancelled = **{ $name }**は中止になりました。開催されません。
contest-cancelled-reply = **{ $name }**を中止しました。{ $channel }で全員にお知らせします。
contest-cancel-confirm = **{ $name }**の開始は{ $when }です。中止しますか？ 開催されなくなり、チャンネルで全員にお知らせします。
button-cancel-contest = コンテストを中止
button-play = 挑戦
button-practise = 練習する
contest-how-teams = `/team create` と `/team join` でチームを組めます。開始時点のメンバーで数え、2人以上が必要です。チームの得点は全メンバーの平均です。
contest-joined = **{ $name }**に参加しました。
contest-joined-already = もう**{ $name }**に参加しています。
contest-joined-opens = 開始は{ $date }（{ $when }）です。始まったら**挑戦**を押すか、`/contest play` を使ってください。
contest-joined-open = 開催中です。終了は{ $when }です。
contest-side-team = チーム**{ $team }**（{ $count }人）として得点します。
contest-side-too-few = チーム**{ $team }**にはあなただけです。開始時に2人以上必要なので、だれかに `/team join` を使ってもらいましょう。1人のままだと個人での参加になります。
contest-side-no-team = チームに入っていません。開始前に `/team join` で参加するか、`/team create` で作ってください。入らなければ個人での参加になります。
contest-side-alone = 個人での参加です。開始時に2人以上のチームに入っていませんでした。
contest-attempt = 挑戦{ $number }/{ $total }回目
contest-clock = -# ⏱️ 時間切れは{ $when }です。離れても時間は進みます。
contest-no-clock = -# 時間制限なし。コンテストの終了は{ $when }です。
contest-choose-one = アルファベットをタップして回答してください。最初の回答が有効で、ほかの人には見えません。
contest-missed-before = 前の問題は時間切れのため、無回答になりました。
contest-missed = 回答が{ $seconds }秒遅れたため、この問題は無回答になりました。
contest-next = 準備ができたら、次の問題へどうぞ。
contest-next-timed = 次の問題を開くと、時間の計測が始まります。
contest-next-attempt = 最後の問題でした！ もう一度挑戦できます（あと{ $left }回）。最高の回が成績になります。結果は終了時（{ $when }）に出ます。
contest-finished = 最後の問題でした！ 結果はコンテストの終了時（{ $when }）に出ます。
button-another-attempt = もう一度挑戦
contest-status = { $joined }人が参加、{ $finished }人が完了。結果は終了時に出ます。
contest-finishing = **{ $name }**を終了しています。まもなく{ $channel }に結果が出ます。
contest-finish-confirm = **{ $name }**を今すぐ終了しますか？ 本来の終了は{ $when }です。終了までに届いた回答は有効です。
button-finish-contest = 今すぐ終了
contest-unposted = コンテスト**{ $name }**の結果を{ $channel }に投稿できませんでした。チャンネルがなくなったか、投稿の権限がありません。結果はだれでも `/contest standings` で見られます。
contest-over = **コンテスト終了：{ $name }**
contest-played =
    { $count ->
        [0] 挑戦者なし
       *[other] { $count }人が挑戦
    }
contest-nobody = 挑戦者はいませんでした。
contest-mean = 平均{ $score }
contest-members = { $count }人
contest-time-seconds = { $seconds }秒
contest-time-minutes = { $minutes }分{ $seconds }秒
contest-question-title = **問題ごとの正解率**
contest-question = { $percent }%（{ $right }/{ $shown }） · { $prompt }
contest-mine-none = このコンテストでは1問も回答していません。
contest-race-title = { $name }：得点レース
contest-race-marks = 点
contest-race-questions = 問題
refused-contest-name = 名前は1～{ $max }文字にしてください。
refused-contest-name-taken = 終わっていないコンテスト**{ $name }**がすでにあります。別の名前にしてください。
refused-contest-moment = 「{ $typed }」は日時として読み取れません。`18:00`（{ $zone }）、`in 2h`、`tomorrow 18:00`、`friday 6pm`、`2026-12-24 18:00`、またはDiscordのタイムスタンプ `<t:…>` で入力してください。
refused-contest-moment-no-time = 「{ $typed }」には時刻がありません。`{ $example }` のように時刻も入力してください。
refused-contest-moment-ambiguous = 「{ $typed }」は2通りに読めます。`{ $one }` か `{ $other }` と入力してください。
refused-contest-past = { $date }（{ $when }）はもう過ぎています。これからの日時にしてください。
refused-contest-closes-first = 開始が{ $opens }、終了が{ $closes }になります。終了は開始よりあとにしてください。
refused-contest-too-long = コンテストの期間は最長{ $days }日です。もっと早い終了日時にしてください。
refused-contest-too-far = コンテストの開始は{ $days }日以内にしてください。
refused-contest-unknown = そのコンテストは見つかりません。一覧から選んでください。
refused-contest-not-open = まだ始まっていません。開始は{ $date }（{ $when }）です。`/contest join` で参加できます。
refused-contest-already-open = **{ $name }**は始まったばかりなので中止できません。終えるには `/contest finish` を使ってください。
refused-contest-over = **{ $name }**は終了しました。結果は `/contest standings` で見られます。
refused-contest-done =
    { $count ->
        [1] もう挑戦済みです。
       *[other] もう{ $count }回挑戦しました。これが上限です。
    }結果は終了時（{ $when }）に出ます。
refused-contest-old-question = この問題はもう終わりました。`/contest play` で続きに進めます。

## Team

command-team = コンテストのチーム
command-team-create = 自分のチームを作る
command-team-create-name = チームの名前
command-team-join = チームに参加する
command-team-which = チーム
command-team-leave = チームを抜ける
command-team-list = このサーバーの全チームを見る（自分にだけ表示）

team-created = チーム**{ $team }**を作りました。ほかの人は `/team join` で参加できます。コンテストには{ $fewest }人以上が必要です。
team-joined = チーム**{ $team }**に参加しました。メンバーは{ $count }人です。
team-joined-already = もうチーム**{ $team }**に入っています。
team-left = チーム**{ $team }**を抜けました。
team-frozen = 開催中のコンテストでは、開始時点のチームで数えます。
team-none = まだチームがありません。`/team create` で作れます。
team-list-title = **チーム**
team-yours = あなたのチーム
refused-team-unknown = そのチームは見つかりません。`/team list` で確認するか、`/team create` で作ってください。
refused-team-name-taken = チーム**{ $name }**はすでにあります。`/team join` で参加するか、別の名前にしてください。
refused-in-team = 今はチーム**{ $name }**に入っています。先に `/team leave` で抜けてください。
refused-no-team = チームに入っていません。`/team join` で参加できます。

## Practice

command-practice = 問題集を時間制限なしで1人で練習する（自分にだけ表示）
command-practice-bank = 練習する問題集
command-practice-questions = 問題数、1～50（既定は10）

practice-title = 練習
practice-choose-one = アルファベットをタップして回答してください。時間制限はなく、ほかの人には見えません。
practice-right = **正解！**
practice-partly = **一部正解。**
practice-wrong = **残念！**
practice-you-typed = あなたの入力：「{ $text }」
practice-your-answer = あなたの回答
practice-result = 🏁 **{ $total }問中{ $right }問正解。**練習では得点は付かず、ランキングにも影響しません。
practice-changed = 問題集が変更されたため、この練習は続けられません。{ $command } で始め直してください。
button-practise-again = もう一度練習
button-show-answer = 答えを見る
grade-again = もう一度
grade-hard = 難しい
grade-good = ふつう
grade-easy = 簡単

## Learning

command-learn = 学習プラン：問題集、ペース、試験日（自分にだけ表示）
command-learn-add = 問題集を、毎日少しずつ新しい問題を加えながら学習する
command-learn-add-bank = 学習する問題集
command-learn-add-new = 1日の新しい問題数、1～100（既定は10）
command-learn-add-exam = 試験日。例：24.12.、2026-12-24
command-learn-remove = 問題集の学習をやめる
command-learn-remove-bank = 学習をやめる問題集
command-learn-plan = 学習中の問題集、今日の復習、どのくらい覚えているかを見る

learn-added = 📚 **{ $title }**の学習を始めます：全{ $count }問、1日に新しい問題{ $new }問。
learn-added-exam = 試験日は{ $exam }です。それまでにどの問題も2回以上出題し、最後の{ $days }日間は苦手な問題を優先します。
learn-start = `/review` で始めましょう。`/remind set` を使うと、復習する問題があるときにお知らせします。
learn-removed = **{ $title }**の学習をやめました。覚えた記録は残るので、追加し直せば続きから学習できます。
learn-plan-title = 学習プラン
learn-plan-none = まだ学習中の問題集がありません。`/learn add` で追加できます。
learn-plan-due = 今日の学習：復習{ $count }問、新しい問題{ $new }問。`/review` で学習できます。
learn-plan-learned = { $total }問中{ $learned }問を学習済み · 1日に新しい問題{ $new }問
learn-plan-recall = いま思い出せるのは約{ $now }%です。
learn-plan-recall-exam =
    いま思い出せるのは約{ $now }%です。今日で学習をやめると、{ $exam }（{ $days ->
        [0] 今日
       *[other] { $days }日後
    }）には約{ $then }%になります。
learn-plan-gone = **{ $bank }**はもうありません。`/learn remove` で外してください。
refused-exam-unknown = 「{ $typed }」は日付として読み取れません。`2026-12-24`、`24.12.`、`Dec 24`、`friday` のように入力してください。
refused-exam-ambiguous = 「{ $typed }」は2通りの日付に読めます。`{ $one }` か `{ $other }` と入力してください。
refused-exam-past = { $exam }は未来の日付ではありません。試験日をもっとあとの日付にするか、省略してください。
refused-exam-far = { $exam }は2年以上先です。試験日をもっと早い日付にするか、省略してください。
refused-limit-plans = 同時に学習できる問題集は{ $max }個までです。`/learn remove` で減らしてください。
refused-not-planned = 「{ $bank }」は学習中ではありません。学習中の問題集は `/learn plan` で見られます。

command-remind = 復習する問題がある日に、1日1回DMでお知らせ
command-remind-set = 復習する問題がある日に、毎日DMでお知らせを受け取る
command-remind-set-time = 時刻。例：18:00、6pm
command-remind-set-zone = あなたのタイムゾーン。例：Tokyo、UTC+9
command-remind-off = お知らせを止める

remind-set = ⏰ 設定しました。復習する問題がある日は、毎日DMでお知らせします。初回は{ $date }（{ $when }）です。止めるには `/remind off` を使ってください。
remind-off = お知らせはオフです。
remind-closed = あなたにDMを送れません。プライバシー設定でこのサーバーからのDMを許可して、もう一度お試しください。
remind-blocked = ボットからのDMがブロックされていて送れなかったため、お知らせをオフにしました。再開するには、DMを許可して `/remind set` を使ってください。
remind-due = 📚 復習する問題が{ $count }問あります。`/review` で学習しましょう。
remind-due-new = 📚 今日学習する問題が{ $count }問あります（うち新しい問題{ $new }問）。`/review` で学習しましょう。
remind-how-off = お知らせを止めるには `/remind off` を使ってください。
refused-no-reminder = お知らせは設定されていません。`/remind set` で設定できます。

## Review

command-review-study = 今日の分を学習する：間違えた問題と学習プランの問題（自分にだけ表示）

review-title = 復習
review-due = 残り{ $count }問
review-again = この問題は{ $when }にまた出ます。
review-finished = **今はここまで。**
review-today =
    { $count ->
        [0] 今日はまだ学習していません。
       *[other] 今日は{ $count }問学習しました。
    }
review-today-new = 今日は{ $count }問学習しました（うち新しい問題{ $new }問）。
review-next = 次の問題は{ $when }に出ます。
review-nothing-now = いま復習する問題はありません。間違えた問題や学習した問題が{ $count }問待機中で、次の問題は{ $when }に出ます。
review-nothing-yet = まだ復習する問題がありません。クイズや練習で間違えた問題は、忘れそうになるころにここで出題されます。`/learn add` なら、問題集をまるごと追加できます。同じ問題集を使うコンテストの開催中は、その問題は出ません。
button-anki = Anki用に書き出す
anki-none = 間違えた問題も学習した問題もないため、書き出すものがありません。
anki-export = 間違えた{ $count }問をAnki用に書き出しました。「ファイル」→「読み込む」でこのファイルを選んでください。あとで読み込み直しても、カードは重複せず更新されます。

## Settings

command-settings = このサーバーの設定
command-settings-show = すべての設定と、その設定元を見る
command-settings-set = 設定を変更する
command-settings-set-quizmaster-role = クイズ管理者にするロール。「@everyone」でリセット
command-settings-set-language = 公開メッセージの言語。「default」でDiscordのサーバーの言語に合わせる
command-settings-set-zone = タイムゾーン。例：Asia/Tokyo。「default」でリセット
command-settings-set-seconds = 時間指定のない問題の秒数、5～600。0でリセット
command-settings-set-mode = `/quiz start` で指定がないときの採点方法。「default」でリセット
command-settings-set-channels = クイズができるチャンネル（空白区切り）。「all」でリセット
command-settings-set-hide-names = 公開メッセージでメンバー名を隠す

settings-title = このサーバーの**設定**
settings-changed = **変更しました。**変わった項目には印が付いています。
settings-from-here = ここで設定
settings-from-default = 既定
settings-from-operator = ボットの運営者が設定
settings-from-discord = Discordのサーバー設定から
settings-role = { $role }か「サーバー管理」の権限を持つメンバー
settings-no-role = 「サーバー管理」の権限を持つメンバー
settings-all-channels = 投稿できるすべてのチャンネル
settings-names-hidden = 公開メッセージでメンバー名を隠す
settings-names-shown = 公開メッセージにメンバー名を出す
zone-no-summer-time = 🕑 **{ $zone }**には夏時間がありません。お住まいの地域に夏時間があるなら、`London` のように都市名で指定してください。
suggestion-no-summer-time = { $zone } · { $time } · 夏時間なし
settings-daily-elsewhere = 📅 ほかのチャンネルのデイリー問題は続きます：{ $channels } · 止めるには `/daily pause` か `/daily remove` を使ってください。
settings-how = `/settings set` で変更できます。制限時間は、`/quiz start`、問題、問題集、この設定の順に優先されます。
refused-nothing-set = 変更する設定を1つ以上選んでください：`quizmaster_role`、`language`、`zone`、`seconds`、`mode`、`channels`、`hide_names`。一覧は `/settings show` で見られます。
refused-role-is-for-managers = クイズ管理者のロールを変更できるのは、「サーバー管理」の権限を持つメンバーだけです。
refused-not-seconds = { $seconds }秒にはできません。5～600で指定するか、0でリセットしてください。
refused-not-a-channel = 「{ $typed }」はチャンネルではありません。#を入力して、一覧から1つずつ選んでください。「all」で全チャンネルに戻せます。

## Privacy

command-privacy = 保存されているあなたのデータ
command-privacy-export = 自分について保存されているデータをファイルで受け取る
command-privacy-delete = 自分について保存されているデータをすべて削除する

privacy-nothing = あなたについて保存されているデータはありません。
privacy-export = このボットが全サーバーで保存している、あなたのデータのすべてです（JSON、表ごとに1つのリスト）。時刻は1970年からのミリ秒です。
privacy-too-much = 保存されているデータが多く、1つのメッセージに収まりません。ボットの運営者に依頼してください。
privacy-confirm = このボットが全サーバーで保存しているあなたのデータを、すべて削除しますか？ これまでの回答は名前なしで残り、得点はだれのものでもなくなります。復習リストは削除されます。投稿済みのメッセージは変わりません。この操作は元に戻せません。
button-forget = データを削除
privacy-deleted = 削除しました。保存データにあなたの名前はもうありません。また遊ぶときは、ゼロからのスタートです。

## Doctor

command-doctor = 各チャンネルでボットができることと、できないときの直し方を見る

doctor-well = ✅ 必要な場所すべてに投稿できます。
doctor-sick = ❌ { $count }個のチャンネルで権限が足りません。
doctor-may = { $channel } · 投稿でき、クラッシュ後も問題を見つけられます。
doctor-missing = { $channel } · 足りない権限：{ $permissions }
doctor-unseen = { $channel } · このチャンネルが見えません。**チャンネルを見る**の権限がないか、削除されています。
doctor-fix = 直すには、チャンネル設定の「権限」を開き、「ロール/メンバー」にボットのロールを追加して、足りない権限を許可してください。そのために止まったデイリー問題は、`/daily resume` で再開できます。

## Help

command-help = ボットの使い方

help-title = **みんなで学べるクイズ**
help-start = `/quiz start` で始めて問題集を選び、アルファベットをタップするだけです。
    1人で学ぶなら `/practice` と `/review`、順位を見るなら `/leaderboard`。
    詳しくは、下からトピックを選んでください。
help-hint = はじめての方は、`/help` でできることを見られます。
help-menu = トピックを選ぶ
help-play = **遊び方**
    `/quiz start` で、このチャンネルでクイズを始めます。アルファベットをタップして回答します。選んだ答えは自分にしか見えず、締め切りまで正解はだれにもわかりません。時間はDiscordがタップを受け取った時点で計るので、表示が遅れても損はしません。
    クイズの進み具合は `/quiz status` で見られます。始めた人とクイズ管理者は、`/quiz pause`、`resume`、`skip`、`stop` も使えます。
help-points = **得点**
    `classic`：1問500～1000ポイント。早い正解ほど高得点です。
    `accuracy`：時間に関係なく、1問1点。
    `race`：最初の正解者が1点。お手つきするとその問題はもう答えられません。入力問題は3回まで回答できます。
    `survival`：第1問に答えて参加。不正解か無回答で即脱落です。
    `confidence`：回答のあとに自信の度合いを選びます。「勘」は正解で1点、不正解で0点。「やや自信あり」は2点か−2点で、何も選ばなければこれになります。「自信あり」は3点か−6点。正直に選ぶのが一番お得です。「やや自信あり」は3回に2回、「自信あり」は5回に4回正解できるなら得になります。合計がマイナスのとき、ランキングでは0になります。
    `race` と `survival` では回答を変更できません。ランキングでは1点が1000ポイントになります。正解が複数ある問題では、間違いを1つ選ぶと正解1つ分が消えます。
help-standing = **成績**
    このチャンネルやサーバー全体の順位は `/leaderboard` で見られます。今日、今週、今月、今シーズン、全期間から選べます。`/stats` では、自分の成績を問題集や週ごとに見られます。終わった問題の「自分の回答」や最終結果の「自分の回答一覧」を押すと、選んだ答え、正解、その理由が自分にだけ表示されます。
help-daily = **デイリー問題**
    クイズ管理者が `/daily add` で設定します。1問ごとに数時間受け付け、締め切り後に全員に答えが表示されます。速さは関係ないので、ゆっくりどうぞ。正解でも不正解でも、答え続けると連続記録が伸びます。7日に1日までは休んでも途切れません（❄）。
help-contests = **コンテスト**
    `/contest join` で参加し、開催中に `/contest play` で、自分だけで自分のペースで挑戦します。答えと順位は終了後に発表されます。チームは `/team create` と `/team join` で組めます。クイズ管理者は `/contest create` で開催できます。
help-learning = **学習**
    `/practice` では、問題集を1人で練習できます。時間制限も得点もなく、回答するたびに解説が表示されます。学習の中心は `/review` です。間違えた問題が、忘れそうになるころにまた出ます。`/learn add` で問題集をまるごと追加すると、毎日少しずつ新しい問題が加わり、試験日に向けて準備できます。進み具合は `/learn plan` で見られます。`/remind set` を使うと、復習する問題があるときにDMでお知らせします。どれもボットとのDMで使えます。
help-banks = **問題集**
    遊べる問題集は `/bank list` と `/bank info` で見られます。クイズ管理者は、`/bank upload` でアップロードし、`/bank add` で問題を書き（行の先頭に、正しい選択肢は「*」、認める答えは「=」、数値は「#」）、`/bank preview` で読めます。問題は誰でも `/bank suggest` や、メッセージの *アプリ › Make a question* で提案でき、クイズ管理者が `/bank suggestions` で採否を決めます。問題におかしな点があれば、下の「誤りを報告」を押してください。クイズ管理者が `/bank fix` で正解と得点を訂正します。
help-privacy = **プライバシー**
    自分について保存されているデータは、`/privacy export` で受け取り、`/privacy delete` で削除できます。
