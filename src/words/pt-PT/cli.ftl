### As palavras da própria linha de comandos.

## O que as opções não permitem

json-and-output = { OPTION("json") } e { OPTION("output", value: "-") } escrevem ambas na saída padrão
    .fix = deixe uma das duas de fora
open-without-file = { OPTION("open") } abre um ficheiro, e com { OPTION("output", value: "-") } não há nenhum
    .fix = deixe uma das duas de fora
output-is-calendar = { OPTION("output") } e { OPTION("calendar") } indicam o mesmo lugar
    .fix = dê ao calendário um nome próprio
json-and-calendar = { OPTION("json") } e { OPTION("calendar", value: "-") } escrevem ambas na saída padrão
    .fix = deixe uma das duas de fora
nobody-to-ask = não há um terminal onde perguntar, e { OPTION("yes") } não foi indicado: nada foi enviado
    .fix = acrescente { OPTION("yes") } para enviar sem perguntas, ou { OPTION("dry_run") } para ver o que seria enviado

## Um rascunho criado

quicker-way = Mais rápido, a par da carta: { $way }
draft-saved =
    Rascunho guardado: para { $name } <{ $to }>, de { $from }.
    A seguir: abra o ficheiro com o seu programa de e-mail, leia a carta mais uma vez e clique em Enviar. Guarde a cópia enviada até chegar a confirmação.
draft-opened =
    Rascunho guardado: para { $name } <{ $to }>, de { $from }. Foi entregue ao seu programa de e-mail.
    A seguir: leia aí a carta mais uma vez e clique em Enviar. Se não aparecer nenhuma janela, abra o ficheiro por si. Guarde a cópia enviada até chegar a confirmação.
draft-in-mailbox =
    Rascunho para { $name } <{ $to }>, de { $from }, colocado na pasta { $folder } da conta { $account }.
    A seguir: abra-o no seu programa de e-mail ou no webmail, leia a carta mais uma vez e clique em Enviar. Guarde a cópia enviada até chegar a confirmação.
link-made =
    Esta hiperligação é a carta para { $name } <{ $to }>.
    A seguir: abra-a com o seu programa de e-mail, ou copie-a para a barra de endereço do navegador; verifique se o remetente é { $from }, o que uma hiperligação não pode escolher, leia a carta mais uma vez até ao fim e clique em Enviar. Guarde a cópia enviada até chegar a confirmação.
link-opened =
    Esta hiperligação é a carta para { $name } <{ $to }>. Foi entregue ao seu programa de e-mail.
    A seguir: verifique aí se o remetente é { $from }, o que uma hiperligação não pode escolher, leia a carta mais uma vez até ao fim e clique em Enviar. Guarde a cópia enviada até chegar a confirmação.
ask-drafts-folder = Em que pasta estão os seus rascunhos?
keep-drafts-folder = Para usar esta pasta sem perguntas, escreva { $setting } em [accounts.{ $account }.imap] no ficheiro de configuração.
enclosed = Em anexo: { $file } ({ $media_type }, { $size })
not-opened = não foi aberto: { $why }
not-opened-folder = não foi aberto: não se sabe em que pasta está: { $error }
open-file-yourself = o rascunho está guardado: abra { $path } com o seu programa de e-mail
open-link-yourself = copie a hiperligação para a barra de endereço do navegador, ou guarde um ficheiro que possa abrir: deixe { OPTION("mailto") } de fora
paper-is-another-file = { OPTION("letter") } indica o mesmo lugar que { OPTION("output") } ou { OPTION("calendar") }
    .fix = dê à carta um nome próprio
paper-saved = A carta para imprimir está em { $path }. Imprima-a em tamanho real, assine-a e dobre-a nas marcas, para que o endereço apareça na janela.
post-early = Os dias indicados são aqueles em que a carta tem de ter chegado: envie-a vários dias úteis antes.
# $name é o do fornecedor.
letter-by-post-alone = Não foi preparado nenhum e-mail: não se conhece um endereço em que { $name } aceite um cancelamento. A carta segue só pelo correio.
calendar-written = As datas estão em { $path }: abra-o com o seu calendário, ou envie-o para o seu telefone.
no-day-for-calendar = Não há nenhum dia por vir para pôr num calendário: não foi escrito nenhum ficheiro.

## Uma carta mostrada antes de ser guardada ou enviada

letter-to = Para:     { $name } <{ $address }>
letter-to-by-post = Para:     { $name } (pelo correio)
letter-readable-domain = {"          "}(o domínio lê-se { $domain })
letter-provenance = {"          "}{ $provenance }
letter-from = De:       { $name } <{ $address }>
letter-subject = Assunto:  { $subject }
letter-language = Idioma:   { $language } ({ $tag })
letter-courtesy = {"          "}com uma tradução de cortesia em { $language }
dates-heading = Datas:
personal-data-heading = Dados pessoais nesta carta:
enclosed-heading = Em anexo:
other-ways-heading = Outras vias:
reading = A mesma carta em { $language }, para a poder ler (não é enviada):
read-in-invalid = { OPTION("read_in") }: «{ $tag }» { $what }
choose-another-read-in = escolha outro idioma com { OPTION("read_in") }
previewed = Nada foi escrito nem enviado. { COMMAND("draft") } com os mesmos argumentos guarda a carta como rascunho.
previewed-uncertain = Nada foi escrito nem enviado. { COMMAND("draft") } exige primeiro a confirmação do endereço incerto: veja o aviso.

## Os dias de um plano

day-send-by = enviar até
day-better-by = melhor até
day-paid-until = pago até
day-ends-on = termina em
day-confirm-by = pedir resposta até
day-remind-on = insistir em
day-escalate-on = reclamar em
day = { $date }  { $why }
day-passed = { $date }  { $why }; já passou
day-by-article = { $article } ({ $source })
day-confidence = fiabilidade { $confidence }
dates-in-short = Datas: { $dates }.
dates-send-by = envie-a até { $last }
dates-send-better-by = envie-a até { $last }, de preferência até { $better }
dates-remind = se não houver resposta até { $day }, insista

## Perguntas

ask-recipient = { $subject }: { $why }. Escrever mesmo assim para { $email }?
ask-language = Que idioma lê { $name }?
ask-save-draft = Guardar esta carta como rascunho?
agree-heading = É isto que vai aceitar:
nothing-written = Nada foi escrito.
ask-send = Enviar esta carta para { $name } <{ $to }> através da conta { $account }?
copy-goes-to = Uma cópia vai para { $address }.
interrupted = interrompido
interrupted-nothing-written = interrompido; nada foi escrito
interrupted-nothing-sent = interrompido; nada foi enviado
interrupted-nothing-removed = interrompido; nada foi removido

## O envio

nothing-sent = Nada foi enviado.
full-stop = .
to-recipient = Para { $name } <{ $to }>: { $provenance }.
sent-without-calendar = A carta foi enviada; só o calendário não foi escrito: { $why }
doubtful-entry = Entrada { $id }, { $doubt }
doubt =
    { $kind } para { $provider }, de { $when }, está em dúvida: pode ter sido enviada.
    {"  "}{ $settle }
settle-doubt = Procure a cópia para si, com o assunto «{ $subject }», na sua caixa de entrada e na pasta de spam, e também uma mensagem de devolução; uma pasta Enviados vazia não prova nada. Se a encontrar: { COMMAND("journal mark", $id, "sent") }. Se passadas algumas horas não estiver lá: { COMMAND("journal mark", $id, "not-sent") }.
settle-doubt-without-copy = Não foi enviada nenhuma cópia para si. Procure na sua caixa de entrada e na pasta de spam uma resposta a «{ $subject }» ou uma mensagem de devolução; uma pasta Enviados vazia não prova nada. Se encontrar alguma: { COMMAND("journal mark", $id, "sent") }. Se não, pergunte ao fornecedor; se este não a tiver: { COMMAND("journal mark", $id, "not-sent") }.
entry-in-doubt = a entrada { $id }, { $kind } para { $provider }, está em dúvida: pode ter sido enviada
being-sent = o mesmo pedido está a ser enviado neste momento (entrada { $id })
sent-already = o mesmo pedido já foi enviado em { $when } (entrada { $id })
sent-already-with-reply = o mesmo pedido já foi enviado em { $when } (entrada { $id }); o servidor respondeu: { $reply }
nothing-sent-this-time = desta vez nada foi enviado. { $settle }
send-again = nada foi enviado; para enviar ainda assim, acrescente { OPTION("again") }

## Uma carta que se segue a outra

next-is-last = A próxima carta é a última antes de uma reclamação: diz a quem vai recorrer.
next-is-reminder = A próxima carta é a insistência n.º { $number }.
replaces-draft = Toma o lugar da entrada { $id }, um rascunho que nunca foi marcado como enviado.
follow-up-entry = É a entrada { $id } do registo. Quando a tiver enviado: { COMMAND("journal mark", $id, "sent") }; quando lhe responderem: { COMMAND("journal mark", $first, "answered") }.
follow-up-no-number = «{ $id }» não é o número de uma entrada: { $what }
follow-ups-with-request = um ficheiro de pedido serve para uma só entrada
    .fix = omita-o, ou execute o comando para cada entrada
follow-ups-elsewhere = outro destinatário serve para uma só entrada
    .fix = omita { OPTION("to") } e { OPTION("provider") }, ou execute o comando para cada entrada
follow-ups-into-file = vários rascunhos não cabem num só ficheiro
    .fix = indique uma pasta com { OPTION("output") }
follow-ups-no-folder = { $folder }: não é possível criar a pasta: { $source }
    .fix = escolha outra pasta
follow-ups-too-many = no máximo { $most } cartas de cada vez
    .fix = indique menos entradas, e as outras noutra vez
follow-ups-more-due = E mais { $more } estão pendentes: o mesmo comando continua com elas.
follow-up-same-thread = A entrada { $entry } pertence à conversa da entrada { $other }: têm uma só carta seguinte.
follow-up-of-entry = Entrada { $entry }: a próxima carta é a insistência n.º { $number }.
follow-up-of-entry-last = Entrada { $entry }: a próxima carta é a última antes de uma reclamação.
follow-up-drafted = Entrada { $id }: { $kind } para { $name } <{ $to }>, um rascunho, é a entrada { $entry }.
follow-up-goes-to = entrada { $id }: { $kind } para { $name } <{ $to }>
follow-up-sent-before = Entrada { $entry }: a próxima carta já foi enviada (entrada { $letter }).
follow-ups-made =
    { $letters ->
        [0] Não restava nenhum rascunho por fazer.
        [one] 1 rascunho. Quando o tiver enviado: { COMMAND("journal mark ID sent") }.
       *[other] { $letters } rascunhos. Quando tiver enviado um: { COMMAND("journal mark ID sent") }.
    }
follow-ups-sent =
    { $letters ->
        [0] Não restava nenhuma carta por enviar.
        [one] Foi enviada 1 carta.
       *[other] Foram enviadas { $letters } cartas.
    }
follow-ups-partly = { $made } de { $all } cartas foram feitas ou enviadas, as outras não
    .fix = corrija o que está mal; o mesmo comando continua com as outras e não repete nenhuma
draft-entry = É a entrada { $id } do registo. Quando tiver enviado a carta: { COMMAND("journal mark", $id, "sent") }.

## Contas

account-removed = A conta { $name } já não está no ficheiro de configuração.
ask-smtp-server = O servidor de envio (SMTP) de { $domain }:
    .help = está nas páginas de ajuda do serviço de e-mail, por exemplo smtp.example.org; Esc para sair
no-password-to-keep = não há nenhuma palavra-passe para guardar
    .fix = defina ADIEU_PASSWORD, ou execute o comando num terminal
preset-note = { $service }: { $note }
account-added = Gravada no ficheiro de configuração. A seguir: { COMMAND("account test") } liga-se e inicia sessão; não envia nada.
account-added-named = Gravada no ficheiro de configuração. A seguir: { COMMAND("account test", $name) } liga-se e inicia sessão; não envia nada.
account-list-empty = Ainda não há nenhuma conta. Acrescente uma com { COMMAND("account add you@example.org") }.
sends-through-program = envia através de { $program }
sends-through-server = envia através de { $host }, porta { $port } ({ $security })
without-login = sem início de sessão
login-password-command = inicia sessão como { $username }, palavra-passe de `{ $command }`
login-token-command = inicia sessão como { $username }, token de `{ $command }`
login-keyring = inicia sessão como { $username }, palavra-passe do porta-chaves
login-ask-or-environment = inicia sessão como { $username }, palavra-passe de ADIEU_PASSWORD ou pedida na altura
trusts-file = confia em { $file }, além das autoridades do sistema
folders-at = pastas em { $host }, porta { $port } ({ $security })
copy-in-sent = cópia em Enviados: sim
copy-in-sent-by-server = cópia em Enviados: o servidor guarda uma
no-copy-in-sent = cópia em Enviados: não
may-also-send-as = pode também enviar como { $identities }
copy-to-yourself = cópia para si: sim
no-copy-to-yourself = cópia para si: não
program-is-there = { $program } existe; se entrega as cartas, só uma carta o mostra.
folder-missing = { $what }: escreva o nome dela, tal como o seu programa de e-mail o mostra, na tabela imap da conta, como drafts ou sent
connected-to-server = { $host }, porta { $port }: ligação feita a { $name }
connected-to-mailbox = { $host }, porta { $port }: ligação feita à caixa de correio
logged-in = sessão iniciada como { $username }
not-logged-in = sem início de sessão
offers = oferece { $extension }
offers-with = oferece { $extension } { $parameters }
does-not-offer = não oferece { $extension }
drafts-folder = Rascunhos: { $folder }
no-drafts-folder = Rascunhos: não encontrada
sent-folder = Enviados: { $folder }
no-sent-folder = Enviados: não encontrada
not-protected = sem proteção: é esta máquina
protected-by = protegida por { $version }, certificado SHA-256 { $certificate }

## Tabelas

no-row-left = Não sobrou nenhuma linha de que fazer um rascunho.
rows-left-out =
    { $rows ->
        [one] 1 linha fica de fora: já havia um rascunho ou já tinha sido enviada.
       *[other] { $rows } linhas ficam de fora: já havia um rascunho ou já tinham sido enviadas.
    }
batch-drafted =
    { $drafts ->
        [one] 1 rascunho criado
       *[other] { $drafts } rascunhos criados
    } a partir de { $rows ->
        [one] 1 linha
       *[other] { $rows } linhas
    } de { $table }, em { $place }.
    A seguir: abra-os com o seu programa de e-mail, leia cada carta mais uma vez e clique em Enviar. Guarde as cópias enviadas até chegarem as confirmações.
table-and-defaults = TABLE e { OPTION("defaults") } leem ambas a entrada padrão
    .fix = indique uma das duas como ficheiro
doubtful-row = A linha { $row } fica de fora: entrada { $id }, { $doubt }
more-doubtful-rows =
    { $rows ->
        [one] E mais 1 linha em dúvida: { COMMAND("journal list") } mostra-a.
       *[other] E mais { $rows } linhas em dúvida: { COMMAND("journal list") } mostra-as.
    }
more-letters = e mais { $more }; `{ OPTION("dry_run") }` enumera todas
letters-to-recipient =
    { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    } para { $email } ({ $name })
more-recipients =
    { $more ->
        [one] e mais 1 destinatário
       *[other] e mais { $more } destinatários
    }
ask-send-batch =
    Enviar { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    } como { $from } através da conta { $account }{ $before ->
        [0] {""}
        [one] {" "}(1 linha já tinha sido enviada antes e fica de fora)
       *[other] {" "}({ $before } linhas já tinham sido enviadas antes e ficam de fora)
    }?

## O registo

journal-is-empty = O registo está vazio: ainda nada foi enviado.
more-entries = Há mais: { OPTION("page") } { $page }
list-count = { $standing }: { $entries }
list-counts = { $counts }.
list-nothing-fits = Nenhuma entrada do registo corresponde.
list-no-such-state = { $state }: não existe esse estado
    .fix = escreva um destes: { $offered }
standing-outcome = { $outcome }
standing-found = encontrada na caixa de correio: { $found }
standing-acknowledged = receção confirmada automaticamente em { $day }
standing-ends = termina em { $day }
standing-next = { $step } em { $day }{ $late }
late-today = , que é hoje
late-by =
    { $days ->
        [one] , com 1 dia de atraso
       *[other] , com { $days } dias de atraso
    }
due-on-invalid = { OPTION("on") } «{ $text }» { $what }
due = { $what }: por fazer desde { $since }{ $late }; a seguir: { $command }
settled-sent = A entrada { $id } está esclarecida: foi enviada.
settled-sent-on = A entrada { $id } está esclarecida: foi enviada em { $day }, como se encontrou na sua caixa de correio.
mark-on-future = { OPTION("on") } «{ $text }» ainda está para vir
    .fix = escreva um dia até { $today }
settled-not-sent = A entrada { $id } está esclarecida: não foi enviada.
marked-answered = A entrada { $id } está marcada como { $mark }; já não é preciso insistir. { COMMAND("follow-up", $id) } escreve ainda assim a próxima carta.
marked-closed = A entrada { $id } está marcada como { $mark }; não há mais nada a fazer.
mark-all-due = { OPTION("all_due") } serve só para closed, não para { $mark }
    .fix = uma resposta pertence a uma carta: indique as entradas
marked-before = A entrada { $id } já estava marcada assim ({ $mark }); nada foi acrescentado.
nothing-due = Não há nenhuma insistência nem reclamação pendente.
due-otherwise =
    { $entries ->
        [one] Mais 1 está pendente por outro motivo e fica de fora: { COMMAND("journal due") } indica-a.
       *[other] Mais { $entries } estão pendentes por outro motivo e ficam de fora: { COMMAND("journal due") } indica-as.
    }
journal-keeps = O registo guarda { $name }, SHA-256 { $hash }.
nothing-to-dismiss = Nada do que foi encontrado sobre a entrada { $id } espera por uma decisão.
dismissed = O que foi encontrado sobre a entrada { $id } não muda nada: o que havia antes a fazer volta a valer. Fica no registo.
ask-forget-entry = Apagar definitivamente a entrada { $id } do registo, com a prova que contém?
ask-forget-entries = Apagar definitivamente { $entries } entradas do registo, com as provas que contêm?
nothing-removed = Nada foi removido.
forgotten =
    { $removed ->
        [one] 1 entrada apagada definitivamente.
       *[other] { $removed } entradas apagadas definitivamente.
    } O que foi apagado já não impede que o mesmo pedido seja enviado de novo.
found-header =
    De:      { $from }
    Data:    { $date }
    Assunto: { $subject }
exported = message.eml é a própria mensagem, receipt.txt os factos para ler, receipt.json o mesmo para um programa.
verified =
    { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    }{ $answers ->
        [0] {""}
        [one] {" "}e 1 resposta
       *[other] {" "}e { $answers } respostas
    }: tudo verificado, nada mudou desde que foi escrito

## Respostas encontradas

nothing-waits-through = Nenhuma carta à espera de resposta saiu através da conta { $account }.
nothing-waits = Nenhuma carta está à espera de resposta.
since-invalid = { OPTION("since") } «{ $text }» { $what }
since-future = { OPTION("since") } «{ $text }» ainda está para vir
    .fix = escreva um dia até { $today }
found-sent = entrada { $id }: foi enviada: { $why }
unassigned =
    { $messages ->
        [one] Mais 1 mensagem de { $provider }, que nada liga à sua carta: veja-a no seu programa de e-mail.
       *[other] Mais { $messages } mensagens de { $provider }, que nada liga à sua carta: veja-as no seu programa de e-mail.
    }
nothing-new = Nada de novo sobre uma carta em { $folders }.
nothing-new-since = Nada de novo sobre uma carta desde { $day } em { $folders }.
found = entrada { $id }, { $kind } para { $provider }: { $proposal }
found-from = de { $from }, { $date }, «{ $subject }», em { $folder }
from-nobody = ninguém
without-date = sem data
found-next = a seguir: { $next }

## Fornecedores

search-next = { COMMAND("provider show", $id) } mostra tudo o que se sabe dele.
list-heading = { $name }: { $number }
list-mail = e-mail
list-page = página
list-post = carta
list-other = outro
list-nothing = nenhuma via conhecida
record-yours = { $what }; ficha sua
record-imported = { $what }; ficha importada
hidden-records =
    { $hidden ->
        [one] Mais 1 ficha, importada ou sua, não serve para cancelamentos: { COMMAND("provider list --all") } mostra-a.
       *[other] Mais { $hidden } fichas, importadas ou suas, não servem para cancelamentos: { COMMAND("provider list --all") } mostra-as.
    }
replaces-built-in = Toma o lugar da ficha que veio com o adieu.
record-added = A seguir: { COMMAND("preview --provider", $id) } mostra a carta e quem a recebe.
record-added-without-address = Não tem endereço para cancelamentos: indique um com { OPTION("to") } quando escrever a carta.
imported =
    { $records ->
        [one] 1 ficha importada
       *[other] { $records } fichas importadas
    }
import-kept = as suas ficaram como estavam ({ OPTION("force") } substitui-as): { $records }
import-built-in = o adieu tem ficha própria de { $records }
import-left-out =
    { $number ->
        [one] 1 ficou de fora: { $files }
       *[other] { $number } ficaram de fora: { $files }
    }
left-out-file = { $file }: { $why }
import-again = corrija ou retire o que ficou de fora e importe de novo; as outras já estão importadas
import-summary = { $summary }.
import-note = As fichas estão em { $folder }. Ninguém comparou os seus endereços: os de proteção de dados não aceitam cancelamentos, e qualquer outro precisa da sua confirmação. { COMMAND("provider remove --imported") } retira-as de novo.
imported-records =
    { $records ->
        [one] 1 ficha importada
       *[other] { $records } fichas importadas
    }
removal-needs-yes = sem um sim, nada é removido: { $subject }
    .fix = acrescente { OPTION("yes") }, ou responda à pergunta num terminal
ask-remove-records = Remover { $subject } das suas próprias fichas?
records-removed =
    { $records ->
        [one] 1 ficha removida.
       *[other] { $records } fichas removidas.
    }
built-in-used-again = A ficha de { $id } que veio com o adieu volta a ser usada.
some = { $number } ({ $named })
some-of-many = { $number } ({ $named }, …)
reads = lê { $tag }
reads-no-letter = lê { $tag } (ainda não há carta nesse idioma: inglês)
country-reads = no país dele lê-se { $tag }
country-reads-no-letter = no país dele lê-se { $tag } (ainda não há carta nesse idioma: inglês)
language-unknown = idioma desconhecido: inglês
country-unknown = país desconhecido
record = { $name } ({ $id }), { $country }; { $language }
own-domains = domínios próprios: { $domains }
no-own-domains = domínios próprios: nenhum conhecido
record-brands = marcas: { $brands }
record-ceased = já não tem clientes, desde { $day } ({ $known })
record-refuses = não aceita cancelamentos por estas vias: { $ways } ({ $known })
record-needs = exige { $what } ({ $known })
record-account-page = página da conta: { $url } (eliminar uma conta não põe fim ao contrato)
record-way = { $kind }: { $how }
record-way-at-hand = { $kind }: { $how }; tenha à mão: { $at_hand }
record-post = por correio: { $address }
record-post-seat = por correio para a sede da empresa: { $address }
record-post-for = por correio: { $address } ({ $purpose })
record-email-heading = E-mail:
no-cancellation-address-known = não se conhece nenhum endereço que aceite cancelamentos
record-other-ways-heading = Outras vias:

## Modelos

templates-exported = A seguir: altere-os como quiser; { COMMAND("template check") } experimenta-os.
template-begun = A seguir: para começar, contêm a carta { $model }. Escreva a sua e depois experimente-a: { COMMAND("template check", $name) }.
template-yours = { $language }, seu
template-built-in = { $language }, incluído
template-variant = { $language }, incluído, uma variante de { $of }
template-for-reading = { $language }, incluído, para leitura
findings =
    { $findings ->
        [one] 1 problema
       *[other] { $findings } problemas
    } em { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    }
no-own-templates = Não tem modelos seus; { COMMAND("template check --all") } verifica os incluídos.
letters-all-well =
    { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    }: tudo em ordem.
variants-all-well =
    { $variants ->
        [one] 1 variante
       *[other] { $variants } variantes
    }: tudo em ordem.
letters-and-variants-all-well =
    { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    } e { $variants ->
        [one] 1 variante
       *[other] { $variants } variantes
    }: tudo em ordem.

## Uma carta que foi aceite

answer-awaited = A carta está no servidor; espera-se a resposta dele. Ctrl-C mais uma vez deixa-a em dúvida.
row-accepted = linha { $row }: { $recipient }: { $reply }
row-accepted-entry = linha { $row }: { $recipient }, entrada { $id }: { $reply }
accepted = Enviada. { $by } aceitou a carta
accepted-with-reply = Enviada. { $by } aceitou a carta: { $reply }
copy-refused = A cópia para { $address } não foi aceite: { $reply }
confirmation-to-come = O seu servidor de e-mail tem a carta; a confirmação de { $recipient } ainda está para vir. Continue a ver a sua caixa de entrada e a pasta de spam.
entry-holds-proof = A entrada { $id } do registo guarda a mensagem exata e esta resposta. { COMMAND("journal export", $id) } cria uma pasta de provas.

## Em cada execução

time-zone-unknown = { $why }; os dias são os de UTC, onde hoje é { $today }
    .fix = defina TZ, por exemplo TZ=Europe/Lisbon, ou uma regra onde não houver base de dados, por exemplo TZ=JST-9
stdout-not-written = não é possível escrever na saída padrão: { $error }; o que foi pedido ficou feito
problems-nothing-written =
    { $problems ->
        [one] 1 problema; nada foi escrito.
       *[other] { $problems } problemas; nada foi escrito.
    }
answers-to-save = As suas respostas, para guardar como request.toml e usar de novo:
no-such-command = não existe o comando { $name }
    .fix = escreva um destes: { $names }

## O idioma do programa

unknown-program-language = { OPTION("lang") } «{ $tag }» não é um idioma que o adieu fale
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG é «{ $tag }», que não é um idioma que o adieu fale
    .fix = { $fix }
unknown-profile-language = language é «{ $tag }» em [profile] no ficheiro de configuração, e não é um idioma que o adieu fale
    .fix = { $fix }
language-nearest = queria dizer { $near }? Opções: { $offered }
languages-offered = escreva uma destas opções: { $offered }

## Antes de um problema

label-error = erro:{" "}
label-warning = aviso:{" "}
label-note = nota:{" "}

standing = {"; "}{ $standing }

enclosed-file = { $file } ({ $media_type }, { $size })

account-heading = { $name }: { $email }

## O que está errado nos argumentos, e como se escreve um comando

usage-error = erro: { $what }
see-help = Para saber mais, execute «{ $help }».
usage-line = Utilização: { $usage }
usage-options = [OPÇÕES]
usage-command = <COMANDO>
default-value = [predefinição: { $value }]
unknown-argument = não existe a opção { $arg }
unknown-argument-near = não existe a opção { $arg }; queria dizer { $near }?
unknown-command = não existe o comando { $command }
unknown-command-near = não existe o comando { $command }; queria dizer { $near }?
argument-missing = falta algo que é obrigatório indicar: { $arg }
command-missing = falta um comando
argument-conflict = { $arg } não se combina com { $other }
option-value-missing = { $arg } precisa de um valor
value-invalid = { $arg } não pode ser «{ $value }»
value-invalid-near = { $arg } não pode ser «{ $value }»; queria dizer { $near }? Opções: { $offered }
value-invalid-offered = { $arg } não pode ser «{ $value }»; opções: { $offered }
option-value-refused = { $arg } não pode ser «{ $value }»: { $why }
values-number = { $arg } não aceita tantos valores
equals-missing = o valor de { $arg } escreve-se depois de um sinal de igual
write-number-from = escreva um número a partir de { $min }
write-number-from-to = escreva um número de { $min } a { $max }
write-security = escreva tls, starttls ou none
write-separator = escreva um só carácter, como ; ou |, ou a palavra tab
write-mapping = escreva COLUMN=FIELD, por exemplo "Order no=order_number"
argument-twice = { $arg } está indicado duas vezes
argument-unexpected = { $arg } é um argumento a mais
argument-not-utf8 = um dos argumentos não é texto UTF-8
