### 日志、找到的回复、到期事项。

## 文件

journal-create = { $path }：无法创建：{ $source }
journal-of-another-user = { $path }：属于另一个用户：日志不存放在那里
journal-open-to-others = { $path }：其他用户也能写入：日志不存放在那里
journal-emptied = { $path }：是空的：原有的日志不见了
journal-look = { $path }：无法查看：{ $source }
journal-not-opened = { $path }：无法打开日志：{ $source }
journal-not-read = { $path }：无法读取日志：{ $source }
journal-not-written = { $path }：无法写入日志：{ $source }
journal-thread-ended = { $path }：无法写入日志：负责写入的线程已结束
journal-broken-off = { $path }：无法写入日志：与它同批写入的另一步未能写入
journal-taken = { $path }：无法创建：另一个进程正在发送
journal-no-thread = { $path }：无法创建：无法启动线程：{ $source }
journal-damaged = { $path }：日志文件已损坏：{ $why }
journal-other-format = { $path }：由另一个版本的 adieu 写成（格式 { $found }，本版本认识的是 { $known }）

## 条目

no-entry = 日志中没有条目 { $id }
duplicate-entry = 同一请求已有条目 { $id }，{ $state }
transition = 条目 { $id } 是“{ $from }”，不能变为“{ $to }”
unanswerable = 条目 { $id } 是“{ $state }”：只有已发出的信函才能标记为 { $mark }

## 由人查明的

answer-marked = 已标记为 { $mark }
answer-sent = 已查清：信函已发出
answer-sent-on = 已查清：发送于 { $day }
answer-not-sent = 已查清：信函没有发出
contract-ends = 合同于 { $day }终止
answer-file = { $name }，{ $octets } 字节，SHA-256 { $hash }

## 计划中的日期

plan-confirm-by = 要求在 { $day }或之前确认
plan-remind-on = { $day }催促
plan-escalate-on = { $day }升级投诉
plan-effective-on = { $day }终止
plan-paid-until = 已付费至{ $day }

## 下一步

next-remind-on = { $day }催促
next-escalate-on = { $day }升级投诉

## 日志中的说明

event-process-ended = 发送它的进程在记下服务器的答复之前就结束了
event-dismissed = 在邮箱中找到的邮件不改变任何情况
event-draft-replaced = 同一请求已作为条目 { $entry } 发送

## 为何认为一封邮件与某封信函有关

trace-message-id = 它提到了您那封信函的 Message-ID
    .stranger = 它提到了您那封信函的 Message-ID，但发件人不是已知的服务商地址
trace-subject = 它来自服务商，主题与您的信函相同
trace-number = 它来自服务商，含有您合同的一个号码
trace-number-from-elsewhere = 它的主题中有您合同的一个号码
    .stranger = 它的主题中有您合同的一个号码，但发件人不是已知的服务商地址
sent-as-message-id = 它的 Message-ID 与您的草稿相同
sent-as-text = 它的收件人、主题和正文与您的草稿相同
sent-as-other-text = 它的收件人和主题与您的草稿相同，含有您合同的一个号码，但正文不同：请阅读

## 邮件服务器所写的

report-says-of = 邮件服务器就 { $address } 写道：{ $why }
report-line = 邮件服务器写道：{ $line }
report-in-words = 有邮件服务器就此来信：请阅读其内容
message-unread = 有一封邮件无法读取：无法启动线程：{ $source }

## 记录单：排成一列的标题及其内容

receipt-title = 条目 { $id }：{ $kind }，致 { $provider }
receipt-state = 状态：
    .value = { $state }：{ $meaning }
receipt-subject = 主题：
receipt-message-id = Message-ID：
receipt-from = 发件人：
    .value = { $address }（邮箱账户 { $account }）
    .draft = { $address }（草稿，由您自己的邮件程序发送）
receipt-to = 收件人：
receipt-hash = SHA-256：
receipt-thread = 往来：
receipt-letter = { $id } { $kind }（{ $state }）
    .this = { $id } { $kind }（{ $state }，即本条目）
receipt-parent = 接续：
    .value = 条目 { $parent }
receipt-dates = 日期：
receipt-delivery = 送达：
    .value = 被退回：{ $why }
receipt-next = 下一步：
receipt-decide = 请判断找到的邮件是什么（{ $proposal }）：{ COMMAND("journal show", $id, "--found", $number) } 可显示它；然后运行 { COMMAND("journal mark", $id, "confirmed") }，或把 confirmed 换成 refused 或 answered；如果说的是别的事，运行 { COMMAND("journal dismiss", $id) }
receipt-decide-sent = 请判断这份草稿是否已发出：{ COMMAND("journal show", $id, "--found", $number) } 可显示找到的邮件；如果就是这封信函，运行 { COMMAND("journal mark", $id, "sent") }；如果是另一封，运行 { COMMAND("journal dismiss", $id) }
receipt-outcome = 结果：
receipt-clock = 时钟：
    .value = 由 ADIEU_NOW 给定；下面的时间不一定是本机的时间

## 记录单：发生过什么

receipt-server = 服务器：{ $reply }
receipt-protection = { $version }，证书 SHA-256 { $fingerprint }
receipt-not-taken = 未被接收：{ $address }（{ $code }）
receipt-marked = 标记：
receipt-evidence = 在证据文件夹中：{ $name }
receipt-found = 在邮箱中找到：
receipt-found-message = { $proposal }：发件人 { $from }，{ $date }，“{ $subject }”；{ $why }
    .open = { $proposal }：发件人 { $from }，{ $date }，“{ $subject }”；{ $why }；有待您判断
receipt-found-at = 编号 { $number }，在邮箱账户 { $account } 的文件夹 { $folder } 中，{ $octets } 字节，SHA-256 { $hash }
    .beginning = 编号 { $number }，在邮箱账户 { $account } 的文件夹 { $folder } 中，{ $octets } 字节，仅其开头部分，SHA-256 { $hash }
receipt-found-nobody = 不详
receipt-found-no-date = 没有日期
evidence-unwritable = { $folder }：无法写入证据：{ $source }
