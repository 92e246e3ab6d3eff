command-board = Zere ou corrija rankings
command-board-reset = Zere um ranking (dá para desfazer por 30 dias)
command-board-reset-scope = Este canal ou o servidor todo (padrão: canal)
command-board-exclude = Oculte um membro de todos os rankings
command-board-exclude-member = Membro a ocultar
command-board-undo = Desfaça o zeramento ou mostre de novo um membro oculto
command-board-undo-edit = Mudança a desfazer
command-board-list = Veja o que pode ser desfeito

board-reset-confirm-channel = Zerar o ranking deste canal? Os pontos de { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    } saem daqui e do ranking do servidor. Dá para desfazer por 30 dias com `/board undo`.
board-reset-confirm-server = Zerar todos os rankings deste servidor? Os pontos de { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    } são removidos. Dá para desfazer por 30 dias com `/board undo`.
board-reset-done-channel = Pronto. O ranking deste canal está vazio. Dá para desfazer com `/board undo` até { $until }.
board-reset-done-server = Pronto. Todos os rankings deste servidor estão vazios. Dá para desfazer com `/board undo` até { $until }.
button-reset = Zerar
button-cancel = Cancelar
cancelled = Cancelado. Nada mudou.
board-exclude-confirm = Ocultar **{ $name }** de todos os rankings deste servidor? Pode continuar jogando e não perde os pontos. `/board undo` mostra de novo.
button-exclude = Ocultar
board-excluded = Pronto. **{ $name }** não aparece mais nos rankings deste servidor. `/board undo` mostra de novo.
board-undone-reset = Recuperado: agora contam os pontos antigos e os novos.
board-undone-exclusion = Recuperado: **{ $name }** voltou aos rankings.
board-list-title = **Mudanças nos rankings** que podem ser desfeitas
board-list-empty = Nada para desfazer.
board-list-more =
    { $count ->
        [one] e mais { $count }
        [many] e mais { $count }
       *[other] e mais { $count }
    }
board-list-foot = Desfaça uma delas com `/board undo`.
board-row-server = todos os rankings deste servidor foram zerados
board-row-channel = o ranking de { $channel } foi zerado
board-row-excluded = **{ $name }** não aparece nos rankings
suggestion-reset-server = servidor zerado
suggestion-reset-channel = canal zerado
suggestion-excluded = oculto: { $name }
board-row = { $what } · por { $by } { $when }
board-row-until = até { $until }
refused-already-excluded = **{ $name }** já não aparece nos rankings. `/board undo` mostra de novo.
refused-nothing-to-undo = Nada para desfazer. Veja o que pode ser desfeito com `/board list`; rankings zerados, por 30 dias.
