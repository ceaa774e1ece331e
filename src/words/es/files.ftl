### Archivos de solicitud, y el perfil del archivo de configuración.

## Un archivo que no se puede leer

file-not-found = { $name }: no existe ese archivo
    .fix = compruebe el nombre y la carpeta
file-unreadable = { $name }: no se puede leer: { $source }
    .fix = compruebe que es un archivo y que usted tiene permiso para leerlo
request-file-too-large = { $name }: tiene más de { $kib } KiB, demasiado para una solicitud
    .fix = indique el propio archivo de solicitud
request-file-not-utf8 = { $name }:{ $line }: no es texto UTF-8
    .fix = guarde el archivo como UTF-8

## Errores de sintaxis

json-syntax = { $error }
    .fix = compárelo con examples/own-address.json
json-not-object = el archivo debe contener un solo objeto: {"{"} … {"}"}
    .fix = compárelo con examples/own-address.json
toml-syntax = { $error }
    .fix = el texto necesita comillas, como en key = "value"; las fechas se escriben 2026-12-01
file-errors-more = { $first } (y { $more } más)
file-key-twice = la clave «{ $key }» aparece aquí por segunda vez
    .fix = conserve una de las dos
file-too-many-keys = contiene una tabla con más de { $most } claves, demasiadas para una solicitud
    .fix = indique el propio archivo de solicitud

## Tablas y claves

file-table-unknown = es una tabla que aquí no se usa
file-table-meant = ¿quería decir [{ $near }]?
file-tables-known = las tablas son { $tables }
file-tables-of-config = el archivo de configuración tiene [profile] y [accounts.NAME]
file-table-not-value = es una tabla, no un valor
    .fix = escriba [{ $table }] en una línea aparte y, debajo, los valores que le corresponden
file-no-setting = no es un ajuste
    .fix = póngalo debajo de [profile]
file-key-not-profile = no es una clave de un perfil
file-keys-of-profile = un perfil contiene name, email, phone, address, country y language
profile-country-no-text = no es un texto
    .fix = escriba dos letras entre comillas, por ejemplo "ES"
file-key-misplaced = no está en su sitio
file-key-belongs-at-top = { $key } va al principio del archivo, antes de la primera tabla
file-key-belongs-in-table = { $key } va debajo de [{ $table }]
file-key-unknown = es una clave desconocida
file-key-meant = ¿quería decir { $near }?
file-key-meant-at-top = ¿quería decir { $near }? Va al principio del archivo, antes de la primera tabla
file-key-meant-in-table = ¿quería decir { $near }? Va debajo de [{ $table }]
file-keys-known = las claves que valen aquí son { $keys }

## Valores de un tipo equivocado

file-value-not-text = debe ser un texto, no { $found }
    .fix = escriba { $key } = "{ $example }"
file-value-not-lines = debe ser un texto, o una lista con un texto por línea, no { $found }
    .fix = escriba { $key } = "{ $example }"
file-value-not-date = debe ser una fecha, no { $found }
    .fix = escriba { $key } = { $example }, sin comillas ni hora
file-value-not-switch = debe ser true o false, no { $found }
    .fix = escriba { $key } = { $example }
file-value-number = debe ser un texto, no un número ni una fecha
    .fix = póngalo entre comillas: { $key } = "{ $shown }"
file-list-holds-other = debe ser un texto, o una lista con un texto por línea, y contiene { $found }
    .fix = ponga cada línea entre comillas

file-type-text = un texto
file-type-date = una fecha
file-type-time = una hora
file-type-switch = true o false
file-type-number = un número
file-type-list = una lista
file-type-table = una tabla

toml-text-unquoted = el texto no está entre comillas
toml-quote-open = faltan las comillas de cierre
toml-key-alone = en esta línea hay una clave sin valor
toml-key-invalid = una clave solo puede tener letras sin tilde (tampoco ñ), cifras, _ y -
toml-bracket-open = hay un corchete sin cerrar
toml-wide-characters = contiene comillas o un signo igual de un tipo que TOML no reconoce
    .fix = escriba comillas rectas y un signo = normal, como en name = "Wang Xiaoming"
toml-write-line = escriba { $line }
