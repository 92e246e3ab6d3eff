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
