command-bank-reports = Voir les problèmes signalés par les membres (quizmasters)
command-bank-fix = Corriger la réponse d’une question et les points qu’elle a donnés (quizmasters)

button-report = Signaler un problème
report-title = Signaler un problème
report-label = Qu’est-ce qui ne va pas dans cette question ?
report-example = La bonne réponse devrait être « Brasília », parce que…
report-thanks = Merci ! Les quizmasters de ce serveur vont le voir.
report-thanks-again = Merci ! Ce signalement remplace le précédent, et les quizmasters de ce serveur vont le voir.
reports-none = Aucun signalement en attente.
reports-title = **Problèmes signalés** · { $number } sur { $total } · { $title }
reports-gone = Cette question n’est plus dans sa banque, sa réponse ne peut donc pas être corrigée ici.
button-fix = Corriger la réponse
button-dismiss = Rien à corriger
button-accepted = Réponses acceptées
form-accepted = Réponses acceptées, une par ligne
fix-title = **Corriger la réponse** · { $title }
fix-choose = Choisis toutes les bonnes options :
fix-touches =
    { $answers ->
        [0] Personne n’y a encore répondu.
        [one] { $answers } réponse dans { $quizzes } quiz sera réévaluée, et le salon recevra un message.
        [many] { $answers } réponses dans { $quizzes } quiz seront réévaluées, et chaque salon recevra un message.
       *[other] { $answers } réponses dans { $quizzes } quiz seront réévaluées, et chaque salon recevra un message.
    }
button-correct = Corriger
fix-changes-nothing = C’est déjà la bonne réponse, ou cette question ne peut pas l’avoir. Rien n’a changé.
fix-done = Corrigé. { $answers ->
        [one] { $answers } réponse réévaluée
        [many] { $answers } réponses réévaluées
       *[other] { $answers } réponses réévaluées
    } dans { $quizzes } quiz ; points modifiés pour { $members ->
        [one] { $members } membre
        [many] { $members } membres
       *[other] { $members } membres
    }.
notice-title = **Corrigé** : une réponse de **{ $title }** était fausse.
notice-changed =
    { $count ->
        [0] Les points ne changent pour personne.
        [one] Points modifiés pour { $count } membre.
        [many] Points modifiés pour { $count } membres.
       *[other] Points modifiés pour { $count } membres.
    }
