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
