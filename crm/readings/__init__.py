"""How requests were read: where two readings differed and which one was chosen, and readings that people confirmed."""
