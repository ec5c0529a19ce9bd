# SPDX-License-Identifier: GPL-3.0-or-later
complete -c steward-sandbox -f
complete -c steward-sandbox -l port -x -d 'Listen on this port'
complete -c steward-sandbox -l database -r -F -d 'Keep everything in this file'
complete -c steward-sandbox -l organizations -x -d 'How many organizations'
complete -c steward-sandbox -l members -x -d 'How many members the first one has'
complete -c steward-sandbox -l projects -x -d 'How many projects the first one has'
complete -c steward-sandbox -l days -x -d 'How many days of usage'
complete -c steward-sandbox -l seed -x -d 'What to make the data from'
complete -c steward-sandbox -l latency -x -d 'Hold answers back, in milliseconds'
complete -c steward-sandbox -l rate-limit -x -d 'Answer no more requests a minute than this'
complete -c steward-sandbox -l fault-rate -x -d 'Let this part of the requests meet a fault'
complete -c steward-sandbox -s h -l help -d 'Print the options'
complete -c steward-sandbox -s v -l version -d 'Print the version'
