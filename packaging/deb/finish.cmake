# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack on the files of the package before it packs them: compresses what Debian's policy
# wants compressed, without a time or a name in it, and gives every file the time of the commit.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

file(GLOB_RECURSE files LIST_DIRECTORIES true "${CPACK_TEMPORARY_DIRECTORY}/usr/*")
foreach(file IN LISTS files)
    if(file MATCHES "/share/(man/.*\\.1|doc/.*/changelog)$")
        execute_process(COMMAND gzip -9 --no-name "${file}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()

if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(
        COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec
            touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
