command-team = Команди для турнірів
command-team-create = Створити команду і вступити до неї
command-team-create-name = Назва команди
command-team-join = Вступити до команди
command-team-which = Команда
command-team-leave = Вийти зі своєї команди
command-team-list = Усі команди на цьому сервері (бачиш лише ти)

team-created = Твоя команда **{ $team }** готова. Інші можуть вступити через `/team join`; для турніру потрібно щонайменше { $fewest } учасники.
team-joined = Ти в команді **{ $team }**. Тепер у ній { $count ->
        [one] { $count } учасник
        [few] { $count } учасники
        [many] { $count } учасників
       *[other] { $count } учасника
    }.
team-joined-already = Ти вже в команді **{ $team }**.
team-left = Ти більше не в команді **{ $team }**.
team-frozen = У вже відкритому турнірі рахується склад команд на момент відкриття.
team-none = Команд поки немає. Створити: `/team create`.
team-list-title = **Команди**
team-yours = твоя команда
refused-team-unknown = Такої команди немає. Усі команди: `/team list`, створити нову: `/team create`.
refused-team-name-taken = Команда **{ $name }** вже є. Вступи до неї через `/team join` або обери іншу назву.
refused-in-team = Ти в команді **{ $name }**. Спершу вийди з неї через `/team leave`.
refused-no-team = Ти не в команді. Вступити: `/team join`.
