### A published directory of providers: signed, brought in, reported about.

## Why a file is not used: clauses whose subject is the file

published-unsigned = 文件末尾没有签名
    .fix = 文件可能不完整，请重新获取；没有签名的文件一律不会使用
# $signer and $trusted are public keys.
published-other-signer = 文件是用密钥 { $signer } 签名的，而您信任的发布者的密钥是 { $trusted }
    .fix = 请不要使用这个文件，应从您信任的发布者那里获取
published-forged = 签名与内容不符：文件在签名之后被改动过
    .fix = 请不要使用这个文件，应重新从发布者那里获取
published-no-header = 第一行不是服务商名录的文件头
    .fix = 请给出由 { COMMAND("provider sign FOLDER --key KEY --output FILE") } 生成的文件
published-other-format = 文件的格式是 { $format }，而这个版本的 adieu 只能读取格式 { $known }
    .fix = 请使用更新版本的 adieu
published-count = 文件头写明有 { $said } 份资料，实际有 { $found } 份
    .fix = 请告知发布者：只有发布者能改正
published-too-many = 文件中的资料超过 { $most } 份
    .fix = { published-count.fix }
published-long-line = 第 { $line } 行超过 { $kib } KiB
    .fix = { published-count.fix }
# $what says what is wrong with the record there.
published-record = 第 { $line } 行的资料：{ $what }
    .fix = { published-count.fix }
published-same-id = 第 { $line } 行的代号 { $id } 与前面的重复
    .fix = { published-count.fix }

## What is wrong with a record: ends of sentences whose subject is the record

# $error is what the JSON library says.
published-not-json = 不是 JSON 格式的资料：{ $error }
published-bad-id = 没有有效的代号：代号只用小写字母、数字和连字符
published-import = 是导入的，而能发布的只有自己的资料
published-control-character = 含有控制字符
published-no-web-address = 含有“{ $word }”，这不是网页地址（http 或 https）

## Keys

no-public-key = 不是公钥
    .fix = 请照发布者给出的原样填写：44 个字符，以 = 结尾
no-signing-key = 不含可用于签名的 Ed25519 密钥
    .fix = 请生成一个：openssl genpkey -algorithm ed25519 -out key.pem

## Signing

sign-unreadable = 无法读取 { $path }：{ $source }
    .fix = 请给出存放资料的文件夹，每个服务商一个 TOML 文件
sign-empty = { $path }：这里没有资料（.toml）
    .fix = { sign-unreadable.fix }
sign-broken = { $records } 个问题
sign-same-id = 与 { $other } 的代号相同：{ $id }
sign-mend = 请改正，或者把文件移出文件夹
sign-key-unreadable = 无法读取 { $path }：{ $source }
    .fix = 请给出签名密钥的 PEM 文件
sign-key-readable = 其他用户也能读取 { $path }
    .fix = 请改为只有您自己可以读取：chmod 600 { $path }
sign-over-source = { $path } 就是密钥文件，或者在要签名的文件夹里：它会被覆盖
    .fix = 请换一个文件
sign-exists = { $path } 已经存在
    .fix = 请换一个名称，或者用 { OPTION("force") } 替换它
signed = { $day }的名录（{ $records } 份资料）已签名，写入 { $path }。要使用它，只需给出一次上面的密钥：{ COMMAND("provider update", $path) } { OPTION("trust") }

## Bringing a directory in

update-unreadable = 无法读取 { $path }：{ $source }
    .fix = 请给出已发布的名录文件；没有做任何更改
update-store-unreadable = 无法读取 { $path }：{ $source }
    .fix = 请确认您有权读取这个文件，或者移走它；没有做任何更改
# The subject is the directory of providers.
update-table-broken = 现在用的是 adieu 自带的，因为无法读取 { $path } 中的更新
    .fix = 请重新导入更新，或者撤销更新：{ COMMAND("provider update --undo") }
update-unwritable = 无法写入 { $path }：{ $source }
    .fix = 请确认您有权在那里写入
update-refused = 没有使用 { $path }，也没有做任何更改：{ $why }
# Clauses, as at the top.
published-in-future = 文件写明的发布日期是 { $day }，这一天还没有到
    .fix = 请检查这台电脑的日期
published-same-day = 文件的日期是 { $day }，与正在使用的名录相同
    .fix = 不需要做任何操作
published-older = 文件的日期是 { $day }，早于正在使用的名录（{ $newest }）
    .fix = 请找更新的文件；要恢复之前的名录，请运行 { COMMAND("provider update --undo") }
nobody-trusted = 您还没有信任任何发布者，因此没有做任何更改
    .fix = 请用 { OPTION("trust") } 给出一次发布者的公钥；公钥要取自您信任的地方，不要取自提供这个文件的地方
# $what is the end of a sentence whose subject is the file.
trusted-key-broken = { $path } { $what }
    .fix = 请移走这个文件，再用 { OPTION("trust") } 重新给出发布者的公钥
# $known, $named: public keys.
another-key-trusted = 您信任的发布者的密钥是 { $known }，不是 { $named }；没有做任何更改
    .fix = 请询问发布者是否更换了密钥；如果是，请移走 { $path }，再给出新的密钥
nothing-to-undo = 正在使用的就是 adieu 自带的名录：没有可以撤销的更新
    .fix = { published-same-day.fix }
update-needs-yes = 没有您的同意，不会更换名录
    .fix = 请先用 { OPTION("dry_run") } 查看变化，再加上 { OPTION("yes") } 重新运行

## What would change

update-heading = { $day }的名录：{ $records } 份资料，用密钥 { $key } 签名。
update-before = 正在使用：{ $day }的名录。
update-before-built-in = 正在使用：adieu 自带的 { $day }的名录。
update-no-address-changed = 所有服务商的地址、解约页面和域名都没有变化。
update-addresses-changed = 有 { $providers } 家服务商的地址、解约页面或域名发生变化：
# $old and $new are addresses, or the message after this one.
update-address-changed = {"  "}{ $name }（{ $id }）：{ $old } → { $new }
update-no-address = 无
# $records is a number and some of the names.
update-removed = 移除：{ $records }
# $before and $after are ids.
update-name-taken = 名称“{ $name }”现在指 { $before }，更新后将指 { $after }。
update-added-record = {"  "}{ $name }（{ $id }）：{ $to }
update-added = 新增：{ $records }
update-otherwise-changed = 其他内容有变化：{ $records }
ask-update = 从现在起使用 { $day }的名录吗？
interrupted-nothing-changed = 已中断；没有做任何更改
nothing-changed = 没有做任何更改。
update-now-trusted = 今后只接受用密钥 { $key } 签名的文件。
updated = 已启用 { $day }的名录。要恢复之前的名录，请运行 { COMMAND("provider update --undo") }。
update-undone = 已重新启用 { $day }的名录。
update-undone-to-built-in = 已重新启用 adieu 自带的 { $day }的名录。

## A report about a record: a text for an issue, its lines by themselves

report-heading = { $name }（{ $id }）：这份资料可能有误。adieu { $version }，{ $directory }的名录。
# The blanks: the person writes behind the colon.
report-what-is-wrong = 有误的内容：
report-what-is-right = 正确的内容：
report-where-it-is-said = 写有正确内容的网页：
report-when-it-was-read = 查看该网页的日期（YYYY-MM-DD）：
report-note = 说明：{ $note }
report-of-own-record = { $id } 是您自己的或导入的资料，不属于名录：反馈中不会写入您自己的任何内容
    .fix = 请自行改正；要反馈 adieu 自带的那一份，请先移走您自己的
# $found says what it is, such as "a card number (ending in 1234)". The subject is the note.
report-note-sensitive = 似乎含有{ $found }
    .fix = 请删去：反馈的内容所有人都能看到

## How old a value is: clauses, as those about an address

seen-months-ago = { $day }查看，距今 { $months } 个月：请核对
seen-years-ago = { $day }查看，距今 { $years } 年：请核对
