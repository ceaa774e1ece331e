### O que as pessoas indicam: valores, ficheiros de pedido, o que uma carta precisa, o que é anexado.

## Um problema numa linha

problem = { $subject }: { $what }
problem-value = { $subject }: «{ $value }» { $what }
problem-at = { $subject } ({ $place }): { $what }
problem-value-at = { $subject } ({ $place }): «{ $value }» { $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }, linha { $row } da tabela
place-column = { $file }:{ $line }, linha { $row } da tabela, coluna { $column }
place-answer = a sua resposta
place-journal = entrada { $entry } do registo
place-account = conta { $account }

## Palavras de uma lista

did-you-mean = queria dizer { $near }? Opções: { $offered }
write-one-of = escreva uma destas opções: { $offered }

## Qualquer valor

-write-value = escreva um valor; um campo que não é preciso pode ficar de fora
value-missing = está em falta
    .fix = indique-o com { $option } ou como { $key } no ficheiro do pedido, por exemplo «{ $example }»
value-empty = está vazio
    .fix = { -write-value }
value-invisible = não contém nada visível
    .fix = { -write-value }
value-too-long = tem { $length } caracteres; são permitidos { $most }, no máximo
    .fix = encurte-o
several-values = tem mais do que um valor
    .fix = indique-o uma só vez
value-understood = é lido como { $said }
    .fix = se não é isso que quer dizer, escreva-o por extenso
not-a-switch = não é true nem false
    .fix = escreva true ou false
forbidden-character = contém { $name } na posição { $position }
    .fix = escreva de novo o valor, numa só linha e sem esse carácter
character-line-break = uma quebra de linha (LF)
character-carriage-return = um retorno do carro (CR)
character-tab = uma tabulação
character-nul = um carácter NUL
character-escape = um carácter de escape (U+001B)
character-replacement = um carácter de substituição (U+FFFD): o texto estragou-se pelo caminho
character-line-separator = um separador de linhas ({ $code })
character-direction = um carácter que muda o sentido da escrita ({ $code })
character-control = um carácter de controlo ({ $code })
character-invisible = um carácter invisível ({ $code })

## Tipos de carta, causas, países, idiomas

unknown-kind = não é um tipo de carta
unknown-cause = não é uma causa que este programa conheça
unknown-capacity = não é uma qualidade que este programa conheça
unknown-country = não é o código de duas letras de um país
    .fix = escreva duas letras, por exemplo GB, DE ou CN
unknown-language = é um idioma em que ainda não há carta
nearest-language = o mais próximo é { $near }; disponíveis: { $offered }
bad-language-tag = não é uma etiqueta de idioma (BCP 47)
write-language-tag = escreva uma etiqueta, por exemplo en, de ou zh
nearest-language-tag = queria dizer { $near }? Escreva uma etiqueta, por exemplo en, de ou zh

## Datas e prazos

not-a-date = não é uma data
not-in-calendar = não é um dia do calendário
date-form = escreva-a no formato AAAA-MM-DD, por exemplo 2026-12-01
date-write = escreva { $days }
date-typed-and-said = { $typed } ({ $said })
date-ambiguous = é um dia que se pode ler de duas maneiras
date-or-country = { $fix }, ou indique o país com { OPTION("country") }: é ele que decide qual dos números é o dia
date-as-number = é um dia tal como as folhas de cálculo os contam, desde 1900 ou desde 1904
date-without-year = é um dia sem ano
    .fix = escreva também o ano, por exemplo 2026-12-31
not-a-period = não é um prazo de pré-aviso
-accepted-periods = escreva um número seguido de dias, semanas, meses, anos ou dias úteis, por exemplo «14 dias», «1 mês» ou «10 dias úteis»; se for o caso, acrescente «antes do fim de um mês», «de um trimestre», «de um semestre», «de um ano» ou «do contrato», por exemplo «3 meses antes do fim de um mês»
write-period = { -accepted-periods }
nearest-period = queria dizer { $meant }? Se não, { -accepted-periods }
period-out-of-range = não é uma duração possível para um prazo de pré-aviso
period-range-days = escreva um número de dias de 1 a { $most }
period-range-weeks = escreva um número de semanas de 1 a { $most }
period-range-months = escreva um número de meses de 1 a { $most }
period-range-years = escreva um número de anos de 1 a { $most }
period-range-working-days = escreva um número de dias úteis de 1 a { $most }

## Endereços de e-mail, domínios, endereços web

-one-address = escreva um só endereço, por exemplo name@example.org
several-addresses = contém mais do que um endereço
    .fix = { -one-address }
more-than-address = contém mais do que o endereço
    .fix = escreva só o endereço: { $address }
not-an-address = não é um endereço de e-mail: { $why }
    .fix = { -one-address }
address-no-at = não tem @
address-space = contém um espaço
address-nothing-before = não há nada antes da @
address-long-before = a parte antes da @ tem mais de 64 octetos
address-dots-before = antes da @ não pode haver um ponto no início nem no fim, nem dois seguidos
address-character-before = a parte antes da @ contém um carácter que não pode estar aí
address-too-long = tem mais de 254 octetos
address-bad-domain = tem um domínio que não pode existir: { $why }
    .fix = { -one-address }
bad-domain = não é um domínio: { $why }
    .fix = escreva-o como num endereço de e-mail, por exemplo example.com
domain-nothing = não há nada depois da @
domain-character = tem um carácter, um ponto ou um comprimento que os domínios não têm
domain-no-dot = não tem nenhum ponto
domain-number = a última parte é um número
shared-domain = não é de ninguém em particular: as entidades de registo atribuem nomes por baixo dele
    .fix = escreva o domínio completo, por exemplo example.co.uk
bad-web-address = não é um endereço web: { $why }
    .fix = escreva-o como o navegador o mostra, por exemplo https://example.com/contact
web-address-character = contém uma barra invertida, um espaço ou um carácter de controlo
web-address-scheme = não começa por http:// nem por https://
web-address-user = há um nome de utilizador antes do nome do servidor

## Nomes, moradas, números de telefone

name-no-letter = não contém nenhuma letra
    .fix = escreva o nome em que está o contrato
in-address-line = { $what } (na linha { $line })
address-empty = está vazio
    .fix = escreva um endereço; um campo que não é preciso pode ficar de fora
too-many-lines = tem { $lines } linhas; são permitidas { $most }, no máximo
    .fix = encurte-o
phone-write = escreva-o com + e o indicativo do país, por exemplo { $example }
phone-zero-after-code = tem um 0 depois de { $code }, que só se marca dentro do país
    .fix = retire-o: { $number }
phone-no-country-code = não tem indicativo do país, pelo que podia ser um número de qualquer país
phone-country-code-zero = tem um indicativo do país que começa por 0
phone-not-digits = contém algo que não são algarismos
phone-too-short = é demasiado curto para um número com o indicativo do país
phone-too-long = tem mais do que os 15 algarismos que um número pode ter
phone-without-trunk = começa sem o { $trunk } que os números têm dentro do país { $country }
phone-of-other-country = não é um número do país { $country }, a julgar pelo início e pelo comprimento

## Cartões SIM, contas bancárias, Message-IDs

iccid-not-digits = contém algo que não são algarismos
iccid-beginning = não começa por 89, como os números dos cartões SIM
iccid-length = não tem 19 ou 20 algarismos
iccid-check-digit = não condiz com o algarismo de controlo (em alguns cartões, esse algarismo não está impresso)
iccid-compare = compare-o com o cartão SIM
bad-iban = não é um IBAN válido: o país, o comprimento ou os algarismos de controlo não condizem
    .fix = copie-o de um extrato bancário; só serão escritos os quatro últimos caracteres
not-a-message-id = não é um Message-ID
    .fix = copie-o dos cabeçalhos da carta que enviou, por exemplo <0123abcd@example.org>, ou deixe-o de fora

## A carta como documento e caminhos de ficheiros

unknown-document-format = não é um formato em que a carta possa ser anexada
write-document-format = escreva pdf ou none
nearest-document-format = queria dizer { $near }? Escreva pdf ou none
too-many-files = indica { $files } ficheiros; são permitidos { $most }, no máximo
    .fix = anexe só o que lhe serve de prova
path-too-long = tem { $bytes } bytes; são permitidos { $most }, no máximo
    .fix = indique um caminho mais curto
path-control-character = contém um carácter de controlo ({ $code }) na posição { $position }
    .fix = mude o nome do ficheiro e escreva de novo o caminho

## O que prova uma causa

prove-change = anexe com { OPTION("attach", value: "FILE") } a comunicação da alteração que o fornecedor lhe enviou, se a tiver
prove-quality = anexe com { OPTION("attach", value: "FILE") } as suas participações de avaria ou medições, e o que o fornecedor respondeu, se os tiver
prove-move = anexe com { OPTION("attach", value: "FILE") } um comprovativo da mudança, por exemplo o registo na nova morada ou o novo contrato de arrendamento, se o tiver
prove-renewal = anexe com { OPTION("attach", value: "FILE") } a fatura ou a comunicação que mostra a renovação, se a tiver
prove-death = anexe com { OPTION("attach", value: "FILE") } uma cópia da certidão de óbito, se a tiver
prove-other = anexe com { OPTION("attach", value: "FILE") } o que demonstra a causa, se o tiver

## O que não deve ir por e-mail

write-anew = retire o que não deve ir por e-mail e escreva o resto de novo
sensitive = parece conter { $findings }
    .fix = retire-o: um e-mail pode ser lido pelo caminho. Se não for isso, permita-o com { $option }
sensitive-account = parece conter { $findings }
    .fix = retire-o: um e-mail pode ser lido pelo caminho; uma conta bancária vai em iban, de que só saem quatro caracteres. Se não for isso, permita-o com { $option }
finding-card = um número de cartão (terminado em { $shown })
finding-card-at = um número de cartão (terminado em { $shown }, na posição { $position })
finding-iban = um IBAN completo (terminado em { $shown })
finding-iban-at = um IBAN completo (terminado em { $shown }, na posição { $position })
finding-secret = um dado secreto («{ $shown }» junto a algarismos)
finding-secret-at = um dado secreto («{ $shown }» junto a algarismos, na posição { $position })

## O que se usa com um tipo de carta e o que não

leave-out-unused = não há nada a fazer; deixe-o de fora para esta mensagem não aparecer
unused-reason = não entra na carta: a livre resolução não precisa de motivo, e indicá-lo só convida a discutir
unused-declared-before = não entra na carta: a primeira carta já o dizia, e esta só pede a resposta
unused-renewal = não entra na carta: a livre resolução não espera por uma renovação
iban-unused = não entra na carta: só é escrito quando a autorização de débito direto é revogada
    .fix = acrescente revoke_mandate = true ({ OPTION("revoke_mandate") }), se o fornecedor cobra nesta conta
wrong-kind = é de um tipo de carta diferente de { $kind }, e uma carta nunca é de dois tipos
renewal-has-no-end = indique renews_on em vez disso, ou peça terminate
withdrawal-has-no-end = deixe-o de fora: a livre resolução desfaz o contrato desde o início; ou peça terminate
belongs-to-termination-for-cause = deixe-o de fora, ou peça terminate-for-cause
belongs-to-later-letters = deixe-o de fora, ou peça follow-up ou escalate
belongs-to-escalation = deixe-o de fora, ou peça escalate
belongs-to-terminations = deixe-o de fora, ou peça terminate

## Denúncias e resoluções

end-may-cost = pode ser um dia em que são devidos encargos, se a fidelização ainda estiver em curso
    .fix = deixe-o de fora, e a carta pede a primeira data sem encargos; o fim da fidelização está no contrato ou na sua conta
end-missing = não foi indicado: a carta pede a primeira data sem encargos
    .fix = se houver um período de fidelização em curso e quiser sair antes, indique um dia com { OPTION("end_on") }, ou { OPTION("accept_charge") } para a primeira data custe o que custar
reason-missing = está em falta: um contrato só termina antes do tempo por uma causa que a carta indique
    .fix = indique-o com { OPTION("reason") } ou como reason no ficheiro do pedido: o que aconteceu, numa ou duas frases
reason-wanted = está em falta: só «{ $cause }» não diz o que aconteceu
    .fix = diga-o com { OPTION("reason") }, com os dias e os números que tiver
no-proof = não há nenhum: uma resolução com justa causa é mais sólida com provas
holder-missing = está em falta: em nome de quem está o contrato?
    .fix = indique-o com { OPTION("holder") }: o nome da pessoa falecida; o seu fica em name
for-the-heirs = é dita com a sua qualidade e nada mais: a carta não diz que age por todos os herdeiros
    .fix = se não for herdeiro nem cabeça de casal, peça a um deles que assine também; com a sua morada ({ OPTION("address") }), o fornecedor pode enviar-lhe a conta final
death-ahead = está no futuro
    .fix = indique o dia do falecimento
day-of-death-missing = está em falta: em que dia faleceu o titular?
    .fix = indique-o com { OPTION("cause_on") }: o contrato é acertado nessa data
capacity-missing = está em falta: o que é da pessoa falecida?
    .fix = indique heir, executor, spouse ou other com { OPTION("capacity") }; com other a carta não afirma nada
death-has-no-other-day = não tem lugar numa carta sobre um óbito: o contrato deve cessar na data do óbito
    .fix = deixe-o de fora
capacity-of-the-living = é de um titular vivo, e este faleceu
    .fix = indique heir, executor, spouse ou other
capacity-of-the-bereaved = pertence a uma carta sobre um falecimento: { $capacity } não serve para outra
    .fix = deixe-o de fora; para um titular vivo indique attorney se tiver uma procuração, e para um falecimento peça terminate-for-cause com { OPTION("cause", value: "death") }
capacity-without-holder = diz o que é do titular do contrato, e não foi indicado nenhum
    .fix = indique o titular com { OPTION("holder") }, ou deixe-o de fora
on-behalf = é outra pessoa: a carta diz que escreve em seu nome
    .fix = peça a essa pessoa que a envie, ou junte a procuração com { OPTION("attach") }
on-behalf-in-germany = é outra pessoa: um fornecedor alemão pode rejeitar de imediato uma comunicação assim se não vier com a procuração original, e uma cópia ou um e-mail não basta (§ 174 BGB)
    .fix = peça a essa pessoa que a envie, ou mande-a pelo correio com o original
new-place-missing = está em falta: para onde se muda?
    .fix = indique a localidade ou a morada com { OPTION("new_place") }, ou diga-o no motivo
not-served-unsaid = não foi indicado: a carta não diz que o fornecedor não serve o novo local, e o direito de sair exige-o quase sempre
    .fix = pergunte ao fornecedor, e indique { OPTION("not_served") } se for esse o caso
remedy-day-missing = não foi indicado: a maioria das leis exige que o fornecedor tenha tido antes um prazo para corrigir a falha
    .fix = comunique a falha e fixe um prazo; quando passar, indique-o com { OPTION("remedy_by") } e a comunicação com { OPTION("reported_on") }
fault-of-today = é hoje: quase nenhuma lei termina um contrato por uma falha no próprio dia
    .fix = comunique a falha, fixe um prazo para a corrigir e escreva quando tiver passado
remedy-day-ahead = ainda não passou: hoje é { $today }
    .fix = espere que o dia passe, ou deixe-o de fora
remedy-before-report = é anterior ao dia em que a falha foi comunicada, { $reported }
    .fix = compare ambos com o que escreveu ao fornecedor
wrong-cause = refere-se à causa «{ $wanted }», e aqui a causa é «{ $cause }»
    .fix = deixe-o de fora, ou indique a outra causa com { OPTION("cause") }
charge-accepted = pede a primeira data custe o que custar: podem ser devidos encargos por cessação antecipada
    .fix = deixe-o de fora, e a carta pedirá a primeira data sem esses encargos
charge-accepted-with-day = não muda nada: a carta indica o dia de end_on e, depois, o primeiro possível
    .fix = deixe-o de fora, ou deixe end_on de fora
identity-number-unknown = não é nenhum dos números conhecidos aqui: DNI, NIE (Espanha), NIF (Portugal), codice fiscale (Itália), PESEL (Polónia)
    .fix = compare-o com o documento, ou deixe-o de fora: uma denúncia raramente precisa dele
identity-number-check = tem a forma de um número chamado { $label }, e o seu carácter de controlo está errado
    .fix = compare-o com o documento
identity-number-sent = segue com a carta: uma denúncia raramente precisa dele, e um e-mail pode ser lido pelo caminho
    .fix = deixe-o de fora, a não ser que o fornecedor o tenha pedido

## Livre resolução, insistências, reclamações

received-before-order = é anterior ao dia da encomenda, { $ordered }
    .fix = compare ambos com a confirmação
withdrawal-without-day = não foi indicado, nem o dia da receção: o modelo de formulário de livre resolução menciona-o
    .fix = indique ordered_on (o dia do contrato) e, tratando-se de bens, received_on, se os souber
withdrawal-without-address = não foi indicada: o modelo de formulário de livre resolução menciona-a
    .fix = indique a sua morada com { OPTION("address") }, uma vez por cada linha, se o fornecedor a conhecer
first-letter-recent = { $days ->
        [0] é hoje: o apoio ao cliente precisa de alguns dias úteis
        [1] foi ontem: o apoio ao cliente precisa de alguns dias úteis
       *[other] foi há apenas { $days } dias: o apoio ao cliente precisa de alguns dias úteis
    }
    .fix = espere cerca de uma semana, a não ser que a cobrança esteja próxima
authority-missing = está em falta, e não se conhece aqui nenhuma
    .fix = indique-a com { OPTION("authority") }: a entidade de resolução de litígios, o regulador ou o centro de arbitragem deste setor no país do fornecedor

## Dias

begins-after-end = é posterior ao dia em { $key }, { $end }: um contrato começa antes de terminar
    .fix = compare ambos com o contrato
date-far-ahead = está a mais de dez anos no futuro
    .fix = verifique o ano
date-far-back = está a mais de vinte anos no passado
    .fix = verifique o ano
date-ahead = está no futuro: hoje é { $today }
    .fix = indique o dia em que aconteceu
date-passed = já passou: hoje é { $today }
give-charge-to-come = indique o dia da próxima cobrança que ainda está para vir
give-answer-day-to-come = indique um dia que ainda está para vir, ou deixe-o de fora: é então calculado
give-end-to-come = indique um dia que ainda está para vir, ou deixe-o de fora: a carta pede então a primeira data possível
date-near = { $days ->
        [0] é hoje: o apoio ao cliente pode não agir a tempo
        [1] é amanhã: o apoio ao cliente pode não agir a tempo
       *[other] é já daqui a { $days } dias: o apoio ao cliente pode não agir a tempo
    }
use-way-besides = use também outra via e guarde a carta enviada como prova ({ $ways })
use-another-way = use também outra das vias do fornecedor, por exemplo a aplicação ou a linha de apoio, e guarde a carta enviada como prova

## A pessoa e os números do contrato

email-beyond-ascii = tem letras não ASCII antes da @: só os servidores de e-mail com SMTPUTF8 o transmitem
    .fix = se a resposta do fornecedor não chegar, escreva a partir de um endereço sem letras especiais
email-of-provider = é o endereço para onde vai a carta: a resposta do fornecedor não lhe chegaria
    .fix = indique o seu próprio endereço, aquele que o fornecedor conhece
no-identifier = não foi indicado, nem nenhum outro número que identifique o contrato: o fornecedor pode ter de perguntar
    .fix = indique order_number, customer_number, contract_number, line ou iccid, se puder

## O idioma da carta

courtesy-same = é { $language }, tal como a própria carta
language-differs = é { $language }, e este fornecedor lê { $theirs }
    .fix = use `preview` para compreender a carta e envie a que está em { $theirs }
reason-in-another-script = está numa escrita que quem lê { $language } não lê, e fica como foi escrito
    .fix = omita-o, pois raramente é preciso um motivo, ou escreva-o em { $language }
reason-in-another-language = não parece { $language }, a língua da carta, e fica como foi escrito
    .fix = omita-o, pois raramente é preciso um motivo, ou escreva-o em { $language }
name-in-another-script = está numa escrita que quem lê { $language } não lê
    .fix = escreva-o como consta no contrato
language-for-reading = é um idioma só para leitura ({ $language }): os seus textos são traduções para si, não cartas a que um fornecedor deva dar seguimento
    .fix = escolha { OPTION("language") } { $take } para a carta e leia-a no seu idioma com { OPTION("read_in") } { $tag }, ou junte uma tradução com { OPTION("courtesy") } { $tag }
language-of-another-country = indica um país para o qual não há cartas próprias ({ $tag }): a carta está em { $language }
    .fix = leia-a a pensar nesse país, ou escreva a sua com { COMMAND("template new", $template) }
language-of-several = é uma suposição: { $language }, um dos vários idiomas de { $country } ({ $domain })
    .fix = indique { OPTION("country") }, ou escolha com { OPTION("language") }
language-guessed = é uma suposição: { $language }, porque não se conhece o fornecedor nem o país dele
    .fix = indique { OPTION("country") }, ou escolha com { OPTION("language") }
language-not-offered = é { $language }, porque ainda não há carta no idioma do próprio fornecedor
    .fix = escolha outro com { OPTION("language") }, se preferir

## Linhas móveis

-back-up = salvaguarde o que depende do número: códigos do banco, aplicações de mensagens, contas
number-lost = põe fim à linha, e o número perde-se com ela: para manter um número pede-se a portabilidade, não a denúncia
keep-number-pac = se o quiser manter, não envie esta carta: envie um SMS com o texto PAC para o 65075 e dê o código, válido durante 30 dias, ao novo fornecedor; { -back-up }
keep-number-ported = se o quiser manter, não envie esta carta: peça a portabilidade através do novo fornecedor; { -back-up }
keep-number-ask = se o quiser manter, não envie ainda esta carta: pergunte primeiro ao novo fornecedor como se transfere o número; { -back-up }
number-lost-with-death = põe fim à linha, e perdem-se o número e o que depende dele
    .fix = se um familiar quiser manter o número, peça primeiro que o contrato seja transferido; guarde as mensagens, as fotografias e o acesso a contas enquanto a linha ainda funciona
number-expires = mantém a linha até expirar; nesse dia podem perder-se um número pré-pago e o seu saldo
    .fix = antes disso, gaste o saldo ou peça a devolução dele, e { -back-up }

## A quem vai a carta

provider-or-address = { $fix }, ou indique { OPTION("to") } e { OPTION("provider_name") }
provider-missing = está em falta: a quem se dirige a carta?
    .fix = indique-o com { OPTION("provider") } (veja { COMMAND("provider list") }), ou indique { OPTION("to") } e { OPTION("provider_name") }
address-missing = está em falta: o fornecedor tem nome, mas não tem endereço
    .fix = indique-o com { OPTION("to") }, ou indique o fornecedor com { OPTION("provider") } (veja { COMMAND("provider list") })
provider-without-address = não tem endereço de e-mail no diretório
    .fix = indique-o com { OPTION("to") }
not-compared = não foi comparado com { $records } das suas próprias fichas, que não podem ser lidas
    .fix = veja { COMMAND("provider list") }
address-dated = tem um endereço de uma fonte antiga ou sem data: { $email } ({ $source })
    .fix = compare-o com o sítio web do fornecedor antes de enviar
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = tem um endereço visto pela última vez há muito tempo: { $email } ({ $source }; { $age })
    .fix = compare-o com o sítio web do fornecedor antes de enviar
address-sends-only = não tem endereço para um cancelamento: { $email } não pode receber e-mails
address-data-protection-only = não tem endereço para um cancelamento: { $email } só aceita pedidos de proteção de dados, e um cancelamento enviado para lá perde-se
find-way-to-cancel = procure uma forma de cancelar na sua conta, no sítio web ou na aplicação do fornecedor, ou procure o endereço do apoio ao cliente e indique-o com { OPTION("to") }
one-of-family = escreva um destes: { $ids }; ou { $fix }

## Dúvidas sobre um destinatário

doubts = { $before }, e { $after }
address-unverified = só tem um endereço de uma única fonte por confirmar: { $email } ({ $source })
address-doubted = tem um endereço, { $email }, que { $why }
address-of-another = é o endereço de { $owner } ({ $id }), não de { $named }
address-outside-domains = está fora dos domínios próprios de { $provider }
address-outside-named-domains = está fora dos domínios de { $provider }, a quem a carta é dirigida
address-free-mail = é de um serviço de e-mail gratuito ({ $domain }), em que qualquer pessoa pode ter um endereço
address-impostor = parece-se com { $real }, mas não é
address-disguised = tem a letra «{ $letter }» ({ $code }), que apenas se parece com «{ $like }»
compare-with-website = compare-o com o sítio web do fornecedor
compare-and-confirm = compare-o com o sítio web do fornecedor; se estiver certo, acrescente { $option }
confirm-or-other-way = { $fix }; ou use outra via: { $way }
address-returned-letter = não aceitou uma carta: foi devolvida em { $day }
other-way-to-cancel = compare-o com o sítio web do fornecedor, ou cancele por outra das vias que ele oferece
other-way-or-confirm = compare-o com o sítio web do fornecedor, ou cancele por outra das vias que ele oferece; se ainda assim estiver certo, acrescente { $option }

## Ficheiros anexados

enclosure-refused = { $path } { $refusal }
enclosure-missing = não existe
    .fix = verifique o caminho, ou deixe o ficheiro de fora
enclosure-not-a-file = é { $kind }, não um ficheiro
    .fix = indique o caminho de um ficheiro
enclosure-unreadable = não pode ser lido: { $source }
    .fix = verifique as permissões, ou copie-o para um local onde o possa ler
enclosure-empty = está vazio
    .fix = verifique se foi guardado, ou deixe-o de fora
-make-smaller = reduza-o (basta uma digitalização em tons de cinzento a 150 ppp), ou deixe algum de fora
enclosure-too-large = é demasiado grande: { $size }, e são permitidos { $limit } para todos os anexos juntos
    .fix = { -make-smaller }
enclosures-too-large = faz com que os anexos somem { $size }; são permitidos { $limit }
    .fix = { -make-smaller }
answer-too-large = é demasiado grande: { $size }, e guardam-se { $limit }, no máximo
    .fix = indique a própria resposta, sem o que trazia em anexo
enclosure-changed = mudou enquanto era lido
    .fix = espere até estar guardado e tente de novo
enclosure-twice = foi indicado duas vezes
    .fix = indique-o uma só vez
-rename-file = mude-lhe o nome: letras, algarismos, espaços e uma extensão curta
enclosure-name-encoding = tem um nome que não é Unicode válido
    .fix = { -rename-file }
enclosure-name-length = tem um nome de { $bytes } bytes; são permitidos 255
    .fix = { -rename-file }
enclosure-name-character = tem um nome com um carácter que não pode lá estar ({ $code })
    .fix = { -rename-file }
enclosure-no-name = não tem nome
    .fix = { -rename-file }
enclosure-name-windows = tem um nome que o Windows não consegue guardar ({ $why })
    .fix = { -rename-file }
windows-sign = contém { $sign }
windows-ending = termina num ponto ou num espaço
windows-device = { $stem } é aí um dispositivo
enclosure-mislabelled = tem a extensão .{ $extension } e não é um ficheiro desse tipo
    .fix = verifique se abre e dê-lhe a extensão que lhe corresponde
-send-document = envie um PDF ou uma imagem do que mostra
enclosure-named-program = tem a extensão de um programa (.{ $extension }): os serviços de e-mail recusam-nos, e um leitor prudente também
    .fix = { -send-document }
enclosure-macros = é um ficheiro do Office que pode conter macros (.{ $extension }): os serviços de e-mail recusam-nos, e um leitor prudente também
    .fix = { -send-document }
enclosure-program = é { $program }: os serviços de e-mail recusam-nos, e um leitor prudente também
    .fix = { -send-document }
program-linux = um programa do Linux
program-windows = um programa do Windows
program-macos = um programa do macOS
program-java-or-macos = um programa do Java ou do macOS
program-webassembly = um programa WebAssembly
program-android = um programa do Android
program-windows-link = um atalho do Windows
program-script = um script
-black-out = deixe-o de fora; se o fornecedor insistir, tape o que ele não precisa de ver e permita-o expressamente
enclosure-identity-document = tem nome de documento de identificação («{ $word }»): um cancelamento não precisa de nenhum
    .fix = { -black-out }
enclosure-identity-behind-link = conduz a um ficheiro com nome de documento de identificação («{ $word }»): um cancelamento não precisa de nenhum
    .fix = { -black-out }
-take-out = retire-o do ficheiro, ou permita-o expressamente
enclosure-sensitive = contém { $finding } na linha { $line }
    .fix = { -take-out }
enclosure-credential = contém { $credential } na linha { $line }
    .fix = { -take-out }

## Chaves e credenciais encontradas num ficheiro

credential-private-key = uma chave privada
credential-azure-key = uma chave do Azure
credential-wallet = uma carteira de criptomoedas
credential-aws-key = uma chave da AWS
credential-npm-token = um token do npm
credential-password = uma palavra-passe
credential-client-secret = um segredo de cliente
credential-google-api-key = uma chave de API da Google
credential-google-token = um token da Google
credential-github-token = um token do GitHub
credential-gitlab-token = um token do GitLab
credential-slack-token = um token do Slack
credential-stripe-key = uma chave do Stripe
credential-api-key = uma chave de API
credential-pypi-token = um token do PyPI
credential-wallet-key = a chave de uma carteira de criptomoedas
credential-java-key-store = um repositório de chaves do Java
credential-keepass-database = uma base de dados do KeePass
credential-macos-keychain = um porta-chaves do macOS
credential-pkcs-12-key-store = um repositório de chaves PKCS #12
credential-json-web-token = um JSON Web Token
credential-password-hash = o hash de uma palavra-passe
credential-secret = um dado secreto

# O sujeito destas frases é um endereço que a pessoa indicou.
recipient-sends-only = não pode receber e-mails
recipient-data-protection-only = só aceita pedidos de proteção de dados: um cancelamento enviado para lá perde-se

address-for-withdrawals-only = só serve para a livre resolução dentro do prazo legal
address-is-general = só tem um endereço geral: { $email }; o apoio ao cliente pode não o ler
address-is-outside = tem um endereço fora dos seus domínios próprios: { $email }
address-imported = tem um endereço importado que ninguém comparou: { $email }
address-is-pec = só tem uma caixa de correio certificada (PEC): { $email }; pode não aceitar e-mails de uma caixa comum
provider-refuses-email = diz que não aceita cancelamentos por e-mail ({ $known }); a lei pode dispor de outro modo
    .fix = guarde a prova do envio; melhor ainda: { $way }
provider-refuses-email-only = diz que não aceita cancelamentos por e-mail ({ $known }); a lei pode dispor de outro modo
    .fix = guarde a prova do envio e procure outra via no sítio web do fornecedor
provider-needs = exige { $what } ({ $known })
    .fix = acrescente-a como anexo; na cópia de um documento de identificação, tape o que ninguém precisa de ver: fotografia, número, assinatura
provider-ceased = já não tem clientes desde { $day } ({ $known })
    .fix = veja quem lhe sucedeu e se o contrato ainda está em vigor
provider-ceased-for = já não tem clientes desde { $day } ({ $known })
    .fix = escreva ao fornecedor que lhe sucedeu: { $id }
# $ways são linhas por baixo desta.
ways-instead = use uma destas vias, ou indique outro endereço com { OPTION("to") }:{ $ways }
