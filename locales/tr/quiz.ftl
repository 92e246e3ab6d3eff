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
closed-wrong-answer = “{ $text }”
closed-wrong-answer-repeated = “{ $text }” × { $count }
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
