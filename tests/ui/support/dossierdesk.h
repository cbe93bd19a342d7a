// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/printdossier.h"
#include "ui/complaint/dossierdialog.h"
#include "ui/support/messagebar.h"
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include <QPlainTextEdit>
#include <QPointer>

namespace balie {

// The dialog of the dossier of one case, over a page, in a real register.
class DossierDesk
{
protected:
    void setUp()
    {
        m_register = std::make_unique<OpenedRegister>();
        m_request = m_register->receive(QStringLiteral("Jan van der Horst"), Right::Access, m_register->clock.today())->request;
        openDialog();
    }
    void tearDown()
    {
        m_page.reset();
        m_register.reset();
    }

    // Anew, once what was there is gone.
    void openDialog()
    {
        m_page = std::make_unique<QWidget>();
        m_page->resize(1000, 800);
        m_page->show();
        m_dialog = new DossierDialog(*m_register->workspace, *m_request, m_page.get());
        m_dialog->open();
        QTRY_VERIFY(!summary()->toPlainText().isEmpty());
    }

    // Another case of the same person.
    Result<ActDone> receiveAnother()
    {
        return m_register->workspace->runAndWait([this](Register &opened) -> Result<ActDone> {
            const auto dossier = requestDossier(opened, *m_request);
            const Receipt receipt{dossier->organisation.id, dossier->person.id, {Right::Erasure}, Channel::Phone, opened.today(), {}, {}, {}, {}, {}, {}, {}, NumberGate::Refuse};
            return receiveRequest(opened, receipt);
        });
    }

    QPlainTextEdit *summary() const { return the<QPlainTextEdit>(*m_dialog, "dossierSummary"); }
    QString said() const { return m_dialog->findChild<MessageBar *>()->text(); }
    std::vector<DossierPrint> prints()
    {
        return m_register->workspace->runAndWait([this](Register &opened) { return dossierPrints(opened, *m_request); }).value();
    }

    std::unique_ptr<OpenedRegister> m_register;
    std::optional<RequestId> m_request;
    std::unique_ptr<QWidget> m_page;
    QPointer<DossierDialog> m_dialog;
};

} // namespace balie
