"""Digests and alerts: what a person asks for once, and Rapport does again and again."""
