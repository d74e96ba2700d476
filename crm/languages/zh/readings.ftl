readings-which = 指的是哪一种理解？
readings-chosen = 那就按这种理解继续；差异已保留，供评估使用。
readings-option = { $shown } · { $words } ({ $segment })
