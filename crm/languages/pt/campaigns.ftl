campaign-name = { $purpose ->
    [winback] Recuperação
    [promotion] Promoção
    [arrivals] Novidades
    [thanks] Agradecimento
    [survey] Pesquisa
    [cart] Carrinho abandonado
    [birthday] Aniversário
    [welcome] Boas-vindas
   *[newsletter] Newsletter
} para { $segment }
campaign-greeting = Olá, { $name }:
campaign-greeting-nameless = Olá:
campaign-closing = A equipe da { $company }
campaign-reason = Você aceitou receber notícias da { $company }; por isso recebe este e-mail.
campaign-unsubscribe = Cancelar inscrição
campaign-someone = prezada cliente, prezado cliente

campaign-winback-subject = Quanto tempo: na { $company } adoraríamos ver você de novo
campaign-winback-preheader = Algumas coisas mudaram desde a sua última visita.
campaign-winback-heading = Sentimos a sua falta
campaign-winback-text = Há tempo que não temos notícias suas. { $products ->
        [0] Muita coisa aconteceu desde então e gostaríamos de mostrar.
        [one] Um dos favoritos dos nossos clientes pode ser justamente o que procura:
       *[other] Estes são os favoritos dos nossos clientes neste momento, escolhidos para você:
    }
campaign-winback-button = Ver as novidades

campaign-promotion-subject = { $products ->
        [0] Escolhido para você na { $company }
        [one] { $product }: escolhido para você
       *[other] { $product } e mais: escolhidos para você
    }
campaign-promotion-preheader = Escolhido com cuidado, pronto para você.
campaign-promotion-heading = Escolhido para você
campaign-promotion-text = { $products ->
        [0] Veja o que a nossa equipe recomenda esta semana.
        [one] Nossa equipe tem uma recomendação clara para você esta semana:
       *[other] Nossa equipe reuniu o que recomendamos esta semana:
    }
campaign-promotion-button = Comprar agora

campaign-arrivals-subject = { $products ->
        [0] Novidades na { $company }
        [one] Novo: { $product }
       *[other] Novo: { $product } e mais
    }
campaign-arrivals-preheader = Acabou de chegar: saiba entre os primeiros.
campaign-arrivals-heading = Acabou de chegar
campaign-arrivals-text = { $products ->
        [0] Há novidades nas nossas prateleiras e você é dos primeiros a saber.
        [one] Acaba de chegar e você é dos primeiros a ver:
       *[other] Acabam de chegar e você é dos primeiros a ver:
    }
campaign-arrivals-button = Descobrir as novidades

campaign-newsletter-subject = Notícias da { $company }
campaign-newsletter-preheader = As novidades e o que mais agrada aos nossos clientes.
campaign-newsletter-heading = Novidades da { $company }
campaign-newsletter-text = Isto é o que queremos contar desta vez. { $products ->
        [0] Há mais na nossa página.
       *[other] Escolhemos o que mais agrada aos nossos clientes:
    }
campaign-newsletter-button = Ler mais

campaign-thanks-subject = Obrigado de toda a equipe da { $company }
campaign-thanks-preheader = É um prazer contar com você.
campaign-thanks-heading = Obrigado
campaign-thanks-text = Agradecemos a sua confiança. { $products ->
        [0] Se pudermos fazer algo por você, responda a este e-mail.
       *[other] Se procura inspiração, isto pode agradar:
    }
campaign-thanks-button = Visite-nos

campaign-survey-subject = Dois minutos para melhorar a { $company }?
campaign-survey-preheader = Diga o que fazemos bem e o que devemos melhorar.
campaign-survey-heading = O que você acha?
campaign-survey-text = Sua opinião nos ajuda a melhorar. Leva cerca de dois minutos e lemos todas as respostas.
campaign-survey-button = Dar minha opinião

campaign-cart-subject = Você deixou algo no carrinho
campaign-cart-preheader = Guardamos para você.
campaign-cart-heading = Ainda está pensando?
campaign-cart-text = Você deixou algo no carrinho e continua lá. Se tiver alguma pergunta antes de decidir, responda a este e-mail.
campaign-cart-button = Voltar ao meu carrinho

campaign-birthday-subject = A { $company } deseja um feliz aniversário
campaign-birthday-preheader = Um dia para se dar um mimo.
campaign-birthday-heading = Feliz aniversário!
campaign-birthday-text = Toda a equipe deseja um dia maravilhoso. { $products ->
        [0] Dê-se um mimo.
       *[other] Talvez lhe apeteça um mimo:
    }
campaign-birthday-button = Dar-me um mimo

campaign-welcome-subject = Damos as boas-vindas à { $company }
campaign-welcome-preheader = Que bom ter você aqui.
campaign-welcome-heading = Boas-vindas!
campaign-welcome-text = Que bom ter você aqui. { $products ->
        [0] Dê uma olhada e escreva-nos se tiver perguntas.
       *[other] Para começar, o que mais agrada aos nossos clientes:
    }
campaign-welcome-button = Dar uma olhada

campaign-approval-summary = Enviar «{ $name }» a { $people } pessoas de «{ $segment }»
campaign-approval-left-out = { $people } pessoas do segmento ficam de fora: { $reasons }.
campaign-left-out = { $reason ->
    [no_address] { $people } sem endereço de e-mail
    [bad_address] { $people } com um endereço para o qual não se pode escrever
    [no_consent] { $people } sem consentimento para o e-mail
    [stopped] { $people } após uma devolução, uma queixa ou um cancelamento
    [suppressed] { $people } na lista de exclusão
    [capped] { $people } que já receberam e-mails suficientes
    [holdout] { $people } no grupo de controle
   *[same_address] { $people } com o mesmo endereço que outra pessoa
}
campaign-status = { $status ->
    [draft] rascunho
    [requested] à espera de aprovação
    [approved] aprovada
    [sending] em envio
    [sent] enviada
   *[cancelled] cancelada
}
campaign-sent = «{ $name }»: { $sent } e-mails enviados, { $failed } falharam, { $suppressed } excluídos no último momento, { $unknown } incertos.
campaign-unknown = { $people } e-mails estavam em curso quando o envio foi interrompido. Podem ter saído ou não; por isso são listados para você e nunca são reenviados sozinhos.
campaign-busy = Outro processo está enviando «{ $name }» neste momento.
