# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run, test and lint have in common: it says what happens, installs what is missing, builds.
# Source it; it does nothing by itself.

set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly project

# say SENTENCE: one step of the work.
say()
{
    printf '\n==> %s\n' "$*"
}

# fail SENTENCE...: why it ends here and what helps, a line each.
fail()
{
    printf '\nStopped: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '         %s\n' "$@" >&2
    exit 1
}

# listed LIST...: the packages that packages/LIST.txt names; those with a question mark only where
# this system offers them.
listed()
{
    local list package
    for list in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$project/packaging/packages/$list.txt"
    done | sort -u | while read -r package; do
        case "$package" in
        *\?) [ -z "$(apt-cache show "${package%\?}" 2>/dev/null)" ] || echo "${package%\?}" ;;
        *) echo "$package" ;;
        esac
    done
}

# missing PACKAGE...: those of them that are not installed.
missing()
{
    local installed
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u) || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed")
}

# require_space MEBIBYTES FOLDER WHAT_FOR
require_space()
{
    local free
    free=$(df --output=avail --block-size=1M "$2" | tail -n 1)
    [ "$free" -ge "$1" ] ||
        fail "$3 needs $1 MiB in $2, and only ${free// /} MiB are free." "Make room and run it again."
}

# as_root COMMAND...: with sudo where that is needed.
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt()
{
    as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet \
        --option DPkg::Lock::Timeout=300 --option Dpkg::Use-Pty=0 "$@"
}

# install_packages LIST...: installs what the lists name and this machine lacks.
install_packages()
{
    local system='this system' wanted lacking unknown
    [ ! -r /etc/os-release ] || system=$(. /etc/os-release && echo "${PRETTY_NAME:-$ID}")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        fail "$system has no apt-get." \
            "Steward builds on Debian 12, Ubuntu 24.04 and what comes after them."
    fi

    mapfile -t wanted < <(listed "$@")
    mapfile -t lacking < <(missing "${wanted[@]}")
    if [ ${#lacking[@]} -eq 0 ]; then
        say "All ${#wanted[@]} packages are installed."
        return
    fi

    say "Installing ${#lacking[@]} of ${#wanted[@]} packages: ${lacking[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "Installing packages takes an administrator, and there is no sudo here." \
            "Let an administrator run this, then try again:" \
            "  apt-get install --no-install-recommends ${lacking[*]}"
    fi
    require_space 2500 /usr "Installing the packages"
    apt update ||
        fail "The lists of packages could not be fetched." \
            "See apt-get's own words above; is this machine connected to the network?"

    mapfile -t wanted < <(listed "$@")
    mapfile -t lacking < <(missing "${wanted[@]}")
    mapfile -t unknown < <(comm -23 <(printf '%s\n' "${lacking[@]}") \
        <(apt-cache --generate pkgnames | sort -u))
    [ ${#unknown[@]} -eq 0 ] ||
        fail "$system does not offer: ${unknown[*]}" \
            "Steward builds on Debian 12, Ubuntu 24.04 and what comes after them." \
            "If this is one of them, see that apt-get could fetch its lists above."

    apt install --yes --no-install-recommends "${lacking[@]}" ||
        fail "The packages could not be installed." \
            "See apt-get's own words above: mostly it is the network, or another installation" \
            "that is under way. Then run it again; what is done stays done."
}

# has_preset NAME
has_preset()
{
    (cd "$project" && cmake --list-presets) | grep -q "^  \"$1\""
}

# build_preset NAME [TARGET]...: configures and builds the targets, or all of it, into build/NAME.
build_preset()
{
    local targets=()
    [ $# -eq 1 ] || targets=(--target "${@:2}")
    has_preset "$1" || fail "There is no preset \"$1\"." "cmake --list-presets names them."
    if ! mkdir -p "$project/build/$1" 2>/dev/null || [ ! -w "$project/build/$1" ]; then
        fail "$project/build/$1 cannot be written to." \
            "Run it as the owner of the checkout, or remove that folder."
    fi
    [ -e "$project/build/$1/build.ninja" ] || require_space 2500 "$project" "The build"

    say "Configuring build/$1"
    (cd "$project" && cmake --preset "$1") ||
        fail "CMake found something missing; its own words are above." \
            "If the checkout has been moved, remove build/$1 and run it again."
    say "Building build/$1"
    (cd "$project" && cmake --build --preset "$1" "${targets[@]}") ||
        fail "The build failed; the first error above says where." \
            "If it names no file of Steward, is the disk full? ($(df --output=avail -h "$project" |
                tail -n 1 | tr -d ' ') free)"
}

# The right to the tools is checked by what they are run with, not by what a person's PATH puts
# first: a python of one's own has none of the modules that were just installed.
PATH=/usr/sbin:/usr/bin:/sbin:/bin:${PATH:-}
export PATH
