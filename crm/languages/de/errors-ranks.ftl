sample-needs-size = Eine Stichprobe oder ein Teil braucht genau eine Größe: einen Prozentsatz, eine Kundenzahl oder einen Teil wie 1 von 2.
part-needs-parts = Ein Teil braucht zwei Zahlen, etwa Quartil 2 von 4, und kann nicht über die Zahl der Teile hinausgehen.
sample-only-count-among = Nur eine Stichprobe mit fester Zahl wird unter anderen gezogen. Bei einem Prozentsatz oder Teil gehört die Stichprobe neben die anderen Bedingungen.
rfm-needs-something = Eine RFM-Bedingung braucht mindestens eine Klasse, etwa „champions“, oder einen Wert von 1 bis 5.
lookalike-of-nobody = Das Vorbild für die Ähnlichkeit hat derzeit keine Mitglieder. Wählen Sie eines mit Mitgliedern.
lookalike-of-everybody = Das Vorbild für die Ähnlichkeit sind alle Kunden; es bleibt niemand zu finden. Wählen Sie ein kleineres.
