### Ficheiros de pedido e o perfil no ficheiro de configuração.

## Um ficheiro que não pode ser lido

file-not-found = { $name }: não existe esse ficheiro
    .fix = verifique o nome e a pasta
file-unreadable = { $name }: não pode ser lido: { $source }
    .fix = verifique se é um ficheiro e se tem permissão para o ler
request-file-too-large = { $name }: tem mais de { $kib } KiB, o que nenhum pedido tem
    .fix = indique o próprio ficheiro do pedido
request-file-not-utf8 = { $name }:{ $line }: não é texto UTF-8
    .fix = guarde o ficheiro como UTF-8

## O que está errado na sintaxe de um ficheiro

json-syntax = { $error }
    .fix = compare-o com examples/own-address.json
json-not-object = o ficheiro deve conter um objeto: {"{"} … {"}"}
    .fix = compare-o com examples/own-address.json
toml-syntax = { $error }
    .fix = o texto precisa de aspas, como em chave = "valor"; as datas escrevem-se 2026-12-01
file-errors-more = { $first } (e mais { $more })
file-key-twice = a chave «{ $key }» está aqui pela segunda vez
    .fix = mantenha uma das duas
file-too-many-keys = contém uma tabela com mais de { $most } chaves, o que nenhum pedido tem
    .fix = indique o próprio ficheiro do pedido

## Tabelas e chaves (TOML)

file-table-unknown = é uma tabela que não se usa aqui
file-table-meant = queria dizer [{ $near }]?
file-tables-known = as tabelas são { $tables }
file-tables-of-config = o ficheiro de configuração tem [profile] e [accounts.NAME]
file-table-not-value = é uma tabela, não um valor
    .fix = escreva [{ $table }] numa linha própria e, por baixo, os valores que lhe pertencem
file-no-setting = não é uma definição
    .fix = ponha-o em [profile]
file-key-not-profile = não é uma chave de um perfil
file-keys-of-profile = um perfil contém name, email, phone, address, country e language
profile-country-no-text = não é um texto
    .fix = escreva duas letras entre aspas, por exemplo "PT"
file-key-misplaced = está no sítio errado
file-key-belongs-at-top = { $key } deve estar no início do ficheiro, antes da primeira tabela
file-key-belongs-in-table = { $key } deve estar em [{ $table }]
file-key-unknown = é uma chave desconhecida
file-key-meant = queria dizer { $near }?
file-key-meant-at-top = queria dizer { $near }? Deve estar no início do ficheiro, antes da primeira tabela
file-key-meant-in-table = queria dizer { $near }? Deve estar em [{ $table }]
file-keys-known = as chaves conhecidas aqui são { $keys }

## Valores do tipo errado

file-value-not-text = deve ser texto, não { $found }
    .fix = escreva { $key } = "{ $example }"
file-value-not-lines = deve ser texto, ou uma lista com um texto por cada linha, não { $found }
    .fix = escreva { $key } = "{ $example }"
file-value-not-date = deve ser uma data, não { $found }
    .fix = escreva { $key } = { $example }, sem aspas nem hora
file-value-not-switch = deve ser true ou false, não { $found }
    .fix = escreva { $key } = { $example }
file-value-number = deve ser texto, não um número nem uma data
    .fix = ponha-o entre aspas: { $key } = "{ $shown }"
file-list-holds-other = deve ser texto, ou uma lista com um texto por cada linha, e contém { $found }
    .fix = ponha cada linha entre aspas

file-type-text = texto
file-type-date = uma data
file-type-time = uma hora
file-type-switch = true ou false
file-type-number = um número
file-type-list = uma lista
file-type-table = uma tabela

toml-text-unquoted = há texto que não está entre aspas
toml-quote-open = há aspas que não foram fechadas
toml-key-alone = há nesta linha uma chave sem valor
toml-key-invalid = uma chave tem outros caracteres além de letras sem acento, algarismos, _ e -
toml-bracket-open = há um parêntese reto que não foi fechado
toml-wide-characters = tem aspas ou um sinal de igual diferentes dos que o TOML usa
    .fix = escreva aspas retas e um = simples, como em name = "Wang Xiaoming"
toml-write-line = escreva { $line }
