// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/examinefile.h"
#include "core/overview/recipientrows.h"
#include "core/workspace/workspace.h"
#include "ui/models/shortlistmodel.h"

#include <QDialog>
#include <QThreadPool>

class QPushButton;
class QTableView;

namespace balie {

class MessageBar;
class PlainLabel;

// The agreements with one recipient, and the signed copy of each: put with it, saved outside the register, taken out.
class AgreementsDialog : public QDialog
{
    Q_OBJECT

public:
    AgreementsDialog(Workspace &workspace, const RecipientRow &row, QWidget *parent = nullptr);
    ~AgreementsDialog() override;

    // Looks through that file and keeps it with the chosen agreement.
    void take(const QString &path);

private:
    struct Line
    {
        Agreement agreement;
        std::optional<AgreementCopy> copy;
    };
    static std::vector<Column<Line>> columns();
    void build();
    QPushButton *addButton(QLayout *line, const QString &text, const char *name, void (AgreementsDialog::*act)());
    void refresh();
    void show(const RecipientRow &row);
    void showPossible();
    void choose();
    void keep(AgreementId agreement, const ExaminedFile &file, const LongText &because);
    void askWhyKept(AgreementId agreement, const ExaminedFile &file, const Error &error);
    void save();
    void askToRemove();
    void remove(AgreementId agreement);
    // Said, and shown as it stands now; or why not.
    void finish(const Result<void> &done, const QString &words);

    Workspace &m_workspace;
    const RecipientId m_recipient;
    const OrganisationId m_organisation;
    ShortListModel<Line> *m_model;
    MessageBar *m_messages = nullptr;
    PlainLabel *m_none = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_put = nullptr; // null for who may only look
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_reading = false;
    QThreadPool m_pool; // on which a file is read and looked through
};

} // namespace balie
