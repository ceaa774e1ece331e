### Cartas, modelos e documentos.

## O que uma carta diz de uma pessoa

iban-ending-only = …{ $ending } (só os quatro últimos caracteres)

## Modelos

template-origin-built-in = { $path } (incluído)
template-wrong = { $template }: { $what }
template-wrong-in-line = { $template }:{ $line }: { $what }
template-wrong-at = { $template }:{ $line }:{ $column }: { $what }
template-wrong-in-sample = { $template }: { $what } (exemplo: { $sample })
template-error-mend = corrija-o; um rascunho a partir deste modelo falharia da mesma forma

## O que está errado num modelo

template-error-unreadable = não pode ser lido: { $source }
template-missing = não há nenhuma carta deste tipo em { $language }: { $path } não está nos modelos incluídos nem nos seus
template-partial-missing = inclui {"{{"}> { $partial }{"}}"}, e { $path } não existe
template-partial-computed = inclui um fragmento cujo nome não é uma palavra simples
template-partial-inline = define um fragmento dentro de si mesmo ({"{{"}#*inline{"}}"}): um fragmento é um ficheiro, na pasta _partials ao lado dele
template-recursion = há modelos que se incluem uns aos outros sem fim: { $names }
template-too-deep = tem mais de { $most } etiquetas, ou fragmentos dentro de fragmentos dentro de fragmentos
template-unclosed = o bloco { $tag } não está fechado
template-no-value = {"{{"}{ $variable }{"}}"} não tem valor: { $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} nunca se pode verificar: { $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}: { $hint }
    .fix = veja { COMMAND("template variables") }
template-variable-optional = é opcional; ponha {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"} à volta
template-variable-near = não existe essa variável; queria dizer { $near }?
template-variable-unknown = não existe essa variável
template-no-list = {"{{"}#{ $block }{"}}"}: nenhuma variável é uma lista nem tem partes
    .fix = escreva a própria variável; enclosures e address vêm com as suas linhas
template-no-subject = deve começar por uma linha "Subject: …" que não esteja vazia e, por baixo dela, uma linha vazia
template-no-blank-line = deve ter uma só linha de assunto e depois uma linha vazia
template-long-subject = o assunto tem { $length } caracteres; são permitidos { $most }, no máximo
template-empty-body = não tem texto por baixo do assunto
template-long-body = a carta tem { $length } octetos; são permitidos { $most }, no máximo
template-character = contém um carácter de controlo ou invisível (U+{ $code })

## O que uma verificação de modelos encontra

template-html = { $template }: contém o que parece HTML, { $tag }
    .fix = escreva o próprio carácter, e sem etiquetas
template-copied = { $template }: continua a ser a carta { $other }, palavra por palavra
    .fix = escreva-a no idioma a que se destina
template-unsaid = { $template }: a carta não diz { $variable }: { $why }
template-put-variable = ponha {"{{"}{ $variable }{"}}"} no seu lugar
template-put-variable-if-given = ponha {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} no seu lugar
letter-long-subject = o assunto tem { $length } caracteres: os programas de e-mail mostram muito menos de { $most }
    .fix = encurte-o para o que pede e um número
letter-html = contém o que parece HTML, { $tag }: a carta é texto simples, e isso seria lido tal como está
    .fix = escreva o próprio carácter, e sem etiquetas
letter-hole = um valor ausente deixa um buraco, { $hole }
    .fix = ponha também as palavras à volta do valor dentro do seu {"{{"}#if{"}}"}

## O que uma carta tem de dizer e a lei que o exige

letter-needs-writer = quem escreve (§ 312k(2) BGB, D215-2)
letter-needs-email = para onde confirmar (§ 312k(2) BGB, D215-2)
letter-needs-addressee = a quem se dirige
letter-needs-holder = de quem é o contrato
letter-needs-contract = que contrato (§ 312k(2) BGB, D215-2)
letter-needs-other-number = que contrato, quando não há mais nada
letter-needs-line = que linha, em telecomunicações (D215-2)
letter-needs-sim-card = que cartão SIM, quando não há mais nada
letter-needs-confirm-by = o dia até ao qual confirmar
letter-needs-renewal = a renovação a cancelar
letter-needs-end = quando deve terminar (§ 312k(2) BGB, D215-2)
letter-needs-cause = a causa (§ 312k(2) BGB; D215-2 para um fim antecipado)
letter-needs-day-of-death = o dia do falecimento
letter-needs-order-day = solicitado em (Diretiva 2011/83/UE, anexo I, parte B)
letter-needs-receipt-day = recebido em (Diretiva 2011/83/UE, anexo I, parte B)
letter-needs-address = o endereço do consumidor (Diretiva 2011/83/UE, anexo I, parte B)
letter-needs-product = o bem ou o serviço (Diretiva 2011/83/UE, anexo I, parte B)
letter-needs-date = a data (Diretiva 2011/83/UE, anexo I, parte B)
letter-needs-first-letter = a carta de que se trata
letter-needs-authority = a quem iria uma reclamação

## Pedidos de exemplo com que os modelos são experimentados

sample-full = completo
sample-minimal = mínimo
sample-renewal-tomorrow = renovação amanhã
sample-renewal-known = renovação conhecida
sample-mobile = uma linha móvel
sample-at-any-price = custe o que custar
sample-free-exit = price-change, sem encargos por lei
sample-heir = um herdeiro
sample-spouse = um cônjuge
sample-for-cause = { $sample }, { $cause }

## Modelos de que não se faz nenhuma carta

template-unread-ending = { $path }: não é lido
    .fix = termine o nome em .hbs, em minúsculas
template-unread-without-language = { $path }: não é lido: não está na pasta de nenhum idioma
    .fix = mude-o para uma, por exemplo en-GB/
template-unread-no-language = { $path }: não é lido: «{ $folder }» não é uma etiqueta de idioma
    .fix = dê à pasta o nome de uma etiqueta, por exemplo en-GB, de ou sv
template-unread-too-deep = { $path }: não é lido: está demasiado fundo
    .fix = mude-o para cima, para IDIOMA/TIPO.hbs
template-not-included = { $path }: nenhuma carta o inclui
    .fix = inclua-o com {"{{"}> { $name }{"}}"}, ou retire-o
template-not-included-and-broken = { $path }: nenhuma carta o inclui, e tem erros: { $error }
    .fix = inclua-o com {"{{"}> { $name }{"}}"}, ou retire-o

## As variáveis dos modelos: o que cada uma contém

template-variable-given-always = sempre
template-variable-given-sometimes = opcional
template-variable-condition = condição
template-variable =
    .accept_charge = quer-se a primeira data custe o que custar
    .address = a sua morada, com as linhas umas por baixo das outras
    .article = o artigo que dá o direito de sair, como lá se cita
    .as_executor = administra a herança
    .as_heir = é um dos herdeiros
    .as_spouse = é o cônjuge do titular
    .authority = a entidade a quem iria uma reclamação (escalate)
    .by_attorney = tem uma procuração do titular
    .by_post = a carta segue pelo correio, como documento para imprimir
    .cause_on = o dia da causa (terminate-for-cause)
    .confirm_by = o dia até ao qual responder; ausente onde só serve «sem demora»
    .contract_number = o número de contrato
    .customer_number = o número de cliente
    .death = a causa é o falecimento do titular
    .email = o seu endereço de e-mail
    .enclosures = os nomes dos ficheiros anexados, um por linha
    .end_on = o dia em que o contrato deve terminar
    .first_message_id = o Message-ID da primeira carta (follow-up, escalate)
    .first_sent_on = o dia em que a primeira carta foi enviada (follow-up, escalate)
    .first_subject = o assunto da primeira carta (follow-up, escalate)
    .free_exit = a lei permite sair sem encargos por esta causa
    .holder = o nome em que está o contrato: o seu, se não for indicado outro
    .iban_ending = os quatro últimos caracteres da conta em que se cobra
    .iccid = o número do cartão SIM
    .identity_label = como se chama o número de identificação, por exemplo NIF
    .identity_number = o número de identificação
    .line = o número de telefone da linha
    .mobile = é uma linha móvel
    .move = a causa é uma mudança de casa
    .name = o seu nome
    .new_place = o local para onde se muda
    .no_winback = não quer propostas para ficar
    .not_served = diz que o fornecedor não serve o novo local
    .on_behalf = o contrato está noutro nome que não o seu
    .order_number = o número de encomenda
    .ordered_on = o dia da encomenda
    .other_cause = a causa é o que o motivo diz
    .phone = o seu número de telefone
    .price_change = a causa é uma alteração do preço ou das condições
    .product = o tarifário, o bem ou o serviço
    .provider_email = o endereço para onde vai a carta
    .provider_name = o nome do fornecedor
    .quality = a causa é o serviço não ser o que foi acordado
    .reason = o seu motivo
    .received_on = o dia em que os bens chegaram
    .remedy_by = o último dia do prazo para corrigir a falha
    .renews_on = o dia da próxima cobrança
    .reported_on = o dia em que se comunicou a falha
    .revoke_mandate = a autorização de débito direto também é revogada
    .today = o dia em que a carta é escrita

## As ajudas dos modelos: o que dá cada exemplo

template-helper-if = a parte cuja condição se verifica; um valor ausente não a verifica
template-helper-unless = a parte em que a condição não se verifica
template-helper-and = a parte em que ambas se verificam; do mesmo modo (or a b), em que uma se verifica
template-helper-partial = o fragmento com esse nome, de _partials ao lado da carta

## A carta como documento

document-missing = nenhum dos tipos de letra disponíveis consegue desenhar { $characters }
characters-in-package = { $characters }: { $kind }, no pacote { $package } da Debian
characters-in-no-font = { $characters }: { $kind }, em nenhum tipo de letra conhecido
characters-unknown-script = uma escrita desconhecida
characters-emoji = emojis
characters-private-use = uso privado
characters-symbols = símbolos
document-control = o texto contém um carácter de controlo (U+{ $code })
document-too-long = a carta tem mais de { $most } páginas
address-line-wide = a linha «{ $line }» da morada é mais larga do que a janela do envelope
address-lines-many = a morada tem { $lines } linhas, e a janela do envelope mostra { $most }
# Fins de uma frase cujo sujeito é um ficheiro.
picture-unknown = não é um PNG nem um JPEG
picture-too-large = tem { $width } × { $height } píxeis; são permitidos no máximo { $most } milhões
picture-print-colours = é um JPEG nas cores de uma tipografia (CMYK)
picture-damaged = está danificado ou incompleto
fonts-folder-unreadable = a pasta de tipos de letra { $path } não pode ser lida: { $source }
fonts-folder-empty = a pasta { $path } não contém nenhum ficheiro de tipo de letra (.ttf, .otf, .ttc ou .otc)
font-unreadable = o ficheiro de tipo de letra { $path } não pode ser lido: { $source }
font-broken = { $path } está danificado ou não é um tipo de letra
font-not-embedded = o tipo de letra { $name } não pode ser incorporado
font-without-a-name-not-embedded = o tipo de letra sem nome não pode ser incorporado
pdf-unwritable = o PDF não pode ser escrito: { $source }

## A mensagem pronta é vista mais uma vez

message-media-type = o tipo de conteúdo de um anexo não pode ser posto num cabeçalho: { $source }
message-incorrect = a mensagem pronta não está correta: { $source }
message-bare-line-end = a linha { $line } termina num CR ou LF isolado
message-long-line = a linha { $line } tem { $length } octetos; são permitidos 998
message-control-character = a linha { $line } contém um carácter de controlo
message-header-count = o cabeçalho { $header } aparece { $count } vezes
message-without-body = não há uma linha vazia depois dos cabeçalhos
message-of-another-kind = a mensagem não é do tipo que deve ser: texto simples, ou texto com anexos
message-boundary = a linha { $line } está entre partes, ou poderia ser tomada por um limite
message-parts = a mensagem tem { $count } partes fechadas; deve ter { $expected }
message-part-header = a parte { $part } tem o cabeçalho { $header } { $count } vezes
message-part-kind = a parte { $part } não é o texto ou o anexo que deve ser
