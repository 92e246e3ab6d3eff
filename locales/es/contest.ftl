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
