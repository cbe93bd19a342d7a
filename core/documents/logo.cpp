// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/logo.h"

#include <QBuffer>
#include <QImageReader>

namespace balie {

static constexpr int mostPixels = 6000; // in width or height, of the file
static constexpr QSize kept(1600, 800); // more is not seen at 60 mm

static Error unfit(const char *reason)
{
    return Error(ErrorCode::PictureUnfit).with(QStringLiteral("reason"), QString::fromLatin1(reason));
}

static QByteArray formatOf(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return file.startsWith("\xff\xd8\xff") ? "jpeg" : "";
}

Result<QByteArray> logoFrom(const QByteArray &file)
{
    if (file.size() > largestLogoFile)
        return unfit("large");
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return unfit("kind");
    QBuffer source;
    source.setData(file);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, format);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.isEmpty())
        return unfit("broken");
    if (size.width() > mostPixels || size.height() > mostPixels)
        return unfit("large");
    QImage image = reader.read();
    if (image.isNull())
        return unfit("broken");
    if (image.width() > kept.width() || image.height() > kept.height())
        image = image.scaled(kept, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = image.convertToFormat(QImage::Format_ARGB32);
    for (const QString &key : image.textKeys())
        image.setText(key, QString());
    QByteArray png;
    QBuffer target(&png);
    target.open(QIODevice::WriteOnly);
    return image.save(&target, "PNG") ? Result<QByteArray>(png) : Result<QByteArray>(unfit("broken"));
}

QImage logoImage(const QByteArray &logo)
{
    return QImage::fromData(logo, "PNG");
}

} // namespace balie
