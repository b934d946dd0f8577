"""Print: an authority's Sunflower places in, posters, leaflets and postcards as tagged PDF out (`klarsag[pdf]`)."""
