# Listen und Sperren in Worten: Nebensätze zu „Kunden“.

in-list = die { $not ->
        [yes] nicht
       *[no] { "" }
    } auf der Liste „{ $name }“ stehen
suppressed = die für E-Mails { $not ->
        [yes] nicht gesperrt
       *[no] gesperrt
    } sind
