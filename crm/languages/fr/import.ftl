# Le compte rendu après un import.

import-summary = Importé : { $tables }.
import-unchanged = Rien n'a changé depuis le dernier import de ces fichiers : les données restent telles quelles.
import-period-orders = Commandes du { $first } au { $last }.
import-period-events = Événements du { $first } au { $last }.
import-rejected = { $table } : { $count ->
    [one] 1 ligne a été écartée
   *[other] { $rows } lignes ont été écartées
} car { $reason }.

import-reason-bad-number = « { $column } » n'est pas un nombre que l'on puisse lire à coup sûr
import-reason-bad-time = « { $column } » n'est pas une date ou une heure ISO 8601
import-reason-bad-boolean = « { $column } » n'est ni vrai ni faux
import-reason-bad-json = « { $column } » n'est pas du JSON
import-reason-duplicate-key = « { $column } » existe déjà (la première ligne est gardée)
import-reason-unknown-reference = « { $column } » est absent de sa table
import-reason-missing-value = « { $column } » est vide
import-reason-ragged-row = la ligne a plus ou moins de cellules que l'en-tête
import-reason-torn-quote = un guillemet n'est pas refermé

import-own-currency = Tous les montants sont en { $currency } et aucun taux de change n’est fourni : l’argent est donc indiqué en { $currency }. Pour une autre devise, ajoutez fx_rates.
import-no-rate = { $table } : { $count ->
    [one] 1 montant
   *[other] { $rows } montants
} en { $currencies } sans taux de change ; ajoutez fx_rates, sinon ils manquent dans toutes les sommes d'argent.
import-odd-status = orders : le statut { $words } n'est pas l'un de placed, shipped, delivered, returned, cancelled. { $count ->
    [one] Cette commande compte
   *[other] Ces { $rows } commandes comptent
} comme vendues ; sinon, dites dans mapping.yaml ce que chaque mot veut dire.
import-table-empty = { $table } a un en-tête mais aucune ligne.
import-file-unused = Non utilisés, car leur nom n'est celui d'aucune table : { $files }.

import-can = Vous pouvez interroger : { $questions }.
import-can-customers = qui sont les clients et où ils vivent
import-can-products = les produits, les prix et le stock
import-can-orders = les ventes, les dépenses et les clients fidèles
import-can-order-items = ce qui a été acheté, par produit et par catégorie
import-can-events = les visites, ouvertures, clics et les clients devenus silencieux
import-can-campaigns = les campagnes et leur coût
import-can-consents = à qui l'on peut écrire
import-can-tickets = les demandes au service client et leur délai de traitement
import-can-surveys = la satisfaction et la recommandation (NPS)
import-missing-products = Sans products, pas de réponse par nom de produit, catégorie ou marque.
import-missing-orders = Sans orders, pas de réponse sur les ventes, les dépenses ou les acheteurs.
import-missing-order-items = Sans order_items, pas de réponse sur ce qui a été acheté.
import-missing-events = Sans events, pas de réponse sur l'engagement, les ouvertures, les clics ou les visites.
import-missing-campaigns = Sans campaigns, pas de réponse par campagne ni de coût d'acquisition.
import-missing-consents = Sans consents, personne ne compte comme joignable.
import-missing-tickets = Sans tickets, pas de réponse sur le service client.
import-missing-surveys = Sans surveys, pas de réponse sur la satisfaction ou le NPS.
import-missing-fx-rates = Sans fx_rates, seuls les montants en { $currency } sont additionnés.
