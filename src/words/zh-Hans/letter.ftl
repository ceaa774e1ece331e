### 信函、模板和文档。

## 信函中有哪些个人信息

iban-ending-only = …{ $ending }（只有最后四位）

## 模板

template-origin-built-in = { $path }（自带）
template-wrong = { $template }：{ $what }
template-wrong-in-line = { $template }:{ $line }：{ $what }
template-wrong-at = { $template }:{ $line }:{ $column }：{ $what }
template-wrong-in-sample = { $template }：{ $what }（示例：{ $sample }）
template-error-mend = 请修正模板；用它写草稿也会同样出错

## 模板有什么问题：接在模板名称和冒号之后；花括号及其中的内容保持不变

template-error-unreadable = 无法读取：{ $source }
template-missing = 没有这种信函的{ $language }版：自带的模板和您自己的模板里都没有 { $path }
template-partial-missing = 引用了 {"{{"}> { $partial }{"}}"}，而 { $path } 不存在
template-partial-computed = 引用的片段，名称不是普通的单词
template-partial-inline = 在模板内部定义了片段（{"{{"}#*inline{"}}"}）：片段应是单独的文件，放在旁边的文件夹 _partials 里
template-recursion = 模板互相引用，没有止境：{ $names }
template-too-deep = 标签（{"{{"}…{"}}"}）超过 { $most } 个，或者片段里的片段里还有片段
template-unclosed = 块 { $tag } 没有结束
template-no-value = {"{{"}{ $variable }{"}}"} 没有值：{ $hint }
template-condition-never-holds = {"{{"}#if { $variable }{"}}"} 永远不会成立：{ $hint }
template-unknown-variable = {"{{"}{ $variable }{"}}"}：{ $hint }
    .fix = 请看 { COMMAND("template variables") }
template-variable-optional = 这个变量是可选的；请用 {"{{"}#if { $variable }{"}}"} … {"{{"}/if{"}}"} 把它括起来
template-variable-near = 没有这个变量；您是不是想写 { $near }？
template-variable-unknown = 没有这个变量
template-no-list = {"{{"}#{ $block }{"}}"}：没有哪个变量是列表，也没有哪个变量含有下级项
    .fix = 请直接写变量本身；enclosures 和 address 自带分行
template-no-subject = 开头应是一行“Subject: …”，主题不能为空，下面应有一个空行
template-no-blank-line = 应只有一行主题，之后是一个空行
template-long-subject = 主题有 { $length } 个字符，最多允许 { $most } 个
template-empty-body = 主题下面没有正文
template-long-body = 信函有 { $length } 字节，最多允许 { $most } 字节
template-character = 含有控制字符或不可见字符（U+{ $code }）

## 检验模板时发现的问题

template-html = { $template }：含有像是 HTML 的内容 { $tag }
    .fix = 请直接写字符本身，不要用 HTML 标签
template-copied = { $template }：仍与信函 { $other } 一字不差
    .fix = 请用这个模板自己的语言来写
template-unsaid = { $template }：信函没有写 { $variable }：{ $why }
template-put-variable = 请把 {"{{"}{ $variable }{"}}"} 写在合适的位置
template-put-variable-if-given = 请把 {"{{"}#if { $variable }{"}}"}…{"{{"}{ $variable }{"}}"}…{"{{"}/if{"}}"} 写在合适的位置
letter-long-subject = 主题有 { $length } 个字符：邮件程序能显示的远不到 { $most } 个
    .fix = 请缩短，只写所要求的事和一个编号
letter-html = 含有像是 HTML 的内容 { $tag }：信函是纯文本，对方看到的就是这些字符原样
    .fix = 请直接写字符本身，不要用 HTML 标签
letter-hole = 值没有给出时留下了空缺 { $hole }
    .fix = 请把值前后的文字也放进它的 {"{{"}#if{"}}"} 里

## 信函必须写明什么，以及依据的法律

letter-needs-writer = 写信人是谁（§ 312k Abs. 2 BGB、D215-2）
letter-needs-email = 确认发到哪里（§ 312k Abs. 2 BGB、D215-2）
letter-needs-addressee = 信函写给谁
letter-needs-holder = 是谁的合同
letter-needs-contract = 是哪份合同（§ 312k Abs. 2 BGB、D215-2）
letter-needs-other-number = 是哪份合同（只给出这一个编号时）
letter-needs-line = 是哪个号码（电信合同，D215-2）
letter-needs-sim-card = 是哪张 SIM 卡（只给出这一个编号时）
letter-needs-confirm-by = 最迟哪天确认
letter-needs-renewal = 要取消的是哪次续费
letter-needs-end = 合同何时终止（§ 312k Abs. 2 BGB、D215-2）
letter-needs-cause = 解约事由（§ 312k Abs. 2 BGB；提前终止依 D215-2）
letter-needs-day-of-death = 去世的日期
letter-needs-order-day = 下单日期（欧盟指令 2011/83/EU 附件一 B 部分）
letter-needs-receipt-day = 收货日期（欧盟指令 2011/83/EU 附件一 B 部分）
letter-needs-address = 消费者的地址（欧盟指令 2011/83/EU 附件一 B 部分）
letter-needs-product = 商品或服务（欧盟指令 2011/83/EU 附件一 B 部分）
letter-needs-date = 日期（欧盟指令 2011/83/EU 附件一 B 部分）
letter-needs-first-letter = 说的是哪封信函
letter-needs-authority = 将向谁投诉

## 检验模板用的示例请求

sample-full = 内容齐全
sample-minimal = 只有必填内容
sample-renewal-tomorrow = 明天续费
sample-renewal-known = 续费日期已知
sample-mobile = 手机号码
sample-at-any-price = 即使付费
sample-free-exit = price-change，依法免费
sample-heir = 继承人
sample-spouse = 配偶
sample-for-cause = { $sample }，{ $cause }

## 没有信函会用到的模板

template-unread-ending = { $path }：没有读取
    .fix = 请让文件名以小写的 .hbs 结尾
template-unread-without-language = { $path }：没有读取：它不在任何语言的文件夹里
    .fix = 请移到语言文件夹里，例如 en-GB/
template-unread-no-language = { $path }：没有读取：“{ $folder }”不是语言标签
    .fix = 请用语言标签给文件夹命名，例如 en-GB、de 或 sv
template-unread-too-deep = { $path }：没有读取：所在的文件夹层次太深
    .fix = 请往上移，移到“语言/种类.hbs”
template-not-included = { $path }：没有信函引用它
    .fix = 请用 {"{{"}> { $name }{"}}"} 引用它，或者把它移走
template-not-included-and-broken = { $path }：没有信函引用它，而且它有错误：{ $error }
    .fix = 请用 {"{{"}> { $name }{"}}"} 引用它，或者把它移走

## 模板的变量，按名称：各是什么内容

template-variable-given-always = 总有
template-variable-given-sometimes = 可选
template-variable-condition = 条件
template-variable =
    .accept_charge = 即使付费也尽早终止
    .address = 您的通信地址，分行写
    .article = 给予解约权的法条，按当地的写法
    .as_executor = 您是遗产管理人
    .as_heir = 您是继承人之一
    .as_spouse = 您是签约客户的配偶
    .authority = 将向其投诉的机构（escalate）
    .by_attorney = 您持有签约客户的授权委托书
    .by_post = 信函邮寄（打印出来的文件）
    .cause_on = 事由发生日期（terminate-for-cause）
    .confirm_by = 最迟答复的日期；只能写“立即”时没有
    .contract_number = 合同编号
    .customer_number = 客户编号
    .death = 事由是签约客户去世
    .email = 您的邮箱地址
    .enclosures = 所附文件的名称，每行一个
    .end_on = 希望合同终止的日期
    .first_message_id = 第一封信函的 Message-ID（follow-up、escalate）
    .first_sent_on = 第一封信函的发送日期（follow-up、escalate）
    .first_subject = 第一封信函的主题（follow-up、escalate）
    .free_exit = 法律允许因此事由免费解约
    .holder = 合同上的名字：没有另外给出时，是您的姓名
    .iban_ending = 扣费账户的最后四位
    .iccid = SIM 卡号
    .identity_label = 身份号码的名称，例如 DNI
    .identity_number = 身份号码
    .line = 号码
    .mobile = 是手机号码
    .move = 事由是搬家
    .name = 您的姓名
    .new_place = 新址
    .no_winback = 您不想收到挽留的优惠
    .not_served = 您说服务商不在新址提供服务
    .on_behalf = 合同不在您名下
    .order_number = 订单号
    .ordered_on = 下单日期
    .other_cause = 事由见理由中所写
    .phone = 您的电话号码
    .price_change = 事由是价格或条款变更
    .product = 套餐、商品或服务
    .provider_email = 信函寄往的地址
    .provider_name = 服务商名称
    .quality = 事由是服务与约定不符
    .reason = 您的理由
    .received_on = 收货日期
    .remedy_by = 服务商整改期限的最后一天
    .renews_on = 下次扣费日
    .reported_on = 报告故障的日期
    .revoke_mandate = 同时撤销自动扣款授权
    .today = 信函写成的日期

## 模板的辅助函数：每个示例得到什么

template-helper-if = 条件成立的那一部分；值没有给出时，条件不成立
template-helper-unless = 条件不成立时的那一部分
template-helper-and = 两个条件都成立时的那一部分；(or a b) 与此类似，只要有一个成立即可
template-helper-partial = 这个名称的片段，取自信函旁边的 _partials

## 信函的文档版

document-missing = 这里没有字体能显示这些字符：{ $characters }
characters-in-package = { $characters }：{ $kind }，在 Debian 的软件包 { $package } 中
characters-in-no-font = { $characters }：{ $kind }，不在任何已知的字体中
characters-unknown-script = 未知文字
characters-emoji = 表情符号
characters-private-use = 私用字符
characters-symbols = 符号
document-control = 正文含有控制字符（U+{ $code }）
document-too-long = 信函超过 { $most } 页
address-line-wide = 邮寄地址中的“{ $line }”一行比信封窗口宽
address-lines-many = 邮寄地址有 { $lines } 行，信封窗口只能显示 { $most } 行
# 句子的后半，主语是文件。
picture-unknown = 既不是 PNG，也不是 JPEG
picture-too-large = 有 { $width } × { $height } 像素；最多允许 { $most } 百万像素
picture-print-colours = 是印刷用色（CMYK）的 JPEG
picture-damaged = 已损坏或不完整
fonts-folder-unreadable = 无法读取字体文件夹 { $path }：{ $source }
fonts-folder-empty = 文件夹 { $path } 里没有字体文件（.ttf、.otf、.ttc 或 .otc）
font-unreadable = 无法读取字体文件 { $path }：{ $source }
font-broken = { $path } 已损坏，或者根本不是字体
font-not-embedded = 无法嵌入字体 { $name }
font-without-a-name-not-embedded = 无法嵌入没有名称的字体
pdf-unwritable = 无法写入 PDF：{ $source }

## 写好的邮件要再检查一遍

message-media-type = 附件的媒体类型无法写进邮件头：{ $source }
message-incorrect = 写好的邮件不正确：{ $source }
message-bare-line-end = 第 { $line } 行以单独的 CR 或 LF 结尾
message-long-line = 第 { $line } 行有 { $length } 字节，最多允许 998 字节
message-control-character = 第 { $line } 行含有控制字符
message-header-count = 邮件头中的 { $header } 出现了 { $count } 次
message-without-body = 邮件头之后没有空行
message-of-another-kind = 邮件不是应有的形式：应是纯文本，或带附件的文本
message-boundary = 第 { $line } 行在各部分之间，或者可能被当成分隔线
message-parts = 邮件有 { $count } 个完整的部分，应有 { $expected } 个
message-part-header = 第 { $part } 部分的 { $header } 头出现了 { $count } 次
message-part-kind = 第 { $part } 部分不是应有的正文或附件
