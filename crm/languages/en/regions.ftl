# Parts of the world, as they stand behind “who live in”.

region-europe = Europe
region-eu = the EU
region-dach = Germany, Austria or Switzerland
region-asia = Asia
region-north-america = North America
region-latin-america = Latin America
region-nordics = the Nordic countries
region-benelux = the Benelux countries
region-africa = Africa
region-oceania = Oceania
region-middle-east = the Middle East
region-apac = Asia-Pacific
region-americas = the Americas
