"""The site's settings, as the tests want them: without TLS, and with a
folder for what is kept that goes when they are done.

Read before anything else, or a plain pytest would make keys in var/.
"""

import os
import tempfile

if "DATA_DIR" not in os.environ:
    _folder = tempfile.TemporaryDirectory(prefix="tests-")
    os.environ["DATA_DIR"] = _folder.name
os.environ.setdefault("HTTPS", "0")

from declineapp.settings import *  # noqa: F403
