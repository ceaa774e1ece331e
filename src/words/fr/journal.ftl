### Le journal, les réponses trouvées et ce qui est à faire.

## Le fichier

journal-create = { $path } : création impossible : { $source }
journal-of-another-user = { $path } : appartient à un autre utilisateur : le journal n’y est pas tenu
journal-open-to-others = { $path } : d’autres utilisateurs peuvent y écrire : le journal n’y est pas tenu
journal-emptied = { $path } : est vide : un journal qui s’y trouvait a disparu
journal-look = { $path } : ne peut pas être examiné : { $source }
journal-not-opened = { $path } : le journal ne peut pas être ouvert : { $source }
journal-not-read = { $path } : le journal est illisible : { $source }
journal-not-written = { $path } : impossible d’écrire dans le journal : { $source }
journal-thread-ended = { $path } : impossible d’écrire dans le journal : le fil d’exécution (thread) chargé de l’écriture s’est arrêté
journal-broken-off = { $path } : impossible d’écrire dans le journal : une étape à enregistrer en même temps n’a pas pu l’être
journal-taken = { $path } : création impossible : un autre processus est en train de l’envoyer
journal-no-thread = { $path } : création impossible : aucun fil d’exécution (thread) ne peut être lancé : { $source }
journal-damaged = { $path } : le fichier du journal est endommagé : { $why }
journal-other-format = { $path } : a été écrit par une autre version d’adieu (format { $found }, celle-ci connaît { $known })

## Entrées

no-entry = il n’y a pas d’entrée { $id } dans le journal
duplicate-entry = la même demande a déjà l’entrée { $id }, { $state }
transition = l’entrée { $id } est { $from } et ne peut pas devenir { $to }
unanswerable = l’entrée { $id } est { $state } : seule une lettre envoyée peut être marquée { $mark }

## Ce qu’une personne a constaté

answer-marked = marquée { $mark }
answer-sent = doute levé : elle a été envoyée
answer-sent-on = doute levé : elle a été envoyée le { $day }
answer-not-sent = doute levé : elle n’a pas été envoyée
contract-ends = le contrat prend fin le { $day }
answer-file = { $name }, { $octets } octets, SHA-256 { $hash }

## Les dates d’un plan

plan-confirm-by = confirmation demandée au plus tard le { $day }
plan-remind-on = relance le { $day }
plan-escalate-on = réclamation le { $day }
plan-effective-on = prend fin le { $day }
plan-paid-until = payé jusqu’au { $day }

## La suite

next-remind-on = relancer le { $day }
next-escalate-on = passer à la réclamation le { $day }

## Remarques que garde le journal

event-process-ended = le processus qui l’envoyait s’est arrêté avant que la réponse du serveur soit enregistrée
event-dismissed = ce qui a été trouvé dans la boîte de messagerie ne change rien
event-draft-replaced = la même demande a été envoyée comme entrée { $entry }

## Pourquoi un message est rattaché à une lettre

trace-message-id = il cite le Message-ID de votre lettre
    .stranger = il cite le Message-ID de votre lettre, et son expéditeur n’est pas connu comme étant le fournisseur
trace-subject = il vient du fournisseur et porte l’objet de votre lettre
trace-number = il vient du fournisseur et contient un numéro de votre contrat
trace-number-from-elsewhere = son objet contient un numéro de votre contrat
    .stranger = son objet contient un numéro de votre contrat, et son expéditeur n’est pas connu comme étant le fournisseur
sent-as-message-id = il porte le Message-ID de votre brouillon
sent-as-text = il a le destinataire, l’objet et le texte de votre brouillon
sent-as-other-text = il a le destinataire et l’objet de votre brouillon et un numéro de votre contrat, mais un autre texte : lisez-le

## Ce qu’a écrit un serveur de messagerie

report-says-of = un serveur de messagerie dit de { $address } : { $why }
report-line = un serveur de messagerie a écrit : { $line }
report-in-words = un serveur de messagerie a écrit à son sujet : lisez ce qu’il dit
message-unread = un message est illisible : aucun fil d’exécution (thread) ne peut être lancé : { $source }

## Le récapitulatif

receipt-title = Entrée { $id } : { $kind }, fournisseur { $provider }
receipt-state = État :
    .value = { $state } : { $meaning }
receipt-subject = Objet :
receipt-message-id = Message-ID :
receipt-from = De :
    .value = { $address } (compte { $account })
    .draft = { $address } (un brouillon, pour votre propre logiciel de messagerie)
receipt-to = À :
receipt-hash = SHA-256 :
receipt-thread = Échange :
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, celle-ci)
receipt-parent = Fait suite à :
    .value = l’entrée { $parent }
receipt-dates = Dates :
receipt-delivery = Remise :
    .value = elle est revenue : { $why }
receipt-next = Suite :
receipt-decide = décider de ce qui a été trouvé ({ $proposal }) : { COMMAND("journal show", $id, "--found", $number) } l’affiche ; puis { COMMAND("journal mark", $id, "confirmed") }, ou refused, ou answered ; ou { COMMAND("journal dismiss", $id) } s’il s’agit d’autre chose
receipt-decide-sent = décider si ce brouillon a été envoyé : { COMMAND("journal show", $id, "--found", $number) } affiche le message trouvé ; si c’est cette lettre, { COMMAND("journal mark", $id, "sent") } ; si c’en est une autre, { COMMAND("journal dismiss", $id) }
receipt-outcome = Issue :
receipt-clock = Horloge :
    .value = donnée par ADIEU_NOW ; les heures ci-dessous ne sont pas forcément celles de la machine

## Le récapitulatif : ce qui s’est passé

receipt-server = serveur : { $reply }
receipt-protection = { $version }, certificat SHA-256 { $fingerprint }
receipt-not-taken = destinataire refusé : { $address } ({ $code })
receipt-marked = Marquages :
receipt-evidence = dans le dossier de preuves : { $name }
receipt-found = Trouvé dans la boîte de messagerie :
receipt-found-message = { $proposal } : expéditeur { $from }, { $date }, « { $subject } » ; { $why }
    .open = { $proposal } : expéditeur { $from }, { $date }, « { $subject } » ; { $why } ; à décider
receipt-found-at = numéro { $number }, dans { $folder } du compte { $account }, { $octets } octets, SHA-256 { $hash }
    .beginning = numéro { $number }, dans { $folder } du compte { $account }, { $octets } octets, seulement le début, SHA-256 { $hash }
receipt-found-nobody = non indiqué
receipt-found-no-date = sans date
evidence-unwritable = { $folder } : les preuves ne peuvent pas être écrites : { $source }
