# SPDX-License-Identifier: GPL-3.0-or-later
complete -c steward -f
complete -c steward -l demo -d 'Open the demo'
complete -c steward -l screenshots -x -a '(__fish_complete_directories)' -d 'Draw every page into a picture and quit'
complete -c steward -l quit-when-loaded -d 'Quit once the organizations are listed'
complete -c steward -l appearance -x -a 'light dark system' -d 'Choose the colours'
complete -c steward -l language -x -a 'system en de nl' -d 'Choose the language'
complete -c steward -s h -l help -d 'Print the options'
complete -c steward -s v -l version -d 'Print the version'
