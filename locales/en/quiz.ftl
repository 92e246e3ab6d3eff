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
closed-wrong-answer = “{ $text }”
closed-wrong-answer-repeated = “{ $text }” × { $count }
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
