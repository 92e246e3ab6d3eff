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
