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
command-remind-set-zone = Seu fuso horário, como São Paulo ou UTC-3
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
