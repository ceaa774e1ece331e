### El directorio de proveedores y sus direcciones.

## Para qué sirve una dirección

address-for-customer-service = atención al cliente
address-for-cancellations = bajas
address-for-privacy = solo protección de datos
address-only-sends = solo envía, no puede recibir
address-source = según { $source }, vista el { $day }
source-worth-a = fiabilidad A: una página propia u oficial
source-worth-b = fiabilidad B: una página de terceros
source-worth-c = fiabilidad C: sin comprobar
source-outdated = la fuente es antigua o no tiene fecha

## Vías distintas del correo electrónico

channel-app = aplicación
channel-hotline = teléfono de atención al cliente
channel-sms = SMS
channel-portal = área de clientes
channel-form = formulario web
channel-letter = carta postal
channel-fax = fax
channel = { $kind }: { $how } ({ $remarks })
channel-at-hand = { $kind }: { $how }; tenga a mano: { $at_hand } ({ $remarks })

## Proveedores por su id

provider-unknown = no está en el directorio de proveedores
provider-of-several = es el nombre de varios proveedores
provider-see-list = vea { COMMAND("provider list") }
provider-near = ¿quería decir { $near }? Vea { COMMAND("provider list") }
provider-family = escriba uno de estos: { $ids }

## Buzones

mailbox-only-sends = no puede recibir una respuesta
    .fix = busque la dirección de atención al cliente
mailbox-for-privacy = parece una dirección de protección de datos, donde una baja se pierde
mailbox-for-the-server = es para quienes administran el servidor de correo

## Los textos de una ficha

source-backslash = contiene una barra invertida, que los navegadores y las personas leen de distinto modo
    .fix = copie la dirección de la página como la muestra el navegador, o diga con palabras dónde la leyó
source-user-name = tiene un nombre de usuario delante del nombre del servidor, que puede confundirse con este
    .fix = { source-backslash.fix }
record-sensitive = parece contener { $found }
    .fix = quítelo: lo que está aquí puede llegar a la carta
write-the-rest-anew = quite lo que no debe enviarse por correo y vuelva a escribir el resto
wrong-value = «{ $value }» { $what }
seen-in-the-future = está en el futuro: hoy es { $today }
    .fix = compruebe la fecha

## Palabras que no están entre las que hay

unknown-purpose = no es ninguna de las finalidades previstas
unknown-channel = no es ninguna de las vías previstas
unknown-confidence = no es ninguno de los grados de fiabilidad previstos
unknown-sector = no es ninguno de los sectores previstos
record-words = escriba una de estas opciones: { $names }
record-word-near = ¿quería decir { $near }? Escriba una de estas opciones: { $names }

## Archivos con las fichas propias de una persona

records-unreadable = no se puede leer: { $source }
    .fix = compruebe que es una carpeta y que usted tiene permiso para leerla
record-unreadable = no se puede leer: { $source }
    .fix = corrija el archivo, o quítelo de ahí
record-misnamed = tiene un nombre de archivo que no es un id
    .fix = póngale un nombre con minúsculas, cifras y guiones, por ejemplo example-mobile.toml
record-exists = { $path } ya existe
record-unwritable = { $path } no se puede modificar: { $source }
record-not-toml = no es TOML válido aquí: { $what }
    .fix = el texto necesita comillas, como en name = "Example Mobile"
record-not-toml-and-more = no es TOML válido aquí: { $what } (y { $more } más)
    .fix = { record-not-toml.fix }
record-unknown-key = no es una clave de la ficha de un proveedor
record-keys = quítela; las claves que hay son: { $keys }
record-key-near = ¿quería decir { $near }?
record-not-text = no es un texto
    .fix = escriba un texto entre comillas, como en { $key } = "…"
record-no-bool = no es ni true ni false
    .fix = escriba true o false, sin comillas
record-old-word = es una palabra antigua para { $word }
    .fix = escriba { $word } en su lugar

## Las claves de una ficha

record-id-missing = falta
    .fix = escriba el nombre del archivo sin .toml
record-id-empty = está vacío
    .fix = escriba id = "{ $id }", el nombre del archivo sin .toml, o cambie el nombre del archivo
record-id-not-the-file = no es el nombre del archivo
    .fix = escriba id = "{ $id }", el nombre del archivo sin .toml, o cambie el nombre del archivo
record-id-taken = también lo usa { $other }
    .fix = dé a cada archivo su propio id: aquí, id = "{ $id }"
record-name-missing = falta
    .fix = escriba el nombre tal como debe figurar en una carta
record-names-no-list = no es una lista de { $most } elementos como máximo
    .fix = escriba otros nombres entre comillas, como en { $key } = ["Example Mobile"]
record-name-not-text = contiene algo que no es un texto
    .fix = ponga cada nombre entre comillas
record-domains-missing = falta
    .fix = escriba los dominios propios del proveedor, como en domains = ["example.com"]: una dirección de otro dominio puede ser de un extraño
record-domains-no-list = no es una lista de { $most } elementos como máximo
    .fix = { record-domains-missing.fix }
record-domains-empty = está vacío
    .fix = { record-domains-missing.fix }
record-address-outside = «{ $email }» está fuera de los dominios de la ficha
    .fix = si { $domain } es del propio proveedor, añádalo a domains; si no, la dirección puede ser de un extraño
record-address-only-sends = «{ $email }» no puede recibir una respuesta
    .fix = busque la dirección de atención al cliente, o escriba purpose = "{ $purpose }"
record-tables-no-list = no es una lista de { $most } tablas como máximo
    .fix = empiece cada una con una línea [[{ $key }]]
record-email-missing = falta
    .fix = escriba la dirección, o quite la tabla
record-purpose-missing = falta
    .fix = escriba para qué sirve: customer-service, cancellation o privacy
record-source-missing = falta
    .fix = escriba dónde leyó la dirección, por ejemplo la página: sin eso nadie puede comprobarla
record-confidence-missing = falta
    .fix = escriba A (una página propia u oficial), B (una página de terceros) o C (sin comprobar)
record-seen-on-missing = falta
    .fix = escriba el día en que la vio allí, como en seen_on = 2026-11-23
record-channel-missing = falta
    .fix = escriba qué vía es: app, hotline, sms, portal, form, letter o fax
record-how-missing = falta
    .fix = escriba qué hay que hacer allí

## Empresas de datenanfragen/data

import-unreadable = { $path } no se puede leer: { $source }
import-empty = { $path }: no hay archivos de empresas (.json) aquí ni en una carpeta companies

## Empresas que se omiten

company-slug-taken = su slug «{ $slug }» es también el de { $file }
company-unreadable = no se puede leer: { $source }
company-not-json = no es JSON: { $error }
company-no-object = no contiene ninguna empresa: una empresa es un solo objeto JSON
company-bad-slug = slug no está formado por minúsculas, cifras y guiones
company-bad-quality = quality no es ninguna de estas: tested, verified, imported, scraped
company-without-source = sources está vacío: nadie podría comprobar la ficha
company-bad-medium = suggested-transport-medium no es ninguno de estos: fax, letter, email, webform
company-not-text = { $key } no es un texto
company-key-missing = falta { $key }
company-no-list = { $key } no es una lista de textos
company-wrong = { $key } { $what }

## Páginas, vías y lo que exige un proveedor

page-cancel = página de bajas
page-account = área de clientes
page-help = página de ayuda
page-terms = condiciones
way-email = correo electrónico
way-online = internet
need-signature = una firma de puño y letra
need-id-copy = una copia de un documento de identidad
address-for-withdrawals = desistimientos dentro del plazo legal
address-for-anything = buzón general
address-pec = buzón certificado (PEC), que quizá solo admita correo de otros buzones así
source-without-day = según { $source }
page-no-web-address = no es la dirección de una página web
    .fix = cópiela como la muestra el navegador, empezando por https://
postal-line-too-long = tiene más de { $most } caracteres
    .fix = acorte la línea
record-no-table = no es una tabla
    .fix = empiécela con una línea [{ $key }]
record-no-id = no es el id de una ficha
    .fix = escríbalo como lo muestra { COMMAND("provider list") }, por ejemplo lebara-uk
record-page-kind-missing = falta
    .fix = escriba para qué sirve la página: cancel, account, help o terms
record-page-missing = falta
    .fix = escriba la dirección de la página, como en url = "https://www.example.org/cancel"
record-postal-lines = no es una lista de entre 2 y { $most } líneas
    .fix = escríbalas como en un sobre, por ejemplo lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = falta
    .fix = escriba por qué vías el proveedor no admite bajas, como en ways = ["email"]
record-need-missing = falta
    .fix = escriba qué se exige: signature o id-copy
record-ceased-missing = falta
    .fix = escriba el día, como en on = 2026-11-23
unknown-page = no es ninguno de los tipos de página previstos
unknown-way = no es ninguna de las vías previstas
unknown-need = no es ninguna de las exigencias previstas

## Vías además del correo electrónico

way-page = { $kind }: { $url } ({ $known })
way-account-page = área de clientes: { $url }; eliminar una cuenta no pone fin al contrato: dese antes de baja ({ $known })
way-post = por correo postal: { $address } ({ $known }); { OPTION("letter") } escribe la carta para imprimir
way-post-seat = por correo postal a la sede de la empresa, cuando no se conoce otra dirección: { $address } ({ $known }); { OPTION("letter") } escribe la carta para imprimir
way-button-de = en { $domain }: busque el botón «Verträge hier kündigen», que la ley alemana exige en todo sitio web donde se celebran contratos (§ 312k BGB); la confirmación debe llegar al momento
way-button-fr = en { $domain }: busque «Résilier votre contrat», que la ley francesa exige en todo sitio web donde se celebran contratos (artículo L. 215-1-1 del Código de Consumo, «tres clics»)
way-page-nl = en { $domain }: busque «opzeggen», a menudo en { $domain }/opzeggen; lo que se contrató en línea puede darse de baja en línea
way-platform-pt = en la plataforma del Estado portugués para poner fin a contratos de telecomunicaciones: https://www.cessacaodecontratos.pt
