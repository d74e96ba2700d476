# Parts of the world, as they stand behind “who live in”.

region-europe = en Europe
region-eu = dans l’Union européenne
region-dach = dans la région DACH
region-asia = en Asie
region-north-america = en Amérique du Nord
region-latin-america = en Amérique latine
region-nordics = dans les pays nordiques
region-benelux = au Benelux
region-africa = en Afrique
region-oceania = en Océanie
region-middle-east = au Moyen-Orient
region-apac = en Asie-Pacifique
region-americas = en Amérique
