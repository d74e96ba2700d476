customer-order = Pedido de { $total }, { $status }
customer-ticket = Caso de atendimento «{ $category }», { $status }
customer-survey = Respondeu a uma pesquisa ({ $type }): { $score }
