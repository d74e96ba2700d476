# Mostrar uma resposta de outro modo e guardá-la com um nome.

show-file = Aqui está { $form ->
    [csv] como arquivo CSV
    [xlsx] como arquivo do Excel
    [pdf] como PDF
   *[png] como imagem
}.
show-file-at = Escrito em { $path }
show-file-refused = O arquivo não pôde ser entregue no Slack ({ $why }). Ele está na página de conversa e na linha de comando; quem administra o aplicativo pode dar a ele a permissão files:write.
show-no-chart = Esta resposta não tem um gráfico legível, por isso aqui está sua tabela.
keep-saved = Salvo como «{ $name }».
keep-revised = «{ $name }» é agora a versão { $version }. A versão { $before } é conservada: { $was }.
keep-same = «{ $name }» já tem exatamente esta definição.
progress-show-as = Preparando …
progress-keep-report = Salvando o relatório …
