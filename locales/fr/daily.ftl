command-daily = Questions du jour, publiées à heures fixes (quizmasters)
command-daily-add = Programmer une question du jour
command-daily-add-channel = Salon
command-daily-add-time = Heure, comme 18:30, 6:30 pm ou 21h
command-daily-add-zone = Fuseau horaire, comme Europe/Paris (facultatif si /settings en a un)
command-daily-add-days = Jours : daily, weekdays, weekends, mon-fri ou une liste comme mon,wed,fri (daily par défaut)
command-daily-add-closes-after = Durée de chaque question en heures (24 par défaut), au plus jusqu’à la suivante
command-daily-add-ping = Rôle à mentionner
command-daily-schedule = Programmation
command-daily-list = Voir ce qui est prévu et les prochaines dates
command-daily-pause = Mettre une programmation en pause
command-daily-resume = Reprendre une programmation
command-daily-remove = Retirer une programmation
command-daily-now = Publier une question en plus maintenant

question-daily = **Question du jour**
form-answer-title-daily = Question du jour
closed-lost-daily = **Cette question du jour est annulée** à cause d’un problème technique. Personne ne gagne ni ne perd de points.
closed-missed = J’étais hors ligne pendant cette question, elle ne compte donc pas.
closed-explanation-apart-daily = **Explication de la question du jour**
daily-result-title = **Question du jour : résultat**
daily-streaks = **Séries :** { $list }
daily-streak = { $count }
streak-forgiven = un jour manqué pardonné

daily-added = C’est prêt. Première question le { $when }.
daily-clocks-skip = Au changement d’heure, { $time } n’existe pas : ce jour-là, la question sort au moment du changement, le { $date }.
daily-clocks-twice = Au changement d’heure, { $time } arrive deux fois : ce jour-là, la question sort la première fois, le { $date }.
daily-none = Il n’y a pas encore de question du jour. Programmes-en une avec `/daily add`.
daily-list-title = **Questions du jour**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = À venir : { $dates }
daily-row-open =
    { $hours ->
        [one] ouverte { $hours } heure
        [many] ouverte { $hours } heures
       *[other] ouverte { $hours } heures
    }
daily-row-asked = { $asked } sur { $questions ->
        [one] { $questions } question posée
        [many] { $questions } questions posées
       *[other] { $questions } questions posées
    }
daily-row-again = toutes posées : on recommence par les plus anciennes
daily-row-pings = mentionne { $role }
daily-row-closes = en cours, fin { $when }
daily-paused = En pause. Rien n’est publié jusqu’à `/daily resume`. Une question en cours va jusqu’au bout, et personne ne perd sa série.
daily-resumed = C’est reparti. Prochaine question le { $when }.
daily-removed = Retirée. Une question en cours va jusqu’au bout, et tous les points sont gardés.
daily-now = Je publie une question en plus dans { $channel }.
daily-news = 📅 **Du nouveau pour les questions du jour**
daily-news-more = Les autres sont dans `/daily list`.
daily-used-up = Toutes les questions de cette banque ont été posées : on recommence par les plus anciennes. Ajoutes-en avec `/bank add` ou `/bank upload`.
daily-why-requested = Mise en pause { $when }. Reprends avec `/daily resume`.
daily-why-forbidden = Mise en pause automatique { $when }, car je ne peux rien publier dans { $channel }. Donne-moi là-bas « Voir le salon » et « Envoyer des messages » (dans un fil, « Envoyer des messages dans les fils »), puis utilise `/daily resume`.
daily-why-channel-gone = Mise en pause automatique { $when }, car son salon #{ $channel } a disparu. Retire-la avec `/daily remove`, et programmes-en une nouvelle avec `/daily add`.
daily-why-bank-gone = Mise en pause automatique { $when }, car sa banque « { $bank } » a disparu. Remets la banque et utilise `/daily resume`, ou retire la programmation avec `/daily remove`.
daily-ping-everyone = Une question du jour ne peut pas mentionner @everyone. Choisis un rôle que les membres prennent d’eux-mêmes.
daily-ping-forbidden = Je ne peux pas mentionner **{ $role }**. Autorise tout le monde à mentionner ce rôle (paramètres du serveur, Rôles), ou donne-moi « Mentionner @everyone, @here et tous les rôles ». Puis réessaie.
refused-no-zone = Quel fuseau horaire ? Choisis-le dans l’option `zone`, ou fixe-le pour le serveur avec `/settings set zone`.
refused-not-a-time = Je ne comprends pas l’heure « { $typed } ». Essaie `18:30`, `6:30 pm` ou `21h`.
refused-not-days = Je ne comprends pas « { $typed } ». Utilise `daily`, `weekdays`, `weekends`, une plage comme `mon-fri` ou une liste comme `mon,wed,fri`.
refused-unknown-schedule = Je n’ai pas trouvé cette programmation. Choisis dans la liste ; elles sont toutes dans `/daily list`.
refused-schedule-already-paused = Elle est déjà en pause. Reprends avec `/daily resume` ; `/daily list` dit pourquoi.
refused-schedule-not-paused = Elle n’est pas en pause.
refused-schedule-without-bank = Sa banque « { $bank } » a disparu. Remets d’abord la banque, ou retire la programmation avec `/daily remove`.
refused-daily-on-its-way = Sa dernière question est encore en cours de publication. Réessaie dans un instant.
