customer-order = Pedido de { $total }, { $status }
customer-ticket = Caso de atención «{ $category }», { $status }
customer-survey = Respondió a una encuesta ({ $type }): { $score }
