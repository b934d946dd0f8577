"""What attached files and pictures carry besides what is seen: one kind of finding for each way, and the check."""
