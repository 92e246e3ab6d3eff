command-doctor = See what I can do in each channel, and how to fix what I can't

doctor-well = ✅ I can post everywhere I need to.
doctor-sick = ❌ I'm missing permissions in { $count ->
        [one] 1 channel
       *[other] { $count } channels
    }.
doctor-may = { $channel } · I can post, and find my questions again after a crash.
doctor-missing = { $channel } · Missing: { $permissions }
doctor-unseen = { $channel } · I can't see this channel: **View Channel** is missing, or it was deleted.
doctor-fix = To fix it, open the channel's settings, then *Permissions*, add my role under *Roles/Members*, and allow what's missing. If a daily question was paused for this, continue it with `/daily resume`.
