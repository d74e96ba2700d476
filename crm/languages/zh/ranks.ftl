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
    [half] 第{ $part }个二分之一
    [third] 第{ $part }个三分位
    [quartile] 第{ $part }个四分位
    [quintile] 第{ $part }个五分位
    [decile] 第{ $part }个十分位
    [percentile] 第{ $part }个百分位
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

rfm = { $both ->
    [classes] { $window }RFM分层{ $not ->
            [yes] 不属于
           *[no] 属于
        }{ $classes }
    [scores] { $window }RFM得分{ $not ->
            [yes] 不是
           *[no] 是
        }{ $scores }
   *[both] { $window }RFM分层{ $not ->
            [yes] 不属于
           *[no] 属于
        }{ $classes }且得分为{ $scores }
}
rfm-class = “{ $name ->
    [champions] 冠军客户
    [loyal] 忠诚客户
    [potential_loyalists] 潜在忠诚客户
    [new_customers] 新客户
    [promising] 有潜力
    [need_attention] 需要关注
    [about_to_sleep] 即将沉睡
    [at_risk] 有流失风险
    [cant_lose] 不能失去
   *[hibernating] 沉睡客户
}”
rfm-score = { $name ->
    [recency] 最近购买
    [frequency] 购买频率
   *[money] 消费金额
}{ $scores }分
assumption-rfm = RFM：按购买者五等分打 1 至 5 分，5 分最好；分层依据最近购买以及频率与金额的综合得分
