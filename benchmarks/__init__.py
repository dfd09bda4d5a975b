"""How fast it is: each figure a ratio to something measured in the same run.

They measure the source tree they stand in, whatever else is installed.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT / "src") not in sys.path:
    sys.path.insert(0, str(ROOT / "src"))
