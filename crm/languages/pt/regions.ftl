# Parts of the world, as they stand behind “who live in”.

region-europe = na Europa
region-eu = na União Europeia
region-dach = na região DACH
region-asia = na Ásia
region-north-america = na América do Norte
region-latin-america = na América Latina
region-nordics = nos países nórdicos
region-benelux = no Benelux
region-africa = na África
region-oceania = na Oceania
region-middle-east = no Oriente Médio
region-apac = na Ásia-Pacífico
region-americas = nas Américas
