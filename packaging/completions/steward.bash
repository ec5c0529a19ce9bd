# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Whether it is said already what to export: there is one such word.
_steward_has_what()
{
    local i
    for ((i = 2; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i - 1]} in
        --interval | --format | --output | --organization | --from | --to | --profile)
            continue # the value of an option
            ;;
        esac
        [[ ${COMP_WORDS[i]} = @(organizations|members|resources|usage) ]] && return 0
    done
    return 1
}

_steward_export()
{
    case "$before" in
    --interval)
        mapfile -t COMPREPLY < <(compgen -W 'day week month' -- "$current")
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W 'csv json' -- "$current")
        ;;
    --output)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    --organization | --from | --to | --profile)
        COMPREPLY=()
        ;;
    *)
        local words='--organization --from --to --interval --format --output --profile --help -h'
        [[ $current = -* ]] || _steward_has_what || words='organizations members resources usage'
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        ;;
    esac
}

_steward_apply()
{
    case "$before" in
    --mode)
        mapfile -t COMPREPLY < <(compgen -W 'add set equal' -- "$current")
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$current")
        ;;
    --roster | --plan)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    --organization | --profile)
        COMPREPLY=()
        ;;
    *)
        local words='--organization --roster --mode --plan --resume --overtaken --plan-only --yes
            --format --profile --help -h'
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        ;;
    esac
}

_steward_report()
{
    case "$before" in
    --interval)
        mapfile -t COMPREPLY < <(compgen -W 'day week month' -- "$current")
        ;;
    --output)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    --organization | --from | --to | --profile)
        COMPREPLY=()
        ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--organization --from --to --interval --output --profile
            --help -h' -- "$current")
        ;;
    esac
}

_steward()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    if [ "$COMP_CWORD" -gt 1 ] && [ "${COMP_WORDS[1]}" = export ]; then
        _steward_export
        return
    fi
    if [ "$COMP_CWORD" -gt 1 ] && [ "${COMP_WORDS[1]}" = report ]; then
        _steward_report
        return
    fi
    if [ "$COMP_CWORD" -gt 1 ] && [ "${COMP_WORDS[1]}" = apply ]; then
        _steward_apply
        return
    fi
    case "$before" in
    --appearance)
        mapfile -t COMPREPLY < <(compgen -W 'light dark system high-contrast
            high-contrast-light high-contrast-dark' -- "$current")
        ;;
    --language)
        mapfile -t COMPREPLY < <(compgen -W 'system en de nl' -- "$current")
        ;;
    --screenshots)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        ;;
    *)
        local words='--demo --screenshots --quit-when-loaded --appearance --language --help --version
            -h -v'
        [[ $current = -* || $COMP_CWORD -gt 1 ]] || words='export apply report'
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        ;;
    esac
}

complete -F _steward steward
