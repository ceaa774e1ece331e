### Contas, servidores e vias de envio.

## Ligações

server-unreachable = { $host }: falhou ({ $stage }): { $source }
server-late = { $host }: não houve resposta a tempo ({ $stage })
server-closed = { $host }: o servidor fechou a ligação ({ $stage })
server-unprotected = { $host }: a ligação não pode ser protegida: { $why }
starttls-missing = { $host }: o servidor não oferece STARTTLS, e nada é enviado sem proteção
host-not-this-machine = { $host }: é outra máquina, e nada é enviado para lá sem proteção
dialogue-interrupted = interrompido ({ $stage })
login-offered-otherwise = o servidor não oferece início de sessão por { $wanted } (oferece: { $offered })
login-not-offered = o servidor não oferece início de sessão por { $wanted } (não oferece nenhum)
protocol-broken = { $host }: não é uma resposta { $protocol } correta ({ $stage }): { $what }

## Passos de um diálogo

stage-connect = ligação
stage-tls = negociação TLS
stage-greeting = saudação
stage-login = início de sessão
stage-body = envio da mensagem
stage-final-reply = resposta à mensagem

## Porque não se consegue chegar a um servidor

lookups-too-many = há demasiados nomes a serem procurados
name-without-address = o nome não tem endereço
connection-late = não houve resposta a tempo

## Porque uma ligação não pode ser protegida

tls-closed = o servidor fechou a ligação
tls-inside-tls = TLS dentro de TLS
tls-no-host-name = o nome dele não é um nome de servidor
certificate-expired = o certificado dele expirou
certificate-not-valid-yet = o certificado dele ainda não é válido (o relógio está certo?)
certificate-for-another-name = o certificado dele é para outro nome
certificate-authority-unknown = o certificado dele é de uma autoridade em que esta máquina não confia
certificate-signature-bad = o certificado dele não tem a assinatura da autoridade que o emitiu
certificate-refused = o certificado dele é recusado ({ $reason })
ca-file-unusable = { $file }: não é um ficheiro de certificados: { $why }
ca-file-empty = não há nenhum certificado nele

## O que um servidor faz mal

quoted-words = «{ $words }»
reply-instead-of = { $code } em vez de { $wanted }
reply-no-answer = { $code } não é resposta a uma mensagem
reply-endless = uma resposta sem fim
replies-too-many = mais do que uma resposta a um comando
replies-too-few = respostas a menos
answer-too-early = uma resposta antes de a mensagem estar completa
answer-before-sent = concluído antes de ser enviado
answer-endless = uma resposta sem fim
answer-to-another = uma resposta a { $tag }
greeting-missing = sem saudação
leave-unasked = autorização para continuar, que ninguém pediu
line-without-crlf = uma linha que não termina em CRLF
line-endless = uma linha sem fim
literal-too-long = um literal de { $octets } octetos

## O que um servidor recusa

server-refused = o servidor recusou ({ $stage }): { $reply }
recipient-refused = { $recipient }: o servidor recusou ({ $stage }): { $reply }
server-limit = a mensagem tem { $size } octetos; o servidor aceita { $limit }
smtputf8-missing = um endereço tem letras não ASCII, e o servidor não oferece SMTPUTF8

## Caixas de correio

mailbox-full = a caixa de correio está cheia: o servidor recusou ({ $stage }): { $reply }
mailbox-limit = a mensagem tem { $size } octetos; a caixa de correio aceita { $limit }
folder-unknown = não existe a pasta { $name } (existem: { $folders })
folder-for-drafts-missing = não existe uma pasta para rascunhos (existem: { $folders })
folder-for-sent-missing = não existe uma pasta para cartas enviadas (existem: { $folders })
folder-for-junk-missing = não existe uma pasta para spam (existem: { $folders })
folders-none = nenhuma

## Contas

config-unreadable = { $path }: não pode ser lido: { $source }
config-unwritable = { $path }: não pode ser escrito: { $source }
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts não é uma tabela
config-profile-no-table = profile não é uma tabela
config-with-password = { $path }:{ $line }: contém uma palavra-passe, e um ficheiro não é lugar para ela
account-wrong = { $path }: conta { $account }: { $what }
account-there-already = já existe uma conta { $name }
account-unknown = não existe a conta { $name }

## O que está errado numa conta

account-address-wrong = «{ $address }» { $what }; { $fix }
account-imap-wrong = imap: { $what }
account-copy-without-imap = tem copy_to_sent e não tem imap para onde copiar: acrescente o servidor IMAP
account-folder-name-wrong = drafts e sent são nomes de pastas, por exemplo "Drafts"
account-two-ways-out = tem smtp e sendmail ao mesmo tempo: mantenha um deles
account-no-way-out = não tem smtp nem sendmail: indique um deles
account-host-unprotected = security = "none" é só para esta máquina, e { $host } é outra: use "tls" ou "starttls"
account-two-secrets = tem password_command e token_command ao mesmo tempo: mantenha um deles
account-without-keyring = tem keyring = true, que esta versão do programa não suporta: compile-a com --features keyring, ou use password_command (secret-tool, security, pass)
account-control-characters = username e host não podem conter caracteres de controlo
account-timeout-wrong = timeout deve estar entre 1 e 86400 segundos

## Palavras-passe

password-command-not-run = o comando da palavra-passe não pode ser executado: { $source }
password-command-late = o comando da palavra-passe não terminou em { $minutes } minutos
password-command-failed = o comando da palavra-passe falhou ({ $status })
password-command-silent = o comando da palavra-passe não devolveu nada
password-interrupted = interrompido
password-empty = a palavra-passe está vazia
password-line-break = a palavra-passe tem uma quebra de linha no meio, que nenhum início de sessão transmite
keyring-unusable = o porta-chaves não pode ser usado: { $why }
keyring-missing = o porta-chaves não pode ser usado: esta versão do programa não o suporta

## O que um serviço de e-mail exige

service-app-password = Exige uma palavra-passe de aplicação, criada nas definições de segurança da conta, e não a sua própria palavra-passe
    .note = { service-app-password }.
service-own-password = Aceita a palavra-passe da própria caixa de correio
    .note = { service-own-password }.
service-email-password = Exige a palavra-passe de e-mail definida na área de cliente, e não a de início de sessão
    .note = { service-email-password }.
service-token = Já não aceita palavras-passe: indique um token_command que devolva um token de acesso OAuth
    .note = { service-token }.
service-pop-and-imap = Ative primeiro POP3 e IMAP nas definições da caixa de correio. Com autenticação de dois fatores, exige uma palavra-passe de aplicação
    .note = { service-pop-and-imap }.
service-mail-programs = Ative primeiro o acesso por programas de e-mail (IMAP, SMTP) nas definições da caixa de correio
    .note = { service-mail-programs }.
service-smtp = Ative primeiro o SMTP autenticado nas definições da conta
    .note = { service-smtp }.
service-code = Exige um código de autorização (授权码), criado nas definições da caixa de correio, onde se ativa o SMTP
    .note = { service-code }.
service-bridge = O Proton Mail Bridge tem de estar em execução. A palavra-passe e o certificado próprios do Bridge estão nas definições dele: indique o certificado exportado como ca_file
    .note = { service-bridge }.

## Ficheiros

file-exists = { $path } já existe
folder-absent = { $path }: não existe essa pasta
file-unwritable = { $path } não pode ser escrito: { $source }
file-is-a-folder = { $path } não pode ser escrito: é uma pasta
file-is-irregular = { $path } não pode ser escrito: não é um ficheiro normal
folder-is-no-maildir = { $path } não pode ser escrito: é uma pasta, mas não um Maildir
file-with-half-a-message = { $path } não pode ser escrito: contém metade de uma mensagem

## Hiperligações

link-too-long = tem { $length } caracteres como hiperligação; só até { $limit } é certo que chegue inteira
link-subject-wrong = tem um assunto com uma quebra de linha ou outro carácter de controlo

## Programas locais

opener-absent = não existe { $program } nesta máquina
opener-not-run = { $program } não pode ser executado: { $source }
opener-failed = { $program } não encontrou forma de o abrir ({ $status })
program-not-run = { $program }: não pode ser executado: { $source }
program-lost = { $program }: não se sabe se terminou: { $source }
program-refused-silently = { $program } recusou ({ $status })
program-refused = { $program } recusou ({ $status }): { $said }

## O que pode ter corrido mal e o que fazer

advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = o nome de utilizador ou a palavra-passe não foram aceites
    .fix = verifique o nome de utilizador e a palavra-passe; muitos serviços exigem uma palavra-passe de aplicação e que IMAP e SMTP estejam ativados nas definições
cause-app-password = o serviço exige uma palavra-passe de aplicação
    .fix = crie uma nas definições de segurança da conta e indique-a em vez da sua própria palavra-passe
cause-authorization-code = o serviço exige um código de autorização (授权码)
    .fix = ative SMTP e IMAP nas definições da caixa de correio e indique o código que aí aparece em vez da palavra-passe
cause-passwords-off = o serviço já não aceita palavras-passe
    .fix = indique na conta um token_command que devolva um token de acesso OAuth
cause-submission-off = o envio por programas (SMTP AUTH) está desativado nesta caixa de correio
    .fix = peça ao administrador que o ative, ou envie através de outra conta
cause-token-refused = o token de acesso expirou ou não é para esta caixa de correio
    .fix = execute só o token_command e renove o token, com o âmbito de e-mail e o nome de utilizador desta conta
cause-no-tokens = o servidor não aceita tokens de acesso (XOAUTH2)
    .fix = use um password_command em vez do token_command
cause-mechanism = o servidor só oferece formas de início de sessão que o adieu não tem
    .fix = use o servidor de envio do serviço com PLAIN, LOGIN ou XOAUTH2, ou um programa que as tenha ({ OPTION("sendmail") })
cause-no-login = o servidor não oferece aqui início de sessão
    .fix = use a porta de envio (465 com tls, 587 com starttls), ou auth = "none" se ele aceitar cartas sem início de sessão
cause-login-wanted = o servidor exige primeiro um início de sessão
    .fix = retire auth = "none" da conta e indique um nome de utilizador e uma palavra-passe
cause-web-login = o serviço exige que inicie sessão no sítio web
    .fix = inicie lá sessão com um navegador, confirme que foi iniciativa sua e execute de novo o mesmo comando
cause-service-off = o acesso por programas de e-mail está desativado nesta caixa de correio
    .fix = ative IMAP e SMTP nas definições da caixa de correio
cause-password-expired = a palavra-passe expirou ou tem de ser renovada
    .fix = inicie sessão no sítio web do serviço e defina uma nova
cause-locked = o serviço bloqueou esta conta ou não a deixa entrar
    .fix = inicie sessão no sítio web do serviço, ou contacte o apoio dele
cause-login-later = o servidor não consegue agora verificar inícios de sessão
    .fix = execute de novo o mesmo comando mais tarde
cause-needs-tls = o servidor exige primeiro uma ligação protegida
    .fix = defina security como "starttls" (porta 587) ou "tls" (porta 465; IMAP 993)
cause-no-starttls = o servidor não protege esta porta, ou alguém pelo meio impede-o de o fazer
    .fix = use a porta para tls (465; IMAP 993) e, se também essa não for oferecida, outra rede
cause-certificate = o certificado do servidor não é válido para o nome dele
    .fix = verifique o nome, a porta e a proteção do servidor no ficheiro de configuração; o certificado de uma autoridade privada indica-se como ca_file
cause-configuration = a conta não está descrita como deve ser
    .fix = corrija a conta no ficheiro de configuração
cause-no-connection = não há ligação ao servidor
    .fix = verifique o nome, a porta e a proteção do servidor no ficheiro de configuração, e a sua própria ligação
cause-not-served = o servidor não aceita ligações a partir daqui
    .fix = use o servidor de envio do seu serviço de e-mail (porta 465 ou 587), não um de receção, e outra rede se ele o disser
cause-no-program = o programa não pode ser executado
    .fix = indique no sendmail da conta o caminho de um programa que possa ser executado
cause-no-recipient = o endereço não existe
    .fix = procure o endereço e envie a carta para o endereço certo ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = o domínio do endereço não existe ou não aceita e-mails
    .fix = procure o endereço e envie a carta para o endereço certo ({ OPTION("to", value: "ADDRESS") })
cause-disabled = a caixa de correio não aceita cartas neste momento
    .fix = tente de novo daqui a um ou dois dias, ou use outra via para contactar o destinatário
cause-full = a caixa de correio está cheia
    .fix = tente de novo daqui a um ou dois dias, ou use outra via para contactar o destinatário
cause-own-full = a sua caixa de correio está cheia
    .fix = liberte espaço na caixa de correio
cause-too-large = a mensagem é demasiado grande
    .fix = deixe anexos de fora ou reduza-os
cause-unauthenticated = o servidor de destino não conseguiu verificar se a carta vem do seu domínio (SPF, DKIM, DMARC)
    .fix = envie-a através do serviço de e-mail do seu próprio endereço; a causa não é o endereço do destinatário
cause-blocked = o servidor de destino considera spam a carta, ou o servidor de onde veio
    .fix = envie-a através de outra conta, ou use outra via para contactar o destinatário; a causa não é o endereço do destinatário
cause-policy = uma regra do servidor de destino recusa a carta
    .fix = leia o que ele diz e use outra conta ou outra via para contactar o destinatário; o endereço do destinatário não está necessariamente errado
cause-sender-refused = a conta não pode enviar a partir deste endereço
    .fix = envie a partir do endereço da própria conta ({ OPTION("email") }), ou peça ao serviço que permita o outro
cause-relay = o servidor não aceita de si cartas para outros domínios
    .fix = use a porta de envio do seu serviço de e-mail (465 ou 587) com o seu nome de utilizador
cause-too-many = o servidor não aceita por agora mais cartas ou ligações suas
    .fix = espere algumas horas e execute de novo o mesmo comando, com um { OPTION("rate") } mais baixo se forem muitas
cause-greylisted = o servidor de destino adia cartas de remetentes que não conhece (greylisting)
    .fix = execute de novo o mesmo comando daqui a meia hora
cause-expired = o servidor de destino não a aceitou durante dias
    .fix = tente mais uma vez, ou use outra via para contactar o destinatário; o endereço pode estar certo
cause-loop = os servidores de destino reencaminham-na em círculo
    .fix = use outra via para contactar o destinatário e avise-o disto
cause-unreachable = não foi possível chegar ao servidor de destino
    .fix = tente de novo mais tarde, ou use outra via para contactar o destinatário; verifique o domínio do endereço
cause-beyond-ascii = um endereço tem letras não ASCII, que o servidor não consegue transmitir (sem SMTPUTF8)
    .fix = envie através de uma conta cujo servidor ofereça SMTPUTF8 ({ COMMAND("account test") } di-lo), ou para um endereço em ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = o servidor não aceita a forma da carta
    .fix = deixe anexos de fora, ou envie-a através de outra conta
cause-protocol = o servidor e o adieu não se entendem
    .fix = veja o diálogo (-v) e verifique se é um servidor de envio ou IMAP
cause-no-permission = a conta não pode usar esta pasta
    .fix = indique outra pasta no ficheiro de configuração, como drafts ou sent
cause-no-folder = não existe essa pasta
    .fix = indique a pasta no ficheiro de configuração, como drafts ou sent na tabela imap da conta
cause-program-usage = o programa não aceita os argumentos do sendmail (-i -f)
    .fix = indique no sendmail da conta um programa que os aceite
cause-program-host = o programa não encontrou nenhum servidor com esse nome
    .fix = verifique o nome do servidor na configuração do próprio programa, e o domínio do endereço
cause-program-login = o programa não tem permissão para isto: o início de sessão dele foi recusado, ou um ficheiro está-lhe vedado
    .fix = experimente o programa à parte e verifique o utilizador, a palavra-passe e as permissões dos ficheiros na configuração dele
cause-program-configuration = a configuração do próprio programa está errada
    .fix = corrija-a e experimente o programa à parte
cause-program-trouble = o programa teve um problema próprio
    .fix = leia o que ele diz e o registo dele, e execute de novo o mesmo comando
cause-program-missing = o programa, ou um que ele inicia, não pode ser executado
    .fix = verifique o caminho no sendmail da conta e o que o programa inicia
cause-interrupted = foi interrompido
    .fix = execute de novo o mesmo comando
cause-later = o servidor não o consegue fazer agora
    .fix = execute de novo o mesmo comando mais tarde
cause-permanent = o servidor voltará a dizer o mesmo
    .fix = leia o que ele diz
cause-unknown = não é indicada nenhuma causa
    .fix = leia o que o servidor diz e procure o endereço: o certo indica-se com { OPTION("to", value: "ADDRESS") }
