### Cartas enviadas, respostas procuradas e os usos do próprio registo.

## A cópia na própria caixa de correio da pessoa

copies-missing = { $first } ({ $letters } cartas; esta é a primeira)
copy-missing-fix =
    não a envie de novo; o registo guarda a mensagem exata ({ COMMAND("journal show ID --message") })

## Uma carta enviada

letter-like-entry = é muito parecido com o da entrada { $entry } ({ $numbers }, { $state })
    .fix = se ambos forem um só contrato, não a envie de novo
draft-not-followed = não está no registo: { $why }
    .fix = o rascunho foi feito na mesma; as respostas e as datas não são seguidas
drafted-before = é um rascunho do mesmo pedido, de { $day }
    .fix = envie apenas um deles; se aquele já foi enviado: { COMMAND("journal mark", $entry, "sent") }
draft-replaced = A entrada { $entry }, um rascunho do mesmo pedido, fica encerrada: não a envie também.
sent-before = é o mesmo pedido, { $state } desde { $day }
    .fix = veja-o antes de enviar também este: { COMMAND("journal show", $entry) }
letter-sent-elsewhere = o mesmo pedido já é a entrada { $entry }, { $state }: outro processo foi mais rápido
    .fix = este processo não enviou nada
letter-needs-journal = nada foi enviado: nada se envia sem uma entrada no registo
nothing-was-sent-of-entry = nada foi enviado (entrada { $entry } do registo, { $state })
letter-in-doubt =
    pode ter sido enviada (entrada { $entry } do registo, { $state }): antes de mais nada, procure a cópia para si ({ $copy }) na sua caixa de entrada e na pasta de spam; uma pasta Enviados vazia não prova nada. Depois, { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    pode ter sido enviada: antes de mais nada, procure a cópia para si ({ $copy }) na sua caixa de entrada e na pasta de spam; uma pasta Enviados vazia não prova nada. Depois, só se não estiver lá, envie-a mais uma vez
doubt-without-copy =
    pode ter sido enviada (entrada { $entry } do registo) e não foi enviada nenhuma cópia para si: procure na sua caixa de entrada uma resposta ou uma mensagem de devolução, ou pergunte ao fornecedor; uma pasta Enviados vazia não prova nada. Depois, { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    pode ter sido enviada e não foi enviada nenhuma cópia para si: procure na sua caixa de entrada uma resposta ou uma mensagem de devolução, ou pergunte ao fornecedor, antes de a enviar mais uma vez

## Respostas procuradas numa caixa de correio

progress-messages = mensagens
folder-of-account = { $folder } de { $account }
mailbox-flooded =
    { $messages } mensagens em { $folder } podem dizer respeito a uma carta, e só foram vistas as { $newest } mais recentes
    .fix = o que menciona a sua carta é visto primeiro; percorra o resto no seu programa de e-mail
mailbox-large-header =
    a mensagem { $uid } em { $folder } tem um cabeçalho com mais de { $octets } bytes: só foi lido o início
    .fix = veja-a no seu programa de e-mail; um cabeçalho assim não surge por acaso
mailbox-unknown = não tem servidor da caixa de correio: não se procuraram respostas às suas cartas
    .fix = acrescente [accounts.{ $account }.imap] com o respetivo host ao ficheiro de configuração
mailbox-of-no-account =
    «{ $account }», por onde saíram cartas de { $address }, não está no ficheiro de configuração: não se procuraram respostas a essas cartas
    .fix = acrescente-a com { COMMAND("account add", $address) }
mailbox-of-no-address = nenhuma conta no ficheiro de configuração tem o endereço { $address }: não se procuraram respostas às suas cartas nem rascunhos enviados
    .fix = acrescente-a com { COMMAND("account add", $address) }
drafts-not-looked-for = não tem pasta de cartas enviadas: não se procuraram rascunhos enviados
end-other-programs = feche outros programas e execute de novo o mesmo comando
entry-not-sent = a entrada { $entry } não foi enviada: nada lhe pode ter respondido
    .fix = veja { COMMAND("journal list") }
doubt-settled-by-copy = a cópia está na pasta { $folder }, UID { $uid }
doubt-settled-by-answer = chegou uma mensagem que a menciona

## O que fazer com uma mensagem encontrada

found-answer =
    leia-a ({ COMMAND("journal show", $entry, "--found", $number) } mostra-a) e depois { COMMAND("journal mark", $entry, "confirmed") }, ou refused, ou answered; se tratar de outra coisa, { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    uma mensagem automática: leia-a mesmo assim ({ COMMAND("journal show", $entry, "--found", $number) } mostra-a); só se confirmar o que pediu, { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    não chegou: { $problem }: { $remedy }; { OPTION("again") } envia a mesma carta mais uma vez; depois, { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } mostra-a
found-bounce-of-follow-up =
    não chegou: { $problem }: procure o endereço e tente outra via, e depois { COMMAND("journal dismiss", $entry) }; { COMMAND("journal show", $entry, "--found", $number) } mostra-a
found-bounce-of-address =
    não chegou: { $problem }: { $remedy }; será uma nova carta com datas próprias, e esta encerra-se com { COMMAND("journal mark", $entry, "closed") }; { COMMAND("journal show", $entry, "--found", $number) } mostra-a
found-delay =
    nada a fazer por agora: os servidores continuam a tentar e avisam se desistirem; { COMMAND("journal show", $entry, "--found", $number) } mostra-a
found-sent-draft =
    parece que o seu programa de e-mail a enviou ({ COMMAND("journal show", $entry, "--found", $number) } mostra a mensagem): se for esta carta, { COMMAND("journal mark", $entry, "sent") }; os lembretes contam então a partir desse dia e as respostas são encontradas; se for outra, { COMMAND("journal dismiss", $entry) }
found-sent-twice = a mesma carta foi enviada mais uma vez ({ COMMAND("journal show", $entry, "--found", $number) } mostra-a); conta a primeira vez
found-other-draft = a entrada { $entry } é um rascunho do mesmo pedido: se não foi enviado, { COMMAND("journal mark", $entry, "not-sent") }

## O que há a fazer

due-resend = a carta para { $provider } não chegou (entrada { $entry }: { $kind }, carta de { $written })
due-read = ler o que { $provider } respondeu (entrada { $entry }: { $kind }, carta de { $written })
due-remind = insistir com { $provider } (entrada { $entry }: { $kind }, carta de { $written })
due-escalate = reclamar junto de { $provider } (entrada { $entry }: { $kind }, carta de { $written })
due-settle =
    esclarecer se a carta para { $provider } foi enviada e marcá-la como enviada (sent) ou não enviada (not-sent) (entrada { $entry }: { $kind }, carta de { $written })
due-mark-sent =
    a carta para { $provider } parece ter sido enviada em { $sent }: marcá-la como enviada (sent) ou ignorar o que foi encontrado (entrada { $entry }: { $kind }, carta de { $written })
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = apresentar a reclamação, com as provas de { COMMAND("journal export", $entry) }

## Marcas

mark-no-entry = não está no registo
    .fix = veja { COMMAND("journal list") }
mark-settles-doubts = está { $state }: só uma entrada em dúvida pode ser esclarecida
    .fix = veja { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } só vale para { COMMAND("journal mark", $entry, "sent") } de um rascunho
    .fix = retire-a
mark-on-before-draft = é anterior a { $made }, quando o rascunho foi feito
    .fix = indique o dia em que o enviou
mark-before-doubt-is-settled = está em dúvida e não pode ser marcada como { $mark } antes de isso se esclarecer
    .fix = uma resposta prova que foi enviada: primeiro, { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = está { $state }: só uma carta que foi enviada pode ser marcada como { $mark }
    .fix = marque a carta que foi enviada: veja { COMMAND("journal list") }
mark-without-end-date = não se usa com { $mark }: faz parte de uma resposta
    .fix = deixe-a de fora, ou marque a entrada de novo quando a resposta chegar

## O que fazer quando o registo não pode ser usado

journal-needed = nada é enviado sem registo; corrija-o, ou acrescente { OPTION("no_journal") }
journal-homeless = não há pasta pessoal onde guardar o registo
    .fix = defina HOME, ou indique uma pasta em ADIEU_STATE_DIR
journal-see-list = veja { COMMAND("journal list") }
journal-look-again = veja de novo com { COMMAND("journal list") }
journal-use-its-program = use o adieu que o escreveu
journal-make-yours = torne-a só sua (`chmod 700 { $path }`), ou defina ADIEU_STATE_DIR com uma pasta sua
journal-put-back =
    reponha-o a partir de uma cópia de segurança; se ainda nada foi enviado daqui, elimine { $path } para começar de novo
journal-make-writable =
    assegure-se de que pode escrever na pasta dele; um ficheiro danificado repõe-se a partir de uma cópia de segurança, ou muda-se de lugar para começar de novo

## O que se pede ao registo

age-malformed = { $older_than } não é uma idade
    .fix = escreva uma, por exemplo 2y, 6mo ou 90d
age-below-a-day = { $older_than } é menos de um dia; m são minutos, mo são meses
    .fix = escreva uma, por exemplo 2y, 6mo ou 90d; nada foi apagado
found-message-missing = a entrada { $entry } não tem nenhuma mensagem encontrada com o número { $number }
    .fix = { COMMAND("journal show", $entry) } enumera-as com os seus números
evidence-choose-folder = escolha com { OPTION("out") } uma pasta que ainda não exista
journal-letters-changed = a mensagem guardada com { $entries } não é a que foi enviada
journal-answers-changed = uma resposta guardada com { $entries } não é a que foi guardada
journal-changed-fix = alguém ou alguma coisa alterou o ficheiro do registo
entry-not-removed = a entrada { $entry } está { $state }, e nada foi apagado
    .fix = esclareça-a primeiro com { COMMAND("journal mark", $entry, "sent") } ou { COMMAND("journal mark", $entry, "not-sent") }: até lá, ela impede que a carta seja enviada duas vezes
