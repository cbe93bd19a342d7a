// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace balie {

// The text of a plain file: UTF-16 where it says so itself, UTF-8 where it is that, else Latin-1, in which every byte
// is a letter. Line ends are LF.
QString textFromBytes(QByteArrayView bytes);

} // namespace balie
