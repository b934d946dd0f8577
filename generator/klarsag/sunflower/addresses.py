"""The addresses of what all authorities share of the Sunflower programme: pages and data."""

PLACES = "/solsikke/"
STAFF = f"{PLACES}personale/"
DATA = f"{PLACES}steder.json"
SCHEMA = f"{PLACES}steder.schema.json"
