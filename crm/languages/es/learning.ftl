learning-summary = «{ $word }» significará: { $meaning }
learning-proposed = ¿Lo recuerdo? Valdrá entonces para todos en este espacio de trabajo, en todos los idiomas, y se puede deshacer («olvida lo que dije sobre …»). Responda sí o no.
learning-conflicts = Hasta ahora la palabra significa: { $meanings }. Eso dejará de valer para esta palabra.
learning-new = La palabra todavía no tiene significado aquí.
learning-request = Ejemplo
learning-before = Clientes ahora
learning-after = Clientes después
learning-word = Palabra
learning-meaning = Significado
learning-by = Enseñada por
learning-at = El
learning-learned = Aprendido: «{ $word }» significa { $meaning }.
learning-rejected = No se aprendió nada; «{ $word }» significa lo que significaba.
learning-forgotten = Olvidado. «{ $word }» ya no significa { $meaning }; vuelve a significar lo de antes.
learning-already = «{ $word }» ya significa { $meaning } aquí; no cambiaría nada.
learning-none = Aquí todavía no se ha enseñado ninguna palabra. Diga por ejemplo «con VIP me refiero a platino».
learning-list = { $count ->
    [one] Aquí se enseñó una palabra
   *[other] Aquí se enseñaron { $count } palabras
}
learning-assumed = «{ $word }» significa: { $meaning } ({ $by }, { $day })
learning-unclear = No puedo aprender «{ $meaning }» como significado: deben ser clientes, un valor o un segmento guardado. { $why }
learning-fixed = «{ $word }» tiene aquí un significado fijo que no se puede cambiar. Elija otra palabra.
words-no-word = «{ $word }» no se puede enseñar: hacen falta letras y como mucho { $most } palabras.
words-of-consent = «{ $word }» dice a quién puede escribir. Su significado no se puede cambiar. Elija otra palabra.
words-of-grammar = «{ $word }» es una palabra con la que se construyen las frases y no puede recibir un significado. Elija otra palabra.
words-of-data = «{ $word }» es el nombre de un campo, una tabla o una métrica y no puede recibir otro significado. Elija otra palabra.
words-personal = No se puede aprender un significado que nombra a una sola persona por sus datos de contacto. Haga una lista o un segmento.
words-not-learned = «{ $word }» nunca se enseñó aquí. Palabras enseñadas: { $known }.
words-known-segment = el segmento guardado «{ $name }»
