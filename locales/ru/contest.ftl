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
