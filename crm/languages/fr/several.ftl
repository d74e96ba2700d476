several-asked =
    Je n’ai pas compris cette partie :
    { $questions }
several-left =
    Je fais ces demandes l’une après l’autre ; redites ensuite :
    { $requests }
