### Datas, normas, prazos de pré-aviso e entradas do calendário.

## O que se diz de cada plano

not-legal-advice = Isto não é aconselhamento jurídico: foi calculado a partir do que indicou e de fontes públicas. O que conta é o que dizem o seu contrato e a lei.

## Prazos

span-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
span-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
span-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
span-working-days =
    { $count ->
        [one] { $count } dia útil
       *[other] { $count } dias úteis
    }
span-to-end = { $span } antes do { $end }
span-end-month = fim de um mês
span-end-quarter = fim de um trimestre
span-end-half-year = fim de um semestre
span-end-year = fim de um ano
span-end-term = fim do período contratual

## Porque é que um dia é o que é

why-own-term = o prazo do seu próprio contrato
why-wish = o dia que deseja
why-charge = o dia anterior à cobrança
why-end-of-term = o fim do período contratual
why-before-wish = o dia anterior ao fim que deseja
why-near = de imediato, porque o dia está próximo
why-margin = dois dias úteis de margem
why-no-margin = hoje, porque restam menos de dois dias úteis
why-default = o que é habitual

## Normas da lei

law-rule = norma { $rule }
    .de-withdraw = Não é preciso indicar motivo e basta enviar a tempo. O reembolso é devido no prazo de 14 dias.
    .eu-withdraw = Para um contrato celebrado à distância ou fora do estabelecimento comercial. Não é preciso indicar motivo e basta enviar a tempo.
    .uk-ccr = Para um contrato celebrado à distância. Não é preciso indicar motivo.
    .ch-withdraw = Não existe um direito geral de livre resolução de um contrato celebrado em linha; 14 dias para um contrato celebrado ao domicílio ou por telefone.
    .eu-telecom-max = Um contrato de telecomunicações vincula durante 24 meses, no máximo.
    .eu-telecom-change = De uma alteração que não seja exclusivamente em benefício do cliente, nem puramente administrativa, nem imposta por lei, o fornecedor deve avisar pelo menos 1 mês antes; no mês seguinte pode sair-se do contrato sem custos. O país pode ter dado até mais 3 meses.
    .de-tkg56 = Depois do período inicial: a qualquer momento, sem custos.
    .de-tkg57 = Em caso de alteração que não seja exclusivamente em benefício do cliente. Sem pré-aviso; o contrato não termina antes de a alteração produzir efeitos.
    .de-tkg60 = Em caso de mudança para um local onde o serviço não é prestado: a partir do dia da saída ou mais tarde. Páginas mais antigas dizem 3 meses; isso já não é válido.
    .de-bgb309 = Para contratos de consumo celebrados desde 1 de março de 2022: pré-aviso de 1 mês, no máximo, antes do fim do período inicial e, depois dele, de 1 mês, no máximo, a qualquer momento.
    .de-bgb314 = Havendo justa causa, um contrato termina sem pré-aviso, se isso for declarado num prazo razoável. Não se pode calcular quanto dura esse prazo: não espere.
    .de-sepa = Um débito direto já cobrado é devolvido pelo seu próprio banco, se o pedir no prazo de 8 semanas; não é preciso indicar motivo.
    .uk-change = O fornecedor deve comunicar uma alteração em prejuízo do cliente pelo menos 1 mês antes, e o cliente pode sair sem penalização.
    .uk-switch = Para mudar de fornecedor, envie um SMS com o texto PAC para o 65075 (para manter o número), STAC para o 75075 (para não o manter) ou INFO para o 85075. O código é válido durante 30 dias e a mudança demora 1 dia útil.
    .uk-dmcc = As novas regras sobre subscrições não estão em vigor (previstas para a primavera de 2027): nada é calculado a partir delas.
    .fr-l224-40 = Para um contrato a termo certo prorrogado tacitamente: pré-aviso de 10 dias, no máximo, a qualquer momento.
    .fr-l224-33 = Pode sair-se do contrato sem custos no prazo de 4 meses a contar da comunicação.
    .fr-l224-25-9 = Sem período de fidelização ou depois dele: pré-aviso de 10 dias, no máximo, a contar da receção.
    .fr-chatel = Se o profissional não informou entre 3 meses e 1 mês antes de uma renovação tácita, pode pôr-se fim ao contrato sem custos a qualquer momento a partir da renovação. O reembolso é devido em 30 dias.
    .nl-dam = Para um contrato por tempo indeterminado ou renovado tacitamente: pré-aviso de 1 mês, no máximo, a partir de qualquer dia. Um pré-aviso dado no dia 7 termina no dia 6.
    .es-rd899 = Dois dias úteis antes de produzir efeitos. O fornecedor deve dar um número de referência: peça-o.
    .es-sac = Numa subscrição a termo certo, é devido um aviso 15 dias antes de a renovação ser cobrada.
    .dk-28 = Um contrato em curso pode ser denunciado passados 5 meses, com 1 mês de pré-aviso, pelo mesmo meio por que foi celebrado.
    .at-135 = O pré-aviso é de 1 mês.
    .it-bersani = Pré-aviso de 30 dias, no máximo.
    .ch-mobile = Só o contrato diz quanto dura o pré-aviso; é comum serem 60 dias antes do fim de um mês.
    .us-ca = Na Califórnia, uma renovação automática pode ser cancelada pelo mesmo meio por que foi contratada.
    .us-ftc = A norma federal «click-to-cancel» foi anulada em 8 de julho de 2025; mantém-se a ROSCA. Não há nada a calcular.
    .hk-code = Um código voluntário incentiva os operadores a aceitar qualquer pedido por escrito.

## Entidades que resolvem litígios

dispute-body = entidade { $body }
    .de-schlichtung = Insista ao fim de cerca de 7 dias, fixando um prazo. A conciliação é gratuita e voluntária.
    .uk-ombudsman = Passadas 6 semanas (8 até 7 de abril de 2026), ou de imediato com uma «deadlock letter».
    .fr-mediateur = Passado 1 mês, escreva ao «service consommateurs» do fornecedor e, passado mais 1 mês, ao mediador, no prazo de 1 ano.
    .nl-geschillen = A espera é fixada pelas condições do próprio fornecedor, por exemplo 4 semanas. A ACM ConsuWijzer aconselha.
    .es-usuario = Passado 1 mês, no prazo de 3 meses.
    .ch-ombudscom = 5 dias depois de um e-mail. Custa 20 CHF.
    .dk-telean = Reclame primeiro à empresa.
    .fi-kril = Reclame primeiro ao fornecedor e consulte depois o serviço de aconselhamento (Kuluttajaneuvonta), antes de recorrer à comissão.
    .no-bkn = Reclame primeiro ao fornecedor; após uma recusa, ou 3 semanas sem resposta, no prazo de 1 ano. Não trata litígios sobre o direito de livre resolução.
    .se-arn = Reclame primeiro à empresa e recorra à ARN no prazo de 1 ano. Não aceita litígios de valor reduzido e exige o seu próprio formulário.
    .it-conciliaweb = Apresente primeiro uma reclamação formal. A conciliação é obrigatória antes de recorrer ao tribunal.
    .pt-arbitragem = Escreva primeiro no Livro de Reclamações: o fornecedor tem 15 dias úteis. A ANACOM não resolve litígios.
    .cz-ctu = Reclame primeiro ao fornecedor (reklamace). No prazo de 1 mês a contar da resposta, ou do dia em que era devida, apresente oposição ao ČTÚ.
    .gr-synigoros = Reclame primeiro por escrito ao fornecedor. A EETT não resolve litígios de consumidores individuais.
    .hu-bekelteto = Reclame primeiro por escrito ao fornecedor: tem 30 dias.
    .ro-ancom = Tente primeiro chegar a acordo com o fornecedor. O procedimento é escrito, gratuito e voluntário.
    .au-tio = O fornecedor deve acusar a receção no prazo de 2 dias úteis.
    .at-rtr = Reclame primeiro por escrito ao fornecedor. A conciliação é gratuita, no prazo de 1 ano a contar da reclamação.
    .be-mediation = Reclame primeiro ao fornecedor. O procedimento é gratuito, no prazo de 1 ano a contar da reclamação.
    .ie-comreg = Reclame primeiro ao fornecedor: tem 10 dias úteis. A ajuda é gratuita; o procedimento formal custa 15 EUR.

## Convém saber

note-rule = { $text } ({ $article })
note-body = { $name }: { $text }
note-at-any-time = o pré-aviso pode ser dado em qualquer dia: se a carta for enviada hoje, o contrato termina em { $ends_on }, e cada dia de atraso adia essa data
note-term-taken-to-be-over = parte-se aqui do princípio de que o período inicial já terminou; se não for assim, indique o último dia como { WORD("end_of_term") }
note-contract-taken-to-be-since = parte-se aqui do princípio de que o contrato foi celebrado em { $since } ou mais tarde; indique { WORD("started_on") } para ter a certeza
note-contract-taken-to-have-run = parte-se aqui do princípio de que o contrato já dura há { $period }; indique { WORD("started_on") } para ter a certeza
note-law-is-shorter = a lei exige { $period }, no máximo ({ $article }): nesse caso, o contrato poderia terminar em { $ends_on }
note-contract-may-ask-for-notice = se o seu contrato exigir um pré-aviso antes de uma renovação, indique-o como prazo de pré-aviso: esse prazo conta
note-binds-until = tendo em conta a data da celebração, o contrato vincula, no máximo, até { $day }
note-refund-until = se, apesar de tudo, a cobrança de { $charge } for feita por débito direto, o seu próprio banco devolve-a, se o pedir até { $until }
note-reminder-owed-by = o fornecedor deve avisar da renovação até { $day }
note-sending-is-enough = basta enviar a carta até esse dia
note-arrival-counts = a carta tem de ter chegado até esse dia
note-rolled-forward = { $day } não é dia útil, pelo que o prazo corre até ao fim do dia útil seguinte (Regulamento n.º 1182/71, artigo 3.º, n.º 4)
note-counted-from-order = contado a partir da encomenda; o contrato pode ter sido celebrado mais tarde, mas não antes
note-counted-from-conclusion = contado a partir da celebração do contrato; tratando-se de bens, o prazo começa com a chegada: indique { WORD("received_on") }
note-counted-from-receipt = contado a partir da chegada; tratando-se de um serviço, o prazo começa com a celebração do contrato, que pode ser anterior: indique { WORD("started_on") }
note-uninformed-until = se o profissional não lhe deu informação sobre este direito, ele dura até { $until }
note-ends-on-receipt = não é preciso pré-aviso: o contrato termina quando a carta chega
note-at-least = a mensagem do fornecedor pode dar-lhe mais tempo: verifique
note-first-to = a partir de { $day }, dirija-se primeiro ao «{ $department }» do fornecedor
note-no-body-known = não se conhece nenhuma entidade que resolva litígios destes nesse país
note-holidays-unknown = não se conhecem os feriados desse país, só os fins de semana: indique os feriados num ficheiro de dias não úteis

## Avisos

warning-passed = o último dia foi { $day } e já passou: ainda assim, envie a carta hoje
warning-passed-remind = devia ter insistido em { $day }: envie uma insistência agora
warning-passed-escalate = desde { $day } que já não é preciso esperar: recorra agora a outra entidade
warning-term-missed = para terminar o contrato em { $term_end }, o pré-aviso tinha de chegar até { $by }
warning-wish-too-early = o contrato não pode terminar em { $wished }; o primeiro dia possível é { $earliest }
warning-wish-passed = o dia desejado, { $wished }, já passou: indique um que ainda está para vir, ou deixe-o de fora e peça o próximo possível
warning-term-passed = o período contratual terminou em { $term_end }: se o contrato foi prorrogado, indique o novo último dia como { WORD("end_of_term") }
warning-wish-moved = o contrato só termina no { $end }: { $wished } não o é, e o próximo dia possível é { $possible }
warning-charge-first = a cobrança de { $charge } vence antes de o contrato poder terminar, o que acontece, o mais cedo, em { $earliest }
warning-charge-before-answer = a cobrança de { $charge } pode chegar antes de uma resposta (habitualmente até { $answer }): peça uma confirmação sem demora e procure também uma via mais rápida, por exemplo a área de cliente ou a linha de apoio
warning-charge-passed = a cobrança de { $charge } já não pode ser travada a tempo: envie a carta hoje e indique a próxima cobrança como { WORD("renews_on") }
warning-withdrawal-passed = o prazo de livre resolução terminou em { $day } (tratando-se de bens, conta-se a partir da chegada: indique { WORD("received_on") }): peça { WORD("terminate") } em vez disso
warning-withdrawal-passed-if-informed = o prazo de livre resolução terminou em { $day } (tratando-se de bens, conta-se a partir da chegada: indique { WORD("received_on") }): peça { WORD("terminate") } em vez disso, a não ser que o profissional não lhe tenha dado informação sobre este direito: nesse caso, ele dura até { $until }
warning-margin-gone = restam menos de dois dias úteis até ao último dia, { $last }: envie a carta hoje, { $today }
warning-last-day-off = o último dia, { $last }, não é dia útil, e o prazo não passa para o dia útil seguinte: a carta deve chegar até { $working_day }
warning-term-may-run = pode ainda haver um período de fidelização em curso, o mais tardar até { $until }: nesse caso, o contrato só termina com ele; indique o último dia como { WORD("end_of_term") }
warning-no-country = não foi indicado nenhum país, pelo que nenhuma lei foi consultada: indique o país
warning-no-notice-known = não se conhece um pré-aviso legal para este contrato: procure-o no seu contrato e indique-o como prazo de pré-aviso
warning-no-withdrawal-known = não se conhece nesse país nenhum direito de livre resolução: veja o seu contrato
warning-contract-too-old = a norma { $rule } só vale para contratos celebrados desde { $since }, e o seu é mais antigo: conta o pré-aviso do seu próprio contrato
warning-day-missing = não se sabe a partir de que dia contar: indique { WORD($field) }
warning-no-cause-known = não se conhece nesse país nenhuma norma para esta causa: diga o que aconteceu e peça, a título subsidiário, a próxima data possível
warning-stale = { $rule } foi verificada há { $months } meses: verifique-a de novo

## O que se segue a um aviso

warning-next-end = o próximo fim possível é { $next }
warning-term-has-grown = ainda assim, envie-a hoje e pergunte em quanto se prolongou o período contratual: indique o novo último dia como { WORD("end_of_term") }
warning-still-withdrawable = ainda se pode exercer a livre resolução do contrato até { $until }
warning-cause-is-a-way = se o preço ou as condições mudaram, se mudou de casa ou se há outra justa causa, peça { WORD("terminate-for-cause") }

## Um ficheiro de dias não úteis

days-off-line = a linha { $line } { $what }: { $fix }
days-off-too-many = está a mais
    .fix = indique { $most } dias, no máximo

## Entradas do calendário: o que fazer, numa linha

calendar-the-provider = o fornecedor
calendar-sent =
    { $letter ->
        [stop-renewal] Feito: o cancelamento da renovação foi enviado ({ $provider })
        [terminate] Feito: a denúncia foi enviada ({ $provider })
        [withdraw] Feito: a livre resolução foi enviada ({ $provider })
        [follow-up] Feito: a insistência foi enviada ({ $provider })
        [escalate] Feito: a reclamação foi enviada ({ $provider })
       *[other] Feito: a carta foi enviada ({ $provider })
    }
calendar-send-to-be-safe =
    { $letter ->
        [stop-renewal] Enviar o cancelamento da renovação até { $day }, por segurança ({ $provider })
        [terminate] Enviar a denúncia até { $day }, por segurança ({ $provider })
        [withdraw] Enviar a livre resolução até { $day }, por segurança ({ $provider })
        [follow-up] Enviar a insistência até { $day }, por segurança ({ $provider })
        [escalate] Enviar a reclamação até { $day }, por segurança ({ $provider })
       *[other] Enviar a carta até { $day }, por segurança ({ $provider })
    }
calendar-send-at-the-latest =
    { $letter ->
        [stop-renewal] Último dia para enviar o cancelamento da renovação: { $day } ({ $provider })
        [terminate] Último dia para enviar a denúncia: { $day } ({ $provider })
        [withdraw] Último dia para enviar a livre resolução: { $day } ({ $provider })
        [follow-up] Último dia para enviar a insistência: { $day } ({ $provider })
        [escalate] Último dia para enviar a reclamação: { $day } ({ $provider })
       *[other] Último dia para enviar a carta: { $day } ({ $provider })
    }
calendar-remind = Sem resposta ({ $provider })? Enviar uma insistência
calendar-remind-again = Ainda sem resposta ({ $provider })? Insistir mais uma vez
calendar-turn-to-body = Ainda sem resposta ({ $provider })? Recorrer a { $body }
calendar-turn-to-somebody = Ainda sem resposta ({ $provider })? Recorrer a outra entidade
calendar-paid-time-ends = Hoje deve terminar o período que pagou ({ $provider })
calendar-contract-ends = Hoje deve terminar o contrato ({ $provider })
calendar-no-charge = Hoje nada deve ser cobrado: verificar ({ $provider })
calendar-charge = Hoje vence uma cobrança: ver se ainda a deve ({ $provider })

## Entradas do calendário: o que fazer, em frases completas

calendar-nothing-to-send = A carta já seguiu: não há mais nada a enviar.
calendar-send-and-keep = Envie a carta até { $day } e guarde o que mostra que foi enviada.
calendar-last-day = O último dia é { $last }; não espere por ele.
calendar-send-now = { $day } é o último dia: se a carta ainda não foi enviada, envie-a agora e guarde o que mostra que foi enviada.
calendar-safe-day = O dia seguro para a enviar é { $safe }.
calendar-answer = Se a confirmaram, não há nada a fazer. Se não, envie uma insistência que mencione a primeira carta.
calendar-complain = Se a confirmaram, não há nada a fazer. Se não, já não é preciso esperar por mais nada: reclame e anexe as cartas e o que mostra que foram enviadas.
calendar-counted-from = Isto é contado a partir de { $today }: se a carta foi enviada mais tarde, espere esses dias a mais.
calendar-end = Este é o último dia, se a carta chegou a tempo. Guarde a confirmação do fornecedor e veja se nada é cobrado por dias posteriores.
calendar-renewal = Veja a sua conta hoje e nos próximos dias. Se lhe cobraram mais do que deve, peça a devolução e pergunte ao seu banco se pode devolver a cobrança.

## Entradas do calendário: porquê nesse dia e o que mais convém saber

calendar-why = Porquê este dia: { $why }.
calendar-why-article = Porquê este dia: { $why } ({ $article }).
calendar-why-usual = é o habitual, à falta de melhor informação
calendar-why-body = é o tempo que a entidade que resolve estes litígios quer que espere
calendar-why-charge = Porquê este dia: indicou-o como o dia da próxima cobrança.
calendar-source = Fonte: { $source }
calendar-source-official = Fonte: { $source }, uma fonte oficial
calendar-source-reputable = Fonte: { $source }, página de terceiros com boa reputação
calendar-good-to-know = Convém saber:
calendar-advice = - { $note }
calendar-letter = A carta: { $subject }
