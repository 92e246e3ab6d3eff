command-daily = Вопросы дня по расписанию (ведущие)
command-daily-add = Запланировать вопрос дня
command-daily-add-channel = Канал
command-daily-add-time = Время суток, например 18:30, 6:30 pm или 21h
command-daily-add-zone = Часовой пояс, например Europe/Moscow (не обязателен, если задан в /settings)
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
