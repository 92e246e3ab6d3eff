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
