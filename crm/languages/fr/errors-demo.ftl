# Ce qui peut échouer pendant la création de l'entreprise de démonstration.

demo-too-few-customers = Une entreprise de démonstration de { $customers } clients est trop petite pour ses histoires : demandez-en au moins { $fewest }.
