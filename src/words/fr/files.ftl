### Fichiers de demande, et profil du fichier de configuration.

## Un fichier illisible

file-not-found = { $name } : ce fichier n’existe pas
    .fix = vérifiez le nom et le dossier
file-unreadable = { $name } : illisible : { $source }
    .fix = vérifiez que c’est un fichier et que vous avez le droit de le lire
request-file-too-large = { $name } : dépasse { $kib } Kio, ce qu’aucune demande n’atteint
    .fix = donnez le fichier de demande lui-même
request-file-not-utf8 = { $name }:{ $line } : n’est pas du texte UTF-8
    .fix = enregistrez le fichier en UTF-8

## Ce qui ne va pas dans la syntaxe d’un fichier

json-syntax = { $error }
    .fix = comparez avec examples/own-address.json
json-not-object = le fichier doit contenir un seul objet : {"{"} … {"}"}
    .fix = comparez avec examples/own-address.json
toml-syntax = { $error }
    .fix = un texte se met entre guillemets droits, comme dans key = "value" ; une date s’écrit 2026-12-01
file-errors-more = { $first } (et { $more } de plus)
file-key-twice = la clé « { $key } » figure ici une deuxième fois
    .fix = gardez l’une des deux
file-too-many-keys = contient une table de plus de { $most } clés, ce qu’aucune demande n’a
    .fix = donnez le fichier de demande lui-même

## Tables et clés (TOML)

file-table-unknown = est une table inconnue ici
file-table-meant = vouliez-vous dire [{ $near }] ?
file-tables-known = les tables sont { $tables }
file-tables-of-config = le fichier de configuration a [profile] et [accounts.NAME]
file-table-not-value = est une table, pas une valeur
    .fix = écrivez [{ $table }] seul sur une ligne et, en dessous, les valeurs qui en font partie
file-no-setting = n’est pas un réglage
    .fix = mettez-le sous [profile]
file-key-not-profile = n’est pas une clé de profil
file-keys-of-profile = un profil contient name, email, phone, address, country et language
profile-country-no-text = n’est pas un texte
    .fix = écrivez deux lettres entre guillemets, par exemple "FR"
file-key-misplaced = n’est pas au bon endroit
file-key-belongs-at-top = { $key } se met en haut du fichier, avant la première table
file-key-belongs-in-table = { $key } se met sous [{ $table }]
file-key-unknown = est une clé inconnue
file-key-meant = vouliez-vous dire { $near } ?
file-key-meant-at-top = vouliez-vous dire { $near } ? Cette clé se met en haut du fichier, avant la première table
file-key-meant-in-table = vouliez-vous dire { $near } ? Cette clé se met sous [{ $table }]
file-keys-known = les clés connues ici sont { $keys }

## Valeurs d’un mauvais type

file-value-not-text = doit être un texte, pas { $found }
    .fix = écrivez { $key } = "{ $example }"
file-value-not-lines = doit être un texte, ou une liste avec un texte par ligne, pas { $found }
    .fix = écrivez { $key } = "{ $example }"
file-value-not-date = doit être une date, pas { $found }
    .fix = écrivez { $key } = { $example }, sans guillemets ni heure
file-value-not-switch = doit être true ou false, pas { $found }
    .fix = écrivez { $key } = { $example }
file-value-number = doit être un texte, pas un nombre ni une date
    .fix = mettez la valeur entre guillemets droits : { $key } = "{ $shown }"
file-list-holds-other = doit être un texte, ou une liste avec un texte par ligne, et contient { $found }
    .fix = mettez chaque ligne entre guillemets droits

file-type-text = un texte
file-type-date = une date
file-type-time = une heure
file-type-switch = true ou false
file-type-number = un nombre
file-type-list = une liste
file-type-table = une table

toml-text-unquoted = un texte n’est pas entre guillemets
toml-quote-open = un guillemet ouvert n’est pas refermé
toml-key-alone = il y a sur cette ligne une clé sans valeur
toml-key-invalid = une clé contient autre chose que des lettres sans accent, des chiffres, _ et -
toml-bracket-open = un crochet ouvert n’est pas refermé
toml-wide-characters = contient des guillemets ou un signe égal d’une autre forme que ceux de TOML
    .fix = écrivez des guillemets droits et un simple =, comme dans name = "Wang Xiaoming"
toml-write-line = écrivez { $line }
