command-team = Drużyny na konkursy
command-team-create = Stwórz drużynę i dołącz do niej
command-team-create-name = Nazwa drużyny
command-team-join = Dołącz do drużyny
command-team-which = Drużyna
command-team-leave = Opuść drużynę
command-team-list = Zobacz wszystkie drużyny na tym serwerze (widzisz to tylko ty)

team-created = Twoja drużyna **{ $team }** gotowa. Inni mogą dołączyć przez `/team join`; w konkursie musi mieć co najmniej { $fewest } osoby.
team-joined = Jesteś w drużynie **{ $team }**. Teraz { $count ->
        [one] jest w niej { $count } osoba
        [few] są w niej { $count } osoby
        [many] jest w niej { $count } osób
       *[other] jest w niej { $count } osoby
    }.
team-joined-already = Już jesteś w drużynie **{ $team }**.
team-left = Nie jesteś już w drużynie **{ $team }**.
team-frozen = W otwartym już konkursie liczy się skład drużyn z chwili otwarcia.
team-none = Nie ma jeszcze drużyn. Stwórz pierwszą przez `/team create`.
team-list-title = **Drużyny**
team-yours = twoja drużyna
refused-team-unknown = Nie ma takiej drużyny. Wszystkie pokaże `/team list`, a nową stworzysz przez `/team create`.
refused-team-name-taken = Jest już drużyna **{ $name }**. Dołącz do niej przez `/team join` albo wybierz inną nazwę.
refused-in-team = Jesteś w drużynie **{ $name }**. Najpierw ją opuść przez `/team leave`.
refused-no-team = Nie masz drużyny. Dołącz do jakiejś przez `/team join`.
