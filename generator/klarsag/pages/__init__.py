"""Which pages an edition has, and the Markdown of each. A page is a function of the records, and of nothing else."""
