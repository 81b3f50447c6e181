"""Commands for those who write plugins: what is installed, a new site parser, fixtures, why a page is read as it is."""
