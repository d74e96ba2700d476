campaign-not-found = Es gibt keine Kampagne „{ $name }“. Am nächsten kommen: { $near }.
campaign-none = Es gibt keine Kampagne „{ $name }“; bisher wurde noch keine angelegt. Lassen Sie zuerst einen Entwurf machen.
campaign-no-product = Es gibt kein Produkt mit der Nummer { $id }. Suchen Sie die Produkte zuerst und verwenden Sie deren Nummern.
campaign-over = „{ $name }“ lässt sich nicht mehr ändern: Sie { $status ->
    [sending] wird gerade gesendet
    [cancelled] wurde abgebrochen
   *[other] ist gesendet
}. Legen Sie einen neuen Entwurf an.
campaign-moved-on = „{ $name }“ wurde im selben Augenblick von jemand anderem geändert. Es wurde nichts angefragt; sehen Sie sie noch einmal an und fragen Sie erneut an.
campaign-one-line = { $field ->
    [subject] Der Betreff
    [preheader] Die Vorschauzeile
   *[name] Der Name
} einer Kampagne ist eine Zeile ohne unsichtbare Zeichen. Entfernen Sie Zeilenumbrüche und Steuerzeichen.
campaign-subject-long = Der Betreff hat { $length } Zeichen; höchstens { $longest } werden angezeigt. Kürzen Sie ihn.
campaign-merge-field = Der Text enthält { $field }; damit kann eine Mail nicht gefüllt werden. Das einzige Feld ist {"{{ first_name }}"}.
campaign-hidden-text = Der Text enthält unsichtbare Zeichen, die vor der freigebenden Person Wörter verbergen könnten. Entfernen Sie sie.
campaign-link = Der Text führt zu { $link }; das gehört nicht zu Ihren eigenen Seiten ({ $hosts }). Verwenden Sie einen Link dorthin.
campaign-product-changed = Das Produkt „{ $name }“ steht nicht oder nicht mehr so in Ihren Daten, wie die Kampagne es zeigt. Fügen Sie es neu ein, um Namen, Preis und Link von heute zu bekommen.
campaign-price = Der Text nennt den Preis { $price }, den keines der Produkte der Kampagne hat. Nennen Sie einen echten Preis oder lassen Sie ihn weg.
campaign-stock = Der Text sagt „{ $claim }“; dazu passt der Bestand keines Produkts der Kampagne. Schreiben Sie, was heute stimmt, oder lassen Sie es weg.
campaign-promise = Der Text verspricht { $promised }. Das können nur Sie prüfen: Stellen Sie sicher, dass es stimmt.
campaign-nobody = Keinem der { $size } Kunden von „{ $name }“ darf per E-Mail geschrieben werden: Nötig sind eine Adresse, eine Einwilligung und danach kein Rückläufer, keine Beschwerde und keine Abmeldung.
campaign-not-approved = „{ $name }“ kann ohne Freigabe nicht gesendet werden. Bitten Sie zuerst darum.
campaign-changed = „{ $name }“ oder der Absender ist nicht mehr so, wie es freigegeben wurde; darum wurde nichts gesendet, und die Freigabe ist hinfällig. Bitten Sie erneut um Freigabe.
sender-missing = Es ist noch kein Absender eingerichtet: Tragen Sie Firmenname, Adressen und Abmeldeseite in { $file } im Arbeitsbereich ein, bevor dies gesendet werden kann.
sender-unreadable = Die Datei { $file } im Arbeitsbereich ist kein lesbares YAML. Berichtigen Sie sie; es wurde nichts geändert.
sender-wrong = In der Datei { $file } im Arbeitsbereich fehlt etwas oder ist etwas falsch: { $keys }. Nötig sind company, address, postal_address, website und unsubscribe.
outbox-unwritable = In den Postausgangsordner können keine Mails geschrieben werden. Das Senden hat angehalten, niemand bekommt zwei Mails; schaffen Sie Platz oder berichtigen Sie die Rechte des Ordners und senden Sie dann weiter.
suppression-no-address = Das ist keine E-Mail-Adresse, die auf die Sperrliste gesetzt werden könnte.
unsubscribe-unknown = Dieser Abmeldelink stammt nicht von uns.
customer-not-found = Es gibt keine Kundin und keinen Kunden mit der Nummer, der E-Mail-Adresse oder dem Namen „{ $who }“.
customer-ambiguous = Mehrere Kunden haben diese E-Mail-Adresse oder diesen Namen. Fragen Sie nach der Kundennummer: { $ids }.
