### Lo que dan las personas: valores, archivos de solicitud, lo que necesita una carta, lo que se adjunta.

## Un problema en una línea

problem = { $subject }: { $what }
problem-value = { $subject }: «{ $value }» { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): «{ $value }» { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, fila { $row }
place-column = { $file }:{ $line }, fila { $row }, columna { $column }
place-answer = su respuesta
place-journal = entrada { $entry } del registro
place-account = cuenta { $account }

## Palabras de una lista

did-you-mean = ¿quería decir { $near }? Opciones: { $offered }
write-one-of = escriba una de estas opciones: { $offered }

## Cualquier valor

-write-value = escriba un valor; un campo que no hace falta puede omitirse
value-missing = falta
    .fix = indíquelo con { $option } o como { $key } en el archivo de solicitud, por ejemplo «{ $example }»
value-empty = está en blanco
    .fix = { -write-value }
value-invisible = no contiene nada visible
    .fix = { -write-value }
value-too-long = tiene { $length } caracteres; se permiten { $most } como máximo
    .fix = acórtelo
several-values = tiene más de un valor
    .fix = indíquelo una sola vez
value-understood = se lee como { $said }
    .fix = si no es eso lo que quiere decir, escríbalo completo
not-a-switch = no es ni true ni false
    .fix = escriba true o false
forbidden-character = contiene { $name } en la posición { $position }
    .fix = vuelva a escribir el valor, en una sola línea y sin ese carácter
character-line-break = un salto de línea (LF)
character-carriage-return = un retorno de carro (CR)
character-tab = un tabulador
character-nul = un carácter NUL
character-escape = un carácter de escape (U+001B)
character-replacement = un carácter de sustitución (U+FFFD): el texto se dañó por el camino
character-line-separator = un separador de líneas ({ $code })
character-direction = un carácter que cambia el sentido de la escritura ({ $code })
character-control = un carácter de control ({ $code })
character-invisible = un carácter invisible ({ $code })

## Tipos de carta, causas, países, idiomas

unknown-kind = no es un tipo de carta
unknown-cause = no es una causa que este programa conozca
unknown-capacity = no es una calidad que este programa conozca
unknown-country = no es el código de dos letras de un país
    .fix = escriba dos letras, por ejemplo GB, DE o CN
unknown-language = es un idioma en el que todavía no hay carta
nearest-language = el más próximo es { $near }; disponibles: { $offered }
bad-language-tag = no es una etiqueta de idioma (BCP 47)
write-language-tag = escriba una etiqueta, por ejemplo en, de o zh
nearest-language-tag = ¿quería decir { $near }? Escriba una etiqueta, por ejemplo en, de o zh

## Fechas y plazos

not-a-date = no es una fecha
not-in-calendar = no es un día del calendario
date-form = escríbala como AAAA-MM-DD, por ejemplo 2026-12-01
date-write = escriba { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = es un día que se puede leer de dos maneras
date-or-country = { $fix }, o indique el país con { OPTION("country") }: él decide qué número es el día
date-as-number = es un día tal como lo cuentan las hojas de cálculo, desde 1900 o desde 1904
date-without-year = es un día sin año
    .fix = escriba también el año, por ejemplo 2026-12-31
not-a-period = no es un plazo de preaviso
-accepted-periods = escriba un número seguido de días, semanas, meses, años o días hábiles, por ejemplo «14 días», «1 mes» o «10 días hábiles»; si hace falta, añada «antes del final» de un mes, de un trimestre, de un semestre, de un año o del contrato, por ejemplo «3 meses antes del final de un mes»
write-period = { -accepted-periods }
nearest-period = ¿quería decir { $meant }? Si no, { -accepted-periods }
period-out-of-range = no es una duración posible para un plazo de preaviso
period-range-days = escriba un número de días de 1 a { $most }
period-range-weeks = escriba un número de semanas de 1 a { $most }
period-range-months = escriba un número de meses de 1 a { $most }
period-range-years = escriba un número de años de 1 a { $most }
period-range-working-days = escriba un número de días hábiles de 1 a { $most }

## Direcciones de correo, dominios, direcciones web

-one-address = escriba una sola dirección, por ejemplo name@example.org
several-addresses = contiene más de una dirección
    .fix = { -one-address }
more-than-address = contiene algo más que la dirección
    .fix = escriba solo la dirección: { $address }
not-an-address = no es una dirección de correo electrónico: { $why }
    .fix = { -one-address }
address-no-at = no tiene @
address-space = contiene un espacio
address-nothing-before = no hay nada antes de la @
address-long-before = la parte anterior a la @ tiene más de 64 bytes
address-dots-before = antes de la @ no puede haber un punto al principio ni al final, ni dos seguidos
address-character-before = la parte anterior a la @ contiene un carácter que no puede estar ahí
address-too-long = tiene más de 254 bytes
address-bad-domain = tiene un dominio que no puede existir: { $why }
    .fix = { -one-address }
bad-domain = no es un dominio: { $why }
    .fix = escríbalo como en una dirección de correo electrónico, por ejemplo example.com
domain-nothing = no hay nada después de la @
domain-character = tiene un carácter, un punto o una longitud que no son posibles en un dominio
domain-no-dot = no tiene ningún punto
domain-number = su última parte es un número
shared-domain = no es de nadie en particular: los registros de dominios reparten nombres bajo él
    .fix = escriba el dominio completo, por ejemplo example.co.uk
bad-web-address = no es una dirección web: { $why }
    .fix = escríbala como la muestra el navegador, por ejemplo https://example.com/contact
web-address-character = contiene una barra invertida, un espacio o un carácter de control
web-address-scheme = no empieza ni por http:// ni por https://
web-address-user = hay un nombre de usuario delante del nombre del servidor

## Nombres, direcciones postales, números de teléfono

name-no-letter = no contiene ninguna letra
    .fix = escriba el nombre que figura en el contrato
in-address-line = { $what } (en la línea { $line })
address-empty = está en blanco
    .fix = escriba una dirección; un campo que no hace falta puede omitirse
too-many-lines = tiene { $lines } líneas; se permiten { $most } como máximo
    .fix = ponga menos líneas
phone-write = escríbalo con + y el prefijo del país, por ejemplo { $example }
phone-zero-after-code = tiene un 0 después de { $code }, que solo se marca dentro del país
    .fix = quítelo: { $number }
phone-no-country-code = no tiene prefijo de país, así que podría ser un número de cualquier país
phone-country-code-zero = tiene un prefijo de país que empieza por 0
phone-not-digits = contiene algo que no son cifras
phone-too-short = es demasiado corto para un número con su prefijo de país
phone-too-long = tiene más de las 15 cifras que puede tener un número
phone-without-trunk = empieza sin el { $trunk } que llevan los números dentro de { $country }
phone-of-other-country = no es un número de { $country }, a juzgar por su comienzo y su longitud

## Tarjetas SIM, cuentas bancarias, Message-ID

iccid-not-digits = contiene algo que no son cifras
iccid-beginning = no empieza por 89, como los números de las tarjetas SIM
iccid-length = no tiene 19 o 20 cifras
iccid-check-digit = no concuerda con su dígito de control (en algunas tarjetas ese dígito no está impreso)
iccid-compare = compárelo con la tarjeta SIM
bad-iban = no es un IBAN válido: no concuerdan su país, su longitud o sus dígitos de control
    .fix = cópielo de un extracto bancario; solo se escribirán sus cuatro últimos caracteres
not-a-message-id = no es un Message-ID
    .fix = cópielo de los encabezados de la carta que envió, por ejemplo <0123abcd@example.org>, u omítalo

## La carta como documento, y rutas de archivos

unknown-document-format = no es un formato en el que se pueda adjuntar la carta
write-document-format = escriba pdf o none
nearest-document-format = ¿quería decir { $near }? Escriba pdf o none
too-many-files = indica { $files } archivos; se permiten { $most } como máximo
    .fix = adjunte solo lo que le sirva de prueba
path-too-long = tiene { $bytes } bytes; se permiten { $most } como máximo
    .fix = indique una ruta más corta
path-control-character = contiene un carácter de control ({ $code }) en la posición { $position }
    .fix = cambie el nombre del archivo y vuelva a escribir su ruta

## Lo que prueba una causa

prove-change = adjunte con { OPTION("attach", value: "FILE") } la comunicación del cambio que le envió el proveedor, si la tiene
prove-quality = adjunte con { OPTION("attach", value: "FILE") } sus avisos de avería o mediciones y lo que respondió el proveedor, si los tiene
prove-move = adjunte con { OPTION("attach", value: "FILE") } una prueba de la mudanza, por ejemplo el empadronamiento en el nuevo domicilio o el nuevo contrato de alquiler, si la tiene
prove-renewal = adjunte con { OPTION("attach", value: "FILE") } la factura o la comunicación en la que se ve la renovación, si la tiene
prove-death = adjunte con { OPTION("attach", value: "FILE") } una copia del certificado de defunción, si la tiene
prove-other = adjunte con { OPTION("attach", value: "FILE") } lo que demuestre la causa, si lo tiene

## Lo que no debe enviarse por correo

write-anew = quite lo que no debe enviarse por correo y vuelva a escribir el resto
sensitive = parece contener { $findings }
    .fix = quítelo: un correo electrónico puede leerse por el camino. Si no es eso, permítalo con { $option }
sensitive-account = parece contener { $findings }
    .fix = quítelo: un correo electrónico puede leerse por el camino; una cuenta va en iban, del que solo se envían cuatro caracteres. Si no es eso, permítalo con { $option }
finding-card = un número de tarjeta (terminado en { $shown })
finding-card-at = un número de tarjeta (terminado en { $shown }, en la posición { $position })
finding-iban = un IBAN completo (terminado en { $shown })
finding-iban-at = un IBAN completo (terminado en { $shown }, en la posición { $position })
finding-secret = un dato secreto («{ $shown }» junto a cifras)
finding-secret-at = un dato secreto («{ $shown }» junto a cifras, en la posición { $position })

## Lo que va con un tipo de carta y lo que no

leave-out-unused = no hay que hacer nada; omítalo para que no salga esta línea
unused-reason = no se incluye en la carta: para desistir no hace falta ningún motivo, y darlo solo invita a discutir
unused-declared-before = no se incluye en la carta: ya lo decía la primera, y esta solo pide la respuesta
unused-renewal = no se incluye en la carta: un desistimiento no espera a una renovación
iban-unused = no se incluye en la carta: solo se escribe cuando se revoca la orden de domiciliación bancaria
    .fix = añada revoke_mandate = true ({ OPTION("revoke_mandate") }) si el proveedor cobra en esta cuenta
wrong-kind = es de otro tipo de carta y no de { $kind }, y una carta nunca es de dos tipos a la vez
renewal-has-no-end = indique renews_on en su lugar, o pida terminate
withdrawal-has-no-end = omítalo: un desistimiento deja el contrato sin efecto desde el principio; o pida terminate
belongs-to-termination-for-cause = omítalo, o pida terminate-for-cause
belongs-to-later-letters = omítalo, o pida follow-up o escalate
belongs-to-escalation = omítalo, o pida escalate
belongs-to-terminations = omítalo, o pida terminate

## Bajas y resoluciones

end-may-cost = puede ser un día en que se deba una penalización, si la permanencia sigue en curso
    .fix = omítalo, y la carta pedirá la primera fecha sin coste; el fin de la permanencia figura en el contrato o en su cuenta
end-missing = no se ha indicado: la carta pide la primera fecha sin penalización
    .fix = si hay una permanencia en curso y quiere irse antes, indique un día con { OPTION("end_on") }, o { OPTION("accept_charge") } para la primera fecha cueste lo que cueste
reason-missing = falta: un contrato solo termina antes de tiempo por una causa que la carta exponga
    .fix = indíquelo con { OPTION("reason") } o como reason en el archivo de solicitud: qué ha pasado, en una o dos frases
reason-wanted = falta: «{ $cause }» por sí solo no dice qué ha pasado
    .fix = dígalo con { OPTION("reason") }, con los días y los números que tenga
no-proof = no hay ninguno: una resolución por causa justificada se sostiene mejor con pruebas
holder-missing = falta: ¿a nombre de quién está el contrato?
    .fix = indíquelo con { OPTION("holder") }: el nombre de la persona fallecida; el de usted va en name
for-the-heirs = figura con su calidad y nada más: la carta no dice que usted actúe por todos los herederos
    .fix = si usted no es ni heredero ni albacea, pida a uno de ellos que firme también; con su dirección postal ({ OPTION("address") }) el proveedor podrá enviarle la liquidación final
death-ahead = está en el futuro
    .fix = indique el día del fallecimiento
day-of-death-missing = falta: ¿qué día falleció el titular?
    .fix = indíquelo con { OPTION("cause_on") }: el contrato se liquida a esa fecha
capacity-missing = falta: ¿qué es usted de la persona fallecida?
    .fix = indique heir, executor, spouse u other con { OPTION("capacity") }; con other la carta no afirma nada
death-has-no-other-day = no procede en una carta por fallecimiento: el contrato ha de terminar el día del fallecimiento
    .fix = omítalo
capacity-of-the-living = corresponde a un titular vivo, y este ha fallecido
    .fix = indique heir, executor, spouse u other
capacity-of-the-bereaved = corresponde a una carta sobre un fallecimiento: { $capacity } no vale para otra
    .fix = omítalo; para un titular vivo indique attorney si tiene un poder, y para un fallecimiento pida terminate-for-cause con { OPTION("cause", value: "death") }
capacity-without-holder = dice qué es usted del titular del contrato, y no se ha indicado ninguno
    .fix = indique el titular con { OPTION("holder") }, u omítalo
on-behalf = es otra persona: la carta dice que usted escribe en su nombre
    .fix = pida que la envíe esa persona, o adjunte su autorización con { OPTION("attach") }
on-behalf-in-germany = es otra persona: un proveedor alemán puede rechazar de inmediato una comunicación así si no la acompaña el poder original; una copia o un correo electrónico no bastan (§ 174 BGB)
    .fix = pida que la envíe esa persona, o mándela por correo postal con el original
new-place-missing = falta: ¿adónde se muda?
    .fix = indique la localidad o la dirección con { OPTION("new_place") }, o dígalo en el motivo
not-served-unsaid = no se ha indicado: la carta no dice que el proveedor no preste el servicio en el nuevo lugar, y el derecho a irse suele exigirlo
    .fix = pregunte al proveedor, e indique { OPTION("not_served") } si es así
remedy-day-missing = no se ha indicado: la mayoría de las leyes exigen que el proveedor haya tenido antes un plazo para corregir la avería
    .fix = comunique la avería y fije un plazo; cuando haya pasado, indíquelo con { OPTION("remedy_by") } y la comunicación con { OPTION("reported_on") }
fault-of-today = es hoy: casi ninguna ley pone fin a un contrato por una avería el mismo día
    .fix = comunique la avería, fije un plazo para corregirla y escriba cuando haya pasado
remedy-day-ahead = aún no ha pasado: hoy es { $today }
    .fix = espere a que pase el día, u omítalo
remedy-before-report = es anterior al día en que se comunicó la avería, { $reported }
    .fix = compare ambos con lo que escribió al proveedor
wrong-cause = corresponde a la causa «{ $wanted }», y aquí la causa es «{ $cause }»
    .fix = omítalo, o indique la otra causa con { OPTION("cause") }
charge-accepted = pide la primera fecha cueste lo que cueste: puede haber penalización
    .fix = omítalo, y la carta pedirá la primera fecha sin penalización
charge-accepted-with-day = no cambia nada: la carta indica el día de end_on y, después, el primero posible
    .fix = omítalo, u omita end_on
identity-number-unknown = no es ninguno de los números conocidos aquí: DNI, NIE (España), NIF (Portugal), codice fiscale (Italia), PESEL (Polonia)
    .fix = compárelo con el documento, u omítalo: una baja rara vez lo necesita
identity-number-check = tiene la forma de un número llamado { $label }, y su carácter de control no es correcto
    .fix = compárelo con el documento
identity-number-sent = sale con la carta: una baja rara vez lo necesita, y un correo electrónico puede leerse por el camino
    .fix = omítalo, salvo que el proveedor lo haya pedido

## Desistimientos, recordatorios, reclamaciones

received-before-order = es anterior al día del pedido, el { $ordered }
    .fix = compare ambos con la confirmación
withdrawal-without-day = no se ha indicado, ni el día de la recepción: el modelo de formulario de desistimiento lo incluye
    .fix = indique ordered_on (el día del contrato) y, si se trata de un producto, received_on, si los sabe
withdrawal-without-address = no se ha indicado: el modelo de formulario de desistimiento la incluye
    .fix = indique su dirección postal con { OPTION("address") }, una vez por cada línea, si el proveedor la conoce
first-letter-recent = { $days ->
        [0] es hoy: los servicios de atención al cliente necesitan unos días hábiles
        [1] fue ayer: los servicios de atención al cliente necesitan unos días hábiles
       *[other] fue hace solo { $days } días: los servicios de atención al cliente necesitan unos días hábiles
    }
    .fix = espere más o menos una semana, salvo que el cobro esté cerca
authority-missing = falta, y aquí no se conoce ninguno
    .fix = indíquelo con { OPTION("authority") }: el organismo de reclamaciones, el regulador o la junta arbitral de este sector en el país del proveedor

## Días

begins-after-end = es posterior al día de { $key }, el { $end }: un contrato empieza antes de terminar
    .fix = compare ambos con el contrato
date-far-ahead = está a más de diez años en el futuro
    .fix = compruebe el año
date-far-back = está a más de veinte años en el pasado
    .fix = compruebe el año
date-ahead = está en el futuro: hoy es { $today }
    .fix = indique el día en que ocurrió
date-passed = ya ha pasado: hoy es { $today }
give-charge-to-come = indique el día del próximo cobro, uno que aún no haya llegado
give-answer-day-to-come = indique un día que aún no haya llegado, u omítalo: entonces se calcula
give-end-to-come = indique un día que aún no haya llegado, u omítalo: la carta pide entonces la primera fecha posible
date-near = { $days ->
        [0] es hoy: puede que atención al cliente no actúe a tiempo
        [1] es mañana: puede que atención al cliente no actúe a tiempo
       *[other] está a solo { $days } días: puede que atención al cliente no actúe a tiempo
    }
use-way-besides = use además otra vía y guarde la carta enviada como prueba ({ $ways })
use-another-way = use además otra de las vías del proveedor, por ejemplo su aplicación o su teléfono de atención al cliente, y guarde la carta enviada como prueba

## La persona y los números del contrato

email-beyond-ascii = tiene letras no ASCII (como ñ o á) antes de la @: solo transmiten la dirección los servidores de correo con SMTPUTF8
    .fix = si no llega la respuesta del proveedor, escriba desde una dirección sin letras especiales
email-of-provider = es la dirección a la que va la carta: la respuesta del proveedor no le llegaría a usted
    .fix = indique su propia dirección, aquella por la que le conoce el proveedor
no-identifier = no se ha indicado, ni ningún otro número que identifique el contrato: puede que el proveedor tenga que preguntarle
    .fix = indique uno de order_number, customer_number, contract_number, line o iccid, si puede

## El idioma de la carta

courtesy-same = es { $language }, igual que la propia carta
language-differs = es { $language }, y este proveedor lee { $theirs }
    .fix = use `preview` para entender la carta y envíe la que está en { $theirs }
reason-in-another-script = está en una escritura que quien lee { $language } no lee, y queda como se escribió
    .fix = omítalo, pues rara vez hace falta un motivo, o escríbalo en { $language }
reason-in-another-language = no parece { $language }, el idioma de la carta, y queda como se escribió
    .fix = omítalo, pues rara vez hace falta un motivo, o escríbalo en { $language }
name-in-another-script = está en una escritura que quien lee { $language } no lee
    .fix = escríbalo como figura en el contrato
language-for-reading = es un idioma solo para leer ({ $language }): sus textos son traducciones para usted, no escritos a los que un proveedor deba dar curso
    .fix = elija { OPTION("language") } { $take } para la carta y léala en su idioma con { OPTION("read_in") } { $tag }, o adjunte una traducción con { OPTION("courtesy") } { $tag }
language-of-another-country = nombra un país para el que no hay escritos propios ({ $tag }): el escrito va en { $language }
    .fix = léalo pensando en ese país, o escriba el suyo con { COMMAND("template new", $template) }
language-of-several = es una suposición: { $language }, uno de los varios idiomas de { $country } ({ $domain })
    .fix = indique { OPTION("country") }, o elija con { OPTION("language") }
language-guessed = es una suposición: { $language }, porque no se conocen ni el proveedor ni su país
    .fix = indique { OPTION("country") }, o elija con { OPTION("language") }
language-not-offered = es { $language }, porque todavía no hay carta en el idioma del propio proveedor
    .fix = elija otro con { OPTION("language") }, si lo prefiere

## Líneas móviles

-back-up = ponga a salvo lo que depende del número: códigos del banco por SMS, mensajería, cuentas
number-lost = da de baja la línea, y con ella se pierde el número: para conservar un número hay que pedir la portabilidad, no la baja
keep-number-pac = si quiere conservarlo, no envíe esta carta: mande un SMS con el texto PAC al 65075 y dé el código, válido durante 30 días, al nuevo proveedor; { -back-up }
keep-number-ported = si quiere conservarlo, no envíe esta carta: pida la portabilidad a través del nuevo proveedor; { -back-up }
keep-number-ask = si quiere conservarlo, no envíe todavía esta carta: pregunte antes al nuevo proveedor cómo se traslada el número; { -back-up }
number-lost-with-death = da de baja la línea, y se pierden el número y lo que depende de él
    .fix = si un familiar quiere conservar el número, pida antes el cambio de titular del contrato; guarde los mensajes, las fotografías y el acceso a las cuentas mientras la línea siga funcionando
number-expires = conserva la línea hasta que caduque; ese día pueden perderse un número de prepago y su saldo
    .fix = gaste o reclame antes el saldo, y { -back-up }

## A quién va la carta

provider-or-address = { $fix }, o indique { OPTION("to") } y { OPTION("provider_name") }
provider-missing = falta: ¿a quién va dirigida la carta?
    .fix = indíquelo con { OPTION("provider") } (vea { COMMAND("provider list") }), o indique { OPTION("to") } y { OPTION("provider_name") }
address-missing = falta: el proveedor tiene nombre pero no dirección
    .fix = indíquela con { OPTION("to") }, o indique el proveedor con { OPTION("provider") } (vea { COMMAND("provider list") })
provider-without-address = no tiene dirección de correo electrónico en el directorio
    .fix = indíquela con { OPTION("to") }
not-compared = no se ha comparado con { $records } de sus propias fichas, que no se pueden leer
    .fix = vea { COMMAND("provider list") }
address-dated = tiene una dirección de una fuente antigua o sin fecha: { $email } ({ $source })
    .fix = compruébela en el sitio web del proveedor antes de enviar la carta
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = tiene una dirección vista por última vez hace mucho tiempo: { $email } ({ $source }; { $age })
    .fix = compruébela en el sitio web del proveedor antes de enviar la carta
address-sends-only = no tiene dirección para una baja: { $email } no puede recibir correo
address-data-protection-only = no tiene dirección para una baja: { $email } solo atiende solicitudes de protección de datos, y una baja enviada allí se pierde
find-way-to-cancel = busque cómo darse de baja en su cuenta, en el sitio web o en la aplicación del proveedor, o busque la dirección de atención al cliente e indíquela con { OPTION("to") }
one-of-family = escriba uno de estos: { $ids }; o { $fix }

## Dudas sobre un destinatario

doubts = { $before }, y { $after }
address-unverified = solo tiene una dirección de una única fuente sin comprobar: { $email } ({ $source })
address-doubted = tiene una dirección, { $email }, que { $why }
address-of-another = es la dirección de { $owner } ({ $id }), no de { $named }
address-outside-domains = está fuera de los dominios propios de { $provider }
address-outside-named-domains = está fuera de los dominios de { $provider }, a cuyo nombre va dirigida la carta
address-free-mail = es de un servicio de correo gratuito ({ $domain }), donde cualquiera puede tener una dirección
address-impostor = se parece a { $real } sin serlo
address-disguised = tiene la letra «{ $letter }» ({ $code }), que solo se parece a «{ $like }»
compare-with-website = compruébela en el sitio web del proveedor
compare-and-confirm = compruébela en el sitio web del proveedor; si es correcta, añada { $option }
confirm-or-other-way = { $fix }; o use otra vía: { $way }
address-returned-letter = no aceptó una carta: fue devuelta el { $day }
other-way-to-cancel = compruébela en el sitio web del proveedor o dese de baja por otra de las vías que ofrece
other-way-or-confirm = compruébela en el sitio web del proveedor o dese de baja por otra de las vías que ofrece; si aun así es correcta, añada { $option }

## Archivos adjuntos

enclosure-refused = { $path } { $refusal }
enclosure-missing = no existe
    .fix = compruebe la ruta, o deje fuera el archivo
enclosure-not-a-file = es { $kind }, no un archivo
    .fix = indique la ruta de un archivo
enclosure-unreadable = no se puede leer: { $source }
    .fix = compruebe sus permisos, o cópielo en un lugar donde usted pueda leerlo
enclosure-empty = está vacío
    .fix = compruebe si se guardó, o déjelo fuera
-make-smaller = hágalo más pequeño (basta un escaneado en grises a 150 ppp), o deje fuera alguno
enclosure-too-large = es demasiado grande: { $size }, y se permiten { $limit } para todos los adjuntos juntos
    .fix = { -make-smaller }
enclosures-too-large = hace que los adjuntos sumen { $size }; se permiten { $limit }
    .fix = { -make-smaller }
answer-too-large = es demasiado grande: { $size }, y se guardan { $limit } como máximo
    .fix = indique la respuesta misma, sin lo que llevaba adjunto
enclosure-changed = cambió mientras se leía
    .fix = espere a que esté guardado e inténtelo de nuevo
enclosure-twice = se ha indicado dos veces
    .fix = indíquelo una sola vez
-rename-file = cámbiele el nombre: letras, cifras, espacios y una extensión corta
enclosure-name-encoding = tiene un nombre que no es Unicode válido
    .fix = { -rename-file }
enclosure-name-length = tiene un nombre de { $bytes } bytes; se permiten 255
    .fix = { -rename-file }
enclosure-name-character = tiene un nombre con un carácter que no puede llevar ({ $code })
    .fix = { -rename-file }
enclosure-no-name = no tiene nombre
    .fix = { -rename-file }
enclosure-name-windows = tiene un nombre que Windows no puede guardar ({ $why })
    .fix = { -rename-file }
windows-sign = contiene { $sign }
windows-ending = termina en un punto o un espacio
windows-device = { $stem } es allí un dispositivo
enclosure-mislabelled = lleva la extensión .{ $extension } y no es un archivo de ese tipo
    .fix = compruebe si se abre y póngale la extensión que le corresponde
-send-document = envíe un PDF o una imagen de lo que muestra
enclosure-named-program = lleva la extensión de un programa (.{ $extension }): los servicios de correo los rechazan, y un lector prudente también
    .fix = { -send-document }
enclosure-macros = es un archivo de Office que puede contener macros (.{ $extension }): los servicios de correo los rechazan, y un lector prudente también
    .fix = { -send-document }
enclosure-program = es { $program }: los servicios de correo los rechazan, y un lector prudente también
    .fix = { -send-document }
program-linux = un programa de Linux
program-windows = un programa de Windows
program-macos = un programa de macOS
program-java-or-macos = un programa de Java o de macOS
program-webassembly = un programa de WebAssembly
program-android = un programa de Android
program-windows-link = un acceso directo de Windows
program-script = un script
-black-out = déjelo fuera; si el proveedor insiste, tache lo que no necesite ver y permítalo expresamente
enclosure-identity-document = tiene nombre de documento de identidad («{ $word }»): para una baja no hace falta ninguno
    .fix = { -black-out }
enclosure-identity-behind-link = lleva a un archivo con nombre de documento de identidad («{ $word }»): para una baja no hace falta ninguno
    .fix = { -black-out }
-take-out = quítelo del archivo, o permítalo expresamente
enclosure-sensitive = contiene { $finding } en la línea { $line }
    .fix = { -take-out }
enclosure-credential = contiene { $credential } en la línea { $line }
    .fix = { -take-out }

## Claves y credenciales halladas en un archivo

credential-private-key = una clave privada
credential-azure-key = una clave de Azure
credential-wallet = un monedero de criptomonedas
credential-aws-key = una clave de AWS
credential-npm-token = un token de npm
credential-password = una contraseña
credential-client-secret = un secreto de cliente
credential-google-api-key = una clave de API de Google
credential-google-token = un token de Google
credential-github-token = un token de GitHub
credential-gitlab-token = un token de GitLab
credential-slack-token = un token de Slack
credential-stripe-key = una clave de Stripe
credential-api-key = una clave de API
credential-pypi-token = un token de PyPI
credential-wallet-key = la clave de un monedero de criptomonedas
credential-java-key-store = un almacén de claves de Java
credential-keepass-database = una base de datos de KeePass
credential-macos-keychain = un llavero de macOS
credential-pkcs-12-key-store = un almacén de claves PKCS #12
credential-json-web-token = un JSON Web Token
credential-password-hash = el hash de una contraseña
credential-secret = un dato secreto

recipient-sends-only = no puede recibir correo
recipient-data-protection-only = solo atiende solicitudes de protección de datos: una baja enviada allí se pierde

address-for-withdrawals-only = es solo para desistimientos dentro del plazo legal
address-is-general = solo tiene un buzón general: { $email }; es posible que atención al cliente no lo lea
address-is-outside = tiene una dirección fuera de sus propios dominios: { $email }
address-imported = tiene una dirección importada que nadie ha comprobado: { $email }
address-is-pec = solo tiene un buzón certificado (PEC): { $email }; es posible que no admita correo de un buzón corriente
provider-refuses-email = afirma que no admite bajas por correo electrónico ({ $known }); la ley puede decir otra cosa
    .fix = guarde la prueba del envío; mejor aún: { $way }
provider-refuses-email-only = afirma que no admite bajas por correo electrónico ({ $known }); la ley puede decir otra cosa
    .fix = guarde la prueba del envío y busque otra vía en el sitio web del proveedor
provider-needs = exige { $what } ({ $known })
    .fix = añádala como adjunto; en la copia de un documento de identidad, tache lo que nadie necesita: foto, número, firma
provider-ceased = no presta servicio a nadie desde el { $day } ({ $known })
    .fix = averigüe quién se hizo cargo de los clientes y si el contrato sigue vigente
provider-ceased-for = no presta servicio a nadie desde el { $day } ({ $known })
    .fix = escriba a quien se hizo cargo de los clientes: { $id }
ways-instead = use una de estas vías, o indique otra dirección con { OPTION("to") }:{ $ways }
