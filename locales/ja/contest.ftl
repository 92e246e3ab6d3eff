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
