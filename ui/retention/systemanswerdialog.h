// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/destructionsheet.h"
#include "ui/recording/keepingdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class SystemAnswerForm;
}

// What the administrator of a system answered about a destruction. What was destroyed there is erased here too: that
// is asked once more, since nothing takes it back.
class SystemAnswerDialog : public KeepingDialog
{
    Q_OBJECT

public:
    SystemAnswerDialog(Workspace &workspace, const DestructionSheet &sheet, const QString &system, QDate today, QWidget *parent = nullptr);
    ~SystemAnswerDialog() override;

protected:
    void record() override;
    QWidget *wrongField(const Error &error) const override;

private:
    SystemOutcome outcome() const;
    void showOutcome();
    bool isComplete();
    // In that system, and how many others have not answered.
    void count(const DestructionSheet &sheet);
    void askOnceMore(const SystemAnswer &answer);
    void keep(const SystemAnswer &answer);
    QString introOf() const;
    QString saidAfter(const Destruction &after, const SystemAnswer &answer) const;

    std::unique_ptr<Ui::SystemAnswerForm> m_ui;
    Destruction m_destruction;
    QString m_system;
    qint64 m_items = 0;
    qint64 m_spared = 0; // more of it, that may not go any more
    int m_others = 0;
    bool m_isOwn; // the files of cases in this register
};

} // namespace balie
