### 服务商名录及其中的地址。

## 地址的用途

address-for-customer-service = 客服
address-for-cancellations = 解约
address-for-privacy = 仅限数据保护事务
address-only-sends = 只发信，不能收信
address-source = 来源 { $source }，{ $day }查看
source-worth-a = 可信度 A：服务商自己的或官方的网页
source-worth-b = 可信度 B：他人的网页
source-worth-c = 可信度 C：未经核实
source-outdated = 来源较旧或没有日期

## 电子邮件以外的方式

channel-app = 应用
channel-hotline = 客服热线
channel-sms = 短信
channel-portal = 账户页面
channel-form = 网页表单
channel-letter = 纸质信函
channel-fax = 传真
channel = { $kind }：{ $how }（{ $remarks }）
channel-at-hand = { $kind }：{ $how }；请备好：{ $at_hand }（{ $remarks }）

## 按代号找服务商

provider-unknown = 不在服务商名录中
provider-of-several = 是好几家服务商的名称
provider-see-list = 请看 { COMMAND("provider list") }
provider-near = 您是不是想写 { $near }？见 { COMMAND("provider list") }
provider-family = 请写其中之一：{ $ids }

## 收信的邮箱

mailbox-only-sends = 不能接收回信
    .fix = 请找到客服的地址
mailbox-for-privacy = 像是受理数据保护事务的地址，解约信寄到那里等于没寄
mailbox-for-the-server = 属于管理邮件服务器的人

## 资料中的文字

source-backslash = 含有反斜杠，浏览器和人对它的理解不同
    .fix = 请按浏览器显示的样子复制网页地址，或用文字说明在哪里看到的
source-user-name = 主机名前面有用户名，容易被误认作主机
    .fix = { source-backslash.fix }
record-sensitive = 似乎含有{ $found }
    .fix = 请去掉：这里的内容可能会写进信函里
write-the-rest-anew = 请去掉不应通过邮件发送的内容，其余重写
wrong-value = “{ $value }”{ $what }
seen-in-the-future = 还没有到：今天是 { $today }
    .fix = 请核对日期

## 不认识的词

unknown-purpose = 不是可用的用途
unknown-channel = 不是可用的方式
unknown-confidence = 不是可用的可信度
unknown-sector = 不是可用的行业
record-words = 请写其中之一：{ $names }
record-word-near = 您是不是想写 { $near }？请写其中之一：{ $names }

## 自己的资料文件

records-unreadable = 无法读取：{ $source }
    .fix = 请确认它是文件夹，并且您有权读取
record-unreadable = 无法读取：{ $source }
    .fix = 请修正这个文件，或把它移走
record-misnamed = 文件名不能作代号
    .fix = 请用小写字母、数字和连字符命名，例如 example-mobile.toml
record-exists = { $path } 已经存在
record-unwritable = 无法改动 { $path }：{ $source }
record-not-toml = 这里不是 TOML：{ $what }
    .fix = 文字要加引号，例如 name = "Example Mobile"
record-not-toml-and-more = 这里不是 TOML：{ $what }（另有 { $more } 处）
    .fix = { record-not-toml.fix }
record-unknown-key = 不是服务商资料中的键
record-keys = 请删去；可用的键有：{ $keys }
record-key-near = 您是不是想写 { $near }？
record-not-text = 不是文字
    .fix = 请写加引号的文字，例如 { $key } = "…"
record-no-bool = 既不是 true 也不是 false
    .fix = 请写 true 或 false，不加引号
record-old-word = 是 { $word } 的旧写法
    .fix = 请改写成 { $word }

## 资料中的键。键名在任何语言中都不变。

record-id-missing = 没有填写
    .fix = 请写文件名，不带 .toml
record-id-empty = 是空的
    .fix = 请写 id = "{ $id }"，即不带 .toml 的文件名，或给文件改名
record-id-not-the-file = 与文件名不一致
    .fix = 请写 id = "{ $id }"，即不带 .toml 的文件名，或给文件改名
record-id-taken = { $other } 也用了这个代号
    .fix = 请给每个文件各自的代号：这里写 id = "{ $id }"
record-name-missing = 没有填写
    .fix = 请写信函中怎样称呼它
record-names-no-list = 不是最多 { $most } 项的列表
    .fix = 请列出其他名称，并加引号，例如 { $key } = ["Example Mobile"]
record-name-not-text = 含有不是文字的内容
    .fix = 请给每个名称加上引号
record-domains-missing = 没有填写
    .fix = 请列出服务商自己的域名，例如 domains = ["example.com"]：别处的地址可能属于陌生人
record-domains-no-list = 不是最多 { $most } 项的列表
    .fix = { record-domains-missing.fix }
record-domains-empty = 是空的
    .fix = { record-domains-missing.fix }
record-address-outside = “{ $email }”不在这份资料的域名下
    .fix = 如果 { $domain } 属于该服务商，请加入 domains；如果不是，这个地址可能属于陌生人
record-address-only-sends = “{ $email }”不能接收回信
    .fix = 请找到客服的地址，或写 purpose = "{ $purpose }"
record-tables-no-list = 不是最多 { $most } 个表的列表
    .fix = 每个表请以一行 [[{ $key }]] 开头
record-email-missing = 没有填写
    .fix = 请写地址，或删去这个表
record-purpose-missing = 没有填写
    .fix = 请写用途：customer-service（客服）、cancellation（解约）或 privacy（数据保护）
record-source-missing = 没有填写
    .fix = 请写在哪里看到这个地址，例如网页地址：没有来源，谁也无法核对
record-confidence-missing = 没有填写
    .fix = 请写 A（服务商自己的或官方的网页）、B（他人的网页）或 C（未经核实）
record-seen-on-missing = 没有填写
    .fix = 请写您在那里看到它的日期，例如 seen_on = 2026-11-23
record-channel-missing = 没有填写
    .fix = 请写是哪种方式：app（应用）、hotline（客服热线）、sms（短信）、portal（账户页面）、form（网页表单）、letter（纸质信函）或 fax（传真）
record-how-missing = 没有填写
    .fix = 请写在那里怎么做

## datenanfragen/data 中的公司

import-unreadable = 无法读取 { $path }：{ $source }
import-empty = { $path }：这里和其中的 companies 文件夹里都没有公司文件（.json）

## 略过的公司

company-slug-taken = 它的 slug "{ $slug }" 与 { $file } 的相同
company-unreadable = 无法读取：{ $source }
company-not-json = 不是 JSON：{ $error }
company-no-object = 不含公司：一家公司应为一个 JSON 对象
company-bad-slug = slug 不是由小写字母、数字和连字符组成
company-bad-quality = quality 不是 tested、verified、imported、scraped 之一
company-without-source = sources 是空的：谁也无法核对这份资料
company-bad-medium = suggested-transport-medium 不是 fax、letter、email、webform 之一
company-not-text = { $key } 不是文字
company-key-missing = 没有 { $key }
company-no-list = { $key } 不是文字的列表
company-wrong = { $key } { $what }

## 网页、方式以及服务商的要求：分句和标题

page-cancel = 解约页面
page-account = 账户页面
page-help = 帮助页面
page-terms = 条款
way-email = 电子邮件
way-online = 网上
need-signature = 亲笔签名
need-id-copy = 身份证件复印件
address-for-withdrawals = 冷静期内撤回合同
address-for-anything = 综合邮箱
address-pec = 认证邮箱（PEC），可能只接收同类邮箱的来信
source-without-day = 来自 { $source }
page-no-web-address = 不是网页地址
    .fix = 请照浏览器显示的样子复制，以 https:// 开头
postal-line-too-long = 超过 { $most } 个字符
    .fix = 请缩短这一行
record-no-table = 不是表
    .fix = 请以一行 [{ $key }] 开头
record-no-id = 不是记录的代号
    .fix = 请照 { COMMAND("provider list") } 显示的样子填写，例如 lebara-uk
record-page-kind-missing = 没有填写
    .fix = 请填写页面的用途：cancel、account、help 或 terms
record-page-missing = 没有填写
    .fix = 请填写页面地址，例如 url = "https://www.example.org/cancel"
record-postal-lines = 应为 2 到 { $most } 行
    .fix = 请照信封上的写法填写，例如 lines = ["Example Mobile", "1 Example Road", "London"]
record-ways-missing = 没有填写
    .fix = 请填写对方不接受的方式，例如 ways = ["email"]
record-need-missing = 没有填写
    .fix = 请填写对方的要求：signature 或 id-copy
record-ceased-missing = 没有填写
    .fix = 请填写日期，例如 on = 2026-11-23
unknown-page = 不是已有的页面种类
unknown-way = 不是已有的方式
unknown-need = 不是可以要求的内容

## 电子邮件以外的方式。$known 是分句：信息的来源

way-page = { $kind }：{ $url }（{ $known }）
way-account-page = 账户页面：{ $url }；注销账户并不等于终止合同：请先解约（{ $known }）
way-post = 邮寄：{ $address }（{ $known }）；{ OPTION("letter") } 生成可打印的信函
way-post-seat = 邮寄到公司所在地（没有其他地址可用时）：{ $address }（{ $known }）；{ OPTION("letter") } 生成可打印的信函
way-button-de = 在 { $domain }：请找“Verträge hier kündigen”（在此解约）按钮，德国法律要求每个可以订立合同的网站都设有它（《德国民法典》第 312k 条）；确认必须立即发出
way-button-fr = 在 { $domain }：请找“Résilier votre contrat”（解除合同），法国法律要求每个可以订立合同的网站都设有它（《消费法典》第 L. 215-1-1 条，“三次点击”）
way-page-nl = 在 { $domain }：请找“opzeggen”（解约），通常位于 { $domain }/opzeggen；在网上订立的合同可以在网上解除
way-platform-pt = 在葡萄牙国家的电信合同终止平台：https://www.cessacaodecontratos.pt
