### 请求文件，以及配置文件中的个人资料。

## 无法读取的文件

file-not-found = { $name }：没有这个文件
    .fix = 请检查文件名和文件夹
file-unreadable = { $name }：无法读取：{ $source }
    .fix = 请确认它是文件，并且您有权读取
request-file-too-large = { $name }：超过 { $kib } KiB，请求文件不会这么大
    .fix = 请给出请求文件本身
request-file-not-utf8 = { $name }:{ $line }：不是 UTF-8 文本
    .fix = 请把文件保存为 UTF-8

## 文件写法上的错误

json-syntax = { $error }
    .fix = 请与 examples/own-address.json 对照
json-not-object = 文件应当只含一个对象：{"{"} … {"}"}
    .fix = 请与 examples/own-address.json 对照
toml-syntax = { $error }
    .fix = 文字要加引号，例如 key = "value"；日期写成 2026-12-01
file-errors-more = { $first }（另有 { $more } 处）
file-key-twice = 键 "{ $key }" 在这里出现了第二次
    .fix = 请只保留一个
file-too-many-keys = 其中一个表有超过 { $most } 个键，请求文件不会有这么多
    .fix = 请给出请求文件本身

## 表和键（TOML）

file-table-unknown = 没有这个表
file-table-meant = 您是不是想写 [{ $near }]？
file-tables-known = 可用的表有 { $tables }
file-tables-of-config = 配置文件中有 [profile] 和 [accounts.NAME]
file-table-not-value = 是一个表，不是值
    .fix = 请单独写一行 [{ $table }]，并把属于它的值写在下面
file-no-setting = 不是设置项
    .fix = 请写在 [profile] 下面
file-key-not-profile = 不是个人资料中的键
file-keys-of-profile = 个人资料可含 name、email、phone、address、country 和 language
profile-country-no-text = 不是文本
    .fix = 请写带引号的两个字母，例如 "GB"
file-key-misplaced = 位置不对
file-key-belongs-at-top = { $key } 应写在文件开头，第一个表之前
file-key-belongs-in-table = { $key } 应写在 [{ $table }] 下面
file-key-unknown = 没有这个键
file-key-meant = 您是不是想写 { $near }？
file-key-meant-at-top = 您是不是想写 { $near }？它应写在文件开头，第一个表之前
file-key-meant-in-table = 您是不是想写 { $near }？它应写在 [{ $table }] 下面
file-keys-known = 这里可用的键有 { $keys }

## 类型不对的值

file-value-not-text = 应为文字，不能是{ $found }
    .fix = 请写成 { $key } = "{ $example }"
file-value-not-lines = 应为文字，或每行一条文字的列表，不能是{ $found }
    .fix = 请写成 { $key } = "{ $example }"
file-value-not-date = 应为日期，不能是{ $found }
    .fix = 请写成 { $key } = { $example }，不加引号，不写时间
file-value-not-switch = 应为 true 或 false，不能是{ $found }
    .fix = 请写成 { $key } = { $example }
file-value-number = 应为文字，不能是数字或日期
    .fix = 请加上引号：{ $key } = "{ $shown }"
file-list-holds-other = 应为文字，或每行一条文字的列表，但其中含有{ $found }
    .fix = 请给每一行加上引号

file-type-text = 文字
file-type-date = 日期
file-type-time = 时间
file-type-switch = 是非值（true 或 false）
file-type-number = 数字
file-type-list = 列表
file-type-table = 表

toml-text-unquoted = 文字没有加引号
toml-quote-open = 缺少结尾的引号
toml-key-alone = 这一行只有键，没有值
toml-key-invalid = 键的写法有误：只能用英文字母、数字、_ 和 -
toml-bracket-open = 缺少右方括号 ]
toml-wide-characters = 用了中文引号或全角等号
    .fix = 请改用英文输入法的 " 和 =，例如 name = "Wang Xiaoming"
toml-write-line = 请写 { $line }
