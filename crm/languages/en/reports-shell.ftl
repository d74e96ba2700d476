# What the shell says about saved reports and analyses.

shell-no-analysis = “{ $given }” asks for no analysis. Ask for one, such as “why did revenue fall last week?” or “cohort retention by month”, or give a JSON file such as {"{"}"kind": "cohorts"{"}"}.
report-no-version = “{ $name }” has no version { $version }; its versions are 1 to { $last }.
