command-privacy = Je opgeslagen gegevens
command-privacy-export = Krijg alle gegevens die over je zijn opgeslagen, als bestand
command-privacy-delete = Wis alle gegevens die over je zijn opgeslagen

privacy-nothing = Er is niets over je opgeslagen.
privacy-export = Dit is alles wat deze bot over je opslaat, van alle servers (JSON, één lijst per tabel). Tijden zijn milliseconden sinds 1970.
privacy-too-much = Er is meer over je opgeslagen dan in één bericht past. Vraag ernaar bij de beheerder van de bot.
privacy-confirm = Alles wissen wat deze bot over je opslaat, op elke server? Je eerdere antwoorden blijven, maar zonder je naam, en je punten zijn van niemand meer. Je herhalingslijst wordt gewist. Berichten die er al staan, veranderen niet. Dit kun je niet terugdraaien.
button-forget = Wis mijn gegevens
privacy-deleted = Klaar. Niets van wat we opslaan draagt je naam nog. Speel je weer, dan begin je opnieuw.
