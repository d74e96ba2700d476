campaign-name = { $purpose ->
    [winback] Reconquête
    [promotion] Promotion
    [arrivals] Nouveautés
    [thanks] Remerciement
    [survey] Enquête
    [cart] Panier abandonné
    [birthday] Anniversaire
    [welcome] Bienvenue
   *[newsletter] Lettre d’information
} pour { $segment }
campaign-greeting = Bonjour { $name },
campaign-greeting-nameless = Bonjour,
campaign-closing = L’équipe { $company }
campaign-reason = Vous avez accepté de recevoir des nouvelles de { $company } ; c’est pourquoi vous recevez cet e-mail.
campaign-unsubscribe = Se désabonner
campaign-someone = chère cliente, cher client

campaign-winback-subject = Cela fait longtemps – { $company } serait heureux de vous revoir
campaign-winback-preheader = Bien des choses ont changé depuis votre dernière visite.
campaign-winback-heading = Vous nous avez manqué
campaign-winback-text = Cela fait un moment que nous n’avons pas eu de vos nouvelles. { $products ->
        [0] Beaucoup de choses ont changé depuis, et nous aimerions vous les montrer.
        [one] Un produit très apprécié de nos clients pourrait vous convenir en ce moment :
       *[other] Voici ce que nos clients préfèrent en ce moment, choisi pour vous :
    }
campaign-winback-button = Voir les nouveautés

campaign-promotion-subject = { $products ->
        [0] Choisi pour vous par { $company }
        [one] { $product } – choisi pour vous
       *[other] { $product } et plus encore – choisis pour vous
    }
campaign-promotion-preheader = Choisi avec soin, prêt pour vous.
campaign-promotion-heading = Choisi pour vous
campaign-promotion-text = { $products ->
        [0] Découvrez ce que notre équipe recommande cette semaine.
        [one] Notre équipe a une recommandation pour vous cette semaine :
       *[other] Notre équipe a réuni ce que nous recommandons cette semaine :
    }
campaign-promotion-button = Acheter maintenant

campaign-arrivals-subject = { $products ->
        [0] Nouveau chez { $company }
        [one] Nouveau : { $product }
       *[other] Nouveau : { $product } et plus encore
    }
campaign-arrivals-preheader = Tout juste en rayon : soyez parmi les premiers.
campaign-arrivals-heading = Vient d’arriver
campaign-arrivals-text = { $products ->
        [0] Il y a du nouveau dans nos rayons, et vous êtes parmi les premiers à le savoir.
        [one] Ce produit vient d’arriver, et vous êtes parmi les premiers à le voir :
       *[other] Ces produits viennent d’arriver, et vous êtes parmi les premiers à les voir :
    }
campaign-arrivals-button = Découvrir les nouveautés

campaign-newsletter-subject = Des nouvelles de { $company }
campaign-newsletter-preheader = Les nouveautés, et ce que nos clients préfèrent.
campaign-newsletter-heading = Quoi de neuf chez { $company }
campaign-newsletter-text = Voici ce que nous aimerions vous raconter cette fois. { $products ->
        [0] Vous en trouverez davantage sur notre site.
       *[other] Nous avons choisi quelques produits que nos clients préfèrent :
    }
campaign-newsletter-button = En savoir plus

campaign-thanks-subject = Merci, de la part de toute l’équipe { $company }
campaign-thanks-preheader = C’est un plaisir de vous compter parmi nous.
campaign-thanks-heading = Merci
campaign-thanks-text = Nous vous remercions de votre confiance. { $products ->
        [0] Si nous pouvons faire quelque chose pour vous, répondez simplement à cet e-mail.
       *[other] Si vous cherchez l’inspiration, voici de quoi compléter :
    }
campaign-thanks-button = Nous rendre visite

campaign-survey-subject = Deux minutes pour améliorer { $company } ?
campaign-survey-preheader = Dites-nous ce que nous faisons bien et ce que nous devrions améliorer.
campaign-survey-heading = Qu’en pensez-vous ?
campaign-survey-text = Votre avis nous aide à progresser. Cela prend environ deux minutes, et nous lisons chaque réponse.
campaign-survey-button = Donner mon avis

campaign-cart-subject = Vous avez oublié quelque chose dans votre panier
campaign-cart-preheader = Nous vous l’avons gardé.
campaign-cart-heading = Vous hésitez encore ?
campaign-cart-text = Votre panier vous attend toujours. Si vous avez une question avant de vous décider, répondez simplement à cet e-mail.
campaign-cart-button = Retour à mon panier

campaign-birthday-subject = { $company } vous souhaite un joyeux anniversaire
campaign-birthday-preheader = Une journée pour vous faire plaisir.
campaign-birthday-heading = Joyeux anniversaire !
campaign-birthday-text = Toute l’équipe vous souhaite une merveilleuse journée. { $products ->
        [0] Faites-vous plaisir.
       *[other] Et si vous vous faisiez plaisir :
    }
campaign-birthday-button = Me faire plaisir

campaign-welcome-subject = Bienvenue chez { $company }
campaign-welcome-preheader = Ravis de vous accueillir.
campaign-welcome-heading = Bienvenue !
campaign-welcome-text = Nous sommes ravis de vous accueillir. { $products ->
        [0] Faites le tour de notre site et écrivez-nous si vous avez des questions.
       *[other] Pour commencer, voici ce que nos clients préfèrent :
    }
campaign-welcome-button = Faire le tour

campaign-approval-summary = Envoyer « { $name } » à { $people } personnes du segment « { $segment } »
campaign-approval-left-out = { $people } personnes du segment sont laissées de côté : { $reasons }.
campaign-left-out = { $reason ->
    [no_address] { $people } sans adresse e-mail
    [bad_address] { $people } avec une adresse à laquelle on ne peut pas écrire
    [no_consent] { $people } sans consentement pour l’e-mail
    [stopped] { $people } après un rejet, une plainte ou un désabonnement
    [suppressed] { $people } sur la liste d’exclusion
    [capped] { $people } ayant déjà reçu assez d’e-mails
    [holdout] { $people } dans le groupe témoin
   *[same_address] { $people } avec la même adresse qu’une autre personne
}
campaign-status = { $status ->
    [draft] brouillon
    [requested] en attente d’approbation
    [approved] approuvée
    [sending] en cours d’envoi
    [sent] envoyée
   *[cancelled] annulée
}
campaign-sent = « { $name } » : { $sent } e-mails envoyés, { $failed } en échec, { $suppressed } écartés au dernier moment, { $unknown } incertains.
campaign-unknown = { $people } e-mails étaient en cours d’envoi lors de l’interruption. Ils sont peut-être partis, peut-être pas ; ils sont donc listés pour vous et ne seront jamais renvoyés automatiquement.
campaign-busy = « { $name } » est en cours d’envoi par un autre processus.
