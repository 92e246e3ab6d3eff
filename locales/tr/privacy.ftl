command-privacy = Saklanan verilerin
command-privacy-export = Hakkında saklanan tüm verileri dosya olarak al
command-privacy-delete = Hakkında saklanan tüm verileri sil

privacy-nothing = Hakkında hiçbir şey saklanmıyor.
privacy-export = Bu botun tüm sunucularda senin hakkında sakladığı her şey burada (JSON, tablo başına bir liste). Zamanlar 1970’ten beri geçen milisaniyedir.
privacy-too-much = Hakkında saklananlar tek bir mesaja sığmıyor. Botu çalıştıran kişiden iste.
privacy-confirm = Bu botun tüm sunucularda senin hakkında sakladığı her şey silinsin mi? Eski cevapların adın olmadan kalır, puanların da artık kimsenin olmaz. Tekrar listen silinir. Daha önce gönderilen mesajlar değişmez. Bu geri alınamaz.
button-forget = Verilerimi sil
privacy-deleted = Tamam. Sakladığımız hiçbir şeyde artık adın yok. Yeniden oynarsan sıfırdan başlarsın.
