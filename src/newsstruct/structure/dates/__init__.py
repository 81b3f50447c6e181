"""When the article was published and changed: what a page declares to machines and shows its readers."""
