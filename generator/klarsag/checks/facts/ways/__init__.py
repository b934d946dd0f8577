"""Up and down, from and to, more and less: which way a summary goes, and the record."""
