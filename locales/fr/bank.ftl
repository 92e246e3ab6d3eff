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
