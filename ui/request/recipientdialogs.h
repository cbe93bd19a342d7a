// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class RecipientAnswerForm;
class TellRecipientForm;
}

// The acts of Art. 19. Each is about somebody who got data of the person: the one that was chosen, or the first that nothing
// was written down of. They leave the dates of the case alone.

class TellRecipientDialog : public ActDialog
{
    Q_OBJECT

public:
    TellRecipientDialog(Workspace &workspace, const CaseView &view, std::optional<RecipientId> about, QWidget *parent = nullptr);
    ~TellRecipientDialog() override;

protected:
    bool movesCase() const override { return false; }
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    void showContact();
    void showOutcome();

    std::unique_ptr<Ui::TellRecipientForm> m_ui;
};

// Of those that were told.
class RecipientAnswerDialog : public ActDialog
{
    Q_OBJECT

public:
    RecipientAnswerDialog(Workspace &workspace, const CaseView &view, std::optional<RecipientId> about, QWidget *parent = nullptr);
    ~RecipientAnswerDialog() override;

protected:
    bool movesCase() const override { return false; }
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::RecipientAnswerForm> m_ui;
};

} // namespace balie
