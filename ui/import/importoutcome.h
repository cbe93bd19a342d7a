// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/moveimport.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableView;

namespace balie {

class PlainLabel;
class RefusedModel;

// The last step: what would come in, and what would not and why. Nothing has happened yet.
class ImportOutcome : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostLines = 1000; // shown; the list that is saved has all

    explicit ImportOutcome(QWidget *parent = nullptr);

    // lines: the first of them.
    void show(const StagedImport &staged, const ImportPreview &preview, std::vector<RefusedLine> lines);
    RefusedLines refused() const;
    // Why it cannot be taken over: nothing is new or changed, or a line stops it that the user does not leave out. Empty when it can.
    QString hindrance() const;
    QCheckBox *leaveOut() const { return m_leaveOut; }

Q_SIGNALS:
    void saveWanted();

private:
    static QString withoutNews(const ImportPreview &preview);
    void showCounts(const ImportPreview &preview);
    void showReading(const ImportReading &reading, const ImportPreview &preview);

    PlainLabel *m_counts;
    PlainLabel *m_reading;
    PlainLabel *m_caption;
    RefusedModel *m_model;
    QTableView *m_table;
    QCheckBox *m_leaveOut;
    QPushButton *m_save;
    ImportPreview m_preview;
};

} // namespace balie
