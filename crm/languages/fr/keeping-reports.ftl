screens-people-behind = Segmenter les clients derrière cette ligne
screens-people-behind-row = Segmenter les clients derrière la ligne { $row }
screens-copy-table = Copier le tableau
