# Conversations that others are in, or that cannot be read.

conversation-busy = Une réponse est en cours dans cette conversation, dans une autre fenêtre ou un autre processus. Reposez votre question quand elle sera là, ou commencez une nouvelle conversation.
conversation-damaged = Ce qui a été dit auparavant dans cette conversation était illisible ; cela a été mis de côté, et la conversation recommence.
