learning-summary = “{ $word }” will mean: { $meaning }
learning-proposed = Shall I remember this? It counts from then on for everybody in this workspace, in every language, and can be taken back (“forget what I said about …”). Answer yes or no.
learning-conflicts = So far the word means: { $meanings }. That will no longer hold for this word.
learning-new = The word has no meaning here yet.
learning-request = Example
learning-before = Customers now
learning-after = Customers then
learning-word = Word
learning-meaning = Meaning
learning-by = Taught by
learning-at = On
learning-learned = I have learned it: “{ $word }” means { $meaning }.
learning-rejected = Nothing was learned; “{ $word }” means what it did.
learning-forgotten = Forgotten. “{ $word }” no longer means { $meaning }; it means again what it did before.
learning-already = “{ $word }” already means { $meaning } here; nothing would change.
learning-none = No words have been taught here yet. Say for example “by VIP I mean platinum”.
learning-list = { $count ->
    [one] One word was taught here
   *[other] { $count } words were taught here
}
learning-assumed = “{ $word }” means: { $meaning } ({ $by }, { $day })
learning-unclear = I cannot learn “{ $meaning }” as a meaning: it must be customers, a value, or a saved segment. { $why }
learning-fixed = “{ $word }” has a fixed meaning here that cannot be changed. Choose another word for it.
words-no-word = “{ $word }” cannot be taught: a word needs letters, and at most { $most } words.
words-of-consent = “{ $word }” says whom you may write to. Its meaning cannot be changed. Choose another word.
words-of-grammar = “{ $word }” is a word that sentences are built of, so it cannot be given a meaning. Choose another word.
words-of-data = “{ $word }” is the name of a field, table or measure, so it cannot be given another meaning. Choose another word.
words-personal = A meaning that names a single person by contact data cannot be learned. Make a list or a segment instead.
words-not-learned = “{ $word }” was never taught here. Taught words: { $known }.
words-known-segment = the saved segment “{ $name }”
