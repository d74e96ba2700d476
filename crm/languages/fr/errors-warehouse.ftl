# Ce que dit un entrepôt de données dans une base quand il ne peut pas servir.
warehouse-down = L’entrepôt de données { $place } ne répond pas : { $why }. Vérifiez que le serveur fonctionne et que RAPPORT_WAREHOUSE (ou ~/.pgpass) contient la bonne adresse et le bon mot de passe.
warehouse-gone = L’entrepôt de données { $place } n’existe plus : importez de nouveau vos tables.
warehouse-texts = La base { $place } ne peut pas contenir des textes dans toutes les langues : créez-en une avec ENCODING 'UTF8' et LC_CTYPE 'C.UTF-8', puis importez-y vos tables.
warehouse-not-a-query = L’entrepôt ne répond qu’à une seule requête de lecture : ceci est autre chose et n’a pas été exécuté.
warehouse-not-a-table = L’entrepôt n’a pas de table { $name } : rien d’autre ne peut être lu, et la requête n’a pas été exécutée.
warehouse-not-a-function = { $name } n’est pas permis dans une requête de l’entrepôt ; la requête n’a pas été exécutée.
warehouse-no-address = { $given } n’est pas l’adresse d’un entrepôt : donnez postgresql://UTILISATEUR@SERVEUR/BASE, ou « duckdb » pour le dossier de l’espace de travail.
