sample-needs-size = Uma amostra ou uma parte precisa de exatamente um tamanho: uma percentagem, um número de clientes ou uma parte como 1 de 2.
part-needs-parts = Uma parte precisa de dois números, como o quartil 2 de 4, e não pode passar do número de partes.
sample-only-count-among = Só uma amostra de número fixo é escolhida entre outros. Com uma percentagem ou uma parte, ponha a amostra junto das outras condições.
rfm-needs-something = Uma condição RFM precisa de pelo menos uma classe, como «champions», ou uma pontuação de 1 a 5.
lookalike-of-nobody = O grupo modelo não tem ninguém por enquanto. Escolha um que tenha membros.
lookalike-of-everybody = O grupo modelo são todos os clientes, por isso não resta ninguém para encontrar. Escolha um menor.
