# O que a linha de comando diz dos relatórios salvos e das análises.

shell-no-analysis = «{ $given }» não pede nenhuma análise. Peça uma, como «por que a receita caiu na semana passada?» ou «retenção por coortes por mês», ou dê um arquivo JSON como {"{"}"kind": "cohorts"{"}"}.
report-no-version = «{ $name }» não tem versão { $version }; suas versões vão da 1 à { $last }.
