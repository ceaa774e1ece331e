### Lettres, modèles et documents.

## Ce qu’une lettre dit d’une personne

iban-ending-only = …{ $ending } (les quatre derniers caractères seulement)

## Modèles

template-origin-built-in = { $path } (fourni avec adieu)
template-wrong = { $template } : { $what }
template-wrong-in-line = { $template }:{ $line } : { $what }
template-wrong-at = { $template }:{ $line }:{ $column } : { $what }
template-wrong-in-sample = { $template } : { $what } (exemple : { $sample })
template-error-mend = corrigez le modèle ; un brouillon fait à partir de lui échouerait de la même façon

## Ce qui ne va pas dans un modèle, après son nom et deux-points ; les accolades et leur contenu ne changent pas

template-error-unreadable = illisible : { $source }
template-missing = il n’y a pas de lettre de ce type dans la langue { $language } : { $path } n’est ni parmi les modèles fournis ni parmi les vôtres
template-partial-missing = inclut {"{{"}> { $partial }{"}}"}, mais { $path } n’existe pas
template-partial-computed = inclut un fragment dont le nom n’est pas un simple mot
template-partial-inline = définit un fragment à l’intérieur de lui-même ({"{{"}#*inline{"}}"}) : un fragment est un fichier à part, dans le dossier _partials à côté du modèle
template-recursion = des modèles s’incluent les uns les autres sans fin : { $names }
template-too-deep = contient plus de { $most } balises ({"{{"}…{"}}"}), ou des fragments dans des fragments dans des fragments
template-unclosed = le bloc { $tag } n’est pas fermé
template-no-value = {"{{"}{ $variable }{"}}"} n’a pas de valeur : { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} ne peut jamais être vrai : { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"} : { $hint }
    .fix = voyez { COMMAND("template variables") }
template-variable-optional = cette variable est facultative ; entourez-la de {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"}
template-variable-near = cette variable n’existe pas ; vouliez-vous dire { $near } ?
template-variable-unknown = cette variable n’existe pas
template-no-list = {"{{"}#{ $block }{"}}"} : aucune variable n’est une liste ni ne se compose de parties
    .fix = écrivez la variable elle-même ; enclosures et address apportent leurs propres lignes
template-no-subject = doit commencer par une ligne « Subject: … » avec un objet, suivie d’une ligne vide
template-no-blank-line = doit avoir une seule ligne d’objet, puis une ligne vide
template-long-subject = l’objet fait { $length } caractères ; { $most } au plus sont permis
template-empty-body = n’a pas de texte sous l’objet
template-long-body = la lettre fait { $length } octets ; { $most } au plus sont permis
template-character = contient un caractère de contrôle ou invisible (U+{ $code })

## Ce que trouve un contrôle des modèles

template-html = { $template } : contient ce qui ressemble à du HTML, { $tag }
    .fix = écrivez le caractère lui-même, sans balises
template-copied = { $template } : est encore, mot pour mot, la lettre { $other }
    .fix = écrivez-le dans la langue à laquelle il est destiné
template-unsaid = { $template } : la lettre n’indique pas { $variable } : { $why }
template-put-variable = mettez {"{{"}{ $variable }{"}}"} à l’endroit voulu
template-put-variable-if-given = mettez {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} à l’endroit voulu
letter-long-subject = l’objet fait { $length } caractères : les logiciels de messagerie en affichent nettement moins que { $most }
    .fix = réduisez-le à ce qui est demandé et à un seul numéro
letter-html = contient ce qui ressemble à du HTML, { $tag } : la lettre est en texte brut, et on le lirait tel quel
    .fix = écrivez le caractère lui-même, sans balises
letter-hole = une valeur absente laisse un vide, { $hole }
    .fix = mettez aussi dans son {"{{"}#if{"}}"} les mots qui entourent la valeur

## Ce qu’une lettre doit dire, et le droit qui l’exige

letter-needs-writer = qui écrit (§ 312k Abs. 2 BGB, D215-2)
letter-needs-email = où confirmer (§ 312k Abs. 2 BGB, D215-2)
letter-needs-addressee = à qui elle est adressée
letter-needs-holder = à qui est le contrat
letter-needs-contract = de quel contrat il s’agit (§ 312k Abs. 2 BGB, D215-2)
letter-needs-other-number = de quel contrat il s’agit, quand rien d’autre ne le dit
letter-needs-line = de quelle ligne il s’agit, en télécommunications (D215-2)
letter-needs-sim-card = de quelle carte SIM il s’agit, quand rien d’autre ne le dit
letter-needs-confirm-by = la date limite de confirmation
letter-needs-renewal = le renouvellement à arrêter
letter-needs-end = quand le contrat doit prendre fin (§ 312k Abs. 2 BGB, D215-2)
letter-needs-cause = le motif (§ 312k Abs. 2 BGB ; D215-2 pour une fin anticipée)
letter-needs-day-of-death = la date du décès
letter-needs-order-day = commandé le (directive 2011/83/UE, annexe I, partie B)
letter-needs-receipt-day = reçu le (directive 2011/83/UE, annexe I, partie B)
letter-needs-address = l’adresse du consommateur (directive 2011/83/UE, annexe I, partie B)
letter-needs-product = le bien ou le service (directive 2011/83/UE, annexe I, partie B)
letter-needs-date = la date (directive 2011/83/UE, annexe I, partie B)
letter-needs-first-letter = la lettre dont il s’agit
letter-needs-authority = à qui une réclamation serait adressée

## Demandes d’exemple avec lesquelles les modèles sont essayés

sample-full = demande complète
sample-minimal = demande minimale
sample-renewal-tomorrow = renouvellement demain
sample-renewal-known = date de renouvellement connue
sample-mobile = une ligne mobile
sample-at-any-price = à tout prix
sample-free-exit = price-change, sans frais de par la loi
sample-heir = un héritier
sample-spouse = un conjoint
sample-for-cause = { $sample }, { $cause }

## Modèles dont aucune lettre n’est tirée

template-unread-ending = { $path } : n’est pas lu
    .fix = terminez son nom par .hbs, en minuscules
template-unread-without-language = { $path } : n’est pas lu : il n’est dans le dossier d’aucune langue
    .fix = déplacez-le dans l’un d’eux, par exemple en-GB/
template-unread-no-language = { $path } : n’est pas lu : « { $folder } » n’est pas un code de langue
    .fix = donnez au dossier un code de langue, par exemple en-GB, de ou sv
template-unread-too-deep = { $path } : n’est pas lu : il est dans un sous-dossier trop profond
    .fix = remontez-le, en LANGUE/TYPE.hbs
template-not-included = { $path } : aucune lettre n’inclut ce fragment
    .fix = incluez-le avec {"{{"}> { $name }{"}}"}, ou retirez-le
template-not-included-and-broken = { $path } : aucune lettre n’inclut ce fragment, et il contient une erreur : { $error }
    .fix = incluez-le avec {"{{"}> { $name }{"}}"}, ou retirez-le

## Les variables des modèles, par leur nom : ce que chacune contient

template-variable-given-always = toujours
template-variable-given-sometimes = facultative
template-variable-condition = condition
template-variable =
    .accept_charge = la première date est voulue à tout prix
    .address = votre adresse postale, ses lignes l’une sous l’autre
    .article = l’article qui donne le droit de partir, comme on le cite là-bas
    .as_executor = vous réglez la succession
    .as_heir = vous êtes l’un des héritiers
    .as_spouse = vous êtes le conjoint survivant
    .authority = l’organisme auquel une réclamation serait adressée (escalate)
    .by_attorney = vous avez la procuration du titulaire
    .by_post = la lettre part par la poste, en document à imprimer
    .cause_on = la date du motif (terminate-for-cause)
    .confirm_by = la date limite de réponse ; absente quand seul « sans délai » convient
    .contract_number = le numéro de contrat
    .customer_number = le numéro de client
    .death = le motif est le décès du titulaire
    .email = votre adresse e-mail
    .enclosures = les noms des fichiers joints, un par ligne
    .end_on = la date à laquelle le contrat doit prendre fin
    .first_message_id = le Message-ID de la première lettre (follow-up, escalate)
    .first_sent_on = la date d’envoi de la première lettre (follow-up, escalate)
    .first_subject = l’objet de la première lettre (follow-up, escalate)
    .free_exit = la loi permet de partir sans frais pour ce motif
    .holder = le nom auquel est le contrat : le vôtre, si aucun autre n’est donné
    .iban_ending = les quatre derniers caractères du compte débité
    .iccid = le numéro de carte SIM
    .identity_label = le nom du numéro d’identification, par exemple DNI
    .identity_number = le numéro d’identification
    .line = le numéro de ligne
    .mobile = c’est une ligne mobile
    .move = le motif est un déménagement
    .name = votre nom
    .new_place = le lieu où vous déménagez
    .no_winback = vous ne voulez pas d’offres pour vous faire rester
    .not_served = vous dites que le fournisseur ne dessert pas le nouveau lieu
    .on_behalf = le contrat est à un autre nom que le vôtre
    .order_number = le numéro de commande
    .ordered_on = la date de la commande
    .other_cause = le motif est ce que dit la raison
    .phone = votre numéro de téléphone
    .price_change = le motif est un changement du prix ou des conditions
    .product = le forfait, le bien ou le service
    .provider_email = l’adresse à laquelle la lettre est envoyée
    .provider_name = le nom du fournisseur
    .quality = le motif est que le service n’est pas conforme à ce qui était convenu
    .reason = votre raison
    .received_on = la date de réception du bien
    .remedy_by = le dernier jour du délai pour remédier au défaut
    .renews_on = la date du prochain prélèvement
    .reported_on = le jour du signalement
    .revoke_mandate = le mandat de prélèvement est révoqué aussi
    .today = la date à laquelle la lettre est écrite

## Les aides des modèles : ce que donne chaque exemple

template-helper-if = la partie dont la condition est vraie ; elle ne l’est pas si la valeur est absente
template-helper-unless = la partie à écrire quand la condition n’est pas vraie
template-helper-and = la partie à écrire quand les deux sont vraies ; de même (or a b), quand l’une des deux l’est
template-helper-partial = le fragment de ce nom, pris dans _partials à côté de la lettre

## La lettre sous forme de document

document-missing = aucune police présente ici ne contient ces caractères : { $characters }
characters-in-package = { $characters } : { $kind }, dans le paquet Debian { $package }
characters-in-no-font = { $characters } : { $kind }, dans aucune police que nous connaissions
characters-unknown-script = écriture inconnue
characters-emoji = emoji
characters-private-use = usage privé
characters-symbols = symboles
document-control = le texte contient un caractère de contrôle (U+{ $code })
document-too-long = la lettre dépasse { $most } pages
address-line-wide = la ligne « { $line } » de l’adresse postale est plus large que la fenêtre de l’enveloppe
address-lines-many = l’adresse postale a { $lines } lignes, et la fenêtre de l’enveloppe en montre { $most }
# Fins d’une phrase dont le sujet est un fichier.
picture-unknown = n’est ni un PNG ni un JPEG
picture-too-large = a { $width } × { $height } pixels ; { $most } millions au plus sont admis
picture-print-colours = est un JPEG aux couleurs d’imprimerie (CMJN)
picture-damaged = est endommagé ou incomplet
fonts-folder-unreadable = le dossier de polices { $path } est illisible : { $source }
fonts-folder-empty = le dossier { $path } ne contient aucun fichier de police (.ttf, .otf, .ttc ou .otc)
font-unreadable = le fichier de police { $path } est illisible : { $source }
font-broken = { $path } est endommagé ou n’est pas une police
font-not-embedded = la police { $name } ne peut pas être incorporée
font-without-a-name-not-embedded = la police sans nom ne peut pas être incorporée
pdf-unwritable = le PDF ne peut pas être écrit : { $source }

## Le message terminé est vérifié encore une fois

message-media-type = le type de média d’une pièce jointe ne peut pas être mis dans un en-tête : { $source }
message-incorrect = le message terminé n’est pas correct : { $source }
message-bare-line-end = la ligne { $line } se termine par un CR ou un LF seul
message-long-line = la ligne { $line } fait { $length } octets ; 998 sont permis
message-control-character = la ligne { $line } contient un caractère de contrôle
message-header-count = l’en-tête { $header } figure { $count } fois
message-without-body = il n’y a pas de ligne vide après les en-têtes
message-of-another-kind = le message n’a pas la forme requise : du texte brut, ou du texte avec des pièces jointes
message-boundary = la ligne { $line } est entre deux parties, ou pourrait être prise pour une ligne de séparation (boundary)
message-parts = le nombre de parties fermées du message est { $count } ; il doit être { $expected }
message-part-header = dans la partie { $part }, l’en-tête { $header } figure { $count } fois
message-part-kind = la partie { $part } n’est pas le texte ou la pièce jointe qui doit y être
