command-bank-suggest = Propón una pregunta para este servidor
command-bank-suggestions = Acepta, cambia o rechaza las preguntas que propusieron los miembros (quizmasters)
suggest-form = Proponer una pregunta
suggest-thanks =
    ✅ ¡Gracias! Un quizmaster mirará tu pregunta y te contaré en qué queda. { $waiting ->
        [one] Tienes { $waiting } propuesta en espera
        [many] Tienes { $waiting } propuestas en espera
       *[other] Tienes { $waiting } propuestas en espera
    } de un máximo de { $max }.
suggestions-none = No hay propuestas en espera. Los miembros pueden enviar una con `/bank suggest` o con *Apps › Make a question* en cualquier mensaje.
suggestions-title = 💬 **Propuesta { $number } de { $total }** · { $name } · { $when }
suggestions-bank = Preguntas propuestas
suggestion-accept-form = Aceptar esta pregunta
suggestion-bank = Banco al que se añade
suggestion-bank-example = El nombre de un banco propio de este servidor, o de uno nuevo
suggestion-edit-form = Cambiar esta propuesta
suggestion-refuse-form = Rechazar esta pregunta
suggestion-reason = Motivo (lo leerá quien la propuso)
suggestion-reason-example = Ya tenemos una pregunta sobre esto.
suggestion-accepted = ✅ Añadida a **{ $title }** como pregunta { $number }, de { $name }.
suggestion-edited = ✅ Cambiada. Sigue en espera.
suggestion-refused = Rechazada. { $name } verá tu motivo.
suggestion-barred = { $name } ya no puede proponer preguntas. Lo que ya envió sigue en la lista.
suggestion-credit = Pregunta de { $name }
suggestion-news = 💬 **Sobre tus propuestas**
suggestion-news-accepted = ✅ “{ $prompt }” se añadió a **{ $title }**. ¡Gracias!
suggestion-news-refused = “{ $prompt }” no se añadió: { $reason }
button-accept = Aceptar
button-edit = Cambiar
button-refuse = Rechazar
button-bar = Bloquear a este miembro
button-barred = Bloqueos ({ $count })
button-unbar = Permitir de nuevo
button-suggestions = Volver a las propuestas
barred-none = Todos los miembros pueden proponer preguntas: no hay ningún bloqueo. Mira la lista con `/bank suggestions`.
barred-title = **Miembros que no pueden proponer preguntas**
barred-row = { $name } · bloqueo de { $by } { $when }
refused-suggestions-barred = No puedes proponer preguntas en este servidor. Habla con un quizmaster si crees que es un error.
refused-too-many-waiting = Ya tienes { $max } propuestas en espera, que es el límite. Espera a que un quizmaster haya mirado alguna.
refused-suggestion-settled = Esta propuesta ya se aceptó o se rechazó. Mira las demás con `/bank suggestions`.
refused-suggestion-edited = Otro quizmaster acaba de cambiar esta propuesta, así que no se añadió nada. Mírala otra vez con `/bank suggestions`.
refused-too-many-barred = Ya hay { $max } miembros con bloqueo, que es el límite. Permite antes a alguien proponer de nuevo.
