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
closed-wrong-answer = “{ $text }”
closed-wrong-answer-repeated = “{ $text }” × { $count }
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
