### 各项操作：邮箱账户、草稿、邮箱、后续信函、模板、您自己的服务商资料。

## 失败

with-cause = { $message }：{ $cause }
nothing-sent-and-remedy = 未发送任何邮件；{ $remedy }
value-refused = “{ $value }”{ $what }
interrupted-unsent = 已中断；未发送任何邮件
interrupted-unwritten = 已中断；没有写入任何内容
try-later = 请稍后再试
check-name = 请检查名称和所在的文件夹
check-readable = 请确认它是文件，并且您有权读取
give-request-file = 请给出请求文件本身
save-as-utf8 = 请把文件存成 UTF-8
make-folder = 请先新建文件夹，或者换一个
no-folder-for = { $path }：没有文件夹 { $folder }
    .fix = 请先新建文件夹，或者换一个
no-random-numbers = 系统无法提供随机数：{ $source }

## 文件

file-not-ordinary = 它是{ $kind }，不是普通文件
file-not-text = 它不是 UTF-8 文本
file-too-large = 它超过 { $kib } KiB

## 时钟和时区

now-is-no-time = ADIEU_NOW 不是带时差的时间，例如 2026-11-23T10:00:00+01:00
zone-not-set = 没有设置 TZ，而 { $file } 不是时区文件
zone-not-text = TZ 不是 UTF-8
zone-unknown = TZ 指定的是 { $name }，它既不在时区数据库中，也不是时区规则
clock-before-rules = 按这台机器的时钟，今天是 { $today }，早于这些规则写成的日期 { $written }
clock-long-after-rules = 按这台机器的时钟，今天是 { $today }，距这些规则写成的日期 { $written }已有十年或更久
clock-set-first = 请先校准时钟：所有日期都以它为起点计算

## 按名称指定的项

no-such-field = 没有这一项；现有的项是 { $fields }
no-such-field-near = 没有这一项；您是不是想写 { $near }？

## 邮箱账户

no-config-folder = 没有可以存放配置文件的主目录
    .fix = 请设置 HOME，或者把 ADIEU_CONFIG_DIR 设为一个文件夹
config-move-password = 请把密码移到密码管理器中，并写上 password_command = "…"，即输出密码的命令；或者不写密码：用 ADIEU_PASSWORD，或者在终端里回答提问即可
config-mend = 请修正配置文件；docs/sending.md 中有示例
account-choose-name = 请用 { OPTION("name") } 换一个名称，或者先用 { COMMAND("account remove", $name) } 移除原有的账户
account-see-list = 请看 { COMMAND("account list") }
no-account-yet = 还没有邮箱账户
    .fix = 请用 { COMMAND("account add you@example.org") } 添加一个
no-such-account = 没有账户 { $name }
account-nearest = 您是不是想写 { $near }？现有的账户：{ $names }
accounts-there-are = 现有的账户：{ $names }
several-accounts = 有多个邮箱账户
    .fix = 请用 { OPTION("account") } 指定一个：{ $names }
account-test-several = 有多个邮箱账户
    .fix = 请指定一个：{ $commands }
account-test-advice = { $advice }。未发送任何邮件；-v 会显示与服务器的对话
account-sends-as-another = 信函的发件人是 { $from }，而账户 { $account } 用 { $own } 发送
    .fix = 请不要写 email，或者把这个地址加入配置文件 [accounts.{ $account }] 的 identities
mail-service-unknown = { $domain } 的邮件服务器不在已知的邮箱服务之列
    .fix = 请用 { OPTION("host") } 给出（如果不是端口 465 上的 TLS，再加上 { OPTION("security", value: "starttls") } 或 { OPTION("port") }）；邮箱服务商的帮助页面上有它的名称
imap-without-host = { OPTION("imap_port") } 和 { OPTION("imap_security") } 要与收信服务器一起给出
    .fix = 请用 { OPTION("imap_host") } 给出它的名称
program-missing = { $program }：没有这个程序
program-missing-in-path = { $program }：PATH 中没有这个程序
program-give-path = 请给出接受 sendmail 命令行参数的程序的路径，例如 "/usr/bin/msmtp -a work"：按空格拆分，不认引号
program-with-blank = { $command }：路径中有空格时，不能再带参数
    .fix = 请写一个带参数运行它的脚本，并给出这个脚本

## 密码

password-not-kept = 账户已经写入；密码没有保存
keyring-unlock = 请解锁系统钥匙串，或者加上 { OPTION("keyring") } 重新添加账户
password-command-try = 请单独试一下这个命令
password-of-command = 获取密码的命令：{ $source }
    .fix = 请让它在第一行输出密码，这一行不要有别的内容
password-of-environment = { $variable }：{ $source }
    .fix = 请把它设为密码本身，或者设为空
password-of-person = { $username } 的密码：{ $source }
    .fix = 请重新输入
account-without-password = 账户 { $account } 没有密码
    .fix = 请在配置文件中设置 password_command，或者设置 ADIEU_PASSWORD，或者在终端里运行

## 随信函附上的文件

attach-may-be-allowed = { $fix }（{ OPTION("allow_sensitive", value: "attach") }）
attach-limit-raised = { $fix }；{ OPTION("attach_limit", value: "MB") } 可以提高上限
attach-outside-current-folder = 在当前文件夹之外，而表格所用的文件应在当前文件夹中
attach-outside-request-folder = 在请求文件所在的文件夹之外
attach-look-at-it = 请查看这个文件，并用 { OPTION("attach") } 亲自指定它；或者把它移到那个文件夹中
document-refused = 信函的文档版：{ $refusal }
document-right-to-left = 还不能用从右往左书写的语言（{ $language }）排版文档
    .fix = 请不要附文档，译文会放在邮件下方；或不用 { OPTION("courtesy") }，用 { COMMAND("preview --read-in", $tag) } 阅读信函
document-install-font = 请安装含有这些字符的字体，或者不要文档（{ OPTION("document", value: "none") }）
document-shorten-letter = 请缩短信函，或者不要文档（{ OPTION("document", value: "none") }）
document-give-fonts = 请用 { OPTION("fonts") } 给出存放字体的文件夹，或者去掉 { OPTION("fonts") }
document-choose-fonts = 请用 { OPTION("fonts", value: "DIR") } 选择其他字体，或者不要文档（{ OPTION("document", value: "none") }）

## 合同的各个日期

see-dates = 请用相同的参数运行 { COMMAND("deadline") }，查看各个日期
days-off-unreadable = { $path }：无法读取休息日：{ $source }
    .fix = 请给出每行一个日期的文本文件，例如 2026-12-24 Christmas Eve
the-provider = 服务商
calendar-on-stdout = { OPTION("calendar") } 需要一个文件：标准输出要用于结果
    .fix = 请写明文件名，例如 dates.ics，或者使用 { COMMAND("deadline --calendar -") }
calendar-not-ordinary = { $path } 不是普通文件
    .fix = 请为 { OPTION("calendar") } 换一个名称
calendar-choose-name-or-force = 请为 { OPTION("calendar") } 换一个名称，或者用 { OPTION("force") } 替换文件
calendar-choose-folder = 请为 { OPTION("calendar") } 换一个文件夹

## 准备信函

template-mend = 请修正模板，或者把它移出您的模板文件夹
value-not-in-letter = 没有写进信函：模板没有用到这一项
    .fix = 请把 { $code } 写进模板，或者不写这个值
confirmed-address-refused = { OPTION("confirm_recipient") }：{ $what }
address-of-yours = 由您给出的地址；名录中没有
answer-has-passed = 已经过去：今天是 { $today }
    .fix = 请写尚未到来的日期
answer-lies-ahead = 尚未到来：今天是 { $today }
    .fix = 请写事情发生的日期
answer-is-sensitive = 似乎含有{ $finding }
    .fix = 请不要写：电子邮件在途中可能被人看到（如果不是这类内容，请加上 { OPTION("allow_sensitive") } 重新开始）

## 草稿

draft-choose-name-or-force = 请用 { OPTION("output") } 换一个名称，或者用 { OPTION("force") } 替换文件
draft-choose-folder = 请用 { OPTION("output") } 换一个文件夹；没有写入任何内容
draft-interrupted = 没有把任何内容放进邮箱；要重试，请运行同一命令
draft-perhaps-in-folder = 但它可能已在文件夹里：重试之前，请先在那里查找“{ $subject }”
draft-not-in-mailbox = 没有把任何内容放进邮箱；{ $remedy }
draft-in-file = 草稿在文件 { $path } 中
draft-on-stdout = 草稿已输出到标准输出
draft-not-saved = 草稿也没能保存下来：{ $why }
draft-not-in-journal = 草稿已写好；只是没有记入日志
link-with-files = 不能与 { OPTION("mailto") } 一起使用：链接不能带文件，而信函中写着附有文件
link-without-document = 不在链接中：链接不能带文件
    .fix = 没有它，信函也是完整的；要附上它，请去掉 { OPTION("mailto") }
link-draft-instead = 请把草稿保存成邮件程序可以打开的文件：去掉 { OPTION("mailto") }；或者用 { OPTION("to_drafts") } 放进您的邮箱

## 邮箱

no-mailbox-server = 账户 { $account } 没有收信服务器（IMAP）
    .fix = 请在配置文件中加上 [accounts.{ $account }.imap] 和其中的 host，例如 host = "imap.example.org"
mailbox-name-drafts = 请在配置文件中指定文件夹：在账户的 imap 表里写 drafts = "…"
mailbox-name-sent = 请在配置文件中指定文件夹：在账户的 imap 表里写 sent = "…"
mailbox-place =
    { $uid ->
        [0] { $folder }
       *[other] { $folder }，UID { $uid }
    }
copy-lies-in = 副本在文件夹 { $place } 中
copy-in-your-mailbox = 您的邮箱里有一份副本，在文件夹 { $place } 中。
copy-in-doubt = 信函已发送，但无法确定副本是否已放进“已发送”：{ $why }
no-copy = 信函已发送，但副本没能放进“已发送”：{ $why }
copy-do-not-send-again = 请不要再次发送；日志保存着邮件原文（{ COMMAND("journal show ID --message") }）

## 对方的答复

handed-to-program = 已交给 { $program }，它已接收
taken-unrecorded = { $by } 已接收信函（{ $reply }），但无法写入日志：{ $cause }
handed-unrecorded = { $by } 已接收信函，但无法写入日志：{ $cause }
keep-reply-as-proof = 信函已发送：请不要再次发送，并保留这份答复作为证据

## 后续信函

follow-up-of-no-kind = 后续信函只能是 follow-up（催促）或 escalate（升级投诉）
    .fix = 请去掉 { OPTION("kind") }，或者写其中之一
follow-up-without-journal = 没有日志：还没有从这里发送过任何邮件
    .fix = 请用 { COMMAND("draft --kind follow-up") } 写催促信
follow-up-first-gone = 这次往来的第一封信函已不在日志中
    .fix = 请用 { COMMAND("draft --kind follow-up") } 写催促信，并给出第一封信函的日期和主题
follow-up-of-returned = 条目 { $entry } 被退回：没有送达
    .fix = 请把信函本身发到正确的地址（{ OPTION("to", value: "ADDRESS") }）；如果其实已经送达，请运行 { COMMAND("journal dismiss", $entry) }
perhaps-answered = 可能已有回复：在您的邮箱里找到一封与它有关的邮件
    .fix = 发送之前，请先读那封邮件：{ COMMAND("journal show", $entry, "--found", $number) }
perhaps-sent = 似乎已经发出：它在您邮箱的已发送信函中
    .fix = 请先作出判断：{ COMMAND("journal mark", $entry, "sent") }，或 { COMMAND("journal dismiss", $entry) }
follow-up-too-early = 条目 { $entry }（{ $kind }）要求最迟 { $day }答复，这一天还没有过去
    .fix = 请等到那一天过后；如果仍要现在写，请加上 { OPTION("again") }
follow-up-after-last = 条目 { $entry } 是投诉之前的最后一封信函
    .fix = 请现在提交投诉，并附上 { COMMAND("journal export", $first) } 的证据；如果要再写一封，请加上 { OPTION("again") }
first-letter-changed = 条目 { $entry } 与当初记下的不同：哈希值不一致
    .fix = 无法担保的内容不会作为附件；请看 { COMMAND("journal verify") }
follow-up-elsewhere = 这封信函会发到 { $to }，而第一封发到了 { $first }
follow-up-to-another = 这封信函会发到 { $to }，而第一封发到了另一个地址
follow-up-confirm-recipient = 请去掉 { OPTION("to") } 和 { OPTION("provider") }；如果地址正确，请加上 { $confirmation }
follow-up-of-nothing = 没有条目 { $entry }
    .fix = 请看 { COMMAND("journal list") }
follow-up-of-doubtful = 条目 { $entry } 存疑：可能已经发出
    .fix = 请先查清：{ COMMAND("journal mark", $entry, "sent") } 或 { COMMAND("journal mark", $entry, "not-sent") }
follow-up-of-settled = 条目 { $entry } 已标记为 { $outcome }：没有需要催促的
    .fix = 如果标记错了，请重新标记：{ COMMAND("journal mark", $entry, "answered") }
follow-up-of-unsent = 条目 { $entry } 没有发送（{ $state }）：没有需要催促的
    .fix = 请先发送信函本身
follow-up-drafted-before = 条目 { $entry }：下一封信函已是草稿（条目 { $draft }）；{ OPTION("force") } 会另写一份取代它。
follow-up-still-waits = 条目 { $entry }：上一封信函（条目 { $letter }）要求在 { $day }之前答复；{ OPTION("again") } 仍会再写。

## 模板

templates-folder-unreadable = { $folder }：无法读取模板文件夹：{ $source }
    .fix = 请给出一个文件夹，其中每种语言有一个子文件夹
template-unreadable = { $file }：无法读取：{ $source }
template-unwritable = { $path }：无法写入：{ $source }
    .fix = 请用 { OPTION("out") } 换一个文件夹
no-such-template = 没有模板 { $name }
template-nearest = 您是不是想写 { $near }？请看 { COMMAND("template list") }
template-write-name = 请写“语言/种类”，例如 en-GB/terminate；请看 { COMMAND("template list") }
no-templates-folder = 没有可以存放您的模板的主目录
    .fix = 请用 { OPTION("out") } 给出一个文件夹
template-name-refused = { $name }：{ $what }
    .fix = 请写“语言/种类”，例如 sv/terminate 或 en-GB/pause：种类用小写字母、数字和连字符
template-name-incomplete = 不是“语言/种类”的形式
template-name-without-language = 开头不是语言标签
templates-exist = 已经存在：{ $files }
    .fix = 没有写入任何内容；请用 { OPTION("out") } 换一个文件夹，或者先移走这些文件
template-out-of-reach = { $file }：没有任何请求能用到这个名称的种类
    .fix = 请用小写字母、数字和连字符为文件命名

## 您自己的服务商资料

no-records-folder = 没有可以存放您自己的资料的主目录
    .fix = 请设置 HOME，或者把 ADIEU_CONFIG_DIR 设为一个文件夹
record-choose-id = 请换一个代号，或者修改那个文件，或者用 { OPTION("force") } 替换它
record-check-rights = 没有写入任何内容；请确认您有权在那里写入
import-give-company = 请给出某个公司的文件、companies 文件夹，或者克隆所在的文件夹
import-check-name = 请检查名称和所在的文件夹；没有导入任何内容
import-folder-unmakable = { $folder }：无法新建：{ $source }
    .fix = 没有导入任何内容；请确认您有权在那里写入
records-removed-in-part = 已移除 { $removed } 份，还有 { $kept } 份没有移除；请确认您有权在那里写入
record-built-in-stays = { $id } 是 adieu 自带的，会保留：您没有这个代号的资料
    .fix = 您自己的资料优先于自带的：可以用 { COMMAND("provider add", $id) } 添加一份
record-not-yours = 您自己的资料中没有代号“{ $id }”
    .fix = 请按 { COMMAND("provider list --all") } 显示的写法书写
new-provider-lacks = 没有填写
new-provider-give-name = 请用 { OPTION("name") } 给出，写成信函中称呼它的样子
new-provider-give-domains = 请用 { OPTION("domain") } 给出服务商的自有域名：其他域名上的地址可能属于陌生人
new-provider-give-email = 请用 { OPTION("email") } 给出地址
new-provider-give-purpose = 请说明地址的用途：{ OPTION("purpose", value: "customer-service") }，或者 cancellation，或者 privacy
new-provider-give-source = 请用 { OPTION("source") } 说明您在哪里看到这个地址：没有来源，谁也无法核实
new-provider-bad-id = 不是有效的代号：代号只用小写字母、数字和连字符，最多 64 个字符
    .fix = 请写成 example-mobile 这样
new-provider-bad-channel = 方式和做法之间没有 =
    .fix = 请写成 hotline="+44 7700 900123, weekdays" 这样
new-provider-address-elsewhere = 不在给出的域名之内
    .fix = 如果它的域名属于服务商，请用 { OPTION("domain") } 加上；如果不是，这个地址可能属于陌生人

## 查找服务商

search-impossible = 没有可查找的内容：请给出 1 到 { $most } 个字符
    .fix = 请写服务商的名称、名称的一部分或其域名
search-nothing = 名录里没有符合“{ $words }”的服务商
    .fix = 请用 { OPTION("to") } 和 { OPTION("provider_name") } 给出它的地址：网站的版权页（Impressum）或合同里有；{ COMMAND("provider add example-mobile") } 可以把它保存下来
## 纸质信函

postal-address-missing = 不知道该服务商的邮寄地址
    .fix = 请用 { OPTION("post_to", value: "一行") } 提供，每行一次
postal-address-one-line = 只有一行
    .fix = 请写明名称、街道和城市，各占一行
# $what 是句子的后半。
postal-address-refused = { OPTION("post_to") }：{ $what }
post-without-sender = 没有提供：服务商看不到该把答复寄往何处，邮局也看不到该把信退往何处
    .fix = 请用 { OPTION("address") } 提供您的邮寄地址
signature-unreadable = 无法读取签名 { $path }：{ $source }
    .fix = 请检查它是否为文件、您是否有权读取，或者不用 { OPTION("signature") }，改为手写签名
signature-file-too-large = 签名 { $path } 超过 { $most } MB
    .fix = 请存成更小的文件，或者不用 { OPTION("signature") }，改为手写签名
# $what 是句子的后半。
signature-unusable = 签名 { $path } { $what }
    .fix = 请重新存为 PNG，或者不用 { OPTION("signature") }，改为手写签名
paper-install-font = 请安装含有这些字符的字体，或者用 { OPTION("fonts") } 指定字体文件夹
paper-shorten-letter = 请缩短信函
paper-shorten-address = 请用 { OPTION("post_to", value: "一行") } 提供更短的写法
paper-choose-fonts = 请用 { OPTION("fonts", value: "文件夹") } 选择其他字体
paper-on-stdout = { OPTION("letter") } 需要一个文件：标准输出留给结果
    .fix = 请写一个文件名，例如 letter.pdf
paper-choose-name-or-force = 请为 { OPTION("letter") } 换一个文件名，或者用 { OPTION("force") } 覆盖该文件
paper-choose-folder = 请为 { OPTION("letter") } 换一个文件夹
recipient-without-mailbox = 信函通过邮寄发出：没有可以发送的电子邮件地址
    .fix = 请用 { COMMAND("draft") } 和 { OPTION("letter", value: "文件.pdf") } 生成
# 怎样邮寄才能留下证明，按寄出国。
post-so-that-it-can-be-proven =
    .germany = 为了能够证明，请用 Einwurf-Einschreiben（投入信箱的挂号信）寄出（不要用带回执的挂号信，对方可能不去领取），并请一位见证人看着装入信封的内容，或者拍照。请保留交寄收据，并在德国邮政保存期内下载投递记录。
    .austria = 为了能够证明，请用 Einschreiben（挂号信）寄出，并请一位见证人看着装入信封的内容，或者拍照。请保留交寄收据。
    .switzerland = 为了能够证明，请用 Einschreiben（挂号信）寄出，或者用 A-Post Plus（无需签收而记录投递）。请保留交寄收据，并拍下装入信封的内容。
    .france = 为了能够证明，请用 lettre recommandée avec accusé de réception（带回执的挂号信）寄出，在柜台或 La Poste 网上办理。请保留交寄收据和寄回的回执。
    .italy = 为了能够证明，请用 raccomandata A/R（带回执的挂号信）寄出。请保留交寄收据和寄回的回执。
    .spain = 为了能够证明，请用 carta certificada con acuse de recibo（带回执的挂号信）寄出，或者用同时证明内容的 burofax。请保留交寄收据和回执。
    .netherlands = 为了能够证明，请用 aangetekend（挂号）寄出。请保留交寄收据，并拍下装入信封的内容。
    .belgium = 为了能够证明，请用 aangetekend（recommandé，挂号）寄出。请保留交寄收据，并拍下装入信封的内容。
    .britain = 为了能够证明，请用 Royal Mail Signed For 寄出，或者在柜台索取免费的 proof of posting（交寄证明）。请保留它，并拍下装入信封的内容。
    .poland = 为了能够证明，请用 list polecony za potwierdzeniem odbioru（带回执的挂号信）寄出。请保留交寄收据和寄回的回执。
    .portugal = 为了能够证明，请用 carta registada com aviso de receção（带回执的挂号信）寄出。请保留交寄收据和寄回的回执。
    .denmark = 为了能够证明，请用 anbefalet brev（挂号信）寄出。请保留交寄收据，并拍下装入信封的内容。
    .america = 为了能够证明，请用带 Return Receipt（回执）的 Certified Mail 寄出。请保留交寄收据和回执。
    .elsewhere = 为了能够证明，请用挂号信寄出。请保留交寄收据，并拍下装入信封的内容。
