campaign-name = { $purpose ->
    [winback] Recuperación
    [promotion] Promoción
    [arrivals] Novedades
    [thanks] Agradecimiento
    [survey] Encuesta
    [cart] Carrito abandonado
    [birthday] Cumpleaños
    [welcome] Bienvenida
   *[newsletter] Boletín
} para { $segment }
campaign-greeting = Hola, { $name }:
campaign-greeting-nameless = Hola:
campaign-closing = El equipo de { $company }
campaign-reason = Aceptó recibir noticias de { $company }; por eso recibe este correo.
campaign-unsubscribe = Darse de baja
campaign-someone = estimada clienta, estimado cliente

campaign-winback-subject = Cuánto tiempo: en { $company } nos encantaría volver a verle
campaign-winback-preheader = Algunas cosas han cambiado desde su última visita.
campaign-winback-heading = Le hemos echado de menos
campaign-winback-text = Hace tiempo que no sabemos de usted. { $products ->
        [0] Han pasado muchas cosas desde entonces y nos gustaría enseñárselas.
        [one] Uno de los favoritos de nuestros clientes podría ser justo lo que busca:
       *[other] Estos son los favoritos de nuestros clientes en este momento, elegidos para usted:
    }
campaign-winback-button = Ver las novedades

campaign-promotion-subject = { $products ->
        [0] Elegido para usted en { $company }
        [one] { $product }: elegido para usted
       *[other] { $product } y más: elegidos para usted
    }
campaign-promotion-preheader = Elegido con cuidado, listo para usted.
campaign-promotion-heading = Elegido para usted
campaign-promotion-text = { $products ->
        [0] Vea lo que nuestro equipo recomienda esta semana.
        [one] Nuestro equipo tiene una recomendación clara para usted esta semana:
       *[other] Nuestro equipo ha reunido lo que recomendamos esta semana:
    }
campaign-promotion-button = Comprar ahora

campaign-arrivals-subject = { $products ->
        [0] Novedades en { $company }
        [one] Nuevo: { $product }
       *[other] Nuevo: { $product } y más
    }
campaign-arrivals-preheader = Recién llegado: entérese entre los primeros.
campaign-arrivals-heading = Recién llegado
campaign-arrivals-text = { $products ->
        [0] Hay novedades en nuestras estanterías y usted es de los primeros en saberlo.
        [one] Acaba de llegar y usted es de los primeros en verlo:
       *[other] Acaban de llegar y usted es de los primeros en verlos:
    }
campaign-arrivals-button = Descubrir las novedades

campaign-newsletter-subject = Noticias de { $company }
campaign-newsletter-preheader = Las novedades y lo que más gusta a nuestros clientes.
campaign-newsletter-heading = Novedades de { $company }
campaign-newsletter-text = Esto es lo que queremos contarle esta vez. { $products ->
        [0] Encontrará más en nuestra página.
       *[other] Hemos elegido lo que más gusta a nuestros clientes:
    }
campaign-newsletter-button = Leer más

campaign-thanks-subject = Gracias de parte de todo el equipo de { $company }
campaign-thanks-preheader = Es un placer contar con usted.
campaign-thanks-heading = Gracias
campaign-thanks-text = Le agradecemos su confianza. { $products ->
        [0] Si podemos hacer algo por usted, responda a este correo.
       *[other] Si busca inspiración, esto le puede gustar:
    }
campaign-thanks-button = Visítenos

campaign-survey-subject = ¿Dos minutos para mejorar { $company }?
campaign-survey-preheader = Díganos qué hacemos bien y qué deberíamos mejorar.
campaign-survey-heading = ¿Qué opina?
campaign-survey-text = Su opinión nos ayuda a mejorar. Le llevará unos dos minutos y leemos todas las respuestas.
campaign-survey-button = Dar mi opinión

campaign-cart-subject = Ha dejado algo en su carrito
campaign-cart-preheader = Se lo hemos guardado.
campaign-cart-heading = ¿Todavía lo está pensando?
campaign-cart-text = Ha dejado algo en su carrito y ahí sigue. Si tiene alguna pregunta antes de decidirse, responda a este correo.
campaign-cart-button = Volver a mi carrito

campaign-birthday-subject = { $company } le desea un feliz cumpleaños
campaign-birthday-preheader = Un día para darse un capricho.
campaign-birthday-heading = ¡Feliz cumpleaños!
campaign-birthday-text = Todo el equipo le desea un día maravilloso. { $products ->
        [0] Dese un capricho.
       *[other] Quizá le apetezca darse un capricho:
    }
campaign-birthday-button = Darme un capricho

campaign-welcome-subject = Le damos la bienvenida a { $company }
campaign-welcome-preheader = Nos alegra tenerle aquí.
campaign-welcome-heading = ¡Bienvenida, bienvenido!
campaign-welcome-text = Nos alegra tenerle aquí. { $products ->
        [0] Eche un vistazo y escríbanos si tiene preguntas.
       *[other] Para empezar, lo que más gusta a nuestros clientes:
    }
campaign-welcome-button = Echar un vistazo

campaign-approval-summary = Enviar «{ $name }» a { $people } personas de «{ $segment }»
campaign-approval-left-out = { $people } personas del segmento quedan fuera: { $reasons }.
campaign-left-out = { $reason ->
    [no_address] { $people } sin dirección de correo
    [bad_address] { $people } con una dirección a la que no se puede escribir
    [no_consent] { $people } sin consentimiento para el correo
    [stopped] { $people } tras un rebote, una queja o una baja
    [suppressed] { $people } en la lista de exclusión
    [capped] { $people } que ya han recibido suficientes correos
    [holdout] { $people } en el grupo de control
   *[same_address] { $people } con la misma dirección que otra persona
}
campaign-status = { $status ->
    [draft] borrador
    [requested] a la espera de aprobación
    [approved] aprobada
    [sending] enviándose
    [sent] enviada
   *[cancelled] cancelada
}
campaign-sent = «{ $name }»: { $sent } correos enviados, { $failed } fallidos, { $suppressed } excluidos en el último momento, { $unknown } inciertos.
campaign-unknown = { $people } correos estaban en curso cuando se interrumpió el envío. Pueden haber salido o no; por eso se listan para usted y nunca se reenvían solos.
campaign-busy = Otro proceso está enviando «{ $name }» en este momento.
