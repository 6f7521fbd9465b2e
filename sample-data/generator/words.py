"""Invented titles and organisations; none is a real client and no person is named."""

SCHOOLS = ["Basisschool De Brug", "Basisschool Sint-Lievens", "Basisschool Het Kompas", "Basisschool De Wilg",
           "Freinetschool De Slinger", "Leefschool De Terp", "Basisschool Sint-Aldegondis", "Atheneum Ter Leie",
           "College Sint-Bavo-Noord", "Middenschool De Hefboom", "Basisschool De Sluis", "Methodeschool De Kiem",
           "Atheneum Nieuwe Vaart", "Basisschool Élan", "Basisschool De Zonnebloem", "Hogeschool Scheldeland"]
ADULTS = ["Serviceclub Leie", "Vriendenkring Dampoort", "Seniorenkring Het Baken", "Buurthuis Het Sas",
          "Academie Zuid", "Vormingscentrum De Kaai", "Erfgoedkring Land van Rode", "Oudercomité Het Kompas",
          "Personeelskring Haven", "Café Littéraire Gent-Zuid", "Leesgroep Inkt", "Wandelclub De Coupure",
          "Dovenclub Leiestreek", "Volkshogeschool Oost", "Koor Kraanlei", "Fotoclub Tegenlicht"]
COUNTRIES = {"fr": ["Amicale des Métiers", "Cercle Français de Lille", "Université des Heures Libres",
                    "Lycée Saint-Rémy"],
             "en": ["Harbour Heritage Society", "Northern Arts Circle", "City Study Tours", "Design Alumni Network"],
             "de": ["Verein der Stadtfreunde", "Kulturkreis Süd", "Gymnasium am Fluß", "Museumsfreunde Rhein"],
             "es": ["Asociación Amigos del Diseño", "Instituto Peñalta"],
             "it": ["Circolo Città d'Arte", "Liceo Artistico Nord"]}
RENTERS = ["Serviceclub Leie", "Federatie Draad en Weefsel", "Netwerk Citadelwijk", "Kring Scheldekaai",
           "Coöperatie Zonnedak", "Studiebureau Peil", "Ensemble Ter Platen", "Fanfare Vrije Leie",
           "Uitgeverij De Kade",
           "Genootschap De Veer", "Kring van Bruggenbouwers", "Stichting Crème Brûlée"]
LECTURES = ["steden en hun water", "de kunst van het restaureren", "een eeuw katoen", "licht in het museum",
            "erfgoed van de straat", "wie maakt een stoel?", "de abdij en de stad", "drukwerk en macht",
            "wat is een collectie?", "Café Curieux"]
RENTALS = ["receptie", "personeelsfeest", "studiedag", "netwerkavond", "jubileum", "boekvoorstelling", "walking dinner",
           "algemene vergadering", "prijsuitreiking", "proclamatie"]
CONCERTS = ["strijkkwartet", "middagmuziek", "koor bij kaarslicht", "jazz in het museum", "blazers", "nieuwe muziek"]
GUIDED = {"stam": ["Rondleiding: het verhaal van Gent", "Rondleiding: de abdij", "Instaprondleiding"],
          "msk": ["Rondleiding: topstukken", "Rondleiding: portretten", "Kunst op de middag"],
          "smak": ["Rondleiding: de collectie", "Instaprondleiding", "Kijken zonder uitleg"],
          "dmg": ["Rondleiding: DING", "Rondleiding: stoelen", "Architectuurwandeling DING"],
          "im": ["Rondleiding: machines aan het werk", "Rondleiding: 100% textiel", "Instaprondleiding"],
          "hva": ["Rondleiding: het leven van elke dag", "Rondleiding: feest", "Herinneringsrondleiding"]}
WORKSHOPS = {"stam": ["Bouw je stad", "Maquettes", "Kaarten tekenen"],
             "msk": ["Portret", "Pigmenten", "Licht en schaduw"],
             "smak": ["Installatie maken", "Geluidscollage", "Vreemde dingen"],
             "dmg": ["Stoel in karton", "Zeefdruk", "Keramiek"], "im": ["Drukken", "Weven", "Tinkeren", "Vilten"],
             "hva": ["Speelgoed van vroeger", "Poppen maken", "Maskers", "Feest en frituur"]}
MEETINGS = ["Weekoverleg", "Overleg publiekswerking", "Overleg techniek", "Planning tentoonstellingen",
            "Overleg onthaal en bewaking", "Overleg depot", "Weekstart"]
MAINTENANCE = ["verlichting", "vloer", "brandmelders", "klimaatinstallatie", "poetsbeurt", "geluid en beeld", "lift"]
TRAININGS = ["brandveiligheid", "eerste hulp", "omgaan met groepen", "toegankelijk onthaal", "art handling basis",
             "klantvriendelijk Frans", "evacuatie"]
