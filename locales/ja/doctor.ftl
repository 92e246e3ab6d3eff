command-doctor = 各チャンネルでボットができることと、できないときの直し方を見る

doctor-well = ✅ 必要な場所すべてに投稿できます。
doctor-sick = ❌ { $count }個のチャンネルで権限が足りません。
doctor-may = { $channel } · 投稿でき、クラッシュ後も問題を見つけられます。
doctor-missing = { $channel } · 足りない権限：{ $permissions }
doctor-unseen = { $channel } · このチャンネルが見えません。**チャンネルを見る**の権限がないか、削除されています。
doctor-fix = 直すには、チャンネル設定の「権限」を開き、「ロール/メンバー」にボットのロールを追加して、足りない権限を許可してください。そのために止まったデイリー問題は、`/daily resume` で再開できます。
