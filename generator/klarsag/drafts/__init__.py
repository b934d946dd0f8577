"""First drafts of easy-read summaries, for a person to finish: a record in, five answers that the gate passes out."""
