### Les questions posées dans le terminal, et l’avancement de ce qui dure.

## Ce que dit chaque question

prompt-back = (retour)
prompt-interrupted = (interrompu)
prompt-yes = Oui
prompt-no = Non
prompt-yes-words = o oui
prompt-no-words = n non
prompt-yes-or-no = tapez o pour oui ou n pour non
prompt-nothing-fits = rien ne correspond : tapez moins de lettres
prompt-pasted-line-end = le texte collé contient une fin de ligne : collez une seule ligne de texte simple
prompt-pasted-tab = le texte collé contient une tabulation : collez une seule ligne de texte simple
prompt-pasted-control = le texte collé contient un caractère de contrôle (U+{ $code }) : collez une seule ligne de texte simple
prompt-terminal-unusable = impossible de poser des questions dans ce terminal : { $source }
prompt-was-interrupted = interrompu
prompt-confirm = { $question } (o/N)
prompt-confirm-help = o pour oui ; Entrée, n ou Échap pour non
prompt-confirm-or-back-help = o pour oui ; Entrée ou n pour non ; Échap pour revenir en arrière
prompt-choose-help = ↑↓ pour se déplacer, Entrée pour choisir, Échap pour n’en choisir aucun
prompt-choose-or-back-help = ↑↓ pour se déplacer, Entrée pour choisir, Échap pour revenir en arrière
prompt-search-help = tapez pour chercher, ↑↓ pour se déplacer, Entrée pour choisir, Échap pour revenir en arrière
prompt-choice = { $name } : { $what }
prompt-field = { $label } :
prompt-field-optional = { $label } (facultatif) :
prompt-help = { $help } ; Échap pour revenir en arrière
prompt-help-optional = { $help } ; Entrée pour passer, Échap pour revenir en arrière
prompt-help-erase = { $help } ; vide, ce n’est pas gardé, Échap pour revenir en arrière
prompt-example = p. ex. { $example }
prompt-refusal = { $what } : { $fix }
prompt-refusal-take = { $refusal } (Tab : { $meant })
prompt-understood = { $typed } (lu comme { $read })
prompt-which-day = { $typed } peut désigner plusieurs jours. Lequel est-ce ?

## Une lettre

prompt-kind = Que voulez-vous faire ?
prompt-cause = Quel est le motif ?
prompt-cause-change = le prix ou les conditions changent
prompt-cause-quality = le service n’est pas celui qui était convenu
prompt-cause-move = je déménage là où le service n’est pas fourni
prompt-cause-death = le titulaire du contrat est décédé
prompt-cause-other = autre chose, avec vos propres mots
prompt-capacity = Qu’êtes-vous pour la personne décédée ?
    .heir = l’un des héritiers
    .executor = chargé de la succession (exécuteur testamentaire)
    .spouse = conjoint
    .other = rien de cela ; la lettre ne prétend rien
prompt-provider = Quel fournisseur ?
prompt-provider-choice = { $id } ({ $name }) : { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }) : { $address }
prompt-provider-without-address = aucune adresse connue
prompt-provider-another = un autre fournisseur (donnez son adresse)
prompt-provider-is-wish = « { $typed } » dit ce que vous voulez, et c’est la question suivante : écrivez ici le nom de l’entreprise
prompt-provider-unknown = personne dans l’annuaire ne s’appelle « { $typed } » : écrivez moins ou un autre nom, ou appuyez sur Entrée pour donner une adresse
prompt-address-help = votre adresse postale, avec un point-virgule entre les lignes
prompt-keep-number = Voulez-vous garder le numéro de téléphone ? Il disparaît avec le contrat.
    .no = non : il peut disparaître
    .yes = oui : s’arrêter ici et dire comment
number-is-kept = rien n’a été écrit, puisque le numéro est gardé

## Un nouveau fournisseur

prompt-new-name = Son nom :
    .help = tel que la lettre doit l’écrire
prompt-new-country = Son pays (facultatif) :
    .help = deux lettres, par exemple FR ; Entrée pour passer
prompt-new-domains = Ses propres domaines :
    .help = par exemple example.com, séparés par des espaces s’il y en a plusieurs ; une adresse ailleurs peut être celle d’un inconnu
prompt-new-domains-empty = est vide
    .fix = écrivez au moins un domaine, par exemple example.com
prompt-new-purpose = À quoi sert son adresse e-mail ?
prompt-new-email = Son adresse e-mail :
    .help = dans l’un de ses propres domaines
prompt-new-source = Où l’avez-vous lue ?
    .help = la page, par exemple https://example.com/contact : sans elle, personne ne peut vérifier une adresse

## Mots de passe

prompt-password = Mot de passe de { $username } sur { $host } :
    .help = rien n’en est affiché ; Échap pour ne pas en donner

## Où en est ce qui dure

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, encore {"{eta}"}
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } avec des problèmes
progress-line = { $doing } : { $done } { $things } sur { $total }, { $rate }/s, encore { $seconds } s
progress-line-without-end = { $doing } : { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## Un fournisseur sans adresse

no-address-but-ways = { $name } n’a pas d’adresse e-mail pour les résiliations dans l’annuaire. Les moyens connus :{ $ways }
no-address-and-no-way = { $name } n’a pas d’adresse e-mail pour les résiliations dans l’annuaire, et aucun autre moyen n’est connu.
ask-how-to-go-on = Comment voulez-vous continuer ?
choice-by-post = écrire une lettre à imprimer et l’envoyer par la poste
choice-use-other-way = en rester là et utiliser un autre moyen
choice-give-address = donner une adresse e-mail : j’en connais une
choice-another-provider = choisir un autre fournisseur
other-way-taken = rien n’a été écrit
    .fix = utilisez l’un des moyens ci-dessus et gardez la confirmation
provider-by-mail = On écrit à { $name } à l’adresse { $email } ({ $known }).
provider-by-mail-and-ways = On écrit à { $name } à l’adresse { $email } ({ $known }). Autres moyens :{ $ways }

## Les réponses gardées

ask-keep-answers = Garder vos réponses pour une autre fois ?
keep-nothing = non
keep-request = cette lettre, dans le fichier de demande { $file }
keep-profile = ce qui vous concerne, comme profil : { $values }
keep-both = les deux
request-kept = Vos réponses sont dans { $file }. { COMMAND("draft", $file) } écrit la même lettre à nouveau.
request-kept-without-files = Les pièces jointes sont dans un autre dossier : indiquez-les à nouveau avec { OPTION("attach") }.
answers-not-kept = Vos réponses n’ont pas été gardées : { $why }.

## Le profil

profile-saved = Votre profil est dans { $path } : il complète ce qu’une demande laisse de côté.
profile-is-in = Il est dans { $path } ; { COMMAND("profile edit") } le modifie.
profile-empty = Il n’y a pas encore de profil : { COMMAND("profile edit") } en crée un.
profile-unchanged = Votre profil n’a pas changé ; rien n’a été écrit.
ask-save-profile = Enregistrer cela comme profil dans { $path } ?
profile-without-terminal = le profil se fait par questions, et il n’y a personne à interroger
    .fix = lancez la commande dans un terminal, ou écrivez [profile] dans { $path }
profile-country = pays où vous habitez
    .prompt = Pays où vous habitez
    .help = deux lettres, par exemple FR, ou son nom : ses fournisseurs sont proposés d’abord
profile-language = langue du programme
    .prompt = Langue du programme
    .help = par exemple en, fr ou zh ; sans elle, celle du système
