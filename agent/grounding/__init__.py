"""What the index holds of a company: its catalog, its products, what its people made. Nothing about a person."""
