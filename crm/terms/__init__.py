"""The terms that segments, reports and product lists share: windows, comparisons, row filters."""
