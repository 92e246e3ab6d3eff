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
