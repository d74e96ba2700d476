# The start page, pins, digests, alerts and colleagues.

home-title = How it stands
home-pinned = Pinned
home-news = To be heard
home-news-seen = Put aside
home-as-of = As of { $day }, { $zone }
home-nothing = No data in these days.
home-course = { $grain ->
    [day] { $count } days, between { $lowest } and { $highest }
    [week] { $count } weeks, between { $lowest } and { $highest }
    [month] { $count } months, between { $lowest } and { $highest }
    [quarter] { $count } quarters, between { $lowest } and { $highest }
   *[year] { $count } years, between { $lowest } and { $highest }
}
home-against = { $grain ->
    [day] against the day before
    [week] against the week before
    [month] against the month before
    [quarter] against the quarter before
   *[year] against the year before
}
home-against-value = against { $value }
home-points = { $by } points
home-share = { $share } of { $all } customers
home-open = Open { $name }
home-unpin = Take { $name } off the start page
home-earlier = Move { $name } forward
home-later = Move { $name } back
home-pin = Pin to start page
home-was-pinned = “{ $name }” is on your start page now.
home-was-unpinned = “{ $name }” is no longer on your start page.
home-was-put-aside = Put aside.
home-ask-revenue = Revenue last week vs the week before
home-ask-engaged = Engaged customers by week in the last 13 weeks
home-ask-reachable = How many customers are reachable by email?
home-ask-attributed = Email-attributed revenue last week vs the week before
home-ask-nps = NPS last month vs the month before
pin-nothing = There is nothing here to pin yet. Ask for a report first, then say “pin this”.
pin-unknown = Nothing called “{ $name }” is on your start page. There is: { $known }.
pins-full = The start page holds { $most } pinned reports. Take one off first.
pins-none = Nothing is pinned to your start page yet. Ask for a report and say “pin this”.
pins-list = On your start page: { $names }.

standing-rhythm = { $every ->
    [daily] every day at { $at }
    [weekday] Monday to Friday at { $at }
    [monthly] { $last ->
        [yes] on day { $day } of each month (or its last day) at { $at }
       *[no] on day { $day } of each month at { $at }
    }
   *[weekly] every { $weekday } at { $at }
}
standing-unknown = There is no digest or alert called “{ $name }”. There is: { $known }.
standing-none = No reports are scheduled and no alerts are set.
standing-title = Scheduled reports and alerts
standing-column-name = Name
standing-column-kind = Kind
standing-column-when = When
standing-column-to = To
standing-column-next = Next
standing-column-status = Status
standing-kind = { $kind ->
    [digest] Digest
   *[alert] Alert
}
standing-status = { $status ->
    [requested] waits for approval
    [active] on
    [rejected] rejected
   *[stopped] stopped
}
standing-here = start page
standing-stopped = “{ $name }” is stopped. Nothing of it is sent any more.
standing-started = “{ $name }” is on: { $when }, first on { $first }.
standing-rejected = “{ $name }” was rejected by { $by }. Nothing is sent.
standing-approved = Approved by { $by }.
standing-released = { $count ->
    [0] Nothing of “{ $name }” was held.
   *[other] { $count } held messages of “{ $name }” { $release ->
        [yes] go out now
       *[no] are dropped
    }.
}

digest-opening = Your report “{ $name }”
digest-why = { $by } asked for this { $when }. To stop it: rapport reports unschedule { $id }.
digest-as-of = As of { $when } ({ $zone }).
digest-more-rows = The first { $shown } of { $all } rows.
digest-latest-rows = The latest { $shown } of { $all } rows.
digest-summary = Send “{ $name }” { $when } to { $to }
digest-asked = { $summary }. Nothing is sent before somebody has approved it.
digest-report-archived = The report “{ $name }” is not saved or was archived, so it cannot be sent. Save it, or restore it from the archive.
digest-which-report = Which report should be sent? I could not read “{ $words }” as one. Ask for the report first, or name a saved one.
digest-no-report = There is no report here to send. Ask for one first, or name a saved one.

alert-rule = { $side ->
    [below] falls below { $line }
   *[above] rises above { $line }
}
alert-looked-at = after each import, and by the clock
alert-again = Said once; again only after it was back at { $line }.
alert-crossed = { $name }: { $measure } is { $value } ({ $period }), { $side ->
    [below] below { $line }
   *[above] above { $line }
}.
alert-summary = Tell { $to } when “{ $name }” { $rule }
alert-summary-here = Tell on the start page when “{ $name }” { $rule }
alert-made = { $summary }. Now: { $now }. { $again }
alert-beyond-already = It is past the line already, so the first you hear of is the next time.
alert-why = { $by } asked for this alert. To stop it: rapport alerts stop { $id }.
alert-no-line = At which value should the alert speak? Say, for example, “when weekly revenue falls below 100,000”.
alert-no-rate = I know no exchange rate for { $currency }, so the line cannot be compared. Name it in your reporting currency, or import fx_rates.
alert-not-one-number = An alert looks at one number. Name one measure without a breakdown, for example “weekly revenue” or “bounce rate”.

news-held = “{ $name }” was not sent: this machine was off when it was due ({ $due }), and it is too late to send it unasked. Release it with: rapport reports release { $id }.
news-missed = { $count ->
    [1] One earlier sending of “{ $name }” was missed while this machine was off, since { $due }.
   *[other] { $count } earlier sendings of “{ $name }” were missed while this machine was off, since { $due }.
}
news-unknown = Whether “{ $name }” ({ $due }) reached { $count ->
    [1] one address
   *[other] { $count } addresses
} is unknown: the machine stopped in between. It is not sent again.
news-failed = “{ $name }” could not be done: { $why }

colleague-no-address = “{ $given }” is neither a mail address nor a Slack channel such as #marketing.
colleague-is-customer = This address belongs to a customer. Reports and alerts go to colleagues only.
colleague-not-verified = { $address } is not on the verified list, so nothing is sent there. Verified: { $known }. Add it with: rapport colleagues add { $address }.
colleague-none-of-yours = I know no verified address of yours. Add it with “rapport colleagues add YOUR-ADDRESS --person { $user }”, or name a colleague’s.
colleague-unknown = { $address } is not on the list of colleagues.
colleague-wrong-code = This code does not fit { $address }, is older than 7 days, or was tried too often. Ask for a new one with: rapport colleagues add { $address }.
colleague-code-subject = Your code for reports: { $code }
colleague-code = To receive reports of { $company } at this address, give back this code: { $code }
colleague-code-sent = A code was sent to { $address }. Confirm it with: rapport colleagues confirm { $address } CODE
colleague-code-why = Somebody at { $company } has entered this address. If you do not expect reports from there, do nothing.
colleague-verified = { $address } is verified.
colleague-removed = { $address } gets nothing any more.
colleague-state = { $verified ->
    [yes] verified
   *[no] waits for its code
}

due-sent = { $name }: { $sent } sent, { $held } held, { $failed } failed, { $unknown } unknown.
due-crossed = { $name }: the line was crossed.
due-failed = { $name }: { $why }
due-nothing = Nothing is due.

screens-fact-to = To
screens-fact-when = When
screens-fact-zone = Time zone
screens-fact-first-time = First time
screens-fact-reports = Reports
screens-fact-rule = Line
screens-fact-looked-at = Looked at
screens-fact-now = Now
screens-fact-rearmed = How often
progress-pin-report = Pinning …
progress-schedule-report = Preparing the schedule …
progress-set-alert = Setting the alert …
progress-standing = Looking at what is scheduled …
colleague-not-reached = The code could not be delivered to { $address }. Look at the address, and whether the way there works.
slack-unavailable = Slack does not take messages right now. They are tried again.
