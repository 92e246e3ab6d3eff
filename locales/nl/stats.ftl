command-stats = Score, reeks, sterkste en zwakste onderwerpen (alleen voor jou zichtbaar)
command-stats-member = Lid dat je wilt bekijken (standaard jijzelf)
command-stats-show = Laat het aan het kanaal zien (standaard nee)

stats-title = **{ $name }** op deze server
stats-none = Nog geen antwoorden. Start een quiz met `/quiz start`.
stats-answers = { $right } van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    } goed: { $percent }%
stats-place = Plek { $place } op deze server · { $points }{ $won ->
        [0] {""}
        [one] {" "}· { $won } quiz gewonnen
       *[other] {" "}· { $won } quizzen gewonnen
    }
stats-calibration = **Hoe goed je jezelf inschat**
stats-sure = { $confidence }: { $right } van { $answers } goed ({ $percent }%){ $from ->
        [0] {""}
       *[other] {" "}· loont vanaf { $from }%
    }
stats-streak =
    { $count ->
        [one] { $count } dagvraag op rij beantwoord
       *[other] { $count } dagvragen op rij beantwoord
    }
stats-due =
    { $count ->
        [0] Nu niets om te herhalen.
        [one] { $count } vraag om te herhalen: `/review`
       *[other] { $count } vragen om te herhalen: `/review`
    }
stats-best = **Sterkste onderwerpen**
stats-worst = **Zwakste onderwerpen**
stats-subject = { $title } · { $percent }% van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    }
stats-history = **Week na week**
stats-week-share = { $percent }% van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    }
stats-week =
    { $ago ->
        [0] afgelopen 7 dagen
        [one] 1 week geleden
       *[other] { $ago } weken geleden
    }
refused-names-hidden = Deze server verbergt de namen van leden. Je kunt je eigen `/stats` zien, en quizmasters kunnen anderen privé bekijken.
stats-picture-title = { $name }: voortgang
stats-picture-week =
    { $ago ->
        [0] afgelopen 7 dagen
       *[other] −{ $ago }
    }
stats-picture-answers = antwoorden per week
stats-picture-right = daarvan goed
stats-picture-told = { $ago }: { $percent }% van { $answers } goed
