behind-no-row = No hay fila { $number }: el informe tiene { $rows }.
behind-nobody = Detrás de «{ $measure }» no hay clientes, porque no sale de lo que hacen los clientes. Pida ingresos, pedidos, compradores, correos, visitas, tickets o respuestas, y tome una fila de eso.
behind-same-name = Las filas { $rows } llevan el mismo nombre, así que no se pueden distinguir sus clientes. Desglose el informe también por el identificador y tome una fila de eso.
behind-not-said = Las personas detrás de «{ $measure }» en esta fila no se pueden describir con condiciones que den otra vez exactamente las mismas. Con una fila de compradores, pedidos o clics en el mismo desglose sí se puede.
behind-cut-period = Esta fila es solo una parte de su periodo, o bien un día de la semana o una hora que se repite, y ninguna condición puede decir eso de estas personas. Desglose el informe por día, o sin tiempo, y tome una fila de eso.
progress-segment-row = Buscando a las personas detrás de la fila …
