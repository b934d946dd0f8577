"""What stands of the Sunflower programme in; out: what is wrong with it, one check a file (rules.py lists them)."""
