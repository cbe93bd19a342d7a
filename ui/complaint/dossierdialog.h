// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/printdossier.h"
#include "core/workspace/workspace.h"
#include "ui/support/aside.h"
#include "ui/support/dialogframe.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace balie {

class PlainLabel;
class TextBox;

// The complaint dossier of a case: first what is missing in it, then the choices, then the preview, the printer or a
// PDF. It is made on a thread of its own, and can be stopped.
class DossierDialog : public DialogFrame
{
    Q_OBJECT

public:
    DossierDialog(Workspace &workspace, const RequestId &request, QWidget *parent = nullptr);
    ~DossierDialog() override;

    void reject() override;

Q_SIGNALS:
    // It left the register: in words.
    void given(const QString &words);

private:
    using Sheet = std::shared_ptr<const DossierSheet>;

    // In dossierdialogbuild.cpp.
    void build();
    QWidget *buildChoices(QWidget *form);
    QWidget *buildWays(QWidget *form);
    void showChoices();

    void read();
    void show(const DossierCase &about, const std::vector<RequestRow> &others);
    // What the fields say; nothing when something is wrong, which is said.
    std::optional<DossierOrder> order(DossierOutlet outlet);
    LongText reason() const;
    void gather(DossierOutlet outlet, const std::function<void(const Sheet &sheet, const DossierOrder &order)> &then);
    void preview();
    void print();
    void save();
    void makeFile(const QString &path);
    void keepFile(const QString &path, const DossierOrder &order, int version, const MadeDossier &made);
    void setBusy(bool busy);
    void watch();

    Workspace &m_workspace;
    RequestId m_request;
    QString m_reference;
    QThreadPool m_pool; // of one thread
    std::shared_ptr<Advance> m_advance;
    QTimer m_watching;
    PlainLabel *m_ready = nullptr;
    QListWidget *m_gaps = nullptr;
    TextBox *m_summary = nullptr;
    std::vector<std::pair<QCheckBox *, RequestId>> m_others;
    QWidget *m_otherCases = nullptr;
    QCheckBox *m_pictures = nullptr;
    std::vector<std::pair<QCheckBox *, DossierExtra>> m_extras;
    PlainLabel *m_whyLabel = nullptr;
    QLineEdit *m_why = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_print = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace balie
