"""An edition and its findings in, the overview for staff out: which records have a summary, how hard, what to do."""
