### Las tareas del programa: cuentas, borradores, el buzón, recordatorios, plantillas, las fichas propias.

## Fallos

with-cause = { $message }: { $cause }
nothing-sent-and-remedy = no se ha enviado nada; { $remedy }
value-refused = «{ $value }» { $what }
interrupted-unsent = interrumpido; no se ha enviado nada
interrupted-unwritten = interrumpido; no se ha escrito nada
try-later = inténtelo de nuevo más tarde
check-name = compruebe el nombre y la carpeta
check-readable = compruebe que es un archivo y que usted tiene permiso para leerlo
give-request-file = indique el propio archivo de solicitud
save-as-utf8 = guarde el archivo como UTF-8
make-folder = cree antes la carpeta, o elija otra
no-folder-for = { $path }: no existe la carpeta { $folder }
    .fix = cree antes la carpeta, o elija otra
no-random-numbers = el sistema no proporciona números aleatorios: { $source }

## Archivos

file-not-ordinary = es { $kind }, no un archivo normal
file-not-text = no es texto UTF-8
file-too-large = tiene más de { $kib } KiB

## El reloj y el huso horario

now-is-no-time = ADIEU_NOW no es una fecha con hora y desfase horario, por ejemplo 2026-11-23T10:00:00+01:00
zone-not-set = TZ no está definida, y { $file } no es un archivo de huso horario
zone-not-text = TZ no es UTF-8
zone-unknown = TZ indica { $name }, que no está en la base de datos de husos horarios ni es una regla
clock-before-rules = según el reloj de esta máquina hoy es { $today }, antes de que se escribieran estas normas, el { $written }
clock-long-after-rules = según el reloj de esta máquina hoy es { $today }, diez años o más después de que se escribieran estas normas, el { $written }
clock-set-first = ponga antes en hora el reloj: todas las fechas se cuentan desde él

## Campos por su nombre

no-such-field = no existe ese campo; los campos son { $fields }
no-such-field-near = no existe ese campo; ¿quería decir { $near }?

## Cuentas

no-config-folder = no hay carpeta personal para el archivo de configuración
    .fix = defina HOME, o ADIEU_CONFIG_DIR con una carpeta
config-move-password = pásela a un gestor de contraseñas y escriba password_command = "…", un comando que la muestre; o quítela de ahí: basta con ADIEU_PASSWORD o con escribirla cuando la terminal la pida
config-mend = corrija el archivo de configuración; en docs/sending.md hay un ejemplo
account-choose-name = elija otro con { OPTION("name") }, o quite antes esa cuenta con { COMMAND("account remove", $name) }
account-see-list = vea { COMMAND("account list") }
no-account-yet = todavía no hay ninguna cuenta de correo
    .fix = añada una con { COMMAND("account add you@example.org") }
no-such-account = no hay ninguna cuenta { $name }
account-nearest = ¿quería decir { $near }? Hay: { $names }
accounts-there-are = Hay: { $names }
several-accounts = hay varias cuentas
    .fix = indique una con { OPTION("account") }: { $names }
account-test-several = hay varias cuentas
    .fix = indique una: { $commands }
account-test-advice = { $advice }. No se ha enviado nada; -v muestra el diálogo
account-sends-as-another = la carta es de { $from }, y la cuenta { $account } envía como { $own }
    .fix = omita email, o añada la dirección a identities en [accounts.{ $account }] del archivo de configuración
mail-service-unknown = el servidor de correo de { $domain } no está entre los servicios conocidos
    .fix = indíquelo con { OPTION("host") } (y { OPTION("security", value: "starttls") } o { OPTION("port") }, si no es TLS en el puerto 465); figura en las páginas de ayuda del proveedor
imap-without-host = { OPTION("imap_port") } e { OPTION("imap_security") } son de un servidor del buzón
    .fix = indique su nombre con { OPTION("imap_host") }
program-missing = { $program }: no existe ese programa
program-missing-in-path = { $program }: no existe ese programa en PATH
program-give-path = indique la ruta de uno que entienda los argumentos de sendmail, por ejemplo "/usr/bin/msmtp -a work": se separa por los espacios, sin comillas
program-with-blank = { $command }: un espacio en una ruta no es compatible con los argumentos
    .fix = escriba un script que lo ejecute con sus argumentos e indique ese

## Contraseñas

password-not-kept = la cuenta está anotada; su contraseña no se ha guardado
keyring-unlock = desbloquee el llavero de claves, o añada de nuevo la cuenta con { OPTION("keyring") }
password-command-try = pruebe el comando por separado
password-of-command = el comando de la contraseña: { $source }
    .fix = haga que la muestre en la primera línea, y nada más en ella
password-of-environment = { $variable }: { $source }
    .fix = ponga en ella solo la contraseña, o nada
password-of-person = la contraseña de { $username }: { $source }
    .fix = escríbala otra vez
account-without-password = la cuenta { $account } no tiene contraseña
    .fix = ponga password_command en el archivo de configuración, o defina ADIEU_PASSWORD, o ejecute el comando en una terminal

## Lo que va con una carta

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } sube el límite
attach-outside-current-folder = está fuera de la carpeta actual, que es donde están los archivos de una tabla
attach-outside-request-folder = está fuera de la carpeta del archivo de solicitud
attach-look-at-it = mire qué contiene e indíquelo expresamente con { OPTION("attach") }, o muévalo allí
document-refused = la carta como documento { $refusal }
document-right-to-left = todavía no se puede componer un documento en un idioma que se escribe de derecha a izquierda ({ $language })
    .fix = prescinda del documento, y la traducción irá debajo del correo; o prescinda de { OPTION("courtesy") } y lea la carta con { COMMAND("preview --read-in", $tag) }
document-install-font = instale un tipo de letra que los tenga, o no incluya el documento ({ OPTION("document", value: "none") })
document-shorten-letter = acorte la carta, o no incluya el documento ({ OPTION("document", value: "none") })
document-give-fonts = indique una carpeta de tipos de letra con { OPTION("fonts") }, u omita { OPTION("fonts") }
document-choose-fonts = elija otros tipos de letra con { OPTION("fonts", value: "DIR") }, o no incluya el documento ({ OPTION("document", value: "none") })

## Los días de un contrato

see-dates = vea las fechas con { COMMAND("deadline") } y los mismos argumentos
days-off-unreadable = { $path }: no se pueden leer los días no hábiles: { $source }
    .fix = indique un archivo de texto con un día por línea, por ejemplo 2026-12-24 Nochebuena
the-provider = el proveedor
calendar-on-stdout = { OPTION("calendar") } necesita un archivo: la salida estándar es para el resultado
    .fix = indique un archivo, por ejemplo dates.ics, o use { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } no es un archivo normal
    .fix = elija otro nombre para { OPTION("calendar") }
calendar-choose-name-or-force = elija otro nombre para { OPTION("calendar") }, o sustituya el archivo con { OPTION("force") }
calendar-choose-folder = elija otra carpeta con { OPTION("calendar") }

## Una carta preparada

template-mend = corrija la plantilla, o quítela de su carpeta de plantillas
value-not-in-letter = no está en la carta: la plantilla no lo usa
    .fix = ponga { $code } en la plantilla, u omita el valor
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
address-of-yours = una dirección indicada por usted; el directorio no la conoce
answer-has-passed = ya ha pasado: hoy es { $today }
    .fix = indique un día que aún no haya llegado
answer-lies-ahead = está en el futuro: hoy es { $today }
    .fix = indique el día en que ocurrió
answer-is-sensitive = parece contener { $finding }
    .fix = omítalo: un correo electrónico puede leerse por el camino (si no es eso, empiece de nuevo con { OPTION("allow_sensitive") })

## Borradores

draft-choose-name-or-force = elija otro nombre con { OPTION("output") }, o sustituya el archivo con { OPTION("force") }
draft-choose-folder = elija otra carpeta con { OPTION("output") }; no se ha escrito nada
draft-interrupted = no se ha puesto nada en el buzón; ejecute el mismo comando para intentarlo de nuevo
draft-perhaps-in-folder = puede que aun así esté en la carpeta: busque allí «{ $subject }» antes de intentarlo de nuevo
draft-not-in-mailbox = no se ha puesto nada en el buzón; { $remedy }
draft-in-file = el borrador está en el archivo { $path }
draft-on-stdout = el borrador está en la salida estándar
draft-not-saved = tampoco se ha podido guardar: { $why }
draft-not-in-journal = el borrador está escrito; solo falta en el registro
link-with-files = no se puede usar con { OPTION("mailto") }: un enlace no lleva archivos, y la carta dice que están adjuntos
link-without-document = no está en el enlace: un enlace no lleva archivos
    .fix = la carta está completa sin él; para adjuntarlo, omita { OPTION("mailto") }
link-draft-instead = guarde el borrador como un archivo que abra su programa de correo: omita { OPTION("mailto") }; o póngalo en su buzón con { OPTION("to_drafts") }

## El buzón

no-mailbox-server = la cuenta { $account } no tiene servidor del buzón
    .fix = añada [accounts.{ $account }.imap] con su host al archivo de configuración, por ejemplo host = "imap.example.org"
mailbox-name-drafts = indique la carpeta en el archivo de configuración: drafts = "…" en la tabla imap de la cuenta
mailbox-name-sent = indique la carpeta en el archivo de configuración: sent = "…" en la tabla imap de la cuenta
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = hay una copia en la carpeta { $place }
copy-in-your-mailbox = En su buzón hay una copia en la carpeta { $place }.
copy-in-doubt = la carta se ha enviado, y no se sabe si su copia está en Enviados: { $why }
no-copy = la carta se ha enviado, y no se ha puesto ninguna copia en Enviados: { $why }
copy-do-not-send-again = no la envíe otra vez; el registro guarda el mensaje exacto ({ COMMAND("journal show ID --message") })

## Lo que dijo el otro lado

handed-to-program = entregada a { $program }, que la ha aceptado
taken-unrecorded = { $by } ha aceptado la carta ({ $reply }), y el registro no pudo anotarlo: { $cause }
handed-unrecorded = { $by } ha aceptado la carta, y el registro no pudo anotarlo: { $cause }
keep-reply-as-proof = se ha enviado: no la envíe otra vez, y guarde esta respuesta como prueba

## Recordatorios y reclamaciones

follow-up-of-no-kind = una carta que sigue a otra solo puede ser follow-up o escalate
    .fix = omita { OPTION("kind") }, o indique uno de los dos
follow-up-without-journal = no hay registro: desde aquí no se ha enviado nada todavía
    .fix = escriba el recordatorio con { COMMAND("draft --kind follow-up") }
follow-up-first-gone = la primera carta de este hilo ya no está en el registro
    .fix = escriba el recordatorio con { COMMAND("draft --kind follow-up") } y el día y el asunto de la primera carta
follow-up-of-returned = la entrada { $entry } fue devuelta: no llegó
    .fix = envíe la propia carta a la dirección correcta ({ OPTION("to", value: "ADDRESS") }); si llegó, { COMMAND("journal dismiss", $entry) }
perhaps-answered = puede que tenga respuesta: en su buzón se ha hallado un mensaje sobre ella
    .fix = léalo antes de enviar esto: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = parece que se envió: está entre las cartas enviadas de su buzón
    .fix = decida primero sobre ello: { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal dismiss", $entry) }
follow-up-too-early = la entrada { $entry }, { $kind }, pide una respuesta a más tardar el { $day }, y ese día todavía no ha pasado
    .fix = espere a que pase; para escribir de todos modos, añada { OPTION("again") }
follow-up-after-last = la entrada { $entry } era la última carta antes de una reclamación
    .fix = presente ahora la reclamación, con las pruebas de { COMMAND("journal export", $first) }; para escribir una vez más, añada { OPTION("again") }
first-letter-changed = la entrada { $entry } no está como se escribió: su hash es distinto
    .fix = no se adjunta una prueba que no sea fiable; vea { COMMAND("journal verify") }
follow-up-elsewhere = esta carta iría a { $to }, y la primera fue a { $first }
follow-up-to-another = esta carta iría a { $to }, y la primera fue a otra dirección
follow-up-confirm-recipient = omita { OPTION("to") } y { OPTION("provider") }; o, si es correcta, añada { $confirmation }
follow-up-of-nothing = no hay ninguna entrada { $entry }
    .fix = vea { COMMAND("journal list") }
follow-up-of-doubtful = la entrada { $entry } está en duda: puede que se haya enviado
    .fix = aclárela antes: { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = la entrada { $entry } está marcada como { $outcome }: no hay nada que recordar
    .fix = si fue un error, márquela de nuevo: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = la entrada { $entry } no se envió ({ $state }): no hay nada que recordar
    .fix = envíe antes la propia carta
follow-up-drafted-before = Entrada { $entry }: la próxima carta ya es un borrador (entrada { $draft }); { OPTION("force") } hace otro en su lugar.
follow-up-still-waits = Entrada { $entry }: la última carta (entrada { $letter }) pide respuesta hasta el { $day }; { OPTION("again") } escribe de todos modos.

## Plantillas

templates-folder-unreadable = { $folder }: no se puede leer la carpeta de plantillas: { $source }
    .fix = indique una carpeta con una subcarpeta por cada idioma
template-unreadable = { $file }: no se puede leer: { $source }
template-unwritable = { $path }: no se puede escribir: { $source }
    .fix = elija otra carpeta con { OPTION("out") }
no-such-template = no hay ninguna plantilla { $name }
template-nearest = ¿quería decir { $near }? Vea { COMMAND("template list") }
template-write-name = escriba IDIOMA/TIPO, por ejemplo en-GB/terminate; vea { COMMAND("template list") }
no-templates-folder = no hay carpeta personal para sus plantillas
    .fix = indique una carpeta con { OPTION("out") }
template-name-refused = { $name }: { $what }
    .fix = escriba IDIOMA/TIPO, por ejemplo sv/terminate o en-GB/pause: minúsculas, cifras y guiones para el tipo
template-name-incomplete = no es un idioma y un tipo
template-name-without-language = no empieza por una etiqueta de idioma
templates-exist = ya existe: { $files }
    .fix = no se ha escrito nada; elija otra carpeta con { OPTION("out") }, o muévalos antes a otro lugar
template-out-of-reach = { $file }: ninguna solicitud puede pedir un tipo con este nombre
    .fix = ponga al archivo un nombre con minúsculas, cifras y guiones

## Las fichas de proveedores propias

no-records-folder = no hay carpeta personal para sus propias fichas
    .fix = defina HOME, o ADIEU_CONFIG_DIR con una carpeta
record-choose-id = elija otro id, modifique el archivo, o sustitúyalo con { OPTION("force") }
record-check-rights = no se ha escrito nada; compruebe que tiene permiso para escribir ahí
import-give-company = indique el archivo de una empresa, la carpeta companies o la carpeta del clon
import-check-name = compruebe el nombre y la carpeta; no se ha importado nada
import-folder-unmakable = { $folder }: no se puede crear: { $source }
    .fix = no se ha importado nada; compruebe que tiene permiso para escribir ahí
records-removed-in-part = { $removed } eliminadas, { $kept } no; compruebe que tiene permiso para escribir ahí
record-built-in-stays = { $id } vino con adieu y se queda: no hay ninguna ficha propia con ese id
    .fix = una ficha propia tiene preferencia sobre ella: { COMMAND("provider add", $id) } crea una
record-not-yours = «{ $id }» no es el id de una ficha propia
    .fix = escríbalo como lo muestra { COMMAND("provider list --all") }
new-provider-lacks = falta
new-provider-give-name = indíquelo con { OPTION("name") }, tal como debe figurar en una carta
new-provider-give-domains = indique los dominios propios del proveedor con { OPTION("domain") }: una dirección de otro dominio puede ser de un extraño
new-provider-give-email = indique la dirección con { OPTION("email") }
new-provider-give-purpose = diga para qué sirve la dirección, con { OPTION("purpose", value: "customer-service") }, cancellation o privacy
new-provider-give-source = diga dónde leyó la dirección, con { OPTION("source") }: sin eso nadie puede comprobarla
new-provider-bad-id = no es un id: no está formado por minúsculas, cifras y guiones, 64 como máximo
    .fix = escríbalo como example-mobile
new-provider-bad-channel = le falta el signo = entre la vía y lo que hay que hacer
    .fix = escríbalo como hotline="+44 7700 900123, días laborables"
new-provider-address-elsewhere = está fuera de los dominios indicados
    .fix = si su dominio es del propio proveedor, añádalo con { OPTION("domain") }; si no, la dirección puede ser de un extraño

## Buscar un proveedor

search-impossible = no hay nada que buscar: indique de 1 a { $most } caracteres
    .fix = indique el nombre del proveedor, una parte de él o su dominio
search-nothing = ningún proveedor del directorio corresponde a «{ $words }»
    .fix = indique su dirección con { OPTION("to") } y { OPTION("provider_name") }: está en el aviso legal de su sitio web o en el contrato; { COMMAND("provider add example-mobile") } la guarda
## La carta en papel

postal-address-missing = no se conoce ninguna dirección postal del proveedor
    .fix = indíquela con { OPTION("post_to", value: "LÍNEA") }, una vez por línea
postal-address-one-line = tiene una sola línea
    .fix = indique el nombre, la calle y la localidad, una línea cada uno
# $what es el final de la frase.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = no está indicada: el proveedor no ve adónde responder, ni Correos adónde devolver la carta
    .fix = indique su dirección postal con { OPTION("address") }
signature-unreadable = no se puede leer la firma { $path }: { $source }
    .fix = compruebe que es un archivo y que puede leerlo, u omita { OPTION("signature") } y firme a mano
signature-file-too-large = la firma { $path } supera los { $most } MB
    .fix = guárdela más pequeña, u omita { OPTION("signature") } y firme a mano
# $what es el final de la frase.
signature-unusable = el archivo de la firma { $path } { $what }
    .fix = guárdelo de nuevo como PNG, u omita { OPTION("signature") } y firme a mano
paper-install-font = instale una fuente que los tenga, o indique una carpeta de fuentes con { OPTION("fonts") }
paper-shorten-letter = acorte la carta
paper-shorten-address = indíquela más corta con { OPTION("post_to", value: "LÍNEA") }
paper-choose-fonts = elija otras fuentes con { OPTION("fonts", value: "CARPETA") }
paper-on-stdout = { OPTION("letter") } necesita un archivo: la salida estándar es para el resultado
    .fix = indique un archivo, por ejemplo carta.pdf
paper-choose-name-or-force = elija otro nombre para { OPTION("letter") }, o sustituya el archivo con { OPTION("force") }
paper-choose-folder = elija otra carpeta para { OPTION("letter") }
recipient-without-mailbox = la carta va por correo postal: no hay ninguna dirección de correo electrónico a la que enviarla
    .fix = créela con { COMMAND("draft") } y { OPTION("letter", value: "ARCHIVO.pdf") }
# Cómo enviar una carta de modo que se pueda demostrar, según el país desde el que se envía.
post-so-that-it-can-be-proven =
    .germany = Para poder demostrarlo, envíela como Einwurf-Einschreiben (no con acuse de recibo, que puede quedar sin recoger), y haga que un testigo vea lo que mete en el sobre, o fotografíelo. Guarde el resguardo, y descargue la prueba de entrega mientras Deutsche Post la conserve.
    .austria = Para poder demostrarlo, envíela como Einschreiben, y haga que un testigo vea lo que mete en el sobre, o fotografíelo. Guarde el resguardo.
    .switzerland = Para poder demostrarlo, envíela como Einschreiben, o como A-Post Plus, que registra la entrega sin firma. Guarde el resguardo, y fotografíe lo que mete en el sobre.
    .france = Para poder demostrarlo, envíela como lettre recommandée avec accusé de réception, en la oficina o en línea en La Poste. Guarde el resguardo y el acuse de recibo que le devuelvan.
    .italy = Para poder demostrarlo, envíela como raccomandata A/R. Guarde el resguardo y el acuse de recibo que le devuelvan.
    .spain = Para poder demostrarlo, envíela como carta certificada con acuse de recibo, o como burofax con certificación de texto, que demuestra también el contenido. Guarde el resguardo y el acuse de recibo.
    .netherlands = Para poder demostrarlo, envíela aangetekend. Guarde el resguardo, y fotografíe lo que mete en el sobre.
    .belgium = Para poder demostrarlo, envíela aangetekend (recommandé). Guarde el resguardo, y fotografíe lo que mete en el sobre.
    .britain = Para poder demostrarlo, envíela por Royal Mail Signed For, o pida en la oficina un proof of posting, que es gratuito. Guárdelo, y fotografíe lo que mete en el sobre.
    .poland = Para poder demostrarlo, envíela como list polecony za potwierdzeniem odbioru. Guarde el resguardo y el acuse de recibo que le devuelvan.
    .portugal = Para poder demostrarlo, envíela como carta registada com aviso de receção. Guarde el resguardo y el acuse de recibo que le devuelvan.
    .denmark = Para poder demostrarlo, envíela como anbefalet brev. Guarde el resguardo, y fotografíe lo que mete en el sobre.
    .america = Para poder demostrarlo, envíela por Certified Mail con Return Receipt. Guarde el resguardo y el acuse de recibo.
    .elsewhere = Para poder demostrarlo, envíela por correo certificado. Guarde el resguardo, y fotografíe lo que mete en el sobre.
