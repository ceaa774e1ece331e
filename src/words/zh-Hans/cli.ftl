### 命令行自身的用语。

## 选项不允许的情况

json-and-output = { OPTION("json") } 和 { OPTION("output", value: "-") } 都要写到标准输出
    .fix = 请去掉其中一个
open-without-file = { OPTION("open") } 要打开一个文件，但用了 { OPTION("output", value: "-") } 就没有文件
    .fix = 请去掉其中一个
output-is-calendar = { OPTION("output") } 和 { OPTION("calendar") } 指定了同一个位置
    .fix = 请给日历文件另取一个名称
json-and-calendar = { OPTION("json") } 和 { OPTION("calendar", value: "-") } 都要写到标准输出
    .fix = 请去掉其中一个
nobody-to-ask = 没有可以提问的终端，也没有给出 { OPTION("yes") }：未发送任何邮件
    .fix = 要不经询问直接发送，请加上 { OPTION("yes") }；要看看会发送什么，请加上 { OPTION("dry_run") }

## 写好的草稿

quicker-way = 除信函外，更快的方式：{ $way }
draft-saved =
    已保存草稿：发给 { $name } <{ $to }>，发件人 { $from }。
    接下来：用您的邮件程序打开这个文件，把信函再读一遍，然后点“发送”。在收到确认之前，请保留已发送的邮件。
draft-opened =
    已保存草稿：发给 { $name } <{ $to }>，发件人 { $from }。草稿已交给您的邮件程序。
    接下来：在邮件程序里把信函再读一遍，然后点“发送”。如果没有弹出窗口，请自己打开这个文件。在收到确认之前，请保留已发送的邮件。
draft-in-mailbox =
    已把草稿放进账户 { $account } 的文件夹 { $folder }：发给 { $name } <{ $to }>，发件人 { $from }。
    接下来：在您的邮件程序或网页邮箱里打开草稿，把信函再读一遍，然后点“发送”。在收到确认之前，请保留已发送的邮件。
link-made =
    这个链接就是发给 { $name } <{ $to }> 的信函。
    接下来：用您的邮件程序打开链接，或者把它复制到浏览器的地址栏；请确认发件人是 { $from }（链接无法指定发件人），把信函从头到尾再读一遍，然后点“发送”。在收到确认之前，请保留已发送的邮件。
link-opened =
    这个链接就是发给 { $name } <{ $to }> 的信函。链接已交给您的邮件程序。
    接下来：请在邮件程序里确认发件人是 { $from }（链接无法指定发件人），把信函从头到尾再读一遍，然后点“发送”。在收到确认之前，请保留已发送的邮件。
ask-drafts-folder = 您的草稿在哪个文件夹里？
keep-drafts-folder = 以后要直接使用这个文件夹、不再询问，请在配置文件的 [accounts.{ $account }.imap] 下写上 { $setting }。
enclosed = 附件：{ $file }（{ $media_type }，{ $size }）
not-opened = 没有打开：{ $why }
not-opened-folder = 没有打开：无法确定它所在的文件夹：{ $error }
open-file-yourself = 草稿已保存：请用您的邮件程序自己打开 { $path }
open-link-yourself = 请把链接复制到浏览器的地址栏；或者去掉 { OPTION("mailto") }，保存成可以打开的文件
paper-is-another-file = { OPTION("letter") } 与 { OPTION("output") } 或 { OPTION("calendar") } 指向同一个地方
    .fix = 请给信函另起一个文件名
paper-saved = 待打印的信函在 { $path }。请按原尺寸打印、签名，并沿标记折叠，使地址显示在窗口里。
post-early = 上面的日期是信函必须寄达的日期：请提前几个工作日寄出。
# $name 是服务商的名称。
letter-by-post-alone = 没有生成电子邮件草稿：不知道 { $name } 在哪个地址接受解约。信函只通过邮寄发出。
calendar-written = 各个日期已写入 { $path }：请用您的日历打开，或者发到您的手机上。
no-day-for-calendar = 没有尚未到来的日期可以写入日历：没有写任何文件。

## 保存或发送之前显示的信函。标签占十列。

letter-to = 收件人：  { $name } <{ $address }>
letter-to-by-post = 收件人：  { $name }（邮寄）
letter-readable-domain = {"          "}（域名显示为 { $domain }）
letter-provenance = {"          "}{ $provenance }
letter-from = 发件人：  { $name } <{ $address }>
letter-subject = 主题：    { $subject }
letter-language = 语言：    { $language }（{ $tag }）
letter-courtesy = {"          "}附{ $language }参考译文
dates-heading = 日期：
personal-data-heading = 信函中的个人信息：
enclosed-heading = 附件：
other-ways-heading = 其他办理方式：
reading = 同一封信函的{ $language }版，仅供您阅读（不会发送）：
read-in-invalid = { OPTION("read_in") }：“{ $tag }”{ $what }
choose-another-read-in = 请用 { OPTION("read_in") } 选择另一种语言
previewed = 没有写入或发送任何内容。用相同的参数运行 { COMMAND("draft") }，即可把信函保存为草稿。
previewed-uncertain = 没有写入或发送任何内容。使用 { COMMAND("draft") } 之前，必须先确认那个不确定的地址：请看警告。

## 日期安排。各个日期的标签占 22 列。

day-send-by = 最迟发送日
day-better-by = 建议发送日
day-paid-until = 已付费至
day-ends-on = 合同结束日
day-confirm-by = 要求答复的期限
day-remind-on = 催促日
day-escalate-on = 升级投诉日
day = { $date }  { $why }
day-passed = { $date }  { $why }；已过
day-by-article = { $article }（{ $source }）
day-confidence = 可信度 { $confidence }
dates-in-short = 日期：{ $dates }。
dates-send-by = 最迟 { $last }发送
dates-send-better-by = 最迟 { $last }发送，最好不晚于 { $better }
dates-remind = 如果到 { $day }仍没有回复，请催促对方

## 提问

ask-recipient = { $subject }：{ $why }。仍然要写信给 { $email } 吗？
ask-language = { $name } 使用哪种语言？
ask-save-draft = 要把这封信函保存为草稿吗？
agree-heading = 请确认：
nothing-written = 没有写入任何内容。
ask-send = 要通过账户 { $account } 把这封信函发送给 { $name } <{ $to }> 吗？
copy-goes-to = 副本将发送到 { $address }。
interrupted = 已中断
interrupted-nothing-written = 已中断；没有写入任何内容
interrupted-nothing-sent = 已中断；未发送任何邮件
interrupted-nothing-removed = 已中断；没有删除任何内容

## 发送

nothing-sent = 未发送任何邮件。
full-stop = 。
to-recipient = 发给 { $name } <{ $to }>：{ $provenance }。
sent-without-calendar = 信函已发送；只是日历文件没有写成：{ $why }
doubtful-entry = 条目 { $id }：{ $doubt }
doubt =
    { $when }致 { $provider } 的信函（{ $kind }）存疑：可能已经发出。
    {"  "}{ $settle }
settle-doubt = 请在您的收件箱和垃圾邮件文件夹里查找发给您自己的副本，主题是“{ $subject }”，并看看有没有退信；“已发送”文件夹里没有，并不说明没有发出。找到了副本：{ COMMAND("journal mark", $id, "sent") }。几个小时后仍没有：{ COMMAND("journal mark", $id, "not-sent") }。
settle-doubt-without-copy = 没有给您自己发副本。请在您的收件箱和垃圾邮件文件夹里查找对“{ $subject }”的答复或退信；“已发送”文件夹里没有，并不说明没有发出。找到了：{ COMMAND("journal mark", $id, "sent") }。没有：请询问服务商；如果对方没有收到：{ COMMAND("journal mark", $id, "not-sent") }。
entry-in-doubt = 条目 { $id }（致 { $provider } 的信函，{ $kind }）存疑：可能已经发出
being-sent = 同一请求此刻正在发送（条目 { $id }）
sent-already = 同一请求已于 { $when }发出（条目 { $id }）
sent-already-with-reply = 同一请求已于 { $when }发出（条目 { $id }）；服务器答复：{ $reply }
nothing-sent-this-time = 这次未发送任何邮件。{ $settle }
send-again = 未发送任何邮件；如果仍要发送，请加上 { OPTION("again") }

## 后续信函

next-is-last = 下一封是投诉之前的最后一封信函：信函中会写明您将向谁投诉。
next-is-reminder = 下一封是第 { $number } 封催促信。
replaces-draft = 它取代条目 { $id }：那是一份从未标记为已发送的草稿。
follow-up-entry = 它是日志的条目 { $id }。您发送之后：{ COMMAND("journal mark", $id, "sent") }；对方回复之后：{ COMMAND("journal mark", $first, "answered") }。
follow-up-no-number = “{ $id }”不是条目编号：{ $what }
follow-ups-with-request = 请求文件只能用于一个条目
    .fix = 请去掉它，或对每个条目分别运行命令
follow-ups-elsewhere = 更换收件人只能用于一个条目
    .fix = 请去掉 { OPTION("to") } 和 { OPTION("provider") }，或对每个条目分别运行命令
follow-ups-into-file = 多份草稿不能写进一个文件
    .fix = 用 { OPTION("output") } 写一个文件夹
follow-ups-no-folder = { $folder }：无法创建文件夹：{ $source }
    .fix = 请换一个文件夹
follow-ups-too-many = 一次最多 { $most } 封信函
    .fix = 请少写一些条目，其余的下次再运行
follow-ups-more-due = 还有 { $more } 条到期：再运行同一命令会继续处理。
follow-up-same-thread = 条目 { $entry } 与条目 { $other } 属于同一往来：下一封信函只有一封。
follow-up-of-entry = 条目 { $entry }：下一封是第 { $number } 次催促。
follow-up-of-entry-last = 条目 { $entry }：下一封是投诉前的最后一封。
follow-up-drafted = 条目 { $id }：寄给 { $name } <{ $to }> 的{ $kind }（草稿）是条目 { $entry }。
follow-up-goes-to = 条目 { $id }：{ $kind }，寄给 { $name } <{ $to }>
follow-up-sent-before = 条目 { $entry }：下一封信函之前已发送（条目 { $letter }）。
follow-ups-made =
    { $letters ->
        [0] 没有要写的草稿了。
       *[other] { $letters } 份草稿。发送之后：{ COMMAND("journal mark ID sent") }。
    }
follow-ups-sent =
    { $letters ->
        [0] 没有要发送的信函了。
       *[other] 已发送 { $letters } 封信函。
    }
follow-ups-partly = { $all } 封信函中已完成或发送 { $made } 封，其余没有
    .fix = 解决问题后再运行同一命令，会继续处理其余的，不会重复
draft-entry = 它是日志的条目 { $id }。您发送之后：{ COMMAND("journal mark", $id, "sent") }。

## 邮箱账户

account-removed = 账户 { $name } 已从配置文件中移除。
ask-smtp-server = { $domain } 的发信服务器（SMTP）：
    .help = 邮箱服务商的帮助页面上有，例如 smtp.example.org；按 Esc 退出
no-password-to-keep = 没有可以保存的密码
    .fix = 请设置 ADIEU_PASSWORD，或者在终端里运行
preset-note = { $service }：{ $note }
account-added = 已写入配置文件。接下来：{ COMMAND("account test") } 会连接并登录；它不发送任何邮件。
account-added-named = 已写入配置文件。接下来：{ COMMAND("account test", $name) } 会连接并登录；它不发送任何邮件。
account-list-empty = 还没有邮箱账户。请用 { COMMAND("account add you@example.org") } 添加一个。
sends-through-program = 通过程序 { $program } 发送
sends-through-server = 通过 { $host } 端口 { $port } 发送（{ $security }）
without-login = 不登录
login-password-command = 以 { $username } 登录，密码由 `{ $command }` 给出
login-token-command = 以 { $username } 登录，令牌由 `{ $command }` 给出
login-keyring = 以 { $username } 登录，密码取自系统钥匙串
login-ask-or-environment = 以 { $username } 登录，密码取自 ADIEU_PASSWORD，或者询问您
trusts-file = 除系统信任的证书颁发机构外，还信任 { $file }
folders-at = 文件夹在 { $host } 端口 { $port }（{ $security }）
copy-in-sent = 在“已发送”里留副本：是
copy-in-sent-by-server = 在“已发送”里留副本：由服务器保留
no-copy-in-sent = 在“已发送”里留副本：否
may-also-send-as = 也可以用这些地址发送：{ $identities }
copy-to-yourself = 给您自己发副本：是
no-copy-to-yourself = 给您自己发副本：否
program-is-there = 程序 { $program } 存在；它能否把信函送出，要发一封信函才知道。
folder-missing = { $what }：请把邮件程序里显示的文件夹名称写入该账户的 imap 表，作为 drafts 或 sent
connected-to-server = { $host } 端口 { $port }：已连接到 { $name }
connected-to-mailbox = { $host } 端口 { $port }：已连接到收信服务器
logged-in = 已以 { $username } 登录
not-logged-in = 未登录
offers = 支持 { $extension }
offers-with = 支持 { $extension } { $parameters }
does-not-offer = 不支持 { $extension }
drafts-folder = 草稿箱：{ $folder }
no-drafts-folder = 草稿箱：没有找到
sent-folder = 已发送：{ $folder }
no-sent-folder = 已发送：没有找到
not-protected = 未加密：就在本机
protected-by = 由 { $version } 加密，证书 SHA-256 { $certificate }

## 表格

no-row-left = 没有剩下可以写成草稿的行。
rows-left-out = 略过 { $rows } 行：此前已写过草稿或已发送。
batch-drafted =
    已根据 { $table } 的 { $rows } 行，在 { $place } 中写好 { $drafts } 份草稿。
    接下来：用您的邮件程序打开这些草稿，把每封信函再读一遍，然后点“发送”。在收到确认之前，请保留已发送的邮件。
table-and-defaults = 表格（TABLE）和 { OPTION("defaults") } 都要从标准输入读取
    .fix = 请把其中一个写成文件
doubtful-row = 第 { $row } 行已略过。条目 { $id }：{ $doubt }
more-doubtful-rows = 另有 { $rows } 行存疑：请看 { COMMAND("journal list") }。
more-letters = 另有 { $more } 封；{ OPTION("dry_run") } 会全部列出
letters-to-recipient = { $letters } 封信函寄往 { $email }（{ $name }）
more-recipients = 另有 { $more } 个收件人
ask-send-batch =
    要以 { $from } 的名义，通过账户 { $account } 发送 { $letters } 封信函吗{ $before ->
        [0] {""}
       *[other] （有 { $before } 行此前已经发送，不再发送）
    }？

## 日志

journal-is-empty = 日志是空的：还没有发送过任何邮件。
more-entries = 还有更多：{ OPTION("page") } { $page }
list-count = { $standing } { $entries } 封
list-counts = { $counts }。
list-nothing-fits = 日志中没有符合条件的条目。
list-no-such-state = { $state }：没有这种状态
    .fix = 请写其中之一：{ $offered }
standing-outcome = 结果：{ $outcome }
standing-found = 在邮箱里找到：{ $found }
standing-acknowledged = { $day }收到自动确认
standing-ends = 合同于 { $day }结束
standing-next = 下一步（{ $step }）：{ $day }{ $late }
late-today = ，就是今天
late-by = ，已逾期 { $days } 天
due-on-invalid = { OPTION("on") }：“{ $text }”{ $what }
due = { $what }：应办日期 { $since }{ $late }；接下来：{ $command }
settled-sent = 条目 { $id } 已查清：已经发出。
settled-sent-on = 条目 { $id } 已查清：已于 { $day } 发出，依据是在您邮箱里找到的邮件。
mark-on-future = { OPTION("on") }：“{ $text }”是尚未到来的日期
    .fix = 请写不晚于 { $today }的日期
settled-not-sent = 条目 { $id } 已查清：没有发出。
marked-answered = 条目 { $id } 已标记为{ $mark }；不再需要催促。{ COMMAND("follow-up", $id) } 仍可写下一封信函。
marked-closed = 条目 { $id } 已标记为{ $mark }；不再有待办事项。
mark-all-due = { OPTION("all_due") } 只能用于 closed，不能用于 { $mark }
    .fix = 答复只属于某一封信函：请写出条目编号
marked-before = 条目 { $id } 之前已这样标记（{ $mark }）；没有添加任何内容。
nothing-due = 没有到期的催促或投诉。
due-otherwise = 另有 { $entries } 条因其他原因到期，这次不处理：{ COMMAND("journal due") } 会列出。
journal-keeps = 日志保存了 { $name }，SHA-256 { $hash }。
nothing-to-dismiss = 没有找到与条目 { $id } 有关、需要您决定的内容。
dismissed = 找到的与条目 { $id } 有关的内容不予理会：原来的待办事项重新列为待办。该内容仍保留在日志中。
ask-forget-entry = 要从日志中永久删除条目 { $id } 及其中的证据吗？
ask-forget-entries = 要从日志中永久删除 { $entries } 个条目及其中的证据吗？
nothing-removed = 没有删除任何内容。
forgotten = 已永久删除 { $removed } 个条目。删除之后，就不再能防止同一请求被重复发送。
found-header =
    发件人： { $from }
    日期：   { $date }
    主题：   { $subject }
exported = message.eml 是邮件原文，receipt.txt 是供人阅读的事实记录，receipt.json 是供程序读取的同一记录。
verified =
    已核对 { $letters } 封信函{ $answers ->
        [0] {""}
       *[other] 和 { $answers } 份回复
    }，自写入以来均未改变

## 找到的回复

nothing-waits-through = 没有通过账户 { $account } 发出、正在等待回复的信函。
nothing-waits = 没有正在等待回复的信函。
since-invalid = { OPTION("since") }：“{ $text }”{ $what }
since-future = { OPTION("since") }：“{ $text }”是尚未到来的日期
    .fix = 请写不晚于 { $today }的日期
found-sent = 条目 { $id }：已经发出：{ $why }
unassigned = 另有 { $messages } 封来自 { $provider } 的邮件，看不出与您的信函有关：请在您的邮件程序里查看。
nothing-new = 在 { $folders } 里没有关于信函的新内容。
nothing-new-since = 自 { $day }以来，在 { $folders } 里没有关于信函的新内容。
found = 条目 { $id }，致 { $provider } 的信函（{ $kind }）：{ $proposal }
found-from = 来自 { $from }，{ $date }，“{ $subject }”，在 { $folder }
from-nobody = 无发件人
without-date = 无日期
found-next = 接下来：{ $next }

## 服务商

search-next = { COMMAND("provider show", $id) } 显示已知的全部信息。
list-heading = { $name }：{ $number }
list-mail = 邮件
list-page = 网页
list-post = 信函
list-other = 其他
list-nothing = 没有已知的途径
record-yours = { $what }；您自己添加
record-imported = { $what }；导入
hidden-records = 另有 { $hidden } 份导入的或您自己添加的资料不接受解约：{ COMMAND("provider list --all") } 会显示。
replaces-built-in = 它取代 adieu 自带的资料。
record-added = 接下来：{ COMMAND("preview --provider", $id) } 会显示信函以及收件人。
record-added-without-address = 这份资料没有解约地址：写信时请用 { OPTION("to") } 给出一个。
imported = 已导入 { $records } 份
import-kept = 您自己的资料保持原样（用 { OPTION("force") } 可以替换）：{ $records }
import-built-in = adieu 本来就有资料的：{ $records }
import-left-out = 略过 { $number } 个文件：{ $files }
left-out-file = { $file }：{ $why }
import-again = 请修正或移走略过的文件，然后重新导入；其余的已经导入
import-summary = { $summary }。
import-note = 资料在 { $folder }。其中的地址没有人核对过：数据保护地址不受理解约，其他地址需要您确认。{ COMMAND("provider remove --imported") } 可以把它们移除。
imported-records = { $records } 份导入的资料
removal-needs-yes = 未经您确认，不会移除 { $subject }
    .fix = 请加上 { OPTION("yes") }，或者在终端里回答提问
ask-remove-records = 要从您自己的资料中移除 { $subject } 吗？
records-removed = 已移除 { $records } 份资料。
built-in-used-again = 重新使用 adieu 自带的 { $id } 资料。
some = { $number } 份（{ $named }）
some-of-many = { $number } 份（{ $named } 等）
reads = 使用语言 { $tag }
reads-no-letter = 使用语言 { $tag }（还没有这种语言的信函：改用英语）
country-reads = 所在国家的语言 { $tag }
country-reads-no-letter = 所在国家的语言 { $tag }（还没有这种语言的信函：改用英语）
language-unknown = 语言不详：用英语
country-unknown = 国家不详
record = { $name }（{ $id }），{ $country }；{ $language }
own-domains = 自有域名：{ $domains }
no-own-domains = 自有域名：不详
record-brands = 品牌：{ $brands }
record-ceased = 自 { $day } 起已停止服务（{ $known }）
record-refuses = 不接受以下方式的解约：{ $ways }（{ $known }）
record-needs = 要求提供{ $what }（{ $known }）
record-account-page = 账户页面：{ $url }（注销账户并不等于终止合同）
record-way = { $kind }：{ $how }
record-way-at-hand = { $kind }：{ $how }；请准备好：{ $at_hand }
record-post = 邮寄：{ $address }
record-post-seat = 邮寄到公司所在地：{ $address }
record-post-for = 邮寄：{ $address }（{ $purpose }）
record-email-heading = 电子邮件：
no-cancellation-address-known = 没有已知的接受解约的地址
record-other-ways-heading = 其他方式：

## 模板

templates-exported = 接下来：请按您的需要修改；{ COMMAND("template check") } 会检验它们。
template-begun = 接下来：里面先放了信函 { $model } 的内容。请写上您自己的内容，然后检验：{ COMMAND("template check", $name) }。
template-yours = { $language }，您自己的
template-built-in = { $language }，自带
template-variant = { $language }，自带，{ $of } 的变体
template-for-reading = { $language }，自带，供阅读
findings = { $letters } 封信函中有 { $findings } 处问题
no-own-templates = 您没有自己的模板；{ COMMAND("template check --all") } 会检验自带的模板。
letters-all-well = { $letters } 封信函：全部正常。
variants-all-well = { $variants } 个变体：全部正常。
letters-and-variants-all-well = { $letters } 封信函和 { $variants } 个变体：全部正常。

## 已受理的信函

answer-awaited = 信函已交给服务器，正在等待它的答复。如果再按一次 Ctrl-C，它就会存疑：无法确定是否已发出。
row-accepted = 第 { $row } 行：{ $recipient }：{ $reply }
row-accepted-entry = 第 { $row } 行：{ $recipient }，条目 { $id }：{ $reply }
accepted = 已发送。{ $by } 已接收信函。
accepted-with-reply = 已发送。{ $by } 已接收信函：{ $reply }
copy-refused = 发往 { $address } 的副本没有被接收：{ $reply }
confirmation-to-come = 您的邮件服务器已接收信函；{ $recipient } 的确认还没有到。请继续留意您的收件箱和垃圾邮件文件夹。
entry-holds-proof = 日志的条目 { $id } 保存着邮件原文和这份答复。{ COMMAND("journal export", $id) } 会生成一个证据文件夹。

## 每次运行

time-zone-unknown = { $why }；日期按 UTC 计算，UTC 的今天是 { $today }
    .fix = 请设置 TZ，例如 TZ=Europe/London；没有时区数据库时请写规则，例如 TZ=JST-9
stdout-not-written = 无法写入标准输出：{ $error }；您要求的操作已经完成
problems-nothing-written = 有 { $problems } 个问题；没有写入任何内容。
answers-to-save = 您的回答如下，可以保存为 request.toml，以后再用：
no-such-command = 没有 { $name } 这个命令
    .fix = 请写其中之一：{ $names }

## 程序的语言

unknown-program-language = { OPTION("lang") }：adieu 没有“{ $tag }”这种界面语言
    .fix = { $fix }
unknown-adieu-lang = ADIEU_LANG 的值是“{ $tag }”，adieu 没有这种界面语言
    .fix = { $fix }
unknown-profile-language = 配置文件 [profile] 里的 language 是“{ $tag }”，adieu 没有这种界面语言
    .fix = { $fix }
language-nearest = 您是不是想写 { $near }？可选：{ $offered }
languages-offered = 请写其中之一：{ $offered }

## 问题之前的标签

label-error = 错误：
label-warning = 警告：
label-note = 提示：

standing = ；{ $standing }

enclosed-file = { $file }（{ $media_type }，{ $size }）

account-heading = { $name }：{ $email }

## 参数有误，以及命令的写法

usage-error = 错误：{ $what }
see-help = 要了解更多，请运行“{ $help }”。
usage-line = 用法：{ $usage }
usage-options = [选项]
usage-command = <命令>
default-value = [默认：{ $value }]
unknown-argument = 没有 { $arg } 这个选项
unknown-argument-near = 没有 { $arg } 这个选项；您是不是想写 { $near }？
unknown-command = 没有 { $command } 这个命令
unknown-command-near = 没有 { $command } 这个命令；您是不是想写 { $near }？
argument-missing = 缺少必须给出的参数：{ $arg }
command-missing = 缺少命令
argument-conflict = { $arg } 不能与 { $other } 一起使用
option-value-missing = { $arg } 需要一个值
value-invalid = { $arg } 不能是“{ $value }”
value-invalid-near = { $arg } 不能是“{ $value }”；您是不是想写 { $near }？可选：{ $offered }
value-invalid-offered = { $arg } 不能是“{ $value }”；可选：{ $offered }
option-value-refused = { $arg } 不能是“{ $value }”：{ $why }
values-number = { $arg } 的值的个数不对
equals-missing = { $arg } 的值要写在等号后面
write-number-from = 请填写不小于 { $min } 的数字
write-number-from-to = 请填写 { $min } 到 { $max } 之间的数字
write-security = 请填写 tls、starttls 或 none
write-separator = 请填写一个字符，例如 ; 或 |，或单词 tab
write-mapping = 请写成 COLUMN=FIELD，例如 "Order no=order_number"
argument-twice = { $arg } 给出了两次
argument-unexpected = 多出了一个参数：{ $arg }
argument-not-utf8 = 有一个参数不是 UTF-8 文本
