### Spanish. Neutral for Spain and Latin America, informal “tú”.
# Glosario: quiz = quiz (pl. quizzes) · question = pregunta · bank = banco de preguntas, en corto “banco”
# member = miembro (sin participios con género) · quizmaster = quizmaster (pl. quizmasters)
# leaderboard = ranking · standings = clasificación · season = temporada · contest = concurso · team = equipo
# daily question = pregunta del día · schedule = programación · streak = racha · run = aciertos seguidos
# lives = vidas · attempt, try = intento · lobby = sala de espera · review = repaso · practice = práctica
# card = tarjeta · points = puntos · marks = tantos (1 tanto = 1000 puntos en el ranking)
# confidence: Guess = Al azar · Fairly sure = Creo que sí · Sure = Sin duda
# Manage Server = Gestionar servidor · thread = hilo · role = rol · settings = ajustes

## General

language-name = Español
trouble = Algo salió mal por nuestra parte. Inténtalo de nuevo. Si sigue pasando, dale este id a quien gestiona el bot: { $id }
trouble-stopping = Me estoy reiniciando. No se pierde nada: inténtalo de nuevo en un momento.
trouble-refused = Discord no aceptó mi respuesta y no puedo mostrarla. Tus cambios están guardados. Si sigue pasando, dale este id a quien gestiona el bot: { $id }
trouble-late-form = Perdona, el formulario tardó demasiado en abrirse. Pulsa el botón otra vez.
trouble-unknown-component = Este botón es de una versión anterior. Usa el comando otra vez.
trouble-busy = Ahora mismo tengo demasiado que consultar. Inténtalo de nuevo en un momento.
trouble-stopped = Discord está rechazando mis mensajes, así que los quizzes están en espera. Lo intentaré otra vez { $when }; las respuestas cuentan como siempre.
not-counted = **No cuenta.** No pude guardar tu respuesta. Inténtalo de nuevo en un minuto. (id { $id })

refused-server-only = Esto solo funciona en un servidor.
refused-quizmaster = Solo los quizmasters pueden hacer eso (permiso Gestionar servidor o el rol elegido en `/settings`).
refused-cannot-post = No puedo publicar en este canal. Me falta: { $permissions }. Alguien que gestione el servidor puede darme permiso en los ajustes del canal, en Permisos.
refused-cannot-post-in = No puedo publicar en { $channel }. Me falta: { $permissions }. Alguien que gestione el servidor puede darme permiso en los ajustes del canal, en Permisos.
permission-view-channel = Ver canal
permission-send-messages = Enviar mensajes
permission-send-messages-in-threads = Enviar mensajes en hilos
permission-create-public-threads = Crear hilos públicos
permission-connect = Conectar
permission-read-message-history = Leer el historial de mensajes
refused-not-in-this-channel = En este servidor solo se juega en { $channels }. Empieza el quiz ahí o pide a un quizmaster que cambie `/settings set channels`.
refused-unknown-bank = No hay ningún banco llamado “{ $asked }”.
refused-unknown-bank-nearest = ¿Querías decir **{ $nearest }**?
refused-unknown-bank-list = Mira todos los bancos con `/bank list`.
refused-bank-is-daily = La única pregunta de **{ $bank }** está abierta como pregunta del día en { $channel }. Inténtalo cuando se cierre, { $when }, o elige otro banco.
refused-bank-in-contest = El concurso **{ $contest }** usa preguntas de **{ $bank }**, y esto podría revelar las respuestas. Inténtalo cuando se cierre, { $when }, o elige otro banco.
refused-unknown-zone = No conozco la zona horaria “{ $typed }”. Escribe una ciudad grande cercana y elígela en la lista, por ejemplo `Europe/London`.
refused-unknown-zone-near = No conozco la zona horaria “{ $typed }”. ¿Querías decir { $near }? Elige una de la lista.
refused-nothing-chosen = Tu respuesta está vacía. Elige una opción o escribe algo.
refused-not-a-number = “{ $typed }” no es un número. Usa cifras, como 42 o 3,14.
refused-not-a-number-of = “{ $typed }” no es un número. Usa cifras, como 42 o 3,14, en { $unit }.
refused-ambiguous-number = “{ $typed }” puede significar dos números. Escribe { $one } o { $other }; no has gastado ningún intento.
refused-not-offered = Este mensaje es antiguo. Contesta la pregunta más reciente.

question-count = **Pregunta { $number } de { $total }**
question-choose-several = Puede haber más de una correcta. Marca todas las que lo sean.
question-select-placeholder = Marca todas las correctas
question-type-text = Pulsa **Responder** y escribe. No importan las pequeñas erratas, las mayúsculas ni las tildes.
question-type-exactly = Pulsa **Responder** y escríbelo tal cual. Solo dan igual las mayúsculas y los espacios de más.
question-type-spelled = Pulsa **Responder** y escribe. La ortografía cuenta; las mayúsculas y las tildes, no.
question-type-number = Pulsa **Responder** y escribe un número.
question-type-number-of = Pulsa **Responder** y escribe un número en { $unit }.
question-true = Verdadero
question-false = Falso
question-worth =
    { $weight ->
        [2] Puntos dobles (×2)
        [3] Puntos triples (×3)
       *[other] Puntos ×{ $weight }
    }
form-answer-title = Pregunta { $number } de { $total }
form-answer-label = Tu respuesta
form-answer-number = Un número, como 42 o 3,14
form-answer-number-of = Un número en { $unit }
button-answer = Responder
locked-in = **Respuesta guardada: { $letters }**

closed-correct-answer = **Respuesta correcta**
typed-also = También vale: { $list }
closed-nobody-right = Nadie acertó.
closed-right = **Aciertos:** { $list }
closed-members =
    { $count ->
        [one] 1 miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    }
closed-and-more =
    { $count ->
        [one] y { $count } más
        [many] y { $count } más
       *[other] y { $count } más
    }
closed-read-on = [Más información]({ $url })
podium-points =
    { $points ->
        [one] { $points } punto
        [many] { $points } de puntos
       *[other] { $points } puntos
    }
podium-marks =
    { $number ->
        [one] { $amount } tanto
        [many] { $amount } tantos
       *[other] { $amount } tantos
    }
share = { $percent } %
published-late = ⏰ Publicado con retraso: esto terminó { $when }.
podium-row-right = { $right }/{ $answered } aciertos
my-answer-correct = **Respuesta correcta**: { $answer }
my-answer-unknown = Esta pregunta es demasiado antigua y ya no la encuentro.
my-answers-title = **Mis respuestas** · { $title }
my-answers-line-none = sin respuesta
button-my-answer = Mi respuesta
button-my-answers = Mis respuestas
button-next-question = Próxima pregunta
button-back-ten = −10
button-on-ten = +10
button-previous = Anterior
button-next = Siguiente

## Quiz

command-quiz = Juega un quiz en este canal
command-quiz-start = Empieza un quiz
command-quiz-start-bank = Banco para jugar; separa varios con comas
command-quiz-start-questions = Número de preguntas, de 1 a 50 (por defecto, 10)
command-quiz-start-seconds = Segundos por pregunta, de 5 a 600 (por defecto, 20)
command-quiz-start-mode = Puntuación (por defecto, classic)
command-quiz-start-tag = Etiqueta que deben tener todas las preguntas
command-quiz-start-difficulty = Dificultad de las preguntas, según las respuestas de los miembros o, si faltan, según su autor
command-quiz-start-ask = Tipo de preguntas escritas (por defecto, lo que diga el banco)
command-quiz-start-lives = Fallos con los que alguien queda fuera en survival
command-quiz-start-lobby = Espera a que entre gente; el quiz empieza tras un minuto o al pulsar “Empezar ya”
command-quiz-start-thread = Abre un hilo para el quiz y juega ahí
suggestion-questions =
    { $count ->
        [one] 1 pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    }
command-quiz-stop = Termina el quiz; se conservan todos los puntos
command-quiz-skip = Cierra la pregunta actual sin puntos
command-quiz-pause = Pausa tras la pregunta actual
command-quiz-resume = Continúa un quiz en pausa
command-quiz-status = Mira por dónde va el quiz y quién va ganando (solo lo ves tú)

start-someone = Alguien
start-announced = 🎬 **{ $name }** empezó **{ $title }** · { $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    } · { $mode }.
start-cards =
    { $count ->
        [one] { $count } tarjeta se queda fuera: su respuesta es demasiado larga para escribirla.
        [many] { $count } tarjetas se quedan fuera: sus respuestas son demasiado largas para escribirlas.
       *[other] { $count } tarjetas se quedan fuera: sus respuestas son demasiado largas para escribirlas.
    }
start-seconds = { $seconds } segundos por pregunta.
start-fewer =
    { $count ->
        [one] Solo hay { $count } pregunta que encaje.
        [many] Solo hay { $count } preguntas que encajen.
       *[other] Solo hay { $count } preguntas que encajen.
    }
mode-classic = Clásico: cuanto antes aciertes, más puntos
mode-accuracy = Precisión: sin prisa, solo cuenta acertar
mode-race = Carrera: gana el primer acierto; si fallas, ya no puedes responder
mode-survival =
    { $lives ->
        [one] Supervivencia: contesta la pregunta 1 para entrar; después, si fallas o no contestas, quedas fuera
        [many] Supervivencia: contesta la pregunta 1 para entrar; después, cada vez que fallas o no contestas pierdes una de tus { $lives } vidas
       *[other] Supervivencia: contesta la pregunta 1 para entrar; después, cada vez que fallas o no contestas pierdes una de tus { $lives } vidas
    }
start-lives-unused = Las vidas solo cuentan en el modo survival.
mode-confidence = Confianza: di cuánto te fías de tu respuesta. “Sin duda” da +3 si aciertas y −6 si fallas
refused-only-cards =
    { $count ->
        [one] Aquí solo hay { $count } tarjeta y su respuesta es demasiado larga para escribirla. Estúdiala con `/practice`.
        [many] Aquí hay { $count } tarjetas con respuestas demasiado largas para escribirlas. Estúdialas con `/practice`.
       *[other] Aquí hay { $count } tarjetas con respuestas demasiado largas para escribirlas. Estúdialas con `/practice`.
    }
refused-already-running = Ya hay un quiz en marcha aquí. Mira por dónde va con `/quiz status`.
refused-too-soon = Acaba de empezar un quiz aquí. Puedes empezar otro { $when }.
refused-unknown-tag = Ninguna pregunta de este banco tiene la etiqueta “{ $tag }”.
refused-unknown-tag-list = Sus etiquetas: { $tags }
refused-unknown-tag-none = No tiene etiquetas.
refused-none-so-hard =
    { $difficulty ->
        [easy] Aquí no hay preguntas fáciles (medias: { $medium }, difíciles: { $hard }, sin valorar: { $unknown }).
        [medium] Aquí no hay preguntas medias (fáciles: { $easy }, difíciles: { $hard }, sin valorar: { $unknown }).
       *[hard] Aquí no hay preguntas difíciles (fáciles: { $easy }, medias: { $medium }, sin valorar: { $unknown }).
    } Prueba con otra dificultad.

question-closes = Se cierra { $when }
question-picture-in-words = -# 🖼️ Imagen: { $alt }
question-picture-missing = -# 🖼️ La imagen no se puede mostrar aquí.
question-answered =
    { $count ->
        [0] sin respuestas aún
        [one] { $count } respuesta
        [many] { $count } respuestas
       *[other] { $count } respuestas
    }
question-choose-one = Toca una letra para responder.
question-can-change = Puedes cambiarla hasta que se acabe el tiempo.
question-how-sure = Después, di cuánto te fías de tu respuesta.
question-tries =
    { $count ->
        [one] Cuenta tu primera respuesta.
        [many] Tienes { $count } intentos.
       *[other] Tienes { $count } intentos.
    }

locked-in-changed = Sustituye a tu respuesta anterior.
locked-in-read = He leído “{ $typed }” como { $number }.
locked-in-can-change = ¿Cambias de idea? Responde otra vez antes de que se acabe el tiempo.
locked-in-stands = Esta respuesta es definitiva.
locked-in-sure = ¿Cuánto te fías de tu respuesta? **{ $confidence }**: { $gain } si es correcta, { $loss } si no.
    -# Puedes cambiar tu respuesta y cuánto te fías de ella hasta que se acabe el tiempo.
confidence-guess = Al azar
confidence-fairly-sure = Creo que sí
confidence-sure = Sin duda
locked-in-tries =
    { $left ->
        [one] Te queda { $left } intento.
        [many] Te quedan { $left } intentos.
       *[other] Te quedan { $left } intentos.
    } Gana el primer acierto.
refused-question-closed = Esta pregunta ya está cerrada, así que no ha cambiado nada.
refused-too-late = ¡Demasiado tarde! Tu respuesta llegó con { $seconds } s de retraso, así que no cuenta.
refused-first-stands = En este quiz solo cuenta tu primera respuesta. La tuya es { $answer }.
refused-no-tries-left = Ya has gastado todos tus intentos en esta pregunta. Tu última respuesta fue { $answer }.
refused-departed = Borraste tus datos después de responder aquí, así que no puedes responder otra vez en este quiz. ¡En el próximo vuelves a jugar!
refused-knocked-out = Quedaste fuera en la pregunta { $number }. ¡En el próximo quiz vuelves a jugar!
refused-not-entered = Para entrar en este quiz de supervivencia había que contestar la pregunta 1. ¡Apúntate al próximo!

closed-chosen =
    { $count ->
        [0] 0
        [one] { $count } eligió esto
        [many] { $count } eligieron esto
       *[other] { $count } eligieron esto
    }
closed-nobody-answered = Nadie respondió.
closed-right-later = **Otros aciertos:** { $list }
closed-partly = **Aciertos parciales:** { $list }
closed-knocked-out = **Fuera:** { $list }
closed-entry =
    { $count ->
        [one] Entra **1** participante. Desde la próxima pregunta, fallar o no contestar penaliza.
        [many] Entran **{ $count }** participantes. Desde la próxima pregunta, fallar o no contestar penaliza.
       *[other] Entran **{ $count }** participantes. Desde la próxima pregunta, fallar o no contestar penaliza.
    }
closed-hurt = **Pierden una vida:** { $list }
closed-lives-left =
    { $count ->
        [one] (queda { $count })
        [many] (quedan { $count })
       *[other] (quedan { $count })
    }
closed-standing =
    { $count ->
        [0] No queda nadie.
        [one] Queda **1** participante.
        [many] Quedan **{ $count }** participantes.
       *[other] Quedan **{ $count }** participantes.
    }
closed-points = +{ $points }
closed-marks =
    { $number ->
        [one] +{ $amount } tanto
        [many] +{ $amount } tantos
       *[other] +{ $amount } tantos
    }
closed-next-question = Próxima pregunta { $when }
closed-next-pause = En pausa. Usa `/quiz resume` para continuar.
closed-next-podium = ¡Era la última pregunta! Ahora viene la clasificación final.
closed-skipped = **Saltada.** Esta pregunta no da puntos.
closed-stopped = **Quiz detenido.** Esta pregunta no da puntos.
closed-standings = **Clasificación**: { $list }
closed-wrong-answers = Respuestas erróneas: { $list }
closed-lost = **La pregunta { $number } se anuló** por un problema técnico. Nadie gana ni pierde puntos.
closed-withdrawn = **Quiz detenido.** Se abrió un concurso con las mismas preguntas. Aquí nadie gana ni pierde puntos.
closed-explanation-apart = **Explicación de la pregunta { $number }**

my-answer-right = ✅ Respondiste { $letters }. ¡Correcto!
my-answer-partly = 🟡 Respondiste { $letters }. Correcto en parte.
my-answer-wrong = ❌ Respondiste { $letters }.
my-answer-sure = { $confidence }: { $number ->
        [one] { $marks } tanto
        [many] { $marks } tantos
       *[other] { $marks } tantos
    }.
my-answers-sure-but-wrong = **Sin duda, pero fallaste**
my-answer-place = Puesto { $place } de { $of } con { $score }
my-answer-run =
    { $count ->
        [one] { $count } acierto seguido
        [many] { $count } aciertos seguidos
       *[other] { $count } aciertos seguidos
    }
my-answer-none = No respondiste a esta pregunta.
my-answer-void = Esta pregunta no cuenta.
my-answers-none = No respondiste a ninguna pregunta de este quiz.
my-answers-line-void = no cuenta

controlled-stop = Quiz detenido.
controlled-skip = Pregunta saltada.
controlled-pause = En pausa. La pregunta actual sigue hasta el final; después, nada hasta `/quiz resume`. A las 24 horas el quiz termina.
controlled-resume = El quiz continúa.
refused-nothing-runs = Aquí no hay ningún quiz en marcha. Empieza uno con `/quiz start`.
refused-runs-in-threads = Hay más de un quiz en marcha en hilos de este canal: { $threads }. Usa el comando en el hilo del que quieras.
refused-nothing-open-paused = El quiz está en pausa y no hay ninguna pregunta abierta. Usa `/quiz resume` para continuar.
refused-nothing-open = Ahora no hay ninguna pregunta abierta. La próxima ya viene.
refused-no-threads-here = Aquí no puedo abrir un hilo. Quita `thread` o empieza el quiz en un canal de texto.
refused-cannot-open-thread = No puedo abrir un hilo en este canal. Falta: { $permissions }. Da esos permisos a mi rol en los ajustes del canal (Editar canal → Permisos) e inténtalo de nuevo.
start-in-thread = Juega en: { $thread }
refused-in-lobby = El quiz aún no ha empezado. Pulsa **Empezar ya** en la sala de espera o usa `/quiz stop` para cancelarlo.
refused-lobby-closed = Esta sala de espera está cerrada. Si el quiz sigue en marcha, contesta la pregunta actual.
refused-standings-follow = Era la última pregunta. La clasificación final ya viene.
refused-not-yours-unnamed = Solo puede hacerlo quien empezó este quiz o un quizmaster.
refused-not-yours = Solo puede hacerlo { $name }, que empezó este quiz, o un quizmaster.
refused-already-paused = El quiz ya está en pausa. Usa `/quiz resume` para continuar.
refused-not-paused = El quiz no está en pausa.
status-title = **{ $title }**
status-open = Pregunta { $number } de { $total }, se cierra { $when }.
status-coming = La pregunta { $number } de { $total } ya viene.
status-between = La pregunta { $number } de { $total } ha terminado. La próxima ya viene.
status-lobby =
    { $count ->
        [0] La sala de espera está abierta y el quiz empieza { $when }. Todavía no hay nadie.
        [one] La sala de espera está abierta y el quiz empieza { $when }. Hay 1 participante.
        [many] La sala de espera está abierta y el quiz empieza { $when }. Hay { $count } participantes.
       *[other] La sala de espera está abierta y el quiz empieza { $when }. Hay { $count } participantes.
    }
status-over = Las { $total } preguntas han terminado. La clasificación final ya viene.
status-paused = En pausa tras la pregunta { $number } de { $total }. Usa `/quiz resume` para continuar.
status-leads = En cabeza: { $names } con { $score }.
status-nobody-leads = Todavía no hay puntos.

lobby-open =
    { $count ->
        [one] ### 🎬 { $title } · 1 pregunta
            Empieza { $when }
        [many] ### 🎬 { $title } · { $count } preguntas
            Empieza { $when }
       *[other] ### 🎬 { $title } · { $count } preguntas
            Empieza { $when }
    }
lobby-begun = ### 🎬 { $title }
    El quiz ha empezado. ¡Cualquiera puede responder todavía!
lobby-cancelled = ### { $title }
    El quiz se canceló.
lobby-withdrawn = ### { $title }
    Se abrió un concurso con las mismas preguntas, así que este quiz se cancela.
lobby-ended = ### { $title }
    El quiz ha terminado.
lobby-nobody = Todavía no hay nadie.
lobby-joined =
    { $count ->
        [one] **1 participante:** { $list }
        [many] **{ $count } participantes:** { $list }
       *[other] **{ $count } participantes:** { $list }
    }
lobby-hint = También puedes jugar sin unirte. Cuando respondan todos los que se unieron, la primera pregunta se cierra antes.
lobby-you-joined = ¡Estás dentro! El quiz empieza { $when }.
lobby-you-began = ¡Allá vamos!
button-join = Unirme
button-begin = Empezar ya
podium-title = **Clasificación final**
podium-of =
    { $title } · { $missing ->
        [0] { $total ->
            [one] { $total } pregunta
            [many] { $total } preguntas
           *[other] { $total } preguntas
        }
       *[other] { $asked } de { $total } preguntas jugadas
    }
podium-row-stands = aguantó hasta el final
podium-row-lives =
    { $count ->
        [one] aguantó con 1 vida
        [many] aguantó con { $count } vidas
       *[other] aguantó con { $count } vidas
    }
podium-row-fell = fuera en la pregunta { $number }
podium-row-average = ⌀ { $seconds } s
podium-nobody = Esta vez no hubo respuestas.
podium-picture-title = { $title }: el podio
podium-picture-told = { $place }. { $name }, { $score }
podium-stopped = El quiz se detuvo. Se conservan todos los puntos.
podium-winner = 🏆 ¡Gana **{ $name }**!
podium-winner-by = 🏆 ¡Gana **{ $name }** por { $score }!
podium-winners = 🏆 Primer puesto compartido: **{ $names }**
highlight-fastest = ⚡ Acierto más rápido: { $name }, { $seconds } s (pregunta { $number })
highlight-run =
    { $count ->
        [one] 🔥 Mejor racha: { $name }, { $count } acierto seguido
        [many] 🔥 Mejor racha: { $name }, { $count } aciertos seguidos
       *[other] 🔥 Mejor racha: { $name }, { $count } aciertos seguidos
    }
highlight-climb =
    { $count ->
        [one] 📈 Mayor remontada: { $name }, { $count } puesto
        [many] 📈 Mayor remontada: { $name }, { $count } puestos
       *[other] 📈 Mayor remontada: { $name }, { $count } puestos
    }
highlight-hardest = 🧗 Pregunta más difícil: la { $number }, { $percent } % de aciertos
podium-unanswered = Se detuvo tras tres preguntas sin respuestas. Se conservan todos los puntos.
podium-paused = El quiz estuvo un día en pausa, así que ha terminado. Se conservan todos los puntos.
podium-lost = Ya no puedo publicar aquí, así que el quiz ha terminado. Se conservan todos los puntos.
podium-withdrawn = Se abrió un concurso con este banco, así que el quiz ha terminado. Se conservan todos los puntos.
button-play-again = Otra partida
button-leaderboard = Ranking
button-mistakes = Repasar mis errores
mistakes-title = Tus errores
mistakes-none = Sin errores: ¡acertaste todas tus respuestas!
mistakes-result = 🏁 Esta vez, { $right } de { $total } correctas.
button-start-nearest = Empezar “{ $title }”

## Leaderboard

command-leaderboard = Mira quién tiene más puntos
command-leaderboard-scope = Este canal o todo el servidor (por defecto, el canal)
command-leaderboard-period = Periodo (por defecto, todo)
command-leaderboard-bank = Banco cuyas preguntas cuentan (por defecto, todos)

leaderboard-title-channel = **Ranking** de este canal
leaderboard-title-server = **Ranking** de este servidor
leaderboard-today = Hoy
leaderboard-week = Esta semana
leaderboard-month = Este mes
leaderboard-season = Temporada **{ $name }** ({ $days })
leaderboard-season-over = Ahora no hay ninguna temporada en marcha. Esta fue la última.
leaderboard-bank = Solo preguntas de **{ $bank }**
leaderboard-row = { $place } **{ $name }** · { $points } · { $right }/{ $answered } aciertos{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz ganado
        [many] {" "}· { $won } quizzes ganados
       *[other] {" "}· { $won } quizzes ganados
    }
leaderboard-own = Tú: { $row }
leaderboard-not-on-it = Aún no estás en este ranking.
leaderboard-page = Página { $page } de { $pages } · { $count ->
        [one] { $count } miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    }
leaderboard-race-title = Esta semana: la carrera
leaderboard-race-points = puntos
leaderboard-race-days = día de la semana
leaderboard-empty = Todavía no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-today = Hoy no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-week = Esta semana no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-month = Este mes no hay puntos. Empieza un quiz con `/quiz start`.
leaderboard-empty-season = Todavía no hay puntos en esta temporada. Empieza un quiz con `/quiz start`.
leaderboard-empty-season-over = No hubo puntos en esta temporada.
leaderboard-empty-bank = No hay puntos con preguntas de este banco. Empieza un quiz con `/quiz start bank:{ $bank }`.

## Stats

command-stats = Mira tus aciertos, tu racha y tus mejores y peores temas (solo lo ves tú)
command-stats-member = Miembro que quieres ver (por defecto, tú)
command-stats-show = Mostrarlo en el canal (por defecto, no)

stats-title = **{ $name }** en este servidor
stats-none = Todavía no hay respuestas. Empieza un quiz con `/quiz start`.
stats-answers = { $right } de { $answers ->
        [one] { $answers } respuesta correcta
        [many] { $answers } respuestas correctas
       *[other] { $answers } respuestas correctas
    }: { $percent } %
stats-place = N.º { $place } en este servidor · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz ganado
        [many] {" "}· { $won } quizzes ganados
       *[other] {" "}· { $won } quizzes ganados
    }
stats-calibration = **¿Sabes lo que sabes?**
stats-sure = { $confidence }: { $right } de { $answers } correctas ({ $percent } %){ $from ->
        [0] {""}
       *[other] {" "}· compensa desde el { $from } %
    }
stats-streak =
    { $count ->
        [one] { $count } pregunta del día contestada
        [many] { $count } preguntas del día contestadas seguidas
       *[other] { $count } preguntas del día contestadas seguidas
    }
stats-due =
    { $count ->
        [0] Nada que repasar por ahora.
        [one] { $count } pregunta por repasar: `/review`
        [many] { $count } preguntas por repasar: `/review`
       *[other] { $count } preguntas por repasar: `/review`
    }
stats-best = **Mejores temas**
stats-worst = **Peores temas**
stats-subject = { $title } · { $percent } % de { $answers ->
        [one] { $answers } respuesta
        [many] { $answers } respuestas
       *[other] { $answers } respuestas
    }
stats-history = **Semana a semana**
stats-week-share = { $percent } % de { $answers ->
        [one] { $answers } respuesta
        [many] { $answers } respuestas
       *[other] { $answers } respuestas
    }
stats-week =
    { $ago ->
        [0] últimos 7 días
        [one] hace 1 semana
        [many] hace { $ago } semanas
       *[other] hace { $ago } semanas
    }
refused-names-hidden = Este servidor oculta los nombres de los miembros. Puedes ver tus propios datos con `/stats`; los quizmasters pueden ver los de otros en privado.
stats-picture-title = { $name }: progreso
stats-picture-week =
    { $ago ->
        [0] últimos 7 días
       *[other] −{ $ago }
    }
stats-picture-answers = respuestas por semana
stats-picture-right = % de aciertos
stats-picture-told = { $ago }: { $percent } % de aciertos, respuestas: { $answers }

## Season

command-season = Temporadas: rankings desde cero
command-season-start = Empieza una temporada
command-season-start-name = Nombre de la temporada
command-season-end = Termina la temporada y publica aquí su tabla final
command-season-list = Mira todas las temporadas y quién las ganó

season-started = ¡Empezó la temporada **{ $name }**! Los puntos cuentan desde ahora.
season-end-confirm = ¿Terminar la temporada **{ $name }**? Su tabla final se publica aquí y la temporada no se puede reabrir.
button-end-season = Terminar
season-ended = **Fin de la temporada: { $name }**
season-since = desde el { $from }
season-days = del { $from } al { $until }
season-list-title = **Temporadas** de este servidor
season-row = **{ $name }** · { $days }
season-nobody = sin puntos
season-won = victoria de { $names } con { $points }
season-leads = en cabeza: { $names } con { $points }
refused-season-without-name = Una temporada necesita un nombre, como “Otoño 2026”.
refused-season-is-open = La temporada **{ $name }** sigue en marcha. Termínala primero con `/season end`.
refused-no-season-open = No hay ninguna temporada en marcha. Empieza una con `/season start`.
refused-no-season-yet = Aún no ha habido ninguna temporada. Los quizmasters pueden empezar una con `/season start`.

## Board

command-board = Reinicia o corrige los rankings
command-board-reset = Vacía un ranking (se puede deshacer durante 30 días)
command-board-reset-scope = Este canal o todo el servidor (por defecto, el canal)
command-board-exclude = Oculta a un miembro de todos los rankings
command-board-exclude-member = Miembro que se oculta
command-board-undo = Deshaz un reinicio o vuelve a mostrar a un miembro oculto
command-board-undo-edit = Cambio que se deshace
command-board-list = Mira qué se puede deshacer

board-reset-confirm-channel = ¿Reiniciar el ranking de este canal? Los puntos de { $count ->
        [one] 1 miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    } se quitan aquí y del ranking del servidor. Puedes deshacerlo durante 30 días con `/board undo`.
board-reset-confirm-server = ¿Reiniciar todos los rankings de este servidor? Se quitan los puntos de { $count ->
        [one] 1 miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    }. Puedes deshacerlo durante 30 días con `/board undo`.
board-reset-done-channel = Listo. El ranking de este canal está vacío. Puedes deshacerlo con `/board undo` hasta el { $until }.
board-reset-done-server = Listo. Todos los rankings de este servidor están vacíos. Puedes deshacerlo con `/board undo` hasta el { $until }.
button-reset = Reiniciar
button-cancel = Cancelar
cancelled = Cancelado. No ha cambiado nada.
board-exclude-confirm = ¿Ocultar a **{ $name }** de todos los rankings de este servidor? Puede seguir jugando y conserva sus puntos. Con `/board undo` vuelve a aparecer.
button-exclude = Ocultar
board-excluded = Listo. **{ $name }** ya no aparece en los rankings de este servidor. Con `/board undo` vuelve a aparecer.
board-undone-reset = Recuperado: ahora cuentan los puntos antiguos y los nuevos.
board-undone-exclusion = Recuperado: **{ $name }** vuelve a los rankings.
board-list-title = **Cambios en los rankings** que se pueden deshacer
board-list-empty = No hay nada que deshacer.
board-list-more =
    { $count ->
        [one] y { $count } más
        [many] y { $count } más
       *[other] y { $count } más
    }
board-list-foot = Deshaz uno con `/board undo`.
board-row-server = se reiniciaron todos los rankings de este servidor
board-row-channel = se reinició el ranking de { $channel }
board-row-excluded = **{ $name }** no aparece en los rankings
suggestion-reset-server = servidor reiniciado
suggestion-reset-channel = canal reiniciado
suggestion-excluded = oculto: { $name }
board-row = { $what } · por { $by } { $when }
board-row-until = hasta el { $until }
refused-already-excluded = **{ $name }** ya no aparece en los rankings. Con `/board undo` vuelve a aparecer.
refused-nothing-to-undo = No hay nada que deshacer. Mira qué se puede deshacer con `/board list`; los reinicios, durante 30 días.

## Bank

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

## Suggestions

command-bank-suggest = Propón una pregunta para este servidor
command-bank-suggestions = Acepta, cambia o rechaza las preguntas que propusieron los miembros (quizmasters)
suggest-form = Proponer una pregunta
suggest-thanks =
    ✅ ¡Gracias! Un quizmaster mirará tu pregunta y te contaré en qué queda. { $waiting ->
        [one] Tienes { $waiting } propuesta en espera
        [many] Tienes { $waiting } propuestas en espera
       *[other] Tienes { $waiting } propuestas en espera
    } de un máximo de { $max }.
suggestions-none = No hay propuestas en espera. Los miembros pueden enviar una con `/bank suggest` o con *Apps › Make a question* en cualquier mensaje.
suggestions-title = 💬 **Propuesta { $number } de { $total }** · { $name } · { $when }
suggestions-bank = Preguntas propuestas
suggestion-accept-form = Aceptar esta pregunta
suggestion-bank = Banco al que se añade
suggestion-bank-example = El nombre de un banco propio de este servidor, o de uno nuevo
suggestion-edit-form = Cambiar esta propuesta
suggestion-refuse-form = Rechazar esta pregunta
suggestion-reason = Motivo (lo leerá quien la propuso)
suggestion-reason-example = Ya tenemos una pregunta sobre esto.
suggestion-accepted = ✅ Añadida a **{ $title }** como pregunta { $number }, de { $name }.
suggestion-edited = ✅ Cambiada. Sigue en espera.
suggestion-refused = Rechazada. { $name } verá tu motivo.
suggestion-barred = { $name } ya no puede proponer preguntas. Lo que ya envió sigue en la lista.
suggestion-credit = Pregunta de { $name }
suggestion-news = 💬 **Sobre tus propuestas**
suggestion-news-accepted = ✅ “{ $prompt }” se añadió a **{ $title }**. ¡Gracias!
suggestion-news-refused = “{ $prompt }” no se añadió: { $reason }
button-accept = Aceptar
button-edit = Cambiar
button-refuse = Rechazar
button-bar = Bloquear a este miembro
button-barred = Bloqueos ({ $count })
button-unbar = Permitir de nuevo
button-suggestions = Volver a las propuestas
barred-none = Todos los miembros pueden proponer preguntas: no hay ningún bloqueo. Mira la lista con `/bank suggestions`.
barred-title = **Miembros que no pueden proponer preguntas**
barred-row = { $name } · bloqueo de { $by } { $when }
refused-suggestions-barred = No puedes proponer preguntas en este servidor. Habla con un quizmaster si crees que es un error.
refused-too-many-waiting = Ya tienes { $max } propuestas en espera, que es el límite. Espera a que un quizmaster haya mirado alguna.
refused-suggestion-settled = Esta propuesta ya se aceptó o se rechazó. Mira las demás con `/bank suggestions`.
refused-suggestion-edited = Otro quizmaster acaba de cambiar esta propuesta, así que no se añadió nada. Mírala otra vez con `/bank suggestions`.
refused-too-many-barred = Ya hay { $max } miembros con bloqueo, que es el límite. Permite antes a alguien proponer de nuevo.

## Report

command-bank-reports = Mira los problemas que reportaron los miembros (quizmasters)
command-bank-fix = Corrige la respuesta de una pregunta y los puntos que dio (quizmasters)

button-report = Reportar un problema
report-title = Reportar un problema
report-label = ¿Qué falla en esta pregunta?
report-example = La respuesta correcta debería ser “Brasilia”, porque…
report-thanks = ¡Gracias! Lo verán los quizmasters de este servidor.
report-thanks-again = ¡Gracias! Sustituye a tu reporte anterior; lo verán los quizmasters de este servidor.
reports-none = No hay reportes abiertos.
reports-title = **Problemas reportados** · { $number } de { $total } · { $title }
reports-gone = Esta pregunta ya no está en su banco, así que su respuesta no se puede corregir aquí.
button-fix = Corregir respuesta
button-dismiss = Está bien así
button-accepted = Respuestas válidas
form-accepted = Respuestas válidas, una por línea
fix-title = **Corregir la respuesta** · { $title }
fix-choose = Marca todas las opciones correctas:
fix-touches =
    { $answers ->
        [0] Nadie la ha respondido todavía.
        [one] Se volverá a puntuar { $answers } respuesta de { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quizzes
           *[other] { $quizzes } quizzes
        }, y el canal recibirá un aviso.
        [many] Se volverán a puntuar { $answers } respuestas de { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quizzes
           *[other] { $quizzes } quizzes
        }, y cada canal recibirá un aviso.
       *[other] Se volverán a puntuar { $answers } respuestas de { $quizzes ->
            [one] { $quizzes } quiz
            [many] { $quizzes } quizzes
           *[other] { $quizzes } quizzes
        }, y cada canal recibirá un aviso.
    }
button-correct = Corregir
fix-changes-nothing = Esa ya es la respuesta correcta, o no es posible en esta pregunta. No ha cambiado nada.
fix-done = Corregido. Puntuadas otra vez: { $answers ->
        [one] { $answers } respuesta
        [many] { $answers } respuestas
       *[other] { $answers } respuestas
    } de { $quizzes ->
        [one] { $quizzes } quiz
        [many] { $quizzes } quizzes
       *[other] { $quizzes } quizzes
    }; cambian los puntos de { $members ->
        [one] { $members } miembro
        [many] { $members } miembros
       *[other] { $members } miembros
    }.
notice-title = **Corregido**: una respuesta de **{ $title }** estaba mal.
notice-changed =
    { $count ->
        [0] Los puntos no cambian para nadie.
        [one] Cambian los puntos de { $count } miembro.
        [many] Cambian los puntos de { $count } miembros.
       *[other] Cambian los puntos de { $count } miembros.
    }

## Daily

command-daily = Preguntas del día, publicadas a su hora (quizmasters)
command-daily-add = Programa una pregunta del día
command-daily-add-channel = Canal
command-daily-add-time = Hora del día, como 18:30, 6:30 pm o 21h
command-daily-add-zone = Zona horaria, como Europe/Madrid (opcional si /settings tiene una)
command-daily-add-days = Días: daily, weekdays, weekends, mon-fri o una lista como mon,wed,fri (por defecto, daily)
command-daily-add-closes-after = Horas que sigue abierta cada pregunta (por defecto, 24), como mucho hasta la siguiente
command-daily-add-ping = Rol que se menciona
command-daily-schedule = Programación
command-daily-list = Mira qué está programado y cuándo se publica
command-daily-pause = Pausa una programación
command-daily-resume = Reanuda una programación
command-daily-remove = Quita una programación
command-daily-now = Publica ahora una pregunta extra

question-daily = **Pregunta del día**
form-answer-title-daily = Pregunta del día
closed-lost-daily = **Esta pregunta del día se anuló** por un problema técnico. Nadie gana ni pierde puntos.
closed-missed = No tenía conexión mientras esta pregunta estaba abierta, así que no cuenta.
closed-explanation-apart-daily = **Explicación de la pregunta del día**
daily-result-title = **Pregunta del día: resultado**
daily-streaks = **Rachas:** { $list }
daily-streak = { $count }
streak-forgiven = un día perdonado

daily-added = Todo listo. La primera pregunta llega el { $when }.
daily-clocks-skip = Por el cambio de hora, un día no habrá { $time }: se publica justo al cambiar, el { $date }.
daily-clocks-twice = Por el cambio de hora, un día habrá { $time } dos veces: se publica la primera vez, el { $date }.
daily-none = Todavía no hay preguntas del día. Programa una con `/daily add`.
daily-list-title = **Preguntas del día**
daily-row = { $channel } · **{ $time }** { $zone } · { $days } · **{ $bank }**
daily-row-next = Próximas: { $dates }
daily-row-open =
    { $hours ->
        [one] abierta { $hours } hora
        [many] abierta { $hours } horas
       *[other] abierta { $hours } horas
    }
daily-row-asked = ya publicadas: { $asked } de { $questions ->
        [one] { $questions } pregunta
        [many] { $questions } preguntas
       *[other] { $questions } preguntas
    }
daily-row-again = ya salieron todas: se repiten desde la más antigua
daily-row-pings = menciona a { $role }
daily-row-closes = abierta ahora, se cierra { $when }
daily-paused = En pausa. No se publica nada hasta `/daily resume`. Si hay una pregunta abierta, sigue hasta el final, y nadie pierde su racha.
daily-resumed = Reanudada. La próxima pregunta llega el { $when }.
daily-removed = Quitada. Si hay una pregunta abierta, sigue hasta el final, y se conservan todos los puntos.
daily-now = Ahora publico una pregunta extra en { $channel }.
daily-news = 📅 **Novedades de las preguntas del día**
daily-news-more = Mira las demás con `/daily list`.
daily-used-up = Ya salieron todas las preguntas de este banco, así que se repiten desde la más antigua. Añade nuevas con `/bank add` o `/bank upload`.
daily-why-requested = En pausa desde { $when }. Usa `/daily resume` para continuar.
daily-why-forbidden = En pausa automática desde { $when } porque no puedo publicar en { $channel }. Dame ahí los permisos Ver canal y Enviar mensajes (en un hilo, Enviar mensajes en hilos) y usa `/daily resume`.
daily-why-channel-gone = En pausa automática desde { $when } porque su canal #{ $channel } ya no existe. Quítala con `/daily remove` y programa otra con `/daily add`.
daily-why-bank-gone = En pausa automática desde { $when } porque su banco “{ $bank }” ya no existe. Añade el banco otra vez y usa `/daily resume`, o quita la programación con `/daily remove`.
daily-ping-everyone = Una pregunta del día no puede mencionar a @everyone. Elige un rol al que los miembros se apunten por su cuenta.
daily-ping-forbidden = No puedo mencionar a **{ $role }**. Permite que cualquiera mencione este rol (ajustes del servidor, en Roles) o dame el permiso “Mencionar @everyone, @here y todos los roles”. Después, inténtalo de nuevo.
refused-no-zone = ¿Qué zona horaria? Elige una en la opción `zone` o ponla para todo el servidor con `/settings set zone`.
refused-not-a-time = No entiendo “{ $typed }” como hora. Prueba con `18:30`, `6:30 pm` o `21h`.
refused-not-days = No entiendo “{ $typed }”. Usa `daily`, `weekdays`, `weekends`, un rango como `mon-fri` o una lista como `mon,wed,fri`.
refused-unknown-schedule = No encontré esa programación. Elige una de la lista o míralas todas con `/daily list`.
refused-schedule-already-paused = Ya está en pausa. Usa `/daily resume` para continuar; `/daily list` dice por qué.
refused-schedule-not-paused = No está en pausa.
refused-schedule-without-bank = Su banco “{ $bank }” ya no existe. Añádelo otra vez primero o quita la programación con `/daily remove`.
refused-daily-on-its-way = Su última pregunta aún se está publicando. Inténtalo de nuevo en un momento.

## Contest

command-contest = Concursos: las mismas preguntas para todos, cada cual a su ritmo
command-contest-create = Prepara un concurso en este canal (quizmasters)
command-contest-create-name = Nombre del concurso
command-contest-create-banks = Banco que se usa; separa varios con comas
command-contest-create-opens = Apertura: now, in 2h, 6pm, tomorrow 18:00, friday 18:00, 2026-12-24 18:00 o <t:…>
command-contest-create-closes = Cierre, en el mismo formato
command-contest-create-seconds = Segundos por pregunta, de 5 a 600 (por defecto, sin límite de tiempo)
command-contest-create-attempts = Intentos por miembro; cuenta el mejor (por defecto, 1)
command-contest-create-teams = Puntuación por equipos (por defecto, no)
command-contest-which = Concurso
command-contest-join = Únete a un concurso
command-contest-play = Juega un concurso o sigue donde lo dejaste (solo lo ves tú)
command-contest-standings = Mira cuántos se unieron o, al terminar, el resultado (solo lo ves tú)
command-contest-finish = Cierra ya un concurso, o cancélalo si aún no se abrió (quizmasters)

contest-created = **Concurso: { $name }**
contest-window = Se abre el { $opens } ({ $opens_in }) y se cierra el { $closes } ({ $closes_in }).
contest-clocks-skip = En { $zone } el cambio de hora se salta la hora que escribiste, así que es el momento del cambio: { $date }.
contest-clocks-twice = En { $zone } el cambio de hora repite la hora que escribiste. Es la primera: { $date }.
contest-questions =
    { $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    }
contest-seconds = { $seconds } s por pregunta
contest-untimed = sin límite de tiempo
contest-attempts =
    { $count ->
        [one] { $count } intento
        [many] { $count } intentos, cuenta el mejor
       *[other] { $count } intentos, cuenta el mejor
    }
contest-teams = por equipos
contest-all-questions =
    { $count ->
        [one] Solo hay { $count } pregunta disponible.
        [many] Solo hay { $count } preguntas disponibles.
       *[other] Solo hay { $count } preguntas disponibles.
    }
contest-how = Pulsa **Unirme** para participar. Cuando se abra, pulsa **Jugar**: en privado y cuando quieras. El resultado se publica aquí al cerrarse.
contest-how-open = ¡Está abierto! Pulsa **Jugar**: en privado y cuando quieras. El resultado se publica aquí al cerrarse.
contest-is-over = Este concurso ha terminado.
contest-is-cancelled = Este concurso se canceló.
contest-joined-count = { $count ->
        [0] Todavía no participa nadie.
        [one] Participa { $count } miembro.
        [many] Participan { $count } miembros.
       *[other] Participan { $count } miembros.
    }
contest-opened = ¡**{ $name }** está abierto! Pulsa **Jugar** para empezar. Se cierra { $when }.
contest-cancelled = **{ $name }** se canceló. No se abrirá.
contest-cancelled-reply = **{ $name }** se ha cancelado. Aviso a todos en { $channel }.
contest-cancel-confirm = **{ $name }** se abre { $when }. ¿Cancelarlo? No se abrirá nunca, y se avisará a todos en su canal.
button-cancel-contest = Cancelar concurso
button-play = Jugar
button-practise = Practicar
contest-how-teams = Crea un equipo con `/team create` o únete a uno con `/team join`. Los equipos cuentan tal como estén cuando se abra el concurso y necesitan al menos dos miembros. La puntuación de un equipo es la media de todos sus miembros.
contest-joined = Ya participas en **{ $name }**.
contest-joined-already = Ya participabas en **{ $name }**.
contest-joined-opens = Se abre el { $date } ({ $when }). Entonces pulsa **Jugar** o usa `/contest play`.
contest-joined-open = Ya está abierto. Se cierra { $when }.
contest-side-team = Puntúas para **{ $team }** ({ $count ->
        [one] { $count } miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    }).
contest-side-too-few = Solo estás tú en tu equipo **{ $team }**. Necesita al menos dos cuando se abra el concurso: pide a alguien que use `/team join`. Si no, puntúas por tu cuenta.
contest-side-no-team = No estás en ningún equipo. Únete a uno con `/team join` o crea uno con `/team create` antes de que se abra el concurso. Si no, puntúas por tu cuenta.
contest-side-alone = Puntúas por tu cuenta: cuando se abrió el concurso no estabas en un equipo de dos o más.
contest-attempt = intento { $number } de { $total }
contest-clock = -# ⏱️ El tiempo se acaba { $when }. Sigue corriendo aunque te vayas.
contest-no-clock = -# Sin límite de tiempo. El concurso se cierra { $when }.
contest-choose-one = Toca una letra para responder. Cuenta tu primera respuesta y esto solo lo ves tú.
contest-missed-before = Se acabó el tiempo de la pregunta anterior, así que cuenta como no contestada.
contest-missed = Tu respuesta llegó con { $seconds } s de retraso, así que esta pregunta cuenta como no contestada.
contest-next = La próxima pregunta está lista cuando quieras.
contest-next-timed = El tiempo de la próxima pregunta empieza cuando la abras.
contest-next-attempt =
    { $left ->
        [one] ¡Era la última pregunta! Puedes jugar otra vez (te queda { $left } intento) y cuenta tu mejor intento. El resultado llega cuando se cierre el concurso, { $when }.
        [many] ¡Era la última pregunta! Puedes jugar otra vez (te quedan { $left } intentos) y cuenta tu mejor intento. El resultado llega cuando se cierre el concurso, { $when }.
       *[other] ¡Era la última pregunta! Puedes jugar otra vez (te quedan { $left } intentos) y cuenta tu mejor intento. El resultado llega cuando se cierre el concurso, { $when }.
    }
contest-finished = ¡Era la última pregunta! El resultado llega cuando se cierre el concurso, { $when }.
button-another-attempt = Otro intento
contest-status = { $joined ->
        [one] Participa { $joined } miembro
        [many] Participan { $joined } miembros
       *[other] Participan { $joined } miembros
    }; han terminado: { $finished }. El resultado llega al cerrarse.
contest-finishing = **{ $name }** se está cerrando. El resultado llega a { $channel } en un momento.
contest-finish-confirm = ¿Cerrar ya **{ $name }**? Se cerraría { $when }. Las respuestas que lleguen hasta entonces cuentan.
button-finish-contest = Cerrar ya
contest-unposted = No pude publicar el resultado del concurso **{ $name }** en { $channel }: el canal ya no existe o no tengo permiso para publicar ahí. Cualquiera puede verlo con `/contest standings`.
contest-over = **Fin del concurso: { $name }**
contest-played =
    { $count ->
        [0] no jugó nadie
        [one] jugó { $count } miembro
        [many] jugaron { $count } miembros
       *[other] jugaron { $count } miembros
    }
contest-nobody = No jugó nadie.
contest-mean = { $score } de media
contest-members =
    { $count ->
        [one] { $count } miembro
        [many] { $count } miembros
       *[other] { $count } miembros
    }
contest-time-seconds = { $seconds } s
contest-time-minutes = { $minutes }:{ $seconds } min
contest-question-title = **Qué tal fueron las preguntas**
contest-question = { $percent } % ({ $right }/{ $shown }) · { $prompt }
contest-mine-none = No respondiste a ninguna pregunta de este concurso.
contest-race-title = { $name }: la carrera
contest-race-marks = tantos
contest-race-questions = preguntas
refused-contest-name = El nombre debe tener de 1 a { $max } caracteres. Elige otro.
refused-contest-name-taken = Ya hay un concurso **{ $name }** sin terminar. Elige otro nombre.
refused-contest-moment = No entiendo “{ $typed }” como fecha y hora. Prueba con `18:00` (en { $zone }), `in 2h`, `tomorrow 18:00`, `friday 6pm`, `2026-12-24 18:00` o una marca de tiempo de Discord `<t:…>`.
refused-contest-moment-no-time = “{ $typed }” es un día sin hora. Añádela, como en `{ $example }`.
refused-contest-moment-ambiguous = “{ $typed }” puede significar dos cosas. Escribe `{ $one }` o `{ $other }`.
refused-contest-past = El { $date } ({ $when }) ya pasó. Elige un momento posterior.
refused-contest-closes-first = Se abriría el { $opens } y se cerraría el { $closes }. El cierre tiene que ser después de la apertura.
refused-contest-too-long = Un concurso puede estar abierto { $days } días como mucho. Elige un cierre anterior.
refused-contest-too-far = Un concurso tiene que abrirse en un plazo de { $days } días. Elige una apertura anterior.
refused-contest-unknown = No encontré ese concurso. Elige uno de la lista.
refused-contest-not-open = Aún no está abierto. Se abre el { $date } ({ $when }); únete con `/contest join`.
refused-contest-already-open = **{ $name }** acaba de abrirse, así que no se puede cancelar. Ciérralo con `/contest finish`.
refused-contest-over = **{ $name }** ha terminado. Mira su resultado con `/contest standings`.
refused-contest-done = { $count ->
        [one] Ya lo has jugado.
        [many] Ya lo has jugado { $count } veces, que es el límite.
       *[other] Ya lo has jugado { $count } veces, que es el límite.
    } El resultado llega cuando se cierre, { $when }.
refused-contest-old-question = Ya pasaste de esta pregunta. Continúa con `/contest play`.

## Team

command-team = Equipos para los concursos
command-team-create = Crea un equipo y entra en él
command-team-create-name = Nombre del equipo
command-team-join = Únete a un equipo
command-team-which = Equipo
command-team-leave = Sal de tu equipo
command-team-list = Mira todos los equipos de este servidor (solo lo ves tú)

team-created = Creaste el equipo **{ $team }**. Otros pueden unirse con `/team join`; para un concurso necesita al menos { $fewest } miembros.
team-joined =
    { $count ->
        [one] Ya estás en el equipo **{ $team }**, que ahora tiene { $count } miembro.
        [many] Ya estás en el equipo **{ $team }**, que ahora tiene { $count } miembros.
       *[other] Ya estás en el equipo **{ $team }**, que ahora tiene { $count } miembros.
    }
team-joined-already = Ya estabas en el equipo **{ $team }**.
team-left = Saliste del equipo **{ $team }**.
team-frozen = En un concurso ya abierto, los equipos cuentan como estaban cuando se abrió.
team-none = Todavía no hay equipos. Crea uno con `/team create`.
team-list-title = **Equipos**
team-yours = tu equipo
refused-team-unknown = No encontré ese equipo. Mira todos los equipos con `/team list` o crea uno con `/team create`.
refused-team-name-taken = Ya hay un equipo **{ $name }**. Únete con `/team join` o elige otro nombre.
refused-in-team = Estás en el equipo **{ $name }**. Sal primero con `/team leave`.
refused-no-team = No estás en ningún equipo. Únete a uno con `/team join`.

## Practice

command-practice = Practica un banco por tu cuenta, sin límite de tiempo (solo lo ves tú)
command-practice-bank = Banco para practicar
command-practice-questions = Número de preguntas, de 1 a 50 (por defecto, 10)

practice-title = Práctica
practice-choose-one = Toca una letra para responder. No hay límite de tiempo y esto solo lo ves tú.
practice-right = **¡Correcto!**
practice-partly = **Correcto en parte.**
practice-wrong = **No es eso.**
practice-you-typed = Escribiste: “{ $text }”
practice-your-answer = tu respuesta
practice-result = 🏁 **{ $right } de { $total } correctas.** La práctica no da puntos ni afecta al ranking.
practice-changed = Este banco ha cambiado, así que esta práctica no puede seguir. Empieza otra vez con { $command }.
button-practise-again = Practicar otra vez
button-show-answer = Ver respuesta
grade-again = Otra vez
grade-hard = Difícil
grade-good = Bien
grade-easy = Fácil

## Learning

command-learn = Lo que quieres aprender: bancos, tu ritmo, tu examen (solo lo ves tú)
command-learn-add = Aprende un banco con unas pocas preguntas nuevas al día
command-learn-add-bank = Banco que quieres aprender
command-learn-add-new = Preguntas nuevas al día, de 1 a 100 (por defecto, 10)
command-learn-add-exam = Fecha de tu examen, como 24.12. o 2026-12-24
command-learn-remove = Deja de aprender un banco
command-learn-remove-bank = Banco que quieres dejar
command-learn-plan = Mira qué aprendes, qué te toca y cuánto recordarías

learn-added =
    📚 Estás aprendiendo **{ $title }**: { $count ->
        [one] { $count } pregunta
        [many] { $count } preguntas
       *[other] { $count } preguntas
    }; nuevas al día: { $new }.
learn-added-exam = Tu examen es el { $exam }. Antes verás cada pregunta al menos dos veces, y en los últimos { $days } días salen primero las que peor te sabes.
learn-start = Empieza con `/review`. Con `/remind set` te aviso cuando te toque estudiar algo.
learn-removed = Ya no estás aprendiendo **{ $title }**. Sigo sabiendo lo que recuerdas, por si lo añades otra vez.
learn-plan-title = Tu plan
learn-plan-none = Todavía no estás aprendiendo ningún banco. Añade uno con `/learn add`.
learn-plan-due =
    Para hoy: { $count ->
        [one] { $count } pregunta por repasar
        [many] { $count } preguntas por repasar
       *[other] { $count } preguntas por repasar
    }; nuevas: { $new }. Estudia con `/review`.
learn-plan-learned = { $learned } de { $total } aprendidas · nuevas al día: { $new }
learn-plan-recall = Ahora recordarías más o menos el { $now } %.
learn-plan-recall-exam =
    Ahora recordarías más o menos el { $now } %, y si lo dejaras hoy, el { $then } % el { $exam } ({ $days ->
        [0] hoy
        [one] dentro de { $days } día
        [many] dentro de { $days } días
       *[other] dentro de { $days } días
    }).
learn-plan-gone = **{ $bank }** ya no está aquí. Quítalo con `/learn remove`.
refused-exam-unknown = No entiendo “{ $typed }” como fecha. Prueba con `2026-12-24`, `24.12.`, `Dec 24` o `friday`.
refused-exam-ambiguous = “{ $typed }” puede significar dos días. Escribe `{ $one }` o `{ $other }`.
refused-exam-past = La fecha { $exam } no está en el futuro. Elige una fecha posterior para tu examen o no pongas ninguna.
refused-exam-far = Faltan más de dos años para { $exam }. Elige una fecha anterior para tu examen o no pongas ninguna.
refused-limit-plans = Puedes aprender hasta { $max } bancos a la vez. Quita uno con `/learn remove`.
refused-not-planned = No estás aprendiendo “{ $bank }”. Con `/learn plan` ves qué aprendes.

command-remind = Un mensaje directo al día cuando te toca estudiar algo
command-remind-set = Recibe un mensaje directo cada día que te toque estudiar algo
command-remind-set-time = Hora del día, como 18:00 o 6pm
command-remind-set-zone = Tu zona horaria, como Madrid o UTC+2
command-remind-off = Desactiva los recordatorios

remind-set = ⏰ Listo. Te enviaré un mensaje directo cada día que te toque estudiar algo; el primero, el { $date } ({ $when }). Desactívalo con `/remind off`.
remind-off = Tus recordatorios están desactivados.
remind-closed = No puedo enviarte mensajes directos. Permítelos para este servidor en tus ajustes de privacidad e inténtalo de nuevo.
remind-blocked = No pude enviarte tu recordatorio porque bloqueas mis mensajes directos, así que lo desactivé. Permítelos y usa `/remind set` para recuperarlo.
remind-due =
    📚 { $count ->
        [one] Hoy te toca { $count } pregunta
        [many] Hoy te tocan { $count } preguntas
       *[other] Hoy te tocan { $count } preguntas
    }. Estudia con `/review`.
remind-due-new =
    📚 { $count ->
        [one] Hoy te toca { $count } pregunta
        [many] Hoy te tocan { $count } preguntas
       *[other] Hoy te tocan { $count } preguntas
    } (nuevas: { $new }). Estudia con `/review`.
remind-how-off = Desactiva estos recordatorios con `/remind off`.
refused-no-reminder = No tienes ningún recordatorio. Pon uno con `/remind set`.

## Review

command-review-study = Estudia lo que toca: lo que fallaste y lo que quieres aprender (solo lo ves tú)

review-title = Repaso
review-due =
    { $count ->
        [one] { $count } por repasar
        [many] { $count } por repasar
       *[other] { $count } por repasar
    }
review-again = Esta pregunta volverá { $when }.
review-finished = **Por ahora, todo listo.**
review-today =
    { $count ->
        [0] Hoy todavía no has estudiado nada.
        [one] Hoy has estudiado { $count } pregunta.
        [many] Hoy has estudiado { $count } preguntas.
       *[other] Hoy has estudiado { $count } preguntas.
    }
review-today-new =
    { $count ->
        [one] Hoy has estudiado { $count } pregunta, y era nueva.
        [many] Hoy has estudiado { $count } preguntas (nuevas: { $new }).
       *[other] Hoy has estudiado { $count } preguntas (nuevas: { $new }).
    }
review-next = La próxima llega { $when }.
review-nothing-now =
    Ahora mismo no hay nada que repasar. { $count ->
        [one] Hay { $count } pregunta en espera que fallaste o estudiaste
        [many] Hay { $count } preguntas en espera que fallaste o estudiaste
       *[other] Hay { $count } preguntas en espera que fallaste o estudiaste
    }; la próxima llega { $when }.
review-nothing-yet = Todavía no hay nada que repasar. Las preguntas que fallas en los quizzes y en la práctica vuelven aquí justo antes de que las olvides, y `/learn add` añade un banco entero. Mientras haya un concurso abierto con el mismo banco, sus preguntas esperan.
button-anki = Exportar a Anki
anki-none = No has fallado ni estudiado ninguna pregunta, así que no hay nada que exportar.
anki-export = { $count ->
        [one] Aquí tienes la pregunta que fallaste
        [many] Aquí tienes las { $count } preguntas que fallaste
       *[other] Aquí tienes las { $count } preguntas que fallaste
    }, para Anki. Elige *Archivo*, *Importar* y este archivo. Si lo importas otra vez más adelante, tus tarjetas se actualizan, no se duplican.

## Settings

command-settings = Ajustes de este servidor
command-settings-show = Mira cada ajuste y de dónde viene
command-settings-set = Cambia los ajustes
command-settings-set-quizmaster-role = Rol cuyos miembros también son quizmasters; “@everyone” lo restablece
command-settings-set-language = Idioma de los mensajes públicos; “default” usa el idioma del servidor en Discord
command-settings-set-zone = Zona horaria, como Europe/Madrid; “default” la restablece
command-settings-set-seconds = Segundos para preguntas sin tiempo propio, de 5 a 600; 0 lo restablece
command-settings-set-mode = Puntuación si `/quiz start` no dice otra cosa; “default” la restablece
command-settings-set-channels = Canales donde se puede jugar, separados por espacios; “all” lo restablece
command-settings-set-hide-names = Oculta los nombres de los miembros en los mensajes públicos

settings-title = **Ajustes** de este servidor
settings-changed = **Listo.** Los cambios están marcados abajo.
settings-from-here = definido aquí
settings-from-default = por defecto
settings-from-operator = definido por quien gestiona el bot
settings-from-discord = de los ajustes del servidor en Discord
settings-role = miembros con { $role } o Gestionar servidor
settings-no-role = miembros con Gestionar servidor
settings-all-channels = todos los canales donde puedo publicar
settings-names-hidden = los mensajes públicos ocultan los nombres de los miembros
settings-names-shown = los mensajes públicos muestran los nombres de los miembros
zone-no-summer-time = 🕑 **{ $zone }** no tiene horario de verano. Si donde vives cambia la hora, usa tu ciudad, como `London`.
suggestion-no-summer-time = { $zone } · { $time } · sin horario de verano
settings-daily-elsewhere = 📅 Las preguntas del día de otros canales continúan: { $channels } · páralas con `/daily pause` o `/daily remove`.
settings-how = Cámbialos con `/settings set`. El tiempo de una pregunta sale, por este orden, de `/quiz start`, de la pregunta, de su banco o de este ajuste.
refused-nothing-set = Elige al menos un ajuste: `quizmaster_role`, `language`, `zone`, `seconds`, `mode`, `channels` o `hide_names`. Míralos todos con `/settings show`.
refused-role-is-for-managers = Solo los miembros con Gestionar servidor pueden cambiar el rol de quizmaster.
refused-not-seconds = { $seconds } segundos no es posible: elige de 5 a 600, o 0 para restablecerlo.
refused-not-a-channel = “{ $typed }” no es un canal. Escribe # y elige en la lista, un canal tras otro; “all” vuelve a permitir todos.

## Privacy

command-privacy = Tus datos guardados
command-privacy-export = Descarga todos los datos guardados sobre ti en un archivo
command-privacy-delete = Elimina todos los datos guardados sobre ti

privacy-nothing = No hay nada guardado sobre ti.
privacy-export = Aquí tienes todo lo que este bot guarda sobre ti en todos los servidores (JSON, una lista por tabla). Las horas son milisegundos desde 1970.
privacy-too-much = Hay más datos tuyos de los que caben en un mensaje. Pídelos a quien gestiona el bot.
privacy-confirm = ¿Eliminar todo lo que este bot guarda sobre ti, en todos los servidores? Tus respuestas anteriores se quedan, pero sin tu nombre, y tus puntos ya no son de nadie. Tu lista de repaso se elimina. Los mensajes ya publicados no cambian. No se puede deshacer.
button-forget = Eliminar mis datos
privacy-deleted = Listo. Nada de lo que guardamos lleva ya tu nombre. Si vuelves a jugar, empiezas de cero.

## Doctor

command-doctor = Mira qué puedo hacer en cada canal y cómo arreglar lo que no puedo

doctor-well = ✅ Puedo publicar en todos los canales donde hace falta.
doctor-sick = ❌ Me faltan permisos en { $count ->
        [one] 1 canal
        [many] { $count } canales
       *[other] { $count } canales
    }.
doctor-may = { $channel } · Puedo publicar y volver a encontrar mis preguntas tras un fallo.
doctor-missing = { $channel } · Falta: { $permissions }
doctor-unseen = { $channel } · No veo este canal: falta **Ver canal** o se eliminó.
doctor-fix = Para arreglarlo, abre los ajustes del canal, luego *Permisos*, añade mi rol en *Roles/Miembros* y permite lo que falta. Si por eso se pausó una pregunta del día, continúala con `/daily resume`.

## Help

command-help = Cómo funciona el bot

help-title = **Quizzes para grupos de estudio**
help-start = Empieza con `/quiz start`, elige un banco y toca las letras.
    Por tu cuenta: `/practice` y `/review`. Quién va ganando: `/leaderboard`.
    Elige un tema abajo para saber más.
help-hint = ¿Primera vez aquí? `/help` te dice qué puedo hacer.
help-menu = Elige un tema
help-play = **Jugar**
    Empieza un quiz en este canal con `/quiz start`. Toca una letra para responder: solo tú ves lo que elegiste, y nadie ve qué es correcto hasta que la pregunta se cierra. Tu tiempo se mide cuando Discord recibe tu toque, así que no pierdes puntos si tardo en contestarte.
    Mira por dónde va el quiz con `/quiz status`. Quien lo empezó y los quizmasters también pueden usar `/quiz pause`, `resume`, `skip` y `stop`.
help-points = **Puntos**
    `classic`: de 500 a 1000 puntos por pregunta, más cuanto antes respondas.
    `accuracy`: un tanto por pregunta, tardes lo que tardes.
    `race`: el tanto es para el primer acierto; si fallas, ya no puedes responder. Las respuestas escritas tienen tres intentos.
    `survival`: contesta la pregunta 1 para entrar; si fallas o no contestas una, quedas fuera.
    `confidence`: tras responder, di cuánto te fías de tu respuesta. “Al azar”: 1 tanto si aciertas, 0 si fallas. “Creo que sí”: 2 o −2; es lo que cuenta si no dices nada. “Sin duda”: 3 o −6. La sinceridad es lo que más da: “Creo que sí” compensa si aciertas dos de cada tres veces; “Sin duda”, si aciertas cuatro de cada cinco. Por debajo de cero cuenta como 0 en los rankings.
    En `race` y `survival` no puedes cambiar tu respuesta. En los rankings, un tanto vale 1000 puntos. Si hay varias opciones correctas, cada fallo anula un acierto.
help-standing = **Puntuaciones**
    Mira quién va ganando en este canal o en todo el servidor con `/leaderboard`: hoy, esta semana, este mes, esta temporada o desde siempre. `/stats` muestra cómo te va, por banco y por semana. “Mi respuesta”, bajo una pregunta cerrada, y “Mis respuestas”, bajo la clasificación final, te muestran en privado qué elegiste, qué era correcto y por qué.
help-daily = **Preguntas del día**
    Los quizmasters las programan con `/daily add`. Cada una está abierta durante horas, y todos ven la respuesta cuando se cierra. Tómate tu tiempo: la velocidad no importa. Responde cada día, aciertes o no, para alargar tu racha; se perdona un día de cada siete (❄).
help-contests = **Concursos**
    Únete con `/contest join` y juega con `/contest play`: en privado y a tu ritmo mientras el concurso esté abierto. Las respuestas y los puestos se muestran al cerrarse. Forma un equipo con `/team create` y `/team join`. Los quizmasters preparan concursos con `/contest create`.
help-learning = **Aprender**
    Practica un banco por tu cuenta con `/practice`: sin límite de tiempo, sin puntos y con una explicación después de cada respuesta. Para estudiar, usa `/review`: trae de vuelta lo que fallaste, justo antes de que lo olvides. `/learn add` añade un banco entero, con unas pocas preguntas nuevas al día, y te prepara para la fecha de un examen; `/learn plan` muestra cuánto llevas. Con `/remind set` te envío un mensaje directo cuando te toque estudiar algo. Todo esto también funciona en mensajes directos conmigo.
help-banks = **Bancos de preguntas**
    Mira a qué se puede jugar con `/bank list` y `/bank info`. Los quizmasters suben bancos con `/bank upload`, escriben preguntas con `/bank add` (empieza una línea con “*” para una opción correcta, “=” para una respuesta válida, “#” para un número) y las leen con `/bank preview`. Cualquiera puede proponer una pregunta con `/bank suggest` o con *Apps › Make a question* en un mensaje; los quizmasters deciden con `/bank suggestions`. ¿Algo está mal en una pregunta? Pulsa “Reportar un problema” debajo; los quizmasters corrigen la respuesta y los puntos con `/bank fix`.
help-privacy = **Privacidad**
    Descarga todos los datos guardados sobre ti con `/privacy export` y elimínalos con `/privacy delete`.
