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
class QPrinter;
class QProgressBar;
class QPushButton;

namespace balie {

class DossierFilesField;
class DossierSummaryField;
class PlainLabel;

// The complaint dossier of a case: first what is missing in it, then the choices, then the preview, the printer or a
// PDF. It is made and printed on a thread of its own, and can be stopped. The own summary stays with the case.
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

    // Another case of the person, and what it tells once it was looked through.
    struct OtherCase
    {
        QCheckBox *box;
        RequestId id;
        QString reference;
        std::optional<DossierCase> about;
    };

    // In dossierdialogbuild.cpp.
    void build();
    QWidget *buildChoices(QWidget *form);
    QWidget *buildWays(QWidget *form);
    void showChoices();

    void read();
    void show(const DossierCase &about, const std::vector<RequestRow> &others);
    void takeCase(std::size_t index);
    std::vector<DossierCase> chosenCases() const;
    std::vector<DossierExtra> chosenExtras() const;
    void showCases();
    void showGaps();
    void stop();
    bool hasSummaryToKeep() const;
    void askToLeave(const Error &error);
    void leaveSummary(const QString &own);
    // What the fields say; nothing when something is wrong, which is said.
    std::optional<DossierOrder> order(DossierOutlet outlet);
    LongText reason() const;

    // In dossierdialogways.cpp.
    void gather(DossierOutlet outlet, const std::function<void(const Sheet &sheet, const DossierGiven &given)> &then);
    void preview();
    void print();
    void printOn(const std::shared_ptr<QPrinter> &printer, const Sheet &sheet, const DossierGiven &given);
    void save();
    void makeFile(const QString &path);
    void keepFile(const QString &path, DossierGiven given, const MadeDossier &made);
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
    std::optional<DossierCase> m_about; // the case itself
    DossierSummaryField *m_summary = nullptr;
    std::vector<OtherCase> m_others;
    QWidget *m_otherCases = nullptr;
    DossierFilesField *m_files = nullptr;
    QCheckBox *m_pictures = nullptr;
    QCheckBox *m_archive = nullptr;
    PlainLabel *m_asTheyAre = nullptr;
    std::vector<std::pair<QCheckBox *, DossierExtra>> m_extras;
    PlainLabel *m_whyLabel = nullptr;
    QLineEdit *m_why = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_print = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace balie
