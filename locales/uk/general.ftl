### Усе, що каже бот, українською.

# Словничок:
# quiz = квіз; question = запитання; daily question = запитання дня; bank = набір (запитань)
# member = учасник; quizmaster = ведучий; team = команда
# leaderboard = рейтинг; standings = таблиця; final standings = підсумки
# points = очки; marks = бали (1 бал = 1000 очок у рейтингу)
# season = сезон; contest = турнір; attempt і try = спроба
# lives = життя; streak = серія; lobby = лобі; schedule = розклад
# review = повторення; practice = тренування; card = картка; report = скарга
# На «ти», без форм із родом (не «ти відповів», а «твоя відповідь»).

language-name = Українська
trouble = У нас щось пішло не так. Спробуй ще раз. Якщо це повторюється, передай власнику бота цей код: { $id }
trouble-stopping = Я саме перезапускаюся. Нічого не втрачено: спробуй ще раз за мить.
trouble-refused = Discord не прийняв мою відповідь, тому показати її не можу. Твої зміни збережено. Якщо це повторюється, передай власнику бота цей код: { $id }
trouble-late-form = Вибач, форма відкривалася надто довго. Натисни кнопку ще раз.
trouble-unknown-component = Ця кнопка зі старішої версії. Введи команду ще раз.
trouble-busy = Зараз у мене забагато запитів. Спробуй трохи згодом.
trouble-stopped = Discord відхиляє мої повідомлення, тому квізи на паузі. Наступна спроба { $when }; відповіді зараховуються як завжди.
not-counted = **Не зараховано.** Не вдалося зберегти твою відповідь. Спробуй ще раз за хвилину. (id { $id })

refused-server-only = Це працює лише на сервері.
refused-quizmaster = Це можуть лише ведучі (дозвіл «Керувати сервером» або роль із `/settings`).
refused-cannot-post = Не можу писати в цьому каналі. Бракує дозволів: { $permissions }. Їх може надати той, хто керує сервером: налаштування каналу, розділ «Дозволи».
refused-cannot-post-in = Не можу писати в каналі { $channel }. Бракує дозволів: { $permissions }. Їх може надати той, хто керує сервером: налаштування каналу, розділ «Дозволи».
permission-view-channel = Переглядати канал
permission-send-messages = Надсилати повідомлення
permission-send-messages-in-threads = Надсилати повідомлення в гілках
permission-create-public-threads = Створювати публічні гілки
permission-connect = Підключатися
permission-read-message-history = Читати історію повідомлень
refused-not-in-this-channel = На цьому сервері у квізи грають лише тут: { $channels }. Почни там або попроси ведучих змінити `/settings set channels`.
refused-unknown-bank = Набору «{ $asked }» немає.
refused-unknown-bank-nearest = Може, **{ $nearest }**?
refused-unknown-bank-list = Усі набори: `/bank list`.
refused-bank-is-daily = Єдине запитання набору **{ $bank }** зараз відкрите як запитання дня в каналі { $channel }. Спробуй після його закриття ({ $when }) або обери інший набір.
refused-bank-in-contest = У турнірі **{ $contest }** запитання з набору **{ $bank }**, і це могло б видати відповіді. Спробуй після закриття турніру ({ $when }) або обери інший набір.
refused-unknown-zone = Не знаю часового поясу «{ $typed }». Введи велике місто поблизу й обери зі списку, наприклад `Europe/Kyiv`.
refused-unknown-zone-near = Не знаю часового поясу «{ $typed }». Може, { $near }? Обери зі списку.
refused-nothing-chosen = Відповідь порожня. Спершу обери варіант або введи щось.
refused-not-a-number = «{ $typed }» — це не число. Пиши цифрами, наприклад 42 або 3,14.
refused-not-a-number-of = «{ $typed }» — це не число. Пиши цифрами, наприклад 42 або 3,14 (одиниця: { $unit }).
refused-ambiguous-number = «{ $typed }» можна зрозуміти як два різні числа. Введи { $one } або { $other }; спробу не витрачено.
refused-not-offered = Це повідомлення застаріло. Дай відповідь на найновіше запитання.

question-count = **Запитання { $number } з { $total }**
question-choose-several = Правильних варіантів може бути кілька. Познач усі.
question-select-placeholder = Познач усі правильні
question-type-text = Натисни **Відповісти** і введи відповідь. Дрібні одруки, регістр і значки над літерами не заважають.
question-type-exactly = Натисни **Відповісти** і введи відповідь точно. Не мають значення лише регістр і зайві пробіли.
question-type-spelled = Натисни **Відповісти** і введи відповідь. Написання має значення, регістр і значки над літерами — ні.
question-type-number = Натисни **Відповісти** і введи число.
question-type-number-of = Натисни **Відповісти** і введи число (одиниця: { $unit }).
question-true = Правда
question-false = Неправда
question-worth =
    { $weight ->
        [2] Подвійні очки (×2)
        [3] Потрійні очки (×3)
       *[other] Очки ×{ $weight }
    }
form-answer-title = Запитання { $number } з { $total }
form-answer-label = Твоя відповідь
form-answer-number = Число, наприклад 42 або 3,14
form-answer-number-of = Число (одиниця: { $unit })
button-answer = Відповісти
locked-in = **Прийнято: { $letters }**

closed-correct-answer = **Правильна відповідь**
typed-also = Теж підходить: { $list }
closed-nobody-right = Правильних немає.
closed-right = **Правильно:** { $list }
closed-members = { $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }
closed-and-more = { $count ->
       *[other] і ще { $count }
    }
closed-read-on = [Докладніше]({ $url })
podium-points = { $points ->
        [one] { $points } очко
        [few] { $points } очки
        [many] { $points } очок
       *[other] { $points } очка
    }
podium-marks =
    { $number ->
        [one] { $amount } бал
        [few] { $amount } бали
        [many] { $amount } балів
       *[other] { $amount } бала
    }
share = { $percent }%
published-late = ⏰ Із запізненням: завершилося { $when }.
podium-row-right = правильно { $right }/{ $answered }
my-answer-correct = **Правильна відповідь**: { $answer }
my-answer-unknown = Це запитання надто старе, його вже не знайти.
my-answers-title = **Мої відповіді** · { $title }
my-answers-line-none = без відповіді
button-my-answer = Моя відповідь
button-my-answers = Мої відповіді
button-next-question = Наступне запитання
button-back-ten = −10
button-on-ten = +10
button-previous = Назад
button-next = Далі
