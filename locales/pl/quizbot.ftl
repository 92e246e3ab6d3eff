### Wszystko, co mówi bot, po polsku.

# Słowniczek:
# quiz = quiz; question = pytanie; daily question = pytanie dnia; bank = zestaw (pytań)
# member = osoba; quizmaster = prowadzący; team = drużyna
# leaderboard = ranking; standings = klasyfikacja; final standings = wyniki końcowe
# points = punkty; marks = oczka (1 oczko = 1000 punktów w rankingu)
# season = sezon; contest = konkurs; attempt = podejście (w konkursie), try = próba (przy pytaniu)
# lives = życia; streak = seria; lobby = poczekalnia; schedule = harmonogram
# review = powtórka; practice = trening; card = fiszka; report = zgłoszenie
# Zwracamy się na „ty”, bez form z rodzajem (nie „odpowiedziałeś”, tylko „twoja odpowiedź”).

## General

language-name = Polski
trouble = Coś poszło nie tak po naszej stronie. Spróbuj ponownie. Jeśli to się powtarza, podaj właścicielowi bota ten identyfikator: { $id }
trouble-stopping = Właśnie się restartuję. Nic nie przepadło: spróbuj ponownie za chwilę.
trouble-refused = Discord nie przyjął mojej odpowiedzi, więc nie mogę jej pokazać. Twoje zmiany są zapisane. Jeśli to się powtarza, podaj właścicielowi bota ten identyfikator: { $id }
trouble-late-form = Niestety formularz otwierał się za długo. Kliknij przycisk jeszcze raz.
trouble-unknown-component = Ten przycisk pochodzi ze starszej wersji. Użyj polecenia jeszcze raz.
trouble-busy = Mam teraz za dużo do sprawdzenia. Spróbuj ponownie za chwilę.
trouble-stopped = Discord odrzuca moje wiadomości, więc quizy są wstrzymane. Kolejna próba { $when }; odpowiedzi liczą się jak zwykle.
not-counted = **Nie liczy się.** Nie udało mi się teraz zapisać twojej odpowiedzi. Spróbuj ponownie za minutę. (id { $id })

refused-server-only = To działa tylko na serwerze.
refused-quizmaster = Mogą to zrobić tylko prowadzący (uprawnienie Zarządzanie serwerem albo rola z `/settings`).
refused-cannot-post = Nie mogę pisać na tym kanale. Brakuje mi: { $permissions }. Może to włączyć ktoś, kto zarządza serwerem: w ustawieniach kanału, w zakładce Uprawnienia.
refused-cannot-post-in = Nie mogę pisać na kanale { $channel }. Brakuje mi: { $permissions }. Może to włączyć ktoś, kto zarządza serwerem: w ustawieniach kanału, w zakładce Uprawnienia.
permission-view-channel = Wyświetlanie kanału
permission-send-messages = Wysyłanie wiadomości
permission-send-messages-in-threads = Wysyłanie wiadomości w wątkach
permission-create-public-threads = Tworzenie publicznych wątków
permission-connect = Łączenie
permission-read-message-history = Czytanie historii wiadomości
refused-not-in-this-channel = Na tym serwerze quizy są tylko tutaj: { $channels }. Zacznij tam albo poproś prowadzących o zmianę `/settings set channels`.
refused-unknown-bank = Nie ma zestawu „{ $asked }”.
refused-unknown-bank-nearest = Może chodzi o **{ $nearest }**?
refused-unknown-bank-list = Wszystkie zestawy pokaże `/bank list`.
refused-bank-is-daily = Jedyne pytanie z zestawu **{ $bank }** jest teraz pytaniem dnia na kanale { $channel }. Spróbuj po jego zamknięciu ({ $when }) albo wybierz inny zestaw.
refused-bank-in-contest = Konkurs **{ $contest }** korzysta z pytań z zestawu **{ $bank }**, więc to mogłoby zdradzić odpowiedzi. Spróbuj po jego zamknięciu ({ $when }) albo wybierz inny zestaw.
refused-unknown-zone = Nie znam strefy czasowej „{ $typed }”. Wpisz duże miasto w pobliżu i wybierz z listy, na przykład `Europe/London`.
refused-unknown-zone-near = Nie znam strefy czasowej „{ $typed }”. Może chodzi o { $near }? Wybierz z listy.
refused-nothing-chosen = Twoja odpowiedź jest pusta. Najpierw coś wybierz albo wpisz.
refused-not-a-number = „{ $typed }” to nie liczba. Użyj cyfr, na przykład 42 albo 3,14.
refused-not-a-number-of = „{ $typed }” to nie liczba. Użyj cyfr, na przykład 42 albo 3,14 (jednostka: { $unit }).
refused-ambiguous-number = „{ $typed }” może oznaczać dwie liczby. Wpisz { $one } albo { $other }; nie tracisz próby.
refused-not-offered = Ta wiadomość jest nieaktualna. Odpowiedz na najnowsze pytanie.

question-count = **Pytanie { $number } z { $total }**
question-choose-several = Poprawna może być więcej niż jedna. Zaznacz wszystkie poprawne.
question-select-placeholder = Zaznacz wszystkie poprawne
question-type-text = Kliknij **Odpowiedz** i pisz. Drobne literówki, wielkość liter i ogonki nie przeszkadzają.
question-type-exactly = Kliknij **Odpowiedz** i wpisz dokładnie. Nie liczą się tylko wielkość liter i zbędne spacje.
question-type-spelled = Kliknij **Odpowiedz** i pisz. Pisownia się liczy, wielkość liter i ogonki nie.
question-type-number = Kliknij **Odpowiedz** i wpisz liczbę.
question-type-number-of = Kliknij **Odpowiedz** i wpisz liczbę (jednostka: { $unit }).
question-true = Prawda
question-false = Fałsz
question-worth =
    { $weight ->
        [2] Podwójne punkty (×2)
        [3] Potrójne punkty (×3)
       *[other] Punkty ×{ $weight }
    }
form-answer-title = Pytanie { $number } z { $total }
form-answer-label = Twoja odpowiedź
form-answer-number = Liczba, np. 42 albo 3,14
form-answer-number-of = Liczba (jednostka: { $unit })
button-answer = Odpowiedz
locked-in = **Przyjęto: { $letters }**

closed-correct-answer = **Poprawna odpowiedź**
typed-also = Uznajemy też: { $list }
closed-nobody-right = Nikt nie trafił.
closed-right = **Dobrze:** { $list }
closed-members = { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
closed-and-more = { $count ->
       *[other] i jeszcze { $count }
    }
closed-read-on = [Dowiedz się więcej]({ $url })
podium-points = { $points ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    }
podium-marks =
    { $number ->
        [one] { $amount } oczko
        [few] { $amount } oczka
        [many] { $amount } oczek
       *[other] { $amount } oczka
    }
share = { $percent }%
published-late = ⏰ Spóźniona wiadomość: koniec był { $when }.
podium-row-right = { $right }/{ $answered } dobrze
my-answer-correct = **Poprawna odpowiedź**: { $answer }
my-answer-unknown = To pytanie jest już za stare, nie mogę go sprawdzić.
my-answers-title = **Moje odpowiedzi** · { $title }
my-answers-line-none = bez odpowiedzi
button-my-answer = Moja odpowiedź
button-my-answers = Moje odpowiedzi
button-next-question = Następne pytanie
button-back-ten = −10
button-on-ten = +10
button-previous = Wstecz
button-next = Dalej

## Quiz

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

## Leaderboard

command-leaderboard = Sprawdź, kto ma najwięcej punktów
command-leaderboard-scope = Ten kanał czy cały serwer (domyślnie kanał)
command-leaderboard-period = Okres (domyślnie cały czas)
command-leaderboard-bank = Zestaw, z którego liczą się pytania (domyślnie wszystkie)

leaderboard-title-channel = **Ranking** tego kanału
leaderboard-title-server = **Ranking** tego serwera
leaderboard-today = Dzisiaj
leaderboard-week = Ten tydzień
leaderboard-month = Ten miesiąc
leaderboard-season = Sezon **{ $name }** ({ $days })
leaderboard-season-over = Teraz nie trwa żaden sezon. To był ostatni.
leaderboard-bank = Tylko pytania z zestawu **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } dobrze{ $won ->
        [0] {""}
        [one] {" "}· { $won } wygrany quiz
        [few] {" "}· { $won } wygrane quizy
        [many] {" "}· { $won } wygranych quizów
       *[other] {" "}· { $won } wygranego quizu
    }
leaderboard-own = Ty: { $row }
leaderboard-not-on-it = Nie ma cię jeszcze w tym rankingu.
leaderboard-page = Strona { $page } z { $pages } · { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
leaderboard-race-title = Ten tydzień: wyścig
leaderboard-race-points = punkty
leaderboard-race-days = dzień tygodnia
leaderboard-empty = Na razie bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-today = Dzisiaj jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-week = W tym tygodniu jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-month = W tym miesiącu jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-season = W tym sezonie jeszcze bez punktów. Zacznij quiz przez `/quiz start`.
leaderboard-empty-season-over = W tym sezonie nie było punktów.
leaderboard-empty-bank = Za pytania z tego zestawu nie ma jeszcze punktów. Zacznij quiz przez `/quiz start bank:{ $bank }`.

## Stats

command-stats = Celność, seria, najlepsze i najsłabsze tematy (widzisz to tylko ty)
command-stats-member = Czyje statystyki pokazać (domyślnie twoje)
command-stats-show = Pokaż je na kanale (domyślnie nie)

stats-title = **{ $name }** na tym serwerze
stats-none = Jeszcze bez odpowiedzi. Zacznij quiz przez `/quiz start`.
stats-answers = Dobre odpowiedzi: { $right } z { $answers } ({ $percent }%)
stats-place = Miejsce { $place } na tym serwerze · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } wygrany quiz
        [few] {" "}· { $won } wygrane quizy
        [many] {" "}· { $won } wygranych quizów
       *[other] {" "}· { $won } wygranego quizu
    }
stats-calibration = **Czy wiesz, co wiesz**
stats-sure = { $confidence }: dobrze { $right } z { $answers } ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· opłaca się od { $from }%
    }
stats-streak = { $count ->
       *[other] Odpowiedzi na pytania dnia z rzędu: { $count }
    }
stats-due = { $count ->
        [0] Na razie nie ma czego powtarzać.
        [one] { $count } pytanie do powtórki: `/review`
        [few] { $count } pytania do powtórki: `/review`
        [many] { $count } pytań do powtórki: `/review`
       *[other] { $count } pytania do powtórki: `/review`
    }
stats-best = **Najlepsze tematy**
stats-worst = **Najsłabsze tematy**
stats-subject = { $title } · { $percent }% z { $answers } odpowiedzi
stats-history = **Tydzień po tygodniu**
stats-week-share = { $percent }% z { $answers } odpowiedzi
stats-week = { $ago ->
        [0] ostatnie 7 dni
        [one] { $ago } tydzień temu
        [few] { $ago } tygodnie temu
        [many] { $ago } tygodni temu
       *[other] { $ago } tygodnia temu
    }
refused-names-hidden = Na tym serwerze nicki są ukryte. Swoje `/stats` zobaczysz zawsze, a prowadzący mogą prywatnie sprawdzać innych.
stats-picture-title = { $name }: postępy
stats-picture-week =
    { $ago ->
        [0] ostatnie 7 dni
       *[other] −{ $ago }
    }
stats-picture-answers = odpowiedzi na tydzień
stats-picture-right = odsetek dobrych
stats-picture-told = { $ago }: { $percent }% z { $answers } dobrze

## Season

command-season = Sezony: rankingi od zera
command-season-start = Zacznij sezon
command-season-start-name = Nazwa sezonu
command-season-end = Zakończ sezon i wyślij tu jego końcową tabelę
command-season-list = Zobacz wszystkie sezony i ich zwycięzców

season-started = Sezon **{ $name }** rusza! Od teraz punkty liczą się do niego.
season-end-confirm = Zakończyć sezon **{ $name }**? Jego końcowa tabela pojawi się tutaj, a sezonu nie da się już wznowić.
button-end-season = Zakończ sezon
season-ended = **Koniec sezonu: { $name }**
season-since = od: { $from }
season-days = { $from } – { $until }
season-list-title = **Sezony** na tym serwerze
season-row = **{ $name }** · { $days }
season-nobody = bez punktów
season-won = pierwsze miejsce: { $names } · { $points }
season-leads = na prowadzeniu: { $names } · { $points }
refused-season-without-name = Sezon musi mieć nazwę, na przykład „Jesień 2026”.
refused-season-is-open = Sezon **{ $name }** jeszcze trwa. Najpierw zakończ go przez `/season end`.
refused-no-season-open = Nie trwa żaden sezon. Zacznij go przez `/season start`.
refused-no-season-yet = Nie było jeszcze żadnego sezonu. Prowadzący mogą go zacząć przez `/season start`.

## Board

command-board = Resetowanie i poprawianie rankingów
command-board-reset = Wyczyść ranking (możesz to cofnąć przez 30 dni)
command-board-reset-scope = Ten kanał czy cały serwer (domyślnie kanał)
command-board-exclude = Ukryj kogoś we wszystkich rankingach
command-board-exclude-member = Kogo ukryć
command-board-undo = Cofnij reset albo pokaż znów ukrytą osobę
command-board-undo-edit = Zmiana do cofnięcia
command-board-list = Zobacz, co można cofnąć

board-reset-confirm-channel = Zresetować ranking tego kanału? Punkty { $count ->
        [one] { $count } osoby
        [few] { $count } osób
        [many] { $count } osób
       *[other] { $count } osoby
    } znikną stąd i z rankingu serwera. Przez 30 dni możesz to cofnąć przez `/board undo`.
board-reset-confirm-server = Zresetować wszystkie rankingi na tym serwerze? Punkty { $count ->
        [one] { $count } osoby
        [few] { $count } osób
        [many] { $count } osób
       *[other] { $count } osoby
    } znikną. Przez 30 dni możesz to cofnąć przez `/board undo`.
board-reset-done-channel = Gotowe. Ranking tego kanału jest pusty. Możesz to cofnąć przez `/board undo`, termin: { $until }.
board-reset-done-server = Gotowe. Wszystkie rankingi na tym serwerze są puste. Możesz to cofnąć przez `/board undo`, termin: { $until }.
button-reset = Resetuj
button-cancel = Anuluj
cancelled = Anulowano. Nic się nie zmieniło.
board-exclude-confirm = Ukryć **{ $name }** we wszystkich rankingach na tym serwerze? Ta osoba może dalej grać i zachowa punkty. `/board undo` pokaże ją znowu.
button-exclude = Ukryj
board-excluded = Gotowe. **{ $name }** nie pojawia się już w rankingach na tym serwerze. Cofniesz to przez `/board undo`.
board-undone-reset = Przywrócono: liczą się i stare, i nowe punkty.
board-undone-exclusion = Przywrócono: **{ $name }** wraca do rankingów.
board-list-title = **Zmiany w rankingach**, które można cofnąć
board-list-empty = Nie ma czego cofać.
board-list-more = { $count ->
       *[other] i jeszcze { $count }
    }
board-list-foot = Cofnij którąś przez `/board undo`.
board-row-server = reset wszystkich rankingów na tym serwerze
board-row-channel = reset rankingu kanału { $channel }
board-row-excluded = ukryta osoba: **{ $name }**
suggestion-reset-server = wyzerowany serwer
suggestion-reset-channel = wyzerowany kanał
suggestion-excluded = ukryto: { $name }
board-row = { $what } · { $by }, { $when }
board-row-until = termin: { $until }
refused-already-excluded = **{ $name }** już nie pojawia się w rankingach. Cofniesz to przez `/board undo`.
refused-nothing-to-undo = Nie ma czego cofać. Co można cofnąć, pokaże `/board list`; reset można cofnąć przez 30 dni.

## Bank

command-bank = Zestawy pytań
command-bank-list = Zobacz wszystkie zestawy
command-bank-info = Zobacz, co jest w zestawie
command-bank-info-bank = Zestaw do pokazania
command-bank-preview = Przejrzyj prywatnie pytania zestawu z odpowiedziami (prowadzący)
command-bank-preview-bank = Zestaw do przejrzenia
command-bank-which = Zestaw
command-bank-question = Pytanie
command-bank-upload = Prześlij zestaw na ten serwer (prowadzący)
command-bank-upload-file = Plik z pytaniami (do 1 MiB) albo .zip z obrazkami (do 10 MiB)
command-bank-download = Pobierz zestaw jako plik (prowadzący)
command-bank-remove = Usuń jeden z własnych zestawów tego serwera (prowadzący)
command-bank-add = Napisz pytanie (prowadzący)
command-bank-add-bank = Własny zestaw tego serwera albo nazwa nowego
command-bank-edit = Zmień pytanie we własnym zestawie tego serwera (prowadzący)
command-bank-delete = Usuń pytanie z własnego zestawu tego serwera (prowadzący)

bank-list-title = **Zestawy**
bank-list-none = Nie ma jeszcze zestawów. Prowadzący mogą dodać je przez `/bank upload` albo `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
bank-list-own = tylko na tym serwerze
bank-info-counts = { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    } (z jedną dobrą opcją: { $single }, z kilkoma: { $several }, prawda/fałsz: { $truefalse }, wpisywane: { $typed })
bank-info-cards = 🗂️ { $count ->
        [one] { $count } fiszka ma odpowiedź za długą do wpisania: tylko w `/practice`
        [few] { $count } fiszki mają odpowiedzi za długie do wpisania: tylko w `/practice`
        [many] { $count } fiszek ma odpowiedzi za długie do wpisania: tylko w `/practice`
       *[other] { $count } fiszki ma odpowiedzi za długie do wpisania: tylko w `/practice`
    }
bank-info-explained = z wyjaśnieniem: { $explained }
bank-info-tags = Tagi: { $tags }
bank-info-flagged = ⚠️ Pytania do sprawdzenia:
bank-info-suspect = mocni gracze często się mylą: sprawdź klucz albo treść
bank-info-too-hard = za trudne
bank-info-too-easy = za łatwe
bank-info-flagged-row = { $number }. { $prompt } · dobrze { $right } z { $answers }: { $why }
bank-info-discrimination = {" "}(moc różnicująca { $value })
bank-info-wrong = {"; "}najczęstsza błędna odpowiedź: „{ $wrong }” ({ $count })
bank-info-difficulty = Trudność według autora: łatwe { $easy }, średnie { $medium }, trudne { $hard }, bez oceny { $unknown }
bank-info-measured = Zadane tutaj { $asked ->
        [one] { $asked } raz
        [few] { $asked } razy
        [many] { $asked } razy
       *[other] { $asked } razy
    }, { $percent }% z { $answers } odpowiedzi było dobrych. Trudność według tych odpowiedzi: łatwe { $easy }, średnie { $medium }, trudne { $hard }, za mało odpowiedzi { $unknown }
bank-info-source = [Źródło]({ $url })
bank-info-author = Autor: { $author }
bank-info-licence = Licencja: { $licence }
bank-info-held-back = ⚠️ Ostatnia zmiana tego pliku ({ $when }) ma błędy, więc działa poprzednia wersja, póki ktoś ich nie poprawi.
bank-info-start = Zagraj: { $command }
preview-title = **{ $title }** · podgląd, { $number } z { $total }
preview-explanation = **Wyjaśnienie**
preview-facts = waga { $weight } · { $id }
preview-line = wiersz { $line } w pliku

upload-pictures-too-large = Obrazki w tym pliku zajmują razem ponad { $max } MiB. Zmniejsz je albo podziel zestaw na kilka plików.
upload-too-large = Ten plik ma ponad { $max } MiB. Podziel zestaw na kilka plików.
refused-bank-changed = Ktoś właśnie zmienił zestaw **{ $bank }**, więc nic nie zapisano. Spróbuj ponownie.
refused-question-changed = Ktoś właśnie zmienił to pytanie, więc nic nie poprawiono. Otwórz je jeszcze raz przez `/bank fix`.
upload-too-many-banks = Ten serwer ma już maksimum zestawów ({ $max }). Usuń któryś przez `/bank remove`.
refused-limit-schedules = Ten serwer ma już maksimum harmonogramów pytań dnia ({ $max }). Usuń któryś przez `/daily remove`.
refused-limit-contests = Ten serwer ma już maksimum niezakończonych konkursów ({ $max }). Poczekaj, aż któryś się skończy, albo użyj `/contest finish`.
refused-limit-teams = Ten serwer ma już maksimum drużyn ({ $max }). Dołącz do którejś przez `/team join`.
refused-limit-suggestions = Na tym serwerze czeka już maksimum propozycji ({ $max }). Prowadzący muszą najpierw zajrzeć do `/bank suggestions`.
refused-limit-reports = Ten serwer ma już maksimum otwartych zgłoszeń ({ $max }). Twoje nie zostało zapisane: prowadzący muszą najpierw zajrzeć do `/bank reports`.
refused-limit-bank-mib = Zestawy serwera mogą zajmować razem z obrazkami do { $max } MiB. Usuń któryś przez `/bank remove` albo skróć ten.
refused-limit-all-bank-mib = Ten bot nie ma już miejsca na przesłane zestawy. Powiedz o tym właścicielowi bota.
refused-limit-lookups = Możesz sprawdzać do { $max } razy na minutę. Poczekaj chwilę.
upload-too-many-questions = Za dużo pytań jak na jeden zestaw: { $count } (limit: { $max }). Podziel je na kilka zestawów.
upload-id-is-taken = Inny zestaw ma już id `{ $id }` i nie jest to własny zestaw tego serwera. Zmień nazwę pliku albo nadaj zestawowi inne `id`.
upload-unreachable = Nie udało mi się pobrać tego pliku z Discorda. Spróbuj ponownie.
upload-taken = Na serwerze jest nowy zestaw **{ $title }**: { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }. Zagraj: `/quiz start bank:{ $id }`.
upload-refused = { $count ->
        [one] Pominięto { $count } pytanie:
        [few] Pominięto { $count } pytania:
        [many] Pominięto { $count } pytań:
       *[other] Pominięto { $count } pytania:
    }
upload-replaced = Zastępuje zestaw, który miał to id. Trwające quizy zachowują swoje pytania.
upload-held-back = **{ $title }** bez zmian: ten plik ma nowe błędy. Popraw je i prześlij plik jeszcze raz albo najpierw usuń stary zestaw przez `/bank remove`.
upload-guide = Jak napisać taki plik: <{ $url }>
upload-nothing = W tym pliku nie ma pytań, których można użyć.
download-here = **{ $title }**, { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }.
download-own = Aby zmienić zestaw, edytuj plik i prześlij go przez `/bank upload`.
download-common = To wbudowany zestaw. Aby zrobić własną wersję, zmień w pliku jego `id` i prześlij go przez `/bank upload`.
remove-confirm = Usunąć z tego serwera zestaw **{ $title }** ({ $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    })? Trwające quizy zachowają swoje pytania, a punkty zostaną.
remove-done = Zestaw **{ $title }** usunięty z tego serwera. Oto plik, gdyby był jeszcze potrzebny.
button-remove = Usuń
bank-is-not-yours = **{ $title }** nie jest własnym zestawem tego serwera, więc nie można go tu zmienić. Aby zrobić własną wersję, pobierz plik przez `/bank download`, zmień jego `id` i prześlij go przez `/bank upload`.

question-not-found = Nie ma „{ $asked }” w zestawie **{ $title }** (albo pasuje kilka pytań). Wybierz z listy.
question-is-gone = To pytanie ktoś w międzyczasie zmienił albo usunął. Obejrzyj zestaw jeszcze raz.
add-bad-name = Nazwa nowego zestawu musi mieć od 1 do { $max } znaków.
form-prompt = Pytanie (Markdown działa)
form-prompt-example = Co oznacza kod statusu 404?
form-answers = Odpowiedzi, po jednej w wierszu (* = dobra)
form-answers-example = * przed każdą dobrą opcją; albo = przed każdą uznawaną odpowiedzią; albo # 3,14 ± 0,01
form-explanation = Wyjaśnienie (opcjonalnie)
written-done = ✅ Pytanie { $number } w zestawie **{ $title }** zapisane. Zagraj: `/quiz start bank:{ $id }`, albo pobierz cały zestaw przez `/bank download`.
written-again = Pytanie { $number } pyta już o to samo.
written-refused = To pytanie nie jest jeszcze kompletne, więc nie zostało zapisane:
written-given-back = Oto twój tekst, żeby nic nie przepadło:
edit-needs-a-file = To pytanie nie mieści się w formularzu, bo ma na przykład opcje z kilkoma wierszami. Zmień je w pliku: `/bank download`, potem `/bank upload`.
delete-confirm = Usunąć to pytanie z zestawu **{ $title }**?
    { $question }
delete-done = Usunięte. W zestawie **{ $title }** { $count ->
        [one] zostało { $count } pytanie
        [few] zostały { $count } pytania
        [many] zostało { $count } pytań
       *[other] zostało { $count } pytania
    }.
delete-last = To ostatnie pytanie zestawu. Cały zestaw usuniesz przez `/bank remove`.
button-delete = Usuń
button-add-another = Dodaj kolejne
button-fix-it = Popraw
draft-is-gone = Nie mam już wpisanego tu tekstu. Może ten formularz został potem wysłany jeszcze raz; jeśli nie, użyj polecenia jeszcze raz.

## Suggestions

command-bank-suggest = Zaproponuj pytanie na ten serwer
command-bank-suggestions = Przyjmuj, zmieniaj i odrzucaj pytania zaproponowane przez innych (prowadzący)
suggest-form = Zaproponuj pytanie
suggest-thanks = ✅ Dzięki! Prowadzący przejrzą twoje pytanie, a ja dam ci znać, co zdecydowali. Twoje czekające propozycje: { $waiting } (limit: { $max }).
suggestions-none = Nie czekają żadne propozycje. Każdy może przysłać swoją przez `/bank suggest` albo przez *Apps › Make a question* przy dowolnej wiadomości.
suggestions-title = 💬 **Propozycja { $number } z { $total }** · { $name } · { $when }
suggestions-bank = Zaproponowane pytania
suggestion-accept-form = Przyjmij to pytanie
suggestion-bank = Do którego zestawu je dodać
suggestion-bank-example = Nazwa własnego zestawu tego serwera albo nowego
suggestion-edit-form = Zmień tę propozycję
suggestion-refuse-form = Odrzuć to pytanie
suggestion-reason = Powód (zobaczy go autor pytania)
suggestion-reason-example = Mamy już pytanie o to samo.
suggestion-accepted = ✅ Dodane do zestawu **{ $title }** jako pytanie { $number }. Autor: { $name }.
suggestion-edited = ✅ Zmienione. Propozycja dalej czeka.
suggestion-refused = Odrzucone. { $name } zobaczy podany powód.
suggestion-barred = { $name } nie może już proponować pytań. To, co jest już wysłane, zostaje na liście.
suggestion-credit = Autor pytania: { $name }
suggestion-news = 💬 **Twoje propozycje: co nowego**
suggestion-news-accepted = ✅ Pytanie „{ $prompt }” jest już w zestawie **{ $title }**. Dzięki!
suggestion-news-refused = Pytanie „{ $prompt }” nie zostało dodane: { $reason }
button-accept = Przyjmij
button-edit = Zmień
button-refuse = Odrzuć
button-bar = Zablokuj autora
button-barred = Zablokowane osoby ({ $count })
button-unbar = Odblokuj
button-suggestions = Wróć do propozycji
barred-none = Nikt nie jest zablokowany: każdy może proponować pytania. Listę pokaże `/bank suggestions`.
barred-title = **Osoby, które nie mogą proponować pytań**
barred-row = { $name } · blokada: { $by }, { $when }
refused-suggestions-barred = Nie możesz proponować pytań na tym serwerze. Jeśli to pomyłka, porozmawiaj z prowadzącymi.
refused-too-many-waiting = Czeka już maksimum twoich propozycji ({ $max }). Poczekaj, aż prowadzący którąś przejrzą.
refused-suggestion-settled = Ta propozycja jest już przyjęta albo odrzucona. Pozostałe pokaże `/bank suggestions`.
refused-suggestion-edited = Ktoś inny z prowadzących właśnie zmienił tę propozycję, więc nic nie dodano. Obejrzyj ją jeszcze raz przez `/bank suggestions`.
refused-too-many-barred = Zablokowanych jest już maksimum osób ({ $max }). Najpierw kogoś odblokuj.

## Report

command-bank-reports = Zobacz problemy zgłoszone przez graczy (prowadzący)
command-bank-fix = Popraw odpowiedź na pytanie i przyznane za nie punkty (prowadzący)

button-report = Zgłoś problem
report-title = Zgłoś problem
report-label = Co jest nie tak z tym pytaniem?
report-example = Poprawna odpowiedź to „Brasília”, bo…
report-thanks = Dzięki! Zobaczą to prowadzący tego serwera.
report-thanks-again = Dzięki! To zastępuje twoje wcześniejsze zgłoszenie i zobaczą je prowadzący tego serwera.
reports-none = Nie ma otwartych zgłoszeń.
reports-title = **Zgłoszone problemy** · { $number } z { $total } · { $title }
reports-gone = Tego pytania nie ma już w zestawie, więc nie można tu poprawić odpowiedzi.
button-fix = Popraw odpowiedź
button-dismiss = Wszystko w porządku
button-accepted = Uznawane odpowiedzi
form-accepted = Uznawane odpowiedzi, każda w osobnym wierszu
fix-title = **Popraw odpowiedź** · { $title }
fix-choose = Zaznacz wszystkie poprawne opcje:
fix-touches = { $answers ->
        [0] Nikt jeszcze na nie nie odpowiedział.
       *[other] Ocenię od nowa odpowiedzi: { $answers } (quizy: { $quizzes }). Każdy kanał dostanie jedno powiadomienie.
    }
button-correct = Popraw
fix-changes-nothing = Ta odpowiedź już jest poprawna albo nie pasuje do tego pytania. Nic się nie zmieniło.
fix-done = Poprawione. Ocenione od nowa odpowiedzi: { $answers } (quizy: { $quizzes }). Osoby, którym zmieniły się punkty: { $members }.
notice-title = **Poprawka**: odpowiedź w zestawie **{ $title }** była błędna.
notice-changed = { $count ->
        [0] Nikomu nie zmieniają się punkty.
        [one] Punkty zmieniły się { $count } osobie.
        [few] Punkty zmieniły się { $count } osobom.
        [many] Punkty zmieniły się { $count } osobom.
       *[other] Punkty zmieniły się { $count } osoby.
    }

## Daily

command-daily = Pytania dnia według harmonogramu (prowadzący)
command-daily-add = Zaplanuj pytanie dnia
command-daily-add-channel = Kanał
command-daily-add-time = Godzina, np. 18:30, 6:30 pm albo 21h
command-daily-add-zone = Strefa czasowa, np. Europe/Warsaw (opcjonalnie, jeśli jest w /settings)
command-daily-add-days = Dni: daily, weekdays, weekends, mon-fri albo lista, np. mon,wed,fri (domyślnie daily)
command-daily-add-closes-after = Ile godzin pytanie jest otwarte (domyślnie 24), najdłużej do następnego
command-daily-add-ping = Rola do pingowania
command-daily-schedule = Harmonogram
command-daily-list = Zobacz, co jest zaplanowane i kiedy następne pytanie
command-daily-pause = Wstrzymaj harmonogram
command-daily-resume = Wznów harmonogram
command-daily-remove = Usuń harmonogram
command-daily-now = Zadaj teraz dodatkowe pytanie

question-daily = **Pytanie dnia**
form-answer-title-daily = Pytanie dnia
closed-lost-daily = **To pytanie dnia anulowane** z powodu problemu technicznego. Nikt nie zyskuje ani nie traci punktów.
closed-missed = Nie było mnie online, kiedy to pytanie było otwarte, więc się nie liczy.
closed-explanation-apart-daily = **Wyjaśnienie do pytania dnia**
daily-result-title = **Pytanie dnia: wyniki**
daily-streaks = **Serie:** { $list }
daily-streak = { $count }
streak-forgiven = jeden opuszczony dzień darowany

daily-added = Gotowe. Pierwsze pytanie: { $when }.
daily-clocks-skip = Przy zmianie czasu godziny { $time } raz nie będzie: pytanie pojawi się wtedy w chwili zmiany, { $date }.
daily-clocks-twice = Przy zmianie czasu godzina { $time } wypadnie dwa razy: pytanie pojawi się za pierwszym, { $date }.
daily-none = Nie ma jeszcze pytań dnia. Zaplanuj je przez `/daily add`.
daily-list-title = **Pytania dnia**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Następne: { $dates }
daily-row-open = { $hours ->
        [one] otwarte { $hours } godzinę
        [few] otwarte { $hours } godziny
        [many] otwarte { $hours } godzin
       *[other] otwarte { $hours } godziny
    }
daily-row-asked = zadane pytania: { $asked } z { $questions }
daily-row-again = wszystkie już były: powtarzam od najstarszego
daily-row-pings = pinguje { $role }
daily-row-closes = teraz otwarte, koniec { $when }
daily-paused = Wstrzymane. Nic się nie pojawi aż do `/daily resume`. Otwarte pytanie potrwa do końca i nikt nie straci serii.
daily-resumed = Wznowione. Następne pytanie: { $when }.
daily-removed = Usunięte. Otwarte pytanie potrwa do końca, a punkty zostają.
daily-now = Zadaję dodatkowe pytanie na kanale { $channel }.
daily-news = 📅 **Pytania dnia: co nowego**
daily-news-more = Pozostałe zobaczysz w `/daily list`.
daily-used-up = Wszystkie pytania z tego zestawu już były, więc powtarzają się od najstarszego. Nowe dodasz przez `/bank add` albo `/bank upload`.
daily-why-requested = Wstrzymane { $when }. Aby wznowić, użyj `/daily resume`.
daily-why-forbidden = Wstrzymane automatycznie { $when }, bo nie mogę pisać na kanale { $channel }. Daj mi tam uprawnienia Wyświetlanie kanału i Wysyłanie wiadomości (w wątku: Wysyłanie wiadomości w wątkach), potem użyj `/daily resume`.
daily-why-channel-gone = Wstrzymane automatycznie { $when }, bo kanał #{ $channel } już nie istnieje. Usuń harmonogram przez `/daily remove` i zaplanuj nowy przez `/daily add`.
daily-why-bank-gone = Wstrzymane automatycznie { $when }, bo zestaw „{ $bank }” zniknął. Dodaj go znowu i użyj `/daily resume` albo usuń harmonogram przez `/daily remove`.
daily-ping-everyone = Pytanie dnia nie może pingować @everyone. Wybierz rolę, którą każdy może sobie dodać.
daily-ping-forbidden = Nie mogę pingować roli **{ $role }**. Pozwól wszystkim ją wzmiankować (ustawienia serwera, Role) albo daj mi uprawnienie „Wzmiankowanie @everyone, @here i wszystkich ról”. Potem spróbuj ponownie.
refused-no-zone = Jaka strefa czasowa? Wybierz ją w opcji `zone` albo ustaw dla serwera przez `/settings set zone`.
refused-not-a-time = Nie rozumiem godziny „{ $typed }”. Spróbuj `18:30`, `6:30 pm` albo `21h`.
refused-not-days = Nie rozumiem „{ $typed }”. Użyj `daily`, `weekdays`, `weekends`, zakresu, np. `mon-fri`, albo listy, np. `mon,wed,fri`.
refused-unknown-schedule = Nie ma takiego harmonogramu. Wybierz z listy albo zobacz wszystkie w `/daily list`.
refused-schedule-already-paused = Już jest wstrzymany. Aby wznowić, użyj `/daily resume`; powód pokaże `/daily list`.
refused-schedule-not-paused = Nie jest wstrzymany.
refused-schedule-without-bank = Jego zestaw „{ $bank }” zniknął. Najpierw dodaj go znowu albo usuń harmonogram przez `/daily remove`.
refused-daily-on-its-way = Jego ostatnie pytanie jeszcze się wysyła. Spróbuj ponownie za chwilę.

## Contest

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

## Team

command-team = Drużyny na konkursy
command-team-create = Stwórz drużynę i dołącz do niej
command-team-create-name = Nazwa drużyny
command-team-join = Dołącz do drużyny
command-team-which = Drużyna
command-team-leave = Opuść drużynę
command-team-list = Zobacz wszystkie drużyny na tym serwerze (widzisz to tylko ty)

team-created = Twoja drużyna **{ $team }** gotowa. Inni mogą dołączyć przez `/team join`; w konkursie musi mieć co najmniej { $fewest } osoby.
team-joined = Jesteś w drużynie **{ $team }**. Teraz { $count ->
        [one] jest w niej { $count } osoba
        [few] są w niej { $count } osoby
        [many] jest w niej { $count } osób
       *[other] jest w niej { $count } osoby
    }.
team-joined-already = Już jesteś w drużynie **{ $team }**.
team-left = Nie jesteś już w drużynie **{ $team }**.
team-frozen = W otwartym już konkursie liczy się skład drużyn z chwili otwarcia.
team-none = Nie ma jeszcze drużyn. Stwórz pierwszą przez `/team create`.
team-list-title = **Drużyny**
team-yours = twoja drużyna
refused-team-unknown = Nie ma takiej drużyny. Wszystkie pokaże `/team list`, a nową stworzysz przez `/team create`.
refused-team-name-taken = Jest już drużyna **{ $name }**. Dołącz do niej przez `/team join` albo wybierz inną nazwę.
refused-in-team = Jesteś w drużynie **{ $name }**. Najpierw ją opuść przez `/team leave`.
refused-no-team = Nie masz drużyny. Dołącz do jakiejś przez `/team join`.

## Practice

command-practice = Trenuj z zestawem w pojedynkę, bez limitu czasu (widzisz to tylko ty)
command-practice-bank = Zestaw do treningu
command-practice-questions = Liczba pytań, od 1 do 50 (domyślnie 10)

practice-title = Trening
practice-choose-one = Kliknij literę, żeby odpowiedzieć. Nie ma limitu czasu i tylko ty to widzisz.
practice-right = **Dobrze!**
practice-partly = **Częściowo dobrze.**
practice-wrong = **Nie tym razem.**
practice-you-typed = Twoja odpowiedź: „{ $text }”
practice-your-answer = twoja odpowiedź
practice-result = 🏁 **Dobrze: { $right } z { $total }.** Trening nie daje punktów i nie wpływa na rankingi.
practice-changed = Ten zestaw się zmienił, więc nie można dokończyć treningu. Zacznij od nowa: { $command }.
button-practise-again = Trenuj ponownie
button-show-answer = Pokaż odpowiedź
grade-again = Powtórz
grade-hard = Trudne
grade-good = Dobre
grade-easy = Łatwe

## Learning

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
command-remind-set-zone = Twoja strefa czasowa, np. Warsaw albo UTC+2
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

## Review

command-review-study = Ucz się tego, co na dziś: błędy i twój plan nauki (widzisz to tylko ty)

review-title = Powtórka
review-due = { $count ->
       *[other] do powtórki: { $count }
    }
review-again = To pytanie wróci { $when }.
review-finished = **Na razie to wszystko.**
review-today =
    { $count ->
        [0] Dziś jeszcze bez nauki.
        [one] Dziś masz za sobą { $count } pytanie.
        [few] Dziś masz za sobą { $count } pytania.
        [many] Dziś masz za sobą { $count } pytań.
       *[other] Dziś masz za sobą { $count } pytania.
    }
review-today-new =
    { $count ->
        [one] Dziś masz za sobą { $count } pytanie, i to nowe.
        [few] Dziś masz za sobą { $count } pytania, w tym nowe: { $new }.
        [many] Dziś masz za sobą { $count } pytań, w tym nowe: { $new }.
       *[other] Dziś masz za sobą { $count } pytania, w tym nowe: { $new }.
    }
review-next = Następne pytanie pojawi się { $when }.
review-nothing-now =
    Teraz nie ma nic do powtórki. { $count ->
        [one] Czeka { $count } pytanie
        [few] Czekają { $count } pytania
        [many] Czeka { $count } pytań
       *[other] Czeka { $count } pytania
    } z twoich błędów i nauki; następne pojawi się { $when }.
review-nothing-yet = Nie ma jeszcze nic do powtórki. Pytania, które w quizach i treningu pójdą źle, wracają tutaj tuż przed tym, jak się je zapomina, a `/learn add` doda cały zestaw. Póki trwa konkurs z tym samym zestawem, jego pytania czekają.
button-anki = Eksport do Anki
anki-none = Nie masz jeszcze błędów ani pytań z nauki, więc nie ma czego eksportować.
anki-export = { $count ->
        [one] Oto plik dla Anki z pytaniem, które poszło źle.
        [few] Oto plik dla Anki: { $count } pytania, które poszły źle.
        [many] Oto plik dla Anki: { $count } pytań, które poszły źle.
       *[other] Oto plik dla Anki: { $count } pytania, które poszły źle.
    } Wybierz *Plik*, *Importuj* i wskaż ten plik. Kolejny import zaktualizuje fiszki, zamiast je dublować.

## Settings

command-settings = Ustawienia tego serwera
command-settings-show = Zobacz każde ustawienie i skąd się bierze
command-settings-set = Zmień ustawienia
command-settings-set-quizmaster-role = Rola, która też daje prawa prowadzących; „@everyone” ją resetuje
command-settings-set-language = Język wiadomości publicznych; „default” to język serwera na Discordzie
command-settings-set-zone = Strefa czasowa, np. Europe/Warsaw; „default” ją resetuje
command-settings-set-seconds = Sekundy na pytania bez własnego czasu, od 5 do 600; 0 resetuje
command-settings-set-mode = Punktacja, jeśli `/quiz start` nie mówi inaczej; „default” ją resetuje
command-settings-set-channels = Kanały, na których można grać, oddzielone spacjami; „all” resetuje
command-settings-set-hide-names = Ukryj nicki w wiadomościach publicznych

settings-title = **Ustawienia** tego serwera
settings-changed = **Gotowe.** Zmiany są zaznaczone niżej.
settings-from-here = ustawione tutaj
settings-from-default = domyślne
settings-from-operator = od właściciela bota
settings-from-discord = z ustawień serwera na Discordzie
settings-role = osoby z rolą { $role } albo uprawnieniem Zarządzanie serwerem
settings-no-role = osoby z uprawnieniem Zarządzanie serwerem
settings-all-channels = każdy kanał, na którym mogę pisać
settings-names-hidden = wiadomości publiczne ukrywają nicki
settings-names-shown = wiadomości publiczne pokazują nicki
zone-no-summer-time = 🕑 **{ $zone }** nie ma czasu letniego. Jeśli u ciebie zegary się przestawia, wybierz swoje miasto, na przykład `London`.
suggestion-no-summer-time = { $zone } · { $time } · bez czasu letniego
settings-daily-elsewhere = 📅 Pytania dnia na innych kanałach trwają dalej: { $channels } · zatrzymasz je przez `/daily pause` albo `/daily remove`.
settings-how = Zmienisz je przez `/settings set`. Czas na pytanie: najpierw z `/quiz start`, potem z pytania, z zestawu, a na końcu stąd.
refused-nothing-set = Wybierz co najmniej jedno ustawienie do zmiany: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` albo `hide_names`. Wszystkie pokaże `/settings show`.
refused-role-is-for-managers = Rolę prowadzących mogą zmienić tylko osoby z uprawnieniem Zarządzanie serwerem.
refused-not-seconds = { $seconds } s nie da się ustawić: wybierz od 5 do 600 albo 0, żeby zresetować.
refused-not-a-channel = „{ $typed }” to nie kanał. Wpisz # i wybierz z listy, kanał po kanale; „all” znów dopuszcza wszystkie.

## Privacy

command-privacy = Twoje zapisane dane
command-privacy-export = Pobierz w pliku wszystkie dane o sobie
command-privacy-delete = Usuń wszystkie dane o sobie

privacy-nothing = Nie ma żadnych danych o tobie.
privacy-export = Oto wszystko, co ten bot przechowuje o tobie ze wszystkich serwerów (JSON, jedna lista na tabelę). Czasy to milisekundy od 1970 roku.
privacy-too-much = Danych o tobie jest więcej, niż mieści się w jednej wiadomości. Poproś o nie właściciela bota.
privacy-confirm = Usunąć wszystko, co ten bot przechowuje o tobie, na każdym serwerze? Twoje dawne odpowiedzi zostaną, ale bez nicku, a punkty nie będą już do nikogo należeć. Lista powtórek zniknie. Wysłane wiadomości się nie zmienią. Tego nie da się cofnąć.
button-forget = Usuń moje dane
privacy-deleted = Gotowe. Nic, co przechowujemy, nie jest już podpisane twoim nickiem. Jeśli znów zagrasz, zaczniesz od zera.

## Doctor

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

## Help

command-help = Jak działa bot

help-title = **Quizy do wspólnej nauki**
help-start = Zacznij od `/quiz start`, wybierz zestaw i klikaj litery.
    W pojedynkę: `/practice` i `/review`. Kto prowadzi: `/leaderboard`.
    Wybierz temat poniżej, żeby przeczytać więcej.
help-hint = Pierwszy raz tutaj? `/help` pokaże, co potrafię.
help-menu = Wybierz temat
help-play = **Gra**
    Zacznij quiz na tym kanale przez `/quiz start`. Kliknij literę, żeby odpowiedzieć: twój wybór widzisz tylko ty, a poprawną odpowiedź każdy dopiero po zamknięciu pytania. Twój czas liczy się, gdy kliknięcie dotrze do Discorda, więc wolne reakcje bota nie kosztują cię punktów.
    Jak daleko jest quiz, pokaże `/quiz status`. Osoba, która zaczęła quiz, i prowadzący mogą też użyć `/quiz pause`, `resume`, `skip` i `stop`.
help-points = **Punkty**
    `classic`: od 500 do 1000 punktów za pytanie, tym więcej, im szybciej.
    `accuracy`: jedno oczko za pytanie, czas nie gra roli.
    `race`: oczko dostaje pierwsza dobra odpowiedź, a po błędnej nie można już odpowiadać. Przy wpisywaniu masz trzy próby.
    `survival`: odpowiedz na pytanie 1, żeby wejść do gry; jeden błąd lub brak odpowiedzi i odpadasz.
    `confidence`: po odpowiedzi oceń, na ile to pewne. „Zgaduję”: 1 oczko, jeśli dobrze, 0, jeśli źle. „Raczej tak”: 2 albo −2; to się liczy, gdy nic nie wybierzesz. „Na pewno”: 3 albo −6. Najwięcej daje szczerość: „Raczej tak” opłaca się przy dwóch dobrych odpowiedziach na trzy, „Na pewno” przy czterech na pięć. Wynik poniżej zera liczy się w rankingach jako 0.
    W `race` i `survival` nie można zmieniać odpowiedzi. W rankingach oczko to 1000 punktów. Gdy dobrych opcji jest kilka, każda zła zaznaczona kasuje jedną dobrą.
help-standing = **Wyniki**
    `/leaderboard` pokaże, kto prowadzi na tym kanale albo na całym serwerze: dzisiaj, w tym tygodniu, miesiącu, sezonie albo od początku. `/stats` pokaże, jak ci idzie, według zestawów i tygodni. „Moja odpowiedź” pod zamkniętym pytaniem i „Moje odpowiedzi” pod wynikami końcowymi pokażą prywatnie twój wybór, co było dobrze i dlaczego.
help-daily = **Pytania dnia**
    Prowadzący planują je przez `/daily add`. Każde jest otwarte przez wiele godzin, a odpowiedź widać po zamknięciu. Bez pośpiechu: szybkość nie ma znaczenia. Odpowiadaj dzień po dniu, dobrze czy źle, a urośnie ci seria; jeden opuszczony dzień na siedem jest darowany (❄).
help-contests = **Konkursy**
    Dołącz przez `/contest join` i graj przez `/contest play`: prywatnie i we własnym tempie, póki konkurs jest otwarty. Odpowiedzi i miejsca zobaczysz po zamknięciu. Drużyny tworzy się przez `/team create` i `/team join`. Prowadzący przygotowują konkursy przez `/contest create`.
help-learning = **Nauka**
    Przez `/practice` trenujesz z zestawem w pojedynkę: bez limitu czasu, bez punktów i z wyjaśnieniem po każdej odpowiedzi. Miejsce do nauki to `/review`: wraca tam to, co poszło źle, tuż przed tym, jak się to zapomina. `/learn add` doda cały zestaw, codziennie kilka nowych pytań, i przygotuje cię na dzień egzaminu; `/learn plan` pokaże, ile już za tobą. `/remind set` wyśle ci prywatną wiadomość, gdy coś jest do powtórki. To wszystko działa też w prywatnych wiadomościach ze mną.
help-banks = **Zestawy**
    Co jest do zagrania, pokażą `/bank list` i `/bank info`. Prowadzący przesyłają zestawy przez `/bank upload`, piszą pytania przez `/bank add` (wiersz od „*” to dobra opcja, od „=” uznawana odpowiedź, od „#” liczba) i czytają je przez `/bank preview`. Każdy może zaproponować pytanie przez `/bank suggest` albo przez *Apps › Make a question* przy wiadomości; prowadzący decydują przez `/bank suggestions`. Coś nie tak z pytaniem? Kliknij pod nim „Zgłoś problem”; prowadzący poprawią odpowiedź i punkty przez `/bank fix`.
help-privacy = **Prywatność**
    Wszystkie dane o sobie pobierzesz przez `/privacy export`, a usuniesz przez `/privacy delete`.
