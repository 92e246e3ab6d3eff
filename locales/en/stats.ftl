command-stats = See accuracy, streak, best and worst subjects (only you see it)
command-stats-member = Member to look up (default you)
command-stats-show = Show it to the channel (default no)

stats-title = **{ $name }** on this server
stats-none = No answers yet. Start a quiz with `/quiz start`.
stats-answers = { $right } of { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } correct: { $percent }%
stats-place = #{ $place } on this server · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz won
       *[other] {" "}· { $won } quizzes won
    }
stats-calibration = **How well you know what you know**
stats-sure = { $confidence }: { $right } of { $answers } correct ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· pays off from { $from }%
    }
stats-streak =
    { $count ->
        [one] { $count } daily question answered in a row
       *[other] { $count } daily questions answered in a row
    }
stats-due =
    { $count ->
        [0] Nothing to review right now.
        [one] { $count } question to review: `/review`
       *[other] { $count } questions to review: `/review`
    }
stats-best = **Best subjects**
stats-worst = **Worst subjects**
stats-subject = { $title } · { $percent }% of { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }
stats-history = **Week by week**
stats-week-share = { $percent }% of { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }
stats-week =
    { $ago ->
        [0] last 7 days
        [one] 1 week ago
       *[other] { $ago } weeks ago
    }
refused-names-hidden = This server hides member names. You can see your own `/stats`, and quizmasters can look up others privately.
stats-picture-title = { $name }: progress
stats-picture-week =
    { $ago ->
        [0] last 7 days
       *[other] −{ $ago }
    }
stats-picture-answers = answers a week
stats-picture-right = share correct
stats-picture-told = { $ago }: { $percent }% of { $answers } correct
