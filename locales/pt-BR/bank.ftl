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
