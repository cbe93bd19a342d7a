// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shortlistmodel.h"
#include "ui/request/actdialog.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace balie {

class EmptyHint;
class FoldingRow;

// Ontvangers (Art. 19): who got data of the person, by the register of disclosures, and what became of telling them. It asks
// for acts; the page of the case has their dialogs.
class CaseRecipientsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseRecipientsPanel(QWidget *parent = nullptr);
    void showCase(const CaseView &view);

Q_SIGNALS:
    // about: the recipient that is chosen.
    void actWanted(balie::RequestAction action, const std::optional<balie::RecipientId> &about);
    void letterWanted(const balie::Recipient &recipient);
    // The list for the person stands on the clipboard.
    void copied();

private:
    QPushButton *addButton(FoldingRow *line, const QString &text, const QString &name);
    void buildButtons(FoldingRow *line);
    void begin(RequestAction action);
    void copyList();
    void showChosen();
    bool isOwed() const;
    QString dutyWords() const;
    const RecipientToTell *chosen() const;

    ShortListModel<RecipientToTell> *m_model;
    std::optional<RequestDossier> m_dossier;
    QTableView *m_table = nullptr;
    PlainLabel *m_duty = nullptr;
    PlainLabel *m_details = nullptr;
    EmptyHint *m_hint = nullptr;
    QPushButton *m_tell = nullptr;
    QPushButton *m_answer = nullptr;
    QPushButton *m_letter = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace balie
