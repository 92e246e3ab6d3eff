command-learn = Czego się uczysz: zestawy, tempo, egzamin (widzisz to tylko ty)
command-learn-add = Ucz się zestawu, codziennie kilka nowych pytań
command-learn-add-bank = Zestaw do nauki
command-learn-add-new = Nowe pytania na dzień, od 1 do 100 (domyślnie 10)
command-learn-add-exam = Data egzaminu, np. 24.12. albo 2026-12-24
command-learn-remove = Zakończ naukę zestawu
command-learn-remove-bank = Zestaw, którego nie chcesz się już uczyć
command-learn-plan = Zobacz, czego się uczysz, co jest do powtórki i ile pamiętasz

learn-added =
    📚 Uczysz się zestawu **{ $title }**: { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }, nowe na dzień: { $new }.
learn-added-exam = Data egzaminu: { $exam }. Do tego czasu każde pytanie zobaczysz co najmniej dwa razy, a w ostatnich { $days } dniach najpierw przyjdą te, które pamiętasz najsłabiej.
learn-start = Zacznij od `/review`. `/remind set` przypomni ci, kiedy coś jest do powtórki.
learn-removed = Nie uczysz się już zestawu **{ $title }**. Nadal wiem, co pamiętasz, na wypadek gdyby miał wrócić.
learn-plan-title = Twój plan
learn-plan-none = Nie uczysz się jeszcze żadnego zestawu. Dodaj go przez `/learn add`.
learn-plan-due =
    Na dziś: { $count ->
        [one] { $count } pytanie do powtórki
        [few] { $count } pytania do powtórki
        [many] { $count } pytań do powtórki
       *[other] { $count } pytania do powtórki
    }, nowe: { $new }. Ucz się przez `/review`.
learn-plan-learned = opanowane: { $learned } z { $total } · nowe na dzień: { $new }
learn-plan-recall = Teraz pamiętasz z tego około { $now }%.
learn-plan-recall-exam =
    Teraz pamiętasz z tego około { $now }%, a bez dalszej nauki { $exam } będzie to { $then }% ({ $days ->
        [0] dzisiaj
        [one] za { $days } dzień
        [few] za { $days } dni
        [many] za { $days } dni
       *[other] za { $days } dnia
    }).
learn-plan-gone = Nie ma tu już zestawu **{ $bank }**. Usuń go przez `/learn remove`.
refused-exam-unknown = Nie rozumiem daty „{ $typed }”. Spróbuj `2026-12-24`, `24.12.`, `Dec 24` albo `friday`.
refused-exam-ambiguous = „{ $typed }” może oznaczać dwa dni. Wpisz `{ $one }` albo `{ $other }`.
refused-exam-past = { $exam } to nie jest data w przyszłości. Wybierz późniejszą datę egzaminu albo ją pomiń.
refused-exam-far = Do { $exam } jest ponad dwa lata. Wybierz wcześniejszą datę egzaminu albo ją pomiń.
refused-limit-plans = Uczysz się już maksimum zestawów naraz ({ $max }). Usuń któryś przez `/learn remove`.
refused-not-planned = Nie uczysz się zestawu „{ $bank }”. Czego się uczysz, pokaże `/learn plan`.

command-remind = Jedna prywatna wiadomość dziennie, gdy coś jest do powtórki
command-remind-set = Dostawaj codziennie prywatną wiadomość, gdy coś jest do powtórki
command-remind-set-time = Godzina, np. 18:00 albo 6pm
command-remind-set-zone = Twoja strefa czasowa, np. Warszawa albo UTC+2
command-remind-off = Wyłącz przypomnienia

remind-set = ⏰ Gotowe. Codziennie, gdy coś będzie do powtórki, napiszę do ciebie prywatnie; pierwszy raz { $date } ({ $when }). Wyłączysz to przez `/remind off`.
remind-off = Twoje przypomnienia są wyłączone.
remind-closed = Nie mogę pisać do ciebie prywatnie. Zezwól na prywatne wiadomości z tego serwera w ustawieniach prywatności i spróbuj ponownie.
remind-blocked = Nie udało mi się wysłać przypomnienia, bo blokujesz moje prywatne wiadomości, więc je wyłączam. Zezwól na nie i użyj `/remind set`, żeby je przywrócić.
remind-due =
    📚 Do powtórki { $count ->
        [one] jest { $count } pytanie
        [few] są { $count } pytania
        [many] jest { $count } pytań
       *[other] jest { $count } pytania
    }. Ucz się przez `/review`.
remind-due-new =
    📚 Na dziś { $count ->
        [one] jest { $count } pytanie
        [few] są { $count } pytania
        [many] jest { $count } pytań
       *[other] jest { $count } pytania
    }, w tym nowe: { $new }. Ucz się przez `/review`.
remind-how-off = Te przypomnienia wyłączysz przez `/remind off`.
refused-no-reminder = Nie masz przypomnienia. Ustaw je przez `/remind set`.
