command-team = Teams für Wettbewerbe
command-team-create = Ein Team gründen, in dem du gleich dabei bist
command-team-create-name = Name des Teams
command-team-join = Einem Team beitreten
command-team-which = Team
command-team-leave = Dein Team verlassen
command-team-list = Alle Teams auf diesem Server (nur für dich sichtbar)

team-created = Du hast das Team **{ $team }** gegründet. Andere kommen mit `/team join` dazu; in einem Wettbewerb braucht es mindestens { $fewest } Mitglieder.
team-joined = Du bist jetzt im Team **{ $team }** ({ $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }).
team-joined-already = Du bist schon im Team **{ $team }**.
team-left = Du hast das Team **{ $team }** verlassen.
team-frozen = In einem Wettbewerb, der schon läuft, zählen die Teams so, wie sie beim Start waren.
team-none = Es gibt noch keine Teams. Gründe eins mit `/team create`.
team-list-title = **Teams**
team-yours = dein Team
refused-team-unknown = Dieses Team habe ich nicht gefunden. Alle Teams siehst du mit `/team list`, ein neues gründest du mit `/team create`.
refused-team-name-taken = Ein Team **{ $name }** gibt es schon. Tritt ihm mit `/team join` bei oder wähle einen anderen Namen.
refused-in-team = Du bist im Team **{ $name }**. Verlass es erst mit `/team leave`.
refused-no-team = Du bist in keinem Team. Tritt einem mit `/team join` bei.
