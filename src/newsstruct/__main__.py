"""``python -m newsstruct`` is the terminal command."""

import sys

from newsstruct.cli import main

if __name__ == "__main__":
    sys.exit(main())
