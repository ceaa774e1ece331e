### 表格和批量。

## 列。主语是列的标题。

column-unknown = 这一列没有用处
column-rename = 请改名，或者去掉这一列
column-meant-rename = 您是不是想写 { $near }？请改名，或者去掉这一列
column-say = 请改名；或者用 { $is } 说明它是什么；或者用 { $none } 忽略它
column-meant-say = 您是不是想写 { $near }？请改名；或者用 { $is } 说明它是什么；或者用 { $none } 忽略它
column-argument = { OPTION("map") } { $said }
column-argument-joined = { OPTION("map") }={ $said }
column-twice = 与前面的列“{ $first }”一样，也是 { $field }
    .fix = 请保留一列，用 { OPTION("map", value: "\"COLUMN=\"") } 忽略另一列
    .alike = 请从表格中去掉一列，或者改用别的名称
table-columns-read = 各列这样读取：{ $columns }。要改变读法，请用 { OPTION("map") }；加上 { OPTION("strict") } 则只认字段本身的名称。
table-columns-left = 未使用的列：{ $columns }。
column-whose-addresses = 里面是 { $first } 这样的地址，可能是您的，也可能是服务商的
    .fix = 请用 { OPTION("map") } 说明是谁的：您的写 "COLUMN=email"，服务商的写 "COLUMN=to"

## 表格的写法。主语是表格。

table-not-understood = 表格无法识别
table-save-as-utf8 = 请把表格存成 UTF-8，例如“CSV UTF-8 (*.csv)”
table-encoding-read = 表格按 { $encoding } 编码读取：请在第一份草稿里看看文字是否正确。
workbook-broken = 是无法读取的工作簿
    .fix = 请用电子表格软件打开并重新保存为 .xlsx 或“CSV UTF-8 (*.csv)”
workbook-old-or-locked = 是旧版 Excel 格式的工作簿，或有密码的工作簿
    .fix = 请打开它，去掉密码，另存为 .xlsx
workbook-locked = 是有密码的工作簿
    .fix = 请去掉密码，或把工作表另存为“CSV UTF-8 (*.csv)”
workbook-too-large = 解压后超过 { $mib } MiB
    .fix = 请把工作表另存为“CSV UTF-8 (*.csv)”，或分成几份
workbook-empty = 这个工作簿里没有带标题行的可见工作表
    .fix = 请用一行写出各列的名称，例如 provider 和 order_number
workbook-sheet-read = 读取的是工作表“{ $name }”；工作簿里另有 { $others } 张工作表未读取。
workbook-hidden-rows = 有 { $number } 个隐藏的行：{ $rows }
    .fix = 请全部显示出来（取消筛选），或删除不需要的行
workbook-merged-cells = 有 { $number } 处合并的单元格：{ $cells }
    .fix = 请取消合并，并在每个单元格里写上内容
workbook-formulas = 有 { $number } 个没有结果的公式：{ $cells }
    .fix = 请用电子表格软件打开工作簿并重新保存
table-workbook = 是工作簿（.xlsx 或 .ods），不是文本形式的表格
table-utf16 = 是 UTF-16，不是 UTF-8
table-empty = 是空的
    .fix = 请给出第一行写有列名的表格
table-heading-not-utf8 = 标题行不是 UTF-8 文本
table-separator = 第一行写的是“sep={ $said }”，标题行用的却是“{ $other }”
    .fix = 请去掉第一行
table-without-column = 没有 { OPTION("map") } 指定的列“{ $column }”
    .fix = 现有的列是 { $columns }
table-without-fields = 没有一列以项的键为标题
    .fix = 请在第一行写上列名，例如 provider,order_number
table-quote-open = 有一个引号没有闭合：后面的全部内容会变成一个值
    .fix = 请闭合引号，或者去掉它；值里面的引号要写两次
table-row-too-long = 有一行超过 { $kib } KiB，不可能是请求
    .fix = 请查找没有闭合的引号
table-line-too-long = 有一行超过 { $kib } KiB，不可能是请求
    .fix = 请把每个对象写成单独一行

## 表格中的一行。主语是这一行，或者值所在的列。

row-ragged = 有 { $found } 个值，而标题行有 { $wanted } 列
    .fix = 请检查分隔符是否多了或少了，或者没有引号的值里有分隔符
row-value-without-heading = 有一个值所在的列没有标题
    .fix = 请在第一行写上列名，或者去掉这个值
row-value-without-name = 有一个没有名称的值
    .fix = 请写上项的名称
cell-not-utf8 = 不是 UTF-8 文本
cell-quote-open = 里面像是后面各行的内容：有一个引号没有闭合
    .fix = 请闭合引号，或者去掉它
cell-spoilt = 这个值已被电子表格程序改动：原来的号码已经丢失
    .fix = 请把这一列的格式设为文本，并重新填写这个值
cell-text-mark = 开头是电子表格用来表示文本的撇号
    .fix = 请写 { $plain }
cell-decimals = 带有小数，这种号码没有小数
    .fix = 请写 { $whole }，并看看开头的零是否丢失
cell-number-as-date = 是电子表格把号码变成的日期：原来的号码已丢失
    .fix = 请把该列设为文本格式，再重新填写号码
cell-rounded = 超过电子表格能保留的 { $kept } 位数字，并以零结尾：最后几位已丢失
    .fix = 请把该列设为文本格式，再重新填写号码
cell-in-mixed-column = 有两种读法，而这一列里有的日期只能按一种读，有的只能按另一种读
    .fix = 请把这一列的日期写成 YYYY-MM-DD

## 批量检查。主语是表格、行或项。

progress-checking = 检查
progress-writing = 写入
progress-sending = 发送
progress-rows = 行

table-without-rows = 有标题行，但没有内容
    .fix = 请为每份合同添加一行
table-more-warnings = 同类警告还有 { $number } 条，没有显示
    .fix = 要看到全部，请每次少处理几行
warning-of-rows = { $what }（共 { $rows } 行；这是第一行）
problem-of-rows = { $what }（{ $rows } 行：{ $named }）
problem-of-rows-and-more = { $what }（{ $rows } 行：{ $named }，另有 { $more } 行）
row-and-value = { $row }“{ $value }”
fix-of-row = 第 { $row } 行：{ $fix }
table-more-problems = 另有 { $number } 个其他类型的问题
    .fix = 请先改好上面的问题，再运行一次
command-to-paste = 或运行：{ $command }
fix-and-command = { $fix }；{ $command }
row-repeated = 与第 { $first } 行是同一请求，不再处理
    .fix = 如果是两份合同，请分别写上各自的编号
table-more-repeated = 另有 { $rows } 行与前面的某一行是同一请求，不再处理
    .fix = 请检查订单号所在的列
row-like-row = 编号（{ $numbers }）与第 { $first } 行的（{ $others }）很相似，但仍会处理
    .fix = 如果两行是同一份合同，请去掉一行
row-like-letter = 编号（{ $numbers }）与条目 { $entry } 的（{ $others }，{ $state }）很相似，但仍会处理
    .fix = 如果两者是同一份合同，请去掉这一行
table-more-like-rows = 另有 { $rows } 行的编号与前面某一行的很相似
    .fix = 请检查订单号所在的列
table-more-like-letters = 另有 { $rows } 行的编号与以前发送的信函的很相似
    .fix = 请检查订单号所在的列
row-without-problems-now = 检查表格时有问题，现在没有了
    .fix = 请再次运行同一命令

## 对某一行该怎么办。

row-fill-column = 请填写 { $field } 列；或者：{ $fix }
row-fill-named-column = 请填写列“{ $column }”；或者：{ $fix }
row-fill-to-or-provider = 请填写 { $field } 列，或者在 provider 列中写明服务商
row-fill-named-to-or-provider = 请填写列“{ $column }”，或者在 provider 列中写明服务商
row-end-on = 如果有最短合同期，请在 end_on 列中写上它的最后一天，或者先问清要付的费用
row-see-dates = 请用 { COMMAND("deadline") } 查看，把这一行的值作为选项给出
row-try-alone = 请用 { COMMAND("draft") } 单独试这一行

## 批量如何结束：几个分句，用分号连接。

run-interrupted = 已中断
nothing-was-written = 没有写入任何内容
nothing-was-sent = 未发送任何邮件
table-with-problems = 表格有问题
only-row-with-problems = 唯一的一行有问题
rows-with-problems = { $rows } 行中有 { $failed } 行有问题
rows-mend-for-drafts = 请修正后重新运行；加上 { OPTION("keep_going") }，其他行会写成草稿
rows-mend-for-sending = 请修正后重新运行；加上 { OPTION("keep_going") }，其他信函会发送
rows-mend-apart = 请修正这些行，然后只用这些行重新运行批量命令，写到另一个位置
from-row-behind-table = { $from_row } 超出了表格的最后一行（第 { $last } 行）
    .fix = 请给出存在的行，或者去掉这个选项
drafts = { $drafts } 份草稿
drafts-made = 已写好 { $drafts } 份草稿
drafts-interrupted = 已中断：共 { $rows } 行，已写好 { $drafts } 份草稿
# A remedy for a journal that cannot be used.
draft-needs-journal = 请确保可以写入日志所在的文件夹：没有日志，就无从得知哪些草稿已在邮箱里
drafts-by-another = 另一个进程正在往邮箱里存放草稿；现在不会存放任何草稿
    .fix = 请等它结束；之后再次运行同一命令会写好剩下的草稿，不会重复
# What the journal notes.
event-draft-found = 已在文件夹 { $folder } 中找到该草稿
event-draft-in-folder = 草稿在文件夹 { $place } 中
more-rows-drafted-before = 另有 { $rows } 行的请求此前已写过草稿或已发送
    .fix = 日志里列有这些请求：{ COMMAND("journal list") }
drafts-again = 再次运行同一命令会写好剩下的草稿，不会重复
batch-go-on = 要继续，请用同一命令并改用 { $changes }
another-place = 另一个 { $option }

## 批量读取和写入的内容

table-too-large = { $name }：超过 { $gib } GiB
    .fix = 请把表格分成几部分，分别运行
table-not-copied = { $name }：无法复制到临时文件：{ $source }
    .fix = 请腾出空间，或者把 TMPDIR 设为有空间的文件夹
table-not-read-again = { $name }：无法再次读取：{ $source }
temporary-file-unusable = 无法使用临时文件：{ $source }
    .fix = 请腾出空间，或者把 TMPDIR 设为有空间的文件夹
output-no-folder = { $path } 不是文件夹
    .fix = 请换一个名称
output-mbox-is-results = { OPTION("mbox") } 和 { OPTION("results") } 指定了同一个文件
    .fix = 请换一个名称
output-results-over-draft = { OPTION("results") } 可能会覆盖 { OPTION("out") } 里的草稿
    .fix = 请用以 .csv 结尾的名称
output-exists = { $path } 已经存在
    .fix = 请换一个位置，或者用 { OPTION("force") } 替换它
output-is-read = { $path } 是要读取的文件，会被覆盖
    .fix = 请换一个名称
output-is-folder = { $path } 是文件夹
    .fix = 请写明文件名，例如 results.csv
output-no-file = { $path } 不是普通文件
    .fix = 请换一个名称
output-without-folder = { $path }：没有文件夹 { $folder }
    .fix = 请先新建文件夹，或者换一个
draft-exists = { $path } 已经存在
    .fix = 请换一个文件夹，或者用 { OPTION("force") } 替换文件
drafts-exist = { $path } 已经存在，另有 { $more } 个要写入的文件也已存在
    .fix = 请换一个文件夹，或者用 { OPTION("force") } 替换文件
place-choose-or-force = 请换一个位置，或者用 { OPTION("force") } 替换它
place-choose = 请换一个位置
place-make-room = 请腾出空间，或者换一个位置
results-exist = { $path } 已经存在
    .fix = 请用 { OPTION("results") } 换一个名称，或者用 { OPTION("force") } 替换文件
results-unwritable = 无法写入 { $path }：{ $source }
    .fix = 请用 { OPTION("results") } 换一个位置
results-not-encoded = { $path } 采用 UTF-8：您的表格所用的编码 { $encoding } 缺少其中的一些字符。

## 文件名的格式

name-pattern-open = 有一个花括号没有闭合；请写 {"{"}provider{"}"}-{"{"}order_number{"}"}
name-pattern-unknown = { $error }；文件名还可以用 number、row 和 date
name-pattern-iban = 文件名中不应有 IBAN
name-pattern-without-field = 里面没有任何一项，所有文件都会同名；请写 {"{"}provider{"}"}-{"{"}row{"}"}

## 批量发送的信函

rate-malformed = 请写数字、斜杠和 s、min、hour 或 day，例如 30/min
row-goes-to = 第 { $row } 行：发给 { $name } <{ $email }>：{ $known }
rows-sent-before-shown = 此前已发送的行也会显示：{ $why }
no-more-threads = 无法启动更多线程：{ $source }；未发送任何邮件
    .fix = 请用更少的 { OPTION("connections") }，或者关闭其他程序，然后再次运行同一命令

## 没有发送的信函：主语是它所在的行。

row-not-sent = 未发送：{ $words }
row-refused = 被拒：{ $words }
row-left-behind = 未发送
    .fix = 请用 { COMMAND("send") } 单独发送
row-put-off = 暂缓：{ $words }
    .fix = 再次运行同一命令会重试
row-in-doubt = 可能已经发出：{ $words }
    .fix =
        请先在您的收件箱里查找发给您自己的副本（{ $copy }），再做其他事；然后运行 { COMMAND("journal mark", $entry, "sent") } 或 { COMMAND("journal mark", $entry, "not-sent") }
row-in-doubt-unrecorded = 可能已经发出：{ $words }
    .fix = 请先在您的收件箱里查找发给您自己的副本（{ $copy }），再做其他事
advice-and-entry = { $advice }（日志条目 { $entry }）

## 发送过程中的提示

row-waits =
    第 { $row } 行，{ $recipient }：{ $words }
    这封信函等待 { $seconds } 秒；其他信函继续。
row-copy-refused = 第 { $row } 行发给您自己的副本没有被接收；日志里有服务器的说明。其他副本可能也是如此。
row-gone-meanwhile = 同一请求在此期间已经发出
server-waited-for =
    { $words }
    { $seconds } 秒后再试。
batch-interrupted = 已中断：正在发送的信函会发完。如果再按一次 Ctrl-C，它们会被中止，并可能存疑（不确定是否已发出）。

## 为什么不再继续发送

row-sent-unrecorded = 第 { $row } 行已发送（{ $reply }），但无法写入日志：{ $cause }
    .fix =
        请不要再次发送这一行；请修复日志，并用 { COMMAND("journal mark ID sent") } 标记它的条目
server-failed-often = { $words }，连续 { $times } 次
server-forbids-account = 服务器不准许这个账户发送
server-refuses-all = 连续 { $letters } 封信函没有被接收；不再继续发送
    .fix = 请看上面的说明：服务器今天可能不再接收您的信函
server-leaves-doubts = 连续 { $letters } 封信函存疑（不确定是否已发出）：{ $words }
    .fix = 不再向这个服务器发送；请先查明它出了什么问题
server-look-first = 请先查明服务器出了什么问题
batch-needs-journal = 没有日志，就不再继续发送；请修复日志，然后再次运行同一命令
journal-mend-and-again = 请修复日志，然后再次运行同一命令

## 全部结果：几个分句，用分号连接。

letters-sent = 已发送 { $letters } 封信函
letters-would-be-sent = 将会发送 { $letters } 封信函；实际未发送任何邮件
nothing-to-send = 没有要发送的内容
rows-sent-before = { $rows } 行此前已发送
rows-sent-elsewhere = { $rows } 行正由另一个进程发送
rows-put-off = { $rows } 行暂缓
rows-refused = { $rows } 行被拒
rows-in-doubt = { $rows } 行存疑（不确定是否已发出）
rows-in-doubt-before = { $rows } 行从以前起就存疑（不确定是否已发出）
rows-invalid = { $rows } 行有问题
rows-repeated = { $rows } 行与其他行重复

## 接下来该怎么办

batch-again = 再次运行同一命令会发送剩下的，不会重复发送
batch-again-later = 请稍后再次运行同一命令：它会发送剩下的，不会重复发送
batch-mend-and-again = 请修正这些行，然后再次运行同一命令：它会发送剩下的，不会重复发送
batch-read-refusals = 请看上面服务器的说明；日志里也有
batch-settle-doubts = 请用 { COMMAND("journal mark ID sent") } 或 { COMMAND("journal mark ID not-sent") } 查清存疑的条目，然后再次运行同一命令
batch-next = 您的邮件服务器已接收信函；各服务商自己的确认还没有到。{ COMMAND("journal due") } 会说明接下来该怎么办。
batch-next-with-mailbox = 您的邮件服务器已接收信函；各服务商自己的确认还没有到。{ COMMAND("journal refresh") } 会在您的邮箱里查找回复，{ COMMAND("journal due") } 会说明接下来该怎么办。
