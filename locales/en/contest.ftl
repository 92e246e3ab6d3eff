command-contest = Contests: same questions for everyone, each at their own pace
command-contest-create = Set up a contest in this channel (quizmasters)
command-contest-create-name = Name of the contest
command-contest-create-banks = Bank to use; separate several with commas
command-contest-create-opens = Opening time: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 or <t:…>
command-contest-create-closes = Closing time, in the same format
command-contest-create-seconds = Seconds per question, 5 to 600 (default: no time limit)
command-contest-create-attempts = Attempts for each member; the best one counts (default 1)
command-contest-create-teams = Team scores (default no)
command-contest-which = Contest
command-contest-join = Join a contest
command-contest-play = Play a contest, or continue where you left off (only you see it)
command-contest-standings = See how many joined, or the result once it's over (only you see it)
command-contest-finish = Close a contest now, or cancel it if it hasn't opened (quizmasters)

contest-created = **Contest: { $name }**
contest-window = Opens { $opens } ({ $opens_in }), closes { $closes } ({ $closes_in }).
contest-clocks-skip = The clocks in { $zone } skip the time you typed, so it’s the moment they change: { $date }.
contest-clocks-twice = The clocks in { $zone } show the time you typed twice. It’s the first one: { $date }.
contest-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
contest-seconds = { $seconds } s per question
contest-untimed = no time limit
contest-attempts =
    { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts, the best counts
    }
contest-teams = teams
contest-all-questions =
    { $count ->
        [one] There is only { $count } question to ask.
       *[other] There are only { $count } questions to ask.
    }
contest-how = Press **Join** to take part. Once it's open, press **Play**: privately, whenever you like. The result is posted here when it closes.
contest-how-open = It's open! Press **Play**: privately, whenever you like. The result is posted here when it closes.
contest-is-over = This contest is over.
contest-is-cancelled = This contest was cancelled.
contest-joined-count = { $count ->
        [0] Nobody has joined yet.
        [one] { $count } member joined.
       *[other] { $count } members joined.
    }
contest-opened = **{ $name }** is open! Press **Play** to start. It closes { $when }.
contest-cancelled = **{ $name }** was cancelled. It won't open.
contest-cancelled-reply = **{ $name }** is cancelled. I tell everyone in { $channel }.
contest-cancel-confirm = **{ $name }** opens { $when }. Cancel it? It will never open, and everyone in its channel is told.
button-cancel-contest = Cancel the contest
button-play = Play
button-practise = Practise
contest-how-teams = Make teams with `/team create` and `/team join`. They count as they are when the contest opens and need at least two members. A team's score is the average of all its members.
contest-joined = You joined **{ $name }**.
contest-joined-already = You already joined **{ $name }**.
contest-joined-opens = It opens { $date } ({ $when }). Press **Play** then, or use `/contest play`.
contest-joined-open = It's open now. It closes { $when }.
contest-side-team = You score for **{ $team }** ({ $count } members).
contest-side-too-few = You're alone in your team **{ $team }**. It needs at least two members when the contest opens: ask someone to use `/team join`. Otherwise you score alone.
contest-side-no-team = You aren't in a team. Join one with `/team join` or create one with `/team create` before the contest opens. Otherwise you score alone.
contest-side-alone = You score alone: when the contest opened, you weren't in a team of two or more.
contest-attempt = attempt { $number } of { $total }
contest-clock = -# ⏱️ Time's up { $when }. The clock keeps running if you leave.
contest-no-clock = -# No time limit. The contest closes { $when }.
contest-choose-one = Tap a letter to answer. Your first answer counts, and only you see this.
contest-missed-before = Time ran out on the previous question, so it counts as missed.
contest-missed = Your answer came { $seconds } s too late, so this question counts as missed.
contest-next = The next question is ready when you are.
contest-next-timed = The clock for the next question starts when you open it.
contest-next-attempt = That was the last question! You can play again ({ $left } more), and your best attempt counts. The result comes when the contest closes, { $when }.
contest-finished = That was the last question! The result comes when the contest closes, { $when }.
button-another-attempt = Another attempt
contest-status = { $joined ->
        [one] { $joined } member joined
       *[other] { $joined } members joined
    }, { $finished } finished so far. The result comes when it closes.
contest-finishing = **{ $name }** is closing. The result comes to { $channel } in a moment.
contest-finish-confirm = Finish **{ $name }** now? It would close { $when }. Answers still being given count until then.
button-finish-contest = Finish now
contest-unposted = I couldn't post the result of the contest **{ $name }** in { $channel }: the channel is gone, or I'm not allowed to post there. Everyone can see it with `/contest standings`.
contest-over = **Contest over: { $name }**
contest-played =
    { $count ->
        [0] nobody played
        [one] { $count } member played
       *[other] { $count } members played
    }
contest-nobody = Nobody played.
contest-mean = { $score } on average
contest-members = { $count } members
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **How the questions went**
contest-question = { $percent }% ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = You didn't answer any question in this contest.
contest-race-title = { $name }: the race
contest-race-marks = marks
contest-race-questions = questions
refused-contest-name = A name needs 1 to { $max } characters. Choose another one.
refused-contest-name-taken = There's already a contest **{ $name }** that isn't over. Choose another name.
refused-contest-moment = I don't understand “{ $typed }” as a time. Try `18:00` (in { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` or a Discord timestamp `<t:…>`.
refused-contest-moment-no-time = “{ $typed }” is a day without a time. Add one, like `{ $example }`.
refused-contest-moment-ambiguous = “{ $typed }” could mean two things. Write `{ $one }` or `{ $other }`.
refused-contest-past = { $date } ({ $when }) is in the past. Choose a later time.
refused-contest-closes-first = It would open { $opens } and close { $closes }. It must close after it opens.
refused-contest-too-long = A contest can be open for { $days } days at most. Choose an earlier closing time.
refused-contest-too-far = A contest must open within { $days } days. Choose an earlier opening time.
refused-contest-unknown = I couldn't find that contest. Pick one from the list.
refused-contest-not-open = It isn't open yet. It opens { $date } ({ $when }); join with `/contest join`.
refused-contest-already-open = **{ $name }** has just opened, so it can't be cancelled. Close it with `/contest finish`.
refused-contest-over = **{ $name }** is over. See its result with `/contest standings`.
refused-contest-done = { $count ->
        [one] You already played it.
       *[other] You already played it { $count } times, and that's the limit.
    } The result comes when it closes, { $when }.
refused-contest-old-question = You've already moved on from this question. Continue with `/contest play`.
