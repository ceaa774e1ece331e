### Ce que fait le programme : comptes, brouillons, boîte de messagerie, relances, modèles, fiches personnelles.

## Échecs

with-cause = { $message } : { $cause }
nothing-sent-and-remedy = rien n’a été envoyé ; { $remedy }
value-refused = « { $value } » { $what }
interrupted-unsent = interrompu ; rien n’a été envoyé
interrupted-unwritten = interrompu ; rien n’a été écrit
try-later = réessayez plus tard
check-name = vérifiez le nom et le dossier
check-readable = vérifiez que c’est un fichier et que vous avez le droit de le lire
give-request-file = donnez le fichier de demande lui-même
save-as-utf8 = enregistrez le fichier en UTF-8
make-folder = créez d’abord le dossier, ou choisissez-en un autre
no-folder-for = { $path } : il n’y a pas de dossier { $folder }
    .fix = créez d’abord le dossier, ou choisissez-en un autre
no-random-numbers = le système ne fournit pas de nombres aléatoires : { $source }

## Fichiers

file-not-ordinary = c’est { $kind }, pas un fichier ordinaire
file-not-text = ce n’est pas du texte UTF-8
file-too-large = il dépasse { $kib } Kio

## L’horloge et le fuseau horaire

now-is-no-time = ADIEU_NOW n’est pas une date et une heure avec leur décalage horaire, comme 2026-11-23T10:00:00+01:00
zone-not-set = TZ n’est pas défini, et { $file } n’est pas un fichier de fuseau horaire
zone-not-text = TZ n’est pas en UTF-8
zone-unknown = TZ désigne { $name }, qui n’est ni dans la base des fuseaux horaires ni une règle
clock-before-rules = selon l’horloge de cette machine, nous sommes le { $today }, donc avant la rédaction de ces règles, le { $written }
clock-long-after-rules = selon l’horloge de cette machine, nous sommes le { $today }, donc dix ans ou plus après la rédaction de ces règles, le { $written }
clock-set-first = réglez d’abord l’horloge : toutes les dates sont comptées à partir d’elle

## Champs par leur nom

no-such-field = ce champ n’existe pas ; les champs sont { $fields }
no-such-field-near = ce champ n’existe pas ; vouliez-vous dire { $near } ?

## Comptes

no-config-folder = il n’y a pas de dossier personnel pour le fichier de configuration
    .fix = donnez à HOME, ou à ADIEU_CONFIG_DIR, le chemin d’un dossier
config-move-password = mettez-le dans un gestionnaire de mots de passe et écrivez password_command = "…", une commande qui l’affiche ; ou omettez-le : ADIEU_PASSWORD ou une question dans le terminal suffisent
config-mend = corrigez le fichier de configuration ; docs/sending.md en montre un
account-choose-name = choisissez-en un autre avec { OPTION("name") }, ou supprimez d’abord l’ancien avec { COMMAND("account remove", $name) }
account-see-list = voyez { COMMAND("account list") }
no-account-yet = il n’y a pas encore de compte de messagerie
    .fix = ajoutez-en un avec { COMMAND("account add you@example.org") }
no-such-account = il n’y a pas de compte nommé { $name }
account-nearest = vouliez-vous dire { $near } ? Comptes existants : { $names }
accounts-there-are = Comptes existants : { $names }
several-accounts = il y a plusieurs comptes
    .fix = indiquez-en un avec { OPTION("account") } : { $names }
account-test-several = il y a plusieurs comptes
    .fix = indiquez-en un : { $commands }
account-test-advice = { $advice }. Rien n’a été envoyé ; -v montre le dialogue
account-sends-as-another = la lettre est de { $from }, alors que le compte { $account } envoie en tant que { $own }
    .fix = omettez email, ou ajoutez l’adresse à identities sous [accounts.{ $account }] du fichier de configuration
mail-service-unknown = le serveur de messagerie de { $domain } ne fait pas partie des services connus
    .fix = donnez-le avec { OPTION("host") } (et { OPTION("security", value: "starttls") } ou { OPTION("port") }, si ce n’est pas TLS sur le port 465) ; les pages d’aide de votre service de messagerie l’indiquent
imap-without-host = { OPTION("imap_port") } et { OPTION("imap_security") } concernent un serveur de réception
    .fix = donnez son nom avec { OPTION("imap_host") }
program-missing = { $program } : ce programme n’existe pas
program-missing-in-path = { $program } : ce programme n’est pas dans PATH
program-give-path = donnez le chemin d’un programme qui comprend la ligne de commande de sendmail, par exemple "/usr/bin/msmtp -a work" : des mots séparés par des espaces, sans guillemets
program-with-blank = { $command } : un espace dans un chemin et des arguments ne vont pas ensemble
    .fix = écrivez un script qui le lance avec ses arguments, et donnez ce script

## Mots de passe

password-not-kept = le compte est enregistré ; son mot de passe n’est pas conservé
keyring-unlock = déverrouillez le trousseau, ou ajoutez de nouveau le compte avec { OPTION("keyring") }
password-command-try = essayez la commande seule
password-of-command = la commande du mot de passe : { $source }
    .fix = faites-lui afficher le mot de passe, seul, sur la première ligne
password-of-environment = { $variable } : { $source }
    .fix = n’y mettez que le mot de passe, ou rien
password-of-person = le mot de passe de { $username } : { $source }
    .fix = ressaisissez-le
account-without-password = le compte { $account } n’a pas de mot de passe
    .fix = donnez password_command dans le fichier de configuration, ou ADIEU_PASSWORD, ou lancez la commande dans un terminal

## Ce qui voyage avec une lettre

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix } ; { OPTION("attach_limit", value: "MB") } relève la limite
attach-outside-current-folder = est hors du dossier courant, où doivent se trouver les fichiers d’un tableau
attach-outside-request-folder = est hors du dossier du fichier de demande
attach-look-at-it = regardez-le, et indiquez-le vous-même avec { OPTION("attach") } ; ou déplacez-le dans ce dossier
document-refused = le document qui reprend la lettre { $refusal }
document-right-to-left = la composition d’un document n’est pas encore possible dans cette langue, qui s’écrit de droite à gauche ({ $language })
    .fix = renoncez au document, et la traduction figurera sous l’e-mail ; ou renoncez à { OPTION("courtesy") } et lisez la lettre avec { COMMAND("preview --read-in", $tag) }
document-install-font = installez une police qui les contient, ou renoncez au document ({ OPTION("document", value: "none") })
document-shorten-letter = raccourcissez la lettre, ou renoncez au document ({ OPTION("document", value: "none") })
document-give-fonts = donnez un dossier de polices avec { OPTION("fonts") }, ou omettez { OPTION("fonts") }
document-choose-fonts = choisissez d’autres polices avec { OPTION("fonts", value: "DIR") }, ou renoncez au document ({ OPTION("document", value: "none") })

## Les dates d’un contrat

see-dates = voyez les dates avec { COMMAND("deadline") } et les mêmes arguments
days-off-unreadable = { $path } : les jours chômés sont illisibles : { $source }
    .fix = donnez un fichier texte avec un jour par ligne, par exemple 2026-12-24 Veille de Noël
the-provider = votre fournisseur
calendar-on-stdout = { OPTION("calendar") } demande un fichier : la sortie standard est réservée au résultat
    .fix = indiquez un fichier, par exemple dates.ics, ou utilisez { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } n’est pas un fichier ordinaire
    .fix = choisissez un autre nom pour { OPTION("calendar") }
calendar-choose-name-or-force = choisissez un autre nom pour { OPTION("calendar") }, ou remplacez le fichier avec { OPTION("force") }
calendar-choose-folder = choisissez un autre dossier avec { OPTION("calendar") }

## Une lettre préparée

template-mend = corrigez le modèle, ou retirez-le de votre dossier de modèles
value-not-in-letter = ne figure pas dans la lettre : le modèle ne l’utilise pas
    .fix = mettez { $code } dans le modèle, ou omettez la valeur
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
address-of-yours = une adresse donnée par vous ; l’annuaire ne la connaît pas
answer-has-passed = est une date passée : nous sommes le { $today }
    .fix = donnez un jour à venir
answer-lies-ahead = est une date à venir : nous sommes le { $today }
    .fix = donnez le jour où c’est arrivé
answer-is-sensitive = semble contenir { $finding }
    .fix = omettez-le : un courriel peut être lu par d’autres en chemin (s’il s’agit d’autre chose, recommencez avec { OPTION("allow_sensitive") })

## Brouillons

draft-choose-name-or-force = choisissez un autre nom avec { OPTION("output") }, ou remplacez le fichier avec { OPTION("force") }
draft-choose-folder = choisissez un autre dossier avec { OPTION("output") } ; rien n’a été écrit
draft-interrupted = rien n’a été mis dans la boîte de messagerie ; relancez la même commande pour réessayer
draft-perhaps-in-folder = il se trouve peut-être tout de même dans le dossier : cherchez-y « { $subject } » avant de réessayer
draft-not-in-mailbox = rien n’a été mis dans la boîte de messagerie ; { $remedy }
draft-in-file = le brouillon est dans le fichier { $path }
draft-on-stdout = le brouillon est sur la sortie standard
draft-not-saved = et il n’a pas pu être enregistré non plus : { $why }
draft-not-in-journal = le brouillon est écrit ; il manque seulement dans le journal
link-with-files = ne peut pas être utilisé avec { OPTION("mailto") } : un lien ne transporte pas de fichiers, et la lettre dit qu’ils sont joints
link-without-document = n’est pas dans le lien : un lien ne transporte pas de fichiers
    .fix = la lettre est complète sans lui ; pour le joindre, omettez { OPTION("mailto") }
link-draft-instead = enregistrez le brouillon dans un fichier que votre logiciel de messagerie ouvre : omettez { OPTION("mailto") } ; ou mettez-le dans votre boîte de messagerie avec { OPTION("to_drafts") }

## La boîte de messagerie

no-mailbox-server = le compte { $account } n’a pas de serveur de réception
    .fix = ajoutez [accounts.{ $account }.imap] avec son host au fichier de configuration, par exemple host = "imap.example.org"
mailbox-name-drafts = indiquez le dossier dans le fichier de configuration : drafts = "…" dans la table imap du compte
mailbox-name-sent = indiquez le dossier dans le fichier de configuration : sent = "…" dans la table imap du compte
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = une copie est dans le dossier { $place }
copy-in-your-mailbox = Dans votre boîte de messagerie, une copie est dans le dossier { $place }.
copy-in-doubt = la lettre a été envoyée, et on ne sait pas si sa copie est dans Envoyés : { $why }
no-copy = la lettre a été envoyée, et aucune copie n’a été mise dans Envoyés : { $why }
copy-do-not-send-again = ne la renvoyez pas ; le journal garde le message exact ({ COMMAND("journal show ID --message") })

## Ce qu’a répondu l’autre côté

handed-to-program = confiée à { $program }, qui l’a prise
taken-unrecorded = { $by } a pris la lettre ({ $reply }), et le journal n’a pas pu l’enregistrer : { $cause }
handed-unrecorded = { $by } a pris la lettre, et le journal n’a pas pu l’enregistrer : { $cause }
keep-reply-as-proof = elle a été envoyée : ne la renvoyez pas, et gardez cette réponse comme preuve

## Relances

follow-up-of-no-kind = une lettre qui fait suite à une autre est de type follow-up ou escalate
    .fix = omettez { OPTION("kind") }, ou donnez l’un des deux
follow-up-without-journal = il n’y a pas de journal : rien n’a encore été envoyé d’ici
    .fix = écrivez la relance avec { COMMAND("draft --kind follow-up") }
follow-up-first-gone = la première lettre de cet échange n’est plus dans le journal
    .fix = écrivez la relance avec { COMMAND("draft --kind follow-up") }, en donnant la date et l’objet de la première lettre
follow-up-of-returned = la lettre de l’entrée { $entry } est revenue : elle n’est pas arrivée
    .fix = envoyez la lettre elle-même à la bonne adresse ({ OPTION("to", value: "ADDRESS") }) ; si elle est tout de même arrivée, { COMMAND("journal dismiss", $entry) }
perhaps-answered = a peut-être reçu une réponse : un message à son sujet a été trouvé dans votre boîte de messagerie
    .fix = lisez-le avant d’envoyer cette lettre : { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = semble avoir été envoyée : elle se trouve parmi les lettres envoyées de votre boîte de messagerie
    .fix = décidez-en d’abord : { COMMAND("journal mark", $entry, "sent") }, ou { COMMAND("journal dismiss", $entry) }
follow-up-too-early = l’entrée { $entry } ({ $kind }) demande une réponse au plus tard le { $day }, et ce jour n’est pas passé
    .fix = attendez ce jour ; pour écrire tout de même, ajoutez { OPTION("again") }
follow-up-after-last = l’entrée { $entry } était la dernière lettre avant de saisir un organisme
    .fix = saisissez maintenant l’organisme, avec les preuves de { COMMAND("journal export", $first) } ; pour écrire encore une fois, ajoutez { OPTION("again") }
first-letter-changed = l’entrée { $entry } n’est plus telle qu’elle a été enregistrée : son empreinte diffère
    .fix = elle n’est pas jointe, faute de pouvoir en garantir le contenu ; voyez { COMMAND("journal verify") }
follow-up-elsewhere = cette lettre irait à { $to }, alors que la première est allée à { $first }
follow-up-to-another = cette lettre irait à { $to }, alors que la première est allée à une autre adresse
follow-up-confirm-recipient = omettez { OPTION("to") } et { OPTION("provider") } ; ou, si l’adresse est juste, ajoutez { $confirmation }
follow-up-of-nothing = il n’y a pas d’entrée { $entry }
    .fix = voyez { COMMAND("journal list") }
follow-up-of-doubtful = l’entrée { $entry } est incertaine : elle est peut-être partie
    .fix = levez d’abord le doute : { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = l’issue notée pour l’entrée { $entry } est « { $outcome } » : il n’y a rien à relancer
    .fix = si c’était une erreur, marquez-la de nouveau : { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = l’entrée { $entry } n’a pas été envoyée ({ $state }) : il n’y a rien à relancer
    .fix = envoyez d’abord la lettre elle-même
follow-up-drafted-before = Entrée { $entry } : la lettre suivante est déjà un brouillon (entrée { $draft }) ; { OPTION("force") } en fait un autre à sa place.
follow-up-still-waits = Entrée { $entry } : la dernière lettre (entrée { $letter }) demande une réponse d’ici au { $day } ; { OPTION("again") } écrit tout de même.

## Modèles

templates-folder-unreadable = { $folder } : le dossier de modèles est illisible : { $source }
    .fix = donnez un dossier avec un sous-dossier par langue
template-unreadable = { $file } : illisible : { $source }
template-unwritable = { $path } : ne peut pas être écrit : { $source }
    .fix = choisissez un autre dossier avec { OPTION("out") }
no-such-template = il n’y a pas de modèle { $name }
template-nearest = vouliez-vous dire { $near } ? Voyez { COMMAND("template list") }
template-write-name = écrivez LANGUE/TYPE, par exemple en-GB/terminate ; voyez { COMMAND("template list") }
no-templates-folder = il n’y a pas de dossier personnel pour vos modèles
    .fix = donnez un dossier avec { OPTION("out") }
template-name-refused = { $name } : { $what }
    .fix = écrivez LANGUE/TYPE, par exemple sv/terminate ou en-GB/pause : minuscules, chiffres et traits d’union pour le type
template-name-incomplete = n’est pas une langue et un type
template-name-without-language = ne commence pas par un code de langue
templates-exist = existent déjà : { $files }
    .fix = rien n’a été écrit ; choisissez un autre dossier avec { OPTION("out") }, ou déplacez-les d’abord
template-out-of-reach = { $file } : aucune demande ne peut choisir un type de ce nom
    .fix = nommez le fichier avec des minuscules, des chiffres et des traits d’union

## Les fiches personnelles de fournisseurs

no-records-folder = il n’y a pas de dossier personnel pour vos propres fiches
    .fix = donnez à HOME, ou à ADIEU_CONFIG_DIR, le chemin d’un dossier
record-choose-id = choisissez un autre identifiant, modifiez le fichier, ou remplacez-le avec { OPTION("force") }
record-check-rights = rien n’a été écrit ; vérifiez que vous avez le droit d’y écrire
import-give-company = donnez le fichier d’une entreprise, le dossier companies, ou le dossier du clone
import-check-name = vérifiez le nom et le dossier ; rien n’a été importé
import-folder-unmakable = { $folder } : ne peut pas être créé : { $source }
    .fix = rien n’a été importé ; vérifiez que vous avez le droit d’y écrire
records-removed-in-part = fiches supprimées : { $removed } ; non supprimées : { $kept } ; vérifiez que vous avez le droit d’écrire dans le dossier
record-built-in-stays = { $id } est fourni avec adieu et reste : aucune de vos propres fiches n’a cet identifiant
    .fix = une fiche à vous a priorité : { COMMAND("provider add", $id) } en crée une
record-not-yours = « { $id } » n’est l’identifiant d’aucune de vos propres fiches
    .fix = écrivez-le comme le fait { COMMAND("provider list --all") }
new-provider-lacks = valeur manquante
new-provider-give-name = donnez-le avec { OPTION("name") }, tel qu’une lettre l’écrit
new-provider-give-domains = donnez les domaines propres au fournisseur avec { OPTION("domain") } : une adresse ailleurs peut être celle d’un inconnu
new-provider-give-email = donnez l’adresse avec { OPTION("email") }
new-provider-give-purpose = dites à quoi sert l’adresse, avec { OPTION("purpose", value: "customer-service") }, cancellation ou privacy
new-provider-give-source = dites où vous avez lu l’adresse, avec { OPTION("source") } : sans cela, personne ne peut la vérifier
new-provider-bad-id = n’est pas un identifiant : il n’est pas fait de minuscules, de chiffres et de traits d’union, 64 caractères au plus
    .fix = écrivez-le comme example-mobile
new-provider-bad-channel = n’a pas de = entre le moyen et ce qu’il faut faire
    .fix = écrivez par exemple hotline="+44 7700 900123, en semaine"
new-provider-address-elsewhere = n’appartient pas aux domaines donnés
    .fix = si son domaine appartient au fournisseur, ajoutez-le avec { OPTION("domain") } ; sinon, l’adresse peut être celle d’un inconnu

## Chercher un fournisseur

search-impossible = rien à chercher : donnez de 1 à { $most } caractères
    .fix = donnez le nom du fournisseur, une partie de ce nom ou son domaine
search-nothing = aucun fournisseur de l’annuaire ne correspond à « { $words } »
    .fix = donnez son adresse avec { OPTION("to") } et { OPTION("provider_name") } : elle figure dans les mentions légales de son site ou dans le contrat ; { COMMAND("provider add example-mobile") } la conserve
## La lettre sur papier

postal-address-missing = aucune adresse postale de ce fournisseur n’est connue
    .fix = donnez-la avec { OPTION("post_to", value: "LIGNE") }, une fois par ligne
postal-address-one-line = n’a qu’une ligne
    .fix = donnez le nom, la rue et la ville, une ligne chacun
# $what est la fin de la phrase.
postal-address-refused = { OPTION("post_to") } : { $what }
post-without-sender = n’est pas donnée : le fournisseur ne voit pas où répondre, ni la poste où renvoyer la lettre
    .fix = donnez votre adresse postale avec { OPTION("address") }
signature-unreadable = la signature { $path } ne peut pas être lue : { $source }
    .fix = vérifiez que c’est un fichier et que vous pouvez le lire, ou omettez { OPTION("signature") } et signez à la main
signature-file-too-large = la signature { $path } dépasse { $most } Mo
    .fix = enregistrez-la plus petite, ou omettez { OPTION("signature") } et signez à la main
# $what est la fin de la phrase.
signature-unusable = le fichier de signature { $path } { $what }
    .fix = enregistrez-le de nouveau en PNG, ou omettez { OPTION("signature") } et signez à la main
paper-install-font = installez une police qui les a, ou donnez un dossier de polices avec { OPTION("fonts") }
paper-shorten-letter = raccourcissez la lettre
paper-shorten-address = donnez-la plus courte avec { OPTION("post_to", value: "LIGNE") }
paper-choose-fonts = choisissez d’autres polices avec { OPTION("fonts", value: "DOSSIER") }
paper-on-stdout = { OPTION("letter") } veut un fichier : la sortie standard est pour le résultat
    .fix = nommez un fichier, par exemple lettre.pdf
paper-choose-name-or-force = choisissez un autre nom pour { OPTION("letter") }, ou remplacez le fichier avec { OPTION("force") }
paper-choose-folder = choisissez un autre dossier pour { OPTION("letter") }
recipient-without-mailbox = la lettre part par la poste : il n’y a pas d’adresse e-mail où l’envoyer
    .fix = créez-la avec { COMMAND("draft") } et { OPTION("letter", value: "FICHIER.pdf") }
# Comment poster une lettre de façon à pouvoir le prouver, selon le pays où elle est postée.
post-so-that-it-can-be-proven =
    .germany = Pour pouvoir le prouver, envoyez-la en Einwurf-Einschreiben (pas avec avis de réception, car le pli pourrait ne pas être retiré), et faites voir à un témoin ce que vous mettez dans l’enveloppe, ou photographiez-le. Gardez le récépissé, et téléchargez la preuve de distribution tant que la Deutsche Post la conserve.
    .austria = Pour pouvoir le prouver, envoyez-la en Einschreiben, et faites voir à un témoin ce que vous mettez dans l’enveloppe, ou photographiez-le. Gardez le récépissé.
    .switzerland = Pour pouvoir le prouver, envoyez-la en recommandé, ou en courrier A Plus, qui atteste la distribution sans signature. Gardez le récépissé, et photographiez ce que vous mettez dans l’enveloppe.
    .france = Pour pouvoir le prouver, envoyez-la en lettre recommandée avec accusé de réception, au guichet ou en ligne à La Poste. Gardez la preuve de dépôt et l’avis de réception qui revient.
    .italy = Pour pouvoir le prouver, envoyez-la en raccomandata A/R. Gardez le récépissé et l’avis de réception qui revient.
    .spain = Pour pouvoir le prouver, envoyez-la en carta certificada con acuse de recibo, ou en burofax, qui prouve aussi le contenu. Gardez le récépissé et l’avis de réception.
    .netherlands = Pour pouvoir le prouver, envoyez-la aangetekend. Gardez le récépissé, et photographiez ce que vous mettez dans l’enveloppe.
    .belgium = Pour pouvoir le prouver, envoyez-la en recommandé (aangetekend). Gardez le récépissé, et photographiez ce que vous mettez dans l’enveloppe.
    .britain = Pour pouvoir le prouver, envoyez-la par Royal Mail Signed For, ou demandez au guichet un proof of posting, qui est gratuit. Gardez-le, et photographiez ce que vous mettez dans l’enveloppe.
    .poland = Pour pouvoir le prouver, envoyez-la en list polecony za potwierdzeniem odbioru. Gardez le récépissé et l’avis de réception qui revient.
    .portugal = Pour pouvoir le prouver, envoyez-la en carta registada com aviso de receção. Gardez le récépissé et l’avis de réception qui revient.
    .denmark = Pour pouvoir le prouver, envoyez-la en anbefalet brev. Gardez le récépissé, et photographiez ce que vous mettez dans l’enveloppe.
    .america = Pour pouvoir le prouver, envoyez-la en Certified Mail avec Return Receipt. Gardez le récépissé et l’avis de réception.
    .elsewhere = Pour pouvoir le prouver, envoyez-la en recommandé. Gardez le récépissé, et photographiez ce que vous mettez dans l’enveloppe.
