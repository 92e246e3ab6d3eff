# Glossaire (français, tu)
# quiz : quiz, invariable au pluriel · question : question · bank : banque de questions, puis banque
# member : membre · quizmaster : quizmaster · whoever runs the bot : l’équipe du bot
# leaderboard : classement · standings : scores, final standings : classement final · place : place
# point : point · mark : point de quiz (1 point de quiz = 1000 points au classement)
# daily question : question du jour · schedule : programmation · season : saison · contest : concours
# team : équipe · lives : vies · streak : série · attempt : tentative · try : essai
# lobby : salle d’attente (« salon » est un channel de Discord) · thread : fil · channel : salon
# review : révision, réviser · practice : entraînement, s’entraîner · card : carte
# correct/wrong : juste, bonne réponse / faux · knocked out : hors jeu · press/tap : appuyer sur
# modes : Classique, Précision, Course, Survie, Confiance (les options restent en anglais)
# confidence : Au hasard, Je crois bien, À coup sûr (sans genre)

language-name = Français
trouble = Un problème est survenu de notre côté. Réessaie. Si ça continue, donne cet identifiant à l’équipe du bot : { $id }
trouble-stopping = Je redémarre. Rien n’est perdu : réessaie dans un instant.
trouble-refused = Discord n’a pas accepté ma réponse, je ne peux donc pas l’afficher. Tes changements sont enregistrés. Si ça continue, donne cet identifiant à l’équipe du bot : { $id }
trouble-late-form = Oups, le formulaire a mis trop de temps à s’ouvrir. Appuie encore une fois sur le bouton.
trouble-unknown-component = Ce bouton vient d’une ancienne version. Relance la commande.
trouble-busy = J’ai trop de choses à chercher en ce moment. Réessaie dans un instant.
trouble-stopped = Discord refuse mes messages pour l’instant, les quiz sont donc en attente. Je réessaie { $when } ; les réponses comptent comme d’habitude.
not-counted = **Non comptée.** Je n’ai pas pu enregistrer ta réponse. Réessaie dans une minute. (id { $id })

refused-server-only = Ça ne marche que sur un serveur.
refused-quizmaster = C’est réservé aux quizmasters (« Gérer le serveur » ou le rôle défini dans `/settings`).
refused-cannot-post = Je ne peux rien publier dans ce salon. Il me manque : { $permissions }. Une personne qui gère le serveur peut l’autoriser dans les paramètres du salon, onglet Permissions.
refused-cannot-post-in = Je ne peux rien publier dans { $channel }. Il me manque : { $permissions }. Une personne qui gère le serveur peut l’autoriser dans les paramètres du salon, onglet Permissions.
permission-view-channel = Voir le salon
permission-send-messages = Envoyer des messages
permission-send-messages-in-threads = Envoyer des messages dans les fils
permission-create-public-threads = Créer des fils publics
permission-connect = Se connecter
permission-read-message-history = Voir les anciens messages
refused-not-in-this-channel = Sur ce serveur, on joue uniquement dans { $channels }. Lance le quiz là-bas, ou demande à un quizmaster de modifier `/settings set channels`.
refused-unknown-bank = Aucune banque de questions ne s’appelle « { $asked } ».
refused-unknown-bank-nearest = Tu voulais dire **{ $nearest }** ?
refused-unknown-bank-list = Toutes les banques sont dans `/bank list`.
refused-bank-is-daily = La seule question de **{ $bank }** est en cours comme question du jour dans { $channel }. Fin { $when } : réessaie après, ou choisis une autre banque.
refused-bank-in-contest = Le concours **{ $contest }** utilise des questions de **{ $bank }**, et ça pourrait dévoiler ses réponses. Fin { $when } : réessaie après, ou choisis une autre banque.
refused-unknown-zone = Je ne connais pas le fuseau horaire « { $typed } ». Tape une grande ville près de chez toi et choisis dans la liste, par exemple `Europe/Paris`.
refused-unknown-zone-near = Je ne connais pas le fuseau horaire « { $typed } ». Tu voulais dire { $near } ? Choisis dans la liste.
refused-nothing-chosen = Ta réponse était vide. Choisis une option ou écris quelque chose d’abord.
refused-not-a-number = « { $typed } » n’est pas un nombre. Utilise des chiffres, comme 42 ou 3,14.
refused-not-a-number-of = « { $typed } » n’est pas un nombre. Utilise des chiffres, comme 42 ou 3,14, en { $unit }.
refused-ambiguous-number = « { $typed } » peut désigner deux nombres. Tape plutôt { $one } ou { $other } ; ça ne t’a pas coûté d’essai.
refused-not-offered = Ce message n’est plus à jour. Réponds à la question la plus récente.

question-count = **Question { $number } sur { $total }**
question-choose-several = Plusieurs réponses sont possibles. Choisis toutes les bonnes.
question-select-placeholder = Choisis toutes les bonnes réponses
question-type-text = Appuie sur **Répondre** et écris ta réponse. Petites fautes, majuscules et accents : pas grave.
question-type-exactly = Appuie sur **Répondre** et écris la réponse exacte. Seuls les espaces en trop et les majuscules ne comptent pas.
question-type-spelled = Appuie sur **Répondre** et écris ta réponse. L’orthographe compte, pas les majuscules ni les accents.
question-type-number = Appuie sur **Répondre** et écris un nombre.
question-type-number-of = Appuie sur **Répondre** et écris un nombre en { $unit }.
question-true = Vrai
question-false = Faux
question-worth =
    { $weight ->
        [2] Points doublés (×2)
        [3] Points triplés (×3)
       *[other] Points ×{ $weight }
    }
form-answer-title = Question { $number } sur { $total }
form-answer-label = Ta réponse
form-answer-number = Un nombre, comme 42 ou 3,14
form-answer-number-of = Un nombre en { $unit }
button-answer = Répondre
locked-in = **C’est noté : { $letters }**

closed-correct-answer = **Bonne réponse**
typed-also = Aussi accepté : { $list }
closed-nobody-right = Personne n’a trouvé.
closed-right = **Juste :** { $list }
closed-members =
    { $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    }
closed-and-more = et { $count } de plus
closed-read-on = [En savoir plus]({ $url })
podium-points =
    { $points ->
        [one] { $points } point
        [many] { $points } de points
       *[other] { $points } points
    }
podium-marks =
    { $number ->
        [one] { $amount } point de quiz
        [many] { $amount } points de quiz
       *[other] { $amount } points de quiz
    }
share = { $percent } %
published-late = ⏰ Publié en retard : c’était fini { $when }.
podium-row-right = { $right }/{ $answered } justes
my-answer-correct = **Bonne réponse** : { $answer }
my-answer-unknown = Cette question est trop ancienne, je ne la retrouve plus.
my-answers-title = **Mes réponses** · { $title }
my-answers-line-none = sans réponse
button-my-answer = Ma réponse
button-my-answers = Mes réponses
button-next-question = Question suivante
button-back-ten = −10
button-on-ten = +10
button-previous = Précédent
button-next = Suivant
