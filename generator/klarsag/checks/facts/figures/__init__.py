"""What a summary's amounts and figures may rest on."""
