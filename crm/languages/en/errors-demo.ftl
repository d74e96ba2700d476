# What can go wrong while the demo company is made.

demo-too-few-customers = A demo company of { $customers } customers is too small for its stories: ask for at least { $fewest }.
