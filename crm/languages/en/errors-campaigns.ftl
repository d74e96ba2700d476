campaign-not-found = There is no campaign called "{ $name }". The nearest are: { $near }.
campaign-none = There is no campaign called "{ $name }", and none has been made yet. Ask for a draft first.
campaign-no-product = There is no product with the id { $id }. Look the products up first and use their ids.
campaign-over = "{ $name }" can no longer be changed: it is { $status ->
    [sending] being sent
    [cancelled] cancelled
   *[other] sent
}. Make a new draft instead.
campaign-moved-on = "{ $name }" was changed by someone else at the same moment. Nothing was asked for; look at it again and repeat the request.
campaign-one-line = The { $field ->
    [subject] subject
    [preheader] preview line
   *[name] name
} of a campaign is one line without invisible characters. Take out line breaks and control characters.
campaign-subject-long = The subject has { $length } characters; at most { $longest } are shown. Shorten it.
campaign-merge-field = The text holds { $field }, which is no field that a mail can be filled with. The only one is {"{{ first_name }}"}.
campaign-hidden-text = The text holds invisible characters, which could hide words from the one who approves it. Take them out.
campaign-link = The text leads to { $link }, which is not among your own pages ({ $hosts }). Use a link to one of those.
campaign-product-changed = The product "{ $name }" is not, or no longer, in your data as the campaign shows it. Put it in again to get the present name, price and link.
campaign-price = The text names the price { $price }, which none of the campaign's products has. Use a real price or leave it out.
campaign-stock = The text says "{ $claim }", which the stock of none of the campaign's products bears out. Say what is true today or leave it out.
campaign-promise = The text promises { $promised }. Nobody but you can check that: make sure that it is true.
campaign-nobody = Nobody of the { $size } customers of "{ $name }" may be written to by e-mail: they need an address, a consent, and no later bounce, complaint or unsubscribe.
campaign-not-approved = "{ $name }" cannot be sent without an approval. Ask for one first.
campaign-changed = "{ $name }" or its sender is no longer what was approved, so nothing was sent and the approval is void. Ask for approval again.
sender-missing = No sender is set up yet: put your company's name, addresses and unsubscribe page into { $file } in the workspace before this can be sent.
sender-unreadable = The file { $file } in the workspace is not readable YAML. Correct it; nothing was changed.
sender-wrong = The file { $file } in the workspace is missing something or has something wrong in: { $keys }. It needs company, address, postal_address, website and unsubscribe.
outbox-unwritable = Mails cannot be written to the outbox folder. Sending has stopped, nobody is written to twice; make room or correct the folder's rights, then send again.
suppression-no-address = This is no e-mail address that could be put on the suppression list.
unsubscribe-unknown = This unsubscribe link is not one of ours.
customer-not-found = There is no customer with the id, e-mail address or name "{ $who }".
customer-ambiguous = More than one customer has this e-mail address or name. Ask by customer id: { $ids }.
