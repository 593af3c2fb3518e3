# shellcheck shell=sh
# What bin/run and bin/test share: a Python of our own in .venv, with what the named requirements ask for.
# Sourced, with the current directory at the top of the checkout. A failure is one sentence on standard error.
# Installed programs are called by “python -m”: their own files break when the checkout is moved.

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

# One at a time prepares this folder; the next one waits. The lock goes with its process, however that ends. Where there are
# none, as on some network's disks, nobody waits.
lock() {
    python=$(find_python) || return 0
    exec 9<.
    if ! "$python" -c '
import fcntl, sys
try:
    fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    sys.exit(1)
except OSError:
    pass'; then
        echo "Another bin/run or bin/test is preparing this folder; waiting for it …" >&2
        "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)'
    fi
}

unlock() {
    exec 9<&-
}

# What .venv is made from: while its Python and the files of $1 are the same, nothing is to be done.
wanted() {
    .venv/bin/python --version 2>&1
    cksum requirements.txt "$1"
}

# Install the requirements of $1 into .venv, unless that was done already for these very files.
install() {
    stamp=.venv/installed-$(echo "$1" | tr / -)
    if [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$(wanted "$1")" ]; then
        return
    fi
    python=$(find_python) || stop "Python 3.11 or newer is needed, and there is none on the PATH."
    "$python" -c 'import venv, ensurepip' 2>/dev/null ||
        stop "Python's venv module is missing; on Debian and Ubuntu, install the package python3-venv."
    # Made again when an interrupted run left it half made, or when its Python has gone or is another by now.
    .venv/bin/python -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear .venv ||
        stop "A virtual environment can't be made in .venv."
    echo "Installing what is needed (the first time this takes a minute) …" >&2
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$1" >&2 ||
        stop "The packages of $1 can't be installed: the reason stands above."
    wanted "$1" >"$stamp"
}
