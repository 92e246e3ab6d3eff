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
    Entraîne-toi sur une banque de ton côté avec `/practice` : pas de limite de temps, pas de points, et une explication après chaque réponse. Pour étudier, c’est `/review` : ce que tu as manqué y revient juste avant que tu l’oublies. `/learn add` ajoute une banque entière, quelques nouvelles questions par jour, et te prépare pour la date d’un examen ; `/learn plan` montre où tu en es. Avec `/remind set`, je t’envoie un message privé quand il y a quelque chose à réviser. Tout ça marche aussi en messages privés avec moi. Une carte a un recto et un verso : retourne-la, puis dis si tu la connaissais bien. Les quizmasters en écrivent une avec `/bank add` : une ligne `[card]`, et le verso en dessous.
help-banks = **Banques de questions**
    Découvre à quoi jouer avec `/bank list` et `/bank info`. Les quizmasters envoient des banques avec `/bank upload`, écrivent des questions avec `/bank add` (une ligne commence par « * » pour une bonne option, « = » pour une réponse acceptée, « # » pour un nombre) et les lisent avec `/bank preview`. Tout le monde peut proposer une question avec `/bank suggest` ou *Apps › Make a question* sur un message ; les quizmasters décident avec `/bank suggestions`. Une question pose problème ? Appuie dessous sur « Signaler un problème » ; les quizmasters corrigent la réponse et les points avec `/bank fix`.
help-privacy = **Confidentialité**
    Reçois toutes les données enregistrées sur toi avec `/privacy export`, et supprime-les avec `/privacy delete`.
