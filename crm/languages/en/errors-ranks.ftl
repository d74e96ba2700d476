sample-needs-size = A sample or a part needs exactly one size: a percentage, a number of customers, or a part such as 1 of 2.
part-needs-parts = A part needs two numbers, such as quartile 2 of 4, and cannot be beyond the number of parts.
sample-only-count-among = Only a sample of a fixed number is drawn among others. For a percentage or a part, put the sample beside the other conditions.
rfm-needs-something = An RFM condition needs at least one class, such as champions, or one score from 1 to 5.
lookalike-of-nobody = The customers to be similar to are nobody at present. Choose a seed that has members.
lookalike-of-everybody = The customers to be similar to are all customers, so nobody is left to find. Choose a smaller seed.
