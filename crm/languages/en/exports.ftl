# Answers as files: what stands in them, and what is said about them.

export-about-summary = Summary
export-about-data = Data from
export-no-chart = This answer has no chart, so there is no picture of it. Take the table as CSV, Excel or PDF.
export-no-font = This machine has no font with the characters { $characters }, so they show as boxes. Install one, for instance Noto Sans CJK (fonts-noto-cjk), and make the file again.
export-no-definition = This is no definition of a report or an analysis. A definition is JSON such as {"{"}"measures": ["revenue"]{"}"} or {"{"}"kind": "cohorts"{"}"}.
export-first-rows = The first { $shown } of { $all } rows; the CSV and Excel files have all of them.
export-page = Page { $page }
export-as-of = As of { $moment }
export-no-answer = Only a report or an analysis can be written to a file, and this answer is neither. Ask for numbers, such as “revenue by month”.
