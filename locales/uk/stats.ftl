command-stats = Точність, серія, найкращі та слабкі теми (бачиш лише ти)
command-stats-member = Чию статистику показати (типово твою)
command-stats-show = Показати в каналі (типово ні)

stats-title = **{ $name }** на цьому сервері
stats-none = Відповідей поки немає. Почати квіз: `/quiz start`.
stats-answers = Правильних відповідей: { $right } з { $answers } ({ $percent }%)
stats-place = Місце на сервері: { $place } · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } перемога
        [few] {" "}· { $won } перемоги
        [many] {" "}· { $won } перемог
       *[other] {" "}· { $won } перемоги
    }
stats-calibration = **Чи знаєш ти, що знаєш**
stats-sure = { $confidence }: правильно { $right } з { $answers } ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· вигідно від { $from }%
    }
stats-streak = { $count ->
       *[other] Відповідей на запитання дня поспіль: { $count }
    }
stats-due = { $count ->
        [0] Поки повторювати нічого.
        [one] { $count } запитання на повторення: `/review`
        [few] { $count } запитання на повторення: `/review`
        [many] { $count } запитань на повторення: `/review`
       *[other] { $count } запитання на повторення: `/review`
    }
stats-best = **Найкращі теми**
stats-worst = **Слабкі теми**
stats-subject = { $title } · { $percent }% із { $answers ->
        [one] { $answers } відповіді
        [few] { $answers } відповідей
        [many] { $answers } відповідей
       *[other] { $answers } відповіді
    }
stats-history = **Тиждень за тижнем**
stats-week-share = { $percent }% із { $answers ->
        [one] { $answers } відповіді
        [few] { $answers } відповідей
        [many] { $answers } відповідей
       *[other] { $answers } відповіді
    }
stats-week = { $ago ->
        [0] останні 7 днів
        [one] { $ago } тиждень тому
        [few] { $ago } тижні тому
        [many] { $ago } тижнів тому
       *[other] { $ago } тижня тому
    }
refused-names-hidden = На цьому сервері імена приховано. Свою `/stats` видно завжди, а ведучі можуть приватно подивитися чужу.
stats-picture-title = { $name }: поступ
stats-picture-week =
    { $ago ->
        [0] останні 7 днів
       *[other] −{ $ago }
    }
stats-picture-answers = відповідей за тиждень
stats-picture-right = частка правильних
stats-picture-told = { $ago }: { $percent }% правильних із { $answers }
