command-board = Reinicia o corrige los rankings
command-board-reset = Vacía un ranking (se puede deshacer durante 30 días)
command-board-reset-scope = Este canal o todo el servidor (por defecto, el canal)
command-board-exclude = Oculta a un miembro de todos los rankings
command-board-exclude-member = Miembro que se oculta
command-board-undo = Deshaz un reinicio o vuelve a mostrar a un miembro oculto
command-board-undo-edit = Cambio que se deshace
command-board-list = Mira qué se puede deshacer

board-reset-confirm-channel = ¿Reiniciar el ranking de este canal? Los puntos de { $count ->
        [one] 1 miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    } se quitan aquí y del ranking del servidor. Puedes deshacerlo durante 30 días con `/board undo`.
board-reset-confirm-server = ¿Reiniciar todos los rankings de este servidor? Se quitan los puntos de { $count ->
        [one] 1 miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    }. Puedes deshacerlo durante 30 días con `/board undo`.
board-reset-done-channel = Listo. El ranking de este canal está vacío. Puedes deshacerlo con `/board undo` hasta el { $until }.
board-reset-done-server = Listo. Todos los rankings de este servidor están vacíos. Puedes deshacerlo con `/board undo` hasta el { $until }.
button-reset = Reiniciar
button-cancel = Cancelar
cancelled = Cancelado. No ha cambiado nada.
board-exclude-confirm = ¿Ocultar a **{ $name }** de todos los rankings de este servidor? Puede seguir jugando y conserva sus puntos. Con `/board undo` vuelve a aparecer.
button-exclude = Ocultar
board-excluded = Listo. **{ $name }** ya no aparece en los rankings de este servidor. Con `/board undo` vuelve a aparecer.
board-undone-reset = Recuperado: ahora cuentan los puntos antiguos y los nuevos.
board-undone-exclusion = Recuperado: **{ $name }** vuelve a los rankings.
board-list-title = **Cambios en los rankings** que se pueden deshacer
board-list-empty = No hay nada que deshacer.
board-list-more =
    { $count ->
        [one] y { $count } más
        [many] y { $count } más
       *[other] y { $count } más
    }
board-list-foot = Deshaz uno con `/board undo`.
board-row-server = se reiniciaron todos los rankings de este servidor
board-row-channel = se reinició el ranking de { $channel }
board-row-excluded = **{ $name }** no aparece en los rankings
suggestion-reset-server = servidor reiniciado
suggestion-reset-channel = canal reiniciado
suggestion-excluded = oculto: { $name }
board-row = { $what } · por { $by } { $when }
board-row-until = hasta el { $until }
refused-already-excluded = **{ $name }** ya no aparece en los rankings. Con `/board undo` vuelve a aparecer.
refused-nothing-to-undo = No hay nada que deshacer. Mira qué se puede deshacer con `/board list`; los reinicios, durante 30 días.
