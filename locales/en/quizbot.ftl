### Everything the bot says, grouped by feature.
### Words between ** ** are bold in Discord. Texts from banks and names of members
### arrive already escaped, so use their placeables as they are.

## General

trouble = Something went wrong, and it was not you. Please try again. If it stays so, tell whoever runs the bot this id: { $id }
trouble-stopping = I am just restarting. Nothing is lost; please try again in a moment.
trouble-late-form = That took me too long to open the form. Please press the button again.
trouble-unknown-component = I do not know this button any more. It is from an older version of me.
not-counted = **Not counted.** Your answer could not be saved just now. Please try again in a minute. (id { $id })

refused-server-only = This works in servers only.
refused-quizmaster = Only quizmasters can do that: members with Manage Server.
refused-cannot-post =
    I cannot post a quiz in this channel. I still need: { $permissions }. Someone who manages the server can allow that in the channel's settings, under permissions.
refused-cannot-post-in = I cannot post in { $channel }. I still need: { $permissions }. Someone who manages the server can allow that in the channel's settings, under permissions.
permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-messages-in-threads = Send Messages in Threads
permission-connect = Connect
permission-read-message-history = Read Message History
refused-not-in-this-channel = In this server quizzes are played in { $channels } alone. Start it there, or ask a quizmaster to change `/settings set channels`.
refused-unknown-bank = There is no bank called “{ $asked }”.
refused-unknown-bank-nearest = Did you mean **{ $nearest }**?
refused-unknown-bank-list = `/bank list` shows all banks.
refused-bank-is-daily = A daily question from **{ $bank }** is open in { $channel }, and this quiz could give its answer away. Play it after the close, { $when }, or choose another bank.
refused-bank-in-contest = The contest **{ $contest }** with questions from **{ $bank }** is open, and this could give its answers away. Wait until it closes, { $when }, or choose another bank.
refused-unknown-zone = I know no time zone “{ $typed }”. Type the name of a large city near you, and choose from the list that appears; zones are called as in `Europe/London`.
refused-unknown-zone-near = I know no time zone “{ $typed }”. Did you mean { $near }? Choose from the list that appears while you type.
refused-nothing-chosen = Nothing was chosen or typed: choose at least one option, or type an answer.
refused-not-a-number = “{ $typed }” is no number, so nothing was changed. Type digits, such as 42 or 3.14.
refused-not-a-number-of = “{ $typed }” is no number in { $unit }, so nothing was changed. Type digits, such as 42 or 3.14.
refused-not-offered = This message shows an old question. Answer the newest one in the channel.

question-count = **Question { $number } of { $total }**
question-choose-several = Several may be right: choose all that are.
question-select-placeholder = Choose all that are right
question-type-text = Press **Answer** and type it. Capitals, accents, punctuation and a leading article do not matter; from 5 letters on one slip is forgiven, from 10 on two.
question-type-exactly = Press **Answer** and type it exactly; only capitals and extra spaces do not matter.
question-type-number = Press **Answer** and type a number.
question-type-number-of = Press **Answer** and type a number, in { $unit }.
question-true = True
question-false = False
question-worth = Counts { $weight } times
form-answer-title = Question { $number } of { $total }
form-answer-label = Your answer
form-answer-number = A number, such as 42 or 3.14
form-answer-number-of = A number, in { $unit }
button-answer = Answer
locked-in = **Locked in: { $letters }**

closed-correct-answer = **Correct answer**
typed-also = Also right: { $list }
closed-nobody-right = Nobody had it right.
closed-right = **Right:** { $list }
closed-members = { $count ->
        [one] 1 member
       *[other] { $count } members
    }
closed-and-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
closed-read-on = [Read on]({ $url })
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
podium-row-right = { $right }/{ $answered } right
my-answer-correct = **Correct answer**: { $answer }
my-answer-unknown = I no longer know this question.
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
command-quiz-start-bank = Which questions; several banks with commas between
command-quiz-start-questions = How many questions, 1 to 50 (default 10)
command-quiz-start-seconds = Time for each question, 5 to 600 (default 20)
command-quiz-start-mode = How it is scored (default classic)
command-quiz-start-tag = Only questions with this tag
command-quiz-start-difficulty = Only questions that are so hard, as members have answered them or else as their author judges
command-quiz-start-ask = How typed questions are asked (default: as the bank says)
command-quiz-stop = End the quiz; points won so far are kept
command-quiz-skip = Close the open question, void for all
command-quiz-pause = Ask no further question for now
command-quiz-resume = Go on after a pause
command-quiz-status = How the quiz stands (only you see it)

start-someone = Someone
start-announced = **{ $name }** starts **{ $title }**: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $mode }.
start-seconds = { $seconds } seconds for each question.
start-fewer = That is all there are, fewer than were asked for.
mode-classic = faster right answers are worth more
mode-accuracy = every right answer is worth its marks, however long it takes
mode-race = the first right answer takes the question, and a wrong one locks you out
mode-survival = whoever answers question 1 is in, and a wrong or missing answer knocks you out
refused-already-running = A quiz is already running in this channel. `/quiz status` shows how it stands; `/quiz stop` ends it.
refused-too-soon = A quiz began here a moment ago. You can start another { $when }.
refused-unknown-tag = No question of this bank has the tag “{ $tag }”.
refused-unknown-tag-list = Its tags: { $tags }
refused-unknown-tag-none = It has no tags.
refused-none-so-hard = None of these questions is { $difficulty ->
        [easy] easy
        [medium] of medium difficulty
       *[hard] hard
    }: there are { $easy } easy, { $medium } medium and { $hard } hard ones, and { $unknown } that nobody has rated. Choose another difficulty, or leave it out.

question-closes = Closes { $when }
question-answered =
    { $count ->
        [0] nobody has answered yet
        [one] { $count } has answered
       *[other] { $count } have answered
    }
question-choose-one = Press the letter of your answer. You can change it until the close.

locked-in-changed = Your earlier answer no longer counts.
locked-in-can-change = You can still change it until the question closes.
locked-in-stands = The first answer stands.
locked-in-tries = You can try { $left ->
        [one] once more
       *[other] { $left } times more
    }; the first right answer of anyone takes the question.
refused-question-closed = This question is closed, so nothing was changed.
refused-too-late = Too late: your press came { $seconds } s after the time was up, so it does not count.
refused-first-stands = The first answer stands in this quiz, and yours is { $answer }.
refused-no-tries-left = You have used your tries for this question; the last that counts is { $answer }.
refused-knocked-out = You are out since question { $number }, so this answer does not count. Watch how it goes on; everyone is in again in the next quiz.
refused-not-entered = Only who answered at the beginning plays this survival quiz. You can join the next one at its first question.

closed-chosen =
    { $count ->
        [0] nobody chose this
        [one] { $count } chose this
       *[other] { $count } chose this
    }
closed-nobody-answered = Nobody answered.
closed-right-later = **Right, but later:** { $list }
closed-partly = **Partly right:** { $list }
closed-knocked-out = **Out:** { $list }
closed-standing = { $count ->
        [0] Nobody stands any more.
        [one] **1** still stands.
       *[other] **{ $count }** still stand.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } mark
       *[other] +{ $amount } marks
    }
closed-next-question = Next question { $when }
closed-next-pause = Paused. `/quiz resume` goes on.
closed-next-podium = The quiz ends here.
closed-skipped = **Skipped.** This question counts for nobody.
closed-stopped = **Stopped.** This question counts for nobody.
closed-lost = **Question { $number } is void.** It could not be posted, or not be found again after a fault, so it counts for nobody.
closed-explanation-apart = **Explanation, question { $number }**

my-answer-right = ✅ You answered { $letters }, and that is right.
my-answer-partly = 🟡 You answered { $letters }, and that is partly right.
my-answer-wrong = ❌ You answered { $letters }.
my-answer-none = You did not answer this question.
my-answer-void = This question was void: it counts for nobody.
my-answers-none = You did not answer a question of this quiz.
my-answers-line-void = void

steered-stop = Stopped.
steered-skip = Skipped.
steered-pause = Paused: no further question follows until someone uses `/quiz resume`. A question that is open still runs to its close. After 24 hours the quiz ends.
steered-resume = The quiz goes on.
refused-nothing-runs = No quiz is running in this channel. `/quiz start` begins one.
refused-nothing-open-paused = The quiz is paused, and no question is open. `/quiz resume` goes on.
refused-nothing-open = No question is open right now; the next one comes in a moment.
refused-not-yours = Only { $name }, who started this quiz, or someone with Manage Server can do that.
refused-already-paused = The quiz is paused already. `/quiz resume` goes on.
refused-not-paused = The quiz is not paused.
status-title = **{ $title }**
status-open = Question { $number } of { $total }, closes { $when }.
status-coming = Question { $number } of { $total } is on its way.
status-between = Question { $number } of { $total } is over; the next one is on its way.
status-paused = Paused after question { $number } of { $total }. `/quiz resume` goes on.
status-leads = In the lead: { $names } with { $score }.
status-nobody-leads = Nobody has points yet.

podium-title = **Final standings**
podium-of = { $title } · { $asked } of { $total ->
        [one] { $total } question
       *[other] { $total } questions
    } counted
podium-row-stands = still standing
podium-row-fell = out at question { $number }
podium-row-average = { $seconds } s on average
podium-nobody = Nobody answered a question.
podium-stopped = The quiz was stopped. Points won so far are kept.
podium-unanswered = Three questions in a row went unanswered, so the quiz is over. Points are kept.
podium-paused = The quiz was paused for a day, so it is over. Points are kept.
podium-lost = I could no longer post here, so the quiz is over. Points are kept.
button-play-again = Play again

## Leaderboard

command-leaderboard = Who has the most points
command-leaderboard-scope = This channel, or the whole server (default channel)
command-leaderboard-period = Since when (default all)
command-leaderboard-bank = Only points for the questions of this bank

leaderboard-title-channel = **Leaderboard** of this channel
leaderboard-title-server = **Leaderboard** of this server
leaderboard-today = Today
leaderboard-week = This week
leaderboard-month = This month
leaderboard-season = Season **{ $name }** ({ $days })
leaderboard-season-over = No season is open now; this was the last.
leaderboard-bank = Questions of **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } right · { $won ->
        [0] no quiz won
        [one] { $won } quiz won
       *[other] { $won } quizzes won
    }
leaderboard-own = Asked for by: { $row }
leaderboard-not-on-it = Whoever asked for it is not on it yet.
leaderboard-page = Page { $page } of { $pages } · { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
leaderboard-empty = Nobody has points yet. `/quiz start` begins a quiz.
leaderboard-empty-today = Nobody has points today. `/quiz start` begins a quiz.
leaderboard-empty-week = Nobody has points this week. `/quiz start` begins a quiz.
leaderboard-empty-month = Nobody has points this month. `/quiz start` begins a quiz.
leaderboard-empty-season = Nobody has points in this season. `/quiz start` begins a quiz.
leaderboard-empty-season-over = Nobody had points in this season.
leaderboard-empty-bank = Nobody has points for the questions of this bank. `/quiz start bank:{ $bank }` begins a quiz.

## Stats

command-stats = How you have answered: accuracy, streak, best and worst subjects (only you see it)
command-stats-member = Of whom (default you)
command-stats-show = Show it to the channel (default no)

stats-title = **{ $name }** in this server
stats-none = No answers so far. `/quiz start` begins a quiz.
stats-answers = { $right } of { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } right: { $percent } %
stats-place = { $place } on the server's leaderboard · { $points } · { $won ->
        [0] no quiz won
        [one] { $won } quiz won
       *[other] { $won } quizzes won
    }
stats-streak = { $count ->
        [one] { $count } daily question answered in a row
       *[other] { $count } daily questions answered in a row
    }
stats-due = { $count ->
        [0] Nothing is due to be reviewed.
        [one] { $count } question is due: `/review`
       *[other] { $count } questions are due: `/review`
    }
stats-best = **Best**
stats-worst = **Worst**
stats-subject = { $title } · { $percent } % of { $answers }
stats-history = **Week by week**
stats-week-share = { $percent } % of { $answers }
stats-week = { $ago ->
        [0] the last 7 days
        [one] 1 week before
       *[other] { $ago } weeks before
    }
refused-names-hidden = This server hides its members from one another. `/stats` shows you your own, and quizmasters see others’ privately.
stats-picture-title = { $name }: progress
stats-picture-week = { $ago ->
        [0] last 7 days
       *[other] −{ $ago }
    }
stats-picture-answers = answers in the week
stats-picture-right = share of right answers
stats-picture-told = { $ago }: { $percent } % of { $answers } right

## Season

command-season = Seasons: leaderboards that begin anew
command-season-start = Begin a season
command-season-start-name = Its name
command-season-end = End the season, and show its final table here
command-season-list = All seasons, and who won them

season-started = The season **{ $name }** begins. `/leaderboard period:season` counts from now on.
season-ended = **Season over: { $name }**
season-since = since { $from }
season-days = { $from } to { $until }
season-list-title = **Seasons** of this server
season-row = **{ $name }** · { $days }
season-nobody = nobody has points
season-won = won by { $names } with { $points }
season-leads = { $names } in front with { $points }
refused-season-without-name = A season needs a name. Choose one, such as `Autumn 2026`.
refused-season-is-open = The season **{ $name }** is open. End it with `/season end` before another begins.
refused-no-season-open = No season is open. `/season start` begins one.
refused-no-season-yet = There has been no season yet. A quizmaster begins one with `/season start`.

## Board

command-board = What quizmasters do to leaderboards
command-board-reset = Empty a leaderboard; it can be undone for 30 days
command-board-reset-scope = Of this channel, or all of the server (default channel)
command-board-exclude = Leave a member out of all leaderboards
command-board-exclude-member = Whom
command-board-undo = Undo a reset, or take a member back
command-board-undo-edit = What
command-board-list = What can be undone

board-reset-confirm-channel = Reset the leaderboard of this channel? What { $count ->
        [one] one member has
       *[other] { $count } members have
    } gathered here counts no more, in the server’s leaderboard either. `/board undo` brings it back within 30 days.
board-reset-confirm-server = Reset every leaderboard of this server? What { $count ->
        [one] one member has
       *[other] { $count } members have
    } gathered counts no more. `/board undo` brings it back within 30 days.
board-reset-done-channel = Done: the leaderboard of this channel is empty. `/board undo` brings it back until { $until }.
board-reset-done-server = Done: the leaderboards of this server are empty. `/board undo` brings them back until { $until }.
button-reset = Reset
board-exclude-confirm = Leave **{ $name }** out of every leaderboard of this server? They can go on playing, and their points are kept: `/board undo` brings them back.
button-exclude = Leave out
board-excluded = Done: **{ $name }** is on no leaderboard of this server. `/board undo` brings them back.
board-undone-reset = Undone: what was gathered before counts again, with what came since.
board-undone-exclusion = Undone: **{ $name }** is on the leaderboards again.
board-list-title = **What was done to leaderboards** and can be undone
board-list-empty = Nothing.
board-list-more = { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
board-list-foot = `/board undo` undoes one of them.
board-row-server = the server’s leaderboards were reset
board-row-channel = the leaderboard of { $channel } was reset
board-row-excluded = **{ $name }** is left out
board-row = { $what } · by { $by } { $when }
board-row-until = until { $until }
refused-already-excluded = **{ $name }** is left out already. `/board undo` brings them back.
refused-nothing-to-undo = There is nothing of that to undo. `/board list` shows what can be undone; a reset can for 30 days.

## Bank

command-bank = Question banks
command-bank-list = All banks
command-bank-info = What is in a bank
command-bank-info-bank = Which bank
command-bank-preview = Read a bank's questions with their answers, privately (quizmasters)
command-bank-preview-bank = Which bank
command-bank-which = Which bank
command-bank-question = Which question
command-bank-upload = Bring a bank to this server (quizmasters)
command-bank-upload-file = A file of questions in any format that I know, of at most 1 MiB
command-bank-download = Get a bank as a file (quizmasters)
command-bank-remove = Take one of this server's own banks away (quizmasters)
command-bank-add = Write a question (quizmasters)
command-bank-add-bank = One of this server's own banks, or a name for a new one
command-bank-edit = Change a question of one of this server's own banks (quizmasters)
command-bank-delete = Take a question out of one of this server's own banks (quizmasters)

bank-list-title = **Banks**
bank-list-none = No bank is loaded. The operator puts files into the folder `quizzes` and starts the bot again.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
bank-list-own = this server's own
bank-info-counts = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } ({ $single } with one right option, { $several } with several, { $truefalse } true or false, { $typed } typed)
bank-info-explained = { $explained } of them with an explanation
bank-info-tags = Tags: { $tags }
bank-info-flagged = ⚠️ Questions to look at:
bank-info-suspect = who knows the rest gets it wrong, so its key may be wrong or its words have two meanings
bank-info-too-hard = too hard
bank-info-too-easy = too easy
bank-info-flagged-row = { $number }. { $prompt } · { $right } of { $answers } right: { $why }
bank-info-discrimination = {" "}(discrimination { $value })
bank-info-wrong = {"; "}most said “{ $wrong }” ({ $count })
bank-info-difficulty = Difficulty as its author judges it: { $easy } easy, { $medium } medium, { $hard } hard, { $unknown } unrated
bank-info-measured = Asked here { $asked ->
        [one] { $asked } time
       *[other] { $asked } times
    }, and { $percent } % of { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } were right. Difficulty as measured: { $easy } easy, { $medium } medium, { $hard } hard, { $unknown } with too few answers
bank-info-source = [Where it comes from]({ $url })
bank-info-author = Written by { $author }
bank-info-licence = Licence: { $licence }
bank-info-held-back = ⚠️ Its file was changed { $when }, and the change has faults. The version that worked before is in use until they are mended.
bank-info-start = Play it: { $command }
preview-title = **{ $title }** · preview, { $number } of { $total }
preview-explanation = **Explanation**
preview-facts = worth { $weight } · { $id }
preview-line = line { $line } of its file

upload-too-large = This file is over { $max } MiB. Split the bank into several files.
upload-too-many-banks = This server has { $max } banks of its own, and that is the most. `/bank remove` takes one away.
upload-too-many-questions = This file has { $count } questions, and a bank brought here may have { $max }. Split it into several files.
upload-id-is-taken = There is a bank with the id `{ $id }` already, and it is not this server's. Rename your file, or give the bank another `id`.
upload-unreachable = I could not fetch this file from Discord. Please try again.
upload-taken = **{ $title }** is here, for this server alone: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }. Play it with `/quiz start bank:{ $id }`.
upload-refused = { $count ->
        [one] { $count } question was not taken:
       *[other] { $count } questions were not taken:
    }
upload-replaced = It takes the place of the bank that had this id. Quizzes that are running keep their questions.
upload-held-back = **{ $title }** stays as it is, because this file has faults that the bank here has not. Mend them and bring it again; or `/bank remove` the old one first.
upload-nothing = Nothing of this file could be taken.
download-here = **{ $title }**, { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.
download-own = `/bank upload` takes the file back.
download-common = It belongs to whoever runs the bot. To change it for this server, give it another `id` and bring it with `/bank upload`.
remove-confirm = Take **{ $title }** with { $count ->
        [one] its { $count } question
       *[other] its { $count } questions
    } away from this server? Quizzes that are running keep their questions, and points stay.
remove-done = **{ $title }** is gone from this server. Here it is as a file, should you want it back.
button-remove = Remove
bank-is-not-yours = **{ $title }** is not one of this server's own banks, so it cannot be changed here. `/bank download` gives you its file; change that, give it another `id`, and bring it with `/bank upload`.

question-not-found = I find no question “{ $asked }” in **{ $title }**, or several. Choose one from the list that appears while you type.
question-is-gone = This question has been changed or taken away meanwhile. Look at the bank again.
add-bad-name = A new bank needs a name of 1 to { $max } characters.
form-prompt = The question, in Markdown
form-prompt-example = What does the status code 404 mean?
form-answers = One a line: * right, = typed, # number
form-answers-example = * before each right option; or = before each accepted spelling; or # 3.14 ± 0.01
form-explanation = Why it is so (optional)
written-done = **{ $title }**, question { $number }, is written. Play it with `/quiz start bank:{ $id }`; `/bank download` gives you the whole bank.
written-again = Question { $number } of this bank asks the same already.
written-refused = This cannot be asked as it is, so nothing was changed:
written-given-back = Here is what you wrote, so that nothing is lost:
edit-needs-a-file = This question holds more than a form can show, such as options of several lines. Change it in the file: `/bank download`, then `/bank upload`.
delete-confirm = Take this question out of **{ $title }**?
    { $question }
delete-done = Gone. **{ $title }** has { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } left.
delete-last = This is the last question of the bank. `/bank remove` takes the whole bank away.
button-delete = Delete

## Report

command-bank-reports = Problems that members reported (quizmasters)
command-bank-fix = Correct the right answer of a question, and the points that it brought (quizmasters)

button-report = Report a problem
report-title = Report a problem
report-label = What is wrong with this question?
report-example = The right answer should be B, because…
report-thanks = Thank you. The quizmasters of this server will see it.
report-thanks-again = Thank you. The quizmasters of this server will see it, in place of what you wrote about this question before.
reports-none = Nobody has reported a problem that is still open.
reports-title = **Reported problems** · { $number } of { $total } · { $title }
reports-gone = This question is no longer in its bank, so its key cannot be corrected here.
button-fix = Correct the answer
button-dismiss = Nothing is wrong
button-accepted = Accepted answers
form-accepted = Accepted answers, one a line
fix-title = **Correct the answer** · { $title }
fix-choose = Choose all options that are right:
fix-touches = { $answers ->
        [0] Nobody has answered it so far.
        [one] { $answers } answer in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzes
        } will be scored anew, and the channel will be told once.
       *[other] { $answers } answers in { $quizzes ->
            [one] { $quizzes } quiz
           *[other] { $quizzes } quizzes
        } will be scored anew, and each channel will be told once.
    }
button-correct = Correct it
fix-changes-nothing = That is what counts as right already, or not a key that this question can have. Nothing was changed.
fix-done = Corrected. { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } in { $quizzes ->
        [one] { $quizzes } quiz
       *[other] { $quizzes } quizzes
    } scored anew; the points of { $members ->
        [one] { $members } member
       *[other] { $members } members
    } have changed.
notice-title = **Corrected**: an answer in **{ $title }** was wrong.
notice-changed = { $count ->
        [0] Nobody's points change.
        [one] The points of { $count } member have changed.
       *[other] The points of { $count } members have changed.
    }
button-leaderboard = Leaderboard

## Daily

command-daily = Questions that are posted by the clock (quizmasters)
command-daily-add = Post a question again and again
command-daily-add-channel = Where
command-daily-add-time = At which time of day: HH:MM, such as 09:00
command-daily-add-zone = In which time zone, such as Europe/London
command-daily-add-days = On which days: daily, weekdays, weekends, or a list such as mon,wed,fri (default daily)
command-daily-add-closes-after = How many hours each stays open (default 24), at most until the next
command-daily-add-ping = A role to ping
command-daily-schedule = Which schedule
command-daily-list = What is set up, and when it posts next
command-daily-pause = Post nothing for now
command-daily-resume = Post again
command-daily-remove = Take a schedule away
command-daily-now = Post a question at once

question-daily = **Daily question**
form-answer-title-daily = Daily question
closed-lost-daily = **This daily question is void.** It could not be posted, or not be found again after a fault, so it counts for nobody.
closed-missed = **This question is void.** Its time passed while I was away, so it counts for nobody.
closed-explanation-apart-daily = **Explanation of the daily question**
daily-result-title = **Daily question: result**
daily-streaks = **Streaks:** { $list }
daily-streak = { $count }

daily-added = Set up. The first question comes { $when }.
daily-none = No daily questions are set up. `/daily add` sets some up.
daily-list-title = **Daily questions**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Next: { $dates }
daily-row-open = { $hours ->
        [one] open for { $hours } hour
       *[other] open for { $hours } hours
    }
daily-row-asked = asked { $asked } of { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
daily-row-again = the bank is used up: the least recently asked come again
daily-row-pings = pings { $role }
daily-row-closes = open now, closes { $when }
daily-paused = Paused. Nothing is posted until `/daily resume`. A question that is open still runs to its close, and nobody's streak breaks.
daily-resumed = It posts again. The next question comes { $when }.
daily-removed = Removed. A question that is open still runs to its close, and points stay.
daily-now = A question is on its way to { $channel }, beside those that are due.
daily-news = 📅 **Daily questions**: this has come by itself.
daily-news-more = `/daily list` shows the others.
daily-used-up = Every question of its bank has been asked, so the least recently asked come again. `/bank add` and `/bank upload` bring new ones.
daily-why-wished = Paused { $when }. `/daily resume` goes on.
daily-why-forbidden = Paused itself { $when }, because I may not post in { $channel }. Allow me View Channel and Send Messages there (in a thread, Send Messages in Threads), then use `/daily resume`.
daily-why-channel-gone = Paused itself { $when }, because its channel #{ $channel } is gone. `/daily remove` takes it away, and `/daily add` sets one up elsewhere.
daily-why-bank-gone = Paused itself { $when }, because its bank “{ $bank }” is gone. Bring the bank back, then use `/daily resume`; or use `/daily remove`.
daily-ping-everyone = A daily question does not ping @everyone. Choose a role that members take for it themselves, and let me ping that.
daily-ping-forbidden = I cannot ping **{ $role }**. Allow anyone to mention this role, in the server's settings under Roles, or allow me “Mention @everyone, @here and All Roles”. Then try again.
refused-no-zone = Say in which zone the time is: choose it from the list that appears at `zone` while you type. Or set one for the whole server, with `/settings set zone`.
refused-not-a-time = “{ $typed }” is no time of day. Type hours and minutes as HH:MM, from 00:00 to 23:59, such as 09:00.
refused-not-days = “{ $typed }” names no days. Type `daily`, `weekdays`, `weekends`, or a list of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`, such as `mon,wed,fri`.
refused-unknown-schedule = I find no such schedule here. Choose one from the list that appears while you type; `/daily list` shows them all.
refused-schedule-already-paused = It is paused already. `/daily list` says why, and `/daily resume` goes on.
refused-schedule-not-paused = It is not paused.
refused-schedule-without-bank = Its bank “{ $bank }” is gone. Bring the bank back first, or use `/daily remove`.
refused-daily-on-its-way = Its last question is on its way to the channel. Try again in a moment.

## Contest

command-contest = Contests: the same questions for all, each alone and at their own pace
command-contest-create = Set up a contest here (quizmasters)
command-contest-create-name = Its name
command-contest-create-banks = Which questions: a bank, or several with commas between
command-contest-create-opens = From when: now, in 2h, 18:00, 2026-12-01 18:00 or <t:…>
command-contest-create-closes = Until when, written in the same way
command-contest-create-seconds = Time for each question, 5 to 600 (default: no clock)
command-contest-create-attempts = How often a member may play it; the best attempt counts (default 1)
command-contest-create-teams = Whether teams play for a score in common (default no)
command-contest-which = Which contest
command-contest-join = Take part in a contest
command-contest-play = Play a contest, or go on where you are (only you see it)
command-contest-standings = How many take part; once it is over, its result (only you see it)
command-contest-finish = Close a contest now (quizmasters)

contest-created = **Contest: { $name }**
contest-window = Opens { $opens } ({ $opens_in }), closes { $closes } ({ $closes_in }).
contest-questions = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
contest-seconds = { $seconds } s for each
contest-untimed = no clock
contest-attempts = { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts, the best counts
    }
contest-teams = teams
contest-all-questions = The banks have { $count } in all, so it asks all of them.
contest-how = Take part with `/contest join`, and play with `/contest play` while it is open: privately, whenever you like. The result is posted here when it closes.
contest-how-teams = Teams are made with `/team create` and `/team join`. They count as they are when the contest opens, with two members or more; a team's score is the mean of all its members.
contest-joined = You take part in **{ $name }**.
contest-joined-already = You take part in **{ $name }** already.
contest-joined-opens = It opens { $date } ({ $when }); play it with `/contest play` from then on.
contest-joined-open = It is open: `/contest play` begins. It closes { $when }.
contest-side-team = You score for **{ $team }**, which has { $count } members.
contest-side-too-few = Your team **{ $team }** has only you. It counts from two members on when the contest opens: ask someone to use `/team join`. Otherwise you score alone.
contest-side-no-team = You are in no team. Join one with `/team join` or make one with `/team create` before the contest opens; otherwise you score alone.
contest-side-alone = You score alone: when the contest opened you were in no team of two or more.
contest-attempt = attempt { $number } of { $total }
contest-clock = -# ⏱️ Your time for this question ends { $when }. It runs on if you leave.
contest-no-clock = -# There is no clock. The contest closes { $when }.
contest-choose-one = Press the letter of your answer. Your first answer stands, and only you see this.
contest-missed-before = The time for the question before this one was over; it counts as missed.
contest-missed = That came { $seconds } s too late, so this question counts as missed.
contest-next = The next question is ready when you are.
contest-next-timed = The clock of the next question starts when you open it.
contest-next-attempt = That was the last question. You can play it again ({ $left } more), and your best attempt counts. The result comes when the contest closes, { $when }.
contest-finished = That was the last question. The result comes when the contest closes, { $when }.
button-another-attempt = Another attempt
contest-status = { $joined ->
        [one] { $joined } member takes part
       *[other] { $joined } members take part
    }, { $finished } of them have finished. The result comes when it closes.
contest-finishing = **{ $name }** closes now. The result comes to { $channel } in a moment.
contest-unposted = The result of the contest **{ $name }** cannot be posted in { $channel }: the channel is gone, or I may not post there. Everyone can read it with `/contest standings`.
contest-over = **Contest over: { $name }**
contest-played = { $count ->
        [0] nobody played
        [one] { $count } member played
       *[other] { $count } members played
    }
contest-nobody = Nobody played.
contest-mean = { $score } on average
contest-members = { $count } members
contest-time = { $time }
contest-question-title = **How the questions went**
contest-question = { $percent } % ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = You have no answers in this contest.
contest-race-title = { $name }: the race
refused-contest-name = A name needs 1 to { $max } characters. Choose another.
refused-contest-name-taken = There is a contest **{ $name }** already that is not over. Choose another name.
refused-contest-moment = { $typed } is no time that I understand. Type it like `2026-12-01 18:00` or `18:00` (in { $zone }), `in 2h`, `now`, or as a Discord timestamp `<t:…>`.
refused-contest-past = { $date } ({ $when }) is over already. Choose a time that is still to come.
refused-contest-closes-first = It would open { $opens } and close { $closes }. Let it close after it opens.
refused-contest-too-long = A contest is open for { $days } days at most. Let it close earlier.
refused-contest-too-far = A contest opens within { $days } days. Let it open earlier.
refused-contest-unknown = There is no such contest in this server. Choose one from the list that appears while you type.
refused-contest-not-open = It is not open yet. It opens { $date } ({ $when }); `/contest join` takes part.
refused-contest-over = **{ $name }** is over. `/contest standings` shows its result.
refused-contest-done = You have played it { $count ->
        [one] through
       *[other] { $count } times, which is all
    }. The result comes when it closes, { $when }.
refused-contest-old-question = You have left this question behind. `/contest play` shows where you are.

## Team

command-team = Teams for contests
command-team-create = Make a team, with you in it
command-team-create-name = Its name
command-team-join = Join a team
command-team-which = Which team
command-team-leave = Leave your team
command-team-list = All teams of this server (only you see it)

team-created = You are in the new team **{ $team }**. Others join it with `/team join`; in a contest it counts from { $fewest } members on.
team-joined = You are in the team **{ $team }**, which has { $count } members now.
team-joined-already = You are in the team **{ $team }** already.
team-left = You have left the team **{ $team }**.
team-frozen = A contest that is open already counts its teams as they were when it opened.
team-none = There are no teams yet. `/team create` makes one.
team-list-title = **Teams**
team-yours = your team
refused-team-unknown = There is no such team in this server. `/team list` shows all; `/team create` makes one.
refused-team-name-taken = There is a team **{ $name }** already. Join it with `/team join`, or choose another name.
refused-in-team = You are in the team **{ $name }**. Leave it first with `/team leave`.
refused-no-team = You are in no team. `/team join` joins one.

## Practice

command-practice = Practise a bank by yourself, without a clock (only you see it)
command-practice-bank = Which questions
command-practice-questions = How many questions, 1 to 50 (default 10)

practice-title = Practice
practice-choose-one = Press the letter of your answer. There is no clock, and only you see this.
practice-right = **That is right.**
practice-partly = **That is partly right.**
practice-wrong = **That is not right.**
practice-you-typed = You typed: { $text }
practice-your-answer = your answer
practice-result = 🏁 **{ $right } of { $total } right.** Practice earns no points and shows on no leaderboard.
practice-changed = The bank has changed meanwhile, so this practice cannot go on. { $command } begins another.
button-practise-again = Practise again

## Review

command-review = See the questions that you missed again, when it is time for them (only you see it)

review-title = Review
review-due = { $count ->
        [one] { $count } is due
       *[other] { $count } are due
    }
review-again = This question comes again { $when }.
review-done = **Nothing else is due.** `/review` brings back what you miss in quizzes, when you are about to forget it.
review-nothing-due = Nothing is due. { $count ->
        [one] { $count } question that you missed is
       *[other] { $count } questions that you missed are
    } waiting; the next comes { $when }.
review-nothing-missed = You have missed nothing in a quiz of this server that could be reviewed now. What you miss comes here when you are about to forget it, and waits while a daily question or a contest with its bank is open.
button-anki = Export for Anki
anki-nothing = You have missed no question in this server, so there is nothing to export.
anki-export = Here { $count ->
        [one] is the question that you missed
       *[other] are the { $count } questions that you missed
    }, for Anki: *File*, *Import*, and choose this file. Importing it again later changes the cards that are there, and makes no second ones.

## Settings

command-settings = What this server has set for itself
command-settings-show = Show every setting, and where it comes from
command-settings-set = Change settings
command-settings-set-quizmaster-role = Whose members are quizmasters too; @everyone takes it back
command-settings-set-language = Language of public messages; default: as the server has it in Discord
command-settings-set-zone = In which a day begins, such as Europe/London; default takes it back
command-settings-set-seconds = Time for a question that has none of its own, 5 to 600; 0 takes it back
command-settings-set-mode = How a quiz is scored unless its command says otherwise
command-settings-set-channels = Where quizzes may be played: channels with blanks between; all takes it back
command-settings-set-hide-names = Whether public messages name no member

settings-title = **Settings** of this server
settings-changed = **Done.** What was set is marked below.
settings-from-here = set here
settings-from-default = the default
settings-from-operator = as whoever runs this bot has set it
settings-from-discord = as the server has it in Discord
settings-role = members with { $role }, and those with Manage Server
settings-no-role = members with Manage Server
settings-all-channels = every channel in which I may post
settings-names-hidden = public messages name no member
settings-names-shown = public messages name members
settings-daily-elsewhere = 📅 Daily questions that are set up in other channels go on: { $channels } · `/daily pause` or `/daily remove` stops them.
settings-how = `/settings set` changes them. A question’s time: what `/quiz start` says, else the question, else its bank, else this.
refused-nothing-set = Say what is to be set: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` or `hide_names`. `/settings show` tells how they stand.
refused-role-is-for-managers = Only members with Manage Server choose whose role makes quizmasters.
refused-not-seconds = A question takes 5 to 600 seconds, and { $seconds } is not among them; 0 takes the setting back.
refused-not-a-channel = “{ $typed }” is no channel. Type `#` and choose from the list that appears, one channel after another; `all` allows every channel again.

## Privacy

command-privacy = What is stored of you
command-privacy-export = Get all that is stored of you, as a file
command-privacy-delete = Take away all that is stored of you

privacy-nothing = Nothing is stored of you.
privacy-export = Here is all that is stored of you, in every server where you have met this bot: each table with the rows that name you. Times are milliseconds since 1970. Nobody else sees this message.
privacy-too-much = More is stored of you than Discord lets a file hold. Ask whoever runs this bot for it.
privacy-confirm = Take away all that is stored of you, in every server where you have met this bot? In all that you have answered, a nameless member stands in your place: the points of others stay as they are, and yours belong to nobody. What you had to review is gone. This cannot be undone. Messages that stand in channels are not changed.
button-forget = Delete my data
privacy-deleted = Done: nothing that is stored names you any more. Whatever you do with this bot from now on begins anew.

## Doctor

command-doctor = What I may do in each channel where I post, and how to mend it

doctor-well = All is well: I may post wherever I am to.
doctor-sick = In { $count ->
        [one] one channel
       *[other] { $count } channels
    } I may not do what I must.
doctor-may = { $channel }: I may post, and find my questions again after a crash.
doctor-missing = { $channel }: I lack { $permissions }.
doctor-unseen = { $channel }: I cannot see it. I lack **View Channel**, or it was deleted.
doctor-mend = To mend it, open the channel’s settings, then *Permissions*, add my role under *Roles/Members*, and allow what is missing. A daily question that was paused for it goes on with `/daily resume`.

## Help

command-help = How the bot works

help-title = **Quizzes for study groups**
help-play = **Play**
    `/quiz start` posts questions in this channel. Press a letter to answer: only you see what you chose, and nobody sees what is right until the question closes. Time is judged by the moment Discord took your press, not by how fast your connection is.
    `/quiz status` tells how the quiz stands; `/quiz pause`, `resume`, `skip` and `stop` are for whoever started it, and for quizmasters.
help-points = **Points**
    `classic`: 500 to 1000 a question, more for faster answers. `accuracy`: one mark a question, however long you take; on the leaderboard a mark counts as 1000 points. `race`: the mark goes to the first right answer, and a wrong one locks you out; answers that are typed have three tries. `survival`: whoever answers question 1 is in, and a wrong or missing answer knocks you out. In the last two the first answer stands. Where several options are right, every wrong choice takes back a right one.
help-standing = **Standing**
    `/leaderboard` shows this channel, or the whole server, of all time or of today, this week, this month or the season; `/stats` shows you how you answer, by bank and by week. “My answer” under a closed question, and “My answers” under the final standings, tell you privately what you chose, what was right and why.
help-daily = **Daily questions**
    Quizmasters set them up with `/daily add`. Each stays open for hours, and everyone sees the answer at its close. A right answer is worth its marks, however long you take; answering day after day, right or not, makes a streak.
help-contests = **Contests**
    `/contest join` takes part in one and `/contest play` plays it: privately, at your own pace, while it is open. What is right, and who is first, comes when it closes. `/team create` and `/team join` make teams. Quizmasters set contests up with `/contest create`.
help-practice = **Learning**
    `/practice` walks you through a bank by yourself: no clock, no points, and after each answer what was right and why. `/review` brings back what you missed in quizzes, just before you would forget it.
help-banks = **Banks**
    `/bank list` and `/bank info` show what there is to play. Quizmasters bring banks with `/bank upload`, write questions with `/bank add` (a line that begins with `*` is a right option; `=` begins an answer to be typed, `#` a number), and read them with `/bank preview`. Is something wrong with a question? “Report a problem” under it tells them, and `/bank fix` corrects the answer and the points.
help-privacy = **Privacy**
    `/privacy export` gives you all that is stored of you; `/privacy delete` takes it away.
