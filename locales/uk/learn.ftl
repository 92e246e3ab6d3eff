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
command-remind-set-zone = Твій часовий пояс, наприклад Київ або UTC+2
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
