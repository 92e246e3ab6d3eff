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
closed-wrong-answer = «{ $text }»
closed-wrong-answer-repeated = «{ $text }» × { $count }
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
