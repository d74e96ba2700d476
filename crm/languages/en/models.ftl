# What is said about large models: why one did not answer, and what was done about it.

answer-model-busy = it is busy
answer-model-overflow = the conversation is too long for it
answer-model-declined = it declined to answer
answer-forgot = This conversation no longer fits the language model, so it saw only your last message.
answer-left-out = { $count ->
    [one] One sentence was left out, because its figure stands in no result.
   *[other] { $count } sentences were left out, because their figures stand in no result.
  }
answer-both-readings = The language model and the built-in understanding read this differently: { $model } customers against { $embedded }. The first card is the model’s reading, the last one the built-in reading.
