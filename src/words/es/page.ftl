### La página en el navegador. El atributo `.fix` de un mensaje aparece debajo y dice qué hacer.

## Inicio y fin, en la línea de comandos

page-no-folder = no hay carpeta personal y, por tanto, no hay sitio para lo que se guarda
    .fix = defina HOME o ADIEU_STATE_DIR
page-folder-unusable = { $path } no se puede usar para la página: { $source }
    .fix = compruebe que puede escribir ahí
page-no-port = no hay ningún puerto libre en este equipo: { $source }
    .fix = cierre otros programas e inténtelo de nuevo
page-other-silent = adieu ya está en marcha y no responde
    .fix = espere un minuto e inicie adieu de nuevo; si sigue sin responder, cierre el otro
page-served = adieu muestra su página solo a este equipo. Deje abierta esta ventana; Ctrl-C cierra adieu.
page-not-opened = no se ha podido abrir ningún navegador: { $why }
page-link-printed = Abra el enlace en un navegador de este equipo antes de un minuto.
menu-no-folder = no hay carpeta personal y, por tanto, ningún menú propio
    .fix = defina HOME o XDG_DATA_HOME
menu-unwritable = { $path }: no se puede escribir la entrada del menú: { $source }
    .fix = compruebe que puede escribir ahí
menu-program-unknown = no se puede saber dónde está este programa: { $source }
    .fix = inícielo con su ruta completa
menu-added = adieu está ahora en el menú de su escritorio. La entrada abre la página.
menu-there = adieu ya está en el menú de su escritorio: lo puso ahí el paquete.

## En todas las páginas

page-skip = Ir al contenido
page-new = Carta nueva
page-language = Idioma:
page-nothing-leaves = Esta página viene de su propio equipo. Nada sale de él hasta que usted envíe la carta.
page-close = Cerrar adieu
page-go-on = Continuar

## Títulos, con lo que va debajo

page-opening = adieu se está abriendo
page-home = ¿Qué quiere dar de baja?
    .lead = Usted responde a unas preguntas, lee la carta y decide cómo se envía. Puede parar en cualquier momento: lo que ha escrito se guarda en este equipo.
page-locked = Esta página está bloqueada
    .fix = Inicie adieu de nuevo o abra el enlace que muestra. Cada enlace abre la página en un solo navegador, una sola vez y durante un minuto.
page-link-used = Este enlace ya no sirve
    .fix = Un enlace sirve una sola vez y durante un minuto. Inicie adieu de nuevo: abrirá esta página con un enlace nuevo.
page-closed = adieu está cerrado
    .fix = Puede cerrar esta pestaña. Lo que ha empezado se conserva: inicie adieu de nuevo para continuar.
page-closing = adieu se cerrará en cuanto salga su carta
    .fix = Deje el equipo encendido hasta entonces. Inicie adieu de nuevo para ver en Cartas qué ha sido de ella.
page-not-found = Esa página no existe
    .fix = Vuelva a la primera página.
page-form-too-large = El formulario es demasiado largo
    .fix = Vuelva atrás, acorte los textos largos y envíe el formulario de nuevo.
page-form-stale = Esta página es de una sesión anterior de adieu
    .fix = Vuelva atrás en el navegador, copie lo que escribió y abra la página de nuevo.
page-form-broken = No se ha podido leer lo enviado
    .fix = Vuelva atrás en el navegador, copie lo que escribió, recargue la página y envíe el formulario otra vez.
page-fault = adieu ha cometido un error
    .fix = Vuelva atrás en el navegador e inténtelo de nuevo. Si iba a salir una carta, mire antes en Cartas si ya ha salido.
page-letter-gone = Esta carta ya no está aquí
    .fix = Se ha descartado o ha salido, quizá desde otra pestaña. Mire en Cartas.
page-failed = No se ha podido hacer
page-typed = Lo que ha escrito
page-again = Intentar de nuevo
    .lead = Lo que ha escrito se conserva en esta página. Corrija lo que se dice arriba y pulse el botón.

## A qué se refiere un mensaje. $label es el nombre de un campo.

page-label = «{ $label }»
page-label-given = «{ $label }: { $given }»
# La línea de comandos tiene una opción que la página no tiene.
page-option-elsewhere = la opción --{ $option } de la línea de comandos
page-option-allow = el botón «{ page-allow }»
page-option-confirm = el botón bajo «{ page-confirm }»
page-command-find = la búsqueda en «{ page-step-aim }»
page-command-journal = la página «{ page-journal }»
page-command-settings = la página «{ page-settings }»
page-command-elsewhere = el comando adieu { $command }

## Cartas empezadas

page-unfinished = Cartas empezadas
    .lead = Se guardan 30 días en este equipo.
# $kind es un tipo de carta; $day, el día en que se trabajó en ella por última vez.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Sin proveedor todavía
page-discard = Descartar
page-discard-letter = Descartar la carta para { $name }
page-too-many-letters = ya hay { $most } cartas
page-letter-not-kept = Lo que ha escrito no se ha podido guardar en { $path }: { $source }
    .fix = descarte cartas que ya no necesite o libere espacio en el disco

## Los pasos de una carta

page-steps = Pasos
page-step-aim = Qué y a quién
page-step-details = Sus datos
page-step-letter = Leer la carta
page-step-send = Cómo enviarla

## Paso 1

page-aim = ¿Qué quiere dar de baja y con quién?
page-kind = ¿Qué debe pedir la carta?
page-kind-stop-renewal = Cancelar la renovación automática
    .more = La línea y el saldo se conservan hasta que caduquen. No se cobra nada más.
page-kind-terminate = Dar de baja el contrato
    .more = El día que usted elija o lo antes posible. Con la línea se pierde el número de teléfono.
page-kind-terminate-for-cause = Resolver el contrato antes de tiempo, por causa justificada
    .more = Ha subido el precio, el servicio falla, se muda o alguien ha fallecido.
page-kind-withdraw = Desistir de un pedido reciente
    .more = En un plazo de 14 días, en la UE y el Reino Unido. Sin dar motivos y con devolución del dinero.
page-kind-follow-up = Enviar un recordatorio
    .more = Ha escrito y nadie ha respondido.
page-kind-escalate = Escribir por última vez antes de reclamar
    .more = Después acude al organismo de reclamaciones o al regulador.
page-whom = ¿Con quién tiene el contrato?
page-find = Proveedor
    .hint = Un nombre, un sitio web o un país
page-look = Buscar
page-companies = Proveedores
page-found = { $count ->
        [one] 1 proveedor encontrado. Elíjalo abajo.
       *[other] { $count } proveedores encontrados. Elija uno abajo.
    }
page-found-nothing = { $what }. «{ page-another }»: { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Dirección tomada de una página del proveedor
page-trust-old = Dirección tomada de una página del proveedor, vista hace mucho
page-trust-b = Dirección tomada de una página de terceros
page-trust-c = Dirección sin confirmar: se le pedirá que la compruebe
page-trust-own = Dirección de una ficha que usted guardó
page-trust-none = No se conoce ninguna dirección de correo para bajas. Le mostramos las otras vías.
page-another = Otro proveedor
    .more = Usted indica el nombre y el correo electrónico del proveedor, según el contrato o el sitio web.
page-another-give = Nombre y dirección del otro proveedor
page-print-instead = No conozco ninguna dirección de correo: escribir una carta para imprimir
page-before = Antes de empezar
page-before-number = Tenga a mano la última factura o la confirmación. Basta un número: de pedido, de cliente o de contrato.
page-before-no-card = No hace falta documento de identidad, contraseña ni número de tarjeta. Si escribe alguno por error, se le avisará antes de enviarlo.

## Un proveedor que no admite bajas por correo electrónico. $name es su nombre.

page-ways = { $name }: no se conoce ninguna dirección de correo para darse de baja
page-ways-lead = Estas son las vías conocidas, la más rápida primero:
page-no-way-known = Tampoco se conoce otra vía. Mire en el sitio web del proveedor o en su contrato, o escriba por correo postal.
page-ways-keep = Guarde la confirmación o haga una captura de pantalla.
page-print-way = Una carta para imprimir
page-way-print = Se conoce la dirección postal. Usted responde a las mismas preguntas, imprime la carta, la firma y la envía por correo postal.
page-way-print-elsewhere = La dirección postal está en su contrato o en el aviso legal del sitio web. Usted responde a las mismas preguntas, imprime la carta, la firma y la envía por correo postal.
page-print-write = Escribir una carta para imprimir
page-know-address = Conozco una dirección de correo
page-way-address = De su contrato, de una factura o del sitio web del proveedor
page-another-company = Otro proveedor

## The country, and the number

page-country = ¿En qué país tiene el contrato?
    .lead = De ello dependen el idioma de la carta y la ley que se aplica. Si no lo sabe, deje el campo vacío.
page-number = ¿Quiere conservar el número de teléfono?
    .lead = Se pierde con el contrato, y ninguna carta posterior podrá recuperarlo.
    .yes = Sí, dígame cómo
    .no = No, no me importa perderlo
page-number-kept = Conserve primero el número
    .lead = Así se hace en el país de su contrato:
    .begun = Lo que ha escrito se guarda. Vuelva cuando el número ya esté con el nuevo proveedor, o si no le importa perderlo.
    .other = Pedir otra cosa

## Paso 2

page-details = Sus datos
    .lead = Solo lo que debe decir la carta. Lo que no lleva «opcional» es necesario.
page-part-person = ¿Quién escribe?
page-part-contract = ¿Qué contrato?
page-part-contract-lead = Indique al menos un número, para que el proveedor encuentre el contrato.
page-part-grounds = Los hechos
page-part-words = ¿Quiere añadir algo?
page-part-besides = Qué más puede pedir
page-optional = (opcional)
page-day = Día
page-month-label = Mes
page-year = Año
page-months = enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
page-months-short = ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.
page-month = { $number } – { $name }
page-to-letter = Continuar a la carta
page-later = Guardar para más tarde

## Qué no está bien. $about es un campo o una cosa, $what lo que no está bien.

page-problems = Todavía hay algo que corregir
page-problems-count = { $problems ->
        [one] 1 problema: { $title }
       *[other] { $problems } problemas: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = elija un proveedor
page-field-missing = rellene este campo
page-take = Usar { $value }
page-allow = Falsa alarma: dejarlo así
page-sensitive = Quítelo: un correo puede leerse por el camino. Hasta que decida, este texto no se guarda en el disco.

## Paso 3

page-letter = Lea la carta
page-letter-one = Esta es la carta a { $name }. Saldrá tal como está aquí.
page-letter-two = Primero, la carta en el idioma que lee { $name } ({ $language }): saldrá tal cual. Después, la misma en su idioma, para que usted pueda leerla: esa no se envía.
page-sheet-sent = La carta
page-is-sent = se envía
page-is-printed = se imprime
page-sheet-yours = La misma, para usted
page-is-not-sent = no se envía
page-to-know = Conviene saber
page-to-whom = A quién va dirigida
page-to = Para
page-by-post = { $name }, por correo postal
page-domain-reads = La dirección se lee
page-known-from = De dónde procede
page-from = De
page-your-data = Sus datos en la carta
    .lead = Lo que está resaltado en la carta son datos suyos. Aquí están todos:
page-dates = Las fechas
page-passed = Este día ya ha pasado.
page-how-written = Idioma y documento
page-letter-language = Idioma de la carta
page-letter-courtesy = Traducción bajo la carta
    .hint = Se envía también, señalada como no vinculante.
    .none = Ninguna
page-letter-document = Adjuntar la carta también en PDF
page-apply = Aplicar
page-other-ways = Otras vías
page-letter-right = La carta está bien: continuar
page-letter-change = Modificar la carta

## Paso 4

page-send = ¿Cómo quiere enviar la carta?
    .lead = Elija una vía. No se envía nada sin su confirmación.
page-check = Compruébelo una vez más
page-change = Cambiar
page-enclosed = Adjuntos
page-enclosed-file = { $name } ({ $size })
page-confirm = ¿Es correcta esta dirección?
    .how = Abra el sitio web del proveedor o su contrato y compare la dirección letra por letra.
page-confirm-button = La he comparado: { $address } es correcta
page-way-file = Como borrador en un archivo
    .more = El archivo se abre como mensaje nuevo en Thunderbird, Outlook o Apple Mail, con todo en su sitio. Léalo una vez más y pulse «Enviar» allí.
    .button = Guardar el borrador
page-way-link = En el programa de correo o el correo web de este equipo
    .more = Se abre un mensaje nuevo con la dirección, el asunto y el texto. Compruebe que sale de la dirección correcta y que el texto está completo.
    .button = Abrir un mensaje nuevo
page-link-without-document = El PDF no va por esta vía: la carta está completa sin él.
page-link-too-long = La carta es demasiado larga para esta vía o lleva adjuntos. Use el borrador.
page-way-paper = En papel
    .button = Guardar la carta para imprimir
page-postal = Dirección postal del proveedor
    .hint = El nombre y la dirección del proveedor, una línea cada uno: así se verán en la ventana del sobre
page-way-calendar = En su calendario
    .more = Las fechas de esta carta, con avisos, para el calendario de su teléfono u ordenador.
    .button = Guardar las fechas
page-quicker = Una vía más rápida
page-after = Después
    .sent = Envíe la carta desde su programa de correo.
    .keep = Conserve la copia en «Enviados» hasta que llegue la confirmación.
    .wait = Si no hay respuesta el día indicado, envíe un recordatorio: «{ page-new }» y después «{ page-kind-follow-up }».
    .discard = Cuando la carta haya salido, puede descartar lo que se guarda de ella aquí.
page-to-first = Volver a la primera página

## Adjuntos

page-files = Adjuntos
    .lead = Un aviso de subida de precio, una prueba de la mudanza, un certificado de defunción: imágenes y PDF, 10 MB en total. Nada de documentos de identidad.
page-files-none = No hay ningún adjunto.
page-file = Un archivo de este equipo
page-file-add = Adjuntar el archivo
page-file-remove = Quitar
page-file-remove-named = Quitar { $name }
page-files-change = Adjuntar o quitar archivos
page-files-done = Volver a la carta
page-upload-too-large = El archivo es demasiado grande
    .fix = Vuelva atrás y elija uno de { $most } MB como máximo.

## Leaving from here

page-way-send = Directamente desde aquí
    .more = adieu entrega la carta a su servicio de correo y guarda el recibo. Sale una sola vez: pulsar dos veces, volver atrás o recargar no envía nada más.
    .button = Enviar la carta ahora
page-way-drafts = Guardarla en mis borradores
    .more = Desde los borradores la envía usted, tras leerla una vez más en su programa de correo.
page-draft-saved = Su borrador
    .lead = El archivo se abre en su programa de correo como un mensaje nuevo. Léalo allí una vez más y pulse «Enviar».
page-draft-made = El borrador es la entrada { $entry } de sus cartas
    .lead = Cuando lo haya enviado desde su programa de correo, indíquelo aquí: a partir de entonces se siguen las respuestas y las fechas.
    .sent = Lo he enviado
    .not-sent = No lo voy a enviar
    .day = Lo envié otro día
page-earlier = Ya ha escrito esta carta antes
page-mailbox = Buzón
page-account-other = La carta es de { $email }, y ese buzón no está configurado
    .more = Configurados: { $known }. Configure también este o cambie su dirección en la carta.
page-account-none = adieu aún no conoce su buzón
    .more = Con la mayoría de los servicios basta su dirección de correo. La contraseña se pide cuando hace falta.
page-account-add = Configurar un buzón
page-password = Contraseña de { $username }
page-password-hint = Sirve para este inicio de sesión y no se guarda.
page-password-missing = no se ha dado ninguna contraseña
    .fix = vuelva atrás y escríbala
page-letter-changed = Lo que se enviaría ya no es lo que se le mostró. Lea la carta otra vez.
page-sending = La carta está de camino a su servicio de correo
    .lead = No hay que pulsar nada más.
page-working = Esta página se actualiza sola.
page-look-now = Actualizar ahora
page-subject = Asunto
page-receipt = Recibo
page-sent = Su carta está enviada
page-sent-lead = Su servicio de correo la ha aceptado. Eso aún no significa que { $name } esté de acuerdo: espere la confirmación.
page-in-drafts = La carta está en sus borradores
page-in-drafts-lead = Abra la carpeta { $folder } en su programa de correo, lea la carta una vez más y pulse «Enviar» allí.
page-no-folder-known = ¿En qué carpeta están sus borradores?
    .lead = Todavía no se ha guardado nada. Elija la carpeta y pulse el botón otra vez.
page-gone-before = Esta carta ya se envió antes
    .lead = La misma carta está entre las ya enviadas o se está enviando. Esta vez no se ha enviado nada.
page-in-doubt = No se sabe si la carta se envió
    .lead = La conexión se cortó antes de que respondiera su servicio de correo. No envíe la carta otra vez antes de saberlo.
page-doubt = ¿Qué ha encontrado?
page-login-refused = El servicio de correo no aceptó el inicio de sesión
page-send-refused = El servicio de correo rechazó la carta
page-send-later = El servicio de correo no acepta la carta ahora
page-send-unreachable = No se puede conectar con el servicio de correo
page-not-sent = La carta no se envió
page-back-to-send = Volver a la carta
page-see-journal = Verla entre sus cartas

## Letters that were sent

page-journal = Cartas
page-letters = Todas las cartas
page-journal-empty = Todavía no ha salido ninguna carta desde aquí.
page-older = Cartas más antiguas
page-due = Lo que tiene pendiente
page-due-nothing = Hoy no tiene nada pendiente.
page-due-more = Hay más: aparecerá cuando haya resuelto algo de esto.
page-due-since = Pendiente desde el { $day }{ $late }
page-thread = Lo que ha pasado
page-write-next = Escribir la carta siguiente
page-look-for-answers = Buscar respuestas
    .more = adieu busca en su buzón respuestas a sus cartas. Allí no se cambia nada.
page-looked = Resultado de la búsqueda
page-found-message = Un mensaje recibido
    .more = Solo se muestra el texto. Los enlaces y las imágenes que contiene no se abren.
page-found-other = Trata de otra cosa
page-mark = ¿Qué ha pasado con esta carta?
    .sent = Se envió
    .not-sent = No se envió
    .answered = Ha llegado una respuesta
    .confirmed = El proveedor lo ha confirmado
    .refused = El proveedor se ha negado
    .closed = El asunto está cerrado
page-mark-end = Último día del contrato
page-mark-sent-on = Día en que la envió
    .hint = Déjelo vacío si fue hoy
page-mark-note = Su nota
page-mark-file = La respuesta como archivo
    .hint = Un mensaje, una carta escaneada o una imagen, de 25 MB como máximo. Se guarda con las pruebas.
# The last day of the contract, as the company has it.
page-marked-end = El contrato termina el { $day }.
page-mark-save = Guardar
page-evidence = Pruebas
    .more = La carta tal como se envió, las respuestas, los recibos y la huella digital de cada archivo.
    .button = Guardar las pruebas (.zip)
page-message = Guardar el mensaje
page-forget = Eliminar
    .more = La carta y sus pruebas se eliminan para siempre.
    .sure = Ya no necesito las pruebas
    .button = Eliminar

## Settings

page-settings = Ajustes
page-keep = ¿Guardar esto para sus próximas cartas?
    .more = Se guarda en el archivo de configuración de este ordenador y figura en «{ page-settings }».
    .button = Guardarlo
    .kept = Guardado. Las cartas nuevas empiezan con ello.
page-profile = Sus datos personales
    .lead = Las cartas nuevas empiezan con estos datos. Se guardan en el archivo de configuración de este equipo.
    .none = Aún no hay ningún dato guardado.
    .change = Cambiar mis datos
    .save = Guardar
page-accounts = Sus buzones
page-account-host = Servidor de correo saliente (SMTP)
    .hint = Lo indica su servicio de correo, por ejemplo smtp.example.org
page-account-keyring = Guardar la contraseña
    .yes = Guardarla en el llavero de este equipo
    .password = Contraseña
page-account-test = Probar el inicio de sesión
page-account-test-named = Probar el inicio de sesión de { $email }
page-account-trying = Probando el inicio de sesión
page-account-works = El inicio de sesión funciona. No se ha enviado nada.
page-account-remove = Eliminar
page-account-remove-named = Eliminar { $email }
page-leaves = Lo que sale de su equipo
    .letter = La carta, cuando usted la envía: a su servicio de correo y, a través de él, al proveedor. La contraseña va solo a su servicio de correo.
    .nothing = Nada más: ninguna empresa, ningún servicio ni los autores de adieu saben lo que usted hace aquí.

## Help

page-of-help = Ayuda
    .lead = Qué hace adieu, qué sale de su equipo y qué hacer cuando no está seguro.
page-help-does = Qué hace adieu
    .letter = Escribe la carta que pone fin a un contrato, en el idioma que lee el proveedor, se la da como borrador o la envía desde su propio buzón, y guarda las fechas y las pruebas.
    .law = No da asesoramiento jurídico. Si hay mucho en juego, consulte antes a una oficina de consumo o a un abogado.
page-help-answers = Cuando pulsa «{ page-look-for-answers }», adieu busca en su propio servicio de correo mensajes sobre sus cartas, sin cambiar nada allí.
page-help-kept = Dónde se guarda todo
# $path is a folder or a file.
page-help-kept-letters = Lo que ha empezado, durante 30 días, y las cartas enviadas o en borrador, con sus pruebas: en { $path }, solo para usted.
page-help-kept-details = Sus datos, sus buzones y el idioma: en { $path }. No contiene ninguna contraseña.
page-help-kept-browser = En el navegador no se guarda nada.
page-help-doubt = Cuando no está seguro
    .sent = Si no se sabe si una carta ha salido, busque en su bandeja de entrada la copia para usted, una respuesta o una devolución, o pregunte al proveedor; una carpeta «Enviados» vacía no prueba nada. Indique después en la página de la carta lo que ha encontrado. adieu nunca envía por su cuenta una carta dos veces.
    .address = Si una dirección le parece errónea, compárela con su contrato o con el sitio web del proveedor. Siempre puede imprimir la carta y enviarla por correo postal.
    .typed = Si ha escrito algo mal, vuelva atrás y cámbielo: no se envía nada sin su confirmación.
page-help-end = Cómo terminar
    .close = Pulse «{ page-close }» al final de una página. adieu también se cierra solo media hora después de la última página abierta, nunca mientras una carta está en camino.
    .remove = Una carta empezada se descarta en la primera página; una enviada se elimina en su propia página. Para eliminarlo todo, cierre adieu y borre las ubicaciones indicadas más arriba.
