# Was beim Erzeugen der Demofirma schiefgehen kann.

demo-too-few-customers = Eine Demofirma mit { $customers } Kunden ist zu klein für ihre Geschichten: Es müssen mindestens { $fewest } sein.
