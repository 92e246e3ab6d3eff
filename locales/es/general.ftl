### Spanish. Neutral for Spain and Latin America, informal “tú”.
# Glosario: quiz = quiz (pl. quizzes) · question = pregunta · bank = banco de preguntas, en corto “banco”
# member = miembro (sin participios con género) · quizmaster = quizmaster (pl. quizmasters)
# leaderboard = ranking · standings = clasificación · season = temporada · contest = concurso · team = equipo
# daily question = pregunta del día · schedule = programación · streak = racha · run = aciertos seguidos
# lives = vidas · attempt, try = intento · lobby = sala de espera · review = repaso · practice = práctica
# card = tarjeta · points = puntos · marks = tantos (1 tanto = 1000 puntos en el ranking)
# confidence: Guess = Al azar · Fairly sure = Creo que sí · Sure = Sin duda
# Manage Server = Gestionar servidor · thread = hilo · role = rol · settings = ajustes

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
refused-unknown-zone = No conozco la zona horaria “{ $typed }”. Escribe una ciudad grande cercana y elígela en la lista, por ejemplo `Europe/Madrid`.
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
