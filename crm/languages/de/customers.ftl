customer-order = Bestellung über { $total }, { $status }
customer-ticket = Serviceanfrage „{ $category }“, { $status }
customer-survey = Umfrage beantwortet ({ $type }): { $score }
