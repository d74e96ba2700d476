# What the knowledge index holds, and what of it is shown.

knowledge-own-work = De su propio trabajo
knowledge-own = De su propio trabajo: { $names }.
knowledge-without-index = El índice de búsqueda no responde por ahora; esto se encontró sin él, en memoria.
knowledge-kind = Qué
knowledge-name = Nombre
knowledge-reached = Alcanzados
knowledge-opened = Abiertos
knowledge-clicked = Clics
knowledge-campaign = Campaña
knowledge-segment = Segmento
knowledge-report = Informe
index-built = El índice se ha reconstruido: { $documents } documentos en { $where }, con la incrustación { $embedding }.
index-held = { $where }, con la incrustación { $embedding }: { $kinds }.
index-trouble = El índice de búsqueda no se puede usar: { $why } Las preguntas se responden sin él. «rapport index rebuild» lo reconstruye.
index-not-written = Los datos están importados, pero no se pudo escribir el índice de búsqueda: { $why } «rapport index rebuild» lo reconstruye.
shell-no-dimension = { $name } es «{ $given }». Indique cuántos números tiene un vector de ese modelo, por ejemplo 1536.
