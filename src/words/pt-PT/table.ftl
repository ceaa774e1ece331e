### Tabelas e lotes.

## Colunas

column-unknown = é uma coluna que não se usa aqui
column-rename = mude-lhe o nome, ou retire a coluna
column-meant-rename = queria dizer { $near }? Mude-lhe o nome, ou retire a coluna
column-say = mude-lhe o nome, diga o que é com { $is }, ou deixe-a de fora com { $none }
column-meant-say = queria dizer { $near }? Mude-lhe o nome, diga o que é com { $is }, ou deixe-a de fora com { $none }
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = é { $field } pela segunda vez, depois da coluna «{ $first }»
    .fix = mantenha uma e deixe a outra de fora com { OPTION("map", value: "\"COLUMN=\"") }
    .alike = retire uma da tabela, ou dê-lhe outro nome
table-columns-read = As colunas são lidas assim: { $columns }. Para ler uma de outro modo, use { OPTION("map") }; com { OPTION("strict") } só os nomes dos campos valem como cabeçalhos.
table-columns-left = Colunas que não são usadas: { $columns }.
column-whose-addresses = contém endereços como { $first }, que podem ser seus ou dos fornecedores
    .fix = diga de quem são com { OPTION("map") }: "COLUMN=email" se são seus, "COLUMN=to" se são dos fornecedores

## A tabela como foi escrita

table-not-understood = a tabela não pode ser compreendida
table-save-as-utf8 = guarde a tabela como UTF-8, por exemplo «CSV UTF-8 (*.csv)»
table-encoding-read = A tabela é lida como { $encoding }: veja no primeiro rascunho se as letras estão certas.
workbook-broken = é um livro de cálculo que não se consegue ler
    .fix = abra-o numa folha de cálculo e guarde-o de novo, como .xlsx ou como «CSV UTF-8 (*.csv)»
workbook-old-or-locked = é um livro no formato antigo do Excel, ou com palavra-passe
    .fix = abra-o, retire a palavra-passe e guarde-o como .xlsx
workbook-locked = é um livro com palavra-passe
    .fix = retire a palavra-passe, ou guarde a folha como «CSV UTF-8 (*.csv)»
workbook-too-large = tem mais de { $mib } MiB depois de descomprimido
    .fix = guarde a folha como «CSV UTF-8 (*.csv)», ou divida-a
workbook-empty = é um livro sem nenhuma folha visível com cabeçalhos
    .fix = ponha numa linha os nomes das colunas, como provider e order_number
workbook-sheet-read =
    { $others ->
        [one] É lida a folha «{ $name }»; o livro tem mais 1, que não é lida.
       *[other] É lida a folha «{ $name }»; o livro tem mais { $others }, que não são lidas.
    }
workbook-hidden-rows =
    { $number ->
        [one] tem uma linha oculta: { $rows }
       *[other] tem { $number } linhas ocultas: { $rows }
    }
    .fix = mostre-as todas (retire o filtro), ou apague as que não interessam
workbook-merged-cells =
    { $number ->
        [one] tem células unidas: { $cells }
       *[other] tem { $number } grupos de células unidas: { $cells }
    }
    .fix = separe-as e escreva o valor em cada célula
workbook-formulas =
    { $number ->
        [one] tem uma fórmula sem resultado: { $cells }
       *[other] tem { $number } fórmulas sem resultado: { $cells }
    }
    .fix = abra o livro numa folha de cálculo e guarde-o de novo
table-workbook = é um livro de folha de cálculo (.xlsx ou .ods), não uma tabela em texto
table-utf16 = é UTF-16, não UTF-8
table-empty = está vazia
    .fix = indique uma tabela cuja primeira linha dê nome às colunas
table-heading-not-utf8 = tem um cabeçalho que não é texto UTF-8
table-separator = tem uma primeira linha que diz "sep={ $said }", e um cabeçalho com "{ $other }"
    .fix = retire a primeira linha
table-without-column = não tem nenhuma coluna «{ $column }», que { OPTION("map") } indica
    .fix = as colunas são { $columns }
table-without-fields = não tem nenhuma coluna com o nome de um campo
    .fix = dê nome às colunas na primeira linha, por exemplo provider,order_number
table-quote-open = tem aspas que não estão fechadas: tudo o que vem a seguir seria um só valor
    .fix = feche-as, ou retire-as; aspas dentro de um valor escrevem-se duas vezes
table-row-too-long = tem uma linha da tabela com mais de { $kib } KiB, o que nenhum pedido tem
    .fix = procure aspas que não estejam fechadas
table-line-too-long = tem uma linha com mais de { $kib } KiB, o que nenhum pedido tem
    .fix = escreva cada objeto numa linha própria

## Uma linha da tabela

row-ragged =
    tem { $found ->
        [one] 1 valor
       *[other] { $found } valores
    }, e o cabeçalho indica { $wanted } colunas
    .fix = procure um separador a mais ou a menos, ou um dentro de um valor sem aspas
row-value-without-heading = tem um valor numa coluna sem cabeçalho
    .fix = dê nome à coluna na primeira linha, ou retire o valor
row-value-without-name = tem um valor sem nome
    .fix = dê-lhe o nome de um campo
cell-not-utf8 = não é texto UTF-8
cell-quote-open = contém o que parecem ser as linhas seguintes: há aspas que não estão fechadas
    .fix = feche-as, ou retire-as
cell-spoilt = é o que uma folha de cálculo faz de um valor: o próprio número perdeu-se
    .fix = formate a coluna como texto e escreva o valor de novo
cell-text-mark = começa com o sinal com que uma folha de cálculo guarda um texto
    .fix = escreva { $plain }
cell-decimals = tem casas decimais, que um número destes não tem
    .fix = escreva { $whole }, e veja se se perderam zeros à frente
cell-number-as-date = é um dia que uma folha de cálculo fez de um número: o próprio número perdeu-se
    .fix = formate a coluna como texto e volte a escrever o número
cell-rounded = tem mais do que os { $kept } algarismos que uma folha de cálculo guarda e acaba em zeros: os últimos algarismos perderam-se
    .fix = formate a coluna como texto e volte a escrever o número
cell-in-mixed-column = pode ler-se de duas maneiras, numa coluna em que uns dias só se leem de uma e outros só da outra
    .fix = escreva os dias desta coluna no formato AAAA-MM-DD

## Um lote verificado

progress-checking = A verificar
progress-writing = A escrever
progress-sending = A enviar
progress-rows = linhas

table-without-rows = tem um cabeçalho e nenhuma linha
    .fix = acrescente uma linha para cada contrato
table-more-warnings = tem mais { $number } destes, que não são mostrados
    .fix = trabalhe com menos linhas de cada vez para os ver todos
warning-of-rows = { $what } ({ $rows } linhas; esta é a primeira)
problem-of-rows = { $what } ({ $rows } linhas: { $named })
problem-of-rows-and-more = { $what } ({ $rows } linhas: { $named } e mais { $more })
row-and-value = { $row } «{ $value }»
fix-of-row = linha { $row }: { $fix }
table-more-problems =
    tem mais { $number ->
        [one] 1 problema de outro tipo
       *[other] { $number } problemas de outros tipos
    }
    .fix = corrija primeiro os outros e execute de novo
command-to-paste = ou escreva isto: { $command }
fix-and-command = { $fix }; { $command }
row-repeated = é o mesmo pedido que a linha { $first } e fica de fora
    .fix = se forem dois contratos, dê a cada um o seu próprio número
table-more-repeated = tem mais { $rows } linhas que são o mesmo pedido que uma anterior e ficam de fora
    .fix = veja a coluna com os números de encomenda
row-like-row = tem números ({ $numbers }) muito parecidos com os da linha { $first } ({ $others }), e não fica de fora
    .fix = se ambos forem um só contrato, retire uma das linhas
row-like-letter =
    tem números ({ $numbers }) muito parecidos com os da entrada { $entry } ({ $others }, { $state }), e não fica de fora
    .fix = se ambos forem um só contrato, retire a linha
table-more-like-rows = tem mais { $rows } linhas com números muito parecidos com os de uma anterior
    .fix = veja a coluna com os números de encomenda
table-more-like-letters = tem mais { $rows } linhas com números muito parecidos com os de cartas enviadas antes
    .fix = veja a coluna com os números de encomenda
row-without-problems-now = tinha problemas quando a tabela foi verificada, e agora não tem nenhum
    .fix = execute de novo o mesmo comando

## O que fazer com uma linha

row-fill-column = preencha uma coluna { $field }, ou { $fix }
row-fill-named-column = preencha a coluna «{ $column }», ou { $fix }
row-fill-to-or-provider = preencha uma coluna { $field }, ou indique o fornecedor numa coluna provider
row-fill-named-to-or-provider = preencha a coluna «{ $column }», ou indique o fornecedor numa coluna provider
row-end-on = se houver um período de fidelização em curso, indique o último dia numa coluna end_on, ou pergunte primeiro quanto lhe cobrariam
row-see-dates = veja-as com { COMMAND("deadline") }, com os valores desta linha como opções
row-try-alone = experimente só esta linha com { COMMAND("draft") }

## Como terminou um lote

run-interrupted = interrompido
nothing-was-written = nada foi escrito
nothing-was-sent = nada foi enviado
table-with-problems = a tabela tem problemas
only-row-with-problems = a única linha tem problemas
rows-with-problems =
    { $failed ->
        [one] 1 de { $rows } linhas tem problemas
       *[other] { $failed } de { $rows } linhas têm problemas
    }
rows-mend-for-drafts =
    corrija-as e execute de novo; com { OPTION("keep_going") }, as outras linhas recebem os seus rascunhos
rows-mend-for-sending = corrija-as e execute de novo; com { OPTION("keep_going") }, as outras cartas são enviadas
rows-mend-apart = corrija essas linhas e execute de novo o lote só com elas, para outro lugar
from-row-behind-table = { $from_row } fica depois da última linha da tabela, que é { $last }
    .fix = indique uma linha que exista, ou deixe essa opção de fora
drafts =
    { $drafts ->
        [one] 1 rascunho
       *[other] { $drafts } rascunhos
    }
drafts-made =
    { $drafts ->
        [one] 1 rascunho criado
       *[other] { $drafts } rascunhos criados
    }
drafts-interrupted =
    { $drafts ->
        [one] interrompido depois de 1 rascunho de { $rows } linhas
       *[other] interrompido depois de { $drafts } rascunhos de { $rows } linhas
    }
# A remedy for a journal that cannot be used.
draft-needs-journal = certifique-se de que é possível escrever na pasta do registo: sem ele não se sabe que rascunhos já estão na caixa de correio
drafts-by-another = outro processo está a colocar rascunhos numa caixa de correio; agora não é colocado nenhum
    .fix = espere que termine; depois o mesmo comando, executado de novo, faz os rascunhos que faltam, e nenhum duas vezes
# What the journal notes.
event-draft-found = o rascunho foi encontrado na pasta { $folder }
event-draft-in-folder = o rascunho está na pasta { $place }
more-rows-drafted-before =
    { $rows ->
        [one] mais 1 linha pede algo de que já há um rascunho ou que já foi enviado
       *[other] mais { $rows } linhas pedem algo de que já há um rascunho ou que já foi enviado
    }
    .fix = o registo mostra-as: { COMMAND("journal list") }
drafts-again = o mesmo comando, executado de novo, faz os rascunhos que faltam, e nenhum duas vezes
batch-go-on = para continuar, execute o mesmo comando com { $changes }
another-place = outro { $option }

## O que um lote lê e escreve

table-too-large = { $name }: tem mais de { $gib } GiB
    .fix = divida a tabela e execute cada parte à parte
table-not-copied = { $name }: não pode ser copiado para um ficheiro temporário: { $source }
    .fix = liberte espaço, ou defina TMPDIR com uma pasta que o tenha
table-not-read-again = { $name }: não pode ser lido de novo: { $source }
temporary-file-unusable = um ficheiro temporário não pode ser usado: { $source }
    .fix = liberte espaço, ou defina TMPDIR com uma pasta que o tenha
output-no-folder = { $path } não é uma pasta
    .fix = escolha outro nome
output-mbox-is-results = { OPTION("mbox") } e { OPTION("results") } indicam o mesmo ficheiro
    .fix = escolha outro nome
output-results-over-draft = { OPTION("results") } poderia ser gravado por cima de um rascunho em { OPTION("out") }
    .fix = escolha um nome que termine em .csv
output-exists = { $path } já existe
    .fix = escolha outro lugar, ou substitua-o com { OPTION("force") }
output-is-read = { $path } é lido, e seria substituído
    .fix = escolha outro nome
output-is-folder = { $path } é uma pasta
    .fix = indique o ficheiro, por exemplo results.csv
output-no-file = { $path } não é um ficheiro normal
    .fix = escolha outro nome
output-without-folder = { $path }: não existe a pasta { $folder }
    .fix = crie primeiro a pasta, ou escolha outra
draft-exists = { $path } já existe
    .fix = escolha outra pasta, ou substitua os ficheiros com { OPTION("force") }
drafts-exist = { $path } já existe, tal como mais { $more } ficheiros a escrever
    .fix = escolha outra pasta, ou substitua os ficheiros com { OPTION("force") }
place-choose-or-force = escolha outro lugar, ou substitua-o com { OPTION("force") }
place-choose = escolha outro lugar
place-make-room = liberte espaço, ou escolha outro lugar
results-exist = { $path } já existe
    .fix = escolha outro nome com { OPTION("results") }, ou substitua o ficheiro com { OPTION("force") }
results-unwritable = { $path } não pode ser escrito: { $source }
    .fix = escolha outro lugar com { OPTION("results") }
results-not-encoded = { $path } está em UTF-8: { $encoding }, a codificação da sua tabela, não tem alguns dos seus carateres.

## O padrão dos nomes de ficheiros

name-pattern-open = há uma chaveta que não está fechada; escreva {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }; number, row e date também servem para nomes
name-pattern-iban = um IBAN não serve para o nome de um ficheiro
name-pattern-without-field =
    não tem nenhum campo, pelo que todos os ficheiros teriam o mesmo nome; escreva {"{"}provider{"}"}-{"{"}row{"}"}

## Cartas de um lote enviadas

rate-malformed = escreva um número, uma barra e s, min, hour ou day, por exemplo 30/min
row-goes-to = linha { $row }: para { $name } <{ $email }>: { $known }
rows-sent-before-shown = As linhas já enviadas antes também são mostradas: { $why }
no-more-threads = não é possível iniciar mais threads: { $source }; nada foi enviado
    .fix = indique menos { OPTION("connections") }, ou feche outros programas, e execute de novo o mesmo comando

## Uma carta que não foi enviada

row-not-sent = não foi enviada: { $words }
row-refused = foi recusada: { $words }
row-left-behind = não foi enviada
    .fix = envie-a à parte com { COMMAND("send") }
row-put-off = foi adiada: { $words }
    .fix = o mesmo comando tenta de novo
row-in-doubt = pode ter sido enviada: { $words }
    .fix =
        antes de mais nada, procure a cópia para si ({ $copy }) na sua caixa de entrada. Depois, { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = pode ter sido enviada: { $words }
    .fix = antes de mais nada, procure a cópia para si ({ $copy }) na sua caixa de entrada
advice-and-entry = { $advice } (entrada { $entry } do registo)

## O que se diz enquanto as cartas seguem

row-waits =
    linha { $row }, { $recipient }: { $words }
    Esta carta espera { $seconds } s; as outras continuam.
row-copy-refused =
    A cópia para si da linha { $row } não foi aceite; o registo tem a resposta do servidor. Outras podem também não o ser.
row-gone-meanwhile = o mesmo pedido seguiu entretanto
server-waited-for =
    { $words }
    Espera de { $seconds } s antes da próxima tentativa.
batch-interrupted =
    Interrompido: as cartas em curso são levadas até ao fim. Ctrl-C mais uma vez corta-as e pode deixá-las em dúvida.

## Porque não são enviadas mais cartas

row-sent-unrecorded = a linha { $row } foi enviada ({ $reply }), mas não foi possível anotá-la no registo: { $cause }
    .fix =
        não envie essa linha de novo; corrija o registo e marque a entrada dela com { COMMAND("journal mark ID sent") }
server-failed-often = { $words }, { $times } vezes seguidas
server-forbids-account = o servidor não deixa esta conta enviar
server-refuses-all = { $letters } cartas seguidas não foram aceites; não são enviadas mais
    .fix = leia as respostas acima: o servidor pode já não aceitar hoje mais cartas suas
server-leaves-doubts = { $letters } cartas seguidas estão em dúvida: { $words }
    .fix = não se entregam mais a este servidor; apure primeiro o que se passa com ele
server-look-first = apure primeiro o que se passa com o servidor
batch-needs-journal = nada mais é enviado sem registo; corrija-o e execute de novo o mesmo comando
journal-mend-and-again = corrija o registo e execute de novo o mesmo comando

## O que foi feito de todas

letters-sent =
    { $letters ->
        [one] 1 carta enviada
       *[other] { $letters } cartas enviadas
    }
letters-would-be-sent =
    { $letters ->
        [one] 1 carta seria enviada; nenhuma o foi
       *[other] { $letters } cartas seriam enviadas; nenhuma o foi
    }
nothing-to-send = não há nada a enviar
rows-sent-before =
    { $rows ->
        [one] 1 linha já tinha sido enviada antes
       *[other] { $rows } linhas já tinham sido enviadas antes
    }
rows-sent-elsewhere =
    { $rows ->
        [one] 1 linha está a ser enviada por outro processo
       *[other] { $rows } linhas estão a ser enviadas por outro processo
    }
rows-put-off =
    { $rows ->
        [one] 1 linha foi adiada
       *[other] { $rows } linhas foram adiadas
    }
rows-refused =
    { $rows ->
        [one] 1 linha foi recusada
       *[other] { $rows } linhas foram recusadas
    }
rows-in-doubt =
    { $rows ->
        [one] 1 linha está em dúvida
       *[other] { $rows } linhas estão em dúvida
    }
rows-in-doubt-before =
    { $rows ->
        [one] 1 linha está em dúvida desde antes
       *[other] { $rows } linhas estão em dúvida desde antes
    }
rows-invalid =
    { $rows ->
        [one] 1 linha tem problemas
       *[other] { $rows } linhas têm problemas
    }
rows-repeated =
    { $rows ->
        [one] 1 linha repete outra
       *[other] { $rows } linhas repetem outras
    }

## O que fazer a seguir

batch-again = o mesmo comando, executado de novo, envia o que resta, e nada duas vezes
batch-again-later = execute de novo o mesmo comando mais tarde: envia o que resta, e nada duas vezes
batch-mend-and-again =
    corrija essas linhas e execute de novo o mesmo comando: envia o que resta, e nada duas vezes
batch-read-refusals = leia as respostas do servidor acima; o registo também as tem
batch-settle-doubts =
    esclareça o que está em dúvida com { COMMAND("journal mark ID sent") } ou { COMMAND("journal mark ID not-sent") }, e execute depois de novo o mesmo comando
batch-next =
    O seu servidor de e-mail tem-nas; as confirmações dos próprios fornecedores ainda estão para vir. { COMMAND("journal due") } diz o que fazer a seguir.
batch-next-with-mailbox =
    O seu servidor de e-mail tem-nas; as confirmações dos próprios fornecedores ainda estão para vir. { COMMAND("journal refresh") } procura respostas na sua caixa de correio, { COMMAND("journal due") } diz o que fazer a seguir.
