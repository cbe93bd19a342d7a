// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs a source of its own; what matters here are the files that CMakeLists.txt names.
