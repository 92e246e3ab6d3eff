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
