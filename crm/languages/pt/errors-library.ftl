# O que pode falhar ao arrumar os segmentos.

segment-too-many-tags = Um segmento pode ter { $most } etiquetas no máximo. Tire uma primeiro.
segment-no-such-version = «{ $name }» não tem versão { $version }; a última é a { $last }.
segment-in-use = «{ $name }» é usado em { $where }, por isso fica na lista. Tire-o antes dali.
segment-bad-time = «{ $given }» não é uma hora. Escreva como 07:30.
segment-bad-share = Um aviso precisa de uma mudança entre 1 e 1.000 por cento, não { $given }.
segment-not-saved = «{ $name }» é um rascunho. Salve-o primeiro com um nome.
segment-no-plan = «{ $name }» não é contado periodicamente.
segment-nothing-archived = Não há nenhum segmento arquivado que se chame «{ $name }».
