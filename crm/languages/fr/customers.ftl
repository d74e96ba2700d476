customer-order = Commande de { $total }, { $status }
customer-ticket = Demande au service client « { $category } », { $status }
customer-survey = A répondu à une enquête ({ $type }) : { $score }
