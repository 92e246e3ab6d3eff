command-stats = Réussite, série, meilleurs et moins bons sujets (rien que pour toi)
command-stats-member = Membre à consulter (toi par défaut)
command-stats-show = Montrer au salon (non par défaut)

stats-title = **{ $name }** sur ce serveur
stats-none = Pas encore de réponses. Lance un quiz avec `/quiz start`.
stats-answers = { $right } justes sur { $answers ->
        [one] { $answers } réponse
        [many] { $answers } réponses
       *[other] { $answers } réponses
    } : { $percent } %
stats-place = Place { $place } sur ce serveur · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz gagné
        [many] {" "}· { $won } quiz gagnés
       *[other] {" "}· { $won } quiz gagnés
    }
stats-calibration = **Sais-tu ce que tu sais ?**
stats-sure = { $confidence } : { $right } sur { $answers } justes ({ $percent } %){ $from ->
        [0] {""}
       *[other] {" "}· rentable dès { $from } %
    }
stats-streak =
    { $count ->
        [one] { $count } question du jour d’affilée
        [many] { $count } questions du jour d’affilée
       *[other] { $count } questions du jour d’affilée
    }
stats-due =
    { $count ->
        [0] Rien à réviser pour l’instant.
        [one] { $count } question à réviser : `/review`
        [many] { $count } questions à réviser : `/review`
       *[other] { $count } questions à réviser : `/review`
    }
stats-best = **Meilleurs sujets**
stats-worst = **Sujets à travailler**
stats-subject = { $title } · { $percent } % sur { $answers ->
        [one] { $answers } réponse
        [many] { $answers } réponses
       *[other] { $answers } réponses
    }
stats-history = **Semaine par semaine**
stats-week-share = { $percent } % sur { $answers ->
        [one] { $answers } réponse
        [many] { $answers } réponses
       *[other] { $answers } réponses
    }
stats-week =
    { $ago ->
        [0] 7 derniers jours
        [one] il y a { $ago } semaine
        [many] il y a { $ago } semaines
       *[other] il y a { $ago } semaines
    }
refused-names-hidden = Ce serveur masque les noms des membres. Tu peux voir tes propres `/stats`, et les quizmasters peuvent consulter les autres en privé.
stats-picture-title = { $name } : progression
stats-picture-week =
    { $ago ->
        [0] 7 derniers jours
       *[other] −{ $ago }
    }
stats-picture-answers = réponses par semaine
stats-picture-right = part de réponses justes
stats-picture-told = { $ago } : { $percent } % de { $answers } justes
