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
