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
    Practica un banco por tu cuenta con `/practice`: sin límite de tiempo, sin puntos y con una explicación después de cada respuesta. Para estudiar, usa `/review`: trae de vuelta lo que fallaste, justo antes de que lo olvides. `/learn add` añade un banco entero, con unas pocas preguntas nuevas al día, y te prepara para la fecha de un examen; `/learn plan` muestra cuánto llevas. Con `/remind set` te envío un mensaje directo cuando te toque estudiar algo. Todo esto también funciona en mensajes directos conmigo. Una tarjeta tiene anverso y reverso: dale la vuelta y di lo bien que la sabías. Los quizmasters escriben una con `/bank add`: una línea `[card]` y debajo el reverso.
help-banks = **Bancos de preguntas**
    Mira a qué se puede jugar con `/bank list` y `/bank info`. Los quizmasters suben bancos con `/bank upload`, escriben preguntas con `/bank add` (empieza una línea con “*” para una opción correcta, “=” para una respuesta válida, “#” para un número) y las leen con `/bank preview`. Cualquiera puede proponer una pregunta con `/bank suggest` o con *Apps › Make a question* en un mensaje; los quizmasters deciden con `/bank suggestions`. ¿Algo está mal en una pregunta? Pulsa “Reportar un problema” debajo; los quizmasters corrigen la respuesta y los puntos con `/bank fix`.
help-privacy = **Privacidad**
    Descarga todos los datos guardados sobre ti con `/privacy export` y elimínalos con `/privacy delete`.
