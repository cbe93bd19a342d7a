// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/destructiondialogs.h"

#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/decidedestruction.h"
#include "core/wording/datewords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/pluralof.h"
#include "ui_callofform.h"

#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

namespace balie {

namespace {

// A form of words alone.
QWidget *sayings(const QStringList &paragraphs, QWidget *parent)
{
    auto *form = new QWidget(parent);
    auto *lines = new QVBoxLayout(form);
    for (const QString &paragraph : paragraphs) {
        auto *text = new PlainLabel(paragraph, form);
        text->setObjectName(QStringLiteral("saying"));
        text->setWordWrap(true);
        lines->addWidget(text);
    }
    return form;
}

int systemsIn(const DestructionSheet &sheet)
{
    QSet<QString> systems;
    for (const DestructionSheet::Part &part : sheet.parts)
        systems.insert(part.system);
    return static_cast<int>(systems.size());
}

} // namespace

QString howMuchOf(const DestructionSheet &sheet)
{
    return ApproveDialog::tr("%1 thing(s) that %2 keeps.", "how many, which organisation", pluralOf(sheet.items())).arg(QLocale().toString(sheet.items()), sheet.organisation);
}

ApproveDialog::ApproveDialog(Workspace &workspace, const DestructionSheet &sheet, QWidget *parent)
    : KeepingDialog(workspace, tr("Approve %1").arg(sheet.destruction.number), tr("Appr&ove"), parent), m_destruction(sheet.destruction)
{
    setObjectName(QStringLiteral("approveDialog"));
    setForm(sayings({tr("You agree that this is destroyed: %1").arg(howMuchOf(sheet)), tr("Why it goes: %1").arg(sheet.destruction.reason.toString()),
                     tr("Nothing goes today. After your approval it cools off for %1, and until it begins everybody who may do this can still cancel it.")
                         .arg(dayCount(sheet.destruction.coolingOff))},
                    this));
}

void ApproveDialog::record()
{
    store([id = m_destruction.id](Register &opened) { return approveDestruction(opened, id); }, [this](const Result<Destruction> &approved) {
        Q_EMIT recorded(tr("You approved %1. It may begin on %2; until then it can be cancelled.").arg(approved->number, plainDay(*approved->readyOn())), {});
    });
}

BeginDialog::BeginDialog(Workspace &workspace, const DestructionSheet &sheet, QWidget *parent)
    : KeepingDialog(workspace, tr("Begin %1").arg(sheet.destruction.number), tr("&Begin"), parent), m_destruction(sheet.destruction)
{
    setObjectName(QStringLiteral("beginDialog"));
    setForm(sayings({tr("It is about: %1").arg(howMuchOf(sheet)),
                     tr("%n system(s) get a list of what must go, and their administrators have to answer. Nothing is gone before somebody says so.", nullptr, systemsIn(sheet)),
                     tr("What is held by now, or got another day, is left out. Once it has begun it cannot be cancelled any more.")},
                    this));
    sayMeanwhile(tr("What is in it is being written down…"));
}

void BeginDialog::record()
{
    store([id = m_destruction.id](Register &opened) { return beginDestruction(opened, id); }, [this](const Result<Destruction> &begun) {
        Q_EMIT recorded(tr("%1 has begun. Save the work list of each system, and fill in what its administrator answers.").arg(begun->number), {});
    });
}

CallOffDialog::CallOffDialog(Workspace &workspace, const DestructionSheet &sheet, QWidget *parent)
    : KeepingDialog(workspace, tr("Cancel %1").arg(sheet.destruction.number), tr("&Do not destroy"), parent), m_ui(new Ui::CallOffForm), m_destruction(sheet.destruction)
{
    setObjectName(QStringLiteral("callOffDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("Nothing of it goes. What is in it is past its period as before, and can be proposed again."));
    setForm(form);
}

CallOffDialog::~CallOffDialog() = default;

QWidget *CallOffDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::ReasonMissing ? m_ui->reason : KeepingDialog::wrongField(error);
}

void CallOffDialog::record()
{
    const Result<LongText> reason = LongText::from(m_ui->reason->toPlainText().trimmed());
    if (!reason)
        return refuseBecause(reason.error());
    store([id = m_destruction.id, why = *reason](Register &opened) { return cancelDestruction(opened, id, why); }, [this](const Result<Destruction> &cancelled) {
        Q_EMIT recorded(tr("%1 is cancelled. Nothing of it goes.").arg(cancelled->number), {});
    });
}

} // namespace balie
