command-doctor = Mira qué puedo hacer en cada canal y cómo arreglar lo que no puedo

doctor-well = ✅ Puedo publicar en todos los canales donde hace falta.
doctor-sick = ❌ Me faltan permisos en { $count ->
        [one] 1 canal
        [many] { $count } canales
       *[other] { $count } canales
    }.
doctor-may = { $channel } · Puedo publicar y volver a encontrar mis preguntas tras un fallo.
doctor-missing = { $channel } · Falta: { $permissions }
doctor-unseen = { $channel } · No veo este canal: falta **Ver canal** o se eliminó.
doctor-fix = Para arreglarlo, abre los ajustes del canal, luego *Permisos*, añade mi rol en *Roles/Miembros* y permite lo que falta. Si por eso se pausó una pregunta del día, continúala con `/daily resume`.
