"""Other formats than pages: records in, print and open data out."""
