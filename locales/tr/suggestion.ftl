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
