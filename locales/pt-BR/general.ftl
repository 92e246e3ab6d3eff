### Brazilian Portuguese, informal “você”.
# Glossário: quiz = quiz (pl. quizzes) · question = pergunta · bank = banco de perguntas, abreviado “banco”
# member = membro (sem particípios com gênero) · quizmaster = quizmaster (pl. quizmasters)
# leaderboard = ranking · standings = placar · season = temporada · contest = competição · team = equipe
# daily question = pergunta do dia · schedule = agendamento · streak = sequência · run = acertos seguidos
# lives = vidas · attempt, try = tentativa · lobby = sala de espera · review = revisão · practice = prática
# card = cartão · points = pontos · marks = créditos (1 crédito = 1000 pontos no ranking)
# confidence: Guess = No chute · Fairly sure = Acho que sim · Sure = Com certeza
# Manage Server = Gerenciar servidor · thread = tópico · role = cargo · settings = configurações

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
refused-unknown-zone = Não conheço o fuso horário “{ $typed }”. Digite uma cidade grande perto de você e escolha na lista, por exemplo `America/Sao_Paulo`.
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
