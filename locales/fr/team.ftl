command-team = Équipes pour les concours
command-team-create = Créer une équipe dont tu fais partie
command-team-create-name = Nom de l’équipe
command-team-join = Rejoindre une équipe
command-team-which = Équipe
command-team-leave = Quitter ton équipe
command-team-list = Voir toutes les équipes de ce serveur (rien que pour toi)

team-created = Tu as créé l’équipe **{ $team }**. On peut la rejoindre avec `/team join` ; dans un concours, il lui faut au moins { $fewest } membres.
team-joined = Tu fais maintenant partie de l’équipe **{ $team }** ({ $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    }).
team-joined-already = Tu fais déjà partie de l’équipe **{ $team }**.
team-left = Tu as quitté l’équipe **{ $team }**.
team-frozen = Dans un concours déjà ouvert, les équipes comptent telles qu’elles étaient à l’ouverture.
team-none = Il n’y a pas encore d’équipe. Crées-en une avec `/team create`.
team-list-title = **Équipes**
team-yours = ton équipe
refused-team-unknown = Je n’ai pas trouvé cette équipe. Elles sont toutes dans `/team list`, ou crées-en une avec `/team create`.
refused-team-name-taken = Il y a déjà une équipe **{ $name }**. Rejoins-la avec `/team join`, ou choisis un autre nom.
refused-in-team = Tu fais partie de l’équipe **{ $name }**. Quitte-la d’abord avec `/team leave`.
refused-no-team = Tu n’as pas d’équipe. Rejoins-en une avec `/team join`.
