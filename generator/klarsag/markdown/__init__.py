"""The one parser: Markdown in, HTML, plain text or findings out. Raw HTML is shown as text, never passed on."""
