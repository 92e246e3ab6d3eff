command-doctor = 查看我在各频道能做什么，以及如何解决做不到的

doctor-well = ✅ 需要发消息的地方我都能发。
doctor-sick = ❌ 我在 { $count } 个频道缺少权限。
doctor-may = { $channel } · 可以发消息，崩溃后也能找回题目。
doctor-missing = { $channel } · 缺少：{ $permissions }
doctor-unseen = { $channel } · 我看不到这个频道：缺少 **查看频道** 权限，或频道已被删除。
doctor-fix = 解决方法：打开频道设置的“权限”，在“身份组/成员”里添加我的身份组，并允许缺少的权限。如果有每日一题因此暂停，用 `/daily resume` 继续。
