command-help = Como o bot funciona

help-title = **Quizzes para grupos de estudo**
help-start = Comece com `/quiz start`, escolha um banco e toque nas letras.
    Por conta própria: `/practice` e `/review`. Quem está na frente: `/leaderboard`.
    Escolha um assunto abaixo para ler mais.
help-hint = Primeira vez aqui? `/help` mostra o que eu faço.
help-menu = Escolha um assunto
help-play = **Jogar**
    Comece um quiz neste canal com `/quiz start`. Toque em uma letra para responder: só você vê o que escolheu, e ninguém vê o que está certo até a pergunta fechar. Seu tempo é medido quando o Discord recebe o toque, então você não perde pontos se eu demorar a responder.
    Veja em que ponto está o quiz com `/quiz status`. Quem começou e os quizmasters também podem usar `/quiz pause`, `resume`, `skip` e `stop`.
help-points = **Pontos**
    `classic`: de 500 a 1000 pontos por pergunta, mais para quem responde antes.
    `accuracy`: um crédito por pergunta, demore o quanto demorar.
    `race`: o crédito vai para o primeiro acerto; se errar, você não responde mais. Respostas digitadas têm três tentativas.
    `survival`: responda à pergunta 1 para entrar; errou ou não respondeu, está fora.
    `confidence`: depois de responder, diga quanta certeza você tem. “No chute”: 1 crédito se acertar, 0 se errar. “Acho que sim”: 2 ou −2; é o que vale se você não disser nada. “Com certeza”: 3 ou −6. Sinceridade é o que mais rende: “Acho que sim” compensa se você acerta duas em cada três; “Com certeza”, se acerta quatro em cada cinco. Abaixo de zero conta como 0 nos rankings.
    Em `race` e `survival`, não dá para mudar a resposta. Nos rankings, um crédito vale 1000 pontos. Se há várias opções certas, cada marcação errada anula uma certa.
help-standing = **Pontuações**
    Veja quem está na frente neste canal ou no servidor todo com `/leaderboard`: hoje, esta semana, este mês, esta temporada ou desde sempre. `/stats` mostra como você está indo, por banco e por semana. “Minha resposta”, embaixo de uma pergunta fechada, e “Minhas respostas”, embaixo do placar final, mostram só para você o que escolheu, o que estava certo e por quê.
help-daily = **Perguntas do dia**
    Quizmasters agendam com `/daily add`. Cada uma fica aberta por horas, e todos veem a resposta quando ela fecha. Sem pressa: velocidade não importa. Responda sempre, certo ou errado, para manter a sequência; um dia perdido em cada sete é perdoado (❄).
help-contests = **Competições**
    Entre com `/contest join` e jogue com `/contest play`: em particular e no seu ritmo, enquanto a competição está aberta. As respostas e as posições aparecem quando ela fecha. Monte uma equipe com `/team create` e `/team join`. Quizmasters preparam competições com `/contest create`.
help-learning = **Aprender**
    Pratique um banco por conta própria com `/practice`: sem limite de tempo, sem pontos e com uma explicação depois de cada resposta. Para estudar, use `/review`: ele traz de volta o que você errou, pouco antes de você esquecer. `/learn add` adiciona um banco inteiro, com algumas perguntas novas por dia, e prepara você para a data de uma prova; `/learn plan` mostra até onde você chegou. Com `/remind set`, eu envio uma mensagem direta quando houver algo para estudar. Tudo isso também funciona em mensagens diretas comigo. Um cartão tem frente e verso: vire e depois diga o quanto você sabia. Quizmasters escrevem um com `/bank add`: uma linha `[card]` e, abaixo dela, o verso.
help-banks = **Bancos de perguntas**
    Veja o que dá para jogar com `/bank list` e `/bank info`. Quizmasters enviam bancos com `/bank upload`, escrevem perguntas com `/bank add` (comece uma linha com “*” para uma opção certa, “=” para uma resposta aceita, “#” para um número) e leem com `/bank preview`. Qualquer pessoa pode sugerir uma pergunta com `/bank suggest` ou com *Apps › Make a question* em uma mensagem; quizmasters decidem com `/bank suggestions`. Algo errado em uma pergunta? Aperte “Relatar um problema” embaixo dela; quizmasters corrigem a resposta e os pontos com `/bank fix`.
help-privacy = **Privacidade**
    Baixe todos os dados guardados sobre você com `/privacy export` e exclua com `/privacy delete`.
