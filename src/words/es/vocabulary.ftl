### Palabras que aparecen en muchas frases: campos, tipos de carta, estados, listas, fallos del sistema.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } y { $after }
list-or = { $before } o { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

## Fallos del sistema

io-not-found = no existe ({ $system })
io-permission-denied = no hay permiso ({ $system })
io-already-exists = ya existe ({ $system })
io-storage-full = no queda espacio en el disco ({ $system })
io-read-only = el disco es de solo lectura ({ $system })
io-is-a-directory = es una carpeta ({ $system })
io-not-a-directory = no es una carpeta ({ $system })
io-connection-refused = conexión rechazada ({ $system })
io-connection-reset = conexión cortada por el otro lado ({ $system })
io-timed-out = no hubo respuesta a tiempo ({ $system })
io-network-unreachable = no se puede acceder a la red ({ $system })
io-host-unreachable = no se puede acceder al servidor ({ $system })
io-other = { $system }

## Hasta dónde ha llegado una carta

state-composed = escrita
    .meaning = está escrita, no enviada
state-drafted = borrador
    .meaning = un borrador; si lo ha enviado, solo lo saben usted y su buzón
state-sending = enviándose
    .meaning = va de camino al servidor de correo
state-accepted = aceptada
    .meaning = el servidor de correo la ha aceptado; eso no es una respuesta del proveedor
state-sent-by-hand = enviada
    .meaning = usted la ha enviado desde su propio programa de correo; eso no es una respuesta del proveedor
state-not-sent-by-hand = no enviada
    .meaning = el borrador no se ha enviado
state-deferred = aplazada
    .meaning = no se ha enviado; el mismo comando lo intenta de nuevo
state-refused = no enviada
    .meaning = no se ha podido entregar al servidor de correo
state-refused-login = no enviada (inicio de sesión)
    .meaning = el servidor de correo ha rechazado el inicio de sesión; la carta está bien
state-refused-server = rechazada por el servidor de correo
    .meaning = no se ha enviado; otro intento no cambiaría nada
state-waiting = en espera de respuesta
state-in-doubt = en duda
    .meaning = no se sabe si se ha enviado o no

## Los campos de una solicitud

field-kind = tipo de carta
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Tipo de carta
    .help = Qué se pide: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up o escalate
field-cause = causa
    .prompt = Causa
    .help = La causa de una resolución por causa justificada: price-change, quality, move, death u other
    .hint = Cuál es el motivo
field-cause_on = día de la causa
    .prompt = Día de la causa
    .help = El día en que surte efecto el cambio, en que empezó la avería, de la mudanza o del fallecimiento, como AAAA-MM-DD (terminate-for-cause)
    .hint = El día en que surte efecto el cambio, en que empezó la avería, de la mudanza o del fallecimiento
field-provider = proveedor
    .short = id del proveedor en el directorio
    .prompt = Proveedor
    .help = El id del proveedor en el directorio de proveedores
field-to = correo electrónico del proveedor
    .short = su dirección, si no está en el directorio
    .prompt = Correo electrónico del proveedor
    .help = La dirección a la que escribir, si el directorio no tiene ninguna o hay otra mejor
field-provider_name = nombre del proveedor
    .prompt = Nombre del proveedor
    .help = El nombre del proveedor tal como debe figurar en la carta
field-country = país del proveedor
    .prompt = País del proveedor
    .help = El país cuya ley rige el contrato, con dos letras
    .hint = El país cuya ley rige el contrato
field-told_on = día en que le comunicaron el cambio
    .prompt = Día en que le comunicaron el cambio
    .help = El día en que le comunicaron un cambio del precio o de las condiciones, como AAAA-MM-DD (terminate-for-cause)
    .hint = El día en que le comunicaron un cambio del precio o de las condiciones
field-new_place = lugar al que se muda
    .prompt = Lugar al que se muda
    .help = La localidad o la dirección a la que se muda (terminate-for-cause, causa move)
    .hint = La localidad o la dirección a la que se muda
field-not_served = sin servicio allí
    .prompt = Sin servicio allí
    .help = Decir en la carta que el proveedor no presta el servicio en el nuevo lugar
field-reported_on = día en que comunicó la avería
    .prompt = Día en que comunicó la avería
    .help = El día en que comunicó la avería al proveedor, como AAAA-MM-DD (terminate-for-cause, causa quality)
    .hint = El día en que comunicó la avería al proveedor
field-remedy_by = último día del plazo que fijó
    .prompt = Último día del plazo que fijó
    .help = El último día que dio al proveedor para corregir la avería, como AAAA-MM-DD (terminate-for-cause, causa quality)
    .hint = El último día que dio al proveedor para corregir la avería
field-name = su nombre
    .prompt = Su nombre
    .help = Su nombre, tal como figura en el contrato
field-email = su correo electrónico
    .prompt = Su correo electrónico
    .help = Su propia dirección: desde ella se envía la carta y a ella llega la respuesta
field-phone = su número de teléfono
    .prompt = Su número de teléfono
    .help = Un número en el que se le pueda localizar, con + y el prefijo del país
field-address = su dirección postal
    .short = su dirección postal, una opción por línea
    .prompt = Su dirección postal
    .help = Su dirección postal; ponga la opción una vez por cada línea
    .hint = Calle, código postal y población, una línea cada uno
field-holder = titular del contrato
    .prompt = Titular del contrato
    .help = El nombre que figura en el contrato, si no es el suyo: el de un familiar fallecido, el de su empresa
field-capacity = calidad en que escribe
    .prompt = Calidad en que escribe
    .help = Su relación con el titular: heir, executor, spouse u other tras un fallecimiento, attorney con un poder
    .hint = Su relación con el titular
field-product = tarifa, producto o servicio
    .prompt = Tarifa, producto o servicio
    .help = El objeto del contrato: la tarifa, el producto o el servicio
field-order_number = número de pedido
    .prompt = Número de pedido
    .help = El número de pedido, como en la confirmación
field-customer_number = número de cliente
    .prompt = Número de cliente
    .help = El número de cliente o de cuenta
field-contract_number = número de contrato
    .prompt = Número de contrato
    .help = El número de contrato
field-line = línea
    .prompt = Línea
    .help = El número de teléfono del contrato, con + y el prefijo del país
field-iccid = número de la tarjeta SIM
    .prompt = Número de la tarjeta SIM
    .help = El número impreso en la tarjeta SIM (ICCID)
field-identity_number = número de identificación
    .prompt = Número de identificación
    .help = El DNI, NIE, NIF, codice fiscale o PESEL del titular; solo si el proveedor lo exige
field-ordered_on = día del pedido
    .prompt = Día del pedido
    .help = El día en que se celebró el contrato o se pidió el producto, como AAAA-MM-DD (withdraw)
    .hint = El día en que se celebró el contrato o se pidió el producto
field-received_on = día de la recepción
    .prompt = Día de la recepción
    .help = El día en que se recibió el producto, como AAAA-MM-DD (withdraw)
    .hint = El día en que se recibió el producto
field-started_on = día en que empezó el contrato
    .prompt = Día en que empezó el contrato
    .help = El día en que empezó el contrato, como AAAA-MM-DD: algunos plazos de preaviso dependen de él
    .hint = El día en que empezó el contrato: algunos plazos de preaviso dependen de él
field-end_of_term = último día de la permanencia
    .prompt = Último día de la permanencia
    .help = El último día de la permanencia o del periodo contratado en curso, como AAAA-MM-DD
    .hint = El último día de la permanencia o del periodo contratado en curso
field-notice = plazo de preaviso
    .prompt = Plazo de preaviso
    .help = El plazo de preaviso del contrato: prevalece sobre lo que dice la ley
field-sector = sector
    .prompt = Sector
    .help = El sector del proveedor, si su ficha no lo dice: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club u other
    .hint = El sector del proveedor: de él dependen los plazos
field-iban = IBAN
    .prompt = IBAN
    .help = La cuenta en la que cobra el proveedor; solo se escriben sus cuatro últimos caracteres
field-renews_on = día del próximo cobro
    .prompt = Día del próximo cobro
    .help = El día de la próxima renovación o del próximo cobro, como AAAA-MM-DD
    .hint = El día de la próxima renovación o del próximo cobro
field-end_on = día en que debe terminar el contrato
    .prompt = Día en que debe terminar el contrato
    .help = El día en que debe terminar el contrato, como AAAA-MM-DD (terminate)
    .hint = El día en que debe terminar el contrato
field-accept_charge = lo antes posible, aunque haya penalización
    .prompt = Lo antes posible, aunque haya penalización
    .help = Pedir la primera fecha aunque haya penalización (terminate, terminate-for-cause)
    .hint = Pedir la primera fecha aunque haya penalización
field-reason = motivo
    .prompt = Motivo
    .help = El porqué, en una o dos frases; nadie está obligado a decirlo
field-first_sent_on = día en que se envió su primera carta
    .prompt = Día en que se envió su primera carta
    .help = El día en que envió la carta que quedó sin respuesta, como AAAA-MM-DD (follow-up, escalate)
    .hint = El día en que envió la carta que quedó sin respuesta
field-first_subject = asunto de su primera carta
    .prompt = Asunto de su primera carta
    .help = El asunto de la carta que quedó sin respuesta (follow-up, escalate)
    .hint = El asunto de la carta que quedó sin respuesta
field-first_message_id = Message-ID de su primera carta
    .prompt = Message-ID de su primera carta
    .help = El Message-ID de esa carta, que está en sus encabezados
field-authority = organismo de reclamaciones o regulador
    .prompt = Organismo de reclamaciones o regulador
    .help = El organismo ante el que reclamaría (escalate); si no se indica, en algunos países se conoce el de los contratos de telecomunicaciones
    .hint = El organismo ante el que reclamaría; si no se indica, en algunos países se conoce el de los contratos de telecomunicaciones
field-confirm_by = día límite para confirmar
    .prompt = Día límite para confirmar
    .help = El día hasta el que la carta pide una respuesta, como AAAA-MM-DD; si no se indica, se calcula
    .hint = El día hasta el que la carta pide una respuesta; si no se indica, se calcula
field-revoke_mandate = revocar la orden de domiciliación bancaria
    .prompt = Revocar la orden de domiciliación bancaria
    .help = Revocar también la orden de domiciliación bancaria a partir del final del contrato
field-no_winback = sin llamadas de retención
    .prompt = Sin llamadas de retención
    .help = Pedir también que no le llamen con ofertas para que se quede
field-language = idioma
    .prompt = Idioma
    .help = El idioma de la carta, por ejemplo en, de o zh; si no se indica, el del proveedor
field-courtesy = traducción de cortesía
    .prompt = Traducción de cortesía
    .help = Añadir debajo de la carta una traducción a este idioma, con la indicación de que no es vinculante
field-document = documento
    .prompt = Documento
    .help = Adjuntar la carta también como documento: pdf o none
field-attach = adjuntos
    .prompt = Adjuntos
    .help = Un archivo que adjuntar como prueba; ponga la opción una vez por cada uno

## Tipos de carta

step-stop-renewal = stop-renewal
    .name = cancelación de la renovación automática
    .meaning = cancelar la renovación automática; la línea se conserva hasta que caduque
step-terminate = terminate
    .name = baja
    .meaning = dar de baja el contrato, en una fecha o lo antes posible
step-terminate-for-cause = terminate-for-cause
    .name = resolución por causa justificada
    .meaning = resolver el contrato antes de tiempo: cambio de precio, mal servicio, mudanza, fallecimiento u otra causa
step-withdraw = withdraw
    .name = desistimiento
    .meaning = desistir de un contrato nuevo en 14 días, sin dar motivos y con devolución del dinero
step-follow-up = follow-up
    .name = recordatorio
    .meaning = recordar al proveedor una carta sin respuesta
step-escalate = escalate
    .name = reclamación
    .meaning = la última carta antes de reclamar ante el organismo de reclamaciones o el regulador

## Causas

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## Sectores

sector-mobile = telefonía móvil
sector-telecom = fijo e internet
sector-pay-tv = televisión de pago
sector-digital = servicios digitales
sector-energy = energía
sector-insurance = seguros
sector-finance = bancos y tarjetas
sector-fitness = gimnasios
sector-press = prensa
sector-transport = transporte
sector-club = asociaciones
sector-other = otros

## Cuánto vale una fuente

confidence-a = fiabilidad A: una página propia u oficial
confidence-b = fiabilidad B: una página de terceros
confidence-c = fiabilidad C: sin comprobar

## Idiomas de las cartas

language-cs = checo
language-ar = árabe
language-da = danés
language-de = alemán
language-de-at = alemán de Austria
language-de-ch = alemán de Suiza
language-el = griego
language-en-gb = inglés
language-en-ie = inglés de Irlanda
language-en-us = inglés de Estados Unidos
language-es = español
language-fi = finés
language-fr = francés
language-hu = húngaro
language-fr-be = francés de Bélgica
language-fr-ch = francés de Suiza
language-it = italiano
language-nb = noruego
language-it-ch = italiano de Suiza
language-nl = neerlandés
language-nl-be = neerlandés de Bélgica
language-pl = polaco
language-pt-pt = portugués
language-sv = sueco
language-ro = rumano
language-tr = turco
language-uk = ucraniano
language-zh-hans = chino

## Plazos, como los de preaviso

period-days = { $count ->
        [one] 1 día
       *[other] { $count } días
    }
period-weeks = { $count ->
        [one] 1 semana
       *[other] { $count } semanas
    }
period-months = { $count ->
        [one] 1 mes
       *[other] { $count } meses
    }
period-years = { $count ->
        [one] 1 año
       *[other] { $count } años
    }
period-working-days = { $count ->
        [one] 1 día hábil
       *[other] { $count } días hábiles
    }
period-to-end-of-month = { $period } antes del final de un mes
period-to-end-of-quarter = { $period } antes del final de un trimestre
period-to-end-of-half-year = { $period } antes del final de un semestre
period-to-end-of-year = { $period } antes del final de un año
period-to-end-of-term = { $period } antes del final del contrato
end-of-month = final de un mes
end-of-quarter = final de un trimestre
end-of-half-year = final de un semestre
end-of-year = final de un año
end-of-term = final del periodo contratado

## Tamaños de archivos

size-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } bytes
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole },{ $tenths }

## Lo que no es un archivo

file-kind-pipe = una tubería
file-kind-socket = un socket
file-kind-device = un dispositivo
file-kind-folder = una carpeta
file-kind-other = otra cosa

## En qué quedó una carta

outcome-answered = respondida
outcome-confirmed = confirmada
outcome-refused = denegada por el proveedor
outcome-closed = cerrada

## Lo que una persona dice de una carta

mark-sent = sent
    .meaning = antes en duda: está en la carpeta de enviados, o llegó su copia
mark-not-sent = not-sent
    .meaning = antes en duda: su copia no llegó nunca y no está en ninguna carpeta de enviados
mark-answered = answered
    .meaning = hay una respuesta que ni la confirma ni la deniega
mark-confirmed = confirmed
    .meaning = el proveedor la ha confirmado
mark-refused = refused
    .meaning = el proveedor ha dicho que no
mark-closed = closed
    .meaning = no hay que seguir con ella

## Qué hacer con una carta que nadie ha respondido

next-remind = enviar un recordatorio
next-escalate = reclamar

## Lo que parece ser un mensaje del buzón

proposal-answered = respondida
proposal-acknowledged = recibida (mensaje automático)
proposal-bounced = devuelta
proposal-delayed = retrasada
proposal-sent = enviada
proposal-sent-on = enviada el { $day }

## De qué trata un problema

subject-field = { $label } [{ $key }]
subject-row = fila
subject-row-number = fila { $row }
subject-row-recipient = fila { $row }, { $recipient }
subject-entry = entrada { $id }
subject-table = tabla
subject-request = solicitud
subject-record = ficha
subject-directory = directorio de proveedores
subject-letter = carta
subject-dates = fechas
subject-days-off = días no hábiles
subject-mailbox = buzón
subject-account = cuenta
subject-mail-program = programa de correo
subject-time-zone = huso horario

## A date

date =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[other] diciembre
    } de { $year }
date-in-words = { date }

subject-config = archivo de configuración
