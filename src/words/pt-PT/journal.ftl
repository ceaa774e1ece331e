### O registo, as respostas encontradas e o que há a fazer.

## O ficheiro

journal-create = { $path }: não pode ser criado: { $source }
journal-of-another-user = { $path }: pertence a outro utilizador: o registo não é mantido aí
journal-open-to-others = { $path }: outros utilizadores podem escrever aí: o registo não é mantido aí
journal-emptied = { $path }: está vazio: um registo que lá estava desapareceu
journal-look = { $path }: não pode ser examinado: { $source }
journal-not-opened = { $path }: o registo não pode ser aberto: { $source }
journal-not-read = { $path }: o registo não pode ser lido: { $source }
journal-not-written = { $path }: o registo não pode ser escrito: { $source }
journal-thread-ended = { $path }: o registo não pode ser escrito: o seu thread terminou
journal-broken-off = { $path }: o registo não pode ser escrito: um passo gravado em conjunto com este não pôde ser escrito
journal-taken = { $path }: não pode ser criado: outro processo está a enviar a carta
journal-no-thread = { $path }: não pode ser criado: não é possível iniciar um thread: { $source }
journal-damaged = { $path }: o ficheiro do registo está danificado: { $why }
journal-other-format = { $path }: foi escrito por outra versão do adieu (formato { $found }; esta conhece { $known })

## Entradas

no-entry = não existe a entrada { $id } no registo
duplicate-entry = o mesmo pedido já tem a entrada { $id }, que está { $state }
transition = a entrada { $id } está { $from } e não pode passar a estar { $to }
unanswerable = a entrada { $id } está { $state }: só uma carta que foi enviada pode ser marcada como { $mark }

## O que a pessoa apurou

answer-marked = marcada como { $mark }
answer-sent = esclarecida: foi enviada
answer-sent-on = esclarecida: foi enviada em { $day }
answer-not-sent = esclarecida: não foi enviada
contract-ends = o contrato termina em { $day }
answer-file = { $name }, { $octets } bytes, SHA-256 { $hash }

## Os dias de um plano

plan-confirm-by = confirmação pedida até { $day }
plan-remind-on = insistir em { $day }
plan-escalate-on = reclamar em { $day }
plan-effective-on = termina em { $day }
plan-paid-until = pago até { $day }

## O que vem a seguir

next-remind-on = insistir em { $day }
next-escalate-on = reclamar em { $day }

## Notas que o registo guarda

event-process-ended = o processo que a estava a enviar terminou antes de a resposta do servidor ficar registada
event-dismissed = o que foi encontrado na caixa de correio não muda nada
event-draft-replaced = o mesmo pedido foi enviado como entrada { $entry }

## Porque uma mensagem é tida por respeitante a uma carta

trace-message-id = menciona o Message-ID da sua carta
    .stranger = menciona o Message-ID da sua carta, mas não se sabe se o remetente é do fornecedor
trace-subject = vem do fornecedor e tem o assunto da sua carta
trace-number = vem do fornecedor e tem um número do seu contrato
trace-number-from-elsewhere = um número do seu contrato está no assunto
    .stranger = um número do seu contrato está no assunto, mas não se sabe se o remetente é do fornecedor
sent-as-message-id = tem o Message-ID do seu rascunho
sent-as-text = tem o destinatário, o assunto e o texto do seu rascunho
sent-as-other-text = tem o destinatário e o assunto do seu rascunho e um número do seu contrato, mas outro texto: leia-a

## O que um servidor de e-mail escreveu

report-says-of = um servidor de e-mail diz de { $address }: { $why }
report-line = um servidor de e-mail escreveu: { $line }
report-in-words = um servidor de e-mail escreveu sobre ela: leia o que diz
message-unread = uma mensagem não pode ser lida: não é possível iniciar um thread: { $source }

## O recibo: os cabeçalhos e o que está ao lado

receipt-title = Entrada { $id }: { $kind } para { $provider }
receipt-state = Estado:
    .value = { $state }: { $meaning }
receipt-subject = Assunto:
receipt-message-id = Message-ID:
receipt-from = De:
    .value = { $address } (conta { $account })
    .draft = { $address } (um rascunho, para o seu próprio programa de e-mail)
receipt-to = Para:
receipt-hash = SHA-256:
receipt-thread = Sequência:
receipt-letter = { $id } { $kind } ({ $state })
    .this = { $id } { $kind } ({ $state }, esta)
receipt-parent = Segue-se a:
    .value = entrada { $parent }
receipt-dates = Datas:
receipt-delivery = Entrega:
    .value = foi devolvida: { $why }
receipt-next = A seguir:
receipt-decide = decida sobre o que foi encontrado ({ $proposal }): { COMMAND("journal show", $id, "--found", $number) } mostra-o; depois { COMMAND("journal mark", $id, "confirmed") }, ou refused, ou answered; ou { COMMAND("journal dismiss", $id) }, se tratar de outra coisa
receipt-decide-sent = decida se este rascunho foi enviado: { COMMAND("journal show", $id, "--found", $number) } mostra a mensagem encontrada; se for esta carta, { COMMAND("journal mark", $id, "sent") }; se for outra, { COMMAND("journal dismiss", $id) }
receipt-outcome = Resultado:
receipt-clock = Relógio:
    .value = indicado como ADIEU_NOW; as horas abaixo podem não ser as da máquina

## O recibo: o que aconteceu

receipt-server = servidor: { $reply }
receipt-protection = { $version }, certificado SHA-256 { $fingerprint }
receipt-not-taken = não aceite: { $address } ({ $code })
receipt-marked = Marcada:
receipt-evidence = na pasta de provas: { $name }
receipt-found = Encontrado na caixa de correio:
receipt-found-message = { $proposal }: de { $from }, { $date }, «{ $subject }»; { $why }
    .open = { $proposal }: de { $from }, { $date }, «{ $subject }»; { $why }; por decidir
receipt-found-at = número { $number }, em { $folder } da conta { $account }, { $octets } bytes, SHA-256 { $hash }
    .beginning = número { $number }, em { $folder } da conta { $account }, { $octets } bytes, só o início, SHA-256 { $hash }
receipt-found-nobody = ninguém
receipt-found-no-date = sem data
evidence-unwritable = { $folder }: as provas não podem ser escritas: { $source }
