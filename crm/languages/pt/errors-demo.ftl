# O que pode falhar ao criar a empresa de demonstração.

demo-too-few-customers = Uma empresa de demonstração com { $customers } clientes é pequena demais para suas histórias: peça pelo menos { $fewest }.
