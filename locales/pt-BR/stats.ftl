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
