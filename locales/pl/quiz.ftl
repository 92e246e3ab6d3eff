command-quiz = Zagraj w quiz na tym kanale
command-quiz-start = Zacznij quiz
command-quiz-start-bank = Zestaw pytań; kilka oddziel przecinkami
command-quiz-start-questions = Liczba pytań, od 1 do 50 (domyślnie 10)
command-quiz-start-seconds = Sekundy na pytanie, od 5 do 600 (domyślnie 20)
command-quiz-start-mode = Punktacja (domyślnie classic)
command-quiz-start-tag = Tag, który mają mieć wszystkie pytania
command-quiz-start-difficulty = Trudność pytań: z odpowiedzi na tym serwerze, a gdy ich brak, według autora
command-quiz-start-ask = Forma pytań z wpisywaniem (domyślnie: jak w zestawie)
command-quiz-start-lives = Po ilu błędach odpada się w trybie survival
command-quiz-start-lobby = Najpierw poczekalnia; quiz rusza po minucie albo po kliknięciu „Zacznij teraz”
command-quiz-start-thread = Otwórz wątek i graj w nim
suggestion-questions = { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
command-quiz-stop = Zakończ quiz; wszystkie punkty zostają
command-quiz-skip = Zamknij bieżące pytanie bez punktów
command-quiz-pause = Zrób pauzę po bieżącym pytaniu
command-quiz-resume = Wznów quiz po pauzie
command-quiz-status = Sprawdź, jak daleko jest quiz i kto prowadzi (widzisz to tylko ty)

start-someone = Ktoś
start-announced = 🎬 **{ $name }** zaczyna quiz **{ $title }** · { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    } · { $mode }.
start-cards = { $count ->
        [one] Pomijam { $count } fiszkę: jej odpowiedź jest za długa do wpisania.
        [few] Pomijam { $count } fiszki: ich odpowiedzi są za długie do wpisania.
        [many] Pomijam { $count } fiszek: ich odpowiedzi są za długie do wpisania.
       *[other] Pomijam { $count } fiszki: ich odpowiedzi są za długie do wpisania.
    }
start-seconds = Czas na pytanie: { $seconds } s.
start-fewer = { $count ->
        [one] Pasuje tylko { $count } pytanie.
        [few] Pasują tylko { $count } pytania.
        [many] Pasuje tylko { $count } pytań.
       *[other] Pasuje tylko { $count } pytania.
    }
mode-classic = Klasycznie: im szybsza dobra odpowiedź, tym więcej punktów
mode-accuracy = Celność: bez pośpiechu, liczą się tylko dobre odpowiedzi
mode-race = Wyścig: wygrywa pierwsza dobra odpowiedź; po błędnej nie można już odpowiadać
mode-survival = { $lives ->
        [one] Przetrwanie: odpowiedz na pytanie 1, żeby wejść do gry; potem jeden błąd lub brak odpowiedzi i odpadasz
        [few] Przetrwanie: odpowiedz na pytanie 1, żeby wejść do gry; masz { $lives } życia, a potem każdy błąd lub brak odpowiedzi kosztuje jedno
        [many] Przetrwanie: odpowiedz na pytanie 1, żeby wejść do gry; masz { $lives } żyć, a potem każdy błąd lub brak odpowiedzi kosztuje jedno
       *[other] Przetrwanie: odpowiedz na pytanie 1, żeby wejść do gry; masz { $lives } życia, a potem każdy błąd lub brak odpowiedzi kosztuje jedno
    }
start-lives-unused = Życia liczą się tylko w trybie survival.
mode-confidence = Pewność: oceń, na ile pewna jest odpowiedź. Na pewno i dobrze to +3, na pewno i źle to −6
refused-only-cards = { $count ->
        [one] Jest tu tylko { $count } fiszka, a jej odpowiedź jest za długa do wpisania. Ucz się jej w `/practice`.
        [few] Są tu { $count } fiszki, ale ich odpowiedzi są za długie do wpisania. Ucz się ich w `/practice`.
        [many] Jest tu { $count } fiszek, ale ich odpowiedzi są za długie do wpisania. Ucz się ich w `/practice`.
       *[other] Są tu fiszki ({ $count }), ale ich odpowiedzi są za długie do wpisania. Ucz się ich w `/practice`.
    }
refused-already-running = Quiz już tu trwa. Jak daleko jest, pokaże `/quiz status`.
refused-too-soon = Tu dopiero co zaczął się quiz. Następny można zacząć { $when }.
refused-unknown-tag = Żadne pytanie w tym zestawie nie ma tagu „{ $tag }”.
refused-unknown-tag-list = Dostępne tagi: { $tags }
refused-unknown-tag-none = Nie ma w nim żadnych tagów.
refused-none-so-hard =
    { $difficulty ->
        [easy] Nie ma tu łatwych pytań (średnie: { $medium }, trudne: { $hard }, bez oceny: { $unknown }).
        [medium] Nie ma tu średnich pytań (łatwe: { $easy }, trudne: { $hard }, bez oceny: { $unknown }).
       *[hard] Nie ma tu trudnych pytań (łatwe: { $easy }, średnie: { $medium }, bez oceny: { $unknown }).
    } Wybierz inną trudność.

question-closes = Koniec { $when }
question-picture-in-words = -# 🖼️ Obrazek: { $alt }
question-picture-missing = -# 🖼️ Nie można tu pokazać obrazka.
question-answered = { $count ->
        [0] jeszcze bez odpowiedzi
       *[other] odpowiedzi: { $count }
    }
question-choose-one = Kliknij literę, żeby odpowiedzieć.
question-can-change = Możesz zmieniać zdanie, póki trwa czas.
question-how-sure = Potem oceń, na ile to pewne.
question-tries = { $count ->
        [one] Liczy się pierwsza odpowiedź.
        [few] Masz { $count } próby.
        [many] Masz { $count } prób.
       *[other] Masz { $count } próby.
    }

locked-in-changed = To zastępuje twoją wcześniejszą odpowiedź.
locked-in-read = „{ $typed }” czytam jako { $number }.
locked-in-can-change = Zmieniasz zdanie? Odpowiedz jeszcze raz, póki trwa czas.
locked-in-stands = Ta odpowiedź jest ostateczna.
locked-in-sure = Na ile to pewne? **{ $confidence }**: { $gain }, jeśli dobrze, { $loss }, jeśli źle.
    -# Odpowiedź i jej pewność możesz zmieniać, póki trwa czas.
confidence-guess = Zgaduję
confidence-fairly-sure = Raczej tak
confidence-sure = Na pewno
locked-in-tries = { $left ->
        [one] Została { $left } próba.
        [few] Zostały { $left } próby.
        [many] Zostało { $left } prób.
       *[other] Zostało { $left } próby.
    } Wygrywa pierwsza dobra odpowiedź.
refused-question-closed = To pytanie jest już zamknięte, więc nic się nie zmieniło.
refused-too-late = Za późno! Twoja odpowiedź dotarła { $seconds } s po czasie, więc się nie liczy.
refused-first-stands = W tym quizie liczy się tylko pierwsza odpowiedź. Twoja to { $answer }.
refused-no-tries-left = To były wszystkie twoje próby w tym pytaniu. Twoja ostatnia odpowiedź: { $answer }.
refused-departed = Masz tu już odpowiedź sprzed usunięcia danych, więc nie możesz odpowiadać jeszcze raz. W następnym znów grasz!
refused-knocked-out = Twoja gra skończyła się tu na pytaniu { $number }. W następnym quizie znów grasz!
refused-not-entered = Żeby wejść do tego quizu, trzeba było odpowiedzieć na pytanie 1. Złap następny!

closed-chosen = { $count ->
        [0] 0
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
closed-nobody-answered = Nikt nie odpowiedział.
closed-right-later = **Też dobrze:** { $list }
closed-partly = **Częściowo dobrze:** { $list }
closed-knocked-out = **Odpadają:** { $list }
closed-entry = { $count ->
        [one] W grze jest **{ $count }** osoba. Od następnego pytania błąd lub brak odpowiedzi już kosztuje.
        [few] W grze są **{ $count }** osoby. Od następnego pytania błąd lub brak odpowiedzi już kosztuje.
        [many] W grze jest **{ $count }** osób. Od następnego pytania błąd lub brak odpowiedzi już kosztuje.
       *[other] W grze: **{ $count }**. Od następnego pytania błąd lub brak odpowiedzi już kosztuje.
    }
closed-hurt = **Tracą życie:** { $list }
closed-lives-left = (zostało: { $count })
closed-standing = { $count ->
        [0] Nikt nie został w grze.
        [one] W grze została **{ $count }** osoba.
        [few] W grze zostały **{ $count }** osoby.
        [many] W grze zostało **{ $count }** osób.
       *[other] W grze zostało **{ $count }** osoby.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } oczko
        [few] +{ $amount } oczka
        [many] +{ $amount } oczek
       *[other] +{ $amount } oczka
    }
closed-next-question = Następne pytanie { $when }
closed-next-pause = Pauza. Aby wznowić, użyj `/quiz resume`.
closed-next-podium = To było ostatnie pytanie! Zaraz wyniki końcowe.
closed-skipped = **Pominięte.** Za to pytanie nie ma punktów.
closed-stopped = **Przerwane.** Za to pytanie nie ma punktów.
closed-standings = **Klasyfikacja**: { $list }
closed-wrong-answers = Błędne odpowiedzi: { $list }
closed-wrong-answer = „{ $text }”
closed-wrong-answer-repeated = „{ $text }” × { $count }
closed-lost = **Pytanie { $number } anulowane** z powodu problemu technicznego. Nikt nie zyskuje ani nie traci punktów.
closed-withdrawn = **Przerwane.** Ruszył konkurs z tymi samymi pytaniami. Nikt tu nie zyskuje ani nie traci punktów.
closed-explanation-apart = **Wyjaśnienie do pytania { $number }**

my-answer-right = ✅ Twoja odpowiedź: { $letters }. Dobrze!
my-answer-partly = 🟡 Twoja odpowiedź: { $letters }. Częściowo dobrze.
my-answer-wrong = ❌ Twoja odpowiedź: { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } oczko
        [few] { $marks } oczka
        [many] { $marks } oczek
       *[other] { $marks } oczka
    }.
my-answers-sure-but-wrong = **Na pewno, a jednak źle**
my-answer-place = Miejsce { $place } z { $of } · { $score }
my-answer-run = dobrych z rzędu: { $count }
my-answer-none = Nie masz odpowiedzi na to pytanie.
my-answer-void = To pytanie się nie liczy.
my-answers-none = Nie masz odpowiedzi w tym quizie.
my-answers-line-void = nie liczy się

controlled-stop = Quiz zakończony.
controlled-skip = Pytanie pominięte.
controlled-pause = Pauza. Bieżące pytanie potrwa do końca, a potem cisza aż do `/quiz resume`. Po 24 godzinach quiz się kończy.
controlled-resume = Quiz wznowiony.
refused-nothing-runs = Nie trwa tu żaden quiz. Zacznij go przez `/quiz start`.
refused-runs-in-threads = W wątkach tego kanału trwa więcej niż jeden quiz: { $threads }. Użyj polecenia w wątku tego, o który ci chodzi.
refused-nothing-open-paused = Quiz ma pauzę i żadne pytanie nie jest otwarte. Aby wznowić, użyj `/quiz resume`.
refused-nothing-open = Żadne pytanie nie jest teraz otwarte. Następne już w drodze.
refused-no-threads-here = Nie mogę tu otworzyć wątku. Pomiń `thread` albo zacznij quiz na kanale tekstowym.
refused-cannot-open-thread = Nie mogę otworzyć wątku na tym kanale. Brakuje: { $permissions }. Nadaj mojej roli te uprawnienia w ustawieniach kanału (Edytuj kanał → Uprawnienia) i spróbuj ponownie.
start-in-thread = Gramy tutaj: { $thread }
refused-in-lobby = Quiz jeszcze się nie zaczął. Kliknij **Zacznij teraz** w poczekalni albo anuluj go przez `/quiz stop`.
refused-lobby-closed = Ta poczekalnia jest zamknięta. Jeśli quiz trwa, po prostu odpowiedz na bieżące pytanie.
refused-standings-follow = To było ostatnie pytanie. Wyniki końcowe już w drodze.
refused-not-yours-unnamed = Mogą to zrobić tylko osoba, która zaczęła ten quiz, i prowadzący.
refused-not-yours = Mogą to zrobić tylko { $name }, czyli osoba, która zaczęła ten quiz, i prowadzący.
refused-already-paused = Quiz już ma pauzę. Aby wznowić, użyj `/quiz resume`.
refused-not-paused = Quiz nie ma pauzy.
status-title = **{ $title }**
status-open = Pytanie { $number } z { $total }, koniec { $when }.
status-coming = Pytanie { $number } z { $total } już w drodze.
status-between = Pytanie { $number } z { $total } za nami. Następne już w drodze.
status-lobby = { $count ->
        [0] Poczekalnia jest otwarta, a quiz rusza { $when }. Nikt jeszcze nie dołączył.
       *[other] Poczekalnia jest otwarta, a quiz rusza { $when }. Graczy: { $count }.
    }
status-over = Wszystkie pytania ({ $total }) za nami. Wyniki końcowe już w drodze.
status-paused = Pauza po pytaniu { $number } z { $total }. Aby wznowić, użyj `/quiz resume`.
status-leads = Na prowadzeniu: { $names } · { $score }.
status-nobody-leads = Na razie bez punktów.

lobby-open = ### 🎬 { $title } · { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
    Start { $when }
lobby-begun = ### 🎬 { $title }
    Quiz już trwa. Każdy może jeszcze odpowiadać!
lobby-cancelled = ### { $title }
    Quiz odwołany.
lobby-withdrawn = ### { $title }
    Ruszył konkurs z tymi samymi pytaniami, więc ten quiz jest odwołany.
lobby-ended = ### { $title }
    Quiz się skończył.
lobby-nobody = Nikt jeszcze nie dołączył.
lobby-joined = { $count ->
        [one] **{ $count } gracz:** { $list }
        [few] **{ $count } graczy:** { $list }
        [many] **{ $count } graczy:** { $list }
       *[other] **{ $count } gracza:** { $list }
    }
lobby-hint = Możesz grać bez dołączania. Gdy odpowiedzą wszyscy z poczekalni, pierwsze pytanie zamknie się wcześniej.
lobby-you-joined = Grasz! Quiz rusza { $when }.
lobby-you-began = No to gramy!
button-join = Dołącz
button-begin = Zacznij teraz
podium-title = **Wyniki końcowe**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } pytanie
            [few] { $total } pytania
            [many] { $total } pytań
           *[other] { $total } pytania
        }
       *[other] zagrane pytania: { $asked } z { $total }
    }
podium-row-stands = w grze do końca
podium-row-lives = { $count ->
        [one] w grze do końca, zostało { $count } życie
        [few] w grze do końca, zostały { $count } życia
        [many] w grze do końca, zostało { $count } żyć
       *[other] w grze do końca, zostało { $count } życia
    }
podium-row-fell = odpada na pytaniu { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = Tym razem bez odpowiedzi.
podium-picture-title = { $title }: podium
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = Quiz został przerwany. Wszystkie punkty zostają.
podium-winner = 🏆 Wygrywa **{ $name }**!
podium-winner-by = 🏆 Wygrywa **{ $name }**! Przewaga: { $score }
podium-winners = 🏆 Wspólne pierwsze miejsce: **{ $names }**
highlight-fastest = ⚡ Najszybsza dobra odpowiedź: { $name }, { $seconds } s (pytanie { $number })
highlight-run = 🔥 Najdłuższa seria: { $name }, dobrych z rzędu: { $count }
highlight-climb = 📈 Największy awans: { $name }, { $count ->
        [one] o { $count } miejsce
        [few] o { $count } miejsca
        [many] o { $count } miejsc
       *[other] o { $count } miejsca
    } w górę
highlight-hardest = 🧗 Najtrudniejsze pytanie: numer { $number }, { $percent }% dobrych odpowiedzi
podium-unanswered = Koniec po trzech pytaniach bez odpowiedzi. Wszystkie punkty zostają.
podium-paused = Pauza trwała cały dzień, więc quiz się skończył. Wszystkie punkty zostają.
podium-lost = Nie mogę już tu pisać, więc quiz się skończył. Wszystkie punkty zostają.
podium-withdrawn = Ruszył konkurs z tym zestawem, więc quiz się skończył. Wszystkie punkty zostają.
button-play-again = Jeszcze raz
button-leaderboard = Ranking
button-mistakes = Powtórz moje błędy
mistakes-title = Twoje błędy
mistakes-none = Zero błędów: wszystkie odpowiedzi dobre!
mistakes-result = 🏁 Tym razem dobrze: { $right } z { $total }.
button-start-nearest = Zacznij „{ $title }”
