### Tablas y lotes.

## Columnas

column-unknown = no es una columna que se use aquí
column-rename = cámbiele el nombre, o quite la columna
column-meant-rename = ¿quería decir { $near }? Cámbiele el nombre, o quite la columna
column-say = cámbiele el nombre, diga qué es con { $is }, o déjela fuera con { $none }
column-meant-say = ¿quería decir { $near }? Cámbiele el nombre, diga qué es con { $is }, o déjela fuera con { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = es { $field } por segunda vez, después de la columna «{ $first }»
    .fix = conserve una y deje fuera la otra con { OPTION("map", value: "\"COLUMN=\"") }
    .alike = quite una de la tabla, o póngale otro nombre
table-columns-read = Las columnas se leen así: { $columns }. Para leer una de otro modo, use { OPTION("map") }; con { OPTION("strict") } solo valen como encabezados los nombres de los campos.
table-columns-left = Columnas que no se usan: { $columns }.
column-whose-addresses = contiene direcciones como { $first }, que pueden ser de usted o de los proveedores
    .fix = diga de quién son con { OPTION("map") }: "COLUMN=email" si son suyas, "COLUMN=to" si son de los proveedores

## La tabla tal como se escribió

table-not-understood = no se puede entender la tabla
table-save-as-utf8 = guarde la tabla como UTF-8, como en «CSV UTF-8 (*.csv)»
table-encoding-read = La tabla se lee como { $encoding }: compruebe en el primer borrador que las letras son correctas.
workbook-broken = es un libro de cálculo que no se puede leer
    .fix = ábralo en una hoja de cálculo y guárdelo de nuevo, como .xlsx o como «CSV UTF-8 (*.csv)»
workbook-old-or-locked = es un libro en el formato antiguo de Excel, o con contraseña
    .fix = ábralo, quite la contraseña y guárdelo como .xlsx
workbook-locked = es un libro con contraseña
    .fix = quite la contraseña, o guarde la hoja como «CSV UTF-8 (*.csv)»
workbook-too-large = ocupa más de { $mib } MiB descomprimido
    .fix = guarde la hoja como «CSV UTF-8 (*.csv)», o divídala
workbook-empty = es un libro sin ninguna hoja visible con encabezados
    .fix = ponga en una fila los nombres de las columnas, por ejemplo provider y order_number
workbook-sheet-read =
    { $others ->
        [one] Se lee la hoja «{ $name }»; el libro tiene otra, que no se lee.
       *[other] Se lee la hoja «{ $name }»; el libro tiene otras { $others }, que no se leen.
    }
workbook-hidden-rows =
    { $number ->
        [one] tiene una fila oculta: { $rows }
       *[other] tiene { $number } filas ocultas: { $rows }
    }
    .fix = muéstrelas todas (quite el filtro), o borre las que no correspondan
workbook-merged-cells =
    { $number ->
        [one] tiene celdas combinadas: { $cells }
       *[other] tiene { $number } grupos de celdas combinadas: { $cells }
    }
    .fix = sepárelas y escriba el valor en cada celda
workbook-formulas =
    { $number ->
        [one] tiene una fórmula sin resultado: { $cells }
       *[other] tiene { $number } fórmulas sin resultado: { $cells }
    }
    .fix = abra el libro en una hoja de cálculo y guárdelo de nuevo
table-workbook = es un libro de cálculo (.xlsx u .ods), no una tabla en forma de texto
table-utf16 = es UTF-16, no UTF-8
table-empty = está vacía
    .fix = indique una tabla cuya primera línea dé nombre a sus columnas
table-heading-not-utf8 = tiene un encabezado que no es texto UTF-8
table-separator = tiene una primera línea que dice «sep={ $said }», y un encabezado con «{ $other }»
    .fix = quite la primera línea
table-without-column = no tiene ninguna columna «{ $column }», que es la que indica { OPTION("map") }
    .fix = las columnas son { $columns }
table-without-fields = no tiene ninguna columna con el nombre de un campo
    .fix = haga que la primera línea dé nombre a las columnas, por ejemplo provider,order_number
table-quote-open = tiene unas comillas sin cerrar: todo lo que sigue sería un solo valor
    .fix = ciérrelas, o quítelas; dentro de un valor las comillas se escriben dos veces
table-row-too-long = tiene una fila de más de { $kib } KiB, demasiado para una solicitud
    .fix = busque unas comillas sin cerrar
table-line-too-long = tiene una línea de más de { $kib } KiB, demasiado para una solicitud
    .fix = escriba cada objeto en una línea aparte

## Una fila de la tabla

row-ragged =
    tiene { $found ->
        [one] 1 valor
       *[other] { $found } valores
    }, y el encabezado da nombre a { $wanted } columnas
    .fix = busque un separador de más o de menos, o uno dentro de un valor sin comillas
row-value-without-heading = tiene un valor en una columna sin encabezado
    .fix = dé nombre a la columna en la primera línea, o quite el valor
row-value-without-name = tiene un valor sin nombre
    .fix = póngale el nombre de un campo
cell-not-utf8 = no es texto UTF-8
cell-quote-open = contiene lo que parecen las filas siguientes: hay unas comillas sin cerrar
    .fix = ciérrelas, o quítelas
cell-spoilt = es un valor que una hoja de cálculo ha alterado: el número original se ha perdido
    .fix = dé a la columna formato de texto y vuelva a escribir el valor
cell-text-mark = empieza con la marca con la que una hoja de cálculo conserva un texto
    .fix = escriba { $plain }
cell-decimals = tiene decimales, que un número así no tiene
    .fix = escriba { $whole } y compruebe si se han perdido ceros delante
cell-number-as-date = es un día que una hoja de cálculo ha hecho de un número: el número en sí se ha perdido
    .fix = dé a la columna formato de texto y vuelva a escribir el número
cell-rounded = supera las { $kept } cifras que conserva una hoja de cálculo y acaba en ceros: las últimas cifras se han perdido
    .fix = dé a la columna formato de texto y vuelva a escribir el número
cell-in-mixed-column = se puede leer de dos maneras, en una columna donde unos días solo se leen de una y otros solo de la otra
    .fix = escriba los días de esta columna como AAAA-MM-DD

## Un lote comprobado

progress-checking = Comprobando
progress-writing = Escribiendo
progress-sending = Enviando
progress-rows = filas

table-without-rows = tiene un encabezado y ninguna fila
    .fix = añada una fila por cada contrato
table-more-warnings =
    tiene { $number ->
        [one] 1 aviso más como estos, que no se muestra
       *[other] { $number } avisos más como estos, que no se muestran
    }
    .fix = trabaje con menos filas cada vez para verlos todos
warning-of-rows = { $what } ({ $rows } filas; esta es la primera)
problem-of-rows = { $what } ({ $rows } filas: { $named })
problem-of-rows-and-more = { $what } ({ $rows } filas: { $named } y { $more } más)
row-and-value = { $row } «{ $value }»
fix-of-row = fila { $row }: { $fix }
table-more-problems =
    tiene { $number ->
        [one] 1 problema más de otro tipo
       *[other] { $number } problemas más de otros tipos
    }
    .fix = corrija primero los demás y ejecútelo de nuevo
command-to-paste = o escriba esto: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = es la misma solicitud que la fila { $first } y se deja fuera
    .fix = si son dos contratos, dé a cada uno su propio número
table-more-repeated =
    tiene { $rows ->
        [one] 1 fila más que es la misma solicitud que otra anterior y se deja fuera
       *[other] { $rows } filas más que son la misma solicitud que otra anterior y se dejan fuera
    }
    .fix = mire la columna con los números de pedido
row-like-row = tiene números ({ $numbers }) muy parecidos a los de la fila { $first } ({ $others }), y no se deja fuera
    .fix = si ambas son un mismo contrato, quite una de las dos
row-like-letter =
    tiene números ({ $numbers }) muy parecidos a los de la entrada { $entry } ({ $others }, { $state }), y no se deja fuera
    .fix = si ambas son un mismo contrato, quite la fila
table-more-like-rows =
    tiene { $rows ->
        [one] 1 fila más
       *[other] { $rows } filas más
    } con números muy parecidos a los de otra anterior
    .fix = mire la columna con los números de pedido
table-more-like-letters =
    tiene { $rows ->
        [one] 1 fila más
       *[other] { $rows } filas más
    } con números muy parecidos a los de cartas enviadas antes
    .fix = mire la columna con los números de pedido
row-without-problems-now = tenía problemas cuando se comprobó la tabla, y ahora no tiene ninguno
    .fix = ejecute de nuevo el mismo comando

## Qué hacer con una fila

row-fill-column = rellene una columna { $field }, o { $fix }
row-fill-named-column = rellene la columna «{ $column }», o { $fix }
row-fill-to-or-provider = rellene una columna { $field }, o indique el proveedor en una columna provider
row-fill-named-to-or-provider = rellene la columna «{ $column }», o indique el proveedor en una columna provider
row-end-on = si hay una permanencia en curso, indique su último día en una columna end_on, o pregunte antes cuánto le cobrarían
row-see-dates = véalas con { COMMAND("deadline") }, con los valores de esta fila como opciones
row-try-alone = pruebe esta fila por separado con { COMMAND("draft") }

## Cómo terminó un lote

run-interrupted = interrumpido
nothing-was-written = no se ha escrito nada
nothing-was-sent = no se ha enviado nada
table-with-problems = la tabla tiene problemas
only-row-with-problems = la única fila tiene problemas
rows-with-problems =
    { $failed ->
        [one] 1 de { $rows } filas tiene problemas
       *[other] { $failed } de { $rows } filas tienen problemas
    }
rows-mend-for-drafts =
    corríjalas y ejecute de nuevo el mismo comando; con { OPTION("keep_going") } se hacen los borradores de las demás filas
rows-mend-for-sending = corríjalas y ejecute de nuevo el mismo comando; con { OPTION("keep_going") } se envían las demás cartas
rows-mend-apart = corrija esas filas y ejecute de nuevo el lote solo con ellas, en otro lugar
from-row-behind-table = { $from_row } está más allá de la última fila de la tabla, que es la { $last }
    .fix = indique una fila que exista, u omítalo
drafts =
    { $drafts ->
        [one] 1 borrador
       *[other] { $drafts } borradores
    }
drafts-made =
    { $drafts ->
        [one] 1 borrador hecho
       *[other] { $drafts } borradores hechos
    }
drafts-interrupted =
    { $drafts ->
        [one] interrumpido después de 1 borrador de { $rows } filas
       *[other] interrumpido después de { $drafts } borradores de { $rows } filas
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = asegúrese de que se puede escribir en la carpeta del registro: sin él no se sabe qué borradores están ya en el buzón
drafts-by-another = otro proceso está poniendo borradores en un buzón; ahora no se pone ninguno
    .fix = espere a que termine; después, el mismo comando, ejecutado de nuevo, hace los borradores que faltan y ninguno dos veces
# What the journal notes.
event-draft-found = el borrador se encontró en la carpeta { $folder }
event-draft-in-folder = el borrador está en la carpeta { $place }
more-rows-drafted-before =
    { $rows ->
        [one] 1 fila más pide algo de lo que ya hay un borrador o que ya se envió
       *[other] { $rows } filas más piden algo de lo que ya hay un borrador o que ya se envió
    }
    .fix = el registro las muestra: { COMMAND("journal list") }
drafts-again = el mismo comando, ejecutado de nuevo, hace los borradores que faltan y ninguno dos veces
batch-go-on = para continuar, ejecute el mismo comando con { $changes }
another-place = otro { $option }

## Lo que un lote lee y escribe

table-too-large = { $name }: tiene más de { $gib } GiB
    .fix = divida la tabla y ejecute cada parte por separado
table-not-copied = { $name }: no se puede copiar en un archivo temporal: { $source }
    .fix = haga sitio, o defina TMPDIR con una carpeta que lo tenga
table-not-read-again = { $name }: no se puede leer otra vez: { $source }
temporary-file-unusable = no se puede usar un archivo temporal: { $source }
    .fix = haga sitio, o defina TMPDIR con una carpeta que lo tenga
output-no-folder = { $path } no es una carpeta
    .fix = elija otro nombre
output-mbox-is-results = { OPTION("mbox") } y { OPTION("results") } indican el mismo archivo
    .fix = elija otro nombre
output-results-over-draft = { OPTION("results") } podría sobrescribir un borrador de { OPTION("out") }
    .fix = elija un nombre que termine en .csv
output-exists = { $path } ya existe
    .fix = elija otro lugar, o sustitúyalo con { OPTION("force") }
output-is-read = { $path } se lee y quedaría sobrescrito
    .fix = elija otro nombre
output-is-folder = { $path } es una carpeta
    .fix = indique el archivo, por ejemplo results.csv
output-no-file = { $path } no es un archivo normal
    .fix = elija otro nombre
output-without-folder = { $path }: no existe la carpeta { $folder }
    .fix = cree antes la carpeta, o elija otra
draft-exists = { $path } ya existe
    .fix = elija otra carpeta, o sustituya los archivos con { OPTION("force") }
drafts-exist =
    ya existe { $path }, y también { $more ->
        [one] otro archivo que hay que escribir
       *[other] otros { $more } archivos que hay que escribir
    }
    .fix = elija otra carpeta, o sustituya los archivos con { OPTION("force") }
place-choose-or-force = elija otro lugar, o sustitúyalo con { OPTION("force") }
place-choose = elija otro lugar
place-make-room = haga sitio, o elija otro lugar
results-exist = { $path } ya existe
    .fix = elija otro nombre con { OPTION("results") }, o sustituya el archivo con { OPTION("force") }
results-unwritable = { $path } no se puede escribir: { $source }
    .fix = elija otro lugar con { OPTION("results") }
results-not-encoded = { $path } está en UTF-8: { $encoding }, la codificación de su tabla, no tiene algunos de sus caracteres.

## El patrón de los nombres de archivo

name-pattern-open = hay una llave sin cerrar; escriba {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }; para los nombres sirven también number, row y date
name-pattern-iban = un IBAN no debe estar en el nombre de un archivo
name-pattern-without-field =
    no tiene ningún campo, así que todos los archivos se llamarían igual; escriba {"{"}provider{"}"}-{"{"}row{"}"}

## Cartas de un lote enviadas

rate-malformed = escriba un número, una barra y s, min, hour o day, por ejemplo 30/min
row-goes-to = fila { $row }: a { $name } <{ $email }>: { $known }
rows-sent-before-shown = Se muestran también las filas que ya se enviaron antes: { $why }
no-more-threads = no se pueden iniciar más subprocesos: { $source }; no se ha enviado nada
    .fix = indique menos { OPTION("connections") }, o cierre otros programas, y ejecute de nuevo el mismo comando

## Una carta que no se envió

row-not-sent = no se ha enviado: { $words }
row-refused = ha sido rechazada: { $words }
row-left-behind = no se ha enviado
    .fix = envíela por separado con { COMMAND("send") }
row-put-off = ha sido aplazada: { $words }
    .fix = el mismo comando lo intenta de nuevo
row-in-doubt = puede que se haya enviado: { $words }
    .fix =
        antes que nada, busque la copia para usted ({ $copy }) en su bandeja de entrada. Después, { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = puede que se haya enviado: { $words }
    .fix = antes que nada, busque la copia para usted ({ $copy }) en su bandeja de entrada
advice-and-entry = { $advice } (entrada { $entry } del registro)

## Lo que se dice mientras salen las cartas

row-waits =
    fila { $row }, { $recipient }: { $words }
    Esta carta espera { $seconds } s; las demás siguen.
row-copy-refused =
    No se ha aceptado la copia para usted de la fila { $row }; el registro guarda lo que dijo el servidor. Puede que otras tampoco se acepten.
row-gone-meanwhile = entretanto ha salido la misma solicitud
server-waited-for =
    { $words }
    Se esperan { $seconds } s antes del siguiente intento.
batch-interrupted =
    Interrumpido: las cartas que ya se están enviando se terminan de enviar. Otro Ctrl-C las corta y puede dejarlas en duda.

## Por qué no se envían más cartas

row-sent-unrecorded = la fila { $row } se ha enviado ({ $reply }), y el registro no pudo anotarlo: { $cause }
    .fix =
        no envíe esa fila otra vez; arregle el registro y marque su entrada con { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } veces seguidas
server-forbids-account = el servidor no deja que esta cuenta envíe
server-refuses-all = { $letters } cartas seguidas no se han aceptado; no se envían más
    .fix = lea lo que se dice arriba: puede que el servidor ya no admita más cartas suyas por hoy
server-leaves-doubts = { $letters } cartas seguidas están en duda: { $words }
    .fix = no se entregan más a este servidor; averigüe primero qué le pasa
server-look-first = averigüe primero qué le pasa al servidor
batch-needs-journal = no se envía nada más sin registro; arréglelo y ejecute de nuevo el mismo comando
journal-mend-and-again = arregle el registro y ejecute de nuevo el mismo comando

## En qué quedaron todas

letters-sent =
    { $letters ->
        [one] se ha enviado 1 carta
       *[other] se han enviado { $letters } cartas
    }
letters-would-be-sent =
    { $letters ->
        [one] se enviaría 1 carta; no se ha enviado ninguna
       *[other] se enviarían { $letters } cartas; no se ha enviado ninguna
    }
nothing-to-send = no hay nada que enviar
rows-sent-before =
    { $rows ->
        [one] 1 fila ya se había enviado antes
       *[other] { $rows } filas ya se habían enviado antes
    }
rows-sent-elsewhere =
    { $rows ->
        [one] otro proceso está enviando 1 fila
       *[other] otro proceso está enviando { $rows } filas
    }
rows-put-off =
    { $rows ->
        [one] 1 fila aplazada
       *[other] { $rows } filas aplazadas
    }
rows-refused =
    { $rows ->
        [one] 1 fila rechazada
       *[other] { $rows } filas rechazadas
    }
rows-in-doubt =
    { $rows ->
        [one] 1 fila en duda
       *[other] { $rows } filas en duda
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 fila en duda desde antes
       *[other] { $rows } filas en duda desde antes
    }
rows-invalid =
    { $rows ->
        [one] 1 fila tiene problemas
       *[other] { $rows } filas tienen problemas
    }
rows-repeated =
    { $rows ->
        [one] 1 fila repite otra
       *[other] { $rows } filas repiten otras
    }

## Qué hacer a continuación

batch-again = el mismo comando, ejecutado de nuevo, envía lo que queda y nada dos veces
batch-again-later = ejecute de nuevo el mismo comando más tarde: envía lo que queda y nada dos veces
batch-mend-and-again =
    corrija esas filas y ejecute de nuevo el mismo comando: envía lo que queda y nada dos veces
batch-read-refusals = lea arriba lo que dijo el servidor; también está en el registro
batch-settle-doubts =
    aclare lo que está en duda con { COMMAND("journal mark ID sent") } o { COMMAND("journal mark ID not-sent") } y ejecute después de nuevo el mismo comando
batch-next =
    Su servidor de correo las tiene; faltan aún las confirmaciones de los propios proveedores. { COMMAND("journal due") } dice qué hacer a continuación.
batch-next-with-mailbox =
    Su servidor de correo las tiene; faltan aún las confirmaciones de los propios proveedores. { COMMAND("journal refresh") } busca respuestas en su buzón y { COMMAND("journal due") } dice qué hacer a continuación.
