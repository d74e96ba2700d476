# Listas e exclusões em palavras: orações que seguem «clientes».

in-list = que { $not ->
        [yes] não estão
       *[no] estão
    } na lista «{ $name }»
suppressed = que { $not ->
        [yes] não estão excluídos
       *[no] estão excluídos
    } dos envios de e-mail

# O que pode falhar com elas.

list-no-file = Não existe o arquivo { $file } de que fazer uma lista. Indique um arquivo com um identificador de cliente ou um endereço de e-mail por linha, ou um arquivo CSV; - lê a entrada padrão.
list-no-column = { $file } tem várias colunas ({ $columns }) e nenhuma se chama como um identificador de cliente ou um endereço de e-mail. Chame essa coluna de customer_id ou email.
list-unreadable = { $file } não pode ser lido como texto com um valor por linha. Salve-o como CSV em UTF-8 e traga-o de novo.
list-too-long = Este arquivo tem mais de { $most } valores, o máximo de uma lista. Divida-o em vários.
list-nobody = Nenhum dos { $values } valores é o identificador ou o endereço de e-mail de um cliente, por isso a lista ficaria vazia. Nada foi salvo.
list-needs-name = Uma lista precisa de um nome.
list-name-taken = Já há uma lista chamada «{ $name }». Escolha outro nome ou elimine antes a existente.
list-not-found = Não há nenhuma lista chamada «{ $name }». As mais parecidas são: { $near }.
list-none = Não há nenhuma lista chamada «{ $name }» e ainda não foi salva nenhuma. Traga uma com «rapport lists add ARQUIVO --name NOME».
list-in-use = A lista «{ $name }» ainda é usada por: { $segments }. Mude ou arquive antes esses segmentos; nada foi eliminado.

# O que diz o terminal.

list-kept = { $id } «{ $name }»: { $count ->
    [one] 1 cliente
   *[other] { $customers } clientes
}.
list-unknown = { $count ->
    [one] 1 valor do arquivo não é de nenhum cliente e ficou de fora.
   *[other] { $values } valores do arquivo não são de nenhum cliente e ficaram de fora.
}
list-frozen = Os membros de «{ $segment }» em { $moment }.
list-removed = «{ $name }» foi eliminada.
list-column-size = clientes
list-column-unknown = desconhecidos
list-column-made = criada
list-column-name = nome
