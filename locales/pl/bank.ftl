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
