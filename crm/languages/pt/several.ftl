several-asked =
    Não entendi esta parte:
    { $questions }
several-left =
    Faço estes pedidos um a um; diga depois:
    { $requests }
