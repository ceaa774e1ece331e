### Cartas enviadas, respuestas buscadas y lo que se hace con el registro.

## La copia en el buzón de la persona

copies-missing = { $first } ({ $letters } cartas; esta es la primera)
copy-missing-fix =
    no la envíe otra vez; el registro guarda el mensaje exacto ({ COMMAND("journal show ID --message") })

## Una carta enviada

letter-like-entry = se parece mucho a los números de la entrada { $entry } ({ $numbers }, { $state })
    .fix = si se trata de un mismo contrato, no la envíe otra vez
draft-not-followed = no está en el registro: { $why }
    .fix = el borrador se ha hecho de todos modos; no se siguen sus respuestas ni sus fechas
drafted-before = es un borrador de la misma solicitud, del { $day }
    .fix = envíe solo uno de los dos; si aquel ya se envió: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = La entrada { $entry }, un borrador de la misma solicitud, queda cerrada: no la envíe también.
sent-before = es la misma solicitud, { $state } desde el { $day }
    .fix = véala antes de enviar también esta: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = la misma solicitud es ya la entrada { $entry }, { $state }: otro proceso fue más rápido
    .fix = este no ha enviado nada
letter-needs-journal = no se ha enviado nada: sin una entrada en el registro no se envía
nothing-was-sent-of-entry = no se ha enviado nada (entrada { $entry } del registro, { $state })
letter-in-doubt =
    puede que se haya enviado (entrada { $entry } del registro, { $state }): antes que nada, busque la copia para usted ({ $copy }) en su bandeja de entrada y en la carpeta de correo no deseado; una carpeta de enviados vacía no prueba nada. Después, { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    puede que se haya enviado: antes que nada, busque la copia para usted ({ $copy }) en su bandeja de entrada y en la carpeta de correo no deseado; una carpeta de enviados vacía no prueba nada. Después, envíela otra vez solo si no está allí
doubt-without-copy =
    puede que se haya enviado (entrada { $entry } del registro) y no se le envió ninguna copia a usted: busque en su bandeja de entrada una respuesta o una devolución, o pregunte al proveedor; una carpeta de enviados vacía no prueba nada. Después, { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    puede que se haya enviado y no se le envió ninguna copia a usted: busque en su bandeja de entrada una respuesta o una devolución, o pregunte al proveedor, antes de enviarla otra vez

## Respuestas buscadas en un buzón

progress-messages = mensajes
folder-of-account = { $folder } de { $account }
mailbox-flooded =
    { $messages } mensajes de { $folder } podrían tratar de una carta, y solo se han mirado los { $newest } más recientes
    .fix = lo que menciona su carta se mira primero; revise el resto en su programa de correo
mailbox-large-header =
    el mensaje { $uid } de { $folder } tiene un encabezado de más de { $octets } bytes: solo se ha leído su principio
    .fix = mírelo en su programa de correo; un encabezado así no suele ser casual
mailbox-unknown = no tiene servidor del buzón: no se han buscado respuestas a sus cartas
    .fix = añada [accounts.{ $account }.imap] con su host al archivo de configuración
mailbox-of-no-account =
    «{ $account }», por la que salieron cartas de { $address }, no está en el archivo de configuración: no se han buscado sus respuestas
    .fix = añádala con { COMMAND("account add", $address) }
mailbox-of-no-address = ninguna cuenta del archivo de configuración tiene la dirección { $address }: no se han buscado respuestas a sus cartas ni borradores enviados
    .fix = añádala con { COMMAND("account add", $address) }
drafts-not-looked-for = no tiene carpeta de cartas enviadas: no se han buscado borradores enviados
end-other-programs = cierre otros programas y ejecute de nuevo el mismo comando
entry-not-sent = la entrada { $entry } no se envió: nada puede haberle respondido
    .fix = vea { COMMAND("journal list") }
doubt-settled-by-copy = su copia está en la carpeta { $folder }, UID { $uid }
doubt-settled-by-answer = llegó un mensaje que la menciona

## Qué hacer con un mensaje hallado

found-answer =
    léalo ({ COMMAND("journal show", $entry, "--found", $number) } lo muestra) y después { COMMAND("journal mark", $entry, "confirmed") }, o refused, o answered; si trata de otra cosa, { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    un mensaje automático: léalo de todos modos ({ COMMAND("journal show", $entry, "--found", $number) } lo muestra); solo si confirma lo que usted pidió, { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    no llegó: { $problem }: { $remedy }; { OPTION("again") } envía la misma carta otra vez; después, { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } lo muestra
found-bounce-of-follow-up =
    no llegó: { $problem }: busque la dirección e inténtelo por otra vía, y después { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } lo muestra
found-bounce-of-address =
    no llegó: { $problem }: { $remedy }; esa será una carta nueva con sus propias fechas, y esta se cierra con { COMMAND("journal mark", $entry, "closed") }; { COMMAND("journal show", $entry, "--found", $number) } lo muestra
found-delay =
    nada todavía: los servidores siguen intentándolo y avisan si dejan de hacerlo; { COMMAND("journal show", $entry, "--found", $number) } lo muestra
found-sent-draft =
    parece que su programa de correo la ha enviado ({ COMMAND("journal show", $entry, "--found", $number) } muestra el mensaje): si es esta carta, { COMMAND("journal mark", $entry, "sent") }; los recordatorios cuentan entonces desde ese día y se hallan sus respuestas; si es otra, { COMMAND("journal dismiss", $entry) }
found-sent-twice = la misma carta se envió otra vez ({ COMMAND("journal show", $entry, "--found", $number) } la muestra); cuenta desde la primera
found-other-draft = la entrada { $entry } es un borrador de la misma solicitud: si no se envió, { COMMAND("journal mark", $entry, "not-sent") }

## Lo que está pendiente

due-resend = la carta a { $provider } no llegó (entrada { $entry }: { $kind }, carta del { $written })
due-read = lea lo que respondió { $provider } (entrada { $entry }: { $kind }, carta del { $written })
due-remind = envíe un recordatorio a { $provider } (entrada { $entry }: { $kind }, carta del { $written })
due-escalate = reclame a { $provider } (entrada { $entry }: { $kind }, carta del { $written })
due-settle =
    aclare si se envió la carta a { $provider } y márquela como enviada (sent) o no enviada (not-sent) (entrada { $entry }: { $kind }, carta del { $written })
due-mark-sent =
    parece que la carta a { $provider } se envió el { $sent }: márquela como enviada (sent) o descarte lo hallado (entrada { $entry }: { $kind }, carta del { $written })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = presente la reclamación, con las pruebas de { COMMAND("journal export", $entry) }

## Marcas

mark-no-entry = no está en el registro
    .fix = vea { COMMAND("journal list") }
mark-settles-doubts = está { $state }: solo se puede aclarar una entrada que está en duda
    .fix = vea { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } solo vale para { COMMAND("journal mark", $entry, "sent") } de un borrador
    .fix = quítelo
mark-on-before-draft = es anterior al { $made }, cuando se hizo el borrador
    .fix = indique el día en que lo envió
mark-before-doubt-is-settled = está en duda, y no puede marcarse como { $mark } antes de aclararla
    .fix = una respuesta a ella prueba que se envió: primero { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = está { $state }: solo una carta que se ha enviado puede marcarse como { $mark }
    .fix = marque la carta que se envió: vea { COMMAND("journal list") }
mark-without-end-date = no va con { $mark }: es parte de una respuesta
    .fix = omítalo, o marque la entrada otra vez cuando haya respuesta

## Qué hacer si no se puede usar el registro

journal-needed = no se envía nada sin registro; arréglelo, o añada { OPTION("no_journal") }
journal-homeless = no hay carpeta personal para el registro
    .fix = defina HOME, o ADIEU_STATE_DIR con una carpeta
journal-see-list = vea { COMMAND("journal list") }
journal-look-again = mire de nuevo con { COMMAND("journal list") }
journal-use-its-program = use el adieu que lo escribió
journal-make-yours = haga que sea solo suyo (`chmod 700 { $path }`), o defina ADIEU_STATE_DIR con una carpeta propia
journal-put-back =
    recupérelo de una copia de seguridad; si todavía no se ha enviado nada desde aquí, elimine { $path } para empezar de nuevo
journal-make-writable =
    asegúrese de que puede escribir en su carpeta; un archivo dañado se recupera de una copia de seguridad, o se mueve a otro lugar para empezar de nuevo

## Lo que se pide al registro

age-malformed = { $older_than } no es una antigüedad
    .fix = escriba una, por ejemplo 2y, 6mo o 90d
age-below-a-day = { $older_than } es menos de un día; m son minutos, mo son meses
    .fix = escriba una, por ejemplo 2y, 6mo o 90d; no se ha borrado nada
found-message-missing = la entrada { $entry } no tiene ningún mensaje hallado con el número { $number }
    .fix = { COMMAND("journal show", $entry) } los enumera con sus números
evidence-choose-folder = elija con { OPTION("out") } una carpeta que aún no exista
journal-letters-changed = los bytes de { $entries } no son los que se enviaron
journal-answers-changed = una respuesta guardada con { $entries } no es la que se guardó
journal-changed-fix = alguien o algo ha modificado el archivo del registro
entry-not-removed = la entrada { $entry } está { $state }, y no se ha borrado nada
    .fix = aclárela antes con { COMMAND("journal mark", $entry, "sent") } o { COMMAND("journal mark", $entry, "not-sent") }: hasta entonces evita que la carta salga dos veces
