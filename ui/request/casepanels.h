// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"

#include <QWidget>

class QAbstractItemModel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace balie {

class ChecklistModel;
class FoldingRow;
class PointDetail;
class ProofModel;
class TimelineModel;

// The tabs of a case. Each shows a part of the dossier and asks for acts; the page carries them out.

// Verloop: what the person said, and everything that happened.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    void showCase(const CaseView &view);

Q_SIGNALS:
    void noteWanted();
    void undoWanted();
    void caseWanted(const balie::RequestId &id);
    void personWanted(const balie::PersonId &id);

private:
    void showBeside(const RequestDossier &dossier);

    TimelineModel *m_model;
    QTableView *m_table = nullptr;
    QScrollArea *m_beside = nullptr;
    QPushButton *m_addNote = nullptr;
    QPushButton *m_undo = nullptr;
};

// Identificatie: whether and how the person was recognised, what is advised, and what is never kept.
class IdentificationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IdentificationPanel(QWidget *parent = nullptr);
    void showCase(const CaseView &view);

Q_SIGNALS:
    void actWanted(balie::RequestAction action);

private:
    PlainLabel *m_state = nullptr;
    PlainLabel *m_details = nullptr;
    PlainLabel *m_advice = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_confirm = nullptr;
};

// Behandeling: the checklist of the rights, settled point by point.
class HandlingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HandlingPanel(QWidget *parent = nullptr);
    void showCase(const CaseView &view);
    // The keyboard is at the button that settles the first open point.
    void begin();

Q_SIGNALS:
    void settled(const balie::happened::PointSettled &point);
    // The last open point was settled, by somebody who is at work here.
    void finished();
    // What is gathered for a point: searches, data of others, descriptions of processing.
    void actWanted(balie::RequestAction action);
    // A text for a colleague stands on the clipboard.
    void copied();
    // Why no point can be settled now.
    void refused(const balie::Error &whyNot);

private:
    void settle(PointResult result);
    void showHint(const QModelIndex &chosen);
    QLayout *buildPoint();
    QWidget *buildSettlement();
    QLineEdit *addField(FoldingRow *row, const QString &label, const QString &name, int stretch);
    QPushButton *addButton(FoldingRow *line, const QString &text, PointResult result);

    ChecklistModel *m_model;
    QTableView *m_table = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_point = nullptr;
    PlainLabel *m_hint = nullptr;
    PointDetail *m_detail = nullptr;
    QLineEdit *m_by = nullptr;
    QLineEdit *m_note = nullptr;
    std::vector<QPushButton *> m_buttons;
    QWidget *m_settlement = nullptr; // fields and buttons
    std::optional<Error> m_whyNot;
    int m_open = 0; // points, when they were last shown
    bool m_settling = false;
};

enum class Printable { No, Yes };

// Controle: the proof of both dates, enough to recompute them by hand.
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProofPanel(QWidget *parent = nullptr);
    void setPrintable(Printable printable);
    void showCase(const CaseView &view);

Q_SIGNALS:
    void printWanted();

private:
    ProofModel *m_model;
    QTableView *m_table = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_print = nullptr;
};

// A table as the tabs show it: whole rows, no grid, texts wrap inside the width of the tab; the whole
// columns never do.
QTableView *caseTable(QAbstractItemModel *model, std::vector<int> whole, QWidget *parent);

} // namespace balie
