# Was über große Modelle gesagt wird: warum eines nicht geantwortet hat und was dann geschah.

answer-model-busy = es ist überlastet
answer-model-overflow = das Gespräch ist zu lang dafür
answer-model-declined = es hat die Antwort abgelehnt
answer-forgot = Dieses Gespräch ist für das Sprachmodell zu lang geworden; es hat nur Ihre letzte Nachricht gesehen.
answer-left-out = { $count ->
    [one] Ein Satz wurde weggelassen, weil seine Zahl in keinem Ergebnis steht.
   *[other] { $count } Sätze wurden weggelassen, weil ihre Zahlen in keinem Ergebnis stehen.
  }
answer-both-readings = Das Sprachmodell und das eingebaute Verständnis lesen dies verschieden: { $model } Kunden gegen { $embedded }. Die erste Karte ist die Lesart des Modells, die letzte die eingebaute.
