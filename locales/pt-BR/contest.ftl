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
