# What the assistant answers and asks back in the conversation.

answer-segment-count = { $count ->
    [0] Nobody meets all of these conditions.
    [one] **{ $shown } customer**.
   *[other] **{ $shown } customers**.
  }
answer-segment-saved = Saved as “{ $name }”.
answer-segment-undone = Put back: { $description } – { $shown } customers.
answer-no-segments = No segment has been saved yet.
answer-segments = { $count ->
    [one] One saved segment
   *[other] { $count } saved segments
  }
answer-fields = { $count } fields can be asked about
answer-nothing-known = The playbooks say nothing about that.
answer-campaign-drafted = A draft is ready: **{ $subject }**. It would reach { $reachable } of { $size } people; nothing has been sent.
answer-customer = Customer { $id }, contact details masked.
answer-thanks = You’re welcome.
answer-greet = Hello! Ask me for a group of customers, a report or products, in your own words.
answer-help = Tell me in your own words what you need: a group of customers (“US salon owners not engaging”), numbers (“weekly sales this year”), products (“top 2 hair dryers”) or a mail to the people you found. I show how I understood it, the exact count and the SQL, and nothing is sent before a person approves it.
answer-decline-export = Personal contact details are not handed out in the conversation. Make a segment; a person with the right can export its ids from the card, and each export is recorded.
answer-decline-delete = Nothing is deleted here by a message. A person with the right can archive a segment or erase a customer in the administration.
answer-limit = I stopped because this took too many steps. Here is what I have so far.
answer-fallback = The language model did not answer ({ $why }); the embedded one did.
answer-model-key = its key was refused
answer-model-timeout = it took too long
answer-model-down = it could not be reached
answer-model-unusable = its answer could not be used
answer-approved = Approved by { $by }.
answer-rejected = Rejected by { $by }. Nothing was sent.
answer-too-long = This message has more than { $most } characters. Please say it in fewer words.
answer-broken = Something went wrong here and was recorded. Nothing was changed; please try again or say it another way.
ask-empty = What would you like to know?
ask-segment-of-whom = Whom should the segment hold? Name at least one thing, such as a country, what they bought or how active they are.
ask-measure = Which number would you like to see?
ask-what = I did not understand what you would like to see. Name customers, a number or products.
ask-write-to-whom = To whom should the mail go? Describe the people first.
ask-unknown-words = I have no data on “{ $words }”. Leave it out or say it another way.
ask-unplaced = I could not place “{ $words }”. What should it do in your request?
ask-left-out = Does what begins with “{ $words }” tell of those who are left out, or of all others? Brackets say which: everyone except (gold members who bought something).
ask-they = Whom do you mean by “{ $words }”? Nobody was spoken of yet: name the people first, such as “salon owners in Texas”.
ask-no-rate = Your data has no exchange rate for { $currency }. Say the amount in { $ours }.
ask-which-language = These words belong to several languages, and mean something different in each. Which one is it?
ask-one-at-a-time = These are two requests, and I answer one at a time. Which first?
ask-send-later = A mail leaves when a person approves it; I cannot set a later time for it yet. Leave the time out, and approve the mail when it should go.
ask-future = Reports show what has happened, and this time is still to come. Name a time that has begun.
ask-other-currency = Money is told in { $ours } here, converted at the exchange rates of your data, and not in { $currency }. For what was charged in { $currency }, ask for “revenue in own currency by order currency”; to change the reporting currency, set it in the catalog.
ask-out-of-bounds = I cannot take the number in “{ $words }” here. A top takes 1 to 10,000 rows, an average over periods 2 to 366 of them. Which number should it be?
ask-future-people = What people have done can be found, and this time is still to come. Name a time that has begun; birthdays, dates and expected orders can lie ahead.
ask-no-rows = No table has been shown yet, so there are no customers behind a row of it. Ask for a report first, then name the row.
ask-nothing-before = There is nothing to take back yet.
ask-nothing-to-save = There is no segment to save yet. Describe the people first.
ask-option-revenue = Revenue this year by month
ask-option-orders = Orders this year by month
ask-option-customers = Customers by country
ask-option-open-rate = Open rate by campaign this year
answer-column-id = ID
answer-column-name = Name
answer-column-customers = Customers
answer-column-made-by = Made by
answer-column-made-at = Made on
unknown-tool = There is no tool called { $name }. There are: { $known }.

example-1 = Segment US salon owners not engaging
example-2 = Customers who bought a hair dryer but no shampoo in the last year
example-3 = Top 5% of customers by lifetime spend in Germany
example-4 = Show me weekly sales by revenue
example-5 = Open rate by campaign this year
example-6 = Top 5 countries by revenue in the last 3 months
example-7 = The 5 best-selling hair dryers
example-8 = Hair dryers under $100
example-9 = Shampoos with a rating above 4.5
example-10 = Write a win-back mail to lapsed customers in France
example-11 = Write a newsletter to stylists in Germany
example-12 = Write a mail about hair dryers to VIP customers

progress-make-segment = Counting customers …
progress-run-report = Computing the report …
progress-find-products = Looking through the products …
progress-draft-campaign = Writing the draft …
progress-request-launch = Preparing the request …
