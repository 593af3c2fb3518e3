from ..en import *
