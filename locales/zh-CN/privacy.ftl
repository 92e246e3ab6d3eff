command-privacy = 关于你的数据
command-privacy-export = 把关于你的所有数据导出为文件
command-privacy-delete = 删除关于你的所有数据

privacy-nothing = 没有保存任何关于你的数据。
privacy-export = 这是机器人在所有服务器保存的关于你的全部数据（JSON，每张表一个列表）。时间是自 1970 年起的毫秒数。
privacy-too-much = 关于你的数据太多，一条消息放不下。请向机器人的运营者索取。
privacy-confirm = 删除机器人在所有服务器保存的关于你的全部数据？以前的答案会保留，但不带你的名字；你的积分不再属于任何人。复习列表会被删除，已发布的消息不变。此操作无法撤销。
button-forget = 删除我的数据
privacy-deleted = 完成。保存的数据里不再有你的名字。再来答题时，一切从零开始。
