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
refused-unknown-zone = Не знаю часового пояса «{ $typed }». Введи крупный город рядом и выбери из списка, например `Europe/Moscow`.
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
