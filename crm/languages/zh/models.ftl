# 关于大型语言模型的说明：为何没有回答，以及如何处理。

answer-model-busy = 服务繁忙
answer-model-overflow = 对话过长，超出其限度
answer-model-declined = 它拒绝回答
answer-forgot = 这段对话已超出语言模型的限度，因此它只看到了您最后一条消息。
answer-left-out = 有 { $count } 句话已略去，因为其中的数字不在任何结果中。
answer-both-readings = 语言模型与内置理解对此理解不同：{ $model } 位客户对 { $embedded } 位。第一张卡片是模型的理解，最后一张是内置的理解。
