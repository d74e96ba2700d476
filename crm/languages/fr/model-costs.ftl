# What a large model costs, and that the day's budget is spent.

answer-budget-spent = Le budget du jour pour le modèle de langage est épuisé ; la compréhension intégrée a répondu.
answer-cost = Réponse de { $model } pour { $cost }.
answer-cost-estimated = Réponse de { $model } pour environ { $cost } ; le service n’a pas indiqué ses jetons, ils sont estimés.
catalog-bad-models = { $where } : { $given } ne convient pas. Sous models se trouvent answers (embedded, checked ou large), les prix input, output et cached pour un million de jetons, currency (par exemple EUR) et budget pour une journée.
