"""python -m coopdesk."""

import sys

from coopdesk.app import main

sys.exit(main())
