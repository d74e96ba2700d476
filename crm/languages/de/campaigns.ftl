campaign-name = { $purpose ->
    [winback] Rückgewinnung
    [promotion] Aktion
    [arrivals] Neuheiten
    [thanks] Dankeschön
    [survey] Umfrage
    [cart] Warenkorb-Erinnerung
    [birthday] Geburtstag
    [welcome] Willkommen
   *[newsletter] Newsletter
} für { $segment }
campaign-greeting = Guten Tag { $name },
campaign-greeting-nameless = Guten Tag,
campaign-closing = Ihr Team von { $company }
campaign-reason = Sie erhalten diese E-Mail, weil Sie zugestimmt haben, von { $company } zu hören.
campaign-unsubscribe = Abmelden
campaign-someone = liebe Kundin, lieber Kunde

campaign-winback-subject = Lange nicht gesehen – { $company } freut sich auf Sie
campaign-winback-preheader = Seit Ihrem letzten Besuch hat sich einiges getan.
campaign-winback-heading = Wir haben Sie vermisst
campaign-winback-text = Wir haben eine Weile nichts von Ihnen gehört. { $products ->
        [0] Seither hat sich viel getan, und wir zeigen es Ihnen gern.
        [one] Ein Liebling unserer Kundinnen und Kunden könnte jetzt genau das Richtige für Sie sein:
       *[other] Das sind zurzeit die Lieblinge unserer Kundinnen und Kunden, für Sie ausgesucht:
    }
campaign-winback-button = Neues entdecken

campaign-promotion-subject = { $products ->
        [0] Für Sie ausgesucht von { $company }
        [one] { $product } – für Sie ausgesucht
       *[other] { $product } und mehr – für Sie ausgesucht
    }
campaign-promotion-preheader = Mit Sorgfalt gewählt und für Sie bereit.
campaign-promotion-heading = Für Sie ausgesucht
campaign-promotion-text = { $products ->
        [0] Sehen Sie, was unser Team diese Woche empfiehlt.
        [one] Unser Team hat diese Woche eine klare Empfehlung für Sie:
       *[other] Unser Team hat für Sie zusammengestellt, was wir diese Woche empfehlen:
    }
campaign-promotion-button = Jetzt einkaufen

campaign-arrivals-subject = { $products ->
        [0] Neu bei { $company }
        [one] Neu: { $product }
       *[other] Neu: { $product } und mehr
    }
campaign-arrivals-preheader = Frisch im Regal – seien Sie unter den Ersten.
campaign-arrivals-heading = Gerade eingetroffen
campaign-arrivals-text = { $products ->
        [0] In unserem Regal gibt es Neues, und Sie erfahren es mit als Erste.
        [one] Das ist gerade eingetroffen, und Sie sehen es mit als Erste:
       *[other] Diese Neuheiten sind gerade eingetroffen, und Sie sehen sie mit als Erste:
    }
campaign-arrivals-button = Neuheiten entdecken

campaign-newsletter-subject = Neues von { $company }
campaign-newsletter-preheader = Was es Neues gibt und was unsere Kundinnen und Kunden am liebsten mögen.
campaign-newsletter-heading = Neues bei { $company }
campaign-newsletter-text = Das möchten wir Ihnen diesmal erzählen. { $products ->
        [0] Mehr finden Sie auf unseren Seiten.
       *[other] Wir haben einiges ausgesucht, das unsere Kundinnen und Kunden am liebsten mögen:
    }
campaign-newsletter-button = Weiterlesen

campaign-thanks-subject = Herzlichen Dank von uns allen bei { $company }
campaign-thanks-preheader = Schön, dass Sie bei uns sind.
campaign-thanks-heading = Herzlichen Dank
campaign-thanks-text = Wir danken Ihnen für Ihr Vertrauen. { $products ->
        [0] Wenn wir etwas für Sie tun können, antworten Sie einfach auf diese E-Mail.
       *[other] Falls Sie Anregungen suchen, passt das gut dazu:
    }
campaign-thanks-button = Uns besuchen

campaign-survey-subject = Zwei Minuten, um { $company } besser zu machen?
campaign-survey-preheader = Sagen Sie uns, was wir gut machen und was wir besser machen sollten.
campaign-survey-heading = Was meinen Sie?
campaign-survey-text = Ihre Meinung hilft uns, besser zu werden. Es dauert etwa zwei Minuten, und wir lesen jede Antwort.
campaign-survey-button = Meinung sagen

campaign-cart-subject = In Ihrem Warenkorb liegt noch etwas
campaign-cart-preheader = Wir haben es für Sie aufgehoben.
campaign-cart-heading = Noch unentschlossen?
campaign-cart-text = In Ihrem Warenkorb liegt noch etwas, und es wartet auf Sie. Wenn Sie vorher eine Frage haben, antworten Sie einfach auf diese E-Mail.
campaign-cart-button = Zum Warenkorb

campaign-birthday-subject = Alles Gute zum Geburtstag wünscht { $company }
campaign-birthday-preheader = Ein Tag, um sich etwas zu gönnen.
campaign-birthday-heading = Alles Gute zum Geburtstag!
campaign-birthday-text = Wir alle wünschen Ihnen einen wunderbaren Tag. { $products ->
        [0] Gönnen Sie sich etwas Schönes.
       *[other] Vielleicht gönnen Sie sich etwas Schönes:
    }
campaign-birthday-button = Etwas gönnen

campaign-welcome-subject = Willkommen bei { $company }
campaign-welcome-preheader = Schön, dass Sie da sind.
campaign-welcome-heading = Willkommen!
campaign-welcome-text = Schön, dass Sie da sind. { $products ->
        [0] Sehen Sie sich um, und schreiben Sie uns, wenn Sie Fragen haben.
       *[other] Zum Einstieg das, was unsere Kundinnen und Kunden am liebsten mögen:
    }
campaign-welcome-button = Umsehen

campaign-approval-summary = „{ $name }“ an { $people } Personen aus „{ $segment }“ senden
campaign-approval-left-out = { $people } Personen des Segments bleiben außen vor: { $reasons }.
campaign-left-out = { $reason ->
    [no_address] { $people } ohne E-Mail-Adresse
    [bad_address] { $people } mit einer Adresse, an die nicht geschrieben werden kann
    [no_consent] { $people } ohne Einwilligung in E-Mails
    [stopped] { $people } nach Rückläufer, Beschwerde oder Abmeldung
    [suppressed] { $people } auf der Sperrliste
    [capped] { $people }, die zuletzt genug E-Mails bekommen haben
    [holdout] { $people } in der Kontrollgruppe
   *[same_address] { $people } mit derselben Adresse wie andere
}
campaign-status = { $status ->
    [draft] Entwurf
    [requested] wartet auf Freigabe
    [approved] freigegeben
    [sending] wird gesendet
    [sent] gesendet
   *[cancelled] abgebrochen
}
campaign-sent = „{ $name }“: { $sent } Mails gesendet, { $failed } fehlgeschlagen, { $suppressed } im letzten Moment ausgelassen, { $unknown } ungewiss.
campaign-unknown = { $people } Mails waren unterwegs, als das Senden unterbrochen wurde. Sie können hinausgegangen sein oder nicht; darum sind sie für Sie aufgelistet und werden nie von selbst noch einmal gesendet.
campaign-busy = „{ $name }“ wird gerade von einem anderen Prozess gesendet.
