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
