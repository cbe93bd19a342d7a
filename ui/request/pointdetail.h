// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/letterwords.h"
#include "ui/request/actdialog.h"

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace balie {

class FoldingRow;
class OthersModel;
class SearchesModel;

// What is gathered for the chosen point of a checklist: for the searched systems who searches what, for the data
// of others where they stand, for what an answer must tell the descriptions of processing that it tells of, for the
// periods that stand against erasure what is kept and what to do with it. Not there for any other point.
class PointDetail : public QWidget
{
    Q_OBJECT

public:
    explicit PointDetail(QWidget *parent = nullptr);

    void showCase(const CaseView &view);
    void showPoint(const QString &word);

Q_SIGNALS:
    void actWanted(balie::RequestAction action);
    void copied();

private:
    QWidget *buildSearches();
    QWidget *buildOthers();
    QWidget *buildProcessing();
    QWidget *buildErasure();
    QTableView *addTable(QVBoxLayout *layout, QAbstractItemModel *model, const QString &name, const QString &title);
    void addAct(FoldingRow *line, RequestAction action, const QString &words);
    void showMatter(const QString &word);
    void showErasure();
    void copyMail();

    QStackedWidget *m_pages;
    SearchesModel *m_searches;
    OthersModel *m_others;
    QTableView *m_searchTable = nullptr;
    QPushButton *m_copy = nullptr;
    PlainLabel *m_told = nullptr;
    PlainLabel *m_erasure = nullptr;
    std::vector<std::pair<QPushButton *, RequestAction>> m_acts;
    std::optional<CaseView> m_view;
    QString m_point;
    LetterWords m_words{Language::Dutch}; // the descriptions are
};

} // namespace balie
