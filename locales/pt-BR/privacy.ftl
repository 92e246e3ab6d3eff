command-privacy = Seus dados guardados
command-privacy-export = Baixe em um arquivo todos os dados guardados sobre você
command-privacy-delete = Exclua todos os dados guardados sobre você

privacy-nothing = Não há nada guardado sobre você.
privacy-export = Aqui está tudo o que este bot guarda sobre você, em todos os servidores (JSON, uma lista por tabela). As horas são milissegundos desde 1970.
privacy-too-much = Há mais dados seus do que cabe em uma mensagem. Peça a quem administra o bot.
privacy-confirm = Excluir tudo o que este bot guarda sobre você, em todos os servidores? Suas respostas antigas ficam, mas sem o seu nome, e seus pontos não são mais de ninguém. Sua lista de revisão é excluída. As mensagens já postadas não mudam. Não dá para desfazer.
button-forget = Excluir meus dados
privacy-deleted = Pronto. Nada do que guardamos leva mais o seu nome. Se jogar de novo, você começa do zero.
