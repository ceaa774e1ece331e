### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = no lleva firma al final
    .fix = descárguelo de nuevo, quizá esté cortado; un archivo sin firma no se usa nunca
# $signer and $trusted are public keys.
published-other-signer = está firmado con la clave { $signer }, y no con la del editor en quien usted confía, { $trusted }
    .fix = no lo use: consiga el archivo del editor en quien confía
published-forged = su firma no es válida, porque algo se cambió después de firmarlo
    .fix = no lo use: consiga de nuevo el archivo del editor
published-no-header = su primera línea no es la cabecera de un directorio de proveedores
    .fix = indique un archivo escrito por { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = tiene el formato { $format }, y esta versión de adieu lee el formato { $known }
    .fix = use una versión más reciente de adieu
published-count =
    su cabecera anuncia { $said ->
        [one] { $said } ficha
       *[other] { $said } fichas
    }, pero contiene { $found }
    .fix = avise al editor: solo él puede corregirlo
published-too-many = contiene más de { $most } fichas
    .fix = { published-count.fix }
published-long-line = la línea { $line } supera los { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = línea { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = la línea { $line } repite el identificador { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = no es una ficha en JSON: { $error }
published-bad-id = tiene un identificador con algo más que minúsculas, cifras y guiones
published-import = es una ficha importada, y solo se publican las propias
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
sign-over-source = { $path } es la clave o está en la carpeta que se firma: se perdería
    .fix = elija otro archivo
sign-exists = { $path } ya existe
    .fix = elija otro nombre o reemplácelo con { OPTION("force") }
signed =
    { $records ->
        [one] { $records } ficha firmada
       *[other] { $records } fichas firmadas
    } en { $path }, con fecha de { $day }. Quien quiera usar el archivo debe indicar una vez la clave de arriba: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = no se puede leer { $path }: { $source }
    .fix = indique el archivo de un directorio publicado; no se ha cambiado nada
update-store-unreadable = no se puede leer { $path }: { $source }
    .fix = compruebe que puede leerlo o retírelo; no se ha cambiado nada
# The subject is the directory of providers.
update-table-broken = se usa el que venía con adieu, porque no se puede leer su actualización en { $path }
    .fix = instale de nuevo la actualización o vuelva atrás: { COMMAND("provider update --undo") }
update-unwritable = no se puede escribir en { $path }: { $source }
    .fix = compruebe que puede escribir ahí
update-refused = { $path } no se usa y no se ha cambiado nada: { $why }
# Clauses, as at the top.
published-in-future = su fecha de publicación, el { $day }, aún no ha llegado
    .fix = compruebe la fecha de este ordenador
published-same-day = es del { $day }, como el que está en uso
    .fix = no hay que hacer nada
published-older = es del { $day }, y el que está en uso, del { $newest }
    .fix = busque un archivo más reciente; para volver al anterior, ejecute { COMMAND("provider update --undo") }
nobody-trusted = todavía no ha indicado en qué editor confía, así que no se ha cambiado nada
    .fix = indique una vez la clave pública del editor con { OPTION("trust") }; tómela de un lugar de confianza y no de donde vino el archivo
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = retire el archivo e indique otra vez la clave del editor con { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = el editor en quien usted confía tiene la clave { $known }, y no { $named }; no se ha cambiado nada
    .fix = pregunte al editor si ha cambiado la clave; si es así, retire { $path } e indique la nueva
nothing-to-undo = está en uso el directorio que venía con adieu: no hay otro al que volver
    .fix = { published-same-day.fix }
update-needs-yes = el directorio no se reemplaza sin su consentimiento
    .fix = vea los cambios con { OPTION("dry_run") } y repita el comando con { OPTION("yes") }

## What would change

update-heading =
    Directorio del { $day }: { $records ->
        [one] { $records } ficha
       *[other] { $records } fichas
    }, firmado con la clave { $key }.
update-before = En uso: el directorio del { $day }.
update-before-built-in = En uso: el directorio del { $day }, que venía con adieu.
update-no-address-changed = No cambian las direcciones, páginas de baja ni dominios de ningún proveedor.
update-addresses-changed =
    { $providers ->
        [one] Cambian direcciones, páginas de baja o dominios de { $providers } proveedor:
       *[other] Cambian direcciones, páginas de baja o dominios de { $providers } proveedores:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = nada
# $records is a number and some of the names.
update-removed = Retirados: { $records }
# $before and $after are ids.
update-name-taken = El nombre { $name } designa ahora { $before } y pasaría a designar { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Nuevos: { $records }
update-otherwise-changed = Con otros cambios: { $records }
ask-update = ¿Usar a partir de ahora el directorio del { $day }?
interrupted-nothing-changed = interrumpido; no se ha cambiado nada
nothing-changed = No se ha cambiado nada.
update-now-trusted = A partir de ahora solo se aceptan archivos firmados con la clave { $key }.
updated = Ya está en uso el directorio del { $day }. Para volver al anterior: { COMMAND("provider update --undo") }
update-undone = Vuelve a estar en uso el directorio del { $day }.
update-undone-to-built-in = Vuelve a estar en uso el directorio del { $day }, que venía con adieu.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): puede que la ficha tenga un error. adieu { $version }, directorio del { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Dato equivocado:
report-what-is-right = Dato correcto:
report-where-it-is-said = Página donde figura:
report-when-it-was-read = Página leída el (AAAA-MM-DD):
report-note = Nota: { $note }
report-of-own-record = { $id } es una ficha suya o importada, no del directorio: un informe no incluye nada suyo
    .fix = corríjala usted; para informar de un error en la que venía con adieu, retire antes la suya
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = parece contener { $found }
    .fix = quítelo: el informe lo puede leer cualquiera

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
