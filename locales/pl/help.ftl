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
    Przez `/practice` trenujesz z zestawem w pojedynkę: bez limitu czasu, bez punktów i z wyjaśnieniem po każdej odpowiedzi. Miejsce do nauki to `/review`: wraca tam to, co poszło źle, tuż przed tym, jak się to zapomina. `/learn add` doda cały zestaw, codziennie kilka nowych pytań, i przygotuje cię na dzień egzaminu; `/learn plan` pokaże, ile już za tobą. `/remind set` wyśle ci prywatną wiadomość, gdy coś jest do powtórki. To wszystko działa też w prywatnych wiadomościach ze mną. Fiszka ma przód i tył: odwróć ją, a potem oceń, jak dobrze ci poszło. Prowadzący piszą fiszki przez `/bank add`: wiersz `[card]`, a pod nim tył.
help-banks = **Zestawy**
    Co jest do zagrania, pokażą `/bank list` i `/bank info`. Prowadzący przesyłają zestawy przez `/bank upload`, piszą pytania przez `/bank add` (wiersz od „*” to dobra opcja, od „=” uznawana odpowiedź, od „#” liczba) i czytają je przez `/bank preview`. Każdy może zaproponować pytanie przez `/bank suggest` albo przez *Apps › Make a question* przy wiadomości; prowadzący decydują przez `/bank suggestions`. Coś nie tak z pytaniem? Kliknij pod nim „Zgłoś problem”; prowadzący poprawią odpowiedź i punkty przez `/bank fix`.
help-privacy = **Prywatność**
    Wszystkie dane o sobie pobierzesz przez `/privacy export`, a usuniesz przez `/privacy delete`.
