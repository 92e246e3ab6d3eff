command-privacy = Twoje zapisane dane
command-privacy-export = Pobierz w pliku wszystkie dane o sobie
command-privacy-delete = Usuń wszystkie dane o sobie

privacy-nothing = Nie ma żadnych danych o tobie.
privacy-export = Oto wszystko, co ten bot przechowuje o tobie ze wszystkich serwerów (JSON, jedna lista na tabelę). Czasy to milisekundy od 1970 roku.
privacy-too-much = Danych o tobie jest więcej, niż mieści się w jednej wiadomości. Poproś o nie właściciela bota.
privacy-confirm = Usunąć wszystko, co ten bot przechowuje o tobie, na każdym serwerze? Twoje dawne odpowiedzi zostaną, ale bez nicku, a punkty nie będą już do nikogo należeć. Lista powtórek zniknie. Wysłane wiadomości się nie zmienią. Tego nie da się cofnąć.
button-forget = Usuń moje dane
privacy-deleted = Gotowe. Nic, co przechowujemy, nie jest już podpisane twoim nickiem. Jeśli znów zagrasz, zaczniesz od zera.
