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
