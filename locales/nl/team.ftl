command-team = Teams voor wedstrijden
command-team-create = Maak een team waar je zelf in zit
command-team-create-name = Naam van het team
command-team-join = Ga bij een team
command-team-which = Team
command-team-leave = Verlaat je team
command-team-list = Bekijk alle teams op deze server (alleen voor jou zichtbaar)

team-created = Je hebt het team **{ $team }** gemaakt. Anderen kunnen erbij met `/team join`; voor een wedstrijd zijn minstens { $fewest } leden nodig.
team-joined = Je zit nu in het team **{ $team }** ({ $count ->
        [one] { $count } lid
       *[other] { $count } leden
    }).
team-joined-already = Je zit al in het team **{ $team }**.
team-left = Je hebt het team **{ $team }** verlaten.
team-frozen = In een wedstrijd die al bezig is, tellen de teams zoals ze bij het begin waren.
team-none = Er zijn nog geen teams. Maak er een met `/team create`.
team-list-title = **Teams**
team-yours = jouw team
refused-team-unknown = Ik kon dat team niet vinden. Bekijk alle teams met `/team list`, of maak er een met `/team create`.
refused-team-name-taken = Er is al een team **{ $name }**. Ga erbij met `/team join`, of kies een andere naam.
refused-in-team = Je zit in het team **{ $name }**. Verlaat dat eerst met `/team leave`.
refused-no-team = Je zit niet in een team. Ga bij een team met `/team join`.
