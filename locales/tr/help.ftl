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
    `/practice` ile bir soru bankasını tek başına çalış: süre sınırı ve puan yok, her cevaptan sonra açıklama var. Asıl çalışma yeri `/review`: bilemediklerini tam unutacağın sırada geri getirir. `/learn add` bütün bir soru bankasını her gün birkaç yeni soruyla ekler ve seni sınav tarihine hazırlar; `/learn plan` ne kadar ilerlediğini gösterir. `/remind set`, zamanı gelen soru olunca sana özel mesaj gönderir. Bunların hepsi benimle özel mesajlarda da çalışır. Bir kartın ön ve arka yüzü vardır: kartı çevir, sonra ne kadar iyi bildiğini söyle. Quiz yöneticileri `/bank add` ile kart yazar: bir `[card]` satırı ve altında arka yüz.
help-banks = **Soru bankaları**
    Neler oynanabilir, `/bank list` ve `/bank info` ile gör. Quiz yöneticileri `/bank upload` ile soru bankası yükler, `/bank add` ile soru yazar (satır başında doğru seçenek için “*”, kabul edilen cevap için “=”, sayı için “#”) ve `/bank preview` ile okur. Herkes `/bank suggest` ile ya da bir mesajda *Apps › Make a question* ile soru önerebilir; quiz yöneticileri `/bank suggestions` ile karar verir. Bir soruda yanlışlık mı var? Altındaki “Hata bildir” düğmesine bas; quiz yöneticileri cevabı ve puanları `/bank fix` ile düzeltir.
help-privacy = **Gizlilik**
    Hakkında saklanan tüm verileri `/privacy export` ile al, `/privacy delete` ile sil.
