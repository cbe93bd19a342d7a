// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/gotofield.h"
#include "ui/main/pages.h"

#include <QMap>
#include <QWidget>

#include <vector>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace balie {

class Navigation;

// Where the user is: a page, and what it shows. Ids and words only.
struct Place
{
    QString page;
    QString what;

    friend bool operator==(const Place &, const Place &) = default;
};

// Everything that shows an open register: navigation, search field, pages. It is made when a register
// is opened and destroyed when it is locked, so that no widget with a name in it outlives the keys.
class Desk : public QWidget
{
    Q_OBJECT

public:
    // The workspace and the clock must live as long as this.
    Desk(Workspace &workspace, const Clock &clock, WindowParts parts, QWidget *parent = nullptr);

    void open(const Place &place);
    // A new request, a telephone call: by the word of the command.
    void begin(const QString &command);
    // To where the user was before; the first page when there is no before.
    void goBack();
    bool canGoBack() const { return !m_before.empty(); }
    Place place() const;
    Page *currentPage() const;
    // Pages made so far keep what was typed. Error: the first that could not.
    Result<void> keepDrafts();
    void refreshCurrent();

    Navigation *navigation() const { return m_navigation; }
    GoToField *goToField() const { return m_goTo; }
    // The navigation, the page, the search field in turn (F6).
    void focusNextPane(int step);

Q_SIGNALS:
    // The page on top is another one, or offers other tasks.
    void pageChanged(balie::Page *page);
    void commandWanted(const QString &word);

private:
    Page *pageNamed(const QString &word);
    Page *makePage(const PageEntry &entry);
    void show(const Place &place);
    QFuture<Result<std::vector<GoToItem>>> search(const QString &text);
    QWidget *makeTopBar();
    void layOut();
    void connectGoTo();

    Workspace &m_workspace;
    const Clock &m_clock;
    WindowParts m_parts;
    QMap<QString, Page *> m_pages;
    std::vector<Place> m_before;
    Navigation *m_navigation;
    GoToField *m_goTo;
    QToolButton *m_back;
    QStackedWidget *m_stack;
};

} // namespace balie
