campaign-not-found = Il n’y a pas de campagne nommée « { $name } ». Les plus proches sont : { $near }.
campaign-none = Il n’y a pas de campagne nommée « { $name } » ; aucune n’a encore été créée. Demandez d’abord un brouillon.
campaign-no-product = Il n’y a pas de produit avec l’identifiant { $id }. Recherchez d’abord les produits et utilisez leurs identifiants.
campaign-over = « { $name } » ne peut plus être modifiée : elle { $status ->
    [sending] est en cours d’envoi
    [cancelled] a été annulée
   *[other] a été envoyée
}. Créez plutôt un nouveau brouillon.
campaign-moved-on = « { $name } » vient d’être modifiée par quelqu’un d’autre. Rien n’a été demandé ; regardez-la de nouveau et refaites la demande.
campaign-one-line = { $field ->
    [subject] L’objet
    [preheader] La ligne d’aperçu
   *[name] Le nom
} d’une campagne tient sur une ligne, sans caractères invisibles. Retirez les retours à la ligne et les caractères de contrôle.
campaign-subject-long = L’objet compte { $length } caractères ; { $longest } au plus sont affichés. Raccourcissez-le.
campaign-merge-field = Le texte contient { $field }, qui n’est pas un champ que l’on puisse remplir. Le seul est {"{{ first_name }}"}.
campaign-hidden-text = Le texte contient des caractères invisibles qui pourraient cacher des mots à la personne qui approuve. Retirez-les.
campaign-link = Le texte mène à { $link }, qui ne fait pas partie de vos propres pages ({ $hosts }). Utilisez un lien vers l’une d’elles.
campaign-product-changed = Le produit « { $name } » n’est pas, ou plus, dans vos données tel que la campagne le montre. Ajoutez-le de nouveau pour obtenir le nom, le prix et le lien actuels.
campaign-price = Le texte mentionne le prix { $price }, qui n’est celui d’aucun produit de la campagne. Indiquez un vrai prix ou retirez-le.
campaign-stock = Le texte dit « { $claim } », ce que le stock d’aucun produit de la campagne ne confirme. Indiquez ce qui est vrai aujourd’hui ou retirez-le.
campaign-promise = Le texte promet { $promised }. Vous seul pouvez le vérifier : assurez-vous que c’est vrai.
campaign-nobody = Aucun des { $size } clients de « { $name } » ne peut recevoir d’e-mail : il faut une adresse, un consentement et, depuis, ni rejet, ni plainte, ni désabonnement.
campaign-not-approved = « { $name } » ne peut pas être envoyée sans approbation. Demandez-la d’abord.
campaign-changed = « { $name } » ou son expéditeur n’est plus ce qui a été approuvé ; rien n’a donc été envoyé et l’approbation est caduque. Redemandez l’approbation.
sender-missing = Aucun expéditeur n’est encore configuré : indiquez le nom de votre société, ses adresses et la page de désabonnement dans { $file } de l’espace de travail avant l’envoi.
sender-unreadable = Le fichier { $file } de l’espace de travail n’est pas un YAML lisible. Corrigez-le ; rien n’a été modifié.
sender-wrong = Dans le fichier { $file } de l’espace de travail, il manque quelque chose ou quelque chose est faux : { $keys }. Il faut company, address, postal_address, website et unsubscribe.
outbox-unwritable = Impossible d’écrire les e-mails dans le dossier d’envoi. L’envoi s’est arrêté, personne ne recevra deux e-mails ; libérez de la place ou corrigez les droits du dossier, puis relancez l’envoi.
suppression-no-address = Ce n’est pas une adresse e-mail qui puisse être mise sur la liste d’exclusion.
unsubscribe-unknown = Ce lien de désabonnement ne vient pas de nous.
customer-not-found = Il n’y a pas de client avec l’identifiant, l’adresse e-mail ou le nom « { $who } ».
customer-ambiguous = Plusieurs clients ont cette adresse e-mail ou ce nom. Demandez par identifiant de client : { $ids }.
