"""In: a built site. Out: what pa11y-ci finds in its pages in a real browser, as a report and as evidence."""
