### Ce que les personnes fournissent : valeurs, fichiers de demande, ce qu’il faut à une lettre, ce qui y est joint.

## Un problème, en une ligne

problem = { $subject } : { $what }
problem-value = { $subject } : « { $value } » { $what }
problem-at = { $subject } ({ $place }) : { $what }
problem-value-at = { $subject } ({ $place }) : « { $value } » { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, ligne { $row } du tableau
place-column = { $file }:{ $line }, ligne { $row } du tableau, colonne { $column }
place-answer = votre réponse
place-journal = entrée { $entry } du journal
place-account = compte { $account }

## Mots pris dans une liste

did-you-mean = vouliez-vous dire { $near } ? Valeurs possibles : { $offered }
write-one-of = écrivez l’une de ces valeurs : { $offered }

## Toute valeur

-write-value = écrivez une valeur ; un champ inutile peut être omis
value-missing = valeur manquante
    .fix = donnez-la avec { $option } ou dans { $key } du fichier de demande, par exemple « { $example } »
value-empty = est vide
    .fix = { -write-value }
value-invisible = ne contient rien de visible
    .fix = { -write-value }
value-too-long = compte { $length } caractères ; { $most } au plus sont permis
    .fix = raccourcissez
several-values = a plus d’une valeur
    .fix = donnez-la une seule fois
value-understood = est lu comme { $said }
    .fix = si ce n’est pas ce que vous voulez dire, écrivez-le en entier
not-a-switch = n’est ni true ni false
    .fix = écrivez true ou false
forbidden-character = contient { $name } au caractère { $position }
    .fix = ressaisissez la valeur sur une seule ligne, sans ce caractère
character-line-break = un saut de ligne (LF)
character-carriage-return = un retour chariot (CR)
character-tab = une tabulation
character-nul = un caractère NUL
character-escape = un caractère d’échappement (U+001B)
character-replacement = un caractère de remplacement (U+FFFD : le texte a été abîmé en chemin)
character-line-separator = un séparateur de lignes ({ $code })
character-direction = un caractère qui change le sens de l’écriture ({ $code })
character-control = un caractère de contrôle ({ $code })
character-invisible = un caractère invisible ({ $code })

## Types de lettres, motifs, pays, langues

unknown-kind = n’est pas un type de lettre
unknown-cause = n’est pas un motif que ce programme connaît
unknown-capacity = n’est pas une qualité que ce programme connaît
unknown-country = n’est pas le code à deux lettres d’un pays
    .fix = écrivez deux lettres, par exemple GB, DE ou CN
unknown-language = est une langue dans laquelle il n’y a pas encore de lettre
nearest-language = la plus proche est { $near } ; langues possibles : { $offered }
bad-language-tag = n’est pas un code de langue (BCP 47)
write-language-tag = écrivez un code comme en, de ou zh
nearest-language-tag = vouliez-vous dire { $near } ? Écrivez un code comme en, de ou zh

## Dates et durées

not-a-date = n’est pas une date
not-in-calendar = n’est pas un jour du calendrier
date-form = écrivez-la au format AAAA-MM-JJ, par exemple 2026-12-01
date-write = écrivez { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = est un jour qui peut se lire de deux façons
date-or-country = { $fix }, ou indiquez le pays avec { OPTION("country") } : il décide quel nombre est le jour
date-as-number = est un jour tel que les tableurs les comptent, depuis 1900 ou depuis 1904
date-without-year = est un jour sans année
    .fix = écrivez aussi l’année, par exemple 2026-12-31
not-a-period = n’est pas un préavis
-accepted-periods = écrivez un nombre suivi de jours, semaines, mois, ans ou jours ouvrés (14 jours, 1 mois, 10 jours ouvrés), éventuellement avec « pour la fin d’un mois », « d’un trimestre », « d’un semestre », « d’une année » ou « du contrat » (3 mois pour la fin d’un mois)
write-period = { -accepted-periods }
nearest-period = vouliez-vous dire { $meant } ? Sinon, { -accepted-periods }
period-out-of-range = n’est pas une durée possible pour un préavis
period-range-days = écrivez un nombre de jours compris entre 1 et { $most }
period-range-weeks = écrivez un nombre de semaines compris entre 1 et { $most }
period-range-months = écrivez un nombre de mois compris entre 1 et { $most }
period-range-years = écrivez un nombre d’années compris entre 1 et { $most }
period-range-working-days = écrivez un nombre de jours ouvrés compris entre 1 et { $most }

## Adresses e-mail, domaines, adresses web

-one-address = écrivez une seule adresse, par exemple nom@example.org
several-addresses = contient plus d’une adresse
    .fix = { -one-address }
more-than-address = contient autre chose que l’adresse
    .fix = écrivez seulement l’adresse : { $address }
not-an-address = n’est pas une adresse e-mail : { $why }
    .fix = { -one-address }
address-no-at = il n’y a pas de @
address-space = elle contient un espace
address-nothing-before = il n’y a rien devant le @
address-long-before = la partie devant le @ dépasse 64 octets
address-dots-before = devant le @, un point ne peut être ni au début, ni à la fin, ni doublé
address-character-before = la partie devant le @ contient un caractère qui n’y est pas permis
address-too-long = elle dépasse 254 octets
address-bad-domain = a un domaine qui ne peut pas exister : { $why }
    .fix = { -one-address }
bad-domain = n’est pas un domaine : { $why }
    .fix = écrivez-le comme dans une adresse e-mail, par exemple example.com
domain-nothing = il n’y a rien après le @
domain-character = il contient un caractère interdit ou un point mal placé, ou sa longueur n’est pas permise
domain-no-dot = il n’y a pas de point
domain-number = la dernière partie est un nombre
shared-domain = n’appartient à personne en propre : des registres y attribuent des noms à des tiers
    .fix = écrivez le domaine complet, par exemple example.co.uk
bad-web-address = n’est pas une adresse web : { $why }
    .fix = écrivez-la telle que le navigateur l’affiche, par exemple https://example.com/contact
web-address-character = elle contient une barre oblique inverse, un espace ou un caractère de contrôle
web-address-scheme = elle ne commence ni par http:// ni par https://
web-address-user = un nom d’utilisateur précède le nom du serveur

## Noms, adresses postales, numéros de téléphone

name-no-letter = ne contient aucune lettre
    .fix = écrivez le nom auquel est le contrat
in-address-line = { $what } (ligne { $line })
address-empty = est vide
    .fix = écrivez une adresse ; un champ inutile peut être omis
too-many-lines = compte { $lines } lignes ; { $most } au plus sont permises
    .fix = raccourcissez
phone-write = écrivez-le avec + et l’indicatif du pays, par exemple { $example }
phone-zero-after-code = a un 0 après { $code }, qui ne se compose que dans le pays
    .fix = supprimez-le : { $number }
phone-no-country-code = n’a pas d’indicatif de pays et pourrait donc être un numéro de n’importe quel pays
phone-country-code-zero = a un indicatif de pays qui commence par 0
phone-not-digits = contient autre chose que des chiffres
phone-too-short = est trop court pour un numéro avec son indicatif
phone-too-long = dépasse les 15 chiffres qu’un numéro peut avoir
phone-without-trunk = commence sans le { $trunk } que portent les numéros à l’intérieur du pays { $country }
phone-of-other-country = n’est pas un numéro du pays { $country }, d’après son début et sa longueur

## Cartes SIM, comptes bancaires, Message-ID

iccid-not-digits = contient autre chose que des chiffres
iccid-beginning = ne commence pas par 89, comme le font les numéros de carte SIM
iccid-length = n’a pas 19 ou 20 chiffres
iccid-check-digit = ne correspond pas à son chiffre de contrôle (certaines cartes n’impriment pas ce chiffre)
iccid-compare = comparez avec la carte SIM
bad-iban = n’est pas un IBAN valable : le pays, la longueur ou les chiffres de contrôle ne concordent pas
    .fix = recopiez-le d’un relevé de compte ; seuls ses quatre derniers caractères seront écrits
not-a-message-id = n’est pas un Message-ID
    .fix = recopiez-le des en-têtes de la lettre envoyée, par exemple <0123abcd@example.org>, ou omettez-le

## La lettre sous forme de document, et chemins de fichiers

unknown-document-format = n’est pas un format dans lequel la lettre peut être jointe
write-document-format = écrivez pdf ou none
nearest-document-format = vouliez-vous dire { $near } ? Écrivez pdf ou none
too-many-files = désigne { $files } fichiers ; { $most } au plus sont permis
    .fix = ne joignez que ce qui prouve ce que vous avancez
path-too-long = fait { $bytes } octets ; { $most } au plus sont permis
    .fix = donnez un chemin plus court
path-control-character = contient un caractère de contrôle ({ $code }) au caractère { $position }
    .fix = renommez le fichier et ressaisissez son chemin

## Ce qui prouve un motif

prove-change = joignez l’annonce du changement par le fournisseur avec { OPTION("attach", value: "FILE") }, si vous l’avez
prove-quality = joignez vos signalements de panne ou vos mesures, et les réponses du fournisseur, avec { OPTION("attach", value: "FILE") }, si vous les avez
prove-move = joignez un justificatif du déménagement, par exemple la déclaration à la nouvelle adresse ou le nouveau bail, avec { OPTION("attach", value: "FILE") }, si vous l’avez
prove-renewal = joignez la facture ou l’avis qui montre le renouvellement avec { OPTION("attach", value: "FILE") }, si vous l’avez
prove-death = joignez une copie de l’acte de décès avec { OPTION("attach", value: "FILE") }, si vous l’avez
prove-other = joignez ce qui montre le motif avec { OPTION("attach", value: "FILE") }, si vous l’avez

## Ce qui ne doit pas partir par courriel

write-anew = retirez ce qui ne doit pas partir par courriel et réécrivez le reste
sensitive = semble contenir { $findings }
    .fix = retirez-le : un courriel peut être lu par d’autres en chemin. S’il s’agit d’autre chose, autorisez-le avec { $option }
sensitive-account = semble contenir { $findings }
    .fix = retirez-le : un courriel peut être lu par d’autres en chemin ; un compte se met dans iban, dont quatre caractères seulement partent. S’il s’agit d’autre chose, autorisez-le avec { $option }
finding-card = un numéro de carte bancaire (se terminant par { $shown })
finding-card-at = un numéro de carte bancaire (se terminant par { $shown }, au caractère { $position })
finding-iban = un IBAN complet (se terminant par { $shown })
finding-iban-at = un IBAN complet (se terminant par { $shown }, au caractère { $position })
finding-secret = un secret (« { $shown } » à côté de chiffres)
finding-secret-at = un secret (« { $shown } » à côté de chiffres, au caractère { $position })

## Ce qui va avec un type de lettre, et ce qui ne va pas avec

leave-out-unused = rien à faire ; omettez ce champ pour ne plus voir cette ligne
unused-reason = ne figure pas dans la lettre : une rétractation n’a pas besoin de raison, et en donner une ne fait qu’ouvrir la discussion
unused-declared-before = ne figure pas dans la lettre : la première lettre l’a dit, celle-ci ne fait que demander la réponse
unused-renewal = ne figure pas dans la lettre : une rétractation n’attend pas un renouvellement
iban-unused = ne figure pas dans la lettre : il n’y est écrit que si le mandat de prélèvement est révoqué
    .fix = ajoutez revoke_mandate = true ({ OPTION("revoke_mandate") }) si le fournisseur débite ce compte
wrong-kind = relève d’un autre type de lettre que { $kind }, et une lettre n’est jamais les deux à la fois
renewal-has-no-end = donnez plutôt renews_on, ou demandez terminate
withdrawal-has-no-end = omettez ce champ : une rétractation annule le contrat depuis le début ; ou demandez terminate
belongs-to-termination-for-cause = omettez ce champ, ou demandez terminate-for-cause
belongs-to-later-letters = omettez ce champ, ou demandez follow-up ou escalate
belongs-to-escalation = omettez ce champ, ou demandez escalate
belongs-to-terminations = omettez ce champ, ou demandez terminate

## Résiliations

end-may-cost = peut être un jour où des frais de résiliation anticipée sont dus, si une période d’engagement court encore
    .fix = omettez ce champ, et la lettre demande la première date sans frais ; la fin de l’engagement figure au contrat ou dans l’espace client
end-missing = n’est pas donnée : la lettre demande la première date sans frais de résiliation anticipée
    .fix = si une période d’engagement est en cours et que vous voulez partir plus tôt, donnez un jour avec { OPTION("end_on") }, ou { OPTION("accept_charge") } pour la première date à tout prix
reason-missing = raison manquante : un contrat ne prend fin avant terme que pour un motif énoncé dans la lettre
    .fix = donnez-la avec { OPTION("reason") } ou dans reason du fichier de demande : ce qui s’est passé, en une phrase ou deux
reason-wanted = raison manquante : « { $cause } » ne dit pas à lui seul ce qui s’est passé
    .fix = dites-le avec { OPTION("reason") }, avec les dates et les chiffres dont vous disposez
no-proof = il n’y en a pas : une résiliation pour motif légitime est plus solide avec des preuves
holder-missing = valeur manquante : à quel nom est le contrat ?
    .fix = donnez-le avec { OPTION("holder") } : le nom de la personne décédée ; le vôtre reste dans name
for-the-heirs = est dit avec votre qualité et rien de plus : la lettre ne dit pas que vous agissez pour tous les héritiers
    .fix = si vous n’êtes ni héritier ni exécuteur testamentaire, faites signer aussi l’un d’eux ; votre adresse postale ({ OPTION("address") }) permet au fournisseur de vous envoyer le décompte final
death-ahead = est une date à venir
    .fix = donnez la date du décès
day-of-death-missing = valeur manquante : quel jour le titulaire est-il décédé ?
    .fix = donnez-la avec { OPTION("cause_on") } : le contrat est soldé à cette date
capacity-missing = valeur manquante : qu’êtes-vous pour la personne décédée ?
    .fix = donnez heir, executor, spouse ou other avec { OPTION("capacity") } ; avec other, la lettre ne prétend rien
death-has-no-other-day = n’a pas sa place dans une lettre de décès : le contrat doit prendre fin au jour du décès
    .fix = omettez ce champ
capacity-of-the-living = suppose un titulaire vivant, et celui-ci est décédé
    .fix = donnez heir, executor, spouse ou other
capacity-of-the-bereaved = appartient à une lettre sur un décès : { $capacity } ne convient à aucune autre
    .fix = omettez ce champ ; pour un titulaire vivant, donnez attorney si vous avez une procuration, pour un décès demandez terminate-for-cause avec { OPTION("cause", value: "death") }
capacity-without-holder = dit ce que vous êtes pour le titulaire du contrat, et aucun n’est donné
    .fix = donnez le titulaire avec { OPTION("holder") }, ou omettez ce champ
on-behalf = est une autre personne que vous : la lettre dit que vous écrivez en son nom
    .fix = faites-la envoyer par cette personne, ou joignez sa procuration avec { OPTION("attach") }
on-behalf-in-germany = est une autre personne que vous : un fournisseur allemand peut rejeter aussitôt une telle déclaration si l’original de la procuration n’y est pas joint ; une copie ou un courriel ne suffit pas (§ 174 BGB)
    .fix = faites-la envoyer par cette personne, ou envoyez-la par la poste avec l’original
new-place-missing = valeur manquante : où déménagez-vous ?
    .fix = donnez la ville ou l’adresse avec { OPTION("new_place") }, ou dites-le dans le motif
not-served-unsaid = n’est pas donné : la lettre ne dit pas que le fournisseur ne dessert pas le nouveau lieu, ce que le droit de partir exige le plus souvent
    .fix = demandez au fournisseur, et donnez { OPTION("not_served") } si c’est le cas
remedy-day-missing = n’est pas donné : la plupart des lois veulent que le fournisseur ait d’abord eu un délai pour remédier au défaut (mise en demeure)
    .fix = signalez le défaut et fixez un délai ; une fois écoulé, donnez-le avec { OPTION("remedy_by") } et le signalement avec { OPTION("reported_on") }
fault-of-today = est aujourd’hui : presque aucune loi ne met fin à un contrat pour un défaut le jour même
    .fix = signalez le défaut, fixez un délai pour y remédier, et écrivez quand il est écoulé
remedy-day-ahead = n’est pas encore passé : nous sommes le { $today }
    .fix = attendez que ce jour soit passé, ou omettez ce champ
remedy-before-report = est antérieur au jour du signalement, { $reported }
    .fix = comparez les deux avec ce que vous avez écrit au fournisseur
wrong-cause = appartient au motif « { $wanted } », et le motif est ici « { $cause } »
    .fix = omettez ce champ, ou donnez l’autre motif avec { OPTION("cause") }
charge-accepted = demande la première date quel qu’en soit le prix : des frais de résiliation anticipée peuvent être dus
    .fix = omettez ce champ, et la lettre demandera la première date sans ces frais
charge-accepted-with-day = ne change rien : la lettre donne le jour de end_on et, à défaut, le premier possible ensuite
    .fix = omettez ce champ, ou omettez end_on
identity-number-unknown = n’est aucun des numéros connus ici : DNI, NIE (Espagne), NIF (Portugal), codice fiscale (Italie), PESEL (Pologne)
    .fix = comparez-le avec le document, ou omettez-le : une résiliation en a rarement besoin
identity-number-check = a la forme d’un numéro appelé { $label }, et son caractère de contrôle est faux
    .fix = comparez-le avec le document
identity-number-sent = part avec la lettre : une résiliation en a rarement besoin, et un courriel peut être lu en chemin
    .fix = omettez-le, sauf si le fournisseur l’a demandé

## Rétractations, relances, réclamations

received-before-order = précède la date de la commande ({ $ordered })
    .fix = comparez les deux dates avec la confirmation
withdrawal-without-day = n’est pas donnée, pas plus que celle de réception, alors que le formulaire type de rétractation la demande
    .fix = donnez ordered_on (la date du contrat) et, pour un bien, received_on, si vous les connaissez
withdrawal-without-address = n’est pas donnée, alors que le formulaire type de rétractation la demande
    .fix = donnez votre adresse postale avec { OPTION("address") }, à répéter pour chaque ligne, si le fournisseur la connaît
first-letter-recent = { $days ->
        [0] date d’aujourd’hui : il faut quelques jours ouvrés à un service client
        [1] date d’hier : il faut quelques jours ouvrés à un service client
       *[other] ne remonte qu’à { $days } jours : il faut quelques jours ouvrés à un service client
    }
    .fix = attendez environ une semaine, sauf si le prélèvement est proche
authority-missing = valeur manquante, et aucun organisme n’est connu ici
    .fix = indiquez-le avec { OPTION("authority") } : le médiateur, l’autorité de régulation ou l’organisme d’arbitrage de ce secteur dans le pays du fournisseur

## Dates

begins-after-end = tombe après celle de { $key } ({ $end }) : un contrat commence avant de prendre fin
    .fix = comparez les deux dates avec le contrat
date-far-ahead = se situe dans plus de dix ans
    .fix = vérifiez l’année
date-far-back = remonte à plus de vingt ans
    .fix = vérifiez l’année
date-ahead = est une date à venir : nous sommes le { $today }
    .fix = donnez le jour où c’est arrivé
date-passed = est une date passée : nous sommes le { $today }
give-charge-to-come = donnez la date du prochain prélèvement encore à venir
give-answer-day-to-come = donnez une date à venir, ou omettez-la : elle est alors calculée
give-end-to-come = donnez une date à venir, ou omettez-la : la lettre demande alors la première date possible
date-near = { $days ->
        [0] tombe aujourd’hui : le service client n’agira peut-être pas à temps
        [1] tombe demain : le service client n’agira peut-être pas à temps
       *[other] tombe dans { $days } jours seulement : le service client n’agira peut-être pas à temps
    }
use-way-besides = utilisez aussi un autre moyen, et gardez la lettre envoyée comme preuve ({ $ways })
use-another-way = utilisez aussi un autre moyen proposé par le fournisseur, comme son application ou son assistance téléphonique, et gardez la lettre envoyée comme preuve

## La personne et les numéros du contrat

email-beyond-ascii = a devant le @ des lettres hors ASCII : seuls les serveurs de messagerie qui proposent SMTPUTF8 l’acceptent
    .fix = si la réponse du fournisseur n’arrive pas, écrivez depuis une adresse sans accents
email-of-provider = est l’adresse à laquelle la lettre est envoyée : la réponse du fournisseur ne vous parviendrait pas
    .fix = donnez votre propre adresse, celle que le fournisseur vous connaît
no-identifier = n’est pas donné, ni aucun autre numéro identifiant le contrat : le fournisseur devra peut-être vous le demander
    .fix = donnez si possible l’un de ces champs : order_number, customer_number, contract_number, line ou iccid

## La langue de la lettre

courtesy-same = correspond à la langue de la lettre elle-même ({ $language })
language-differs = donne une lettre en { $language }, alors que ce fournisseur lit le courrier en { $theirs }
    .fix = utilisez `preview` pour comprendre la lettre, et envoyez celle en { $theirs }
reason-in-another-script = est dans une écriture que qui lit le { $language } ne lit pas, et reste tel quel
    .fix = omettez-le, un motif étant rarement nécessaire, ou écrivez-le en { $language }
reason-in-another-language = n’a pas l’air d’être en { $language }, la langue de la lettre, et reste tel quel
    .fix = omettez-le, un motif étant rarement nécessaire, ou écrivez-le en { $language }
name-in-another-script = est dans une écriture que qui lit le { $language } ne lit pas
    .fix = écrivez-le comme dans le contrat
language-for-reading = ne sert qu’à la lecture ({ $language }) : ses textes sont des traductions pour vous, et ne sont pas faits pour qu’un fournisseur y donne suite
    .fix = choisissez { OPTION("language") } { $take } pour la lettre, et lisez-la dans votre langue avec { OPTION("read_in") } { $tag }, ou joignez une traduction avec { OPTION("courtesy") } { $tag }
language-of-another-country = désigne un pays pour lequel il n’existe pas de lettres propres ({ $tag }) : la lettre est en { $language }
    .fix = relisez-la en pensant à ce pays, ou rédigez la vôtre avec { COMMAND("template new", $template) }
language-of-several = est une supposition : { $language }, l’une des langues du pays ({ $country }, { $domain })
    .fix = donnez { OPTION("country") }, ou choisissez avec { OPTION("language") }
language-guessed = est une supposition : { $language }, car ni le fournisseur ni son pays ne sont connus
    .fix = donnez { OPTION("country") }, ou choisissez avec { OPTION("language") }
language-not-offered = { $language }, car il n’y a pas encore de lettre dans la langue du fournisseur
    .fix = choisissez-en une autre avec { OPTION("language") } si vous le souhaitez

## Lignes mobiles

-back-up = sauvegardez ce qui est lié au numéro : codes envoyés par la banque, messageries, comptes
number-lost = met fin à la ligne, et le numéro est perdu avec elle : pour garder un numéro, il faut demander sa portabilité, pas résilier
keep-number-pac = si vous voulez le garder, n’envoyez pas cette lettre : envoyez PAC par SMS au 65075 et donnez le code reçu, valable 30 jours, au nouveau fournisseur ; { -back-up }
keep-number-ported = si vous voulez le garder, n’envoyez pas cette lettre : demandez sa portabilité au nouveau fournisseur ; { -back-up }
keep-number-ask = si vous voulez le garder, n’envoyez pas encore cette lettre : demandez d’abord au nouveau fournisseur comment reprendre le numéro ; { -back-up }
number-lost-with-death = met fin à la ligne ; le numéro et ce qui y est lié sont perdus
    .fix = si un proche veut garder le numéro, demandez d’abord le transfert du contrat ; sauvegardez messages, photos et accès aux comptes tant que la ligne fonctionne
number-expires = laisse la ligne active jusqu’à son expiration ; un numéro prépayé et son crédit peuvent être perdus ce jour-là
    .fix = utilisez le crédit avant ce jour ou réclamez-en le remboursement, et { -back-up }

## À qui va la lettre

provider-or-address = { $fix }, ou donnez { OPTION("to") } et { OPTION("provider_name") }
provider-missing = valeur manquante : à qui va la lettre ?
    .fix = indiquez-le avec { OPTION("provider") } (voir { COMMAND("provider list") }), ou donnez { OPTION("to") } et { OPTION("provider_name") }
address-missing = valeur manquante : le fournisseur a un nom mais pas d’adresse
    .fix = donnez-la avec { OPTION("to") }, ou indiquez le fournisseur avec { OPTION("provider") } (voir { COMMAND("provider list") })
provider-without-address = n’a pas d’adresse e-mail dans l’annuaire
    .fix = donnez-la avec { OPTION("to") }
not-compared =
    { $records ->
        [one] n’a pas pu être comparée avec l’une de vos propres fiches, qui est illisible
       *[other] n’a pas pu être comparée avec { $records } de vos propres fiches, qui sont illisibles
    }
    .fix = voyez { COMMAND("provider list") }
address-dated = a une adresse tirée d’une source ancienne ou non datée : { $email } ({ $source })
    .fix = comparez-la avec le site web du fournisseur avant d’envoyer
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = a une adresse vue pour la dernière fois il y a longtemps : { $email } ({ $source } ; { $age })
    .fix = comparez-la avec le site web du fournisseur avant d’envoyer
address-sends-only = n’a pas d’adresse pour une résiliation : { $email } ne peut pas recevoir de courriels
address-data-protection-only = n’a pas d’adresse pour une résiliation : { $email } ne traite que les demandes relatives aux données personnelles ; une résiliation envoyée là se perdrait
find-way-to-cancel = cherchez comment résilier dans votre compte, sur le site web ou dans l’application du fournisseur, ou trouvez l’adresse du service client et donnez-la avec { OPTION("to") }
one-of-family = écrivez l’un de ces identifiants : { $ids } ; ou { $fix }

## Doutes sur un destinataire

doubts = { $before }, et { $after }
address-unverified = n’a qu’une adresse, tirée d’une seule source non vérifiée : { $email } ({ $source })
address-doubted = a une adresse, { $email }, qui { $why }
address-of-another = est l’adresse de { $owner } ({ $id }), pas de { $named }
address-outside-domains = n’appartient pas aux domaines propres à { $provider }
address-outside-named-domains = n’appartient pas aux domaines de { $provider }, à qui la lettre est nommément adressée
address-free-mail = dépend d’une messagerie gratuite ({ $domain }), où n’importe qui peut avoir une adresse
address-impostor = a un domaine qui ressemble à { $real } sans être le même
address-disguised = contient la lettre « { $letter } » ({ $code }), qui ressemble seulement à « { $like } »
compare-with-website = comparez-la avec le site web du fournisseur
compare-and-confirm = comparez-la avec le site web du fournisseur ; si elle est juste, ajoutez { $option }
confirm-or-other-way = { $fix } ; ou prenez une autre voie : { $way }
address-returned-letter = n’a pas accepté une lettre : elle est revenue le { $day }
other-way-to-cancel = comparez-la avec le site web du fournisseur, ou résiliez par un autre moyen qu’il propose
other-way-or-confirm = comparez-la avec le site web du fournisseur, ou résiliez par un autre moyen qu’il propose ; si elle est malgré tout correcte, ajoutez { $option }

## Pièces jointes

enclosure-refused = { $path } { $refusal }
enclosure-missing = n’existe pas
    .fix = vérifiez le chemin, ou ne joignez pas ce fichier
enclosure-not-a-file = est { $kind }, pas un fichier
    .fix = donnez le chemin d’un fichier
enclosure-unreadable = est illisible : { $source }
    .fix = vérifiez ses droits d’accès, ou copiez-le là où vous pouvez le lire
enclosure-empty = est vide
    .fix = vérifiez qu’il a bien été enregistré, ou omettez-le
-make-smaller = réduisez-le (un scan en gris à 150 dpi suffit), ou omettez une pièce
enclosure-too-large = est trop volumineux : { $size }, alors que { $limit } sont permis pour toutes les pièces jointes ensemble
    .fix = { -make-smaller }
enclosures-too-large = porte l’ensemble des pièces jointes à { $size } ; { $limit } sont permis
    .fix = { -make-smaller }
answer-too-large = est trop volumineux : { $size }, alors que { $limit } au plus sont conservés
    .fix = donnez la réponse elle-même, sans ses pièces jointes
enclosure-changed = a changé pendant la lecture
    .fix = attendez qu’il soit enregistré, puis réessayez
enclosure-twice = est donné deux fois
    .fix = donnez-le une seule fois
-rename-file = renommez-le : des lettres, des chiffres, des espaces et une extension courte
enclosure-name-encoding = a un nom qui n’est pas de l’Unicode valable
    .fix = { -rename-file }
enclosure-name-length = a un nom de { $bytes } octets ; 255 sont permis
    .fix = { -rename-file }
enclosure-name-character = a un nom qui contient un caractère interdit ({ $code })
    .fix = { -rename-file }
enclosure-no-name = n’a pas de nom
    .fix = { -rename-file }
enclosure-name-windows = a un nom que Windows ne peut pas enregistrer ({ $why })
    .fix = { -rename-file }
windows-sign = il contient { $sign }
windows-ending = il se termine par un point ou un espace
windows-device = { $stem } y est un périphérique
enclosure-mislabelled = porte l’extension .{ $extension } mais n’est pas un fichier de ce type
    .fix = vérifiez qu’il s’ouvre, et donnez-lui l’extension de ce qu’il est
-send-document = envoyez un PDF ou une image de ce qu’il montre
enclosure-named-program = porte un nom de programme (.{ $extension }) : les messageries le refusent, et un lecteur prudent aussi
    .fix = { -send-document }
enclosure-macros = est un fichier Office qui peut contenir des macros (.{ $extension }) : les messageries le refusent, et un lecteur prudent aussi
    .fix = { -send-document }
enclosure-program = est { $program } : les messageries le refusent, et un lecteur prudent aussi
    .fix = { -send-document }
program-linux = un programme Linux
program-windows = un programme Windows
program-macos = un programme macOS
program-java-or-macos = un programme Java ou macOS
program-webassembly = un programme WebAssembly
program-android = un programme Android
program-windows-link = un raccourci Windows
program-script = un script
-black-out = ne le joignez pas ; si le fournisseur y tient, noircissez ce qu’il n’a pas besoin de voir et autorisez explicitement ce fichier
enclosure-identity-document = porte le nom d’une pièce d’identité (« { $word } ») : une résiliation n’en a pas besoin
    .fix = { -black-out }
enclosure-identity-behind-link = mène à un fichier qui porte le nom d’une pièce d’identité (« { $word } ») : une résiliation n’en a pas besoin
    .fix = { -black-out }
-take-out = retirez-le du fichier, ou autorisez explicitement ce fichier
enclosure-sensitive = contient { $finding } à la ligne { $line }
    .fix = { -take-out }
enclosure-credential = contient { $credential } à la ligne { $line }
    .fix = { -take-out }

## Clés et identifiants trouvés dans un fichier

credential-private-key = une clé privée
credential-azure-key = une clé Azure
credential-wallet = un portefeuille de cryptomonnaie
credential-aws-key = une clé AWS
credential-npm-token = un jeton npm
credential-password = un mot de passe
credential-client-secret = un secret client
credential-google-api-key = une clé d’API Google
credential-google-token = un jeton Google
credential-github-token = un jeton GitHub
credential-gitlab-token = un jeton GitLab
credential-slack-token = un jeton Slack
credential-stripe-key = une clé Stripe
credential-api-key = une clé d’API
credential-pypi-token = un jeton PyPI
credential-wallet-key = la clé d’un portefeuille de cryptomonnaie
credential-java-key-store = un magasin de clés Java
credential-keepass-database = une base KeePass
credential-macos-keychain = un trousseau macOS
credential-pkcs-12-key-store = un magasin de clés PKCS #12
credential-json-web-token = un JSON Web Token
credential-password-hash = l’empreinte d’un mot de passe
credential-secret = un secret

# Le sujet de ces phrases est une adresse que la personne a donnée.
recipient-sends-only = ne peut pas recevoir de courriels
recipient-data-protection-only = ne traite que les demandes relatives aux données personnelles : une résiliation envoyée là se perdrait

address-for-withdrawals-only = ne sert qu’aux rétractations dans le délai légal
address-is-general = n’a qu’une adresse générale : { $email } ; le service client ne la lit peut-être pas
address-is-outside = a une adresse hors de ses propres domaines : { $email }
address-imported = a une adresse issue d’une importation, que personne n’a vérifiée : { $email }
address-is-pec = n’a qu’une boîte de messagerie certifiée (PEC) : { $email } ; elle peut refuser le courrier d’une boîte ordinaire
provider-refuses-email = déclare ne pas accepter les résiliations par courriel ({ $known }) ; la loi peut en disposer autrement
    .fix = gardez la preuve d’envoi ; mieux encore : { $way }
provider-refuses-email-only = déclare ne pas accepter les résiliations par courriel ({ $known }) ; la loi peut en disposer autrement
    .fix = gardez la preuve d’envoi et cherchez un autre moyen sur son site web
provider-needs = exige { $what } ({ $known })
    .fix = ajoutez-la en pièce jointe ; sur la copie d’une pièce d’identité, noircissez ce dont personne n’a besoin : photo, numéro, signature
provider-ceased = n’a plus de clients depuis le { $day } ({ $known })
    .fix = voyez qui a pris la suite et si le contrat court toujours
provider-ceased-for = n’a plus de clients depuis le { $day } ({ $known })
    .fix = écrivez au fournisseur qui a pris la suite : { $id }
# $ways : des lignes sous celle-ci.
ways-instead = utilisez l’un de ces moyens, ou donnez une autre adresse avec { OPTION("to") } :{ $ways }
