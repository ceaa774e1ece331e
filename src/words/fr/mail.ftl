### Comptes, serveurs et voies d’envoi.

## Connexions

server-unreachable = { $host } : échec ({ $stage }) : { $source }
server-late = { $host } : pas de réponse à temps ({ $stage })
server-closed = { $host } : le serveur a fermé la connexion ({ $stage })
server-unprotected = { $host } : la connexion ne peut pas être protégée : { $why }
starttls-missing = { $host } : le serveur ne propose pas STARTTLS, et rien n’est envoyé sans protection
host-not-this-machine = { $host } : c’est une autre machine, et rien n’y est envoyé sans protection
dialogue-interrupted = interrompu ({ $stage })
login-offered-otherwise = le serveur ne propose pas d’authentification par { $wanted } (il propose : { $offered })
login-not-offered = le serveur ne propose pas d’authentification par { $wanted } (il n’en propose aucune)
protocol-broken = { $host } : réponse { $protocol } incorrecte ({ $stage }) : { $what }

## Étapes d’un dialogue

stage-connect = connexion
stage-tls = négociation TLS
stage-greeting = accueil
stage-login = authentification
stage-body = envoi du message
stage-final-reply = réponse au message

## Pourquoi un serveur est inaccessible

lookups-too-many = trop de noms sont recherchés en même temps
name-without-address = ce nom n’a pas d’adresse
connection-late = pas de réponse à temps

## Pourquoi une connexion ne peut pas être protégée

tls-closed = le serveur a fermé la connexion
tls-inside-tls = TLS dans TLS
tls-no-host-name = le nom du serveur n’est pas un nom de machine
certificate-expired = le certificat du serveur a expiré
certificate-not-valid-yet = le certificat du serveur n’est pas encore valable (l’horloge est-elle à l’heure ?)
certificate-for-another-name = le certificat du serveur est établi pour un autre nom
certificate-authority-unknown = le certificat du serveur vient d’une autorité qui n’est pas reconnue ici
certificate-signature-bad = le certificat du serveur ne porte pas la signature de son autorité
certificate-refused = le certificat du serveur est refusé ({ $reason })
ca-file-unusable = { $file } : n’est pas un fichier de certificats : { $why }
ca-file-empty = il ne contient aucun certificat

## Ce qu’un serveur fait de travers

quoted-words = « { $words } »
reply-instead-of = { $code } au lieu de { $wanted }
reply-no-answer = { $code } n’est pas une réponse à un message
reply-endless = une réponse sans fin
replies-too-many = plus d’une réponse à une même commande
replies-too-few = trop peu de réponses
answer-too-early = une réponse avant que le message soit complet
answer-before-sent = annoncé comme fait avant l’envoi
answer-endless = une réponse sans fin
answer-to-another = une réponse à { $tag }
greeting-missing = pas d’accueil
leave-unasked = une invitation à continuer que personne n’a demandée
line-without-crlf = une ligne qui ne se termine pas par CRLF
line-endless = une ligne sans fin
literal-too-long = un littéral de { $octets } octets

## Ce qu’un serveur refuse

server-refused = le serveur a refusé ({ $stage }) : { $reply }
recipient-refused = { $recipient } : le serveur a refusé ({ $stage }) : { $reply }
server-limit = le message fait { $size } octets ; le serveur en accepte { $limit } au plus
smtputf8-missing = une adresse contient des lettres hors ASCII, et le serveur ne propose pas SMTPUTF8

## Boîtes de messagerie

mailbox-full = la boîte de messagerie est pleine : le serveur a refusé ({ $stage }) : { $reply }
mailbox-limit = le message fait { $size } octets ; la boîte de messagerie en accepte { $limit } au plus
folder-unknown = il n’y a pas de dossier { $name } (dossiers présents : { $folders })
folder-for-drafts-missing = il n’y a pas de dossier pour les brouillons (dossiers présents : { $folders })
folder-for-sent-missing = il n’y a pas de dossier pour les lettres envoyées (dossiers présents : { $folders })
folder-for-junk-missing = il n’y a pas de dossier des indésirables (dossiers présents : { $folders })
folders-none = aucun

## Comptes

config-unreadable = { $path } : illisible : { $source }
config-unwritable = { $path } : écriture impossible : { $source }
config-wrong = { $path }:{ $line } : { $what }
config-accounts-no-table = accounts n’est pas une table
config-profile-no-table = profile n’est pas une table
config-with-password = { $path }:{ $line } : contient un mot de passe, et un fichier n’est pas fait pour cela
account-wrong = { $path } : compte { $account } : { $what }
account-there-already = il y a déjà un compte { $name }
account-unknown = il n’y a pas de compte nommé { $name }

## Ce qui ne va pas dans un compte

account-address-wrong = « { $address } » { $what } ; { $fix }
account-imap-wrong = imap : { $what }
account-copy-without-imap = a copy_to_sent, mais pas d’imap où copier : ajoutez son serveur
account-folder-name-wrong = drafts et sent sont des noms de dossiers, par exemple "Drafts"
account-two-ways-out = a à la fois smtp et sendmail : gardez l’un des deux
account-no-way-out = n’a ni smtp ni sendmail : donnez l’un des deux
account-host-unprotected = security = "none" ne vaut que pour cette machine, et { $host } en est une autre : utilisez "tls" ou "starttls"
account-two-secrets = a à la fois password_command et token_command : gardez l’un des deux
account-without-keyring = a keyring = true, ce que ce programme ne sait pas faire tel qu’il a été compilé : compilez-le avec --features keyring, ou utilisez password_command (secret-tool, security, pass)
account-control-characters = username et host ne doivent pas contenir de caractères de contrôle
account-timeout-wrong = timeout doit être compris entre 1 et 86400 secondes

## Mots de passe

password-command-not-run = la commande du mot de passe ne peut pas être lancée : { $source }
password-command-late = la commande du mot de passe n’est toujours pas terminée après { $minutes } minutes
password-command-failed = la commande du mot de passe a échoué ({ $status })
password-command-silent = la commande du mot de passe n’a affiché aucun mot de passe
password-interrupted = interrompu
password-empty = le mot de passe est vide
password-line-break = le mot de passe contient un saut de ligne, qu’aucune authentification ne peut transmettre
keyring-unusable = le trousseau est inutilisable : { $why }
keyring-missing = le trousseau est inutilisable : ce programme a été compilé sans lui

## Ce que demande un service de messagerie

service-app-password = Il faut un mot de passe d’application, créé dans les paramètres de sécurité du compte, et non votre propre mot de passe
    .note = { service-app-password }.
service-own-password = Le mot de passe de la boîte de messagerie convient
    .note = { service-own-password }.
service-email-password = Il faut le mot de passe e-mail défini dans l’espace client, et non celui de la connexion au site
    .note = { service-email-password }.
service-token = Les mots de passe n’y sont plus acceptés : donnez une token_command qui affiche un jeton d’accès OAuth
    .note = { service-token }.
service-pop-and-imap = Activez d’abord POP3 et IMAP dans les paramètres de la boîte de messagerie. Avec la double authentification, il faut un mot de passe d’application
    .note = { service-pop-and-imap }.
service-mail-programs = Activez d’abord l’accès par les logiciels de messagerie (IMAP, SMTP) dans les paramètres de la boîte de messagerie
    .note = { service-mail-programs }.
service-smtp = Activez d’abord le SMTP authentifié dans les paramètres du compte
    .note = { service-smtp }.
service-code = Il faut un code d’autorisation (授权码), créé dans les paramètres de la boîte de messagerie, là où l’on active SMTP
    .note = { service-code }.
service-bridge = Proton Mail Bridge doit être en marche. Son propre mot de passe et son certificat se trouvent dans ses paramètres : donnez le certificat exporté dans ca_file
    .note = { service-bridge }.

## Fichiers

file-exists = { $path } existe déjà
folder-absent = { $path } : ce dossier n’existe pas
file-unwritable = { $path } ne peut pas être écrit : { $source }
file-is-a-folder = { $path } ne peut pas être écrit : c’est un dossier
file-is-irregular = { $path } ne peut pas être écrit : ce n’est pas un fichier ordinaire
folder-is-no-maildir = { $path } ne peut pas être écrit : c’est un dossier, mais pas un Maildir
file-with-half-a-message = { $path } ne peut pas être écrit : il contient la moitié d’un message

## Liens

link-too-long = fait { $length } caractères sous forme de lien ; { $limit } au plus arrivent à coup sûr en entier
link-subject-wrong = a un objet qui contient un saut de ligne ou un autre caractère de contrôle

## Programmes locaux

opener-absent = il n’y a pas de { $program } sur cette machine
opener-not-run = { $program } ne peut pas être lancé : { $source }
opener-failed = { $program } n’a trouvé aucun moyen de l’ouvrir ({ $status })
program-not-run = { $program } : ne peut pas être lancé : { $source }
program-lost = { $program } : on ne sait pas s’il s’est terminé : { $source }
program-refused-silently = { $program } a refusé ({ $status })
program-refused = { $program } a refusé ({ $status }) : { $said }

## Ce qui a pu mal se passer, et que faire

advice = { $problem } : { $fix }
advice-with-service = { $problem } : { $fix }. { $service } : { $wants }

cause-credentials = le nom d’utilisateur ou le mot de passe n’est pas accepté
    .fix = vérifiez le nom d’utilisateur et le mot de passe ; beaucoup de services exigent un mot de passe d’application, et IMAP et SMTP activés dans leurs paramètres
cause-app-password = le service exige un mot de passe d’application
    .fix = créez-en un dans les paramètres de sécurité du compte et donnez-le à la place de votre propre mot de passe
cause-authorization-code = le service exige un code d’autorisation (授权码)
    .fix = activez SMTP et IMAP dans les paramètres de la boîte de messagerie et donnez le code qui s’y affiche à la place du mot de passe
cause-passwords-off = le service n’accepte plus de mots de passe
    .fix = donnez au compte une token_command qui affiche un jeton d’accès OAuth
cause-submission-off = l’envoi par des programmes (SMTP AUTH) est désactivé pour cette boîte de messagerie
    .fix = faites-le activer par l’administrateur, ou envoyez depuis un autre compte
cause-token-refused = le jeton d’accès a expiré ou n’est pas fait pour cette boîte de messagerie
    .fix = lancez la token_command seule et renouvelez le jeton, avec les droits pour la messagerie et le nom d’utilisateur de ce compte
cause-no-tokens = le serveur n’accepte pas de jetons d’accès (XOAUTH2)
    .fix = utilisez une password_command à la place de la token_command
cause-mechanism = le serveur ne propose que des modes d’authentification qu’adieu n’a pas
    .fix = utilisez le serveur d’envoi du service avec PLAIN, LOGIN ou XOAUTH2, ou un programme qui a ces modes ({ OPTION("sendmail") })
cause-no-login = le serveur ne propose pas d’authentification ici
    .fix = utilisez son port d’envoi (465 avec tls, 587 avec starttls), ou auth = "none" s’il accepte des lettres sans authentification
cause-login-wanted = le serveur exige d’abord une authentification
    .fix = retirez auth = "none" du compte, et donnez-lui un nom d’utilisateur et un mot de passe
cause-web-login = le service veut que vous vous connectiez sur son site web
    .fix = connectez-vous-y avec un navigateur, confirmez que c’était vous, puis relancez la même commande
cause-service-off = l’accès par les logiciels de messagerie est désactivé pour cette boîte de messagerie
    .fix = activez IMAP et SMTP dans les paramètres de la boîte de messagerie
cause-password-expired = le mot de passe a expiré ou doit être renouvelé
    .fix = connectez-vous sur le site web du service et définissez-en un nouveau
cause-locked = le service a bloqué ce compte ou ne lui donne pas accès
    .fix = connectez-vous sur le site web du service, ou demandez à son assistance
cause-login-later = le serveur ne peut pas vérifier d’authentifications en ce moment
    .fix = relancez la même commande plus tard
cause-needs-tls = le serveur exige d’abord une connexion protégée
    .fix = réglez security sur "starttls" (port 587) ou "tls" (port 465 ; IMAP 993)
cause-no-starttls = le serveur ne protège pas ce port, ou quelqu’un entre les deux l’en empêche
    .fix = utilisez son port pour tls (465 ; IMAP 993), et un autre réseau s’il n’est pas proposé non plus
cause-certificate = le certificat du serveur ne vaut pas pour son nom
    .fix = vérifiez le nom, le port et la protection du serveur dans le fichier de configuration ; le certificat d’une autorité privée se donne dans ca_file
cause-configuration = le compte n’est pas décrit comme il doit l’être
    .fix = corrigez le compte dans le fichier de configuration
cause-no-connection = il n’y a pas de connexion avec le serveur
    .fix = vérifiez le nom, le port et la protection du serveur dans le fichier de configuration, ainsi que votre propre connexion
cause-not-served = le serveur n’accepte pas de connexions d’ici
    .fix = utilisez le serveur d’envoi de votre service de messagerie (port 465 ou 587), pas un serveur de réception, et un autre réseau si le serveur le demande
cause-no-program = le programme ne peut pas être lancé
    .fix = donnez dans sendmail du compte le chemin d’un programme qui peut l’être
cause-no-recipient = l’adresse n’existe pas
    .fix = cherchez la bonne adresse et envoyez-y la lettre ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = le domaine de l’adresse n’existe pas ou n’accepte pas de courriels
    .fix = cherchez la bonne adresse et envoyez-y la lettre ({ OPTION("to", value: "ADDRESS") })
cause-disabled = la boîte de messagerie n’accepte pas de lettres en ce moment
    .fix = réessayez dans un jour ou deux, ou utilisez un autre moyen de joindre le fournisseur
cause-full = la boîte de messagerie est pleine
    .fix = réessayez dans un jour ou deux, ou utilisez un autre moyen de joindre le fournisseur
cause-own-full = votre boîte de messagerie est pleine
    .fix = faites de la place dans la boîte de messagerie
cause-too-large = le message est trop volumineux
    .fix = omettez des pièces jointes ou réduisez-les
cause-unauthenticated = le serveur du destinataire n’a pas pu vérifier que la lettre vient de votre domaine (SPF, DKIM, DMARC)
    .fix = envoyez-la par le service de messagerie de votre propre adresse ; l’adresse du destinataire n’est pas en cause
cause-blocked = le serveur du destinataire prend la lettre, ou le serveur dont elle vient, pour indésirable
    .fix = envoyez-la depuis un autre compte, ou utilisez un autre moyen de joindre le fournisseur ; l’adresse du destinataire n’est pas en cause
cause-policy = une règle du serveur du destinataire refuse la lettre
    .fix = lisez ce qu’il dit, et utilisez un autre compte ou un autre moyen de joindre le fournisseur ; l’adresse du destinataire n’est pas forcément fausse
cause-sender-refused = le compte n’a pas le droit d’envoyer depuis cette adresse
    .fix = envoyez depuis l’adresse du compte ({ OPTION("email") }), ou faites autoriser l’autre par le service
cause-relay = le serveur n’accepte pas de vous des lettres pour d’autres domaines
    .fix = utilisez le port d’envoi de votre service de messagerie (465 ou 587) avec votre nom d’utilisateur
cause-too-many = le serveur n’accepte pour l’instant plus de lettres ou de connexions de votre part
    .fix = attendez quelques heures et relancez la même commande, avec une valeur { OPTION("rate") } plus basse s’il y a beaucoup de lettres
cause-greylisted = le serveur du destinataire fait attendre les lettres d’expéditeurs qu’il ne connaît pas (liste grise)
    .fix = relancez la même commande dans une demi-heure
cause-expired = le serveur du destinataire n’a pas accepté la lettre pendant plusieurs jours
    .fix = essayez encore une fois, ou utilisez un autre moyen de joindre le fournisseur ; l’adresse est peut-être juste
cause-loop = les serveurs du destinataire se renvoient la lettre sans fin
    .fix = utilisez un autre moyen de joindre le fournisseur, et signalez-le-lui
cause-unreachable = le serveur du destinataire n’a pas pu être joint
    .fix = réessayez plus tard, ou utilisez un autre moyen de joindre le fournisseur ; vérifiez le domaine de l’adresse
cause-beyond-ascii = une adresse contient des lettres hors ASCII, que le serveur ne peut pas transmettre (pas de SMTPUTF8)
    .fix = envoyez depuis un compte dont le serveur propose SMTPUTF8 ({ COMMAND("account test") } le dit), ou à une adresse en ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = le serveur n’accepte pas la forme de la lettre
    .fix = omettez des pièces jointes, ou envoyez-la depuis un autre compte
cause-protocol = le serveur et adieu ne se comprennent pas
    .fix = regardez le dialogue (-v), et vérifiez que c’est un serveur d’envoi ou un serveur IMAP
cause-no-permission = le compte n’a pas le droit d’utiliser ce dossier
    .fix = indiquez un autre dossier dans le fichier de configuration, dans drafts ou sent
cause-no-folder = ce dossier n’existe pas
    .fix = indiquez le dossier dans le fichier de configuration, dans drafts ou sent de la table imap du compte
cause-program-usage = le programme n’accepte pas les arguments de sendmail (-i -f)
    .fix = donnez dans sendmail du compte un programme qui les accepte
cause-program-host = le programme n’a pas trouvé de serveur de ce nom
    .fix = vérifiez le nom du serveur dans la configuration du programme lui-même, et le domaine de l’adresse
cause-program-login = le programme n’a pas le droit de le faire : sa propre authentification a été refusée, ou un fichier lui est fermé
    .fix = essayez le programme seul, et vérifiez l’utilisateur, le mot de passe et les droits des fichiers dans sa configuration
cause-program-configuration = la configuration du programme lui-même est fausse
    .fix = corrigez-la et essayez le programme seul
cause-program-trouble = le programme a rencontré une difficulté qui lui est propre
    .fix = lisez ce qu’il dit et son journal, puis relancez la même commande
cause-program-missing = le programme, ou un autre qu’il lance, ne peut pas être lancé
    .fix = vérifiez le chemin dans sendmail du compte et ce que le programme lance
cause-interrupted = l’opération a été interrompue
    .fix = relancez la même commande
cause-later = le serveur ne peut pas le faire en ce moment
    .fix = relancez la même commande plus tard
cause-permanent = le serveur répétera la même chose
    .fix = lisez ce qu’il dit
cause-unknown = aucune cause n’est donnée
    .fix = lisez ce que dit le serveur, et vérifiez l’adresse : la bonne se donne avec { OPTION("to", value: "ADDRESS") }
