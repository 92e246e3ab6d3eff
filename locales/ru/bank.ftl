command-bank = Наборы вопросов
command-bank-list = Все наборы
command-bank-info = Узнать, что в наборе
command-bank-info-bank = О каком наборе рассказать
command-bank-preview = Приватно прочитать вопросы набора с ответами (ведущие)
command-bank-preview-bank = Какой набор прочитать
command-bank-which = Набор
command-bank-question = Вопрос
command-bank-upload = Загрузить набор на этот сервер (ведущие)
command-bank-upload-file = Файл с вопросами (до 1 МиБ) или .zip с картинками (до 10 МиБ)
command-bank-download = Скачать набор файлом (ведущие)
command-bank-remove = Удалить собственный набор этого сервера (ведущие)
command-bank-add = Написать вопрос (ведущие)
command-bank-add-bank = Собственный набор этого сервера или название нового
command-bank-edit = Изменить вопрос в собственном наборе этого сервера (ведущие)
command-bank-delete = Удалить вопрос из собственного набора этого сервера (ведущие)

bank-list-title = **Наборы**
bank-list-none = Наборов пока нет. Ведущие могут добавить их через `/bank upload` или `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
bank-list-own = только на этом сервере
bank-info-counts = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    } (с одним верным вариантом: { $single }, с несколькими: { $several }, правда/ложь: { $truefalse }, с вводом ответа: { $typed })
bank-info-cards = 🗂️ { $count ->
        [one] У { $count } карточки слишком длинный ответ для ввода: только в `/practice`
        [few] У { $count } карточек слишком длинные ответы для ввода: только в `/practice`
        [many] У { $count } карточек слишком длинные ответы для ввода: только в `/practice`
       *[other] У { $count } карточки слишком длинные ответы для ввода: только в `/practice`
    }
bank-info-explained = с пояснением: { $explained }
bank-info-tags = Теги: { $tags }
bank-info-flagged = ⚠️ Вопросы на проверку:
bank-info-suspect = сильные игроки часто ошибаются: проверь ответ или формулировку
bank-info-too-hard = слишком сложный
bank-info-too-easy = слишком лёгкий
bank-info-flagged-row = { $number }. { $prompt } · верно { $right } из { $answers }: { $why }
bank-info-discrimination = {" "}(дискриминативность { $value })
bank-info-wrong = {"; "}самый частый неверный ответ: «{ $wrong }» ({ $count })
bank-info-difficulty = Сложность по оценке автора: лёгкие { $easy }, средние { $medium }, сложные { $hard }, без оценки { $unknown }
bank-info-measured = Здесь задано { $asked ->
        [one] { $asked } раз
        [few] { $asked } раза
        [many] { $asked } раз
       *[other] { $asked } раза
    }, верно { $percent } % из { $answers ->
        [one] { $answers } ответа
        [few] { $answers } ответов
        [many] { $answers } ответов
       *[other] { $answers } ответа
    }. Сложность по этим ответам: лёгкие { $easy }, средние { $medium }, сложные { $hard }, мало ответов { $unknown }
bank-info-source = [Источник]({ $url })
bank-info-author = Автор: { $author }
bank-info-licence = Лицензия: { $licence }
bank-info-held-back = ⚠️ В последней правке этого файла ({ $when }) есть ошибки, поэтому пока действует прежняя версия.
bank-info-start = Сыграть: { $command }
preview-title = **{ $title }** · просмотр, { $number } из { $total }
preview-explanation = **Пояснение**
preview-facts = вес { $weight } · { $id }
preview-line = строка { $line } в файле

upload-pictures-too-large = Картинки в этом файле вместе занимают больше { $max } МиБ. Уменьши их или раздели набор на несколько файлов.
upload-too-large = Этот файл больше { $max } МиБ. Раздели набор на несколько файлов.
refused-bank-changed = Кто-то только что изменил набор **{ $bank }**, поэтому ничего не сохранено. Попробуй ещё раз.
refused-question-changed = Кто-то только что изменил этот вопрос, поэтому ничего не исправлено. Открой его снова через `/bank fix`.
upload-too-many-banks = На этом сервере уже максимум наборов ({ $max }). Удали какой-нибудь через `/bank remove`.
refused-limit-schedules = На этом сервере уже максимум расписаний вопросов дня ({ $max }). Удали какое-нибудь через `/daily remove`.
refused-limit-contests = На этом сервере уже максимум незавершённых турниров ({ $max }). Подожди, пока какой-нибудь закроется, или используй `/contest finish`.
refused-limit-teams = На этом сервере уже максимум команд ({ $max }). Вступить в готовую: `/team join`.
refused-limit-suggestions = На этом сервере уже ждёт максимум предложений ({ $max }). Сначала ведущим нужно заглянуть в `/bank suggestions`.
refused-limit-reports = На этом сервере уже максимум открытых жалоб ({ $max }). Твоя не сохранена: сначала ведущим нужно заглянуть в `/bank reports`.
refused-limit-bank-mib = Наборы сервера вместе с картинками могут занимать до { $max } МиБ. Удали какой-нибудь через `/bank remove` или сократи этот.
refused-limit-all-bank-mib = У бота больше нет места для загруженных наборов. Пожалуйста, скажи об этом владельцу бота.
refused-limit-lookups = Запросов в минуту может быть не больше { $max }. Подожди немного.
upload-too-many-questions = Слишком много вопросов для одного набора: { $count } (предел: { $max }). Раздели их на несколько наборов.
upload-id-is-taken = id `{ $id }` уже занят набором, который не принадлежит этому серверу. Переименуй файл или дай набору другой `id`.
upload-unreachable = Не удалось скачать этот файл из Discord. Попробуй ещё раз.
upload-taken = На сервере новый набор **{ $title }**: { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }. Сыграть: `/quiz start bank:{ $id }`.
upload-refused = { $count ->
        [one] Пропущен { $count } вопрос:
        [few] Пропущено { $count } вопроса:
        [many] Пропущено { $count } вопросов:
       *[other] Пропущено { $count } вопроса:
    }
upload-replaced = Он заменяет набор, у которого был этот id. Идущие квизы сохраняют свои вопросы.
upload-held-back = **{ $title }** без изменений: в файле появились новые ошибки. Исправь их и загрузи файл ещё раз или сначала удали старый набор через `/bank remove`.
upload-guide = Как пишется такой файл: <{ $url }>
upload-nothing = В этом файле не нашлось подходящих вопросов.
download-here = **{ $title }**, { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }.
download-own = Чтобы изменить набор, отредактируй файл и загрузи его через `/bank upload`.
download-common = Это встроенный набор. Чтобы сделать свою версию, поменяй в файле `id` и загрузи его через `/bank upload`.
remove-confirm = Удалить **{ $title }** ({ $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }) с этого сервера? Идущие квизы сохранят свои вопросы, все очки останутся.
remove-done = Набор **{ $title }** удалён с этого сервера. Вот файл, если он ещё пригодится.
button-remove = Удалить
bank-is-not-yours = **{ $title }** не принадлежит этому серверу, поэтому менять набор здесь нельзя. Чтобы сделать свою версию, скачай файл через `/bank download`, поменяй `id` и загрузи его через `/bank upload`.

question-not-found = «{ $asked }» не находится в наборе **{ $title }** (или подходят несколько вопросов). Выбери из списка.
question-is-gone = Этот вопрос тем временем изменили или удалили. Посмотри набор ещё раз.
add-bad-name = В названии нового набора должно быть от 1 до { $max } символов.
form-prompt = Вопрос (Markdown работает)
form-prompt-example = Что означает код состояния 404?
form-answers = Ответы, по одному в строке (* = верный)
form-answers-example = * перед верным вариантом; или = перед подходящим ответом; или # 3,14 ± 0,01
form-explanation = Пояснение (необязательно)
written-done = ✅ Вопрос { $number } набора **{ $title }** сохранён. Сыграть: `/quiz start bank:{ $id }`, скачать весь набор: `/bank download`.
written-again = То же самое уже спрашивает вопрос { $number }.
written-refused = Вопрос пока неполный, поэтому он не сохранён:
written-given-back = Вот твой текст, чтобы ничего не пропало:
edit-needs-a-file = Этот вопрос не помещается в форму, например из-за вариантов в несколько строк. Измени его в файле: `/bank download`, потом `/bank upload`.
delete-confirm = Удалить этот вопрос из набора **{ $title }**?
    { $question }
delete-done = Удалено. В наборе **{ $title }** { $count ->
        [one] остался { $count } вопрос
        [few] осталось { $count } вопроса
        [many] осталось { $count } вопросов
       *[other] осталось { $count } вопроса
    }.
delete-last = Это последний вопрос набора. Удалить весь набор: `/bank remove`.
button-delete = Удалить
button-add-another = Ещё вопрос
button-fix-it = Исправить
draft-is-gone = Введённого здесь текста у меня больше нет. Возможно, эта форма потом была отправлена ещё раз; если нет, введи команду снова.
