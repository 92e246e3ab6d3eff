command-learn = Öğrenmek istediklerin: soru bankaları, tempon, sınavın (yalnızca sen görürsün)
command-learn-add = Bir soru bankasını her gün birkaç yeni soruyla öğren
command-learn-add-bank = Öğrenilecek soru bankası
command-learn-add-new = Günlük yeni soru sayısı, 1–100 (varsayılan 10)
command-learn-add-exam = Sınavının tarihi, örneğin 24.12. ya da 2026-12-24
command-learn-remove = Bir soru bankasını öğrenmeyi bırak
command-learn-remove-bank = Öğrenmesi bırakılacak soru bankası
command-learn-plan = Neler öğreniyorsun, neyin zamanı geldi, ne kadarı aklında

learn-added =
    📚 **{ $title }** öğrenme planında: { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }, günde { $new } yeni soru.
learn-added-exam = Sınav tarihin: { $exam }. O güne kadar her soruyu en az iki kez göreceksin; son { $days } günde en zayıf olduğun sorular öne geçecek.
learn-start = `/review` ile başla. `/remind set`, zamanı gelen soru olunca sana hatırlatır.
learn-removed = **{ $title }** artık öğrenme planında değil. Yeniden eklersen diye aklında kalanları unutmuyorum.
learn-plan-title = Planın
learn-plan-none = Henüz öğrendiğin bir soru bankası yok. `/learn add` ile ekle.
learn-plan-due =
    Bugün için: { $count ->
        [one] { $count } tekrar
       *[other] { $count } tekrar
    } ve { $new } yeni soru. `/review` ile çalış.
learn-plan-learned = { $total } sorudan { $learned } tanesi öğrenildi · günde { $new } yeni
learn-plan-recall = Şu an bunun yaklaşık %{ $now } kadarını hatırlarsın.
learn-plan-recall-exam =
    Şu an bunun yaklaşık %{ $now } kadarını hatırlarsın; bugün bıraksan { $exam } günü ({ $days ->
        [0] bugün
        [one] { $days } gün sonra
       *[other] { $days } gün sonra
    }) %{ $then } kadarını.
learn-plan-gone = **{ $bank }** artık burada yok. `/learn remove` ile kaldır.
refused-exam-unknown = “{ $typed }” ifadesini tarih olarak anlayamadım. `2026-12-24`, `24.12.`, `Dec 24` ya da `friday` dene.
refused-exam-ambiguous = “{ $typed }” iki ayrı gün olabilir. `{ $one }` ya da `{ $other }` yaz.
refused-exam-past = { $exam } gelecekte değil. Sınavın için daha geç bir tarih seç ya da boş bırak.
refused-exam-far = { $exam } için iki yıldan fazla var. Sınavın için daha erken bir tarih seç ya da boş bırak.
refused-limit-plans = Aynı anda en çok { $max } soru bankası öğrenebilirsin. `/learn remove` ile birini kaldır.
refused-not-planned = “{ $bank }” öğrendiklerin arasında değil. Neler öğrendiğini `/learn plan` gösterir.

command-remind = Zamanı gelen soru olunca günde bir özel mesaj
command-remind-set = Zamanı gelen soru olduğu her gün özel mesaj al
command-remind-set-time = Saat, örneğin 18:00 ya da 6pm
command-remind-set-zone = Saat dilimin, örneğin İstanbul ya da UTC+3
command-remind-off = Hatırlatmaları durdur

remind-set = ⏰ Tamam. Zamanı gelen soru olduğu her gün sana özel mesaj göndereceğim; ilki: { $date } ({ $when }). Durdurmak için `/remind off`.
remind-off = Hatırlatmaların kapalı.
remind-closed = Sana özel mesaj gönderemiyorum. Gizlilik ayarlarında bu sunucu için özel mesajlara izin ver ve tekrar dene.
remind-blocked = Benden gelen özel mesajları engellediğin için hatırlatmanı gönderemedim ve onu kapattım. Geri almak için mesajlara izin ver ve `/remind set` kullan.
remind-due =
    📚 { $count ->
        [one] { $count } sorunun
       *[other] { $count } sorunun
    } zamanı geldi. `/review` ile çalış.
remind-due-new =
    📚 { $count ->
        [one] { $count } sorunun
       *[other] { $count } sorunun
    } zamanı geldi, { $new } tanesi yeni. `/review` ile çalış.
remind-how-off = Bu hatırlatmaları durdurmak için `/remind off`.
refused-no-reminder = Hatırlatman yok. `/remind set` ile kur.
