# Sözlük: quiz (eki doğrudan: quizi, quizde) · soru · soru bankası · üye · quiz yöneticisi (quizmaster)
# skor tablosu (leaderboard) · sıralama (quiz sürerken) · sonuçlar (final standings) · günün sorusu · plan (schedule)
# sezon · yarışma (contest) · takım · can (lives) · seri (streak) · hak (tries) · deneme (contest attempt)
# kapışma (race) · lobi · tekrar (review) · alıştırma (practice) · kart · cevap, cevapla · hata bildirimi (report)
# puan = points; net = marks (1 net = 1000 puan; sınavlardaki “net” gibi yanlışla azalabilir)
# Emin olma: Tahmin < Sanırım < Eminim. Discord: alt başlık (thread), rol, izin, Sunucuyu Yönet.
# Hitap: sen. Tırnak: “ ”. Kesme: ’. Yüzde: %80. Değişkenlere ek getirilmez.

## General

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
refused-unknown-zone = “{ $typed }” diye bir saat dilimi bilmiyorum. Yakınındaki büyük bir şehri yazıp listeden seç, örneğin `Europe/London`.
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

## Quiz

command-quiz = Bu kanalda quiz oyna
command-quiz-start = Quiz başlat
command-quiz-start-bank = Oynanacak soru bankası; birden fazlaysa virgülle ayır
command-quiz-start-questions = Soru sayısı, 1–50 (varsayılan 10)
command-quiz-start-seconds = Soru başına saniye, 5–600 (varsayılan 20)
command-quiz-start-mode = Puanlama (varsayılan classic)
command-quiz-start-tag = Tüm sorularda olması gereken etiket
command-quiz-start-difficulty = Soruların zorluğu; üyelerin cevaplarına, yoksa yazarın belirlediğine göre
command-quiz-start-ask = Yazmalı sorular nasıl sorulsun (varsayılan: soru bankasındaki gibi)
command-quiz-start-lives = Kaç yanlışta elenilir (survival)
command-quiz-start-lobby = Önce oyuncular toplansın; bir dakika sonra ya da sen “Şimdi başlat”a basınca başlar
command-quiz-start-thread = Quiz için bir alt başlık aç ve orada oyna
suggestion-questions =
    { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }
command-quiz-stop = Quizi bitir; tüm puanlar kalır
command-quiz-skip = Açık soruyu puansız kapat
command-quiz-pause = Bu sorudan sonra duraklat
command-quiz-resume = Duraklatılan quize devam et
command-quiz-status = Quiz nerede, kim önde? (yalnızca sen görürsün)

start-someone = Birisi
start-announced = 🎬 **{ $name }** bir quiz başlattı: **{ $title }** · { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } kart dışarıda kaldı: cevabı yazmak için çok uzun.
       *[other] { $count } kart dışarıda kaldı: cevapları yazmak için çok uzun.
    }
start-seconds = Soru başına { $seconds } saniye.
start-fewer =
    { $count ->
        [one] Buna uyan yalnızca { $count } soru var.
       *[other] Buna uyan yalnızca { $count } soru var.
    }
mode-classic = Klasik: ne kadar hızlı bilirsen o kadar çok puan
mode-accuracy = İsabet: acele yok, yalnızca doğru cevaplar sayılır
mode-race = Kapışma: ilk doğru cevap kazanır; yanlış cevap verirsen o soruda şansın biter
mode-survival =
    { $lives ->
        [one] Hayatta kalma: katılmak için 1. soruyu cevapla; sonrasında tek bir yanlış ya da boş cevapla elenirsin
       *[other] Hayatta kalma: katılmak için 1. soruyu cevapla; sonrasında her yanlış ya da boş cevap { $lives } canından birini götürür
    }
start-lives-unused = Canlar yalnızca hayatta kalma modunda geçerli.
mode-confidence = Güven: ne kadar emin olduğunu söyle. Eminsen ve doğruysa +3, eminsen ama yanlışsa −6
refused-only-cards =
    { $count ->
        [one] Burada yalnızca { $count } kart var ve cevabı yazmak için çok uzun. `/practice` ile çalışabilirsin.
       *[other] Burada { $count } kart var ve cevapları yazmak için çok uzun. `/practice` ile çalışabilirsin.
    }
refused-already-running = Burada zaten bir quiz var. Nerede olduğunu `/quiz status` ile gör.
refused-too-soon = Burada az önce bir quiz başladı. Yenisini { $when } başlatabilirsin.
refused-unknown-tag = Bu soru bankasında “{ $tag }” etiketli soru yok.
refused-unknown-tag-list = Etiketleri: { $tags }
refused-unknown-tag-none = Hiç etiketi yok.
refused-none-so-hard =
    { $difficulty ->
        [easy] Burada kolay soru yok ({ $medium } orta, { $hard } zor, { $unknown } belirsiz).
        [medium] Burada orta soru yok ({ $easy } kolay, { $hard } zor, { $unknown } belirsiz).
       *[hard] Burada zor soru yok ({ $easy } kolay, { $medium } orta, { $unknown } belirsiz).
    } Başka bir zorluk dene.

question-closes = Kapanış: { $when }
question-picture-in-words = -# 🖼️ Görsel: { $alt }
question-picture-missing = -# 🖼️ Görsel burada gösterilemiyor.
question-answered =
    { $count ->
        [0] henüz cevap yok
        [one] { $count } kişi cevapladı
       *[other] { $count } kişi cevapladı
    }
question-choose-one = Cevaplamak için bir harfe dokun.
question-can-change = Süre bitene kadar değiştirebilirsin.
question-how-sure = Sonra ne kadar emin olduğunu söyle.
question-tries =
    { $count ->
        [one] İlk cevabın geçerli.
       *[other] { $count } hakkın var.
    }

locked-in-changed = Bu, önceki cevabının yerine geçti.
locked-in-read = “{ $typed }” cevabını { $number } olarak okudum.
locked-in-can-change = Fikrin mi değişti? Süre bitmeden yeniden cevapla.
locked-in-stands = Bu cevap artık değişmez.
locked-in-sure = Ne kadar eminsin? **{ $confidence }**: doğruysa { $gain }, yanlışsa { $loss }.
    -# Süre bitene kadar hem cevabını hem ne kadar emin olduğunu değiştirebilirsin.
confidence-guess = Tahmin
confidence-fairly-sure = Sanırım
confidence-sure = Eminim
locked-in-tries =
    { $left ->
        [one] { $left } hakkın kaldı.
       *[other] { $left } hakkın kaldı.
    } İlk doğru cevap kazanır.
refused-question-closed = Bu soru kapandı, o yüzden bir şey değişmedi.
refused-too-late = Geç kaldın! Cevabın süre bittikten { $seconds } sn sonra geldi, o yüzden sayılmıyor.
refused-first-stands = Bu quizde yalnızca ilk cevabın geçerli. Seninki: { $answer }.
refused-no-tries-left = Bu soruda tüm haklarını kullandın. Son cevabın: { $answer }.
refused-departed = Burada cevap verdikten sonra verilerini sildin; bu quizde yeniden cevap veremezsin. Bir sonrakinde yine varsın!
refused-knocked-out = { $number }. soruda elendin. Bir sonraki quizde yine varsın!
refused-not-entered = Bu hayatta kalma quizine girmek için 1. soruyu cevaplaman gerekiyordu. Bir sonrakini kaçırma!

closed-chosen =
    { $count ->
        [0] 0
       *[other] { $count } kişi seçti
    }
closed-nobody-answered = Kimse cevap vermedi.
closed-right-later = **Sonra bilenler:** { $list }
closed-partly = **Kısmen bilenler:** { $list }
closed-knocked-out = **Elenenler:** { $list }
closed-entry =
    { $count ->
        [one] **1** oyuncu içeride. Sonraki sorudan itibaren yanlış ya da boş cevaplar can götürür.
       *[other] **{ $count }** oyuncu içeride. Sonraki sorudan itibaren yanlış ya da boş cevaplar can götürür.
    }
closed-hurt = **Can kaybedenler:** { $list }
closed-lives-left = ({ $count } can kaldı)
closed-standing =
    { $count ->
        [0] Herkes elendi.
        [one] **1** oyuncu kaldı.
       *[other] **{ $count }** oyuncu kaldı.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } net
       *[other] +{ $amount } net
    }
closed-next-question = Sonraki soru { $when }
closed-next-pause = Duraklatıldı. Devam etmek için `/quiz resume` kullan.
closed-next-podium = Bu son soruydu! Şimdi sıra sonuçlarda.
closed-skipped = **Atlandı.** Bu sorudan puan yok.
closed-stopped = **Durduruldu.** Bu sorudan puan yok.
closed-standings = **Sıralama**: { $list }
closed-wrong-answers = Verilen yanlış cevaplar: { $list }
closed-lost = Teknik bir sorun yüzünden **{ $number }. soru iptal edildi**. Kimse puan kazanmadı, kimse kaybetmedi.
closed-withdrawn = **Durduruldu.** Aynı soruların sorulduğu bir yarışma açıldı. Burada kimse puan kazanmadı, kimse kaybetmedi.
closed-explanation-apart = **{ $number }. sorunun açıklaması**

my-answer-right = ✅ Cevabın: { $letters }. Doğru!
my-answer-partly = 🟡 Cevabın: { $letters }. Kısmen doğru.
my-answer-wrong = ❌ Cevabın: { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } net
       *[other] { $marks } net
    }.
my-answers-sure-but-wrong = **Eminim dedin ama yanlış**
my-answer-place = { $of } kişi arasında { $place }. sıra, { $score }
my-answer-run = üst üste { $count } doğru
my-answer-none = Bu soruyu cevaplamadın.
my-answer-void = Bu soru sayılmıyor.
my-answers-none = Bu quizde hiçbir soruyu cevaplamadın.
my-answers-line-void = sayılmıyor

controlled-stop = Quiz durduruldu.
controlled-skip = Soru atlandı.
controlled-pause = Duraklatıldı. Açık soru tamamlanır, sonrası `/quiz resume` ile gelir. 24 saat sonra quiz biter.
controlled-resume = Quiz devam ediyor.
refused-nothing-runs = Burada oynanan bir quiz yok. `/quiz start` ile başlat.
refused-runs-in-threads = Bu kanalın alt başlıklarında birden fazla quiz sürüyor: { $threads }. Komutu istediğin quizin alt başlığında kullan.
refused-nothing-open-paused = Quiz duraklatıldı, açık soru yok. Devam etmek için `/quiz resume` kullan.
refused-nothing-open = Şu an açık soru yok. Sonraki yolda.
refused-no-threads-here = Burada alt başlık açamıyorum. `thread` seçeneğini boş bırak ya da quizi bir metin kanalında başlat.
refused-cannot-open-thread = Bu kanalda alt başlık açamıyorum. Eksik izinler: { $permissions }. Kanal ayarlarında (Kanalı Düzenle → İzinler) bunları rolüme verip tekrar dene.
start-in-thread = Buradan katıl: { $thread }
refused-in-lobby = Quiz henüz başlamadı. Lobide **Şimdi başlat** düğmesine bas ya da `/quiz stop` ile iptal et.
refused-lobby-closed = Bu lobi kapandı. Quiz sürüyorsa açık soruyu cevaplaman yeterli.
refused-standings-follow = Bu son soruydu. Sonuçlar yolda.
refused-not-yours-unnamed = Bunu yalnızca quizi başlatan üye ya da bir quiz yöneticisi yapabilir.
refused-not-yours = Bunu yalnızca quizi başlatan { $name } ya da bir quiz yöneticisi yapabilir.
refused-already-paused = Quiz zaten duraklatılmış. Devam etmek için `/quiz resume` kullan.
refused-not-paused = Quiz duraklatılmış değil.
status-title = **{ $title }**
status-open = Soru { $number } / { $total }, kapanış: { $when }.
status-coming = Soru { $number } / { $total } yolda.
status-between = Soru { $number } / { $total } bitti. Sonraki yolda.
status-lobby =
    { $count ->
        [0] Lobi açık, quiz { $when } başlıyor. Henüz kimse katılmadı.
        [one] Lobi açık, quiz { $when } başlıyor. 1 oyuncu katıldı.
       *[other] Lobi açık, quiz { $when } başlıyor. { $count } oyuncu katıldı.
    }
status-over = { $total } sorunun hepsi bitti. Sonuçlar yolda.
status-paused = Soru { $number } / { $total } sonrasında duraklatıldı. Devam etmek için `/quiz resume` kullan.
status-leads = Önde: { $names }, { $score }.
status-nobody-leads = Henüz puan yok.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · 1 soru
            Başlangıç: { $when }
       *[other] ### 🎬 { $title } · { $count } soru
            Başlangıç: { $when }
    }
lobby-begun = ### 🎬 { $title }
    Quiz başladı. Herkes hâlâ cevap verebilir!
lobby-cancelled = ### { $title }
    Quiz iptal edildi.
lobby-withdrawn = ### { $title }
    Aynı soruların sorulduğu bir yarışma açıldı, o yüzden bu quiz iptal edildi.
lobby-ended = ### { $title }
    Quiz bitti.
lobby-nobody = Henüz kimse katılmadı.
lobby-joined =
    { $count ->
        [one] **1 oyuncu:** { $list }
       *[other] **{ $count } oyuncu:** { $list }
    }
lobby-hint = Katılmadan da oynayabilirsin. Katılan herkes cevaplayınca ilk soru erken kapanır.
lobby-you-joined = Sen de varsın! Quiz { $when } başlıyor.
lobby-you-began = Hadi başlayalım!
button-join = Katıl
button-begin = Şimdi başlat
podium-title = **Sonuçlar**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } soru
           *[other] { $total } soru
        }
       *[other] { $total } sorudan { $asked } tanesi oynandı
    }
podium-row-stands = hayatta kaldı
podium-row-lives =
    { $count ->
        [one] 1 canla hayatta kaldı
       *[other] { $count } canla hayatta kaldı
    }
podium-row-fell = { $number }. soruda elendi
podium-row-average = ⌀ { $seconds } sn
podium-nobody = Bu sefer cevap gelmedi.
podium-picture-title = { $title }: podyum
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = Quiz durduruldu. Tüm puanlar kalıyor.
podium-winner = 🏆 **{ $name }** kazandı!
podium-winner-by = 🏆 **{ $name }** { $score } farkla kazandı!
podium-winners = 🏆 Birinciliği paylaşanlar: **{ $names }**
highlight-fastest = ⚡ En hızlı doğru cevap: { $name }, { $seconds } sn ({ $number }. soru)
highlight-run = 🔥 En uzun seri: { $name }, üst üste { $count } doğru
highlight-climb = 📈 En büyük çıkış: { $name }, { $count } sıra yukarı
highlight-hardest = 🧗 En zor soru: { $number }. soru, %{ $percent } doğru
podium-unanswered = Üst üste üç soruya cevap gelmeyince quiz durdu. Tüm puanlar kalıyor.
podium-paused = Quiz bir gün boyunca duraklatılmış kaldı ve bitti. Tüm puanlar kalıyor.
podium-lost = Buraya artık mesaj gönderemiyorum, o yüzden quiz bitti. Tüm puanlar kalıyor.
podium-withdrawn = Bu soru bankasıyla bir yarışma açıldı, o yüzden quiz bitti. Tüm puanlar kalıyor.
button-play-again = Tekrar oyna
button-leaderboard = Skor tablosu
button-mistakes = Yanlışlarıma bak
mistakes-title = Yanlışların
mistakes-none = Hiç yanlışın yok: cevaplarının hepsi doğruydu!
mistakes-result = 🏁 Bu sefer { $total } soruda { $right } doğru.
button-start-nearest = Başlat: “{ $title }”

## Leaderboard

command-leaderboard = En çok puanı kim topladı?
command-leaderboard-scope = Bu kanal ya da tüm sunucu (varsayılan channel)
command-leaderboard-period = Zaman aralığı (varsayılan all)
command-leaderboard-bank = Soruları sayılacak soru bankası (varsayılan hepsi)

leaderboard-title-channel = Bu kanalın **skor tablosu**
leaderboard-title-server = Bu sunucunun **skor tablosu**
leaderboard-today = Bugün
leaderboard-week = Bu hafta
leaderboard-month = Bu ay
leaderboard-season = Sezon: **{ $name }** ({ $days })
leaderboard-season-over = Şu an süren bir sezon yok. Sonuncusu buydu.
leaderboard-bank = Yalnızca **{ $bank }** soruları
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } doğru{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz kazandı
       *[other] {" "}· { $won } quiz kazandı
    }
leaderboard-own = Sen: { $row }
leaderboard-not-on-it = Henüz bu tabloda değilsin.
leaderboard-page = Sayfa { $page }/{ $pages } · { $count ->
        [one] { $count } üye
       *[other] { $count } üye
    }
leaderboard-race-title = Bu haftanın yarışı
leaderboard-race-points = puan
leaderboard-race-days = haftanın günü
leaderboard-empty = Henüz puan yok. `/quiz start` ile bir quiz başlat.
leaderboard-empty-today = Bugün puan yok. `/quiz start` ile bir quiz başlat.
leaderboard-empty-week = Bu hafta puan yok. `/quiz start` ile bir quiz başlat.
leaderboard-empty-month = Bu ay puan yok. `/quiz start` ile bir quiz başlat.
leaderboard-empty-season = Bu sezonda henüz puan yok. `/quiz start` ile bir quiz başlat.
leaderboard-empty-season-over = Bu sezonda puan yok.
leaderboard-empty-bank = Bu soru bankasından puan yok. `/quiz start bank:{ $bank }` ile bir quiz başlat.

## Stats

command-stats = İsabet, seri, en iyi ve en zayıf konular (yalnızca sen görürsün)
command-stats-member = Bakılacak üye (varsayılan sen)
command-stats-show = Kanala da göster (varsayılan hayır)

stats-title = Bu sunucuda **{ $name }**
stats-none = Henüz cevap yok. `/quiz start` ile bir quiz başlat.
stats-answers = { $answers ->
        [one] { $answers } cevapta
       *[other] { $answers } cevapta
    } { $right } doğru: %{ $percent }
stats-place = Sunucuda { $place }. sırada · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz kazandı
       *[other] {" "}· { $won } quiz kazandı
    }
stats-calibration = **Bildiğini ne kadar biliyorsun?**
stats-sure = { $confidence }: { $answers } cevapta { $right } doğru (%{ $percent }){ $from ->
        [0] {""}
       *[other] {" "}· %{ $from } ve üstünde kazandırır
    }
stats-streak =
    { $count ->
        [one] günün sorusunda { $count } cevaplık seri
       *[other] günün sorusunda { $count } cevaplık seri
    }
stats-due =
    { $count ->
        [0] Şu an tekrar edilecek bir şey yok.
        [one] Tekrar edilecek { $count } soru: `/review`
       *[other] Tekrar edilecek { $count } soru: `/review`
    }
stats-best = **En iyi konular**
stats-worst = **En zayıf konular**
stats-subject = { $title } · { $answers ->
        [one] { $answers } cevapta
       *[other] { $answers } cevapta
    } %{ $percent }
stats-history = **Hafta hafta**
stats-week-share = { $answers ->
        [one] { $answers } cevapta
       *[other] { $answers } cevapta
    } %{ $percent }
stats-week =
    { $ago ->
        [0] son 7 gün
        [one] 1 hafta önce
       *[other] { $ago } hafta önce
    }
refused-names-hidden = Bu sunucu üye adlarını gizliyor. Kendi `/stats` sayfana bakabilirsin; quiz yöneticileri başkalarına özel olarak bakabilir.
stats-picture-title = { $name }: gelişim
stats-picture-week =
    { $ago ->
        [0] son 7 gün
       *[other] −{ $ago }
    }
stats-picture-answers = haftalık cevap
stats-picture-right = doğru oranı
stats-picture-told = { $ago }: { $answers } cevapta %{ $percent } doğru

## Season

command-season = Sezonlar: sıfırdan başlayan skor tabloları
command-season-start = Sezon başlat
command-season-start-name = Sezonun adı
command-season-end = Sezonu bitir ve son tabloyu burada paylaş
command-season-list = Tüm sezonları ve kazananları gör

season-started = **{ $name }** sezonu başladı! Bundan sonraki puanlar bu sezona sayılır.
season-end-confirm = **{ $name }** sezonu bitsin mi? Son tablosu burada paylaşılır ve sezon yeniden açılamaz.
button-end-season = Sezonu bitir
season-ended = **Sezon bitti: { $name }**
season-since = başlangıç: { $from }
season-days = { $from } – { $until }
season-list-title = Bu sunucunun **sezonları**
season-row = **{ $name }** · { $days }
season-nobody = puan yok
season-won = kazanan: { $names }, { $points }
season-leads = önde: { $names }, { $points }
refused-season-without-name = Sezona bir ad ver, örneğin “Sonbahar 2026”.
refused-season-is-open = **{ $name }** sezonu hâlâ sürüyor. Önce `/season end` ile bitir.
refused-no-season-open = Süren bir sezon yok. `/season start` ile başlat.
refused-no-season-yet = Henüz hiç sezon olmadı. Quiz yöneticileri `/season start` ile başlatabilir.

## Board

command-board = Skor tablolarını sıfırla ya da düzelt
command-board-reset = Bir skor tablosunu boşalt (30 gün içinde geri alınabilir)
command-board-reset-scope = Bu kanal ya da tüm sunucu (varsayılan channel)
command-board-exclude = Bir üyeyi tüm skor tablolarında gizle
command-board-exclude-member = Gizlenecek üye
command-board-undo = Sıfırlamayı geri al ya da gizlenen üyeyi yeniden göster
command-board-undo-edit = Geri alınacak değişiklik
command-board-list = Nelerin geri alınabileceğini gör

board-reset-confirm-channel = Bu kanalın skor tablosu sıfırlansın mı? { $count ->
        [one] 1 üyenin
       *[other] { $count } üyenin
    } puanı buradan ve sunucunun skor tablosundan silinir. 30 gün içinde `/board undo` ile geri alabilirsin.
board-reset-confirm-server = Bu sunucudaki tüm skor tabloları sıfırlansın mı? { $count ->
        [one] 1 üyenin
       *[other] { $count } üyenin
    } puanı silinir. 30 gün içinde `/board undo` ile geri alabilirsin.
board-reset-done-channel = Tamam. Bu kanalın skor tablosu boş. `/board undo` ile geri alabilirsin; son tarih: { $until }.
board-reset-done-server = Tamam. Bu sunucudaki tüm skor tabloları boş. `/board undo` ile geri alabilirsin; son tarih: { $until }.
button-reset = Sıfırla
button-cancel = Vazgeç
cancelled = Vazgeçildi. Hiçbir şey değişmedi.
board-exclude-confirm = **{ $name }** bu sunucudaki tüm skor tablolarında gizlensin mi? Oynamaya devam edebilir, puanları kalır. `/board undo` ile yeniden görünür.
button-exclude = Gizle
board-excluded = Tamam. **{ $name }** bu sunucudaki tüm skor tablolarında gizli. `/board undo` ile yeniden görünür.
board-undone-reset = Geri alındı: eski ve yeni puanların hepsi sayılıyor.
board-undone-exclusion = Geri alındı: **{ $name }** yeniden skor tablolarında.
board-list-title = Geri alınabilecek **skor tablosu değişiklikleri**
board-list-empty = Geri alınacak bir şey yok.
board-list-more =
    { $count ->
        [one] ve { $count } tane daha
       *[other] ve { $count } tane daha
    }
board-list-foot = Birini geri almak için `/board undo` kullan.
board-row-server = bu sunucudaki tüm skor tabloları sıfırlandı
board-row-channel = { $channel } kanalının skor tablosu sıfırlandı
board-row-excluded = **{ $name }** gizlendi
suggestion-reset-server = sunucu sıfırlandı
suggestion-reset-channel = kanal sıfırlandı
suggestion-excluded = { $name } gizlendi
board-row = { $what } · { $by }, { $when }
board-row-until = son tarih: { $until }
refused-already-excluded = **{ $name }** zaten gizli. `/board undo` ile yeniden görünür.
refused-nothing-to-undo = Geri alınacak bir şey yok. Neler geri alınabilir, `/board list` ile gör; sıfırlamalar 30 gün içinde geri alınabilir.

## Bank

command-bank = Soru bankaları
command-bank-list = Tüm soru bankalarını gör
command-bank-info = Bir soru bankasının içeriğini gör
command-bank-info-bank = Bakılacak soru bankası
command-bank-preview = Bir soru bankasını cevaplarıyla oku, yalnızca sen görürsün (quiz yöneticileri)
command-bank-preview-bank = Okunacak soru bankası
command-bank-which = Soru bankası
command-bank-question = Soru
command-bank-upload = Bu sunucuya soru bankası yükle (quiz yöneticileri)
command-bank-upload-file = Soruların dosyası (en çok 1 MiB) ya da görselleriyle birlikte .zip (en çok 10 MiB)
command-bank-download = Bir soru bankasını dosya olarak al (quiz yöneticileri)
command-bank-remove = Bu sunucunun soru bankalarından birini kaldır (quiz yöneticileri)
command-bank-add = Soru yaz (quiz yöneticileri)
command-bank-add-bank = Bu sunucunun soru bankalarından biri ya da yenisi için bir ad
command-bank-edit = Bu sunucunun soru bankalarındaki bir soruyu değiştir (quiz yöneticileri)
command-bank-delete = Bu sunucunun soru bankalarından bir soruyu sil (quiz yöneticileri)

bank-list-title = **Soru bankaları**
bank-list-none = Henüz soru bankası yok. Quiz yöneticileri `/bank upload` ya da `/bank add` ile ekleyebilir.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }
bank-list-own = yalnızca bu sunucuda
bank-info-counts = { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    } ({ $single } tek doğrulu, { $several } çok doğrulu, { $truefalse } doğru/yanlış, { $typed } yazmalı)
bank-info-cards = 🗂️ { $count ->
        [one] { $count } kartın cevabı yazmak için çok uzun: yalnızca `/practice` ile
       *[other] { $count } kartın cevabı yazmak için çok uzun: yalnızca `/practice` ile
    }
bank-info-explained = { $explained } tanesi açıklamalı
bank-info-tags = Etiketler: { $tags }
bank-info-flagged = ⚠️ Gözden geçirilecek sorular:
bank-info-suspect = iyi oyuncular sık yanılıyor: cevap anahtarına ya da ifadeye bak
bank-info-too-hard = çok zor
bank-info-too-easy = çok kolay
bank-info-flagged-row = { $number }. { $prompt } · { $answers } cevapta { $right } doğru: { $why }
bank-info-discrimination = {" "}(ayırt edicilik { $value })
bank-info-wrong = {"; "}en sık yanlış cevap: “{ $wrong }” ({ $count })
bank-info-difficulty = Yazarın verdiği zorluk: { $easy } kolay, { $medium } orta, { $hard } zor, { $unknown } belirsiz
bank-info-measured = Burada { $asked ->
        [one] { $asked } kez
       *[other] { $asked } kez
    } soruldu, { $answers ->
        [one] { $answers } cevapta
       *[other] { $answers } cevapta
    } %{ $percent } doğru. Bu cevaplara göre zorluk: { $easy } kolay, { $medium } orta, { $hard } zor, { $unknown } için cevap çok az
bank-info-source = [Kaynak]({ $url })
bank-info-author = Yazan: { $author }
bank-info-licence = Lisans: { $licence }
bank-info-held-back = ⚠️ Bu dosyanın son hâlinde ({ $when }) hatalar var; düzeltilene kadar önceki sürüm kullanılıyor.
bank-info-start = Oyna: { $command }
preview-title = **{ $title }** · ön izleme, { $number }/{ $total }
preview-explanation = **Açıklama**
preview-facts = ağırlık { $weight } · { $id }
preview-line = dosyada { $line }. satır

upload-pictures-too-large = Bu dosyadaki görseller toplamda { $max } MiB sınırını aşıyor. Görselleri küçült ya da soru bankasını birkaç dosyaya böl.
upload-too-large = Bu dosya { $max } MiB sınırını aşıyor. Soru bankasını birkaç dosyaya böl.
refused-bank-changed = Az önce başka biri **{ $bank }** soru bankasını değiştirdi, o yüzden hiçbir şey kaydedilmedi. Tekrar dene.
refused-question-changed = Az önce başka biri bu soruyu değiştirdi, o yüzden hiçbir şey düzeltilmedi. `/bank fix` ile yeniden aç.
upload-too-many-banks = Bu sunucuda zaten { $max } soru bankası var; sınır bu. `/bank remove` ile birini kaldır.
refused-limit-schedules = Bu sunucuda zaten { $max } günün sorusu planı var; sınır bu. `/daily remove` ile birini kaldır.
refused-limit-contests = Bu sunucuda bitmemiş { $max } yarışma var; sınır bu. Birinin kapanmasını bekle ya da `/contest finish` kullan.
refused-limit-teams = Bu sunucuda zaten { $max } takım var; sınır bu. `/team join` ile birine katıl.
refused-limit-suggestions = Bu sunucuda zaten { $max } öneri bekliyor; sınır bu. Önce bir quiz yöneticisinin `/bank suggestions` listesine bakması gerek.
refused-limit-reports = Bu sunucuda { $max } açık hata bildirimi var; sınır bu. Bildirimin kaydedilmedi: önce bir quiz yöneticisinin `/bank reports` listesine bakması gerek.
refused-limit-bank-mib = Bir sunucunun soru bankaları görselleriyle birlikte en çok { $max } MiB tutabilir. `/bank remove` ile birini kaldır ya da bunu kısalt.
refused-limit-all-bank-mib = Bu botta yüklenen soru bankaları için yer kalmadı. Lütfen botu çalıştıran kişiye haber ver.
refused-limit-lookups = Dakikada { $max } kez arama yapabilirsin. Biraz bekle.
upload-too-many-questions = { $count } soru bir soru bankası için çok fazla; sınır { $max }. Birkaç soru bankasına böl.
upload-id-is-taken = `{ $id }` kimliği, bu sunucuya ait olmayan başka bir soru bankasında kullanılıyor. Dosyanı yeniden adlandır ya da soru bankasına başka bir `id` ver.
upload-unreachable = Bu dosyayı Discord’dan indiremedim. Lütfen tekrar dene.
upload-taken = **{ $title }** bu sunucuya eklendi: { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }. Oynamak için: `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } soru atlandı:
       *[other] { $count } soru atlandı:
    }
upload-replaced = Bu kimlikteki eski soru bankasının yerini aldı. Süren quizler kendi sorularıyla devam eder.
upload-held-back = **{ $title }** değişmedi: bu dosyada yeni hatalar var. Düzeltip yeniden yükle ya da önce eskisini `/bank remove` ile kaldır.
upload-guide = Böyle bir dosya nasıl yazılır: <{ $url }>
upload-nothing = Bu dosyada kullanılabilir soru bulamadım.
download-here = **{ $title }**, { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }.
download-own = Soru bankasını değiştirmek için dosyayı düzenleyip `/bank upload` ile yükle.
download-common = Bu hazır bir soru bankası. Kendi sürümünü yapmak için dosyadaki `id` değerini değiştirip `/bank upload` ile yükle.
remove-confirm = **{ $title }** ({ $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }) bu sunucudan kaldırılsın mı? Süren quizler kendi sorularıyla devam eder, tüm puanlar kalır.
remove-done = **{ $title }** bu sunucudan kaldırıldı. Geri istersen diye dosyası burada.
button-remove = Kaldır
bank-is-not-yours = **{ $title }** bu sunucuya ait değil, burada değiştirilemez. Kendi sürümünü yapmak için dosyayı `/bank download` ile al, `id` değerini değiştir ve `/bank upload` ile yükle.

question-not-found = **{ $title }** içinde “{ $asked }” bulunamadı (ya da birden fazla soru çıktı). Listeden seç.
question-is-gone = Bu soru bu arada değişmiş ya da silinmiş. Soru bankasına yeniden bak.
add-bad-name = Yeni soru bankasının adı 1–{ $max } karakter olmalı.
form-prompt = Soru (Markdown kullanabilirsin)
form-prompt-example = 404 durum kodu ne anlama gelir?
form-answers = Her satıra bir cevap (doğrunun başına *)
form-answers-example = Her doğru seçeneğin başına *; ya da kabul edilen cevabın başına =; ya da # 3.14 ± 0.01
form-explanation = Açıklama (isteğe bağlı)
written-done = ✅ { $number }. soru **{ $title }** içine kaydedildi. `/quiz start bank:{ $id }` ile oyna ya da tümünü `/bank download` ile al.
written-again = { $number }. soru zaten bunu soruyor.
written-refused = Bu soru henüz tamam değil, o yüzden kaydedilmedi:
written-given-back = Yazdıkların kaybolmasın diye burada:
edit-needs-a-file = Bu soru forma sığmıyor, örneğin çok satırlı seçenekleri var. Dosyada değiştir: `/bank download`, sonra `/bank upload`.
delete-confirm = **{ $title }** içinden bu soru silinsin mi?
    { $question }
delete-done = Silindi. **{ $title }** içinde { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    } kaldı.
delete-last = Bu, soru bankasının son sorusu. `/bank remove` ile soru bankasını tümden kaldır.
button-delete = Sil
button-add-another = Bir tane daha ekle
button-fix-it = Düzelt
draft-is-gone = Buraya yazdıkların artık bende yok. Belki bu formu sonradan yeniden gönderdin; göndermediysen komutu tekrar çalıştır.

## Suggestions

command-bank-suggest = Bu sunucu için soru öner
command-bank-suggestions = Üyelerin önerdiği soruları kabul et, düzenle ya da reddet (quiz yöneticileri)
suggest-form = Soru öner
suggest-thanks =
    ✅ Teşekkürler! Bir quiz yöneticisi soruna bakacak, sonucunu sana bildireceğim. Bekleyen { $waiting ->
        [one] { $waiting } önerin
       *[other] { $waiting } önerin
    } var (en çok { $max }).
suggestions-none = Bekleyen öneri yok. Üyeler `/bank suggest` ile ya da herhangi bir mesajda *Apps › Make a question* ile gönderebilir.
suggestions-title = 💬 **Öneri { $number }/{ $total }** · { $name } · { $when }
suggestions-bank = Önerilen sorular
suggestion-accept-form = Bu soruyu kabul et
suggestion-bank = Ekleneceği soru bankası
suggestion-bank-example = Bu sunucunun soru bankalarından birinin ya da yenisinin adı
suggestion-edit-form = Bu öneriyi düzenle
suggestion-refuse-form = Bu soruyu reddet
suggestion-reason = Gerekçe (öneren okuyacak)
suggestion-reason-example = Bu konuda zaten bir sorumuz var.
suggestion-accepted = ✅ **{ $title }** soru bankasına { $number }. soru olarak eklendi; öneren: { $name }.
suggestion-edited = ✅ Değiştirildi. Hâlâ bekliyor.
suggestion-refused = Reddedildi. { $name } gerekçeni görecek.
suggestion-barred = { $name } artık soru öneremez. Daha önce gönderdikleri listede kalıyor.
suggestion-credit = Soruyu öneren: { $name }
suggestion-news = 💬 **Önerilerin hakkında**
suggestion-news-accepted = ✅ “{ $prompt }” **{ $title }** soru bankasına eklendi. Teşekkürler!
suggestion-news-refused = “{ $prompt }” eklenmedi: { $reason }
button-accept = Kabul et
button-edit = Düzenle
button-refuse = Reddet
button-bar = Önereni engelle
button-barred = Engellenen üyeler ({ $count })
button-unbar = Engeli kaldır
button-suggestions = Önerilere dön
barred-none = Soru önermesi engellenen kimse yok. Öneriler için: `/bank suggestions`.
barred-title = **Soru öneremeyen üyeler**
barred-row = { $name } · engelleyen: { $by }, { $when }
refused-suggestions-barred = Bu sunucuda soru öneremezsin. Bunun bir yanlışlık olduğunu düşünüyorsan bir quiz yöneticisiyle konuş.
refused-too-many-waiting = Zaten bekleyen { $max } önerin var; sınır bu. Lütfen bir quiz yöneticisi birine bakana kadar bekle.
refused-suggestion-settled = Bu öneri zaten kabul ya da reddedilmiş. Diğerlerini `/bank suggestions` ile gör.
refused-suggestion-edited = Az önce başka bir quiz yöneticisi bu öneriyi düzenledi, o yüzden hiçbir şey eklenmedi. `/bank suggestions` ile tekrar bak.
refused-too-many-barred = { $max } üye engellenmiş; sınır bu. Önce birinin engelini kaldır.

## Report

command-bank-reports = Üyelerin hata bildirimlerini gör (quiz yöneticileri)
command-bank-fix = Bir sorunun cevabını ve verdiği puanları düzelt (quiz yöneticileri)

button-report = Hata bildir
report-title = Hata bildir
report-label = Bu soruda yanlış olan ne?
report-example = Doğru cevap “Brasília” olmalı, çünkü…
report-thanks = Teşekkürler! Bu sunucunun quiz yöneticileri görecek.
report-thanks-again = Teşekkürler! Bu, önceki bildiriminin yerine geçti; bu sunucunun quiz yöneticileri görecek.
reports-none = Açık hata bildirimi yok.
reports-title = **Hata bildirimleri** · { $number }/{ $total } · { $title }
reports-gone = Bu soru artık soru bankasında değil, cevabı burada düzeltilemez.
button-fix = Cevabı düzelt
button-dismiss = Hata yok
button-accepted = Kabul edilenler
form-accepted = Kabul edilen cevaplar, her satıra bir tane
fix-title = **Cevabı düzelt** · { $title }
fix-choose = Doğru seçeneklerin hepsini seç:
fix-touches =
    { $answers ->
        [0] Henüz kimse cevaplamadı.
        [one] { $quizzes ->
            [one] { $quizzes } quizdeki
           *[other] { $quizzes } quizdeki
        } { $answers } cevap yeniden puanlanacak ve kanala bir duyuru gidecek.
       *[other] { $quizzes ->
            [one] { $quizzes } quizdeki
           *[other] { $quizzes } quizdeki
        } { $answers } cevap yeniden puanlanacak ve her kanala bir duyuru gidecek.
    }
button-correct = Düzelt
fix-changes-nothing = Doğru cevap zaten bu ya da bu soruya uymuyor. Hiçbir şey değişmedi.
fix-done = Düzeltildi. { $quizzes ->
        [one] { $quizzes } quizdeki
       *[other] { $quizzes } quizdeki
    } { $answers ->
        [one] { $answers } cevap
       *[other] { $answers } cevap
    } yeniden puanlandı; { $members ->
        [one] { $members } üyenin
       *[other] { $members } üyenin
    } puanı değişti.
notice-title = **Düzeltme**: **{ $title }** içindeki bir cevap yanlıştı.
notice-changed =
    { $count ->
        [0] Kimsenin puanı değişmedi.
        [one] { $count } üyenin puanı değişti.
       *[other] { $count } üyenin puanı değişti.
    }

## Daily

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

## Contest

command-contest = Yarışmalar: herkese aynı sorular, herkes kendi hızında
command-contest-create = Bu kanalda yarışma kur (quiz yöneticileri)
command-contest-create-name = Yarışmanın adı
command-contest-create-banks = Kullanılacak soru bankası; birden fazlaysa virgülle ayır
command-contest-create-opens = Açılış: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 ya da <t:…>
command-contest-create-closes = Kapanış, aynı biçimde
command-contest-create-seconds = Soru başına saniye, 5–600 (varsayılan: süre sınırı yok)
command-contest-create-attempts = Üye başına deneme; en iyisi sayılır (varsayılan 1)
command-contest-create-teams = Takım skorları (varsayılan hayır)
command-contest-which = Yarışma
command-contest-join = Yarışmaya katıl
command-contest-play = Yarışmayı oyna ya da kaldığın yerden devam et (yalnızca sen görürsün)
command-contest-standings = Katılım sayısını, bittiyse sonucu gör (yalnızca sen görürsün)
command-contest-finish = Yarışmayı hemen kapat ya da açılmadıysa iptal et (quiz yöneticileri)

contest-created = **Yarışma: { $name }**
contest-window = Açılış: { $opens } ({ $opens_in }), kapanış: { $closes } ({ $closes_in }).
contest-clocks-skip = { $zone } dilimindeki saatler yazdığın anı atlıyor; onun yerine saatlerin değiştiği an geçerli: { $date }.
contest-clocks-twice = { $zone } dilimindeki saatler yazdığın anı iki kez gösteriyor; ilki geçerli: { $date }.
contest-questions =
    { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }
contest-seconds = soru başına { $seconds } sn
contest-untimed = süre sınırı yok
contest-attempts =
    { $count ->
        [one] { $count } deneme
       *[other] { $count } deneme, en iyisi sayılır
    }
contest-teams = takımlar
contest-all-questions =
    { $count ->
        [one] Sorulacak yalnızca { $count } soru var.
       *[other] Sorulacak yalnızca { $count } soru var.
    }
contest-how = Katılmak için **Katıl** düğmesine bas. Açılınca **Oyna** düğmesine bas: tek başına, istediğin zaman. Kapanınca sonuç burada paylaşılır.
contest-how-open = Yarışma açık! **Oyna** düğmesine bas: tek başına, istediğin zaman. Kapanınca sonuç burada paylaşılır.
contest-is-over = Bu yarışma bitti.
contest-is-cancelled = Bu yarışma iptal edildi.
contest-joined-count = { $count ->
        [0] Henüz kimse katılmadı.
        [one] { $count } üye katıldı.
       *[other] { $count } üye katıldı.
    }
contest-opened = **{ $name }** açıldı! Başlamak için **Oyna** düğmesine bas. Kapanış: { $when }.
contest-cancelled = **{ $name }** iptal edildi. Açılmayacak.
contest-cancelled-reply = **{ $name }** iptal edildi. { $channel } kanalında herkese duyuruyorum.
contest-cancel-confirm = **{ $name }** için açılış: { $when }. İptal edilsin mi? Hiç açılmaz ve kanalında herkese duyurulur.
button-cancel-contest = Yarışmayı iptal et
button-play = Oyna
button-practise = Alıştırma
contest-how-teams = `/team create` ve `/team join` ile takım kurun. Takımlar yarışma açıldığı andaki hâliyle sayılır ve en az iki üye gerekir. Takımın skoru tüm üyelerinin ortalamasıdır.
contest-joined = **{ $name }** yarışmasına katıldın.
contest-joined-already = **{ $name }** yarışmasına zaten katıldın.
contest-joined-opens = Açılış: { $date } ({ $when }). O zaman **Oyna** düğmesine bas ya da `/contest play` kullan.
contest-joined-open = Şu an açık. Kapanış: { $when }.
contest-side-team = **{ $team }** için oynuyorsun ({ $count } üye).
contest-side-too-few = **{ $team }** takımında tek başınasın. Yarışma açılırken takımda en az iki üye olmalı: birinden `/team join` kullanmasını iste. Yoksa tek başına sayılırsın.
contest-side-no-team = Bir takımda değilsin. Yarışma açılmadan `/team join` ile birine katıl ya da `/team create` ile kur. Yoksa tek başına sayılırsın.
contest-side-alone = Tek başına sayılıyorsun: yarışma açıldığında iki ya da daha fazla kişilik bir takımda değildin.
contest-attempt = deneme { $number }/{ $total }
contest-clock = -# ⏱️ Süre sonu: { $when }. Ayrılsan da süre işler.
contest-no-clock = -# Süre sınırı yok. Yarışmanın kapanışı: { $when }.
contest-choose-one = Cevaplamak için bir harfe dokun. İlk cevabın geçerli ve bunu yalnızca sen görürsün.
contest-missed-before = Önceki soruda süre bitti, o soru kaçırılmış sayılıyor.
contest-missed = Cevabın { $seconds } sn geç geldi, bu soru kaçırılmış sayılıyor.
contest-next = Sonraki soru seni bekliyor.
contest-next-timed = Sonraki sorunun süresi sen açınca başlar.
contest-next-attempt = Bu son soruydu! Tekrar oynayabilirsin ({ $left } kez daha); en iyi denemen sayılır. Sonuç yarışma kapanınca gelir, { $when }.
contest-finished = Bu son soruydu! Sonuç yarışma kapanınca gelir, { $when }.
button-another-attempt = Bir deneme daha
contest-status = { $joined ->
        [one] { $joined } üye katıldı
       *[other] { $joined } üye katıldı
    }, şu ana kadar { $finished } kişi bitirdi. Sonuç kapanınca gelir.
contest-finishing = **{ $name }** kapanıyor. Sonuç birazdan { $channel } kanalında.
contest-finish-confirm = **{ $name }** şimdi bitsin mi? Normal kapanış: { $when }. O ana kadar verilen cevaplar sayılır.
button-finish-contest = Şimdi bitir
contest-unposted = **{ $name }** yarışmasının sonucunu { $channel } kanalında paylaşamadım: kanal artık yok ya da iznim yok. Herkes `/contest standings` ile görebilir.
contest-over = **Yarışma bitti: { $name }**
contest-played =
    { $count ->
        [0] kimse oynamadı
        [one] { $count } üye oynadı
       *[other] { $count } üye oynadı
    }
contest-nobody = Kimse oynamadı.
contest-mean = ortalama { $score }
contest-members = { $count } üye
contest-time-seconds = { $seconds } sn
contest-time-minutes = { $minutes }:{ $seconds } dk
contest-question-title = **Sorular nasıl geçti**
contest-question = %{ $percent } ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = Bu yarışmada hiçbir soruyu cevaplamadın.
contest-race-title = { $name }: yarışın seyri
contest-race-marks = net
contest-race-questions = soru
refused-contest-name = Ad 1–{ $max } karakter olmalı. Başka bir ad seç.
refused-contest-name-taken = **{ $name }** adında bitmemiş bir yarışma zaten var. Başka bir ad seç.
refused-contest-moment = “{ $typed }” ifadesini zaman olarak anlayamadım. `18:00` ({ $zone } saatiyle), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` ya da bir Discord zaman damgası `<t:…>` dene.
refused-contest-moment-no-time = “{ $typed }” bir gün ama saati yok. Saat ekle, örneğin `{ $example }`.
refused-contest-moment-ambiguous = “{ $typed }” iki anlama gelebilir. `{ $one }` ya da `{ $other }` yaz.
refused-contest-past = { $date } ({ $when }) geçmişte kaldı. Daha ileri bir zaman seç.
refused-contest-closes-first = Açılış { $opens }, kapanış { $closes } olurdu. Kapanış açılıştan sonra olmalı.
refused-contest-too-long = Bir yarışma en fazla { $days } gün açık kalabilir. Daha erken bir kapanış seç.
refused-contest-too-far = Bir yarışma { $days } gün içinde açılmalı. Daha erken bir açılış seç.
refused-contest-unknown = Bu yarışmayı bulamadım. Listeden seç.
refused-contest-not-open = Henüz açılmadı. Açılış: { $date } ({ $when }); `/contest join` ile katıl.
refused-contest-already-open = **{ $name }** az önce açıldı, artık iptal edilemez. `/contest finish` ile kapat.
refused-contest-over = **{ $name }** bitti. Sonucunu `/contest standings` ile gör.
refused-contest-done = { $count ->
        [one] Bunu zaten oynadın.
       *[other] Bunu zaten { $count } kez oynadın; sınır bu.
    } Sonuç kapanınca gelir, { $when }.
refused-contest-old-question = Bu soruyu çoktan geçtin. `/contest play` ile devam et.

## Team

command-team = Yarışma takımları
command-team-create = İçinde senin de olduğun bir takım kur
command-team-create-name = Takımın adı
command-team-join = Bir takıma katıl
command-team-which = Takım
command-team-leave = Takımından ayrıl
command-team-list = Bu sunucudaki tüm takımları gör (yalnızca sen görürsün)

team-created = **{ $team }** takımını kurdun. Başkaları `/team join` ile katılabilir; yarışmada en az { $fewest } üye gerekir.
team-joined = **{ $team }** takımına katıldın; artık { $count } üyesi var.
team-joined-already = Zaten **{ $team }** takımındasın.
team-left = **{ $team }** takımından ayrıldın.
team-frozen = Açılmış bir yarışmada takımlar açılış anındaki hâliyle sayılır.
team-none = Henüz takım yok. `/team create` ile kur.
team-list-title = **Takımlar**
team-yours = senin takımın
refused-team-unknown = Bu takımı bulamadım. Tüm takımları `/team list` ile gör ya da `/team create` ile kur.
refused-team-name-taken = **{ $name }** adında bir takım zaten var. `/team join` ile katıl ya da başka bir ad seç.
refused-in-team = **{ $name }** takımındasın. Önce `/team leave` ile ayrıl.
refused-no-team = Bir takımda değilsin. `/team join` ile katıl.

## Practice

command-practice = Bir soru bankasıyla tek başına, süresiz alıştırma yap (yalnızca sen görürsün)
command-practice-bank = Çalışılacak soru bankası
command-practice-questions = Soru sayısı, 1–50 (varsayılan 10)

practice-title = Alıştırma
practice-choose-one = Cevaplamak için bir harfe dokun. Süre sınırı yok ve bunu yalnızca sen görürsün.
practice-right = **Doğru!**
practice-partly = **Kısmen doğru.**
practice-wrong = **Olmadı.**
practice-you-typed = Yazdığın: “{ $text }”
practice-your-answer = senin cevabın
practice-result = 🏁 **{ $total } soruda { $right } doğru.** Alıştırma puan getirmez, skor tablolarını etkilemez.
practice-changed = Bu soru bankası değişti, alıştırma böyle devam edemez. Yeniden başla: { $command }.
button-practise-again = Tekrar çalış
button-show-answer = Cevabı göster
grade-again = Tekrar
grade-hard = Zor
grade-good = İyi
grade-easy = Kolay

## Learning

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
command-remind-set-zone = Saat dilimin, örneğin Istanbul ya da UTC+3
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

## Review

command-review-study = Zamanı gelenlere çalış: bilemediklerin ve öğrenme planındakiler (yalnızca sen görürsün)

review-title = Tekrar
review-due =
    { $count ->
        [one] tekrar edilecek { $count } soru
       *[other] tekrar edilecek { $count } soru
    }
review-again = Bu soru { $when } yine karşına çıkacak.
review-finished = **Şimdilik hepsi tamam.**
review-today =
    { $count ->
        [0] Bugün hiç çalışmadın.
        [one] Bugün { $count } soru çalıştın.
       *[other] Bugün { $count } soru çalıştın.
    }
review-today-new =
    { $count ->
        [one] Bugün { $count } soru çalıştın, o da yeniydi.
       *[other] Bugün { $count } soru çalıştın, { $new } tanesi yeniydi.
    }
review-next = Sıradaki { $when } geliyor.
review-nothing-now =
    Şu an tekrar edilecek bir şey yok. Bilemediğin ya da çalıştığın { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    } bekliyor; sıradaki { $when } geliyor.
review-nothing-yet = Henüz tekrar edilecek bir şey yok. Quizlerde ve alıştırmada bilemediğin sorular tam unutacağın sırada buraya geri gelir; `/learn add` ise bütün bir soru bankasını getirir. Aynı soru bankasıyla bir yarışma açıkken o bankanın soruları bekler.
button-anki = Anki için dışa aktar
anki-none = Bilemediğin ya da çalıştığın soru yok, dışa aktarılacak bir şey de yok.
anki-export = Bilemediğin { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    } burada, Anki için. *Dosya*, *İçe aktar* deyip bu dosyayı seç. Sonra yeniden aktarırsan kartların çoğalmaz, güncellenir.

## Settings

command-settings = Bu sunucunun ayarları
command-settings-show = Tüm ayarları ve nereden geldiklerini gör
command-settings-set = Ayarları değiştir
command-settings-set-quizmaster-role = Üyeleri quiz yöneticisi sayılacak rol; “@everyone” sıfırlar
command-settings-set-language = Herkese açık mesajların dili; “default” sunucunun Discord’daki dilini kullanır
command-settings-set-zone = Saat dilimi, örneğin Europe/Istanbul; “default” sıfırlar
command-settings-set-seconds = Kendi süresi olmayan sorular için saniye, 5–600; 0 sıfırlar
command-settings-set-mode = `/quiz start` başka bir şey demedikçe puanlama; “default” sıfırlar
command-settings-set-channels = Quiz oynanabilecek kanallar, boşlukla ayrılmış; “all” sıfırlar
command-settings-set-hide-names = Herkese açık mesajlarda üye adlarını gizle

settings-title = Bu sunucunun **ayarları**
settings-changed = **Tamam.** Değişiklikler aşağıda işaretli.
settings-from-here = burada ayarlandı
settings-from-default = varsayılan
settings-from-operator = botu çalıştıran kişi ayarladı
settings-from-discord = sunucunun Discord ayarlarından
settings-role = { $role } rolündeki ya da Sunucuyu Yönet izni olan üyeler
settings-no-role = Sunucuyu Yönet izni olan üyeler
settings-all-channels = mesaj gönderebildiğim tüm kanallar
settings-names-hidden = herkese açık mesajlarda üye adları gizli
settings-names-shown = herkese açık mesajlarda üye adları görünür
zone-no-summer-time = 🕑 **{ $zone }** yaz saati kullanmıyor. Senin saatin değişiyorsa bunun yerine şehrini kullan, örneğin `London`.
suggestion-no-summer-time = { $zone } · { $time } · yaz saati yok
settings-daily-elsewhere = 📅 Diğer kanallardaki günün soruları sürüyor: { $channels } · durdurmak için `/daily pause` ya da `/daily remove`.
settings-how = `/settings set` ile değiştir. Bir sorunun süresini sırayla `/quiz start`, soru, soru bankası ve bu ayar belirler.
refused-nothing-set = Değiştirmek için en az bir ayar seç: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` ya da `hide_names`. Hepsini `/settings show` ile gör.
refused-role-is-for-managers = Quiz yöneticisi rolünü yalnızca Sunucuyu Yönet izni olan üyeler değiştirebilir.
refused-not-seconds = { $seconds } saniye olmaz: 5–600 arası seç ya da sıfırlamak için 0 yaz.
refused-not-a-channel = “{ $typed }” bir kanal değil. # yazıp listeden seç, kanalları tek tek ekle; “all” yine tüm kanallara izin verir.

## Privacy

command-privacy = Saklanan verilerin
command-privacy-export = Hakkında saklanan tüm verileri dosya olarak al
command-privacy-delete = Hakkında saklanan tüm verileri sil

privacy-nothing = Hakkında hiçbir şey saklanmıyor.
privacy-export = Bu botun tüm sunucularda senin hakkında sakladığı her şey burada (JSON, tablo başına bir liste). Zamanlar 1970’ten beri geçen milisaniyedir.
privacy-too-much = Hakkında saklananlar tek bir mesaja sığmıyor. Botu çalıştıran kişiden iste.
privacy-confirm = Bu botun tüm sunucularda senin hakkında sakladığı her şey silinsin mi? Eski cevapların adın olmadan kalır, puanların da artık kimsenin olmaz. Tekrar listen silinir. Daha önce gönderilen mesajlar değişmez. Bu geri alınamaz.
button-forget = Verilerimi sil
privacy-deleted = Tamam. Sakladığımız hiçbir şeyde artık adın yok. Yeniden oynarsan sıfırdan başlarsın.

## Doctor

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

## Help

command-help = Bot nasıl çalışır

help-title = **Çalışma grupları için quizler**
help-start = `/quiz start` ile başla, bir soru bankası seç ve harflere dokun.
    Tek başına: `/practice` ve `/review`. Kim önde: `/leaderboard`.
    Devamı için aşağıdan bir konu seç.
help-hint = Yeni misin? Neler yapabildiğimi `/help` anlatır.
help-menu = Bir konu seç
help-play = **Oyun**
    Bu kanalda `/quiz start` ile bir quiz başlat. Cevaplamak için bir harfe dokun: ne seçtiğini yalnızca sen görürsün, soru kapanana kadar doğruyu kimse görmez. Süren, dokunuşun Discord’a ulaştığı anda ölçülür; geç gelen yanıtlar sana puan kaybettirmez.
    Quizin nerede olduğunu `/quiz status` ile gör. Quizi başlatan kişi ve quiz yöneticileri ayrıca `/quiz pause`, `resume`, `skip` ve `stop` kullanabilir.
help-points = **Puanlar**
    `classic`: soru başına 500–1000 puan; hızlı cevap daha çok puan getirir.
    `accuracy`: ne kadar sürerse sürsün soru başına bir net.
    `race`: net, ilk doğru cevabın; yanlış cevap verenin o soruda şansı biter. Yazılan cevaplarda üç hak var.
    `survival`: katılmak için 1. soruyu cevapla; tek bir yanlış ya da boş cevapla elenirsin.
    `confidence`: cevabından sonra ne kadar emin olduğunu söyle. “Tahmin”: doğruysa 1 net, yanlışsa 0. “Sanırım”: 2 ya da −2; bir şey seçmezsen bu sayılır. “Eminim”: 3 ya da −6. En çok dürüstlük kazandırır: “Sanırım” üçte iki, “Eminim” beşte dört doğruda kâra geçer. Sıfırın altı, skor tablolarında 0 sayılır.
    `race` ve `survival` modlarında cevabını değiştiremezsin. Skor tablolarında bir net 1000 puan eder. Birden fazla doğru seçenek varsa her yanlış seçim bir doğruyu götürür.
help-standing = **Skorlar**
    Bu kanalda ya da tüm sunucuda kimin önde olduğunu `/leaderboard` ile gör: bugün, bu hafta, bu ay, bu sezon ya da tüm zamanlar. `/stats` ise senin durumunu soru bankası ve hafta bazında gösterir. Kapanan sorunun altındaki “Cevabım” ve sonuçların altındaki “Cevaplarım” neyi seçtiğini, doğrusunu ve nedenini yalnızca sana gösterir.
help-daily = **Günün soruları**
    Quiz yöneticileri `/daily add` ile planlar. Her soru saatlerce açık kalır, kapanınca herkes cevabı görür. Acele etme: hız fark etmez. Doğru ya da yanlış, cevapladıkça serin uzar; yedi günde kaçırılan bir gün affedilir (❄).
help-contests = **Yarışmalar**
    `/contest join` ile katıl, `/contest play` ile oyna: yarışma açıkken tek başına, kendi hızında. Cevaplar ve sıralama kapanınca gösterilir. `/team create` ve `/team join` ile takım kurun. Quiz yöneticileri `/contest create` ile yarışma kurar.
help-learning = **Öğrenme**
    `/practice` ile bir soru bankasını tek başına çalış: süre sınırı ve puan yok, her cevaptan sonra açıklama var. Asıl çalışma yeri `/review`: bilemediklerini tam unutacağın sırada geri getirir. `/learn add` bütün bir soru bankasını her gün birkaç yeni soruyla ekler ve seni sınav tarihine hazırlar; `/learn plan` ne kadar ilerlediğini gösterir. `/remind set`, zamanı gelen soru olunca sana özel mesaj gönderir. Bunların hepsi benimle özel mesajlarda da çalışır.
help-banks = **Soru bankaları**
    Neler oynanabilir, `/bank list` ve `/bank info` ile gör. Quiz yöneticileri `/bank upload` ile soru bankası yükler, `/bank add` ile soru yazar (satır başında doğru seçenek için “*”, kabul edilen cevap için “=”, sayı için “#”) ve `/bank preview` ile okur. Herkes `/bank suggest` ile ya da bir mesajda *Apps › Make a question* ile soru önerebilir; quiz yöneticileri `/bank suggestions` ile karar verir. Bir soruda yanlışlık mı var? Altındaki “Hata bildir” düğmesine bas; quiz yöneticileri cevabı ve puanları `/bank fix` ile düzeltir.
help-privacy = **Gizlilik**
    Hakkında saklanan tüm verileri `/privacy export` ile al, `/privacy delete` ile sil.
