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

## General

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
refused-unknown-zone = Je ne connais pas le fuseau horaire « { $typed } ». Tape une grande ville près de chez toi et choisis dans la liste, par exemple `Europe/London`.
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

## Quiz

command-quiz = Jouer à un quiz dans ce salon
command-quiz-start = Lancer un quiz
command-quiz-start-bank = Banque de questions, ou plusieurs séparées par des virgules
command-quiz-start-questions = Nombre de questions, de 1 à 50 (10 par défaut)
command-quiz-start-seconds = Secondes par question, de 5 à 600 (20 par défaut)
command-quiz-start-mode = Façon de compter les points (classic par défaut)
command-quiz-start-tag = Tag que toutes les questions doivent avoir
command-quiz-start-difficulty = Difficulté, d’après les réponses des membres ou à défaut selon la banque
command-quiz-start-ask = Style des questions à réponse libre (par défaut : celui de la banque)
command-quiz-start-lives = Nombre d’erreurs qui mettent hors jeu en mode survie
command-quiz-start-lobby = Attendre tout le monde ; le quiz part après une minute ou avec « Démarrer »
command-quiz-start-thread = Ouvrir un fil pour le quiz et y jouer
suggestion-questions =
    { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }
command-quiz-stop = Terminer le quiz ; tous les points sont gardés
command-quiz-skip = Passer la question en cours, sans points
command-quiz-pause = Mettre en pause après la question en cours
command-quiz-resume = Reprendre un quiz en pause
command-quiz-status = Voir où en est le quiz et qui est en tête (rien que pour toi)

start-someone = Quelqu’un
start-announced = 🎬 **{ $name }** lance **{ $title }** · { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } carte est laissée de côté : sa réponse est trop longue à écrire.
        [many] { $count } cartes sont laissées de côté : leurs réponses sont trop longues à écrire.
       *[other] { $count } cartes sont laissées de côté : leurs réponses sont trop longues à écrire.
    }
start-seconds = { $seconds } secondes par question.
start-fewer =
    { $count ->
        [one] Il n’y a que { $count } question qui convient.
        [many] Il n’y a que { $count } questions qui conviennent.
       *[other] Il n’y a que { $count } questions qui conviennent.
    }
mode-classic = Classique : plus tu réponds juste et vite, plus tu gagnes de points
mode-accuracy = Précision : prends ton temps, seules les bonnes réponses comptent
mode-race = Course : la première bonne réponse gagne ; une erreur te bloque sur la question
mode-survival =
    { $lives ->
        [one] Survie : réponds à la question 1 pour entrer en jeu ; ensuite, une réponse fausse ou manquée et c’est fini
        [many] Survie : réponds à la question 1 pour entrer en jeu ; ensuite, chaque réponse fausse ou manquée te coûte une de tes { $lives } vies
       *[other] Survie : réponds à la question 1 pour entrer en jeu ; ensuite, chaque réponse fausse ou manquée te coûte une de tes { $lives } vies
    }
start-lives-unused = Les vies ne comptent qu’en mode survie.
mode-confidence = Confiance : dis à quel point tu y crois. À coup sûr et juste : +3, à coup sûr et faux : −6
refused-only-cards =
    { $count ->
        [one] Il n’y a que { $count } carte ici, et sa réponse est trop longue à écrire. Apprends-la avec `/practice`.
        [many] Il n’y a ici que { $count } cartes aux réponses trop longues à écrire. Apprends-les avec `/practice`.
       *[other] Il n’y a ici que { $count } cartes aux réponses trop longues à écrire. Apprends-les avec `/practice`.
    }
refused-already-running = Un quiz est déjà en cours ici. Regarde où il en est avec `/quiz status`.
refused-too-soon = Un quiz vient d’être lancé ici. Tu pourras en lancer un autre { $when }.
refused-unknown-tag = Aucune question de cette banque n’a le tag « { $tag } ».
refused-unknown-tag-list = Ses tags : { $tags }
refused-unknown-tag-none = Elle n’a aucun tag.
refused-none-so-hard =
    { $difficulty ->
        [easy] Pas de question facile ici (moyennes : { $medium }, difficiles : { $hard }, non évaluées : { $unknown }).
        [medium] Pas de question moyenne ici (faciles : { $easy }, difficiles : { $hard }, non évaluées : { $unknown }).
       *[hard] Pas de question difficile ici (faciles : { $easy }, moyennes : { $medium }, non évaluées : { $unknown }).
    } Essaie une autre difficulté.

question-closes = Fin { $when }
question-picture-in-words = -# 🖼️ Image : { $alt }
question-picture-missing = -# 🖼️ L’image ne peut pas s’afficher ici.
question-answered =
    { $count ->
        [0] pas encore de réponse
        [one] { $count } réponse
        [many] { $count } réponses
       *[other] { $count } réponses
    }
question-choose-one = Appuie sur une lettre pour répondre.
question-can-change = Tu peux changer d’avis jusqu’à la fin du temps.
question-how-sure = Dis ensuite à quel point tu y crois.
question-tries =
    { $count ->
        [one] Ta première réponse compte.
        [many] Tu as { $count } essais.
       *[other] Tu as { $count } essais.
    }

locked-in-changed = Cette réponse remplace la précédente.
locked-in-read = Je lis « { $typed } » comme { $number }.
locked-in-can-change = Tu changes d’avis ? Réponds à nouveau avant la fin du temps.
locked-in-stands = Cette réponse est définitive.
locked-in-sure = Tu y crois à quel point ? **{ $confidence }** : { $gain } si c’est juste, { $loss } si c’est faux.
    -# Tu peux changer ta réponse et ton niveau de confiance jusqu’à la fin du temps.
confidence-guess = Au hasard
confidence-fairly-sure = Je crois bien
confidence-sure = À coup sûr
locked-in-tries =
    { $left ->
        [one] Encore { $left } essai.
        [many] Encore { $left } essais.
       *[other] Encore { $left } essais.
    } La première bonne réponse gagne.
refused-question-closed = Cette question est déjà fermée, rien n’a changé.
refused-too-late = Trop tard ! Ta réponse est arrivée { $seconds } s après la fin du temps, elle ne compte pas.
refused-first-stands = Dans ce quiz, seule ta première réponse compte. La tienne est { $answer }.
refused-no-tries-left = Tu n’as plus d’essais sur cette question. Ta dernière réponse était { $answer }.
refused-departed = Tu as supprimé tes données après avoir répondu ici, tu ne peux donc plus répondre dans ce quiz. Rendez-vous au prochain !
refused-knocked-out = C’est fini pour toi depuis la question { $number }. Rendez-vous au prochain quiz !
refused-not-entered = Il fallait répondre à la question 1 pour entrer dans ce quiz survie. Rendez-vous au prochain !

closed-chosen =
    { $count ->
        [0] 0
        [one] { $count } réponse
        [many] { $count } réponses
       *[other] { $count } réponses
    }
closed-nobody-answered = Personne n’a répondu.
closed-right-later = **Juste aussi :** { $list }
closed-partly = **En partie juste :** { $list }
closed-knocked-out = **Hors jeu :** { $list }
closed-entry = **{ $count }** en jeu. Dès la prochaine question, gare aux réponses fausses ou manquées.
closed-hurt = **Une vie en moins :** { $list }
closed-lives-left = (reste { $count })
closed-standing =
    { $count ->
        [0] Tout le monde est hors jeu.
       *[other] Encore **{ $count }** en jeu.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } point de quiz
        [many] +{ $amount } points de quiz
       *[other] +{ $amount } points de quiz
    }
closed-next-question = Question suivante { $when }
closed-next-pause = En pause. Reprends avec `/quiz resume`.
closed-next-podium = C’était la dernière question ! Place au classement final.
closed-skipped = **Passée.** Pas de points pour cette question.
closed-stopped = **Arrêtée.** Pas de points pour cette question.
closed-standings = **Scores** : { $list }
closed-wrong-answers = Mauvaises réponses : { $list }
closed-lost = **Question { $number } annulée** à cause d’un problème technique. Personne ne gagne ni ne perd de points.
closed-withdrawn = **Arrêtée.** Un concours avec les mêmes questions vient d’ouvrir. Personne ne gagne ni ne perd de points ici.
closed-explanation-apart = **Explication de la question { $number }**

my-answer-right = ✅ Ta réponse : { $letters }. C’est juste !
my-answer-partly = 🟡 Ta réponse : { $letters }. C’est en partie juste.
my-answer-wrong = ❌ Ta réponse : { $letters }.
my-answer-sure = { $confidence } : { $number ->
        [one] { $marks } point de quiz
        [many] { $marks } points de quiz
       *[other] { $marks } points de quiz
    }.
my-answers-sure-but-wrong = **À coup sûr… mais faux**
my-answer-place = Place { $place } sur { $of } avec { $score }
my-answer-run = { $count } bonnes réponses d’affilée
my-answer-none = Tu n’as pas répondu à cette question.
my-answer-void = Cette question ne compte pas.
my-answers-none = Tu n’as répondu à aucune question de ce quiz.
my-answers-line-void = ne compte pas

controlled-stop = Quiz arrêté.
controlled-skip = Question passée.
controlled-pause = En pause. La question en cours se termine, puis plus rien jusqu’à `/quiz resume`. Au bout de 24 heures, le quiz s’arrête.
controlled-resume = Le quiz reprend.
refused-nothing-runs = Aucun quiz en cours ici. Lances-en un avec `/quiz start`.
refused-runs-in-threads = Plusieurs quiz sont en cours dans des fils de ce salon : { $threads }. Utilise la commande dans le fil du quiz voulu.
refused-nothing-open-paused = Le quiz est en pause et aucune question n’est ouverte. Reprends avec `/quiz resume`.
refused-nothing-open = Aucune question n’est ouverte. La suivante arrive.
refused-no-threads-here = Je ne peux pas ouvrir de fil ici. Enlève `thread`, ou lance le quiz dans un salon textuel.
refused-cannot-open-thread = Je ne peux pas ouvrir de fil dans ce salon. Il me manque : { $permissions }. Donne ces permissions à mon rôle (Modifier le salon → Permissions), puis réessaie.
start-in-thread = Ça se passe ici : { $thread }
refused-in-lobby = Le quiz n’a pas encore commencé. Appuie sur **Démarrer** dans la salle d’attente, ou annule-le avec `/quiz stop`.
refused-lobby-closed = Cette salle d’attente est fermée. Si le quiz est en cours, réponds simplement à la question du moment.
refused-standings-follow = C’était la dernière question. Le classement final arrive.
refused-not-yours-unnamed = C’est réservé à la personne qui a lancé ce quiz et aux quizmasters.
refused-not-yours = C’est réservé à { $name }, qui a lancé ce quiz, et aux quizmasters.
refused-already-paused = Le quiz est déjà en pause. Reprends avec `/quiz resume`.
refused-not-paused = Le quiz n’est pas en pause.
status-title = **{ $title }**
status-open = Question { $number } sur { $total }, fin { $when }.
status-coming = La question { $number } sur { $total } arrive.
status-between = La question { $number } sur { $total } est finie. La suivante arrive.
status-lobby =
    { $count ->
        [0] La salle d’attente est ouverte, début du quiz { $when }. Personne n’est là pour l’instant.
        [one] La salle d’attente est ouverte, début du quiz { $when }. { $count } personne est là.
        [many] La salle d’attente est ouverte, début du quiz { $when }. { $count } personnes sont là.
       *[other] La salle d’attente est ouverte, début du quiz { $when }. { $count } personnes sont là.
    }
status-over = Les { $total } questions sont finies. Le classement final arrive.
status-paused = En pause après la question { $number } sur { $total }. Reprends avec `/quiz resume`.
status-leads = En tête : { $names } avec { $score }.
status-nobody-leads = Pas encore de points.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · { $count } question
            Début { $when }
        [many] ### 🎬 { $title } · { $count } questions
            Début { $when }
       *[other] ### 🎬 { $title } · { $count } questions
            Début { $when }
    }
lobby-begun = ### 🎬 { $title }
    Le quiz a commencé. Tout le monde peut encore répondre !
lobby-cancelled = ### { $title }
    Le quiz a été annulé.
lobby-withdrawn = ### { $title }
    Un concours avec les mêmes questions vient d’ouvrir, ce quiz est donc annulé.
lobby-ended = ### { $title }
    Le quiz est terminé.
lobby-nobody = Personne n’est là pour l’instant.
lobby-joined =
    { $count ->
        [one] **{ $count } personne :** { $list }
        [many] **{ $count } personnes :** { $list }
       *[other] **{ $count } personnes :** { $list }
    }
lobby-hint = Tu peux jouer sans t’inscrire. Quand toutes les personnes inscrites ont répondu, la première question se termine plus tôt.
lobby-you-joined = C’est noté, tu participes ! Début du quiz { $when }.
lobby-you-began = C’est parti !
button-join = Participer
button-begin = Démarrer
podium-title = **Classement final**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } question
            [many] { $total } questions
           *[other] { $total } questions
        }
       *[other] { $asked } questions jouées sur { $total }
    }
podium-row-stands = en jeu jusqu’au bout
podium-row-lives =
    { $count ->
        [one] en jeu avec { $count } vie
        [many] en jeu avec { $count } vies
       *[other] en jeu avec { $count } vies
    }
podium-row-fell = hors jeu à la question { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = Aucune réponse cette fois.
podium-picture-title = { $title } : le podium
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = Le quiz a été arrêté. Tous les points sont gardés.
podium-winner = 🏆 **{ $name }** gagne !
podium-winner-by = 🏆 **{ $name }** gagne avec { $score } d’avance !
podium-winners = 🏆 Première place ex æquo : **{ $names }**
highlight-fastest = ⚡ Bonne réponse la plus rapide : { $name }, { $seconds } s (question { $number })
highlight-run = 🔥 Plus longue série : { $name }, { $count } bonnes réponses d’affilée
highlight-climb = 📈 Plus belle remontée : { $name }, { $count } places gagnées
highlight-hardest = 🧗 Question la plus dure : la { $number }, { $percent } % de réussite
podium-unanswered = Arrêt après trois questions sans réponse. Tous les points sont gardés.
podium-paused = Le quiz est resté une journée en pause, il est donc terminé. Tous les points sont gardés.
podium-lost = Je ne peux plus publier ici, le quiz est donc terminé. Tous les points sont gardés.
podium-withdrawn = Un concours avec cette banque vient d’ouvrir, le quiz est donc terminé. Tous les points sont gardés.
button-play-again = Rejouer
button-leaderboard = Classement
button-mistakes = Revoir mes erreurs
mistakes-title = Tes erreurs
mistakes-none = Zéro erreur : toutes tes réponses étaient justes !
mistakes-result = 🏁 Cette fois, { $right } sur { $total } justes.
button-start-nearest = Lancer « { $title } »

## Leaderboard

command-leaderboard = Voir qui a le plus de points
command-leaderboard-scope = Ce salon ou tout le serveur (channel par défaut)
command-leaderboard-period = Période (all par défaut)
command-leaderboard-bank = Banque dont les questions comptent (toutes par défaut)

leaderboard-title-channel = **Classement** de ce salon
leaderboard-title-server = **Classement** de ce serveur
leaderboard-today = Aujourd’hui
leaderboard-week = Cette semaine
leaderboard-month = Ce mois-ci
leaderboard-season = Saison **{ $name }** ({ $days })
leaderboard-season-over = Aucune saison en cours. C’était la dernière.
leaderboard-bank = Questions de **{ $bank }** uniquement
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } justes{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz gagné
        [many] {" "}· { $won } quiz gagnés
       *[other] {" "}· { $won } quiz gagnés
    }
leaderboard-own = Toi : { $row }
leaderboard-not-on-it = Tu n’es pas encore dans ce classement.
leaderboard-page = Page { $page } sur { $pages } · { $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    }
leaderboard-race-title = Cette semaine : la course
leaderboard-race-points = points
leaderboard-race-days = jour de la semaine
leaderboard-empty = Pas encore de points. Lance un quiz avec `/quiz start`.
leaderboard-empty-today = Pas de points aujourd’hui. Lance un quiz avec `/quiz start`.
leaderboard-empty-week = Pas de points cette semaine. Lance un quiz avec `/quiz start`.
leaderboard-empty-month = Pas de points ce mois-ci. Lance un quiz avec `/quiz start`.
leaderboard-empty-season = Pas encore de points cette saison. Lance un quiz avec `/quiz start`.
leaderboard-empty-season-over = Pas de points cette saison.
leaderboard-empty-bank = Pas de points pour les questions de cette banque. Lance un quiz avec `/quiz start bank:{ $bank }`.

## Stats

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

## Season

command-season = Saisons : des classements tout neufs
command-season-start = Lancer une saison
command-season-start-name = Nom de la saison
command-season-end = Terminer la saison et publier son classement final ici
command-season-list = Voir toutes les saisons et qui les a gagnées

season-started = La saison **{ $name }** commence ! Tous les points comptent dès maintenant.
season-end-confirm = Terminer la saison **{ $name }** ? Son classement final est publié ici et elle ne pourra plus être rouverte.
button-end-season = Clore la saison
season-ended = **Saison terminée : { $name }**
season-since = depuis le { $from }
season-days = du { $from } au { $until }
season-list-title = **Saisons** sur ce serveur
season-row = **{ $name }** · { $days }
season-nobody = aucun point
season-won = victoire de { $names } avec { $points }
season-leads = { $names } en tête avec { $points }
refused-season-without-name = Une saison a besoin d’un nom, comme « Automne 2026 ».
refused-season-is-open = La saison **{ $name }** est encore en cours. Termine-la d’abord avec `/season end`.
refused-no-season-open = Aucune saison en cours. Lances-en une avec `/season start`.
refused-no-season-yet = Il n’y a pas encore eu de saison. Les quizmasters peuvent en lancer une avec `/season start`.

## Board

command-board = Vider ou corriger les classements
command-board-reset = Vider un classement (récupérable pendant 30 jours)
command-board-reset-scope = Ce salon ou tout le serveur (channel par défaut)
command-board-exclude = Masquer un membre dans tous les classements
command-board-exclude-member = Membre à masquer
command-board-undo = Rétablir un classement vidé ou réafficher un membre masqué
command-board-undo-edit = Changement à annuler
command-board-list = Voir ce qui peut être annulé

board-reset-confirm-channel = Vider le classement de ce salon ? Les points de { $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    } disparaissent ici et du classement du serveur. Tu peux annuler pendant 30 jours avec `/board undo`.
board-reset-confirm-server = Vider tous les classements de ce serveur ? Les points de { $count ->
        [one] { $count } membre
        [many] { $count } membres
       *[other] { $count } membres
    } disparaissent. Tu peux annuler pendant 30 jours avec `/board undo`.
board-reset-done-channel = C’est fait. Le classement de ce salon est vide. Tu peux annuler avec `/board undo` jusqu’au { $until }.
board-reset-done-server = C’est fait. Tous les classements de ce serveur sont vides. Tu peux annuler avec `/board undo` jusqu’au { $until }.
button-reset = Vider
button-cancel = Annuler
cancelled = Annulé. Rien n’a changé.
board-exclude-confirm = Masquer **{ $name }** dans tous les classements de ce serveur ? Ça n’empêche pas de jouer, et les points sont gardés. `/board undo` réaffiche ce nom.
button-exclude = Masquer
board-excluded = C’est fait. **{ $name }** n’apparaît plus dans les classements de ce serveur. `/board undo` réaffiche ce nom.
board-undone-reset = Rétabli : anciens et nouveaux points comptent maintenant ensemble.
board-undone-exclusion = Rétabli : **{ $name }** est de retour dans les classements.
board-list-title = **Changements de classement** que tu peux annuler
board-list-empty = Rien à annuler.
board-list-more = et { $count } de plus
board-list-foot = Pour en annuler un : `/board undo`.
board-row-server = tous les classements de ce serveur vidés
board-row-channel = classement de { $channel } vidé
board-row-excluded = nom masqué : **{ $name }**
suggestion-reset-server = serveur remis à zéro
suggestion-reset-channel = salon remis à zéro
suggestion-excluded = { $name } : masqué
board-row = { $what } · par { $by } { $when }
board-row-until = jusqu’au { $until }
refused-already-excluded = **{ $name }** n’apparaît déjà plus. `/board undo` réaffiche ce nom.
refused-nothing-to-undo = Rien à annuler. Ce qui peut l’être est dans `/board list` ; un classement vidé se récupère pendant 30 jours.

## Bank

command-bank = Banques de questions
command-bank-list = Voir toutes les banques
command-bank-info = Voir ce que contient une banque
command-bank-info-bank = Banque à regarder
command-bank-preview = Lire les questions d’une banque avec leurs réponses, en privé (quizmasters)
command-bank-preview-bank = Banque à lire
command-bank-which = Banque de questions
command-bank-question = Question
command-bank-upload = Envoyer une banque sur ce serveur (quizmasters)
command-bank-upload-file = Fichier de questions (1 Mio max), ou .zip avec ses images (10 Mio max)
command-bank-download = Récupérer une banque sous forme de fichier (quizmasters)
command-bank-remove = Retirer une banque propre à ce serveur (quizmasters)
command-bank-add = Écrire une question (quizmasters)
command-bank-add-bank = Une banque propre à ce serveur, ou le nom d’une nouvelle
command-bank-edit = Modifier une question d’une banque propre à ce serveur (quizmasters)
command-bank-delete = Supprimer une question d’une banque propre à ce serveur (quizmasters)

bank-list-title = **Banques de questions**
bank-list-none = Il n’y a pas encore de banque. Les quizmasters peuvent en ajouter une avec `/bank upload` ou `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }
bank-list-own = seulement sur ce serveur
bank-info-counts = { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    } ({ $single } à réponse unique, { $several } à choix multiple, { $truefalse } vrai/faux, { $typed } à réponse libre)
bank-info-cards = 🗂️ { $count ->
        [one] { $count } carte a une réponse trop longue à écrire : seulement pour `/practice`
        [many] { $count } cartes ont des réponses trop longues à écrire : seulement pour `/practice`
       *[other] { $count } cartes ont des réponses trop longues à écrire : seulement pour `/practice`
    }
bank-info-explained = dont { $explained } avec explication
bank-info-tags = Tags : { $tags }
bank-info-flagged = ⚠️ Questions à vérifier :
bank-info-suspect = même en tête du classement, on se trompe souvent : vérifie la réponse ou la formulation
bank-info-too-hard = trop difficile
bank-info-too-easy = trop facile
bank-info-flagged-row = { $number }. { $prompt } · { $right } sur { $answers } justes : { $why }
bank-info-discrimination = {" "}(indice de discrimination { $value })
bank-info-wrong = {" ; "}erreur la plus fréquente : « { $wrong } » ({ $count })
bank-info-difficulty = Difficulté selon la banque : facile { $easy }, moyenne { $medium }, difficile { $hard }, non évaluée { $unknown }
bank-info-measured = Questions posées { $asked } fois ici, { $percent } % de réussite sur { $answers ->
        [one] { $answers } réponse
        [many] { $answers } réponses
       *[other] { $answers } réponses
    }. Difficulté d’après ces réponses : facile { $easy }, moyenne { $medium }, difficile { $hard }, trop peu de réponses { $unknown }
bank-info-source = [Source]({ $url })
bank-info-author = Écrit par { $author }
bank-info-licence = Licence : { $licence }
bank-info-held-back = ⚠️ La dernière modification de ce fichier ({ $when }) contient des erreurs : la version précédente reste en service jusqu’à leur correction.
bank-info-start = Pour y jouer : { $command }
preview-title = **{ $title }** · aperçu, { $number } sur { $total }
preview-explanation = **Explication**
preview-facts = coefficient { $weight } · { $id }
preview-line = ligne { $line } du fichier

upload-pictures-too-large = Les images de ce fichier dépassent { $max } Mio au total. Réduis-les, ou répartis la banque sur plusieurs fichiers.
upload-too-large = Ce fichier dépasse { $max } Mio. Répartis la banque sur plusieurs fichiers.
refused-bank-changed = Quelqu’un d’autre vient de modifier la banque **{ $bank }**, rien n’a donc été enregistré. Réessaie.
refused-question-changed = Quelqu’un d’autre vient de modifier cette question, rien n’a donc été corrigé. Rouvre-la avec `/bank fix`.
upload-too-many-banks = Ce serveur a déjà { $max } banques, c’est le maximum. Retires-en une avec `/bank remove`.
refused-limit-schedules = Ce serveur a déjà { $max } programmations de questions du jour, c’est le maximum. Retires-en une avec `/daily remove`.
refused-limit-contests = Ce serveur a déjà { $max } concours non terminés, c’est le maximum. Attends la fin de l’un d’eux, ou utilise `/contest finish`.
refused-limit-teams = Ce serveur a déjà { $max } équipes, c’est le maximum. Rejoins-en une avec `/team join`.
refused-limit-suggestions = { $max } propositions sont déjà en attente sur ce serveur, c’est le maximum. Un quizmaster doit d’abord consulter `/bank suggestions`.
refused-limit-reports = Ce serveur a { $max } signalements en attente, c’est le maximum. Le tien n’a pas été enregistré : un quizmaster doit d’abord consulter `/bank reports`.
refused-limit-bank-mib = Les banques d’un serveur peuvent occuper { $max } Mio au total, images comprises. Retires-en une avec `/bank remove`, ou raccourcis celle-ci.
refused-limit-all-bank-mib = Ce bot n’a plus de place pour de nouvelles banques. Préviens l’équipe du bot.
refused-limit-lookups = Tu peux faire { $max } recherches par minute. Attends un petit moment.
upload-too-many-questions = { $count } questions, c’est trop pour une seule banque : le maximum est { $max }. Répartis-les sur plusieurs banques.
upload-id-is-taken = Une autre banque a déjà l’id `{ $id }`, et elle n’est pas propre à ce serveur. Renomme ton fichier, ou donne un autre `id` à la banque.
upload-unreachable = Je n’ai pas pu télécharger ce fichier depuis Discord. Réessaie.
upload-taken = **{ $title }** est maintenant sur ce serveur : { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }. Pour y jouer : `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } question a été écartée :
        [many] { $count } questions ont été écartées :
       *[other] { $count } questions ont été écartées :
    }
upload-replaced = Elle remplace la banque qui avait cet id. Les quiz en cours gardent leurs questions.
upload-held-back = **{ $title }** n’a pas changé : ce fichier contient de nouvelles erreurs. Corrige-les et renvoie-le, ou retire d’abord l’ancienne banque avec `/bank remove`.
upload-guide = Comment écrire un tel fichier : <{ $url }>
upload-nothing = Je n’ai trouvé aucune question utilisable dans ce fichier.
download-here = **{ $title }**, { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }.
download-own = Pour changer la banque, modifie le fichier et renvoie-le avec `/bank upload`.
download-common = Cette banque est fournie avec le bot. Pour en faire ta version, change son `id` dans le fichier et envoie-le avec `/bank upload`.
remove-confirm = Retirer **{ $title }** ({ $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }) de ce serveur ? Les quiz en cours gardent leurs questions, et tous les points sont gardés.
remove-done = **{ $title }** n’est plus sur ce serveur. Voici le fichier, au cas où tu voudrais la remettre.
button-remove = Retirer
bank-is-not-yours = **{ $title }** n’est pas propre à ce serveur, impossible donc de la modifier ici. Pour en faire ta version, récupère le fichier avec `/bank download`, change son `id` et envoie-le avec `/bank upload`.

question-not-found = Je n’ai pas trouvé « { $asked } » dans **{ $title }** (ou plusieurs questions correspondent). Choisis dans la liste.
question-is-gone = Cette question a été modifiée ou supprimée entre-temps. Regarde à nouveau la banque.
add-bad-name = Une nouvelle banque a besoin d’un nom de 1 à { $max } caractères.
form-prompt = Question (Markdown possible)
form-prompt-example = Que signifie le code d’état 404 ?
form-answers = Réponses, une par ligne (* devant les bonnes)
form-answers-example = * devant chaque bonne option ; ou = devant chaque réponse acceptée ; ou # 3.14 ± 0.01
form-explanation = Explication (facultatif)
written-done = ✅ La question { $number } de **{ $title }** est enregistrée. Joue avec `/quiz start bank:{ $id }`, ou récupère toute la banque avec `/bank download`.
written-again = La question { $number } demande déjà ça.
written-refused = Cette question n’est pas encore complète, elle n’a donc pas été enregistrée :
written-given-back = Voici ton texte, pour que rien ne se perde :
edit-needs-a-file = Cette question ne tient pas dans un formulaire, par exemple si ses options ont plusieurs lignes. Modifie-la dans le fichier : `/bank download`, puis `/bank upload`.
delete-confirm = Supprimer cette question de **{ $title }** ?
    { $question }
delete-done = Supprimée. Dans **{ $title }**, il reste { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }.
delete-last = C’est la dernière question de la banque. Retire toute la banque avec `/bank remove`.
button-delete = Supprimer
button-add-another = En ajouter une autre
button-fix-it = Corriger
draft-is-gone = Je n’ai plus ce que tu as écrit ici. Tu as peut-être renvoyé ce formulaire entre-temps ; sinon, relance la commande.

## Suggestions

command-bank-suggest = Proposer une question pour ce serveur
command-bank-suggestions = Accepter, modifier ou refuser les questions proposées par les membres (quizmasters)
suggest-form = Proposer une question
suggest-thanks =
    ✅ Merci ! Un quizmaster va regarder ta question, et tu sauras ce qu’elle devient. Tu as maintenant { $waiting ->
        [one] { $waiting } proposition
        [many] { $waiting } propositions
       *[other] { $waiting } propositions
    } en attente (maximum { $max }).
suggestions-none = Aucune proposition en attente. Les membres peuvent en envoyer avec `/bank suggest`, ou *Apps › Make a question* sur un message.
suggestions-title = 💬 **Proposition { $number } sur { $total }** · { $name } · { $when }
suggestions-bank = Questions proposées
suggestion-accept-form = Accepter cette question
suggestion-bank = Banque où l’ajouter
suggestion-bank-example = Le nom d’une banque propre à ce serveur, ou d’une nouvelle
suggestion-edit-form = Modifier cette proposition
suggestion-refuse-form = Refuser cette question
suggestion-reason = Raison (le membre la lira)
suggestion-reason-example = Nous avons déjà une question là-dessus.
suggestion-accepted = ✅ Ajoutée à **{ $title }** comme question { $number }, par { $name }.
suggestion-edited = ✅ Modifiée. Elle est toujours en attente.
suggestion-refused = Refusée. { $name } verra ta raison.
suggestion-barred = { $name } ne peut plus proposer de questions. Ses propositions déjà envoyées restent dans la liste.
suggestion-credit = Question de { $name }
suggestion-news = 💬 **Du nouveau pour tes propositions**
suggestion-news-accepted = ✅ « { $prompt } » a été ajoutée à **{ $title }**. Merci !
suggestion-news-refused = « { $prompt } » n’a pas été ajoutée : { $reason }
button-accept = Accepter
button-edit = Modifier
button-refuse = Refuser
button-bar = Bloquer le membre
button-barred = Membres bloqués ({ $count })
button-unbar = Débloquer
button-suggestions = Retour aux propositions
barred-none = Aucun membre n’est bloqué pour les propositions. La liste est dans `/bank suggestions`.
barred-title = **Membres qui ne peuvent pas proposer de questions**
barred-row = { $name } · bloqué par { $by } { $when }
refused-suggestions-barred = Tu ne peux pas proposer de questions sur ce serveur. Si tu penses que c’est une erreur, parles-en à un quizmaster.
refused-too-many-waiting = Tu as déjà { $max } propositions en attente, c’est le maximum. Attends qu’un quizmaster en ait regardé une.
refused-suggestion-settled = Cette proposition a déjà été acceptée ou refusée. Les autres sont dans `/bank suggestions`.
refused-suggestion-edited = Un autre quizmaster vient de modifier cette proposition, rien n’a donc été ajouté. Regarde-la à nouveau avec `/bank suggestions`.
refused-too-many-barred = { $max } membres sont bloqués, c’est le maximum. Débloques-en d’abord un.

## Report

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

## Daily

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

## Contest

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

## Team

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

## Practice

command-practice = T’entraîner sur une banque, sans limite de temps (rien que pour toi)
command-practice-bank = Banque sur laquelle t’entraîner
command-practice-questions = Nombre de questions, de 1 à 50 (10 par défaut)

practice-title = Entraînement
practice-choose-one = Appuie sur une lettre pour répondre. Pas de limite de temps, et il n’y a que toi qui vois ça.
practice-right = **C’est juste !**
practice-partly = **C’est en partie juste.**
practice-wrong = **Pas tout à fait.**
practice-you-typed = Tu as écrit : « { $text } »
practice-your-answer = ta réponse
practice-result = 🏁 **{ $right } sur { $total } justes.** L’entraînement ne rapporte pas de points et ne change rien aux classements.
practice-changed = Cette banque a changé, cet entraînement ne peut donc pas continuer. Recommence avec { $command }.
button-practise-again = Encore un tour
button-show-answer = Voir la réponse
grade-again = À revoir
grade-hard = Difficile
grade-good = Correct
grade-easy = Facile

## Learning

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

## Review

command-review-study = Étudier ce qui est à réviser : tes erreurs et ce que tu apprends (rien que pour toi)

review-title = Révision
review-due = { $count } à réviser
review-again = Tu reverras cette question { $when }.
review-finished = **C’est tout pour l’instant.**
review-today =
    { $count ->
        [0] Tu n’as rien étudié aujourd’hui.
        [one] Tu as étudié { $count } question aujourd’hui.
        [many] Tu as étudié { $count } questions aujourd’hui.
       *[other] Tu as étudié { $count } questions aujourd’hui.
    }
review-today-new =
    { $count ->
        [one] Tu as étudié { $count } question aujourd’hui
        [many] Tu as étudié { $count } questions aujourd’hui
       *[other] Tu as étudié { $count } questions aujourd’hui
    }, dont { $new ->
        [one] { $new } nouvelle
        [many] { $new } nouvelles
       *[other] { $new } nouvelles
    }.
review-next = La prochaine arrive { $when }.
review-nothing-now =
    Rien à réviser pour l’instant. { $count ->
        [one] { $count } question que tu as manquée ou étudiée est
        [many] { $count } questions que tu as manquées ou étudiées sont
       *[other] { $count } questions que tu as manquées ou étudiées sont
    } en attente ; la prochaine arrive { $when }.
review-nothing-yet = Rien à réviser pour l’instant. Les questions que tu manques dans les quiz et à l’entraînement reviennent ici juste avant que tu les oublies, et `/learn add` ajoute une banque entière. Tant qu’un concours avec la même banque est ouvert, ses questions attendent.
button-anki = Exporter vers Anki
anki-none = Tu n’as manqué ni étudié aucune question, il n’y a donc rien à exporter.
anki-export = Voici { $count ->
        [one] la question que tu as manquée
        [many] les { $count } questions que tu as manquées
       *[other] les { $count } questions que tu as manquées
    }, pour Anki. Choisis *Fichier*, *Importer*, puis ce fichier. Si tu l’importes à nouveau plus tard, tes cartes sont mises à jour, pas doublées.

## Settings

command-settings = Réglages de ce serveur
command-settings-show = Voir chaque réglage et d’où il vient
command-settings-set = Changer des réglages
command-settings-set-quizmaster-role = Rôle dont les membres sont aussi quizmasters ; « @everyone » réinitialise
command-settings-set-language = Langue des messages publics ; « default » suit la langue du serveur dans Discord
command-settings-set-zone = Fuseau horaire, comme Europe/Paris ; « default » réinitialise
command-settings-set-seconds = Secondes pour les questions sans durée propre, de 5 à 600 ; 0 réinitialise
command-settings-set-mode = Façon de compter si `/quiz start` n’en dit rien ; « default » réinitialise
command-settings-set-channels = Salons où l’on peut jouer, séparés par des espaces ; « all » réinitialise
command-settings-set-hide-names = Masquer les noms des membres dans les messages publics

settings-title = **Réglages** de ce serveur
settings-changed = **C’est fait.** Les changements sont indiqués ci-dessous.
settings-from-here = réglé ici
settings-from-default = par défaut
settings-from-operator = réglé par l’équipe du bot
settings-from-discord = d’après les paramètres du serveur dans Discord
settings-role = membres avec { $role } ou « Gérer le serveur »
settings-no-role = membres avec « Gérer le serveur »
settings-all-channels = tous les salons où je peux publier
settings-names-hidden = les messages publics masquent les noms des membres
settings-names-shown = les messages publics montrent les noms des membres
zone-no-summer-time = 🕑 **{ $zone }** n’a pas d’heure d’été. Si l’heure change chez toi, indique plutôt ta ville, comme `London`.
suggestion-no-summer-time = { $zone } · { $time } · sans heure d’été
settings-daily-elsewhere = 📅 Les questions du jour continuent dans d’autres salons : { $channels } · arrête-les avec `/daily pause` ou `/daily remove`.
settings-how = Change-les avec `/settings set`. La durée d’une question vient de `/quiz start`, sinon de la question, sinon de sa banque, sinon d’ici.
refused-nothing-set = Choisis au moins un réglage à changer : `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` ou `hide_names`. Ils sont tous dans `/settings show`.
refused-role-is-for-managers = Seuls les membres avec « Gérer le serveur » peuvent changer le rôle de quizmaster.
refused-not-seconds = { $seconds } secondes, ce n’est pas possible : choisis de 5 à 600, ou 0 pour réinitialiser.
refused-not-a-channel = « { $typed } » n’est pas un salon. Tape # et choisis dans la liste, un salon après l’autre ; « all » autorise à nouveau tous les salons.

## Privacy

command-privacy = Tes données enregistrées
command-privacy-export = Recevoir toutes les données enregistrées sur toi, en fichier
command-privacy-delete = Supprimer toutes les données enregistrées sur toi

privacy-nothing = Rien n’est enregistré sur toi.
privacy-export = Voici tout ce que ce bot a enregistré sur toi, tous serveurs confondus (JSON, une liste par table). Les heures sont en millisecondes depuis 1970.
privacy-too-much = Il y a plus de données sur toi que ce qui tient dans un message. Demande-les à l’équipe du bot.
privacy-confirm = Supprimer tout ce que ce bot a enregistré sur toi, sur tous les serveurs ? Tes anciennes réponses restent, mais sans ton nom, et tes points n’appartiennent plus à personne. Ta liste de révision est supprimée. Les messages déjà publiés ne changent pas. C’est irréversible.
button-forget = Effacer mes données
privacy-deleted = C’est fait. Plus rien chez nous ne porte ton nom. Si tu rejoues, tu repars de zéro.

## Doctor

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

## Help

command-help = Comment marche le bot

help-title = **Des quiz pour réviser ensemble**
help-start = Commence avec `/quiz start`, choisis une banque de questions et appuie sur les lettres.
    De ton côté : `/practice` et `/review`. Qui est en tête : `/leaderboard`.
    Choisis un sujet ci-dessous pour en savoir plus.
help-hint = Première fois ici ? `/help` te montre ce que je sais faire.
help-menu = Choisis un sujet
help-play = **Jouer**
    Lance un quiz dans ce salon avec `/quiz start`. Appuie sur une lettre pour répondre : il n’y a que toi qui vois ton choix, et personne ne sait ce qui est juste avant la fin de la question. Ton temps est mesuré à l’arrivée de ta réponse chez Discord : si je suis lent, ça ne te coûte pas de points.
    Regarde où en est le quiz avec `/quiz status`. La personne qui l’a lancé et les quizmasters ont aussi `/quiz pause`, `resume`, `skip` et `stop`.
help-points = **Points**
    `classic` : de 500 à 1000 points par question, plus si tu réponds vite.
    `accuracy` : un point de quiz par question, peu importe le temps.
    `race` : le point de quiz va à la première bonne réponse, et une erreur te bloque sur la question. À l’écrit, tu as trois essais.
    `survival` : réponds à la question 1 pour entrer en jeu ; une réponse fausse ou manquée et c’est fini.
    `confidence` : après ta réponse, dis à quel point tu y crois. « Au hasard » : 1 point de quiz si c’est juste, 0 si c’est faux. « Je crois bien » : 2 ou −2 ; c’est ce qui compte si tu ne dis rien. « À coup sûr » : 3 ou −6. L’honnêteté paie : « Je crois bien » est rentable si tu as raison deux fois sur trois, « À coup sûr » quatre fois sur cinq. Un total négatif compte pour 0 dans les classements.
    En `race` et `survival`, tu ne peux pas changer ta réponse. Dans les classements, un point de quiz vaut 1000 points. Si plusieurs options sont justes, chaque mauvais choix en annule un bon.
help-standing = **Classements et stats**
    Regarde qui est en tête dans ce salon ou sur tout le serveur avec `/leaderboard` : aujourd’hui, cette semaine, ce mois-ci, cette saison ou depuis toujours. `/stats` montre comment tu progresses, par banque et par semaine. « Ma réponse » sous une question terminée et « Mes réponses » sous le classement final te montrent en privé ce que tu as choisi, ce qui était juste et pourquoi.
help-daily = **Questions du jour**
    Les quizmasters les programment avec `/daily add`. Chacune reste ouverte des heures, et tout le monde voit la réponse à la fin. Prends ton temps : la vitesse ne compte pas. Réponds chaque fois, juste ou faux, pour bâtir une série ; un jour manqué sur sept est pardonné (❄).
help-contests = **Concours**
    Inscris-toi avec `/contest join` et joue avec `/contest play` : en privé et à ton rythme, tant que le concours est ouvert. Les réponses et les places sont dévoilées à la fin. Formez des équipes avec `/team create` et `/team join`. Les quizmasters créent les concours avec `/contest create`.
help-learning = **Apprendre**
    Entraîne-toi sur une banque de ton côté avec `/practice` : pas de limite de temps, pas de points, et une explication après chaque réponse. Pour étudier, c’est `/review` : ce que tu as manqué y revient juste avant que tu l’oublies. `/learn add` ajoute une banque entière, quelques nouvelles questions par jour, et te prépare pour la date d’un examen ; `/learn plan` montre où tu en es. Avec `/remind set`, je t’envoie un message privé quand il y a quelque chose à réviser. Tout ça marche aussi en messages privés avec moi.
help-banks = **Banques de questions**
    Découvre à quoi jouer avec `/bank list` et `/bank info`. Les quizmasters envoient des banques avec `/bank upload`, écrivent des questions avec `/bank add` (une ligne commence par « * » pour une bonne option, « = » pour une réponse acceptée, « # » pour un nombre) et les lisent avec `/bank preview`. Tout le monde peut proposer une question avec `/bank suggest` ou *Apps › Make a question* sur un message ; les quizmasters décident avec `/bank suggestions`. Une question pose problème ? Appuie dessous sur « Signaler un problème » ; les quizmasters corrigent la réponse et les points avec `/bank fix`.
help-privacy = **Confidentialité**
    Reçois toutes les données enregistrées sur toi avec `/privacy export`, et supprime-les avec `/privacy delete`.
