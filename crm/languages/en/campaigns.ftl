# What the product writes into a mail when nobody else does. $company is the sender, $product the
# first product shown, $products how many are shown.
campaign-name = { $purpose ->
    [winback] Win-back
    [promotion] Promotion
    [arrivals] New arrivals
    [thanks] Thank you
    [survey] Survey
    [cart] Abandoned cart
    [birthday] Birthday
    [welcome] Welcome
   *[newsletter] Newsletter
} for { $segment }
campaign-greeting = Hello { $name },
campaign-greeting-nameless = Hello,
campaign-closing = Your team at { $company }
campaign-reason = You agreed to hear from { $company }, which is why you receive this e-mail.
campaign-unsubscribe = Unsubscribe
campaign-someone = dear customer

campaign-winback-subject = It has been a while – { $company } would love to see you again
campaign-winback-preheader = A few things have changed since your last visit.
campaign-winback-heading = We have missed you
campaign-winback-text = It has been some time since we last heard from you. { $products ->
        [0] A lot has happened since then, and we would be glad to show you.
        [one] One favourite of our customers might be just right for you now:
       *[other] These are the favourites of our customers right now, picked with you in mind:
    }
campaign-winback-button = See what is new

campaign-promotion-subject = { $products ->
        [0] Picked for you at { $company }
        [one] { $product } – picked for you
       *[other] { $product } and more – picked for you
    }
campaign-promotion-preheader = Chosen with care, ready to be yours.
campaign-promotion-heading = Picked for you
campaign-promotion-text = { $products ->
        [0] Have a look at what our team recommends this week.
        [one] Our team has one clear recommendation for you this week:
       *[other] Our team has put together what we recommend this week:
    }
campaign-promotion-button = Shop now

campaign-arrivals-subject = { $products ->
        [0] New at { $company }
        [one] New: { $product }
       *[other] New: { $product } and more
    }
campaign-arrivals-preheader = Fresh on our shelves – be among the first.
campaign-arrivals-heading = Just arrived
campaign-arrivals-text = { $products ->
        [0] There is something new on our shelves, and you are among the first to know.
        [one] This has just arrived, and you are among the first to see it:
       *[other] These have just arrived, and you are among the first to see them:
    }
campaign-arrivals-button = Discover what is new

campaign-newsletter-subject = News from { $company }
campaign-newsletter-preheader = What is new, and what our customers like best.
campaign-newsletter-heading = What is new at { $company }
campaign-newsletter-text = Here is what we would like to tell you this time. { $products ->
        [0] There is more to see on our pages.
       *[other] We have chosen a few things that our customers like best:
    }
campaign-newsletter-button = Read more

campaign-thanks-subject = Thank you from all of us at { $company }
campaign-thanks-preheader = It is a pleasure to have you with us.
campaign-thanks-heading = Thank you
campaign-thanks-text = We are grateful for your trust. { $products ->
        [0] If there is anything that we can do for you, simply reply to this e-mail.
       *[other] Should you like some inspiration, this goes well with what you know:
    }
campaign-thanks-button = Visit us

campaign-survey-subject = Two minutes to make { $company } better?
campaign-survey-preheader = Tell us what we do well and what we should do better.
campaign-survey-heading = What do you think?
campaign-survey-text = Your opinion helps us to get better. It takes about two minutes, and we read every answer.
campaign-survey-button = Give your opinion

campaign-cart-subject = You left something in your cart
campaign-cart-preheader = We have kept it for you.
campaign-cart-heading = Still thinking about it?
campaign-cart-text = You left something in your cart, and it is still there. If you have a question before you decide, simply reply to this e-mail.
campaign-cart-button = Back to my cart

campaign-birthday-subject = All the best on your birthday from { $company }
campaign-birthday-preheader = A day to treat yourself.
campaign-birthday-heading = Happy birthday!
campaign-birthday-text = All of us wish you a wonderful day. { $products ->
        [0] Treat yourself to something nice.
       *[other] Perhaps you would like to treat yourself to something nice:
    }
campaign-birthday-button = Treat yourself

campaign-welcome-subject = Welcome to { $company }
campaign-welcome-preheader = Good to have you here.
campaign-welcome-heading = Welcome!
campaign-welcome-text = It is good to have you here. { $products ->
        [0] Have a look around, and write to us if you have any questions.
       *[other] This is what our customers like best, as a place to start:
    }
campaign-welcome-button = Look around

# What a person is asked when a campaign is to be sent.
campaign-approval-summary = Send “{ $name }” to { $people } people in “{ $segment }”
campaign-approval-left-out = { $people } people of the segment are left out: { $reasons }.
campaign-left-out = { $reason ->
    [no_address] { $people } without an e-mail address
    [bad_address] { $people } with an address that cannot be written to
    [no_consent] { $people } without consent to e-mail
    [stopped] { $people } after a bounce, a complaint or an unsubscribe
    [suppressed] { $people } on the suppression list
    [capped] { $people } who have had enough mails lately
    [holdout] { $people } in the holdout
   *[same_address] { $people } with the same address as another
}
campaign-status = { $status ->
    [draft] draft
    [requested] waiting for approval
    [approved] approved
    [sending] being sent
    [sent] sent
   *[cancelled] cancelled
}
campaign-sent = “{ $name }”: { $sent } mails sent, { $failed } failed, { $suppressed } left out at the last moment, { $unknown } uncertain.
campaign-unknown = { $people } mails were in flight when sending was interrupted. They may or may not have gone out, so they are listed for you and never sent again by themselves.
campaign-busy = “{ $name }” is being sent by another process right now.
