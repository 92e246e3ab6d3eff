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
closed-wrong-answer = « { $text } »
closed-wrong-answer-repeated = « { $text } » × { $count }
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
