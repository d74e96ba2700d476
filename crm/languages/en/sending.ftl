# Who of a segment can be mailed, hurdle by hurdle; and what the company holds back.

sendable-title = Who can be mailed
sendable-members = in the segment
sendable-address = have an email address
sendable-consent = have opted in to email
sendable-suppressed = are not suppressed
sendable-capped = have had fewer than { $mails } mails in { $days ->
    [one] the last day
   *[other] the last { $days } days
}
sendable-holdout = are not in the holdout of { $percent }
screens-fact-capped = Has had enough mails lately
screens-fact-holdout = In the holdout
catalog-bad-sending = catalog.yaml sets { $where } to "{ $given }", which cannot be used. What works: frequency_cap: {"{"}mails: 4, days: 7{"}"} and holdout_percent from 0 to 50.
