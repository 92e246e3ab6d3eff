command-contest = Concours : les mêmes questions pour tout le monde, à ton rythme
command-contest-create = Créer un concours dans ce salon (quizmasters)
command-contest-create-name = Nom du concours
command-contest-create-banks = Banque de questions, ou plusieurs séparées par des virgules
command-contest-create-opens = Début : now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 ou <t:…>
command-contest-create-closes = Fin, au même format
command-contest-create-seconds = Secondes par question, de 5 à 600 (par défaut : sans limite de temps)
command-contest-create-attempts = Tentatives par membre ; la meilleure compte (1 par défaut)
command-contest-create-teams = Scores par équipe (non par défaut)
command-contest-which = Concours
command-contest-join = Participer à un concours
command-contest-play = Jouer à un concours, ou reprendre où tu en étais (rien que pour toi)
command-contest-standings = Voir combien participent, ou le résultat à la fin (rien que pour toi)
command-contest-finish = Terminer un concours maintenant, ou l’annuler avant son début (quizmasters)

contest-created = **Concours : { $name }**
contest-window = Début : { $opens } ({ $opens_in }). Fin : { $closes } ({ $closes_in }).
contest-clocks-skip = L’heure indiquée n’existe pas dans { $zone } (changement d’heure). Ce sera au moment du changement : { $date }.
contest-clocks-twice = L’heure indiquée arrive deux fois dans { $zone } (changement d’heure). Ce sera la première : { $date }.
contest-questions =
    { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }
contest-seconds = { $seconds } s par question
contest-untimed = sans limite de temps
contest-attempts =
    { $count ->
        [one] { $count } tentative
        [many] { $count } tentatives, la meilleure compte
       *[other] { $count } tentatives, la meilleure compte
    }
contest-teams = équipes
contest-all-questions =
    { $count ->
        [one] Il n’y a que { $count } question à poser.
        [many] Il n’y a que { $count } questions à poser.
       *[other] Il n’y a que { $count } questions à poser.
    }
contest-how = Appuie sur **Participer** pour t’inscrire. Dès l’ouverture, appuie sur **Jouer** : en privé, quand tu veux. Le résultat sera publié ici à la fin.
contest-how-open = C’est ouvert ! Appuie sur **Jouer** : en privé, quand tu veux. Le résultat sera publié ici à la fin.
contest-is-over = Ce concours est terminé.
contest-is-cancelled = Ce concours a été annulé.
contest-joined-count = { $count ->
        [0] Personne ne participe pour l’instant.
        [one] { $count } membre participe.
        [many] { $count } membres participent.
       *[other] { $count } membres participent.
    }
contest-opened = **{ $name }** est ouvert ! Appuie sur **Jouer** pour commencer. Fin { $when }.
contest-cancelled = **{ $name }** a été annulé et n’aura pas lieu.
contest-cancelled-reply = **{ $name }** est annulé. Je préviens tout le monde dans { $channel }.
contest-cancel-confirm = **{ $name }** ouvre { $when }. Annuler ce concours ? Il n’aura jamais lieu, et son salon en sera averti.
button-cancel-contest = Annuler le concours
button-play = Jouer
button-practise = S’entraîner
contest-how-teams = Formez des équipes avec `/team create` et `/team join`. Elles comptent telles qu’elles sont à l’ouverture, avec au moins deux membres. Le score d’une équipe est la moyenne de tous ses membres.
contest-joined = Tu participes à **{ $name }**.
contest-joined-already = Tu participes déjà à **{ $name }**.
contest-joined-opens = Début : { $date } ({ $when }). Appuie alors sur **Jouer**, ou utilise `/contest play`.
contest-joined-open = C’est ouvert. Fin { $when }.
contest-side-team = Tu joues pour **{ $team }** ({ $count } membres).
contest-side-too-few = Il n’y a que toi dans ton équipe **{ $team }**. Il faut au moins deux membres à l’ouverture : invite quelqu’un à utiliser `/team join`. Sinon, tu joueras en solo.
contest-side-no-team = Tu n’as pas d’équipe. Rejoins-en une avec `/team join` ou crées-en une avec `/team create` avant l’ouverture. Sinon, tu joueras en solo.
contest-side-alone = Tu joues en solo : à l’ouverture, tu n’étais pas dans une équipe d’au moins deux membres.
contest-attempt = tentative { $number } sur { $total }
contest-clock = -# ⏱️ Fin du temps { $when }. Le chrono continue si tu pars.
contest-no-clock = -# Sans limite de temps. Fin du concours { $when }.
contest-choose-one = Appuie sur une lettre pour répondre. Ta première réponse compte, et il n’y a que toi qui vois ça.
contest-missed-before = Le temps était écoulé pour la question précédente : elle compte comme manquée.
contest-missed = Ta réponse est arrivée { $seconds } s trop tard : la question compte comme manquée.
contest-next = La question suivante t’attend.
contest-next-timed = Le chrono de la question suivante démarre quand tu l’ouvres.
contest-next-attempt = C’était la dernière question ! Tu peux rejouer (encore { $left }), et ta meilleure tentative compte. Le résultat arrive à la fin du concours, { $when }.
contest-finished = C’était la dernière question ! Le résultat arrive à la fin du concours, { $when }.
button-another-attempt = Nouvelle tentative
contest-status = { $joined ->
        [one] { $joined } membre participe
        [many] { $joined } membres participent
       *[other] { $joined } membres participent
    }, déjà fini : { $finished }. Le résultat arrive à la fin du concours.
contest-finishing = **{ $name }** se termine. Le résultat arrive dans { $channel }.
contest-finish-confirm = Terminer **{ $name }** maintenant ? La fin est prévue { $when }. Les réponses encore en route comptent.
button-finish-contest = Terminer
contest-unposted = Je n’ai pas pu publier le résultat du concours **{ $name }** dans { $channel } : le salon a disparu, ou je n’ai pas le droit d’y publier. Tout le monde peut le voir avec `/contest standings`.
contest-over = **Concours terminé : { $name }**
contest-played =
    { $count ->
        [0] personne n’a joué
        [one] { $count } membre a joué
        [many] { $count } membres ont joué
       *[other] { $count } membres ont joué
    }
contest-nobody = Personne n’a joué.
contest-mean = { $score } en moyenne
contest-members = { $count } membres
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **Question par question**
contest-question = { $percent } % ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = Tu n’as répondu à aucune question de ce concours.
contest-race-title = { $name } : la course
contest-race-marks = points de quiz
contest-race-questions = questions
refused-contest-name = Un nom a besoin de 1 à { $max } caractères. Choisis-en un autre.
refused-contest-name-taken = Il y a déjà un concours **{ $name }** qui n’est pas terminé. Choisis un autre nom.
refused-contest-moment = Je ne comprends pas le moment « { $typed } ». Essaie `18:00` (heure de { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` ou un horodatage Discord `<t:…>`.
refused-contest-moment-no-time = « { $typed } » est un jour sans heure. Ajoute-la, comme `{ $example }`.
refused-contest-moment-ambiguous = « { $typed } » peut vouloir dire deux choses. Écris `{ $one }` ou `{ $other }`.
refused-contest-past = C’est déjà passé : { $date } ({ $when }). Choisis un moment plus tard.
refused-contest-closes-first = Début : { $opens }, fin : { $closes }. La fin doit venir après le début.
refused-contest-too-long = Un concours peut durer { $days } jours au maximum. Choisis une fin plus proche.
refused-contest-too-far = Un concours doit ouvrir dans les { $days } jours. Choisis un début plus proche.
refused-contest-unknown = Je n’ai pas trouvé ce concours. Choisis dans la liste.
refused-contest-not-open = Il n’est pas encore ouvert. Début : { $date } ({ $when }). Inscris-toi avec `/contest join`.
refused-contest-already-open = **{ $name }** vient d’ouvrir, impossible donc de l’annuler. Termine-le avec `/contest finish`.
refused-contest-over = **{ $name }** est terminé. Le résultat est dans `/contest standings`.
refused-contest-done = { $count ->
        [one] Tu y as déjà joué.
        [many] Tu y as déjà joué { $count } fois, c’est le maximum.
       *[other] Tu y as déjà joué { $count } fois, c’est le maximum.
    } Le résultat arrive à la fin du concours, { $when }.
refused-contest-old-question = Tu as déjà dépassé cette question. Continue avec `/contest play`.
