behind-no-row = Não há linha { $number }: o relatório tem { $rows }.
behind-nobody = Por trás de «{ $measure }» não há clientes, porque não vem do que os clientes fazem. Peça receita, pedidos, compradores, e-mails, visitas, chamados ou respostas, e tome uma linha disso.
behind-same-name = As linhas { $rows } têm o mesmo nome, por isso não se podem distinguir seus clientes. Desdobre o relatório também pelo identificador e tome uma linha disso.
behind-not-said = As pessoas por trás de «{ $measure }» nesta linha não podem ser descritas com condições que deem de novo exatamente as mesmas. Com uma linha de compradores, pedidos ou cliques no mesmo desdobramento, sim.
behind-cut-period = Esta linha é só uma parte do seu período, ou então um dia da semana ou uma hora que se repete, e nenhuma condição pode dizer isso destas pessoas. Desdobre o relatório por dia, ou sem tempo, e tome uma linha disso.
progress-segment-row = Buscando as pessoas por trás da linha …
