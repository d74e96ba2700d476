no-table = No tengo datos sobre { $table ->
        [customers] los clientes
        [products] los productos
        [orders] los pedidos
        [order_items] los artículos de los pedidos
        [events] lo que hicieron los clientes (aperturas, clics, visitas)
        [campaigns] las campañas
        [consents] los consentimientos
        [tickets] los tickets de soporte
        [surveys] las encuestas
        [fx_rates] los tipos de cambio
       *[other] ese tema
    }: la tabla «{ $table }» no se ha importado. Añada un archivo { $table }.csv a su carpeta e impórtela de nuevo.
unknown-field = No hay ningún campo llamado «{ $name }». Los más parecidos son: { $near }.
unknown-word = «{ $name }» no tiene un significado propio aquí. Las palabras más parecidas son: { $near }.

catalog-not-yaml = { $file } no se puede leer como YAML: mire la línea { $line }. No se ha cambiado nada.
catalog-unknown-key = En catalog.yaml, { $where } no es un ajuste. Los más parecidos son: { $near }.
catalog-unknown-field = En catalog.yaml, { $where } se refiere a un campo que sus datos no tienen. Los más parecidos son: { $near }.
catalog-bad-currency = En catalog.yaml, { $where } vale «{ $given }», que no es un código de moneda. Sirve, por ejemplo, EUR.
catalog-bad-timezone = En catalog.yaml, { $where } vale «{ $given }», que no es una zona horaria. Sirve, por ejemplo, Europe/Berlin.
catalog-bad-number = En catalog.yaml, { $where } vale «{ $given }». Debe ser un número de { $least } a { $most }.
catalog-bad-names = En catalog.yaml, lo que hay en { $where } no se puede leer como nombres. Son una lista por idioma, por ejemplo en: [chairs].
catalog-bad-words = En catalog.yaml, lo que hay en { $where } no se puede leer como una palabra propia. Cada una tiene «say», una lista, y «means», una condición.
catalog-bad-meaning = En catalog.yaml, el significado de «{ $word }» en { $where } no es una condición sobre clientes. Sirve, por ejemplo: { $example }.
