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
