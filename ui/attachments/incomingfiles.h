// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QMimeData;

namespace balie {

// A file that is to be attached: where it lies, or its bytes where it comes from no file.
struct IncomingFile
{
    QString path;
    QString name;
    QByteArray bytes;
};

// What was dropped or pasted: files of this computer, a picture, or the text itself. Nothing is fetched: a link to
// another place gives nothing.
QList<IncomingFile> incomingFiles(const QMimeData &data);
// Whether there is something of it, asked while it still hovers: without reading it.
int incomingCount(const QMimeData &data);

} // namespace balie
