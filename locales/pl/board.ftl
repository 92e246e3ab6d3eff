command-board = Resetowanie i poprawianie rankingów
command-board-reset = Wyczyść ranking (możesz to cofnąć przez 30 dni)
command-board-reset-scope = Ten kanał czy cały serwer (domyślnie kanał)
command-board-exclude = Ukryj kogoś we wszystkich rankingach
command-board-exclude-member = Kogo ukryć
command-board-undo = Cofnij reset albo pokaż znów ukrytą osobę
command-board-undo-edit = Zmiana do cofnięcia
command-board-list = Zobacz, co można cofnąć

board-reset-confirm-channel = Zresetować ranking tego kanału? Punkty { $count ->
        [one] { $count } osoby
        [few] { $count } osób
        [many] { $count } osób
       *[other] { $count } osoby
    } znikną stąd i z rankingu serwera. Przez 30 dni możesz to cofnąć przez `/board undo`.
board-reset-confirm-server = Zresetować wszystkie rankingi na tym serwerze? Punkty { $count ->
        [one] { $count } osoby
        [few] { $count } osób
        [many] { $count } osób
       *[other] { $count } osoby
    } znikną. Przez 30 dni możesz to cofnąć przez `/board undo`.
board-reset-done-channel = Gotowe. Ranking tego kanału jest pusty. Możesz to cofnąć przez `/board undo`, termin: { $until }.
board-reset-done-server = Gotowe. Wszystkie rankingi na tym serwerze są puste. Możesz to cofnąć przez `/board undo`, termin: { $until }.
button-reset = Resetuj
button-cancel = Anuluj
cancelled = Anulowano. Nic się nie zmieniło.
board-exclude-confirm = Ukryć **{ $name }** we wszystkich rankingach na tym serwerze? Ta osoba może dalej grać i zachowa punkty. `/board undo` pokaże ją znowu.
button-exclude = Ukryj
board-excluded = Gotowe. **{ $name }** nie pojawia się już w rankingach na tym serwerze. Cofniesz to przez `/board undo`.
board-undone-reset = Przywrócono: liczą się i stare, i nowe punkty.
board-undone-exclusion = Przywrócono: **{ $name }** wraca do rankingów.
board-list-title = **Zmiany w rankingach**, które można cofnąć
board-list-empty = Nie ma czego cofać.
board-list-more = { $count ->
       *[other] i jeszcze { $count }
    }
board-list-foot = Cofnij którąś przez `/board undo`.
board-row-server = reset wszystkich rankingów na tym serwerze
board-row-channel = reset rankingu kanału { $channel }
board-row-excluded = ukryta osoba: **{ $name }**
suggestion-reset-server = wyzerowany serwer
suggestion-reset-channel = wyzerowany kanał
suggestion-excluded = ukryto: { $name }
board-row = { $what } · { $by }, { $when }
board-row-until = termin: { $until }
refused-already-excluded = **{ $name }** już nie pojawia się w rankingach. Cofniesz to przez `/board undo`.
refused-nothing-to-undo = Nie ma czego cofać. Co można cofnąć, pokaże `/board list`; reset można cofnąć przez 30 dni.
