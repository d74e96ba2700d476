campaign-not-found = Não há nenhuma campanha chamada «{ $name }». As mais parecidas são: { $near }.
campaign-none = Não há nenhuma campanha chamada «{ $name }» e ainda não foi criada nenhuma. Peça primeiro um rascunho.
campaign-no-product = Não há nenhum produto com o identificador { $id }. Busque primeiro os produtos e use seus identificadores.
campaign-over = «{ $name }» já não pode ser alterada: { $status ->
    [sending] está sendo enviada
    [cancelled] foi cancelada
   *[other] já foi enviada
}. Crie um rascunho novo.
campaign-moved-on = Outra pessoa alterou «{ $name }» no mesmo momento. Nada foi pedido; olhe-a de novo e repita a solicitação.
campaign-one-line = { $field ->
    [subject] O assunto
    [preheader] A linha de pré-visualização
   *[name] O nome
} de uma campanha é uma só linha sem caracteres invisíveis. Retire as quebras de linha e os caracteres de controle.
campaign-subject-long = O assunto tem { $length } caracteres; mostram-se no máximo { $longest }. Encurte-o.
campaign-merge-field = O texto contém { $field }, que não é um campo que se possa preencher. O único é {"{{ first_name }}"}.
campaign-hidden-text = O texto contém caracteres invisíveis que poderiam esconder palavras de quem aprova. Retire-os.
campaign-link = O texto leva a { $link }, que não está entre suas próprias páginas ({ $hosts }). Use um link para uma delas.
campaign-product-changed = O produto «{ $name }» não está, ou já não está, nos seus dados tal como a campanha o mostra. Acrescente-o de novo para obter o nome, o preço e o link atuais.
campaign-price = O texto menciona o preço { $price }, que não é o de nenhum produto da campanha. Indique um preço real ou retire-o.
campaign-stock = O texto diz «{ $claim }», o que o estoque de nenhum produto da campanha confirma. Escreva o que é verdade hoje ou retire-o.
campaign-promise = O texto promete { $promised }. Só você pode verificar isso: certifique-se de que é verdade.
campaign-nobody = Não se pode escrever por e-mail a nenhum dos { $size } clientes de «{ $name }»: é preciso um endereço, um consentimento e que depois não haja devolução, queixa nem cancelamento.
campaign-not-approved = «{ $name }» não pode ser enviada sem aprovação. Peça-a primeiro.
campaign-changed = «{ $name }» ou seu remetente já não é o que foi aprovado, por isso nada foi enviado e a aprovação fica anulada. Volte a pedir a aprovação.
sender-missing = Ainda não há remetente configurado: indique o nome da sua empresa, os endereços e a página de cancelamento em { $file } do espaço de trabalho antes de enviar.
sender-unreadable = O arquivo { $file } do espaço de trabalho não é um YAML legível. Corrija-o; nada foi alterado.
sender-wrong = No arquivo { $file } do espaço de trabalho falta algo ou há algo incorreto: { $keys }. Precisa de company, address, postal_address, website e unsubscribe.
outbox-unwritable = Não é possível escrever os e-mails na pasta de saída. O envio parou e ninguém receberá dois e-mails; libere espaço ou corrija as permissões da pasta e envie de novo.
suppression-no-address = Este não é um endereço de e-mail que se possa pôr na lista de exclusão.
unsubscribe-unknown = Este link de cancelamento não é nosso.
customer-not-found = Não há nenhum cliente com o identificador, o endereço de e-mail ou o nome «{ $who }».
customer-ambiguous = Vários clientes têm este endereço de e-mail ou este nome. Pergunte por identificador de cliente: { $ids }.
