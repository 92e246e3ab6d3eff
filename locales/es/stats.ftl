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
