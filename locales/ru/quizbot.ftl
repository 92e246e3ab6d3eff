### Всё, что говорит бот, по-русски.

# Словарик:
# quiz = квиз; question = вопрос; daily question = вопрос дня; bank = набор (вопросов)
# member = участник; quizmaster = ведущий; team = команда
# leaderboard = рейтинг; standings = таблица; final standings = итоги
# points = очки; marks = баллы (1 балл = 1000 очков в рейтинге)
# season = сезон; contest = турнир; attempt и try = попытка
# lives = жизни; streak = серия; lobby = лобби; schedule = расписание
# review = повторение; practice = тренировка; card = карточка; report = жалоба
# На «ты», без форм с родом (не «ты ответил», а «твой ответ»); всегда «ё».

## General

language-name = Русский
trouble = У нас что-то пошло не так. Попробуй ещё раз. Если это повторяется, сообщи владельцу бота этот код: { $id }
trouble-stopping = Я как раз перезапускаюсь. Ничего не потеряно: попробуй ещё раз через минутку.
trouble-refused = Discord не принял мой ответ, поэтому показать его не могу. Твои изменения сохранены. Если это повторяется, сообщи владельцу бота этот код: { $id }
trouble-late-form = Извини, форма открывалась слишком долго. Нажми кнопку ещё раз.
trouble-unknown-component = Эта кнопка из старой версии. Введи команду ещё раз.
trouble-busy = Сейчас у меня слишком много запросов. Попробуй чуть позже.
trouble-stopped = Discord отклоняет мои сообщения, поэтому квизы на паузе. Следующая попытка { $when }; ответы засчитываются как обычно.
not-counted = **Не засчитано.** Не удалось сохранить твой ответ. Попробуй ещё раз через минуту. (id { $id })

refused-server-only = Это работает только на сервере.
refused-quizmaster = Это могут только ведущие (право «Управлять сервером» или роль из `/settings`).
refused-cannot-post = Не могу писать в этом канале. Не хватает прав: { $permissions }. Их может дать тот, кто управляет сервером: настройки канала, раздел «Права доступа».
refused-cannot-post-in = Не могу писать в канале { $channel }. Не хватает прав: { $permissions }. Их может дать тот, кто управляет сервером: настройки канала, раздел «Права доступа».
permission-view-channel = Просматривать канал
permission-send-messages = Отправлять сообщения
permission-send-messages-in-threads = Отправлять сообщения в ветках
permission-create-public-threads = Создавать публичные ветки
permission-connect = Подключаться
permission-read-message-history = Читать историю сообщений
refused-not-in-this-channel = На этом сервере в квизы играют только здесь: { $channels }. Начни там или попроси ведущих изменить `/settings set channels`.
refused-unknown-bank = Набора «{ $asked }» нет.
refused-unknown-bank-nearest = Может, **{ $nearest }**?
refused-unknown-bank-list = Все наборы: `/bank list`.
refused-bank-is-daily = Единственный вопрос набора **{ $bank }** сейчас открыт как вопрос дня в канале { $channel }. Попробуй после его закрытия ({ $when }) или выбери другой набор.
refused-bank-in-contest = В турнире **{ $contest }** вопросы из набора **{ $bank }**, и это могло бы выдать ответы. Попробуй после закрытия турнира ({ $when }) или выбери другой набор.
refused-unknown-zone = Не знаю часового пояса «{ $typed }». Введи крупный город рядом и выбери из списка, например `Europe/London`.
refused-unknown-zone-near = Не знаю часового пояса «{ $typed }». Может, { $near }? Выбери из списка.
refused-nothing-chosen = Ответ пустой. Сначала выбери вариант или введи что-нибудь.
refused-not-a-number = «{ $typed }» — это не число. Пиши цифрами, например 42 или 3,14.
refused-not-a-number-of = «{ $typed }» — это не число. Пиши цифрами, например 42 или 3,14 (единица: { $unit }).
refused-ambiguous-number = «{ $typed }» можно понять как два разных числа. Введи { $one } или { $other }; попытка не потрачена.
refused-not-offered = Это сообщение устарело. Ответь на самый новый вопрос.

question-count = **Вопрос { $number } из { $total }**
question-choose-several = Верных вариантов может быть несколько. Отметь все.
question-select-placeholder = Отметь все верные
question-type-text = Нажми **Ответить** и введи ответ. Мелкие опечатки, регистр и значки над буквами не мешают.
question-type-exactly = Нажми **Ответить** и введи ответ точно. Не важны только регистр и лишние пробелы.
question-type-spelled = Нажми **Ответить** и введи ответ. Написание важно, регистр и значки над буквами — нет.
question-type-number = Нажми **Ответить** и введи число.
question-type-number-of = Нажми **Ответить** и введи число (единица: { $unit }).
question-true = Правда
question-false = Ложь
question-worth =
    { $weight ->
        [2] Двойные очки (×2)
        [3] Тройные очки (×3)
       *[other] Очки ×{ $weight }
    }
form-answer-title = Вопрос { $number } из { $total }
form-answer-label = Твой ответ
form-answer-number = Число, например 42 или 3,14
form-answer-number-of = Число (единица: { $unit })
button-answer = Ответить
locked-in = **Принято: { $letters }**

closed-correct-answer = **Верный ответ**
typed-also = Тоже подходит: { $list }
closed-nobody-right = Верных ответов нет.
closed-right = **Верно:** { $list }
closed-members = { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
closed-and-more = { $count ->
       *[other] и ещё { $count }
    }
closed-read-on = [Подробнее]({ $url })
podium-points = { $points ->
        [one] { $points } очко
        [few] { $points } очка
        [many] { $points } очков
       *[other] { $points } очка
    }
podium-marks =
    { $number ->
        [one] { $amount } балл
        [few] { $amount } балла
        [many] { $amount } баллов
       *[other] { $amount } балла
    }
share = { $percent } %
published-late = ⏰ С опозданием: закончилось { $when }.
podium-row-right = верно { $right }/{ $answered }
my-answer-correct = **Верный ответ**: { $answer }
my-answer-unknown = Этот вопрос слишком старый, его уже не найти.
my-answers-title = **Мои ответы** · { $title }
my-answers-line-none = без ответа
button-my-answer = Мой ответ
button-my-answers = Мои ответы
button-next-question = Следующий вопрос
button-back-ten = −10
button-on-ten = +10
button-previous = Назад
button-next = Далее

## Quiz

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

## Leaderboard

command-leaderboard = Узнать, у кого больше всего очков
command-leaderboard-scope = Этот канал или весь сервер (по умолчанию канал)
command-leaderboard-period = За какое время (по умолчанию за всё)
command-leaderboard-bank = Из какого набора считать вопросы (по умолчанию из всех)

leaderboard-title-channel = **Рейтинг** этого канала
leaderboard-title-server = **Рейтинг** этого сервера
leaderboard-today = Сегодня
leaderboard-week = Эта неделя
leaderboard-month = Этот месяц
leaderboard-season = Сезон **{ $name }** ({ $days })
leaderboard-season-over = Сейчас сезона нет. Это был последний.
leaderboard-bank = Только вопросы из набора **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · верно { $right }/{ $answered }{ $won ->
        [0] {""}
        [one] {" "}· { $won } победа
        [few] {" "}· { $won } победы
        [many] {" "}· { $won } побед
       *[other] {" "}· { $won } победы
    }
leaderboard-own = Ты: { $row }
leaderboard-not-on-it = Тебя пока нет в этом рейтинге.
leaderboard-page = Страница { $page } из { $pages } · { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
leaderboard-race-title = Эта неделя: гонка
leaderboard-race-points = очки
leaderboard-race-days = день недели
leaderboard-empty = Пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-today = Сегодня пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-week = На этой неделе пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-month = В этом месяце пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-season = В этом сезоне пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-season-over = В этом сезоне очков не было.
leaderboard-empty-bank = За вопросы этого набора очков пока нет. Начать квиз: `/quiz start bank:{ $bank }`.

## Stats

command-stats = Точность, серия, лучшие и слабые темы (видно только тебе)
command-stats-member = Чью статистику показать (по умолчанию твою)
command-stats-show = Показать в канале (по умолчанию нет)

stats-title = **{ $name }** на этом сервере
stats-none = Ответов пока нет. Начать квиз: `/quiz start`.
stats-answers = Верных ответов: { $right } из { $answers } ({ $percent } %)
stats-place = Место на сервере: { $place } · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } победа
        [few] {" "}· { $won } победы
        [many] {" "}· { $won } побед
       *[other] {" "}· { $won } победы
    }
stats-calibration = **Знаешь ли ты, что знаешь**
stats-sure = { $confidence }: верно { $right } из { $answers } ({ $percent } %){ $from ->
        [0] {""}
       *[other] {" "}· выгодно от { $from } %
    }
stats-streak = { $count ->
       *[other] Ответов на вопросы дня подряд: { $count }
    }
stats-due = { $count ->
        [0] Пока повторять нечего.
        [one] { $count } вопрос на повторение: `/review`
        [few] { $count } вопроса на повторение: `/review`
        [many] { $count } вопросов на повторение: `/review`
       *[other] { $count } вопроса на повторение: `/review`
    }
stats-best = **Лучшие темы**
stats-worst = **Слабые темы**
stats-subject = { $title } · { $percent } % из { $answers ->
        [one] { $answers } ответа
        [few] { $answers } ответов
        [many] { $answers } ответов
       *[other] { $answers } ответа
    }
stats-history = **Неделя за неделей**
stats-week-share = { $percent } % из { $answers ->
        [one] { $answers } ответа
        [few] { $answers } ответов
        [many] { $answers } ответов
       *[other] { $answers } ответа
    }
stats-week = { $ago ->
        [0] последние 7 дней
        [one] { $ago } неделю назад
        [few] { $ago } недели назад
        [many] { $ago } недель назад
       *[other] { $ago } недели назад
    }
refused-names-hidden = На этом сервере имена скрыты. Свою `/stats` видно всегда, а ведущие могут приватно посмотреть чужую.
stats-picture-title = { $name }: прогресс
stats-picture-week =
    { $ago ->
        [0] последние 7 дней
       *[other] −{ $ago }
    }
stats-picture-answers = ответов за неделю
stats-picture-right = доля верных
stats-picture-told = { $ago }: { $percent } % верных из { $answers }

## Season

command-season = Сезоны: рейтинги с чистого листа
command-season-start = Начать сезон
command-season-start-name = Название сезона
command-season-end = Завершить сезон и выложить сюда его итоговую таблицу
command-season-list = Все сезоны и их победители

season-started = Сезон **{ $name }** начался! С этого момента очки идут в него.
season-end-confirm = Завершить сезон **{ $name }**? Его итоговая таблица появится здесь, а открыть сезон снова будет нельзя.
button-end-season = Завершить сезон
season-ended = **Сезон окончен: { $name }**
season-since = начало: { $from }
season-days = { $from } — { $until }
season-list-title = **Сезоны** на этом сервере
season-row = **{ $name }** · { $days }
season-nobody = без очков
season-won = победа: { $names } · { $points }
season-leads = впереди: { $names } · { $points }
refused-season-without-name = Сезону нужно название, например «Осень 2026».
refused-season-is-open = Сезон **{ $name }** ещё идёт. Сначала заверши его через `/season end`.
refused-no-season-open = Сейчас сезона нет. Начать: `/season start`.
refused-no-season-yet = Сезонов ещё не было. Ведущие могут начать сезон через `/season start`.

## Board

command-board = Сбросить или поправить рейтинги
command-board-reset = Обнулить рейтинг (30 дней можно отменить)
command-board-reset-scope = Этот канал или весь сервер (по умолчанию канал)
command-board-exclude = Скрыть участника во всех рейтингах
command-board-exclude-member = Кого скрыть
command-board-undo = Отменить сброс или вернуть скрытого участника
command-board-undo-edit = Что отменить
command-board-list = Что можно отменить

board-reset-confirm-channel = Сбросить рейтинг этого канала? Очки { $count ->
        [one] { $count } участника
        [few] { $count } участников
        [many] { $count } участников
       *[other] { $count } участника
    } пропадут отсюда и из рейтинга сервера. В течение 30 дней это можно отменить через `/board undo`.
board-reset-confirm-server = Сбросить все рейтинги на этом сервере? Очки { $count ->
        [one] { $count } участника
        [few] { $count } участников
        [many] { $count } участников
       *[other] { $count } участника
    } пропадут. В течение 30 дней это можно отменить через `/board undo`.
board-reset-done-channel = Готово. Рейтинг этого канала пуст. Отменить можно через `/board undo`, срок: { $until }.
board-reset-done-server = Готово. Все рейтинги на этом сервере пусты. Отменить можно через `/board undo`, срок: { $until }.
button-reset = Сбросить
button-cancel = Отмена
cancelled = Отменено. Ничего не изменилось.
board-exclude-confirm = Скрыть **{ $name }** во всех рейтингах на этом сервере? Играть можно будет и дальше, очки сохранятся. Вернуть: `/board undo`.
button-exclude = Скрыть
board-excluded = Готово. **{ $name }** больше не видно в рейтингах этого сервера. Вернуть: `/board undo`.
board-undone-reset = Восстановлено: считаются и старые, и новые очки.
board-undone-exclusion = Восстановлено: **{ $name }** снова в рейтингах.
board-list-title = **Изменения рейтингов**, которые можно отменить
board-list-empty = Отменять нечего.
board-list-more = { $count ->
       *[other] и ещё { $count }
    }
board-list-foot = Отменить любое: `/board undo`.
board-row-server = сброс всех рейтингов на этом сервере
board-row-channel = сброс рейтинга канала { $channel }
board-row-excluded = **{ $name }** не видно в рейтингах
suggestion-reset-server = сброс сервера
suggestion-reset-channel = сброс канала
suggestion-excluded = скрыто: { $name }
board-row = { $what } · { $by }, { $when }
board-row-until = срок: { $until }
refused-already-excluded = **{ $name }** и так не видно в рейтингах. Вернуть: `/board undo`.
refused-nothing-to-undo = Отменять нечего. Что можно отменить, покажет `/board list`; сброс — в течение 30 дней.

## Bank

command-bank = Наборы вопросов
command-bank-list = Все наборы
command-bank-info = Узнать, что в наборе
command-bank-info-bank = О каком наборе рассказать
command-bank-preview = Приватно прочитать вопросы набора с ответами (ведущие)
command-bank-preview-bank = Какой набор прочитать
command-bank-which = Набор
command-bank-question = Вопрос
command-bank-upload = Загрузить набор на этот сервер (ведущие)
command-bank-upload-file = Файл с вопросами (до 1 МиБ) или .zip с картинками (до 10 МиБ)
command-bank-download = Скачать набор файлом (ведущие)
command-bank-remove = Удалить собственный набор этого сервера (ведущие)
command-bank-add = Написать вопрос (ведущие)
command-bank-add-bank = Собственный набор этого сервера или название нового
command-bank-edit = Изменить вопрос в собственном наборе этого сервера (ведущие)
command-bank-delete = Удалить вопрос из собственного набора этого сервера (ведущие)

bank-list-title = **Наборы**
bank-list-none = Наборов пока нет. Ведущие могут добавить их через `/bank upload` или `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
bank-list-own = только на этом сервере
bank-info-counts = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    } (с одним верным вариантом: { $single }, с несколькими: { $several }, правда/ложь: { $truefalse }, с вводом ответа: { $typed })
bank-info-cards = 🗂️ { $count ->
        [one] У { $count } карточки слишком длинный ответ для ввода: только в `/practice`
        [few] У { $count } карточек слишком длинные ответы для ввода: только в `/practice`
        [many] У { $count } карточек слишком длинные ответы для ввода: только в `/practice`
       *[other] У { $count } карточки слишком длинные ответы для ввода: только в `/practice`
    }
bank-info-explained = с пояснением: { $explained }
bank-info-tags = Теги: { $tags }
bank-info-flagged = ⚠️ Вопросы на проверку:
bank-info-suspect = сильные игроки часто ошибаются: проверь ответ или формулировку
bank-info-too-hard = слишком сложный
bank-info-too-easy = слишком лёгкий
bank-info-flagged-row = { $number }. { $prompt } · верно { $right } из { $answers }: { $why }
bank-info-discrimination = {" "}(дискриминативность { $value })
bank-info-wrong = {"; "}самый частый неверный ответ: «{ $wrong }» ({ $count })
bank-info-difficulty = Сложность по оценке автора: лёгкие { $easy }, средние { $medium }, сложные { $hard }, без оценки { $unknown }
bank-info-measured = Здесь задано { $asked ->
        [one] { $asked } раз
        [few] { $asked } раза
        [many] { $asked } раз
       *[other] { $asked } раза
    }, верно { $percent } % из { $answers ->
        [one] { $answers } ответа
        [few] { $answers } ответов
        [many] { $answers } ответов
       *[other] { $answers } ответа
    }. Сложность по этим ответам: лёгкие { $easy }, средние { $medium }, сложные { $hard }, мало ответов { $unknown }
bank-info-source = [Источник]({ $url })
bank-info-author = Автор: { $author }
bank-info-licence = Лицензия: { $licence }
bank-info-held-back = ⚠️ В последней правке этого файла ({ $when }) есть ошибки, поэтому пока действует прежняя версия.
bank-info-start = Сыграть: { $command }
preview-title = **{ $title }** · просмотр, { $number } из { $total }
preview-explanation = **Пояснение**
preview-facts = вес { $weight } · { $id }
preview-line = строка { $line } в файле

upload-pictures-too-large = Картинки в этом файле вместе занимают больше { $max } МиБ. Уменьши их или раздели набор на несколько файлов.
upload-too-large = Этот файл больше { $max } МиБ. Раздели набор на несколько файлов.
refused-bank-changed = Кто-то только что изменил набор **{ $bank }**, поэтому ничего не сохранено. Попробуй ещё раз.
refused-question-changed = Кто-то только что изменил этот вопрос, поэтому ничего не исправлено. Открой его снова через `/bank fix`.
upload-too-many-banks = На этом сервере уже максимум наборов ({ $max }). Удали какой-нибудь через `/bank remove`.
refused-limit-schedules = На этом сервере уже максимум расписаний вопросов дня ({ $max }). Удали какое-нибудь через `/daily remove`.
refused-limit-contests = На этом сервере уже максимум незавершённых турниров ({ $max }). Подожди, пока какой-нибудь закроется, или используй `/contest finish`.
refused-limit-teams = На этом сервере уже максимум команд ({ $max }). Вступить в готовую: `/team join`.
refused-limit-suggestions = На этом сервере уже ждёт максимум предложений ({ $max }). Сначала ведущим нужно заглянуть в `/bank suggestions`.
refused-limit-reports = На этом сервере уже максимум открытых жалоб ({ $max }). Твоя не сохранена: сначала ведущим нужно заглянуть в `/bank reports`.
refused-limit-bank-mib = Наборы сервера вместе с картинками могут занимать до { $max } МиБ. Удали какой-нибудь через `/bank remove` или сократи этот.
refused-limit-all-bank-mib = У бота больше нет места для загруженных наборов. Пожалуйста, скажи об этом владельцу бота.
refused-limit-lookups = Запросов в минуту может быть не больше { $max }. Подожди немного.
upload-too-many-questions = Слишком много вопросов для одного набора: { $count } (предел: { $max }). Раздели их на несколько наборов.
upload-id-is-taken = id `{ $id }` уже занят набором, который не принадлежит этому серверу. Переименуй файл или дай набору другой `id`.
upload-unreachable = Не удалось скачать этот файл из Discord. Попробуй ещё раз.
upload-taken = На сервере новый набор **{ $title }**: { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }. Сыграть: `/quiz start bank:{ $id }`.
upload-refused = { $count ->
        [one] Пропущен { $count } вопрос:
        [few] Пропущено { $count } вопроса:
        [many] Пропущено { $count } вопросов:
       *[other] Пропущено { $count } вопроса:
    }
upload-replaced = Он заменяет набор, у которого был этот id. Идущие квизы сохраняют свои вопросы.
upload-held-back = **{ $title }** без изменений: в файле появились новые ошибки. Исправь их и загрузи файл ещё раз или сначала удали старый набор через `/bank remove`.
upload-guide = Как пишется такой файл: <{ $url }>
upload-nothing = В этом файле не нашлось подходящих вопросов.
download-here = **{ $title }**, { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }.
download-own = Чтобы изменить набор, отредактируй файл и загрузи его через `/bank upload`.
download-common = Это встроенный набор. Чтобы сделать свою версию, поменяй в файле `id` и загрузи его через `/bank upload`.
remove-confirm = Удалить **{ $title }** ({ $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }) с этого сервера? Идущие квизы сохранят свои вопросы, все очки останутся.
remove-done = Набор **{ $title }** удалён с этого сервера. Вот файл, если он ещё пригодится.
button-remove = Удалить
bank-is-not-yours = **{ $title }** не принадлежит этому серверу, поэтому менять набор здесь нельзя. Чтобы сделать свою версию, скачай файл через `/bank download`, поменяй `id` и загрузи его через `/bank upload`.

question-not-found = «{ $asked }» не находится в наборе **{ $title }** (или подходят несколько вопросов). Выбери из списка.
question-is-gone = Этот вопрос тем временем изменили или удалили. Посмотри набор ещё раз.
add-bad-name = В названии нового набора должно быть от 1 до { $max } символов.
form-prompt = Вопрос (Markdown работает)
form-prompt-example = Что означает код состояния 404?
form-answers = Ответы, по одному в строке (* = верный)
form-answers-example = * перед верным вариантом; или = перед подходящим ответом; или # 3,14 ± 0,01
form-explanation = Пояснение (необязательно)
written-done = ✅ Вопрос { $number } набора **{ $title }** сохранён. Сыграть: `/quiz start bank:{ $id }`, скачать весь набор: `/bank download`.
written-again = То же самое уже спрашивает вопрос { $number }.
written-refused = Вопрос пока неполный, поэтому он не сохранён:
written-given-back = Вот твой текст, чтобы ничего не пропало:
edit-needs-a-file = Этот вопрос не помещается в форму, например из-за вариантов в несколько строк. Измени его в файле: `/bank download`, потом `/bank upload`.
delete-confirm = Удалить этот вопрос из набора **{ $title }**?
    { $question }
delete-done = Удалено. В наборе **{ $title }** { $count ->
        [one] остался { $count } вопрос
        [few] осталось { $count } вопроса
        [many] осталось { $count } вопросов
       *[other] осталось { $count } вопроса
    }.
delete-last = Это последний вопрос набора. Удалить весь набор: `/bank remove`.
button-delete = Удалить
button-add-another = Ещё вопрос
button-fix-it = Исправить
draft-is-gone = Введённого здесь текста у меня больше нет. Возможно, эта форма потом была отправлена ещё раз; если нет, введи команду снова.

## Suggestions

command-bank-suggest = Предложить вопрос для этого сервера
command-bank-suggestions = Принять, изменить или отклонить вопросы, предложенные участниками (ведущие)
suggest-form = Предложить вопрос
suggest-thanks = ✅ Спасибо! Ведущие посмотрят твой вопрос, и я сообщу, что они решили. Твоих предложений в очереди: { $waiting } (предел: { $max }).
suggestions-none = Предложений в очереди нет. Участники могут прислать своё через `/bank suggest` или *Apps › Make a question* у любого сообщения.
suggestions-title = 💬 **Предложение { $number } из { $total }** · { $name } · { $when }
suggestions-bank = Предложенные вопросы
suggestion-accept-form = Принять этот вопрос
suggestion-bank = В какой набор добавить
suggestion-bank-example = Название собственного набора этого сервера или нового
suggestion-edit-form = Изменить это предложение
suggestion-refuse-form = Отклонить этот вопрос
suggestion-reason = Причина (автор её увидит)
suggestion-reason-example = У нас уже есть вопрос об этом.
suggestion-accepted = ✅ Добавлено в набор **{ $title }**, вопрос { $number }. Автор: { $name }.
suggestion-edited = ✅ Изменено. Предложение по-прежнему в очереди.
suggestion-refused = Отклонено. { $name } увидит причину.
suggestion-barred = { $name } больше не может предлагать вопросы. То, что уже прислано, остаётся в списке.
suggestion-credit = Автор вопроса: { $name }
suggestion-news = 💬 **Новости о твоих предложениях**
suggestion-news-accepted = ✅ Вопрос «{ $prompt }» теперь в наборе **{ $title }**. Спасибо!
suggestion-news-refused = Вопрос «{ $prompt }» не добавлен: { $reason }
button-accept = Принять
button-edit = Изменить
button-refuse = Отклонить
button-bar = Заблокировать автора
button-barred = Заблокированные ({ $count })
button-unbar = Разблокировать
button-suggestions = Назад к предложениям
barred-none = Никто не заблокирован: предлагать вопросы могут все. Список предложений: `/bank suggestions`.
barred-title = **Участники, которым нельзя предлагать вопросы**
barred-row = { $name } · блокировка: { $by }, { $when }
refused-suggestions-barred = На этом сервере тебе нельзя предлагать вопросы. Если это ошибка, поговори с ведущими.
refused-too-many-waiting = В очереди уже максимум твоих предложений ({ $max }). Подожди, пока ведущие посмотрят хотя бы одно.
refused-suggestion-settled = Это предложение уже принято или отклонено. Остальные — в `/bank suggestions`.
refused-suggestion-edited = Другой ведущий только что изменил это предложение, поэтому ничего не добавлено. Посмотри его ещё раз через `/bank suggestions`.
refused-too-many-barred = Заблокированных участников уже максимум ({ $max }). Сначала кого-нибудь разблокируй.

## Report

command-bank-reports = Посмотреть, на что жалуются участники (ведущие)
command-bank-fix = Исправить ответ на вопрос и очки за него (ведущие)

button-report = Сообщить об ошибке
report-title = Сообщить об ошибке
report-label = Что не так с этим вопросом?
report-example = Верный ответ — «Бразилиа», потому что…
report-thanks = Спасибо! Ведущие этого сервера увидят твою жалобу.
report-thanks-again = Спасибо! Эта жалоба заменит прежнюю, и ведущие этого сервера её увидят.
reports-none = Открытых жалоб нет.
reports-title = **Жалобы на вопросы** · { $number } из { $total } · { $title }
reports-gone = Этого вопроса больше нет в наборе, поэтому исправить ответ здесь нельзя.
button-fix = Исправить ответ
button-dismiss = Всё в порядке
button-accepted = Подходящие ответы
form-accepted = Подходящие ответы, по одному в строке
fix-title = **Исправить ответ** · { $title }
fix-choose = Отметь все верные варианты:
fix-touches = { $answers ->
        [0] На него ещё никто не ответил.
       *[other] Оценю заново ответы: { $answers } (квизов: { $quizzes }). В каждый канал придёт одно уведомление.
    }
button-correct = Исправить
fix-changes-nothing = Это и так верный ответ, или он не подходит к вопросу. Ничего не изменилось.
fix-done = Исправлено. Заново оценено ответов: { $answers } (квизов: { $quizzes }). Очки изменились у { $members ->
        [one] { $members } участника
        [few] { $members } участников
        [many] { $members } участников
       *[other] { $members } участника
    }.
notice-title = **Исправлено**: в наборе **{ $title }** был неверный ответ.
notice-changed = { $count ->
        [0] Очки ни у кого не изменились.
        [one] Очки изменились у { $count } участника.
        [few] Очки изменились у { $count } участников.
        [many] Очки изменились у { $count } участников.
       *[other] Очки изменились у { $count } участника.
    }

## Daily

command-daily = Вопросы дня по расписанию (ведущие)
command-daily-add = Запланировать вопрос дня
command-daily-add-channel = Канал
command-daily-add-time = Время суток, например 18:30, 6:30 pm или 21h
command-daily-add-zone = Часовой пояс, например Europe/London (не обязателен, если задан в /settings)
command-daily-add-days = Дни: daily, weekdays, weekends, mon-fri или список: mon,wed,fri (по умолчанию daily)
command-daily-add-closes-after = Сколько часов открыт вопрос (по умолчанию 24), самое большее — до следующего
command-daily-add-ping = Какую роль пинговать
command-daily-schedule = Расписание
command-daily-list = Что запланировано и когда следующий вопрос
command-daily-pause = Приостановить расписание
command-daily-resume = Возобновить расписание
command-daily-remove = Удалить расписание
command-daily-now = Задать дополнительный вопрос прямо сейчас

question-daily = **Вопрос дня**
form-answer-title-daily = Вопрос дня
closed-lost-daily = **Этот вопрос дня отменён** из-за технической проблемы. Очки ни у кого не меняются.
closed-missed = Меня не было в сети, пока вопрос был открыт, поэтому он не засчитывается.
closed-explanation-apart-daily = **Пояснение к вопросу дня**
daily-result-title = **Вопрос дня: результат**
daily-streaks = **Серии:** { $list }
daily-streak = { $count }
streak-forgiven = один пропущенный день прощён

daily-added = Готово. Первый вопрос: { $when }.
daily-clocks-skip = При переводе часов времени { $time } один раз не будет: вопрос выйдет в момент перевода, { $date }.
daily-clocks-twice = При переводе часов { $time } наступит дважды: вопрос выйдет в первый раз, { $date }.
daily-none = Вопросов дня пока нет. Запланировать: `/daily add`.
daily-list-title = **Вопросы дня**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Далее: { $dates }
daily-row-open = { $hours ->
        [one] открыт { $hours } час
        [few] открыт { $hours } часа
        [many] открыт { $hours } часов
       *[other] открыт { $hours } часа
    }
daily-row-asked = задано вопросов: { $asked } из { $questions }
daily-row-again = все уже были: повторяю с самых давних
daily-row-pings = пингует { $role }
daily-row-closes = сейчас открыт, закрытие { $when }
daily-paused = Пауза. До `/daily resume` новых вопросов не будет. Открытый вопрос дойдёт до конца, и серии ни у кого не прервутся.
daily-resumed = Снова идёт. Следующий вопрос: { $when }.
daily-removed = Удалено. Открытый вопрос дойдёт до конца, все очки останутся.
daily-now = Отправляю дополнительный вопрос в { $channel }.
daily-news = 📅 **Новости о вопросах дня**
daily-news-more = Остальные — в `/daily list`.
daily-used-up = Все вопросы набора уже были, поэтому они повторяются, начиная с самых давних. Добавить новые: `/bank add` или `/bank upload`.
daily-why-requested = Поставлено на паузу { $when }. Чтобы продолжить: `/daily resume`.
daily-why-forbidden = Само встало на паузу { $when }: мне нельзя писать в { $channel }. Дай мне там права «Просматривать канал» и «Отправлять сообщения» (в ветке — «Отправлять сообщения в ветках»), потом введи `/daily resume`.
daily-why-channel-gone = Само встало на паузу { $when }: канала #{ $channel } больше нет. Удали это расписание через `/daily remove` и создай новое через `/daily add`.
daily-why-bank-gone = Само встало на паузу { $when }: набора «{ $bank }» больше нет. Добавь его снова и введи `/daily resume` или удали расписание через `/daily remove`.
daily-ping-everyone = Вопрос дня не может пинговать @everyone. Выбери роль, которую участники берут себе сами.
daily-ping-forbidden = Не могу пинговать **{ $role }**. Разреши всем упоминать эту роль (настройки сервера, раздел «Роли») или дай мне право «Упоминание @everyone, @here и всех ролей». Потом попробуй ещё раз.
refused-no-zone = Какой часовой пояс? Выбери его в `zone` или задай для сервера через `/settings set zone`.
refused-not-a-time = «{ $typed }» не похоже на время суток. Попробуй `18:30`, `6:30 pm` или `21h`.
refused-not-days = Не понимаю «{ $typed }». Подойдёт `daily`, `weekdays`, `weekends`, промежуток вроде `mon-fri` или список вроде `mon,wed,fri`.
refused-unknown-schedule = Такого расписания нет. Выбери из списка или посмотри все в `/daily list`.
refused-schedule-already-paused = Уже на паузе. Чтобы продолжить: `/daily resume`; причину покажет `/daily list`.
refused-schedule-not-paused = Оно не на паузе.
refused-schedule-without-bank = Набора «{ $bank }» для него больше нет. Сначала добавь набор снова или удали расписание через `/daily remove`.
refused-daily-on-its-way = Последний вопрос отсюда ещё отправляется. Попробуй чуть позже.

## Contest

command-contest = Турниры: вопросы одни для всех, темп у каждого свой
command-contest-create = Устроить турнир в этом канале (ведущие)
command-contest-create-name = Название турнира
command-contest-create-banks = Набор вопросов; несколько — через запятую
command-contest-create-opens = Начало: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 или <t:…>
command-contest-create-closes = Конец, в том же формате
command-contest-create-seconds = Секунд на вопрос, от 5 до 600 (по умолчанию без ограничения)
command-contest-create-attempts = Попыток у каждого; засчитывается лучшая (по умолчанию 1)
command-contest-create-teams = Командный зачёт (по умолчанию нет)
command-contest-which = Турнир
command-contest-join = Участвовать в турнире
command-contest-play = Играть в турнире или продолжить с того же места (видно только тебе)
command-contest-standings = Сколько участников, а после конца — результат (видно только тебе)
command-contest-finish = Закрыть турнир сейчас или отменить, если он ещё не открылся (ведущие)

contest-created = **Турнир: { $name }**
contest-window = Начало: { $opens } ({ $opens_in }), конец: { $closes } ({ $closes_in }).
contest-clocks-skip = В поясе { $zone } такого времени нет из-за перевода часов, поэтому беру момент перевода: { $date }.
contest-clocks-twice = В поясе { $zone } это время из-за перевода часов наступает дважды. Беру первый раз: { $date }.
contest-questions = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
contest-seconds = { $seconds } с на вопрос
contest-untimed = без ограничения времени
contest-attempts = { $count ->
        [1] 1 попытка
        [one] { $count } попытка, засчитывается лучшая
        [few] { $count } попытки, засчитывается лучшая
        [many] { $count } попыток, засчитывается лучшая
       *[other] { $count } попытки, засчитывается лучшая
    }
contest-teams = команды
contest-all-questions = { $count ->
        [one] Есть только { $count } вопрос.
        [few] Есть только { $count } вопроса.
        [many] Есть только { $count } вопросов.
       *[other] Есть только { $count } вопроса.
    }
contest-how = Нажми **Участвовать**. Когда турнир откроется, нажми **Играть**: приватно и когда удобно. Результат появится здесь после закрытия.
contest-how-open = Турнир открыт! Нажми **Играть**: приватно и когда удобно. Результат появится здесь после закрытия.
contest-is-over = Этот турнир закончился.
contest-is-cancelled = Этот турнир отменён.
contest-joined-count = { $count ->
        [0] Участников пока нет.
        [one] { $count } участник.
        [few] { $count } участника.
        [many] { $count } участников.
       *[other] { $count } участника.
    }
contest-opened = Турнир **{ $name }** открыт! Нажми **Играть**, чтобы начать. Закрытие { $when }.
contest-cancelled = Турнир **{ $name }** отменён. Он не состоится.
contest-cancelled-reply = Турнир **{ $name }** отменён. Сообщаю об этом всем в { $channel }.
contest-cancel-confirm = Начало турнира **{ $name }** { $when }. Отменить его? Он не состоится, и все в его канале об этом узнают.
button-cancel-contest = Отменить турнир
button-play = Играть
button-practise = Тренировка
contest-how-teams = Собирайте команды через `/team create` и `/team join`. Считается состав на момент открытия, минимум два человека. Результат команды — среднее всех её участников.
contest-joined = Ты участвуешь в турнире **{ $name }**.
contest-joined-already = Ты уже участвуешь в турнире **{ $name }**.
contest-joined-opens = Начало: { $date } ({ $when }). Тогда нажми **Играть** или введи `/contest play`.
contest-joined-open = Он уже открыт. Закрытие { $when }.
contest-side-team = Ты играешь за команду **{ $team }** ({ $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }).
contest-side-too-few = В команде **{ $team }** пока только ты. К открытию турнира в ней должно быть минимум два человека: попроси кого-нибудь вступить через `/team join`. Иначе играешь за себя.
contest-side-no-team = Ты не в команде. До открытия турнира вступи в команду через `/team join` или создай свою через `/team create`. Иначе играешь за себя.
contest-side-alone = Ты играешь за себя: к открытию турнира у тебя не было команды хотя бы из двух человек.
contest-attempt = попытка { $number } из { $total }
contest-clock = -# ⏱️ Финиш { $when }. Часы идут, даже если ты уйдёшь.
contest-no-clock = -# Без ограничения времени. Закрытие турнира { $when }.
contest-choose-one = Нажми на букву, чтобы ответить. Засчитывается первый ответ, и видно это только тебе.
contest-missed-before = На прошлый вопрос не хватило времени, он считается пропущенным.
contest-missed = Твой ответ опоздал на { $seconds } с, поэтому вопрос считается пропущенным.
contest-next = Следующий вопрос ждёт, не торопись.
contest-next-timed = Часы следующего вопроса пойдут, когда ты его откроешь.
contest-next-attempt = Это был последний вопрос! Можно сыграть ещё (осталось попыток: { $left }), засчитывается лучшая. Результат будет после закрытия турнира, { $when }.
contest-finished = Это был последний вопрос! Результат будет после закрытия турнира, { $when }.
button-another-attempt = Ещё попытка
contest-status = Участников: { $joined }, дошли до конца: { $finished }. Результат будет после закрытия.
contest-finishing = Турнир **{ $name }** закрывается. Результат скоро появится в { $channel }.
contest-finish-confirm = Завершить турнир **{ $name }** сейчас? По плану закрытие { $when }. Ответы, которые успеют прийти, ещё засчитаются.
button-finish-contest = Завершить
contest-unposted = Не удалось опубликовать результат турнира **{ $name }** в { $channel }: канала больше нет или мне нельзя туда писать. Его можно посмотреть через `/contest standings`.
contest-over = **Турнир окончен: { $name }**
contest-played = { $count ->
        [0] никто не сыграл
        [one] сыграл { $count } человек
        [few] сыграли { $count } человека
        [many] сыграло { $count } человек
       *[other] сыграло { $count } человека
    }
contest-nobody = Никто не сыграл.
contest-mean = в среднем { $score }
contest-members = { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
contest-time-seconds = { $seconds } с
contest-time-minutes = { $minutes }:{ $seconds } мин
contest-question-title = **Как отвечали на вопросы**
contest-question = { $percent } % ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = В этом турнире у тебя нет ответов.
contest-race-title = { $name }: гонка
contest-race-marks = баллы
contest-race-questions = вопросы
refused-contest-name = В названии должно быть от 1 до { $max } символов. Выбери другое.
refused-contest-name-taken = Турнир **{ $name }** уже есть, и он не закончился. Выбери другое название.
refused-contest-moment = «{ $typed }» не похоже на время. Попробуй `18:00` (пояс { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` или метку Discord `<t:…>`.
refused-contest-moment-no-time = «{ $typed }» — это день без времени. Добавь его, например `{ $example }`.
refused-contest-moment-ambiguous = «{ $typed }» можно понять по-разному. Напиши `{ $one }` или `{ $other }`.
refused-contest-past = Это время уже прошло: { $date } ({ $when }). Выбери более позднее.
refused-contest-closes-first = Начало: { $opens }, конец: { $closes }. Конец должен быть позже начала.
refused-contest-too-long = Турнир может быть открыт не дольше { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }. Выбери конец пораньше.
refused-contest-too-far = Турнир должен открыться { $days ->
        [one] в ближайший { $days } день
        [few] в ближайшие { $days } дня
        [many] в ближайшие { $days } дней
       *[other] в ближайшие { $days } дня
    }. Выбери начало пораньше.
refused-contest-unknown = Такого турнира нет. Выбери из списка.
refused-contest-not-open = Он ещё не открылся. Начало: { $date } ({ $when }); участвовать: `/contest join`.
refused-contest-already-open = Турнир **{ $name }** только что открылся, отменить его уже нельзя. Закрыть: `/contest finish`.
refused-contest-over = Турнир **{ $name }** закончился. Результат: `/contest standings`.
refused-contest-done = { $count ->
        [1] Твоя попытка уже использована.
       *[other] Твои попытки ({ $count }) уже использованы.
    } Результат будет после закрытия, { $when }.
refused-contest-old-question = Этот вопрос у тебя уже позади. Продолжить: `/contest play`.

## Team

command-team = Команды для турниров
command-team-create = Создать команду и вступить в неё
command-team-create-name = Название команды
command-team-join = Вступить в команду
command-team-which = Команда
command-team-leave = Выйти из своей команды
command-team-list = Все команды на этом сервере (видно только тебе)

team-created = Твоя команда **{ $team }** готова. Другие могут вступить через `/team join`; для турнира нужно минимум { $fewest } человека.
team-joined = Ты в команде **{ $team }**. Теперь в ней { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }.
team-joined-already = Ты уже в команде **{ $team }**.
team-left = Ты больше не в команде **{ $team }**.
team-frozen = В уже открытом турнире считается состав команд на момент открытия.
team-none = Команд пока нет. Создать: `/team create`.
team-list-title = **Команды**
team-yours = твоя команда
refused-team-unknown = Такой команды нет. Все команды: `/team list`, создать новую: `/team create`.
refused-team-name-taken = Команда **{ $name }** уже есть. Вступи в неё через `/team join` или выбери другое название.
refused-in-team = Ты в команде **{ $name }**. Сначала выйди из неё через `/team leave`.
refused-no-team = Ты не в команде. Вступить: `/team join`.

## Practice

command-practice = Тренироваться по набору в одиночку и без ограничения времени (видно только тебе)
command-practice-bank = Набор для тренировки
command-practice-questions = Сколько вопросов, от 1 до 50 (по умолчанию 10)

practice-title = Тренировка
practice-choose-one = Нажми на букву, чтобы ответить. Время не ограничено, и видно это только тебе.
practice-right = **Верно!**
practice-partly = **Частично верно.**
practice-wrong = **Не совсем.**
practice-you-typed = Твой ответ: «{ $text }»
practice-your-answer = твой ответ
practice-result = 🏁 **Верно { $right } из { $total }.** Тренировка не даёт очков и не влияет на рейтинги.
practice-changed = Набор изменился, поэтому продолжить тренировку нельзя. Начни заново: { $command }.
button-practise-again = Ещё тренировка
button-show-answer = Показать ответ
grade-again = Снова
grade-hard = Трудно
grade-good = Хорошо
grade-easy = Легко

## Learning

command-learn = Что ты учишь: наборы, темп, экзамен (видно только тебе)
command-learn-add = Учить набор, каждый день несколько новых вопросов
command-learn-add-bank = Какой набор учить
command-learn-add-new = Сколько новых вопросов в день, от 1 до 100 (по умолчанию 10)
command-learn-add-exam = Дата экзамена, например 24.12. или 2026-12-24
command-learn-remove = Больше не учить набор
command-learn-remove-bank = Какой набор больше не учить
command-learn-plan = Что ты учишь, что пора повторить и сколько ты помнишь

learn-added =
    📚 Ты учишь набор **{ $title }**: { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }, новых в день: { $new }.
learn-added-exam = Дата экзамена: { $exam }. До него каждый вопрос встретится тебе хотя бы дважды, а в { $days ->
        [one] последний { $days } день
        [few] последние { $days } дня
        [many] последние { $days } дней
       *[other] последние { $days } дня
    } первыми пойдут те, что ты помнишь хуже всего.
learn-start = Начни с `/review`. О том, что пора повторять, напомнит `/remind set`.
learn-removed = Ты больше не учишь набор **{ $title }**. Я помню, что ты знаешь, на случай, если набор вернётся.
learn-plan-title = Твой план
learn-plan-none = Ты пока не учишь ни одного набора. Добавить: `/learn add`.
learn-plan-due =
    На сегодня: { $count ->
        [one] { $count } вопрос на повторение
        [few] { $count } вопроса на повторение
        [many] { $count } вопросов на повторение
       *[other] { $count } вопроса на повторение
    }, новых: { $new }. Заниматься: `/review`.
learn-plan-learned = выучено { $learned } из { $total } · новых в день: { $new }
learn-plan-recall = Сейчас ты помнишь примерно { $now } %.
learn-plan-recall-exam =
    Сейчас ты помнишь примерно { $now } %, а если больше не заниматься, то { $exam } будет { $then } % ({ $days ->
        [0] сегодня
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }).
learn-plan-gone = Набора **{ $bank }** здесь больше нет. Убери его через `/learn remove`.
refused-exam-unknown = «{ $typed }» не похоже на дату. Попробуй `2026-12-24`, `24.12.`, `Dec 24` или `friday`.
refused-exam-ambiguous = «{ $typed }» можно понять как два разных дня. Введи `{ $one }` или `{ $other }`.
refused-exam-past = Дата { $exam } не в будущем. Выбери дату экзамена позже или не указывай её.
refused-exam-far = До { $exam } больше двух лет. Выбери дату экзамена раньше или не указывай её.
refused-limit-plans = Ты учишь уже максимум наборов ({ $max }). Убери какой-нибудь через `/learn remove`.
refused-not-planned = Ты не учишь набор «{ $bank }». Что ты учишь, покажет `/learn plan`.

command-remind = Одно личное сообщение в день, когда пора повторять
command-remind-set = Получать каждый день личное сообщение, когда пора повторять
command-remind-set-time = Время суток, например 18:00 или 6pm
command-remind-set-zone = Твой часовой пояс, например London или UTC+2
command-remind-off = Отключить напоминания

remind-set = ⏰ Готово. Каждый день, когда будет что повторить, я пришлю тебе личное сообщение; первый раз { $date } ({ $when }). Отключить: `/remind off`.
remind-off = Твои напоминания отключены.
remind-closed = Не могу писать тебе в личные сообщения. Разреши их для этого сервера в настройках конфиденциальности и попробуй ещё раз.
remind-blocked = Не удалось прислать тебе напоминание: мои личные сообщения у тебя заблокированы, поэтому оно отключено. Разреши их и введи `/remind set`, чтобы вернуть его.
remind-due =
    📚 На повторение: { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }. Заниматься: `/review`.
remind-due-new =
    📚 На сегодня: { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }, из них новых: { $new }. Заниматься: `/review`.
remind-how-off = Отключить эти напоминания: `/remind off`.
refused-no-reminder = Напоминания у тебя нет. Включить: `/remind set`.

## Review

command-review-study = Заниматься тем, что пора: твои ошибки и план учёбы (видно только тебе)

review-title = Повторение
review-due = { $count ->
       *[other] на повторение: { $count }
    }
review-again = Этот вопрос вернётся { $when }.
review-finished = **Пока всё.**
review-today =
    { $count ->
        [0] Сегодня занятий ещё не было.
        [one] Сегодня позади { $count } вопрос.
        [few] Сегодня позади { $count } вопроса.
        [many] Сегодня позади { $count } вопросов.
       *[other] Сегодня позади { $count } вопроса.
    }
review-today-new =
    { $count ->
        [one] Сегодня позади { $count } вопрос, новых: { $new }.
        [few] Сегодня позади { $count } вопроса, новых: { $new }.
        [many] Сегодня позади { $count } вопросов, новых: { $new }.
       *[other] Сегодня позади { $count } вопроса, новых: { $new }.
    }
review-next = Следующий вопрос появится { $when }.
review-nothing-now =
    Сейчас повторять нечего. { $count ->
        [one] Ждёт { $count } вопрос
        [few] Ждут { $count } вопроса
        [many] Ждут { $count } вопросов
       *[other] Ждут { $count } вопроса
    } из твоих ошибок и занятий; следующий появится { $when }.
review-nothing-yet = Повторять пока нечего. Вопросы, в которых ты ошибаешься в квизах и на тренировке, возвращаются сюда незадолго до того, как забудутся, а `/learn add` добавит целый набор. Пока открыт турнир с тем же набором, его вопросы ждут.
button-anki = Экспорт в Anki
anki-none = У тебя нет ни ошибок, ни изученных вопросов, поэтому экспортировать нечего.
anki-export = { $count ->
        [one] Вот файл для Anki: { $count } вопрос с ошибкой.
        [few] Вот файл для Anki: { $count } вопроса с ошибкой.
        [many] Вот файл для Anki: { $count } вопросов с ошибкой.
       *[other] Вот файл для Anki: { $count } вопроса с ошибкой.
    } Выбери *Файл*, *Импорт* и этот файл. При повторном импорте карточки обновятся, а не задвоятся.

## Settings

command-settings = Настройки этого сервера
command-settings-show = Все настройки и откуда они берутся
command-settings-set = Изменить настройки
command-settings-set-quizmaster-role = Роль, участники с которой тоже ведущие; «@everyone» сбрасывает
command-settings-set-language = Язык публичных сообщений; «default» — как у сервера в Discord
command-settings-set-zone = Часовой пояс, например Europe/London; «default» сбрасывает
command-settings-set-seconds = Секунд на вопросы без своего времени, от 5 до 600; 0 сбрасывает
command-settings-set-mode = Как считать очки, если в `/quiz start` не указано; «default» сбрасывает
command-settings-set-channels = Каналы, где можно играть, через пробел; «all» сбрасывает
command-settings-set-hide-names = Скрывать имена участников в публичных сообщениях

settings-title = **Настройки** этого сервера
settings-changed = **Готово.** Изменения отмечены ниже.
settings-from-here = задано здесь
settings-from-default = по умолчанию
settings-from-operator = задано владельцем бота
settings-from-discord = из настроек сервера в Discord
settings-role = участники с ролью { $role } или правом «Управлять сервером»
settings-no-role = участники с правом «Управлять сервером»
settings-all-channels = все каналы, где я могу писать
settings-names-hidden = в публичных сообщениях имена скрыты
settings-names-shown = в публичных сообщениях имена видны
zone-no-summer-time = 🕑 В **{ $zone }** нет летнего времени. Если у тебя часы переводят, укажи свой город, например `London`.
suggestion-no-summer-time = { $zone } · { $time } · без летнего времени
settings-daily-elsewhere = 📅 Вопросы дня в других каналах продолжаются: { $channels } · остановить их: `/daily pause` или `/daily remove`.
settings-how = Изменить: `/settings set`. Время на вопрос берётся из `/quiz start`, иначе из вопроса, иначе из набора, иначе отсюда.
refused-nothing-set = Выбери хотя бы одну настройку: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` или `hide_names`. Посмотреть все: `/settings show`.
refused-role-is-for-managers = Роль ведущих могут менять только участники с правом «Управлять сервером».
refused-not-seconds = { $seconds } с поставить нельзя: выбери от 5 до 600 или 0, чтобы сбросить.
refused-not-a-channel = «{ $typed }» — это не канал. Введи # и выбирай каналы из списка один за другим; «all» снова разрешит все.

## Privacy

command-privacy = Твои данные у бота
command-privacy-export = Получить файлом все данные о себе
command-privacy-delete = Удалить все данные о себе

privacy-nothing = Данных о тебе нет.
privacy-export = Вот всё, что бот хранит о тебе со всех серверов (JSON, по списку на таблицу). Время — в миллисекундах с 1970 года.
privacy-too-much = Данных о тебе больше, чем помещается в одно сообщение. Попроси их у владельца бота.
privacy-confirm = Удалить всё, что бот хранит о тебе, на всех серверах? Прошлые ответы останутся, но без имени, а очки станут ничьими. Список повторения удалится. Уже отправленные сообщения не изменятся. Отменить это нельзя.
button-forget = Удалить мои данные
privacy-deleted = Готово. Твоего имени больше нет ни в каких наших данных. Если сыграешь снова, начнёшь с чистого листа.

## Doctor

command-doctor = Что я могу в каждом канале и как исправить остальное

doctor-well = ✅ Я могу писать везде, где нужно.
doctor-sick = ❌ Мне не хватает прав в { $count ->
        [one] { $count } канале
        [few] { $count } каналах
        [many] { $count } каналах
       *[other] { $count } канала
    }.
doctor-may = { $channel } · Могу писать и найду свои вопросы после сбоя.
doctor-missing = { $channel } · Не хватает прав: { $permissions }
doctor-unseen = { $channel } · Не вижу этот канал: нет права **Просматривать канал**, или канал удалён.
doctor-fix = Чтобы исправить, открой настройки канала, раздел *Права доступа*, добавь мою роль в *Роли/участники* и разреши то, чего не хватает. Если из-за этого вопрос дня встал на паузу, продолжи его через `/daily resume`.

## Help

command-help = Как пользоваться ботом

help-title = **Квизы для тех, кто учится вместе**
help-start = Начни с `/quiz start`, выбери набор и нажимай на буквы.
    В одиночку: `/practice` и `/review`. Кто впереди: `/leaderboard`.
    Подробнее — в темах ниже.
help-hint = Ты здесь впервые? `/help` покажет, что я умею.
help-menu = Выбери тему
help-play = **Игра**
    Запусти квиз в этом канале через `/quiz start`. Нажми на букву, чтобы ответить: твой выбор видишь только ты, а верный ответ до закрытия вопроса не видит никто. Время засекается, когда Discord получает нажатие, так что медленные ответы бота не стоят тебе очков.
    Где сейчас квиз, покажет `/quiz status`. Тому, кто запустил квиз, и ведущим доступны ещё `/quiz pause`, `resume`, `skip` и `stop`.
help-points = **Очки**
    `classic`: от 500 до 1000 очков за вопрос, чем быстрее, тем больше.
    `accuracy`: один балл за вопрос, время не важно.
    `race`: балл получает первый верный ответ, после ошибки отвечать нельзя. Если ответ вводят, попыток три.
    `survival`: ответь на вопрос 1, чтобы вступить в игру; одна ошибка или пропуск — и ты выбываешь.
    `confidence`: после ответа отметь, насколько это точно. «Наугад»: 1 балл, если верно, 0, если нет. «Скорее да»: 2 или −2; это засчитывается, если ничего не выбрать. «Точно»: 3 или −6. Выгоднее всего честность: «Скорее да» окупается, если верны два ответа из трёх, «Точно» — если четыре из пяти. Итог ниже нуля в рейтингах считается как 0.
    В `race` и `survival` ответ менять нельзя. В рейтингах балл — это 1000 очков. Если верных вариантов несколько, каждый неверный выбор отменяет один верный.
help-standing = **Результаты**
    Кто впереди в канале или на всём сервере, покажет `/leaderboard`: за сегодня, неделю, месяц, сезон или всё время. `/stats` покажет, как дела у тебя, по наборам и неделям. «Мой ответ» под закрытым вопросом и «Мои ответы» под итогами приватно покажут, что выбрано, что верно и почему.
help-daily = **Вопросы дня**
    Ведущие планируют их через `/daily add`. Каждый открыт несколько часов, а ответ все видят после закрытия. Не торопись: скорость не важна. Отвечай каждый день, верно или нет, и серия будет расти; один пропуск за семь дней прощается (❄).
help-contests = **Турниры**
    Участвуй через `/contest join` и играй через `/contest play`: приватно и в своём темпе, пока турнир открыт. Ответы и места видны после закрытия. Команды собирают через `/team create` и `/team join`. Ведущие устраивают турниры через `/contest create`.
help-learning = **Учёба**
    Тренируйся по набору в одиночку через `/practice`: без ограничения времени, без очков и с пояснением после каждого ответа. Главное место для учёбы — `/review`: сюда возвращается то, в чём были ошибки, незадолго до того, как забудется. `/learn add` добавит целый набор, каждый день несколько новых вопросов, и подготовит тебя к дате экзамена; `/learn plan` покажет, сколько уже выучено. `/remind set` пришлёт личное сообщение, когда пора повторять. Всё это работает и в личных сообщениях со мной.
help-banks = **Наборы**
    Во что можно сыграть, покажут `/bank list` и `/bank info`. Ведущие загружают наборы через `/bank upload`, пишут вопросы через `/bank add` (строка с «*» — верный вариант, с «=» — подходящий ответ, с «#» — число) и читают их через `/bank preview`. Предложить вопрос может каждый: через `/bank suggest` или *Apps › Make a question* у сообщения; ведущие решают через `/bank suggestions`. Что-то не так с вопросом? Нажми под ним «Сообщить об ошибке»; ведущие исправят ответ и очки через `/bank fix`.
help-privacy = **Приватность**
    Получить все данные о себе: `/privacy export`, удалить их: `/privacy delete`.
