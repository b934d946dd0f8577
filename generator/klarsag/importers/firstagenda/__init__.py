"""FirstAgenda Publication: the JSON that `dagsordener.<municipality>.dk/api/agenda/` serves."""
