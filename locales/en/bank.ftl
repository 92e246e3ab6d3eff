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
