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
