### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = não tem assinatura no fim
    .fix = obtenha-o de novo, pode estar cortado; um ficheiro sem assinatura nunca é usado
# $signer and $trusted are public keys.
published-other-signer = está assinado com a chave { $signer }, e não com a do editor em quem confia, { $trusted }
    .fix = não o use: obtenha o ficheiro junto do editor em quem confia
published-forged = a assinatura não é válida, porque algo foi alterado depois de assinado
    .fix = não o use: obtenha de novo o ficheiro junto do editor
published-no-header = a primeira linha não é o cabeçalho de um diretório de fornecedores
    .fix = indique um ficheiro escrito por { COMMAND("provider sign FOLDER --key KEY --output FILE") }
published-other-format = tem o formato { $format }, e esta versão do adieu lê o formato { $known }
    .fix = use uma versão mais recente do adieu
published-count =
    o cabeçalho indica { $said ->
        [one] { $said } ficha
       *[other] { $said } fichas
    }, mas o ficheiro contém { $found }
    .fix = avise o editor: só ele o pode corrigir
published-too-many = contém mais de { $most } fichas
    .fix = { published-count.fix }
published-long-line = a linha { $line } excede { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = linha { $line }: { $what }
    .fix = { published-count.fix }
published-same-id = a linha { $line } repete o identificador { $id }
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = não é uma ficha em JSON: { $error }
published-bad-id = tem um identificador com outros caracteres além de minúsculas, algarismos e hífenes
published-import = é uma ficha importada, e só se publicam as próprias
published-control-character = contém um carácter de controlo
published-no-web-address = contém «{ $word }», que não é um endereço web (http ou https)

## Keys

no-public-key = não é uma chave pública
    .fix = indique-a tal como o editor a fornece: 44 caracteres que terminam em =
no-signing-key = não contém uma chave Ed25519 para assinar
    .fix = crie uma: openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = não é possível ler { $path }: { $source }
    .fix = indique uma pasta de fichas, um ficheiro TOML por fornecedor
sign-empty = { $path }: aqui não há nenhuma ficha (.toml)
    .fix = { sign-unreadable.fix }
sign-broken =
    { $records ->
        [one] { $records } problema
       *[other] { $records } problemas
    }
sign-same-id = tem o identificador { $id }, tal como { $other }
sign-mend = corrija-a ou retire-a da pasta
sign-key-unreadable = não é possível ler { $path }: { $source }
    .fix = indique o ficheiro PEM da chave com que se assina
sign-key-readable = outros podem ler { $path }
    .fix = guarde-o só para si: chmod 600 { $path }
sign-over-source = { $path } é a chave ou está na pasta que se assina: perder-se-ia
    .fix = escolha outro ficheiro
sign-exists = { $path } já existe
    .fix = escolha outro nome ou substitua-o com { OPTION("force") }
signed =
    { $records ->
        [one] { $records } ficha assinada
       *[other] { $records } fichas assinadas
    } em { $path }, com data de { $day }. Quem quiser usar o ficheiro indica uma vez a chave acima: { COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = não é possível ler { $path }: { $source }
    .fix = indique o ficheiro de um diretório publicado; nada foi alterado
update-store-unreadable = não é possível ler { $path }: { $source }
    .fix = verifique se o pode ler, ou retire-o; nada foi alterado
# The subject is the directory of providers.
update-table-broken = está em uso o que veio com o adieu, porque não é possível ler a sua atualização em { $path }
    .fix = instale de novo a atualização, ou volte atrás: { COMMAND("provider update --undo") }
update-unwritable = não é possível escrever em { $path }: { $source }
    .fix = verifique se tem permissão para escrever aí
update-refused = { $path } não é usado e nada foi alterado: { $why }
# Clauses, as at the top.
published-in-future = a data de publicação, { $day }, ainda está para vir
    .fix = verifique a data deste computador
published-same-day = é de { $day }, como o que está em uso
    .fix = não é preciso fazer nada
published-older = é de { $day }, e o que está em uso é de { $newest }
    .fix = procure um ficheiro mais recente; para voltar ao anterior, execute { COMMAND("provider update --undo") }
nobody-trusted = ainda não indicou em que editor confia, por isso nada foi alterado
    .fix = indique uma vez a chave pública do editor com { OPTION("trust") }; obtenha-a num sítio de confiança, e não de onde veio o ficheiro
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = retire o ficheiro e indique de novo a chave do editor com { OPTION("trust") }
# $known, $named: public keys.
another-key-trusted = o editor em quem confia tem a chave { $known }, e não { $named }; nada foi alterado
    .fix = pergunte ao editor se a chave mudou; se sim, retire { $path } e indique a nova
nothing-to-undo = está em uso o diretório que veio com o adieu: não há outro a que voltar
    .fix = { published-same-day.fix }
update-needs-yes = o diretório não é substituído sem o seu consentimento
    .fix = veja as alterações com { OPTION("dry_run") } e repita o comando com { OPTION("yes") }

## What would change

update-heading =
    Diretório de { $day }: { $records ->
        [one] { $records } ficha
       *[other] { $records } fichas
    }, assinado com a chave { $key }.
update-before = Em uso: o diretório de { $day }.
update-before-built-in = Em uso: o diretório de { $day }, que veio com o adieu.
update-no-address-changed = Os endereços, as páginas de cancelamento e os domínios não mudam em nenhum fornecedor.
update-addresses-changed =
    { $providers ->
        [one] Mudam endereços, páginas de cancelamento ou domínios de { $providers } fornecedor:
       *[other] Mudam endereços, páginas de cancelamento ou domínios de { $providers } fornecedores:
    }
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name } ({ $id }): { $old } → { $new }
update-no-address = nada
# $records is a number and some of the names.
update-removed = Retirados: { $records }
# $before and $after are ids.
update-name-taken = O nome { $name } designa agora { $before } e passaria a designar { $after }.
update-added-record = {"  "}{ $name } ({ $id }): { $to }
update-added = Novos: { $records }
update-otherwise-changed = Com outras alterações: { $records }
ask-update = Usar a partir de agora o diretório de { $day }?
interrupted-nothing-changed = interrompido; nada foi alterado
nothing-changed = Nada foi alterado.
update-now-trusted = A partir de agora só são aceites ficheiros assinados com a chave { $key }.
updated = O diretório de { $day } está em uso. Para voltar ao anterior: { COMMAND("provider update --undo") }
update-undone = O diretório de { $day } está de novo em uso.
update-undone-to-built-in = O diretório de { $day }, que veio com o adieu, está de novo em uso.

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name } ({ $id }): a ficha pode ter um erro. adieu { $version }, diretório de { $directory }.
# The blanks: the person writes behind the colon.
report-what-is-wrong = Dado errado:
report-what-is-right = Dado correto:
report-where-it-is-said = Página onde consta:
report-when-it-was-read = Página lida em (AAAA-MM-DD):
report-note = Nota: { $note }
report-of-own-record = { $id } é uma ficha sua ou importada, e não do diretório: uma comunicação de erro não inclui nada seu
    .fix = corrija a sua ficha; para comunicar um erro na que veio com o adieu, retire primeiro a sua
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = parece conter { $found }
    .fix = retire isso: qualquer pessoa pode ler a comunicação

## How old a value is: clauses, as those about an address

seen-months-ago =
    visto em { $day }, há { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }: convém verificar
seen-years-ago =
    visto em { $day }, há { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    }: convém verificar
