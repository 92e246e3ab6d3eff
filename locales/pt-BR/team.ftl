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
