### Preguntas en la terminal, y hasta dónde ha llegado algo largo.

## Lo que dice cada pregunta

prompt-back = (atrás)
prompt-interrupted = (interrumpido)
prompt-yes = Sí
prompt-no = No
prompt-yes-words = s sí si
prompt-no-words = n no
prompt-yes-or-no = escriba s para sí o n para no
prompt-nothing-fits = no hay coincidencias: escriba menos
prompt-pasted-line-end = el texto pegado contiene un salto de línea: pegue una sola línea de texto sin formato
prompt-pasted-tab = el texto pegado contiene un tabulador: pegue una sola línea de texto sin formato
prompt-pasted-control = el texto pegado contiene un carácter de control (U+{ $code }): pegue una sola línea de texto sin formato
prompt-terminal-unusable = no se puede usar la terminal para preguntas: { $source }
prompt-was-interrupted = interrumpido
prompt-confirm = { $question } (s/N)
prompt-confirm-help = s para sí; Intro, n o Esc para no
prompt-confirm-or-back-help = s para sí; Intro o n para no; Esc para volver atrás
prompt-choose-help = ↑↓ para moverse, Intro para elegir, Esc para no elegir ninguno
prompt-choose-or-back-help = ↑↓ para moverse, Intro para elegir, Esc para volver atrás
prompt-search-help = escriba para buscar, ↑↓ para moverse, Intro para elegir, Esc para volver atrás
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (opcional):
prompt-help = { $help }; Esc para volver atrás
prompt-help-optional = { $help }; Intro para omitirlo, Esc para volver atrás
prompt-help-erase = { $help }; vacío se omite, Esc para volver atrás
prompt-example = p. ej. { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
prompt-understood = { $typed } (se entiende { $read })
prompt-which-day = { $typed } puede ser más de un día. ¿Cuál es?

## Una carta

prompt-kind = ¿Qué quiere hacer?
prompt-cause = ¿Cuál es la causa?
prompt-cause-change = el proveedor cambia el precio o las condiciones
prompt-cause-quality = el servicio no es el que se acordó
prompt-cause-move = me mudo a un lugar donde el proveedor no presta el servicio
prompt-cause-death = el titular del contrato ha fallecido
prompt-cause-other = otra causa, con sus propias palabras
prompt-capacity = ¿Qué es usted de la persona fallecida?
    .heir = una de las personas herederas
    .executor = albacea de la herencia
    .spouse = cónyuge
    .other = nada de esto; la carta no afirma nada
prompt-provider = ¿Qué proveedor?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = no se conoce ninguna dirección
prompt-provider-another = otro proveedor (indique su dirección)
prompt-provider-is-wish = «{ $typed }» dice lo que quiere, que es la pregunta siguiente: escriba aquí el nombre de la empresa
prompt-provider-unknown = nadie en el directorio se llama «{ $typed }»: escriba menos u otro nombre, o pulse Intro para dar una dirección
prompt-address-help = su dirección postal, con un punto y coma entre las líneas
prompt-keep-number = ¿Quiere conservar el número de teléfono? Se pierde con el contrato.
    .no = no: puede perderse
    .yes = sí: parar aquí y decirme cómo
number-is-kept = no se ha escrito nada, porque se conserva el número

## Un proveedor nuevo

prompt-new-name = Nombre del proveedor:
    .help = tal como debe figurar en una carta
prompt-new-country = País del proveedor (opcional):
    .help = dos letras, por ejemplo ES; Intro para omitirlo
prompt-new-domains = Dominios propios del proveedor:
    .help = por ejemplo example.com, separados por espacios si son varios; una dirección de otro dominio puede ser de un extraño
prompt-new-domains-empty = está vacío
    .fix = escriba al menos un dominio, por ejemplo example.com
prompt-new-purpose = ¿Para qué sirve su dirección de correo electrónico?
prompt-new-email = Correo electrónico del proveedor:
    .help = en uno de sus propios dominios
prompt-new-source = ¿Dónde la leyó?
    .help = la página, por ejemplo https://example.com/contact: sin ella nadie puede comprobar una dirección

## Contraseñas

prompt-password = Contraseña de { $username } en { $host }:
    .help = mientras la escribe no se muestra nada; Esc para no dar ninguna

## Hasta dónde ha llegado

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, faltan {"{eta}"}
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } con problemas
progress-line = { $doing }: { $done } de { $total } { $things }, { $rate }/s, faltan { $seconds } s
progress-line-without-end = { $doing }: { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## Un proveedor sin dirección

no-address-but-ways = En el directorio no figura ningún correo electrónico de { $name } para bajas. Se conocen estas vías:{ $ways }
no-address-and-no-way = En el directorio no figura ningún correo electrónico de { $name } para bajas, y no se conoce ninguna otra vía.
ask-how-to-go-on = ¿Cómo quiere continuar?
choice-by-post = escribir una carta para imprimir y enviarla por correo postal
choice-use-other-way = parar aquí y usar otra vía
choice-give-address = indicar una dirección de correo electrónico: conozco una
choice-another-provider = elegir otro proveedor
other-way-taken = no se ha escrito nada
    .fix = use una de las vías anteriores y guarde la confirmación
provider-by-mail = A { $name } se le escribe a { $email } ({ $known }).
provider-by-mail-and-ways = A { $name } se le escribe a { $email } ({ $known }). Otras vías:{ $ways }

## Respuestas que se guardan

ask-keep-answers = ¿Guardar sus respuestas para otra vez?
keep-nothing = no
keep-request = esta carta, como archivo de solicitud { $file }
keep-profile = lo que trata de usted, como su perfil: { $values }
keep-both = ambas cosas
request-kept = Sus respuestas están en { $file }. { COMMAND("draft", $file) } escribe la misma carta otra vez.
request-kept-without-files = Los adjuntos están en otra carpeta: indíquelos de nuevo con { OPTION("attach") }.
answers-not-kept = Sus respuestas no se han guardado: { $why }.

## El perfil

profile-saved = Su perfil está en { $path }: completa lo que una solicitud deja sin decir.
profile-is-in = Está en { $path }; { COMMAND("profile edit") } lo cambia.
profile-empty = Todavía no hay ningún perfil: { COMMAND("profile edit") } crea uno.
profile-unchanged = Su perfil no ha cambiado; no se ha escrito nada.
ask-save-profile = ¿Guardar esto como su perfil en { $path }?
profile-without-terminal = el perfil se hace con preguntas, y no hay nadie a quien preguntar
    .fix = ejecútelo en un terminal, o escriba [profile] en { $path }
profile-country = país en el que vive
    .prompt = País en el que vive
    .help = dos letras, por ejemplo ES, o su nombre: sus proveedores se ofrecen primero
profile-language = idioma del programa
    .prompt = Idioma del programa
    .help = por ejemplo en, es o zh; si falta, el de su sistema
