"""Campaigns: drafting, rendering, the audience, asking for a launch, and the launch itself."""
