"""newsstruct beside its peers on public collections of pages: ``python -m benchmarks --help``."""
