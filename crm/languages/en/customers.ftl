customer-order = Order over { $total }, { $status }
customer-ticket = Service case “{ $category }”, { $status }
customer-survey = Answered a survey ({ $type }): { $score }
