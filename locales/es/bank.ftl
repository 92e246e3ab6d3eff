command-bank = Bancos de preguntas
command-bank-list = Mira todos los bancos
command-bank-info = Mira qué hay en un banco
command-bank-info-bank = Banco que quieres ver
command-bank-preview = Lee en privado las preguntas de un banco con sus respuestas (quizmasters)
command-bank-preview-bank = Banco que quieres leer
command-bank-which = Banco
command-bank-question = Pregunta
command-bank-upload = Sube un banco a este servidor (quizmasters)
command-bank-upload-file = Archivo con preguntas (hasta 1 MiB) o .zip con sus imágenes (hasta 10 MiB)
command-bank-download = Descarga un banco como archivo (quizmasters)
command-bank-remove = Quita uno de los bancos propios de este servidor (quizmasters)
command-bank-add = Escribe una pregunta (quizmasters)
command-bank-add-bank = Un banco propio de este servidor, o un nombre para uno nuevo
command-bank-edit = Cambia una pregunta de un banco propio de este servidor (quizmasters)
command-bank-delete = Elimina una pregunta de un banco propio de este servidor (quizmasters)

bank-list-title = **Bancos de preguntas**
bank-list-none = Todavía no hay bancos. Los quizmasters pueden añadir uno con `/bank upload` o `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    }
bank-list-own = solo en este servidor
bank-info-counts = { $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    } (con una opción correcta: { $single }, con varias: { $several }, de verdadero o falso: { $truefalse }, escritas: { $typed })
bank-info-cards = 🗂️ { $count ->
        [one] { $count } tarjeta tiene una respuesta demasiado larga para escribirla: solo para `/practice`
        [many] { $count } tarjetas tienen respuestas demasiado largas para escribirlas: solo para `/practice`
       *[other] { $count } tarjetas tienen respuestas demasiado largas para escribirlas: solo para `/practice`
    }
bank-info-explained = Con explicación: { $explained }
bank-info-tags = Etiquetas: { $tags }
bank-info-flagged = ⚠️ Preguntas por revisar:
bank-info-suspect = los mejores suelen fallarla: revisa la solución o el enunciado
bank-info-too-hard = demasiado difícil
bank-info-too-easy = demasiado fácil
bank-info-flagged-row = { $number }. { $prompt } · { $right } de { $answers } correctas: { $why }
bank-info-discrimination = {" "}(discriminación { $value })
bank-info-wrong = {"; "}error más frecuente: “{ $wrong }” ({ $count })
bank-info-difficulty = Dificultad según el autor: fáciles { $easy }, medias { $medium }, difíciles { $hard }, sin valorar { $unknown }
bank-info-measured = Preguntas hechas aquí: { $asked }, { $percent } % de aciertos en { $answers ->
        [one] { $answers } respuesta
        [many] { $answers } respuestas
       *[other] { $answers } respuestas
    }. Dificultad según estas respuestas: fáciles { $easy }, medias { $medium }, difíciles { $hard }, con pocas respuestas { $unknown }
bank-info-source = [Fuente]({ $url })
bank-info-author = Autoría: { $author }
bank-info-licence = Licencia: { $licence }
bank-info-held-back = ⚠️ El último cambio de este archivo ({ $when }) tiene errores, así que se sigue usando la versión anterior hasta que se corrijan.
bank-info-start = Juégalo: { $command }
preview-title = **{ $title }** · vista previa, { $number } de { $total }
preview-explanation = **Explicación**
preview-facts = peso { $weight } · { $id }
preview-line = línea { $line } de su archivo

upload-pictures-too-large = Las imágenes de este archivo superan { $max } MiB en total. Redúcelas o reparte el banco en varios archivos.
upload-too-large = Este archivo supera { $max } MiB. Reparte el banco en varios archivos.
refused-bank-changed = Otra persona acaba de cambiar el banco **{ $bank }**, así que no se guardó nada. Inténtalo de nuevo.
refused-question-changed = Otra persona acaba de cambiar esta pregunta, así que no se corrigió nada. Ábrela de nuevo con `/bank fix`.
upload-too-many-banks = Este servidor ya tiene { $max } bancos, que es el límite. Quita uno con `/bank remove`.
refused-limit-schedules = Este servidor ya tiene { $max } programaciones de preguntas del día, que es el límite. Quita una con `/daily remove`.
refused-limit-contests = Este servidor ya tiene { $max } concursos sin terminar, que es el límite. Espera a que se cierre uno o usa `/contest finish`.
refused-limit-teams = Este servidor ya tiene { $max } equipos, que es el límite. Únete a uno con `/team join`.
refused-limit-suggestions = En este servidor ya hay { $max } propuestas en espera, que es el límite. Un quizmaster tiene que mirar antes `/bank suggestions`.
refused-limit-reports = Este servidor tiene { $max } reportes abiertos, que es el límite. El tuyo no se guardó: un quizmaster tiene que mirar antes `/bank reports`.
refused-limit-bank-mib = Los bancos de un servidor pueden ocupar hasta { $max } MiB en total, con sus imágenes. Quita uno con `/bank remove` o acorta este.
refused-limit-all-bank-mib = Este bot ya no tiene espacio para subir bancos. Avisa a quien lo gestiona.
refused-limit-lookups = Puedes hacer { $max } consultas por minuto. Espera un momento.
upload-too-many-questions = { $count } preguntas son demasiadas para un banco: el límite es { $max }. Repártelas en varios bancos.
upload-id-is-taken = Otro banco ya tiene el id `{ $id }`, y no es propio de este servidor. Cambia el nombre del archivo o dale otro `id` al banco.
upload-unreachable = No pude descargar este archivo de Discord. Inténtalo de nuevo.
upload-taken = **{ $title }** se añadió a este servidor: { $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    }. Juégalo con `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] Se omitió { $count } pregunta:
        [many] Se omitieron { $count } preguntas:
       *[other] Se omitieron { $count } preguntas:
    }
upload-replaced = Sustituye al banco que tenía este id. Los quizzes en marcha conservan sus preguntas.
upload-held-back = **{ $title }** no cambió: este archivo tiene errores nuevos. Corrígelos y súbelo de nuevo, o quita antes el antiguo con `/bank remove`.
upload-guide = Cómo se escribe un archivo así: <{ $url }>
upload-nothing = No encontré ninguna pregunta válida en este archivo.
download-here = **{ $title }**, { $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    }.
download-own = Para cambiar el banco, edita el archivo y súbelo con `/bank upload`.
download-common = Este banco viene con el bot. Para hacer tu propia versión, cambia su `id` en el archivo y súbelo con `/bank upload`.
remove-confirm = ¿Quitar **{ $title }** ({ $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    }) de este servidor? Los quizzes en marcha conservan sus preguntas y no se pierde ningún punto.
remove-done = **{ $title }** se quitó de este servidor. Aquí tienes el archivo por si quieres recuperarlo.
button-remove = Quitar
bank-is-not-yours = **{ $title }** no es un banco propio de este servidor, así que no se puede cambiar aquí. Para hacer tu versión, descarga el archivo con `/bank download`, cambia su `id` y súbelo con `/bank upload`.

question-not-found = No encontré “{ $asked }” en **{ $title }** (o encontré varias preguntas). Elige una de la lista.
question-is-gone = Mientras tanto, alguien cambió o eliminó esta pregunta. Mira el banco otra vez.
add-bad-name = Un banco nuevo necesita un nombre de 1 a { $max } caracteres.
form-prompt = Pregunta (puedes usar Markdown)
form-prompt-example = ¿Qué significa el código de estado 404?
form-answers = Respuestas, una por línea (* = correcta)
form-answers-example = * antes de cada opción correcta; o = antes de cada respuesta válida; o # 3.14 ± 0.01
form-explanation = Explicación (opcional)
written-done = ✅ La pregunta { $number } de **{ $title }** está guardada. Juégala con `/quiz start bank:{ $id }` o descarga el banco entero con `/bank download`.
written-again = La pregunta { $number } ya pregunta esto.
written-refused = A esta pregunta aún le falta algo, así que no se guardó:
written-given-back = Esto es lo que escribiste, para que no se pierda nada:
edit-needs-a-file = Esta pregunta no cabe en un formulario, por ejemplo porque tiene opciones de varias líneas. Cámbiala en el archivo: `/bank download` y luego `/bank upload`.
delete-confirm = ¿Eliminar esta pregunta de **{ $title }**?
    { $question }
delete-done = Eliminada. A **{ $title }** { $count ->
        [one] le queda { $count } pregunta
        [many] le quedan { $count } preguntas
       *[other] le quedan { $count } preguntas
    }.
delete-last = Es la última pregunta del banco. Quita el banco entero con `/bank remove`.
button-delete = Eliminar
button-add-another = Añadir otra
button-fix-it = Corregirla
draft-is-gone = Ya no tengo lo que escribiste aquí. Puede que hayas enviado este formulario otra vez desde entonces; si no, usa el comando de nuevo.
