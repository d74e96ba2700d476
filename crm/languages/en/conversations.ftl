# Conversations that others are in, or that cannot be read.

conversation-busy = Somebody is being answered in this conversation right now, in another window or process. Ask again when that answer is there, or begin a new conversation.
conversation-damaged = What was said before in this conversation could not be read; it was put aside, and the conversation begins anew.
