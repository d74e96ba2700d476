# Parts of the world, as they stand behind “who live in”.

region-europe = Europa
region-eu = der EU
region-dach = der DACH-Region
region-asia = Asien
region-north-america = Nordamerika
region-latin-america = Lateinamerika
region-nordics = Skandinavien
region-benelux = den Benelux-Ländern
region-africa = Afrika
region-oceania = Ozeanien
region-middle-east = Nahost
region-apac = dem Asien-Pazifik-Raum
region-americas = Nord- oder Südamerika
