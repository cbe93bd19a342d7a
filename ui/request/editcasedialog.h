// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/editrequest.h"
#include "ui/request/actdialog.h"

class QComboBox;
class QLineEdit;

namespace balie {

class TextBox;

// Of the act in a menu and in a draft, beside the words of the actions.
inline QString editingWord()
{
    return QStringLiteral("edit");
}

// What stands beside the history of a case: the words of the person, who handles it, how the answer is wanted,
// who acts for the person. It is no event: the log says what stood there before.
class EditCaseDialog : public ActDialog
{
    Q_OBJECT

public:
    EditCaseDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    // The case as it is stored now.
    void kept(int revision);

protected:
    Result<Happening> happening() const override;
    void submit(NumberGate numbers) override;

private:
    void build();
    QWidget *buildRepresentative(QWidget *form);
    void show(const RequestDetails &details);
    void followRepresentative();
    Result<RequestDetails> details() const;
    Result<std::optional<Representative>> readRepresentative() const;
    QWidget *wrongValue() const;

    TextBox *m_words = nullptr;
    QLineEdit *m_handler = nullptr;
    QComboBox *m_replyBy = nullptr;
    QComboBox *m_kind = nullptr;
    QWidget *m_actor = nullptr; // shown while somebody acts for the person
    PlainLabel *m_ask = nullptr;
    QLineEdit *m_name = nullptr;
    TextBox *m_authority = nullptr;
};

} // namespace balie
