command-bank-suggest = Sugira uma pergunta para este servidor
command-bank-suggestions = Aceite, mude ou recuse as perguntas sugeridas pelos membros (quizmasters)
suggest-form = Sugerir uma pergunta
suggest-thanks =
    ✅ Valeu! Um quizmaster vai olhar sua pergunta, e eu conto para você no que deu. { $waiting ->
        [one] Você tem { $waiting } sugestão esperando
        [many] Você tem { $waiting } sugestões esperando
       *[other] Você tem { $waiting } sugestões esperando
    }, de no máximo { $max }.
suggestions-none = Nenhuma sugestão esperando. Os membros podem enviar uma com `/bank suggest` ou com *Apps › Make a question* em qualquer mensagem.
suggestions-title = 💬 **Sugestão { $number } de { $total }** · { $name } · { $when }
suggestions-bank = Perguntas sugeridas
suggestion-accept-form = Aceitar esta pergunta
suggestion-bank = Banco em que ela entra
suggestion-bank-example = O nome de um banco próprio deste servidor ou de um novo
suggestion-edit-form = Mudar esta sugestão
suggestion-refuse-form = Recusar esta pergunta
suggestion-reason = Motivo (quem sugeriu vai ler)
suggestion-reason-example = Já temos uma pergunta sobre isso.
suggestion-accepted = ✅ Adicionada a **{ $title }** como pergunta { $number }, de { $name }.
suggestion-edited = ✅ Mudada. Ela continua esperando.
suggestion-refused = Recusada. { $name } vai ver o motivo.
suggestion-barred = { $name } não pode mais sugerir perguntas. O que já enviou continua na lista.
suggestion-credit = Pergunta de { $name }
suggestion-news = 💬 **Sobre suas sugestões**
suggestion-news-accepted = ✅ “{ $prompt }” foi adicionada a **{ $title }**. Valeu!
suggestion-news-refused = “{ $prompt }” não foi adicionada: { $reason }
button-accept = Aceitar
button-edit = Mudar
button-refuse = Recusar
button-bar = Bloquear este membro
button-barred = Bloqueios ({ $count })
button-unbar = Permitir de novo
button-suggestions = Voltar às sugestões
barred-none = Todos os membros podem sugerir perguntas: não há bloqueios. Veja a lista com `/bank suggestions`.
barred-title = **Membros que não podem sugerir perguntas**
barred-row = { $name } · bloqueio de { $by } { $when }
refused-suggestions-barred = Você não pode sugerir perguntas neste servidor. Fale com um quizmaster se achar que é engano.
refused-too-many-waiting = Você já tem { $max } sugestões esperando, e esse é o limite. Espere até um quizmaster olhar uma delas.
refused-suggestion-settled = Esta sugestão já foi aceita ou recusada. Veja as outras com `/bank suggestions`.
refused-suggestion-edited = Outro quizmaster acabou de mudar esta sugestão, então nada foi adicionado. Olhe de novo com `/bank suggestions`.
refused-too-many-barred = Já há { $max } membros com bloqueio, e esse é o limite. Permita alguém de novo antes.
