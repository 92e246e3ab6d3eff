# Sözlük: quiz (eki doğrudan: quizi, quizde) · soru · soru bankası · üye · quiz yöneticisi (quizmaster)
# skor tablosu (leaderboard) · sıralama (quiz sürerken) · sonuçlar (final standings) · günün sorusu · plan (schedule)
# sezon · yarışma (contest) · takım · can (lives) · seri (streak) · hak (tries) · deneme (contest attempt)
# kapışma (race) · lobi · tekrar (review) · alıştırma (practice) · kart · cevap, cevapla · hata bildirimi (report)
# puan = points; net = marks (1 net = 1000 puan; sınavlardaki “net” gibi yanlışla azalabilir)
# Emin olma: Tahmin < Sanırım < Eminim. Discord: alt başlık (thread), rol, izin, Sunucuyu Yönet.
# Hitap: sen. Tırnak: “ ”. Kesme: ’. Yüzde: %80. Değişkenlere ek getirilmez.

language-name = Türkçe
trouble = Bizde bir sorun çıktı. Lütfen tekrar dene. Devam ederse botu çalıştıran kişiye şu kodu ilet: { $id }
trouble-stopping = Şu anda yeniden başlıyorum. Hiçbir şey kaybolmadı; birazdan tekrar dene.
trouble-refused = Discord cevabımı kabul etmedi, o yüzden gösteremiyorum. Yaptığın değişiklikler kaydedildi. Devam ederse botu çalıştıran kişiye şu kodu ilet: { $id }
trouble-late-form = Kusura bakma, formu açmak çok uzun sürdü. Düğmeye tekrar bas.
trouble-unknown-component = Bu düğme eski bir sürümden kalmış. Komutu yeniden çalıştır.
trouble-busy = Şu an çok yoğunum. Birazdan tekrar dene.
trouble-stopped = Discord mesajlarımı geri çeviriyor, o yüzden quizler beklemede. { $when } yeniden deneyeceğim; cevaplar her zamanki gibi sayılıyor.
not-counted = **Sayılmadı.** Cevabını şu an kaydedemedim. Bir dakika sonra tekrar dene. (kod: { $id })

refused-server-only = Bu yalnızca sunucularda çalışır.
refused-quizmaster = Bunu yalnızca quiz yöneticileri yapabilir (Sunucuyu Yönet izni ya da `/settings` ile seçilen rol).
refused-cannot-post = Bu kanala mesaj gönderemiyorum. Eksik izinler: { $permissions }. Sunucuyu yöneten biri bunları kanal ayarlarında, İzinler bölümünde verebilir.
refused-cannot-post-in = { $channel } kanalına mesaj gönderemiyorum. Eksik izinler: { $permissions }. Sunucuyu yöneten biri bunları kanal ayarlarında, İzinler bölümünde verebilir.
permission-view-channel = Kanalı Görüntüle
permission-send-messages = Mesaj Gönder
permission-send-messages-in-threads = Alt Başlıklarda Mesaj Gönder
permission-create-public-threads = Herkese Açık Alt Başlık Oluştur
permission-connect = Bağlan
permission-read-message-history = Mesaj Geçmişini Oku
refused-not-in-this-channel = Bu sunucuda quizler yalnızca şuralarda oynanıyor: { $channels }. Orada başlat ya da bir quiz yöneticisinden `/settings set channels` ayarını değiştirmesini iste.
refused-unknown-bank = “{ $asked }” adında bir soru bankası yok.
refused-unknown-bank-nearest = Şunu mu demek istedin: **{ $nearest }**?
refused-unknown-bank-list = Tüm soru bankaları için: `/bank list`.
refused-bank-is-daily = **{ $bank }** içindeki tek soru şu an { $channel } kanalında günün sorusu. Kapanınca ({ $when }) tekrar dene ya da başka bir soru bankası seç.
refused-bank-in-contest = **{ $contest }** yarışmasında **{ $bank }** soruları var; cevaplar açığa çıkabilir. Yarışma kapanınca ({ $when }) tekrar dene ya da başka bir soru bankası seç.
refused-unknown-zone = “{ $typed }” diye bir saat dilimi bilmiyorum. Yakınındaki büyük bir şehri yazıp listeden seç, örneğin `Europe/Istanbul`.
refused-unknown-zone-near = “{ $typed }” diye bir saat dilimi bilmiyorum. Şunu mu demek istedin: { $near }? Listeden seç.
refused-nothing-chosen = Cevabın boştu. Önce bir seçenek seç ya da bir şey yaz.
refused-not-a-number = “{ $typed }” bir sayı değil. 42 ya da 3.14 gibi rakamla yaz.
refused-not-a-number-of = “{ $typed }” bir sayı değil. 42 ya da 3.14 gibi rakamla yaz (birim: { $unit }).
refused-ambiguous-number = “{ $typed }” iki farklı sayı olabilir. { $one } ya da { $other } yaz; merak etme, hakkın yanmadı.
refused-not-offered = Bu mesaj artık güncel değil. En yeni soruyu cevapla.

question-count = **Soru { $number } / { $total }**
question-choose-several = Birden fazla doğru olabilir. Doğru olanların hepsini seç.
question-select-placeholder = Doğruların hepsini seç
question-type-text = **Cevapla** düğmesine basıp yaz. Ufak yazım hataları, büyük-küçük harf ve aksan işaretleri sorun değil.
question-type-exactly = **Cevapla** düğmesine basıp aynen yaz. Yalnızca büyük-küçük harf ve fazla boşluklar fark etmez.
question-type-spelled = **Cevapla** düğmesine basıp yaz. Yazım önemli; büyük-küçük harf ve aksan işaretleri fark etmez.
question-type-number = **Cevapla** düğmesine basıp bir sayı yaz.
question-type-number-of = **Cevapla** düğmesine basıp bir sayı yaz (birim: { $unit }).
question-true = Doğru
question-false = Yanlış
question-worth =
    { $weight ->
        [2] Çift puan (×2)
        [3] Üç kat puan (×3)
       *[other] Puan ×{ $weight }
    }
form-answer-title = Soru { $number } / { $total }
form-answer-label = Cevabın
form-answer-number = 42 ya da 3.14 gibi bir sayı
form-answer-number-of = Bir sayı (birim: { $unit })
button-answer = Cevapla
locked-in = **Kaydedildi: { $letters }**

closed-correct-answer = **Doğru cevap**
typed-also = Bunlar da kabul: { $list }
closed-nobody-right = Kimse bilemedi.
closed-right = **Doğru bilenler:** { $list }
closed-members =
    { $count ->
        [one] { $count } üye
       *[other] { $count } üye
    }
closed-and-more =
    { $count ->
        [one] +{ $count } daha
       *[other] +{ $count } daha
    }
closed-read-on = [Daha fazla bilgi]({ $url })
podium-points =
    { $points ->
        [one] { $points } puan
       *[other] { $points } puan
    }
podium-marks =
    { $number ->
        [one] { $amount } net
       *[other] { $amount } net
    }
share = %{ $percent }
published-late = ⏰ Geç gönderildi: bu, { $when } bitmişti.
podium-row-right = { $right }/{ $answered } doğru
my-answer-correct = **Doğru cevap**: { $answer }
my-answer-unknown = Bu soru çok eski, artık bulamıyorum.
my-answers-title = **Cevaplarım** · { $title }
my-answers-line-none = cevap yok
button-my-answer = Cevabım
button-my-answers = Cevaplarım
button-next-question = Sonraki soru
button-back-ten = −10
button-on-ten = +10
button-previous = Önceki
button-next = Sonraki
