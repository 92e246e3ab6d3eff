command-board = Reset or correct leaderboards
command-board-reset = Empty a leaderboard (you can undo it for 30 days)
command-board-reset-scope = This channel or the whole server (default channel)
command-board-exclude = Hide a member from all leaderboards
command-board-exclude-member = Member to hide
command-board-undo = Undo a reset, or show a hidden member again
command-board-undo-edit = Change to undo
command-board-list = See what can be undone

board-reset-confirm-channel = Reset this channel's leaderboard? The points of { $count ->
        [one] 1 member
       *[other] { $count } members
    } are removed here and from the server leaderboard. You can undo this for 30 days with `/board undo`.
board-reset-confirm-server = Reset every leaderboard on this server? The points of { $count ->
        [one] 1 member
       *[other] { $count } members
    } are removed. You can undo this for 30 days with `/board undo`.
board-reset-done-channel = Done. This channel's leaderboard is empty. You can undo this with `/board undo` until { $until }.
board-reset-done-server = Done. All leaderboards on this server are empty. You can undo this with `/board undo` until { $until }.
button-reset = Reset
button-cancel = Cancel
cancelled = Cancelled. Nothing changed.
board-exclude-confirm = Hide **{ $name }** from every leaderboard on this server? They can keep playing and keep their points. `/board undo` shows them again.
button-exclude = Hide
board-excluded = Done. **{ $name }** is hidden from all leaderboards on this server. `/board undo` shows them again.
board-undone-reset = Restored: old and new points now both count.
board-undone-exclusion = Restored: **{ $name }** is back on the leaderboards.
board-list-title = **Changes to leaderboards** that can be undone
board-list-empty = Nothing to undo.
board-list-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
board-list-foot = Undo one of them with `/board undo`.
board-row-server = all leaderboards on this server were reset
board-row-channel = the leaderboard of { $channel } was reset
board-row-excluded = **{ $name }** is hidden
suggestion-reset-server = server reset
suggestion-reset-channel = channel reset
suggestion-excluded = { $name } hidden
board-row = { $what } · by { $by } { $when }
board-row-until = until { $until }
refused-already-excluded = **{ $name }** is already hidden. `/board undo` shows them again.
refused-nothing-to-undo = Nothing to undo. See what can be undone with `/board list`; resets can be for 30 days.
