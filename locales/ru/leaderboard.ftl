command-leaderboard = Узнать, у кого больше всего очков
command-leaderboard-scope = Этот канал или весь сервер (по умолчанию канал)
command-leaderboard-period = За какое время (по умолчанию за всё)
command-leaderboard-bank = Из какого набора считать вопросы (по умолчанию из всех)

leaderboard-title-channel = **Рейтинг** этого канала
leaderboard-title-server = **Рейтинг** этого сервера
leaderboard-today = Сегодня
leaderboard-week = Эта неделя
leaderboard-month = Этот месяц
leaderboard-season = Сезон **{ $name }** ({ $days })
leaderboard-season-over = Сейчас сезона нет. Это был последний.
leaderboard-bank = Только вопросы из набора **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · верно { $right }/{ $answered }{ $won ->
        [0] {""}
        [one] {" "}· { $won } победа
        [few] {" "}· { $won } победы
        [many] {" "}· { $won } побед
       *[other] {" "}· { $won } победы
    }
leaderboard-own = Ты: { $row }
leaderboard-not-on-it = Тебя пока нет в этом рейтинге.
leaderboard-page = Страница { $page } из { $pages } · { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
leaderboard-race-title = Эта неделя: гонка
leaderboard-race-points = очки
leaderboard-race-days = день недели
leaderboard-empty = Пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-today = Сегодня пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-week = На этой неделе пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-month = В этом месяце пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-season = В этом сезоне пока без очков. Начать квиз: `/quiz start`.
leaderboard-empty-season-over = В этом сезоне очков не было.
leaderboard-empty-bank = За вопросы этого набора очков пока нет. Начать квиз: `/quiz start bank:{ $bank }`.
