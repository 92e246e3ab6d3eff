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
refused-unknown-zone = Nie znam strefy czasowej „{ $typed }”. Wpisz duże miasto w pobliżu i wybierz z listy, na przykład `Europe/Warsaw`.
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
