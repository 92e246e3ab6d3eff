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
