### 多处用到的词语：各项、信函种类、状态、列举、系统故障。

list = { $items }
list-comma = { $before }、{ $after }
list-and = { $before }和{ $after }
list-or = { $before } 或 { $after }
list-sentences = { $before }{ $after }
list-clauses = { $before }；{ $after }
list-lines =
    { $before }
    - { $after }

## 系统故障

io-not-found = 文件或文件夹不存在（{ $system }）
io-permission-denied = 没有权限（{ $system }）
io-already-exists = 已经存在（{ $system }）
io-storage-full = 磁盘空间已满（{ $system }）
io-read-only = 文件系统只读（{ $system }）
io-is-a-directory = 这是文件夹，不是文件（{ $system }）
io-not-a-directory = 这不是文件夹（{ $system }）
io-connection-refused = 连接被拒绝（{ $system }）
io-connection-reset = 连接被对方中断（{ $system }）
io-timed-out = 等待超时（{ $system }）
io-network-unreachable = 网络不通（{ $system }）
io-host-unreachable = 无法连到该主机（{ $system }）
io-other = 系统报告：{ $system }

## 信函进展到哪一步

state-composed = 已写好
    .meaning = 已记下，没有发送
state-drafted = 草稿
    .meaning = 草稿；是否已发送，只有您和您的邮箱知道
state-sending = 发送中
    .meaning = 正在送往邮件服务器
state-accepted = 已发出
    .meaning = 邮件服务器已接收；服务商是否答复是另一回事
state-sent-by-hand = 已发送
    .meaning = 您已用自己的邮件程序发送；服务商是否答复是另一回事
state-not-sent-by-hand = 没有寄出
    .meaning = 这份草稿没有寄出
state-deferred = 暂缓
    .meaning = 没有发出；再运行同一命令会重试
state-refused = 未发出
    .meaning = 无法交给邮件服务器
state-refused-login = 未发出（登录被拒）
    .meaning = 邮件服务器拒绝了登录；信函本身没有问题
state-refused-server = 被邮件服务器拒收
    .meaning = 没有发出；再试一次也不会发出
state-waiting = 等待回复
state-in-doubt = 存疑
    .meaning = 不确定是否已发出

## 请求中的各项：句中的叫法、提问时的叫法、该填什么

field-kind = 信函种类
    .short = stop-renewal、terminate、withdraw 等
    .prompt = 信函种类
    .help = 要办什么：stop-renewal（取消自动续费）、terminate（解约）、terminate-for-cause（因故解约）、withdraw（撤回合同）、follow-up（催促）或 escalate（升级投诉）
field-cause = 解约事由
    .prompt = 解约事由
    .help = 因故解约的事由：price-change（价格变更）、quality（服务质量）、move（搬家）、death（去世）或 other（其他）
    .hint = 为什么提前解约
field-cause_on = 事由发生日期
    .prompt = 事由发生日期
    .help = 变更生效、故障开始、搬家或去世的日期，格式 YYYY-MM-DD（用于 terminate-for-cause）
    .hint = 变更生效、故障开始、搬家或去世的日期
field-provider = 服务商
    .short = 服务商在名录中的代号
    .prompt = 服务商
    .help = 服务商在服务商名录中的代号
field-to = 服务商的邮箱地址
    .short = 服务商的邮箱地址，名录中没有时填写
    .prompt = 服务商的邮箱地址
    .help = 收信的邮箱地址；名录中没有，或有更合适的地址时填写
field-provider_name = 服务商名称
    .prompt = 服务商名称
    .help = 信函中所写的服务商名称
field-country = 服务商所在国家
    .prompt = 服务商所在国家
    .help = 合同适用哪国法律，用两个字母的国家代码
    .hint = 合同适用哪国法律
field-told_on = 获知变更的日期
    .prompt = 获知变更的日期
    .help = 您被告知价格或条款变更的日期，格式 YYYY-MM-DD（用于 terminate-for-cause）
    .hint = 您被告知价格或条款变更的日期
field-new_place = 新址
    .prompt = 新址
    .help = 您搬去的城市或地址（用于 terminate-for-cause，事由 move）
    .hint = 您搬去的城市或地址
field-not_served = 新址不提供服务
    .prompt = 新址不提供服务
    .help = 在信函中写明服务商不在新址提供服务
field-reported_on = 报告故障的日期
    .prompt = 报告故障的日期
    .help = 您向服务商报告故障的日期，格式 YYYY-MM-DD（用于 terminate-for-cause，事由 quality）
    .hint = 您向服务商报告故障的日期
field-remedy_by = 您所定期限的最后一天
    .prompt = 您所定期限的最后一天
    .help = 您给服务商整改期限的最后一天，格式 YYYY-MM-DD（用于 terminate-for-cause，事由 quality）
    .hint = 您给服务商整改期限的最后一天
field-name = 您的姓名
    .prompt = 您的姓名
    .help = 您的姓名，与合同上一致
field-email = 您的邮箱地址
    .prompt = 您的邮箱地址
    .help = 您自己的邮箱地址：信函从这里发出，回复也寄到这里
field-phone = 您的电话号码
    .prompt = 您的电话号码
    .help = 能联系到您的号码，以 + 和国家区号开头
field-address = 您的通信地址
    .short = 您的通信地址，每行用一次该选项
    .prompt = 您的通信地址
    .help = 您的通信地址；每行用一次该选项
    .hint = 街道、邮编和城市，各占一行
field-holder = 签约客户
    .prompt = 签约客户
    .help = 合同不在您名下时，合同上的名字：例如已故亲属或您的公司
field-capacity = 您的身份
    .prompt = 您的身份
    .help = 您是签约客户的什么人：去世后填 heir（继承人）、executor（遗产管理人）、spouse（配偶）或 other（其他）；持授权委托书时填 attorney
    .hint = 您是签约客户的什么人
field-product = 套餐、商品或服务
    .prompt = 套餐、商品或服务
    .help = 合同的内容：套餐、商品或服务
field-order_number = 订单号
    .prompt = 订单号
    .help = 订单号，见订单确认
field-customer_number = 客户编号
    .prompt = 客户编号
    .help = 客户编号或账户号
field-contract_number = 合同编号
    .prompt = 合同编号
    .help = 合同编号
field-line = 号码
    .prompt = 号码
    .help = 合同所涉的电话号码，以 + 和国家区号开头
field-iccid = SIM 卡号
    .prompt = SIM 卡号
    .help = 印在 SIM 卡上的号码（ICCID）
field-identity_number = 身份号码
    .prompt = 身份号码
    .help = 签约客户的 DNI、NIE、NIF、codice fiscale 或 PESEL；仅在服务商坚持要求时填写
field-ordered_on = 下单日期
    .prompt = 下单日期
    .help = 订立合同或订购商品的日期，格式 YYYY-MM-DD（用于 withdraw）
    .hint = 订立合同或订购商品的日期
field-received_on = 收货日期
    .prompt = 收货日期
    .help = 收到商品的日期，格式 YYYY-MM-DD（用于 withdraw）
    .hint = 收到商品的日期
field-started_on = 合同开始日期
    .prompt = 合同开始日期
    .help = 合同开始的日期，格式 YYYY-MM-DD：有些通知期限取决于它
    .hint = 合同开始的日期：有些通知期限取决于它
field-end_of_term = 最短合同期的最后一天
    .prompt = 最短合同期的最后一天
    .help = 最短合同期或当前合同期的最后一天，格式 YYYY-MM-DD
    .hint = 最短合同期或当前合同期的最后一天
field-notice = 通知期限
    .prompt = 通知期限
    .help = 合同中的通知期限：它优先于法律的规定
field-sector = 行业
    .prompt = 行业
    .help = 服务商的行业，其资料未写明时填写：mobile（手机）、telecom（固定电话和宽带）、pay-tv（付费电视）、digital（数字服务）、energy（能源）、insurance（保险）、finance（银行和卡）、fitness（健身）、press（报刊）、transport（交通）、club（协会）或 other（其他）
    .hint = 服务商属于哪个行业：适用的期限取决于此
field-iban = IBAN
    .prompt = IBAN
    .help = 服务商扣费的账户；信函中只写最后四位
field-renews_on = 下次扣费日
    .prompt = 下次扣费日
    .help = 下次续费或扣费的日期，格式 YYYY-MM-DD
    .hint = 下次续费或扣费的日期
field-end_on = 希望合同终止的日期
    .prompt = 希望合同终止的日期
    .help = 希望合同终止的日期，格式 YYYY-MM-DD（用于 terminate）
    .hint = 希望合同终止的日期
field-accept_charge = 即使付费也尽早终止
    .prompt = 即使付费也尽早终止
    .help = 愿意支付提前解约费用，要求在最早可行之日终止（用于 terminate、terminate-for-cause）
    .hint = 愿意支付提前解约费用，要求在最早可行之日终止
field-reason = 理由
    .prompt = 理由
    .help = 一两句话说明原因；没有义务说明
field-first_sent_on = 第一封信函的发送日期
    .prompt = 第一封信函的发送日期
    .help = 您发出那封未获回复的信函的日期，格式 YYYY-MM-DD（用于 follow-up、escalate）
    .hint = 您发出那封未获回复的信函的日期
field-first_subject = 第一封信函的主题
    .prompt = 第一封信函的主题
    .help = 那封未获回复的信函的主题（用于 follow-up、escalate）
    .hint = 那封未获回复的信函的主题
field-first_message_id = 第一封信函的 Message-ID
    .prompt = 第一封信函的 Message-ID
    .help = 那封信函的 Message-ID，见其邮件头
field-authority = 调解机构或监管机构
    .prompt = 调解机构或监管机构
    .help = 您将向其投诉的机构（用于 escalate）；不填时：部分国家的电信合同有已知的机构
    .hint = 您将向其投诉的机构；不填时：部分国家的电信合同有已知的机构
field-confirm_by = 要求确认的截止日期
    .prompt = 要求确认的截止日期
    .help = 信函中要求对方最迟哪天答复，格式 YYYY-MM-DD；不填时自动推算
    .hint = 信函中要求对方最迟哪天答复；不填时自动推算
field-revoke_mandate = 撤销自动扣款授权
    .prompt = 撤销自动扣款授权
    .help = 同时撤销自动扣款授权，自合同终止后生效
field-no_winback = 谢绝挽留
    .prompt = 谢绝挽留
    .help = 同时要求对方不要来电挽留
field-language = 语言
    .prompt = 语言
    .help = 信函的语言，例如 en、de 或 zh；不填时用服务商的语言
field-courtesy = 参考译文
    .prompt = 参考译文
    .help = 在信函的下方附上这种语言的译文，并注明译文不具约束力
field-document = 文档
    .prompt = 文档
    .help = 把信函另作为文档附上：pdf 或 none（不附）
field-attach = 附件
    .prompt = 附件
    .help = 作为证据附上的文件；每个文件用一次该选项

## 信函种类。名称是在请求文件中填写的，保持不变；说明是给人看的。

step-stop-renewal = stop-renewal
    .name = 取消自动续费
    .meaning = 取消自动续费；号码保留到有效期届满
step-terminate = terminate
    .name = 解约
    .meaning = 解约：在指定日期或尽快终止合同
step-terminate-for-cause = terminate-for-cause
    .name = 因故解约
    .meaning = 因故提前解约：价格变更、服务质量差、搬家、去世或其他事由
step-withdraw = withdraw
    .name = 撤回合同
    .meaning = 在 14 天内撤回新订的合同；无需理由，可退款
step-follow-up = follow-up
    .name = 催促
    .meaning = 信函无人回复，催促对方
step-escalate = escalate
    .name = 升级投诉
    .meaning = 向调解机构或监管机构投诉之前的最后一封信函

## 事由。名称是在请求文件中填写的，保持不变。

cause-price-change = price-change
cause-change-of-terms = change-of-terms
cause-move = move
cause-missing-reminder = missing-reminder
cause-quality = quality
cause-death = death
cause-other = other
capacity-heir = heir
capacity-executor = executor
capacity-spouse = spouse
capacity-attorney = attorney
capacity-other = other

## 行业。名称是在请求文件中填写的，保持不变。

sector-mobile = 手机
sector-telecom = 固定电话和宽带
sector-pay-tv = 付费电视
sector-digital = 数字服务
sector-energy = 能源
sector-insurance = 保险
sector-finance = 银行和卡
sector-fitness = 健身
sector-press = 报刊
sector-transport = 交通
sector-club = 协会
sector-other = 其他

## 来源有多可靠

confidence-a = 可信度 A：服务商自己的或官方的网页
confidence-b = 可信度 B：他人的网页
confidence-c = 可信度 C：未经核实

## 信函的语言

language-cs = 捷克语
language-ar = 阿拉伯语
language-da = 丹麦语
language-de = 德语
language-de-at = 奥地利德语
language-de-ch = 瑞士德语
language-el = 希腊语
language-en-gb = 英语
language-en-ie = 爱尔兰英语
language-en-us = 美式英语
language-es = 西班牙语
language-fi = 芬兰语
language-fr = 法语
language-hu = 匈牙利语
language-fr-be = 比利时法语
language-fr-ch = 瑞士法语
language-it = 意大利语
language-nb = 挪威语
language-it-ch = 瑞士意大利语
language-nl = 荷兰语
language-nl-be = 比利时荷兰语
language-pl = 波兰语
language-pt-pt = 葡萄牙语
language-sv = 瑞典语
language-ro = 罗马尼亚语
language-tr = 土耳其语
language-uk = 乌克兰语
language-zh-hans = 中文

## 期限，例如通知期限。这些写法也可以直接输入。

period-days = { $count } 天
period-weeks = { $count } 周
period-months = { $count } 个月
period-years = { $count } 年
period-working-days = { $count } 个工作日
period-to-end-of-month = { $period }至月底
period-to-end-of-quarter = { $period }至季度末
period-to-end-of-half-year = { $period }至半年末
period-to-end-of-year = { $period }至年底
period-to-end-of-term = { $period }至合同期满
end-of-month = 月底
end-of-quarter = 季度末
end-of-half-year = 半年末
end-of-year = 年底
end-of-term = 合同期满

## 文件大小

size-bytes = { $bytes } 字节
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
decimal = { $whole }.{ $tenths }

## 不是普通文件的东西

file-kind-pipe = 管道
file-kind-socket = 套接字
file-kind-device = 设备
file-kind-folder = 文件夹
file-kind-other = 别的东西

## 信函的结果

outcome-answered = 已回复
outcome-confirmed = 已确认
outcome-refused = 被服务商拒绝
outcome-closed = 已了结

## 由人标记的结果。名称是要输入的，保持不变。

mark-sent = sent
    .meaning = 原为存疑：信函在“已发送”文件夹里，或副本已收到
mark-not-sent = not-sent
    .meaning = 原为存疑：一直没有收到副本，“已发送”文件夹里也没有
mark-answered = answered
    .meaning = 有了回复，既没有确认也没有拒绝
mark-confirmed = confirmed
    .meaning = 服务商已确认
mark-refused = refused
    .meaning = 服务商拒绝了
mark-closed = closed
    .meaning = 不再跟进

## 信函无人回复时下一步做什么

next-remind = 催促
next-escalate = 升级投诉

## 邮箱中的邮件看来是什么

proposal-answered = 回复
proposal-acknowledged = 自动回复
proposal-bounced = 退信
proposal-delayed = 延迟送达
proposal-sent = 已发出
proposal-sent-on = 已于 { $day } 发出

## 问题说的是什么

# 项的中文叫法在前，文件和表格中的键在后。
subject-field = { $label } { $key }
subject-row = 行
subject-row-number = 第 { $row } 行
subject-row-recipient = 第 { $row } 行，{ $recipient }
subject-entry = 条目 { $id }
subject-table = 表格
subject-request = 请求
subject-record = 这份资料
subject-directory = 服务商名录
subject-letter = 信函
subject-dates = 日期
subject-days-off = 休息日
subject-mailbox = 邮箱
subject-account = 邮箱账户
subject-mail-program = 邮件程序
subject-time-zone = 时区

## 日期

date = { $year } 年 { $month } 月 { $day } 日
date-in-words = { date }

subject-config = 配置文件
