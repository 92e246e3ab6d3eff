command-doctor = Hangi kanalda ne yapabildiğimi ve eksikleri nasıl gidereceğini gör

doctor-well = ✅ Gereken her yere mesaj gönderebiliyorum.
doctor-sick = ❌ { $count ->
        [one] 1 kanalda
       *[other] { $count } kanalda
    } izinlerim eksik.
doctor-may = { $channel } · Mesaj gönderebiliyor, çökme sonrası sorularımı yeniden bulabiliyorum.
doctor-missing = { $channel } · Eksik: { $permissions }
doctor-unseen = { $channel } · Bu kanalı göremiyorum: **Kanalı Görüntüle** izni eksik ya da kanal silinmiş.
doctor-fix = Gidermek için kanal ayarlarını, sonra *İzinler* bölümünü aç, *Roller/Üyeler* altına rolümü ekle ve eksik izinleri ver. Bu yüzden duraklayan bir günün sorusu varsa `/daily resume` ile devam ettir.
