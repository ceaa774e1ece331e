### L’annuaire des fournisseurs et leurs adresses.

## À quoi sert une adresse

address-for-customer-service = service client
address-for-cancellations = résiliations
address-for-privacy = données personnelles uniquement
address-only-sends = envoie seulement, ne peut rien recevoir
address-source = d’après { $source }, relevée le { $day }
source-worth-a = fiabilité A : une page du fournisseur ou une page officielle
source-worth-b = fiabilité B : la page d’un tiers
source-worth-c = fiabilité C : non vérifiée
source-outdated = la source est ancienne ou non datée

## Autres moyens que le courriel

channel-app = application
channel-hotline = assistance téléphonique
channel-sms = SMS
channel-portal = espace client
channel-form = formulaire web
channel-letter = courrier postal
channel-fax = fax
channel = { $kind } : { $how } ({ $remarks })
channel-at-hand = { $kind } : { $how } ; à avoir sous la main : { $at_hand } ({ $remarks })

## Fournisseurs par leur identifiant

provider-unknown = n’est pas dans l’annuaire des fournisseurs
provider-of-several = est le nom de plusieurs fournisseurs
provider-see-list = voyez { COMMAND("provider list") }
provider-near = vouliez-vous dire { $near } ? Voyez { COMMAND("provider list") }
provider-family = écrivez l’un de ces identifiants : { $ids }

## Adresses e-mail

mailbox-only-sends = ne peut pas recevoir de réponse
    .fix = cherchez l’adresse du service client
mailbox-for-privacy = semble être une adresse réservée aux données personnelles, où une résiliation se perd
mailbox-for-the-server = est destinée à ceux qui gèrent le serveur de messagerie

## Les textes d’une fiche

source-backslash = contient une barre oblique inverse, que navigateurs et personnes ne lisent pas de la même façon
    .fix = copiez l’adresse de la page telle que le navigateur l’affiche, ou dites en toutes lettres où vous l’avez lue
source-user-name = a un nom d’utilisateur devant le nom du serveur, qu’on peut prendre pour le serveur
    .fix = { source-backslash.fix }
record-sensitive = semble contenir { $found }
    .fix = retirez-le : ce qui est écrit ici peut se retrouver dans la lettre
write-the-rest-anew = retirez ce qui ne doit pas partir par courriel et réécrivez le reste
wrong-value = « { $value } » { $what }
seen-in-the-future = est une date à venir : nous sommes le { $today }
    .fix = vérifiez la date

## Mots qui n’existent pas

unknown-purpose = n’est pas un usage prévu
unknown-channel = n’est pas un moyen prévu
unknown-confidence = n’est pas un degré de fiabilité prévu
unknown-sector = n’est pas un secteur prévu
record-words = écrivez l’une de ces valeurs : { $names }
record-word-near = vouliez-vous dire { $near } ? Écrivez l’une de ces valeurs : { $names }

## Fichiers des fiches personnelles

records-unreadable = est illisible : { $source }
    .fix = vérifiez que c’est un dossier et que vous avez le droit de le lire
record-unreadable = est illisible : { $source }
    .fix = corrigez le fichier, ou retirez-le
record-misnamed = a un nom de fichier qui n’est pas un identifiant
    .fix = nommez-le avec des minuscules, des chiffres et des traits d’union, par exemple example-mobile.toml
record-exists = { $path } existe déjà
record-unwritable = { $path } ne peut pas être modifié : { $source }
record-not-toml = n’est pas du TOML ici : { $what }
    .fix = un texte se met entre guillemets droits, comme dans name = "Example Mobile"
record-not-toml-and-more = n’est pas du TOML ici : { $what } (et { $more } de plus)
    .fix = { record-not-toml.fix }
record-unknown-key = n’est pas une clé d’une fiche de fournisseur
record-keys = supprimez-la ; les clés possibles sont : { $keys }
record-key-near = vouliez-vous dire { $near } ?
record-not-text = n’est pas un texte
    .fix = écrivez un texte entre guillemets droits, comme dans { $key } = "…"
record-no-bool = n’est ni true ni false
    .fix = écrivez true ou false, sans guillemets
record-old-word = est l’ancien mot pour { $word }
    .fix = écrivez { $word } à la place

## Les clés d’une fiche

record-id-missing = valeur manquante
    .fix = écrivez le nom du fichier sans .toml
record-id-empty = est vide
    .fix = écrivez id = "{ $id }", le nom du fichier sans .toml, ou renommez le fichier
record-id-not-the-file = ne correspond pas au nom du fichier
    .fix = écrivez id = "{ $id }", le nom du fichier sans .toml, ou renommez le fichier
record-id-taken = est aussi pris par { $other }
    .fix = donnez à chaque fichier son propre identifiant : ici, id = "{ $id }"
record-name-missing = valeur manquante
    .fix = écrivez le nom tel qu’une lettre l’emploie
record-names-no-list = n’est pas une liste de { $most } éléments au plus
    .fix = énumérez les autres noms entre guillemets droits, comme dans { $key } = ["Example Mobile"]
record-name-not-text = contient autre chose que du texte
    .fix = mettez chaque nom entre guillemets droits
record-domains-missing = valeur manquante
    .fix = énumérez les domaines propres au fournisseur, comme dans domains = ["example.com"] : une adresse ailleurs peut être celle d’un inconnu
record-domains-no-list = n’est pas une liste de { $most } éléments au plus
    .fix = { record-domains-missing.fix }
record-domains-empty = est vide
    .fix = { record-domains-missing.fix }
record-address-outside = « { $email } » n’appartient pas aux domaines de la fiche
    .fix = si { $domain } appartient au fournisseur, ajoutez-le à domains ; sinon, l’adresse peut être celle d’un inconnu
record-address-only-sends = « { $email } » ne peut pas recevoir de réponse
    .fix = cherchez l’adresse du service client, ou écrivez purpose = "{ $purpose }"
record-tables-no-list = n’est pas une liste de { $most } tables au plus
    .fix = commencez chacune par une ligne [[{ $key }]]
record-email-missing = valeur manquante
    .fix = écrivez l’adresse, ou omettez la table
record-purpose-missing = valeur manquante
    .fix = écrivez à quoi elle sert : customer-service, cancellation ou privacy
record-source-missing = valeur manquante
    .fix = écrivez où vous avez lu l’adresse, par exemple la page : sans cela, personne ne peut la vérifier
record-confidence-missing = valeur manquante
    .fix = écrivez A (une page du fournisseur ou une page officielle), B (la page d’un tiers) ou C (non vérifiée)
record-seen-on-missing = valeur manquante
    .fix = écrivez le jour où vous l’y avez vue, comme dans seen_on = 2026-11-23
record-channel-missing = valeur manquante
    .fix = écrivez de quel moyen il s’agit : app, hotline, sms, portal, form, letter ou fax
record-how-missing = valeur manquante
    .fix = écrivez ce qu’il faut y faire

## Entreprises de datenanfragen/data

import-unreadable = { $path } est illisible : { $source }
import-empty = { $path } : il n’y a pas de fichiers d’entreprises (.json) ici, ni dans un dossier companies

## Entreprises laissées de côté

company-slug-taken = son slug « { $slug } » est aussi celui de { $file }
company-unreadable = est illisible : { $source }
company-not-json = n’est pas du JSON : { $error }
company-no-object = ne contient pas d’entreprise : une entreprise est un seul objet JSON
company-bad-slug = slug n’est pas fait de minuscules, de chiffres et de traits d’union
company-bad-quality = quality doit être tested, verified, imported ou scraped
company-without-source = sources est vide : personne ne pourrait vérifier la fiche
company-bad-medium = suggested-transport-medium doit être fax, letter, email ou webform
company-not-text = { $key } n’est pas un texte
company-key-missing = { $key } manque
company-no-list = { $key } n’est pas une liste de textes
company-wrong = { $key } { $what }

## Pages, moyens et ce qu’un fournisseur exige

page-cancel = page de résiliation
page-account = page du compte client
page-help = page d’aide
page-terms = conditions générales
way-email = courriel
way-online = site web
need-signature = une signature manuscrite
need-id-copy = une copie d’une pièce d’identité
address-for-withdrawals = rétractations dans le délai légal
address-for-anything = adresse générale
address-pec = boîte de messagerie certifiée (PEC), qui peut n’accepter que le courrier de boîtes du même type
source-without-day = d’après { $source }
page-no-web-address = n’est pas l’adresse d’une page web
    .fix = copiez-la telle que le navigateur l’affiche, en commençant par https://
postal-line-too-long = compte plus de { $most } caractères
    .fix = raccourcissez la ligne
record-no-table = n’est pas une table
    .fix = commencez-la par une ligne [{ $key }]
record-no-id = n’est pas l’identifiant d’une fiche
    .fix = écrivez-le tel que { COMMAND("provider list") } l’affiche, par exemple lebara-uk
record-page-kind-missing = valeur manquante
    .fix = écrivez à quoi sert la page : cancel, account, help ou terms
record-page-missing = valeur manquante
    .fix = écrivez l’adresse de la page, comme dans url = "https://www.example.org/cancel"
record-postal-lines = n’est pas une liste de 2 à { $most } lignes
    .fix = écrivez-les comme sur une enveloppe, par exemple lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = valeur manquante
    .fix = écrivez quels moyens le fournisseur n’accepte pas, comme dans ways = ["email"]
record-need-missing = valeur manquante
    .fix = écrivez ce qui est exigé : signature ou id-copy
record-ceased-missing = valeur manquante
    .fix = écrivez le jour, comme dans on = 2026-11-23
unknown-page = n’est pas un type de page prévu
unknown-way = n’est pas un moyen prévu
unknown-need = n’est pas une exigence prévue

## Moyens autres que le courriel

way-page = { $kind } : { $url } ({ $known })
way-account-page = page du compte client : { $url } ; supprimer un compte ne met pas fin au contrat : résiliez d’abord ({ $known })
way-post = par courrier postal : { $address } ({ $known }) ; { OPTION("letter") } écrit la lettre à imprimer
way-post-seat = par courrier postal au siège de l’entreprise, faute d’autre adresse connue : { $address } ({ $known }) ; { OPTION("letter") } écrit la lettre à imprimer
way-button-de = sur { $domain } : cherchez le bouton « Verträge hier kündigen », que la loi allemande impose à tout site web où l’on peut souscrire un contrat (§ 312k BGB) ; la confirmation doit arriver aussitôt
way-button-fr = sur { $domain } : cherchez « Résilier votre contrat », que la loi impose à tout site web où l’on peut souscrire un contrat (article L. 215-1-1 du code de la consommation, résiliation « en trois clics »)
way-page-nl = sur { $domain } : cherchez « opzeggen », souvent à l’adresse { $domain }/opzeggen ; ce qui a été souscrit en ligne peut être résilié en ligne
way-platform-pt = sur la plateforme de l’État portugais pour mettre fin aux contrats de télécommunications : https://www.cessacaodecontratos.pt
