# Startseite, Angeheftetes, regelmäßige Berichte, Alarme und Kollegen.

home-title = So steht es
home-pinned = Angeheftet
home-news = Neuigkeiten
home-news-seen = Erledigt
home-as-of = Stand: { $day }, { $zone }
home-nothing = Keine Daten in diesen Tagen.
home-course = { $grain ->
    [day] { $count } Tage, zwischen { $lowest } und { $highest }
    [week] { $count } Wochen, zwischen { $lowest } und { $highest }
    [month] { $count } Monate, zwischen { $lowest } und { $highest }
    [quarter] { $count } Quartale, zwischen { $lowest } und { $highest }
   *[year] { $count } Jahre, zwischen { $lowest } und { $highest }
}
home-against = { $grain ->
    [day] gegenüber dem Vortag
    [week] gegenüber der Vorwoche
    [month] gegenüber dem Vormonat
    [quarter] gegenüber dem Vorquartal
   *[year] gegenüber dem Vorjahr
}
home-against-value = gegenüber { $value }
home-points = { $by } Punkte
home-share = { $share } von { $all } Kunden
home-open = { $name } öffnen
home-unpin = { $name } von der Startseite nehmen
home-earlier = { $name } nach vorn
home-later = { $name } nach hinten
home-pin = An die Startseite heften
home-was-pinned = „{ $name }“ steht jetzt auf Ihrer Startseite.
home-was-unpinned = „{ $name }“ steht nicht mehr auf Ihrer Startseite.
home-was-put-aside = Erledigt.
home-ask-revenue = Umsatz letzte Woche im Vergleich zur Vorwoche
home-ask-engaged = Aktive Kunden pro Woche in den letzten 13 Wochen
home-ask-reachable = Wie viele Kunden sind per E-Mail erreichbar?
home-ask-attributed = E-Mail-Umsatz letzte Woche im Vergleich zur Vorwoche
home-ask-nps = NPS letzten Monat im Vergleich zum Vormonat
pin-nothing = Hier gibt es noch nichts anzuheften. Fragen Sie erst nach einem Bericht und sagen Sie dann „hefte das an“.
pin-unknown = Auf Ihrer Startseite steht nichts namens „{ $name }“. Dort steht: { $known }.
pins-full = Auf der Startseite haben { $most } Berichte Platz. Nehmen Sie erst einen weg.
pins-none = Auf Ihrer Startseite ist noch nichts angeheftet. Fragen Sie nach einem Bericht und sagen Sie „hefte das an“.
pins-list = Auf Ihrer Startseite: { $names }.

standing-rhythm = { $every ->
    [daily] täglich um { $at }
    [weekday] montags bis freitags um { $at }
    [monthly] { $last ->
        [yes] am { $day }. jedes Monats (oder am letzten Tag) um { $at }
       *[no] am { $day }. jedes Monats um { $at }
    }
   *[weekly] jeden { $weekday } um { $at }
}
standing-unknown = Es gibt keinen regelmäßigen Bericht und keinen Alarm namens „{ $name }“. Es gibt: { $known }.
standing-none = Es sind keine Berichte geplant und keine Alarme gesetzt.
standing-title = Geplante Berichte und Alarme
standing-column-name = Name
standing-column-kind = Art
standing-column-when = Wann
standing-column-to = An
standing-column-next = Nächstes Mal
standing-column-status = Stand
standing-kind = { $kind ->
    [digest] Bericht
   *[alert] Alarm
}
standing-status = { $status ->
    [requested] wartet auf Freigabe
    [active] aktiv
    [rejected] abgelehnt
   *[stopped] beendet
}
standing-here = Startseite
standing-stopped = „{ $name }“ ist beendet. Davon wird nichts mehr verschickt.
standing-started = „{ $name }“ ist aktiv: { $when }, zum ersten Mal am { $first }.
standing-rejected = „{ $name }“ wurde von { $by } abgelehnt. Es wird nichts verschickt.
standing-approved = Freigegeben von { $by }.
standing-released = { $count ->
    [0] Von „{ $name }“ war nichts zurückgehalten.
   *[other] { $count } zurückgehaltene Nachrichten von „{ $name }“ { $release ->
        [yes] gehen jetzt hinaus
       *[no] sind verworfen
    }.
}

digest-opening = Ihr Bericht „{ $name }“
digest-why = { $by } hat darum gebeten: { $when }. Beenden mit: rapport reports unschedule { $id }.
digest-as-of = Stand: { $when } ({ $zone }).
digest-more-rows = Die ersten { $shown } von { $all } Zeilen.
digest-latest-rows = Die letzten { $shown } von { $all } Zeilen.
digest-summary = „{ $name }“ { $when } an { $to } schicken
digest-asked = { $summary }. Vor einer Freigabe wird nichts verschickt.
digest-report-archived = Der Bericht „{ $name }“ ist nicht gespeichert oder liegt im Archiv und kann darum nicht verschickt werden. Speichern Sie ihn, oder holen Sie ihn aus dem Archiv.
digest-which-report = Welcher Bericht soll geschickt werden? „{ $words }“ konnte ich nicht als Bericht lesen. Fragen Sie erst danach, oder nennen Sie einen gespeicherten.
digest-no-report = Hier gibt es keinen Bericht zu verschicken. Fragen Sie erst nach einem, oder nennen Sie einen gespeicherten.

alert-rule = { $side ->
    [below] unter { $line } fällt
   *[above] über { $line } steigt
}
alert-looked-at = nach jedem Import und nach der Uhr
alert-again = Gemeldet wird es einmal; wieder erst, nachdem der Wert { $line } erreicht hat.
alert-crossed = { $name }: { $measure } liegt bei { $value } ({ $period }), { $side ->
    [below] unter { $line }
   *[above] über { $line }
}.
alert-summary = { $to } Bescheid geben, wenn „{ $name }“ { $rule }
alert-summary-here = Auf der Startseite melden, wenn „{ $name }“ { $rule }
alert-made = { $summary }. Jetzt: { $now }. { $again }
alert-beyond-already = Die Grenze ist schon überschritten, gemeldet wird darum erst das nächste Mal.
alert-why = { $by } hat um diesen Alarm gebeten. Beenden mit: rapport alerts stop { $id }.
alert-no-line = Bei welchem Wert soll gemeldet werden? Sagen Sie etwa: „wenn der wöchentliche Umsatz unter 100.000 fällt“.
alert-no-rate = Für { $currency } kenne ich keinen Wechselkurs, die Grenze lässt sich darum nicht vergleichen. Nennen Sie sie in Ihrer Berichtswährung, oder importieren Sie fx_rates.
alert-not-one-number = Ein Alarm sieht auf eine Zahl. Nennen Sie eine Kennzahl ohne Aufschlüsselung, etwa „wöchentlicher Umsatz“ oder „Bounce-Rate“.

news-held = „{ $name }“ wurde nicht verschickt: Dieser Rechner war aus, als es fällig war ({ $due }), und für ein Verschicken ohne Rückfrage ist es zu spät. Freigeben mit: rapport reports release { $id }.
news-missed = { $count ->
    [1] Ein früherer Versand von „{ $name }“ fiel seit { $due } aus, weil dieser Rechner aus war.
   *[other] { $count } frühere Sendungen von „{ $name }“ fielen seit { $due } aus, weil dieser Rechner aus war.
}
news-unknown = Ob „{ $name }“ ({ $due }) { $count ->
    [1] eine Adresse
   *[other] { $count } Adressen
} erreicht hat, ist unbekannt: Der Rechner hielt dazwischen an. Es wird nicht noch einmal verschickt.
news-failed = „{ $name }“ ging nicht: { $why }

colleague-no-address = „{ $given }“ ist weder eine Mailadresse noch ein Slack-Kanal wie #marketing.
colleague-is-customer = Diese Adresse gehört einem Kunden. Berichte und Alarme gehen nur an Kollegen.
colleague-not-verified = { $address } steht nicht auf der geprüften Liste, dorthin wird darum nichts geschickt. Geprüft: { $known }. Aufnehmen mit: rapport colleagues add { $address }.
colleague-none-of-yours = Ich kenne keine geprüfte Adresse von Ihnen. Nehmen Sie sie auf mit „rapport colleagues add IHRE-ADRESSE --person { $user }“, oder nennen Sie die eines Kollegen.
colleague-unknown = { $address } steht nicht auf der Liste der Kollegen.
colleague-wrong-code = Dieser Code passt nicht zu { $address }, ist älter als 7 Tage oder wurde zu oft versucht. Einen neuen gibt es mit: rapport colleagues add { $address }.
colleague-code-subject = Ihr Code für Berichte: { $code }
colleague-code = Um Berichte von { $company } an dieser Adresse zu bekommen, geben Sie diesen Code zurück: { $code }
colleague-code-sent = Ein Code ging an { $address }. Bestätigen mit: rapport colleagues confirm { $address } CODE
colleague-code-why = Jemand bei { $company } hat diese Adresse eingetragen. Wenn Sie von dort keine Berichte erwarten, tun Sie nichts.
colleague-verified = { $address } ist geprüft.
colleague-removed = { $address } bekommt nichts mehr.
colleague-not-reached = Der Code konnte { $address } nicht zugestellt werden. Prüfen Sie die Adresse und ob der Weg dorthin geht.
colleague-state = { $verified ->
    [yes] geprüft
   *[no] wartet auf den Code
}
slack-unavailable = Slack nimmt gerade keine Nachrichten an. Es wird wieder versucht.

due-sent = { $name }: { $sent } verschickt, { $held } zurückgehalten, { $failed } gescheitert, { $unknown } unbekannt.
due-crossed = { $name }: Die Grenze wurde überschritten.
due-failed = { $name }: { $why }
due-nothing = Nichts ist fällig.

screens-fact-to = An
screens-fact-when = Wann
screens-fact-zone = Zeitzone
screens-fact-first-time = Zum ersten Mal
screens-fact-reports = Berichte
screens-fact-rule = Grenze
screens-fact-looked-at = Geprüft wird
screens-fact-now = Jetzt
screens-fact-rearmed = Wie oft
progress-pin-report = Wird angeheftet …
progress-schedule-report = Der Versand wird vorbereitet …
progress-set-alert = Der Alarm wird gesetzt …
progress-standing = Geplantes wird nachgesehen …
