// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmenttextdialog.h"

#include "core/overview/wordsoffile.h"
#include "ui/support/metrics.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace balie {

AttachmentTextDialog::AttachmentTextDialog(const Attachment &file, const QByteArray &bytes, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("attachmentText"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Attachment %1").arg(file.number)); // a name is not for who passes by
    auto *whole = new QVBoxLayout(this);
    metrics::layOutCard(whole);
    constexpr qsizetype mostShown = 2'000'000; // letters: more than anybody reads here
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("attachmentWords"));
    text->setAccessibleName(file.name.toString());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setPlainText(wordsOfFile(file.kind, bytes).left(mostShown));
    whole->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    resize(metrics::readingWidth, 480);
}

} // namespace balie
