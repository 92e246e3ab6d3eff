command-privacy = Tes données enregistrées
command-privacy-export = Recevoir toutes les données enregistrées sur toi, en fichier
command-privacy-delete = Supprimer toutes les données enregistrées sur toi

privacy-nothing = Rien n’est enregistré sur toi.
privacy-export = Voici tout ce que ce bot a enregistré sur toi, tous serveurs confondus (JSON, une liste par table). Les heures sont en millisecondes depuis 1970.
privacy-too-much = Il y a plus de données sur toi que ce qui tient dans un message. Demande-les à l’équipe du bot.
privacy-confirm = Supprimer tout ce que ce bot a enregistré sur toi, sur tous les serveurs ? Tes anciennes réponses restent, mais sans ton nom, et tes points n’appartiennent plus à personne. Ta liste de révision est supprimée. Les messages déjà publiés ne changent pas. C’est irréversible.
button-forget = Effacer mes données
privacy-deleted = C’est fait. Plus rien chez nous ne porte ton nom. Si tu rejoues, tu repars de zéro.
