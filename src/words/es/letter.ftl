### Cartas, plantillas y documentos.

## Lo que una carta revela de una persona

iban-ending-only = …{ $ending } (solo los cuatro últimos caracteres)

## Plantillas

template-origin-built-in = { $path } (incluida en adieu)
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
template-wrong-in-sample = { $template }: { $what } (ejemplo: { $sample })
template-error-mend = corrija la plantilla; un borrador hecho con ella fallaría igual

## Qué le pasa a una plantilla, detrás de su nombre y dos puntos; las llaves y lo que contienen no cambian

template-error-unreadable = no se puede leer: { $source }
template-missing = no hay carta de este tipo en el idioma { $language }: { $path } no está ni entre las plantillas incluidas ni entre las suyas
template-partial-missing = incluye {"{{"}> { $partial }{"}}"}, pero { $path } no existe
template-partial-computed = incluye un fragmento cuyo nombre no es una simple palabra
template-partial-inline = define un fragmento dentro de sí misma ({"{{"}#*inline{"}}"}): un fragmento es un archivo aparte, en la carpeta _partials que está a su lado
template-recursion = unas plantillas incluyen a otras sin fin: { $names }
template-too-deep = tiene más de { $most } etiquetas ({"{{"}…{"}}"}), o fragmentos dentro de fragmentos dentro de fragmentos
template-unclosed = el bloque { $tag } no está cerrado
template-no-value = {"{{"}{ $variable }{"}}"} no tiene valor: { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} no se puede cumplir nunca: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = vea { COMMAND("template variables") }
template-variable-optional = esta variable es opcional; póngala entre {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"}
template-variable-near = esa variable no existe; ¿quería decir { $near }?
template-variable-unknown = esa variable no existe
template-no-list = {"{{"}#{ $block }{"}}"}: ninguna variable es una lista ni tiene partes
    .fix = escriba la propia variable; enclosures y address ya traen sus líneas
template-no-subject = debe empezar con una línea «Subject: …» que contenga un asunto, y debajo debe haber una línea en blanco
template-no-blank-line = debe tener una sola línea de asunto y después una línea en blanco
template-long-subject = el asunto tiene { $length } caracteres; se permiten { $most } como máximo
template-empty-body = no tiene texto debajo del asunto
template-long-body = la carta tiene { $length } bytes; se permiten { $most } como máximo
template-character = contiene un carácter de control o invisible (U+{ $code })

## Lo que encuentra una revisión de las plantillas

template-html = { $template }: contiene algo que parece HTML, { $tag }
    .fix = escriba el propio carácter, sin etiquetas
template-copied = { $template }: sigue siendo, palabra por palabra, la carta { $other }
    .fix = escríbala en el idioma al que está destinada
template-unsaid = { $template }: la carta no indica { $variable }: { $why }
template-put-variable = ponga {"{{"}{ $variable }{"}}"} donde corresponda
template-put-variable-if-given = ponga {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} donde corresponda
letter-long-subject = el asunto tiene { $length } caracteres: los programas de correo muestran muchos menos de { $most }
    .fix = acórtelo: lo que se pide y un solo número
letter-html = contiene algo que parece HTML, { $tag }: la carta es texto sin formato y se leería tal cual
    .fix = escriba el propio carácter, sin etiquetas
letter-hole = un valor que no se ha dado deja un hueco, { $hole }
    .fix = ponga también dentro de su {"{{"}#if{"}}"} las palabras que rodean el valor

## Lo que una carta debe decir, y la ley que lo exige

letter-needs-writer = quién escribe (§ 312k Abs. 2 BGB, D215-2)
letter-needs-email = adónde enviar la confirmación (§ 312k Abs. 2 BGB, D215-2)
letter-needs-addressee = a quién va dirigida
letter-needs-holder = de quién es el contrato
letter-needs-contract = de qué contrato se trata (§ 312k Abs. 2 BGB, D215-2)
letter-needs-other-number = de qué contrato se trata, cuando no hay otro dato
letter-needs-line = de qué línea se trata, en telecomunicaciones (D215-2)
letter-needs-sim-card = de qué tarjeta SIM se trata, cuando no hay otro dato
letter-needs-confirm-by = el día límite para confirmar
letter-needs-renewal = la renovación que se cancela
letter-needs-end = cuándo debe terminar el contrato (§ 312k Abs. 2 BGB, D215-2)
letter-needs-cause = la causa (§ 312k Abs. 2 BGB; D215-2 si termina antes de tiempo)
letter-needs-day-of-death = el día del fallecimiento
letter-needs-order-day = el día del pedido («pedido el»; Directiva 2011/83/UE, anexo I, letra B)
letter-needs-receipt-day = el día de la recepción («recibido el»; Directiva 2011/83/UE, anexo I, letra B)
letter-needs-address = la dirección del consumidor (Directiva 2011/83/UE, anexo I, letra B)
letter-needs-product = el producto o el servicio (Directiva 2011/83/UE, anexo I, letra B)
letter-needs-date = la fecha (Directiva 2011/83/UE, anexo I, letra B)
letter-needs-first-letter = a qué carta se refiere
letter-needs-authority = a quién se dirigiría una reclamación

## Solicitudes de ejemplo con las que se prueban las plantillas

sample-full = solicitud completa
sample-minimal = solicitud mínima
sample-renewal-tomorrow = renovación mañana
sample-renewal-known = fecha de renovación conocida
sample-mobile = una línea móvil
sample-at-any-price = cueste lo que cueste
sample-free-exit = price-change, sin penalización por ley
sample-heir = un heredero
sample-spouse = un cónyuge
sample-for-cause = { $sample }, { $cause }

## Plantillas de las que no sale ninguna carta

template-unread-ending = { $path }: no se lee
    .fix = haga que su nombre termine en .hbs, en minúsculas
template-unread-without-language = { $path }: no se lee: no está en la carpeta de ningún idioma
    .fix = muévala a una, por ejemplo en-GB/
template-unread-no-language = { $path }: no se lee: «{ $folder }» no es una etiqueta de idioma
    .fix = ponga a la carpeta una etiqueta de idioma como nombre, por ejemplo en-GB, de o sv
template-unread-too-deep = { $path }: no se lee: está en una subcarpeta demasiado profunda
    .fix = muévala hacia arriba, a IDIOMA/TIPO.hbs
template-not-included = { $path }: ninguna carta incluye este fragmento
    .fix = inclúyalo con {"{{"}> { $name }{"}}"}, o quítelo
template-not-included-and-broken = { $path }: ninguna carta incluye este fragmento, y tiene un error: { $error }
    .fix = inclúyalo con {"{{"}> { $name }{"}}"}, o quítelo

## Las variables de las plantillas, por su nombre: qué contiene cada una

template-variable-given-always = siempre
template-variable-given-sometimes = opcional
template-variable-condition = condición
template-variable =
    .accept_charge = se quiere la primera fecha cueste lo que cueste
    .address = su dirección postal, con sus líneas una debajo de otra
    .article = el artículo que da derecho a irse, como se cita allí
    .as_executor = usted es albacea
    .as_heir = usted es uno de los herederos
    .as_spouse = usted es el cónyuge del titular
    .authority = el organismo al que se dirigiría una reclamación (escalate)
    .by_attorney = usted tiene un poder del titular
    .by_post = la carta va por correo postal, como documento para imprimir
    .cause_on = el día de la causa (terminate-for-cause)
    .confirm_by = el día límite para responder; falta cuando solo cabe «sin demora»
    .contract_number = el número de contrato
    .customer_number = el número de cliente
    .death = la causa es el fallecimiento del titular
    .email = su dirección de correo electrónico
    .enclosures = los nombres de los archivos adjuntos, uno por línea
    .end_on = el día en que debe terminar el contrato
    .first_message_id = el Message-ID de la primera carta (follow-up, escalate)
    .first_sent_on = el día en que se envió la primera carta (follow-up, escalate)
    .first_subject = el asunto de la primera carta (follow-up, escalate)
    .free_exit = la ley permite irse sin penalización por esta causa
    .holder = el nombre de la persona titular del contrato: el de usted, si no se indica otro
    .iban_ending = los cuatro últimos caracteres de la cuenta en la que se cobra
    .iccid = el número de la tarjeta SIM
    .identity_label = cómo se llama el número de identificación, como DNI
    .identity_number = el número de identificación
    .line = el número de teléfono de la línea
    .mobile = es una línea móvil
    .move = la causa es una mudanza
    .name = su nombre
    .new_place = el lugar al que se muda
    .no_winback = usted no quiere ofertas para quedarse
    .not_served = usted dice que el proveedor no presta el servicio en el nuevo lugar
    .on_behalf = el contrato está a un nombre distinto del de usted
    .order_number = el número de pedido
    .ordered_on = el día del pedido
    .other_cause = la causa es la que se explica en el motivo
    .phone = su número de teléfono
    .price_change = la causa es un cambio del precio o de las condiciones
    .product = la tarifa, el producto o el servicio
    .provider_email = la dirección a la que va la carta
    .provider_name = el nombre del proveedor
    .quality = la causa es que el servicio no es el acordado
    .reason = su motivo
    .received_on = el día en que llegó el producto
    .remedy_by = el último día que tuvo el proveedor para corregir la avería
    .renews_on = el día del próximo cobro
    .reported_on = el día en que se comunicó la avería
    .revoke_mandate = también se revoca la orden de domiciliación bancaria
    .today = el día en que se escribe la carta

## Las ayudas de las plantillas: qué da cada ejemplo

template-helper-if = la parte cuya condición se cumple; un valor que falta no la cumple
template-helper-unless = la parte para cuando la condición no se cumple
template-helper-and = la parte para cuando se cumplen las dos; del mismo modo (or a b), cuando se cumple una de ellas
template-helper-partial = el fragmento de ese nombre, de la carpeta _partials que está junto a la carta

## La carta como documento

document-missing = ningún tipo de letra de este equipo tiene estos caracteres: { $characters }
characters-in-package = { $characters }: { $kind }, en el paquete { $package } de Debian
characters-in-no-font = { $characters }: { $kind }, en ningún tipo de letra que conozcamos
characters-unknown-script = escritura desconocida
characters-emoji = emojis
characters-private-use = uso privado
characters-symbols = símbolos
document-control = el texto contiene un carácter de control (U+{ $code })
document-too-long = la carta tiene más de { $most } páginas
address-line-wide = la línea «{ $line }» de la dirección postal es más ancha que la ventana del sobre
address-lines-many = la dirección postal tiene { $lines } líneas, y la ventana del sobre muestra { $most }
# Finales de una frase cuyo sujeto es un archivo.
picture-unknown = no es ni un PNG ni un JPEG
picture-too-large = tiene { $width } × { $height } píxeles; se admiten { $most } millones como máximo
picture-print-colours = es un JPEG con colores de imprenta (CMYK)
picture-damaged = está dañado o incompleto
fonts-folder-unreadable = no se puede leer la carpeta de tipos de letra { $path }: { $source }
fonts-folder-empty = en la carpeta { $path } no hay ningún archivo de tipo de letra (.ttf, .otf, .ttc u .otc)
font-unreadable = no se puede leer el archivo de tipo de letra { $path }: { $source }
font-broken = { $path } está dañado o no es un tipo de letra
font-not-embedded = no se puede incrustar el tipo de letra { $name }
font-without-a-name-not-embedded = no se puede incrustar el tipo de letra sin nombre
pdf-unwritable = no se puede escribir el PDF: { $source }

## El mensaje terminado se revisa una vez más

message-media-type = el tipo de contenido de un adjunto no se puede poner en un encabezado: { $source }
message-incorrect = el mensaje terminado no es correcto: { $source }
message-bare-line-end = la línea { $line } termina en un CR o un LF suelto
message-long-line = la línea { $line } tiene { $length } bytes; se permiten 998
message-control-character = la línea { $line } contiene un carácter de control
message-header-count = el encabezado { $header } aparece { $count ->
        [one] 1 vez
       *[other] { $count } veces
    }
message-without-body = no hay una línea en blanco después de los encabezados
message-of-another-kind = el mensaje no tiene la forma debida: texto sin formato, o texto con adjuntos
message-boundary = la línea { $line } está entre dos partes, o podría tomarse por una línea de separación (boundary)
message-parts = el número de partes cerradas del mensaje es { $count }; debe ser { $expected }
message-part-header = en la parte { $part }, el encabezado { $header } aparece { $count ->
        [one] 1 vez
       *[other] { $count } veces
    }
message-part-kind = la parte { $part } no es el texto o el adjunto que debe ser
