### Cuentas, servidores y las vías de salida.

## Conexiones

server-unreachable = { $host }: ha fallado este paso ({ $stage }): { $source }
server-late = { $host }: no hubo respuesta a tiempo en este paso ({ $stage })
server-closed = { $host }: el servidor cerró la conexión en este paso ({ $stage })
server-unprotected = { $host }: la conexión no se puede proteger: { $why }
starttls-missing = { $host }: el servidor no ofrece STARTTLS, y no se envía nada sin protección
host-not-this-machine = { $host }: es otra máquina, y allí no se envía nada sin protección
dialogue-interrupted = interrumpido en este paso ({ $stage })
login-offered-otherwise = el servidor no ofrece inicio de sesión con { $wanted } (ofrece: { $offered })
login-not-offered = el servidor no ofrece inicio de sesión con { $wanted } (no ofrece ninguno)
protocol-broken = { $host }: no es una respuesta { $protocol } correcta en este paso ({ $stage }): { $what }

## Pasos de un diálogo

stage-connect = la conexión
stage-tls = la negociación TLS
stage-greeting = el saludo
stage-login = el inicio de sesión
stage-body = el envío del mensaje
stage-final-reply = la respuesta al mensaje

## Por qué no se llega a un servidor

lookups-too-many = se están buscando demasiados nombres
name-without-address = el nombre no tiene dirección
connection-late = no hubo respuesta a tiempo

## Por qué no se puede proteger una conexión

tls-closed = el servidor cerró la conexión
tls-inside-tls = TLS dentro de TLS
tls-no-host-name = su nombre no es un nombre de servidor
certificate-expired = su certificado ha caducado
certificate-not-valid-yet = su certificado todavía no es válido (¿está en hora el reloj?)
certificate-for-another-name = su certificado es para otro nombre
certificate-authority-unknown = su certificado es de una autoridad en la que este equipo no confía
certificate-signature-bad = su certificado no lleva la firma de su autoridad
certificate-refused = su certificado no se acepta ({ $reason })
ca-file-unusable = { $file }: no es un archivo de certificados: { $why }
ca-file-empty = no contiene ningún certificado

## Lo que un servidor hace mal

quoted-words = «{ $words }»
reply-instead-of = { $code } en vez de { $wanted }
reply-no-answer = { $code } no es una respuesta a un mensaje
reply-endless = una respuesta sin fin
replies-too-many = más de una respuesta a un solo comando
replies-too-few = faltan respuestas
answer-too-early = una respuesta antes de que el mensaje estuviera completo
answer-before-sent = terminado antes de haberse enviado
answer-endless = una respuesta sin fin
answer-to-another = una respuesta a { $tag }
greeting-missing = ningún saludo
leave-unasked = permiso para seguir, que nadie había pedido
line-without-crlf = una línea que no termina en CRLF
line-endless = una línea sin fin
literal-too-long = un literal de { $octets } bytes

## Lo que un servidor rechaza

server-refused = el servidor ha dicho que no en este paso ({ $stage }): { $reply }
recipient-refused = { $recipient }: el servidor ha dicho que no en este paso ({ $stage }): { $reply }
server-limit = el mensaje tiene { $size } bytes; el servidor admite { $limit }
smtputf8-missing = una dirección tiene letras no ASCII (como ñ o á), y el servidor no ofrece SMTPUTF8

## Buzones

mailbox-full = el buzón está lleno: el servidor ha dicho que no en este paso ({ $stage }): { $reply }
mailbox-limit = el mensaje tiene { $size } bytes; el buzón admite { $limit }
folder-unknown = no hay ninguna carpeta { $name } (hay: { $folders })
folder-for-drafts-missing = no hay ninguna carpeta de borradores (hay: { $folders })
folder-for-sent-missing = no hay ninguna carpeta de cartas enviadas (hay: { $folders })
folder-for-junk-missing = no hay ninguna carpeta de correo no deseado (hay: { $folders })
folders-none = ninguna

## Cuentas

config-unreadable = { $path }: no se puede leer: { $source }
config-unwritable = { $path }: no se puede escribir: { $source }
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts no es una tabla
config-profile-no-table = profile no es una tabla
config-with-password = { $path }:{ $line }: contiene una contraseña, y un archivo no es lugar para guardarla
account-wrong = { $path }: cuenta { $account }: { $what }
account-there-already = ya hay una cuenta { $name }
account-unknown = no hay ninguna cuenta { $name }

## Lo que está mal en una cuenta

account-address-wrong = «{ $address }» { $what }; { $fix }
account-imap-wrong = imap: { $what }
account-copy-without-imap = tiene copy_to_sent, pero ningún imap en el que poner la copia: añada su servidor
account-folder-name-wrong = drafts y sent son nombres de carpetas, por ejemplo "Drafts"
account-two-ways-out = tiene smtp y también sendmail: conserve uno
account-no-way-out = no tiene ni smtp ni sendmail: indique uno de los dos
account-host-unprotected = security = "none" es solo para esta máquina, y { $host } es otra: use "tls" o "starttls"
account-two-secrets = tiene password_command y también token_command: conserve uno
account-without-keyring = tiene keyring = true, que esta versión compilada no admite: compílela con --features keyring, o use password_command (secret-tool, security, pass)
account-control-characters = username y host no pueden contener caracteres de control
account-timeout-wrong = timeout debe estar entre 1 y 86400 segundos

## Contraseñas

password-command-not-run = no se puede ejecutar el comando de la contraseña: { $source }
password-command-late = el comando de la contraseña no ha terminado en { $minutes } minutos
password-command-failed = el comando de la contraseña ha fallado ({ $status })
password-command-silent = el comando de la contraseña no ha mostrado ninguna
password-interrupted = interrumpido
password-empty = la contraseña está vacía
password-line-break = la contraseña contiene un salto de línea, que ningún inicio de sesión admite
keyring-unusable = no se puede usar el llavero de claves: { $why }
keyring-missing = no se puede usar el llavero de claves: esta versión compilada no lo incluye

## Lo que quiere un servicio de correo

service-app-password = Pide una contraseña de aplicación, que se crea en los ajustes de seguridad de la cuenta, no su contraseña habitual
    .note = { service-app-password }.
service-own-password = Admite la contraseña del propio buzón
    .note = { service-own-password }.
service-email-password = Pide la contraseña de correo que se fija en el área de clientes, no la de inicio de sesión
    .note = { service-email-password }.
service-token = Ya no admite contraseñas: indique un token_command que muestre un token de acceso OAuth
    .note = { service-token }.
service-pop-and-imap = Active primero POP3 e IMAP en los ajustes del buzón. Con la verificación en dos pasos pide una contraseña de aplicación
    .note = { service-pop-and-imap }.
service-mail-programs = Active primero el acceso de programas de correo (IMAP, SMTP) en los ajustes del buzón
    .note = { service-mail-programs }.
service-smtp = Active primero el SMTP con autenticación en los ajustes de la cuenta
    .note = { service-smtp }.
service-code = Pide un código de autorización (授权码), que se crea en los ajustes del buzón, donde se activa SMTP
    .note = { service-code }.
service-bridge = Proton Mail Bridge debe estar en marcha. Su propia contraseña y su certificado están en sus ajustes: indique el certificado exportado como ca_file
    .note = { service-bridge }.

## Archivos

file-exists = { $path } ya existe
folder-absent = { $path }: no existe esa carpeta
file-unwritable = { $path } no se puede escribir: { $source }
file-is-a-folder = { $path } no se puede escribir: es una carpeta
file-is-irregular = { $path } no se puede escribir: no es un archivo normal
folder-is-no-maildir = { $path } no se puede escribir: es una carpeta, y no un Maildir
file-with-half-a-message = { $path } no se puede escribir: contiene medio mensaje

## Enlaces

link-too-long = tiene { $length } caracteres como enlace; solo hasta { $limit } es seguro que llegue completa
link-subject-wrong = tiene un asunto con un salto de línea u otro carácter de control

## Programas locales

opener-absent = no hay ningún { $program } en esta máquina
opener-not-run = { $program } no se puede ejecutar: { $source }
opener-failed = { $program } no ha podido abrirlo ({ $status })
program-not-run = { $program }: no se puede ejecutar: { $source }
program-lost = { $program }: no se sabe si ha terminado: { $source }
program-refused-silently = { $program } ha dicho que no ({ $status })
program-refused = { $program } ha dicho que no ({ $status }): { $said }

## Qué puede haber fallado y qué hacer

advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = no se acepta el nombre de usuario o la contraseña
    .fix = compruebe el nombre de usuario y la contraseña; muchos servicios piden una contraseña de aplicación y que IMAP y SMTP estén activados en sus ajustes
cause-app-password = el servicio pide una contraseña de aplicación
    .fix = cree una en los ajustes de seguridad de la cuenta e indíquela en lugar de su contraseña habitual
cause-authorization-code = el servicio pide un código de autorización (授权码)
    .fix = active SMTP e IMAP en los ajustes del buzón e indique el código que muestra en lugar de la contraseña
cause-passwords-off = el servicio ya no admite contraseñas
    .fix = ponga en la cuenta un token_command que muestre un token de acceso OAuth
cause-submission-off = el envío desde programas (SMTP AUTH) está desactivado en este buzón
    .fix = pida al administrador que lo active, o envíe con otra cuenta
cause-token-refused = el token de acceso ha caducado o no es para este buzón
    .fix = ejecute el token_command por separado y renueve el token, con el permiso para correo y el nombre de usuario de esta cuenta
cause-no-tokens = el servidor no admite tokens de acceso (XOAUTH2)
    .fix = use un password_command en lugar del token_command
cause-mechanism = el servidor solo ofrece tipos de inicio de sesión que adieu no tiene
    .fix = use el servidor de envío del servicio con PLAIN, LOGIN o XOAUTH2, o un programa que los tenga ({ OPTION("sendmail") })
cause-no-login = el servidor no ofrece aquí inicio de sesión
    .fix = use su puerto de envío (465 con tls, 587 con starttls), o auth = "none" si admite cartas sin inicio de sesión
cause-login-wanted = el servidor pide antes un inicio de sesión
    .fix = quite auth = "none" de la cuenta y póngale un nombre de usuario y una contraseña
cause-web-login = el servicio quiere que inicie sesión en su sitio web
    .fix = inicie sesión allí con un navegador, confirme que era usted y ejecute de nuevo el mismo comando
cause-service-off = el acceso de programas de correo está desactivado en este buzón
    .fix = active IMAP y SMTP en los ajustes del buzón
cause-password-expired = la contraseña ha caducado o hay que renovarla
    .fix = inicie sesión en el sitio web del servicio y ponga una nueva
cause-locked = el servicio ha bloqueado esta cuenta o no le permite entrar
    .fix = inicie sesión en el sitio web del servicio, o pregunte a su asistencia técnica
cause-login-later = el servidor no puede comprobar ahora los inicios de sesión
    .fix = ejecute de nuevo el mismo comando más tarde
cause-needs-tls = el servidor pide antes una conexión protegida
    .fix = ponga security en "starttls" (puerto 587) o en "tls" (puerto 465; IMAP 993)
cause-no-starttls = el servidor no protege este puerto, o alguien en el camino se lo impide
    .fix = use su puerto para tls (465; IMAP 993), y otra red si tampoco se ofrece
cause-certificate = el certificado del servidor no vale para su nombre
    .fix = compruebe el nombre, el puerto y la protección del servidor en el archivo de configuración; el certificado de una autoridad privada se indica como ca_file
cause-configuration = la cuenta no está descrita como debe
    .fix = corrija la cuenta en el archivo de configuración
cause-no-connection = no hay conexión con el servidor
    .fix = compruebe el nombre, el puerto y la protección del servidor en el archivo de configuración, y su propia conexión
cause-not-served = el servidor no admite conexiones desde aquí
    .fix = use el servidor de envío de su servicio de correo (puerto 465 o 587), no uno de recepción, y otra red si así lo indica
cause-no-program = el programa no se puede ejecutar
    .fix = ponga en el sendmail de la cuenta la ruta de un programa que se pueda ejecutar
cause-no-recipient = la dirección no existe
    .fix = busque la dirección y envíe la carta a la correcta ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = el dominio de la dirección no existe o no admite correo
    .fix = busque la dirección y envíe la carta a la correcta ({ OPTION("to", value: "ADDRESS") })
cause-disabled = el buzón no admite cartas ahora
    .fix = inténtelo de nuevo dentro de uno o dos días, o use otra vía para llegar al destinatario
cause-full = el buzón está lleno
    .fix = inténtelo de nuevo dentro de uno o dos días, o use otra vía para llegar al destinatario
cause-own-full = su propio buzón está lleno
    .fix = haga sitio en el buzón
cause-too-large = el mensaje es demasiado grande
    .fix = deje fuera adjuntos o hágalos más pequeños
cause-unauthenticated = el servidor del destinatario no ha podido verificar que la carta viene de su dominio (SPF, DKIM, DMARC)
    .fix = envíela a través del servicio de correo de su propia dirección; la causa no es la dirección del destinatario
cause-blocked = el servidor del destinatario toma por correo no deseado la carta, o rechaza el servidor del que viene
    .fix = envíela con otra cuenta, o use otra vía para llegar al destinatario; la causa no es la dirección del destinatario
cause-policy = una regla del servidor del destinatario rechaza la carta
    .fix = lea lo que dice y use otra cuenta u otra vía para llegar al destinatario; la dirección del destinatario no tiene por qué estar mal
cause-sender-refused = la cuenta no puede enviar desde esta dirección
    .fix = envíe desde la dirección de la propia cuenta ({ OPTION("email") }), o pida al servicio que permita la otra
cause-relay = el servidor no le admite cartas para otros dominios
    .fix = use el puerto de envío de su servicio de correo (465 o 587) con su nombre de usuario
cause-too-many = el servidor no admite por ahora más cartas o conexiones suyas
    .fix = espere unas horas y ejecute de nuevo el mismo comando, con un { OPTION("rate") } más bajo si son muchas
cause-greylisted = el servidor del destinatario hace esperar las cartas de remitentes que no conoce (greylisting)
    .fix = ejecute de nuevo el mismo comando dentro de media hora
cause-expired = el servidor del destinatario no la ha aceptado durante días
    .fix = inténtelo otra vez, o use otra vía para llegar al destinatario; puede que la dirección sea correcta
cause-loop = los servidores del destinatario la envían en círculo
    .fix = use otra vía para llegar al destinatario y hágaselo saber
cause-unreachable = no se ha podido llegar al servidor del destinatario
    .fix = inténtelo de nuevo más tarde, o use otra vía para llegar al destinatario; compruebe el dominio de la dirección
cause-beyond-ascii = una dirección tiene letras no ASCII (como ñ o á), que el servidor no puede transmitir (sin SMTPUTF8)
    .fix = envíe con una cuenta cuyo servidor ofrezca SMTPUTF8 (lo dice { COMMAND("account test") }), o a una dirección en ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = el servidor no admite la forma de la carta
    .fix = deje fuera adjuntos, o envíela con otra cuenta
cause-protocol = el servidor y adieu no se entienden
    .fix = mire el diálogo (-v) y compruebe que es un servidor de envío o IMAP
cause-no-permission = la cuenta no puede usar esta carpeta
    .fix = indique otra carpeta en el archivo de configuración, como drafts o sent
cause-no-folder = no existe esa carpeta
    .fix = indique la carpeta en el archivo de configuración, como drafts o sent en la tabla imap de la cuenta
cause-program-usage = el programa no admite los argumentos de sendmail (-i -f)
    .fix = ponga en el sendmail de la cuenta un programa que los admita
cause-program-host = el programa no ha encontrado ningún servidor con ese nombre
    .fix = compruebe el nombre del servidor en la configuración del propio programa, y el dominio de la dirección
cause-program-login = el programa no tiene permiso para esto: se rechazó su propio inicio de sesión, o no tiene acceso a un archivo
    .fix = pruebe el programa por separado y compruebe el usuario, la contraseña y los permisos de los archivos en su propia configuración
cause-program-configuration = la configuración del propio programa está mal
    .fix = corríjala y pruebe el programa por separado
cause-program-trouble = el programa ha tenido un problema propio
    .fix = lea lo que dice y su archivo de sucesos, y ejecute de nuevo el mismo comando
cause-program-missing = no se puede ejecutar el programa, u otro que este pone en marcha
    .fix = compruebe la ruta en el sendmail de la cuenta y lo que el programa pone en marcha
cause-interrupted = se interrumpió
    .fix = ejecute de nuevo el mismo comando
cause-later = el servidor no puede hacerlo ahora
    .fix = ejecute de nuevo el mismo comando más tarde
cause-permanent = el servidor volverá a decir lo mismo
    .fix = lea lo que dice
cause-unknown = no se indica ninguna causa
    .fix = lea lo que dice el servidor y busque la dirección: la correcta se indica con { OPTION("to", value: "ADDRESS") }
