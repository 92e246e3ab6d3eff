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
closed-wrong-answer = 「{ $text }」
closed-wrong-answer-repeated = 「{ $text }」×{ $count }
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
