command-bank = Набори запитань
command-bank-list = Усі набори
command-bank-info = Дізнатися, що в наборі
command-bank-info-bank = Про який набір розповісти
command-bank-preview = Приватно прочитати запитання набору з відповідями (ведучі)
command-bank-preview-bank = Який набір прочитати
command-bank-which = Набір
command-bank-question = Запитання
command-bank-upload = Завантажити набір на цей сервер (ведучі)
command-bank-upload-file = Файл із запитаннями (до 1 МіБ) або .zip із зображеннями (до 10 МіБ)
command-bank-download = Отримати набір файлом (ведучі)
command-bank-remove = Видалити власний набір цього сервера (ведучі)
command-bank-add = Написати запитання (ведучі)
command-bank-add-bank = Власний набір цього сервера або назва нового
command-bank-edit = Змінити запитання у власному наборі цього сервера (ведучі)
command-bank-delete = Видалити запитання з власного набору цього сервера (ведучі)

bank-list-title = **Набори**
bank-list-none = Наборів поки немає. Ведучі можуть додати їх через `/bank upload` або `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }
bank-list-own = лише на цьому сервері
bank-info-counts = { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    } (з одним правильним варіантом: { $single }, з кількома: { $several }, правда/неправда: { $truefalse }, із введенням відповіді: { $typed })
bank-info-cards = 🗂️ { $count ->
        [one] У { $count } картки задовга відповідь для введення: лише в `/practice`
        [few] У { $count } карток задовгі відповіді для введення: лише в `/practice`
        [many] У { $count } карток задовгі відповіді для введення: лише в `/practice`
       *[other] У { $count } картки задовгі відповіді для введення: лише в `/practice`
    }
bank-info-explained = з поясненням: { $explained }
bank-info-tags = Теги: { $tags }
bank-info-flagged = ⚠️ Запитання на перевірку:
bank-info-suspect = сильні гравці часто помиляються: перевір відповідь або формулювання
bank-info-too-hard = надто складне
bank-info-too-easy = надто легке
bank-info-flagged-row = { $number }. { $prompt } · правильно { $right } з { $answers }: { $why }
bank-info-discrimination = {" "}(дискримінативність { $value })
bank-info-wrong = {"; "}найчастіша неправильна відповідь: «{ $wrong }» ({ $count })
bank-info-difficulty = Складність за оцінкою автора: легкі { $easy }, середні { $medium }, складні { $hard }, без оцінки { $unknown }
bank-info-measured = Поставлено тут { $asked ->
        [one] { $asked } раз
        [few] { $asked } рази
        [many] { $asked } разів
       *[other] { $asked } раза
    }, правильно { $percent }% із { $answers ->
        [one] { $answers } відповіді
        [few] { $answers } відповідей
        [many] { $answers } відповідей
       *[other] { $answers } відповіді
    }. Складність за цими відповідями: легкі { $easy }, середні { $medium }, складні { $hard }, мало відповідей { $unknown }
bank-info-source = [Джерело]({ $url })
bank-info-author = Автор: { $author }
bank-info-licence = Ліцензія: { $licence }
bank-info-held-back = ⚠️ В останній правці цього файлу ({ $when }) є помилки, тому поки діє попередня версія.
bank-info-start = Зіграти: { $command }
preview-title = **{ $title }** · перегляд, { $number } з { $total }
preview-explanation = **Пояснення**
preview-facts = вага { $weight } · { $id }
preview-line = рядок { $line } у файлі

upload-pictures-too-large = Зображення в цьому файлі разом займають понад { $max } МіБ. Зменш їх або поділи набір на кілька файлів.
upload-too-large = Цей файл більший за { $max } МіБ. Поділи набір на кілька файлів.
refused-bank-changed = Хтось щойно змінив набір **{ $bank }**, тому нічого не збережено. Спробуй ще раз.
refused-question-changed = Хтось щойно змінив це запитання, тому нічого не виправлено. Відкрий його знову через `/bank fix`.
upload-too-many-banks = На цьому сервері вже максимум наборів ({ $max }). Видали якийсь через `/bank remove`.
refused-limit-schedules = На цьому сервері вже максимум розкладів запитань дня ({ $max }). Видали якийсь через `/daily remove`.
refused-limit-contests = На цьому сервері вже максимум незавершених турнірів ({ $max }). Зачекай, поки якийсь закриється, або скористайся `/contest finish`.
refused-limit-teams = На цьому сервері вже максимум команд ({ $max }). Вступити до готової: `/team join`.
refused-limit-suggestions = На цьому сервері вже чекає максимум пропозицій ({ $max }). Спершу ведучим треба зазирнути в `/bank suggestions`.
refused-limit-reports = На цьому сервері вже максимум відкритих скарг ({ $max }). Твою не збережено: спершу ведучим треба зазирнути в `/bank reports`.
refused-limit-bank-mib = Набори сервера разом із зображеннями можуть займати до { $max } МіБ. Видали якийсь через `/bank remove` або скороти цей.
refused-limit-all-bank-mib = У бота більше немає місця для завантажених наборів. Будь ласка, скажи про це власнику бота.
refused-limit-lookups = Запитів за хвилину може бути щонайбільше { $max }. Зачекай трохи.
upload-too-many-questions = Забагато запитань для одного набору: { $count } (межа: { $max }). Поділи їх на кілька наборів.
upload-id-is-taken = id `{ $id }` уже має інший набір, який не належить цьому серверу. Перейменуй файл або дай набору інший `id`.
upload-unreachable = Не вдалося завантажити цей файл із Discord. Спробуй ще раз.
upload-taken = На сервері новий набір **{ $title }**: { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }. Зіграти: `/quiz start bank:{ $id }`.
upload-refused = { $count ->
        [one] Пропущено { $count } запитання:
        [few] Пропущено { $count } запитання:
        [many] Пропущено { $count } запитань:
       *[other] Пропущено { $count } запитання:
    }
upload-replaced = Він замінює набір, який мав цей id. Квізи, що тривають, зберігають свої запитання.
upload-held-back = **{ $title }** без змін: у файлі з’явилися нові помилки. Виправ їх і завантаж файл ще раз або спершу видали старий набір через `/bank remove`.
upload-guide = Як писати такий файл: <{ $url }>
upload-nothing = У цьому файлі немає придатних запитань.
download-here = **{ $title }**, { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }.
download-own = Щоб змінити набір, відредагуй файл і завантаж його через `/bank upload`.
download-common = Це вбудований набір. Щоб зробити власну версію, зміни у файлі `id` і завантаж його через `/bank upload`.
remove-confirm = Видалити **{ $title }** ({ $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }) із цього сервера? Квізи, що тривають, збережуть свої запитання, усі очки залишаться.
remove-done = Набір **{ $title }** видалено з цього сервера. Ось файл, якщо він іще знадобиться.
button-remove = Видалити
bank-is-not-yours = **{ $title }** не належить цьому серверу, тому змінювати набір тут не можна. Щоб зробити власну версію, отримай файл через `/bank download`, зміни `id` і завантаж його через `/bank upload`.

question-not-found = «{ $asked }» немає в наборі **{ $title }** (або підходять кілька запитань). Обери зі списку.
question-is-gone = Це запитання тим часом хтось змінив або видалив. Подивися набір іще раз.
add-bad-name = У назві нового набору має бути від 1 до { $max } символів.
form-prompt = Запитання (Markdown працює)
form-prompt-example = Що означає код стану 404?
form-answers = Відповіді, по одній у рядку (* = правильна)
form-answers-example = * перед правильним варіантом; або = перед прийнятною відповіддю; або # 3,14 ± 0,01
form-explanation = Пояснення (необов’язково)
written-done = ✅ Запитання { $number } набору **{ $title }** збережено. Зіграти: `/quiz start bank:{ $id }`, отримати весь набір: `/bank download`.
written-again = Про те саме вже питає запитання { $number }.
written-refused = Запитання ще неповне, тому його не збережено:
written-given-back = Ось твій текст, щоб нічого не пропало:
edit-needs-a-file = Це запитання не вміщується у форму, наприклад через варіанти на кілька рядків. Зміни його у файлі: `/bank download`, потім `/bank upload`.
delete-confirm = Видалити це запитання з набору **{ $title }**?
    { $question }
delete-done = Видалено. У наборі **{ $title }** залишилося { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }.
delete-last = Це останнє запитання набору. Видалити весь набір: `/bank remove`.
button-delete = Видалити
button-add-another = Ще запитання
button-fix-it = Виправити
draft-is-gone = Введеного тут тексту в мене вже немає. Можливо, цю форму потім було надіслано ще раз; якщо ні, введи команду знову.
