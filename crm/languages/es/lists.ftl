# Listas y exclusiones en palabras: oraciones que siguen a «clientes».

in-list = que { $not ->
        [yes] no están
       *[no] están
    } en la lista «{ $name }»
suppressed = que { $not ->
        [yes] no están excluidos
       *[no] están excluidos
    } de los envíos de correo
