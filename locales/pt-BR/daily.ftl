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
