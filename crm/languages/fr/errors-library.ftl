# Ce qui peut clocher quand on range des segments.

segment-too-many-tags = Un segment peut avoir au plus { $most } étiquettes. Retirez-en d’abord une.
segment-no-such-version = « { $name } » n’a pas de version { $version } ; la dernière est la { $last }.
segment-in-use = « { $name } » est utilisé dans { $where } et reste donc dans la liste. Retirez-le d’abord de là.
segment-bad-time = « { $given } » n’est pas une heure. Écrivez-la sous la forme 07:30.
segment-bad-share = Une alerte demande une variation entre 1 et 1 000 pour cent, pas { $given }.
segment-not-saved = « { $name } » est un brouillon. Enregistrez-le d’abord sous un nom.
segment-no-plan = « { $name } » n’est pas compté régulièrement.
segment-nothing-archived = Aucun segment archivé ne s’appelle « { $name } ».
