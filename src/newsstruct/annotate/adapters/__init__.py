"""Recognisers of other packages as annotators, each in a module of its own that needs its package only when it runs."""
