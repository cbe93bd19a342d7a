// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/newsheetdialog.h"

#include "core/overview/organisationrows.h"
#include "core/wording/errorwords.h"
#include "ui/support/controlenter.h"
#include "ui/support/fitheight.h"
#include "ui/support/formroom.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/whenready.h"

#include "ui_newsheetdialog.h"

namespace balie {

NewSheetDialog::NewSheetDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_form(std::make_unique<Ui::NewSheetDialog>()), m_messages(new MessageBar(this))
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("newSheetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    metrics::layOutPage(m_form->dialogColumn);
    metrics::layOutFields(m_form->askColumn);
    metrics::layOutInside(m_form->sheetColumn);
    m_form->messagePlace->addWidget(m_messages);
    m_form->steps->setMinimumWidth(480);
    // What was refused stood there before.
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, m_messages, &MessageBar::dismiss);
    pressWithControlEnter(*m_form->nextButton);
    connect(m_form->nextButton, &QPushButton::clicked, this, &NewSheetDialog::next);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &NewSheetDialog::reject);
    m_form->ownPassphrase->setFocus();
}

NewSheetDialog::~NewSheetDialog()
{
    m_form->ownPassphrase->wipe();
    m_form->sheet->wipe();
}

// What is being written is waited for: its outcome must be seen.
void NewSheetDialog::reject()
{
    if (isEnabled())
        QDialog::reject();
}

std::optional<MissingAnswer> NewSheetDialog::missing() const
{
    if (m_renewal)
        return m_form->sheet->missing();
    if (m_form->ownPassphrase->text().isEmpty())
        return MissingAnswer{tr("Type your passphrase."), m_form->ownPassphrase};
    return {};
}

void NewSheetDialog::next()
{
    if (const std::optional<MissingAnswer> left = missing()) {
        refuse(left->sentence);
        leadTo(*left->field);
        return;
    }
    m_messages->dismiss();
    setEnabled(false);
    if (m_renewal)
        renew();
    else
        prepare();
}

void NewSheetDialog::refuse(const QString &text)
{
    setEnabled(true);
    m_messages->tell(MessageKind::Failure, text);
    fitHeight(*this);
}

Result<NewSheetDialog::Renewal> NewSheetDialog::renewalOf(Register &opened, const Secret &passphrase)
{
    const Result<std::vector<OrganisationRow>> rows = organisationRows(opened);
    if (!rows)
        return rows.error();
    QStringList names;
    for (const OrganisationRow &row : *rows)
        names.append(row.organisation.name.toString());
    return prepareRecovery(opened, passphrase).transform([&](const RecoveryRenewal &recovery) {
        return Renewal{recovery, names, opened.today()};
    });
}

void NewSheetDialog::prepare()
{
    const auto passphrase = std::make_shared<Secret>(m_form->ownPassphrase->take());
    whenReady(m_workspace.run([passphrase](Register &opened) { return renewalOf(opened, *passphrase); }), this,
              [this](Result<Renewal> outcome) { prepared(std::move(outcome)); });
}

void NewSheetDialog::prepared(Result<Renewal> outcome)
{
    if (!outcome) {
        const bool wrong = outcome.error().code() == ErrorCode::WrongPassphrase;
        refuse(wrong ? tr("This passphrase is not right. Try again.") : sentenceOf(outcome.error()));
        m_form->ownPassphrase->setFocus();
        return;
    }
    setEnabled(true);
    m_renewal.emplace(std::move(outcome->recovery));
    QString code = m_renewal->code();
    m_form->sheet->setSheet({outcome->organisations, m_workspace.folder(), m_workspace.session().userName, outcome->day, code, m_renewal->slot()});
    wipe(code);
    m_form->steps->setCurrentWidget(m_form->sheetStep);
    m_form->nextButton->setText(tr("&Use the new sheet"));
    m_form->cancelButton->setText(tr("&Keep the old sheet"));
    m_form->sheet->setFocus();
    fitHeight(*this);
}

void NewSheetDialog::renew()
{
    whenReady(m_workspace.run([renewal = *m_renewal](Register &opened) { return renewRecovery(opened, renewal); }), this,
              [this](const Result<void> &done) {
                  if (!done)
                      return refuse(tr("%1 Keep both sheets until this was done.").arg(sentenceOf(done.error())));
                  accept();
              });
}

} // namespace balie
