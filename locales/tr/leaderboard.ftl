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
