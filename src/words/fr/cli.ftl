### Les mots propres à la ligne de commande.

## Ce que les options ne permettent pas

json-and-output = { OPTION("json") } et { OPTION("output", value: "-") } écrivent tous deux sur la sortie standard
    .fix = omettez l’un des deux
open-without-file = { OPTION("open") } ouvre un fichier, et avec { OPTION("output", value: "-") } il n’y en a pas
    .fix = omettez l’un des deux
output-is-calendar = { OPTION("output") } et { OPTION("calendar") } désignent le même endroit
    .fix = donnez au calendrier un nom à lui
json-and-calendar = { OPTION("json") } et { OPTION("calendar", value: "-") } écrivent tous deux sur la sortie standard
    .fix = omettez l’un des deux
nobody-to-ask = il n’y a pas de terminal où poser la question, et { OPTION("yes") } n’est pas donné : rien n’a été envoyé
    .fix = ajoutez { OPTION("yes") } pour envoyer sans question, ou { OPTION("dry_run") } pour voir ce qui serait envoyé

## Un brouillon créé

quicker-way = Plus rapide, en complément de la lettre : { $way }
draft-saved =
    Brouillon enregistré. Destinataire : { $name } <{ $to }>, expéditeur : { $from }.
    Ensuite : ouvrez le fichier avec votre logiciel de messagerie, relisez la lettre et cliquez sur Envoyer. Gardez la copie envoyée jusqu’à l’arrivée de la confirmation.
draft-opened =
    Brouillon enregistré. Destinataire : { $name } <{ $to }>, expéditeur : { $from }. Il a été confié à votre logiciel de messagerie.
    Ensuite : relisez-y la lettre et cliquez sur Envoyer. Si aucune fenêtre ne s’ouvre, ouvrez le fichier vous-même. Gardez la copie envoyée jusqu’à l’arrivée de la confirmation.
draft-in-mailbox =
    Brouillon mis dans le dossier { $folder } du compte { $account }. Destinataire : { $name } <{ $to }>, expéditeur : { $from }.
    Ensuite : ouvrez-le dans votre logiciel de messagerie ou votre webmail, relisez la lettre et cliquez sur Envoyer. Gardez la copie envoyée jusqu’à l’arrivée de la confirmation.
link-made =
    Ce lien contient la lettre à { $name } <{ $to }>.
    Ensuite : ouvrez-le avec votre logiciel de messagerie, ou copiez-le dans la barre d’adresse de votre navigateur ; vérifiez que l’expéditeur est { $from }, ce qu’un lien ne peut pas choisir, relisez la lettre jusqu’au bout et cliquez sur Envoyer. Gardez la copie envoyée jusqu’à l’arrivée de la confirmation.
link-opened =
    Ce lien contient la lettre à { $name } <{ $to }>. Il a été confié à votre logiciel de messagerie.
    Ensuite : vérifiez-y que l’expéditeur est { $from }, ce qu’un lien ne peut pas choisir, relisez la lettre jusqu’au bout et cliquez sur Envoyer. Gardez la copie envoyée jusqu’à l’arrivée de la confirmation.
ask-drafts-folder = Dans quel dossier sont vos brouillons ?
keep-drafts-folder = Pour utiliser ce dossier sans question, écrivez { $setting } sous [accounts.{ $account }.imap] dans le fichier de configuration.
enclosed = Pièce jointe : { $file } ({ $media_type }, { $size })
not-opened = ouverture impossible : { $why }
not-opened-folder = ouverture impossible : on ne sait pas dans quel dossier est le brouillon : { $error }
open-file-yourself = le brouillon est enregistré : ouvrez vous-même { $path } avec votre logiciel de messagerie
open-link-yourself = copiez le lien dans la barre d’adresse de votre navigateur, ou enregistrez un fichier que vous pouvez ouvrir : omettez { OPTION("mailto") }
paper-is-another-file = { OPTION("letter") } désigne le même endroit que { OPTION("output") } ou { OPTION("calendar") }
    .fix = donnez à la lettre un nom à elle
paper-saved = La lettre à imprimer est dans { $path }. Imprimez-la en taille réelle, signez-la, et pliez-la aux repères pour que l’adresse paraisse dans la fenêtre.
post-early = Les jours indiqués sont ceux où la lettre doit être arrivée : postez-la plusieurs jours ouvrés avant.
# $name est celui du fournisseur.
letter-by-post-alone = Aucun e-mail n’a été préparé : on ne connaît pas d’adresse où { $name } accepte une résiliation. La lettre part seulement par la poste.
calendar-written = Les dates sont dans { $path } : ouvrez ce fichier avec votre calendrier, ou envoyez-le sur votre téléphone.
no-day-for-calendar = Il n’y a aucune date à venir à mettre dans un calendrier : aucun fichier n’a été écrit.

## Une lettre montrée avant d’être enregistrée ou envoyée

letter-to = À :       { $name } <{ $address }>
letter-to-by-post = À :       { $name } (par la poste)
letter-readable-domain = {"          "}(le domaine se lit { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = De :      { $name } <{ $address }>
letter-subject = Objet :   { $subject }
letter-language = Langue :  { $language } ({ $tag })
letter-courtesy = {"          "}avec une traduction de courtoisie en { $language }
dates-heading = Dates :
personal-data-heading = Données personnelles dans cette lettre :
enclosed-heading = Pièces jointes :
other-ways-heading = Autres moyens de le faire :
reading = La même lettre en { $language }, pour que vous puissiez la lire (elle n’est pas envoyée) :
read-in-invalid = { OPTION("read_in") } : « { $tag } » { $what }
choose-another-read-in = choisissez une autre langue avec { OPTION("read_in") }
previewed = Rien n’a été écrit ni envoyé. { COMMAND("draft") } avec les mêmes arguments enregistre la lettre comme brouillon.
previewed-uncertain = Rien n’a été écrit ni envoyé. { COMMAND("draft") } demande que l’adresse douteuse soit d’abord confirmée : voyez l’avertissement.

## Les jours d’un plan

day-send-by = envoi au plus tard le
day-better-by = idéalement d’ici au
day-paid-until = payé jusqu’au
day-ends-on = prend fin le
day-confirm-by = réponse d’ici au
day-remind-on = relancer le
day-escalate-on = réclamation le
day = { $date }  { $why }
day-passed = { $date }  { $why } ; ce jour est passé
day-by-article = { $article } ({ $source })
day-confidence = fiabilité { $confidence }
dates-in-short = Dates : { $dates }.
dates-send-by = à envoyer au plus tard le { $last }
dates-send-better-by = à envoyer au plus tard le { $last }, idéalement d’ici au { $better }
dates-remind = sans réponse au { $day }, relancez le fournisseur

## Questions

ask-recipient = { $subject } { $why }. Écrire tout de même à { $email } ?
ask-language = Quelle langue lit-on chez { $name } ?
ask-save-draft = Enregistrer cette lettre comme brouillon ?
agree-heading = Voici ce que vous acceptez :
nothing-written = Rien n’a été écrit.
ask-send = Envoyer cette lettre à { $name } <{ $to }> par le compte { $account } ?
copy-goes-to = Une copie va à { $address }.
interrupted = interrompu
interrupted-nothing-written = interrompu ; rien n’a été écrit
interrupted-nothing-sent = interrompu ; rien n’a été envoyé
interrupted-nothing-removed = interrompu ; rien n’a été supprimé

## Envoi

nothing-sent = Rien n’a été envoyé.
full-stop = .
to-recipient = À { $name } <{ $to }> : { $provenance }.
sent-without-calendar = La lettre est envoyée ; seul le calendrier n’a pas été écrit : { $why }
doubtful-entry = Entrée { $id } : { $doubt }
doubt =
    { $kind }, fournisseur { $provider }, lettre du { $when } : elle est incertaine, peut-être déjà partie.
    {"  "}{ $settle }
settle-doubt = Cherchez dans votre boîte de réception et son dossier des indésirables la copie à vous-même, qui porte l’objet « { $subject } », et un éventuel avis de non-remise ; un dossier Envoyés vide ne prouve rien. Si l’un des deux y est : { COMMAND("journal mark", $id, "sent") }. Si rien n’y est au bout de quelques heures : { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = Aucune copie ne vous a été adressée. Cherchez dans votre boîte de réception et son dossier des indésirables une réponse à « { $subject } » ou un avis de non-remise ; un dossier Envoyés vide ne prouve rien. Si l’un des deux y est : { COMMAND("journal mark", $id, "sent") }. Sinon, demandez au fournisseur ; s’il n’a rien reçu : { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = l’entrée { $id } ({ $kind }, fournisseur { $provider }) est incertaine : elle est peut-être partie
being-sent = la même demande est en cours d’envoi en ce moment (entrée { $id })
sent-already = la même demande est déjà partie le { $when } (entrée { $id })
sent-already-with-reply = la même demande est déjà partie le { $when } (entrée { $id }) ; le serveur a répondu : { $reply }
nothing-sent-this-time = rien n’a été envoyé cette fois-ci. { $settle }
send-again = rien n’a été envoyé ; pour l’envoyer tout de même, ajoutez { OPTION("again") }

## Une lettre qui fait suite à une autre

next-is-last = La prochaine lettre est la dernière avant une réclamation : elle nomme l’organisme que vous saisirez.
next-is-reminder = La prochaine lettre est la relance n° { $number }.
replaces-draft = Elle remplace l’entrée { $id }, un brouillon qui n’a jamais été marqué comme envoyé.
follow-up-entry = C’est l’entrée { $id } du journal. Quand vous l’aurez envoyée : { COMMAND("journal mark", $id, "sent") } ; quand il y aura une réponse : { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = « { $id } » n’est pas le numéro d’une entrée : { $what }
follow-ups-with-request = un fichier de demande ne vaut que pour une seule entrée
    .fix = omettez-le, ou lancez la commande pour chaque entrée
follow-ups-elsewhere = un autre destinataire ne vaut que pour une seule entrée
    .fix = omettez { OPTION("to") } et { OPTION("provider") }, ou lancez la commande pour chaque entrée
follow-ups-into-file = plusieurs brouillons ne vont pas dans un seul fichier
    .fix = indiquez un dossier avec { OPTION("output") }
follow-ups-no-folder = { $folder } : le dossier ne peut pas être créé : { $source }
    .fix = choisissez un autre dossier
follow-ups-too-many = pas plus de { $most } lettres à la fois
    .fix = indiquez moins d’entrées, et les autres une autre fois
follow-ups-more-due = Et { $more } autres sont à faire : la même commande continuera avec elles.
follow-up-same-thread = L’entrée { $entry } appartient au fil de l’entrée { $other } : elles ont une seule lettre suivante.
follow-up-of-entry = Entrée { $entry } : la lettre suivante est la relance n° { $number }.
follow-up-of-entry-last = Entrée { $entry } : la lettre suivante est la dernière avant une réclamation.
follow-up-drafted = Entrée { $id } : { $kind } à { $name } <{ $to }>, un brouillon, est l’entrée { $entry }.
follow-up-goes-to = entrée { $id } : { $kind } à { $name } <{ $to }>
follow-up-sent-before = Entrée { $entry } : la lettre suivante est déjà partie (entrée { $letter }).
follow-ups-made =
    { $letters ->
        [0] Il ne restait aucun brouillon à faire.
        [one] 1 brouillon. Quand vous l’aurez envoyé : { COMMAND("journal mark ID sent") }.
       *[other] { $letters } brouillons. Quand vous en aurez envoyé un : { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] Il ne restait aucune lettre à envoyer.
        [one] 1 lettre a été envoyée.
       *[other] { $letters } lettres ont été envoyées.
    }
follow-ups-partly = { $made } lettres sur { $all } ont été faites ou envoyées, les autres non
    .fix = corrigez ce qui ne va pas ; la même commande continue avec les autres et n’en refait aucune
draft-entry = C’est l’entrée { $id } du journal. Quand vous aurez envoyé la lettre : { COMMAND("journal mark", $id, "sent") }.

## Comptes

account-removed = Le compte { $name } n’est plus dans le fichier de configuration.
ask-smtp-server = Serveur d’envoi (SMTP) de { $domain } :
    .help = les pages d’aide du service l’indiquent, par exemple smtp.example.org ; Échap pour abandonner
no-password-to-keep = il n’y a pas de mot de passe à conserver
    .fix = donnez-le dans ADIEU_PASSWORD, ou lancez la commande dans un terminal
preset-note = { $service } : { $note }
account-added = Ajouté au fichier de configuration. Ensuite : { COMMAND("account test") } se connecte et vérifie l’authentification, sans rien envoyer.
account-added-named = Ajouté au fichier de configuration. Ensuite : { COMMAND("account test", $name) } se connecte et vérifie l’authentification, sans rien envoyer.
account-list-empty = Il n’y a pas encore de compte. Ajoutez-en un avec { COMMAND("account add you@example.org") }.
sends-through-program = envoie par { $program }
sends-through-server = envoie par { $host }, port { $port } ({ $security })
without-login = sans authentification
login-password-command = authentification : { $username }, mot de passe fourni par `{ $command }`
login-token-command = authentification : { $username }, jeton fourni par `{ $command }`
login-keyring = authentification : { $username }, mot de passe dans le trousseau
login-ask-or-environment = authentification : { $username }, mot de passe dans ADIEU_PASSWORD ou demandé
trusts-file = fait confiance à { $file }, en plus des autorités du système
folders-at = dossiers sur { $host }, port { $port } ({ $security })
copy-in-sent = copie dans Envoyés : oui
copy-in-sent-by-server = copie dans Envoyés : le serveur en garde une
no-copy-in-sent = copie dans Envoyés : non
may-also-send-as = peut aussi envoyer en tant que { $identities }
copy-to-yourself = copie à vous-même : oui
no-copy-to-yourself = copie à vous-même : non
program-is-there = { $program } est bien là ; seule une lettre montrera s’il remet le courrier.
folder-missing = { $what } : écrivez son nom, tel que votre logiciel de messagerie l’affiche, dans la table imap du compte, comme drafts ou sent
connected-to-server = { $host }, port { $port } : connexion établie avec { $name }
connected-to-mailbox = { $host }, port { $port } : connexion établie avec la boîte de messagerie
logged-in = authentification réussie : { $username }
not-logged-in = sans authentification
offers = propose { $extension }
offers-with = propose { $extension } { $parameters }
does-not-offer = ne propose pas { $extension }
drafts-folder = Brouillons : { $folder }
no-drafts-folder = Brouillons : introuvable
sent-folder = Envoyés : { $folder }
no-sent-folder = Envoyés : introuvable
not-protected = connexion non protégée : elle reste sur cette machine
protected-by = connexion protégée par { $version }, certificat SHA-256 { $certificate }

## Tableaux

no-row-left = Il n’est resté aucune ligne dont faire un brouillon.
rows-left-out =
    { $rows ->
        [one] { $rows } ligne est laissée de côté : elle a déjà un brouillon ou a déjà été envoyée.
       *[other] { $rows } lignes sont laissées de côté : elles ont déjà un brouillon ou ont déjà été envoyées.
    }
batch-drafted =
    { $drafts ->
        [one] { $drafts } brouillon créé
       *[other] { $drafts } brouillons créés
    } à partir de { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } de { $table }, dans { $place }.
    Ensuite : ouvrez les brouillons avec votre logiciel de messagerie, relisez chaque lettre et cliquez sur Envoyer. Gardez les copies envoyées jusqu’à l’arrivée des confirmations.
table-and-defaults = TABLE et { OPTION("defaults") } lisent tous deux l’entrée standard
    .fix = donnez l’un des deux sous forme de fichier
doubtful-row = La ligne { $row } est laissée de côté. Entrée { $id } : { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] Et { $rows } autre ligne incertaine : { COMMAND("journal list") } l’affiche.
       *[other] Et { $rows } autres lignes incertaines : { COMMAND("journal list") } les affiche.
    }
more-letters = et { $more } de plus ; `{ OPTION("dry_run") }` les affiche toutes
letters-to-recipient =
    { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    } à { $email } ({ $name })
more-recipients =
    { $more ->
        [one] et { $more } destinataire de plus
       *[other] et { $more } destinataires de plus
    }
ask-send-batch =
    Envoyer { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    } en tant que { $from } par le compte { $account }{ $before ->
        [0] {""}
        [one] {" "}({ $before } ligne déjà envoyée auparavant est laissée de côté)
       *[other] {" "}({ $before } lignes déjà envoyées auparavant sont laissées de côté)
    } ?

## Le journal

journal-is-empty = Le journal est vide : rien n’a encore été envoyé.
more-entries = Il y en a d’autres : { OPTION("page") } { $page }
list-count = { $standing } : { $entries }
list-counts = { $counts }.
list-nothing-fits = Aucune entrée du journal ne correspond.
list-no-such-state = { $state } : cet état n’existe pas
    .fix = indiquez l’un de ceux-ci : { $offered }
standing-outcome = { $outcome }
standing-found = trouvé dans la boîte de messagerie : { $found }
standing-acknowledged = réception confirmée automatiquement le { $day }
standing-ends = prend fin le { $day }
standing-next = { $step } le { $day }{ $late }
late-today = , c’est-à-dire aujourd’hui
late-by =
    { $days ->
        [one] , en retard de { $days } jour
       *[other] , en retard de { $days } jours
    }
due-on-invalid = { OPTION("on") } « { $text } » { $what }
due = { $what } : à traiter depuis le { $since }{ $late } ; ensuite : { $command }
settled-sent = Le doute sur l’entrée { $id } est levé : elle a été envoyée.
settled-sent-on = Le doute sur l’entrée { $id } est levé : elle a été envoyée le { $day }, d’après votre boîte de messagerie.
mark-on-future = { OPTION("on") } « { $text } » est une date à venir
    .fix = donnez un jour jusqu’au { $today }
settled-not-sent = Le doute sur l’entrée { $id } est levé : elle n’a pas été envoyée.
marked-answered = L’entrée { $id } est marquée { $mark } ; plus aucune relance n’est à faire. { COMMAND("follow-up", $id) } rédige tout de même la lettre suivante.
marked-closed = L’entrée { $id } est marquée { $mark } ; plus rien n’est à faire.
mark-all-due = { OPTION("all_due") } ne vaut que pour closed, pas pour { $mark }
    .fix = une réponse appartient à une lettre : indiquez les entrées
marked-before = L’entrée { $id } était déjà marquée ainsi ({ $mark }) ; rien n’a été ajouté.
nothing-due = Aucune relance ni réclamation n’est à faire.
due-otherwise =
    { $entries ->
        [one] 1 autre est à traiter pour une autre raison et est laissée de côté : { COMMAND("journal due") } la nomme.
       *[other] { $entries } autres sont à traiter pour une autre raison et sont laissées de côté : { COMMAND("journal due") } les nomme.
    }
journal-keeps = Le journal garde { $name }, SHA-256 { $hash }.
nothing-to-dismiss = Rien de ce qui a été trouvé sur l’entrée { $id } n’attend de décision.
dismissed = Ce qui a été trouvé sur l’entrée { $id } ne change rien : ce qui était à faire avant est de nouveau à faire. Le journal en garde la trace.
ask-forget-entry = Supprimer définitivement l’entrée { $id } du journal, avec la preuve qu’elle contient ?
ask-forget-entries = Supprimer définitivement { $entries } entrées du journal, avec les preuves qu’elles contiennent ?
nothing-removed = Rien n’a été supprimé.
forgotten =
    { $removed ->
        [one] { $removed } entrée supprimée définitivement.
       *[other] { $removed } entrées supprimées définitivement.
    } Ce qui est supprimé n’empêche plus la même demande de partir une deuxième fois.
found-header =
    De :    { $from }
    Date :  { $date }
    Objet : { $subject }
exported = message.eml est le message lui-même, receipt.txt l’essentiel à lire, receipt.json la même chose pour un programme.
verified =
    { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    }{ $answers ->
        [0] {""}
        [one] {" "}et { $answers } réponse
       *[other] {" "}et { $answers } réponses
    } : vérification faite, rien n’a changé depuis l’enregistrement

## Réponses trouvées

nothing-waits-through = Aucune lettre en attente de réponse n’est partie par le compte { $account }.
nothing-waits = Aucune lettre n’attend de réponse.
since-invalid = { OPTION("since") } « { $text } » { $what }
since-future = { OPTION("since") } « { $text } » est une date à venir
    .fix = donnez un jour jusqu’au { $today }
found-sent = entrée { $id } : elle a été envoyée : { $why }
unassigned =
    { $messages ->
        [one] { $messages } autre message du fournisseur { $provider }, que rien ne rattache à votre lettre : regardez-le dans votre logiciel de messagerie.
       *[other] { $messages } autres messages du fournisseur { $provider }, que rien ne rattache à votre lettre : regardez-les dans votre logiciel de messagerie.
    }
nothing-new = Rien de nouveau au sujet d’une lettre dans { $folders }.
nothing-new-since = Rien de nouveau au sujet d’une lettre depuis le { $day } dans { $folders }.
found = entrée { $id } ({ $kind }, fournisseur { $provider }) : { $proposal }
found-from = expéditeur { $from }, { $date }, « { $subject } », dans { $folder }
from-nobody = non indiqué
without-date = sans date
found-next = ensuite : { $next }

## Fournisseurs

search-next = { COMMAND("provider show", $id) } montre tout ce que l’on en sait.
list-heading = { $name } : { $number }
list-mail = e-mail
list-page = page
list-post = courrier
list-other = autre
list-nothing = aucune voie connue
record-yours = { $what } ; fiche personnelle
record-imported = { $what } ; fiche importée
hidden-records =
    { $hidden ->
        [one] { $hidden } autre fiche, importée ou personnelle, n’a pas d’adresse pour les résiliations : { COMMAND("provider list --all") } l’affiche.
       *[other] { $hidden } autres fiches, importées ou personnelles, n’ont pas d’adresse pour les résiliations : { COMMAND("provider list --all") } les affiche.
    }
replaces-built-in = Elle remplace la fiche fournie avec adieu.
record-added = Ensuite : { COMMAND("preview --provider", $id) } montre la lettre et qui la reçoit.
record-added-without-address = Cette fiche n’a pas d’adresse pour les résiliations : donnez-en une avec { OPTION("to") } quand vous rédigerez la lettre.
imported =
    { $records ->
        [one] { $records } fiche importée
       *[other] { $records } fiches importées
    }
import-kept = vos propres fiches restent telles quelles ({ OPTION("force") } les remplace) : { $records }
import-built-in = déjà parmi les fiches fournies avec adieu : { $records }
import-left-out =
    { $number ->
        [one] { $number } entreprise laissée de côté
       *[other] { $number } entreprises laissées de côté
    } : { $files }
left-out-file = { $file } : { $why }
import-again = corrigez ou retirez ce qui a été laissé de côté, puis relancez l’importation ; le reste est importé
import-summary = { $summary }.
import-note = Les fiches sont dans { $folder }. Personne n’a vérifié leurs adresses : celles pour la protection des données ne prennent pas de résiliation, et toute autre demande votre accord. { COMMAND("provider remove --imported") } les retire.
imported-records =
    { $records ->
        [one] { $records } fiche importée
       *[other] { $records } fiches importées
    }
removal-needs-yes = { $subject } : rien n’est supprimé sans votre accord
    .fix = ajoutez { OPTION("yes") }, ou répondez à la question dans un terminal
ask-remove-records = Supprimer { $subject } de vos propres fiches ?
records-removed =
    { $records ->
        [one] { $records } fiche supprimée.
       *[other] { $records } fiches supprimées.
    }
built-in-used-again = La fiche { $id } fournie avec adieu est de nouveau utilisée.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = langue : { $tag }
reads-no-letter = langue : { $tag } (pas encore de lettre dans cette langue : anglais)
country-reads = langue de son pays : { $tag }
country-reads-no-letter = langue de son pays : { $tag } (pas encore de lettre dans cette langue : anglais)
language-unknown = langue inconnue : anglais
country-unknown = pays inconnu
record = { $name } ({ $id }), { $country } ; { $language }
own-domains = domaines propres : { $domains }
no-own-domains = domaines propres : aucun connu
record-brands = marques : { $brands }
record-ceased = n’a plus de clients depuis le { $day } ({ $known })
record-refuses = n’accepte pas de résiliation par ces moyens : { $ways } ({ $known })
record-needs = exige { $what } ({ $known })
record-account-page = page du compte client : { $url } (supprimer un compte ne met pas fin au contrat)
record-way = { $kind } : { $how }
record-way-at-hand = { $kind } : { $how } ; à avoir sous la main : { $at_hand }
record-post = par courrier postal : { $address }
record-post-seat = par courrier postal au siège de l’entreprise : { $address }
record-post-for = par courrier postal : { $address } ({ $purpose })
record-email-heading = Adresses e-mail :
no-cancellation-address-known = aucune adresse acceptant les résiliations n’est connue
record-other-ways-heading = Autres moyens :

## Modèles

templates-exported = Ensuite : modifiez-les à votre gré ; { COMMAND("template check") } les essaie.
template-begun = Ensuite : ils contiennent la lettre { $model } comme point de départ. Écrivez la vôtre, puis essayez-la : { COMMAND("template check", $name) }.
template-yours = { $language }, modèle personnel
template-built-in = { $language }, fourni avec adieu
template-variant = { $language }, fourni avec adieu, variante de { $of }
template-for-reading = { $language }, fourni avec adieu, pour la lecture
findings =
    { $findings ->
        [one] { $findings } problème relevé
       *[other] { $findings } problèmes relevés
    } dans { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    }
no-own-templates = Vous n’avez pas de modèles personnels ; { COMMAND("template check --all") } vérifie ceux fournis avec adieu.
letters-all-well =
    { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    } : tout va bien.
variants-all-well =
    { $variants ->
        [one] { $variants } variante
       *[other] { $variants } variantes
    } : tout va bien.
letters-and-variants-all-well =
    { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    } et { $variants ->
        [one] { $variants } variante
       *[other] { $variants } variantes
    } : tout va bien.

## Une lettre acceptée

answer-awaited = La lettre est auprès du serveur, dont la réponse est attendue. Un nouveau Ctrl-C la laisse incertaine.
row-accepted = ligne { $row } : { $recipient } : { $reply }
row-accepted-entry = ligne { $row } : { $recipient }, entrée { $id } : { $reply }
accepted = Envoyée. { $by } a pris la lettre.
accepted-with-reply = Envoyée. { $by } a pris la lettre : { $reply }
copy-refused = La copie à { $address } n’a pas été acceptée : { $reply }
confirmation-to-come = Votre serveur de messagerie a la lettre ; la confirmation du destinataire ({ $recipient }) reste à venir. Surveillez votre boîte de réception et son dossier des indésirables.
entry-holds-proof = L’entrée { $id } du journal contient le message exact et cette réponse. { COMMAND("journal export", $id) } en fait un dossier de preuves.

## À chaque lancement

time-zone-unknown = { $why } ; les jours sont comptés en UTC, où nous sommes le { $today }
    .fix = définissez TZ, par exemple TZ=Europe/Paris, ou une règle s’il n’y a pas de base des fuseaux horaires, par exemple TZ=JST-9
stdout-not-written = impossible d’écrire sur la sortie standard : { $error } ; ce qui était demandé a été fait
problems-nothing-written = { $problems } problèmes ; rien n’a été écrit.
answers-to-save = Vos réponses, à enregistrer dans request.toml pour les réutiliser :
no-such-command = il n’y a pas de commande { $name }
    .fix = écrivez l’une de ces commandes : { $names }

## La langue du programme

unknown-program-language = { OPTION("lang") } « { $tag } » n’est pas une langue qu’adieu parle
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG vaut « { $tag } », qui n’est pas une langue qu’adieu parle
    .fix = { $fix }
unknown-profile-language = language vaut « { $tag } » sous [profile] dans le fichier de configuration ; ce n’est pas une langue qu’adieu parle
    .fix = { $fix }
language-nearest = vouliez-vous dire { $near } ? Langues proposées : { $offered }
languages-offered = écrivez l’une de ces langues : { $offered }

## Devant un problème

label-error = erreur :{" "}
label-warning = avertissement :{" "}
label-note = remarque :{" "}

standing = {" ; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name } : { $email }

## Ce qui ne va pas dans les arguments, et comment s’écrit une commande

usage-error = erreur : { $what }
see-help = Pour en savoir plus, lancez « { $help } ».
usage-line = Utilisation : { $usage }
usage-options = [OPTIONS]
usage-command = <COMMANDE>
default-value = [par défaut : { $value }]
unknown-argument = il n’y a pas d’option { $arg }
unknown-argument-near = il n’y a pas d’option { $arg } ; vouliez-vous dire { $near } ?
unknown-command = il n’y a pas de commande { $command }
unknown-command-near = il n’y a pas de commande { $command } ; vouliez-vous dire { $near } ?
argument-missing = il manque un élément obligatoire : { $arg }
command-missing = il manque une commande
argument-conflict = { $arg } et { $other } ne vont pas ensemble
option-value-missing = { $arg } demande une valeur
value-invalid = { $arg } ne peut pas valoir « { $value } »
value-invalid-near = { $arg } ne peut pas valoir « { $value } » ; vouliez-vous dire { $near } ? Valeurs possibles : { $offered }
value-invalid-offered = { $arg } ne peut pas valoir « { $value } » ; valeurs possibles : { $offered }
option-value-refused = { $arg } ne peut pas valoir « { $value } » : { $why }
values-number = { $arg } n’accepte pas autant de valeurs
equals-missing = la valeur de { $arg } s’écrit après un signe égal
write-number-from = écrivez un nombre à partir de { $min }
write-number-from-to = écrivez un nombre de { $min } à { $max }
write-security = écrivez tls, starttls ou none
write-separator = écrivez un seul caractère, par exemple ; ou |, ou le mot tab
write-mapping = écrivez COLUMN=FIELD, par exemple "Order no=order_number"
argument-twice = { $arg } est donné deux fois
argument-unexpected = { $arg } est un argument de trop
argument-not-utf8 = un argument n’est pas du texte UTF-8
