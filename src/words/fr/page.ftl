### La page dans le navigateur. L’attribut `.fix` d’un message se lit au-dessous et dit quoi faire.

## Début et fin, sur la ligne de commande

page-no-folder = il n’y a pas de dossier personnel, ni donc d’endroit où conserver vos lettres
    .fix = définissez HOME ou ADIEU_STATE_DIR
page-folder-unusable = { $path } ne peut pas servir à la page : { $source }
    .fix = vérifiez que vous pouvez y écrire
page-no-port = aucun port n’est disponible sur cet ordinateur : { $source }
    .fix = fermez d’autres programmes, puis réessayez
page-other-silent = adieu est déjà lancé et ne répond pas
    .fix = attendez une minute et relancez adieu ; s’il ne répond toujours pas, fermez l’autre
page-served = adieu montre sa page à cet ordinateur seulement. Laissez cette fenêtre ouverte ; Ctrl-C ferme adieu.
page-not-opened = aucun navigateur n’a pu être ouvert : { $why }
page-link-printed = Ouvrez le lien dans un navigateur de cet ordinateur, dans la minute.
menu-no-folder = il n’y a pas de dossier personnel, ni donc de menu personnel
    .fix = définissez HOME ou XDG_DATA_HOME
menu-unwritable = { $path } : l’entrée de menu ne peut pas être écrite : { $source }
    .fix = vérifiez que vous pouvez écrire à cet endroit
menu-program-unknown = impossible de savoir où se trouve ce programme : { $source }
    .fix = lancez-le par son chemin complet
menu-added = adieu est maintenant dans le menu de votre bureau. L’entrée ouvre la page.
menu-there = adieu est déjà dans le menu de votre bureau : le paquet l’y a mis.

## Sur chaque page

page-skip = Aller au contenu
page-new = Nouvelle lettre
page-language = Langue :
page-nothing-leaves = Cette page vient de votre propre ordinateur. Rien n’en sort avant que vous envoyiez la lettre.
page-close = Fermer adieu
page-go-on = Continuer

## Titres, avec ce qui se lit au-dessous

page-opening = adieu s’ouvre
page-home = À quoi voulez-vous mettre fin ?
    .lead = Vous répondez à quelques questions, lisez la lettre et décidez comment elle part. Vous pouvez vous arrêter à tout moment : ce que vous avez saisi reste sur cet ordinateur.
page-locked = Cette page est verrouillée
    .fix = Relancez adieu, ou ouvrez le lien qu’il affiche. Un lien n’ouvre la page que dans un seul navigateur, une seule fois, dans la minute.
page-link-used = Ce lien n’est plus valable
    .fix = Un lien sert une seule fois, pendant une minute. Relancez adieu : il ouvre cette page avec un nouveau lien.
page-closed = adieu est fermé
    .fix = Vous pouvez fermer cet onglet. Ce que vous avez commencé est conservé : relancez adieu pour continuer.
page-closing = adieu se fermera dès que votre lettre sera partie
    .fix = Laissez l’ordinateur allumé jusque-là. Relancez adieu pour voir sous Lettres ce qu’elle est devenue.
page-not-found = Cette page n’existe pas
    .fix = Revenez à la première page.
page-form-too-large = Ce formulaire est trop long
    .fix = Revenez en arrière, raccourcissez les longs textes et renvoyez le formulaire.
page-form-stale = Cette page date d’un lancement précédent d’adieu
    .fix = Revenez en arrière dans le navigateur, copiez ce que vous avez saisi et rouvrez la page.
page-form-broken = Ce qui a été envoyé n’a pas pu être lu
    .fix = Revenez en arrière dans le navigateur, copiez ce que vous avez saisi, rechargez la page et envoyez de nouveau le formulaire.
page-fault = adieu a commis une erreur
    .fix = Revenez en arrière dans le navigateur et réessayez. Si une lettre devait partir, regardez d’abord sous Lettres si elle est partie.
page-letter-gone = Cette lettre n’est plus ici
    .fix = Elle a été jetée ou elle est partie, peut-être depuis un autre onglet. Regardez sous Lettres.
page-failed = Cela n’a pas marché
page-typed = Ce que vous avez saisi
page-again = Réessayer
    .lead = Ce que vous avez saisi est conservé sur cette page. Corrigez ce qui est dit ci-dessus, puis appuyez sur le bouton.

## Ce qu’un message désigne. $label est le nom d’un champ.

page-label = « { $label } »
page-label-given = « { $label } : { $given } »
# La ligne de commande a une option que la page n’a pas.
page-option-elsewhere = l’option --{ $option } de la ligne de commande
page-option-allow = le bouton « { page-allow } »
page-option-confirm = le bouton sous « { page-confirm } »
page-command-find = la recherche sous « { page-step-aim } »
page-command-journal = la page « { page-journal } »
page-command-settings = la page « { page-settings } »
page-command-elsewhere = la commande adieu { $command }

## Lettres commencées

page-unfinished = Lettres commencées
    .lead = Elles restent 30 jours sur cet ordinateur.
# $kind est un type de lettre ; $day le jour où l’on y a travaillé en dernier.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Pas encore de fournisseur
page-discard = Jeter
page-discard-letter = Jeter la lettre destinée à { $name }
page-too-many-letters = il y a déjà { $most } lettres
page-letter-not-kept = Ce que vous avez saisi n’a pas pu être conservé dans { $path } : { $source }
    .fix = jetez les lettres dont vous n’avez plus besoin, ou libérez de la place sur le disque

## Les étapes d’une lettre

page-steps = Étapes
page-step-aim = Quoi et à qui
page-step-details = Vos informations
page-step-letter = Lire la lettre
page-step-send = Comment elle part

## Étape 1

page-aim = À quoi voulez-vous mettre fin, et avec qui ?
page-kind = Que doit demander la lettre ?
page-kind-stop-renewal = Arrêter le renouvellement automatique
    .more = Vous gardez votre numéro et votre crédit jusqu’à leur expiration. Plus rien n’est prélevé.
page-kind-terminate = Résilier le contrat
    .more = À une date que vous choisissez, ou dès que possible. Le numéro de téléphone est perdu avec la ligne.
page-kind-terminate-for-cause = Résilier avant terme, pour un motif
    .more = Le prix a augmenté, le service est mauvais, vous déménagez, ou quelqu’un est décédé.
page-kind-withdraw = Se rétracter d’une commande récente
    .more = Sous 14 jours, dans l’UE et au Royaume-Uni. Sans avoir à donner de raison, et avec remboursement.
page-kind-follow-up = Relancer le fournisseur
    .more = Vous avez écrit et personne n’a répondu.
page-kind-escalate = Écrire une dernière fois avant une réclamation
    .more = Ensuite, vous saisissez le médiateur ou l’autorité de régulation.
page-whom = Avec qui est le contrat ?
page-find = Fournisseur
    .hint = Un nom, un site web ou un pays
page-look = Chercher
page-companies = Fournisseurs
page-found = { $count ->
        [one] { $count } fournisseur trouvé. Choisissez-le ci-dessous.
       *[other] { $count } fournisseurs trouvés. Choisissez-en un ci-dessous.
    }
page-found-nothing = { $what }. « { page-another } » : { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Adresse relevée sur une page du fournisseur
page-trust-old = Adresse relevée sur une page du fournisseur, il y a longtemps
page-trust-b = Adresse relevée sur la page d’un tiers
page-trust-c = Adresse non confirmée : il vous sera demandé de la vérifier
page-trust-own = Adresse tirée de votre propre fiche
page-trust-none = Aucune adresse e-mail pour les résiliations n’est connue. Nous vous montrons les autres moyens.
page-another = Un autre fournisseur
    .more = Vous indiquez son nom et son adresse e-mail, d’après votre contrat ou son site web.
page-another-give = Nom et adresse de l’autre fournisseur
page-print-instead = Je ne connais pas d’adresse e-mail : écrire une lettre à imprimer
page-before = Avant de commencer
page-before-number = Ayez sous la main la dernière facture ou la confirmation. Un seul numéro suffit : de commande, de client ou de contrat.
page-before-no-card = Il ne faut ni pièce d’identité, ni mot de passe, ni numéro de carte. Si vous en saisissez un par erreur, adieu vous avertit avant l’envoi.

## Un fournisseur qui n’accepte pas de résiliation par e-mail. $name est son nom.

page-ways = { $name } : aucune adresse e-mail connue pour résilier
page-ways-lead = Voici les moyens connus, le plus rapide d’abord :
page-no-way-known = Aucun autre moyen n’est connu. Cherchez sur son site web ou dans votre contrat, ou écrivez par la poste.
page-ways-keep = Gardez la confirmation, ou faites une capture d’écran.
page-print-way = Une lettre à imprimer
page-way-print = L’adresse postale est connue. Vous répondez aux mêmes questions, imprimez la lettre, la signez et la postez.
page-way-print-elsewhere = L’adresse postale figure dans votre contrat ou dans les mentions légales du site. Vous répondez aux mêmes questions, imprimez la lettre, la signez et la postez.
page-print-write = Écrire une lettre à imprimer
page-know-address = Je connais une adresse e-mail
page-way-address = D’après votre contrat, une facture ou le site du fournisseur
page-another-company = Un autre fournisseur

## The country, and the number

page-country = Dans quel pays avez-vous ce contrat ?
    .lead = La langue de la lettre et la loi qui s’applique en dépendent. Si vous ne le savez pas, laissez le champ vide.
page-number = Voulez-vous garder le numéro de téléphone ?
    .lead = Il disparaît avec le contrat, et aucune lettre ne pourra ensuite vous le rendre.
    .yes = Oui, dites-moi comment
    .no = Non, je peux le perdre
page-number-kept = Gardez d’abord le numéro
    .lead = Voici comment faire dans le pays de votre contrat :
    .begun = Ce que vous avez saisi est conservé. Revenez quand le numéro sera chez le nouveau fournisseur, ou si vous acceptez de le perdre.
    .other = Demander autre chose

## Étape 2

page-details = Vos informations
    .lead = Seulement ce que la lettre doit dire. Tout ce qui n’est pas marqué « facultatif » est nécessaire.
page-part-person = Qui écrit ?
page-part-contract = Quel contrat ?
page-part-contract-lead = Donnez au moins un numéro, pour que le fournisseur trouve le contrat.
page-part-grounds = Les faits
page-part-words = Voulez-vous ajouter quelque chose ?
page-part-besides = Ce que vous pouvez demander en plus
page-optional = (facultatif)
page-day = Jour
page-month-label = Mois
page-year = Année
page-months = janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
page-months-short = janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
page-month = { $number } – { $name }
page-to-letter = Continuer vers la lettre
page-later = Garder pour plus tard

## Ce qui ne va pas. $about est un champ ou une chose, $what ce qui n’y va pas.

page-problems = Il reste quelque chose à corriger
page-problems-count = { $problems ->
        [one] { $problems } problème : { $title }
       *[other] { $problems } problèmes : { $title }
    }
page-problem = { $about } : { $what }
page-whom-missing = choisissez un fournisseur
page-field-missing = à indiquer
page-take = Utiliser { $value }
page-allow = Fausse alerte : garder tel quel
page-sensitive = Retirez-le : un courriel peut être lu en chemin. Tant que vous n’avez pas décidé, ce texte n’est pas enregistré sur le disque.

## Étape 3

page-letter = Lisez la lettre
page-letter-one = Voici la lettre à { $name }. Elle partira exactement ainsi.
page-letter-two = D’abord la lettre dans la langue que lit { $name } ({ $language }) : elle partira exactement ainsi. Puis la même dans votre langue, pour que vous puissiez la lire : celle-ci n’est pas envoyée.
page-sheet-sent = La lettre
page-is-sent = envoyée
page-is-printed = imprimée
page-sheet-yours = La même, pour vous
page-is-not-sent = non envoyée
page-to-know = Bon à savoir
page-to-whom = À qui elle est adressée
page-to = À
page-by-post = { $name }, par la poste
page-domain-reads = L’adresse se lit
page-known-from = Origine de cette adresse
page-from = De
page-your-data = Vos données dans la lettre
    .lead = Ce qui est surligné dans la lettre vous concerne. Voici tout :
page-dates = Les dates
page-passed = Ce jour est passé.
page-how-written = Langue et document
page-letter-language = Langue de la lettre
page-letter-courtesy = Traduction sous la lettre
    .hint = Elle est envoyée aussi, signalée comme ne faisant pas foi.
    .none = Aucune
page-letter-document = Joindre aussi la lettre en PDF
page-apply = Appliquer
page-other-ways = Autres moyens
page-letter-right = La lettre me convient : continuer
page-letter-change = Modifier la lettre

## Étape 4

page-send = Comment la lettre doit-elle partir ?
    .lead = Choisissez un moyen. Rien ne part sans votre accord.
page-check = Relisez une dernière fois
page-change = Modifier
page-enclosed = Pièces jointes
page-enclosed-file = { $name } ({ $size })
page-confirm = Cette adresse est-elle la bonne ?
    .how = Ouvrez le site du fournisseur ou votre contrat, et comparez l’adresse lettre par lettre.
page-confirm-button = J’ai vérifié : { $address } est la bonne
page-way-file = Comme brouillon dans un fichier
    .more = Le fichier s’ouvre comme nouveau message dans Thunderbird, Outlook ou Apple Mail, tout à sa place. Relisez-le, puis appuyez-y sur « Envoyer ».
    .button = Enregistrer le brouillon
page-way-link = Dans le logiciel de messagerie ou le webmail de cet ordinateur
    .more = Un nouveau message s’ouvre, avec l’adresse, l’objet et le texte. Vérifiez qu’il part de la bonne adresse et que le texte est complet.
    .button = Ouvrir un nouveau message
page-link-without-document = Le PDF ne part pas par ce moyen : la lettre est complète sans lui.
page-link-too-long = La lettre est trop longue pour ce moyen, ou a des pièces jointes. Prenez le brouillon.
page-way-paper = Sur papier
    .button = Enregistrer la lettre à imprimer
page-postal = Adresse postale du fournisseur
    .hint = Son nom et son adresse, une ligne chacun : l’adresse apparaîtra alors dans la fenêtre de l’enveloppe
page-way-calendar = Dans votre agenda
    .more = Les dates de cette lettre, avec des rappels, pour l’agenda de votre téléphone ou de votre ordinateur.
    .button = Enregistrer les dates
page-quicker = Un moyen plus rapide
page-after = Ensuite
    .sent = Envoyez la lettre depuis votre logiciel de messagerie.
    .keep = Gardez la copie dans « Envoyés » jusqu’à l’arrivée de la confirmation.
    .wait = Si aucune réponse n’arrive au jour indiqué, relancez le fournisseur : « { page-new } », puis « { page-kind-follow-up } ».
    .discard = Une fois la lettre partie, vous pouvez jeter ce qui en est conservé ici.
page-to-first = Retour à la première page

## Pièces jointes

page-files = Pièces jointes
    .lead = Un avis de hausse de prix, un justificatif de déménagement, un acte de décès : images et PDF, 10 Mo en tout. Pas de pièces d’identité.
page-files-none = Aucune pièce jointe.
page-file = Un fichier de cet ordinateur
page-file-add = Joindre le fichier
page-file-remove = Retirer
page-file-remove-named = Retirer { $name }
page-files-change = Joindre ou retirer des fichiers
page-files-done = Retour à la lettre
page-upload-too-large = Le fichier est trop grand
    .fix = Revenez en arrière et choisissez-en un de { $most } Mo au plus.

## Leaving from here

page-way-send = Directement d’ici
    .more = adieu remet la lettre à votre service de messagerie et garde le reçu. Elle part une seule fois : appuyer deux fois, revenir en arrière ou recharger n’envoie rien de plus.
    .button = Envoyer la lettre maintenant
page-way-drafts = La mettre dans mes brouillons
    .more = Depuis les brouillons, vous l’envoyez vous-même, après l’avoir relue dans votre logiciel de messagerie.
page-draft-saved = Votre brouillon
    .lead = Le fichier s’ouvre dans votre logiciel de messagerie comme un nouveau message. Relisez-le là-bas et appuyez sur « Envoyer ».
page-draft-made = Le brouillon est l’entrée { $entry } de vos lettres
    .lead = Quand vous l’aurez envoyé depuis votre logiciel de messagerie, indiquez-le ici : les réponses et les dates seront alors suivies.
    .sent = Je l’ai envoyé
    .not-sent = Je ne l’enverrai pas
    .day = Je l’ai envoyé un autre jour
page-earlier = Vous avez déjà écrit cette lettre
page-mailbox = Boîte de messagerie
page-account-other = La lettre part de { $email }, et cette boîte de messagerie n’est pas configurée
    .more = Déjà configuré : { $known }. Configurez aussi cette boîte, ou changez votre adresse dans la lettre.
page-account-none = adieu ne connaît pas encore votre boîte de messagerie
    .more = Pour la plupart des services, votre adresse e-mail suffit. Le mot de passe est demandé quand il est nécessaire.
page-account-add = Configurer une boîte de messagerie
page-password = Mot de passe de { $username }
page-password-hint = Il sert à cette connexion et n’est pas conservé.
page-password-missing = aucun mot de passe n’a été donné
    .fix = revenez en arrière et saisissez-le
page-letter-changed = Ce qui serait envoyé n’est plus ce qui vous a été montré. Relisez la lettre.
page-sending = La lettre est en route vers votre service de messagerie
    .lead = Vous n’avez plus rien à faire.
page-working = Cette page s’actualise d’elle-même.
page-look-now = Actualiser maintenant
page-subject = Objet
page-receipt = Reçu
page-sent = Votre lettre est envoyée
page-sent-lead = Votre service de messagerie l’a prise en charge. Cela ne veut pas encore dire que { $name } est d’accord : attendez la confirmation.
page-in-drafts = La lettre est dans vos brouillons
page-in-drafts-lead = Ouvrez le dossier { $folder } dans votre logiciel de messagerie, relisez la lettre et appuyez-y sur « Envoyer ».
page-no-folder-known = Dans quel dossier sont vos brouillons ?
    .lead = Rien n’a encore été déposé. Choisissez le dossier et appuyez de nouveau sur le bouton.
page-gone-before = Cette lettre a déjà été envoyée
    .lead = La même lettre est parmi celles déjà envoyées, ou en cours d’envoi. Rien n’a été envoyé cette fois.
page-in-doubt = On ne sait pas si la lettre a été envoyée
    .lead = La connexion s’est rompue avant la réponse de votre service de messagerie. Ne renvoyez pas la lettre avant de le savoir.
page-doubt = Qu’avez-vous trouvé ?
page-login-refused = Le service de messagerie n’a pas accepté la connexion
page-send-refused = Le service de messagerie a refusé la lettre
page-send-later = Le service de messagerie ne prend pas la lettre maintenant
page-send-unreachable = Le service de messagerie est injoignable
page-not-sent = La lettre n’a pas été envoyée
page-back-to-send = Revenir à la lettre
page-see-journal = La voir parmi les lettres

## Letters that were sent

page-journal = Lettres
page-letters = Toutes les lettres
page-journal-empty = Aucune lettre n’est encore partie d’ici.
page-older = Lettres plus anciennes
page-due = Ce qui est à faire
page-due-nothing = Vous n’avez rien à faire aujourd’hui.
page-due-more = Il y a d’autres points : ils apparaîtront quand une partie de ceux-ci sera réglée.
page-due-since = À faire depuis le { $day }{ $late }
page-thread = Ce qui s’est passé
page-write-next = Écrire la lettre suivante
page-look-for-answers = Chercher des réponses
    .more = adieu cherche dans votre boîte de messagerie des réponses à vos lettres. Rien n’y est modifié.
page-looked = Résultat de la recherche
page-found-message = Un message reçu
    .more = Seul le texte est affiché. Les liens et les images qu’il contient ne sont pas ouverts.
page-found-other = Il s’agit d’autre chose
page-mark = Où en est cette lettre ?
    .sent = Elle a été envoyée
    .not-sent = Elle n’a pas été envoyée
    .answered = Une réponse est arrivée
    .confirmed = Le fournisseur a confirmé
    .refused = Le fournisseur a refusé
    .closed = L’affaire est close
page-mark-end = Dernier jour du contrat
page-mark-sent-on = Jour où vous l’avez envoyée
    .hint = Laissez vide si c’est aujourd’hui
page-mark-note = Votre note
page-mark-file = La réponse en fichier
    .hint = Un message, une lettre numérisée ou une image, de 25 Mo au plus. Il est conservé avec la preuve.
# The last day of the contract, as the company has it.
page-marked-end = Le contrat prend fin le { $day }.
page-mark-save = Enregistrer
page-evidence = Preuves
    .more = La lettre telle qu’elle a été envoyée, les réponses, les reçus et l’empreinte numérique de chacun.
    .button = Enregistrer les preuves (.zip)
page-message = Enregistrer le message
page-forget = Supprimer
    .more = La lettre et sa preuve sont supprimées définitivement.
    .sure = Je n’ai plus besoin de la preuve
    .button = Supprimer

## Settings

page-settings = Réglages
page-keep = Garder cela pour vos prochaines lettres ?
    .more = C’est gardé dans le fichier de configuration de cet ordinateur, et figure sous « { page-settings } ».
    .button = Garder
    .kept = Gardé. Les nouvelles lettres commencent avec cela.
page-profile = Vos coordonnées
    .lead = Elles sont reprises dans chaque nouvelle lettre, et conservées dans le fichier de configuration de cet ordinateur.
    .none = Aucune coordonnée n’est encore enregistrée.
    .change = Modifier mes coordonnées
    .save = Enregistrer
page-accounts = Vos boîtes de messagerie
page-account-host = Serveur d’envoi (SMTP)
    .hint = Votre service de messagerie l’indique, par exemple smtp.example.org
page-account-keyring = Conserver le mot de passe
    .yes = Le conserver dans le trousseau de cet ordinateur
    .password = Mot de passe
page-account-test = Essayer la connexion
page-account-test-named = Essayer la connexion de { $email }
page-account-trying = Essai de la connexion en cours
page-account-works = La connexion fonctionne. Rien n’a été envoyé.
page-account-remove = Supprimer
page-account-remove-named = Supprimer { $email }
page-leaves = Ce qui quitte votre ordinateur
    .letter = La lettre, quand vous l’envoyez : vers votre service de messagerie, et par lui vers le fournisseur. Le mot de passe ne va qu’à votre service de messagerie.
    .nothing = Rien d’autre : personne n’apprend ce que vous faites ici, ni une entreprise, ni un service, ni les auteurs d’adieu.

## Help

page-of-help = Aide
    .lead = Ce que fait adieu, ce qui quitte votre ordinateur et que faire en cas de doute.
page-help-does = Ce que fait adieu
    .letter = Il rédige la lettre qui met fin à un contrat, dans la langue que lit le fournisseur, vous la donne en brouillon ou l’envoie par votre propre boîte de messagerie, et garde les dates et la preuve.
    .law = Il ne donne pas de conseil juridique. Si l’enjeu est important, consultez d’abord une association de consommateurs ou un avocat.
page-help-answers = Quand vous appuyez sur « { page-look-for-answers } », adieu demande à votre propre service de messagerie les messages au sujet de vos lettres, sans rien y changer.
page-help-kept = Où tout est conservé
# $path is a folder or a file.
page-help-kept-letters = Ce que vous avez commencé, pendant 30 jours, et les lettres envoyées ou en brouillon avec leur preuve : dans { $path }, pour vous seul.
page-help-kept-details = Vos coordonnées, vos boîtes de messagerie et la langue : dans { $path }. Aucun mot de passe n’y figure.
page-help-kept-browser = Rien n’est conservé dans le navigateur.
page-help-doubt = En cas de doute
    .sent = Si l’on ne sait pas si une lettre est partie, cherchez dans votre boîte de réception la copie qui vous est adressée, une réponse ou un avis de non-remise, ou demandez au fournisseur ; un dossier « Envoyés » vide ne prouve rien. Indiquez ensuite sur la page de la lettre ce que vous avez trouvé. adieu n’envoie jamais de lui-même une lettre deux fois.
    .address = Si une adresse semble fausse, comparez-la avec votre contrat ou le site du fournisseur. Vous pouvez toujours imprimer la lettre et l’envoyer par la poste.
    .typed = Si vous avez mal saisi quelque chose, revenez en arrière et corrigez : rien ne part sans votre accord.
page-help-end = Comment terminer
    .close = Appuyez sur « { page-close } » en bas d’une page. adieu se termine aussi de lui-même une demi-heure après la dernière page ouverte, jamais pendant l’envoi d’une lettre.
    .remove = Une lettre commencée se jette sur la première page, une lettre envoyée se supprime sur sa propre page. Pour tout supprimer, fermez adieu et effacez les emplacements nommés ci-dessus.
