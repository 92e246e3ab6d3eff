command-leaderboard = Дізнатися, у кого найбільше очок
command-leaderboard-scope = Цей канал чи весь сервер (типово канал)
command-leaderboard-period = За який час (типово за весь)
command-leaderboard-bank = З якого набору рахувати запитання (типово з усіх)

leaderboard-title-channel = **Рейтинг** цього каналу
leaderboard-title-server = **Рейтинг** цього сервера
leaderboard-today = Сьогодні
leaderboard-week = Цей тиждень
leaderboard-month = Цей місяць
leaderboard-season = Сезон **{ $name }** ({ $days })
leaderboard-season-over = Зараз сезону немає. Це був останній.
leaderboard-bank = Лише запитання з набору **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · правильно { $right }/{ $answered }{ $won ->
        [0] {""}
        [one] {" "}· { $won } перемога
        [few] {" "}· { $won } перемоги
        [many] {" "}· { $won } перемог
       *[other] {" "}· { $won } перемоги
    }
leaderboard-own = Ти: { $row }
leaderboard-not-on-it = Тебе поки немає в цьому рейтингу.
leaderboard-page = Сторінка { $page } з { $pages } · { $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }
leaderboard-race-title = Цей тиждень: перегони
leaderboard-race-points = очки
leaderboard-race-days = день тижня
leaderboard-empty = Поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-today = Сьогодні поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-week = Цього тижня поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-month = Цього місяця поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-season = У цьому сезоні поки без очок. Почати квіз: `/quiz start`.
leaderboard-empty-season-over = У цьому сезоні очок не було.
leaderboard-empty-bank = За запитання цього набору очок поки немає. Почати квіз: `/quiz start bank:{ $bank }`.
