command-privacy = Your stored data
command-privacy-export = Get all data stored about you, as a file
command-privacy-delete = Delete all data stored about you

privacy-nothing = Nothing is stored about you.
privacy-export = Here's everything this bot stores about you, across all servers (JSON, one list per table). Times are milliseconds since 1970.
privacy-too-much = There's more stored about you than fits in one message. Ask whoever runs this bot for it.
privacy-confirm = Delete everything this bot stores about you, on every server? Your past answers stay, but without your name, and your points no longer belong to anyone. Your review list is deleted. Messages already posted don't change. This can't be undone.
button-forget = Delete my data
privacy-deleted = Done. Nothing we store carries your name any more. If you play again, you start fresh.
