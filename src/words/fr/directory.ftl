### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = il ne porte pas de signature à la fin
    .fix = téléchargez-le à nouveau, il est peut-être tronqué ; un fichier sans signature n’est jamais utilisé
# $signer and $trusted are public keys.
published-other-signer = il est signé avec la clé { $signer }, et non avec celle de l’éditeur auquel vous faites confiance, { $trusted }
    .fix = ne l’utilisez pas : procurez-vous le fichier auprès de l’éditeur auquel vous faites confiance
published-forged = sa signature ne correspond pas, car quelque chose y a été modifié après coup
    .fix = ne l’utilisez pas : procurez-vous à nouveau le fichier auprès de l’éditeur
published-no-header = sa première ligne n’est pas l’en-tête d’un annuaire de fournisseurs
    .fix = indiquez un fichier écrit par { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = il est au format { $format }, alors que cette version d’adieu lit le format { $known }
    .fix = utilisez une version plus récente d’adieu
published-count =
    son en-tête annonce { $said ->
        [one] { $said } fiche
       *[other] { $said } fiches
    }, mais il en contient { $found }
    .fix = prévenez l’éditeur : lui seul peut corriger cela
published-too-many = il contient plus de { $most } fiches
    .fix = { published-count.fix }
published-long-line = la ligne { $line } dépasse { $kib } Kio
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = ligne { $line } : { $what }
    .fix = { published-count.fix }
published-same-id = la ligne { $line } reprend l’identifiant { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = n’est pas une fiche en JSON : { $error }
published-bad-id = a un identifiant qui contient autre chose que des minuscules, des chiffres et des traits d’union
published-import = est une fiche importée : on ne publie que ses propres fiches
published-control-character = contient un caractère de contrôle
published-no-web-address = contient « { $word } », qui n’est pas une adresse web (http ou https)

## Keys

no-public-key = n’est pas une clé publique
    .fix = indiquez-la telle que l’éditeur la donne : 44 caractères qui finissent par =
no-signing-key = ne contient pas de clé Ed25519 pour signer
    .fix = créez-en une : openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = indiquez un dossier de fiches, un fichier TOML par fournisseur
sign-empty = { $path } : ce dossier ne contient aucune fiche (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } problème
       *[other] { $records } problèmes
    }
sign-same-id = a l’identifiant { $id }, comme { $other }
sign-mend = corrigez-la, ou retirez-la du dossier
sign-key-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = indiquez le fichier PEM de la clé de signature
sign-key-readable = d’autres que vous peuvent lire { $path }
    .fix = gardez ce fichier pour vous : chmod 600 { $path }
sign-over-source = { $path } est la clé, ou se trouve dans le dossier signé : il serait perdu
    .fix = choisissez un autre fichier
sign-exists = { $path } existe déjà
    .fix = choisissez un autre nom, ou remplacez-le avec { OPTION("force") }
signed =
    { $records ->
        [one] { $records } fiche signée
       *[other] { $records } fiches signées
    } dans { $path }, à la date du { $day }. Quiconque veut utiliser ce fichier donne une fois la clé ci-dessus : { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = indiquez le fichier d’un annuaire publié ; rien n’a été modifié
update-store-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = vérifiez que vous avez le droit de le lire, ou retirez-le ; rien n’a été modifié
# The subject is the directory of providers.
update-table-broken = celui fourni avec adieu est utilisé, car sa mise à jour dans { $path } ne peut pas être lue
    .fix = installez à nouveau la mise à jour, ou revenez en arrière : { COMMAND("provider update --undo") }
update-unwritable = { $path } ne peut pas être écrit : { $source }
    .fix = vérifiez que vous avez le droit d’écrire à cet endroit
update-refused = { $path } n’est pas utilisé, et rien n’a été modifié : { $why }
# Clauses, as at the top.
published-in-future = sa date de publication, le { $day }, n’est pas encore arrivée
    .fix = vérifiez la date de cet ordinateur
published-same-day = il date du { $day }, comme l’annuaire actuel
    .fix = il n’y a rien à faire
published-older = il date du { $day }, alors que l’annuaire actuel date du { $newest }
    .fix = cherchez un fichier plus récent ; pour revenir au précédent, exécutez { COMMAND("provider update --undo") }
nobody-trusted = vous n’avez pas encore indiqué d’éditeur auquel vous faites confiance ; rien n’a été modifié
    .fix = indiquez une fois la clé publique de l’éditeur avec { OPTION("trust") } ; prenez-la à un endroit sûr, et non là d’où vient le fichier
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = retirez ce fichier, et indiquez à nouveau la clé de l’éditeur avec { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = l’éditeur auquel vous faites confiance a la clé { $known }, et non { $named } ; rien n’a été modifié
    .fix = demandez à l’éditeur si la clé a changé ; si oui, retirez { $path } et indiquez la nouvelle
nothing-to-undo = l’annuaire actuel est celui fourni avec adieu : il n’y en a pas d’autre auquel revenir
    .fix = { published-same-day.fix }
update-needs-yes = l’annuaire n’est pas remplacé sans votre accord
    .fix = regardez les changements avec { OPTION("dry_run") }, puis recommencez avec { OPTION("yes") }

## What would change

update-heading =
    Annuaire du { $day } : { $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }, signé avec la clé { $key }.
update-before = Annuaire actuel : celui du { $day }.
update-before-built-in = Annuaire actuel : celui du { $day }, fourni avec adieu.
update-no-address-changed = Les adresses, pages de résiliation et domaines ne changent chez aucun fournisseur.
update-addresses-changed =
    { $providers ->
        [one] Des adresses, pages de résiliation ou domaines changent chez { $providers } fournisseur :
       *[other] Des adresses, pages de résiliation ou domaines changent chez { $providers } fournisseurs :
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }) : { $old } → { $new }
update-no-address = rien
# $records is a number and some of the names.
update-removed = Retirés : { $records }
# $before and $after are ids.
update-name-taken = Le nom { $name } désigne aujourd’hui { $before } et désignerait { $after }.
update-added-record = {"  "}{ $name } ({ $id }) : { $to }
update-added = Ajoutés : { $records }
update-otherwise-changed = Modifiés sur d’autres points : { $records }
ask-update = Utiliser désormais l’annuaire du { $day } ?
interrupted-nothing-changed = interrompu ; rien n’a été modifié
nothing-changed = Rien n’a été modifié.
update-now-trusted = Désormais, seuls les fichiers signés avec la clé { $key } sont acceptés.
updated = L’annuaire du { $day } est maintenant utilisé. Pour revenir au précédent : { COMMAND("provider update --undo") }
update-undone = L’annuaire du { $day } est de nouveau utilisé.
update-undone-to-built-in = L’annuaire du { $day }, fourni avec adieu, est de nouveau utilisé.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }) : cette fiche contient peut-être une erreur. adieu { $version }, annuaire du { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Donnée inexacte :
report-what-is-right = Donnée exacte :
report-where-it-is-said = Page où elle figure :
report-when-it-was-read = Page lue le (AAAA-MM-JJ) :
report-note = Remarque : { $note }
report-of-own-record = { $id } est une fiche personnelle ou importée, qui ne vient pas de l’annuaire : un signalement ne contient rien qui soit à vous
    .fix = corrigez-la vous-même ; pour signaler celle fournie avec adieu, retirez d’abord la vôtre
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = semble contenir { $found }
    .fix = retirez-le : tout le monde peut lire un signalement

## How old a value is: clauses, as those about an address

seen-months-ago = vue le { $day }, il y a { $months } mois : à vérifier
seen-years-ago =
    vue le { $day }, il y a { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } : à vérifier
