campaign-not-found = No hay ninguna campaña llamada «{ $name }». Las más parecidas son: { $near }.
campaign-none = No hay ninguna campaña llamada «{ $name }» y todavía no se ha creado ninguna. Pida primero un borrador.
campaign-no-product = No hay ningún producto con el identificador { $id }. Busque primero los productos y use sus identificadores.
campaign-over = «{ $name }» ya no se puede cambiar: { $status ->
    [sending] se está enviando
    [cancelled] se canceló
   *[other] ya se envió
}. Cree un borrador nuevo.
campaign-moved-on = Otra persona cambió «{ $name }» en el mismo momento. No se pidió nada; vuelva a mirarla y repita la solicitud.
campaign-one-line = { $field ->
    [subject] El asunto
    [preheader] La línea de vista previa
   *[name] El nombre
} de una campaña es una sola línea sin caracteres invisibles. Quite los saltos de línea y los caracteres de control.
campaign-subject-long = El asunto tiene { $length } caracteres; se muestran como mucho { $longest }. Acórtelo.
campaign-merge-field = El texto contiene { $field }, que no es un campo que se pueda rellenar. El único es {"{{ first_name }}"}.
campaign-hidden-text = El texto contiene caracteres invisibles que podrían ocultar palabras a quien lo aprueba. Quítelos.
campaign-link = El texto lleva a { $link }, que no está entre sus propias páginas ({ $hosts }). Use un enlace a una de ellas.
campaign-product-changed = El producto «{ $name }» no está, o ya no está, en sus datos tal como lo muestra la campaña. Añádalo de nuevo para obtener el nombre, el precio y el enlace actuales.
campaign-price = El texto menciona el precio { $price }, que no es el de ningún producto de la campaña. Indique un precio real o quítelo.
campaign-stock = El texto dice «{ $claim }», pero las existencias de ningún producto de la campaña lo confirman. Escriba lo que es cierto hoy o quítelo.
campaign-promise = El texto promete { $promised }. Solo usted puede comprobarlo: asegúrese de que sea cierto.
campaign-nobody = No se puede escribir por correo a ninguno de los { $size } clientes de «{ $name }»: hace falta una dirección, un consentimiento y que después no haya rebote, queja ni baja.
campaign-not-approved = «{ $name }» no se puede enviar sin aprobación. Pídala primero.
campaign-changed = «{ $name }» o su remitente ya no es lo que se aprobó, así que no se envió nada y la aprobación queda anulada. Vuelva a pedir la aprobación.
sender-missing = Aún no hay remitente configurado: indique el nombre de su empresa, las direcciones y la página de baja en { $file } del espacio de trabajo antes de enviar.
sender-unreadable = El archivo { $file } del espacio de trabajo no es un YAML legible. Corríjalo; no se cambió nada.
sender-wrong = En el archivo { $file } del espacio de trabajo falta algo o hay algo incorrecto: { $keys }. Necesita company, address, postal_address, website y unsubscribe.
outbox-unwritable = No se pueden escribir los correos en la carpeta de salida. El envío se ha detenido y nadie recibirá dos correos; libere espacio o corrija los permisos de la carpeta y vuelva a enviar.
suppression-no-address = Esta no es una dirección de correo que se pueda poner en la lista de exclusión.
unsubscribe-unknown = Este enlace de baja no es nuestro.
customer-not-found = No hay ningún cliente con el identificador, la dirección de correo o el nombre «{ $who }».
customer-ambiguous = Varios clientes tienen esta dirección de correo o este nombre. Pregunte por identificador de cliente: { $ids }.
