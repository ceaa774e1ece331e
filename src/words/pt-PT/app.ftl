### Os usos do programa: contas, rascunhos, a caixa de correio, insistências, modelos, as próprias fichas da pessoa.

## Falhas

with-cause = { $message }: { $cause }
nothing-sent-and-remedy = nada foi enviado; { $remedy }
value-refused = «{ $value }» { $what }
interrupted-unsent = interrompido; nada foi enviado
interrupted-unwritten = interrompido; nada foi escrito
try-later = tente de novo mais tarde
check-name = verifique o nome e a pasta
check-readable = verifique se é um ficheiro e se tem permissão para o ler
give-request-file = indique o próprio ficheiro do pedido
save-as-utf8 = guarde o ficheiro como UTF-8
make-folder = crie primeiro a pasta, ou escolha outra
no-folder-for = { $path }: não existe a pasta { $folder }
    .fix = crie primeiro a pasta, ou escolha outra
no-random-numbers = o sistema não fornece números aleatórios: { $source }

## Ficheiros

file-not-ordinary = é { $kind }, não um ficheiro normal
file-not-text = não é texto UTF-8
file-too-large = tem mais de { $kib } KiB

## O relógio e o fuso horário

now-is-no-time = ADIEU_NOW não é uma hora com o desvio em relação a UTC, por exemplo 2026-11-23T10:00:00+01:00
zone-not-set = TZ não está definida, e { $file } não é um ficheiro de fuso horário
zone-not-text = TZ não é texto UTF-8
zone-unknown = TZ indica { $name }, que não está na base de dados de fusos horários nem é uma regra
clock-before-rules = segundo o relógio desta máquina, hoje é { $today }, antes do dia em que estas normas foram escritas ({ $written })
clock-long-after-rules = segundo o relógio desta máquina, hoje é { $today }, dez anos ou mais depois de estas normas terem sido escritas ({ $written })
clock-set-first = acerte primeiro o relógio: todas as datas são contadas a partir dele

## Campos pelos seus nomes

no-such-field = não existe esse campo; os campos são { $fields }
no-such-field-near = não existe esse campo; queria dizer { $near }?

## Contas

no-config-folder = não há pasta pessoal onde guardar o ficheiro de configuração
    .fix = defina HOME, ou indique uma pasta em ADIEU_CONFIG_DIR
config-move-password = passe-a para um gestor de palavras-passe e escreva password_command = "…", um comando que a devolva; ou deixe-a de fora: basta ADIEU_PASSWORD ou uma pergunta no terminal
config-mend = corrija o ficheiro de configuração; docs/sending.md mostra um exemplo
account-choose-name = escolha outro com { OPTION("name") }, ou remova-a primeiro com { COMMAND("account remove", $name) }
account-see-list = veja { COMMAND("account list") }
no-account-yet = ainda não há nenhuma conta de e-mail
    .fix = acrescente uma com { COMMAND("account add you@example.org") }
no-such-account = não existe a conta { $name }
account-nearest = queria dizer { $near }? Existem: { $names }
accounts-there-are = Existem: { $names }
several-accounts = há várias contas
    .fix = indique uma com { OPTION("account") }: { $names }
account-test-several = há várias contas
    .fix = indique uma: { $commands }
account-test-advice = { $advice }. Nada foi enviado; -v mostra o diálogo
account-sends-as-another = a carta é de { $from }, mas a conta { $account } envia como { $own }
    .fix = deixe o campo email de fora, ou acrescente o endereço a identities em [accounts.{ $account }] no ficheiro de configuração
mail-service-unknown = o servidor de e-mail de { $domain } não está entre os serviços conhecidos
    .fix = indique-o com { OPTION("host") } (e { OPTION("security", value: "starttls") } ou { OPTION("port") }, se não for TLS na porta 465); as páginas de ajuda do serviço de e-mail indicam-no
imap-without-host = { OPTION("imap_port") } e { OPTION("imap_security") } são de um servidor da caixa de correio
    .fix = indique o nome dele com { OPTION("imap_host") }
program-missing = { $program }: não existe esse programa
program-missing-in-path = { $program }: não existe esse programa em PATH
program-give-path = indique o caminho de um que aceite a linha de comandos do sendmail, por exemplo "/usr/bin/msmtp -a work"; a linha é dividida pelos espaços, e não se usam aspas nela
program-with-blank = { $command }: um espaço num caminho não se combina com argumentos
    .fix = escreva um script que o execute com os argumentos e indique esse script

## Palavras-passe

password-not-kept = a conta ficou guardada, mas a palavra-passe não
keyring-unlock = desbloqueie o porta-chaves, ou acrescente a conta de novo com { OPTION("keyring") }
password-command-try = experimente executar só esse comando
password-of-command = o comando da palavra-passe: { $source }
    .fix = faça com que ele a escreva na primeira linha, e nada mais nessa linha
password-of-environment = { $variable }: { $source }
    .fix = defina essa variável só com a palavra-passe, ou deixe-a vazia
password-of-person = a palavra-passe de { $username }: { $source }
    .fix = escreva-a de novo
account-without-password = a conta { $account } não tem palavra-passe
    .fix = defina password_command no ficheiro de configuração, ou ADIEU_PASSWORD, ou execute o comando num terminal

## O que segue com uma carta

attach-may-be-allowed = { $fix } ({ OPTION("allow_sensitive", value: "attach") })
attach-limit-raised = { $fix }; { OPTION("attach_limit", value: "MB") } aumenta o limite
attach-outside-current-folder = está fora da pasta atual, onde estão os ficheiros de uma tabela
attach-outside-request-folder = está fora da pasta do ficheiro do pedido
attach-look-at-it = veja-o e indique-o com { OPTION("attach") }; ou mude-o para lá
document-refused = a carta como documento { $refusal }
document-right-to-left = ainda não é possível compor um documento num idioma que se escreve da direita para a esquerda ({ $language })
    .fix = dispense o documento, e a tradução fica por baixo do e-mail; ou dispense { OPTION("courtesy") } e leia a carta com { COMMAND("preview --read-in", $tag) }
document-install-font = instale um tipo de letra que os tenha, ou deixe o documento de fora ({ OPTION("document", value: "none") })
document-shorten-letter = encurte a carta, ou deixe o documento de fora ({ OPTION("document", value: "none") })
document-give-fonts = indique uma pasta de tipos de letra com { OPTION("fonts") }, ou deixe { OPTION("fonts") } de fora
document-choose-fonts = escolha outros tipos de letra com { OPTION("fonts", value: "DIR") }, ou deixe o documento de fora ({ OPTION("document", value: "none") })

## Os dias de um contrato

see-dates = veja as datas com { COMMAND("deadline") } e os mesmos argumentos
days-off-unreadable = { $path }: os dias não úteis não podem ser lidos: { $source }
    .fix = indique um ficheiro de texto com um dia por linha, por exemplo 2026-12-24 Véspera de Natal
the-provider = o fornecedor
calendar-on-stdout = { OPTION("calendar") } precisa de um ficheiro: a saída padrão é para o resultado
    .fix = indique um ficheiro, por exemplo dates.ics, ou use { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } não é um ficheiro normal
    .fix = escolha outro nome para { OPTION("calendar") }
calendar-choose-name-or-force = escolha outro nome para { OPTION("calendar") }, ou substitua o ficheiro com { OPTION("force") }
calendar-choose-folder = escolha outra pasta com { OPTION("calendar") }

## Uma carta preparada

template-mend = corrija o modelo, ou retire-o da sua pasta de modelos
value-not-in-letter = não está na carta: o modelo não o usa
    .fix = ponha { $code } no modelo, ou deixe o valor de fora
confirmed-address-refused = { OPTION("confirm_recipient") } { $what }
address-of-yours = um endereço indicado por si; o diretório não o conhece
answer-has-passed = já passou: hoje é { $today }
    .fix = indique um dia que ainda está para vir
answer-lies-ahead = está no futuro: hoje é { $today }
    .fix = indique o dia em que aconteceu
answer-is-sensitive = parece conter { $finding }
    .fix = deixe-o de fora: um e-mail pode ser lido pelo caminho (se não for isso, comece de novo com { OPTION("allow_sensitive") })

## Rascunhos

draft-choose-name-or-force = escolha outro nome com { OPTION("output") }, ou substitua o ficheiro com { OPTION("force") }
draft-choose-folder = escolha outra pasta com { OPTION("output") }; nada foi escrito
draft-interrupted = nada foi colocado na caixa de correio; execute o mesmo comando para tentar de novo
draft-perhaps-in-folder = mesmo assim, pode estar na pasta: procure lá «{ $subject }» antes de tentar de novo
draft-not-in-mailbox = nada foi colocado na caixa de correio; { $remedy }
draft-in-file = o rascunho está no ficheiro { $path }
draft-on-stdout = o rascunho está na saída padrão
draft-not-saved = também não foi possível guardá-lo: { $why }
draft-not-in-journal = o rascunho está escrito; só não ficou no registo
link-with-files = não pode ser usado com { OPTION("mailto") }: uma hiperligação não leva ficheiros, e a carta diz que vão em anexo
link-without-document = não está na hiperligação: uma hiperligação não leva ficheiros
    .fix = a carta está completa sem ele; para o anexar, deixe { OPTION("mailto") } de fora
link-draft-instead = guarde o rascunho como ficheiro que o seu programa de e-mail abra: deixe { OPTION("mailto") } de fora; ou ponha-o na sua caixa de correio com { OPTION("to_drafts") }

## A caixa de correio

no-mailbox-server = a conta { $account } não tem servidor da caixa de correio
    .fix = acrescente [accounts.{ $account }.imap] com o respetivo host ao ficheiro de configuração, por exemplo host = "imap.example.org"
mailbox-name-drafts = indique a pasta no ficheiro de configuração: drafts = "…" na tabela imap da conta
mailbox-name-sent = indique a pasta no ficheiro de configuração: sent = "…" na tabela imap da conta
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }, UID { $uid }
    }
copy-lies-in = há uma cópia na pasta { $place }
copy-in-your-mailbox = Na sua caixa de correio há uma cópia na pasta { $place }.
copy-in-doubt = a carta foi enviada, mas não se sabe se a cópia está em Enviados: { $why }
no-copy = a carta foi enviada, mas nenhuma cópia foi colocada em Enviados: { $why }
copy-do-not-send-again = não a envie de novo; o registo guarda a mensagem exata ({ COMMAND("journal show ID --message") })

## O que o outro lado disse

handed-to-program = entregue a { $program }, que a aceitou
taken-unrecorded = { $by } aceitou a carta ({ $reply }), mas não foi possível anotá-la no registo: { $cause }
handed-unrecorded = { $by } aceitou a carta, mas não foi possível anotá-la no registo: { $cause }
keep-reply-as-proof = foi enviada: não a envie de novo e guarde esta resposta como prova

## Insistências

follow-up-of-no-kind = uma carta que se segue a outra é follow-up ou escalate
    .fix = deixe { OPTION("kind") } de fora, ou indique um dos dois
follow-up-without-journal = não há registo: ainda nada foi enviado daqui
    .fix = escreva a insistência com { COMMAND("draft --kind follow-up") }
follow-up-first-gone = a primeira carta desta sequência já não está no registo
    .fix = escreva a insistência com { COMMAND("draft --kind follow-up") } e o dia e o assunto da primeira carta
follow-up-of-returned = a entrada { $entry } foi devolvida: não chegou
    .fix = envie a própria carta para o endereço certo ({ OPTION("to", value: "ADDRESS") }); se afinal chegou, { COMMAND("journal dismiss", $entry) }
perhaps-answered = pode ter sido respondida: foi encontrada na sua caixa de correio uma mensagem sobre ela
    .fix = leia-a antes de enviar esta: { COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = parece ter sido enviada: está entre as cartas enviadas da sua caixa de correio
    .fix = decida primeiro sobre isso: { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal dismiss", $entry) }
follow-up-too-early = a entrada { $entry }, { $kind }, pede uma resposta até { $day }, e esse dia ainda não passou
    .fix = espere por ele; para escrever ainda assim, acrescente { OPTION("again") }
follow-up-after-last = a entrada { $entry } foi a última carta antes de uma reclamação
    .fix = apresente agora a reclamação, com as provas de { COMMAND("journal export", $first) }; para escrever mais uma vez, acrescente { OPTION("again") }
first-letter-changed = a entrada { $entry } não está como foi anotada: o hash é diferente
    .fix = não se anexa o que não se pode garantir; veja { COMMAND("journal verify") }
follow-up-elsewhere = esta carta iria para { $to }, e a primeira foi para { $first }
follow-up-to-another = esta carta iria para { $to }, e a primeira foi para outro endereço
follow-up-confirm-recipient = deixe { OPTION("to") } e { OPTION("provider") } de fora; ou, se estiver certo, acrescente { $confirmation }
follow-up-of-nothing = não existe a entrada { $entry }
    .fix = veja { COMMAND("journal list") }
follow-up-of-doubtful = a entrada { $entry } está em dúvida: pode ter sido enviada
    .fix = esclareça-a primeiro: { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = a entrada { $entry } está marcada como { $outcome }: não há nada em que insistir
    .fix = se foi engano, marque-a de novo: { COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = a entrada { $entry } não foi enviada ({ $state }): não há nada em que insistir
    .fix = envie primeiro a própria carta
follow-up-drafted-before = Entrada { $entry }: a próxima carta já é um rascunho (entrada { $draft }); { OPTION("force") } faz outro em seu lugar.
follow-up-still-waits = Entrada { $entry }: a última carta (entrada { $letter }) pede resposta até { $day }; { OPTION("again") } escreve mesmo assim.

## Modelos

templates-folder-unreadable = { $folder }: a pasta de modelos não pode ser lida: { $source }
    .fix = indique uma pasta com uma subpasta por cada idioma
template-unreadable = { $file }: não pode ser lido: { $source }
template-unwritable = { $path }: não pode ser escrito: { $source }
    .fix = escolha outra pasta com { OPTION("out") }
no-such-template = não existe o modelo { $name }
template-nearest = queria dizer { $near }? Veja { COMMAND("template list") }
template-write-name = escreva IDIOMA/TIPO, por exemplo en-GB/terminate; veja { COMMAND("template list") }
no-templates-folder = não há pasta pessoal onde guardar os seus modelos
    .fix = indique uma pasta com { OPTION("out") }
template-name-refused = { $name }: { $what }
    .fix = escreva IDIOMA/TIPO, por exemplo sv/terminate ou en-GB/pause: letras minúsculas, algarismos e hífenes para o tipo
template-name-incomplete = não é um idioma seguido de um tipo
template-name-without-language = não começa por uma etiqueta de idioma
templates-exist = já existe: { $files }
    .fix = nada foi escrito; escolha outra pasta com { OPTION("out") }, ou mude-os primeiro de lugar
template-out-of-reach = { $file }: nenhum pedido pode indicar um tipo com este nome
    .fix = dê ao ficheiro um nome com letras minúsculas, algarismos e hífenes

## As próprias fichas de fornecedores

no-records-folder = não há pasta pessoal onde guardar as suas próprias fichas
    .fix = defina HOME, ou indique uma pasta em ADIEU_CONFIG_DIR
record-choose-id = escolha outro id, edite o ficheiro, ou substitua-o com { OPTION("force") }
record-check-rights = nada foi escrito; verifique se tem permissão para escrever aí
import-give-company = indique o ficheiro de uma empresa, a pasta companies, ou a pasta do clone
import-check-name = verifique o nome e a pasta; nada foi importado
import-folder-unmakable = { $folder }: não pode ser criada: { $source }
    .fix = nada foi importado; verifique se tem permissão para escrever aí
records-removed-in-part = { $removed } removidas, { $kept } não; verifique se tem permissão para escrever aí
record-built-in-stays = { $id } veio com o adieu e fica: não há nenhuma ficha sua com esse id
    .fix = uma ficha sua passa à frente dela: { COMMAND("provider add", $id) } cria uma
record-not-yours = «{ $id }» não é o id de uma ficha sua
    .fix = escreva-o como { COMMAND("provider list --all") } o mostra
new-provider-lacks = está em falta
new-provider-give-name = indique-o com { OPTION("name") }, como uma carta o escreve
new-provider-give-domains = indique os domínios próprios do fornecedor com { OPTION("domain") }: um endereço noutro lado pode ser de um estranho
new-provider-give-email = indique o endereço com { OPTION("email") }
new-provider-give-purpose = diga para que serve o endereço, com { OPTION("purpose", value: "customer-service") }, cancellation ou privacy
new-provider-give-source = diga onde leu o endereço, com { OPTION("source") }: sem isso, ninguém o pode verificar
new-provider-bad-id = não é um id: um id só tem letras minúsculas, algarismos e hífenes, 64 no máximo
    .fix = escreva-o como example-mobile
new-provider-bad-channel = não tem = entre o tipo e o que fazer
    .fix = escreva-o como hotline="+44 7700 900123, weekdays"
new-provider-address-elsewhere = está fora dos domínios indicados
    .fix = se o domínio dele for do próprio fornecedor, acrescente-o com { OPTION("domain") }; se não, pode ser de um estranho

## Procurar um fornecedor

search-impossible = não há nada que procurar: indique de 1 a { $most } carateres
    .fix = indique o nome do fornecedor, uma parte dele ou o seu domínio
search-nothing = nenhum fornecedor do diretório corresponde a «{ $words }»
    .fix = indique o seu endereço com { OPTION("to") } e { OPTION("provider_name") }: está na página de contactos do sítio ou no contrato; { COMMAND("provider add example-mobile") } guarda-o
## A carta em papel

postal-address-missing = não se conhece nenhuma morada do fornecedor
    .fix = indique-a com { OPTION("post_to", value: "LINHA") }, uma vez por linha
postal-address-one-line = tem uma só linha
    .fix = indique o nome, a rua e a localidade, uma linha para cada
# $what é o fim da frase.
postal-address-refused = { OPTION("post_to") }: { $what }
post-without-sender = não está indicada: o fornecedor não vê para onde responder, nem os correios para onde devolver a carta
    .fix = indique a sua morada com { OPTION("address") }
signature-unreadable = não é possível ler a assinatura { $path }: { $source }
    .fix = verifique se é um ficheiro e se o pode ler, ou omita { OPTION("signature") } e assine à mão
signature-file-too-large = a assinatura { $path } é maior do que { $most } MB
    .fix = guarde-a mais pequena, ou omita { OPTION("signature") } e assine à mão
# $what é o fim da frase.
signature-unusable = o ficheiro da assinatura { $path } { $what }
    .fix = guarde-o de novo como PNG, ou omita { OPTION("signature") } e assine à mão
paper-install-font = instale um tipo de letra que os tenha, ou indique uma pasta de tipos de letra com { OPTION("fonts") }
paper-shorten-letter = encurte a carta
paper-shorten-address = indique-a mais curta com { OPTION("post_to", value: "LINHA") }
paper-choose-fonts = escolha outros tipos de letra com { OPTION("fonts", value: "PASTA") }
paper-on-stdout = { OPTION("letter") } quer um ficheiro: a saída padrão é para o resultado
    .fix = indique um ficheiro, por exemplo carta.pdf
paper-choose-name-or-force = escolha outro nome para { OPTION("letter") }, ou substitua o ficheiro com { OPTION("force") }
paper-choose-folder = escolha outra pasta para { OPTION("letter") }
recipient-without-mailbox = a carta segue pelo correio: não há endereço de e-mail para onde a enviar
    .fix = crie-a com { COMMAND("draft") } e { OPTION("letter", value: "FICHEIRO.pdf") }
# Como enviar uma carta de modo a poder prová-lo, segundo o país de onde é enviada.
post-so-that-it-can-be-proven =
    .germany = Para o poder provar, envie-a como Einwurf-Einschreiben (não com aviso de receção, que pode ficar por levantar), e deixe uma testemunha ver o que põe no envelope, ou fotografe-o. Guarde o talão de registo, e descarregue a prova de entrega enquanto a Deutsche Post a tiver.
    .austria = Para o poder provar, envie-a como Einschreiben, e deixe uma testemunha ver o que põe no envelope, ou fotografe-o. Guarde o talão de registo.
    .switzerland = Para o poder provar, envie-a como Einschreiben, ou como A-Post Plus, que regista a entrega sem assinatura. Guarde o talão de registo, e fotografe o que põe no envelope.
    .france = Para o poder provar, envie-a como lettre recommandée avec accusé de réception, ao balcão ou em linha na La Poste. Guarde o talão de registo e o aviso de receção que é devolvido.
    .italy = Para o poder provar, envie-a como raccomandata A/R. Guarde o talão de registo e o aviso de receção que é devolvido.
    .spain = Para o poder provar, envie-a como carta certificada con acuse de recibo, ou como burofax, que prova também o conteúdo. Guarde o talão de registo e o aviso de receção.
    .netherlands = Para o poder provar, envie-a aangetekend. Guarde o talão de registo, e fotografe o que põe no envelope.
    .belgium = Para o poder provar, envie-a aangetekend (recommandé). Guarde o talão de registo, e fotografe o que põe no envelope.
    .britain = Para o poder provar, envie-a por Royal Mail Signed For, ou peça ao balcão um proof of posting, que é gratuito. Guarde-o, e fotografe o que põe no envelope.
    .poland = Para o poder provar, envie-a como list polecony za potwierdzeniem odbioru. Guarde o talão de registo e o aviso de receção que é devolvido.
    .portugal = Para o poder provar, envie-a como carta registada com aviso de receção. Guarde o talão de registo e o aviso de receção que é devolvido.
    .denmark = Para o poder provar, envie-a como anbefalet brev. Guarde o talão de registo, e fotografe o que põe no envelope.
    .america = Para o poder provar, envie-a por Certified Mail com Return Receipt. Guarde o talão de registo e o aviso de receção.
    .elsewhere = Para o poder provar, envie-a como correio registado. Guarde o talão de registo, e fotografe o que põe no envelope.
