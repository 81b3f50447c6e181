"""An example of a plugin package for newsstruct: a site parser, an annotator, and tables of Esperanto in ``eo/``."""
