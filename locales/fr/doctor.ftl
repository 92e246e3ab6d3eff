command-doctor = Voir ce que je peux faire dans chaque salon, et comment régler le reste

doctor-well = ✅ Je peux publier partout où il le faut.
doctor-sick = ❌ Il me manque des permissions dans { $count ->
        [one] { $count } salon
        [many] { $count } salons
       *[other] { $count } salons
    }.
doctor-may = { $channel } · Je peux publier, et retrouver mes questions après une panne.
doctor-missing = { $channel } · Il me manque : { $permissions }
doctor-unseen = { $channel } · Je ne vois pas ce salon : il me manque **Voir le salon**, ou il a été supprimé.
doctor-fix = Pour régler ça, ouvre les paramètres du salon, puis *Permissions*, ajoute mon rôle sous *Rôles/membres* et autorise ce qui manque. Si une question du jour s’est mise en pause à cause de ça, reprends-la avec `/daily resume`.
