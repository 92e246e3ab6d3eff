command-daily = Daily questions, posted on a schedule (quizmasters)
command-daily-add = Schedule a daily question
command-daily-add-channel = Channel
command-daily-add-time = Time of day, such as 18:30, 6:30 pm or 21h
command-daily-add-zone = Time zone, such as Europe/London (optional if /settings has one)
command-daily-add-days = Days: daily, weekdays, weekends, mon-fri, or a list such as mon,wed,fri (default daily)
command-daily-add-closes-after = Hours each question stays open (default 24), at most until the next one
command-daily-add-ping = Role to ping
command-daily-schedule = Schedule
command-daily-list = See what's set up and when it posts next
command-daily-pause = Pause a schedule
command-daily-resume = Resume a schedule
command-daily-remove = Remove a schedule
command-daily-now = Post an extra question now

question-daily = **Daily question**
form-answer-title-daily = Daily question
closed-lost-daily = **This daily question was cancelled** because of a technical problem. Nobody gains or loses points.
closed-missed = I was offline while this question was open, so it doesn't count.
closed-explanation-apart-daily = **Explanation for the daily question**
daily-result-title = **Daily question: result**
daily-streaks = **Streaks:** { $list }
daily-streak = { $count }
streak-forgiven = one missed day forgiven

daily-added = All set. The first question comes { $when }.
daily-clocks-skip = The clocks skip { $time } once: that day it’s posted when they change, { $date }.
daily-clocks-twice = The clocks show { $time } twice once: that day it’s posted the first time, { $date }.
daily-none = There are no daily questions yet. Set one up with `/daily add`.
daily-list-title = **Daily questions**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Next: { $dates }
daily-row-open =
    { $hours ->
        [one] open for { $hours } hour
       *[other] open for { $hours } hours
    }
daily-row-asked = { $asked } of { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    } asked
daily-row-again = all questions used: repeating the oldest first
daily-row-pings = pings { $role }
daily-row-closes = open now, closes { $when }
daily-paused = Paused. Nothing is posted until `/daily resume`. A question that's open still finishes, and nobody loses a streak.
daily-resumed = Resumed. The next question comes { $when }.
daily-removed = Removed. A question that's open still finishes, and all points are kept.
daily-now = Posting an extra question in { $channel } now.
daily-news = 📅 **Daily question update**
daily-news-more = See the others with `/daily list`.
daily-used-up = All questions in this bank have been asked, so they repeat, oldest first. Add new ones with `/bank add` or `/bank upload`.
daily-why-requested = Paused { $when }. Use `/daily resume` to continue.
daily-why-forbidden = Paused automatically { $when }, because I can't post in { $channel }. Allow me View Channel and Send Messages there (in a thread, Send Messages in Threads), then use `/daily resume`.
daily-why-channel-gone = Paused automatically { $when }, because its channel #{ $channel } is gone. Remove it with `/daily remove`, and set up a new one with `/daily add`.
daily-why-bank-gone = Paused automatically { $when }, because its bank “{ $bank }” is gone. Add the bank again and use `/daily resume`, or remove the schedule with `/daily remove`.
daily-ping-everyone = A daily question can't ping @everyone. Pick a role that members choose for themselves.
daily-ping-forbidden = I can't ping **{ $role }**. Let anyone mention this role (server settings, under Roles), or allow me “Mention @everyone, @here and All Roles”. Then try again.
refused-no-zone = Which time zone? Pick one in the `zone` option, or set it for the server with `/settings set zone`.
refused-not-a-time = I don't understand “{ $typed }” as a time of day. Try `18:30`, `6:30 pm` or `21h`.
refused-not-days = I don't understand “{ $typed }”. Use `daily`, `weekdays`, `weekends`, a range like `mon-fri`, or a list like `mon,wed,fri`.
refused-unknown-schedule = I couldn't find that schedule. Pick one from the list, or see them all with `/daily list`.
refused-schedule-already-paused = It's already paused. Use `/daily resume` to continue; `/daily list` shows why.
refused-schedule-not-paused = It isn't paused.
refused-schedule-without-bank = Its bank “{ $bank }” is gone. Add the bank again first, or remove the schedule with `/daily remove`.
refused-daily-on-its-way = Its last question is still being posted. Try again in a moment.
