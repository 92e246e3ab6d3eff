command-doctor = Sprawdź, co mogę robić na każdym kanale i jak naprawić resztę

doctor-well = ✅ Mogę pisać wszędzie, gdzie trzeba.
doctor-sick = ❌ Brakuje mi uprawnień na { $count ->
        [one] { $count } kanale
        [few] { $count } kanałach
        [many] { $count } kanałach
       *[other] { $count } kanału
    }.
doctor-may = { $channel } · Mogę pisać, a po awarii odnajdę swoje pytania.
doctor-missing = { $channel } · Brakuje: { $permissions }
doctor-unseen = { $channel } · Nie widzę tego kanału: brakuje uprawnienia **Wyświetlanie kanału** albo kanał został usunięty.
doctor-fix = Aby to naprawić, otwórz ustawienia kanału, potem *Uprawnienia*, dodaj moją rolę w *Role/członkowie* i włącz to, czego brakuje. Jeśli przez to stanęło pytanie dnia, wznów je przez `/daily resume`.
