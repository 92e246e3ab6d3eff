command-doctor = Bekijk wat ik in elk kanaal kan, en hoe je de rest oplost

doctor-well = ✅ Ik kan overal plaatsen waar het nodig is.
doctor-sick = ❌ Ik mis rechten in { $count ->
        [one] 1 kanaal
       *[other] { $count } kanalen
    }.
doctor-may = { $channel } · Ik kan plaatsen, en mijn vragen terugvinden na een crash.
doctor-missing = { $channel } · Ik mis: { $permissions }
doctor-unseen = { $channel } · Ik zie dit kanaal niet: **Kanaal bekijken** ontbreekt, of het is verwijderd.
doctor-fix = Zo los je het op: open de kanaalinstellingen, dan *Rechten*, voeg mijn rol toe onder *Rollen/leden* en sta toe wat ontbreekt. Is hierdoor een dagvraag gepauzeerd, ga dan verder met `/daily resume`.
