several-asked =
    No entendí esta parte:
    { $questions }
several-left =
    Hago estas peticiones una por una; diga después:
    { $requests }
