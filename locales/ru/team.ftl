command-team = Команды для турниров
command-team-create = Создать команду и вступить в неё
command-team-create-name = Название команды
command-team-join = Вступить в команду
command-team-which = Команда
command-team-leave = Выйти из своей команды
command-team-list = Все команды на этом сервере (видно только тебе)

team-created = Твоя команда **{ $team }** готова. Другие могут вступить через `/team join`; для турнира нужно минимум { $fewest } человека.
team-joined = Ты в команде **{ $team }**. Теперь в ней { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }.
team-joined-already = Ты уже в команде **{ $team }**.
team-left = Ты больше не в команде **{ $team }**.
team-frozen = В уже открытом турнире считается состав команд на момент открытия.
team-none = Команд пока нет. Создать: `/team create`.
team-list-title = **Команды**
team-yours = твоя команда
refused-team-unknown = Такой команды нет. Все команды: `/team list`, создать новую: `/team create`.
refused-team-name-taken = Команда **{ $name }** уже есть. Вступи в неё через `/team join` или выбери другое название.
refused-in-team = Ты в команде **{ $name }**. Сначала выйди из неё через `/team leave`.
refused-no-team = Ты не в команде. Вступить: `/team join`.
