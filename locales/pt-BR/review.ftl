command-review-study = Estude o que há para hoje: o que você errou e o que quer aprender (só você vê)

review-title = Revisão
review-due =
    { $count ->
        [one] { $count } para revisar
        [many] { $count } para revisar
       *[other] { $count } para revisar
    }
review-again = Esta pergunta volta { $when }.
review-finished = **Tudo feito por agora.**
review-today =
    { $count ->
        [0] Você ainda não estudou nada hoje.
        [one] Você estudou { $count } pergunta hoje.
        [many] Você estudou { $count } perguntas hoje.
       *[other] Você estudou { $count } perguntas hoje.
    }
review-today-new =
    { $count ->
        [one] Você estudou { $count } pergunta hoje, e ela era nova.
        [many] Você estudou { $count } perguntas hoje (novas: { $new }).
       *[other] Você estudou { $count } perguntas hoje (novas: { $new }).
    }
review-next = A próxima vem { $when }.
review-nothing-now =
    Nada para revisar agora. { $count ->
        [one] Há { $count } pergunta esperando que você errou ou estudou
        [many] Há { $count } perguntas esperando que você errou ou estudou
       *[other] Há { $count } perguntas esperando que você errou ou estudou
    }; a próxima vem { $when }.
review-nothing-yet = Ainda não há nada para revisar. As perguntas que você erra nos quizzes e na prática voltam aqui pouco antes de você esquecer, e `/learn add` traz um banco inteiro. Enquanto houver uma competição aberta com o mesmo banco, as perguntas dele esperam.
button-anki = Exportar para o Anki
anki-none = Você não errou nem estudou nenhuma pergunta, então não há nada para exportar.
anki-export = { $count ->
        [one] Aqui está a pergunta que você errou
        [many] Aqui estão as { $count } perguntas que você errou
       *[other] Aqui estão as { $count } perguntas que você errou
    }, para o Anki. Escolha *Arquivo*, *Importar* e este arquivo. Se importar de novo mais tarde, seus cartões são atualizados, não duplicados.
