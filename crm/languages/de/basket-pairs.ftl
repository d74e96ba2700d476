# Warenkorb-Paare: was zusammen gekauft wird.

pairs-title = Zusammen gekauft: Paare nach { $thing }
pairs-title-with = Zusammen gekauft mit { $anchor }: Paare nach { $thing }
pairs-pair = Paar
pairs-one = Eines
pairs-other = Mit
pairs-both = Bestellungen mit beiden
pairs-with-one = Bestellungen mit dem einen
pairs-with-other = Bestellungen mit dem anderen
pairs-support = Support (Anteil aller Bestellungen)
pairs-confidence = Bei Kauf des einen auch das andere
pairs-confidence-back = Bei Kauf des anderen auch das eine
pairs-lift = Lift (1: wie durch Zufall)
pairs-summary = „{ $one }“ und „{ $other }“ liegen vorn: { $orders } { $count ->
    [one] Bestellung enthält
   *[other] Bestellungen enthalten
} beides ({ $support } der Bestellungen); { $confidence } der Bestellungen mit „{ $one }“ enthalten auch „{ $other }“, { $lift }-mal so oft wie durch Zufall.
pairs-none = Keine zwei davon sind in mindestens { $least } { $least ->
    [one] Bestellung
   *[other] Bestellungen
} zusammen. Fragen Sie nach weniger Bestellungen oder einem längeren Zeitraum.
pairs-no-orders = In dieser Zeit gibt es keine Bestellungen mit Produkten, also wurde nichts zusammen gekauft.
pairs-rule = { $orders } zählende { $count ->
    [one] Bestellung wurde
   *[other] Bestellungen wurden
} betrachtet; ein Produkt zählt einmal je Bestellung. Der Lift vergleicht damit, wie oft beides zufällig zusammenträfe.
pairs-least = Paare in weniger als { $least } { $least ->
    [one] Bestellung
   *[other] Bestellungen
} sind weggelassen.
