// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace balie {

namespace {

IconSource iconSource = IconSource::DesktopTheme;

struct Drawing
{
    IconName name;
    const char *file;
    const char *theme; // empty: always ours
};

constexpr Drawing drawings[] = {
    {IconName::Today, "today", ""},
    {IconName::Requests, "requests", ""},
    {IconName::Retention, "retention", ""},
    {IconName::Disclosures, "disclosures", ""},
    {IconName::Complaints, "complaints", ""},
    {IconName::Reports, "reports", ""},
    {IconName::Settings, "settings", ""},
    {IconName::People, "people", ""},
    {IconName::Late, "late", ""},
    {IconName::DueToday, "due-today", ""},
    {IconName::ThisWeek, "this-week", ""},
    {IconName::Calm, "calm", ""},
    {IconName::Waiting, "waiting", ""},
    {IconName::Done, "done", ""},
    {IconName::Information, "information", ""},
    {IconName::Success, "success", ""},
    {IconName::Caution, "caution", ""},
    {IconName::Failure, "failure", ""},
    {IconName::NewRequest, "new-request", ""},
    {IconName::Phone, "phone", ""},
    {IconName::Identity, "identity", ""},
    {IconName::Extend, "extend", ""},
    {IconName::Pause, "pause", ""},
    {IconName::Resume, "resume", ""},
    {IconName::Answer, "answer", ""},
    {IconName::CloseCase, "close-case", ""},
    {IconName::Reopen, "reopen", ""},
    {IconName::Withdraw, "withdraw", ""},
    {IconName::StrikeOut, "strike-out", ""},
    {IconName::Note, "note", ""},
    {IconName::Link, "link", ""},
    {IconName::Attachment, "attachment", ""},
    {IconName::Proof, "proof", ""},
    {IconName::Breach, "breach", ""},
    {IconName::Search, "search", "edit-find"},
    {IconName::Filter, "filter", ""},
    {IconName::Print, "print", "document-print"},
    {IconName::Export, "export", "document-save-as"},
    {IconName::Import, "import", "document-import"},
    {IconName::Copy, "copy", "edit-copy"},
    {IconName::Refresh, "refresh", "view-refresh"},
    {IconName::Undo, "undo", "edit-undo"},
    {IconName::Redo, "redo", "edit-redo"},
    {IconName::Add, "add", "list-add"},
    {IconName::Edit, "edit", ""},
    {IconName::Remove, "remove", ""},
    {IconName::Dismiss, "dismiss", ""},
    {IconName::Back, "back", ""},
    {IconName::Forward, "forward", ""},
    {IconName::More, "more", ""},
    {IconName::Help, "help", "help-contents"},
    {IconName::Register, "register", ""},
    {IconName::Lock, "lock", ""},
    {IconName::Unlock, "unlock", ""},
    {IconName::Key, "key", ""},
    {IconName::User, "user", ""},
    {IconName::Organisation, "organisation", ""},
    {IconName::Calendar, "calendar", ""},
    {IconName::Clock, "clock", ""},
    {IconName::Audit, "audit", ""},
    {IconName::Backup, "backup", ""},
    {IconName::Show, "show", ""},
    {IconName::Hide, "hide", ""},
    {IconName::Collapse, "collapse", ""},
    {IconName::Expand, "expand", ""},
};

const Drawing &drawingOf(IconName name)
{
    const Drawing &drawing = drawings[static_cast<std::size_t>(name)];
    Q_ASSERT(drawing.name == name);
    return drawing;
}

// Paints the drawing in the colour that the palette has for text of that mode, each time anew, so
// that a change of palette needs no new icons.
class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(IconName name) : m_name(name) {}

    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap drawn = iconPixmap(m_name, size, colourOf(mode), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colourOf(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size is in device pixels here (Qt 6.4, QIcon::pixmap with a ratio).
        Q_UNUSED(scale);
        return iconPixmap(m_name, std::min(size.width(), size.height()), colourOf(mode), 1.0);
    }

private:
    static QColor colourOf(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
    }

    IconName m_name;
};

} // namespace

void setIconSource(IconSource source)
{
    iconSource = source;
}

QIcon icon(IconName name)
{
    const QLatin1String theme(drawingOf(name).theme);
    if (iconSource == IconSource::DesktopTheme && !theme.isEmpty() && QIcon::hasThemeIcon(theme))
        return QIcon::fromTheme(theme);
    return QIcon(new PaletteIconEngine(name));
}

QPixmap iconPixmap(IconName name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QLatin1String file(drawingOf(name).file);
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = QStringLiteral("balie-%1-%2-%3").arg(file).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile drawing(QStringLiteral(":/icons/%1.svg").arg(file));
        if (!drawing.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = drawing.readAll().replace("currentColor", colour.name().toLatin1());
        QBuffer buffer(&text);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(QSize(pixels, pixels));
        pixmap = QPixmap::fromImage(reader.read());
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace balie
