### Brazilian Portuguese, informal “você”.
# Glossário: quiz = quiz (pl. quizzes) · question = pergunta · bank = banco de perguntas, abreviado “banco”
# member = membro (sem particípios com gênero) · quizmaster = quizmaster (pl. quizmasters)
# leaderboard = ranking · standings = placar · season = temporada · contest = competição · team = equipe
# daily question = pergunta do dia · schedule = agendamento · streak = sequência · run = acertos seguidos
# lives = vidas · attempt, try = tentativa · lobby = sala de espera · review = revisão · practice = prática
# card = cartão · points = pontos · marks = créditos (1 crédito = 1000 pontos no ranking)
# confidence: Guess = No chute · Fairly sure = Acho que sim · Sure = Com certeza
# Manage Server = Gerenciar servidor · thread = tópico · role = cargo · settings = configurações

## General

language-name = Português do Brasil
trouble = Algo deu errado do nosso lado. Tente de novo. Se continuar acontecendo, passe este id a quem administra o bot: { $id }
trouble-stopping = Estou reiniciando agora. Nada se perde: tente de novo daqui a pouco.
trouble-refused = O Discord não aceitou minha resposta, então não consigo mostrá-la. O que você mudou está salvo. Se continuar acontecendo, passe este id a quem administra o bot: { $id }
trouble-late-form = Desculpe, o formulário demorou demais para abrir. Aperte o botão de novo.
trouble-unknown-component = Este botão é de uma versão antiga. Use o comando de novo.
trouble-busy = Tenho consultas demais na fila agora. Tente de novo daqui a pouco.
trouble-stopped = O Discord está recusando minhas mensagens, então os quizzes estão em espera. Vou tentar de novo { $when }; as respostas contam normalmente.
not-counted = **Não contou.** Não consegui salvar sua resposta. Tente de novo em um minuto. (id { $id })

refused-server-only = Isso só funciona em um servidor.
refused-quizmaster = Só quizmasters podem fazer isso (Gerenciar servidor ou o cargo definido em `/settings`).
refused-cannot-post = Não consigo postar neste canal. Falta: { $permissions }. Quem gerencia o servidor pode liberar isso nas configurações do canal, em Permissões.
refused-cannot-post-in = Não consigo postar em { $channel }. Falta: { $permissions }. Quem gerencia o servidor pode liberar isso nas configurações do canal, em Permissões.
permission-view-channel = Ver canal
permission-send-messages = Enviar mensagens
permission-send-messages-in-threads = Enviar mensagens em tópicos
permission-create-public-threads = Criar tópicos públicos
permission-connect = Conectar
permission-read-message-history = Ver histórico de mensagens
refused-not-in-this-channel = Neste servidor, os quizzes rolam só em { $channels }. Comece por lá ou peça a um quizmaster para mudar `/settings set channels`.
refused-unknown-bank = Não existe um banco chamado “{ $asked }”.
refused-unknown-bank-nearest = Você quis dizer **{ $nearest }**?
refused-unknown-bank-list = Veja todos os bancos com `/bank list`.
refused-bank-is-daily = A única pergunta de **{ $bank }** está aberta como pergunta do dia em { $channel }. Tente de novo quando ela fechar, { $when }, ou escolha outro banco.
refused-bank-in-contest = A competição **{ $contest }** usa perguntas de **{ $bank }**, e isso poderia entregar as respostas. Tente de novo quando ela fechar, { $when }, ou escolha outro banco.
refused-unknown-zone = Não conheço o fuso horário “{ $typed }”. Digite uma cidade grande perto de você e escolha na lista, por exemplo `Europe/London`.
refused-unknown-zone-near = Não conheço o fuso horário “{ $typed }”. Você quis dizer { $near }? Escolha um da lista.
refused-nothing-chosen = Sua resposta está vazia. Escolha uma opção ou digite algo.
refused-not-a-number = “{ $typed }” não é um número. Use algarismos, como 42 ou 3,14.
refused-not-a-number-of = “{ $typed }” não é um número. Use algarismos, como 42 ou 3,14, em { $unit }.
refused-ambiguous-number = “{ $typed }” pode significar dois números. Digite { $one } ou { $other }; isso não gastou nenhuma tentativa.
refused-not-offered = Esta mensagem é antiga. Responda à pergunta mais recente.

question-count = **Pergunta { $number } de { $total }**
question-choose-several = Pode haver mais de uma certa. Marque todas.
question-select-placeholder = Marque todas as certas
question-type-text = Aperte **Responder** e digite. Errinhos, maiúsculas e acentos não atrapalham.
question-type-exactly = Aperte **Responder** e digite exatamente. Só maiúsculas e espaços a mais não importam.
question-type-spelled = Aperte **Responder** e digite. A ortografia conta; maiúsculas e acentos, não.
question-type-number = Aperte **Responder** e digite um número.
question-type-number-of = Aperte **Responder** e digite um número em { $unit }.
question-true = Verdadeiro
question-false = Falso
question-worth =
    { $weight ->
        [2] Pontos em dobro (×2)
        [3] Pontos em triplo (×3)
       *[other] Pontos ×{ $weight }
    }
form-answer-title = Pergunta { $number } de { $total }
form-answer-label = Sua resposta
form-answer-number = Um número, como 42 ou 3,14
form-answer-number-of = Um número em { $unit }
button-answer = Responder
locked-in = **Resposta registrada: { $letters }**

closed-correct-answer = **Resposta certa**
typed-also = Também vale: { $list }
closed-nobody-right = Ninguém acertou.
closed-right = **Acertos:** { $list }
closed-members =
    { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    }
closed-and-more =
    { $count ->
        [one] e mais { $count }
        [many] e mais { $count }
       *[other] e mais { $count }
    }
closed-read-on = [Saiba mais]({ $url })
podium-points =
    { $points ->
        [0] { $points } pontos
        [one] { $points } ponto
        [many] { $points } de pontos
       *[other] { $points } pontos
    }
podium-marks =
    { $number ->
        [0] { $amount } créditos
        [one] { $amount } crédito
        [many] { $amount } créditos
       *[other] { $amount } créditos
    }
share = { $percent }%
published-late = ⏰ Postado com atraso: isso terminou { $when }.
podium-row-right = { $right }/{ $answered } acertos
my-answer-correct = **Resposta certa**: { $answer }
my-answer-unknown = Esta pergunta é antiga demais e não a encontro mais.
my-answers-title = **Minhas respostas** · { $title }
my-answers-line-none = sem resposta
button-my-answer = Minha resposta
button-my-answers = Minhas respostas
button-next-question = Próxima pergunta
button-back-ten = −10
button-on-ten = +10
button-previous = Anterior
button-next = Próxima

## Quiz

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

## Leaderboard

command-leaderboard = Veja quem tem mais pontos
command-leaderboard-scope = Este canal ou o servidor todo (padrão: canal)
command-leaderboard-period = Período (padrão: tudo)
command-leaderboard-bank = Banco cujas perguntas contam (padrão: todos)

leaderboard-title-channel = **Ranking** deste canal
leaderboard-title-server = **Ranking** deste servidor
leaderboard-today = Hoje
leaderboard-week = Esta semana
leaderboard-month = Este mês
leaderboard-season = Temporada **{ $name }** ({ $days })
leaderboard-season-over = Nenhuma temporada está em andamento. Esta foi a última.
leaderboard-bank = Só perguntas de **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } acertos{ $won ->
        [0] {""}
        [one] {" "}· { $won } vitória
        [many] {" "}· { $won } vitórias
       *[other] {" "}· { $won } vitórias
    }
leaderboard-own = Você: { $row }
leaderboard-not-on-it = Você ainda não está neste ranking.
leaderboard-page = Página { $page } de { $pages } · { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    }
leaderboard-race-title = Esta semana: a corrida
leaderboard-race-points = pontos
leaderboard-race-days = dia da semana
leaderboard-empty = Nenhum ponto ainda. Comece um quiz com `/quiz start`.
leaderboard-empty-today = Nenhum ponto hoje. Comece um quiz com `/quiz start`.
leaderboard-empty-week = Nenhum ponto esta semana. Comece um quiz com `/quiz start`.
leaderboard-empty-month = Nenhum ponto este mês. Comece um quiz com `/quiz start`.
leaderboard-empty-season = Nenhum ponto nesta temporada ainda. Comece um quiz com `/quiz start`.
leaderboard-empty-season-over = Nenhum ponto nesta temporada.
leaderboard-empty-bank = Nenhum ponto com perguntas deste banco. Comece um quiz com `/quiz start bank:{ $bank }`.

## Stats

command-stats = Veja seus acertos, sua sequência e seus melhores e piores temas (só você vê)
command-stats-member = Membro que você quer ver (padrão: você)
command-stats-show = Mostrar no canal (padrão: não)

stats-title = **{ $name }** neste servidor
stats-none = Nenhuma resposta ainda. Comece um quiz com `/quiz start`.
stats-answers = { $right } de { $answers ->
        [one] { $answers } resposta certa
        [many] { $answers } respostas certas
       *[other] { $answers } respostas certas
    }: { $percent }%
stats-place = { $place }º lugar neste servidor · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } vitória
        [many] {" "}· { $won } vitórias
       *[other] {" "}· { $won } vitórias
    }
stats-calibration = **Você sabe o que sabe?**
stats-sure = { $confidence }: { $right } de { $answers } certas ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· compensa a partir de { $from }%
    }
stats-streak =
    { $count ->
        [one] { $count } pergunta do dia respondida
        [many] { $count } perguntas do dia respondidas em sequência
       *[other] { $count } perguntas do dia respondidas em sequência
    }
stats-due =
    { $count ->
        [0] Nada para revisar agora.
        [one] { $count } pergunta para revisar: `/review`
        [many] { $count } perguntas para revisar: `/review`
       *[other] { $count } perguntas para revisar: `/review`
    }
stats-best = **Melhores temas**
stats-worst = **Piores temas**
stats-subject = { $title } · { $percent }% de { $answers ->
        [one] { $answers } resposta
        [many] { $answers } respostas
       *[other] { $answers } respostas
    }
stats-history = **Semana a semana**
stats-week-share = { $percent }% de { $answers ->
        [one] { $answers } resposta
        [many] { $answers } respostas
       *[other] { $answers } respostas
    }
stats-week =
    { $ago ->
        [0] últimos 7 dias
        [one] há { $ago } semana
        [many] há { $ago } semanas
       *[other] há { $ago } semanas
    }
refused-names-hidden = Este servidor oculta os nomes dos membros. Você pode ver os seus dados com `/stats`, e quizmasters podem ver os de outras pessoas em particular.
stats-picture-title = { $name }: progresso
stats-picture-week =
    { $ago ->
        [0] últimos 7 dias
       *[other] −{ $ago }
    }
stats-picture-answers = respostas por semana
stats-picture-right = % de acertos
stats-picture-told = { $ago }: { $percent }% de acertos, respostas: { $answers }

## Season

command-season = Temporadas: rankings que começam do zero
command-season-start = Comece uma temporada
command-season-start-name = Nome da temporada
command-season-end = Encerre a temporada e poste aqui a tabela final
command-season-list = Veja todas as temporadas e quem venceu

season-started = A temporada **{ $name }** começou! Os pontos contam a partir de agora.
season-end-confirm = Encerrar a temporada **{ $name }**? A tabela final é postada aqui, e a temporada não pode ser reaberta.
button-end-season = Encerrar
season-ended = **Fim da temporada: { $name }**
season-since = desde { $from }
season-days = { $from } até { $until }
season-list-title = **Temporadas** neste servidor
season-row = **{ $name }** · { $days }
season-nobody = nenhum ponto
season-won = vitória de { $names } com { $points }
season-leads = na frente: { $names } com { $points }
refused-season-without-name = Uma temporada precisa de um nome, como “Outono 2026”.
refused-season-is-open = A temporada **{ $name }** ainda está em andamento. Encerre primeiro com `/season end`.
refused-no-season-open = Nenhuma temporada está em andamento. Comece uma com `/season start`.
refused-no-season-yet = Ainda não houve nenhuma temporada. Quizmasters podem começar uma com `/season start`.

## Board

command-board = Zere ou corrija rankings
command-board-reset = Zere um ranking (dá para desfazer por 30 dias)
command-board-reset-scope = Este canal ou o servidor todo (padrão: canal)
command-board-exclude = Oculte um membro de todos os rankings
command-board-exclude-member = Membro a ocultar
command-board-undo = Desfaça o zeramento ou mostre de novo um membro oculto
command-board-undo-edit = Mudança a desfazer
command-board-list = Veja o que pode ser desfeito

board-reset-confirm-channel = Zerar o ranking deste canal? Os pontos de { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    } saem daqui e do ranking do servidor. Dá para desfazer por 30 dias com `/board undo`.
board-reset-confirm-server = Zerar todos os rankings deste servidor? Os pontos de { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    } são removidos. Dá para desfazer por 30 dias com `/board undo`.
board-reset-done-channel = Pronto. O ranking deste canal está vazio. Dá para desfazer com `/board undo` até { $until }.
board-reset-done-server = Pronto. Todos os rankings deste servidor estão vazios. Dá para desfazer com `/board undo` até { $until }.
button-reset = Zerar
button-cancel = Cancelar
cancelled = Cancelado. Nada mudou.
board-exclude-confirm = Ocultar **{ $name }** de todos os rankings deste servidor? Pode continuar jogando e não perde os pontos. `/board undo` mostra de novo.
button-exclude = Ocultar
board-excluded = Pronto. **{ $name }** não aparece mais nos rankings deste servidor. `/board undo` mostra de novo.
board-undone-reset = Recuperado: agora contam os pontos antigos e os novos.
board-undone-exclusion = Recuperado: **{ $name }** voltou aos rankings.
board-list-title = **Mudanças nos rankings** que podem ser desfeitas
board-list-empty = Nada para desfazer.
board-list-more =
    { $count ->
        [one] e mais { $count }
        [many] e mais { $count }
       *[other] e mais { $count }
    }
board-list-foot = Desfaça uma delas com `/board undo`.
board-row-server = todos os rankings deste servidor foram zerados
board-row-channel = o ranking de { $channel } foi zerado
board-row-excluded = **{ $name }** não aparece nos rankings
suggestion-reset-server = servidor zerado
suggestion-reset-channel = canal zerado
suggestion-excluded = oculto: { $name }
board-row = { $what } · por { $by } { $when }
board-row-until = até { $until }
refused-already-excluded = **{ $name }** já não aparece nos rankings. `/board undo` mostra de novo.
refused-nothing-to-undo = Nada para desfazer. Veja o que pode ser desfeito com `/board list`; rankings zerados, por 30 dias.

## Bank

command-bank = Bancos de perguntas
command-bank-list = Veja todos os bancos
command-bank-info = Veja o que há em um banco
command-bank-info-bank = Banco que você quer ver
command-bank-preview = Leia em particular as perguntas de um banco com as respostas (quizmasters)
command-bank-preview-bank = Banco que você quer ler
command-bank-which = Banco
command-bank-question = Pergunta
command-bank-upload = Envie um banco para este servidor (quizmasters)
command-bank-upload-file = Arquivo com perguntas (até 1 MiB) ou .zip com as imagens (até 10 MiB)
command-bank-download = Baixe um banco como arquivo (quizmasters)
command-bank-remove = Remova um dos bancos próprios deste servidor (quizmasters)
command-bank-add = Escreva uma pergunta (quizmasters)
command-bank-add-bank = Um banco próprio deste servidor ou um nome para um novo
command-bank-edit = Mude uma pergunta de um banco próprio deste servidor (quizmasters)
command-bank-delete = Exclua uma pergunta de um banco próprio deste servidor (quizmasters)

bank-list-title = **Bancos de perguntas**
bank-list-none = Ainda não há bancos. Quizmasters podem adicionar um com `/bank upload` ou `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }
bank-list-own = só neste servidor
bank-info-counts = { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    } (com uma opção certa: { $single }, com várias: { $several }, verdadeiro ou falso: { $truefalse }, digitadas: { $typed })
bank-info-cards = 🗂️ { $count ->
        [one] { $count } cartão tem resposta longa demais para digitar: só para `/practice`
        [many] { $count } cartões têm respostas longas demais para digitar: só para `/practice`
       *[other] { $count } cartões têm respostas longas demais para digitar: só para `/practice`
    }
bank-info-explained = Com explicação: { $explained }
bank-info-tags = Tags: { $tags }
bank-info-flagged = ⚠️ Perguntas para conferir:
bank-info-suspect = quem joga bem costuma errar: confira o gabarito ou o enunciado
bank-info-too-hard = difícil demais
bank-info-too-easy = fácil demais
bank-info-flagged-row = { $number }. { $prompt } · { $right } de { $answers } certas: { $why }
bank-info-discrimination = {" "}(discriminação { $value })
bank-info-wrong = {"; "}erro mais comum: “{ $wrong }” ({ $count })
bank-info-difficulty = Dificuldade segundo o autor: fáceis { $easy }, médias { $medium }, difíceis { $hard }, sem avaliação { $unknown }
bank-info-measured = Perguntas feitas aqui: { $asked }, { $percent }% de acertos em { $answers ->
        [one] { $answers } resposta
        [many] { $answers } respostas
       *[other] { $answers } respostas
    }. Dificuldade segundo essas respostas: fáceis { $easy }, médias { $medium }, difíceis { $hard }, com poucas respostas { $unknown }
bank-info-source = [Fonte]({ $url })
bank-info-author = Autoria: { $author }
bank-info-licence = Licença: { $licence }
bank-info-held-back = ⚠️ A última edição deste arquivo ({ $when }) tem erros, então a versão anterior continua em uso até que sejam corrigidos.
bank-info-start = Jogue: { $command }
preview-title = **{ $title }** · prévia, { $number } de { $total }
preview-explanation = **Explicação**
preview-facts = peso { $weight } · { $id }
preview-line = linha { $line } do arquivo

upload-pictures-too-large = As imagens deste arquivo passam de { $max } MiB no total. Reduza as imagens ou divida o banco em vários arquivos.
upload-too-large = Este arquivo passa de { $max } MiB. Divida o banco em vários arquivos.
refused-bank-changed = Outra pessoa acabou de mudar o banco **{ $bank }**, então nada foi salvo. Tente de novo.
refused-question-changed = Outra pessoa acabou de mudar esta pergunta, então nada foi corrigido. Abra de novo com `/bank fix`.
upload-too-many-banks = Este servidor já tem { $max } bancos, e esse é o limite. Remova um com `/bank remove`.
refused-limit-schedules = Este servidor já tem { $max } agendamentos de perguntas do dia, e esse é o limite. Remova um com `/daily remove`.
refused-limit-contests = Este servidor já tem { $max } competições que não acabaram, e esse é o limite. Espere uma fechar ou use `/contest finish`.
refused-limit-teams = Este servidor já tem { $max } equipes, e esse é o limite. Entre em uma com `/team join`.
refused-limit-suggestions = Já há { $max } sugestões esperando neste servidor, e esse é o limite. Um quizmaster precisa olhar `/bank suggestions` antes.
refused-limit-reports = Este servidor tem { $max } relatos abertos, e esse é o limite. O seu não foi salvo: um quizmaster precisa olhar `/bank reports` antes.
refused-limit-bank-mib = Os bancos de um servidor podem ocupar até { $max } MiB no total, com as imagens. Remova um com `/bank remove` ou encurte este.
refused-limit-all-bank-mib = Este bot não tem mais espaço para bancos enviados. Avise quem o administra.
refused-limit-lookups = Você pode fazer { $max } consultas por minuto. Espere um pouquinho.
upload-too-many-questions = { $count } perguntas são demais para um banco: o limite é { $max }. Divida em vários bancos.
upload-id-is-taken = Outro banco já tem o id `{ $id }`, e ele não é próprio deste servidor. Mude o nome do arquivo ou dê outro `id` ao banco.
upload-unreachable = Não consegui baixar este arquivo do Discord. Tente de novo.
upload-taken = **{ $title }** foi adicionado a este servidor: { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }. Jogue com `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } pergunta ficou de fora:
        [many] { $count } perguntas ficaram de fora:
       *[other] { $count } perguntas ficaram de fora:
    }
upload-replaced = Ele substitui o banco que tinha este id. Os quizzes em andamento ficam com as perguntas deles.
upload-held-back = **{ $title }** não mudou: este arquivo tem erros novos. Corrija e envie de novo, ou remova antes o antigo com `/bank remove`.
upload-guide = Como escrever um arquivo assim: <{ $url }>
upload-nothing = Não achei nenhuma pergunta válida neste arquivo.
download-here = **{ $title }**, { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }.
download-own = Para mudar o banco, edite o arquivo e envie com `/bank upload`.
download-common = Este banco já vem com o bot. Para fazer a sua versão, mude o `id` no arquivo e envie com `/bank upload`.
remove-confirm = Remover **{ $title }** ({ $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }) deste servidor? Os quizzes em andamento ficam com as perguntas deles, e os pontos continuam valendo.
remove-done = **{ $title }** foi removido deste servidor. Aqui está o arquivo, caso queira de volta.
button-remove = Remover
bank-is-not-yours = **{ $title }** não é um banco próprio deste servidor, então não dá para mudar aqui. Para fazer a sua versão, baixe o arquivo com `/bank download`, mude o `id` e envie com `/bank upload`.

question-not-found = Não encontrei “{ $asked }” em **{ $title }** (ou encontrei várias perguntas). Escolha uma da lista.
question-is-gone = Enquanto isso, esta pergunta foi mudada ou excluída. Olhe o banco de novo.
add-bad-name = Um banco novo precisa de um nome de 1 a { $max } caracteres.
form-prompt = Pergunta (pode usar Markdown)
form-prompt-example = O que significa o código de status 404?
form-answers = Respostas, uma por linha (* = certa)
form-answers-example = * antes de cada opção certa; ou = antes de cada resposta aceita; ou # 3.14 ± 0.01
form-explanation = Explicação (opcional)
written-done = ✅ A pergunta { $number } de **{ $title }** está salva. Jogue com `/quiz start bank:{ $id }` ou baixe o banco todo com `/bank download`.
written-again = A pergunta { $number } já pergunta isso.
written-refused = Ainda falta algo nesta pergunta, então ela não foi salva:
written-given-back = Aqui está o que você escreveu, para nada se perder:
edit-needs-a-file = Esta pergunta não cabe em um formulário, por exemplo porque tem opções com várias linhas. Mude no arquivo: `/bank download` e depois `/bank upload`.
delete-confirm = Excluir esta pergunta de **{ $title }**?
    { $question }
delete-done = Excluída. **{ $title }** ainda tem { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }.
delete-last = Esta é a última pergunta do banco. Remova o banco todo com `/bank remove`.
button-delete = Excluir
button-add-another = Adicionar outra
button-fix-it = Corrigir
draft-is-gone = Não tenho mais o que você digitou aqui. Talvez você já tenha enviado este formulário de novo; se não, use o comando outra vez.

## Suggestions

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

## Report

command-bank-reports = Veja os problemas relatados pelos membros (quizmasters)
command-bank-fix = Corrija a resposta de uma pergunta e os pontos que ela deu (quizmasters)

button-report = Relatar um problema
report-title = Relatar um problema
report-label = O que há de errado com esta pergunta?
report-example = A resposta certa deveria ser “Brasília”, porque…
report-thanks = Valeu! Os quizmasters deste servidor vão ver.
report-thanks-again = Valeu! Isso substitui seu relato anterior, e os quizmasters deste servidor vão ver.
reports-none = Nenhum relato aberto.
reports-title = **Problemas relatados** · { $number } de { $total } · { $title }
reports-gone = Esta pergunta não está mais no banco, então não dá para corrigir a resposta aqui.
button-fix = Corrigir a resposta
button-dismiss = Está tudo certo
button-accepted = Respostas aceitas
form-accepted = Respostas aceitas, uma por linha
fix-title = **Corrigir a resposta** · { $title }
fix-choose = Marque todas as opções certas:
fix-touches =
    { $answers ->
        [0] Ninguém respondeu ainda.
        [one] { $answers } resposta de { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quizzes
           *[other] { $quizzes } quizzes
        } vai ser pontuada de novo, e o canal recebe um aviso.
        [many] { $answers } respostas de { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quizzes
           *[other] { $quizzes } quizzes
        } vão ser pontuadas de novo, e cada canal recebe um aviso.
       *[other] { $answers } respostas de { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quizzes
           *[other] { $quizzes } quizzes
        } vão ser pontuadas de novo, e cada canal recebe um aviso.
    }
button-correct = Corrigir
fix-changes-nothing = Essa já é a resposta certa, ou esta pergunta não pode tê-la. Nada mudou.
fix-done = Corrigido. Pontuação refeita: { $answers ->
        [one] { $answers } resposta
        [many] { $answers } respostas
       *[other] { $answers } respostas
    } de { $quizzes ->
        [one] { $quizzes } quiz
        [many] { $quizzes } quizzes
       *[other] { $quizzes } quizzes
    }; pontos alterados: { $members ->
        [one] { $members } membro
        [many] { $members } membros
       *[other] { $members } membros
    }.
notice-title = **Corrigido**: uma resposta de **{ $title }** estava errada.
notice-changed =
    { $count ->
        [0] Os pontos não mudam para ninguém.
        [one] Mudam os pontos de { $count } membro.
        [many] Mudam os pontos de { $count } membros.
       *[other] Mudam os pontos de { $count } membros.
    }

## Daily

command-daily = Perguntas do dia, postadas com hora marcada (quizmasters)
command-daily-add = Agende uma pergunta do dia
command-daily-add-channel = Canal
command-daily-add-time = Horário, como 18:30, 6:30 pm ou 21h
command-daily-add-zone = Fuso horário, como America/Sao_Paulo (opcional se /settings tiver um)
command-daily-add-days = Dias: daily, weekdays, weekends, mon-fri ou uma lista como mon,wed,fri (padrão: daily)
command-daily-add-closes-after = Horas que cada pergunta fica aberta (padrão: 24), no máximo até a próxima
command-daily-add-ping = Cargo a marcar
command-daily-schedule = Agendamento
command-daily-list = Veja o que está agendado e quando será postado
command-daily-pause = Pause um agendamento
command-daily-resume = Retome um agendamento
command-daily-remove = Remova um agendamento
command-daily-now = Poste uma pergunta extra agora

question-daily = **Pergunta do dia**
form-answer-title-daily = Pergunta do dia
closed-lost-daily = **Esta pergunta do dia foi anulada** por um problema técnico. Ninguém ganha nem perde pontos.
closed-missed = Eu estava offline enquanto esta pergunta estava aberta, então ela não conta.
closed-explanation-apart-daily = **Explicação da pergunta do dia**
daily-result-title = **Pergunta do dia: resultado**
daily-streaks = **Sequências:** { $list }
daily-streak = { $count }
streak-forgiven = um dia perdoado

daily-added = Tudo pronto. Primeira pergunta: { $when }.
daily-clocks-skip = Por causa da mudança de horário, um dia não terá { $time }: a pergunta sai na hora da mudança, { $date }.
daily-clocks-twice = Por causa da mudança de horário, um dia terá { $time } duas vezes: a pergunta sai na primeira, { $date }.
daily-none = Ainda não há perguntas do dia. Agende uma com `/daily add`.
daily-list-title = **Perguntas do dia**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Próximas: { $dates }
daily-row-open =
    { $hours ->
        [one] aberta por { $hours } hora
        [many] aberta por { $hours } horas
       *[other] aberta por { $hours } horas
    }
daily-row-asked = já postadas: { $asked } de { $questions ->
        [one] { $questions } pergunta
        [many] { $questions } perguntas
       *[other] { $questions } perguntas
    }
daily-row-again = todas já saíram: repetindo a partir das mais antigas
daily-row-pings = marca { $role }
daily-row-closes = aberta agora, fecha { $when }
daily-paused = Pausado. Nada é postado até `/daily resume`. Se houver uma pergunta aberta, ela vai até o fim, e ninguém perde a sequência.
daily-resumed = Retomado. Próxima pergunta: { $when }.
daily-removed = Removido. Se houver uma pergunta aberta, ela vai até o fim, e os pontos continuam valendo.
daily-now = Postando agora uma pergunta extra em { $channel }.
daily-news = 📅 **Novidades das perguntas do dia**
daily-news-more = Veja as outras com `/daily list`.
daily-used-up = Todas as perguntas deste banco já saíram, então elas se repetem a partir das mais antigas. Adicione novas com `/bank add` ou `/bank upload`.
daily-why-requested = Pausado { $when }. Use `/daily resume` para continuar.
daily-why-forbidden = Pausado automaticamente { $when }, porque não consigo postar em { $channel }. Libere Ver canal e Enviar mensagens para mim lá (em um tópico, Enviar mensagens em tópicos) e use `/daily resume`.
daily-why-channel-gone = Pausado automaticamente { $when }, porque o canal #{ $channel } não existe mais. Remova com `/daily remove` e agende outro com `/daily add`.
daily-why-bank-gone = Pausado automaticamente { $when }, porque o banco “{ $bank }” não existe mais. Adicione o banco de novo e use `/daily resume`, ou remova o agendamento com `/daily remove`.
daily-ping-everyone = Uma pergunta do dia não pode marcar @everyone. Escolha um cargo que os membros peguem por conta própria.
daily-ping-forbidden = Não consigo marcar **{ $role }**. Deixe qualquer pessoa mencionar este cargo (configurações do servidor, em Cargos) ou me dê “Mencionar @everyone, @here e todos os cargos”. Depois, tente de novo.
refused-no-zone = Qual fuso horário? Escolha um na opção `zone` ou defina para o servidor com `/settings set zone`.
refused-not-a-time = Não entendo “{ $typed }” como horário. Tente `18:30`, `6:30 pm` ou `21h`.
refused-not-days = Não entendo “{ $typed }”. Use `daily`, `weekdays`, `weekends`, um intervalo como `mon-fri` ou uma lista como `mon,wed,fri`.
refused-unknown-schedule = Não encontrei esse agendamento. Escolha um da lista ou veja todos com `/daily list`.
refused-schedule-already-paused = Já está pausado. Use `/daily resume` para continuar; `/daily list` mostra o motivo.
refused-schedule-not-paused = Não está pausado.
refused-schedule-without-bank = O banco “{ $bank }” não existe mais. Adicione-o de novo primeiro ou remova o agendamento com `/daily remove`.
refused-daily-on-its-way = A última pergunta ainda está sendo postada. Tente de novo daqui a pouco.

## Contest

command-contest = Competições: as mesmas perguntas para todos, cada um no seu ritmo
command-contest-create = Prepare uma competição neste canal (quizmasters)
command-contest-create-name = Nome da competição
command-contest-create-banks = Banco a usar; separe vários com vírgulas
command-contest-create-opens = Abertura: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 ou <t:…>
command-contest-create-closes = Fechamento, no mesmo formato
command-contest-create-seconds = Segundos por pergunta, de 5 a 600 (padrão: sem limite de tempo)
command-contest-create-attempts = Tentativas por membro; vale a melhor (padrão: 1)
command-contest-create-teams = Pontuação por equipes (padrão: não)
command-contest-which = Competição
command-contest-join = Entre em uma competição
command-contest-play = Jogue uma competição ou continue de onde parou (só você vê)
command-contest-standings = Veja quantos entraram ou, no fim, o resultado (só você vê)
command-contest-finish = Feche uma competição agora ou cancele se ainda não abriu (quizmasters)

contest-created = **Competição: { $name }**
contest-window = Abertura: { $opens } ({ $opens_in }). Fechamento: { $closes } ({ $closes_in }).
contest-clocks-skip = Em { $zone }, a mudança de horário pula a hora que você digitou, então vale o momento da mudança: { $date }.
contest-clocks-twice = Em { $zone }, a mudança de horário repete a hora que você digitou. Vale a primeira: { $date }.
contest-questions =
    { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }
contest-seconds = { $seconds } s por pergunta
contest-untimed = sem limite de tempo
contest-attempts =
    { $count ->
        [one] { $count } tentativa
        [many] { $count } tentativas, vale a melhor
       *[other] { $count } tentativas, vale a melhor
    }
contest-teams = por equipes
contest-all-questions =
    { $count ->
        [one] Só há { $count } pergunta disponível.
        [many] Só há { $count } perguntas disponíveis.
       *[other] Só há { $count } perguntas disponíveis.
    }
contest-how = Aperte **Entrar** para participar. Quando abrir, aperte **Jogar**: em particular e quando quiser. O resultado sai aqui quando fechar.
contest-how-open = Está aberta! Aperte **Jogar**: em particular e quando quiser. O resultado sai aqui quando fechar.
contest-is-over = Esta competição acabou.
contest-is-cancelled = Esta competição foi cancelada.
contest-joined-count = { $count ->
        [0] Ninguém entrou ainda.
        [one] { $count } membro entrou.
        [many] { $count } membros entraram.
       *[other] { $count } membros entraram.
    }
contest-opened = **{ $name }** abriu! Aperte **Jogar** para começar. Fecha { $when }.
contest-cancelled = **{ $name }** foi cancelada. Não vai abrir.
contest-cancelled-reply = **{ $name }** foi cancelada. Vou avisar todo mundo em { $channel }.
contest-cancel-confirm = **{ $name }** abre { $when }. Cancelar? Ela nunca vai abrir, e todo mundo no canal dela será avisado.
button-cancel-contest = Cancelar competição
button-play = Jogar
button-practise = Praticar
contest-how-teams = Crie uma equipe com `/team create` ou entre em uma com `/team join`. As equipes valem como estiverem quando a competição abrir e precisam de pelo menos dois membros. A pontuação da equipe é a média de todos os membros.
contest-joined = Você entrou em **{ $name }**.
contest-joined-already = Você já tinha entrado em **{ $name }**.
contest-joined-opens = Abertura: { $date } ({ $when }). Aí é só apertar **Jogar** ou usar `/contest play`.
contest-joined-open = Já está aberta. Fecha { $when }.
contest-side-team = Você pontua para **{ $team }** ({ $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    }).
contest-side-too-few = Só tem você na sua equipe **{ $team }**. Ela precisa de pelo menos dois membros quando a competição abrir: peça a alguém para usar `/team join`. Senão, você pontua por conta própria.
contest-side-no-team = Você não está em nenhuma equipe. Entre em uma com `/team join` ou crie uma com `/team create` antes de a competição abrir. Senão, você pontua por conta própria.
contest-side-alone = Você pontua por conta própria: quando a competição abriu, você não estava em uma equipe com dois ou mais.
contest-attempt = tentativa { $number } de { $total }
contest-clock = -# ⏱️ O tempo acaba { $when }. Ele continua correndo se você sair.
contest-no-clock = -# Sem limite de tempo. A competição fecha { $when }.
contest-choose-one = Toque em uma letra para responder. Vale a sua primeira resposta, e só você vê isto.
contest-missed-before = O tempo da pergunta anterior acabou, então ela conta como não respondida.
contest-missed = Sua resposta chegou com { $seconds } s de atraso, então esta pergunta conta como não respondida.
contest-next = A próxima pergunta está pronta quando você quiser.
contest-next-timed = O tempo da próxima pergunta começa quando você abrir.
contest-next-attempt =
    { $left ->
        [one] Foi a última pergunta! Você pode jogar de novo (resta { $left } tentativa), e vale a melhor. O resultado sai quando a competição fechar, { $when }.
        [many] Foi a última pergunta! Você pode jogar de novo (restam { $left } tentativas), e vale a melhor. O resultado sai quando a competição fechar, { $when }.
       *[other] Foi a última pergunta! Você pode jogar de novo (restam { $left } tentativas), e vale a melhor. O resultado sai quando a competição fechar, { $when }.
    }
contest-finished = Foi a última pergunta! O resultado sai quando a competição fechar, { $when }.
button-another-attempt = Outra tentativa
contest-status = { $joined ->
        [one] { $joined } membro entrou
        [many] { $joined } membros entraram
       *[other] { $joined } membros entraram
    }; já terminaram: { $finished }. O resultado sai quando fechar.
contest-finishing = **{ $name }** está fechando. O resultado sai em { $channel } daqui a pouco.
contest-finish-confirm = Fechar **{ $name }** agora? Ela fecharia { $when }. As respostas que chegarem até lá contam.
button-finish-contest = Fechar agora
contest-unposted = Não consegui postar o resultado da competição **{ $name }** em { $channel }: o canal não existe mais ou não tenho permissão para postar lá. Todo mundo pode ver com `/contest standings`.
contest-over = **Fim da competição: { $name }**
contest-played =
    { $count ->
        [0] ninguém jogou
        [one] { $count } membro jogou
        [many] { $count } membros jogaram
       *[other] { $count } membros jogaram
    }
contest-nobody = Ninguém jogou.
contest-mean = { $score } em média
contest-members =
    { $count ->
        [one] { $count } membro
        [many] { $count } membros
       *[other] { $count } membros
    }
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **Como foram as perguntas**
contest-question = { $percent }% ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = Você não respondeu a nenhuma pergunta desta competição.
contest-race-title = { $name }: a corrida
contest-race-marks = créditos
contest-race-questions = perguntas
refused-contest-name = O nome precisa ter de 1 a { $max } caracteres. Escolha outro.
refused-contest-name-taken = Já existe uma competição **{ $name }** que não acabou. Escolha outro nome.
refused-contest-moment = Não entendo “{ $typed }” como data e hora. Tente `18:00` (em { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` ou um carimbo de data e hora do Discord `<t:…>`.
refused-contest-moment-no-time = “{ $typed }” é um dia sem horário. Adicione um, como em `{ $example }`.
refused-contest-moment-ambiguous = “{ $typed }” pode significar duas coisas. Escreva `{ $one }` ou `{ $other }`.
refused-contest-past = { $date } ({ $when }) já passou. Escolha um momento mais tarde.
refused-contest-closes-first = Abertura: { $opens }. Fechamento: { $closes }. O fechamento precisa ser depois da abertura.
refused-contest-too-long = Uma competição pode ficar aberta por { $days } dias no máximo. Escolha um fechamento mais cedo.
refused-contest-too-far = Uma competição precisa abrir em até { $days } dias. Escolha uma abertura mais cedo.
refused-contest-unknown = Não encontrei essa competição. Escolha uma da lista.
refused-contest-not-open = Ainda não abriu. Abertura: { $date } ({ $when }); entre com `/contest join`.
refused-contest-already-open = **{ $name }** acabou de abrir, então não dá mais para cancelar. Feche com `/contest finish`.
refused-contest-over = **{ $name }** acabou. Veja o resultado com `/contest standings`.
refused-contest-done = { $count ->
        [one] Você já jogou.
        [many] Você já jogou { $count } vezes, e esse é o limite.
       *[other] Você já jogou { $count } vezes, e esse é o limite.
    } O resultado sai quando fechar, { $when }.
refused-contest-old-question = Você já passou desta pergunta. Continue com `/contest play`.

## Team

command-team = Equipes para as competições
command-team-create = Crie uma equipe e entre nela
command-team-create-name = Nome da equipe
command-team-join = Entre em uma equipe
command-team-which = Equipe
command-team-leave = Saia da sua equipe
command-team-list = Veja todas as equipes deste servidor (só você vê)

team-created = Você criou a equipe **{ $team }**. Outras pessoas podem entrar com `/team join`; em uma competição, ela precisa de pelo menos { $fewest } membros.
team-joined =
    { $count ->
        [one] Você entrou na equipe **{ $team }**, que agora tem { $count } membro.
        [many] Você entrou na equipe **{ $team }**, que agora tem { $count } membros.
       *[other] Você entrou na equipe **{ $team }**, que agora tem { $count } membros.
    }
team-joined-already = Você já está na equipe **{ $team }**.
team-left = Você saiu da equipe **{ $team }**.
team-frozen = Em uma competição já aberta, as equipes valem como estavam na abertura.
team-none = Ainda não há equipes. Crie uma com `/team create`.
team-list-title = **Equipes**
team-yours = sua equipe
refused-team-unknown = Não encontrei essa equipe. Veja todas com `/team list` ou crie uma com `/team create`.
refused-team-name-taken = Já existe uma equipe **{ $name }**. Entre com `/team join` ou escolha outro nome.
refused-in-team = Você está na equipe **{ $name }**. Saia primeiro com `/team leave`.
refused-no-team = Você não está em nenhuma equipe. Entre em uma com `/team join`.

## Practice

command-practice = Pratique um banco por conta própria, sem limite de tempo (só você vê)
command-practice-bank = Banco para praticar
command-practice-questions = Número de perguntas, de 1 a 50 (padrão: 10)

practice-title = Prática
practice-choose-one = Toque em uma letra para responder. Não há limite de tempo, e só você vê isto.
practice-right = **Certo!**
practice-partly = **Certo em parte.**
practice-wrong = **Não foi dessa vez.**
practice-you-typed = Você digitou: “{ $text }”
practice-your-answer = sua resposta
practice-result = 🏁 **{ $right } de { $total } certas.** A prática não dá pontos nem afeta os rankings.
practice-changed = Este banco mudou, então esta prática não pode continuar. Comece de novo com { $command }.
button-practise-again = Praticar de novo
button-show-answer = Ver resposta
grade-again = De novo
grade-hard = Difícil
grade-good = Bom
grade-easy = Fácil

## Learning

command-learn = O que você quer aprender: bancos, seu ritmo, sua prova (só você vê)
command-learn-add = Aprenda um banco com algumas perguntas novas por dia
command-learn-add-bank = Banco que você quer aprender
command-learn-add-new = Perguntas novas por dia, de 1 a 100 (padrão: 10)
command-learn-add-exam = Data da sua prova, como 24.12. ou 2026-12-24
command-learn-remove = Pare de aprender um banco
command-learn-remove-bank = Banco que você quer parar de aprender
command-learn-plan = Veja o que você aprende, o que há para hoje e quanto lembraria

learn-added =
    📚 Você está aprendendo **{ $title }**: { $count ->
        [one] { $count } pergunta
        [many] { $count } perguntas
       *[other] { $count } perguntas
    }; novas por dia: { $new }.
learn-added-exam = Sua prova é em { $exam }. Até lá, você vai ver cada pergunta pelo menos duas vezes, e nos últimos { $days } dias as que você sabe menos vêm primeiro.
learn-start = Comece com `/review`. Com `/remind set`, eu aviso quando houver algo para estudar.
learn-removed = Você não está mais aprendendo **{ $title }**. Ainda sei o que você lembra, caso adicione de novo.
learn-plan-title = Seu plano
learn-plan-none = Você ainda não está aprendendo nenhum banco. Adicione um com `/learn add`.
learn-plan-due =
    Para hoje: { $count ->
        [one] { $count } pergunta para revisar
        [many] { $count } perguntas para revisar
       *[other] { $count } perguntas para revisar
    }; novas: { $new }. Estude com `/review`.
learn-plan-learned = { $learned } de { $total } aprendidas · novas por dia: { $new }
learn-plan-recall = Agora você lembraria cerca de { $now }%.
learn-plan-recall-exam =
    Agora você lembraria cerca de { $now }% e, se parasse hoje, { $then }% em { $exam } ({ $days ->
        [0] hoje
        [one] daqui a { $days } dia
        [many] daqui a { $days } dias
       *[other] daqui a { $days } dias
    }).
learn-plan-gone = **{ $bank }** não está mais aqui. Remova com `/learn remove`.
refused-exam-unknown = Não entendo “{ $typed }” como data. Tente `2026-12-24`, `24.12.`, `Dec 24` ou `friday`.
refused-exam-ambiguous = “{ $typed }” pode significar dois dias. Digite `{ $one }` ou `{ $other }`.
refused-exam-past = { $exam } não está no futuro. Escolha uma data posterior para a prova ou deixe sem data.
refused-exam-far = Faltam mais de dois anos para { $exam }. Escolha uma data anterior para a prova ou deixe sem data.
refused-limit-plans = Você pode aprender até { $max } bancos ao mesmo tempo. Remova um com `/learn remove`.
refused-not-planned = Você não está aprendendo “{ $bank }”. `/learn plan` mostra o que você aprende.

command-remind = Uma mensagem direta por dia quando houver algo para estudar
command-remind-set = Receba uma mensagem direta nos dias em que houver algo para estudar
command-remind-set-time = Horário, como 18:00 ou 6pm
command-remind-set-zone = Seu fuso horário, como Sao Paulo ou UTC-3
command-remind-off = Desative os lembretes

remind-set = ⏰ Pronto. Vou enviar uma mensagem direta nos dias em que houver algo para estudar; a primeira vez, { $date } ({ $when }). Desative com `/remind off`.
remind-off = Seus lembretes estão desativados.
remind-closed = Não consigo enviar mensagens diretas para você. Permita isso neste servidor, nas suas configurações de privacidade, e tente de novo.
remind-blocked = Não consegui enviar seu lembrete porque você bloqueia minhas mensagens diretas, então desativei. Permita as mensagens e use `/remind set` para ter o lembrete de volta.
remind-due =
    📚 { $count ->
        [one] Há { $count } pergunta para estudar
        [many] Há { $count } perguntas para estudar
       *[other] Há { $count } perguntas para estudar
    }. Estude com `/review`.
remind-due-new =
    📚 { $count ->
        [one] Há { $count } pergunta para estudar
        [many] Há { $count } perguntas para estudar
       *[other] Há { $count } perguntas para estudar
    } (novas: { $new }). Estude com `/review`.
remind-how-off = Desative estes lembretes com `/remind off`.
refused-no-reminder = Você não tem lembrete. Crie um com `/remind set`.

## Review

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

## Settings

command-settings = Configurações deste servidor
command-settings-show = Veja cada configuração e de onde ela vem
command-settings-set = Mude configurações
command-settings-set-quizmaster-role = Cargo cujos membros também são quizmasters; “@everyone” volta ao padrão
command-settings-set-language = Idioma das mensagens públicas; “default” segue o idioma do servidor no Discord
command-settings-set-zone = Fuso horário, como America/Sao_Paulo; “default” volta ao padrão
command-settings-set-seconds = Segundos para perguntas sem tempo próprio, de 5 a 600; 0 volta ao padrão
command-settings-set-mode = Pontuação se `/quiz start` não disser outra; “default” volta ao padrão
command-settings-set-channels = Canais onde se pode jogar, separados por espaços; “all” volta ao padrão
command-settings-set-hide-names = Oculta os nomes dos membros nas mensagens públicas

settings-title = **Configurações** deste servidor
settings-changed = **Pronto.** As mudanças estão marcadas abaixo.
settings-from-here = definido aqui
settings-from-default = padrão
settings-from-operator = definido por quem administra o bot
settings-from-discord = das configurações do servidor no Discord
settings-role = membros com { $role } ou Gerenciar servidor
settings-no-role = membros com Gerenciar servidor
settings-all-channels = todos os canais onde posso postar
settings-names-hidden = as mensagens públicas ocultam os nomes dos membros
settings-names-shown = as mensagens públicas mostram os nomes dos membros
zone-no-summer-time = 🕑 **{ $zone }** não tem horário de verão. Se aí o relógio muda, use a sua cidade, como `London`.
suggestion-no-summer-time = { $zone } · { $time } · sem horário de verão
settings-daily-elsewhere = 📅 As perguntas do dia em outros canais continuam: { $channels } · pare com `/daily pause` ou `/daily remove`.
settings-how = Mude com `/settings set`. O tempo de uma pergunta vem, nesta ordem, de `/quiz start`, da pergunta, do banco ou daqui.
refused-nothing-set = Escolha pelo menos uma configuração: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` ou `hide_names`. Veja todas com `/settings show`.
refused-role-is-for-managers = Só membros com Gerenciar servidor podem mudar o cargo de quizmaster.
refused-not-seconds = { $seconds } segundos não dá: escolha de 5 a 600, ou 0 para voltar ao padrão.
refused-not-a-channel = “{ $typed }” não é um canal. Digite # e escolha na lista, um canal depois do outro; “all” libera todos de novo.

## Privacy

command-privacy = Seus dados guardados
command-privacy-export = Baixe em um arquivo todos os dados guardados sobre você
command-privacy-delete = Exclua todos os dados guardados sobre você

privacy-nothing = Não há nada guardado sobre você.
privacy-export = Aqui está tudo o que este bot guarda sobre você, em todos os servidores (JSON, uma lista por tabela). As horas são milissegundos desde 1970.
privacy-too-much = Há mais dados seus do que cabe em uma mensagem. Peça a quem administra o bot.
privacy-confirm = Excluir tudo o que este bot guarda sobre você, em todos os servidores? Suas respostas antigas ficam, mas sem o seu nome, e seus pontos não são mais de ninguém. Sua lista de revisão é excluída. As mensagens já postadas não mudam. Não dá para desfazer.
button-forget = Excluir meus dados
privacy-deleted = Pronto. Nada do que guardamos leva mais o seu nome. Se jogar de novo, você começa do zero.

## Doctor

command-doctor = Veja o que posso fazer em cada canal e como resolver o que não posso

doctor-well = ✅ Posso postar em todos os canais que preciso.
doctor-sick = ❌ Faltam permissões em { $count ->
        [one] { $count } canal
        [many] { $count } canais
       *[other] { $count } canais
    }.
doctor-may = { $channel } · Posso postar e reencontrar minhas perguntas depois de uma falha.
doctor-missing = { $channel } · Falta: { $permissions }
doctor-unseen = { $channel } · Não vejo este canal: falta **Ver canal** ou ele foi excluído.
doctor-fix = Para resolver, abra as configurações do canal, depois *Permissões*, adicione meu cargo em *Cargos/Membros* e libere o que falta. Se uma pergunta do dia foi pausada por isso, continue com `/daily resume`.

## Help

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
    Pratique um banco por conta própria com `/practice`: sem limite de tempo, sem pontos e com uma explicação depois de cada resposta. Para estudar, use `/review`: ele traz de volta o que você errou, pouco antes de você esquecer. `/learn add` adiciona um banco inteiro, com algumas perguntas novas por dia, e prepara você para a data de uma prova; `/learn plan` mostra até onde você chegou. Com `/remind set`, eu envio uma mensagem direta quando houver algo para estudar. Tudo isso também funciona em mensagens diretas comigo.
help-banks = **Bancos de perguntas**
    Veja o que dá para jogar com `/bank list` e `/bank info`. Quizmasters enviam bancos com `/bank upload`, escrevem perguntas com `/bank add` (comece uma linha com “*” para uma opção certa, “=” para uma resposta aceita, “#” para um número) e leem com `/bank preview`. Qualquer pessoa pode sugerir uma pergunta com `/bank suggest` ou com *Apps › Make a question* em uma mensagem; quizmasters decidem com `/bank suggestions`. Algo errado em uma pergunta? Aperte “Relatar um problema” embaixo dela; quizmasters corrigem a resposta e os pontos com `/bank fix`.
help-privacy = **Privacidade**
    Baixe todos os dados guardados sobre você com `/privacy export` e exclua com `/privacy delete`.
