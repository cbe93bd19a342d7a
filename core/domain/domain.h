// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The folders beside this file are the law and the vocabulary of the field: values and pure
// functions, on Qt Core alone, without files, SQL or a clock. Each topic is a folder; which topic
// may know which stands in tests/layering/layers.txt.
