# 随客户群一起展示的内容：构成、重叠、趋势、变化原因，以及谁在其中、为什么。

look-age = 年龄
look-below = 低于{ $high }
look-from = { $low }及以上
look-band = { $low }至{ $high }以下
look-whole-band = { $low }至{ $high }

look-breakdown-title = { $name }：按{ $field }划分
look-breakdown-lead = 占比最大的是{ $label }：占其中的{ $share }，在全部客户中占{ $everyone }。
look-breakdown-band = 人数最多的是“{ $label }”这一组：占其中的{ $share }，在全部客户中占{ $everyone }。
look-breakdown-over = 最突出的是{ $label }：出现的频率是全部客户中的{ $times }倍。
look-breakdown-missing = 其中{ $shown }位客户没有这项数据。
look-breakdown-nobody = 这个客户群中没有客户，无从划分。
look-rest = 其他值（{ $count }个）
look-missing = 未知
look-column-customers = 客户数
look-column-share = 占比
look-column-everyone = 在全部客户中的占比
look-column-index = 相对全部客户的倍数

look-overlap-title = { $names }的重叠
look-overlap-two = { $shown }位客户同时在两者之中：占“{ $one }”的{ $first }，占“{ $other }”的{ $second }。
look-overlap-none = 没有客户同时在两者之中。
look-overlap-many = { $shown }位客户同时在所有客户群中。重叠最多的是“{ $one }”和“{ $other }”：{ $most }位。
look-overlap-both = 同时在两者中
look-overlap-only = 只在“{ $name }”中
look-column-segment = 客户群
look-column-alone = 不在其他客户群中
look-column-share-of = 占“{ $name }”的比例
look-this-segment = 这个客户群

look-trend-title = { $name }：{ $day }以来
look-trend-grew = 从{ $first }的{ $before }位到{ $last }的{ $after }位：增加{ $by }位（{ $share }）。
look-trend-shrank = 从{ $first }的{ $before }位到{ $last }的{ $after }位：减少{ $by }位（{ $share }）。
look-trend-same = { $last }有{ $after }位，与{ $first }相同。
look-trend-from-nobody = { $first }没有客户，{ $last }有{ $after }位。
look-change = 进入{ $entered }位，离开{ $left }位，留下{ $stayed }位。
look-change-signed-up = 进入的客户中有{ $shown }位是此后才注册的。
look-change-put-out = 离开的客户大多因为同一个条件：{ $left }位中有{ $shown }位不再符合“{ $words }”。
look-change-let-in = 进入的客户大多因为同一个条件：{ $entered }位中有{ $shown }位此前还不符合“{ $words }”。
look-change-title = 哪个条件使他们进入或离开
look-change-note = 同一位客户可能计入多个条件。
look-known-today = 数据没有保存以下内容的历史，因此按今天的情况计算：{ $words }。
look-signed-up-note = 在某一时刻之后才注册的客户不计入该时刻。
look-column-day = 日期
look-column-condition = 条件
look-column-let-in = 因此进入
look-column-put-out = 因此离开

look-why-in = { $who }在{ $saved ->
    [yes] 客户群“{ $name }”
   *[no] 这个客户群
}中。
look-why-out = { $who }不在{ $saved ->
    [yes] 客户群“{ $name }”
   *[no] 这个客户群
}中。
look-why-fails = 有{ $count }个条件不符合。
look-why-cut = 所有条件都符合，但客户群的人数上限把这位客户排除在外。
look-why-title = 为什么{ $who }{ $inside ->
    [yes] 在
   *[no] 不在
}{ $saved ->
    [yes] 客户群“{ $name }”
   *[no] 这个客户群
}中
look-why-all = 以下全部
look-why-any = 以下至少一项

nobody-can-be-both = 没有人能同时符合这两个条件：“{ $one }”和“{ $other }”。
nobody-can-be = 没有人能符合这个条件：“{ $one }”。
emptied-by = 加上条件“{ $words }”之后就没有客户了。
emptied-at-first = 仅条件“{ $words }”就没有客户符合。
emptied-without = 去掉“{ $words }”会有{ $shown }位客户。
emptied-together = 结果为空不是由某一个条件单独造成的：去掉任何一个，仍然没有客户。

look-kind = { $question ->
    [breakdown] 构成
    [overlap] 重叠
    [trend] 趋势
   *[why] 归属
}
look-holds = 符合
look-fails = 不符合
ask-look-by-what = 要按什么划分这个客户群？
ask-look-with-which = 要与哪个已保存的客户群比较？请用引号写出名称。
ask-look-at-whom = 是哪位客户？请给出客户编号或邮箱地址。

breakdown-personal = 客户群不能按“{ $field }”划分，因为它会区分出具体的个人。请选择许多客户共有的字段，例如国家、城市或会员等级。
overlap-how-many = 重叠可以看2至{ $most }个客户群，这里给出了{ $given }个。请再给出一个已保存的客户群。
trend-not-before-now = 趋势必须从今天以前的某一天开始，而{ $day }不是。请给出更早的日期。
look-needs-field = 请给出划分客户群所用的字段，例如国家或会员等级。
look-needs-customer = 请指明客户：编号、邮箱地址或姓名。
look-name = “{ $name }”
