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
