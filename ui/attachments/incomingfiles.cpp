// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/incomingfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QMimeData>
#include <QUrl>

namespace balie {

namespace {

struct IncomingFiles
{
    Q_DECLARE_TR_FUNCTIONS(IncomingFiles)
};

QList<QString> localFiles(const QMimeData &data)
{
    QList<QString> paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

} // namespace

QList<IncomingFile> incomingFiles(const QMimeData &data)
{
    QList<IncomingFile> files;
    for (const QString &path : localFiles(data))
        files.append({path, QFileInfo(path).fileName(), {}});
    if (!files.isEmpty() || data.hasUrls())
        return files;
    if (data.hasImage())
        return {{{}, IncomingFiles::tr("Picture.png"), pngOf(qvariant_cast<QImage>(data.imageData()))}};
    if (data.hasText() && !data.text().trimmed().isEmpty())
        return {{{}, IncomingFiles::tr("Text.txt"), data.text().toUtf8()}};
    return {};
}

int incomingCount(const QMimeData &data)
{
    if (data.hasUrls())
        return static_cast<int>(localFiles(data).size());
    return data.hasImage() || data.hasText() ? 1 : 0;
}

} // namespace balie
