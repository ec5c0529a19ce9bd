# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_steward()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case "$before" in
    --appearance)
        mapfile -t COMPREPLY < <(compgen -W 'light dark system' -- "$current")
        ;;
    --language)
        mapfile -t COMPREPLY < <(compgen -W 'system en de nl' -- "$current")
        ;;
    --screenshots)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--demo --screenshots --quit-when-loaded --appearance
            --language --help --version -h -v' -- "$current")
        ;;
    esac
}

complete -F _steward steward
