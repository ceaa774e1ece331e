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
page-link-printed = Abra a ligação num navegador deste computador, dentro de um minuto.
menu-no-folder = não há pasta pessoal e, por isso, nenhum menu seu
    .fix = defina HOME ou XDG_DATA_HOME
menu-unwritable = { $path }: não é possível escrever a entrada do menu: { $source }
    .fix = verifique se pode escrever aí
menu-program-unknown = não é possível saber onde está este programa: { $source }
    .fix = inicie-o pelo caminho completo
menu-added = O adieu está agora no menu do ambiente de trabalho. A entrada abre a página.

## Em todas as páginas

page-skip = Ir para o conteúdo
page-new = Nova carta
page-language = Idioma:
page-nothing-leaves = Esta página vem do seu próprio computador. Nada sai dele antes de enviar a carta.
page-close = Fechar o adieu
page-go-on = Continuar

## Títulos, com o que está por baixo

page-opening = O adieu está a abrir
page-home = O que quer terminar?
    .lead = Responde a algumas perguntas, lê a carta e decide como ela sai. Pode parar a qualquer momento: o que escreveu fica neste computador.
page-locked = Esta página está bloqueada
    .fix = Inicie o adieu de novo ou abra a ligação que ele mostra. Uma ligação deixa entrar um navegador, uma vez, dentro de um minuto.
page-link-used = Esta ligação já não serve
    .fix = Uma ligação serve uma vez e durante um minuto. Inicie o adieu de novo: abre esta página com outra.
page-closed = O adieu está fechado
    .fix = Pode fechar este separador. O que começou fica guardado: inicie o adieu de novo para continuar.
page-closing = O adieu fecha assim que a sua carta sair
    .fix = Deixe o computador ligado até lá. Inicie o adieu de novo para ver em Cartas o que foi feito dela.
page-not-found = Essa página não existe
    .fix = Volte à primeira página.
page-form-too-large = É demasiado para um formulário
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
page-discard-letter = Deitar fora a carta a { $name }
page-too-many-letters = já há { $most } cartas
page-letter-not-kept = O que escreveu não pôde ser guardado em { $path }: { $source }
    .fix = deite fora cartas de que já não precisa ou liberte espaço no disco

## Os passos de uma carta

page-steps = Passos
page-step-aim = O quê e a quem
page-step-details = Os seus dados
page-step-letter = Ler a carta
page-step-send = Como sai

## Passo 1

page-aim = O que quer terminar, e com quem?
page-kind = O que deve pedir a carta?
page-kind-stop-renewal = Cancelar a renovação automática
    .more = O número e o saldo mantêm-se até expirarem. Não há mais cobranças.
page-kind-terminate = Denunciar o contrato
    .more = Num dia à sua escolha ou logo que possível. Com a linha perde-se o número de telefone.
page-kind-terminate-for-cause = Terminar antes do tempo, com uma causa
    .more = O preço subiu, o serviço falha, muda de casa ou alguém faleceu.
page-kind-withdraw = Voltar atrás numa encomenda recente
    .more = Em 14 dias, na UE e no Reino Unido. Sem indicar motivo e com devolução do dinheiro.
page-kind-follow-up = Insistir numa resposta
    .more = Escreveu e ninguém respondeu.
page-kind-escalate = Escrever uma última vez antes de reclamar
    .more = Depois recorre à entidade de resolução de litígios ou ao regulador.
page-whom = Com quem é o contrato?
page-find = Fornecedor
    .hint = Um nome, um site ou um país
page-look = Procurar
page-companies = Fornecedores
page-found = { $count ->
        [one] 1 fornecedor encontrado. Escolha-o abaixo.
       *[other] { $count } fornecedores encontrados. Escolha um abaixo.
    }
page-found-nothing = { $what }. { $fix }.
page-found-place = { $country } · { $sector }
page-trust-a = Endereço de uma página do próprio fornecedor
page-trust-old = Endereço de uma página do próprio fornecedor, vista há muito tempo
page-trust-b = Endereço de uma página de terceiros
page-trust-c = Endereço por confirmar: ser-lhe-á pedido que o verifique
page-trust-own = Endereço da sua própria ficha
page-trust-none = Não se conhece nenhum endereço de e-mail para denúncias. Mostramos-lhe as outras vias.
page-another = Outro fornecedor
    .more = Indica o nome e o endereço de e-mail, do contrato ou do site.
page-another-give = Nome e endereço do outro fornecedor
page-print-instead = Não conheço nenhum endereço de e-mail: escrever uma carta para imprimir
page-before = Antes de começar
page-before-number = Tenha à mão a última fatura ou a confirmação. Basta um número: de encomenda, de cliente ou de contrato.
page-before-no-card = Não precisa de documento de identificação, palavra-passe nem número de cartão. Se escrever algum por engano, é avisado antes de sair.

## Um fornecedor que não aceita denúncias por e-mail. $name é o nome.

page-ways = { $name } não aceita denúncias por e-mail
page-ways-lead = Estas são as vias conhecidas, a mais rápida primeiro:
page-no-way-known = Também não se conhece outra via. Veja no site ou no seu contrato, ou escreva por correio.
page-ways-keep = Guarde a confirmação ou tire uma imagem do ecrã.
page-print-way = Uma carta para imprimir
page-way-print = A morada é conhecida. Responde às mesmas perguntas, imprime a carta, assina-a e envia-a por correio.
page-way-print-elsewhere = A morada está no seu contrato ou no site. Responde às mesmas perguntas, imprime a carta, assina-a e envia-a por correio.
page-print-write = Escrever uma carta para imprimir
page-know-address = Conheço um endereço de e-mail
page-way-address = Do seu contrato, de uma fatura ou do site do fornecedor
page-another-company = Outro fornecedor

## The country, and the number

page-country = Em que país é o contrato?
    .lead = Disso dependem a língua da carta e a lei aplicável. Se não souber, deixe o campo vazio.
page-number = Quer manter o número de telefone?
    .lead = Termina com o contrato, e nenhuma carta posterior o recupera.
    .yes = Sim, diga-me como
    .no = Não, pode perder-se
page-number-kept = Mantenha primeiro o número
    .lead = É assim que se faz no país do contrato:
    .begun = O que escreveu fica guardado. Volte quando o número estiver no novo fornecedor ou puder perder-se.
    .other = Pedir outra coisa

## Passo 2

page-details = Os seus dados
    .lead = Só o que a carta deve dizer. Tudo o que não é «opcional» é necessário.
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
page-allow = Não é: deixar assim
page-sensitive = Retire-o: um e-mail pode ser lido pelo caminho. Até decidir, fica apenas em memória e não é escrito.

## Passo 3

page-letter = Leia a carta
page-letter-one = Esta é a carta a { $name }. Sai tal como está aqui.
page-letter-two = Primeiro a carta no idioma que { $name } lê ({ $language }); sai tal como está. Ao lado, a mesma para a ler; essa não é enviada.
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
page-known-from = Conhecido de
page-from = De
page-your-data = Os seus dados na carta
    .lead = O que está realçado na carta é sobre si. É tudo isto:
page-dates = As datas
page-passed = Este dia já passou.
page-how-written = Idioma e documento
page-letter-language = Idioma da carta
page-letter-courtesy = Tradução por baixo da carta
    .hint = Também é enviada, assinalada como não vinculativa.
    .none = Nenhuma
page-letter-document = Anexar a carta também em PDF
page-apply = Mostrar assim
page-other-ways = Outras vias
page-letter-right = A carta está certa: continuar
page-letter-change = Alterar alguma coisa

## Passo 4

page-send = Como deve sair a carta?
    .lead = Escolha uma via. Nada sai antes de o dizer.
page-check = Veja tudo mais uma vez
page-change = Alterar
page-enclosed = Anexos
page-enclosed-file = { $name } ({ $size })
page-confirm = Este endereço está certo?
    .how = Abra o site do fornecedor ou o seu contrato e compare o endereço letra por letra.
page-confirm-button = Comparado: { $address } está certo
page-way-file = Como rascunho num ficheiro
    .more = O ficheiro abre-se como nova mensagem no Thunderbird, no Outlook ou no Apple Mail, com tudo no seu lugar. Leia-a mais uma vez e carregue lá em «Enviar».
    .button = Guardar o rascunho
page-way-link = No programa de e-mail ou no webmail deste computador
    .more = Abre-se uma nova mensagem com o endereço, o assunto e o texto. Verifique se sai do seu endereço certo e se o texto vai até ao fim.
    .button = Abrir uma nova mensagem
page-link-without-document = O PDF não vai por esta via: a carta está completa sem ele.
page-link-too-long = A carta é demasiado longa para esta via ou tem anexos. Use o rascunho.
page-way-paper = Em papel
    .button = Guardar a carta para imprimir
page-postal = Morada do fornecedor
    .hint = O nome e a morada, uma linha cada: assim vê-se na janela do envelope
page-way-calendar = No seu calendário
    .more = As datas desta carta, com lembretes, para o calendário do telefone ou do computador.
    .button = Guardar as datas
page-quicker = Uma via mais rápida
page-after = Depois
    .sent = Envie a carta no seu programa de e-mail.
    .keep = Guarde a cópia em «Enviados» até chegar a confirmação.
    .wait = Se até ao dia indicado não houver resposta, insista: «{ page-new }», «{ page-kind-follow-up }».
    .discard = Depois de a carta sair, pode deitar fora o que aqui está guardado dela.
page-to-first = Para a primeira página

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

page-way-send = A partir daqui
    .more = O adieu entrega a carta ao seu serviço de e-mail e guarda o recibo. Sai uma só vez: carregar duas vezes, voltar atrás ou recarregar não envia mais nada.
    .button = Enviar a carta agora
page-way-drafts = Pô-la nos meus rascunhos
    .more = A partir dos rascunhos envia-a você, depois de a ler mais uma vez no programa de e-mail.
page-draft-saved = O seu rascunho
    .lead = O ficheiro abre-se no seu programa de correio como mensagem nova. Leia-a lá mais uma vez e prima «Enviar».
page-draft-made = O rascunho é a entrada { $entry } das suas cartas
    .lead = Quando o tiver enviado a partir do seu programa de correio, indique-o aqui: a partir daí seguem-se as respostas e as datas.
    .sent = Já o enviei
    .not-sent = Não o vou enviar
    .day = Enviei-o noutro dia
page-earlier = Já escreveu esta carta antes
page-mailbox = Caixa de correio
page-account-none = O adieu ainda não conhece a sua caixa de correio
    .more = Na maioria dos serviços basta o seu endereço de e-mail. A palavra-passe é pedida quando for precisa.
page-account-add = Configurar uma caixa de correio
page-password = Palavra-passe de { $username }
page-password-hint = Serve para este início de sessão e não é guardada.
page-password-missing = não foi indicada nenhuma palavra-passe
    .fix = volte atrás e escreva-a
page-letter-changed = O que seria enviado já não é o que lhe foi mostrado. Leia a carta outra vez.
page-sending = A carta está a caminho do seu serviço de e-mail
    .lead = Não é preciso carregar em mais nada.
page-working = Esta página continua sozinha.
page-look-now = Ver agora
page-subject = Assunto
page-receipt = Recibo
page-sent = A sua carta foi enviada
page-sent-lead = O seu serviço de e-mail aceitou-a. Isso ainda não significa que { $name } concorda: espere pela confirmação.
page-in-drafts = A carta está nos seus rascunhos
page-in-drafts-lead = Abra a pasta { $folder } no programa de e-mail, leia a carta mais uma vez e carregue lá em «Enviar».
page-no-folder-known = Em que pasta estão os seus rascunhos?
    .lead = Ainda não foi posto nada em lado nenhum. Escolha a pasta e carregue outra vez no botão.
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
page-see-journal = Vê-la entre as cartas

## Letters that were sent

page-journal = Cartas
page-letters = Todas as cartas
page-journal-empty = Ainda não saiu daqui nenhuma carta.
page-older = Cartas mais antigas
page-due = O que espera por si
page-due-nothing = Hoje nada espera por si.
page-due-more = Há mais: aparece quando parte disto estiver tratada.
page-due-since = Pendente desde { $day }{ $late }
page-thread = O que aconteceu
page-write-next = Escrever a carta seguinte
page-look-for-answers = Procurar respostas
    .more = O adieu procura na sua caixa de correio respostas às suas cartas. Nada lá é alterado.
page-looked = O que chegou
page-found-message = Uma mensagem que chegou
    .more = É apenas o seu texto. As ligações e as imagens nela não são abertas.
page-found-other = Trata de outra coisa
page-mark = O que aconteceu com ela?
    .sent = Foi enviada
    .not-sent = Não foi enviada
    .answered = Responderam
    .confirmed = Confirmaram
    .refused = Recusaram
    .closed = O assunto está encerrado
page-mark-end = Último dia do contrato
page-mark-sent-on = Dia em que a enviou
    .hint = Vazio significa hoje
page-mark-note = A sua nota
page-mark-file = A resposta como ficheiro
    .hint = Uma mensagem, uma carta digitalizada ou uma imagem, no máximo 25 MB. Fica guardada com a prova.
# The last day of the contract, as the company has it.
page-marked-end = O contrato termina em { $day }.
page-mark-save = Registar
page-evidence = Provas
    .more = A carta tal como foi enviada, as respostas, os recibos e uma impressão digital de cada um.
    .button = Guardar as provas (.zip)
page-message = Guardar a mensagem
page-forget = Remover
    .more = A carta e a sua prova são removidas de vez.
    .sure = Já não preciso da prova
    .button = Remover

## Settings

page-settings = Definições
page-keep = Guardar isto para as suas próximas cartas?
    .more = Fica guardado no ficheiro de configuração deste computador e consta em «{ page-settings }».
    .button = Guardar
    .kept = Guardado. As cartas novas começam com isto.
page-profile = Sobre si
    .lead = As cartas novas começam com estes dados. Ficam guardados no ficheiro de configuração deste computador.
    .none = Ainda não há nada guardado sobre si.
    .change = Alterar os dados sobre si
    .save = Guardar
page-accounts = As suas caixas de correio
page-account-host = Servidor de e-mail de saída (SMTP)
    .hint = O seu serviço de e-mail indica-o, por exemplo smtp.example.org
page-account-keyring = Guardar a palavra-passe
    .yes = Guardá-la no porta-chaves deste computador
    .password = Palavra-passe
page-account-test = Experimentar o início de sessão
page-account-test-named = Experimentar o início de sessão de { $email }
page-account-trying = O início de sessão está a ser experimentado
page-account-works = O início de sessão funciona. Não foi enviado nada.
page-account-remove = Remover
page-account-remove-named = Remover { $email }
page-leaves = O que sai do seu computador
    .letter = A carta, quando a envia: para o seu serviço de e-mail e, através dele, para a empresa. A palavra-passe vai apenas para o seu serviço de e-mail.
    .nothing = Mais nada: nenhuma empresa, nenhum serviço e ninguém que faça o adieu fica a saber o que faz aqui.

## Help

page-of-help = Ajuda
    .lead = O que o adieu faz, o que sai do seu computador e o que fazer em caso de dúvida.
page-help-does = O que o adieu faz
    .letter = Escreve a carta que põe fim a um contrato, na língua que a empresa lê, dá-lha como rascunho ou envia-a pela sua própria caixa de correio, e guarda as datas e a prova.
    .law = Não dá aconselhamento jurídico. Se muito depender disso, consulte antes uma associação de consumidores ou um advogado.
page-help-answers = Quando prime «{ page-look-for-answers }», o adieu pergunta ao seu próprio serviço de correio por mensagens sobre as suas cartas e não altera nada lá.
page-help-kept = Onde tudo fica guardado
# $path is a folder or a file.
page-help-kept-letters = O que começou, durante 30 dias, e as cartas enviadas ou em rascunho, com a sua prova: em { $path }, só para si.
page-help-kept-details = Os seus dados, as suas caixas de correio e a língua: em { $path }. Não contém nenhuma palavra-passe.
page-help-kept-browser = Nada fica guardado no navegador.
page-help-doubt = Em caso de dúvida
    .sent = Se não se sabe se uma carta saiu, procure na sua caixa de entrada a cópia para si, uma resposta ou uma mensagem de devolução, ou pergunte à empresa; uma pasta «Enviados» vazia não prova nada. Indique depois na página da carta o que encontrou. O adieu nunca envia por si uma carta duas vezes.
    .address = Se um endereço parecer errado, compare-o com o contrato ou com o sítio da empresa. Pode sempre imprimir a carta e enviá-la por correio postal.
    .typed = Se escreveu algo errado, volte atrás e corrija: nada sai antes de o dizer.
page-help-end = Como terminar
    .close = Prima «{ page-close }» no fim de uma página. O adieu também termina sozinho meia hora depois da última página aberta, nunca enquanto uma carta está a caminho.
    .remove = Uma carta começada deita-se fora na primeira página; uma enviada remove-se na sua própria página. Para remover tudo, feche o adieu e apague os locais indicados acima.
