// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/letterstyledialog.h"

#include "core/casework/editletterstyle.h"
#include "core/documents/lettercomposer.h"
#include "core/documents/logo.h"
#include "core/overview/letterstyling.h"
#include "core/wording/errorwords.h"
#include "ui/support/filechooser.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/printing.h"
#include "ui/support/textbox.h"
#include "ui/support/whenready.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPixmap>
#include <QPushButton>

namespace balie {

LetterStyleDialog::LetterStyleDialog(Workspace &workspace, QDate today, const OrganisationRow &row, QWidget *parent)
    : FormDialog(tr("House style of letters: %1").arg(row.organisation.name.toString()), tr("&Keep"), parent), m_workspace(workspace), m_today(today), m_row(row)
{
    build();
    connect(this, &DialogFrame::confirmed, this, &LetterStyleDialog::confirm);
    read();
}

void LetterStyleDialog::build()
{
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    metrics::layOutInside(lines);
    lines->addWidget(new PlainLabel(tr("Logo"), form));
    m_picture = new PlainLabel(QString(), form);
    m_picture->setObjectName(QStringLiteral("logoPicture"));
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    lines->addWidget(m_picture);
    auto *buttons = new QHBoxLayout;
    auto *choose = new QPushButton(tr("&Choose a picture…"), form);
    choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove = new QPushButton(tr("&Remove it"), form);
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    auto *look = new QPushButton(icon(IconName::Print), tr("&Look at a letter"), form);
    look->setObjectName(QStringLiteral("previewStyle"));
    for (QPushButton *button : {choose, m_remove, look}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    lines->addLayout(buttons);
    const auto addBox = [&](const QString &words, const char *name) {
        auto *label = new PlainLabel(words, form);
        label->setWordWrap(true);
        auto *box = new TextBox(form);
        box->setObjectName(QString::fromLatin1(name));
        label->setBuddy(box);
        lines->addWidget(label);
        lines->addWidget(box);
        return box;
    };
    m_sender = addBox(tr("&Sender, top right (empty: the address and how to reach you)"), "styleSender");
    m_footer = addBox(tr("&Foot of each page (empty: the name of the organisation)"), "styleFooter");
    setForm(form);
    connect(choose, &QPushButton::clicked, this, &LetterStyleDialog::chooseLogo);
    connect(look, &QPushButton::clicked, this, &LetterStyleDialog::preview);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
    });
}

void LetterStyleDialog::read()
{
    whenReady(m_workspace.run([id = m_row.organisation.id](Register &opened) { return letterStyle(opened, id); }), this, [this](const Result<LetterStyle> &style) {
        if (!style)
            return refuse(sentenceOf(style.error()));
        m_logo = style->logo;
        m_sender->setPlainText(style->sender.toString());
        m_footer->setPlainText(style->footer.toString());
        takeAsGiven(*m_sender);
        takeAsGiven(*m_footer);
        showLogo();
    });
}

void LetterStyleDialog::showLogo()
{
    const QImage logo = logoImage(m_logo);
    m_remove->setVisible(!logo.isNull());
    if (logo.isNull())
        return m_picture->setText(tr("No logo: the name of the organisation is written."));
    const QSize most(16 * fontMetrics().averageCharWidth() * 2, 4 * fontMetrics().height());
    QPixmap paper(logo.size().scaled(most, Qt::KeepAspectRatio) * devicePixelRatioF());
    paper = QPixmap::fromImage(logo.scaled(paper.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    paper.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(paper);
    m_picture->setAccessibleName(tr("The logo"));
}

// Of a file that is no picture, only its beginning is read.
void LetterStyleDialog::chooseLogo()
{
    chooseFileToOpen(this, tr("Choose a logo"), tr("Picture (*.png *.jpg *.jpeg)"), [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(tr("The file cannot be read: %1").arg(path));
        const Result<QByteArray> logo = logoFrom(file.read(largestLogoFile + 1));
        if (!logo)
            return refuse(sentenceOf(logo.error()));
        m_logo = *logo;
        showLogo();
    });
}

Result<LetterStyle> LetterStyleDialog::typed() const
{
    return LongText::from(m_sender->toPlainText().trimmed()).and_then([this](const LongText &sender) {
        return LongText::from(m_footer->toPlainText().trimmed()).transform([&](const LongText &footer) { return LetterStyle{sender, footer, m_logo}; });
    });
}

void LetterStyleDialog::preview()
{
    const Result<LetterStyle> style = typed();
    const auto body = LetterBody::from(QStringLiteral("<div><p>%1</p><p>%2</p></div>").arg(tr("This is where the text of a letter begins.").toHtmlEscaped(), tr("And this is how it goes on.").toHtmlEscaped()));
    if (!style || !body)
        return;
    const Language language = Language::Dutch;
    const LetterSheet sheet{letterHead(m_row.organisation, m_row.current.profile, *style, language),
                            {tr("The subject of the letter"), tr("Name of the addressee\nStreet 1\n1234 AB PLACE"), *body},
                            tr("Case number"), m_today, language};
    previewPages(this, m_row.organisation.name.toString(), [sheet](QPagedPaintDevice &device) { paintLetter(device, sheet); });
}

void LetterStyleDialog::confirm()
{
    const Result<LetterStyle> style = typed();
    if (!style)
        return refuse(sentenceOf(style.error()));
    setWorking(true);
    whenReady(m_workspace.run([id = m_row.organisation.id, style = *style](Register &opened) { return editLetterStyle(opened, id, style); }), this,
              [this](const Result<void> &done) {
                  setWorking(false);
                  if (!done)
                      return refuse(sentenceOf(done.error()));
                  Q_EMIT kept();
                  accept();
              });
}

} // namespace balie
