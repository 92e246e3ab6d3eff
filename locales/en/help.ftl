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
    Practise a bank on your own with `/practice`: no time limit, no points, and an explanation after each answer. `/review` is the place to study: it brings back what you missed, just before you'd forget it. `/learn add` adds a whole bank, a few new questions each day, and prepares you for the date of an exam; `/learn plan` shows how far you are. `/remind set` sends you a direct message when something is due. All of this works in direct messages with me too. A card has a front and a back: turn it, then say how well you knew it. Quizmasters write one with `/bank add`: a line `[card]`, and below it the back.
help-banks = **Banks**
    See what there is to play with `/bank list` and `/bank info`. Quizmasters upload banks with `/bank upload`, write questions with `/bank add` (start a line with “*” for a correct option, “=” for an accepted answer, “#” for a number) and read them with `/bank preview`. Anyone can suggest a question with `/bank suggest`, or with *Apps › Make a question* on a message; quizmasters answer with `/bank suggestions`. Something wrong with a question? Press “Report a problem” under it; quizmasters correct the answer and the points with `/bank fix`.
help-privacy = **Privacy**
    Get all data stored about you with `/privacy export`, and delete it with `/privacy delete`.
