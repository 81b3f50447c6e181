"""The parts of the terminal command: arguments, pages in, account and JSON out. `newsstruct.cli` joins them."""
