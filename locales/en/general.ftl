### A file for each feature; this one has what several features share.
### Words between ** ** are bold in Discord. Texts from banks and names of members
### arrive already escaped, so use their placeables as they are.

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
