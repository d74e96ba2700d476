several-asked =
    I did not understand this part:
    { $questions }
several-left =
    I do these one at a time; say them next:
    { $requests }
