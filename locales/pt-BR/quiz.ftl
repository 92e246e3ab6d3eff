command-quiz = Jogue um quiz neste canal
command-quiz-start = Comece um quiz
command-quiz-start-bank = Banco para jogar; separe vários com vírgulas
command-quiz-start-questions = Número de perguntas, de 1 a 50 (padrão: 10)
command-quiz-start-seconds = Segundos por pergunta, de 5 a 600 (padrão: 20)
command-quiz-start-mode = Pontuação (padrão: classic)
command-quiz-start-tag = Tag que todas as perguntas devem ter
command-quiz-start-difficulty = Dificuldade das perguntas, pelas respostas dos membros ou, se faltarem, pela avaliação do autor
command-quiz-start-ask = Tipo das perguntas digitadas (padrão: o que o banco diz)
command-quiz-start-lives = Erros que deixam alguém de fora no survival
command-quiz-start-lobby = Espera o pessoal entrar; o quiz começa após um minuto ou ao apertar “Começar já”
command-quiz-start-thread = Abre um tópico para o quiz e joga lá
suggestion-questions =
    { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }
command-quiz-stop = Encerra o quiz; os pontos continuam valendo
command-quiz-skip = Fecha a pergunta atual sem pontos
command-quiz-pause = Pausa depois da pergunta atual
command-quiz-resume = Continua um quiz pausado
command-quiz-status = Veja em que ponto está o quiz e quem lidera (só você vê)

start-someone = Alguém
start-announced = 🎬 **{ $name }** começou **{ $title }** · { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } cartão fica de fora: a resposta é longa demais para digitar.
        [many] { $count } cartões ficam de fora: as respostas são longas demais para digitar.
       *[other] { $count } cartões ficam de fora: as respostas são longas demais para digitar.
    }
start-seconds = { $seconds } segundos por pergunta.
start-fewer =
    { $count ->
        [one] Só há { $count } pergunta que se encaixa.
        [many] Só há { $count } perguntas que se encaixam.
       *[other] Só há { $count } perguntas que se encaixam.
    }
mode-classic = Clássico: quanto antes você acertar, mais pontos
mode-accuracy = Precisão: sem pressa, só vale acertar
mode-race = Corrida: o primeiro acerto leva; se errar, você não responde mais
mode-survival =
    { $lives ->
        [one] Sobrevivência: responda à pergunta 1 para entrar; depois, quem errar ou não responder está fora
        [many] Sobrevivência: responda à pergunta 1 para entrar; depois, cada erro ou pergunta sem resposta custa uma das suas { $lives } vidas
       *[other] Sobrevivência: responda à pergunta 1 para entrar; depois, cada erro ou pergunta sem resposta custa uma das suas { $lives } vidas
    }
start-lives-unused = As vidas só contam no modo survival.
mode-confidence = Confiança: diga quanta certeza você tem. “Com certeza” vale +3 se acertar e −6 se errar
refused-only-cards =
    { $count ->
        [one] Aqui só há { $count } cartão, e a resposta é longa demais para digitar. Estude com `/practice`.
        [many] Aqui há { $count } cartões com respostas longas demais para digitar. Estude com `/practice`.
       *[other] Aqui há { $count } cartões com respostas longas demais para digitar. Estude com `/practice`.
    }
refused-already-running = Já tem um quiz rolando aqui. Veja em que ponto está com `/quiz status`.
refused-too-soon = Um quiz acabou de começar aqui. Você pode começar outro { $when }.
refused-unknown-tag = Nenhuma pergunta deste banco tem a tag “{ $tag }”.
refused-unknown-tag-list = Tags do banco: { $tags }
refused-unknown-tag-none = Ele não tem tags.
refused-none-so-hard =
    { $difficulty ->
        [easy] Aqui não há perguntas fáceis (médias: { $medium }, difíceis: { $hard }, sem avaliação: { $unknown }).
        [medium] Aqui não há perguntas médias (fáceis: { $easy }, difíceis: { $hard }, sem avaliação: { $unknown }).
       *[hard] Aqui não há perguntas difíceis (fáceis: { $easy }, médias: { $medium }, sem avaliação: { $unknown }).
    } Tente outra dificuldade.

question-closes = Fecha { $when }
question-picture-in-words = -# 🖼️ Imagem: { $alt }
question-picture-missing = -# 🖼️ Não dá para mostrar a imagem aqui.
question-answered =
    { $count ->
        [0] nenhuma resposta ainda
        [one] { $count } resposta
        [many] { $count } respostas
       *[other] { $count } respostas
    }
question-choose-one = Toque em uma letra para responder.
question-can-change = Você pode mudar até o tempo acabar.
question-how-sure = Depois, diga quanta certeza você tem.
question-tries =
    { $count ->
        [one] Vale a sua primeira resposta.
        [many] Você tem { $count } tentativas.
       *[other] Você tem { $count } tentativas.
    }

locked-in-changed = Ela substitui sua resposta anterior.
locked-in-read = Li “{ $typed }” como { $number }.
locked-in-can-change = Mudou de ideia? É só responder de novo antes de o tempo acabar.
locked-in-stands = Esta resposta é definitiva.
locked-in-sure = Quanta certeza você tem? **{ $confidence }**: { $gain } se acertar, { $loss } se errar.
    -# Você pode mudar a resposta e a certeza até o tempo acabar.
confidence-guess = No chute
confidence-fairly-sure = Acho que sim
confidence-sure = Com certeza
locked-in-tries =
    { $left ->
        [one] Resta { $left } tentativa.
        [many] Restam { $left } tentativas.
       *[other] Restam { $left } tentativas.
    } O primeiro acerto leva.
refused-question-closed = Esta pergunta já fechou, então nada mudou.
refused-too-late = Tarde demais! Sua resposta chegou com { $seconds } s de atraso, então não conta.
refused-first-stands = Neste quiz só conta a primeira resposta. A sua é { $answer }.
refused-no-tries-left = Você já usou todas as tentativas nesta pergunta. Sua última resposta foi { $answer }.
refused-departed = Você apagou seus dados depois de responder aqui, então não pode responder de novo neste quiz. No próximo, você volta!
refused-knocked-out = Você ficou de fora na pergunta { $number }. No próximo quiz, você volta!
refused-not-entered = Para entrar neste quiz de sobrevivência, era preciso responder à pergunta 1. Não perca o próximo!

closed-chosen =
    { $count ->
        [0] 0
        [one] { $count } marcou esta
        [many] { $count } marcaram esta
       *[other] { $count } marcaram esta
    }
closed-nobody-answered = Ninguém respondeu.
closed-right-later = **Outros acertos:** { $list }
closed-partly = **Acertos parciais:** { $list }
closed-knocked-out = **Fora:** { $list }
closed-entry =
    { $count ->
        [one] **{ $count }** participante entrou. A partir da próxima pergunta, errar ou não responder custa caro.
        [many] **{ $count }** participantes entraram. A partir da próxima pergunta, errar ou não responder custa caro.
       *[other] **{ $count }** participantes entraram. A partir da próxima pergunta, errar ou não responder custa caro.
    }
closed-hurt = **Menos uma vida:** { $list }
closed-lives-left =
    { $count ->
        [one] (resta { $count })
        [many] (restam { $count })
       *[other] (restam { $count })
    }
closed-standing =
    { $count ->
        [0] Não sobrou ninguém.
        [one] Resta **{ $count }** participante.
        [many] Restam **{ $count }** participantes.
       *[other] Restam **{ $count }** participantes.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } crédito
        [many] +{ $amount } créditos
       *[other] +{ $amount } créditos
    }
closed-next-question = Próxima pergunta { $when }
closed-next-pause = Pausado. Use `/quiz resume` para continuar.
closed-next-podium = Foi a última pergunta! O placar final já vem.
closed-skipped = **Pulada.** Esta pergunta não vale pontos.
closed-stopped = **Quiz encerrado.** Esta pergunta não vale pontos.
closed-standings = **Placar**: { $list }
closed-wrong-answers = Respostas erradas: { $list }
closed-wrong-answer = “{ $text }”
closed-wrong-answer-repeated = “{ $text }” × { $count }
closed-lost = **A pergunta { $number } foi anulada** por um problema técnico. Ninguém ganha nem perde pontos.
closed-withdrawn = **Quiz encerrado.** Abriu uma competição com as mesmas perguntas. Aqui ninguém ganha nem perde pontos.
closed-explanation-apart = **Explicação da pergunta { $number }**

my-answer-right = ✅ Você respondeu { $letters }. Certo!
my-answer-partly = 🟡 Você respondeu { $letters }. Certo em parte.
my-answer-wrong = ❌ Você respondeu { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [0] { $marks } créditos
        [one] { $marks } crédito
        [many] { $marks } créditos
       *[other] { $marks } créditos
    }.
my-answers-sure-but-wrong = **Com certeza, mas errou**
my-answer-place = { $place }º lugar entre { $of }, com { $score }
my-answer-run =
    { $count ->
        [one] { $count } acerto seguido
        [many] { $count } acertos seguidos
       *[other] { $count } acertos seguidos
    }
my-answer-none = Você não respondeu a esta pergunta.
my-answer-void = Esta pergunta não conta.
my-answers-none = Você não respondeu a nenhuma pergunta deste quiz.
my-answers-line-void = não conta

controlled-stop = Quiz encerrado.
controlled-skip = Pergunta pulada.
controlled-pause = Pausado. A pergunta atual vai até o fim; depois, nada até `/quiz resume`. Após 24 horas, o quiz acaba.
controlled-resume = O quiz continua.
refused-nothing-runs = Não tem nenhum quiz rolando aqui. Comece um com `/quiz start`.
refused-runs-in-threads = Há mais de um quiz rolando em tópicos deste canal: { $threads }. Use o comando no tópico do quiz que você quer.
refused-nothing-open-paused = O quiz está pausado e não há pergunta aberta. Use `/quiz resume` para continuar.
refused-nothing-open = Não há pergunta aberta agora. A próxima já vem.
refused-no-threads-here = Não consigo abrir um tópico aqui. Tire `thread` ou comece o quiz em um canal de texto.
refused-cannot-open-thread = Não consigo abrir um tópico neste canal. Falta: { $permissions }. Dê essas permissões ao meu cargo nas configurações do canal (Editar canal → Permissões) e tente de novo.
start-in-thread = Jogue em: { $thread }
refused-in-lobby = O quiz ainda não começou. Aperte **Começar já** na sala de espera ou use `/quiz stop` para cancelar.
refused-lobby-closed = Esta sala de espera fechou. Se o quiz ainda estiver rolando, é só responder à pergunta atual.
refused-standings-follow = Foi a última pergunta. O placar final já vem.
refused-not-yours-unnamed = Só quem começou este quiz ou um quizmaster pode fazer isso.
refused-not-yours = Só { $name }, que começou este quiz, ou um quizmaster pode fazer isso.
refused-already-paused = O quiz já está pausado. Use `/quiz resume` para continuar.
refused-not-paused = O quiz não está pausado.
status-title = **{ $title }**
status-open = Pergunta { $number } de { $total }, fecha { $when }.
status-coming = A pergunta { $number } de { $total } já vem.
status-between = A pergunta { $number } de { $total } terminou. A próxima já vem.
status-lobby =
    { $count ->
        [0] A sala de espera está aberta e o quiz começa { $when }. Ninguém entrou ainda.
        [one] A sala de espera está aberta e o quiz começa { $when }. { $count } participante entrou.
        [many] A sala de espera está aberta e o quiz começa { $when }. { $count } participantes entraram.
       *[other] A sala de espera está aberta e o quiz começa { $when }. { $count } participantes entraram.
    }
status-over = As { $total } perguntas terminaram. O placar final já vem.
status-paused = Pausado depois da pergunta { $number } de { $total }. Use `/quiz resume` para continuar.
status-leads = Na frente: { $names } com { $score }.
status-nobody-leads = Nenhum ponto ainda.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · { $count } pergunta
            Começa { $when }
        [many] ### 🎬 { $title } · { $count } perguntas
            Começa { $when }
       *[other] ### 🎬 { $title } · { $count } perguntas
            Começa { $when }
    }
lobby-begun = ### 🎬 { $title }
    O quiz começou. Ainda dá tempo de responder!
lobby-cancelled = ### { $title }
    O quiz foi cancelado.
lobby-withdrawn = ### { $title }
    Abriu uma competição com as mesmas perguntas, então este quiz foi cancelado.
lobby-ended = ### { $title }
    O quiz acabou.
lobby-nobody = Ninguém entrou ainda.
lobby-joined =
    { $count ->
        [one] **{ $count } participante:** { $list }
        [many] **{ $count } participantes:** { $list }
       *[other] **{ $count } participantes:** { $list }
    }
lobby-hint = Dá para jogar sem entrar. Quando todos que entraram responderem, a primeira pergunta fecha mais cedo.
lobby-you-joined = Você entrou! O quiz começa { $when }.
lobby-you-began = Lá vamos nós!
button-join = Entrar
button-begin = Começar já
podium-title = **Placar final**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } pergunta
            [many] { $total } perguntas
           *[other] { $total } perguntas
        }
       *[other] { $asked } de { $total } perguntas jogadas
    }
podium-row-stands = resistiu até o fim
podium-row-lives =
    { $count ->
        [one] resistiu com { $count } vida
        [many] resistiu com { $count } vidas
       *[other] resistiu com { $count } vidas
    }
podium-row-fell = fora na pergunta { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = Desta vez, nenhuma resposta.
podium-picture-title = { $title }: o pódio
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = O quiz foi encerrado. Os pontos continuam valendo.
podium-winner = 🏆 **{ $name }** venceu!
podium-winner-by = 🏆 **{ $name }** venceu por { $score }!
podium-winners = 🏆 Empate no primeiro lugar: **{ $names }**
highlight-fastest = ⚡ Acerto mais rápido: { $name }, { $seconds } s (pergunta { $number })
highlight-run =
    { $count ->
        [one] 🔥 Maior sequência: { $name }, { $count } acerto seguido
        [many] 🔥 Maior sequência: { $name }, { $count } acertos seguidos
       *[other] 🔥 Maior sequência: { $name }, { $count } acertos seguidos
    }
highlight-climb =
    { $count ->
        [one] 📈 Maior subida: { $name }, { $count } posição
        [many] 📈 Maior subida: { $name }, { $count } posições
       *[other] 📈 Maior subida: { $name }, { $count } posições
    }
highlight-hardest = 🧗 Pergunta mais difícil: a { $number }, { $percent }% de acertos
podium-unanswered = Encerrado após três perguntas sem resposta. Os pontos continuam valendo.
podium-paused = O quiz ficou um dia pausado, então acabou. Os pontos continuam valendo.
podium-lost = Não consigo mais postar aqui, então o quiz acabou. Os pontos continuam valendo.
podium-withdrawn = Abriu uma competição com este banco, então o quiz acabou. Os pontos continuam valendo.
button-play-again = Jogar de novo
button-leaderboard = Ranking
button-mistakes = Revisar meus erros
mistakes-title = Seus erros
mistakes-none = Nenhum erro: você acertou tudo o que respondeu!
mistakes-result = 🏁 Desta vez, { $right } de { $total } certas.
button-start-nearest = Começar “{ $title }”
