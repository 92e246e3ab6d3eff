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
