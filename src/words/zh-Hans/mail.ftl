### 邮箱账户、服务器和发送途径。

## 连接

server-unreachable = { $host }：在“{ $stage }”这一步失败：{ $source }
server-late = { $host }：在“{ $stage }”这一步没有按时应答
server-closed = { $host }：服务器在“{ $stage }”这一步关闭了连接
server-unprotected = { $host }：无法建立加密连接：{ $why }
starttls-missing = { $host }：服务器不提供 STARTTLS，而未加密时不发送任何内容
host-not-this-machine = { $host }：是另一台机器，未加密时不向它发送任何内容
dialogue-interrupted = 在“{ $stage }”这一步中断
login-offered-otherwise = 服务器不提供 { $wanted } 登录方式（它提供：{ $offered }）
login-not-offered = 服务器不提供 { $wanted } 登录方式（它不提供任何方式）
protocol-broken = { $host }：在“{ $stage }”这一步，{ $protocol } 应答不正确：{ $what }

## 对话的各个步骤

stage-connect = 连接
stage-tls = TLS 握手
stage-greeting = 服务器问候
stage-login = 登录
stage-body = 传送邮件
stage-final-reply = 受理邮件

## 为什么无法连接服务器

lookups-too-many = 正在查询的名称太多
name-without-address = 这个名称没有对应的地址
connection-late = 没有按时应答

## 为什么无法加密连接

tls-closed = 服务器关闭了连接
tls-inside-tls = TLS 里面又套了 TLS
tls-no-host-name = 服务器的名称不是有效的主机名
certificate-expired = 服务器的证书已过期
certificate-not-valid-yet = 服务器的证书尚未生效（本机的时钟准吗？）
certificate-for-another-name = 服务器的证书属于另一个名称
certificate-authority-unknown = 服务器的证书由本机不信任的机构颁发
certificate-signature-bad = 服务器的证书上没有颁发机构的有效签名
certificate-refused = 服务器的证书不被接受（{ $reason }）
ca-file-unusable = { $file }：不是证书文件：{ $why }
ca-file-empty = 里面没有证书

## 服务器的错误

quoted-words = “{ $words }”
reply-instead-of = 应为 { $wanted }，却是 { $code }
reply-no-answer = { $code } 不是对邮件的答复
reply-endless = 应答没有结尾
replies-too-many = 一个命令有多个应答
replies-too-few = 应答太少
answer-too-early = 邮件还没有传完就有应答
answer-before-sent = 还没有发送就说已完成
answer-endless = 应答没有结尾
answer-to-another = 是对 { $tag } 的应答
greeting-missing = 没有问候
leave-unasked = 没有请求继续，却准许继续
line-without-crlf = 有一行不以 CRLF 结尾
line-endless = 有一行没有结尾
literal-too-long = 一段数据长达 { $octets } 字节

## 服务器的拒绝

server-refused = 服务器在“{ $stage }”这一步拒绝：{ $reply }
recipient-refused = { $recipient }：服务器在“{ $stage }”这一步拒绝：{ $reply }
server-limit = 邮件有 { $size } 字节；服务器最多接收 { $limit } 字节
smtputf8-missing = 地址中有 ASCII 以外的字符，而服务器不提供 SMTPUTF8

## 邮箱

mailbox-full = 邮箱已满：服务器在“{ $stage }”这一步拒绝：{ $reply }
mailbox-limit = 邮件有 { $size } 字节；邮箱最多接收 { $limit } 字节
folder-unknown = 没有文件夹 { $name }（现有：{ $folders }）
folder-for-drafts-missing = 没有草稿箱文件夹（现有：{ $folders }）
folder-for-sent-missing = 没有存放已发送邮件的文件夹（现有：{ $folders }）
folder-for-junk-missing = 没有垃圾邮件文件夹（现有：{ $folders }）
folders-none = 无

## 邮箱账户

config-unreadable = { $path }：无法读取：{ $source }
config-unwritable = { $path }：无法写入：{ $source }
config-wrong = { $path }:{ $line }：{ $what }
config-accounts-no-table = accounts 不是表
config-profile-no-table = profile 不是表
config-with-password = { $path }:{ $line }：里面写有密码，而密码不应写在文件里
account-wrong = { $path }：账户 { $account }：{ $what }
account-there-already = 已有账户 { $name }
account-unknown = 没有账户 { $name }

## 账户有什么问题

account-address-wrong = “{ $address }”{ $what }；{ $fix }
account-imap-wrong = imap：{ $what }
account-copy-without-imap = 设置了 copy_to_sent，却没有存放副本的 imap：请加上它的服务器
account-folder-name-wrong = drafts 和 sent 应是文件夹的名称，例如 "Drafts"
account-two-ways-out = 同时有 smtp 和 sendmail：请只保留一个
account-no-way-out = smtp 和 sendmail 都没有：请给出其中一个
account-host-unprotected = security = "none" 只能用于本机，而 { $host } 是另一台机器：请用 "tls" 或 "starttls"
account-two-secrets = 同时有 password_command 和 token_command：请只保留一个
account-without-keyring = 设置了 keyring = true，而这个版本不支持：请用 --features keyring 编译，或者改用 password_command（secret-tool、security、pass）
account-control-characters = username 和 host 中不能有控制字符
account-timeout-wrong = timeout 必须在 1 到 86400 秒之间

## 密码

password-command-not-run = 无法运行获取密码的命令：{ $source }
password-command-late = 获取密码的命令在 { $minutes } 分钟内没有结束
password-command-failed = 获取密码的命令失败（{ $status }）
password-command-silent = 获取密码的命令没有输出密码
password-interrupted = 已中断
password-empty = 密码是空的
password-line-break = 密码中间有换行，任何登录方式都无法使用
keyring-unusable = 无法使用系统钥匙串：{ $why }
keyring-missing = 无法使用系统钥匙串：这个版本不支持

## 邮箱服务商的要求

service-app-password = 要用授权码（应用专用密码），不能用您自己的密码；请在账户的安全设置里生成
    .note = { service-app-password }。
service-own-password = 使用邮箱自己的密码
    .note = { service-own-password }。
service-email-password = 要用在客户中心设置的电子邮件密码，不能用登录密码
    .note = { service-email-password }。
service-token = 已不再接受密码：请给出 token_command，由它输出 OAuth 访问令牌
    .note = { service-token }。
service-pop-and-imap = 请先在邮箱的设置里开启 POP3 和 IMAP；如果启用了两步验证登录，要用授权码（应用专用密码）
    .note = { service-pop-and-imap }。
service-mail-programs = 请先在邮箱的设置里开启邮件程序访问（IMAP、SMTP）
    .note = { service-mail-programs }。
service-smtp = 请先在账户的设置里开启需要登录的 SMTP
    .note = { service-smtp }。
service-code = 要用授权码；请在邮箱设置里开启 SMTP 的地方生成
    .note = { service-code }。
service-bridge = 必须运行 Proton Mail Bridge。它自己的密码和证书在它的设置里：请导出证书，并作为 ca_file 给出
    .note = { service-bridge }。

## 文件

file-exists = { $path } 已经存在
folder-absent = { $path }：没有这个文件夹
file-unwritable = 无法写入 { $path }：{ $source }
file-is-a-folder = 无法写入 { $path }：它是文件夹
file-is-irregular = 无法写入 { $path }：它不是普通文件
folder-is-no-maildir = 无法写入 { $path }：它是文件夹，但不是 Maildir
file-with-half-a-message = 无法写入 { $path }：里面有半封邮件

## 链接

link-too-long = 写成链接有 { $length } 个字符；不超过 { $limit } 个字符才能确保完整送达
link-subject-wrong = 主题中有换行或其他控制字符

## 本机程序

opener-absent = 这台机器上没有 { $program }
opener-not-run = 无法运行 { $program }：{ $source }
opener-failed = { $program } 没有办法打开它（{ $status }）
program-not-run = { $program }：无法运行：{ $source }
program-lost = { $program }：无法确定它是否已结束：{ $source }
program-refused-silently = { $program } 拒绝（{ $status }）
program-refused = { $program } 拒绝（{ $status }）：{ $said }

## 可能出了什么问题，以及该怎么办

advice = { $problem }：{ $fix }
advice-with-service = { $problem }：{ $fix }。{ $service }：{ $wants }

cause-credentials = 用户名或密码不被接受
    .fix = 请检查用户名和密码；许多邮箱要求使用授权码（应用专用密码），并在设置里开启 IMAP 和 SMTP
cause-app-password = 邮箱服务商要求使用授权码（应用专用密码）
    .fix = 请在账户的安全设置里生成一个，代替您自己的密码
cause-authorization-code = 邮箱服务商要求使用授权码
    .fix = 请在邮箱的设置里开启 SMTP 和 IMAP，用那里显示的授权码代替密码
cause-passwords-off = 邮箱服务商不再接受密码
    .fix = 请为账户设置 token_command，由它输出 OAuth 访问令牌
cause-submission-off = 这个邮箱没有开启通过程序发送（SMTP AUTH）
    .fix = 请让管理员开启，或者通过另一个账户发送
cause-token-refused = 访问令牌已过期，或者不适用于这个邮箱
    .fix = 请单独运行 token_command 并更新令牌，确认它有邮件权限，且用户名是这个账户的
cause-no-tokens = 服务器不接受访问令牌（XOAUTH2）
    .fix = 请用 password_command 代替 token_command
cause-mechanism = 服务器只提供 adieu 不支持的登录方式
    .fix = 请使用支持 PLAIN、LOGIN 或 XOAUTH2 的发信服务器，或者使用支持那些方式的程序（{ OPTION("sendmail") }）
cause-no-login = 服务器在这里不提供登录
    .fix = 请使用它的发信端口（tls 用 465，starttls 用 587）；如果服务器不需要登录就接收信函，请写 auth = "none"
cause-login-wanted = 服务器要求先登录
    .fix = 请从账户中去掉 auth = "none"，并给出用户名和密码
cause-web-login = 邮箱服务商要求您在它的网站上登录
    .fix = 请用浏览器在那里登录，确认是您本人，然后再次运行同一命令
cause-service-off = 这个邮箱没有开启邮件程序访问
    .fix = 请在邮箱的设置里开启 IMAP 和 SMTP
cause-password-expired = 密码已过期，或者必须更换
    .fix = 请在邮箱服务商的网站上登录并设置新密码
cause-locked = 邮箱服务商锁定了这个账户，或者不让它登录
    .fix = 请在邮箱服务商的网站上登录，或者联系它的客服
cause-login-later = 服务器现在无法验证登录
    .fix = 请稍后再次运行同一命令
cause-needs-tls = 服务器要求先加密连接
    .fix = 请把 security 设为 "starttls"（端口 587）或 "tls"（端口 465；IMAP 为 993）
cause-no-starttls = 服务器没有为这个端口加密，或者中间有人阻止它加密
    .fix = 请使用它的 tls 端口（465；IMAP 为 993）；如果也不提供，请换一个网络
cause-certificate = 服务器的证书对它的名称无效
    .fix = 请检查配置文件里服务器的名称、端口和加密方式；私有机构的证书请作为 ca_file 给出
cause-configuration = 账户的设置不正确
    .fix = 请在配置文件中修正账户
cause-no-connection = 无法与服务器建立连接
    .fix = 请检查配置文件里服务器的名称、端口和加密方式，以及您自己的网络连接
cause-not-served = 服务器不接受从这里发起的连接
    .fix = 请使用您邮箱的发信服务器（端口 465 或 587），不要使用接收邮件的服务器；如果它提示更换网络，请照办
cause-no-program = 无法运行该程序
    .fix = 请把账户的 sendmail 设为一个可以运行的程序的路径
cause-no-recipient = 这个地址不存在
    .fix = 请查询正确的地址，并把信函发到那里（{ OPTION("to", value: "ADDRESS") }）
cause-no-domain = 地址的域名不存在，或者不接收邮件
    .fix = 请查询正确的地址，并把信函发到那里（{ OPTION("to", value: "ADDRESS") }）
cause-disabled = 对方的邮箱现在不接收信函
    .fix = 请过一两天再试，或者用其他方式联系对方
cause-full = 对方的邮箱已满
    .fix = 请过一两天再试，或者用其他方式联系对方
cause-own-full = 您的邮箱已满
    .fix = 请清理邮箱，腾出空间
cause-too-large = 邮件太大
    .fix = 请去掉附件，或者缩小附件
cause-unauthenticated = 接收方无法验证信函来自您的域名（SPF、DKIM、DMARC）
    .fix = 请通过您的地址所属的邮箱服务发送；问题不在收件人的地址
cause-blocked = 接收方把信函或发出它的服务器当作垃圾邮件
    .fix = 请通过另一个账户发送，或者用其他方式联系对方；问题不在收件人的地址
cause-policy = 接收方的规则拒绝这封信函
    .fix = 请看对方的说明，改用另一个账户或其他联系方式；收件人的地址不一定有错
cause-sender-refused = 这个账户不能用该地址发送
    .fix = 请用账户自己的地址发送（{ OPTION("email") }），或者让邮箱服务商准许使用该地址
cause-relay = 服务器不接收您发往其他域名的信函
    .fix = 请使用您邮箱的发信端口（465 或 587）和您的用户名
cause-too-many = 您的信函或连接过多，服务器暂时不再接收
    .fix = 请等几个小时，再次运行同一命令；如果信函很多，请用更低的 { OPTION("rate") }
cause-greylisted = 接收方会暂缓来自陌生发件人的信函（灰名单）
    .fix = 请过半小时再次运行同一命令
cause-expired = 接收方的服务器连续几天没有接收
    .fix = 请再试一次，或者用其他方式联系对方；地址可能没有错
cause-loop = 接收方的服务器之间循环转发这封信函
    .fix = 请用其他方式联系对方，并告知此事
cause-unreachable = 无法连接接收方的服务器
    .fix = 请稍后再试，或者用其他方式联系对方；并检查地址的域名
cause-beyond-ascii = 地址中有 ASCII 以外的字符，服务器无法传送（没有 SMTPUTF8）
    .fix = 请通过服务器支持 SMTPUTF8 的账户发送（可以用 { COMMAND("account test") } 查看），或者发往只含 ASCII 字符的地址（{ OPTION("to", value: "ADDRESS") }）
cause-content = 服务器不接受信函的格式
    .fix = 请去掉附件，或者通过另一个账户发送
cause-protocol = 服务器与 adieu 之间无法正常对话
    .fix = 请查看对话内容（-v），并确认它是发信服务器或 IMAP 服务器
cause-no-permission = 这个账户不能使用该文件夹
    .fix = 请在配置文件里指定另一个文件夹，作为 drafts 或 sent
cause-no-folder = 没有这个文件夹
    .fix = 请在配置文件中该账户的 imap 表里指定文件夹，作为 drafts 或 sent
cause-program-usage = 该程序不接受 sendmail 的参数（-i -f）
    .fix = 请把账户的 sendmail 设为接受这些参数的程序
cause-program-host = 该程序没有找到这个名称的服务器
    .fix = 请检查该程序自身配置里的服务器名称，以及地址的域名
cause-program-login = 该程序无权这样做：它自己的登录被拒绝，或者它不能访问某个文件
    .fix = 请单独运行该程序，并检查它自身配置里的用户、密码和文件权限
cause-program-configuration = 该程序自身的配置有错误
    .fix = 请修正配置，并单独运行该程序试一试
cause-program-trouble = 该程序自身出了故障
    .fix = 请看它的说明和日志，然后再次运行同一命令
cause-program-missing = 无法运行该程序，或者它要启动的程序
    .fix = 请检查账户的 sendmail 里的路径，以及该程序要启动的程序
cause-interrupted = 已被中断
    .fix = 请再次运行同一命令
cause-later = 服务器现在无法办理
    .fix = 请稍后再次运行同一命令
cause-permanent = 再试也会得到服务器的同样答复
    .fix = 请看服务器的说明
cause-unknown = 没有说明原因
    .fix = 请看服务器的说明，并查询地址：正确的地址用 { OPTION("to", value: "ADDRESS") } 给出
