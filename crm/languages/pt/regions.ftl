# Parts of the world, as they stand behind “who live in”.

region-europe = Europa
region-eu = a União Europeia
region-dach = a região DACH
region-asia = Ásia
region-north-america = América do Norte
region-latin-america = América Latina
region-nordics = os países nórdicos
region-benelux = o Benelux
region-africa = África
region-oceania = Oceania
region-middle-east = Oriente Médio
region-apac = Ásia-Pacífico
region-americas = as Américas
