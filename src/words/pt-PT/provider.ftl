### O diretório de fornecedores e os seus endereços.

## Para que serve um endereço

address-for-customer-service = apoio ao cliente
address-for-cancellations = cancelamentos
address-for-privacy = só proteção de dados
address-only-sends = só envia, não pode receber
address-source = de { $source }, visto em { $day }
source-worth-a = fiabilidade A: página do fornecedor ou oficial
source-worth-b = fiabilidade B: página de terceiros
source-worth-c = fiabilidade C: por confirmar
source-outdated = a fonte é antiga ou não tem data

## Outras vias além do e-mail

channel-app = aplicação
channel-hotline = linha de apoio
channel-sms = SMS
channel-portal = área de cliente
channel-form = formulário web
channel-letter = carta em papel
channel-fax = fax
channel = { $kind }: { $how } ({ $remarks })
channel-at-hand = { $kind }: { $how }; tenha à mão: { $at_hand } ({ $remarks })

## Fornecedores pelos seus ids

provider-unknown = não está no diretório de fornecedores
provider-of-several = é o nome de vários fornecedores
provider-see-list = veja { COMMAND("provider list") }
provider-near = queria dizer { $near }? Veja { COMMAND("provider list") }
provider-family = escreva um destes: { $ids }

## Caixas de correio

mailbox-only-sends = não pode receber uma resposta
    .fix = procure o endereço do apoio ao cliente
mailbox-for-privacy = parece um endereço de proteção de dados, onde um cancelamento se perde
mailbox-for-the-server = é para quem administra o servidor de e-mail

## Os textos de uma ficha

source-backslash = contém uma barra invertida, que os navegadores e as pessoas leem de maneira diferente
    .fix = copie o endereço da página como o navegador o mostra, ou diga por palavras onde o leu
source-user-name = tem um nome de utilizador antes do nome do servidor, que pode ser confundido com este
    .fix = { source-backslash.fix }
record-sensitive = parece conter { $found }
    .fix = retire-o: o que está aqui pode chegar à carta
write-the-rest-anew = retire o que não deve ir por e-mail e escreva o resto de novo
wrong-value = «{ $value }» { $what }
seen-in-the-future = ainda está para vir: hoje é { $today }
    .fix = verifique a data

## Palavras que não são nenhuma das que existem

unknown-purpose = não é nenhuma das finalidades que existem
unknown-channel = não é nenhuma das vias que existem
unknown-confidence = não é nenhum dos graus de fiabilidade que existem
unknown-sector = não é nenhum dos setores que existem
record-words = escreva uma destas: { $names }
record-word-near = queria dizer { $near }? Escreva uma destas: { $names }

## Ficheiros das próprias fichas de uma pessoa

records-unreadable = não pode ser lida: { $source }
    .fix = verifique se é uma pasta e se tem permissão para a ler
record-unreadable = não pode ser lido: { $source }
    .fix = corrija o ficheiro, ou retire-o
record-misnamed = tem um nome de ficheiro que não é um id
    .fix = dê-lhe um nome com letras minúsculas, algarismos e hífenes, por exemplo example-mobile.toml
record-exists = { $path } já existe
record-unwritable = { $path } não pode ser alterado: { $source }
record-not-toml = não é TOML aqui: { $what }
    .fix = o texto precisa de aspas, como em name = "Example Mobile"
record-not-toml-and-more = não é TOML aqui: { $what } (e mais { $more })
    .fix = { record-not-toml.fix }
record-unknown-key = não é uma chave da ficha de um fornecedor
record-keys = retire-a; as chaves que existem: { $keys }
record-key-near = queria dizer { $near }?
record-not-text = não é texto
    .fix = escreva texto entre aspas, como em { $key } = "…"
record-no-bool = não é true nem false
    .fix = escreva true ou false, sem aspas
record-old-word = é uma palavra antiga para { $word }
    .fix = escreva { $word } em vez dela

## As chaves de uma ficha

record-id-missing = está em falta
    .fix = escreva o nome do ficheiro sem .toml
record-id-empty = está vazio
    .fix = escreva id = "{ $id }", o nome do ficheiro sem .toml, ou mude o nome do ficheiro
record-id-not-the-file = não é o nome do ficheiro
    .fix = escreva id = "{ $id }", o nome do ficheiro sem .toml, ou mude o nome do ficheiro
record-id-taken = também é usado por { $other }
    .fix = dê a cada ficheiro o seu próprio id: aqui, id = "{ $id }"
record-name-missing = está em falta
    .fix = escreva o nome como uma carta o escreve
record-names-no-list = não é uma lista de { $most }, no máximo
    .fix = enumere os outros nomes entre aspas, como em { $key } = ["Example Mobile"]
record-name-not-text = contém algo que não é texto
    .fix = ponha cada nome entre aspas
record-domains-missing = está em falta
    .fix = enumere os domínios próprios do fornecedor, como em domains = ["example.com"]: um endereço noutro lado pode ser de um estranho
record-domains-no-list = não é uma lista de { $most }, no máximo
    .fix = { record-domains-missing.fix }
record-domains-empty = está vazio
    .fix = { record-domains-missing.fix }
record-address-outside = «{ $email }» está fora dos domínios próprios da ficha
    .fix = se { $domain } for do próprio fornecedor, acrescente-o a domains; se não, o endereço pode ser de um estranho
record-address-only-sends = «{ $email }» não pode receber uma resposta
    .fix = procure o endereço do apoio ao cliente, ou escreva purpose = "{ $purpose }"
record-tables-no-list = não é uma lista de { $most } tabelas, no máximo
    .fix = comece cada uma com uma linha [[{ $key }]]
record-email-missing = está em falta
    .fix = escreva o endereço, ou deixe a tabela de fora
record-purpose-missing = está em falta
    .fix = escreva para que serve: customer-service, cancellation ou privacy
record-source-missing = está em falta
    .fix = escreva onde leu o endereço, por exemplo a página: sem isso, ninguém o pode verificar
record-confidence-missing = está em falta
    .fix = escreva A (página do fornecedor ou oficial), B (página de terceiros) ou C (por confirmar)
record-seen-on-missing = está em falta
    .fix = escreva o dia em que o viu lá, como em seen_on = 2026-11-23
record-channel-missing = está em falta
    .fix = escreva de que via se trata: app, hotline, sms, portal, form, letter ou fax
record-how-missing = está em falta
    .fix = escreva o que se faz aí

## Empresas de datenanfragen/data

import-unreadable = { $path } não pode ser lido: { $source }
import-empty = { $path }: não há aqui ficheiros de empresas (.json), nem numa pasta companies

## Empresas deixadas de fora

company-slug-taken = o slug «{ $slug }» é também o de { $file }
company-unreadable = não pode ser lido: { $source }
company-not-json = não é JSON: { $error }
company-no-object = não contém nenhuma empresa: uma empresa é um objeto JSON
company-bad-slug = slug não é feito de letras minúsculas, algarismos e hífenes
company-bad-quality = quality não é tested, verified, imported nem scraped
company-without-source = sources está vazio: ninguém poderia verificar a ficha
company-bad-medium = suggested-transport-medium não é fax, letter, email nem webform
company-not-text = { $key } não é texto
company-key-missing = { $key } está em falta
company-no-list = { $key } não é uma lista de textos
company-wrong = { $key } { $what }

## Páginas, vias e o que um fornecedor exige

page-cancel = página de cancelamento
page-account = página da conta
page-help = página de ajuda
page-terms = condições gerais
way-email = e-mail
way-online = sítio web
need-signature = uma assinatura manuscrita
need-id-copy = uma cópia de um documento de identificação
address-for-withdrawals = livre resolução dentro do prazo legal
address-for-anything = endereço geral
address-pec = caixa de correio certificada (PEC), que pode só aceitar e-mails de caixas do mesmo tipo
source-without-day = de { $source }
page-no-web-address = não é o endereço de uma página web
    .fix = copie-o como o navegador o mostra, a começar por https://
postal-line-too-long = tem mais de { $most } caracteres
    .fix = encurte a linha
record-no-table = não é uma tabela
    .fix = comece-a com uma linha [{ $key }]
record-no-id = não é o id de uma ficha
    .fix = escreva-o como { COMMAND("provider list") } o mostra, por exemplo lebara-uk
record-page-kind-missing = está em falta
    .fix = escreva para que serve a página: cancel, account, help ou terms
record-page-missing = está em falta
    .fix = escreva o endereço da página, como em url = "https://www.example.org/cancel"
record-postal-lines = não é uma lista de 2 a { $most } linhas
    .fix = escreva-as como num envelope, por exemplo lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = está em falta
    .fix = escreva que vias o fornecedor não aceita, como em ways = ["email"]
record-need-missing = está em falta
    .fix = escreva o que é exigido: signature ou id-copy
record-ceased-missing = está em falta
    .fix = escreva o dia, como em on = 2026-11-23
unknown-page = não é nenhum dos tipos de página que existem
unknown-way = não é nenhuma das vias que existem
unknown-need = não é nenhuma das exigências que existem

## Vias além do e-mail

way-page = { $kind }: { $url } ({ $known })
way-account-page = página da conta: { $url }; eliminar uma conta não põe fim ao contrato: cancele-o primeiro ({ $known })
way-post = por correio: { $address } ({ $known }); { OPTION("letter") } escreve a carta para imprimir
way-post-seat = por correio para a sede da empresa, por não se conhecer outra morada: { $address } ({ $known }); { OPTION("letter") } escreve a carta para imprimir
way-button-de = em { $domain }: procure o botão «Verträge hier kündigen», que a lei alemã exige em todos os sítios web onde se celebram contratos (§ 312k BGB); a confirmação tem de chegar de imediato
way-button-fr = em { $domain }: procure «Résilier votre contrat», que a lei francesa exige em todos os sítios web onde se celebram contratos (artigo L. 215-1-1 do código do consumo, «três cliques»)
way-page-nl = em { $domain }: procure «opzeggen», muitas vezes em { $domain }/opzeggen; o que foi contratado em linha pode ser terminado em linha
way-platform-pt = na plataforma do Estado para a cessação de contratos de telecomunicações: https://www.cessacaodecontratos.pt
