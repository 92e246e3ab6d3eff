### Усе, що каже бот, українською.

# Словничок:
# quiz = квіз; question = запитання; daily question = запитання дня; bank = набір (запитань)
# member = учасник; quizmaster = ведучий; team = команда
# leaderboard = рейтинг; standings = таблиця; final standings = підсумки
# points = очки; marks = бали (1 бал = 1000 очок у рейтингу)
# season = сезон; contest = турнір; attempt і try = спроба
# lives = життя; streak = серія; lobby = лобі; schedule = розклад
# review = повторення; practice = тренування; card = картка; report = скарга
# На «ти», без форм із родом (не «ти відповів», а «твоя відповідь»).

## General

language-name = Українська
trouble = У нас щось пішло не так. Спробуй ще раз. Якщо це повторюється, передай власнику бота цей код: { $id }
trouble-stopping = Я саме перезапускаюся. Нічого не втрачено: спробуй ще раз за мить.
trouble-refused = Discord не прийняв мою відповідь, тому показати її не можу. Твої зміни збережено. Якщо це повторюється, передай власнику бота цей код: { $id }
trouble-late-form = Вибач, форма відкривалася надто довго. Натисни кнопку ще раз.
trouble-unknown-component = Ця кнопка зі старішої версії. Введи команду ще раз.
trouble-busy = Зараз у мене забагато запитів. Спробуй трохи згодом.
trouble-stopped = Discord відхиляє мої повідомлення, тому квізи на паузі. Наступна спроба { $when }; відповіді зараховуються як завжди.
not-counted = **Не зараховано.** Не вдалося зберегти твою відповідь. Спробуй ще раз за хвилину. (id { $id })

refused-server-only = Це працює лише на сервері.
refused-quizmaster = Це можуть лише ведучі (дозвіл «Керувати сервером» або роль із `/settings`).
refused-cannot-post = Не можу писати в цьому каналі. Бракує дозволів: { $permissions }. Їх може надати той, хто керує сервером: налаштування каналу, розділ «Дозволи».
refused-cannot-post-in = Не можу писати в каналі { $channel }. Бракує дозволів: { $permissions }. Їх може надати той, хто керує сервером: налаштування каналу, розділ «Дозволи».
permission-view-channel = Переглядати канал
permission-send-messages = Надсилати повідомлення
permission-send-messages-in-threads = Надсилати повідомлення в гілках
permission-create-public-threads = Створювати публічні гілки
permission-connect = Підключатися
permission-read-message-history = Читати історію повідомлень
refused-not-in-this-channel = На цьому сервері у квізи грають лише тут: { $channels }. Почни там або попроси ведучих змінити `/settings set channels`.
refused-unknown-bank = Набору «{ $asked }» немає.
refused-unknown-bank-nearest = Може, **{ $nearest }**?
refused-unknown-bank-list = Усі набори: `/bank list`.
refused-bank-is-daily = Єдине запитання набору **{ $bank }** зараз відкрите як запитання дня в каналі { $channel }. Спробуй після його закриття ({ $when }) або обери інший набір.
refused-bank-in-contest = У турнірі **{ $contest }** запитання з набору **{ $bank }**, і це могло б видати відповіді. Спробуй після закриття турніру ({ $when }) або обери інший набір.
refused-unknown-zone = Не знаю часового поясу «{ $typed }». Введи велике місто поблизу й обери зі списку, наприклад `Europe/London`.
refused-unknown-zone-near = Не знаю часового поясу «{ $typed }». Може, { $near }? Обери зі списку.
refused-nothing-chosen = Відповідь порожня. Спершу обери варіант або введи щось.
refused-not-a-number = «{ $typed }» — це не число. Пиши цифрами, наприклад 42 або 3,14.
refused-not-a-number-of = «{ $typed }» — це не число. Пиши цифрами, наприклад 42 або 3,14 (одиниця: { $unit }).
refused-ambiguous-number = «{ $typed }» можна зрозуміти як два різні числа. Введи { $one } або { $other }; спробу не витрачено.
refused-not-offered = Це повідомлення застаріло. Дай відповідь на найновіше запитання.

question-count = **Запитання { $number } з { $total }**
question-choose-several = Правильних варіантів може бути кілька. Познач усі.
question-select-placeholder = Познач усі правильні
question-type-text = Натисни **Відповісти** і введи відповідь. Дрібні одруки, регістр і значки над літерами не заважають.
question-type-exactly = Натисни **Відповісти** і введи відповідь точно. Не мають значення лише регістр і зайві пробіли.
question-type-spelled = Натисни **Відповісти** і введи відповідь. Написання має значення, регістр і значки над літерами — ні.
question-type-number = Натисни **Відповісти** і введи число.
question-type-number-of = Натисни **Відповісти** і введи число (одиниця: { $unit }).
question-true = Правда
question-false = Неправда
question-worth =
    { $weight ->
        [2] Подвійні очки (×2)
        [3] Потрійні очки (×3)
       *[other] Очки ×{ $weight }
    }
form-answer-title = Запитання { $number } з { $total }
form-answer-label = Твоя відповідь
form-answer-number = Число, наприклад 42 або 3,14
form-answer-number-of = Число (одиниця: { $unit })
button-answer = Відповісти
locked-in = **Прийнято: { $letters }**

closed-correct-answer = **Правильна відповідь**
typed-also = Теж підходить: { $list }
closed-nobody-right = Правильних немає.
closed-right = **Правильно:** { $list }
closed-members = { $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }
closed-and-more = { $count ->
       *[other] і ще { $count }
    }
closed-read-on = [Докладніше]({ $url })
podium-points = { $points ->
        [one] { $points } очко
        [few] { $points } очки
        [many] { $points } очок
       *[other] { $points } очка
    }
podium-marks =
    { $number ->
        [one] { $amount } бал
        [few] { $amount } бали
        [many] { $amount } балів
       *[other] { $amount } бала
    }
share = { $percent }%
published-late = ⏰ Із запізненням: завершилося { $when }.
podium-row-right = правильно { $right }/{ $answered }
my-answer-correct = **Правильна відповідь**: { $answer }
my-answer-unknown = Це запитання надто старе, його вже не знайти.
my-answers-title = **Мої відповіді** · { $title }
my-answers-line-none = без відповіді
button-my-answer = Моя відповідь
button-my-answers = Мої відповіді
button-next-question = Наступне запитання
button-back-ten = −10
button-on-ten = +10
button-previous = Назад
button-next = Далі

## Quiz

command-quiz = Зіграти у квіз у цьому каналі
command-quiz-start = Почати квіз
command-quiz-start-bank = Набір запитань; кілька — через кому
command-quiz-start-questions = Скільки запитань, від 1 до 50 (типово 10)
command-quiz-start-seconds = Секунд на запитання, від 5 до 600 (типово 20)
command-quiz-start-mode = Як рахувати очки (типово classic)
command-quiz-start-tag = Тег, який мають мати всі запитання
command-quiz-start-difficulty = Складність запитань: за відповідями учасників, а якщо їх немає, за оцінкою автора
command-quiz-start-ask = Вигляд запитань із введенням відповіді (типово як у наборі)
command-quiz-start-lives = Після скількох помилок гравець вибуває в survival
command-quiz-start-lobby = Спершу зібрати гравців; квіз почнеться за хвилину або за кнопкою «Почати зараз»
command-quiz-start-thread = Відкрити для квізу гілку й грати в ній
suggestion-questions = { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }
command-quiz-stop = Завершити квіз; усі очки залишаться
command-quiz-skip = Закрити поточне запитання без очок
command-quiz-pause = Поставити на паузу після поточного запитання
command-quiz-resume = Продовжити квіз після паузи
command-quiz-status = Де зараз квіз і хто попереду (бачиш лише ти)

start-someone = Хтось
start-announced = 🎬 **{ $name }** запускає квіз **{ $title }** · { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    } · { $mode }.
start-cards = { $count ->
        [one] Пропускаю { $count } картку: її відповідь задовга для введення.
        [few] Пропускаю { $count } картки: їхні відповіді задовгі для введення.
        [many] Пропускаю { $count } карток: їхні відповіді задовгі для введення.
       *[other] Пропускаю { $count } картки: їхні відповіді задовгі для введення.
    }
start-seconds = Час на запитання: { $seconds } с.
start-fewer = { $count ->
        [one] Підходить лише { $count } запитання.
        [few] Підходять лише { $count } запитання.
        [many] Підходить лише { $count } запитань.
       *[other] Підходить лише { $count } запитання.
    }
mode-classic = Класика: що швидша правильна відповідь, то більше очок
mode-accuracy = Точність: не поспішай, рахуються лише правильні відповіді
mode-race = Перегони: перемагає перша правильна відповідь; після помилки відповідати вже не можна
mode-survival = { $lives ->
        [1] Виживання: дай відповідь на запитання 1, щоб увійти в гру; далі одна помилка чи пропуск — і ти вибуваєш
       *[other] Виживання: дай відповідь на запитання 1, щоб увійти в гру; далі кожна помилка чи пропуск забирає життя (усього їх { $lives })
    }
start-lives-unused = Життя рахуються лише в режимі survival.
mode-confidence = Упевненість: познач, наскільки це точно. Точно і правильно: +3, точно і неправильно: −6
refused-only-cards = { $count ->
        [one] Тут лише { $count } картка, і її відповідь задовга для введення. Для таких є `/practice`.
        [few] Тут { $count } картки, і їхні відповіді задовгі для введення. Для таких є `/practice`.
        [many] Тут { $count } карток, і їхні відповіді задовгі для введення. Для таких є `/practice`.
       *[other] Тут { $count } картки, і їхні відповіді задовгі для введення. Для таких є `/practice`.
    }
refused-already-running = Тут уже триває квіз. Де він зараз, покаже `/quiz status`.
refused-too-soon = Тут щойно почався квіз. Наступний можна почати { $when }.
refused-unknown-tag = У цьому наборі немає запитань із тегом «{ $tag }».
refused-unknown-tag-list = Його теги: { $tags }
refused-unknown-tag-none = Тегів у ньому немає.
refused-none-so-hard =
    { $difficulty ->
        [easy] Легких запитань тут немає (середні: { $medium }, складні: { $hard }, без оцінки: { $unknown }).
        [medium] Середніх запитань тут немає (легкі: { $easy }, складні: { $hard }, без оцінки: { $unknown }).
       *[hard] Складних запитань тут немає (легкі: { $easy }, середні: { $medium }, без оцінки: { $unknown }).
    } Обери іншу складність.

question-closes = Закриття { $when }
question-picture-in-words = -# 🖼️ Зображення: { $alt }
question-picture-missing = -# 🖼️ Зображення тут показати не можна.
question-answered = { $count ->
        [0] поки без відповідей
       *[other] відповідей: { $count }
    }
question-choose-one = Натисни на літеру, щоб відповісти.
question-can-change = Відповідь можна змінювати, поки йде час.
question-how-sure = Потім познач, наскільки це точно.
question-tries = { $count ->
        [1] Зараховується перша відповідь.
       *[other] Спроб: { $count }.
    }

locked-in-changed = Ця відповідь замінює попередню.
locked-in-read = «{ $typed }» читаю як { $number }.
locked-in-can-change = Є інша думка? Просто дай відповідь ще раз, поки йде час.
locked-in-stands = Цю відповідь уже не змінити.
locked-in-sure = Наскільки це точно? **{ $confidence }**: { $gain }, якщо правильно, { $loss }, якщо ні.
    -# Відповідь і точність можна змінювати, поки йде час.
confidence-guess = Навмання
confidence-fairly-sure = Мабуть
confidence-sure = Точно
locked-in-tries = { $left ->
        [one] Залишилася { $left } спроба.
        [few] Залишилися { $left } спроби.
        [many] Залишилося { $left } спроб.
       *[other] Залишилося { $left } спроби.
    } Перемагає перша правильна відповідь.
refused-question-closed = Це запитання вже закрите, тож нічого не змінилося.
refused-too-late = Запізно! Твоя відповідь спізнилася на { $seconds } с і не зарахована.
refused-first-stands = У цьому квізі зараховується лише перша відповідь. Твоя: { $answer }.
refused-no-tries-left = Твої спроби на це запитання закінчилися. Остання відповідь: { $answer }.
refused-departed = Тут є твоя відповідь, дана до видалення даних, тому відповісти ще раз не можна. У наступному ти знову в грі!
refused-knocked-out = Твоя гра тут закінчилася на запитанні { $number }. У наступному квізі ти знову в грі!
refused-not-entered = Щоб потрапити в цей квіз, треба було відповісти на запитання 1. Лови наступний!

closed-chosen = { $count ->
        [0] 0
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
closed-nobody-answered = Ніхто не відповів.
closed-right-later = **Теж правильно:** { $list }
closed-partly = **Частково правильно:** { $list }
closed-knocked-out = **Вибувають:** { $list }
closed-entry = { $count ->
        [one] У грі **{ $count }** гравець. Від наступного запитання помилки й пропуски рахуються.
        [few] У грі **{ $count }** гравці. Від наступного запитання помилки й пропуски рахуються.
        [many] У грі **{ $count }** гравців. Від наступного запитання помилки й пропуски рахуються.
       *[other] У грі **{ $count }** гравця. Від наступного запитання помилки й пропуски рахуються.
    }
closed-hurt = **Втрачають життя:** { $list }
closed-lives-left = (залишилося: { $count })
closed-standing = { $count ->
        [0] У грі нікого не залишилося.
        [one] У грі **{ $count }** гравець.
        [few] У грі **{ $count }** гравці.
        [many] У грі **{ $count }** гравців.
       *[other] У грі **{ $count }** гравця.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } бал
        [few] +{ $amount } бали
        [many] +{ $amount } балів
       *[other] +{ $amount } бала
    }
closed-next-question = Наступне запитання { $when }
closed-next-pause = Пауза. Щоб продовжити: `/quiz resume`.
closed-next-podium = Це було останнє запитання! Зараз будуть підсумки.
closed-skipped = **Пропущено.** За це запитання очок немає.
closed-stopped = **Зупинено.** За це запитання очок немає.
closed-standings = **Таблиця**: { $list }
closed-wrong-answers = Неправильні відповіді: { $list }
closed-lost = **Запитання { $number } скасовано** через технічну проблему. Очки ні в кого не змінюються.
closed-withdrawn = **Зупинено.** Відкрився турнір із тими самими запитаннями. Очки тут ні в кого не змінюються.
closed-explanation-apart = **Пояснення до запитання { $number }**

my-answer-right = ✅ Твоя відповідь: { $letters }. Правильно!
my-answer-partly = 🟡 Твоя відповідь: { $letters }. Частково правильно.
my-answer-wrong = ❌ Твоя відповідь: { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } бал
        [few] { $marks } бали
        [many] { $marks } балів
       *[other] { $marks } бала
    }.
my-answers-sure-but-wrong = **Точно, але неправильно**
my-answer-place = Місце { $place } з { $of } · { $score }
my-answer-run = правильних поспіль: { $count }
my-answer-none = На це запитання в тебе немає відповіді.
my-answer-void = Це запитання не зараховується.
my-answers-none = У цьому квізі в тебе немає відповідей.
my-answers-line-void = не зараховується

controlled-stop = Квіз завершено.
controlled-skip = Запитання пропущено.
controlled-pause = Пауза. Поточне запитання дійде до кінця, а далі тиша до `/quiz resume`. Через 24 години квіз закінчиться.
controlled-resume = Квіз триває далі.
refused-nothing-runs = Квізу тут зараз немає. Почати: `/quiz start`.
refused-runs-in-threads = У гілках цього каналу триває більше ніж один квіз: { $threads }. Введи команду в гілці потрібного.
refused-nothing-open-paused = Квіз на паузі, відкритого запитання немає. Щоб продовжити: `/quiz resume`.
refused-nothing-open = Відкритого запитання зараз немає. Наступне вже в дорозі.
refused-no-threads-here = Тут я не можу відкрити гілку. Прибери `thread` або почни квіз у текстовому каналі.
refused-cannot-open-thread = Не можу відкрити гілку в цьому каналі. Бракує дозволів: { $permissions }. Надай їх моїй ролі в налаштуваннях каналу (Редагувати канал → Дозволи) і спробуй ще раз.
start-in-thread = Граємо тут: { $thread }
refused-in-lobby = Квіз іще не почався. Натисни **Почати зараз** у лобі або скасуй його через `/quiz stop`.
refused-lobby-closed = Це лобі закрите. Якщо квіз іще триває, просто дай відповідь на поточне запитання.
refused-standings-follow = Це було останнє запитання. Підсумки вже в дорозі.
refused-not-yours-unnamed = Це можуть лише ведучі й той, хто запустив квіз.
refused-not-yours = Цим квізом керує { $name }; ще це можуть лише ведучі.
refused-already-paused = Квіз уже на паузі. Щоб продовжити: `/quiz resume`.
refused-not-paused = Квіз не на паузі.
status-title = **{ $title }**
status-open = Запитання { $number } з { $total }, закриття { $when }.
status-coming = Запитання { $number } з { $total } вже в дорозі.
status-between = Запитання { $number } з { $total } позаду. Наступне вже в дорозі.
status-lobby = { $count ->
        [0] Лобі відкрите, початок квізу { $when }. Поки нікого немає.
       *[other] Лобі відкрите, початок квізу { $when }. Гравців: { $count }.
    }
status-over = Усі запитання ({ $total }) позаду. Підсумки вже в дорозі.
status-paused = Пауза після запитання { $number } з { $total }. Щоб продовжити: `/quiz resume`.
status-leads = Попереду: { $names } · { $score }.
status-nobody-leads = Поки без очок.

lobby-open = ### 🎬 { $title } · { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }
    Початок { $when }
lobby-begun = ### 🎬 { $title }
    Квіз почався. Відповідати ще може кожен!
lobby-cancelled = ### { $title }
    Квіз скасовано.
lobby-withdrawn = ### { $title }
    Відкрився турнір із тими самими запитаннями, тому квіз скасовано.
lobby-ended = ### { $title }
    Квіз закінчився.
lobby-nobody = Поки нікого немає.
lobby-joined = { $count ->
        [one] **{ $count } гравець:** { $list }
        [few] **{ $count } гравці:** { $list }
        [many] **{ $count } гравців:** { $list }
       *[other] **{ $count } гравця:** { $list }
    }
lobby-hint = Грати можна й без цього. Коли дадуть відповідь усі, хто в лобі, перше запитання закриється раніше.
lobby-you-joined = Ти в грі! Початок квізу { $when }.
lobby-you-began = Рушаймо!
button-join = Долучитися
button-begin = Почати зараз
podium-title = **Підсумки**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } запитання
            [few] { $total } запитання
            [many] { $total } запитань
           *[other] { $total } запитання
        }
       *[other] зіграно запитань: { $asked } з { $total }
    }
podium-row-stands = у грі до кінця
podium-row-lives = { $count ->
        [one] у грі до кінця, залишилося { $count } життя
        [few] у грі до кінця, залишилося { $count } життя
        [many] у грі до кінця, залишилося { $count } життів
       *[other] у грі до кінця, залишилося { $count } життя
    }
podium-row-fell = вибуває на запитанні { $number }
podium-row-average = ⌀ { $seconds } с
podium-nobody = Цього разу без відповідей.
podium-picture-title = { $title }: п’єдестал
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = Квіз зупинено. Усі очки зберігаються.
podium-winner = 🏆 Перемагає **{ $name }**!
podium-winner-by = 🏆 Перемагає **{ $name }**! Відрив: { $score }
podium-winners = 🏆 Ділять перше місце: **{ $names }**
highlight-fastest = ⚡ Найшвидша правильна відповідь: { $name }, { $seconds } с (запитання { $number })
highlight-run = 🔥 Найдовша серія: { $name }, правильних поспіль: { $count }
highlight-climb = 📈 Найбільший ривок: { $name }, { $count ->
        [one] на { $count } місце
        [few] на { $count } місця
        [many] на { $count } місць
       *[other] на { $count } місця
    } вгору
highlight-hardest = 🧗 Найважче запитання: номер { $number }, { $percent }% правильних
podium-unanswered = Зупинка після трьох запитань без відповіді. Усі очки зберігаються.
podium-paused = Квіз простояв на паузі добу й закінчився. Усі очки зберігаються.
podium-lost = Я більше не можу тут писати, тому квіз закінчився. Усі очки зберігаються.
podium-withdrawn = Відкрився турнір із цим набором, тому квіз закінчився. Усі очки зберігаються.
button-play-again = Ще раз
button-leaderboard = Рейтинг
button-mistakes = Розібрати помилки
mistakes-title = Твої помилки
mistakes-none = Помилок немає: усе правильно!
mistakes-result = 🏁 Цього разу правильно { $right } з { $total }.
button-start-nearest = Почати «{ $title }»

## Leaderboard

command-leaderboard = Дізнатися, у кого найбільше очок
command-leaderboard-scope = Цей канал чи весь сервер (типово канал)
command-leaderboard-period = За який час (типово за весь)
command-leaderboard-bank = З якого набору рахувати запитання (типово з усіх)

leaderboard-title-channel = **Рейтинг** цього каналу
leaderboard-title-server = **Рейтинг** цього сервера
leaderboard-today = Сьогодні
leaderboard-week = Цей тиждень
leaderboard-month = Цей місяць
leaderboard-season = Сезон **{ $name }** ({ $days })
leaderboard-season-over = Зараз сезону немає. Це був останній.
leaderboard-bank = Лише запитання з набору **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · правильно { $right }/{ $answered }{ $won ->
        [0] {""}
        [one] {" "}· { $won } перемога
        [few] {" "}· { $won } перемоги
        [many] {" "}· { $won } перемог
       *[other] {" "}· { $won } перемоги
    }
leaderboard-own = Ти: { $row }
leaderboard-not-on-it = Тебе поки немає в цьому рейтингу.
leaderboard-page = Сторінка { $page } з { $pages } · { $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }
leaderboard-race-title = Цей тиждень: перегони
leaderboard-race-points = очки
leaderboard-race-days = день тижня
leaderboard-empty = Поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-today = Сьогодні поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-week = Цього тижня поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-month = Цього місяця поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-season = У цьому сезоні поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-season-over = У цьому сезоні очок не було.
leaderboard-empty-bank = За запитання цього набору очок поки немає. Почати квіз: `/quiz start bank:{ $bank }`.

## Stats

command-stats = Точність, серія, найкращі та слабкі теми (бачиш лише ти)
command-stats-member = Чию статистику показати (типово твою)
command-stats-show = Показати в каналі (типово ні)

stats-title = **{ $name }** на цьому сервері
stats-none = Відповідей поки немає. Почати квіз: `/quiz start`.
stats-answers = Правильних відповідей: { $right } з { $answers } ({ $percent }%)
stats-place = Місце на сервері: { $place } · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } перемога
        [few] {" "}· { $won } перемоги
        [many] {" "}· { $won } перемог
       *[other] {" "}· { $won } перемоги
    }
stats-calibration = **Чи знаєш ти, що знаєш**
stats-sure = { $confidence }: правильно { $right } з { $answers } ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· вигідно від { $from }%
    }
stats-streak = { $count ->
       *[other] Відповідей на запитання дня поспіль: { $count }
    }
stats-due = { $count ->
        [0] Поки повторювати нічого.
        [one] { $count } запитання на повторення: `/review`
        [few] { $count } запитання на повторення: `/review`
        [many] { $count } запитань на повторення: `/review`
       *[other] { $count } запитання на повторення: `/review`
    }
stats-best = **Найкращі теми**
stats-worst = **Слабкі теми**
stats-subject = { $title } · { $percent }% із { $answers ->
        [one] { $answers } відповіді
        [few] { $answers } відповідей
        [many] { $answers } відповідей
       *[other] { $answers } відповіді
    }
stats-history = **Тиждень за тижнем**
stats-week-share = { $percent }% із { $answers ->
        [one] { $answers } відповіді
        [few] { $answers } відповідей
        [many] { $answers } відповідей
       *[other] { $answers } відповіді
    }
stats-week = { $ago ->
        [0] останні 7 днів
        [one] { $ago } тиждень тому
        [few] { $ago } тижні тому
        [many] { $ago } тижнів тому
       *[other] { $ago } тижня тому
    }
refused-names-hidden = На цьому сервері імена приховано. Свою `/stats` видно завжди, а ведучі можуть приватно подивитися чужу.
stats-picture-title = { $name }: поступ
stats-picture-week =
    { $ago ->
        [0] останні 7 днів
       *[other] −{ $ago }
    }
stats-picture-answers = відповідей за тиждень
stats-picture-right = частка правильних
stats-picture-told = { $ago }: { $percent }% правильних із { $answers }

## Season

command-season = Сезони: рейтинги з чистого аркуша
command-season-start = Почати сезон
command-season-start-name = Назва сезону
command-season-end = Завершити сезон і викласти сюди його підсумкову таблицю
command-season-list = Усі сезони та їхні переможці

season-started = Сезон **{ $name }** почався! Відтепер очки йдуть до нього.
season-end-confirm = Завершити сезон **{ $name }**? Його підсумкова таблиця з’явиться тут, а відкрити сезон знову не можна буде.
button-end-season = Завершити сезон
season-ended = **Сезон завершено: { $name }**
season-since = початок: { $from }
season-days = { $from } — { $until }
season-list-title = **Сезони** на цьому сервері
season-row = **{ $name }** · { $days }
season-nobody = без очок
season-won = перемога: { $names } · { $points }
season-leads = попереду: { $names } · { $points }
refused-season-without-name = Сезону потрібна назва, наприклад «Осінь 2026».
refused-season-is-open = Сезон **{ $name }** ще триває. Спершу заверши його через `/season end`.
refused-no-season-open = Зараз сезону немає. Почати: `/season start`.
refused-no-season-yet = Сезонів іще не було. Ведучі можуть почати сезон через `/season start`.

## Board

command-board = Скинути або виправити рейтинги
command-board-reset = Обнулити рейтинг (30 днів можна скасувати)
command-board-reset-scope = Цей канал чи весь сервер (типово канал)
command-board-exclude = Приховати учасника в усіх рейтингах
command-board-exclude-member = Кого приховати
command-board-undo = Скасувати скидання або повернути прихованого учасника
command-board-undo-edit = Що скасувати
command-board-list = Що можна скасувати

board-reset-confirm-channel = Скинути рейтинг цього каналу? Очки { $count ->
        [one] { $count } учасника
        [few] { $count } учасників
        [many] { $count } учасників
       *[other] { $count } учасника
    } зникнуть звідси та з рейтингу сервера. Протягом 30 днів це можна скасувати через `/board undo`.
board-reset-confirm-server = Скинути всі рейтинги на цьому сервері? Очки { $count ->
        [one] { $count } учасника
        [few] { $count } учасників
        [many] { $count } учасників
       *[other] { $count } учасника
    } зникнуть. Протягом 30 днів це можна скасувати через `/board undo`.
board-reset-done-channel = Готово. Рейтинг цього каналу порожній. Скасувати можна через `/board undo`, термін: { $until }.
board-reset-done-server = Готово. Усі рейтинги на цьому сервері порожні. Скасувати можна через `/board undo`, термін: { $until }.
button-reset = Скинути
button-cancel = Скасувати
cancelled = Скасовано. Нічого не змінилося.
board-exclude-confirm = Приховати **{ $name }** в усіх рейтингах на цьому сервері? Грати можна буде й далі, очки збережуться. Повернути: `/board undo`.
button-exclude = Приховати
board-excluded = Готово. **{ $name }** більше не видно в рейтингах цього сервера. Повернути: `/board undo`.
board-undone-reset = Відновлено: рахуються і старі, і нові очки.
board-undone-exclusion = Відновлено: **{ $name }** знову в рейтингах.
board-list-title = **Зміни рейтингів**, які можна скасувати
board-list-empty = Скасовувати нічого.
board-list-more = { $count ->
       *[other] і ще { $count }
    }
board-list-foot = Скасувати будь-яку: `/board undo`.
board-row-server = скинуто всі рейтинги на цьому сервері
board-row-channel = скинуто рейтинг каналу { $channel }
board-row-excluded = **{ $name }** не видно в рейтингах
suggestion-reset-server = скидання сервера
suggestion-reset-channel = скидання каналу
suggestion-excluded = приховано: { $name }
board-row = { $what } · { $by }, { $when }
board-row-until = термін: { $until }
refused-already-excluded = **{ $name }** і так не видно в рейтингах. Повернути: `/board undo`.
refused-nothing-to-undo = Скасовувати нічого. Що можна скасувати, покаже `/board list`; скидання — протягом 30 днів.

## Bank

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

## Suggestions

command-bank-suggest = Запропонувати запитання для цього сервера
command-bank-suggestions = Прийняти, змінити або відхилити запитання, запропоновані учасниками (ведучі)
suggest-form = Запропонувати запитання
suggest-thanks = ✅ Дякую! Ведучі переглянуть твоє запитання, і я повідомлю, що вони вирішили. Твоїх пропозицій у черзі: { $waiting } (межа: { $max }).
suggestions-none = Пропозицій у черзі немає. Учасники можуть надіслати свою через `/bank suggest` або *Apps › Make a question* біля будь-якого повідомлення.
suggestions-title = 💬 **Пропозиція { $number } з { $total }** · { $name } · { $when }
suggestions-bank = Запропоновані запитання
suggestion-accept-form = Прийняти це запитання
suggestion-bank = До якого набору додати
suggestion-bank-example = Назва власного набору цього сервера або нового
suggestion-edit-form = Змінити цю пропозицію
suggestion-refuse-form = Відхилити це запитання
suggestion-reason = Причина (автор її побачить)
suggestion-reason-example = У нас уже є запитання про це.
suggestion-accepted = ✅ Додано до набору **{ $title }**, запитання { $number }. Автор: { $name }.
suggestion-edited = ✅ Змінено. Пропозиція й далі в черзі.
suggestion-refused = Відхилено. { $name } побачить причину.
suggestion-barred = { $name } більше не може пропонувати запитання. Те, що вже надіслано, залишається в списку.
suggestion-credit = Автор запитання: { $name }
suggestion-news = 💬 **Новини про твої пропозиції**
suggestion-news-accepted = ✅ Запитання «{ $prompt }» тепер у наборі **{ $title }**. Дякую!
suggestion-news-refused = Запитання «{ $prompt }» не додано: { $reason }
button-accept = Прийняти
button-edit = Змінити
button-refuse = Відхилити
button-bar = Заблокувати автора
button-barred = Заблоковані ({ $count })
button-unbar = Розблокувати
button-suggestions = Назад до пропозицій
barred-none = Нікого не заблоковано: пропонувати запитання можуть усі. Список пропозицій: `/bank suggestions`.
barred-title = **Учасники, яким не можна пропонувати запитання**
barred-row = { $name } · блокування: { $by }, { $when }
refused-suggestions-barred = На цьому сервері тобі не можна пропонувати запитання. Якщо це помилка, поговори з ведучими.
refused-too-many-waiting = У черзі вже максимум твоїх пропозицій ({ $max }). Зачекай, поки ведучі переглянуть хоча б одну.
refused-suggestion-settled = Цю пропозицію вже прийнято або відхилено. Решта — у `/bank suggestions`.
refused-suggestion-edited = Інший ведучий щойно змінив цю пропозицію, тому нічого не додано. Подивися її ще раз через `/bank suggestions`.
refused-too-many-barred = Заблокованих учасників уже максимум ({ $max }). Спершу когось розблокуй.

## Report

command-bank-reports = Подивитися, на що скаржаться учасники (ведучі)
command-bank-fix = Виправити відповідь на запитання й очки за нього (ведучі)

button-report = Є помилка
report-title = Є помилка
report-label = Що не так із цим запитанням?
report-example = Правильна відповідь — «Бразиліа», бо…
report-thanks = Дякую! Ведучі цього сервера побачать твою скаргу.
report-thanks-again = Дякую! Ця скарга замінить попередню, і ведучі цього сервера її побачать.
reports-none = Відкритих скарг немає.
reports-title = **Скарги на запитання** · { $number } з { $total } · { $title }
reports-gone = Цього запитання вже немає в наборі, тому виправити відповідь тут не можна.
button-fix = Виправити відповідь
button-dismiss = Усе гаразд
button-accepted = Прийнятні відповіді
form-accepted = Прийнятні відповіді, по одній у рядку
fix-title = **Виправити відповідь** · { $title }
fix-choose = Познач усі правильні варіанти:
fix-touches = { $answers ->
        [0] На нього ще ніхто не відповів.
       *[other] Оціню заново відповіді: { $answers } (квізів: { $quizzes }). У кожен канал надійде одне сповіщення.
    }
button-correct = Виправити
fix-changes-nothing = Це й так правильна відповідь, або вона не підходить до запитання. Нічого не змінилося.
fix-done = Виправлено. Заново оцінено відповідей: { $answers } (квізів: { $quizzes }). Очки змінилися в { $members ->
        [one] { $members } учасника
        [few] { $members } учасників
        [many] { $members } учасників
       *[other] { $members } учасника
    }.
notice-title = **Виправлено**: у наборі **{ $title }** була неправильна відповідь.
notice-changed = { $count ->
        [0] Очки ні в кого не змінилися.
        [one] Очки змінилися в { $count } учасника.
        [few] Очки змінилися у { $count } учасників.
        [many] Очки змінилися в { $count } учасників.
       *[other] Очки змінилися в { $count } учасника.
    }

## Daily

command-daily = Запитання дня за розкладом (ведучі)
command-daily-add = Запланувати запитання дня
command-daily-add-channel = Канал
command-daily-add-time = Час доби, наприклад 18:30, 6:30 pm або 21h
command-daily-add-zone = Часовий пояс, наприклад Europe/Kyiv (необов’язково, якщо є в /settings)
command-daily-add-days = Дні: daily, weekdays, weekends, mon-fri або список: mon,wed,fri (типово daily)
command-daily-add-closes-after = Скільки годин відкрите запитання (типово 24), щонайдовше до наступного
command-daily-add-ping = Яку роль пінгувати
command-daily-schedule = Розклад
command-daily-list = Що заплановано й коли наступне запитання
command-daily-pause = Призупинити розклад
command-daily-resume = Відновити розклад
command-daily-remove = Видалити розклад
command-daily-now = Поставити додаткове запитання просто зараз

question-daily = **Запитання дня**
form-answer-title-daily = Запитання дня
closed-lost-daily = **Це запитання дня скасовано** через технічну проблему. Очки ні в кого не змінюються.
closed-missed = Мене не було в мережі, поки запитання було відкрите, тому воно не зараховується.
closed-explanation-apart-daily = **Пояснення до запитання дня**
daily-result-title = **Запитання дня: результат**
daily-streaks = **Серії:** { $list }
daily-streak = { $count }
streak-forgiven = один пропущений день пробачено

daily-added = Готово. Перше запитання: { $when }.
daily-clocks-skip = Через переведення годинника { $time } одного разу не буде: запитання вийде в момент переведення, { $date }.
daily-clocks-twice = Через переведення годинника { $time } настане двічі: запитання вийде першого разу, { $date }.
daily-none = Запитань дня поки немає. Запланувати: `/daily add`.
daily-list-title = **Запитання дня**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Далі: { $dates }
daily-row-open = { $hours ->
        [one] відкрите { $hours } годину
        [few] відкрите { $hours } години
        [many] відкрите { $hours } годин
       *[other] відкрите { $hours } години
    }
daily-row-asked = поставлено запитань: { $asked } з { $questions }
daily-row-again = усі вже були: повторюю від найдавніших
daily-row-pings = пінгує { $role }
daily-row-closes = зараз відкрите, закриття { $when }
daily-paused = Пауза. До `/daily resume` нових запитань не буде. Відкрите запитання дійде до кінця, і серії ні в кого не перервуться.
daily-resumed = Знову триває. Наступне запитання: { $when }.
daily-removed = Видалено. Відкрите запитання дійде до кінця, усі очки залишаться.
daily-now = Надсилаю додаткове запитання в { $channel }.
daily-news = 📅 **Новини про запитання дня**
daily-news-more = Решта — у `/daily list`.
daily-used-up = Усі запитання набору вже були, тому вони повторюються від найдавніших. Додати нові: `/bank add` або `/bank upload`.
daily-why-requested = Поставлено на паузу { $when }. Щоб продовжити: `/daily resume`.
daily-why-forbidden = Автоматична пауза { $when }: мені не можна писати в { $channel }. Надай мені там дозволи «Переглядати канал» і «Надсилати повідомлення» (у гілці — «Надсилати повідомлення в гілках»), потім введи `/daily resume`.
daily-why-channel-gone = Автоматична пауза { $when }: каналу #{ $channel } більше немає. Видали цей розклад через `/daily remove` і створи новий через `/daily add`.
daily-why-bank-gone = Автоматична пауза { $when }: набору «{ $bank }» більше немає. Додай його знову і введи `/daily resume` або видали розклад через `/daily remove`.
daily-ping-everyone = Запитання дня не може пінгувати @everyone. Обери роль, яку учасники беруть собі самі.
daily-ping-forbidden = Не можу пінгувати **{ $role }**. Дозволь усім згадувати цю роль (налаштування сервера, розділ «Ролі») або надай мені дозвіл «Згадувати @everyone, @here й усі ролі». Потім спробуй ще раз.
refused-no-zone = Який часовий пояс? Обери його в `zone` або задай для сервера через `/settings set zone`.
refused-not-a-time = «{ $typed }» не схоже на час доби. Спробуй `18:30`, `6:30 pm` або `21h`.
refused-not-days = Не розумію «{ $typed }». Підійде `daily`, `weekdays`, `weekends`, проміжок на кшталт `mon-fri` або список на кшталт `mon,wed,fri`.
refused-unknown-schedule = Такого розкладу немає. Обери зі списку або подивися всі в `/daily list`.
refused-schedule-already-paused = Уже на паузі. Щоб продовжити: `/daily resume`; причину покаже `/daily list`.
refused-schedule-not-paused = Він не на паузі.
refused-schedule-without-bank = Набору «{ $bank }» для нього більше немає. Спершу додай набір знову або видали розклад через `/daily remove`.
refused-daily-on-its-way = Останнє запитання звідси ще надсилається. Спробуй трохи згодом.

## Contest

command-contest = Турніри: запитання однакові для всіх, темп у кожного свій
command-contest-create = Влаштувати турнір у цьому каналі (ведучі)
command-contest-create-name = Назва турніру
command-contest-create-banks = Набір запитань; кілька — через кому
command-contest-create-opens = Початок: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 або <t:…>
command-contest-create-closes = Кінець, у тому самому форматі
command-contest-create-seconds = Секунд на запитання, від 5 до 600 (типово без обмеження)
command-contest-create-attempts = Спроб у кожного; зараховується найкраща (типово 1)
command-contest-create-teams = Командний залік (типово ні)
command-contest-which = Турнір
command-contest-join = Долучитися до турніру
command-contest-play = Грати в турнірі або продовжити з того самого місця (бачиш лише ти)
command-contest-standings = Скільки учасників, а після кінця — результат (бачиш лише ти)
command-contest-finish = Закрити турнір зараз або скасувати, якщо він іще не відкрився (ведучі)

contest-created = **Турнір: { $name }**
contest-window = Початок: { $opens } ({ $opens_in }), кінець: { $closes } ({ $closes_in }).
contest-clocks-skip = У поясі { $zone } такого часу немає через переведення годинника, тому беру момент переведення: { $date }.
contest-clocks-twice = У поясі { $zone } цей час через переведення годинника настає двічі. Беру перший раз: { $date }.
contest-questions = { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }
contest-seconds = { $seconds } с на запитання
contest-untimed = без обмеження часу
contest-attempts = { $count ->
        [1] 1 спроба
        [one] { $count } спроба, зараховується найкраща
        [few] { $count } спроби, зараховується найкраща
        [many] { $count } спроб, зараховується найкраща
       *[other] { $count } спроби, зараховується найкраща
    }
contest-teams = команди
contest-all-questions = { $count ->
        [one] Є лише { $count } запитання.
        [few] Є лише { $count } запитання.
        [many] Є лише { $count } запитань.
       *[other] Є лише { $count } запитання.
    }
contest-how = Натисни **Долучитися**. Коли турнір відкриється, натисни **Грати**: приватно й коли зручно. Результат з’явиться тут після закриття.
contest-how-open = Турнір відкрито! Натисни **Грати**: приватно й коли зручно. Результат з’явиться тут після закриття.
contest-is-over = Цей турнір закінчився.
contest-is-cancelled = Цей турнір скасовано.
contest-joined-count = { $count ->
        [0] Учасників поки немає.
        [one] { $count } учасник.
        [few] { $count } учасники.
        [many] { $count } учасників.
       *[other] { $count } учасника.
    }
contest-opened = Турнір **{ $name }** відкрито! Натисни **Грати**, щоб почати. Закриття { $when }.
contest-cancelled = Турнір **{ $name }** скасовано. Він не відбудеться.
contest-cancelled-reply = Турнір **{ $name }** скасовано. Повідомляю про це всіх у { $channel }.
contest-cancel-confirm = Початок турніру **{ $name }** { $when }. Скасувати його? Він не відбудеться, і всі в його каналі про це дізнаються.
button-cancel-contest = Скасувати турнір
button-play = Грати
button-practise = Тренування
contest-how-teams = Збирайте команди через `/team create` і `/team join`. Рахується склад на момент відкриття, щонайменше двоє. Результат команди — середнє всіх її учасників.
contest-joined = Ти береш участь у турнірі **{ $name }**.
contest-joined-already = Ти вже береш участь у турнірі **{ $name }**.
contest-joined-opens = Початок: { $date } ({ $when }). Тоді натисни **Грати** або введи `/contest play`.
contest-joined-open = Він уже відкритий. Закриття { $when }.
contest-side-team = Ти граєш за команду **{ $team }** ({ $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }).
contest-side-too-few = У команді **{ $team }** поки лише ти. На відкритті турніру в ній має бути щонайменше двоє: попроси когось вступити через `/team join`. Інакше граєш за себе.
contest-side-no-team = Ти не в команді. До відкриття турніру вступи до команди через `/team join` або створи свою через `/team create`. Інакше граєш за себе.
contest-side-alone = Ти граєш за себе: на відкритті турніру в тебе не було команди хоча б із двох людей.
contest-attempt = спроба { $number } з { $total }
contest-clock = -# ⏱️ Фініш { $when }. Годинник іде, навіть якщо ти вийдеш.
contest-no-clock = -# Без обмеження часу. Закриття турніру { $when }.
contest-choose-one = Натисни на літеру, щоб відповісти. Зараховується перша відповідь, і бачиш це лише ти.
contest-missed-before = На попереднє запитання не вистачило часу, воно вважається пропущеним.
contest-missed = Твоя відповідь спізнилася на { $seconds } с, тому запитання вважається пропущеним.
contest-next = Наступне запитання чекає, не поспішай.
contest-next-timed = Годинник наступного запитання піде, коли ти його відкриєш.
contest-next-attempt = Це було останнє запитання! Можна зіграти ще (залишилося спроб: { $left }), зараховується найкраща. Результат буде після закриття турніру, { $when }.
contest-finished = Це було останнє запитання! Результат буде після закриття турніру, { $when }.
button-another-attempt = Ще спроба
contest-status = Учасників: { $joined }, дійшли до кінця: { $finished }. Результат буде після закриття.
contest-finishing = Турнір **{ $name }** закривається. Результат незабаром з’явиться в { $channel }.
contest-finish-confirm = Завершити турнір **{ $name }** зараз? За планом закриття { $when }. Відповіді, які встигнуть надійти, ще зарахуються.
button-finish-contest = Завершити
contest-unposted = Не вдалося опублікувати результат турніру **{ $name }** у { $channel }: каналу більше немає або мені не можна туди писати. Його можна подивитися через `/contest standings`.
contest-over = **Турнір завершено: { $name }**
contest-played = { $count ->
        [0] ніхто не зіграв
        [one] зіграла { $count } людина
        [few] зіграли { $count } людини
        [many] зіграли { $count } людей
       *[other] зіграли { $count } людини
    }
contest-nobody = Ніхто не зіграв.
contest-mean = у середньому { $score }
contest-members = { $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }
contest-time-seconds = { $seconds } с
contest-time-minutes = { $minutes }:{ $seconds } хв
contest-question-title = **Як відповідали на запитання**
contest-question = { $percent }% ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = У цьому турнірі в тебе немає відповідей.
contest-race-title = { $name }: перегони
contest-race-marks = бали
contest-race-questions = запитання
refused-contest-name = У назві має бути від 1 до { $max } символів. Обери іншу.
refused-contest-name-taken = Турнір **{ $name }** уже є, і він не закінчився. Обери іншу назву.
refused-contest-moment = «{ $typed }» не схоже на час. Спробуй `18:00` (пояс { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` або позначку Discord `<t:…>`.
refused-contest-moment-no-time = «{ $typed }» — це день без часу. Додай його, наприклад `{ $example }`.
refused-contest-moment-ambiguous = «{ $typed }» можна зрозуміти по-різному. Напиши `{ $one }` або `{ $other }`.
refused-contest-past = Цей час уже минув: { $date } ({ $when }). Обери пізніший.
refused-contest-closes-first = Початок: { $opens }, кінець: { $closes }. Кінець має бути пізніше за початок.
refused-contest-too-long = Турнір може бути відкритий щонайдовше { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }. Обери раніший кінець.
refused-contest-too-far = Турнір має відкритися протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }. Обери раніший початок.
refused-contest-unknown = Такого турніру немає. Обери зі списку.
refused-contest-not-open = Він іще не відкрився. Початок: { $date } ({ $when }); долучитися: `/contest join`.
refused-contest-already-open = Турнір **{ $name }** щойно відкрився, скасувати його вже не можна. Закрити: `/contest finish`.
refused-contest-over = Турнір **{ $name }** закінчився. Результат: `/contest standings`.
refused-contest-done = { $count ->
        [1] Твою спробу вже використано.
       *[other] Твої спроби ({ $count }) вже використано.
    } Результат буде після закриття, { $when }.
refused-contest-old-question = Це запитання в тебе вже позаду. Продовжити: `/contest play`.

## Team

command-team = Команди для турнірів
command-team-create = Створити команду і вступити до неї
command-team-create-name = Назва команди
command-team-join = Вступити до команди
command-team-which = Команда
command-team-leave = Вийти зі своєї команди
command-team-list = Усі команди на цьому сервері (бачиш лише ти)

team-created = Твоя команда **{ $team }** готова. Інші можуть вступити через `/team join`; для турніру потрібно щонайменше { $fewest } учасники.
team-joined = Ти в команді **{ $team }**. Тепер у ній { $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }.
team-joined-already = Ти вже в команді **{ $team }**.
team-left = Ти більше не в команді **{ $team }**.
team-frozen = У вже відкритому турнірі рахується склад команд на момент відкриття.
team-none = Команд поки немає. Створити: `/team create`.
team-list-title = **Команди**
team-yours = твоя команда
refused-team-unknown = Такої команди немає. Усі команди: `/team list`, створити нову: `/team create`.
refused-team-name-taken = Команда **{ $name }** вже є. Вступи до неї через `/team join` або обери іншу назву.
refused-in-team = Ти в команді **{ $name }**. Спершу вийди з неї через `/team leave`.
refused-no-team = Ти не в команді. Вступити: `/team join`.

## Practice

command-practice = Тренуватися за набором самостійно, без обмеження часу (бачиш лише ти)
command-practice-bank = Набір для тренування
command-practice-questions = Скільки запитань, від 1 до 50 (типово 10)

practice-title = Тренування
practice-choose-one = Натисни на літеру, щоб відповісти. Час не обмежено, і бачиш це лише ти.
practice-right = **Правильно!**
practice-partly = **Частково правильно.**
practice-wrong = **Не зовсім.**
practice-you-typed = Твоя відповідь: «{ $text }»
practice-your-answer = твоя відповідь
practice-result = 🏁 **Правильно { $right } з { $total }.** Тренування не дає очок і не впливає на рейтинги.
practice-changed = Набір змінився, тому продовжити тренування не можна. Почни заново: { $command }.
button-practise-again = Ще тренування
button-show-answer = Показати відповідь
grade-again = Знову
grade-hard = Важко
grade-good = Добре
grade-easy = Легко

## Learning

command-learn = Що ти вчиш: набори, темп, іспит (бачиш лише ти)
command-learn-add = Вчити набір, щодня кілька нових запитань
command-learn-add-bank = Який набір вчити
command-learn-add-new = Скільки нових запитань на день, від 1 до 100 (типово 10)
command-learn-add-exam = Дата іспиту, наприклад 24.12. або 2026-12-24
command-learn-remove = Більше не вчити набір
command-learn-remove-bank = Який набір більше не вчити
command-learn-plan = Що ти вчиш, що час повторити й скільки ти пам’ятаєш

learn-added =
    📚 Ти вчиш набір **{ $title }**: { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }, нових на день: { $new }.
learn-added-exam = Дата іспиту: { $exam }. До нього кожне запитання трапиться тобі щонайменше двічі, а в { $days ->
        [one] останній { $days } день
        [few] останні { $days } дні
        [many] останні { $days } днів
       *[other] останні { $days } дня
    } першими йтимуть ті, які ти пам’ятаєш найгірше.
learn-start = Почни з `/review`. Про те, що час повторювати, нагадає `/remind set`.
learn-removed = Ти більше не вчиш набір **{ $title }**. Я пам’ятаю, що ти знаєш, на випадок, якщо набір повернеться.
learn-plan-title = Твій план
learn-plan-none = Ти поки не вчиш жодного набору. Додати: `/learn add`.
learn-plan-due =
    На сьогодні: { $count ->
        [one] { $count } запитання на повторення
        [few] { $count } запитання на повторення
        [many] { $count } запитань на повторення
       *[other] { $count } запитання на повторення
    }, нових: { $new }. Вчитися: `/review`.
learn-plan-learned = вивчено { $learned } з { $total } · нових на день: { $new }
learn-plan-recall = Зараз ти пам’ятаєш приблизно { $now }%.
learn-plan-recall-exam =
    Зараз ти пам’ятаєш приблизно { $now }%, а якщо більше не вчитися, то { $exam } буде { $then }% ({ $days ->
        [0] сьогодні
        [one] за { $days } день
        [few] за { $days } дні
        [many] за { $days } днів
       *[other] за { $days } дня
    }).
learn-plan-gone = Набору **{ $bank }** тут більше немає. Прибери його через `/learn remove`.
refused-exam-unknown = «{ $typed }» не схоже на дату. Спробуй `2026-12-24`, `24.12.`, `Dec 24` або `friday`.
refused-exam-ambiguous = «{ $typed }» можна зрозуміти як два різні дні. Введи `{ $one }` або `{ $other }`.
refused-exam-past = Дата { $exam } не в майбутньому. Обери пізнішу дату іспиту або не вказуй її.
refused-exam-far = До { $exam } понад два роки. Обери ранішу дату іспиту або не вказуй її.
refused-limit-plans = Ти вчиш уже максимум наборів ({ $max }). Прибери якийсь через `/learn remove`.
refused-not-planned = Ти не вчиш набір «{ $bank }». Що ти вчиш, покаже `/learn plan`.

command-remind = Одне особисте повідомлення на день, коли час повторювати
command-remind-set = Отримувати щодня особисте повідомлення, коли час повторювати
command-remind-set-time = Час доби, наприклад 18:00 або 6pm
command-remind-set-zone = Твій часовий пояс, наприклад Kyiv або UTC+2
command-remind-off = Вимкнути нагадування

remind-set = ⏰ Готово. Щодня, коли буде що повторити, я надішлю тобі особисте повідомлення; уперше { $date } ({ $when }). Вимкнути: `/remind off`.
remind-off = Твої нагадування вимкнено.
remind-closed = Не можу надсилати тобі особисті повідомлення. Дозволь їх для цього сервера в налаштуваннях конфіденційності й спробуй ще раз.
remind-blocked = Не вдалося надіслати тобі нагадування: мої особисті повідомлення в тебе заблоковано, тому його вимкнено. Дозволь їх і введи `/remind set`, щоб повернути його.
remind-due =
    📚 На повторення: { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }. Вчитися: `/review`.
remind-due-new =
    📚 На сьогодні: { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }, з них нових: { $new }. Вчитися: `/review`.
remind-how-off = Вимкнути ці нагадування: `/remind off`.
refused-no-reminder = Нагадування в тебе немає. Увімкнути: `/remind set`.

## Review

command-review-study = Вчити те, що на часі: твої помилки й план навчання (бачиш лише ти)

review-title = Повторення
review-due = { $count ->
       *[other] на повторення: { $count }
    }
review-again = Це запитання повернеться { $when }.
review-finished = **Поки все.**
review-today =
    { $count ->
        [0] Сьогодні навчання ще не було.
        [one] Сьогодні позаду { $count } запитання.
        [few] Сьогодні позаду { $count } запитання.
        [many] Сьогодні позаду { $count } запитань.
       *[other] Сьогодні позаду { $count } запитання.
    }
review-today-new =
    { $count ->
        [one] Сьогодні позаду { $count } запитання, нових: { $new }.
        [few] Сьогодні позаду { $count } запитання, нових: { $new }.
        [many] Сьогодні позаду { $count } запитань, нових: { $new }.
       *[other] Сьогодні позаду { $count } запитання, нових: { $new }.
    }
review-next = Наступне запитання з’явиться { $when }.
review-nothing-now =
    Зараз повторювати нічого. { $count ->
        [one] Чекає { $count } запитання
        [few] Чекають { $count } запитання
        [many] Чекають { $count } запитань
       *[other] Чекають { $count } запитання
    } з твоїх помилок і навчання; наступне з’явиться { $when }.
review-nothing-yet = Повторювати поки нічого. Запитання, у яких ти помиляєшся у квізах і на тренуванні, повертаються сюди незадовго до того, як забудуться, а `/learn add` додасть цілий набір. Поки відкритий турнір із тим самим набором, його запитання чекають.
button-anki = Експорт в Anki
anki-none = У тебе немає ні помилок, ні вивчених запитань, тому експортувати нічого.
anki-export = { $count ->
        [one] Ось файл для Anki: { $count } запитання з помилкою.
        [few] Ось файл для Anki: { $count } запитання з помилкою.
        [many] Ось файл для Anki: { $count } запитань із помилкою.
       *[other] Ось файл для Anki: { $count } запитання з помилкою.
    } Обери *Файл*, *Імпорт* і цей файл. Під час повторного імпорту картки оновляться, а не подвояться.

## Settings

command-settings = Налаштування цього сервера
command-settings-show = Усі налаштування і звідки вони беруться
command-settings-set = Змінити налаштування
command-settings-set-quizmaster-role = Роль, учасники з якою теж ведучі; «@everyone» скидає
command-settings-set-language = Мова публічних повідомлень; «default» — як у сервера в Discord
command-settings-set-zone = Часовий пояс, наприклад Europe/Kyiv; «default» скидає
command-settings-set-seconds = Секунд на запитання без власного часу, від 5 до 600; 0 скидає
command-settings-set-mode = Як рахувати очки, якщо в `/quiz start` не вказано; «default» скидає
command-settings-set-channels = Канали, де можна грати, через пробіл; «all» скидає
command-settings-set-hide-names = Приховувати імена учасників у публічних повідомленнях

settings-title = **Налаштування** цього сервера
settings-changed = **Готово.** Зміни позначено нижче.
settings-from-here = задано тут
settings-from-default = типово
settings-from-operator = задав власник бота
settings-from-discord = із налаштувань сервера в Discord
settings-role = учасники з роллю { $role } або дозволом «Керувати сервером»
settings-no-role = учасники з дозволом «Керувати сервером»
settings-all-channels = усі канали, де я можу писати
settings-names-hidden = у публічних повідомленнях імена приховано
settings-names-shown = у публічних повідомленнях імена видно
zone-no-summer-time = 🕑 У **{ $zone }** немає літнього часу. Якщо в тебе годинник переводять, вкажи своє місто, наприклад `London`.
suggestion-no-summer-time = { $zone } · { $time } · без літнього часу
settings-daily-elsewhere = 📅 Запитання дня в інших каналах тривають: { $channels } · зупинити їх: `/daily pause` або `/daily remove`.
settings-how = Змінити: `/settings set`. Час на запитання береться з `/quiz start`, інакше із запитання, інакше з набору, інакше звідси.
refused-nothing-set = Обери хоча б одне налаштування: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` або `hide_names`. Подивитися всі: `/settings show`.
refused-role-is-for-managers = Роль ведучих можуть змінювати лише учасники з дозволом «Керувати сервером».
refused-not-seconds = { $seconds } с поставити не можна: обери від 5 до 600 або 0, щоб скинути.
refused-not-a-channel = «{ $typed }» — це не канал. Введи # й обирай канали зі списку один за одним; «all» знову дозволить усі.

## Privacy

command-privacy = Твої дані в бота
command-privacy-export = Отримати файлом усі дані про себе
command-privacy-delete = Видалити всі дані про себе

privacy-nothing = Даних про тебе немає.
privacy-export = Ось усе, що бот зберігає про тебе з усіх серверів (JSON, по списку на таблицю). Час — у мілісекундах від 1970 року.
privacy-too-much = Даних про тебе більше, ніж уміщується в одне повідомлення. Попроси їх у власника бота.
privacy-confirm = Видалити все, що бот зберігає про тебе, на всіх серверах? Минулі відповіді залишаться, але без імені, а очки стануть нічиїми. Список повторення видалиться. Уже надіслані повідомлення не зміняться. Скасувати це не можна.
button-forget = Видалити мої дані
privacy-deleted = Готово. Твого імені більше немає в жодних наших даних. Якщо зіграєш знову, почнеш із чистого аркуша.

## Doctor

command-doctor = Що я можу в кожному каналі і як виправити решту

doctor-well = ✅ Я можу писати всюди, де треба.
doctor-sick = ❌ Мені бракує дозволів у { $count ->
        [one] { $count } каналі
        [few] { $count } каналах
        [many] { $count } каналах
       *[other] { $count } каналу
    }.
doctor-may = { $channel } · Можу писати і знайду свої запитання після збою.
doctor-missing = { $channel } · Бракує дозволів: { $permissions }
doctor-unseen = { $channel } · Не бачу цього каналу: немає дозволу **Переглядати канал**, або канал видалено.
doctor-fix = Щоб виправити, відкрий налаштування каналу, розділ *Дозволи*, додай мою роль у *Ролі/учасники* й дозволь те, чого бракує. Якщо через це запитання дня стало на паузу, продовж його через `/daily resume`.

## Help

command-help = Як користуватися ботом

help-title = **Квізи для тих, хто вчиться разом**
help-start = Почни з `/quiz start`, обери набір і натискай на літери.
    Самостійно: `/practice` і `/review`. Хто попереду: `/leaderboard`.
    Докладніше — у темах нижче.
help-hint = Ти тут уперше? `/help` покаже, що я вмію.
help-menu = Обери тему
help-play = **Гра**
    Запусти квіз у цьому каналі через `/quiz start`. Натисни на літеру, щоб відповісти: твій вибір бачиш лише ти, а правильну відповідь до закриття запитання не бачить ніхто. Час засікається, коли Discord отримує натискання, тож повільні відповіді бота не коштують тобі очок.
    Де зараз квіз, покаже `/quiz status`. Тому, хто запустив квіз, і ведучим доступні ще `/quiz pause`, `resume`, `skip` і `stop`.
help-points = **Очки**
    `classic`: від 500 до 1000 очок за запитання, що швидше, то більше.
    `accuracy`: один бал за запитання, час не має значення.
    `race`: бал отримує перша правильна відповідь, після помилки відповідати не можна. Якщо відповідь вводять, спроб три.
    `survival`: дай відповідь на запитання 1, щоб увійти в гру; одна помилка чи пропуск — і ти вибуваєш.
    `confidence`: після відповіді познач, наскільки це точно. «Навмання»: 1 бал, якщо правильно, 0, якщо ні. «Мабуть»: 2 або −2; це зараховується, якщо нічого не обрати. «Точно»: 3 або −6. Найвигідніша чесність: «Мабуть» окупається, якщо правильні дві відповіді з трьох, «Точно» — якщо чотири з п’яти. Підсумок нижче нуля в рейтингах рахується як 0.
    У `race` і `survival` відповідь змінювати не можна. У рейтингах бал — це 1000 очок. Якщо правильних варіантів кілька, кожен неправильний вибір скасовує один правильний.
help-standing = **Результати**
    Хто попереду в каналі чи на всьому сервері, покаже `/leaderboard`: за сьогодні, тиждень, місяць, сезон або весь час. `/stats` покаже, як справи в тебе, за наборами й тижнями. «Моя відповідь» під закритим запитанням і «Мої відповіді» під підсумками приватно покажуть, що обрано, що правильно й чому.
help-daily = **Запитання дня**
    Ведучі планують їх через `/daily add`. Кожне відкрите кілька годин, а відповідь усі бачать після закриття. Не поспішай: швидкість не має значення. Відповідай щодня, правильно чи ні, і серія зростатиме; один пропуск за сім днів пробачається (❄).
help-contests = **Турніри**
    Долучайся через `/contest join` і грай через `/contest play`: приватно й у власному темпі, поки турнір відкритий. Відповіді й місця видно після закриття. Команди збирають через `/team create` і `/team join`. Ведучі влаштовують турніри через `/contest create`.
help-learning = **Навчання**
    Тренуйся за набором самостійно через `/practice`: без обмеження часу, без очок і з поясненням після кожної відповіді. Головне місце для навчання — `/review`: сюди повертається те, у чому були помилки, незадовго до того, як забудеться. `/learn add` додасть цілий набір, щодня кілька нових запитань, і підготує тебе до дати іспиту; `/learn plan` покаже, скільки вже вивчено. `/remind set` надішле особисте повідомлення, коли час повторювати. Усе це працює і в особистих повідомленнях зі мною.
help-banks = **Набори**
    У що можна зіграти, покажуть `/bank list` і `/bank info`. Ведучі завантажують набори через `/bank upload`, пишуть запитання через `/bank add` (рядок із «*» — правильний варіант, із «=» — прийнятна відповідь, із «#» — число) і читають їх через `/bank preview`. Запропонувати запитання може кожен: через `/bank suggest` або *Apps › Make a question* біля повідомлення; ведучі вирішують через `/bank suggestions`. Щось не так із запитанням? Натисни під ним «Є помилка»; ведучі виправлять відповідь і очки через `/bank fix`.
help-privacy = **Приватність**
    Отримати всі дані про себе: `/privacy export`, видалити їх: `/privacy delete`.
