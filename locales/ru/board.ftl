command-board = Сбросить или поправить рейтинги
command-board-reset = Обнулить рейтинг (30 дней можно отменить)
command-board-reset-scope = Этот канал или весь сервер (по умолчанию канал)
command-board-exclude = Скрыть участника во всех рейтингах
command-board-exclude-member = Кого скрыть
command-board-undo = Отменить сброс или вернуть скрытого участника
command-board-undo-edit = Что отменить
command-board-list = Что можно отменить

board-reset-confirm-channel = Сбросить рейтинг этого канала? Очки { $count ->
        [one] { $count } участника
        [few] { $count } участников
        [many] { $count } участников
       *[other] { $count } участника
    } пропадут отсюда и из рейтинга сервера. В течение 30 дней это можно отменить через `/board undo`.
board-reset-confirm-server = Сбросить все рейтинги на этом сервере? Очки { $count ->
        [one] { $count } участника
        [few] { $count } участников
        [many] { $count } участников
       *[other] { $count } участника
    } пропадут. В течение 30 дней это можно отменить через `/board undo`.
board-reset-done-channel = Готово. Рейтинг этого канала пуст. Отменить можно через `/board undo`, срок: { $until }.
board-reset-done-server = Готово. Все рейтинги на этом сервере пусты. Отменить можно через `/board undo`, срок: { $until }.
button-reset = Сбросить
button-cancel = Отмена
cancelled = Отменено. Ничего не изменилось.
board-exclude-confirm = Скрыть **{ $name }** во всех рейтингах на этом сервере? Играть можно будет и дальше, очки сохранятся. Вернуть: `/board undo`.
button-exclude = Скрыть
board-excluded = Готово. **{ $name }** больше не видно в рейтингах этого сервера. Вернуть: `/board undo`.
board-undone-reset = Восстановлено: считаются и старые, и новые очки.
board-undone-exclusion = Восстановлено: **{ $name }** снова в рейтингах.
board-list-title = **Изменения рейтингов**, которые можно отменить
board-list-empty = Отменять нечего.
board-list-more = { $count ->
       *[other] и ещё { $count }
    }
board-list-foot = Отменить любое: `/board undo`.
board-row-server = сброс всех рейтингов на этом сервере
board-row-channel = сброс рейтинга канала { $channel }
board-row-excluded = **{ $name }** не видно в рейтингах
suggestion-reset-server = сброс сервера
suggestion-reset-channel = сброс канала
suggestion-excluded = скрыто: { $name }
board-row = { $what } · { $by }, { $when }
board-row-until = срок: { $until }
refused-already-excluded = **{ $name }** и так не видно в рейтингах. Вернуть: `/board undo`.
refused-nothing-to-undo = Отменять нечего. Что можно отменить, покажет `/board list`; сброс — в течение 30 дней.
