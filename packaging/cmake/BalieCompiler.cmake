# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every source is compiled: the language, the warnings, the hardening. One interface target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

# What was compiled in one checkout is found again in another, wherever that lies. Headers that were read beforehand ask
# for the sloppiness: what they define is in their hash already.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_INODECACHE=1
        ${CCACHE_PROGRAM})
endif()

include(CheckPIESupported)
check_pie_supported()

add_library(balie_compiler INTERFACE)
target_compile_definitions(balie_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_FORCE_ASSERTS
    QT_DISABLE_DEPRECATED_BEFORE=0x060000)
target_compile_options(balie_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -fstack-protector-strong
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${BALIE_WERROR}>:-Werror>)
target_include_directories(balie_compiler INTERFACE ${CMAKE_SOURCE_DIR})
target_link_options(balie_compiler INTERFACE -Wl,-z,relro -Wl,-z,now)

# Null and misaligned references are left to AddressSanitizer, which traps on them as well: the two
# checks double the time of every compilation (12.6 s against 7.1 s for requesttable.cpp).
if(BALIE_SANITIZE)
    target_compile_options(balie_compiler INTERFACE
        -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize=null,alignment
        -fno-sanitize-recover=undefined)
    target_link_options(balie_compiler INTERFACE -fsanitize=address,undefined)
    # Some three hundred test programs of 200 MB each: the linker of LLVM takes a third of the time.
    find_program(LLD_PROGRAM ld.lld)
    if(LLD_PROGRAM)
        target_link_options(balie_compiler INTERFACE -fuse-ld=lld)
    endif()
else()
    target_compile_options(balie_compiler INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
endif()
