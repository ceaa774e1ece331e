### Tableaux et lots.

## Colonnes

column-unknown = est une colonne inconnue ici
column-rename = renommez-la, ou supprimez la colonne
column-meant-rename = vouliez-vous dire { $near } ? Renommez-la, ou supprimez la colonne
column-say = renommez-la, dites ce qu’elle contient avec { $is }, ou laissez-la de côté avec { $none }
column-meant-say = vouliez-vous dire { $near } ? Renommez-la, dites ce qu’elle contient avec { $is }, ou laissez-la de côté avec { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = désigne une deuxième fois { $field }, après la colonne « { $first } »
    .fix = gardez l’une des deux, et laissez l’autre de côté avec { OPTION("map", value: "\"COLUMN=\"") }
    .alike = retirez l’une des deux du tableau, ou donnez-lui un autre nom
table-columns-read = Les colonnes sont lues ainsi : { $columns }. Pour en lire une autrement, utilisez { OPTION("map") } ; avec { OPTION("strict") }, seuls les noms des champs valent comme en-têtes.
table-columns-left = Colonnes non utilisées : { $columns }.
column-whose-addresses = contient des adresses telles que { $first }, qui peuvent être les vôtres ou celles des opérateurs
    .fix = dites à qui elles sont avec { OPTION("map") } : "COLUMN=email" pour les vôtres, "COLUMN=to" pour celles des opérateurs

## Le tableau tel qu’il est écrit

table-not-understood = le tableau ne peut pas être compris
table-save-as-utf8 = enregistrez le tableau en UTF-8, par exemple sous « CSV UTF-8 (*.csv) »
table-encoding-read = Le tableau est lu en { $encoding } : vérifiez dans le premier brouillon que les lettres sont justes.
workbook-broken = est un classeur illisible
    .fix = ouvrez-le dans un tableur et enregistrez-le de nouveau, en .xlsx ou en « CSV UTF-8 (*.csv) »
workbook-old-or-locked = est un classeur à l’ancien format d’Excel, ou protégé par un mot de passe
    .fix = ouvrez-le, retirez le mot de passe et enregistrez-le en .xlsx
workbook-locked = est un classeur protégé par un mot de passe
    .fix = retirez le mot de passe, ou enregistrez la feuille en « CSV UTF-8 (*.csv) »
workbook-too-large = dépasse { $mib } MiB une fois décompressé
    .fix = enregistrez la feuille en « CSV UTF-8 (*.csv) », ou divisez-la
workbook-empty = est un classeur sans feuille visible avec des en-têtes
    .fix = nommez les colonnes sur une ligne, par exemple provider et order_number
workbook-sheet-read =
    { $others ->
        [one] La feuille « { $name } » est lue ; le classeur en a 1 autre, qui ne l’est pas.
       *[other] La feuille « { $name } » est lue ; le classeur en a { $others } autres, qui ne le sont pas.
    }
workbook-hidden-rows =
    { $number ->
        [one] a une ligne masquée : { $rows }
       *[other] a { $number } lignes masquées : { $rows }
    }
    .fix = affichez-les toutes (enlevez le filtre), ou supprimez celles qui ne sont pas concernées
workbook-merged-cells =
    { $number ->
        [one] a des cellules fusionnées : { $cells }
       *[other] a { $number } groupes de cellules fusionnées : { $cells }
    }
    .fix = annulez la fusion et écrivez la valeur dans chaque cellule
workbook-formulas =
    { $number ->
        [one] a une formule sans résultat : { $cells }
       *[other] a { $number } formules sans résultat : { $cells }
    }
    .fix = ouvrez le classeur dans un tableur et enregistrez-le de nouveau
table-workbook = est un classeur (.xlsx ou .ods), pas un tableau sous forme de texte
table-utf16 = est en UTF-16, pas en UTF-8
table-empty = est vide
    .fix = donnez un tableau dont la première ligne nomme les colonnes
table-heading-not-utf8 = a un en-tête qui n’est pas du texte UTF-8
table-separator = a une première ligne qui dit « sep={ $said } », et un en-tête avec « { $other } »
    .fix = supprimez la première ligne
table-without-column = n’a pas de colonne « { $column } », que { OPTION("map") } désigne
    .fix = les colonnes sont { $columns }
table-without-fields = n’a aucune colonne portant le nom d’un champ
    .fix = nommez les colonnes dans la première ligne, par exemple provider,order_number
table-quote-open = a un guillemet qui n’est pas refermé : tout ce qui suit ne ferait qu’une valeur
    .fix = refermez-le, ou supprimez-le ; un guillemet à l’intérieur d’une valeur s’écrit deux fois
table-row-too-long = a une ligne de plus de { $kib } Kio, ce qu’aucune demande n’atteint
    .fix = cherchez un guillemet qui n’est pas refermé
table-line-too-long = a une ligne de texte de plus de { $kib } Kio, ce qu’aucune demande n’atteint
    .fix = écrivez chaque objet sur une ligne à part

## Une ligne du tableau

row-ragged =
    contient { $found ->
        [one] { $found } valeur
       *[other] { $found } valeurs
    }, alors que l’en-tête nomme { $wanted ->
        [one] { $wanted } colonne
       *[other] { $wanted } colonnes
    }
    .fix = cherchez un séparateur en trop ou manquant, ou un séparateur à l’intérieur d’une valeur sans guillemets
row-value-without-heading = a une valeur dans une colonne sans en-tête
    .fix = nommez la colonne dans la première ligne, ou supprimez la valeur
row-value-without-name = a une valeur sans nom
    .fix = donnez-lui le nom d’un champ
cell-not-utf8 = n’est pas du texte UTF-8
cell-quote-open = contient ce qui ressemble aux lignes suivantes : un guillemet n’est pas refermé
    .fix = refermez-le, ou supprimez-le
cell-spoilt = est ce qu’un tableur fait d’une valeur : le numéro lui-même est perdu
    .fix = mettez la colonne au format texte, et ressaisissez la valeur
cell-text-mark = commence par la marque avec laquelle un tableur garde un texte
    .fix = écrivez { $plain }
cell-decimals = a des décimales, qu’un tel numéro n’a pas
    .fix = écrivez { $whole } et voyez si des zéros ont été perdus devant
cell-number-as-date = est un jour qu’un tableur a fait d’un numéro : le numéro lui-même est perdu
    .fix = mettez la colonne au format texte et saisissez de nouveau le numéro
cell-rounded = dépasse les { $kept } chiffres qu’un tableur conserve et finit par des zéros : les derniers chiffres sont perdus
    .fix = mettez la colonne au format texte et saisissez de nouveau le numéro
cell-in-mixed-column = peut se lire de deux façons, dans une colonne où certains jours ne se lisent que de l’une et d’autres que de l’autre
    .fix = écrivez les jours de cette colonne au format AAAA-MM-JJ

## Un lot vérifié

progress-checking = Vérification
progress-writing = Écriture
progress-sending = Envoi
progress-rows = lignes

table-without-rows = a un en-tête et aucune ligne
    .fix = ajoutez une ligne pour chaque contrat
table-more-warnings =
    { $number ->
        [one] il y en a { $number } de plus du même genre, non affiché
       *[other] il y en a { $number } de plus du même genre, non affichés
    }
    .fix = traitez moins de lignes à la fois pour tout voir
warning-of-rows = { $what } ({ $rows } lignes ; voici la première)
problem-of-rows = { $what } ({ $rows } lignes : { $named })
problem-of-rows-and-more = { $what } ({ $rows } lignes : { $named } et { $more } autres)
row-and-value = { $row } « { $value } »
fix-of-row = ligne { $row } : { $fix }
table-more-problems =
    a { $number ->
        [one] 1 autre problème d’un autre genre
       *[other] { $number } autres problèmes d’autres genres
    }
    .fix = corrigez d’abord les premiers et relancez
command-to-paste = ou saisissez ceci : { $command }
fix-and-command = { $fix } ; { $command }
row-repeated = est la même demande que la ligne { $first } et est laissée de côté
    .fix = s’il s’agit de deux contrats, donnez à chacun son propre numéro
table-more-repeated =
    { $rows ->
        [one] a { $rows } autre ligne qui répète une demande précédente et est laissée de côté
       *[other] a { $rows } autres lignes qui répètent une demande précédente et sont laissées de côté
    }
    .fix = regardez la colonne des numéros de commande
row-like-row = a des numéros ({ $numbers }) très proches de ceux de la ligne { $first } ({ $others }), et n’est pas laissée de côté
    .fix = s’il s’agit d’un seul contrat, supprimez l’une des deux lignes
row-like-letter =
    a des numéros ({ $numbers }) très proches de ceux de l’entrée { $entry } ({ $others }, { $state }), et n’est pas laissée de côté
    .fix = s’il s’agit d’un seul contrat, supprimez la ligne
table-more-like-rows =
    { $rows ->
        [one] a { $rows } autre ligne dont les numéros sont très proches de ceux d’une ligne précédente
       *[other] a { $rows } autres lignes dont les numéros sont très proches de ceux d’une ligne précédente
    }
    .fix = regardez la colonne des numéros de commande
table-more-like-letters =
    { $rows ->
        [one] a { $rows } autre ligne dont les numéros sont très proches de ceux d’une lettre déjà envoyée
       *[other] a { $rows } autres lignes dont les numéros sont très proches de ceux de lettres déjà envoyées
    }
    .fix = regardez la colonne des numéros de commande
row-without-problems-now = posait des problèmes à la vérification du tableau, et n’en pose plus
    .fix = relancez la même commande

## Que faire d’une ligne

row-fill-column = remplissez une colonne { $field }, ou { $fix }
row-fill-named-column = remplissez la colonne « { $column } », ou { $fix }
row-fill-to-or-provider = remplissez une colonne { $field }, ou indiquez le fournisseur dans une colonne provider
row-fill-named-to-or-provider = remplissez la colonne « { $column } », ou indiquez le fournisseur dans une colonne provider
row-end-on = si une période d’engagement est en cours, donnez son dernier jour dans une colonne end_on, ou demandez d’abord ce qui serait facturé
row-see-dates = voyez-les avec { COMMAND("deadline") }, avec les valeurs de cette ligne comme options
row-try-alone = essayez cette ligne seule avec { COMMAND("draft") }

## Comment un lot s’est terminé

run-interrupted = interrompu
nothing-was-written = rien n’a été écrit
nothing-was-sent = rien n’a été envoyé
table-with-problems = le tableau pose des problèmes
only-row-with-problems = la seule ligne pose des problèmes
rows-with-problems =
    { $failed ->
        [one] { $failed } ligne sur { $rows } pose des problèmes
       *[other] { $failed } lignes sur { $rows } posent des problèmes
    }
rows-mend-for-drafts =
    corrigez-les et relancez la commande ; avec { OPTION("keep_going") }, les autres lignes reçoivent leur brouillon
rows-mend-for-sending = corrigez-les et relancez la commande ; avec { OPTION("keep_going") }, les autres lettres sont envoyées
rows-mend-apart = corrigez ces lignes, et relancez le lot avec elles seules, vers un autre endroit
from-row-behind-table = { $from_row } dépasse la dernière ligne du tableau, qui est la ligne { $last }
    .fix = donnez une ligne qui existe, ou omettez cette option
drafts =
    { $drafts ->
        [one] { $drafts } brouillon
       *[other] { $drafts } brouillons
    }
drafts-made =
    { $drafts ->
        [one] { $drafts } brouillon créé
       *[other] { $drafts } brouillons créés
    }
drafts-interrupted =
    { $drafts ->
        [one] interrompu après { $drafts } brouillon sur { $rows } lignes
       *[other] interrompu après { $drafts } brouillons sur { $rows } lignes
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = vérifiez que l’on peut écrire dans le dossier du journal : sans lui, rien ne dit quels brouillons sont déjà dans la boîte
drafts-by-another = un autre processus est en train de déposer des brouillons dans une boîte de messagerie ; aucun n’y est déposé maintenant
    .fix = attendez qu’il ait terminé ; ensuite la même commande, relancée, fait les brouillons qui restent, et aucun deux fois
# What the journal notes.
event-draft-found = le brouillon a été trouvé dans le dossier { $folder }
event-draft-in-folder = le brouillon est dans le dossier { $place }
more-rows-drafted-before =
    { $rows ->
        [one] { $rows } autre ligne demande ce qui a déjà un brouillon ou a déjà été envoyé
       *[other] { $rows } autres lignes demandent ce qui a déjà un brouillon ou a déjà été envoyé
    }
    .fix = le journal les montre : { COMMAND("journal list") }
drafts-again = la même commande, relancée, fait les brouillons qui restent, et aucun deux fois
batch-go-on = pour continuer, donnez la même commande avec { $changes }
another-place = une autre valeur pour { $option }

## Ce qu’un lot lit et écrit

table-too-large = { $name } : dépasse { $gib } Gio
    .fix = divisez le tableau, et traitez chaque partie séparément
table-not-copied = { $name } : ne peut pas être copié dans un fichier temporaire : { $source }
    .fix = faites de la place, ou donnez à TMPDIR le chemin d’un dossier qui en a
table-not-read-again = { $name } : ne peut pas être relu : { $source }
temporary-file-unusable = un fichier temporaire est inutilisable : { $source }
    .fix = faites de la place, ou donnez à TMPDIR le chemin d’un dossier qui en a
output-no-folder = { $path } n’est pas un dossier
    .fix = choisissez un autre nom
output-mbox-is-results = { OPTION("mbox") } et { OPTION("results") } désignent le même fichier
    .fix = choisissez un autre nom
output-results-over-draft = { OPTION("results") } pourrait écraser un brouillon dans { OPTION("out") }
    .fix = choisissez un nom qui se termine par .csv
output-exists = { $path } existe déjà
    .fix = choisissez un autre endroit, ou remplacez-le avec { OPTION("force") }
output-is-read = { $path } est lu, et serait écrasé
    .fix = choisissez un autre nom
output-is-folder = { $path } est un dossier
    .fix = indiquez le nom d’un fichier, par exemple results.csv
output-no-file = { $path } n’est pas un fichier ordinaire
    .fix = choisissez un autre nom
output-without-folder = { $path } : il n’y a pas de dossier { $folder }
    .fix = créez d’abord le dossier, ou choisissez-en un autre
draft-exists = { $path } existe déjà
    .fix = choisissez un autre dossier, ou remplacez les fichiers avec { OPTION("force") }
drafts-exist = { $path } existe déjà, de même que d’autres fichiers à écrire (au nombre de { $more })
    .fix = choisissez un autre dossier, ou remplacez les fichiers avec { OPTION("force") }
place-choose-or-force = choisissez un autre endroit, ou remplacez-le avec { OPTION("force") }
place-choose = choisissez un autre endroit
place-make-room = faites de la place, ou choisissez un autre endroit
results-exist = { $path } existe déjà
    .fix = choisissez un autre nom avec { OPTION("results") }, ou remplacez le fichier avec { OPTION("force") }
results-unwritable = { $path } ne peut pas être écrit : { $source }
    .fix = choisissez un autre endroit avec { OPTION("results") }
results-not-encoded = { $path } est en UTF-8 : { $encoding }, l’encodage de votre tableau, ne contient pas tous ses caractères.

## Le modèle des noms de fichiers

name-pattern-open = une accolade n’est pas refermée ; écrivez {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error } ; number, row et date peuvent aussi servir dans les noms
name-pattern-iban = un IBAN n’a rien à faire dans un nom de fichier
name-pattern-without-field =
    il ne contient aucun champ, si bien que tous les fichiers auraient le même nom ; écrivez {"{"}provider{"}"}-{"{"}row{"}"}

## Lettres d’un lot envoyées

rate-malformed = écrivez un nombre, une barre oblique et s, min, hour ou day, par exemple 30/min
row-goes-to = ligne { $row } : à { $name } <{ $email }> : { $known }
rows-sent-before-shown = Les lignes déjà envoyées auparavant sont affichées aussi : { $why }
no-more-threads = aucun fil d’exécution (thread) de plus ne peut être lancé : { $source } ; rien n’a été envoyé
    .fix = donnez moins de { OPTION("connections") }, ou fermez d’autres programmes, puis relancez la même commande

## Une lettre qui n’a pas été envoyée

row-not-sent = n’a pas été envoyée : { $words }
row-refused = a été refusée : { $words }
row-left-behind = n’a pas été envoyée
    .fix = envoyez-la seule avec { COMMAND("send") }
row-put-off = a été différée : { $words }
    .fix = relancez la même commande pour réessayer
row-in-doubt = est peut-être partie : { $words }
    .fix =
        cherchez avant tout la copie à vous-même ({ $copy }) dans votre boîte de réception. Ensuite { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = est peut-être partie : { $words }
    .fix = cherchez avant tout la copie à vous-même ({ $copy }) dans votre boîte de réception
advice-and-entry = { $advice } (entrée { $entry } du journal)

## Ce qui est dit pendant l’envoi

row-waits =
    ligne { $row }, { $recipient } : { $words }
    Cette lettre attend { $seconds } s ; les autres continuent.
row-copy-refused =
    La copie à vous-même de la ligne { $row } n’a pas été acceptée ; le journal a ce que le serveur a répondu. D’autres peuvent subir le même sort.
row-gone-meanwhile = la même demande est partie entre-temps
server-waited-for =
    { $words }
    Attente de { $seconds } s avant le prochain essai.
batch-interrupted =
    Interrompu : les lettres en cours d’envoi sont menées à leur terme. Un nouveau Ctrl-C les coupe, et peut les laisser incertaines.

## Pourquoi plus aucune lettre n’est envoyée

row-sent-unrecorded = la ligne { $row } a été envoyée ({ $reply }), et le journal n’a pas pu l’enregistrer : { $cause }
    .fix =
        ne renvoyez pas cette ligne ; réparez le journal, et marquez son entrée avec { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } fois de suite
server-forbids-account = le serveur n’autorise pas ce compte à envoyer
server-refuses-all = { $letters } lettres de suite n’ont pas été acceptées ; plus aucune n’est envoyée
    .fix = lisez ce qui est dit plus haut : le serveur n’accepte peut-être plus de lettres de votre part aujourd’hui
server-leaves-doubts = { $letters } lettres de suite sont incertaines : { $words }
    .fix = plus aucune n’est confiée à ce serveur ; trouvez d’abord ce qui ne va pas avec lui
server-look-first = trouvez d’abord ce qui ne va pas avec le serveur
batch-needs-journal = plus rien n’est envoyé sans journal ; réparez-le et relancez la même commande
journal-mend-and-again = réparez le journal et relancez la même commande

## Ce que tout est devenu

letters-sent =
    { $letters ->
        [one] { $letters } lettre envoyée
       *[other] { $letters } lettres envoyées
    }
letters-would-be-sent =
    { $letters ->
        [one] { $letters } lettre serait envoyée ; aucune ne l’a été
       *[other] { $letters } lettres seraient envoyées ; aucune ne l’a été
    }
nothing-to-send = il n’y a rien à envoyer
rows-sent-before =
    { $rows ->
        [one] { $rows } ligne avait déjà été envoyée
       *[other] { $rows } lignes avaient déjà été envoyées
    }
rows-sent-elsewhere =
    { $rows ->
        [one] { $rows } ligne est en cours d’envoi par un autre processus
       *[other] { $rows } lignes sont en cours d’envoi par un autre processus
    }
rows-put-off =
    { $rows ->
        [one] { $rows } ligne a été différée
       *[other] { $rows } lignes ont été différées
    }
rows-refused =
    { $rows ->
        [one] { $rows } ligne a été refusée
       *[other] { $rows } lignes ont été refusées
    }
rows-in-doubt =
    { $rows ->
        [one] { $rows } ligne est incertaine
       *[other] { $rows } lignes sont incertaines
    }
rows-in-doubt-before =
    { $rows ->
        [one] { $rows } ligne était déjà incertaine auparavant
       *[other] { $rows } lignes étaient déjà incertaines auparavant
    }
rows-invalid =
    { $rows ->
        [one] { $rows } ligne pose des problèmes
       *[other] { $rows } lignes posent des problèmes
    }
rows-repeated =
    { $rows ->
        [one] { $rows } ligne en répète une autre
       *[other] { $rows } lignes en répètent d’autres
    }

## Que faire ensuite

batch-again = la même commande, relancée, envoie ce qui reste, et n’envoie rien deux fois
batch-again-later = relancez la même commande plus tard : elle envoie ce qui reste, et n’envoie rien deux fois
batch-mend-and-again =
    corrigez ces lignes et relancez la même commande : elle envoie ce qui reste, et n’envoie rien deux fois
batch-read-refusals = lisez ce que le serveur a répondu plus haut ; le journal l’a aussi
batch-settle-doubts =
    levez les doutes avec { COMMAND("journal mark ID sent") } ou { COMMAND("journal mark ID not-sent") }, puis relancez la même commande
batch-next =
    Votre serveur de messagerie les a prises en charge ; les confirmations des fournisseurs eux-mêmes sont encore à venir. { COMMAND("journal due") } dit que faire ensuite.
batch-next-with-mailbox =
    Votre serveur de messagerie les a prises en charge ; les confirmations des fournisseurs eux-mêmes sont encore à venir. { COMMAND("journal refresh") } cherche les réponses dans votre boîte de messagerie, { COMMAND("journal due") } dit que faire ensuite.
