command-bank = Vragenbanken
command-bank-list = Bekijk alle vragenbanken
command-bank-info = Bekijk wat er in een vragenbank zit
command-bank-info-bank = Vragenbank om te bekijken
command-bank-preview = Lees de vragen van een vragenbank met antwoorden, privé (quizmasters)
command-bank-preview-bank = Vragenbank om te lezen
command-bank-which = Vragenbank
command-bank-question = Vraag
command-bank-upload = Upload een vragenbank naar deze server (quizmasters)
command-bank-upload-file = Bestand met vragen (tot 1 MiB), of .zip met de afbeeldingen erbij (tot 10 MiB)
command-bank-download = Download een vragenbank als bestand (quizmasters)
command-bank-remove = Verwijder een eigen vragenbank van deze server (quizmasters)
command-bank-add = Schrijf een vraag (quizmasters)
command-bank-add-bank = Een eigen vragenbank van deze server, of een naam voor een nieuwe
command-bank-edit = Wijzig een vraag in een eigen vragenbank van deze server (quizmasters)
command-bank-delete = Verwijder een vraag uit een eigen vragenbank van deze server (quizmasters)

bank-list-title = **Vragenbanken**
bank-list-none = Er zijn nog geen vragenbanken. Quizmasters kunnen er een toevoegen met `/bank upload` of `/bank add`.
bank-list-row = **{ $title }** · `{ $id }` · { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
bank-list-own = alleen op deze server
bank-info-counts = { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    } ({ $single } met één goede optie, { $several } met meerdere, { $truefalse } waar/niet waar, { $typed } om te typen)
bank-info-cards = 🗂️ { $count ->
        [one] { $count } kaart heeft een antwoord dat te lang is om te typen: alleen voor `/practice`
       *[other] { $count } kaarten hebben antwoorden die te lang zijn om te typen: alleen voor `/practice`
    }
bank-info-explained = { $explained } daarvan met uitleg
bank-info-tags = Tags: { $tags }
bank-info-flagged = ⚠️ Vragen om na te kijken:
bank-info-suspect = ook sterke spelers hebben dit vaak fout: controleer het antwoord of de formulering
bank-info-too-hard = te moeilijk
bank-info-too-easy = te makkelijk
bank-info-flagged-row = { $number }. { $prompt } · { $right } van { $answers } goed: { $why }
bank-info-discrimination = {" "}(onderscheidend vermogen { $value })
bank-info-wrong = {"; "}vaakst gegeven foute antwoord: “{ $wrong }” ({ $count })
bank-info-difficulty = Moeilijkheid volgens de maker: { $easy } makkelijk, { $medium } gemiddeld, { $hard } moeilijk, { $unknown } onbekend
bank-info-measured = Hier { $asked } keer gesteld, { $percent }% van { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    } goed. Moeilijkheid volgens deze antwoorden: { $easy } makkelijk, { $medium } gemiddeld, { $hard } moeilijk, { $unknown } met te weinig antwoorden
bank-info-source = [Bron]({ $url })
bank-info-author = Geschreven door { $author }
bank-info-licence = Licentie: { $licence }
bank-info-held-back = ⚠️ In de laatste wijziging van dit bestand ({ $when }) zitten fouten. Tot die zijn opgelost, blijft de vorige versie in gebruik.
bank-info-start = Speel deze: { $command }
preview-title = **{ $title }** · voorbeeld, { $number } van { $total }
preview-explanation = **Uitleg**
preview-facts = gewicht { $weight } · { $id }
preview-line = regel { $line } van het bestand

upload-pictures-too-large = De afbeeldingen in dit bestand zijn samen groter dan { $max } MiB. Maak ze kleiner, of verdeel de vragenbank over meerdere bestanden.
upload-too-large = Dit bestand is groter dan { $max } MiB. Verdeel de vragenbank over meerdere bestanden.
refused-bank-changed = Iemand anders heeft de vragenbank **{ $bank }** net gewijzigd, dus er is niets opgeslagen. Probeer het nog eens.
refused-question-changed = Iemand anders heeft deze vraag net gewijzigd, dus er is niets gecorrigeerd. Open de vraag opnieuw met `/bank fix`.
upload-too-many-banks = Deze server heeft al { $max } vragenbanken, en dat is het maximum. Verwijder er een met `/bank remove`.
refused-limit-schedules = Deze server heeft al { $max } schema’s voor dagvragen, en dat is het maximum. Verwijder er een met `/daily remove`.
refused-limit-contests = Deze server heeft al { $max } wedstrijden die nog niet voorbij zijn, en dat is het maximum. Wacht tot er een eindigt, of gebruik `/contest finish`.
refused-limit-teams = Deze server heeft al { $max } teams, en dat is het maximum. Sluit je aan bij een team met `/team join`.
refused-limit-suggestions = Op deze server wachten al { $max } voorstellen, en dat is het maximum. Eerst moet een quizmaster naar `/bank suggestions` kijken.
refused-limit-reports = Deze server heeft { $max } open meldingen, en dat is het maximum. Je melding is niet opgeslagen: eerst moet een quizmaster naar `/bank reports` kijken.
refused-limit-bank-mib = De vragenbanken van een server mogen met hun afbeeldingen samen { $max } MiB groot zijn. Verwijder er een met `/bank remove`, of maak deze korter.
refused-limit-all-bank-mib = Deze bot heeft geen ruimte meer voor vragenbanken. Laat het de beheerder van de bot weten.
refused-limit-lookups = Je kunt { $max } keer per minuut iets opzoeken. Wacht heel even.
upload-too-many-questions = { $count } vragen is te veel voor één vragenbank: het maximum is { $max }. Verdeel ze over meerdere vragenbanken.
upload-id-is-taken = Een andere vragenbank heeft al de id `{ $id }`, en die is niet van deze server. Geef je bestand een andere naam, of de vragenbank een andere `id`.
upload-unreachable = Ik kon dit bestand niet van Discord downloaden. Probeer het nog eens.
upload-taken = **{ $title }** staat nu op deze server: { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }. Speel met `/quiz start bank:{ $id }`.
upload-refused =
    { $count ->
        [one] { $count } vraag is overgeslagen:
       *[other] { $count } vragen zijn overgeslagen:
    }
upload-replaced = Dit vervangt de vragenbank die deze id had. Lopende quizzen houden hun vragen.
upload-held-back = **{ $title }** is niet gewijzigd: dit bestand bevat nieuwe fouten. Los ze op en upload het opnieuw, of verwijder eerst de oude met `/bank remove`.
upload-guide = Zo ziet zo’n bestand eruit: <{ $url }>
upload-nothing = Ik vond geen bruikbare vragen in dit bestand.
download-here = **{ $title }**, { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }.
download-own = Wil je iets wijzigen? Pas het bestand aan en upload het met `/bank upload`.
download-common = Deze vragenbank hoort standaard bij de bot. Wil je een eigen versie, wijzig dan de `id` in het bestand en upload het met `/bank upload`.
remove-confirm = **{ $title }** ({ $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }) van deze server verwijderen? Lopende quizzen houden hun vragen, en alle punten blijven staan.
remove-done = **{ $title }** is van deze server verwijderd. Hier is het bestand, voor als je het terug wilt.
button-remove = Verwijderen
bank-is-not-yours = **{ $title }** is geen eigen vragenbank van deze server, dus wijzigen kan hier niet. Wil je een eigen versie, haal het bestand dan op met `/bank download`, wijzig de `id` en upload het met `/bank upload`.

question-not-found = Ik kon “{ $asked }” niet vinden in **{ $title }** (of vond er meerdere). Kies er een uit de lijst.
question-is-gone = Deze vraag is intussen gewijzigd of verwijderd. Bekijk de vragenbank opnieuw.
add-bad-name = Een nieuwe vragenbank heeft een naam van 1 tot { $max } tekens nodig.
form-prompt = Vraag (Markdown werkt)
form-prompt-example = Wat betekent statuscode 404?
form-answers = Antwoorden, één per regel (* voor goede)
form-answers-example = * voor elke goede optie; of = voor elk geldig antwoord; of # 3.14 ± 0.01
form-explanation = Uitleg (optioneel)
written-done = ✅ Vraag { $number } van **{ $title }** is opgeslagen. Speel met `/quiz start bank:{ $id }`, of haal de hele vragenbank op met `/bank download`.
written-again = Vraag { $number } vraagt dit al.
written-refused = Deze vraag is nog niet compleet en is dus niet opgeslagen:
written-given-back = Dit had je geschreven, zodat er niets verloren gaat:
edit-needs-a-file = Deze vraag past niet in een formulier, bijvoorbeeld door opties van meerdere regels. Wijzig de vraag in het bestand: `/bank download` en dan `/bank upload`.
delete-confirm = Deze vraag uit **{ $title }** verwijderen?
    { $question }
delete-done = Verwijderd. **{ $title }** heeft nog { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }.
delete-last = Dit is de laatste vraag van de vragenbank. Verwijder de hele vragenbank met `/bank remove`.
button-delete = Verwijderen
button-add-another = Nog een toevoegen
button-fix-it = Verbeteren
draft-is-gone = Ik heb niet meer wat je hier typte. Misschien heb je dit formulier intussen opnieuw verstuurd; zo niet, voer het commando dan opnieuw uit.
