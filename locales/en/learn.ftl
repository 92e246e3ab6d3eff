command-learn = What you want to learn: banks, your pace, your exam (only you see it)
command-learn-add = Learn a bank, a few new questions each day
command-learn-add-bank = Bank to learn
command-learn-add-new = New questions per day, 1 to 100 (default 10)
command-learn-add-exam = Date of your exam, like 24.12. or 2026-12-24
command-learn-remove = Stop learning a bank
command-learn-remove-bank = Bank to stop learning
command-learn-plan = What you learn, what is due, and what you'd remember

learn-added = 📚 You're learning **{ $title }**: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $new } new per day.
learn-added-exam = Your exam is on { $exam }. You'll see every question at least twice before it, and in the last { $days } days the weakest ones come first.
learn-start = Start with `/review`. `/remind set` reminds you when something is due.
learn-removed = You're no longer learning **{ $title }**. I still know what you remember, in case you add it again.
learn-plan-title = Your plan
learn-plan-none = You aren't learning a bank yet. Add one with `/learn add`.
learn-plan-due = Due today: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } and { $new } new. Study with `/review`.
learn-plan-learned = { $learned } of { $total } learned · { $new } new per day
learn-plan-recall = You'd remember about { $now }% of it now.
learn-plan-recall-exam = You'd remember about { $now }% of it now, and { $then }% on { $exam } if you stopped today ({ $days ->
        [0] today
        [one] in { $days } day
       *[other] in { $days } days
    }).
learn-plan-gone = **{ $bank }** isn't here any more. Remove it with `/learn remove`.
refused-exam-unknown = I don't understand “{ $typed }” as a date. Try `2026-12-24`, `24.12.`, `Dec 24` or `friday`.
refused-exam-ambiguous = “{ $typed }” could mean two days. Write `{ $one }` or `{ $other }`.
refused-exam-past = { $exam } isn't in the future. Choose a later date for your exam, or leave it out.
refused-exam-far = { $exam } is more than two years away. Choose an earlier date for your exam, or leave it out.
refused-limit-plans = You can learn up to { $max } banks at a time. Remove one with `/learn remove`.
refused-not-planned = You aren't learning “{ $bank }”. `/learn plan` shows what you learn.

command-remind = One direct message a day when something is due
command-remind-set = Get a direct message each day when something is due
command-remind-set-time = Time of day, like 18:00 or 6pm
command-remind-set-zone = Your time zone, like London or UTC+2
command-remind-off = Stop the reminders

remind-set = ⏰ Done. I'll send you a direct message each day if something is due; first on { $date } ({ $when }). Stop it with `/remind off`.
remind-off = Your reminders are off.
remind-closed = I can't send you direct messages. Allow them for this server in your privacy settings, and try again.
remind-blocked = I couldn't send you your reminder because you block direct messages from me, so I've switched it off. Allow them and use `/remind set` to get it back.
remind-due = 📚 { $count ->
        [one] { $count } question is
       *[other] { $count } questions are
    } due. Study with `/review`.
remind-due-new = 📚 { $count ->
        [one] { $count } question is
       *[other] { $count } questions are
    } due, { $new } of them new. Study with `/review`.
remind-how-off = Stop these reminders with `/remind off`.
refused-no-reminder = You have no reminder. Set one with `/remind set`.
