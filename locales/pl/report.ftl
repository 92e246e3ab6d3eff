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
