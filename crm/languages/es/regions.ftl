# Parts of the world, as they stand behind “who live in”.

region-europe = Europa
region-eu = la Unión Europea
region-dach = la región DACH
region-asia = Asia
region-north-america = América del Norte
region-latin-america = América Latina
region-nordics = los países nórdicos
region-benelux = el Benelux
region-africa = África
region-oceania = Oceanía
region-middle-east = Oriente Medio
region-apac = Asia-Pacífico
region-americas = América
