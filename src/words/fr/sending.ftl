### Lettres envoyées, réponses recherchées, et ce que l’on fait du journal.

## La copie dans la boîte de messagerie de la personne

copies-missing = { $first } ({ $letters } lettres ; voici la première)
copy-missing-fix =
    ne la renvoyez pas ; le journal garde le message exact ({ COMMAND("journal show ID --message") })

## Une lettre envoyée

letter-like-entry = ressemble beaucoup à ce que contient l’entrée { $entry } ({ $numbers }, { $state })
    .fix = s’il s’agit du même contrat, ne la renvoyez pas
draft-not-followed = n’est pas dans le journal : { $why }
    .fix = le brouillon a été fait tout de même ; ses réponses et ses dates ne sont pas suivies
drafted-before = est un brouillon de la même demande, du { $day }
    .fix = n’envoyez que l’un des deux ; si celui-là est parti : { COMMAND("journal mark", $entry, "sent") }
draft-replaced = L’entrée { $entry }, un brouillon de la même demande, est close : ne l’envoyez pas en plus.
sent-before = est la même demande, { $state } depuis le { $day }
    .fix = regardez-la avant d’envoyer aussi celle-ci : { COMMAND("journal show", $entry) }
letter-sent-elsewhere = la même demande est déjà l’entrée { $entry }, { $state } : un autre processus a été plus rapide
    .fix = celui-ci n’a rien envoyé
letter-needs-journal = rien n’a été envoyé : aucune lettre ne part sans une entrée dans le journal
nothing-was-sent-of-entry = rien n’a été envoyé (entrée { $entry } du journal, { $state })
letter-in-doubt =
    elle est peut-être partie (entrée { $entry } du journal, { $state }) : cherchez avant tout la copie à vous-même ({ $copy }) dans votre boîte de réception et son dossier des indésirables ; un dossier Envoyés vide ne prouve rien. Ensuite { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    elle est peut-être partie : cherchez avant tout la copie à vous-même ({ $copy }) dans votre boîte de réception et son dossier des indésirables ; un dossier Envoyés vide ne prouve rien. Ensuite, ne renvoyez la lettre que si la copie n’y est pas
doubt-without-copy =
    elle est peut-être partie (entrée { $entry } du journal), et aucune copie ne vous a été adressée : cherchez dans votre boîte de réception une réponse ou un avis de non-remise, ou demandez au fournisseur ; un dossier Envoyés vide ne prouve rien. Ensuite { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    elle est peut-être partie, et aucune copie ne vous a été adressée : cherchez dans votre boîte de réception une réponse ou un avis de non-remise, ou demandez au fournisseur, avant de la renvoyer

## Réponses recherchées dans une boîte de messagerie

progress-messages = messages
folder-of-account = { $folder } de { $account }
mailbox-flooded =
    { $messages } messages du dossier { $folder } pourraient concerner une lettre, et seuls les { $newest } plus récents ont été examinés
    .fix = ceux qui citent votre lettre sont examinés en premier ; parcourez les autres dans votre logiciel de messagerie
mailbox-large-header =
    le message { $uid } du dossier { $folder } a un en-tête de plus de { $octets } octets : seul son début a été lu
    .fix = regardez-le dans votre logiciel de messagerie ; un tel en-tête n’est pas un hasard
mailbox-unknown = n’a pas de serveur de réception : les réponses à ses lettres n’ont pas été recherchées
    .fix = ajoutez [accounts.{ $account }.imap] avec son host au fichier de configuration
mailbox-of-no-account =
    « { $account } », par lequel sont parties des lettres de { $address }, n’est pas dans le fichier de configuration : leurs réponses n’ont pas été recherchées
    .fix = ajoutez-le avec { COMMAND("account add", $address) }
mailbox-of-no-address = aucun compte du fichier de configuration n’a l’adresse { $address } : ni les réponses à ses lettres ni les brouillons envoyés n’ont été recherchés
    .fix = ajoutez-le avec { COMMAND("account add", $address) }
drafts-not-looked-for = n’a pas de dossier des lettres envoyées : les brouillons envoyés n’ont pas été recherchés
end-other-programs = fermez d’autres programmes, puis relancez la même commande
entry-not-sent = l’entrée { $entry } n’a pas été envoyée : rien ne peut y avoir répondu
    .fix = voyez { COMMAND("journal list") }
doubt-settled-by-copy = sa copie est dans le dossier { $folder }, UID { $uid }
doubt-settled-by-answer = un message qui la cite est arrivé

## Que faire d’un message trouvé

found-answer =
    lisez-le ({ COMMAND("journal show", $entry, "--found", $number) } l’affiche), puis { COMMAND("journal mark", $entry, "confirmed") }, ou refused, ou answered ; s’il s’agit d’autre chose, { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    un message automatique : lisez-le tout de même ({ COMMAND("journal show", $entry, "--found", $number) } l’affiche) ; seulement s’il confirme ce que vous avez demandé, { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    la lettre n’est pas arrivée ({ $problem }) : { $remedy } ; { OPTION("again") } envoie la même lettre une fois de plus ; ensuite { COMMAND("journal dismiss", $entry) } ; { COMMAND("journal show", $entry, "--found", $number) } affiche le message
found-bounce-of-follow-up =
    la lettre n’est pas arrivée ({ $problem }) : vérifiez l’adresse et essayez un autre moyen, puis { COMMAND("journal dismiss", $entry) } ; { COMMAND("journal show", $entry, "--found", $number) } affiche le message
found-bounce-of-address =
    la lettre n’est pas arrivée ({ $problem }) : { $remedy } ; ce sera une nouvelle lettre, avec ses propres dates, et celle-ci se clôt avec { COMMAND("journal mark", $entry, "closed") } ; { COMMAND("journal show", $entry, "--found", $number) } affiche le message
found-delay =
    rien pour l’instant : les serveurs continuent d’essayer et le diront s’ils renoncent ; { COMMAND("journal show", $entry, "--found", $number) } affiche le message
found-sent-draft =
    votre logiciel de messagerie semble l’avoir envoyée ({ COMMAND("journal show", $entry, "--found", $number) } affiche le message) : si c’est cette lettre, { COMMAND("journal mark", $entry, "sent") } ; les rappels comptent alors à partir de ce jour et ses réponses sont trouvées ; si c’en est une autre, { COMMAND("journal dismiss", $entry) }
found-sent-twice = la même lettre est partie encore une fois ({ COMMAND("journal show", $entry, "--found", $number) } l’affiche) ; c’est la première fois qui compte
found-other-draft = l’entrée { $entry } est un brouillon de la même demande : si elle n’a pas été envoyée, { COMMAND("journal mark", $entry, "not-sent") }

## Ce qui est à faire

due-resend = la lettre à { $provider } n’est pas arrivée (entrée { $entry } : { $kind }, lettre du { $written })
due-read = lire ce qu’a répondu { $provider } (entrée { $entry } : { $kind }, lettre du { $written })
due-remind = relancer { $provider } (entrée { $entry } : { $kind }, lettre du { $written })
due-escalate = passer à la réclamation auprès de { $provider } (entrée { $entry } : { $kind }, lettre du { $written })
due-settle =
    vérifier si la lettre à { $provider } est partie, et la marquer comme envoyée (sent) ou non (not-sent) (entrée { $entry } : { $kind }, lettre du { $written })
due-mark-sent =
    la lettre à { $provider } semble avoir été envoyée le { $sent } : la marquer comme envoyée (sent), ou écarter ce qui a été trouvé (entrée { $entry } : { $kind }, lettre du { $written })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = saisissez l’organisme, avec les preuves de { COMMAND("journal export", $entry) }

## Marquages

mark-no-entry = n’est pas dans le journal
    .fix = voyez { COMMAND("journal list") }
mark-settles-doubts = est { $state } : le doute ne peut être levé que sur une entrée incertaine
    .fix = voyez { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } ne vaut que pour { COMMAND("journal mark", $entry, "sent") } d’un brouillon
    .fix = retirez-le
mark-on-before-draft = est avant le { $made }, jour du brouillon
    .fix = donnez le jour où vous l’avez envoyé
mark-before-doubt-is-settled = est incertaine, et ne peut pas être marquée { $mark } avant que ce doute soit levé
    .fix = une réponse prouve qu’elle a été envoyée : d’abord { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = est { $state } : seule une lettre envoyée peut être marquée { $mark }
    .fix = marquez la lettre qui a été envoyée : voyez { COMMAND("journal list") }
mark-without-end-date = ne va pas avec { $mark } : cette date fait partie d’une réponse
    .fix = omettez-la, ou marquez l’entrée une nouvelle fois quand la réponse sera là

## Que faire quand le journal est inutilisable

journal-needed = rien n’est envoyé sans journal ; réparez-le, ou ajoutez { OPTION("no_journal") }
journal-homeless = il n’y a pas de dossier personnel pour le journal
    .fix = donnez à HOME, ou à ADIEU_STATE_DIR, le chemin d’un dossier
journal-see-list = voyez { COMMAND("journal list") }
journal-look-again = regardez de nouveau avec { COMMAND("journal list") }
journal-use-its-program = utilisez la version d’adieu qui l’a écrit
journal-make-yours = réservez-le à vous seul (`chmod 700 { $path }`), ou donnez à ADIEU_STATE_DIR le chemin d’un dossier qui est à vous
journal-put-back =
    restaurez-le depuis une sauvegarde ; si rien n’a encore été envoyé d’ici, supprimez { $path } pour repartir de zéro
journal-make-writable =
    assurez-vous de pouvoir écrire dans son dossier ; un fichier endommagé se restaure depuis une sauvegarde, ou se déplace ailleurs pour repartir de zéro

## Ce qui est demandé au journal

age-malformed = { $older_than } n’est pas un âge
    .fix = écrivez par exemple 2y (2 ans), 6mo (6 mois) ou 90d (90 jours)
age-below-a-day = { $older_than } fait moins d’un jour ; m signifie minutes, mo signifie mois
    .fix = écrivez par exemple 2y (2 ans), 6mo (6 mois) ou 90d (90 jours) ; rien n’a été supprimé
found-message-missing = l’entrée { $entry } n’a pas de message trouvé portant le numéro { $number }
    .fix = { COMMAND("journal show", $entry) } les énumère avec leurs numéros
evidence-choose-folder = choisissez un dossier qui n’existe pas encore avec { OPTION("out") }
journal-letters-changed = les octets de l’entrée ou des entrées { $entries } ne sont pas ceux qui ont été envoyés
journal-answers-changed = une réponse gardée avec l’entrée ou les entrées { $entries } n’est plus celle qui a été gardée
journal-changed-fix = quelqu’un ou quelque chose a modifié le fichier du journal
entry-not-removed = l’entrée { $entry } est { $state }, et rien n’a été supprimé
    .fix = levez d’abord le doute avec { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") } : jusque-là, elle empêche la lettre de partir deux fois
