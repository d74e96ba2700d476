# Was Diagramme nicht zeigen.

chart-left = { $measures } passt nicht auf dieselbe Achse und steht nicht im Diagramm, aber in der Tabelle.
