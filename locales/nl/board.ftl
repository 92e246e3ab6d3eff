command-board = Wis of corrigeer ranglijsten
command-board-reset = Wis een ranglijst (30 dagen lang terug te draaien)
command-board-reset-scope = Dit kanaal of de hele server (standaard channel)
command-board-exclude = Verberg een lid op alle ranglijsten
command-board-exclude-member = Lid om te verbergen
command-board-undo = Haal een gewiste ranglijst of een verborgen lid terug
command-board-undo-edit = Wijziging om terug te draaien
command-board-list = Bekijk wat je kunt terugdraaien

board-reset-confirm-channel = De ranglijst van dit kanaal wissen? De punten van { $count ->
        [one] 1 lid
       *[other] { $count } leden
    } verdwijnen hier en van de ranglijst van de server. Je kunt dit 30 dagen lang terugdraaien met `/board undo`.
board-reset-confirm-server = Alle ranglijsten op deze server wissen? De punten van { $count ->
        [one] 1 lid
       *[other] { $count } leden
    } verdwijnen. Je kunt dit 30 dagen lang terugdraaien met `/board undo`.
board-reset-done-channel = Klaar. De ranglijst van dit kanaal is leeg. Je kunt dit tot { $until } terugdraaien met `/board undo`.
board-reset-done-server = Klaar. Alle ranglijsten op deze server zijn leeg. Je kunt dit tot { $until } terugdraaien met `/board undo`.
button-reset = Wissen
button-cancel = Annuleren
cancelled = Geannuleerd. Er is niets veranderd.
board-exclude-confirm = **{ $name }** verbergen op alle ranglijsten van deze server? Meespelen kan gewoon en de punten blijven staan. `/board undo` maakt de naam weer zichtbaar.
button-exclude = Verbergen
board-excluded = Klaar. **{ $name }** is verborgen op alle ranglijsten van deze server. `/board undo` draait dit terug.
board-undone-reset = Hersteld: oude en nieuwe punten tellen nu allebei.
board-undone-exclusion = Hersteld: **{ $name }** staat weer op de ranglijsten.
board-list-title = **Wijzigingen in ranglijsten** die je kunt terugdraaien
board-list-empty = Niets om terug te draaien.
board-list-more = en nog { $count }
board-list-foot = Draai ze terug met `/board undo`.
board-row-server = alle ranglijsten op deze server gewist
board-row-channel = de ranglijst van { $channel } gewist
board-row-excluded = **{ $name }** verborgen
suggestion-reset-server = server gereset
suggestion-reset-channel = kanaal gereset
suggestion-excluded = { $name } verborgen
board-row = { $what } · door { $by }, { $when }
board-row-until = tot { $until }
refused-already-excluded = **{ $name }** is al verborgen. `/board undo` draait dit terug.
refused-nothing-to-undo = Niets om terug te draaien. Wat er kan, staat in `/board list`; een gewiste ranglijst kun je 30 dagen lang terughalen.
