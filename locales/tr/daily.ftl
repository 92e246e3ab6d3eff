command-daily = Günün soruları, bir plana göre gönderilir (quiz yöneticileri)
command-daily-add = Günün sorusu planla
command-daily-add-channel = Kanal
command-daily-add-time = Saat, örneğin 18:30, 6:30 pm ya da 21h
command-daily-add-zone = Saat dilimi, örneğin Europe/Istanbul (/settings içinde varsa gerekmez)
command-daily-add-days = Günler: daily, weekdays, weekends, mon-fri ya da mon,wed,fri gibi (varsayılan daily)
command-daily-add-closes-after = Her soru kaç saat açık kalsın (varsayılan 24), en fazla sonrakine kadar
command-daily-add-ping = Etiketlenecek rol
command-daily-schedule = Plan
command-daily-list = Planları ve sıradaki soruların zamanını gör
command-daily-pause = Planı duraklat
command-daily-resume = Plana devam et
command-daily-remove = Planı kaldır
command-daily-now = Hemen fazladan bir soru gönder

question-daily = **Günün sorusu**
form-answer-title-daily = Günün sorusu
closed-lost-daily = Teknik bir sorun yüzünden **bu günün sorusu iptal edildi**. Kimse puan kazanmadı, kimse kaybetmedi.
closed-missed = Bu soru açıkken çevrimdışıydım, o yüzden sayılmıyor.
closed-explanation-apart-daily = **Günün sorusunun açıklaması**
daily-result-title = **Günün sorusu: sonuç**
daily-streaks = **Seriler:** { $list }
daily-streak = { $count }
streak-forgiven = kaçırılan bir gün affedildi

daily-added = Her şey hazır. İlk soru { $when } geliyor.
daily-clocks-skip = Saatler bir kez { $time } anını atlıyor: o gün soru saatler değişirken gelir, { $date }.
daily-clocks-twice = Saatler bir kez { $time } anını iki defa gösteriyor: o gün soru ilkinde gelir, { $date }.
daily-none = Henüz günün sorusu yok. `/daily add` ile planla.
daily-list-title = **Günün soruları**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Sıradaki: { $dates }
daily-row-open =
    { $hours ->
        [one] { $hours } saat açık
       *[other] { $hours } saat açık
    }
daily-row-asked = { $questions ->
        [one] { $questions } sorudan
       *[other] { $questions } sorudan
    } { $asked } tanesi soruldu
daily-row-again = hepsi soruldu: en eskiden başlayarak tekrar
daily-row-pings = { $role } etiketleniyor
daily-row-closes = şu an açık, kapanış: { $when }
daily-paused = Duraklatıldı. `/daily resume` kullanılana kadar soru gönderilmez. Açık soru yine de tamamlanır, kimsenin serisi bozulmaz.
daily-resumed = Devam ediyor. Sonraki soru { $when } geliyor.
daily-removed = Kaldırıldı. Açık soru yine de tamamlanır, tüm puanlar kalır.
daily-now = { $channel } kanalına fazladan bir soru gönderiyorum.
daily-news = 📅 **Günün sorusundan haber**
daily-news-more = Diğerleri için: `/daily list`.
daily-used-up = Bu soru bankasındaki tüm sorular soruldu; şimdi en eskiden başlayarak tekrarlanıyor. `/bank add` ya da `/bank upload` ile yenilerini ekle.
daily-why-requested = { $when } duraklatıldı. Devam etmek için `/daily resume` kullan.
daily-why-forbidden = { $when } otomatik duraklatıldı, çünkü { $channel } kanalına mesaj gönderemiyorum. Orada bana Kanalı Görüntüle ve Mesaj Gönder (alt başlıkta: Alt Başlıklarda Mesaj Gönder) izinlerini ver, sonra `/daily resume` kullan.
daily-why-channel-gone = { $when } otomatik duraklatıldı, çünkü #{ $channel } kanalı artık yok. `/daily remove` ile kaldır, `/daily add` ile yenisini planla.
daily-why-bank-gone = { $when } otomatik duraklatıldı, çünkü “{ $bank }” soru bankası artık yok. Soru bankasını yeniden ekleyip `/daily resume` kullan ya da planı `/daily remove` ile kaldır.
daily-ping-everyone = Günün sorusu @everyone etiketleyemez. Üyelerin kendi seçtiği bir rol seç.
daily-ping-forbidden = **{ $role }** rolünü etiketleyemiyorum. Sunucu ayarlarında, Roller altında bu rolden herkesin bahsetmesine izin ver ya da bana “@everyone, @here ve Tüm Rollerden Bahset” iznini ver. Sonra tekrar dene.
refused-no-zone = Hangi saat dilimi? `zone` seçeneğinden seç ya da `/settings set zone` ile sunucu için ayarla.
refused-not-a-time = “{ $typed }” ifadesini saat olarak anlayamadım. `18:30`, `6:30 pm` ya da `21h` gibi yaz.
refused-not-days = “{ $typed }” ifadesini anlayamadım. `daily`, `weekdays`, `weekends`, `mon-fri` gibi bir aralık ya da `mon,wed,fri` gibi bir liste yaz.
refused-unknown-schedule = Bu planı bulamadım. Listeden seç ya da hepsini `/daily list` ile gör.
refused-schedule-already-paused = Zaten duraklatılmış. Devam etmek için `/daily resume` kullan; nedeni `/daily list` içinde.
refused-schedule-not-paused = Duraklatılmış değil.
refused-schedule-without-bank = “{ $bank }” soru bankası artık yok. Önce onu yeniden ekle ya da planı `/daily remove` ile kaldır.
refused-daily-on-its-way = Son sorusu hâlâ gönderiliyor. Birazdan tekrar dene.
