// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/correctrightsdialog.h"

#include "core/wording/codewords.h"
#include "ui/request/fieldreading.h"
#include "ui/support/checkline.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbox.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

CorrectRightsDialog::CorrectRightsDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Correct what is asked"), tr("&Correct"), parent)
{
    auto *form = new QWidget(this);
    auto *whole = new QVBoxLayout(form);
    for (Right right : allValues<Right>()) {
        auto *box = new CheckLine(longWordOf(right), form);
        box->setObjectName(QStringLiteral("right_%1").arg(toWord(right)));
        const auto &now = view.dossier.rights;
        box->setChecked(std::find(now.begin(), now.end(), right) != now.end());
        whole->addWidget(box);
        m_rights.emplace_back(box, right);
    }
    auto *label = new PlainLabel(tr("Rea&son (required)"), form);
    m_reason = new TextBox(form);
    m_reason->setObjectName(QStringLiteral("reason"));
    label->setBuddy(m_reason);
    whole->addWidget(label);
    whole->addWidget(m_reason);
    setForm(form);
    hideDay();
}

QWidget *CorrectRightsDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::RightMissing ? m_rights.front().first : ActDialog::wrongField(error);
}

Result<Happening> CorrectRightsDialog::happening() const
{
    std::vector<Right> rights;
    for (const auto &[box, right] : m_rights) {
        if (box->isChecked())
            rights.push_back(right);
    }
    if (rights.empty())
        return Error(ErrorCode::RightMissing);
    return readLong(*m_reason, Needed::Yes).transform([&rights](const LongText &reason) {
        return Happening(happened::RightsCorrected{rights, reason});
    });
}

} // namespace balie
