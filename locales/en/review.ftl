command-review-study = Study what is due: what you missed and what you plan to learn (only you see it)

review-title = Review
review-due =
    { $count ->
        [one] { $count } to review
       *[other] { $count } to review
    }
review-again = You'll see this question again { $when }.
review-finished = **All done for now.**
review-today =
    { $count ->
        [0] You haven't studied anything today.
        [one] You studied { $count } question today.
       *[other] You studied { $count } questions today.
    }
review-today-new =
    { $count ->
        [one] You studied { $count } question today, a new one.
       *[other] You studied { $count } questions today, { $new } of them new.
    }
review-next = The next one comes { $when }.
review-nothing-now = Nothing to review right now. { $count ->
        [one] { $count } question that you missed or studied is
       *[other] { $count } questions that you missed or studied are
    } waiting; the next one comes { $when }.
review-nothing-yet = Nothing to review yet. Questions that you miss in quizzes and in practice come back here just before you'd forget them, and `/learn add` brings a whole bank. While a contest with the same bank is open, its questions wait.
button-anki = Export for Anki
anki-none = You haven't missed or studied any questions, so there's nothing to export.
anki-export = Here { $count ->
        [one] is the question that you missed
       *[other] are the { $count } questions that you missed
    }, for Anki. Choose *File*, *Import* and pick this file. If you import it again later, your cards are updated, not doubled.
