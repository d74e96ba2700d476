store-unavailable = O repositório não respondeu ou não se pode escrever nele. Nada foi alterado; tente de novo daqui a pouco e, se continuar, verifique o disco e as permissões da pasta do espaço de trabalho.
store-unreadable = O arquivo store.db do espaço de trabalho não é um repositório legível. Nada foi alterado; restaure uma cópia de segurança ou indique outro espaço de trabalho com --home.
store-no-folder = Não é possível criar a pasta do espaço de trabalho ou escrever nela. Escolha outra com --home.
store-newer = Uma versão mais recente do Rapport criou este espaço de trabalho (formato { $found }; esta versão conhece { $known }). Nada foi alterado; atualize o Rapport para abri-lo.

segment-not-found = Não há nenhum segmento salvo chamado «{ $name }». Os mais parecidos são: { $near }.
segment-none-saved = Não há nenhum segmento salvo chamado «{ $name }» e ainda não foi salvo nenhum. Crie um primeiro e salve-o com esse nome.
segment-name-taken = Outro segmento salvo já se chama «{ $name }». Escolha outro nome ou arquive antes esse segmento.
segment-needs-name = Um segmento salvo precisa de um nome, por exemplo «Salões inativos».
segment-nothing-to-undo = «{ $name }» está na primeira versão: não há nada a desfazer.
segment-nothing-to-redo = A última mudança de «{ $name }» não foi desfazer: não há nada a refazer.
segment-refers-to-itself = O segmento { $id } estaria construído sobre si mesmo. Retire a condição que o nomeia ou o segmento que o usa.

report-not-found = Não há nenhum relatório salvo chamado «{ $name }». Os mais parecidos são: { $near }.
report-none-saved = Não há nenhum relatório salvo chamado «{ $name }» e ainda não foi salvo nenhum. Crie um primeiro e salve-o com esse nome.
report-name-taken = Outro relatório salvo já se chama «{ $name }». Escolha outro nome ou arquive antes esse relatório.
report-needs-name = Um relatório salvo precisa de um nome, por exemplo «Vendas por semana».
report-nothing-to-undo = «{ $name }» está na primeira versão: não há nada a desfazer.
report-nothing-to-redo = A última mudança de «{ $name }» não foi desfazer: não há nada a refazer.
