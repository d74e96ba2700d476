# Listes et exclusions en mots : des propositions qui suivent « clients ».

in-list = qui { $not ->
        [yes] ne figurent pas
       *[no] figurent
    } sur la liste « { $name } »
suppressed = qui { $not ->
        [yes] ne sont pas exclus
       *[no] sont exclus
    } des envois d’e-mails
