// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/enclosuresdialog.h"

#include "core/wording/attachmentwords.h"
#include "ui/support/checkline.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace balie {

EnclosuresDialog::EnclosuresDialog(const LetterEnclosures &enclosures, QWidget *parent)
    : DialogFrame(tr("What goes along"), tr("&Go on"), parent), m_promised(enclosures.promised)
{
    setObjectName(QStringLiteral("enclosuresDialog"));
    setMinimumWidth(480);
    build(enclosures);
    connect(this, &DialogFrame::confirmed, this, &EnclosuresDialog::submit);
}

void EnclosuresDialog::build(const LetterEnclosures &enclosures)
{
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    metrics::layOutInside(lines);
    for (const PossibleEnclosure &one : enclosures.files) {
        const QString words = tr("%1: %2 (%3)").arg(QString::number(one.file.number), one.file.name.toString(), sizeWords(one.file.size));
        auto *box = new CheckLine(QString(words).replace(u'&', QStringLiteral("&&")), form);
        box->setObjectName(QStringLiteral("enclose_%1").arg(one.file.number));
        box->setChecked(one.isMeant);
        lines->addWidget(box);
        m_choices.push_back({one.file.id, box});
    }
    auto *words = new PlainLabel(intro(), form);
    words->setWordWrap(true);
    lines->insertWidget(0, words);
    setForm(form);
}

QString EnclosuresDialog::intro() const
{
    if (m_choices.empty())
        return tr("The letter says that data go along with it. The case has no attachment for that: send them otherwise, or put them with the case first.");
    return m_promised ? tr("The letter says that data go along with it. Tick what the person gets, and nothing else.")
                      : tr("The letter can go alone. Tick an attachment that the person gets with it.");
}

void EnclosuresDialog::submit()
{
    const bool hasNone = std::none_of(m_choices.begin(), m_choices.end(), [](const Choice &one) { return one.box->isChecked(); });
    if (!m_promised || m_choices.empty() || !hasNone)
        return give();
    ask(tr("Nothing is ticked, and the letter says that data go along with it."), tr("Go on &without"), [this] { give(); });
}

void EnclosuresDialog::give()
{
    std::vector<AttachmentId> along;
    for (const Choice &one : m_choices) {
        if (one.box->isChecked())
            along.push_back(one.id);
    }
    Q_EMIT chosen(along);
    accept();
}

} // namespace balie
