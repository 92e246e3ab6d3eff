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
