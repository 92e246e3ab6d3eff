command-bank-reports = See the problems that members reported (quizmasters)
command-bank-fix = Correct a question's answer and the points it gave (quizmasters)

button-report = Report a problem
report-title = Report a problem
report-label = What's wrong with this question?
report-example = The right answer should be “Brasília”, because…
report-thanks = Thanks! This server's quizmasters will see it.
report-thanks-again = Thanks! This replaces your earlier report, and this server's quizmasters will see it.
reports-none = No open reports.
reports-title = **Reported problems** · { $number } of { $total } · { $title }
reports-gone = This question is no longer in its bank, so its answer can't be corrected here.
button-fix = Correct the answer
button-dismiss = Nothing is wrong
button-accepted = Accepted answers
form-accepted = Accepted answers, one per line
fix-title = **Correct the answer** · { $title }
fix-choose = Pick all correct options:
fix-touches =
    { $answers ->
        [0] Nobody has answered it yet.
        [one] { $answers } answer in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzes
        } will be scored again, and the channel gets one notice.
       *[other] { $answers } answers in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzes
        } will be scored again, and each channel gets one notice.
    }
button-correct = Correct it
fix-changes-nothing = That's already the correct answer, or this question can't have it. Nothing was changed.
fix-done = Corrected. { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } in { $quizzes ->
        [one] { $quizzes } quiz
       *[other] { $quizzes } quizzes
    } scored again; points changed for { $members ->
        [one] { $members } member
       *[other] { $members } members
    }.
notice-title = **Corrected**: an answer in **{ $title }** was wrong.
notice-changed =
    { $count ->
        [0] Nobody's points change.
        [one] Points changed for { $count } member.
       *[other] Points changed for { $count } members.
    }
