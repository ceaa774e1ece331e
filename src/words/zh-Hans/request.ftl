### 人所给出的内容：各项的值、请求文件、信函所需要的、附件。

## 一行问题：某一项、其来处、有什么不对

problem = { $subject }：{ $what }
problem-value = { $subject }：“{ $value }”{ $what }
problem-at = { $subject }（{ $place }）：{ $what }
problem-value-at = { $subject }（{ $place }）：“{ $value }”{ $what }
place-option = { $option }
place-line = { $file }:{ $line }
place-row = { $file }:{ $line }，表格第 { $row } 行
place-column = { $file }:{ $line }，表格第 { $row } 行，“{ $column }”列
place-answer = 您的回答
place-journal = 日志条目 { $entry }
place-account = 邮箱账户 { $account }

## 从列表中选词

did-you-mean = 您是不是想写 { $near }？可选：{ $offered }
write-one-of = 请写其中之一：{ $offered }

## 任何值

-write-value = 请填写；不需要的项可以不写
value-missing = 没有填写
    .fix = 请用 { $option } 给出，或在请求文件中写 { $key }，例如 "{ $example }"
value-empty = 是空的
    .fix = { -write-value }
value-invisible = 没有任何可见的字符
    .fix = { -write-value }
value-too-long = 有 { $length } 个字符，最多允许 { $most } 个
    .fix = 请缩短
several-values = 给了不止一个值
    .fix = 请只给一次
value-understood = 读作 { $said }
    .fix = 如果不是这个意思，请写完整
not-a-switch = 既不是 true 也不是 false
    .fix = 请写 true 或 false
forbidden-character = 第 { $position } 个字符是{ $name }
    .fix = 请重新输入，写成一行，不要带这个字符
character-line-break = 换行符（LF）
character-carriage-return = 回车符（CR）
character-tab = 制表符
character-nul = 空字符（NUL）
character-escape = 转义字符（U+001B）
character-replacement = 替换字符（U+FFFD）：文字在传到这里之前已经损坏
character-line-separator = 行分隔符（{ $code }）
character-direction = 改变书写方向的字符（{ $code }）
character-control = 控制字符（{ $code }）
character-invisible = 不可见字符（{ $code }）

## 信函种类、事由、国家、语言

unknown-kind = 不是信函种类
unknown-cause = 不是本程序认识的事由
unknown-capacity = 不是本程序认识的身份
unknown-country = 不是两个字母的国家代码
    .fix = 请写两个字母，例如 GB、DE 或 CN
unknown-language = 这种语言还没有信函
nearest-language = 最接近的是 { $near }；可选：{ $offered }
bad-language-tag = 不是语言标签（BCP 47）
write-language-tag = 请写语言标签，例如 en、de 或 zh
nearest-language-tag = 您是不是想写 { $near }？请写语言标签，例如 en、de 或 zh

## 日期和期限

not-a-date = 不是日期
not-in-calendar = 不是日历上的日期
date-form = 请写成 YYYY-MM-DD，例如 2026-12-01
date-write = 请写 { $days }
date-typed-and-said = { $typed }（{ $said }）
date-ambiguous = 这一天有两种读法
date-or-country = { $fix }，或用 { OPTION("country") } 写明国家：由国家决定哪个数字是日
date-as-number = 是电子表格内部的日期序号，可能从 1900 年算起，也可能从 1904 年算起
date-without-year = 缺少年份
    .fix = 请把年份也写上，例如 2026-12-31
not-a-period = 不是通知期限
-accepted-periods = 请写数字和单位（天、周、个月、年或个工作日），例如 14 天、1 个月、10 个工作日；后面也可以加上“至月底”“至季度末”“至半年末”“至年底”或“至合同期满”，例如 3 个月至月底
write-period = { -accepted-periods }
nearest-period = 您是不是想写“{ $meant }”？否则，{ -accepted-periods }
period-out-of-range = 通知期限不会这么长或这么短
period-range-days = 天数请写 1 到 { $most }
period-range-weeks = 周数请写 1 到 { $most }
period-range-months = 月数请写 1 到 { $most }
period-range-years = 年数请写 1 到 { $most }
period-range-working-days = 工作日数请写 1 到 { $most }

## 邮箱地址、域名、网址

-one-address = 请写一个地址，例如 name@example.org
several-addresses = 含有不止一个地址
    .fix = { -one-address }
more-than-address = 除地址外还有别的内容
    .fix = 请只写地址：{ $address }
not-an-address = 不是邮箱地址：{ $why }
    .fix = { -one-address }
address-no-at = 没有 @
address-space = 含有空格
address-nothing-before = @ 前面没有内容
address-long-before = @ 前面的部分超过 64 字节
address-dots-before = @ 前面的部分不能以点开头或结尾，也不能有连续的点
address-character-before = @ 前面的部分含有不允许的字符
address-too-long = 超过 254 字节
address-bad-domain = 含有无效的域名：{ $why }
    .fix = { -one-address }
bad-domain = 不是域名：{ $why }
    .fix = 请写成邮箱地址中的样子，例如 example.com
domain-nothing = @ 后面没有内容
domain-character = 含有域名不允许的字符或点，或者长度不对
domain-no-dot = 没有点
domain-number = 最后一段是数字
shared-domain = 不属于任何一家：它下面的名称由注册机构分配
    .fix = 请写完整的域名，例如 example.co.uk
bad-web-address = 不是网址：{ $why }
    .fix = 请写成浏览器中显示的样子，例如 https://example.com/contact
web-address-character = 含有反斜杠、空格或控制字符
web-address-scheme = 既不以 http:// 也不以 https:// 开头
web-address-user = 主机名前面有用户名

## 姓名、通信地址、电话号码

name-no-letter = 没有文字
    .fix = 请写合同上的名字
in-address-line = { $what }（第 { $line } 行）
address-empty = 是空的
    .fix = 请写地址；不需要的项可以不写
too-many-lines = 有 { $lines } 行，最多允许 { $most } 行
    .fix = 请缩短
phone-write = 请以 + 和国家区号开头，例如 { $example }
phone-zero-after-code = 国家区号 { $code } 后面有一个 0，只有在国内拨打时才用
    .fix = 请去掉：{ $number }
phone-no-country-code = 没有国家区号，看不出是哪国的号码
phone-country-code-zero = 国家区号以 0 开头
phone-not-digits = 含有数字以外的字符
phone-too-short = 太短，不像带国家区号的号码
phone-too-long = 超过了电话号码最多的 15 位数字
phone-without-trunk = 缺少 { $country } 国内号码开头的 { $trunk }
phone-of-other-country = 从开头数字和位数看，不是 { $country } 的号码

## SIM 卡、银行账户、Message-ID

iccid-not-digits = 含有数字以外的字符
iccid-beginning = 不以 89 开头，而 SIM 卡号都以 89 开头
iccid-length = 不是 19 位或 20 位数字
iccid-check-digit = 与校验位不符（有些卡面不印这一位）
iccid-compare = 请与 SIM 卡核对
bad-iban = 不是有效的 IBAN：国家、长度或校验位不符
    .fix = 请从银行对账单上抄写；信函中只写最后四位
not-a-message-id = 不是 Message-ID
    .fix = 请从您所发信函的邮件头中复制，例如 <0123abcd@example.org>，或者不写

## 作为文档附上的信函，以及文件路径

unknown-document-format = 信函不能以这种形式附上
write-document-format = 请写 pdf 或 none
nearest-document-format = 您是不是想写 { $near }？请写 pdf 或 none
too-many-files = 列出了 { $files } 个文件，最多允许 { $most } 个
    .fix = 请只附上能证明您主张的文件
path-too-long = 长 { $bytes } 字节，最多允许 { $most } 字节
    .fix = 请给出较短的路径
path-control-character = 第 { $position } 个字符是控制字符（{ $code }）
    .fix = 请给文件改名，并重新输入路径

## 证明事由的文件。FILE 代表路径。

prove-change = 如果有服务商的变更通知，请用 { OPTION("attach", value: "FILE") } 附上
prove-quality = 如果有您的报障记录或测量结果，以及服务商的答复，请用 { OPTION("attach", value: "FILE") } 附上
prove-move = 如果有搬家的证明，例如新地址的住址登记或新租约，请用 { OPTION("attach", value: "FILE") } 附上
prove-renewal = 如果有显示续费的账单或通知，请用 { OPTION("attach", value: "FILE") } 附上
prove-death = 如果有死亡证明的复印件，请用 { OPTION("attach", value: "FILE") } 附上
prove-other = 如果有能说明事由的文件，请用 { OPTION("attach", value: "FILE") } 附上

## 不应通过邮件发送的内容

write-anew = 请去掉不应通过邮件发送的内容，其余重写
sensitive = 似乎含有{ $findings }
    .fix = 请去掉：电子邮件在途中可能被人看到。如果不是这类内容，请用 { $option } 允许
sensitive-account = 似乎含有{ $findings }
    .fix = 请去掉：电子邮件在途中可能被人看到；账户请写在 iban 中，发出的只有其中四位。如果不是这类内容，请用 { $option } 允许
finding-card = 银行卡号（尾号 { $shown }）
finding-card-at = 银行卡号（尾号 { $shown }，从第 { $position } 个字符起）
finding-iban = 完整的 IBAN（尾号 { $shown }）
finding-iban-at = 完整的 IBAN（尾号 { $shown }，从第 { $position } 个字符起）
finding-secret = 密码之类的机密（“{ $shown }”旁边有数字）
finding-secret-at = 密码之类的机密（“{ $shown }”旁边有数字，从第 { $position } 个字符起）

## 某种信函用得上、用不上的项。种类和各项的名称保持不变。

leave-out-unused = 不必处理；删去这一项，就不再出现这条提示
unused-reason = 不会写进信函里：撤回合同不需要理由，写了反而引起争论
unused-declared-before = 不会写进信函里：第一封信函已经写过，这封只要求答复
unused-renewal = 不会写进信函里：撤回合同不必等到续费
iban-unused = 不会写进信函里：只有撤销自动扣款授权时才写
    .fix = 如果服务商从这个账户扣费，请加上 revoke_mandate = true（{ OPTION("revoke_mandate") }）
wrong-kind = 不属于 { $kind }，而属于另一种信函；一封信函不能兼作两种
renewal-has-no-end = 请改填 { WORD("renews_on") }，或改用 { WORD("terminate") }
withdrawal-has-no-end = 请删去：撤回合同后，合同自始无效；或改用 { WORD("terminate") }
belongs-to-termination-for-cause = 请删去，或改用 { WORD("terminate-for-cause") }
belongs-to-later-letters = 请删去，或改用 { WORD("follow-up") } 或 { WORD("escalate") }
belongs-to-escalation = 请删去，或改用 { WORD("escalate") }
belongs-to-terminations = 请删去，或改用 { WORD("terminate") }

## 解约

end-may-cost = 如果最短合同期届时未满，这一天终止可能要付提前解约费用
    .fix = 删去即可，信中将要求在无须付费的最早日期终止；合同期何时届满，见合同或账户页面
end-missing = 没有填写：信函中将要求在无须支付提前解约费用的最早日期终止
    .fix = 如果最短合同期未满而您想更早终止，请用 { OPTION("end_on") } 给出日期，或用 { OPTION("accept_charge") } 要求即使付费也尽早终止
reason-missing = 没有填写：只有信函中写明事由，才能提前解约
    .fix = 请用 { OPTION("reason") } 给出，或在请求文件中写 reason：用一两句话说明发生了什么
reason-wanted = 没有填写：只写 { $cause } 看不出发生了什么
    .fix = 请用 { OPTION("reason") } 说明，写上您所知的日期和数字
no-proof = 一个也没有：因故解约，有证据更有把握
holder-missing = 没有填写：合同在谁的名下？
    .fix = 请用 { OPTION("holder") } 给出去世者的姓名；您自己的姓名仍写在 name 中
for-the-heirs = 信函中只写您的身份，不说您代表全体继承人
    .fix = 如果您既不是继承人也不是遗产管理人，请由其中一位共同署名；写上您的通信地址（{ OPTION("address") }），服务商才能把最后的账单寄给您
death-ahead = 还没有到
    .fix = 请给出去世的日期
day-of-death-missing = 没有填写：签约客户是哪天去世的？
    .fix = 请用 { OPTION("cause_on") } 给出：合同按这一天结算
capacity-missing = 没有填写：您是去世者的什么人？
    .fix = 请用 { OPTION("capacity") } 给出 heir（继承人）、executor（遗产管理人）、spouse（配偶）或 other（其他）；填 other 时，信函中不作任何身份声明
death-has-no-other-day = 在告知去世的信里不适用：合同应自去世之日终止
    .fix = 请删去
capacity-of-the-living = 适用于在世的签约客户，而这位客户已经去世
    .fix = 请填 heir、executor、spouse 或 other
capacity-of-the-bereaved = 只用于有关去世的信函：{ $capacity } 不适用于其他信函
    .fix = 请删去；签约客户在世且您持有授权委托书时填 attorney；签约客户去世时请用 terminate-for-cause 和 { OPTION("cause", value: "death") }
capacity-without-holder = 说明您是签约客户的什么人，但没有填写签约客户
    .fix = 请用 { OPTION("holder") } 给出签约客户，或删去
on-behalf = 不是您本人：信函中会写明您受其委托
    .fix = 请由本人发出，或用 { OPTION("attach") } 附上其授权委托书
on-behalf-in-germany = 不是您本人：如果没有附上授权委托书原件，德国服务商可以立即拒绝这样的通知；复印件或电子邮件都不算（德国民法典第 174 条）
    .fix = 请由本人发出，或附上原件邮寄
new-place-missing = 没有填写：您搬到哪里？
    .fix = 请用 { OPTION("new_place") } 给出城市或地址，或在理由中说明
not-served-unsaid = 没有给出：信函中不会写服务商不在新址提供服务，而提前解约的权利通常以此为前提
    .fix = 请先询问服务商；如果确实如此，请给出 { OPTION("not_served") }
remedy-day-missing = 没有填写：多数法律要求先给服务商最后一次整改的机会
    .fix = 请先报告故障并定一个期限；期限过后，用 { OPTION("remedy_by") } 给出期限，用 { OPTION("reported_on") } 给出报告日期
fault-of-today = 是今天：几乎没有法律允许在发现故障当天就解约
    .fix = 请先报告故障，定一个整改期限，期限过后再写信
remedy-day-ahead = 还没有过：今天是 { $today }
    .fix = 请等这一天过去，或删去
remedy-before-report = 早于报告故障的日期 { $reported }
    .fix = 请与您写给服务商的内容核对
wrong-cause = 用于事由“{ $wanted }”，而这里的事由是“{ $cause }”
    .fix = 请删去，或用 { OPTION("cause") } 给出另一事由
charge-accepted = 要求即使付费也尽早终止：可能要付提前解约费用
    .fix = 删去后，信函中会要求在无须付该费用的最早日期终止
charge-accepted-with-day = 不起作用：信函中已写明 end_on 的日期，其后为最早可行之日
    .fix = 请删去此项，或删去 end_on
identity-number-unknown = 不是这里认识的号码：DNI、NIE（西班牙）、NIF（葡萄牙）、codice fiscale（意大利）、PESEL（波兰）
    .fix = 请与证件核对，或删去：解约很少需要它
identity-number-check = 形式上是 { $label }，但校验位不对
    .fix = 请与证件核对
identity-number-sent = 会随信函发出：解约很少需要它，而电子邮件在途中可能被人看到
    .fix = 除非服务商要求，否则请删去

## 撤回合同、催促、投诉

received-before-order = 早于下单日期 { $ordered }
    .fix = 请把两个日期与订单确认核对
withdrawal-without-day = 没有填写，也没有收货日期：撤回合同的标准表格要求写明
    .fix = 如果知道，请给出 { WORD("ordered_on") }（订立合同的日期）；商品还请给出 { WORD("received_on") }
withdrawal-without-address = 没有填写：撤回合同的标准表格要求写明
    .fix = 如果服务商知道您的通信地址，请用 { OPTION("address") } 给出，每行用一次
first-letter-recent = { $days ->
        [0] 就是今天：客服处理需要几个工作日
        [1] 就是昨天：客服处理需要几个工作日
       *[other] 距今只有 { $days } 天：客服处理需要几个工作日
    }
    .fix = 除非快到扣费日，请等一周左右
authority-missing = 没有填写，这里也没有已知的机构
    .fix = 请用 { OPTION("authority") } 写明：服务商所在国家负责该行业的调解机构、监管机构或仲裁机构

## 日期

begins-after-end = 晚于 { WORD($key) } 的日期 { $end }：合同总是先开始，后终止
    .fix = 请把两个日期与合同核对
date-far-ahead = 比今天晚十年以上
    .fix = 请核对年份
date-far-back = 比今天早二十年以上
    .fix = 请核对年份
date-ahead = 还没有到：今天是 { $today }
    .fix = 请给出事情发生的日期
date-passed = 已经过去：今天是 { $today }
give-charge-to-come = 请给出还没有到的下次扣费日
give-answer-day-to-come = 请给出还没有到的日期，或者不写：不写时自动推算
give-end-to-come = 请给出还没有到的日期，或者不写：不写时，信函中要求在最早可行的日期终止
date-near = { $days ->
        [0] 就是今天：客服可能来不及处理
        [1] 就是明天：客服可能来不及处理
       *[other] 只剩 { $days } 天：客服可能来不及处理
    }
use-way-besides = 请同时用别的方式办理，并保存发出的信函作为证据（{ $ways }）
use-another-way = 请同时用服务商的其他方式办理，例如应用或客服热线，并保存发出的信函作为证据

## 本人和合同的号码

email-beyond-ascii = 在 @ 前面有 ASCII 以外的字符：只有支持 SMTPUTF8 的邮件服务器才能传送
    .fix = 如果收不到服务商的回复，请改用普通地址写信
email-of-provider = 就是这封信函的收件地址：服务商的回复不会寄到您那里
    .fix = 请给出您自己的地址，即服务商所知道的那个
no-identifier = 没有填写，也没有其他能识别合同的号码：服务商可能还要再问您
    .fix = 如果可以，请给出其中之一：{ WORD("order_number") }、{ WORD("customer_number") }、{ WORD("contract_number") }、{ WORD("line") } 或 { WORD("iccid") }

## 信函的语言

courtesy-same = 是{ $language }，信函本身也是这种语言
language-differs = 是{ $language }，而这家服务商使用{ $theirs }
    .fix = 请用 `preview` 看懂信函的内容，发送{ $theirs }的那封
reason-in-another-script = 所用文字，使用{ $language }的人看不懂，会原样保留
    .fix = 可以省略（很少需要理由），或用{ $language }书写
reason-in-another-language = 看起来不是{ $language }（信件所用的语言），会原样保留
    .fix = 可以省略（很少需要理由），或用{ $language }书写
name-in-another-script = 所用文字，使用{ $language }的人看不懂
    .fix = 请按合同上的写法填写
language-for-reading = 只供阅读（{ $language }）：这种语言的文本是给您看的译文，不是供服务商据以办理的信函
    .fix = 信函请选 { OPTION("language") } { $take }，并用 { OPTION("read_in") } { $tag } 以您的语言阅读，或用 { OPTION("courtesy") } { $tag } 附上译文
language-of-another-country = 所指国家没有专门的信函（{ $tag }）：信函使用{ $language }
    .fix = 请留意该国的用语，或用 { COMMAND("template new", $template) } 自己写
language-of-several = 是推测的：{ $language }，是 { $country } 的几种语言之一（{ $domain }）
    .fix = 请给出 { OPTION("country") }，或用 { OPTION("language") } 选择
language-guessed = 是推测的：{ $language }，因为服务商及其国家都不清楚
    .fix = 请给出 { OPTION("country") }，或用 { OPTION("language") } 选择
language-not-offered = 是{ $language }，因为还没有服务商所用语言的信函
    .fix = 如有需要，请用 { OPTION("language") } 另选

## 手机号码

-back-up = 备份与号码绑定的一切：银行验证码、聊天软件、各种账户
number-lost = 这种信函会终止号码的服务，号码也随之失效：想保留号码应办理携号转网，而不是解约
keep-number-pac = 如果想保留号码，请不要发送这封信函：发短信 PAC 到 65075，把收到的代码（有效期 30 天）交给新的服务商；并{ -back-up }
keep-number-ported = 如果想保留号码，请不要发送这封信函：通过新的服务商办理携号转网；并{ -back-up }
keep-number-ask = 如果想保留号码，请先不要发送这封信函：先问新的服务商怎样把号码转过去；并{ -back-up }
number-lost-with-death = 这种信函会终止号码的服务，号码随之失效，与之绑定的一切也会失去
    .fix = 如果有亲属想保留号码，请先申请把合同过户；趁号码还能用，保存信息、照片和各账户的登录方式
number-expires = 号码会保留到有效期届满；预付费号码及其余额可能在当天失效
    .fix = 请在此之前用完或取回余额，并{ -back-up }

## 信函寄给谁

provider-or-address = { $fix }，或给出 { OPTION("to") } 和 { OPTION("provider_name") }
provider-missing = 没有填写：信函要寄给谁？
    .fix = 请用 { OPTION("provider") } 指明（见 { COMMAND("provider list") }），或给出 { OPTION("to") } 和 { OPTION("provider_name") }
address-missing = 没有填写：只有服务商名称，没有地址
    .fix = 请用 { OPTION("to") } 给出，或用 { OPTION("provider") } 指明服务商（见 { COMMAND("provider list") }）
provider-without-address = 名录中没有它的邮箱地址
    .fix = 请用 { OPTION("to") } 给出
not-compared = 没有与您自己的 { $records } 份资料比对，因为这些资料无法读取
    .fix = 请看 { COMMAND("provider list") }
address-dated = 地址的来源较旧或没有日期：{ $email }（{ $source }）
    .fix = 发送前请与服务商的网站核对
# $age is the message seen-months-ago or seen-years-ago.
address-seen-long-ago = 地址最近一次查看已是很久以前：{ $email }（{ $source }；{ $age }）
    .fix = 发送前请与服务商的网站核对
address-sends-only = 没有可收解约信的地址：{ $email } 不能收信
address-data-protection-only = 没有可收解约信的地址：{ $email } 只受理数据保护请求，解约信寄到那里等于没寄
find-way-to-cancel = 请登录您在其网站或应用中的账户，看有没有解约的办法，或找到客服的地址，用 { OPTION("to") } 给出
one-of-family = 请写其中之一：{ $ids }；或者：{ $fix }

## 对收件人的疑问

doubts = { $before }，而且{ $after }
address-unverified = 只有一个地址，来自一个未经核实的来源：{ $email }（{ $source }）
address-doubted = 所登记的地址 { $email } { $why }
address-of-another = 是 { $owner }（{ $id }）的地址，不是 { $named } 的
address-outside-domains = 不在 { $provider } 自己的域名下
address-outside-named-domains = 不在 { $provider } 的域名下，但信函是写给 { $provider } 的
address-free-mail = 属于免费邮箱（{ $domain }），任何人都可以在那里申请地址
address-impostor = 用的域名很像 { $real }，其实不是
address-disguised = 含有字母“{ $letter }”（{ $code }），只是看起来像“{ $like }”
compare-with-website = 请与服务商的网站核对
compare-and-confirm = 请与服务商的网站核对；如果正确，请加上 { $option }
confirm-or-other-way = { $fix }；或改用其他方式：{ $way }
address-returned-letter = 曾经退信：寄往该地址的信函于 { $day } 被退回
other-way-to-cancel = 请与服务商的网站核对，或改用它的其他解约方式
other-way-or-confirm = 请与服务商的网站核对，或改用它的其他解约方式；如果地址确实无误，请加上 { $option }

## 附件

enclosure-refused = { $path }：{ $refusal }
enclosure-missing = 不存在
    .fix = 请检查路径，或不附这个文件
enclosure-not-a-file = 是{ $kind }，不是文件
    .fix = 请给出文件的路径
enclosure-unreadable = 无法读取：{ $source }
    .fix = 请检查权限，或复制到您能读取的地方
enclosure-empty = 是空的
    .fix = 请检查是否已保存，或不附这个文件
-make-smaller = 请缩小（150 dpi 的灰度扫描就够了），或少附一个
enclosure-too-large = 太大：{ $size }，而所有附件合计最多允许 { $limit }
    .fix = { -make-smaller }
enclosures-too-large = 使附件合计达到 { $size }，最多允许 { $limit }
    .fix = { -make-smaller }
answer-too-large = 太大：{ $size }，最多保存 { $limit }
    .fix = 请只给出回复本身，不带其附件
enclosure-changed = 在读取期间被改动
    .fix = 请等它保存好再试
enclosure-twice = 给了两次
    .fix = 请只给一次
-rename-file = 请改名：用字母、数字、空格和较短的扩展名
enclosure-name-encoding = 文件名不是有效的 Unicode
    .fix = { -rename-file }
enclosure-name-length = 文件名长 { $bytes } 字节，最多允许 255 字节
    .fix = { -rename-file }
enclosure-name-character = 文件名含有不允许的字符（{ $code }）
    .fix = { -rename-file }
enclosure-no-name = 没有文件名
    .fix = { -rename-file }
enclosure-name-windows = 文件名在 Windows 上无法保存（{ $why }）
    .fix = { -rename-file }
windows-sign = 含有 { $sign }
windows-ending = 以点或空格结尾
windows-device = { $stem } 在那里是设备名
enclosure-mislabelled = 扩展名是 .{ $extension }，内容却不是
    .fix = 请检查能否打开，并改用与内容相符的扩展名
-send-document = 请改用显示其内容的 PDF 或图片
enclosure-named-program = 扩展名属于程序（.{ $extension }）：邮件服务会拒收，谨慎的收件人也不会打开
    .fix = { -send-document }
enclosure-macros = 是可能带宏的 Office 文件（.{ $extension }）：邮件服务会拒收，谨慎的收件人也不会打开
    .fix = { -send-document }
enclosure-program = 是{ $program }：邮件服务会拒收，谨慎的收件人也不会打开
    .fix = { -send-document }
program-linux = 一个 Linux 程序
program-windows = 一个 Windows 程序
program-macos = 一个 macOS 程序
program-java-or-macos = 一个 Java 或 macOS 程序
program-webassembly = 一个 WebAssembly 程序
program-android = 一个 Android 程序
program-windows-link = 一个 Windows 快捷方式
program-script = 一个脚本
-black-out = 请不要附上；如果服务商坚持要，请涂黑对方不必看到的内容，并明确允许
enclosure-identity-document = 从文件名看是身份证件（“{ $word }”）：解约不需要身份证件
    .fix = { -black-out }
enclosure-identity-behind-link = 指向一个文件，从文件名看是身份证件（“{ $word }”）：解约不需要身份证件
    .fix = { -black-out }
-take-out = 请从文件中去掉，或明确允许
enclosure-sensitive = 第 { $line } 行含有{ $finding }
    .fix = { -take-out }
enclosure-credential = 第 { $line } 行含有{ $credential }
    .fix = { -take-out }

## 文件中发现的密钥和凭据

credential-private-key = 私钥
credential-azure-key = 一个 Azure 密钥
credential-wallet = 加密货币钱包
credential-aws-key = 一个 AWS 密钥
credential-npm-token = 一个 npm 令牌
credential-password = 密码
credential-client-secret = 客户端密钥（client secret）
credential-google-api-key = 一个 Google API 密钥
credential-google-token = 一个 Google 令牌
credential-github-token = 一个 GitHub 令牌
credential-gitlab-token = 一个 GitLab 令牌
credential-slack-token = 一个 Slack 令牌
credential-stripe-key = 一个 Stripe 密钥
credential-api-key = 一个 API 密钥
credential-pypi-token = 一个 PyPI 令牌
credential-wallet-key = 加密货币钱包的密钥
credential-java-key-store = 一个 Java 密钥库
credential-keepass-database = 一个 KeePass 数据库
credential-macos-keychain = 一个 macOS 钥匙串
credential-pkcs-12-key-store = 一个 PKCS #12 密钥库
credential-json-web-token = 一个 JSON Web Token
credential-password-hash = 密码的哈希值
credential-secret = 密码之类的机密

recipient-sends-only = 不能接收邮件
recipient-data-protection-only = 只受理数据保护事务：解约信寄到那里等于丢失

address-for-withdrawals-only = 只受理冷静期内的撤回
address-is-general = 只有综合邮箱：{ $email }；客服人员可能看不到
address-is-outside = 的地址不在其自有域名之下：{ $email }
address-imported = 地址来自导入，没有人核对过：{ $email }
address-is-pec = 只有认证邮箱（PEC）：{ $email }；它可能不接收普通邮箱的来信
provider-refuses-email = 表示不接受用电子邮件解约（{ $known }）；法律上可能并非如此
    .fix = 请保留发送凭证；更好的方式：{ $way }
provider-refuses-email-only = 表示不接受用电子邮件解约（{ $known }）；法律上可能并非如此
    .fix = 请保留发送凭证，并在其网站上寻找其他方式
provider-needs = 要求提供{ $what }（{ $known }）
    .fix = 请作为附件添加；身份证件复印件上不需要的内容请涂黑：照片、号码、签名
provider-ceased = 自 { $day } 起已停止服务（{ $known }）
    .fix = 请查明由谁接手，以及合同是否仍然有效
provider-ceased-for = 自 { $day } 起已停止服务（{ $known }）
    .fix = 请写给接手的服务商：{ $id }
ways-instead = 请使用以下方式之一，或用 { OPTION("to") } 提供另一个地址：{ $ways }
