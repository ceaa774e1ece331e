### Las palabras de la línea de comandos.

## Lo que las opciones no permiten

json-and-output = { OPTION("json") } y { OPTION("output", value: "-") } escriben ambas en la salida estándar
    .fix = omita una de las dos
open-without-file = { OPTION("open") } abre un archivo, y con { OPTION("output", value: "-") } no hay ninguno
    .fix = omita una de las dos
output-is-calendar = { OPTION("output") } y { OPTION("calendar") } indican el mismo lugar
    .fix = dé al calendario un nombre propio
json-and-calendar = { OPTION("json") } y { OPTION("calendar", value: "-") } escriben ambas en la salida estándar
    .fix = omita una de las dos
nobody-to-ask = no hay una terminal en la que preguntar, y falta { OPTION("yes") }: no se ha enviado nada
    .fix = añada { OPTION("yes") } para enviar sin preguntas, o { OPTION("dry_run") } para ver qué se enviaría

## Un borrador hecho

quicker-way = Más rápido, además de la carta: { $way }
draft-saved =
    Se ha guardado un borrador para { $name } <{ $to }>; el remitente es { $from }.
    Siguiente paso: abra el archivo con su programa de correo, lea la carta una vez más y pulse «Enviar». Conserve la copia enviada hasta que llegue la confirmación.
draft-opened =
    Se ha guardado un borrador para { $name } <{ $to }>; el remitente es { $from }. Se ha pasado a su programa de correo.
    Siguiente paso: lea allí la carta una vez más y pulse «Enviar». Si no aparece ninguna ventana, abra usted el archivo. Conserve la copia enviada hasta que llegue la confirmación.
draft-in-mailbox =
    El borrador para { $name } <{ $to }> está en la carpeta { $folder } de la cuenta { $account }; el remitente es { $from }.
    Siguiente paso: ábralo en su programa de correo o en el correo web, lea la carta una vez más y pulse «Enviar». Conserve la copia enviada hasta que llegue la confirmación.
link-made =
    Este enlace es la carta para { $name } <{ $to }>.
    Siguiente paso: ábralo con su programa de correo, o cópielo en la barra de direcciones del navegador; compruebe que el remitente es { $from } (un enlace no puede elegirlo), lea la carta una vez más hasta el final y pulse «Enviar». Conserve la copia enviada hasta que llegue la confirmación.
link-opened =
    Este enlace es la carta para { $name } <{ $to }>. Se ha pasado a su programa de correo.
    Siguiente paso: compruebe allí que el remitente es { $from } (un enlace no puede elegirlo), lea la carta una vez más hasta el final y pulse «Enviar». Conserve la copia enviada hasta que llegue la confirmación.
ask-drafts-folder = ¿En qué carpeta están sus borradores?
keep-drafts-folder = Para usar esta carpeta sin que se le pregunte, escriba { $setting } en [accounts.{ $account }.imap] del archivo de configuración.
enclosed = Adjunto: { $file } ({ $media_type }, { $size })
not-opened = no se ha podido abrir: { $why }
not-opened-folder = no se ha podido abrir: no se puede determinar en qué carpeta está el borrador: { $error }
open-file-yourself = el borrador está guardado: abra usted { $path } con su programa de correo
open-link-yourself = copie el enlace en la barra de direcciones del navegador, o guarde un archivo que pueda abrir: omita { OPTION("mailto") }
paper-is-another-file = { OPTION("letter") } indica el mismo lugar que { OPTION("output") } o { OPTION("calendar") }
    .fix = dé a la carta un nombre propio
paper-saved = La carta para imprimir está en { $path }. Imprímala a tamaño real, fírmela y dóblela por las marcas para que la dirección se vea en la ventana.
post-early = Los días indicados son aquellos en los que la carta debe haber llegado: envíela varios días hábiles antes.
# $name es el del proveedor.
letter-by-post-alone = No se ha preparado ningún correo electrónico: no se conoce ninguna dirección en la que { $name } acepte una baja. La carta va solo por correo postal.
calendar-written = Las fechas están en { $path }: abra el archivo con su calendario, o envíelo a su teléfono.
no-day-for-calendar = No queda ningún día por venir que poner en un calendario: no se ha escrito ningún archivo.

## Una carta que se muestra antes de guardarla o enviarla

letter-to = Para:     { $name } <{ $address }>
letter-to-by-post = Para:     { $name } (por correo postal)
letter-readable-domain = {"          "}(el dominio se lee { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = De:       { $name } <{ $address }>
letter-subject = Asunto:   { $subject }
letter-language = Idioma:   { $language } ({ $tag })
letter-courtesy = {"          "}con una traducción de cortesía al { $language }
dates-heading = Fechas:
personal-data-heading = Datos personales en esta carta:
enclosed-heading = Adjuntos:
other-ways-heading = Otras vías posibles:
reading = La misma carta en { $language }, para que usted la lea (no se envía):
read-in-invalid = { OPTION("read_in") }: «{ $tag }» { $what }
choose-another-read-in = elija otro idioma con { OPTION("read_in") }
previewed = No se ha escrito ni enviado nada. { COMMAND("draft") } con los mismos argumentos guarda la carta como borrador.
previewed-uncertain = No se ha escrito ni enviado nada. { COMMAND("draft") } exige que antes se confirme la dirección dudosa: vea el aviso.

## Los días de un plan

day-send-by = enviar hasta el
day-better-by = mejor hasta el
day-paid-until = pagado hasta el
day-ends-on = termina el
day-confirm-by = respuesta hasta el
day-remind-on = recordatorio el
day-escalate-on = reclamar el
day = { $date }  { $why }
day-passed = { $date }  { $why }; ya ha pasado
day-by-article = { $article } ({ $source })
day-confidence = fiabilidad { $confidence }
dates-in-short = Fechas: { $dates }.
dates-send-by = envíela el { $last } a más tardar
dates-send-better-by = envíela el { $last } a más tardar, mejor hasta el { $better }
dates-remind = si el { $day } no hay respuesta, envíe un recordatorio

## Preguntas

ask-recipient = { $subject } { $why }. ¿Escribir de todos modos a { $email }?
ask-language = ¿En qué idioma lee { $name }?
ask-save-draft = ¿Guardar esta carta como borrador?
agree-heading = Esto es lo que usted acepta:
nothing-written = No se ha escrito nada.
ask-send = ¿Enviar esta carta a { $name } <{ $to }> con la cuenta { $account }?
copy-goes-to = Se envía una copia a { $address }.
interrupted = interrumpido
interrupted-nothing-written = interrumpido; no se ha escrito nada
interrupted-nothing-sent = interrumpido; no se ha enviado nada
interrupted-nothing-removed = interrumpido; no se ha borrado nada

## El envío

nothing-sent = No se ha enviado nada.
full-stop = .
to-recipient = A { $name } <{ $to }>: { $provenance }.
sent-without-calendar = La carta se ha enviado; solo el calendario no se ha escrito: { $why }
doubtful-entry = Entrada { $id }, { $doubt }
doubt =
    { $kind } para { $provider } del { $when }, está en duda: puede que la carta se haya enviado.
    {"  "}{ $settle }
settle-doubt = Busque en su bandeja de entrada y en la carpeta de correo no deseado la copia para usted, con el asunto «{ $subject }», y una posible devolución; una carpeta de enviados vacía no prueba nada. Si encuentra la copia o la devolución: { COMMAND("journal mark", $id, "sent") }. Si al cabo de unas horas no están: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = No se le envió ninguna copia a usted. Busque en su bandeja de entrada y en la carpeta de correo no deseado una respuesta a «{ $subject }» o una devolución; una carpeta de enviados vacía no prueba nada. Si encuentra algo: { COMMAND("journal mark", $id, "sent") }. Si no hay nada, pregunte al proveedor; si no la tiene: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = la entrada { $id }, { $kind } para { $provider }, está en duda: puede que la carta se haya enviado
being-sent = la misma solicitud se está enviando en este momento (entrada { $id })
sent-already = la misma solicitud ya salió el { $when } (entrada { $id })
sent-already-with-reply = la misma solicitud ya salió el { $when } (entrada { $id }); el servidor dijo: { $reply }
nothing-sent-this-time = esta vez no se ha enviado nada. { $settle }
send-again = no se ha enviado nada; para enviarla de todos modos, añada { OPTION("again") }

## Una carta que sigue a otra

next-is-last = La próxima carta es la última antes de reclamar ante un organismo: indica ante cuál reclamará usted.
next-is-reminder = La próxima carta es el recordatorio n.º { $number }.
replaces-draft = Sustituye a la entrada { $id }, un borrador que nunca se marcó como enviado.
follow-up-entry = Es la entrada { $id } del registro. Cuando la haya enviado: { COMMAND("journal mark", $id, "sent") }; cuando haya respuesta: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = «{ $id }» no es el número de una entrada: { $what }
follow-ups-with-request = un archivo de solicitud vale para una sola entrada
    .fix = déjelo fuera o ejecute el comando para cada entrada
follow-ups-elsewhere = otro destinatario vale para una sola entrada
    .fix = deje fuera { OPTION("to") } y { OPTION("provider") } o ejecute el comando para cada entrada
follow-ups-into-file = varios borradores no caben en un archivo
    .fix = indique una carpeta con { OPTION("output") }
follow-ups-no-folder = { $folder }: no se puede crear la carpeta: { $source }
    .fix = elija otra carpeta
follow-ups-too-many = como mucho { $most } cartas por ejecución
    .fix = indique menos entradas, y las demás en otra ejecución
follow-ups-more-due = Y { $more } más están pendientes: el mismo comando sigue con ellas.
follow-up-same-thread = La entrada { $entry } pertenece al hilo de la entrada { $other }: tienen una sola carta siguiente.
follow-up-of-entry = Entrada { $entry }: la próxima carta es el recordatorio n.º { $number }.
follow-up-of-entry-last = Entrada { $entry }: la próxima carta es la última antes de una reclamación.
follow-up-drafted = Entrada { $id }: { $kind } a { $name } <{ $to }>, un borrador, es la entrada { $entry }.
follow-up-goes-to = entrada { $id }: { $kind } a { $name } <{ $to }>
follow-up-sent-before = Entrada { $entry }: la próxima carta ya se envió (entrada { $letter }).
follow-ups-made =
    { $letters ->
        [0] No quedaba ningún borrador por hacer.
        [one] 1 borrador. Cuando lo haya enviado: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } borradores. Cuando haya enviado uno: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] No quedaba ninguna carta por enviar.
        [one] Se ha enviado 1 carta.
       *[other] Se han enviado { $letters } cartas.
    }
follow-ups-partly = { $made } de { $all } cartas se han hecho o enviado, las demás no
    .fix = corrija lo que falla; el mismo comando sigue con las demás y no repite ninguna
draft-entry = Es la entrada { $id } del registro. Cuando haya enviado la carta: { COMMAND("journal mark", $id, "sent") }.

## Cuentas

account-removed = La cuenta { $name } ya no está en el archivo de configuración.
ask-smtp-server = El servidor de envío (SMTP) de { $domain }:
    .help = figura en las páginas de ayuda del proveedor de correo, por ejemplo smtp.example.org; Esc para salir
no-password-to-keep = no hay ninguna contraseña que guardar
    .fix = defina ADIEU_PASSWORD, o ejecute el comando en una terminal
preset-note = { $service }: { $note }
account-added = La cuenta está en el archivo de configuración. Siguiente paso: { COMMAND("account test") } se conecta e inicia sesión; no envía nada.
account-added-named = La cuenta está en el archivo de configuración. Siguiente paso: { COMMAND("account test", $name) } se conecta e inicia sesión; no envía nada.
account-list-empty = Todavía no hay ninguna cuenta. Añada una con { COMMAND("account add you@example.org") }.
sends-through-program = envía mediante { $program }
sends-through-server = envía mediante { $host }, puerto { $port } ({ $security })
without-login = sin inicio de sesión
login-password-command = inicia sesión como { $username }, contraseña de `{ $command }`
login-token-command = inicia sesión como { $username }, token de `{ $command }`
login-keyring = inicia sesión como { $username }, contraseña del llavero de claves
login-ask-or-environment = inicia sesión como { $username }, contraseña de ADIEU_PASSWORD o preguntada
trusts-file = confía en { $file }, además de en las autoridades de certificación del sistema
folders-at = carpetas en { $host }, puerto { $port } ({ $security })
copy-in-sent = copia en Enviados: sí
copy-in-sent-by-server = copia en Enviados: la guarda el servidor
no-copy-in-sent = copia en Enviados: no
may-also-send-as = puede enviar también como { $identities }
copy-to-yourself = copia para usted: sí
no-copy-to-yourself = copia para usted: no
program-is-there = { $program } está disponible; si entrega o no, solo lo muestra una carta.
folder-missing = { $what }: escriba su nombre, tal como lo muestra su programa de correo, en la tabla imap de la cuenta, como drafts o sent
connected-to-server = { $host }, puerto { $port }: conectado a { $name }
connected-to-mailbox = { $host }, puerto { $port }: conectado al buzón
logged-in = sesión iniciada como { $username }
not-logged-in = sin inicio de sesión
offers = ofrece { $extension }
offers-with = ofrece { $extension } { $parameters }
does-not-offer = no ofrece { $extension }
drafts-folder = Borradores: { $folder }
no-drafts-folder = Borradores: no se ha encontrado la carpeta
sent-folder = Enviados: { $folder }
no-sent-folder = Enviados: no se ha encontrado la carpeta
not-protected = conexión sin proteger: el servidor es esta misma máquina
protected-by = conexión protegida con { $version }, certificado SHA-256 { $certificate }

## Tablas

no-row-left = No ha quedado ninguna fila de la que hacer un borrador.
rows-left-out =
    { $rows ->
        [one] 1 fila queda fuera: ya había un borrador o ya se había enviado.
       *[other] { $rows } filas quedan fuera: ya había un borrador o ya se habían enviado.
    }
batch-drafted =
    { $drafts ->
        [one] Se ha hecho 1 borrador
       *[other] Se han hecho { $drafts } borradores
    } de { $rows ->
        [one] 1 fila
       *[other] { $rows } filas
    } de { $table }, en { $place }.
    Siguiente paso: ábralos con su programa de correo, lea cada carta una vez más y pulse «Enviar». Conserve las copias enviadas hasta que lleguen las confirmaciones.
table-and-defaults = TABLE y { OPTION("defaults") } leen ambos la entrada estándar
    .fix = indique uno de los dos como archivo
doubtful-row = La fila { $row } se deja fuera: entrada { $id }, { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] Hay 1 fila más en duda
       *[other] Hay { $rows } filas más en duda
    }: { COMMAND("journal list") } lo muestra.
more-letters = y { $more } más; `{ OPTION("dry_run") }` las muestra todas
letters-to-recipient =
    { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    } a { $email } ({ $name })
more-recipients =
    { $more ->
        [one] y 1 destinatario más
       *[other] y { $more } destinatarios más
    }
ask-send-batch =
    ¿Enviar { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    } como { $from } con la cuenta { $account }{ $before ->
        [0] {""}
        [one] {" "}(1 fila ya se envió antes y se deja fuera)
       *[other] {" "}({ $before } filas ya se enviaron antes y se dejan fuera)
    }?

## El registro

journal-is-empty = El registro está vacío: todavía no se ha enviado nada.
more-entries = Hay más entradas: { OPTION("page") } { $page }
list-count = { $standing }: { $entries }
list-counts = { $counts }.
list-nothing-fits = Ninguna entrada del registro coincide.
list-no-such-state = { $state }: no existe ese estado
    .fix = escriba uno de estos: { $offered }
standing-outcome = { $outcome }
standing-found = hallado en el buzón: { $found }
standing-acknowledged = recepción confirmada automáticamente el { $day }
standing-ends = termina el { $day }
standing-next = { $step } el { $day }{ $late }
late-today = , que es hoy
late-by =
    { $days ->
        [one] , con 1 día de retraso
       *[other] , con { $days } días de retraso
    }
due-on-invalid = { OPTION("on") } «{ $text }» { $what }
due = { $what }: pendiente desde el { $since }{ $late }; siguiente paso: { $command }
settled-sent = La entrada { $id } está aclarada: la carta se envió.
settled-sent-on = La entrada { $id } está aclarada: la carta se envió el { $day }, según lo hallado en su buzón.
mark-on-future = { OPTION("on") } «{ $text }» está todavía por venir
    .fix = escriba un día que no sea posterior a hoy, { $today }
settled-not-sent = La entrada { $id } está aclarada: la carta no se envió.
marked-answered = La entrada { $id } está marcada como { $mark }; ya no hay ningún recordatorio pendiente. { COMMAND("follow-up", $id) } escribe la próxima carta de todos modos.
marked-closed = La entrada { $id } está marcada como { $mark }; ya no hay nada pendiente.
mark-all-due = { OPTION("all_due") } solo vale para closed, no para { $mark }
    .fix = una respuesta pertenece a una carta: indique las entradas
marked-before = La entrada { $id } ya estaba marcada así ({ $mark }); no se ha añadido nada.
nothing-due = No hay ningún recordatorio ni reclamación pendiente.
due-otherwise =
    { $entries ->
        [one] 1 más está pendiente por otro motivo y se deja aparte: { COMMAND("journal due") } la nombra.
       *[other] { $entries } más están pendientes por otro motivo y se dejan aparte: { COMMAND("journal due") } las nombra.
    }
journal-keeps = El registro guarda { $name }, SHA-256 { $hash }.
nothing-to-dismiss = No se ha hallado nada sobre la entrada { $id } que esté por decidir.
dismissed = Lo hallado sobre la entrada { $id } no cambia nada: lo que estaba pendiente vuelve a estarlo. Se conserva en el registro.
ask-forget-entry = ¿Borrar para siempre la entrada { $id } del registro, con la prueba que contiene?
ask-forget-entries = ¿Borrar para siempre { $entries } entradas del registro, con las pruebas que contienen?
nothing-removed = No se ha borrado nada.
forgotten =
    { $removed ->
        [one] 1 entrada borrada
       *[other] { $removed } entradas borradas
    } para siempre. Lo borrado ya no impide que la misma solicitud se envíe otra vez.
found-header =
    De:      { $from }
    Fecha:   { $date }
    Asunto:  { $subject }
exported = message.eml es el propio mensaje, receipt.txt contiene los datos para leerlos y receipt.json los mismos datos para un programa.
verified =
    Comprobación de { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    }{ $answers ->
        [0] {""}
        [one] {" "}y 1 respuesta
       *[other] {" "}y { $answers } respuestas
    }: nada ha cambiado desde que se escribió.

## Respuestas halladas

nothing-waits-through = Ninguna carta que espere respuesta salió por la cuenta { $account }.
nothing-waits = Ninguna carta espera respuesta.
since-invalid = { OPTION("since") } «{ $text }» { $what }
since-future = { OPTION("since") } «{ $text }» está todavía por venir
    .fix = escriba un día que no sea posterior a hoy, { $today }
found-sent = entrada { $id }: la carta se envió: { $why }
unassigned =
    { $messages ->
        [one] Hay 1 mensaje más de { $provider } que nada relaciona con su carta: mírelo en su programa de correo.
       *[other] Hay { $messages } mensajes más de { $provider } que nada relaciona con su carta: mírelos en su programa de correo.
    }
nothing-new = No hay nada nuevo sobre una carta en { $folders }.
nothing-new-since = No hay nada nuevo sobre una carta desde el { $day } en { $folders }.
found = entrada { $id }, { $kind } para { $provider }: { $proposal }
found-from = de { $from }, { $date }, «{ $subject }», en { $folder }
from-nobody = remitente no indicado
without-date = sin fecha
found-next = siguiente paso: { $next }

## Proveedores

search-next = { COMMAND("provider show", $id) } muestra todo lo que se sabe de él.
list-heading = { $name }: { $number }
list-mail = correo
list-page = página
list-post = carta
list-other = otra
list-nothing = ninguna vía conocida
record-yours = { $what }; ficha propia
record-imported = { $what }; ficha importada
hidden-records =
    { $hidden ->
        [one] 1 ficha más, importada o propia, no admite
       *[other] { $hidden } fichas más, importadas o propias, no admiten
    } bajas: { COMMAND("provider list --all") } lo muestra todo.
replaces-built-in = Sustituye a la ficha que vino con adieu.
record-added = Siguiente paso: { COMMAND("preview --provider", $id) } muestra la carta y quién la recibe.
record-added-without-address = La ficha no tiene ninguna dirección para bajas: indique una con { OPTION("to") } cuando escriba la carta.
imported =
    { $records ->
        [one] 1 ficha importada
       *[other] { $records } fichas importadas
    }
import-kept = las propias se quedan como estaban ({ OPTION("force") } las sustituye): { $records }
import-built-in = adieu ya tiene su propia ficha de estos proveedores: { $records }
import-left-out = archivos que se dejan fuera ({ $number }): { $files }
left-out-file = { $file }: { $why }
import-again = corrija o quite lo que se ha dejado fuera e importe de nuevo; las demás fichas ya están importadas
import-summary = { $summary }.
import-note = Las fichas están en { $folder }. Nadie ha comprobado sus direcciones: las de protección de datos no admiten bajas y cualquier otra necesita su confirmación. { COMMAND("provider remove --imported") } las elimina de nuevo.
imported-records =
    { $records ->
        [one] 1 ficha importada
       *[other] { $records } fichas importadas
    }
removal-needs-yes = { $subject }: sin un sí no se elimina nada
    .fix = añada { OPTION("yes") }, o responda a la pregunta en una terminal
ask-remove-records = ¿Eliminar { $subject } de sus propias fichas?
records-removed =
    { $records ->
        [one] 1 ficha eliminada.
       *[other] { $records } fichas eliminadas.
    }
built-in-used-again = Para { $id } se vuelve a usar la ficha que vino con adieu.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = idioma: { $tag }
reads-no-letter = idioma: { $tag } (todavía no hay cartas en él: inglés)
country-reads = idioma de su país: { $tag }
country-reads-no-letter = idioma de su país: { $tag } (todavía no hay cartas en él: inglés)
language-unknown = idioma desconocido: inglés
country-unknown = país desconocido
record = { $name } ({ $id }), { $country }; { $language }
own-domains = dominios propios: { $domains }
no-own-domains = dominios propios: no se conoce ninguno
record-brands = marcas: { $brands }
record-ceased = no presta servicio a nadie desde el { $day } ({ $known })
record-refuses = no admite bajas por: { $ways } ({ $known })
record-needs = exige { $what } ({ $known })
record-account-page = área de clientes: { $url } (eliminar una cuenta no pone fin al contrato)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; tenga a mano: { $at_hand }
record-post = por correo postal: { $address }
record-post-seat = por correo postal a la sede de la empresa: { $address }
record-post-for = por correo postal: { $address } ({ $purpose })
record-email-heading = Correo electrónico:
no-cancellation-address-known = no se conoce ninguna dirección que admita bajas
record-other-ways-heading = Otras vías:

## Plantillas

templates-exported = Siguiente paso: cámbielas como quiera; { COMMAND("template check") } las prueba.
template-begun = Siguiente paso: para empezar contienen la carta { $model }. Escriba la suya y después pruébela: { COMMAND("template check", $name) }.
template-yours = { $language }, propia
template-built-in = { $language }, incluida en adieu
template-variant = { $language }, incluida en adieu, una variante de { $of }
template-for-reading = { $language }, incluida en adieu, para leer
findings =
    { $findings ->
        [one] 1 problema hallado
       *[other] { $findings } problemas hallados
    } en { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    }
no-own-templates = No tiene plantillas propias; { COMMAND("template check --all") } comprueba las incluidas en adieu.
letters-all-well =
    { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    }: todo en orden.
variants-all-well =
    { $variants ->
        [one] 1 variante
       *[other] { $variants } variantes
    }: todo en orden.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    } y { $variants ->
        [one] 1 variante
       *[other] { $variants } variantes
    }: todo en orden.

## Una carta aceptada

answer-awaited = La carta está en el servidor; se espera su respuesta. Otro Ctrl-C la deja en duda.
row-accepted = fila { $row }: { $recipient }: { $reply }
row-accepted-entry = fila { $row }: { $recipient }, entrada { $id }: { $reply }
accepted = Enviada. { $by } ha aceptado la carta.
accepted-with-reply = Enviada. { $by } ha aceptado la carta: { $reply }
copy-refused = No se ha aceptado la copia para { $address }: { $reply }
confirmation-to-come = Su servidor de correo tiene la carta; la confirmación de { $recipient } está todavía por llegar. Esté pendiente de su bandeja de entrada y de la carpeta de correo no deseado.
entry-holds-proof = La entrada { $id } del registro guarda el mensaje exacto y esta respuesta. { COMMAND("journal export", $id) } crea una carpeta con las pruebas.

## En cada ejecución

time-zone-unknown = { $why }; los días son los de UTC, donde hoy es { $today }
    .fix = defina TZ, por ejemplo TZ=Europe/London, o, donde no haya base de datos, una regla como TZ=JST-9
stdout-not-written = no se puede escribir en la salida estándar: { $error }; lo que se pidió se ha hecho
problems-nothing-written = { $problems } problemas; no se ha escrito nada.
answers-to-save = Sus respuestas, para guardarlas como request.toml y usarlas otra vez:
no-such-command = no existe el comando { $name }
    .fix = escriba uno de estos: { $names }

## El idioma del programa

unknown-program-language = { OPTION("lang") } «{ $tag }» no es un idioma que adieu hable
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG es «{ $tag }», que no es un idioma que adieu hable
    .fix = { $fix }
unknown-profile-language = language, en [profile] del archivo de configuración, es «{ $tag }», que no es un idioma que adieu hable
    .fix = { $fix }
language-nearest = ¿quería decir { $near }? Hay: { $offered }
languages-offered = escriba uno de estos: { $offered }

## Delante de un problema

label-error = error:{" "}
label-warning = aviso:{" "}
label-note = nota:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## Qué falla en los argumentos, y cómo se escribe un comando

usage-error = error: { $what }
see-help = Más información con «{ $help }».
usage-line = Uso: { $usage }
usage-options = [OPCIONES]
usage-command = <COMANDO>
default-value = [por defecto: { $value }]
unknown-argument = no existe la opción { $arg }
unknown-argument-near = no existe la opción { $arg }; ¿quería decir { $near }?
unknown-command = no existe el comando { $command }
unknown-command-near = no existe el comando { $command }; ¿quería decir { $near }?
argument-missing = falta un dato obligatorio: { $arg }
command-missing = falta un comando
argument-conflict = { $arg } no se puede usar junto con { $other }
option-value-missing = { $arg } necesita un valor
value-invalid = { $arg } no puede ser «{ $value }»
value-invalid-near = { $arg } no puede ser «{ $value }»; ¿quería decir { $near }? Valores posibles: { $offered }
value-invalid-offered = { $arg } no puede ser «{ $value }»; valores posibles: { $offered }
option-value-refused = { $arg } no puede ser «{ $value }»: { $why }
values-number = { $arg } no admite tantos valores
equals-missing = el valor de { $arg } va detrás de un signo igual
write-number-from = escriba un número a partir de { $min }
write-number-from-to = escriba un número del { $min } al { $max }
write-security = escriba tls, starttls o none
write-separator = escriba un solo carácter, como ; o |, o la palabra tab
write-mapping = escriba COLUMN=FIELD, por ejemplo "Order no=order_number"
argument-twice = { $arg } aparece dos veces
argument-unexpected = sobra el argumento { $arg }
argument-not-utf8 = uno de los argumentos no es texto UTF-8
