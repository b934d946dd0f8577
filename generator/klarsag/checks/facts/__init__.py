"""The fact gate: what a summary says, compared with the record that it summarises."""
