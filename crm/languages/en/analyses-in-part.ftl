# An analysis that was asked for, and what in the message it cannot take.

ask-part-of-funnel = I understood that you want a funnel, but not “{ $words }”. It takes steps in their order, a time between them, a period and customers, such as “funnel from product viewed to add to cart to order last month, only Germany”.
ask-for-funnel = I understood that you want a funnel, but no more. It takes steps in their order, a time between them, a period and customers, such as “funnel from product viewed to add to cart to order last month, only Germany”.
ask-part-of-forecast = I understood that you want a forecast, but not “{ $words }”. It takes one number over days, weeks or months, how far ahead, customers and filters, such as “forecast revenue for the next 8 weeks in Germany”.
ask-for-forecast = I understood that you want a forecast, but no more. It takes one number over days, weeks or months, how far ahead, customers and filters, such as “forecast revenue for the next 8 weeks in Germany”.
ask-part-of-rfm-grid = I understood that you want an RFM grid, but not “{ $words }”. It takes a period and customers, such as “RFM grid of customers in Germany last year”.
ask-for-rfm-grid = I understood that you want an RFM grid, but no more. It takes a period and customers, such as “RFM grid of customers in Germany last year”.
ask-part-of-pareto = I understood that you want a Pareto analysis, but not “{ $words }”. It takes a number that adds up, what it is divided by, a period and customers, such as “how many products make 80% of revenue last year?”.
ask-for-pareto = I understood that you want a Pareto analysis, but no more. It takes a number that adds up, what it is divided by, a period and customers, such as “how many products make 80% of revenue last year?”.
ask-part-of-anomalies = I understood that you want what is unusual, but not “{ $words }”. It takes one number by day, week or month, a field to look at apart, a period and customers, such as “unusual weeks of revenue by country”.
ask-for-anomalies = I understood that you want what is unusual, but no more. It takes one number by day, week or month, a field to look at apart, a period and customers, such as “unusual weeks of revenue by country”.
ask-part-of-attribution = I understood that you want attribution models, but not “{ $words }”. They take a field of campaigns, a period and customers, such as “attribution models by channel last quarter”.
ask-for-attribution = I understood that you want attribution models, but no more. They take a field of campaigns, a period and customers, such as “attribution models by channel last quarter”.
