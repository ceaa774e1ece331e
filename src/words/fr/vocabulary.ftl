### Mots communs à beaucoup de phrases : champs, types de lettres, états, listes, échecs du système.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } et { $after }
list-or = { $before } ou { $after }
list-sentences = { $before } { $after }
list-clauses = { $before } ; { $after }
list-lines =
    { $before }
    - { $after }

## Échecs du système

io-not-found = fichier ou dossier introuvable ({ $system })
io-permission-denied = accès refusé ({ $system })
io-already-exists = existe déjà ({ $system })
io-storage-full = plus de place sur le disque ({ $system })
io-read-only = support en lecture seule ({ $system })
io-is-a-directory = c’est un dossier ({ $system })
io-not-a-directory = ce n’est pas un dossier ({ $system })
io-connection-refused = connexion refusée ({ $system })
io-connection-reset = connexion coupée par l’autre côté ({ $system })
io-timed-out = délai d’attente dépassé ({ $system })
io-network-unreachable = réseau inaccessible ({ $system })
io-host-unreachable = serveur inaccessible ({ $system })
io-other = { $system }

## Où en est une lettre

state-composed = rédigée
    .meaning = écrite, pas envoyée
state-drafted = brouillon
    .meaning = un brouillon ; seuls vous et votre boîte de messagerie savez s’il a été envoyé
state-sending = en cours d’envoi
    .meaning = en route vers le serveur de messagerie
state-accepted = acceptée
    .meaning = le serveur de messagerie l’a prise en charge ; cela ne dit rien encore de la réponse du fournisseur
state-sent-by-hand = envoyée
    .meaning = vous l’avez envoyée depuis votre propre logiciel de messagerie ; cela ne dit rien encore de la réponse du fournisseur
state-not-sent-by-hand = non envoyée
    .meaning = le brouillon n’a pas été envoyé
state-deferred = différée
    .meaning = pas envoyée ; relancez la même commande pour réessayer
state-refused = non envoyée
    .meaning = elle n’a pas pu être remise au serveur de messagerie
state-refused-login = non envoyée (connexion)
    .meaning = le serveur de messagerie a refusé la connexion au compte ; la lettre n’est pas en cause
state-refused-server = rejetée par le serveur de messagerie
    .meaning = pas envoyée ; un nouvel essai n’y changerait rien
state-waiting = en attente de réponse
state-in-doubt = incertaine
    .meaning = on ne sait pas si elle est partie

## Les champs d’une demande

field-kind = type de lettre
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Type de lettre
    .help = Ce que vous demandez : stop-renewal, terminate, terminate-for-cause, withdraw, follow-up ou escalate
field-cause = motif
    .prompt = Motif
    .help = Le motif d’une résiliation pour motif légitime : price-change, quality, move, death ou other
    .hint = Quel est le motif
field-cause_on = date du motif
    .prompt = Date du motif
    .help = Le jour où le changement prend effet, où le défaut a commencé, du déménagement ou du décès, au format AAAA-MM-JJ (terminate-for-cause)
    .hint = Le jour où le changement prend effet, où le défaut a commencé, du déménagement ou du décès
field-provider = fournisseur
    .short = identifiant du fournisseur dans l’annuaire
    .prompt = Fournisseur
    .help = L’identifiant du fournisseur dans l’annuaire des fournisseurs
field-to = adresse e-mail du fournisseur
    .short = son adresse, si elle n’est pas dans l’annuaire
    .prompt = Adresse e-mail du fournisseur
    .help = L’adresse à laquelle écrire, si l’annuaire n’en a pas ou si une autre convient mieux
field-provider_name = nom du fournisseur
    .prompt = Nom du fournisseur
    .help = Le nom du fournisseur tel qu’il doit figurer dans la lettre
field-country = pays du fournisseur
    .prompt = Pays du fournisseur
    .help = Le pays dont la loi s’applique au contrat, en deux lettres
    .hint = Le pays dont la loi s’applique au contrat
field-told_on = jour où le changement vous a été annoncé
    .prompt = Jour où le changement vous a été annoncé
    .help = Le jour où l’on vous a annoncé un changement du prix ou des conditions, au format AAAA-MM-JJ (terminate-for-cause)
    .hint = Le jour où l’on vous a annoncé un changement du prix ou des conditions
field-new_place = lieu où vous déménagez
    .prompt = Lieu où vous déménagez
    .help = La ville ou l’adresse où vous déménagez (terminate-for-cause, motif move)
    .hint = La ville ou l’adresse où vous déménagez
field-not_served = non desservi
    .prompt = Non desservi
    .help = Dire dans la lettre que le fournisseur ne fournit pas le service au nouveau lieu
field-reported_on = jour du signalement
    .prompt = Jour du signalement
    .help = Le jour où vous avez signalé le défaut au fournisseur, au format AAAA-MM-JJ (terminate-for-cause, motif quality)
    .hint = Le jour où vous avez signalé le défaut au fournisseur
field-remedy_by = dernier jour du délai fixé
    .prompt = Dernier jour du délai fixé
    .help = Le dernier jour que vous avez laissé au fournisseur pour remédier au défaut, au format AAAA-MM-JJ (terminate-for-cause, motif quality)
    .hint = Le dernier jour que vous avez laissé au fournisseur pour remédier au défaut
field-name = votre nom
    .prompt = Votre nom
    .help = Votre nom, tel qu’il figure dans le contrat
field-email = votre adresse e-mail
    .prompt = Votre adresse e-mail
    .help = Votre propre adresse : la lettre en part et la réponse y arrive
field-phone = votre numéro de téléphone
    .prompt = Votre numéro de téléphone
    .help = Un numéro où l’on peut vous joindre, avec + et l’indicatif du pays
field-address = votre adresse postale
    .short = votre adresse postale, une option par ligne
    .prompt = Votre adresse postale
    .help = Votre adresse postale ; répétez l’option pour chaque ligne
    .hint = Rue, code postal et ville, une ligne chacun
field-holder = titulaire du contrat
    .prompt = Titulaire du contrat
    .help = Le nom du titulaire, si le contrat n’est pas au vôtre : un proche décédé, votre entreprise
field-capacity = votre qualité
    .prompt = Votre qualité
    .help = Votre lien avec le titulaire : heir, executor, spouse ou other après un décès, attorney avec une procuration
    .hint = Votre lien avec le titulaire
field-product = forfait, bien ou service
    .prompt = Forfait, bien ou service
    .help = Sur quoi porte le contrat : le forfait, le bien ou le service
field-order_number = numéro de commande
    .prompt = Numéro de commande
    .help = Le numéro de commande, tel qu’il figure sur la confirmation
field-customer_number = numéro de client
    .prompt = Numéro de client
    .help = Le numéro de client ou de compte client
field-contract_number = numéro de contrat
    .prompt = Numéro de contrat
    .help = Le numéro de contrat
field-line = numéro de ligne
    .prompt = Numéro de ligne
    .help = Le numéro de téléphone sur lequel porte le contrat, avec + et l’indicatif du pays
field-iccid = numéro de carte SIM
    .prompt = Numéro de carte SIM
    .help = Le numéro imprimé sur la carte SIM (ICCID)
field-identity_number = numéro d’identification
    .prompt = Numéro d’identification
    .help = Le DNI, NIE, NIF, codice fiscale ou PESEL du titulaire ; seulement si le fournisseur l’exige
field-ordered_on = date de la commande
    .prompt = Date de la commande
    .help = Le jour où le contrat a été conclu ou le bien commandé, au format AAAA-MM-JJ (withdraw)
    .hint = Le jour où le contrat a été conclu ou le bien commandé
field-received_on = date de réception
    .prompt = Date de réception
    .help = Le jour où le bien a été reçu, au format AAAA-MM-JJ (withdraw)
    .hint = Le jour où le bien a été reçu
field-started_on = date de début du contrat
    .prompt = Date de début du contrat
    .help = Le jour où le contrat a commencé, au format AAAA-MM-JJ : certains préavis en dépendent
    .hint = Le jour où le contrat a commencé : certains préavis en dépendent
field-end_of_term = dernier jour de la période d’engagement
    .prompt = Dernier jour de la période d’engagement
    .help = Le dernier jour de la période d’engagement ou de la période en cours, au format AAAA-MM-JJ
    .hint = Le dernier jour de la période d’engagement ou de la période en cours
field-notice = préavis
    .prompt = Préavis
    .help = Le préavis prévu par le contrat : il passe avant ce que dit la loi
field-sector = secteur
    .prompt = Secteur
    .help = Le secteur du fournisseur, si sa fiche ne le dit pas : mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club ou other
    .hint = Le secteur du fournisseur : les délais en dépendent
field-iban = IBAN
    .prompt = IBAN
    .help = Le compte que le fournisseur débite ; seuls ses quatre derniers caractères sont écrits
field-renews_on = date du prochain prélèvement
    .prompt = Date du prochain prélèvement
    .help = Le jour du prochain renouvellement ou prélèvement, au format AAAA-MM-JJ
    .hint = Le jour du prochain renouvellement ou prélèvement
field-end_on = date de fin souhaitée du contrat
    .prompt = Date de fin souhaitée du contrat
    .help = Le jour où le contrat doit prendre fin, au format AAAA-MM-JJ (terminate)
    .hint = Le jour où le contrat doit prendre fin
field-accept_charge = au plus tôt, même avec des frais
    .prompt = Au plus tôt, même avec des frais
    .help = Demander la première date même avec des frais de résiliation anticipée (terminate, terminate-for-cause)
    .hint = Demander la première date même avec des frais de résiliation anticipée
field-reason = raison
    .prompt = Raison
    .help = Pourquoi, en une phrase ou deux ; personne n’est obligé de le dire
field-first_sent_on = date d’envoi de votre première lettre
    .prompt = Date d’envoi de votre première lettre
    .help = Le jour où vous avez envoyé la lettre restée sans réponse, au format AAAA-MM-JJ (follow-up, escalate)
    .hint = Le jour où vous avez envoyé la lettre restée sans réponse
field-first_subject = objet de votre première lettre
    .prompt = Objet de votre première lettre
    .help = L’objet de la lettre restée sans réponse (follow-up, escalate)
    .hint = L’objet de la lettre restée sans réponse
field-first_message_id = Message-ID de votre première lettre
    .prompt = Message-ID de votre première lettre
    .help = Le Message-ID de cette lettre, repris de ses en-têtes
field-authority = médiateur ou autorité de régulation
    .prompt = Médiateur ou autorité de régulation
    .help = L’organisme que vous saisiriez (escalate) ; par défaut : connu pour les contrats de télécommunications de certains pays
    .hint = L’organisme que vous saisiriez ; par défaut : connu pour les contrats de télécommunications de certains pays
field-confirm_by = date limite de confirmation
    .prompt = Date limite de confirmation
    .help = Le jour jusqu’auquel la lettre demande une réponse, au format AAAA-MM-JJ ; par défaut : calculé
    .hint = Le jour jusqu’auquel la lettre demande une réponse ; par défaut : calculé
field-revoke_mandate = révoquer le mandat de prélèvement
    .prompt = Révoquer le mandat de prélèvement
    .help = Révoquer aussi le mandat de prélèvement pour la période après la fin du contrat
field-no_winback = pas d’appels pour vous faire revenir
    .prompt = Pas d’appels pour vous faire revenir
    .help = Demander aussi à ne pas être appelé avec des offres pour rester
field-language = langue
    .prompt = Langue
    .help = La langue de la lettre, par exemple en, de ou zh ; par défaut : celle du fournisseur
field-courtesy = traduction de courtoisie
    .prompt = Traduction de courtoisie
    .help = Ajouter sous la lettre une traduction dans cette langue, signalée comme ne faisant pas foi
field-document = document
    .prompt = Document
    .help = Joindre aussi la lettre sous forme de document : pdf ou none
field-attach = pièces jointes
    .prompt = Pièces jointes
    .help = Un fichier à joindre comme preuve ; répétez l’option pour chaque fichier

## Types de lettres

step-stop-renewal = stop-renewal
    .name = arrêt du renouvellement
    .meaning = arrêter le renouvellement automatique ; garder la ligne jusqu’à son expiration
step-terminate = terminate
    .name = résiliation
    .meaning = mettre fin au contrat, à une date donnée ou dès que possible
step-terminate-for-cause = terminate-for-cause
    .name = résiliation pour motif légitime
    .meaning = y mettre fin avant terme : changement de prix, mauvais service, déménagement, décès ou autre motif
step-withdraw = withdraw
    .name = rétractation
    .meaning = se rétracter d’un contrat récent sous 14 jours ; sans donner de raison, avec remboursement
step-follow-up = follow-up
    .name = relance
    .meaning = relancer le fournisseur au sujet d’une lettre restée sans réponse
step-escalate = escalate
    .name = réclamation
    .meaning = la dernière lettre avant de saisir le médiateur ou l’autorité de régulation

## Motifs

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## Secteurs

sector-mobile = téléphonie mobile
sector-telecom = fixe et internet
sector-pay-tv = télévision payante
sector-digital = services numériques
sector-energy = énergie
sector-insurance = assurance
sector-finance = banques et cartes
sector-fitness = salles de sport
sector-press = presse
sector-transport = transports
sector-club = associations
sector-other = autres

## Ce que vaut une source

confidence-a = fiabilité A : une page du fournisseur ou une page officielle
confidence-b = fiabilité B : la page d’un tiers
confidence-c = fiabilité C : non vérifiée

## Langues des lettres

language-cs = tchèque
language-ar = arabe
language-da = danois
language-de = allemand
language-de-at = allemand d’Autriche
language-de-ch = allemand de Suisse
language-el = grec
language-en-gb = anglais
language-en-ie = anglais d’Irlande
language-en-us = anglais américain
language-es = espagnol
language-fi = finnois
language-fr = français
language-hu = hongrois
language-fr-be = français de Belgique
language-fr-ch = français de Suisse
language-it = italien
language-nb = norvégien
language-it-ch = italien de Suisse
language-nl = néerlandais
language-nl-be = néerlandais de Belgique
language-pl = polonais
language-pt-pt = portugais
language-sv = suédois
language-ro = roumain
language-tr = turc
language-uk = ukrainien
language-zh-hans = chinois

## Durées, par exemple d’un préavis : ce qui est écrit ici peut aussi être saisi.

period-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
period-weeks = { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
period-months = { $count } mois
period-years = { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
period-working-days = { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
    }
period-to-end-of-month = { $period } pour la fin d’un mois
period-to-end-of-quarter = { $period } pour la fin d’un trimestre
period-to-end-of-half-year = { $period } pour la fin d’un semestre
period-to-end-of-year = { $period } pour la fin d’une année
period-to-end-of-term = { $period } pour la fin du contrat
# Comme dans « le contrat ne prend fin qu’à … ».
end-of-month = la fin d’un mois
end-of-quarter = la fin d’un trimestre
end-of-half-year = la fin d’un semestre
end-of-year = la fin d’une année
end-of-term = la fin de la période en cours

## Tailles de fichiers

size-bytes = { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    }
size-kilobytes = { $amount } ko
size-megabytes = { $amount } Mo
size-gigabytes = { $amount } Go
# Un nombre à une décimale.
decimal = { $whole },{ $tenths }

## Ce qui n’est pas un fichier

file-kind-pipe = un tube (pipe)
file-kind-socket = un socket
file-kind-device = un périphérique
file-kind-folder = un dossier
file-kind-other = autre chose

## Ce qu’est devenue une lettre

outcome-answered = réponse reçue
outcome-confirmed = confirmée par le fournisseur
outcome-refused = refusée par le fournisseur
outcome-closed = classée

## Ce qu’une personne dit d’une lettre

mark-sent = sent
    .meaning = lettre incertaine jusque-là : elle est dans le dossier Envoyés, ou sa copie est arrivée
mark-not-sent = not-sent
    .meaning = lettre incertaine jusque-là : sa copie n’est jamais arrivée, et elle n’est dans aucun dossier Envoyés
mark-answered = answered
    .meaning = il y a une réponse, qui ne confirme ni ne refuse
mark-confirmed = confirmed
    .meaning = le fournisseur l’a confirmée
mark-refused = refused
    .meaning = le fournisseur a refusé
mark-closed = closed
    .meaning = il n’y a plus lieu de relancer

## Que faire d’une lettre restée sans réponse

next-remind = relancer
next-escalate = passer à la réclamation

## Ce qu’un message trouvé semble être

proposal-answered = réponse
proposal-acknowledged = accusé de réception automatique
proposal-bounced = avis de non-remise
proposal-delayed = avis de retard
proposal-sent = envoi
proposal-sent-on = envoi du { $day }

## Sur quoi porte un problème

subject-field = { $label } [{ $key }]
subject-row = ligne
subject-row-number = ligne { $row }
subject-row-recipient = ligne { $row }, { $recipient }
subject-entry = entrée { $id }
subject-table = tableau
subject-request = demande
subject-record = fiche
subject-directory = annuaire des fournisseurs
subject-letter = lettre
subject-dates = dates
subject-days-off = jours chômés
subject-mailbox = boîte de messagerie
subject-account = compte
subject-mail-program = logiciel de messagerie
subject-time-zone = fuseau horaire

## A date

date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[other] décembre
    } { $year }
date-in-words = { date }

subject-config = fichier de configuration
