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
command-remind-set-zone = Твой часовой пояс, например Москва или UTC+3
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
