command-quiz = Сыграть в квиз в этом канале
command-quiz-start = Начать квиз
command-quiz-start-bank = Набор вопросов; несколько — через запятую
command-quiz-start-questions = Сколько вопросов, от 1 до 50 (по умолчанию 10)
command-quiz-start-seconds = Секунд на вопрос, от 5 до 600 (по умолчанию 20)
command-quiz-start-mode = Как считать очки (по умолчанию classic)
command-quiz-start-tag = Тег, который должен быть у всех вопросов
command-quiz-start-difficulty = Сложность вопросов: по ответам участников, а если их нет, по оценке автора
command-quiz-start-ask = Вид вопросов с вводом ответа (по умолчанию как в наборе)
command-quiz-start-lives = После скольких ошибок игрок выбывает в survival
command-quiz-start-lobby = Сначала собрать игроков; квиз начнётся через минуту или по кнопке «Начать сейчас»
command-quiz-start-thread = Открыть для квиза ветку и играть в ней
suggestion-questions = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
command-quiz-stop = Завершить квиз; все очки останутся
command-quiz-skip = Закрыть текущий вопрос без очков
command-quiz-pause = Поставить на паузу после текущего вопроса
command-quiz-resume = Продолжить квиз после паузы
command-quiz-status = Где сейчас квиз и кто впереди (видно только тебе)

start-someone = Кто-то
start-announced = 🎬 **{ $name }** запускает квиз **{ $title }** · { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    } · { $mode }.
start-cards = { $count ->
        [one] Пропускаю { $count } карточку: её ответ слишком длинный для ввода.
        [few] Пропускаю { $count } карточки: их ответы слишком длинные для ввода.
        [many] Пропускаю { $count } карточек: их ответы слишком длинные для ввода.
       *[other] Пропускаю { $count } карточки: их ответы слишком длинные для ввода.
    }
start-seconds = Время на вопрос: { $seconds } с.
start-fewer = { $count ->
        [one] Подходит только { $count } вопрос.
        [few] Подходят только { $count } вопроса.
        [many] Подходят только { $count } вопросов.
       *[other] Подходит только { $count } вопроса.
    }
mode-classic = Классика: чем быстрее верный ответ, тем больше очков
mode-accuracy = Точность: не спеши, важны только верные ответы
mode-race = Гонка: побеждает первый верный ответ; после ошибки отвечать уже нельзя
mode-survival = { $lives ->
        [1] Выживание: ответь на вопрос 1, чтобы вступить в игру; дальше одна ошибка или пропуск — и ты выбываешь
       *[other] Выживание: ответь на вопрос 1, чтобы вступить в игру; дальше каждая ошибка или пропуск отнимает жизнь (всего их { $lives })
    }
start-lives-unused = Жизни считаются только в режиме survival.
mode-confidence = Уверенность: отмечай, насколько это точно. Точно и верно: +3, точно и неверно: −6
refused-only-cards = { $count ->
        [one] Здесь только { $count } карточка, и её ответ слишком длинный для ввода. Для таких есть `/practice`.
        [few] Здесь { $count } карточки, и их ответы слишком длинные для ввода. Для таких есть `/practice`.
        [many] Здесь { $count } карточек, и их ответы слишком длинные для ввода. Для таких есть `/practice`.
       *[other] Здесь { $count } карточки, и их ответы слишком длинные для ввода. Для таких есть `/practice`.
    }
refused-already-running = Здесь уже идёт квиз. Где он сейчас, покажет `/quiz status`.
refused-too-soon = Здесь только что начался квиз. Следующий можно начать { $when }.
refused-unknown-tag = В этом наборе нет вопросов с тегом «{ $tag }».
refused-unknown-tag-list = Его теги: { $tags }
refused-unknown-tag-none = Тегов в нём нет.
refused-none-so-hard =
    { $difficulty ->
        [easy] Лёгких вопросов здесь нет (средние: { $medium }, сложные: { $hard }, без оценки: { $unknown }).
        [medium] Средних вопросов здесь нет (лёгкие: { $easy }, сложные: { $hard }, без оценки: { $unknown }).
       *[hard] Сложных вопросов здесь нет (лёгкие: { $easy }, средние: { $medium }, без оценки: { $unknown }).
    } Выбери другую сложность.

question-closes = Закрытие { $when }
question-picture-in-words = -# 🖼️ Картинка: { $alt }
question-picture-missing = -# 🖼️ Картинку здесь показать нельзя.
question-answered = { $count ->
        [0] пока нет ответов
       *[other] ответов: { $count }
    }
question-choose-one = Нажми на букву, чтобы ответить.
question-can-change = Ответ можно менять, пока идёт время.
question-how-sure = Потом отметь, насколько это точно.
question-tries = { $count ->
        [1] Засчитывается первый ответ.
       *[other] Попыток: { $count }.
    }

locked-in-changed = Этот ответ заменяет прежний.
locked-in-read = «{ $typed }» читаю как { $number }.
locked-in-can-change = Есть другая мысль? Просто ответь ещё раз, пока идёт время.
locked-in-stands = Этот ответ уже не изменить.
locked-in-sure = Насколько это точно? **{ $confidence }**: { $gain }, если верно, { $loss }, если нет.
    -# Ответ и точность можно менять, пока идёт время.
confidence-guess = Наугад
confidence-fairly-sure = Скорее да
confidence-sure = Точно
locked-in-tries = { $left ->
        [one] Осталась { $left } попытка.
        [few] Остались { $left } попытки.
        [many] Осталось { $left } попыток.
       *[other] Осталось { $left } попытки.
    } Побеждает первый верный ответ.
refused-question-closed = Этот вопрос уже закрыт, так что ничего не изменилось.
refused-too-late = Поздно! Твой ответ опоздал на { $seconds } с и не засчитан.
refused-first-stands = В этом квизе засчитывается только первый ответ. Твой: { $answer }.
refused-no-tries-left = Твои попытки на этот вопрос закончились. Последний ответ: { $answer }.
refused-departed = Здесь есть твой ответ, данный до удаления данных, поэтому ответить ещё раз нельзя. В следующем ты снова в игре!
refused-knocked-out = Твоя игра здесь закончилась на вопросе { $number }. В следующем квизе ты снова в игре!
refused-not-entered = Чтобы попасть в этот квиз, нужно было ответить на вопрос 1. Лови следующий!

closed-chosen = { $count ->
        [0] 0
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
closed-nobody-answered = Никто не ответил.
closed-right-later = **Тоже верно:** { $list }
closed-partly = **Частично верно:** { $list }
closed-knocked-out = **Выбывают:** { $list }
closed-entry = { $count ->
        [one] В игре **{ $count }** человек. Со следующего вопроса ошибки и пропуски считаются.
        [few] В игре **{ $count }** человека. Со следующего вопроса ошибки и пропуски считаются.
        [many] В игре **{ $count }** человек. Со следующего вопроса ошибки и пропуски считаются.
       *[other] В игре **{ $count }** человека. Со следующего вопроса ошибки и пропуски считаются.
    }
closed-hurt = **Теряют жизнь:** { $list }
closed-lives-left = (осталось: { $count })
closed-standing = { $count ->
        [0] В игре никого не осталось.
        [one] В игре **{ $count }** человек.
        [few] В игре **{ $count }** человека.
        [many] В игре **{ $count }** человек.
       *[other] В игре **{ $count }** человека.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } балл
        [few] +{ $amount } балла
        [many] +{ $amount } баллов
       *[other] +{ $amount } балла
    }
closed-next-question = Следующий вопрос { $when }
closed-next-pause = Пауза. Чтобы продолжить: `/quiz resume`.
closed-next-podium = Это был последний вопрос! Сейчас будут итоги.
closed-skipped = **Пропущен.** За этот вопрос очков нет.
closed-stopped = **Остановлен.** За этот вопрос очков нет.
closed-standings = **Таблица**: { $list }
closed-wrong-answers = Неверные ответы: { $list }
closed-wrong-answer = «{ $text }»
closed-wrong-answer-repeated = «{ $text }» × { $count }
closed-lost = **Вопрос { $number } отменён** из-за технической проблемы. Очки ни у кого не меняются.
closed-withdrawn = **Остановлен.** Открылся турнир с теми же вопросами. Очки здесь ни у кого не меняются.
closed-explanation-apart = **Пояснение к вопросу { $number }**

my-answer-right = ✅ Твой ответ: { $letters }. Верно!
my-answer-partly = 🟡 Твой ответ: { $letters }. Частично верно.
my-answer-wrong = ❌ Твой ответ: { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } балл
        [few] { $marks } балла
        [many] { $marks } баллов
       *[other] { $marks } балла
    }.
my-answers-sure-but-wrong = **Точно, но неверно**
my-answer-place = Место { $place } из { $of } · { $score }
my-answer-run = верных подряд: { $count }
my-answer-none = На этот вопрос у тебя нет ответа.
my-answer-void = Этот вопрос не засчитывается.
my-answers-none = В этом квизе у тебя нет ответов.
my-answers-line-void = не засчитывается

controlled-stop = Квиз завершён.
controlled-skip = Вопрос пропущен.
controlled-pause = Пауза. Текущий вопрос дойдёт до конца, а дальше тишина до `/quiz resume`. Через 24 часа квиз закончится.
controlled-resume = Квиз продолжается.
refused-nothing-runs = Квиза здесь сейчас нет. Начать: `/quiz start`.
refused-runs-in-threads = В ветках этого канала идёт больше одного квиза: { $threads }. Введи команду в ветке нужного.
refused-nothing-open-paused = Квиз на паузе, открытого вопроса нет. Чтобы продолжить: `/quiz resume`.
refused-nothing-open = Открытого вопроса сейчас нет. Следующий уже в пути.
refused-no-threads-here = Здесь я не могу открыть ветку. Убери `thread` или начни квиз в текстовом канале.
refused-cannot-open-thread = Не могу открыть ветку в этом канале. Не хватает прав: { $permissions }. Дай их моей роли в настройках канала (Настроить канал → Права доступа) и попробуй ещё раз.
start-in-thread = Играем здесь: { $thread }
refused-in-lobby = Квиз ещё не начался. Нажми **Начать сейчас** в лобби или отмени его через `/quiz stop`.
refused-lobby-closed = Это лобби закрыто. Если квиз ещё идёт, просто ответь на текущий вопрос.
refused-standings-follow = Это был последний вопрос. Итоги уже в пути.
refused-not-yours-unnamed = Это могут только ведущие и тот, кто запустил квиз.
refused-not-yours = Этим квизом управляет { $name }; ещё это могут только ведущие.
refused-already-paused = Квиз уже на паузе. Чтобы продолжить: `/quiz resume`.
refused-not-paused = Квиз не на паузе.
status-title = **{ $title }**
status-open = Вопрос { $number } из { $total }, закрытие { $when }.
status-coming = Вопрос { $number } из { $total } уже в пути.
status-between = Вопрос { $number } из { $total } позади. Следующий уже в пути.
status-lobby = { $count ->
        [0] Лобби открыто, начало квиза { $when }. Пока никого нет.
       *[other] Лобби открыто, начало квиза { $when }. Игроков: { $count }.
    }
status-over = Все вопросы ({ $total }) позади. Итоги уже в пути.
status-paused = Пауза после вопроса { $number } из { $total }. Чтобы продолжить: `/quiz resume`.
status-leads = Впереди: { $names } · { $score }.
status-nobody-leads = Пока без очков.

lobby-open = ### 🎬 { $title } · { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
    Начало { $when }
lobby-begun = ### 🎬 { $title }
    Квиз начался. Отвечать ещё не поздно!
lobby-cancelled = ### { $title }
    Квиз отменён.
lobby-withdrawn = ### { $title }
    Открылся турнир с теми же вопросами, поэтому квиз отменён.
lobby-ended = ### { $title }
    Квиз закончился.
lobby-nobody = Пока никого нет.
lobby-joined = { $count ->
        [one] **{ $count } игрок:** { $list }
        [few] **{ $count } игрока:** { $list }
        [many] **{ $count } игроков:** { $list }
       *[other] **{ $count } игрока:** { $list }
    }
lobby-hint = Играть можно и без этого. Когда ответят все, кто в лобби, первый вопрос закроется раньше.
lobby-you-joined = Ты в игре! Начало квиза { $when }.
lobby-you-began = Поехали!
button-join = Участвовать
button-begin = Начать сейчас
podium-title = **Итоги**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } вопрос
            [few] { $total } вопроса
            [many] { $total } вопросов
           *[other] { $total } вопроса
        }
       *[other] сыграно вопросов: { $asked } из { $total }
    }
podium-row-stands = в игре до конца
podium-row-lives = { $count ->
        [one] в игре до конца, осталась { $count } жизнь
        [few] в игре до конца, остались { $count } жизни
        [many] в игре до конца, осталось { $count } жизней
       *[other] в игре до конца, осталось { $count } жизни
    }
podium-row-fell = выбывает на вопросе { $number }
podium-row-average = ⌀ { $seconds } с
podium-nobody = На этот раз без ответов.
podium-picture-title = { $title }: пьедестал
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = Квиз остановлен. Все очки сохраняются.
podium-winner = 🏆 Побеждает **{ $name }**!
podium-winner-by = 🏆 Побеждает **{ $name }**! Отрыв: { $score }
podium-winners = 🏆 Делят первое место: **{ $names }**
highlight-fastest = ⚡ Самый быстрый верный ответ: { $name }, { $seconds } с (вопрос { $number })
highlight-run = 🔥 Самая длинная серия: { $name }, верных подряд: { $count }
highlight-climb = 📈 Самый большой рывок: { $name }, { $count ->
        [one] на { $count } место
        [few] на { $count } места
        [many] на { $count } мест
       *[other] на { $count } места
    } вверх
highlight-hardest = 🧗 Самый трудный вопрос: номер { $number }, { $percent } % верных
podium-unanswered = Остановка после трёх вопросов без ответа. Все очки сохраняются.
podium-paused = Квиз простоял на паузе сутки и закончился. Все очки сохраняются.
podium-lost = Я больше не могу здесь писать, поэтому квиз закончился. Все очки сохраняются.
podium-withdrawn = Открылся турнир с этим набором, поэтому квиз закончился. Все очки сохраняются.
button-play-again = Ещё раз
button-leaderboard = Рейтинг
button-mistakes = Разобрать ошибки
mistakes-title = Твои ошибки
mistakes-none = Ошибок нет: всё верно!
mistakes-result = 🏁 На этот раз верно { $right } из { $total }.
button-start-nearest = Начать «{ $title }»
