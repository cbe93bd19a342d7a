# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and the Debian package (cpack -G DEB in the release build).

set(id nl.privacybalie.Privacybalie)
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)

install(TARGETS privacybalie privacybalie-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/privacybalie-cli.bash RENAME privacybalie-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/privacybalie)

# Compressed without a time stamp, so that two builds give the same package.
function(balie_install_compressed source name destination)
    set(output ${CMAKE_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${output} DEPENDS ${source} VERBATIM
        COMMAND sh -c "gzip -9n < '${source}' > '${output}'")
    add_custom_target(compressed-${name} ALL DEPENDS ${output})
    install(FILES ${output} DESTINATION ${destination})
endfunction()
balie_install_compressed(${linux}/privacybalie.1 privacybalie.1 ${CMAKE_INSTALL_MANDIR}/man1)
balie_install_compressed(${linux}/privacybalie-cli.1 privacybalie-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
balie_install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/privacybalie)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME privacybalie)
set(CPACK_PACKAGE_CONTACT "The Privacybalie authors <maintainers@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "privacy request register for housing corporations")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Privacybalie is the desk of a privacy officer at a Dutch housing corporation:
the requests of tenants under the GDPR, their deadlines under promise and law,
identification, answers and proof, in one encrypted register without a server.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins and data that no library names. SQLCipher is inside the executables.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, qt6-translations-l10n, libqt6svg6, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, hunspell-nl")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
