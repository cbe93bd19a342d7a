// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the history of a case, and is changed without an event.
#include "core/wording/errorwords.h"
#include "ui/request/casepage.h"
#include "ui/request/editcasedialog.h"
#include "ui/support/accesskeys.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QMenu>

namespace balie {

// No rule of the case forbids it, so whoever may act is offered it.
void CasePage::addEditing(QMenu &menu, AccessKeys &keys)
{
    if (m_workspace.may(Permission::Export)) {
        QAction *dossier = menu.addAction(keys.marked(tr("Complaint dossier, with evidence…")));
        dossier->setObjectName(QStringLiteral("act_dossier"));
        dossier->setToolTip(tr("What the authority or the court needs of this case, on paper or as PDF"));
        connect(dossier, &QAction::triggered, this, [this] { Q_EMIT dossierWanted(*m_id); });
    }
    if (!m_workspace.may(Permission::Act))
        return;
    QAction *item = menu.addAction(keys.marked(tr("Change the details of the case")));
    item->setObjectName(QStringLiteral("act_%1").arg(editingWord()));
    item->setToolTip(tr("The words of the person, who handles the case, how the answer is wanted, who acts for the person"));
    connect(item, &QAction::triggered, this, &CasePage::editDetails);
}

void CasePage::editDetails()
{
    if (!m_view || !m_workspace.may(Permission::Act))
        return;
    auto *dialog = new EditCaseDialog(m_workspace, *m_view, this);
    connect(dialog, &EditCaseDialog::kept, this,
            [this, before = detailsOf(m_view->dossier.request)](int revision) { edited(before, revision); });
    present(dialog, editingWord());
}

// Undo puts back what stood there; the log shows both.
void CasePage::edited(const RequestDetails &before, int revision)
{
    const Act back{*m_id, m_clock.today(), revision, NumberGate::Mask};
    messages()->offerUndo(tr("The details are changed."), [this, before, back] {
        whenReady(m_workspace.run([before, back](Register &opened) { return editRequest(opened, back, before); }), this,
                  [this](const Result<int> &done) {
                      if (done)
                          messages()->tell(MessageKind::Success, tr("The details are as they were. The log shows both changes."));
                      else
                          messages()->tell(MessageKind::Failure, sentenceOf(done.error()));
                  });
    });
}

} // namespace balie
