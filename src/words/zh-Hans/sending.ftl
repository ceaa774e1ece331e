### 发出的信函、查找回复，以及日志自身的用途。

## 自己邮箱中的副本

copies-missing = { $first }（共 { $letters } 封信函，这是第一封）
copy-missing-fix =
    请不要再发送；日志保存着邮件原文（{ COMMAND("journal show ID --message") }）

## 发出一封信函

letter-like-entry = 与条目 { $entry } 十分相似（{ $numbers }，{ $state }）
    .fix = 如果两者是同一份合同，请不要再发送
draft-not-followed = 没有记入日志：{ $why }
    .fix = 草稿仍然写好了；只是不会跟踪它的回复和日期
drafted-before = 是同一请求的草稿，写于 { $day }
    .fix = 只发送其中一份；如果那一份已经发送：{ COMMAND("journal mark", $entry, "sent") }
draft-replaced = 条目 { $entry } 是同一请求的草稿，现已作废：请不要再发送它。
sent-before = 是同一请求，{ $day }起的状态为“{ $state }”
    .fix = 发送这一份之前请先查看：{ COMMAND("journal show", $entry) }
letter-sent-elsewhere = 同一请求已是条目 { $entry }，{ $state }：另一个进程抢先一步
    .fix = 这个进程未发送任何邮件
letter-needs-journal = 未发送任何邮件：没有日志条目就不发送
nothing-was-sent-of-entry = 未发送任何邮件（日志条目 { $entry }，{ $state }）
letter-in-doubt =
    信函可能已经发出（日志条目 { $entry }，{ $state }）：请先在收件箱及其垃圾邮件文件夹中找寄给您自己的副本（{ $copy }）；“已发送”文件夹里没有，并不说明没有发出。然后运行 { COMMAND("journal mark", $entry, "sent") } 或 { COMMAND("journal mark", $entry, "not-sent") }
letter-in-doubt-unrecorded =
    信函可能已经发出：请先在收件箱及其垃圾邮件文件夹中找寄给您自己的副本（{ $copy }）；“已发送”文件夹里没有，并不说明没有发出。只有找不到副本时，才再发送一次
doubt-without-copy =
    信函可能已经发出（日志条目 { $entry }），而且没有给您自己发副本：请在收件箱中查找答复或退信，或询问服务商；“已发送”文件夹里没有，并不说明没有发出。然后运行 { COMMAND("journal mark", $entry, "sent") } 或 { COMMAND("journal mark", $entry, "not-sent") }
doubt-without-copy-unrecorded =
    信函可能已经发出，而且没有给您自己发副本：再次发送之前，请先在收件箱中查找答复或退信，或询问服务商

## 在邮箱中查找回复

progress-messages = 封邮件
folder-of-account = { $account } 的 { $folder }
mailbox-flooded =
    { $folder } 中有 { $messages } 封邮件可能与某封信函有关，只查看了其中最新的 { $newest } 封
    .fix = 提到您那封信函的邮件会最先查看；其余的请在邮件程序中自行查看
mailbox-large-header =
    { $folder } 中的邮件 { $uid } 的邮件头超过 { $octets } 字节：只读取了开头部分
    .fix = 请在邮件程序中查看；这样的邮件头不会是偶然造成的
mailbox-unknown = 没有收信服务器：没有查找对其信函的回复
    .fix = 请在配置文件中加上 [accounts.{ $account }.imap]，并写明 host
mailbox-of-no-account =
    配置文件中没有“{ $account }”，而来自 { $address } 的信函是通过它发出的：没有查找对这些信函的回复
    .fix = 请用 { COMMAND("account add", $address) } 添加
mailbox-of-no-address = 配置文件中没有地址为 { $address } 的账户：没有查找对其信函的回复，也没有查找已发出的草稿
    .fix = 请用 { COMMAND("account add", $address) } 添加
drafts-not-looked-for = 没有存放已发送信函的文件夹：没有查找已发出的草稿
end-other-programs = 请关闭其他程序，再运行同一命令
entry-not-sent = 条目 { $entry } 没有发出：不可能有对它的回复
    .fix = 请看 { COMMAND("journal list") }
doubt-settled-by-copy = 它的副本在文件夹 { $folder } 中，UID { $uid }
doubt-settled-by-answer = 收到了一封提到它的邮件

## 找到的邮件该怎么处理：接在“下一步：”之后

found-answer =
    请阅读（{ COMMAND("journal show", $entry, "--found", $number) } 可显示它），然后运行 { COMMAND("journal mark", $entry, "confirmed") }，或把 confirmed 换成 refused 或 answered；如果说的是别的事，运行 { COMMAND("journal dismiss", $entry) }
found-acknowledgement =
    这是自动回复，仍请阅读（{ COMMAND("journal show", $entry, "--found", $number) } 可显示它）；只有它确认了您的要求，才运行 { COMMAND("journal mark", $entry, "confirmed") }
found-bounce =
    信函没有送达：{ $problem }：{ $remedy }；{ OPTION("again") } 会把同一封信函再发送一次；然后运行 { COMMAND("journal dismiss", $entry) }；{ COMMAND("journal show", $entry, "--found", $number) } 可显示它
found-bounce-of-follow-up =
    信函没有送达：{ $problem }：请查找地址并改用别的方式，然后运行 { COMMAND("journal dismiss", $entry) }；{ COMMAND("journal show", $entry, "--found", $number) } 可显示它
found-bounce-of-address =
    信函没有送达：{ $problem }：{ $remedy }；那是一封新的信函，有它自己的日期，这一封用 { COMMAND("journal mark", $entry, "closed") } 了结；{ COMMAND("journal show", $entry, "--found", $number) } 可显示它
found-delay =
    暂时不必做什么：邮件服务器还在继续尝试，放弃时会告知；{ COMMAND("journal show", $entry, "--found", $number) } 可显示它
found-sent-draft =
    您的邮件程序似乎已经发出了它（{ COMMAND("journal show", $entry, "--found", $number) } 可显示那封邮件）：如果就是这封信函，运行 { COMMAND("journal mark", $entry, "sent") }，提醒便从那天算起，也能找到对它的回复；如果是另一封，运行 { COMMAND("journal dismiss", $entry) }
found-sent-twice = 同一封信函又发出了一次（{ COMMAND("journal show", $entry, "--found", $number) } 可显示它）；以第一次为准
found-other-draft = 条目 { $entry } 是同一请求的草稿：如果那一份没有发出，运行 { COMMAND("journal mark", $entry, "not-sent") }

## 到期事项：句子的开头

due-resend = 给 { $provider } 的信函没有送达（条目 { $entry }，{ $written }的{ $kind }信函）
due-read = 阅读 { $provider } 的回复（条目 { $entry }，{ $written }的{ $kind }信函）
due-remind = 催促 { $provider }（条目 { $entry }，{ $written }的{ $kind }信函）
due-escalate = 对 { $provider } 升级投诉（条目 { $entry }，{ $written }的{ $kind }信函）
due-settle =
    查清给 { $provider } 的信函是否已发出，并标记为已发出（sent）或未发出（not-sent）（条目 { $entry }，{ $written }的{ $kind }信函）
due-mark-sent =
    给 { $provider } 的信函似乎已于 { $sent } 发出：请标记为已发出（sent），或对找到的邮件不予理会（条目 { $entry }，{ $written }的{ $kind }信函）
due-show-entry = { COMMAND("journal show", $entry, alone: 1) }
due-show-found = { COMMAND("journal show", $entry, "--found", $number, alone: 1) }
due-mark-sent-command = { COMMAND("journal mark", $entry, "sent", alone: 1) }
due-follow-up = { COMMAND("follow-up", $entry, alone: 1) }
due-submit-complaint = 提交投诉，并附上 { COMMAND("journal export", $entry) } 得到的证据

## 标记

mark-no-entry = 不在日志中
    .fix = 请看 { COMMAND("journal list") }
mark-settles-doubts = 是“{ $state }”：只有存疑的条目才能查清
    .fix = 请看 { COMMAND("journal list") }
mark-on-without-draft = { OPTION("on") } 只用于对草稿执行 { COMMAND("journal mark", $entry, "sent") }
    .fix = 请去掉它
mark-on-before-draft = 早于草稿写成的 { $made }
    .fix = 请给出实际发送的日期
mark-before-doubt-is-settled = 是存疑的，查清之前不能标记为 { $mark }
    .fix = 有回复就证明信函已发出：请先运行 { COMMAND("journal mark", $entry, "sent") }
mark-of-unsent = 是“{ $state }”：只有已发出的信函才能标记为 { $mark }
    .fix = 请标记已发出的那封信函：见 { COMMAND("journal list") }
mark-without-end-date = 不能与 { $mark } 同用：它是回复的一部分
    .fix = 请删去，或等有了回复再给条目做一次标记

## 日志无法使用时怎么办

journal-needed = 没有日志就不发送；请修复它，或加上 { OPTION("no_journal") }
journal-homeless = 没有可存放日志的主目录
    .fix = 请设置 HOME，或把 ADIEU_STATE_DIR 设为一个文件夹
journal-see-list = 请看 { COMMAND("journal list") }
journal-look-again = 请用 { COMMAND("journal list") } 再看一次
journal-use-its-program = 请使用写成它的那个版本的 adieu
journal-make-yours = 请使它只归您一人使用（`chmod 700 { $path }`），或把 ADIEU_STATE_DIR 设为您自己的文件夹
journal-put-back =
    请从备份中恢复；如果从这里还没有发送过任何信函，请删除 { $path }，重新开始
journal-make-writable =
    请确认您有权写入它所在的文件夹；文件若已损坏，请从备份中恢复，或移走后重新开始

## 对日志的要求

age-malformed = { $older_than } 不是时长
    .fix = 请写成 2y（2 年）、6mo（6 个月）或 90d（90 天）这样
age-below-a-day = { $older_than } 不到一天；m 是分钟，mo 是月
    .fix = 请写成 2y（2 年）、6mo（6 个月）或 90d（90 天）这样；没有删除任何内容
found-message-missing = 条目 { $entry } 没有编号为 { $number } 的已找到邮件
    .fix = { COMMAND("journal show", $entry) } 会列出这些邮件及其编号
evidence-choose-folder = 请用 { OPTION("out") } 另选一个还不存在的文件夹
journal-letters-changed = 条目 { $entries } 的内容与发出的不一致
journal-answers-changed = 随条目 { $entries } 保存的某份回复与当初保存的不一致
journal-changed-fix = 有人或某个程序改动了日志文件
entry-not-removed = 条目 { $entry } 是“{ $state }”，没有删除任何内容
    .fix = 请先用 { COMMAND("journal mark", $entry, "sent") } 或 { COMMAND("journal mark", $entry, "not-sent") } 查清：在此之前，它防止同一封信函发出两次
