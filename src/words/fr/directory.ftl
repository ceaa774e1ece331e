### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = il n’a pas de signature à la fin
    .fix = téléchargez-le à nouveau, il est peut-être tronqué ; un fichier que personne n’a signé n’est jamais utilisé
# $signer and $trusted are public keys.
published-other-signer = il est signé avec la clé { $signer }, et l’éditeur auquel vous faites confiance a la clé { $trusted }
    .fix = ne l’utilisez pas : prenez le fichier chez l’éditeur auquel vous faites confiance
published-forged = sa signature ne correspond pas : quelque chose y a été modifié après la signature
    .fix = ne l’utilisez pas : prenez à nouveau le fichier chez l’éditeur
published-no-header = sa première ligne n’est pas l’en-tête d’un annuaire de fournisseurs
    .fix = indiquez un fichier écrit par { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = il est au format { $format }, et cet adieu lit le format { $known }
    .fix = utilisez un adieu plus récent
published-count = son en-tête annonce { $said } fiches, et il en contient { $found }
    .fix = prévenez l’éditeur : lui seul peut corriger cela
published-too-many = il contient plus de { $most } fiches
    .fix = { published-count.fix }
published-long-line = sa ligne { $line } dépasse { $kib } Kio
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = sa ligne { $line } : { $what }
    .fix = { published-count.fix }
published-same-id = sa ligne { $line } reprend l’identifiant { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = n’est pas une fiche en JSON : { $error }
published-bad-id = a un identifiant qui n’est pas fait de minuscules, de chiffres et de traits d’union
published-import = est une fiche importée, et seules des fiches à soi se publient
published-control-character = contient un caractère de contrôle
published-no-web-address = contient « { $word } », qui n’est pas une adresse web (http ou https)

## Keys

no-public-key = n’est pas une clé publique
    .fix = indiquez-la telle que l’éditeur la donne : 44 caractères qui finissent par =
no-signing-key = ne contient pas de clé Ed25519 pour signer
    .fix = créez-en une : openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = indiquez un dossier de fiches, un fichier TOML par fournisseur
sign-empty = { $path } : il n’y a ici aucune fiche (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } problème
       *[other] { $records } problèmes
    }
sign-same-id = a l’identifiant { $id }, comme { $other }
sign-mend = corrigez-la, ou retirez-la du dossier
sign-key-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = indiquez le fichier PEM de la clé de signature
sign-key-readable = { $path } peut être lu par d’autres
    .fix = gardez-le pour vous : chmod 600 { $path }
sign-exists = { $path } existe déjà
    .fix = choisissez un autre nom, ou remplacez-le avec { OPTION("force") }
signed =
    { $records ->
        [one] { $records } fiche signée
       *[other] { $records } fiches signées
    }, datée du { $day }, dans { $path }. Qui veut l’utiliser indique une fois la clé ci-dessus : { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = indiquez le fichier d’un annuaire publié ; rien n’a été modifié
update-store-unreadable = { $path } ne peut pas être lu : { $source }
    .fix = vérifiez que vous pouvez le lire, ou retirez-le ; rien n’a été modifié
# The subject is the directory of providers.
update-table-broken = est celui livré avec adieu : sa mise à jour dans { $path } ne peut pas être lue
    .fix = installez à nouveau la mise à jour, ou revenez en arrière : { COMMAND("provider update --undo") }
update-unwritable = { $path } ne peut pas être écrit : { $source }
    .fix = vérifiez que vous pouvez écrire à cet endroit
update-refused = { $path } n’est pas utilisé, et rien n’a été modifié : { $why }
# Clauses, as at the top.
published-in-future = il se dit publié le { $day }, qui n’est pas encore arrivé
    .fix = vérifiez la date de cet ordinateur
published-same-day = il est du { $day }, comme celui en service
    .fix = il n’y a rien à faire
published-older = il est du { $day }, et celui en service du { $newest }
    .fix = cherchez un fichier plus récent ; pour revenir au précédent, exécutez { COMMAND("provider update --undo") }
nobody-trusted = aucun éditeur n’a encore votre confiance, rien n’a donc été modifié
    .fix = indiquez une fois la clé publique de l’éditeur avec { OPTION("trust") }, prise à un endroit de confiance et non là d’où vient le fichier
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = retirez ce fichier, et indiquez à nouveau la clé de l’éditeur avec { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = l’éditeur auquel vous faites confiance a la clé { $known }, et non { $named } ; rien n’a été modifié
    .fix = demandez à l’éditeur si la clé a changé ; si oui, retirez { $path } et indiquez la nouvelle
nothing-to-undo = l’annuaire livré avec adieu est en service : il n’y en a pas d’autre auquel revenir
    .fix = { published-same-day.fix }
update-needs-yes = l’annuaire n’est pas remplacé sans votre accord
    .fix = regardez les changements avec { OPTION("dry_run") }, puis recommencez avec { OPTION("yes") }

## What would change

update-heading =
    Annuaire du { $day } : { $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }, signé avec { $key }.
update-before = En service : l’annuaire du { $day }.
update-before-built-in = En service : l’annuaire du { $day }, livré avec adieu.
update-no-address-changed = Aucune résiliation ne part à une autre adresse qu’avant.
update-addresses-changed =
    { $providers ->
        [one] Les résiliations partent à une autre adresse chez { $providers } fournisseur :
       *[other] Les résiliations partent à une autre adresse chez { $providers } fournisseurs :
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }) : { $old } → { $new }
update-no-address = aucune adresse
# $records is a number and some of the names.
update-removed = Retirés : { $records }
update-added = Ajoutés : { $records }
update-otherwise-changed = Modifiés sur d’autres points : { $records }
ask-update = Utiliser désormais l’annuaire du { $day } ?
interrupted-nothing-changed = interrompu ; rien n’a été modifié
nothing-changed = Rien n’a été modifié.
update-now-trusted = Désormais, seuls les fichiers signés avec { $key } sont utilisés.
updated = L’annuaire du { $day } est en service. { COMMAND("provider update --undo") } revient au précédent.
update-undone = L’annuaire du { $day } est de nouveau en service.
update-undone-to-built-in = L’annuaire du { $day }, livré avec adieu, est de nouveau en service.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }) : la fiche est peut-être fausse. adieu { $version }, annuaire du { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Quelle donnée est fausse :
report-what-is-right = Ce qui est juste :
report-where-it-is-said = La page qui le dit :
report-when-it-was-read = Lue le (AAAA-MM-JJ) :
report-note = Remarque : { $note }
report-of-own-record = { $id } est une fiche à vous ou importée, et non de l’annuaire : rien de ce qui est à vous n’entre dans un signalement
    .fix = corrigez-la vous-même ; pour signaler celle livrée avec adieu, retirez d’abord la vôtre
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = semble contenir { $found }
    .fix = retirez-le : tout le monde peut lire un signalement

## How old a value is: clauses, as those about an address

seen-months-ago = vue le { $day }, il y a { $months } mois : à comparer
seen-years-ago =
    vue le { $day }, il y a { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } : à comparer
