# Conversations that others are in, or that cannot be read.

conversation-busy = Nesta conversa está sendo dada uma resposta agora mesmo em outra janela ou outro processo. Pergunte de novo quando a resposta estiver lá, ou comece uma conversa nova.
conversation-damaged = O que foi dito antes nesta conversa não pôde ser lido; foi posto de lado e a conversa começa de novo.
