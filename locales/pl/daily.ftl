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
