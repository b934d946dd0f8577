"""The gate: a built site in, what keeps it from being shown out. No browser is asked (docs/decisions/0025)."""
