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
