// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/support/dialogframe.h"
#include "ui/support/undowork.h"
#include "ui/support/whenready.h"

namespace balie {

// What the dialogs that write one thing down have in common: a refusal is said in the dialog beside what was typed, and what
// was done can be undone.
class KeepingDialog : public DialogFrame
{
    Q_OBJECT

public:
    KeepingDialog(Workspace &workspace, const QString &title, const QString &action, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    // What was done, in words, and what takes it back; empty where nothing does.
    void recorded(const QString &words, const balie::UndoWork &undo);

protected:
    virtual void record() = 0;
    // The field to be put right, where it is known.
    virtual QWidget *wrongField(const Error &error) const;
    void refuseBecause(const Error &error);
    // What can take long: these words and a bar stand in it meanwhile, and it is not left before it is done.
    void sayMeanwhile(const QString &words);
    Workspace &workspace() const { return m_workspace; }

    // Does that on the register, and ends where it went well; until then the dialog stays.
    template <typename Work, typename Done>
    void store(Work work, Done done)
    {
        setBusy(true);
        whenReady(m_workspace.run(std::move(work)), this, [this, done = std::move(done)](const auto &result) {
            setBusy(false);
            if (!result)
                return refuseBecause(result.error());
            done(result);
            accept();
        });
    }

private:
    void setBusy(bool busy);

    Workspace &m_workspace;
    QWidget *m_meanwhile = nullptr; // shown while it works, where it may take long
};

} // namespace balie
