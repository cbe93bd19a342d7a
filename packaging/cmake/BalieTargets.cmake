# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One line per library, executable and test. Sources are listed by name, never globbed.

# balie_library(name SOURCES … PUBLIC … PRIVATE …): a static library of one layer.
function(balie_library name)
    cmake_parse_arguments(LIB "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${LIB_SOURCES})
    target_link_libraries(${name} PUBLIC balie_compiler ${LIB_PUBLIC} PRIVATE ${LIB_PRIVATE})
endfunction()

# balie_sources(library file …): the sources that one folder adds to its layer's library.
function(balie_sources library)
    set(files ${ARGN})
    list(TRANSFORM files PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    target_sources(${library} PRIVATE ${files})
endfunction()

# balie_executable(name SOURCES … LIBS …)
function(balie_executable name)
    cmake_parse_arguments(EXE "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${EXE_SOURCES})
    target_link_libraries(${name} PRIVATE balie_compiler ${EXE_LIBS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
endfunction()

# balie_test(core/domain/calendar/tst_period LIBS balie_domain): one executable and one CTest entry.
# The path is the one under tests/, and the same as that of the subject. Tests run offscreen, in
# Dutch, with their own home, and find tests/data under BALIE_TEST_DATA.
function(balie_test path)
    cmake_parse_arguments(TST "" "" "LIBS;SOURCES" ${ARGN})
    get_filename_component(name ${path} NAME)
    add_executable(${name} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${TST_SOURCES})
    target_link_libraries(${name} PRIVATE balie_compiler balie_places Qt6::Test ${TST_LIBS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${path} COMMAND ${name})
    set_tests_properties(${path} PROPERTIES TIMEOUT 240 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;HOME=${CMAKE_BINARY_DIR}/tests/home;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/config;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1:detect_odr_violation=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
