command-privacy = Tus datos guardados
command-privacy-export = Descarga todos los datos guardados sobre ti en un archivo
command-privacy-delete = Elimina todos los datos guardados sobre ti

privacy-nothing = No hay nada guardado sobre ti.
privacy-export = Aquí tienes todo lo que este bot guarda sobre ti en todos los servidores (JSON, una lista por tabla). Las horas son milisegundos desde 1970.
privacy-too-much = Hay más datos tuyos de los que caben en un mensaje. Pídelos a quien gestiona el bot.
privacy-confirm = ¿Eliminar todo lo que este bot guarda sobre ti, en todos los servidores? Tus respuestas anteriores se quedan, pero sin tu nombre, y tus puntos ya no son de nadie. Tu lista de repaso se elimina. Los mensajes ya publicados no cambian. No se puede deshacer.
button-forget = Eliminar mis datos
privacy-deleted = Listo. Nada de lo que guardamos lleva ya tu nombre. Si vuelves a jugar, empiezas de cero.
