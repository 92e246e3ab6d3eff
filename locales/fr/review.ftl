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
