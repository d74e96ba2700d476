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

lookalike = { $not ->
        [yes] 不属于
       *[no] 属于
    }与“{ $of }的客户”最相似的{ $count }位（不含其本身）
lookalike-few = 相似度：种子人群只有{ $seed }人，少于{ $few }人时多半是偶然
lookalike-quality = 相似度在最佳的 20% 中找到了留出一半中的{ $found }（AUC { $auc }）
lookalike-traits = 共同点：{ $traits }
lookalike-trait = { $trait }（他们中{ $seed }，其他人中{ $others }）
trait-unknown = 未知
trait-recency = 最近一次下单：{ $bin ->
    [never] 从未
    [days-30] 30 天内
    [days-90] 31 至 90 天前
    [days-180] 91 至 180 天前
    [days-365] 181 至 365 天前
   *[longer] 一年多以前
}
trait-frequency = 订单数：{ $bin ->
    [none] 无
    [one] 1
    [two] 2
    [three] 3 至 5
   *[six] 6 或更多
}
trait-money = 消费金额：{ $bin ->
    [none] 无订单
   *[other] 购买者五等分第 { $bin } 档（5 最高）
}
trait-engagement = 过去 90 天互动：{ $bin ->
    [none] 无
    [one] 1 至 2 次
    [three] 3 至 9 次
   *[ten] 10 次或更多
}
trait-tenure = 成为客户的时间：{ $bin ->
    [unknown] 未知
    [days-90] 不超过 90 天
    [days-365] 不超过 1 年
    [days-1095] 不超过 3 年
   *[longer] 3 年以上
}
