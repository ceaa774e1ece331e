### Fechas, normas, plazos de preaviso y entradas del calendario.

## Lo que se dice de todo plan

not-legal-advice = Esto no es asesoramiento jurídico: está calculado a partir de lo que usted ha indicado y de fuentes públicas. Lo que vale es lo que digan su contrato y la ley.

## Plazos

span-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
span-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
span-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
span-working-days =
    { $count ->
        [one] { $count } día hábil
       *[other] { $count } días hábiles
    }
span-to-end = { $span } antes del { $end }
span-end-month = final de un mes
span-end-quarter = final de un trimestre
span-end-half-year = final de un semestre
span-end-year = final de un año
span-end-term = final del periodo contratado

## Por qué un día es el que es

why-own-term = el plazo de su propio contrato
why-wish = el día que usted desea
why-charge = el día anterior al cobro
why-end-of-term = el final del periodo contratado
why-before-wish = el día anterior al final que usted desea
why-near = enseguida, porque el día está cerca
why-margin = dos días hábiles de margen
why-no-margin = hoy, porque quedan menos de dos días hábiles
why-default = lo habitual

## Normas de la ley

law-rule = norma { $rule }
    .de-withdraw = No hace falta ningún motivo y basta con enviar la carta a tiempo. El reembolso debe hacerse en 14 días.
    .eu-withdraw = Para un contrato celebrado a distancia o fuera del establecimiento. No hace falta ningún motivo y basta con enviar la carta a tiempo.
    .uk-ccr = Para un contrato celebrado a distancia. No hace falta ningún motivo.
    .ch-withdraw = No existe un derecho general de desistimiento de un contrato celebrado en línea; 14 días para uno celebrado a domicilio o por teléfono.
    .eu-telecom-max = Un contrato de telecomunicaciones vincula durante 24 meses como máximo.
    .eu-telecom-change = De un cambio que no sea exclusivamente en beneficio del cliente, ni puramente administrativo, ni impuesto por la ley, el proveedor debe avisar al menos 1 mes antes; en el mes siguiente se puede dejar el contrato sin coste. El país puede haber dado hasta 3 meses más.
    .de-tkg56 = Después del periodo inicial: en cualquier momento, sin coste.
    .de-tkg57 = Para un cambio que no sea exclusivamente en beneficio del cliente. Sin preaviso; el contrato termina, como muy pronto, cuando el cambio surte efecto.
    .de-tkg60 = Para una mudanza a un lugar donde no se presta el servicio: desde el día en que se deja la vivienda o más tarde. Algunas páginas antiguas dicen 3 meses; ya no es así.
    .de-bgb309 = Para contratos de consumo celebrados desde el 1 de marzo de 2022: preaviso de 1 mes como máximo antes de que termine el periodo inicial y, después, de 1 mes como máximo en cualquier momento.
    .de-bgb314 = Por una causa grave, un contrato termina sin preaviso si se comunica en un tiempo razonable. Cuánto es ese tiempo no se puede calcular: no espere.
    .de-sepa = Si ya se ha cobrado un adeudo domiciliado, durante 8 semanas su propio banco lo devuelve sin pedir motivos.
    .uk-change = De un cambio en perjuicio del cliente, el proveedor debe avisar al menos 1 mes antes, y el cliente puede irse sin penalización.
    .uk-switch = Para cambiar de proveedor, envíe por SMS PAC al 65075 (para conservar el número), STAC al 75075 (para no conservarlo) o INFO al 85075. El código vale durante 30 días y el cambio tarda 1 día hábil.
    .uk-dmcc = Las nuevas normas sobre suscripciones no están en vigor (se esperan para la primavera de 2027): no se calcula nada a partir de ellas.
    .fr-l224-40 = Para un contrato de duración determinada prorrogado tácitamente: preaviso de 10 días como máximo, en cualquier momento.
    .fr-l224-33 = Se puede dejar el contrato sin coste en los 4 meses siguientes a la comunicación.
    .fr-l224-25-9 = Sin permanencia o después de ella: preaviso de 10 días como máximo desde la recepción.
    .fr-chatel = Si el empresario no informó entre 3 meses y 1 mes antes de una renovación tácita, se puede poner fin al contrato sin coste en cualquier momento desde la renovación. El reembolso debe hacerse en 30 días.
    .nl-dam = Para un contrato indefinido o renovado tácitamente: preaviso de 1 mes como máximo, desde cualquier día. Si se da el preaviso un día 7, el contrato termina un día 6.
    .es-rd899 = Preaviso de dos días hábiles antes de que surta efecto la baja. El proveedor debe dar un número de referencia: pídalo.
    .es-sac = En una suscripción de duración determinada, debe enviarse un recordatorio 15 días antes de que se cobre la renovación.
    .dk-28 = Un contrato en curso puede darse de baja pasados 5 meses con 1 mes de preaviso, por el mismo medio por el que se celebró.
    .at-135 = El preaviso es de 1 mes.
    .it-bersani = Preaviso de 30 días como máximo.
    .ch-mobile = Solo el contrato dice cuánto dura el preaviso; lo habitual son 60 días antes del final de un mes.
    .us-ca = En California, una renovación automática puede cancelarse por el mismo medio por el que se contrató.
    .us-ftc = La norma federal «click-to-cancel» fue anulada el 8 de julio de 2025; sigue vigente la ROSCA. No hay nada que calcular.
    .hk-code = Un código voluntario anima a los operadores a aceptar cualquier solicitud por escrito.

## Organismos que resuelven conflictos

dispute-body = organismo { $body }
    .de-schlichtung = Envíe un recordatorio con un plazo al cabo de unos 7 días. La conciliación es gratuita y voluntaria.
    .uk-ombudsman = Pasadas 6 semanas (8 hasta el 7 de abril de 2026), o de inmediato si el proveedor le envía una «deadlock letter» (declara que no habrá acuerdo).
    .fr-mediateur = Pasado 1 mes, escriba al «service consommateurs» del proveedor y, pasado 1 mes más, al mediador, en el plazo de 1 año.
    .nl-geschillen = La espera la fijan las condiciones del propio proveedor, por ejemplo 4 semanas. ACM ConsuWijzer asesora.
    .es-usuario = Pasado 1 mes desde la reclamación al proveedor, en un plazo de 3 meses.
    .ch-ombudscom = 5 días después de un correo electrónico. Cuesta 20 CHF.
    .dk-telean = Reclame antes a la empresa.
    .fi-kril = Reclame primero al proveedor y consulte después al servicio de asesoramiento (Kuluttajaneuvonta), antes de acudir a la junta.
    .no-bkn = Reclame primero al proveedor; tras una negativa, o 3 semanas sin respuesta, dentro de 1 año. No trata litigios sobre el derecho de desistimiento.
    .se-arn = Reclame primero a la empresa y acuda a la ARN dentro de 1 año. No admite litigios por cantidades pequeñas y exige su propio formulario.
    .it-conciliaweb = Presente antes una reclamación formal. La conciliación es obligatoria antes de acudir a los tribunales.
    .pt-arbitragem = Escriba antes en el libro de reclamaciones (Livro de Reclamações): el proveedor tiene 15 días hábiles. ANACOM no resuelve litigios.
    .cz-ctu = Reclame antes al proveedor (reklamace). En el plazo de 1 mes desde su respuesta, o desde el día en que vencía, presente su objeción ante el ČTÚ.
    .gr-synigoros = Reclame antes por escrito al proveedor. La EETT no resuelve litigios de consumidores concretos.
    .hu-bekelteto = Reclame antes por escrito al proveedor: tiene 30 días.
    .ro-ancom = Intente antes llegar a un acuerdo con el proveedor. El procedimiento es escrito, gratuito y voluntario.
    .au-tio = El proveedor debe acusar recibo en 2 días hábiles.
    .at-rtr = Reclame antes por escrito al proveedor. La conciliación es gratuita, en el plazo de 1 año desde la reclamación.
    .be-mediation = Reclame antes al proveedor. El procedimiento es gratuito, en el plazo de 1 año desde la reclamación.
    .ie-comreg = Reclame antes al proveedor: tiene 10 días hábiles. La ayuda es gratuita; el procedimiento formal cuesta 15 EUR.

## Conviene saber

note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = el preaviso puede darse cualquier día: si se envía hoy, el contrato termina el { $ends_on }, y cada día de retraso mueve esa fecha
note-term-taken-to-be-over = aquí se supone que el periodo inicial ya ha terminado; si no es así, indique su último día como { WORD("end_of_term") }
note-contract-taken-to-be-since = aquí se supone que el contrato se celebró el { $since } o más tarde; indique { WORD("started_on") } para tener certeza
note-contract-taken-to-have-run = aquí se supone que el contrato lleva en curso { $period }; indique { WORD("started_on") } para tener certeza
note-law-is-shorter = la ley fija un máximo de { $period } ({ $article }): según eso, el contrato podría terminar el { $ends_on }
note-contract-may-ask-for-notice = si su contrato exige un preaviso antes de una renovación, indíquelo como plazo de preaviso, porque cuenta
note-binds-until = por la fecha en que se celebró, el contrato vincula como máximo hasta el { $day }
note-refund-until = si a pesar de todo se le cargara por domiciliación el cobro del { $charge }, su propio banco se lo devuelve hasta el { $until }
note-reminder-owed-by = el proveedor debe recordarle la renovación a más tardar el { $day }
note-sending-is-enough = basta con enviar la carta ese día
note-arrival-counts = la carta debe haber llegado ese día a más tardar
note-rolled-forward = el { $day } no es día hábil, así que el plazo dura hasta el final del siguiente día hábil (Reglamento 1182/71, art. 3, apartado 4)
note-counted-from-order = contado desde el pedido; el contrato puede haberse celebrado más tarde, pero no antes
note-counted-from-conclusion = contado desde la celebración del contrato; si se trata de un producto, el plazo empieza con su llegada: indique { WORD("received_on") }
note-counted-from-receipt = contado desde la llegada; si se trata de un servicio, el plazo empieza con la celebración del contrato, que puede ser anterior: indique { WORD("started_on") }
note-uninformed-until = si el empresario no le informó del derecho, este dura hasta el { $until }
note-ends-on-receipt = no hace falta preaviso: el contrato termina cuando llega la carta
note-at-least = puede que el mensaje del proveedor le dé más tiempo: mírelo
note-first-to = desde el { $day }, escriba primero al { $department } del proveedor
note-no-body-known = no se conoce ningún organismo que resuelva allí un conflicto así
note-holidays-unknown = no se conocen los días festivos de allí, solo los fines de semana: indíquelos en un archivo de fechas

## Avisos

warning-passed = el último día era el { $day } y ya ha pasado: aun así, envíe la carta hoy
warning-passed-remind = había que enviar un recordatorio el { $day }: envíe uno ahora
warning-passed-escalate = desde el { $day } ya no hay que esperar más: diríjase ahora a otra instancia
warning-term-missed = para que el contrato terminara el { $term_end }, el preaviso tenía que haber llegado a más tardar el { $by }
warning-wish-too-early = el contrato no puede terminar el { $wished }; el primer día posible es el { $earliest }
warning-wish-passed = el día deseado, el { $wished }, ya ha pasado: indique uno que aún no haya llegado, u omítalo y pida el próximo posible
warning-term-passed = el periodo contratado terminó el { $term_end }: si el contrato se prorrogó, indique el nuevo último día como { WORD("end_of_term") }
warning-wish-moved = el contrato solo puede terminar al { $end }: el { $wished } no lo es; el próximo día posible es el { $possible }
warning-charge-first = el cobro del { $charge } vence antes de que el contrato pueda terminar: como muy pronto, el { $earliest }
warning-charge-before-answer = el cobro del { $charge } puede llegar antes que una respuesta (lo habitual es hasta el { $answer }): pida una confirmación sin demora y busque además una vía más rápida, por ejemplo el área de clientes o el teléfono de atención al cliente
warning-charge-passed = el cobro del { $charge } ya no se puede parar a tiempo: envíe la carta hoy e indique el próximo cobro como { WORD("renews_on") }
warning-withdrawal-passed = el plazo para desistir terminó el { $day } (para un producto cuenta desde su llegada: indique { WORD("received_on") }): pida { WORD("terminate") } en su lugar
warning-withdrawal-passed-if-informed = el plazo para desistir terminó el { $day } (para un producto cuenta desde su llegada: indique { WORD("received_on") }): pida { WORD("terminate") } en su lugar, salvo que el empresario no le informara del derecho: entonces dura hasta el { $until }
warning-margin-gone = quedan menos de dos días hábiles hasta el último día, el { $last }: envíe la carta hoy, { $today }
warning-last-day-off = el último día, el { $last }, no es hábil y el plazo no se alarga por ello: la carta debe llegar a más tardar el { $working_day }
warning-term-may-run = puede que siga en curso una permanencia, como máximo hasta el { $until }: en ese caso el contrato solo termina con ella; indique su último día como { WORD("end_of_term") }
warning-no-country = no se ha indicado ningún país, así que no se ha consultado ninguna ley: indique el país
warning-no-notice-known = no se conoce un preaviso legal para este contrato: búsquelo en su contrato e indíquelo como plazo de preaviso
warning-no-withdrawal-known = no se conoce allí ningún derecho de desistimiento: mire su contrato
warning-contract-too-old = la norma { $rule } solo vale para contratos celebrados desde el { $since }, y el suyo es anterior: cuenta el preaviso de su propio contrato
warning-day-missing = no se sabe desde qué día contar: indique { WORD($field) }
warning-no-cause-known = no se conoce allí ninguna norma para esta causa: diga qué ha pasado y pida, con carácter subsidiario, la próxima fecha posible
warning-stale = { $rule } se comprobó hace { $months } meses: vuelva a mirarlo

## Lo que se sigue de un aviso

warning-next-end = el próximo final posible es el { $next }
warning-term-has-grown = aun así, envíela hoy y pregunte cuánto se ha alargado el periodo contratado: indique su nuevo último día como { WORD("end_of_term") }
warning-still-withdrawable = todavía se puede desistir del contrato hasta el { $until }
warning-cause-is-a-way = si cambiaron el precio o las condiciones, si usted se mudó o si hay otra causa grave, pida { WORD("terminate-for-cause") }

## Un archivo de días no hábiles

days-off-line = la línea { $line } { $what }: { $fix }
days-off-too-many = está de más
    .fix = ponga { $most } días como máximo

## Entradas del calendario: qué hacer, en una línea

calendar-the-provider = el proveedor
calendar-sent =
    { $letter ->
        [stop-renewal] Hecho: la cancelación de la renovación está enviada ({ $provider })
        [terminate] Hecho: la baja está enviada ({ $provider })
        [withdraw] Hecho: el desistimiento está enviado ({ $provider })
        [follow-up] Hecho: el recordatorio está enviado ({ $provider })
        [escalate] Hecho: la reclamación está enviada ({ $provider })
       *[other] Hecho: la carta está enviada ({ $provider })
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Envíe la cancelación de la renovación hasta el { $day }, para ir sobre seguro ({ $provider })
        [terminate] Envíe la baja hasta el { $day }, para ir sobre seguro ({ $provider })
        [withdraw] Envíe el desistimiento hasta el { $day }, para ir sobre seguro ({ $provider })
        [follow-up] Envíe el recordatorio hasta el { $day }, para ir sobre seguro ({ $provider })
        [escalate] Envíe la reclamación hasta el { $day }, para ir sobre seguro ({ $provider })
       *[other] Envíe la carta hasta el { $day }, para ir sobre seguro ({ $provider })
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Envíe la cancelación de la renovación a más tardar el { $day } ({ $provider })
        [terminate] Envíe la baja a más tardar el { $day } ({ $provider })
        [withdraw] Envíe el desistimiento a más tardar el { $day } ({ $provider })
        [follow-up] Envíe el recordatorio a más tardar el { $day } ({ $provider })
        [escalate] Envíe la reclamación a más tardar el { $day } ({ $provider })
       *[other] Envíe la carta a más tardar el { $day } ({ $provider })
    }
calendar-remind = ¿Sin respuesta ({ $provider })? Envíe un recordatorio
calendar-remind-again = ¿Sigue sin respuesta ({ $provider })? Envíe otro recordatorio
calendar-turn-to-body = ¿Sigue sin respuesta ({ $provider })? Diríjase a { $body }
calendar-turn-to-somebody = ¿Sigue sin respuesta ({ $provider })? Diríjase a otra instancia
calendar-paid-time-ends = Hoy debería terminar el tiempo que usted pagó ({ $provider })
calendar-contract-ends = Hoy debería terminar el contrato ({ $provider })
calendar-no-charge = Hoy no debería cobrarse nada: compruébelo ({ $provider })
calendar-charge = Hoy vence un cobro: mire si todavía lo debe ({ $provider })

## Entradas del calendario: qué hacer, en frases completas

calendar-nothing-to-send = La carta va de camino: ya no hay nada que enviar.
calendar-send-and-keep = Envíe la carta a más tardar el { $day } y guarde lo que demuestre que se envió.
calendar-last-day = El último día es el { $last }; no espere a que llegue.
calendar-send-now = El { $day } es el último día: si la carta aún no se ha enviado, envíela ahora y guarde lo que demuestre que se envió.
calendar-safe-day = El día seguro para enviarla es el { $safe }.
calendar-answer = Si la han confirmado, no hay nada que hacer. Si no, envíe un recordatorio que mencione la primera carta.
calendar-complain = Si la han confirmado, no hay nada que hacer. Si no, ya no hay que esperar más: reclame y adjunte las cartas y lo que demuestre que se enviaron.
calendar-counted-from = Está contado desde el { $today }: si la carta se envió más tarde, espere otros tantos días.
calendar-end = Este es el último día, si la carta llegó a tiempo. Guarde su confirmación y compruebe que no se cobre nada por días posteriores.
calendar-renewal = Mire su cuenta hoy y los próximos días. Si le han cobrado más de lo que debe, pida que se lo devuelvan y pregunte a su banco si puede devolver el cobro.

## Entradas del calendario: por qué ese día y qué más conviene saber

calendar-why = Por qué este día: { $why }.
calendar-why-article = Por qué este día: { $why } ({ $article }).
calendar-why-usual = es lo habitual, a falta de algo mejor
calendar-why-body = es lo que el organismo que resuelve estos conflictos quiere que espere
calendar-why-charge = Por qué este día: usted lo indicó como el día del próximo cobro.
calendar-source = Fuente: { $source }
calendar-source-official = Fuente: { $source }, una fuente oficial
calendar-source-reputable = Fuente: { $source }, una página de terceros de confianza
calendar-good-to-know = Conviene saber:
calendar-advice = - { $note }
calendar-letter = La carta: { $subject }
