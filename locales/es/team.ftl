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
