### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = no lleva firma al final
    .fix = descárguelo de nuevo, quizá esté cortado; un archivo que nadie ha firmado no se usa nunca
# $signer and $trusted are public keys.
published-other-signer = está firmado con la clave { $signer }, y el editor en quien usted confía tiene { $trusted }
    .fix = no lo use: consiga el archivo del editor en quien confía
published-forged = su firma no concuerda: algo se cambió después de firmarlo
    .fix = no lo use: consiga de nuevo el archivo del editor
published-no-header = su primera línea no es la cabecera de un directorio de proveedores
    .fix = indique un archivo escrito por { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = tiene el formato { $format }, y este adieu lee el formato { $known }
    .fix = use un adieu más reciente
published-count = su cabecera anuncia { $said } fichas y contiene { $found }
    .fix = avise al editor: solo él puede corregirlo
published-too-many = tiene más de { $most } fichas
    .fix = { published-count.fix }
published-long-line = su línea { $line } pasa de { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = su línea { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = su línea { $line } repite el identificador { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = no es una ficha en JSON: { $error }
published-bad-id = tiene un identificador que no consta solo de minúsculas, cifras y guiones
published-import = es importada, y solo se publican fichas propias
published-control-character = contiene un carácter de control
published-no-web-address = contiene «{ $word }», que no es una dirección web (http o https)

## Keys

no-public-key = no es una clave pública
    .fix = indíquela tal como la da el editor: 44 caracteres que terminan en =
no-signing-key = no contiene ninguna clave Ed25519 con la que firmar
    .fix = cree una: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = no se puede leer { $path }: { $source }
    .fix = indique una carpeta de fichas, un archivo TOML por proveedor
sign-empty = { $path }: aquí no hay ninguna ficha (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } problema
       *[other] { $records } problemas
    }
sign-same-id = tiene el identificador { $id }, igual que { $other }
sign-mend = corríjala o sáquela de la carpeta
sign-key-unreadable = no se puede leer { $path }: { $source }
    .fix = indique el archivo PEM de la clave con la que se firma
sign-key-readable = otros pueden leer { $path }
    .fix = guárdelo solo para usted: chmod 600 { $path }
sign-exists = { $path } ya existe
    .fix = elija otro nombre o reemplácelo con { OPTION("force") }
signed =
    { $records ->
        [one] { $records } ficha firmada
       *[other] { $records } fichas firmadas
    } con fecha { $day } en { $path }. Quien quiera usarla indica una vez la clave de arriba: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = no se puede leer { $path }: { $source }
    .fix = indique el archivo de un directorio publicado; no se ha cambiado nada
update-store-unreadable = no se puede leer { $path }: { $source }
    .fix = compruebe que puede leerlo o retírelo; no se ha cambiado nada
# The subject is the directory of providers.
update-table-broken = es el que venía con adieu: no se puede leer su actualización en { $path }
    .fix = instale de nuevo la actualización o vuelva atrás: { COMMAND("provider update --undo") }
update-unwritable = no se puede escribir { $path }: { $source }
    .fix = compruebe que puede escribir ahí
update-refused = no se usa { $path } y no se ha cambiado nada: { $why }
# Clauses, as at the top.
published-in-future = dice haberse publicado el { $day }, que aún no ha llegado
    .fix = compruebe la fecha de este ordenador
published-same-day = es del { $day }, como el que está en uso
    .fix = no hay que hacer nada
published-older = es del { $day }, y el que está en uso, del { $newest }
    .fix = busque un archivo más reciente; para volver al anterior, ejecute { COMMAND("provider update --undo") }
nobody-trusted = todavía no se confía en ningún editor, así que no se ha cambiado nada
    .fix = indique una vez la clave pública del editor con { OPTION("trust") }, tomada de un lugar de confianza y no de donde vino el archivo
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = retire el archivo e indique otra vez la clave del editor con { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = el editor en quien usted confía tiene la clave { $known }, no { $named }; no se ha cambiado nada
    .fix = pregunte al editor si ha cambiado la clave; si es así, retire { $path } e indique la nueva
nothing-to-undo = está en uso el directorio que venía con adieu: no hay otro al que volver
    .fix = { published-same-day.fix }
update-needs-yes = el directorio no se reemplaza sin su consentimiento
    .fix = vea los cambios con { OPTION("dry_run") } y repita con { OPTION("yes") }

## What would change

update-heading =
    Directorio del { $day }: { $records ->
        [one] { $records } ficha
       *[other] { $records } fichas
    }, firmado con { $key }.
update-before = En uso: el directorio del { $day }.
update-before-built-in = En uso: el directorio del { $day }, que venía con adieu.
update-no-address-changed = Ninguna cancelación va a una dirección distinta que antes.
update-addresses-changed =
    { $providers ->
        [one] Las cancelaciones van a otra dirección en { $providers } proveedor:
       *[other] Las cancelaciones van a otra dirección en { $providers } proveedores:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = ninguna dirección
# $records is a number and some of the names.
update-removed = Retirados: { $records }
update-added = Nuevos: { $records }
update-otherwise-changed = Con otros cambios: { $records }
ask-update = ¿Usar desde ahora el directorio del { $day }?
interrupted-nothing-changed = interrumpido; no se ha cambiado nada
nothing-changed = No se ha cambiado nada.
update-now-trusted = Desde ahora solo se usan archivos firmados con { $key }.
updated = Está en uso el directorio del { $day }. { COMMAND("provider update --undo") } vuelve al anterior.
update-undone = Vuelve a estar en uso el directorio del { $day }.
update-undone-to-built-in = Vuelve a estar en uso el directorio del { $day }, que venía con adieu.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): puede que la ficha esté equivocada. adieu { $version }, directorio del { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Qué dato está mal:
report-what-is-right = Cuál es el correcto:
report-where-it-is-said = La página que lo dice:
report-when-it-was-read = Leída el (AAAA-MM-DD):
report-note = Nota: { $note }
report-of-own-record = { $id } es una ficha suya o importada y no del directorio: en un aviso no entra nada suyo
    .fix = corríjala usted; para avisar de la que venía con adieu, retire antes la suya
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = parece contener { $found }
    .fix = quítelo: un aviso lo puede leer cualquiera

## How old a value is: clauses, as those about an address

seen-months-ago =
    vista el { $day }, hace { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }: compruébela
seen-years-ago =
    vista el { $day }, hace { $years ->
        [one] { $years } año
       *[other] { $years } años
    }: compruébela
