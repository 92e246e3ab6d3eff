command-learn = Ce que tu veux apprendre : banques, rythme, examen (rien que pour toi)
command-learn-add = Apprendre une banque, quelques nouvelles questions par jour
command-learn-add-bank = Banque à apprendre
command-learn-add-new = Nouvelles questions par jour, de 1 à 100 (10 par défaut)
command-learn-add-exam = Date de ton examen, comme 24.12. ou 2026-12-24
command-learn-remove = Arrêter d’apprendre une banque
command-learn-remove-bank = Banque à ne plus apprendre
command-learn-plan = Voir ce que tu apprends, ce qui est à réviser et ce que tu saurais encore

learn-added =
    📚 Tu apprends maintenant **{ $title }** : { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }, { $new ->
        [one] { $new } nouvelle
        [many] { $new } nouvelles
       *[other] { $new } nouvelles
    } par jour.
learn-added-exam = Ton examen est le { $exam }. D’ici là, tu verras chaque question au moins deux fois, et les { $days } derniers jours, les moins bien sues passent en premier.
learn-start = Commence avec `/review`. Avec `/remind set`, tu reçois un rappel dès qu’il y a quelque chose à réviser.
learn-removed = Tu n’apprends plus **{ $title }**. Je garde en mémoire ce que tu sais, au cas où tu remettrais cette banque.
learn-plan-title = Ton plan
learn-plan-none = Tu n’apprends pas encore de banque. Ajoutes-en une avec `/learn add`.
learn-plan-due =
    Aujourd’hui : { $count ->
        [one] { $count } question à réviser
        [many] { $count } questions à réviser
       *[other] { $count } questions à réviser
    } et { $new ->
        [one] { $new } nouvelle
        [many] { $new } nouvelles
       *[other] { $new } nouvelles
    }. Pour t’y mettre : `/review`.
learn-plan-learned = { $learned } sur { $total } apprises · { $new ->
        [one] { $new } nouvelle
        [many] { $new } nouvelles
       *[other] { $new } nouvelles
    } par jour
learn-plan-recall = Tu en saurais environ { $now } % maintenant.
learn-plan-recall-exam =
    Tu en saurais environ { $now } % maintenant, et { $then } % le { $exam } si tu arrêtais aujourd’hui ({ $days ->
        [0] aujourd’hui
        [one] dans { $days } jour
        [many] dans { $days } jours
       *[other] dans { $days } jours
    }).
learn-plan-gone = **{ $bank }** n’est plus ici. Retire cette banque avec `/learn remove`.
refused-exam-unknown = Je ne comprends pas la date « { $typed } ». Essaie `2026-12-24`, `24.12.`, `Dec 24` ou `friday`.
refused-exam-ambiguous = « { $typed } » peut désigner deux jours. Écris `{ $one }` ou `{ $other }`.
refused-exam-past = { $exam } n’est pas dans le futur. Choisis une date plus tardive pour ton examen, ou n’en mets pas.
refused-exam-far = { $exam }, c’est dans plus de deux ans. Choisis une date plus proche pour ton examen, ou n’en mets pas.
refused-limit-plans = Tu peux apprendre { $max } banques à la fois au maximum. Retires-en une avec `/learn remove`.
refused-not-planned = Tu n’apprends pas « { $bank } ». `/learn plan` montre ce que tu apprends.

command-remind = Un message privé par jour s’il y a quelque chose à réviser
command-remind-set = Recevoir chaque jour un message privé s’il y a quelque chose à réviser
command-remind-set-time = Heure, comme 18:00 ou 6pm
command-remind-set-zone = Ton fuseau horaire, comme Paris ou UTC+2
command-remind-off = Arrêter les rappels

remind-set = ⏰ C’est prêt. Je t’enverrai chaque jour un message privé s’il y a quelque chose à réviser ; la première fois le { $date } ({ $when }). Pour arrêter : `/remind off`.
remind-off = Tes rappels sont désactivés.
remind-closed = Je ne peux pas t’envoyer de messages privés. Autorise-les pour ce serveur dans tes paramètres de confidentialité, et réessaie.
remind-blocked = Je n’ai pas pu t’envoyer ton rappel, car tu bloques mes messages privés : je l’ai donc désactivé. Autorise-les et utilise `/remind set` pour le retrouver.
remind-due =
    📚 { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    } à réviser. Pour t’y mettre : `/review`.
remind-due-new =
    📚 { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    } à réviser, dont { $new ->
        [one] { $new } nouvelle
        [many] { $new } nouvelles
       *[other] { $new } nouvelles
    }. Pour t’y mettre : `/review`.
remind-how-off = Pour arrêter ces rappels : `/remind off`.
refused-no-reminder = Tu n’as pas de rappel. Crées-en un avec `/remind set`.
