// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"

#include <memory>

class QComboBox;

namespace balie {

namespace Ui {
class DecisionForm;
}

// Whether a right is asked together with others; alone it cannot be "not applicable".
enum class Beside { Nothing, OtherRights };

// The decision on one right: how it ended, and where it was refused in whole or in part on which
// ground and why that holds here (Art. 12(4)). A right that cannot be refused offers no refusal.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    DecisionPanel(Right right, Beside beside, QWidget *parent = nullptr);
    ~DecisionPanel() override;

    // Error: RefusalNeedsGround (fact "right") until a ground was chosen, and those of LongText.
    Result<RightDecision> decision() const;
    // Where the right can be refused.
    void chooseRefused();
    // The list of grounds, when it waits for a choice.
    QWidget *groundToChoose() const;

private:
    void followOutcome();

    Right m_right;
    std::unique_ptr<Ui::DecisionForm> m_ui;
};

// The answer went out: a decision for each right of the case, and how it was sent.
class AnswerDialog : public ActDialog
{
    Q_OBJECT

public:
    AnswerDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);

    // Who wants to write a refusal refuses, as far as it was not said otherwise.
    void preferLetter(LetterKind kind) override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::vector<DecisionPanel *> m_decisions;
    QComboBox *m_sentBy = nullptr;
};

} // namespace balie
