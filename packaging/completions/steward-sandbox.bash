# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_steward_sandbox()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case "$before" in
    --database)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    --port | --organizations | --members | --projects | --days | --seed | --latency | --rate-limit | --fault-rate)
        COMPREPLY=()
        ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--port --database --organizations --members --projects
            --days --seed --latency --rate-limit --fault-rate --help --version -h -v' -- "$current")
        ;;
    esac
}

complete -F _steward_sandbox steward-sandbox
