"""Words that people gave a meaning in conversation, each after somebody confirmed what it would change."""
