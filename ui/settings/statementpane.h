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

// One sentence of a statement: what it promises, or where it says less than the law.
struct StatementLine
{
    QString text;
    QString source; // the number of the promise, or the article
};

// One version of a privacy statement: its own words, what it promises, and beside that where it says less
// than the law.
class StatementPane : public QWidget
{
    Q_OBJECT

public:
    explicit StatementPane(QWidget *parent = nullptr);

    void showProfile(const Profile &profile);

private:
    QTableView *addList(QVBoxLayout &column, ShortListModel<StatementLine> *model, const QString &objectName, const QString &name);

    PlainLabel *m_words;
    ShortListModel<StatementLine> *m_promises;
    ShortListModel<StatementLine> *m_gaps;
    ChipLabel *m_gapCount;
};

} // namespace balie
