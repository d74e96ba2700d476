# Conversations that others are in, or that cannot be read.

conversation-busy = En esta conversación se está respondiendo ahora mismo en otra ventana u otro proceso. Vuelva a preguntar cuando esté la respuesta, o empiece una conversación nueva.
conversation-damaged = Lo dicho antes en esta conversación no se pudo leer; se ha apartado y la conversación empieza de nuevo.
