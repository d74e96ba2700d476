# Forecasts.

forecast-title = Forecast: { $measure } · { $first } to { $last }
forecast-title-one = Forecast: { $measure } · { $first }
forecast-begins = Begins
forecast-expected = Expected
forecast-band = 95% range
forecast-sum = From { $first } to { $last } { $measure } is expected to be { $expected } in all (between { $low } and { $high } with 95% confidence).
forecast-next = For { $first } { $measure } is expected to be { $expected } (between { $low } and { $high } with 95% confidence).
forecast-last = For { $last } it is { $expected } (between { $low } and { $high }).
forecast-better = In the past such forecasts were closer than simply repeating what was.
forecast-worse = In the past simply repeating what was came as close or closer, so take it with care.
forecast-error = Past error, over { $count } single forecasts made with what was known then: on average { $wape } off (WAPE); repeating what was: { $naive }. { $covered } of what came lay within the 95% range.
forecast-mape = The mean of the single errors is { $mape } (MAPE).
forecast-untested = There is too little history to say how wrong such forecasts were in the past.
forecast-rule = Exponential smoothing (ETS) with a damped trend and a { $grain ->
    [day] weekly
   *[other] yearly
} season, learnt from { $count } { $grain ->
    [day] days
    [month] months
   *[week] weeks
} since { $first }. It knows nothing of plans, holidays that move or campaigns to come.
forecast-rule-no-season = Exponential smoothing (ETS) with a damped trend, learnt from { $count } { $grain ->
    [day] days
    [month] months
   *[week] weeks
} since { $first }; for a season of the year it takes three years. It knows nothing of plans, holidays or campaigns to come.
forecast-too-far = The forecast of { $measure } would have to reach { $count } { $grain ->
    [day] days
    [month] months
   *[week] weeks
} ahead, which is too far. { $limit ->
    [history] It reaches half as far as the data goes back, and { $known } of them are known whole: for that it would take { $needed }.
   *[length] So far ahead nothing can be told, however long the data goes back.
} What works is a forecast for the next { $most }, or fewer.
forecast-upcoming = { $period ->
    [day] The next day is { $first }
    [week] Next week is the calendar week of { $first } to { $last }
    [quarter] Next quarter is the calendar quarter of { $first } to { $last }
    [year] Next year is the calendar year of { $first } to { $last }
   *[month] Next month is the calendar month of { $first } to { $last }
}. The time before it is not in these figures.
forecast-upcoming-weeks = These are the weeks that begin from { $first } to { $last }; the time before them is not in these figures.
