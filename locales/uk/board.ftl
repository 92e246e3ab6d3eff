command-board = Скинути або виправити рейтинги
command-board-reset = Обнулити рейтинг (30 днів можна скасувати)
command-board-reset-scope = Цей канал чи весь сервер (типово канал)
command-board-exclude = Приховати учасника в усіх рейтингах
command-board-exclude-member = Кого приховати
command-board-undo = Скасувати скидання або повернути прихованого учасника
command-board-undo-edit = Що скасувати
command-board-list = Що можна скасувати

board-reset-confirm-channel = Скинути рейтинг цього каналу? Очки { $count ->
        [one] { $count } учасника
        [few] { $count } учасників
        [many] { $count } учасників
       *[other] { $count } учасника
    } зникнуть звідси та з рейтингу сервера. Протягом 30 днів це можна скасувати через `/board undo`.
board-reset-confirm-server = Скинути всі рейтинги на цьому сервері? Очки { $count ->
        [one] { $count } учасника
        [few] { $count } учасників
        [many] { $count } учасників
       *[other] { $count } учасника
    } зникнуть. Протягом 30 днів це можна скасувати через `/board undo`.
board-reset-done-channel = Готово. Рейтинг цього каналу порожній. Скасувати можна через `/board undo`, термін: { $until }.
board-reset-done-server = Готово. Усі рейтинги на цьому сервері порожні. Скасувати можна через `/board undo`, термін: { $until }.
button-reset = Скинути
button-cancel = Скасувати
cancelled = Скасовано. Нічого не змінилося.
board-exclude-confirm = Приховати **{ $name }** в усіх рейтингах на цьому сервері? Грати можна буде й далі, очки збережуться. Повернути: `/board undo`.
button-exclude = Приховати
board-excluded = Готово. **{ $name }** більше не видно в рейтингах цього сервера. Повернути: `/board undo`.
board-undone-reset = Відновлено: рахуються і старі, і нові очки.
board-undone-exclusion = Відновлено: **{ $name }** знову в рейтингах.
board-list-title = **Зміни рейтингів**, які можна скасувати
board-list-empty = Скасовувати нічого.
board-list-more = { $count ->
       *[other] і ще { $count }
    }
board-list-foot = Скасувати будь-яку: `/board undo`.
board-row-server = скинуто всі рейтинги на цьому сервері
board-row-channel = скинуто рейтинг каналу { $channel }
board-row-excluded = **{ $name }** не видно в рейтингах
suggestion-reset-server = скидання сервера
suggestion-reset-channel = скидання каналу
suggestion-excluded = приховано: { $name }
board-row = { $what } · { $by }, { $when }
board-row-until = термін: { $until }
refused-already-excluded = **{ $name }** і так не видно в рейтингах. Повернути: `/board undo`.
refused-nothing-to-undo = Скасовувати нічого. Що можна скасувати, покаже `/board list`; скидання — протягом 30 днів.
