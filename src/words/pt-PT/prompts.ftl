### Perguntas no terminal, e até onde já se chegou no que demora.

## O que todas as perguntas dizem

prompt-back = (voltar)
prompt-interrupted = (interrompido)
prompt-yes = Sim
prompt-no = Não
prompt-yes-words = s sim
prompt-no-words = n não nao
prompt-yes-or-no = escreva s para sim ou n para não
prompt-nothing-fits = nada corresponde: escreva menos
prompt-pasted-line-end = o texto colado contém uma quebra de linha: cole uma só linha de texto simples
prompt-pasted-tab = o texto colado contém uma tabulação: cole uma só linha de texto simples
prompt-pasted-control = o texto colado contém um carácter de controlo (U+{ $code }): cole uma só linha de texto simples
prompt-terminal-unusable = o terminal não pode ser usado para perguntas: { $source }
prompt-was-interrupted = interrompido
prompt-confirm = { $question } (s/N)
prompt-confirm-help = s para sim; Enter, n ou Esc para não
prompt-confirm-or-back-help = s para sim; Enter ou n para não; Esc para voltar atrás
prompt-choose-help = ↑↓ para mover, Enter para escolher, Esc para nenhuma delas
prompt-choose-or-back-help = ↑↓ para mover, Enter para escolher, Esc para voltar atrás
prompt-search-help = escreva para procurar, ↑↓ para mover, Enter para escolher, Esc para voltar atrás
prompt-choice = { $name }: { $what }
prompt-field = { $label }:
prompt-field-optional = { $label } (opcional):
prompt-help = { $help }; Esc para voltar atrás
prompt-help-optional = { $help }; Enter para passar à frente, Esc para voltar atrás
prompt-help-erase = { $help }; vazio fica de fora, Esc para voltar atrás
prompt-example = por exemplo, { $example }
prompt-refusal = { $what }: { $fix }
prompt-refusal-take = { $refusal } (Tab: { $meant })
prompt-understood = { $typed } (lido como { $read })
prompt-which-day = { $typed } pode ser mais do que um dia. Qual é?

## Uma carta

prompt-kind = O que pretende?
prompt-cause = Qual é a causa?
prompt-cause-change = alteram o preço ou as condições
prompt-cause-quality = o serviço não é o que foi acordado
prompt-cause-move = vou mudar-me para onde não prestam o serviço
prompt-cause-death = o titular do contrato faleceu
prompt-cause-other = outra coisa, pelas suas próprias palavras
prompt-capacity = O que é da pessoa falecida?
    .heir = um dos herdeiros
    .executor = cabeça de casal ou testamenteiro
    .spouse = cônjuge
    .other = nada disto; a carta não afirma nada
prompt-provider = Qual é o fornecedor?
prompt-provider-choice = { $id } ({ $name }): { $address }
prompt-provider-choice-with-country = { $id } ({ $name }, { $country }): { $address }
prompt-provider-without-address = nenhum endereço conhecido
prompt-provider-another = outro fornecedor (indique o endereço dele)
prompt-provider-is-wish = «{ $typed }» diz o que pretende, e essa é a pergunta seguinte: escreva aqui o nome da empresa
prompt-provider-unknown = ninguém no diretório se chama «{ $typed }»: escreva menos ou outro nome, ou prima Enter para indicar um endereço
prompt-address-help = a sua morada, com um ponto e vírgula entre as linhas
prompt-keep-number = Quer manter o número de telefone? Termina com o contrato.
    .no = não: pode perder-se
    .yes = sim: parar aqui e dizer como
number-is-kept = nada foi escrito, porque o número é para manter

## Um fornecedor novo

prompt-new-name = O nome dele:
    .help = como uma carta o escreve
prompt-new-country = O país dele (opcional):
    .help = duas letras, por exemplo GB; Enter para passar à frente
prompt-new-domains = Os domínios próprios dele:
    .help = por exemplo example.com, separados por espaços se forem vários; um endereço noutro lado pode ser de um estranho
prompt-new-domains-empty = está vazio
    .fix = escreva pelo menos um domínio, por exemplo example.com
prompt-new-purpose = Para que serve o endereço de e-mail dele?
prompt-new-email = O endereço de e-mail dele:
    .help = num dos domínios próprios dele
prompt-new-source = Onde o leu?
    .help = a página, por exemplo https://example.com/contact: sem isso, ninguém pode verificar um endereço

## Palavras-passe

prompt-password = Palavra-passe de { $username } em { $host }:
    .help = nada do que escreve é mostrado; Esc para não indicar nenhuma

## Até onde já se chegou

progress-bar = {"{prefix}"} {"{wide_bar}"} {"{pos}"}/{"{len}"} { $things }, {"{per_sec}"}, faltam {"{eta}"}
progress-count = {"{prefix}"} {"{pos}"} { $things }, {"{per_sec}"}
progress-bar-and-problems = { $bar }, {"{msg}"}
progress-problems = { $failed } com problemas
progress-line = { $doing }: { $done } de { $total } { $things }, { $rate }/s, faltam { $seconds } s
progress-line-without-end = { $doing }: { $done } { $things }, { $rate }/s
progress-line-and-problems = { $line }, { $problems }

## Um fornecedor sem endereço

no-address-but-ways = { $name } não tem endereço de e-mail para cancelamentos no diretório. As vias que há:{ $ways }
no-address-and-no-way = { $name } não tem endereço de e-mail para cancelamentos no diretório, e não se conhece outra via.
ask-how-to-go-on = Como pretende continuar?
choice-by-post = escrever uma carta para imprimir e enviá-la pelo correio
choice-use-other-way = parar aqui e usar outra via
choice-give-address = indicar um endereço de e-mail: conheço um
choice-another-provider = escolher outro fornecedor
other-way-taken = nada foi escrito
    .fix = use uma das vias acima e guarde a confirmação
provider-by-mail = A { $name } escreve-se para { $email } ({ $known }).
provider-by-mail-and-ways = A { $name } escreve-se para { $email } ({ $known }). Outras vias:{ $ways }

## Respostas guardadas

ask-keep-answers = Guardar as suas respostas para outra vez?
keep-nothing = não
keep-request = esta carta, como ficheiro de pedido { $file }
keep-profile = o que lhe diz respeito, como perfil: { $values }
keep-both = ambos
request-kept = As suas respostas estão em { $file }. { COMMAND("draft", $file) } escreve a mesma carta de novo.
request-kept-without-files = Os anexos estão noutra pasta: indique-os de novo com { OPTION("attach") }.
answers-not-kept = As suas respostas não foram guardadas: { $why }.

## O perfil

profile-saved = O seu perfil está em { $path }: completa o que um pedido não diz.
profile-is-in = Está em { $path }; { COMMAND("profile edit") } altera-o.
profile-empty = Ainda não há perfil: { COMMAND("profile edit") } cria um.
profile-unchanged = O seu perfil não mudou; nada foi escrito.
ask-save-profile = Guardar isto como o seu perfil em { $path }?
profile-without-terminal = o perfil faz-se com perguntas, e não há ninguém a quem perguntar
    .fix = execute-o num terminal, ou escreva [profile] em { $path }
profile-country = país onde vive
    .prompt = País onde vive
    .help = duas letras, por exemplo PT, ou o nome: os fornecedores desse país aparecem primeiro
profile-language = idioma do programa
    .prompt = Idioma do programa
    .help = por exemplo en, pt ou zh; se faltar, o do sistema
