# SPDX-License-Identifier: GPL-3.0-or-later
# How cpack makes the Debian package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME steward)
set(CPACK_PACKAGE_CONTACT "Steward's developers <steward@example.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "administer UbiOps organizations from the desktop")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Steward shows who is a member of an UbiOps organization and who an admin, what
its credits were used for, and how many resources it has. It invites, promotes
and removes members, creates and renames organizations, and looks up vouchers.
.
The package also holds steward-sandbox, a server with the same API for tests
and demonstrations, which listens on this machine alone.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

# What is linked dpkg-shlibdeps finds by itself; these are loaded at run time. Without the first
# ones something would not work; without the others it works less well somewhere.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, libqt6svg6 (<< 6.7.2-5) | qt6-svg-plugins, libsecret-1-0, ca-certificates, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, qt6-qpa-plugins, qt6-translations-l10n, fonts-inter, fonts-noto-core, fonts-noto-cjk")

set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/finish.cmake")
include(CPack)
