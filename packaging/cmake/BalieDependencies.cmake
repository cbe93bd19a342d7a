# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The libraries we stand on, and the proof that SQLCipher is the real one.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport Charts Network DBus Test LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(ICU REQUIRED COMPONENTS i18n uc)
find_package(nlohmann_json 3.10 REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(LIBXML REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf>=11)
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(SQLCIPHER REQUIRED sqlcipher>=3.45) # it gives the version of the SQLite inside
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)
find_library(SQLCIPHER_ARCHIVE libsqlcipher.a REQUIRED)
find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h REQUIRED)
file(STRINGS ${SQLCIPHER_ARCHIVE} SQLCIPHER_SEARCHES REGEX "^ENABLE_FTS5" LIMIT_COUNT 1)
if(NOT SQLCIPHER_SEARCHES)
    message(FATAL_ERROR "This SQLCipher was built without full-text search (FTS5), as that of Ubuntu 24.04 is; see README.md.")
endif()

add_library(balie_zxcvbn INTERFACE)
target_link_libraries(balie_zxcvbn INTERFACE ${ZXCVBN_LIBRARY})
target_include_directories(balie_zxcvbn SYSTEM INTERFACE ${ZXCVBN_INCLUDE_DIR})

# SQLCipher goes whole into each executable and shows its symbols there, so that Qt's driver binds to
# it even where another libsqlite3 is in the process: a dynamically linked one can be shadowed, and
# then ignores the key and writes plain text.
add_library(balie_sqlcipher INTERFACE)
target_include_directories(balie_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIR}/sqlcipher)
target_compile_definitions(balie_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_options(balie_sqlcipher INTERFACE
    LINKER:--whole-archive,${SQLCIPHER_ARCHIVE},--no-whole-archive
    LINKER:--export-dynamic-symbol=sqlite3_*)
target_link_libraries(balie_sqlcipher INTERFACE OpenSSL::Crypto z m ${CMAKE_DL_LIBS})
