### Palavras que aparecem em muitas frases: campos, tipos de carta, estados, listas, falhas do sistema.

list = { $items }
list-comma = { $before }, { $after }
list-and = { $before } e { $after }
list-or = { $before } ou { $after }
list-sentences = { $before } { $after }
list-clauses = { $before }; { $after }
list-lines =
    { $before }
    - { $after }

## Falhas do sistema

io-not-found = não existe ({ $system })
io-permission-denied = sem permissão ({ $system })
io-already-exists = já existe ({ $system })
io-storage-full = não há espaço no disco ({ $system })
io-read-only = o disco é só de leitura ({ $system })
io-is-a-directory = é uma pasta ({ $system })
io-not-a-directory = não é uma pasta ({ $system })
io-connection-refused = ligação recusada ({ $system })
io-connection-reset = ligação cortada pelo outro lado ({ $system })
io-timed-out = não houve resposta a tempo ({ $system })
io-network-unreachable = não é possível chegar à rede ({ $system })
io-host-unreachable = não é possível chegar ao servidor ({ $system })
io-other = { $system }

## Até onde chegou uma carta

state-composed = escrita
    .meaning = está escrita, não enviada
state-drafted = rascunho
    .meaning = um rascunho; o adieu não sabe se já o enviou
state-sending = em envio
    .meaning = a caminho do servidor de e-mail
state-accepted = aceite
    .meaning = o servidor de e-mail aceitou-a; isso ainda não é uma resposta do fornecedor
state-sent-by-hand = enviada
    .meaning = enviada a partir do seu próprio programa de e-mail; isso ainda não é uma resposta do fornecedor
state-not-sent-by-hand = não enviada
    .meaning = o rascunho não foi enviado
state-deferred = adiada
    .meaning = não enviada; o mesmo comando tenta de novo
state-refused = não enviada
    .meaning = não foi possível entregá-la ao servidor de e-mail
state-refused-login = não enviada (início de sessão)
    .meaning = o servidor de e-mail recusou o início de sessão; a carta está bem
state-refused-server = recusada pelo servidor de e-mail
    .meaning = não enviada; outra tentativa não mudaria nada
state-waiting = à espera de resposta
state-in-doubt = em dúvida
    .meaning = não se sabe se foi enviada ou não

## Os campos de um pedido

field-kind = tipo de carta
    .short = stop-renewal, terminate, withdraw, …
    .prompt = Tipo de carta
    .help = O que se pede: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up ou escalate
field-cause = causa
    .prompt = Causa
    .help = A causa de uma resolução com justa causa: price-change, quality, move, death ou other
    .hint = Qual é o motivo
field-cause_on = dia da causa
    .prompt = Dia da causa
    .help = O dia em que a alteração produz efeitos, em que a falha começou, da mudança de casa ou do falecimento, no formato AAAA-MM-DD (terminate-for-cause)
    .hint = O dia em que a alteração produz efeitos, em que a falha começou, da mudança de casa ou do falecimento
field-provider = fornecedor
    .short = id do fornecedor no diretório
    .prompt = Fornecedor
    .help = O id do fornecedor no diretório de fornecedores
field-to = endereço de e-mail do fornecedor
    .short = o endereço, se não estiver no diretório
    .prompt = Endereço de e-mail do fornecedor
    .help = O endereço para onde escrever, se o diretório não tiver nenhum ou houver outro melhor
field-provider_name = nome do fornecedor
    .prompt = Nome do fornecedor
    .help = O nome do fornecedor tal como deve constar na carta
field-country = país do fornecedor
    .prompt = País do fornecedor
    .help = O país cuja lei rege o contrato, em duas letras
    .hint = O país cuja lei rege o contrato
field-told_on = dia em que lhe comunicaram a alteração
    .prompt = Dia em que lhe comunicaram a alteração
    .help = O dia em que lhe comunicaram uma alteração do preço ou das condições, no formato AAAA-MM-DD (terminate-for-cause)
    .hint = O dia em que lhe comunicaram uma alteração do preço ou das condições
field-new_place = local para onde se muda
    .prompt = Local para onde se muda
    .help = A localidade ou a morada para onde se muda (terminate-for-cause, causa move)
    .hint = A localidade ou a morada para onde se muda
field-not_served = sem serviço no local
    .prompt = Sem serviço no local
    .help = Dizer na carta que o fornecedor não presta o serviço no novo local
field-reported_on = dia em que comunicou a falha
    .prompt = Dia em que comunicou a falha
    .help = O dia em que comunicou a falha ao fornecedor, no formato AAAA-MM-DD (terminate-for-cause, causa quality)
    .hint = O dia em que comunicou a falha ao fornecedor
field-remedy_by = último dia do prazo que fixou
    .prompt = Último dia do prazo que fixou
    .help = O último dia que deu ao fornecedor para corrigir a falha, no formato AAAA-MM-DD (terminate-for-cause, causa quality)
    .hint = O último dia que deu ao fornecedor para corrigir a falha
field-name = o seu nome
    .prompt = O seu nome
    .help = O seu nome, tal como está no contrato
field-email = o seu endereço de e-mail
    .prompt = O seu endereço de e-mail
    .help = O seu próprio endereço: é dele que a carta é enviada e é nele que recebe a resposta
field-phone = o seu número de telefone
    .prompt = O seu número de telefone
    .help = Um número de contacto, com + e o indicativo do país
field-address = a sua morada
    .short = a sua morada, uma opção por cada linha
    .prompt = A sua morada
    .help = A sua morada; indique a opção uma vez por cada linha
    .hint = Rua, código postal e localidade, uma linha cada
field-holder = titular do contrato
    .prompt = Titular do contrato
    .help = O nome em que está o contrato, se não for o seu: o de um familiar falecido, o da sua empresa
field-capacity = qualidade em que escreve
    .prompt = Qualidade em que escreve
    .help = A sua relação com o titular: heir, executor, spouse ou other após um falecimento, attorney com uma procuração
    .hint = A sua relação com o titular
field-product = tarifário, bem ou serviço
    .prompt = Tarifário, bem ou serviço
    .help = O objeto do contrato: o tarifário, o bem ou o serviço
field-order_number = número de encomenda
    .prompt = Número de encomenda
    .help = O número de encomenda, como está na confirmação
field-customer_number = número de cliente
    .prompt = Número de cliente
    .help = O número de cliente ou de conta
field-contract_number = número de contrato
    .prompt = Número de contrato
    .help = O número de contrato
field-line = linha telefónica
    .prompt = Linha telefónica
    .help = O número de telefone a que o contrato diz respeito, com + e o indicativo do país
field-iccid = número do cartão SIM
    .prompt = Número do cartão SIM
    .help = O número impresso no cartão SIM (ICCID)
field-identity_number = número de identificação
    .prompt = Número de identificação
    .help = DNI, NIE, NIF, codice fiscale ou PESEL do titular; só se o fornecedor o exigir
field-ordered_on = dia da encomenda
    .prompt = Dia da encomenda
    .help = O dia em que o contrato foi celebrado ou os bens foram encomendados, no formato AAAA-MM-DD (withdraw)
    .hint = O dia em que o contrato foi celebrado ou os bens foram encomendados
field-received_on = dia da receção
    .prompt = Dia da receção
    .help = O dia em que os bens foram recebidos, no formato AAAA-MM-DD (withdraw)
    .hint = O dia em que os bens foram recebidos
field-started_on = dia em que o contrato começou
    .prompt = Dia em que o contrato começou
    .help = O dia em que o contrato começou, no formato AAAA-MM-DD: alguns prazos de pré-aviso dependem dele
    .hint = O dia em que o contrato começou: alguns prazos de pré-aviso dependem dele
field-end_of_term = último dia do período de fidelização
    .prompt = Último dia do período de fidelização
    .help = O último dia do período de fidelização ou do período contratual em curso, no formato AAAA-MM-DD
    .hint = O último dia do período de fidelização ou do período contratual em curso
field-notice = prazo de pré-aviso
    .prompt = Prazo de pré-aviso
    .help = O prazo de pré-aviso do contrato: prevalece sobre o que diz a lei
field-sector = setor
    .prompt = Setor
    .help = O setor do fornecedor, se a ficha dele não o disser: mobile, telecom, pay-tv, digital, energy, insurance, finance, fitness, press, transport, club ou other
    .hint = O setor do fornecedor: dele dependem os prazos
field-iban = IBAN
    .prompt = IBAN
    .help = A conta em que o fornecedor cobra; só são escritos os quatro últimos caracteres
field-renews_on = dia da próxima cobrança
    .prompt = Dia da próxima cobrança
    .help = O dia da próxima renovação ou cobrança, no formato AAAA-MM-DD
    .hint = O dia da próxima renovação ou cobrança
field-end_on = dia em que o contrato deve terminar
    .prompt = Dia em que o contrato deve terminar
    .help = O dia em que o contrato deve terminar, no formato AAAA-MM-DD (terminate)
    .hint = O dia em que o contrato deve terminar
field-accept_charge = o mais cedo possível, mesmo com encargos
    .prompt = O mais cedo possível, mesmo com encargos
    .help = Pedir a primeira data mesmo que a cessação antecipada tenha encargos (terminate, terminate-for-cause)
    .hint = Pedir a primeira data mesmo que a cessação antecipada tenha encargos
field-reason = motivo
    .prompt = Motivo
    .help = O porquê, numa ou duas frases; ninguém é obrigado a dizê-lo
field-first_sent_on = dia em que a sua primeira carta foi enviada
    .prompt = Dia em que a sua primeira carta foi enviada
    .help = O dia em que enviou a carta que ficou sem resposta, no formato AAAA-MM-DD (follow-up, escalate)
    .hint = O dia em que enviou a carta que ficou sem resposta
field-first_subject = assunto da sua primeira carta
    .prompt = Assunto da sua primeira carta
    .help = O assunto da carta que ficou sem resposta (follow-up, escalate)
    .hint = O assunto da carta que ficou sem resposta
field-first_message_id = Message-ID da sua primeira carta
    .prompt = Message-ID da sua primeira carta
    .help = O Message-ID dessa carta, que está nos cabeçalhos dela
field-authority = entidade de resolução de litígios ou regulador
    .prompt = Entidade de resolução de litígios ou regulador
    .help = A entidade a que iria reclamar (escalate); se não a indicar, usa-se a que se conhece (contratos de telecomunicações, em alguns países)
    .hint = A entidade a que iria reclamar; se não a indicar, usa-se a que se conhece (contratos de telecomunicações, em alguns países)
field-confirm_by = dia-limite para a confirmação
    .prompt = Dia-limite para a confirmação
    .help = O dia até ao qual a carta pede uma resposta, no formato AAAA-MM-DD; se não o indicar, é calculado
    .hint = O dia até ao qual a carta pede uma resposta; se não o indicar, é calculado
field-revoke_mandate = revogar a autorização de débito direto
    .prompt = Revogar a autorização de débito direto
    .help = Revogar também a autorização de débito direto para o período posterior ao fim do contrato
field-no_winback = sem chamadas de retenção
    .prompt = Sem chamadas de retenção
    .help = Pedir também que não lhe telefonem com propostas para ficar
field-language = idioma
    .prompt = Idioma
    .help = O idioma da carta, por exemplo en, de ou zh; se não o indicar, o do fornecedor
field-courtesy = tradução de cortesia
    .prompt = Tradução de cortesia
    .help = Acrescentar por baixo da carta uma tradução neste idioma, com a indicação de que não é vinculativa
field-document = documento
    .prompt = Documento
    .help = Anexar a carta também como documento: pdf ou none
field-attach = anexos
    .prompt = Anexos
    .help = Um ficheiro a anexar como prova; indique a opção uma vez por cada um

## Tipos de carta

step-stop-renewal = stop-renewal
    .name = cancelamento da renovação automática
    .meaning = cancelar a renovação automática; a linha mantém-se até expirar
step-terminate = terminate
    .name = denúncia
    .meaning = denunciar o contrato, numa data certa ou logo que possível
step-terminate-for-cause = terminate-for-cause
    .name = resolução com justa causa
    .meaning = terminá-lo antes do tempo: alteração do preço, mau serviço, mudança de casa, falecimento ou outra causa
step-withdraw = withdraw
    .name = livre resolução
    .meaning = voltar atrás num contrato novo em 14 dias; sem indicar motivo e com devolução do dinheiro
step-follow-up = follow-up
    .name = insistência
    .meaning = insistir numa carta a que ninguém respondeu
step-escalate = escalate
    .name = reclamação
    .meaning = a última carta antes de reclamar à entidade de resolução de litígios ou ao regulador

## Causas

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## Setores

sector-mobile = telemóvel
sector-telecom = telefone fixo e internet
sector-pay-tv = televisão paga
sector-digital = serviços digitais
sector-energy = energia
sector-insurance = seguros
sector-finance = bancos e cartões
sector-fitness = ginásios
sector-press = imprensa
sector-transport = transportes
sector-club = associações
sector-other = outros

## Quanto vale uma fonte

confidence-a = fiabilidade A: página do fornecedor ou oficial
confidence-b = fiabilidade B: página de terceiros
confidence-c = fiabilidade C: por confirmar

## Idiomas das cartas

language-cs = checo
language-ar = árabe
language-da = dinamarquês
language-de = alemão
language-de-at = alemão da Áustria
language-de-ch = alemão da Suíça
language-el = grego
language-en-gb = inglês
language-en-ie = inglês da Irlanda
language-en-us = inglês dos Estados Unidos
language-es = espanhol
language-fi = finlandês
language-fr = francês
language-hu = húngaro
language-fr-be = francês da Bélgica
language-fr-ch = francês da Suíça
language-it = italiano
language-nb = norueguês
language-it-ch = italiano da Suíça
language-nl = neerlandês
language-nl-be = neerlandês da Bélgica
language-pl = polaco
language-pt-pt = português
language-sv = sueco
language-ro = romeno
language-tr = turco
language-uk = ucraniano
language-zh-hans = chinês

## Prazos, como os de pré-aviso

period-days = { $count ->
        [one] 1 dia
       *[other] { $count } dias
    }
period-weeks = { $count ->
        [one] 1 semana
       *[other] { $count } semanas
    }
period-months = { $count ->
        [one] 1 mês
       *[other] { $count } meses
    }
period-years = { $count ->
        [one] 1 ano
       *[other] { $count } anos
    }
period-working-days = { $count ->
        [one] 1 dia útil
       *[other] { $count } dias úteis
    }
period-to-end-of-month = { $period } antes do fim de um mês
period-to-end-of-quarter = { $period } antes do fim de um trimestre
period-to-end-of-half-year = { $period } antes do fim de um semestre
period-to-end-of-year = { $period } antes do fim de um ano
period-to-end-of-term = { $period } antes do fim do contrato
end-of-month = fim de um mês
end-of-quarter = fim de um trimestre
end-of-half-year = fim de um semestre
end-of-year = fim de um ano
end-of-term = fim do período contratual

## Tamanhos de ficheiros

size-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } bytes
    }
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole },{ $tenths }

## O que não é um ficheiro

file-kind-pipe = um pipe
file-kind-socket = um socket
file-kind-device = um dispositivo
file-kind-folder = uma pasta
file-kind-other = outra coisa

## O que foi feito de uma carta

outcome-answered = respondida
outcome-confirmed = confirmada
outcome-refused = rejeitada pelo fornecedor
outcome-closed = encerrada

## O que a pessoa diz de uma carta

mark-sent = sent
    .meaning = antes em dúvida: está na pasta Enviados, ou a cópia chegou
mark-not-sent = not-sent
    .meaning = antes em dúvida: a cópia nunca chegou e não está em nenhuma pasta Enviados
mark-answered = answered
    .meaning = há uma resposta, que nem a confirma nem a rejeita
mark-confirmed = confirmed
    .meaning = o fornecedor confirmou-a
mark-refused = refused
    .meaning = o fornecedor disse que não
mark-closed = closed
    .meaning = não é para lhe dar seguimento

## O que fazer com uma carta a que ninguém respondeu

next-remind = insistir
next-escalate = reclamar

## O que parece ser uma mensagem da caixa de correio

proposal-answered = respondida
proposal-acknowledged = recebida (mensagem automática)
proposal-bounced = devolvida
proposal-delayed = atrasada
proposal-sent = enviada
proposal-sent-on = enviada em { $day }

## A que diz respeito um problema

subject-field = { $label } [{ $key }]
subject-row = linha da tabela
subject-row-number = linha { $row } da tabela
subject-row-recipient = linha { $row } da tabela, { $recipient }
subject-entry = entrada { $id }
subject-table = tabela
subject-request = pedido
subject-record = ficha
subject-directory = diretório de fornecedores
subject-letter = carta
subject-dates = datas
subject-days-off = dias não úteis
subject-mailbox = caixa de correio
subject-account = conta
subject-mail-program = programa de e-mail
subject-time-zone = fuso horário

## Uma data, como se diz numa frase

date =
    { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[other] dezembro
    } de { $year }
date-in-words = { date }

subject-config = ficheiro de configuração
