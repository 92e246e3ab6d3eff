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
