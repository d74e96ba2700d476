several-asked =
    Diesen Teil habe ich nicht verstanden:
    { $questions }
several-left =
    Das mache ich eins nach dem anderen; sagen Sie danach:
    { $requests }
