# 排名、抽样、排除与上限的文字说明。

segment-comma = ，
segment-except = 排除{ $conditions }的客户
segment-limit = 最多保留{ $count }位，取{ $window }{ $measure }{ $lowest ->
    [yes] 最低
   *[no] 最高
}的
segment-limit-random = 最多保留{ $count }位，随机抽取
segment-limited = { $condition }（{ $limit }）

top-per = 各{ $field }内
top-part = { $window }{ $measure }{ $not ->
        [yes] 不在
       *[no] 在
    }{ $lowest ->
        [yes] 从低到高
       *[no] 从高到低
    }的{ $share }{ $among }
top-part-name = { $name ->
    [2] 第{ $part }个二分之一
    [3] 第{ $part }个三分位
    [4] 第{ $part }个四分位
    [5] 第{ $part }个五分位
    [10] 第{ $part }个十分位
    [100] 第{ $part }个百分位
   *[other] { $parts }等份中的第{ $part }份
}
assumption-top-part = 从{ $lowest ->
    [yes] 最低
   *[no] 最高
}的开始数

sample-percent = { $not ->
        [yes] 不属于
       *[no] 属于
    }全体客户中随机抽取的{ $share }{ $salt }
sample-part = { $not ->
        [yes] 不在
       *[no] 在
    }随机分成{ $parts }份中的第{ $part }份{ $salt }
sample-count = { $not ->
        [yes] 不属于
       *[no] 属于
    }随机抽取的{ $count }位{ $salt }{ $among }
sample-among = （从{ $condition }的客户中抽取）
sample-salt = （随机序“{ $salt }”）
