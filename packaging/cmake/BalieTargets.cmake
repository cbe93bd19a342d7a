# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One line per library, executable and test. Sources are listed by name, never globbed.

# balie_read_headers(target): most of the time of a compilation went into the same headers of Qt. They are read once for the
# window and all that stands on it (by balie_support), and once for all else (by balie_base); balie_exchange is compiled with
# a definition of its libraries, which makes other headers of them. None of ours is among them, and each source names what it
# needs all the same.
set(balie_core_headers
    <QtCore/QByteArray> <QtCore/QCoreApplication> <QtCore/QDate> <QtCore/QDateTime> <QtCore/QDir> <QtCore/QFile> <QtCore/QFileInfo>
    <QtCore/QHash> <QtCore/QJsonArray> <QtCore/QJsonDocument> <QtCore/QJsonObject> <QtCore/QLocale> <QtCore/QMap> <QtCore/QObject>
    <QtCore/QRegularExpression> <QtCore/QSet> <QtCore/QString> <QtCore/QStringList> <QtCore/QVariant>
    <algorithm> <array> <functional> <map> <memory> <optional> <set> <tuple> <utility> <variant> <vector>)
set(balie_window_headers
    <QtCore/QAbstractItemModel> <QtCore/QFuture> <QtCore/QPointer> <QtCore/QTimer> <QtGui/QPainter> <QtGui/QKeyEvent> <QtGui/QAction>
    <QtWidgets/QApplication> <QtWidgets/QBoxLayout> <QtWidgets/QCheckBox> <QtWidgets/QComboBox> <QtWidgets/QDateEdit> <QtWidgets/QDialog>
    <QtWidgets/QDialogButtonBox> <QtWidgets/QFormLayout> <QtWidgets/QHeaderView> <QtWidgets/QLabel> <QtWidgets/QLineEdit>
    <QtWidgets/QListWidget> <QtWidgets/QMenu> <QtWidgets/QPlainTextEdit> <QtWidgets/QPushButton> <QtWidgets/QScrollArea>
    <QtWidgets/QStackedWidget> <QtWidgets/QTableView> <QtWidgets/QTabWidget> <QtWidgets/QToolButton> <QtWidgets/QWidget>)

function(balie_read_headers target)
    get_target_property(libraries ${target} LINK_LIBRARIES)
    if(target MATCHES "^balie_(base|exchange)$")
        target_precompile_headers(${target} PRIVATE ${balie_core_headers})
    elseif(target STREQUAL "balie_support")
        target_precompile_headers(${target} PRIVATE ${balie_core_headers} ${balie_window_headers})
    elseif(libraries MATCHES "balie_(support|ui|start|windowtest)")
        target_precompile_headers(${target} REUSE_FROM balie_support)
    elseif(TARGET balie_base)
        target_precompile_headers(${target} REUSE_FROM balie_base)
    endif()
endfunction()

# balie_library(name SOURCES … PUBLIC … PRIVATE …): a static library of one layer.
function(balie_library name)
    cmake_parse_arguments(LIB "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${LIB_SOURCES})
    target_link_libraries(${name} PUBLIC balie_compiler ${LIB_PUBLIC} PRIVATE ${LIB_PRIVATE})
    balie_read_headers(${name})
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
    balie_read_headers(${name})
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
    balie_read_headers(${name})
    add_test(NAME ${path} COMMAND ${name})
    set_tests_properties(${path} PROPERTIES TIMEOUT 240 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;HOME=${CMAKE_BINARY_DIR}/tests/home;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/config;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1:detect_odr_violation=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
