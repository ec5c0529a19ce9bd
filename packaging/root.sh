# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Another Debian in a folder, to try Steward in. Source it after setup.sh; it does nothing by itself.

# make_root SUITE FOLDER: a new, minimal Debian.
make_root()
{
    [ "$(id -u)" -eq 0 ] ||
        fail "Making a Debian root takes an administrator." "Run it with sudo, or as root."
    install_packages root
    require_space 4000 "$(dirname "$2")" "A Debian root"
    say "Making a Debian $1 root in $2"
    debootstrap --variant=minbase "$1" "$2" >"$2.log" 2>&1 ||
        fail "debootstrap did not get through; $2.log says why." \
            "Mostly it is the network; run it again."
    # As every machine has it; what installs Debian writes it, not Debian itself.
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$2/etc/hosts"
}

# in_root FOLDER COMMAND...: runs it there, with a clean environment. What it mounts and starts is
# gone when it ends.
in_root()
{
    local root=$1
    shift
    # shellcheck disable=SC2016 # for the inner shell
    unshare --mount --pid --fork bash -c '
        set -e
        mount -t proc proc "$0/proc"
        mount -t tmpfs tmpfs "$0/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666 devpts "$0/dev/pts"
        exec chroot "$0" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
    ' "$root" "$@"
}
