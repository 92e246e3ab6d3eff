command-review-study = 学习到期的题：答错的题和学习计划里的题（仅自己可见）

review-title = 复习
review-due = 待复习 { $count } 题
review-again = 这题{ $when }会再次出现。
review-finished = **目前都学完了。**
review-today =
    { $count ->
        [0] 你今天还没有学习。
       *[other] 你今天学了 { $count } 题。
    }
review-today-new = 你今天学了 { $count } 题，其中 { $new } 道是新题。
review-next = 下一题{ $when }出现。
review-nothing-now = 现在没有要复习的题。你答错或学过的 { $count } 题还没到时间，下一题{ $when }出现。
review-nothing-yet = 还没有要复习的题。你在测验和练习中答错的题，会在你快要忘记时出现在这里；用 `/learn add` 可以加入整个题库。使用同一题库的竞赛进行期间，其中的题目会先等着。
button-anki = 导出到 Anki
anki-none = 你还没有答错或学过的题，没有可导出的内容。
anki-export = 这是你答错的 { $count } 题，可用于 Anki。选择“文件”→“导入”，再选这个文件。以后重新导入时，卡片会更新，不会重复。
