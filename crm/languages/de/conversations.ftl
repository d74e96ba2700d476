# Conversations that others are in, or that cannot be read.

conversation-busy = In diesem Gespräch wird gerade in einem anderen Fenster oder Prozess geantwortet. Fragen Sie erneut, wenn diese Antwort da ist, oder beginnen Sie ein neues Gespräch.
conversation-damaged = Was in diesem Gespräch zuvor gesagt wurde, war nicht lesbar; es wurde beiseitegelegt, und das Gespräch beginnt neu.
