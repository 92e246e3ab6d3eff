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
command-remind-set-zone = あなたのタイムゾーン。例：東京、UTC+9
command-remind-off = お知らせを止める

remind-set = ⏰ 設定しました。復習する問題がある日は、毎日DMでお知らせします。初回は{ $date }（{ $when }）です。止めるには `/remind off` を使ってください。
remind-off = お知らせはオフです。
remind-closed = あなたにDMを送れません。プライバシー設定でこのサーバーからのDMを許可して、もう一度お試しください。
remind-blocked = ボットからのDMがブロックされていて送れなかったため、お知らせをオフにしました。再開するには、DMを許可して `/remind set` を使ってください。
remind-due = 📚 復習する問題が{ $count }問あります。`/review` で学習しましょう。
remind-due-new = 📚 今日学習する問題が{ $count }問あります（うち新しい問題{ $new }問）。`/review` で学習しましょう。
remind-how-off = お知らせを止めるには `/remind off` を使ってください。
refused-no-reminder = お知らせは設定されていません。`/remind set` で設定できます。
