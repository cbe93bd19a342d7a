// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "core/wording/language.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace balie {

namespace {

const QString contents = QStringLiteral("index");

QString fileOf(const QString &topic)
{
    return QStringLiteral("/help/%1/%2.html").arg(toWord(installedLanguage()), topic);
}

// Loads nothing that was not compiled in, whatever a page may name.
class HelpText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        return name.scheme() == QStringLiteral("qrc") || name.isRelative() ? QTextBrowser::loadResource(type, name) : QVariant();
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new HelpText(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    resize(metrics::readingWidth + 2 * metrics::page, 640);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(metrics::page);
    m_text->document()->setDefaultStyleSheet(QStringLiteral("h1 { font-size: x-large; font-weight: 600; margin-bottom: 12px; } "
                                                                 "h2 { font-size: large; font-weight: 600; margin-top: 18px; } "
                                                                 "p, li { line-height: 135%; margin-bottom: 8px; }"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *overview = buttons->addButton(tr("&Contents"), QDialogButtonBox::ActionRole);
    overview->setObjectName(QStringLiteral("helpContents"));
    connect(overview, &QPushButton::clicked, this, [this] { showTopic(contents); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    metrics::layOutCard(column);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
}

void HelpWindow::showTopic(const QString &word)
{
    m_topic = QFile::exists(QLatin1Char(':') + fileOf(word)) ? word : contents;
    m_text->setSource(QUrl(QStringLiteral("qrc") + QLatin1Char(':') + fileOf(m_topic)));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

} // namespace balie
