// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/profile.h"
#include "ui/models/shortlistmodel.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace balie {

class ChipLabel;
class PlainLabel;

// One line of what is read of a statement: where it stands, and what it says.
struct StatementLine
{
    QString place;
    QString text;
    bool heads = false; // a part begins
};

// One version of a privacy statement: its own words, everything that it says part by part, and beside that
// where it says less than the law.
class StatementPane : public QWidget
{
    Q_OBJECT

public:
    explicit StatementPane(QWidget *parent = nullptr);

    void showProfile(const Profile &profile);

private:
    QTableView *addList(QVBoxLayout &column, QAbstractItemModel *model, int stretched, const QString &objectName, const QString &name);

    PlainLabel *m_words;
    ShortListModel<StatementLine> *m_statement;
    ShortListModel<StatementLine> *m_gaps;
    QTableView *m_reading = nullptr;
    ChipLabel *m_gapCount;
};

} // namespace balie
