### Everything the bot says, grouped by feature.
### Words between ** ** are bold in Discord. Texts from banks and names of members
### arrive already escaped, so use their placeables as they are.

## General

# The language's own name for itself, in the choices of `/settings set language`.
language-name = English
trouble = Something went wrong on our side. Please try again. If it keeps happening, give whoever runs this bot this id: { $id }
trouble-stopping = I'm restarting right now. Nothing is lost: please try again in a moment.
trouble-refused = Discord didn't accept my answer, so I can't show it. Anything you changed is saved. If it keeps happening, give whoever runs the bot this id: { $id }
trouble-late-form = Sorry, opening the form took too long. Please press the button again.
trouble-unknown-component = This button is from an older version. Please run the command again.
trouble-busy = I have too much to look up right now. Please try again in a moment.
trouble-stopped = Discord is turning down my messages, so quizzes are on hold. I'll try again { $when }; answers count as usual.
not-counted = **Not counted.** I couldn't save your answer just now. Please try again in a minute. (id { $id })

refused-server-only = This only works in a server.
refused-quizmaster = Only quizmasters can do that (Manage Server, or the role set in `/settings`).
refused-cannot-post = I can't post in this channel. I'm missing: { $permissions }. Someone who manages the server can allow that in the channel's settings, under Permissions.
refused-cannot-post-in = I can't post in { $channel }. I'm missing: { $permissions }. Someone who manages the server can allow that in the channel's settings, under Permissions.
permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-messages-in-threads = Send Messages in Threads
permission-create-public-threads = Create Public Threads
permission-connect = Connect
permission-read-message-history = Read Message History
refused-not-in-this-channel = On this server, quizzes are only played in { $channels }. Start it there, or ask a quizmaster to change `/settings set channels`.
refused-unknown-bank = There's no bank called “{ $asked }”.
refused-unknown-bank-nearest = Did you mean **{ $nearest }**?
refused-unknown-bank-list = See all banks with `/bank list`.
refused-bank-is-daily = The only question of **{ $bank }** is open as a daily question in { $channel }. Try again when it closes, { $when }, or choose another bank.
refused-bank-in-contest = The contest **{ $contest }** uses questions from **{ $bank }**, and this could give away its answers. Try again when it closes, { $when }, or choose another bank.
refused-unknown-zone = I don't know the time zone “{ $typed }”. Type a large city near you and pick from the list, for example `Europe/London`.
refused-unknown-zone-near = I don't know the time zone “{ $typed }”. Did you mean { $near }? Pick one from the list.
refused-nothing-chosen = Your answer was empty. Pick an option or type something first.
refused-not-a-number = “{ $typed }” isn't a number. Use digits, like 42 or 3.14.
refused-not-a-number-of = “{ $typed }” isn't a number. Use digits, like 42 or 3.14, in { $unit }.
refused-ambiguous-number = “{ $typed }” could mean two numbers. Type { $one } or { $other } instead; this didn't cost you a try.
refused-not-offered = This message is out of date. Please answer the newest question.

question-count = **Question { $number } of { $total }**
question-choose-several = More than one may be correct. Pick all that apply.
question-select-placeholder = Pick all that apply
question-type-text = Press **Answer** and type it. Small typos, capitals and accents are fine.
question-type-exactly = Press **Answer** and type it exactly. Only capitals and extra spaces don't matter.
question-type-spelled = Press **Answer** and type it. Spelling counts; capitals and accents don't matter.
question-type-number = Press **Answer** and type a number.
question-type-number-of = Press **Answer** and type a number in { $unit }.
question-true = True
question-false = False
question-worth =
    { $weight ->
        [2] Double points (×2)
        [3] Triple points (×3)
       *[other] Points ×{ $weight }
    }
form-answer-title = Question { $number } of { $total }
form-answer-label = Your answer
form-answer-number = A number, like 42 or 3.14
form-answer-number-of = A number in { $unit }
button-answer = Answer
locked-in = **Locked in: { $letters }**

closed-correct-answer = **Correct answer**
typed-also = Also accepted: { $list }
closed-nobody-right = Nobody got it.
closed-right = **Correct:** { $list }
closed-members =
    { $count ->
        [one] 1 member
       *[other] { $count } members
    }
closed-and-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
closed-read-on = [Learn more]({ $url })
podium-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
podium-marks =
    { $number ->
        [one] { $amount } mark
       *[other] { $amount } marks
    }
share = { $percent }%
published-late = ⏰ Posted late: this ended { $when }.
podium-row-right = { $right }/{ $answered } correct
my-answer-correct = **Correct answer**: { $answer }
my-answer-unknown = This question is too old to look up.
my-answers-title = **My answers** · { $title }
my-answers-line-none = not answered
button-my-answer = My answer
button-my-answers = My answers
button-next-question = Next question
button-back-ten = −10
button-on-ten = +10
button-previous = Previous
button-next = Next

## Quiz

command-quiz = Play a quiz in this channel
command-quiz-start = Start a quiz
command-quiz-start-bank = Bank to play; separate several with commas
command-quiz-start-questions = Number of questions, 1 to 50 (default 10)
command-quiz-start-seconds = Seconds per question, 5 to 600 (default 20)
command-quiz-start-mode = Scoring (default classic)
command-quiz-start-tag = Tag that all questions should have
command-quiz-start-difficulty = Difficulty of the questions, from members' answers or else as rated by the author
command-quiz-start-ask = Style of typed questions (default: as the bank says)
command-quiz-start-lives = Wrong answers that knock a player out in survival
command-quiz-start-lobby = Let players gather first; the quiz starts after a minute or when you press “Start now”
command-quiz-start-thread = Open a thread for the quiz and play there
suggestion-questions =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
command-quiz-stop = End the quiz; all points are kept
command-quiz-skip = Close the current question without points
command-quiz-pause = Pause after the current question
command-quiz-resume = Continue a paused quiz
command-quiz-status = See how far the quiz is and who leads (only you see it)

start-someone = Someone
start-announced = 🎬 **{ $name }** started **{ $title }** · { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } card is left out: its answer is too long to type.
       *[other] { $count } cards are left out: their answers are too long to type.
    }
start-seconds = { $seconds } seconds per question.
start-fewer =
    { $count ->
        [one] There is only { $count } matching question.
       *[other] There are only { $count } matching questions.
    }
mode-classic = Classic: the faster you're right, the more points
mode-accuracy = Accuracy: take your time, only correct answers count
mode-race = Race: first correct answer wins; a wrong answer locks you out
mode-survival =
    { $lives ->
        [one] Survival: answer question 1 to join; after that, one wrong or missed answer and you're out
       *[other] Survival: answer question 1 to join; after that, each wrong or missed answer costs one of your { $lives } lives
    }
start-lives-unused = Lives only count in survival mode.
mode-confidence = Confidence: say how sure you are. Sure and correct is +3, sure and wrong is −6
refused-only-cards =
    { $count ->
        [one] There's only { $count } card here, and its answer is too long to type. Study it with `/practice`.
       *[other] These are { $count } cards whose answers are too long to type. Study them with `/practice`.
    }
refused-already-running = A quiz is already running here. See how far it is with `/quiz status`.
refused-too-soon = A quiz just started here. You can start another one { $when }.
refused-unknown-tag = No question in this bank has the tag “{ $tag }”.
refused-unknown-tag-list = Its tags: { $tags }
refused-unknown-tag-none = It has no tags.
refused-none-so-hard =
    { $difficulty ->
        [easy] No easy questions here ({ $medium } medium, { $hard } hard, { $unknown } unrated).
        [medium] No medium questions here ({ $easy } easy, { $hard } hard, { $unknown } unrated).
       *[hard] No hard questions here ({ $easy } easy, { $medium } medium, { $unknown } unrated).
    } Try another difficulty.

question-closes = Closes { $when }
question-picture-in-words = -# 🖼️ Picture: { $alt }
question-picture-missing = -# 🖼️ The picture can't be shown here.
question-answered =
    { $count ->
        [0] no answers yet
        [one] { $count } answered
       *[other] { $count } answered
    }
question-choose-one = Tap a letter to answer.
question-can-change = You can change it until time's up.
question-how-sure = Then say how sure you are.
question-tries =
    { $count ->
        [one] Your first answer counts.
       *[other] You have { $count } tries.
    }

locked-in-changed = This replaces your earlier answer.
locked-in-read = I read “{ $typed }” as { $number }.
locked-in-can-change = Changed your mind? Just answer again before time's up.
locked-in-stands = This answer is final.
locked-in-sure = How sure are you? **{ $confidence }**: { $gain } if it's correct, { $loss } if it's wrong.
    -# You can change your answer and how sure you are until time's up.
confidence-guess = Guess
confidence-fairly-sure = Fairly sure
confidence-sure = Sure
locked-in-tries =
    { $left ->
        [one] { $left } try left.
       *[other] { $left } tries left.
    } First correct answer wins.
refused-question-closed = This question is already closed, so nothing was changed.
refused-too-late = Too late! Your answer came { $seconds } s after time was up, so it doesn't count.
refused-first-stands = Only your first answer counts in this quiz. Yours is { $answer }.
refused-no-tries-left = You've used all your tries on this question. Your last answer was { $answer }.
refused-departed = You deleted your data after you had answered here, so you can't answer again in this one. You're back in for the next!
refused-knocked-out = You were knocked out on question { $number }. You're back in for the next quiz!
refused-not-entered = You needed to answer question 1 to join this survival quiz. Catch the next one!

closed-chosen =
    { $count ->
        [0] 0
       *[other] { $count } picked this
    }
closed-nobody-answered = Nobody answered.
closed-right-later = **Also correct:** { $list }
closed-partly = **Partly correct:** { $list }
closed-knocked-out = **Out:** { $list }
closed-entry =
    { $count ->
        [one] **1** player is in. From the next question on, wrong or missed answers count against you.
       *[other] **{ $count }** players are in. From the next question on, wrong or missed answers count against you.
    }
closed-hurt = **Lost a life:** { $list }
closed-lives-left = ({ $count } left)
closed-standing =
    { $count ->
        [0] Everyone is out.
        [one] **1** player left.
       *[other] **{ $count }** players left.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } mark
       *[other] +{ $amount } marks
    }
closed-next-question = Next question { $when }
closed-next-pause = Paused. Use `/quiz resume` to continue.
closed-next-podium = That was the last question! The final standings are next.
closed-skipped = **Skipped.** No points for this question.
closed-stopped = **Stopped.** No points for this question.
closed-standings = **Standings**: { $list }
closed-wrong-answers = Wrong answers given: { $list }
closed-lost = **Question { $number } was cancelled** because of a technical problem. Nobody gains or loses points.
closed-withdrawn = **Stopped.** A contest with the same questions has opened. Nobody gains or loses points here.
closed-explanation-apart = **Explanation for question { $number }**

my-answer-right = ✅ You answered { $letters }. Correct!
my-answer-partly = 🟡 You answered { $letters }. Partly correct.
my-answer-wrong = ❌ You answered { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } mark
       *[other] { $marks } marks
    }.
my-answers-sure-but-wrong = **Sure but wrong**
my-answer-place = Place { $place } of { $of } with { $score }
my-answer-run = { $count } correct in a row
my-answer-none = You didn't answer this question.
my-answer-void = This question doesn't count.
my-answers-none = You didn't answer any question in this quiz.
my-answers-line-void = doesn't count

controlled-stop = Quiz stopped.
controlled-skip = Question skipped.
controlled-pause = Paused. The current question finishes; then nothing until `/quiz resume`. After 24 hours the quiz ends.
controlled-resume = Quiz resumed.
refused-nothing-runs = No quiz is running here. Start one with `/quiz start`.
refused-runs-in-threads = More than one quiz is running in threads of this channel: { $threads }. Use the command in the thread of the one you mean.
refused-nothing-open-paused = The quiz is paused and no question is open. Use `/quiz resume` to continue.
refused-nothing-open = No question is open right now. The next one is on its way.
refused-no-threads-here = I can't open a thread here. Leave out `thread`, or start the quiz in a text channel.
refused-cannot-open-thread = I can't open a thread in this channel. Missing: { $permissions }. Give my role these permissions in the channel's settings (Edit Channel → Permissions), then try again.
start-in-thread = Join in: { $thread }
refused-in-lobby = The quiz hasn't started yet. Press **Start now** in the lobby, or use `/quiz stop` to cancel it.
refused-lobby-closed = This lobby is closed. If the quiz is still on, just answer the current question.
refused-standings-follow = That was the last question. The final standings are on their way.
refused-not-yours-unnamed = Only the member who started this quiz or a quizmaster can do that.
refused-not-yours = Only { $name }, who started this quiz, or a quizmaster can do that.
refused-already-paused = The quiz is already paused. Use `/quiz resume` to continue.
refused-not-paused = The quiz isn't paused.
status-title = **{ $title }**
status-open = Question { $number } of { $total }, closes { $when }.
status-coming = Question { $number } of { $total } is on its way.
status-between = Question { $number } of { $total } is over. The next one is on its way.
status-lobby =
    { $count ->
        [0] The lobby is open, and the quiz starts { $when }. Nobody has joined yet.
        [one] The lobby is open, and the quiz starts { $when }. 1 player has joined.
       *[other] The lobby is open, and the quiz starts { $when }. { $count } players have joined.
    }
status-over = All { $total } questions are over. The final standings are on their way.
status-paused = Paused after question { $number } of { $total }. Use `/quiz resume` to continue.
status-leads = Leading: { $names } with { $score }.
status-nobody-leads = No points yet.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · 1 question
            Starts { $when }
       *[other] ### 🎬 { $title } · { $count } questions
            Starts { $when }
    }
lobby-begun = ### 🎬 { $title }
    The quiz has started. Anyone can still answer!
lobby-cancelled = ### { $title }
    The quiz was cancelled.
lobby-withdrawn = ### { $title }
    A contest with the same questions has opened, so this quiz is cancelled.
lobby-ended = ### { $title }
    The quiz is over.
lobby-nobody = Nobody has joined yet.
lobby-joined =
    { $count ->
        [one] **1 player:** { $list }
       *[other] **{ $count } players:** { $list }
    }
lobby-hint = You can play without joining. When everyone who joined has answered, the first question closes early.
lobby-you-joined = You're in! The quiz starts { $when }.
lobby-you-began = Here we go!
button-join = Join
button-begin = Start now
podium-title = **Final standings**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } question
           *[other] { $total } questions
        }
       *[other] { $asked } of { $total } questions played
    }
podium-row-stands = survived
podium-row-lives =
    { $count ->
        [one] survived with 1 life left
       *[other] survived with { $count } lives left
    }
podium-row-fell = out on question { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = No answers this time.
podium-picture-title = { $title }: the podium
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = The quiz was stopped. All points are kept.
podium-winner = 🏆 **{ $name }** wins!
podium-winner-by = 🏆 **{ $name }** wins by { $score }!
podium-winners = 🏆 Shared first place: **{ $names }**
highlight-fastest = ⚡ Fastest correct answer: { $name }, { $seconds } s (question { $number })
highlight-run = 🔥 Longest run: { $name }, { $count } correct in a row
highlight-climb = 📈 Biggest climb: { $name }, up { $count } places
highlight-hardest = 🧗 Hardest question: number { $number }, { $percent }% correct
podium-unanswered = Stopped after three questions without an answer. All points are kept.
podium-paused = The quiz was paused for a day, so it's over. All points are kept.
podium-lost = I can't post here any more, so the quiz is over. All points are kept.
podium-withdrawn = A contest with this bank has opened, so the quiz is over. All points are kept.
button-play-again = Play again
button-leaderboard = Leaderboard
button-mistakes = Review my mistakes
mistakes-title = Your mistakes
mistakes-none = No mistakes: all your answers were correct!
mistakes-result = 🏁 This time { $right } of { $total } correct.
button-start-nearest = Start “{ $title }”

## Leaderboard

command-leaderboard = See who has the most points
command-leaderboard-scope = This channel or the whole server (default channel)
command-leaderboard-period = Time span (default all)
command-leaderboard-bank = Bank whose questions count (default all)

leaderboard-title-channel = **Leaderboard** for this channel
leaderboard-title-server = **Leaderboard** for this server
leaderboard-today = Today
leaderboard-week = This week
leaderboard-month = This month
leaderboard-season = Season **{ $name }** ({ $days })
leaderboard-season-over = No season is running now. This was the last one.
leaderboard-bank = **{ $bank }** questions only
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } correct{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz won
       *[other] {" "}· { $won } quizzes won
    }
leaderboard-own = You: { $row }
leaderboard-not-on-it = You're not on this board yet.
leaderboard-page = Page { $page } of { $pages } · { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
leaderboard-race-title = This week: the race
leaderboard-race-points = points
leaderboard-race-days = day of the week
leaderboard-empty = No points yet. Start a quiz with `/quiz start`.
leaderboard-empty-today = No points today. Start a quiz with `/quiz start`.
leaderboard-empty-week = No points this week. Start a quiz with `/quiz start`.
leaderboard-empty-month = No points this month. Start a quiz with `/quiz start`.
leaderboard-empty-season = No points in this season yet. Start a quiz with `/quiz start`.
leaderboard-empty-season-over = No points in this season.
leaderboard-empty-bank = No points for this bank's questions. Start a quiz with `/quiz start bank:{ $bank }`.

## Stats

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

## Season

command-season = Seasons: fresh leaderboards
command-season-start = Start a season
command-season-start-name = Name of the season
command-season-end = End the season and post its final table here
command-season-list = See all seasons and who won them

season-started = The season **{ $name }** started! Points from now on count for it.
season-end-confirm = End the season **{ $name }**? Its final table is posted here and the season can’t be reopened.
button-end-season = End season
season-ended = **Season over: { $name }**
season-since = since { $from }
season-days = { $from } to { $until }
season-list-title = **Seasons** on this server
season-row = **{ $name }** · { $days }
season-nobody = no points
season-won = won by { $names } with { $points }
season-leads = { $names } leading with { $points }
refused-season-without-name = A season needs a name, like “Autumn 2026”.
refused-season-is-open = The season **{ $name }** is still running. End it first with `/season end`.
refused-no-season-open = No season is running. Start one with `/season start`.
refused-no-season-yet = There hasn't been a season yet. Quizmasters can start one with `/season start`.

## Board

command-board = Reset or correct leaderboards
command-board-reset = Empty a leaderboard (you can undo it for 30 days)
command-board-reset-scope = This channel or the whole server (default channel)
command-board-exclude = Hide a member from all leaderboards
command-board-exclude-member = Member to hide
command-board-undo = Undo a reset, or show a hidden member again
command-board-undo-edit = Change to undo
command-board-list = See what can be undone

board-reset-confirm-channel = Reset this channel's leaderboard? The points of { $count ->
        [one] 1 member
       *[other] { $count } members
    } are removed here and from the server leaderboard. You can undo this for 30 days with `/board undo`.
board-reset-confirm-server = Reset every leaderboard on this server? The points of { $count ->
        [one] 1 member
       *[other] { $count } members
    } are removed. You can undo this for 30 days with `/board undo`.
board-reset-done-channel = Done. This channel's leaderboard is empty. You can undo this with `/board undo` until { $until }.
board-reset-done-server = Done. All leaderboards on this server are empty. You can undo this with `/board undo` until { $until }.
button-reset = Reset
button-cancel = Cancel
cancelled = Cancelled. Nothing changed.
board-exclude-confirm = Hide **{ $name }** from every leaderboard on this server? They can keep playing and keep their points. `/board undo` shows them again.
button-exclude = Hide
board-excluded = Done. **{ $name }** is hidden from all leaderboards on this server. `/board undo` shows them again.
board-undone-reset = Restored: old and new points now both count.
board-undone-exclusion = Restored: **{ $name }** is back on the leaderboards.
board-list-title = **Changes to leaderboards** that can be undone
board-list-empty = Nothing to undo.
board-list-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
board-list-foot = Undo one of them with `/board undo`.
board-row-server = all leaderboards on this server were reset
board-row-channel = the leaderboard of { $channel } was reset
board-row-excluded = **{ $name }** is hidden
suggestion-reset-server = server reset
suggestion-reset-channel = channel reset
suggestion-excluded = { $name } hidden
board-row = { $what } · by { $by } { $when }
board-row-until = until { $until }
refused-already-excluded = **{ $name }** is already hidden. `/board undo` shows them again.
refused-nothing-to-undo = Nothing to undo. See what can be undone with `/board list`; resets can be for 30 days.

## Bank

command-bank = Question banks
command-bank-list = See all banks
command-bank-info = See what's in a bank
command-bank-info-bank = Bank to look at
command-bank-preview = Read a bank's questions with their answers, privately (quizmasters)
command-bank-preview-bank = Bank to read
command-bank-which = Bank
command-bank-question = Question
command-bank-upload = Upload a bank to this server (quizmasters)
command-bank-upload-file = File with questions (up to 1 MiB), or .zip with its pictures (up to 10 MiB)
command-bank-download = Get a bank as a file (quizmasters)
command-bank-remove = Remove one of this server's own banks (quizmasters)
command-bank-add = Write a question (quizmasters)
command-bank-add-bank = One of this server's own banks, or a name for a new one
command-bank-edit = Change a question in one of this server's own banks (quizmasters)
command-bank-delete = Delete a question from one of this server's own banks (quizmasters)

bank-list-title = **Banks**
bank-list-none = There are no banks yet. Quizmasters can add one with `/bank upload` or `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
bank-list-own = only on this server
bank-info-counts = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } ({ $single } with one correct option, { $several } with several, { $truefalse } true or false, { $typed } typed)
bank-info-cards = 🗂️ { $count ->
        [one] { $count } card has an answer too long to type: only for `/practice`
       *[other] { $count } cards have answers too long to type: only for `/practice`
    }
bank-info-explained = { $explained } of them with an explanation
bank-info-tags = Tags: { $tags }
bank-info-flagged = ⚠️ Questions to check:
bank-info-suspect = strong players often miss it: check the answer key or the wording
bank-info-too-hard = too hard
bank-info-too-easy = too easy
bank-info-flagged-row = { $number }. { $prompt } · { $right } of { $answers } correct: { $why }
bank-info-discrimination = {" "}(discrimination { $value })
bank-info-wrong = {"; "}most common wrong answer: “{ $wrong }” ({ $count })
bank-info-difficulty = Difficulty as rated by the author: { $easy } easy, { $medium } medium, { $hard } hard, { $unknown } unrated
bank-info-measured = Asked here { $asked ->
        [one] { $asked } time
       *[other] { $asked } times
    }, { $percent }% of { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } correct. Difficulty from these answers: { $easy } easy, { $medium } medium, { $hard } hard, { $unknown } with too few answers
bank-info-source = [Source]({ $url })
bank-info-author = Written by { $author }
bank-info-licence = Licence: { $licence }
bank-info-held-back = ⚠️ The latest edit of this file ({ $when }) has errors, so the previous version stays in use until they're fixed.
bank-info-start = Play it: { $command }
preview-title = **{ $title }** · preview, { $number } of { $total }
preview-explanation = **Explanation**
preview-facts = weight { $weight } · { $id }
preview-line = line { $line } of its file

upload-pictures-too-large = The pictures in this file are larger than { $max } MiB together. Make them smaller, or split the bank into several files.
upload-too-large = This file is larger than { $max } MiB. Split the bank into several files.
refused-bank-changed = Someone else just changed the bank **{ $bank }**, so nothing was saved. Try again.
refused-question-changed = Someone else just changed this question, so nothing was corrected. Open it again with `/bank fix`.
upload-too-many-banks = This server already has { $max } banks, and that's the limit. Remove one with `/bank remove`.
refused-limit-schedules = This server already has { $max } daily schedules, and that's the limit. Remove one with `/daily remove`.
refused-limit-contests = This server already has { $max } contests that aren't over, and that's the limit. Wait for one to close, or use `/contest finish`.
refused-limit-teams = This server already has { $max } teams, and that's the limit. Join one with `/team join`.
refused-limit-suggestions = { $max } suggestions are already waiting on this server, and that's the limit. A quizmaster needs to look at `/bank suggestions` first.
refused-limit-reports = This server has { $max } open reports, and that's the limit. Your report wasn't saved: a quizmaster needs to look at `/bank reports` first.
refused-limit-bank-mib = The banks of a server can take up to { $max } MiB together, with their pictures. Remove one with `/bank remove`, or shorten this one.
refused-limit-all-bank-mib = This bot has no space left for uploaded banks. Please tell whoever runs it.
refused-limit-lookups = You can look things up { $max } times a minute. Please wait a moment.
upload-too-many-questions = { $count } questions are too many for one bank: the limit is { $max }. Split them into several banks.
upload-id-is-taken = Another bank already has the id `{ $id }`, and it isn't one of this server's own. Rename your file, or give the bank another `id`.
upload-unreachable = I couldn't download this file from Discord. Please try again.
upload-taken = **{ $title }** was added to this server: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }. Play it with `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } question was skipped:
       *[other] { $count } questions were skipped:
    }
upload-replaced = It replaces the bank that had this id. Running quizzes keep their questions.
upload-held-back = **{ $title }** was not changed: this file has new errors. Fix them and upload it again, or `/bank remove` the old one first.
upload-guide = How such a file is written: <{ $url }>
upload-nothing = I couldn't find any usable questions in this file.
download-here = **{ $title }**, { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.
download-own = To change the bank, edit the file and `/bank upload` it.
download-common = This is a built-in bank. To make your own version, change its `id` in the file and `/bank upload` it.
remove-confirm = Remove **{ $title }** ({ $count ->
        [one] { $count } question
       *[other] { $count } questions
    }) from this server? Running quizzes keep their questions, and all points are kept.
remove-done = **{ $title }** was removed from this server. Here's the file in case you want it back.
button-remove = Remove
bank-is-not-yours = **{ $title }** isn't one of this server's own banks, so it can't be changed here. To make your own version, get the file with `/bank download`, change its `id` and `/bank upload` it.

question-not-found = I couldn't find “{ $asked }” in **{ $title }** (or found several questions). Pick one from the list.
question-is-gone = This question was changed or deleted in the meantime. Look at the bank again.
add-bad-name = A new bank needs a name with 1 to { $max } characters.
form-prompt = Question (Markdown works)
form-prompt-example = What does the status code 404 mean?
form-answers = Answers, one per line (* before correct ones)
form-answers-example = * before each correct option; or = before each accepted answer; or # 3.14 ± 0.01
form-explanation = Explanation (optional)
written-done = ✅ Question { $number } of **{ $title }** is saved. Play it with `/quiz start bank:{ $id }`, or get the whole bank with `/bank download`.
written-again = Question { $number } already asks this.
written-refused = This question isn't complete yet, so it wasn't saved:
written-given-back = Here's what you wrote, so that nothing is lost:
edit-needs-a-file = This question has more than fits in a form, like options with several lines. Change it in the file: `/bank download`, then `/bank upload`.
delete-confirm = Delete this question from **{ $title }**?
    { $question }
delete-done = Deleted. **{ $title }** has { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } left.
delete-last = This is the bank's last question. Remove the whole bank with `/bank remove`.
button-delete = Delete
button-add-another = Add another
button-fix-it = Fix it
draft-is-gone = I no longer have what you typed here. You may have sent this form again since; if not, run the command again.

## Suggestions

command-bank-suggest = Suggest a question for this server
command-bank-suggestions = Accept, edit or decline the questions that members suggested (quizmasters)
suggest-form = Suggest a question
suggest-thanks = ✅ Thanks! A quizmaster will look at your question, and you'll hear what becomes of it. { $waiting } of your { $max } suggestions { $waiting ->
        [one] is
       *[other] are
    } waiting.
suggestions-none = No suggestions are waiting. Members can send one with `/bank suggest`, or with *Apps › Make a question* on any message.
suggestions-title = 💬 **Suggestion { $number } of { $total }** · { $name } · { $when }
suggestions-bank = Suggested questions
suggestion-accept-form = Accept this question
suggestion-bank = Bank to add it to
suggestion-bank-example = The name of one of this server's own banks, or of a new one
suggestion-edit-form = Edit this suggestion
suggestion-refuse-form = Decline this question
suggestion-reason = Reason (the author will read it)
suggestion-reason-example = We already have a question about this.
suggestion-accepted = ✅ Added to **{ $title }** as question { $number }, by { $name }.
suggestion-edited = ✅ Changed. It's still waiting.
suggestion-refused = Declined. { $name } will see your reason.
suggestion-barred = { $name } can't suggest questions any more. What they already sent stays in the list.
suggestion-credit = Question by { $name }
suggestion-news = 💬 **About your suggestions**
suggestion-news-accepted = ✅ “{ $prompt }” was added to **{ $title }**. Thank you!
suggestion-news-refused = “{ $prompt }” wasn't added: { $reason }
button-accept = Accept
button-edit = Edit
button-refuse = Decline
button-bar = Bar author
button-barred = Barred members ({ $count })
button-unbar = Allow again
button-suggestions = Back to the suggestions
barred-none = Nobody is barred from suggesting questions. See the list with `/bank suggestions`.
barred-title = **Members who can't suggest questions**
barred-row = { $name } · barred by { $by } { $when }
refused-suggestions-barred = You can't suggest questions on this server. Talk to a quizmaster if you think that's a mistake.
refused-too-many-waiting = You already have { $max } suggestions waiting, and that's the limit. Please wait until a quizmaster has looked at one.
refused-suggestion-settled = This suggestion has already been accepted or declined. See the others with `/bank suggestions`.
refused-suggestion-edited = Another quizmaster just edited this suggestion, so nothing was added. Look at it again with `/bank suggestions`.
refused-too-many-barred = { $max } members are barred, and that's the limit. Allow someone again first.

## Report

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

## Daily

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

## Contest

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

## Team

command-team = Teams for contests
command-team-create = Create a team with you in it
command-team-create-name = Name of the team
command-team-join = Join a team
command-team-which = Team
command-team-leave = Leave your team
command-team-list = See all teams on this server (only you see it)

team-created = You created the team **{ $team }**. Others can join with `/team join`; in a contest it needs at least { $fewest } members.
team-joined = You joined the team **{ $team }**, which now has { $count } members.
team-joined-already = You're already in the team **{ $team }**.
team-left = You left the team **{ $team }**.
team-frozen = In a contest that's already open, teams count as they were when it opened.
team-none = There are no teams yet. Create one with `/team create`.
team-list-title = **Teams**
team-yours = your team
refused-team-unknown = I couldn't find that team. See all teams with `/team list`, or create one with `/team create`.
refused-team-name-taken = There's already a team **{ $name }**. Join it with `/team join`, or choose another name.
refused-in-team = You're in the team **{ $name }**. Leave it first with `/team leave`.
refused-no-team = You aren't in a team. Join one with `/team join`.

## Practice

command-practice = Practise a bank on your own, with no time limit (only you see it)
command-practice-bank = Bank to practise
command-practice-questions = Number of questions, 1 to 50 (default 10)

practice-title = Practice
practice-choose-one = Tap a letter to answer. There's no time limit, and only you see this.
practice-right = **Correct!**
practice-partly = **Partly correct.**
practice-wrong = **Not quite.**
practice-you-typed = You typed: “{ $text }”
practice-your-answer = your answer
practice-result = 🏁 **{ $right } of { $total } correct.** Practice earns no points and doesn't affect leaderboards.
practice-changed = This bank has changed, so this practice can't continue. Start again with { $command }.
button-practise-again = Practise again
button-show-answer = Show answer
grade-again = Again
grade-hard = Hard
grade-good = Good
grade-easy = Easy

## Learning

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

## Review

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

## Settings

command-settings = This server's settings
command-settings-show = See every setting and where it comes from
command-settings-set = Change settings
command-settings-set-quizmaster-role = Role whose members are quizmasters too; “@everyone” resets it
command-settings-set-language = Language of public messages; “default” follows the server's language in Discord
command-settings-set-zone = Time zone, such as Europe/London; “default” resets it
command-settings-set-seconds = Seconds for questions that don't set their own, 5 to 600; 0 resets it
command-settings-set-mode = Scoring unless `/quiz start` says otherwise; “default” resets it
command-settings-set-channels = Channels where quizzes can be played, separated by spaces; “all” resets it
command-settings-set-hide-names = Hide member names in public messages

settings-title = **Settings** for this server
settings-changed = **Done.** Changes are marked below.
settings-from-here = set here
settings-from-default = default
settings-from-operator = set by whoever runs this bot
settings-from-discord = from the server's settings in Discord
settings-role = members with { $role } or Manage Server
settings-no-role = members with Manage Server
settings-all-channels = every channel where I can post
settings-names-hidden = public messages hide member names
settings-names-shown = public messages show member names
zone-no-summer-time = 🕑 **{ $zone }** has no summer time. If your clocks change, use your city instead, such as `London`.
suggestion-no-summer-time = { $zone } · { $time } · no summer time
settings-daily-elsewhere = 📅 Daily questions in other channels continue: { $channels } · stop them with `/daily pause` or `/daily remove`.
settings-how = Change them with `/settings set`. A question's time comes from `/quiz start`, else the question, else its bank, else this.
refused-nothing-set = Choose at least one setting to change: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` or `hide_names`. See them all with `/settings show`.
refused-role-is-for-managers = Only members with Manage Server can change the quizmaster role.
refused-not-seconds = { $seconds } seconds isn't possible: choose 5 to 600, or 0 to reset it.
refused-not-a-channel = “{ $typed }” isn't a channel. Type # and pick from the list, one channel after another; “all” allows every channel again.

## Privacy

command-privacy = Your stored data
command-privacy-export = Get all data stored about you, as a file
command-privacy-delete = Delete all data stored about you

privacy-nothing = Nothing is stored about you.
privacy-export = Here's everything this bot stores about you, across all servers (JSON, one list per table). Times are milliseconds since 1970.
privacy-too-much = There's more stored about you than fits in one message. Ask whoever runs this bot for it.
privacy-confirm = Delete everything this bot stores about you, on every server? Your past answers stay, but without your name, and your points no longer belong to anyone. Your review list is deleted. Messages already posted don't change. This can't be undone.
button-forget = Delete my data
privacy-deleted = Done. Nothing we store carries your name any more. If you play again, you start fresh.

## Doctor

command-doctor = See what I can do in each channel, and how to fix what I can't

doctor-well = ✅ I can post everywhere I need to.
doctor-sick = ❌ I'm missing permissions in { $count ->
        [one] 1 channel
       *[other] { $count } channels
    }.
doctor-may = { $channel } · I can post, and find my questions again after a crash.
doctor-missing = { $channel } · Missing: { $permissions }
doctor-unseen = { $channel } · I can't see this channel: **View Channel** is missing, or it was deleted.
doctor-fix = To fix it, open the channel's settings, then *Permissions*, add my role under *Roles/Members*, and allow what's missing. If a daily question was paused for this, continue it with `/daily resume`.

## Help

command-help = How the bot works

help-title = **Quizzes for study groups**
help-start = Start with `/quiz start`, pick a bank, and tap the letters.
    On your own: `/practice` and `/review`. Who is ahead: `/leaderboard`.
    Choose a topic below to read more.
help-hint = New here? `/help` shows what I can do.
help-menu = Choose a topic
help-play = **Play**
    Start a quiz in this channel with `/quiz start`. Tap a letter to answer: only you see what you chose, and nobody sees what's correct until the question closes. Your time is taken when Discord receives your tap, so slow replies don't cost you points.
    See how far the quiz is with `/quiz status`. Whoever started it and quizmasters can also use `/quiz pause`, `resume`, `skip` and `stop`.
help-points = **Points**
    `classic`: 500 to 1000 points per question, more for faster answers.
    `accuracy`: one mark per question, however long you take.
    `race`: the mark goes to the first correct answer, and a wrong one locks you out. Typed answers have three tries.
    `survival`: answer question 1 to join; one wrong or missed answer and you're out.
    `confidence`: after your answer, say how sure you are. “Guess”: 1 mark if it's correct, 0 if it's wrong. “Fairly sure”: 2 or −2; this counts if you say nothing. “Sure”: 3 or −6. Being honest earns the most: “Fairly sure” pays off if you're right two times out of three, “Sure” if you're right four times out of five. Below zero counts as 0 on leaderboards.
    In `race` and `survival` you can't change your answer. On leaderboards a mark counts as 1000 points. If several options are correct, each wrong pick cancels out a correct one.
help-standing = **Scores**
    See who's ahead in this channel or the whole server with `/leaderboard`: today, this week, this month, this season or all time. `/stats` shows how you're doing, by bank and by week. “My answer” under a closed question and “My answers” under the final standings show you privately what you chose, what was correct and why.
help-daily = **Daily questions**
    Quizmasters set them up with `/daily add`. Each stays open for hours, and everyone sees the answer when it closes. Take your time: speed doesn't matter. Keep answering, right or wrong, to build a streak; one missed day in seven is forgiven (❄).
help-contests = **Contests**
    Join with `/contest join` and play with `/contest play`: privately, at your own pace, while the contest is open. Answers and places are shown when it closes. Make teams with `/team create` and `/team join`. Quizmasters set contests up with `/contest create`.
help-learning = **Learning**
    Practise a bank on your own with `/practice`: no time limit, no points, and an explanation after each answer. `/review` is the place to study: it brings back what you missed, just before you'd forget it. `/learn add` adds a whole bank, a few new questions each day, and prepares you for the date of an exam; `/learn plan` shows how far you are. `/remind set` sends you a direct message when something is due. All of this works in direct messages with me too.
help-banks = **Banks**
    See what there is to play with `/bank list` and `/bank info`. Quizmasters upload banks with `/bank upload`, write questions with `/bank add` (start a line with “*” for a correct option, “=” for an accepted answer, “#” for a number) and read them with `/bank preview`. Anyone can suggest a question with `/bank suggest`, or with *Apps › Make a question* on a message; quizmasters answer with `/bank suggestions`. Something wrong with a question? Press “Report a problem” under it; quizmasters correct the answer and the points with `/bank fix`.
help-privacy = **Privacy**
    Get all data stored about you with `/privacy export`, and delete it with `/privacy delete`.
