no-table = Não tenho dados sobre { $table ->
        [customers] os clientes
        [products] os produtos
        [orders] os pedidos
        [order_items] os itens dos pedidos
        [events] o que os clientes fizeram (aberturas, cliques, visitas)
        [campaigns] as campanhas
        [consents] os consentimentos
        [tickets] os chamados de suporte
        [surveys] as pesquisas
        [fx_rates] as taxas de câmbio
       *[other] esse tema
    }: a tabela «{ $table }» não foi importada. Acrescente um arquivo { $table }.csv à sua pasta e importe-a de novo.
unknown-field = Não há nenhum campo chamado «{ $name }». Os mais parecidos são: { $near }.
unknown-word = «{ $name }» não tem um significado próprio aqui. As palavras mais parecidas são: { $near }.

catalog-not-yaml = { $file } não pode ser lido como YAML: veja a linha { $line }. Nada foi alterado.
catalog-unknown-key = Em catalog.yaml, { $where } não é um ajuste. Os mais parecidos são: { $near }.
catalog-unknown-field = Em catalog.yaml, { $where } refere-se a um campo que seus dados não têm. Os mais parecidos são: { $near }.
catalog-bad-currency = Em catalog.yaml, { $where } vale «{ $given }», que não é um código de moeda. Serve, por exemplo, EUR.
catalog-bad-timezone = Em catalog.yaml, { $where } vale «{ $given }», que não é um fuso horário. Serve, por exemplo, Europe/Berlin.
catalog-bad-number = Em catalog.yaml, { $where } vale «{ $given }». Deve ser um número de { $least } a { $most }.
catalog-bad-names = Em catalog.yaml, o que há em { $where } não pode ser lido como nomes. São uma lista por idioma, por exemplo em: [chairs].
catalog-bad-words = Em catalog.yaml, o que há em { $where } não pode ser lido como uma palavra própria. Cada uma tem «say», uma lista, e «means», uma condição.
catalog-bad-meaning = Em catalog.yaml, o significado de «{ $word }» em { $where } não é uma condição sobre clientes. Serve, por exemplo: { $example }.
