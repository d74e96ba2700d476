# Conversations that others are in, or that cannot be read.

conversation-busy = 此对话正在另一个窗口或进程中作答。请等答复出来后再问，或开始一个新对话。
conversation-damaged = 此对话之前的内容无法读取，已另行存放，对话从头开始。
