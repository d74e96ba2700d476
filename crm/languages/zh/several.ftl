several-asked =
    这一部分我没有明白：
    { $questions }
several-left =
    这些我一件一件来做；请接着说：
    { $requests }
