// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/destructionsheet.h"
#include "ui/recording/keepingdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class CallOffForm;
}

// A second person agrees, with what it is about before the eyes.
class ApproveDialog : public KeepingDialog
{
    Q_OBJECT

public:
    ApproveDialog(Workspace &workspace, const DestructionSheet &sheet, QWidget *parent = nullptr);

protected:
    void record() override;

private:
    Destruction m_destruction;
};

// The days are over, and after this nobody can cancel it. Nothing is gone yet.
class BeginDialog : public KeepingDialog
{
    Q_OBJECT

public:
    BeginDialog(Workspace &workspace, const DestructionSheet &sheet, QWidget *parent = nullptr);

protected:
    void record() override;

private:
    Destruction m_destruction;
};

// Nothing of it goes, for that reason.
class CallOffDialog : public KeepingDialog
{
    Q_OBJECT

public:
    CallOffDialog(Workspace &workspace, const DestructionSheet &sheet, QWidget *parent = nullptr);
    ~CallOffDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::CallOffForm> m_ui;
    Destruction m_destruction;
};

// "12 of Domijn": what a destruction is about, in a dialog.
QString howMuchOf(const DestructionSheet &sheet);

} // namespace balie
