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
