### El registro, las respuestas halladas y lo que está pendiente.

## El archivo

journal-create = { $path }: no se puede crear: { $source }
journal-of-another-user = { $path }: es de otro usuario: el registro no se guarda ahí
journal-open-to-others = { $path }: otros usuarios pueden escribir en él: el registro no se guarda ahí
journal-emptied = { $path }: está vacío: ha desaparecido un registro que había ahí
journal-look = { $path }: no se puede examinar: { $source }
journal-not-opened = { $path }: no se puede abrir el registro: { $source }
journal-not-read = { $path }: no se puede leer el registro: { $source }
journal-not-written = { $path }: no se puede escribir el registro: { $source }
journal-thread-ended = { $path }: no se puede escribir el registro: su subproceso ha terminado
journal-broken-off = { $path }: no se puede escribir el registro: no se pudo escribir un paso que debía guardarse junto con este
journal-taken = { $path }: no se puede crear: otro proceso está enviando esta carta
journal-no-thread = { $path }: no se puede crear: no se puede iniciar ningún subproceso: { $source }
journal-damaged = { $path }: el archivo del registro está dañado: { $why }
journal-other-format = { $path }: lo escribió otra versión de adieu (formato { $found }; esta conoce el { $known })

## Entradas

no-entry = no hay ninguna entrada { $id } en el registro
duplicate-entry = la misma solicitud ya tiene la entrada { $id }, que está { $state }
transition = la entrada { $id } está { $from } y no puede pasar a estar { $to }
unanswerable = la entrada { $id } está { $state }: solo una carta que se ha enviado puede marcarse como { $mark }

## Lo que una persona ha averiguado

answer-marked = marcada como { $mark }
answer-sent = aclarada: se envió
answer-sent-on = aclarada: se envió el { $day }
answer-not-sent = aclarada: no se envió
contract-ends = el contrato termina el { $day }
answer-file = { $name }, { $octets } bytes, SHA-256 { $hash }

## Los días de un plan

plan-confirm-by = confirmación pedida para el { $day } a más tardar
plan-remind-on = enviar un recordatorio el { $day }
plan-escalate-on = reclamar el { $day }
plan-effective-on = termina el { $day }
plan-paid-until = pagado hasta el { $day }

## Lo que viene después

next-remind-on = enviar un recordatorio el { $day }
next-escalate-on = reclamar el { $day }

## Notas que guarda el registro

event-process-ended = el proceso que la enviaba terminó antes de que se anotara la respuesta del servidor
event-dismissed = lo hallado en el buzón no cambia nada
event-draft-replaced = la misma solicitud se envió como entrada { $entry }

## Por qué se toma un mensaje por uno sobre una carta

trace-message-id = menciona el Message-ID de su carta
    .stranger = menciona el Message-ID de su carta, y no consta que su remitente sea del proveedor
trace-subject = viene del proveedor y lleva el asunto de su carta
trace-number = viene del proveedor y lleva un número de su contrato
trace-number-from-elsewhere = un número de su contrato aparece en su asunto
    .stranger = un número de su contrato aparece en su asunto, y no consta que su remitente sea del proveedor
sent-as-message-id = lleva el Message-ID de su borrador
sent-as-text = lleva el destinatario, el asunto y el texto de su borrador
sent-as-other-text = lleva el destinatario y el asunto de su borrador y un número de su contrato, pero otro texto: léalo

## Lo que escribió un servidor de correo

report-says-of = un servidor de correo dice de { $address }: { $why }
report-line = un servidor de correo escribió: { $line }
report-in-words = un servidor de correo escribió sobre ello: lea lo que dice
message-unread = no se puede leer un mensaje: no se puede iniciar ningún subproceso: { $source }

## El comprobante

receipt-title = Entrada { $id }: { $kind } – { $provider }
receipt-state = Estado:
    .value = { $state }: { $meaning }
receipt-subject = Asunto:
receipt-message-id = Message-ID:
receipt-from = De:
    .value = { $address } (cuenta { $account })
    .draft = { $address } (un borrador, para su propio programa de correo)
receipt-to = Para:
receipt-hash = SHA-256:
receipt-thread = Hilo:
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, esta)
receipt-parent = Sigue a:
    .value = entrada { $parent }
receipt-dates = Fechas:
receipt-delivery = Entrega:
    .value = fue devuelta: { $why }
receipt-next = Siguiente:
receipt-decide = decida sobre lo hallado ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } lo muestra; después { COMMAND("journal mark", $id, "confirmed") }, o refused, o answered; o { COMMAND("journal dismiss", $id) } si trata de otra cosa
receipt-decide-sent = decida si este borrador se envió: { COMMAND("journal show", $id, "--found", $number) } muestra el mensaje hallado; si es esta carta, { COMMAND("journal mark", $id, "sent") }; si es otra, { COMMAND("journal dismiss", $id) }
receipt-outcome = Resultado:
receipt-clock = Reloj:
    .value = la hora se indicó con ADIEU_NOW; puede que las horas de abajo no sean las de la máquina

## El comprobante: qué pasó

receipt-server = servidor: { $reply }
receipt-protection = { $version }, certificado SHA-256 { $fingerprint }
receipt-not-taken = no aceptada: { $address } ({ $code })
receipt-marked = Marcada:
receipt-evidence = en la carpeta de pruebas: { $name }
receipt-found = Hallado en el buzón:
receipt-found-message = { $proposal }: de { $from }, { $date }, «{ $subject }»; { $why }
    .open = { $proposal }: de { $from }, { $date }, «{ $subject }»; { $why }; por decidir
receipt-found-at = número { $number }, en { $folder } de la cuenta { $account }, { $octets } bytes, SHA-256 { $hash }
    .beginning = número { $number }, en { $folder } de la cuenta { $account }, { $octets } bytes, solo su principio, SHA-256 { $hash }
receipt-found-nobody = nadie
receipt-found-no-date = sin fecha
evidence-unwritable = { $folder }: no se pueden escribir las pruebas: { $source }
