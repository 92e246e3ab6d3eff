command-contest = Konkursy: te same pytania dla wszystkich, każdy gra we własnym tempie
command-contest-create = Przygotuj konkurs na tym kanale (prowadzący)
command-contest-create-name = Nazwa konkursu
command-contest-create-banks = Zestaw pytań; kilka oddziel przecinkami
command-contest-create-opens = Początek: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 albo <t:…>
command-contest-create-closes = Koniec, w tym samym formacie
command-contest-create-seconds = Sekundy na pytanie, od 5 do 600 (domyślnie bez limitu)
command-contest-create-attempts = Podejścia na osobę; liczy się najlepsze (domyślnie 1)
command-contest-create-teams = Wyniki drużyn (domyślnie nie)
command-contest-which = Konkurs
command-contest-join = Dołącz do konkursu
command-contest-play = Zagraj w konkursie albo wróć do gry (widzisz to tylko ty)
command-contest-standings = Zobacz liczbę uczestników, a po konkursie wyniki (widzisz to tylko ty)
command-contest-finish = Zamknij konkurs teraz albo odwołaj go przed startem (prowadzący)

contest-created = **Konkurs: { $name }**
contest-window = Początek: { $opens } ({ $opens_in }), koniec: { $closes } ({ $closes_in }).
contest-clocks-skip = W strefie { $zone } podanej godziny nie ma przez zmianę czasu, więc liczy się chwila zmiany: { $date }.
contest-clocks-twice = W strefie { $zone } podana godzina wypada przez zmianę czasu dwa razy. Liczy się pierwsza: { $date }.
contest-questions = { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
contest-seconds = { $seconds } s na pytanie
contest-untimed = bez limitu czasu
contest-attempts = { $count ->
        [one] { $count } podejście
        [few] { $count } podejścia, liczy się najlepsze
        [many] { $count } podejść, liczy się najlepsze
       *[other] { $count } podejścia, liczy się najlepsze
    }
contest-teams = drużyny
contest-all-questions = { $count ->
        [one] Jest tylko { $count } pytanie do zadania.
        [few] Są tylko { $count } pytania do zadania.
        [many] Jest tylko { $count } pytań do zadania.
       *[other] Jest tylko { $count } pytania do zadania.
    }
contest-how = Kliknij **Dołącz**, żeby wziąć udział. Po otwarciu kliknij **Graj**: prywatnie, kiedy chcesz. Wyniki pojawią się tu po zamknięciu.
contest-how-open = Konkurs otwarty! Kliknij **Graj**: prywatnie, kiedy chcesz. Wyniki pojawią się tu po zamknięciu.
contest-is-over = Ten konkurs się skończył.
contest-is-cancelled = Ten konkurs został odwołany.
contest-joined-count = { $count ->
        [0] Nikt jeszcze nie dołączył.
        [one] Dołączyła { $count } osoba.
        [few] Dołączyły { $count } osoby.
        [many] Dołączyło { $count } osób.
       *[other] Dołączyło { $count } osoby.
    }
contest-opened = Konkurs **{ $name }** otwarty! Kliknij **Graj**, żeby zacząć. Koniec { $when }.
contest-cancelled = Konkurs **{ $name }** odwołany. Nie odbędzie się.
contest-cancelled-reply = Konkurs **{ $name }** odwołany. Powiem o tym wszystkim na kanale { $channel }.
contest-cancel-confirm = Konkurs **{ $name }** zaczyna się { $when }. Odwołać go? Nie odbędzie się, a wszyscy na jego kanale się o tym dowiedzą.
button-cancel-contest = Odwołaj konkurs
button-play = Graj
button-practise = Trenuj
contest-how-teams = Twórzcie drużyny przez `/team create` i `/team join`. Liczy się skład z chwili otwarcia konkursu, co najmniej dwie osoby. Wynik drużyny to średnia wszystkich jej osób.
contest-joined = Bierzesz udział w konkursie **{ $name }**.
contest-joined-already = Już bierzesz udział w konkursie **{ $name }**.
contest-joined-opens = Początek: { $date } ({ $when }). Wtedy kliknij **Graj** albo użyj `/contest play`.
contest-joined-open = Jest już otwarty. Koniec { $when }.
contest-side-team = Grasz dla drużyny **{ $team }** ({ $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }).
contest-side-too-few = Na razie w drużynie **{ $team }** jesteś tylko ty. Gdy konkurs się otworzy, muszą w niej być co najmniej dwie osoby: poproś kogoś o `/team join`. Inaczej grasz na własne konto.
contest-side-no-team = Nie masz drużyny. Zanim konkurs się otworzy, dołącz do jakiejś przez `/team join` albo stwórz własną przez `/team create`. Inaczej grasz na własne konto.
contest-side-alone = Grasz na własne konto: w chwili otwarcia konkursu nie było cię w drużynie z co najmniej dwiema osobami.
contest-attempt = podejście { $number } z { $total }
contest-clock = -# ⏱️ Koniec czasu { $when }. Zegar tyka, nawet jeśli wyjdziesz.
contest-no-clock = -# Bez limitu czasu. Koniec konkursu { $when }.
contest-choose-one = Kliknij literę, żeby odpowiedzieć. Liczy się pierwsza odpowiedź i tylko ty to widzisz.
contest-missed-before = Na poprzednie pytanie zabrakło czasu, więc liczy się jako opuszczone.
contest-missed = Twoja odpowiedź przyszła { $seconds } s za późno, więc to pytanie liczy się jako opuszczone.
contest-next = Następne pytanie czeka, aż zechcesz.
contest-next-timed = Zegar następnego pytania ruszy, gdy je otworzysz.
contest-next-attempt = To było ostatnie pytanie! Możesz zagrać jeszcze raz (pozostałe podejścia: { $left }), a liczy się najlepsze. Wyniki będą po zamknięciu konkursu, { $when }.
contest-finished = To było ostatnie pytanie! Wyniki będą po zamknięciu konkursu, { $when }.
button-another-attempt = Kolejne podejście
contest-status = { $joined ->
        [one] Bierze udział { $joined } osoba
        [few] Biorą udział { $joined } osoby
        [many] Bierze udział { $joined } osób
       *[other] Bierze udział { $joined } osoby
    }, do końca doszło: { $finished }. Wyniki będą po zamknięciu.
contest-finishing = Konkurs **{ $name }** właśnie się zamyka. Wyniki zaraz będą na kanale { $channel }.
contest-finish-confirm = Zakończyć konkurs **{ $name }** teraz? Planowy koniec: { $when }. Odpowiedzi, które zdążą dotrzeć, jeszcze się liczą.
button-finish-contest = Zakończ teraz
contest-unposted = Nie udało mi się wysłać wyników konkursu **{ $name }** na kanał { $channel }: kanał nie istnieje albo nie mogę tam pisać. Każdy zobaczy je przez `/contest standings`.
contest-over = **Koniec konkursu: { $name }**
contest-played = { $count ->
        [0] nikt nie zagrał
        [one] zagrała { $count } osoba
        [few] zagrały { $count } osoby
        [many] zagrało { $count } osób
       *[other] zagrało { $count } osoby
    }
contest-nobody = Nikt nie zagrał.
contest-mean = średnio { $score }
contest-members = { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **Jak poszły pytania**
contest-question = { $percent }% ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = Nie masz odpowiedzi w tym konkursie.
contest-race-title = { $name }: wyścig
contest-race-marks = oczka
contest-race-questions = pytania
refused-contest-name = Nazwa musi mieć od 1 do { $max } znaków. Wybierz inną.
refused-contest-name-taken = Jest już niezakończony konkurs **{ $name }**. Wybierz inną nazwę.
refused-contest-moment = Nie rozumiem terminu „{ $typed }”. Spróbuj `18:00` (strefa { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` albo znacznika Discorda `<t:…>`.
refused-contest-moment-no-time = „{ $typed }” to dzień bez godziny. Dodaj ją, na przykład `{ $example }`.
refused-contest-moment-ambiguous = „{ $typed }” może znaczyć dwie rzeczy. Wpisz `{ $one }` albo `{ $other }`.
refused-contest-past = Ten termin już minął: { $date } ({ $when }). Wybierz późniejszy.
refused-contest-closes-first = Początek: { $opens }, koniec: { $closes }. Koniec musi być po początku.
refused-contest-too-long = Konkurs może trwać najwyżej { $days } dni. Wybierz wcześniejszy koniec.
refused-contest-too-far = Konkurs musi się zacząć w ciągu { $days } dni. Wybierz wcześniejszy początek.
refused-contest-unknown = Nie ma takiego konkursu. Wybierz z listy.
refused-contest-not-open = Jeszcze się nie zaczął. Początek: { $date } ({ $when }); dołącz przez `/contest join`.
refused-contest-already-open = Konkurs **{ $name }** właśnie się otworzył, więc nie można go odwołać. Zamkniesz go przez `/contest finish`.
refused-contest-over = Konkurs **{ $name }** się skończył. Wyniki pokaże `/contest standings`.
refused-contest-done = { $count ->
        [one] Ten konkurs masz już za sobą.
        [few] Masz już za sobą { $count } podejścia i to jest limit.
        [many] Masz już za sobą { $count } podejść i to jest limit.
       *[other] Masz już za sobą { $count } podejścia i to jest limit.
    } Wyniki będą po zamknięciu, { $when }.
refused-contest-old-question = To pytanie masz już za sobą. Graj dalej przez `/contest play`.
