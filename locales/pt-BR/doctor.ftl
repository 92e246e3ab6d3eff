command-doctor = Veja o que posso fazer em cada canal e como resolver o que não posso

doctor-well = ✅ Posso postar em todos os canais que preciso.
doctor-sick = ❌ Faltam permissões em { $count ->
        [one] { $count } canal
        [many] { $count } canais
       *[other] { $count } canais
    }.
doctor-may = { $channel } · Posso postar e reencontrar minhas perguntas depois de uma falha.
doctor-missing = { $channel } · Falta: { $permissions }
doctor-unseen = { $channel } · Não vejo este canal: falta **Ver canal** ou ele foi excluído.
doctor-fix = Para resolver, abra as configurações do canal, depois *Permissões*, adicione meu cargo em *Cargos/Membros* e libere o que falta. Se uma pergunta do dia foi pausada por isso, continue com `/daily resume`.
