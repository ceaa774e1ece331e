### A página no navegador. O atributo `.fix` de uma mensagem aparece por baixo e diz o que fazer.

## Início e fim, na linha de comandos

page-no-folder = não há pasta pessoal e, por isso, não há lugar para o que é guardado
    .fix = defina HOME ou ADIEU_STATE_DIR
page-folder-unusable = { $path } não pode ser usada para a página: { $source }
    .fix = verifique se pode escrever aí
page-no-port = não há nenhuma porta livre neste computador: { $source }
    .fix = feche outros programas e tente de novo
page-other-silent = o adieu já está a correr e não responde
    .fix = espere um minuto e inicie o adieu de novo; se continuar sem responder, termine o outro
page-served = O adieu mostra a sua página apenas a este computador. Deixe esta janela aberta; Ctrl-C fecha o adieu.
page-not-opened = não foi possível abrir um navegador: { $why }
page-link-printed = Abra a hiperligação num navegador deste computador, dentro de um minuto.
menu-no-folder = não há pasta pessoal e, por isso, também não há menu pessoal
    .fix = defina HOME ou XDG_DATA_HOME
menu-unwritable = { $path }: não é possível escrever a entrada do menu: { $source }
    .fix = verifique se pode escrever aí
menu-program-unknown = não é possível saber onde está este programa: { $source }
    .fix = inicie-o pelo caminho completo
menu-added = O adieu está agora no menu do ambiente de trabalho. A entrada abre a página.
menu-there = O adieu já está no menu do ambiente de trabalho: foi o pacote que o pôs lá.

## Em todas as páginas

page-skip = Ir para o conteúdo
page-new = Nova carta
page-language = Idioma:
page-nothing-leaves = Esta página vem do seu próprio computador. Nada sai dele enquanto não enviar a carta.
page-close = Fechar o adieu
page-go-on = Continuar

## Títulos, com o que está por baixo

page-opening = O adieu está a abrir
page-home = O que quer cancelar?
    .lead = Vai responder a algumas perguntas, ler a carta e decidir como a enviar. Pode parar a qualquer momento: o que escreveu fica neste computador.
page-locked = Esta página está bloqueada
    .fix = Inicie o adieu de novo ou abra a hiperligação que ele mostra. Cada hiperligação abre a página num só navegador, uma só vez, dentro de um minuto.
page-link-used = Esta hiperligação já não é válida
    .fix = Uma hiperligação serve uma só vez e durante um minuto. Inicie o adieu de novo: ele abre esta página com uma nova.
page-closed = O adieu está fechado
    .fix = Pode fechar este separador. O que começou fica guardado: inicie o adieu de novo para continuar.
page-closing = O adieu fecha assim que a sua carta sair
    .fix = Deixe o computador ligado até lá. Inicie o adieu de novo para ver em Cartas o que foi feito dela.
page-not-found = Essa página não existe
    .fix = Volte à primeira página.
page-form-too-large = O formulário é demasiado longo
    .fix = Volte atrás, encurte os textos longos e envie o formulário de novo.
page-form-stale = Esta página é de uma utilização anterior do adieu
    .fix = Volte atrás no navegador, copie o que escreveu e abra a página de novo.
page-form-broken = Não foi possível ler o que foi enviado
    .fix = Volte atrás no navegador, copie o que escreveu, recarregue a página e envie o formulário outra vez.
page-fault = O adieu cometeu um erro
    .fix = Volte atrás no navegador e tente de novo. Se ia sair uma carta, veja primeiro em Cartas se já saiu.
page-letter-gone = Esta carta já não está aqui
    .fix = Foi deitada fora ou saiu, talvez a partir de outro separador. Veja em Cartas.
page-failed = Não foi possível
page-typed = O que escreveu
page-again = Tentar de novo
    .lead = O que escreveu fica guardado nesta página. Corrija o que se diz acima e depois prima o botão.

## A que se refere uma mensagem. $label é o nome de um campo.

page-label = «{ $label }»
page-label-given = «{ $label }: { $given }»
# A linha de comandos tem uma opção que a página não tem.
page-option-elsewhere = a opção --{ $option } da linha de comandos
page-option-allow = o botão «{ page-allow }»
page-option-confirm = o botão por baixo de «{ page-confirm }»
page-command-find = a pesquisa em «{ page-step-aim }»
page-command-journal = a página «{ page-journal }»
page-command-settings = a página «{ page-settings }»
page-command-elsewhere = o comando adieu { $command }

## Cartas começadas

page-unfinished = Cartas começadas
    .lead = Ficam 30 dias neste computador.
# $kind é um tipo de carta; $day, o dia em que se trabalhou nela pela última vez.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = Ainda sem fornecedor
page-discard = Deitar fora
page-discard-letter = Deitar fora a carta para { $name }
page-too-many-letters = já há { $most } cartas
page-letter-not-kept = O que escreveu não pôde ser guardado em { $path }: { $source }
    .fix = deite fora cartas de que já não precisa ou liberte espaço no disco

## Os passos de uma carta

page-steps = Passos
page-step-aim = O quê e a quem
page-step-details = Os seus dados
page-step-letter = Ler a carta
page-step-send = Como a enviar

## Passo 1

page-aim = O que quer cancelar, e com quem?
page-kind = O que deve pedir a carta?
page-kind-stop-renewal = Cancelar a renovação automática
    .more = O número e o saldo mantêm-se até expirarem. Não há mais cobranças.
page-kind-terminate = Terminar o contrato (denúncia)
    .more = Num dia à sua escolha ou logo que possível. Com a linha perde-se o número de telefone.
page-kind-terminate-for-cause = Terminar o contrato antes do prazo, com justa causa
    .more = O preço subiu, o serviço falha, muda de casa ou alguém faleceu.
page-kind-withdraw = Desistir de uma encomenda recente (livre resolução)
    .more = No prazo de 14 dias, na UE e no Reino Unido. Sem indicar motivo e com devolução do dinheiro.
page-kind-follow-up = Insistir com o fornecedor
    .more = Escreveu e ninguém respondeu.
page-kind-escalate = Escrever uma última vez antes de reclamar
    .more = Depois recorre à entidade de resolução de litígios ou ao regulador.
page-whom = Com quem tem o contrato?
page-find = Fornecedor
    .hint = Um nome, um sítio web ou um país
page-look = Procurar
page-companies = Fornecedores
page-found = { $count ->
        [one] 1 fornecedor encontrado. Escolha-o abaixo.
       *[other] { $count } fornecedores encontrados. Escolha um abaixo.
    }
page-found-nothing = { $what }. «{ page-another }»: { page-another.more }
page-found-place = { $country } · { $sector }
page-trust-a = Endereço de uma página do próprio fornecedor
page-trust-old = Endereço de uma página do próprio fornecedor, vista há muito tempo
page-trust-b = Endereço de uma página de terceiros
page-trust-c = Endereço por confirmar: ser-lhe-á pedido que o verifique
page-trust-own = Endereço de uma ficha guardada por si
page-trust-none = Não se conhece nenhum endereço de e-mail para cancelamentos. Mostramos-lhe as outras vias.
page-another = Outro fornecedor
    .more = Indique o nome e o endereço de e-mail do fornecedor, que estão no contrato ou no sítio web.
page-another-give = Nome e endereço do outro fornecedor
page-print-instead = Não conheço nenhum endereço de e-mail: escrever uma carta para imprimir
page-before = Antes de começar
page-before-number = Tenha à mão a última fatura ou a confirmação. Basta um número: de encomenda, de cliente ou de contrato.
page-before-no-card = Não precisa de documento de identificação, palavra-passe nem número de cartão. Se escrever algum por engano, o adieu avisa antes do envio.

## Um fornecedor que não aceita denúncias por e-mail. $name é o nome.

page-ways = { $name }: não se conhece nenhum e-mail para cancelamentos
page-ways-lead = Estas são as vias conhecidas, a mais rápida primeiro:
page-no-way-known = Não se conhece nenhuma outra via. Veja no sítio web do fornecedor ou no seu contrato, ou escreva por correio.
page-ways-keep = Guarde a confirmação ou faça uma captura de ecrã.
page-print-way = Uma carta para imprimir
page-way-print = A morada é conhecida. Vai responder às mesmas perguntas, imprimir a carta, assiná-la e enviá-la por correio.
page-way-print-elsewhere = A morada está no seu contrato ou no sítio web do fornecedor. Vai responder às mesmas perguntas, imprimir a carta, assiná-la e enviá-la por correio.
page-print-write = Escrever uma carta para imprimir
page-know-address = Conheço um endereço de e-mail
page-way-address = Do seu contrato, de uma fatura ou do sítio web do fornecedor
page-another-company = Outro fornecedor

## The country, and the number

page-country = Em que país tem o contrato?
    .lead = Disso dependem o idioma da carta e a lei aplicável. Se não souber, deixe o campo vazio.
page-number = Quer manter o número de telefone?
    .lead = Perde-se com o contrato, e nenhuma carta posterior o pode recuperar.
    .yes = Sim, diga-me como
    .no = Não, posso perdê-lo
page-number-kept = Mantenha primeiro o número
    .lead = É assim que se faz no país do contrato:
    .begun = O que escreveu fica guardado. Volte quando o número já estiver no novo fornecedor, ou se não se importar de o perder.
    .other = Pedir outra coisa

## Passo 2

page-details = Os seus dados
    .lead = Só o que a carta deve dizer. Tudo o que não tem a indicação «opcional» é necessário.
page-part-person = Quem escreve?
page-part-contract = Que contrato?
page-part-contract-lead = Indique pelo menos um número, para que o fornecedor encontre o contrato.
page-part-grounds = Os factos
page-part-words = Quer acrescentar alguma coisa?
page-part-besides = O que mais pode pedir
page-optional = (opcional)
page-day = Dia
page-month-label = Mês
page-year = Ano
page-months = janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
page-months-short = jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
page-month = { $number } – { $name }
page-to-letter = Continuar para a carta
page-later = Guardar para mais tarde

## O que não está bem. $about é um campo ou uma coisa, $what o que não está bem.

page-problems = Ainda há algo a corrigir
page-problems-count = { $problems ->
        [one] 1 problema: { $title }
       *[other] { $problems } problemas: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = escolha um fornecedor
page-field-missing = preencha este campo
page-take = Usar { $value }
page-allow = Falso alarme: deixar assim
page-sensitive = Retire-o: um e-mail pode ser lido pelo caminho. Até decidir, este texto não é guardado no disco.

## Passo 3

page-letter = Leia a carta
page-letter-one = Esta é a carta para { $name }. Vai sair exatamente assim.
page-letter-two = Primeiro, a carta no idioma que { $name } lê ({ $language }): vai sair exatamente assim. Depois, a mesma no seu idioma, para a poder ler: essa não é enviada.
page-sheet-sent = A carta
page-is-sent = é enviada
page-is-printed = é impressa
page-sheet-yours = A mesma, para si
page-is-not-sent = não é enviada
page-to-know = É bom saber
page-to-whom = A quem se dirige
page-to = Para
page-by-post = { $name }, por correio
page-domain-reads = O endereço lê-se
page-known-from = De onde vem este endereço
page-from = De
page-your-data = Os seus dados na carta
    .lead = O que está realçado na carta são dados seus. São todos estes:
page-dates = As datas
page-passed = Este dia já passou.
page-how-written = Idioma e documento
page-letter-language = Idioma da carta
page-letter-courtesy = Tradução por baixo da carta
    .hint = Também é enviada, assinalada como não vinculativa.
    .none = Nenhuma
page-letter-document = Anexar a carta também em PDF
page-apply = Aplicar
page-other-ways = Outras vias
page-letter-right = A carta está certa: continuar
page-letter-change = Alterar a carta

## Passo 4

page-send = Como quer enviar a carta?
    .lead = Escolha uma via. Nada é enviado sem a sua confirmação.
page-check = Veja tudo mais uma vez
page-change = Alterar
page-enclosed = Anexos
page-enclosed-file = { $name } ({ $size })
page-confirm = Este endereço está certo?
    .how = Abra o sítio web do fornecedor ou o seu contrato e compare o endereço letra por letra.
page-confirm-button = Já comparei: { $address } está certo
page-way-file = Como rascunho num ficheiro
    .more = O ficheiro abre-se como nova mensagem no Thunderbird, no Outlook ou no Apple Mail, com tudo no seu lugar. Leia-a mais uma vez e clique aí em «Enviar».
    .button = Guardar o rascunho
page-way-link = No programa de e-mail ou no webmail deste computador
    .more = Abre-se uma nova mensagem com o endereço, o assunto e o texto. Verifique se sai do endereço certo e se o texto está completo.
    .button = Abrir uma nova mensagem
page-link-without-document = O PDF não vai por esta via: a carta está completa sem ele.
page-link-too-long = A carta é demasiado longa para esta via ou tem anexos. Use o rascunho.
page-way-paper = Em papel
    .button = Guardar a carta para imprimir
page-postal = Morada do fornecedor
    .hint = O nome e a morada, uma linha cada: assim ficam visíveis na janela do envelope
page-way-calendar = No seu calendário
    .more = As datas desta carta, com lembretes, para o calendário do telefone ou do computador.
    .button = Guardar as datas
page-quicker = Uma via mais rápida
page-after = Depois
    .sent = Envie a carta a partir do seu programa de e-mail.
    .keep = Guarde a cópia em «Enviados» até chegar a confirmação.
    .wait = Se até ao dia indicado não houver resposta, insista: «{ page-new }» e depois «{ page-kind-follow-up }».
    .discard = Depois de a carta sair, pode deitar fora o que aqui está guardado dela.
page-to-first = Voltar à primeira página

## Anexos

page-files = Anexos
    .lead = Um aviso de aumento de preço, uma prova da mudança de casa, uma certidão de óbito: imagens e PDF, 10 MB no total. Sem documentos de identificação.
page-files-none = Não há nenhum anexo.
page-file = Um ficheiro deste computador
page-file-add = Anexar o ficheiro
page-file-remove = Retirar
page-file-remove-named = Retirar { $name }
page-files-change = Anexar ou retirar ficheiros
page-files-done = Voltar à carta
page-upload-too-large = O ficheiro é demasiado grande
    .fix = Volte atrás e escolha um de { $most } MB no máximo.

## Leaving from here

page-way-send = Diretamente a partir daqui
    .more = O adieu entrega a carta ao seu serviço de e-mail e guarda o recibo. Sai uma só vez: clicar duas vezes, voltar atrás ou recarregar não envia mais nada.
    .button = Enviar a carta agora
page-way-drafts = Guardar nos meus rascunhos
    .more = A carta fica nos rascunhos até a enviar do seu programa de e-mail, depois de a ler mais uma vez.
page-draft-saved = O seu rascunho
    .lead = O ficheiro abre-se no seu programa de e-mail como mensagem nova. Leia-a mais uma vez e clique aí em «Enviar».
page-draft-made = O rascunho é a entrada { $entry } das suas cartas
    .lead = Quando o tiver enviado a partir do seu programa de e-mail, indique-o aqui: desde esse momento, o adieu segue as respostas e as datas.
    .sent = Já o enviei
    .not-sent = Não o vou enviar
    .day = Enviei-o noutro dia
page-earlier = Já escreveu esta carta antes
page-mailbox = Caixa de correio
page-account-other = A carta é de { $email }, e essa caixa de correio não está configurada
    .more = Já configurado: { $known }. Configure também esta, ou mude o seu endereço na carta.
page-account-none = O adieu ainda não conhece a sua caixa de correio
    .more = Na maioria dos serviços basta o seu endereço de e-mail. A palavra-passe é pedida quando for precisa.
page-account-add = Configurar uma caixa de correio
page-password = Palavra-passe de { $username }
page-password-hint = Serve para este início de sessão e não é guardada.
page-password-missing = não foi indicada nenhuma palavra-passe
    .fix = volte atrás e escreva-a
page-letter-changed = O que seria enviado já não é o que lhe foi mostrado. Leia a carta outra vez.
page-sending = A carta está a caminho do seu serviço de e-mail
    .lead = Não é preciso fazer mais nada.
page-working = Esta página atualiza-se sozinha.
page-look-now = Atualizar agora
page-subject = Assunto
page-receipt = Recibo
page-sent = A sua carta foi enviada
page-sent-lead = O seu serviço de e-mail aceitou-a. Isso ainda não significa que { $name } concorda: espere pela confirmação.
page-in-drafts = A carta está nos seus rascunhos
page-in-drafts-lead = Abra a pasta { $folder } no programa de e-mail, leia a carta mais uma vez e clique aí em «Enviar».
page-no-folder-known = Em que pasta estão os seus rascunhos?
    .lead = Ainda não foi guardado nada. Escolha a pasta e clique outra vez no botão.
page-gone-before = Esta carta já foi enviada
    .lead = A mesma carta está entre as já enviadas ou está a ser enviada. Desta vez não foi enviado nada.
page-in-doubt = Não se sabe se a carta foi enviada
    .lead = A ligação caiu antes de o seu serviço de e-mail responder. Não envie a carta outra vez antes de saber.
page-doubt = O que encontrou?
page-login-refused = O serviço de e-mail não aceitou o início de sessão
page-send-refused = O serviço de e-mail recusou a carta
page-send-later = O serviço de e-mail não aceita a carta agora
page-send-unreachable = Não é possível contactar o serviço de e-mail
page-not-sent = A carta não foi enviada
page-back-to-send = Voltar à carta
page-see-journal = Ver entre as cartas

## Letters that were sent

page-journal = Cartas
page-letters = Todas as cartas
page-journal-empty = Ainda não saiu daqui nenhuma carta.
page-older = Cartas mais antigas
page-due = O que tem a fazer
page-due-nothing = Hoje não tem nada a fazer.
page-due-more = Há mais: aparece quando parte disto estiver tratada.
page-due-since = Pendente desde { $day }{ $late }
page-thread = O que aconteceu
page-write-next = Escrever a carta seguinte
page-look-for-answers = Procurar respostas
    .more = O adieu procura na sua caixa de correio respostas às suas cartas. Nada lá é alterado.
page-looked = Resultado da procura
page-found-message = Uma mensagem que chegou
    .more = Só o texto é mostrado. As hiperligações e as imagens não são abertas.
page-found-other = Trata de outra coisa
page-mark = O que aconteceu a esta carta?
    .sent = Foi enviada
    .not-sent = Não foi enviada
    .answered = Chegou uma resposta
    .confirmed = O fornecedor confirmou
    .refused = O fornecedor recusou
    .closed = O assunto está encerrado
page-mark-end = Último dia do contrato
page-mark-sent-on = Dia em que a enviou
    .hint = Deixe vazio se foi hoje
page-mark-note = A sua nota
page-mark-file = A resposta como ficheiro
    .hint = Uma mensagem, uma carta digitalizada ou uma imagem, no máximo 25 MB. Fica guardada com as provas.
# The last day of the contract, as the company has it.
page-marked-end = O contrato termina em { $day }.
page-mark-save = Guardar
page-evidence = Provas
    .more = A carta tal como foi enviada, as respostas, os recibos e uma impressão digital de cada um.
    .button = Guardar as provas (.zip)
page-message = Guardar a mensagem
page-forget = Remover
    .more = A carta e as suas provas são removidas definitivamente.
    .sure = Já não preciso das provas
    .button = Remover

## Settings

page-settings = Definições
page-keep = Guardar isto para as suas próximas cartas?
    .more = Fica guardado no ficheiro de configuração deste computador e consta em «{ page-settings }».
    .button = Guardar
    .kept = Guardado. As cartas novas começam com isto.
page-profile = Os seus dados pessoais
    .lead = As cartas novas começam com estes dados. Ficam guardados no ficheiro de configuração deste computador.
    .none = Ainda não há dados guardados.
    .change = Alterar os meus dados
    .save = Guardar
page-accounts = As suas caixas de correio
page-account-host = Servidor de e-mail de saída (SMTP)
    .hint = O seu serviço de e-mail indica-o, por exemplo smtp.example.org
page-account-keyring = Guardar a palavra-passe
    .yes = Guardá-la no porta-chaves deste computador
    .password = Palavra-passe
page-account-test = Testar o início de sessão
page-account-test-named = Testar o início de sessão de { $email }
page-account-trying = A testar o início de sessão
page-account-works = O início de sessão funciona. Não foi enviado nada.
page-account-remove = Remover
page-account-remove-named = Remover { $email }
page-leaves = O que sai do seu computador
    .letter = A carta, quando a envia: para o seu serviço de e-mail e, através dele, para o fornecedor. A palavra-passe vai apenas para o seu serviço de e-mail.
    .nothing = Mais nada: nenhuma empresa, nenhum serviço, nem sequer quem desenvolve o adieu, fica a saber o que faz aqui.

## Help

page-of-help = Ajuda
    .lead = O que o adieu faz, o que sai do seu computador e o que fazer em caso de dúvida.
page-help-does = O que o adieu faz
    .letter = Escreve a carta que põe fim a um contrato, no idioma que o fornecedor lê, entrega-a como rascunho ou envia-a pela sua própria caixa de correio, e guarda as datas e as provas.
    .law = Não dá aconselhamento jurídico. Se houver muito em jogo, consulte antes uma associação de consumidores ou um advogado.
page-help-answers = Quando clica em «{ page-look-for-answers }», o adieu procura no seu próprio serviço de e-mail mensagens sobre as suas cartas, sem alterar nada lá.
page-help-kept = Onde tudo fica guardado
# $path is a folder or a file.
page-help-kept-letters = O que começou, durante 30 dias, e as cartas enviadas ou em rascunho, com as suas provas: em { $path }, só para si.
page-help-kept-details = Os seus dados, as suas caixas de correio e o idioma: em { $path }. Não contém nenhuma palavra-passe.
page-help-kept-browser = Nada fica guardado no navegador.
page-help-doubt = Em caso de dúvida
    .sent = Se não se sabe se uma carta saiu, procure na sua caixa de entrada a cópia para si, uma resposta ou uma mensagem de devolução, ou pergunte ao fornecedor; uma pasta «Enviados» vazia não prova nada. Indique depois na página da carta o que encontrou. O adieu nunca envia uma carta duas vezes por iniciativa própria.
    .address = Se um endereço parecer errado, compare-o com o contrato ou com o sítio web do fornecedor. Pode sempre imprimir a carta e enviá-la por correio postal.
    .typed = Se escreveu algo errado, volte atrás e corrija: nada é enviado sem a sua confirmação.
page-help-end = Como terminar
    .close = Clique em «{ page-close }» no fim de uma página. O adieu também se fecha sozinho meia hora depois da última página aberta, nunca enquanto uma carta está a ser enviada.
    .remove = Uma carta começada deita-se fora na primeira página; uma enviada remove-se na sua própria página. Para remover tudo, feche o adieu e apague as pastas e os ficheiros indicados acima.
