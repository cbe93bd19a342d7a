// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/desk.h"

#include "core/overview/personrows.h"
#include "core/overview/search.h"
#include "core/workspace/workspace.h"
#include "ui/main/closedpage.h"
#include "ui/main/navigation.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace balie {

namespace {

constexpr std::size_t longestWayBack = 50;

Result<std::vector<GoToItem>> found(Register &opened, const QString &text)
{
    std::vector<GoToItem> items;
    const Result<std::vector<RequestRow>> requests = searchRequests(opened, text, 6);
    if (!requests)
        return requests.error();
    for (const RequestRow &row : *requests)
        items.push_back({GoToItem::Kind::Request, row.id.toString(), IconName::Requests, row.reference,
                         row.personName + (row.street.isEmpty() ? QString() : QStringLiteral(" · ") + row.street)});
    PersonQuery query;
    query.text = text;
    query.limit = 4;
    const Result<PersonPage> persons = personRows(opened, query);
    if (!persons)
        return persons.error();
    for (const PersonRow &row : persons->rows)
        items.push_back({GoToItem::Kind::Person, row.person.id.toString(), IconName::User, row.person.name.listed(),
                         row.organisationName});
    return items;
}

} // namespace

Desk::Desk(Workspace &workspace, const Clock &clock, WindowParts parts, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_navigation(new Navigation(this))
    , m_goTo(new GoToField(this))
    , m_back(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("desk"));
    for (const PageEntry &entry : m_parts.pages) {
        if (entry.navigation == InNavigation::Yes)
            m_navigation->addPage(entry.word, entry.icon, entry.title);
    }
    layOut();
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &word) { open({word, {}}); });
    connectGoTo();
}

// The navigation at the left, a line, and the page under its bar.
void Desk::layOut()
{
    auto *edge = new QFrame(this);
    edge->setFrameShape(QFrame::VLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    edge->setFixedWidth(1);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(makeTopBar());
    right->addWidget(m_stack, 1);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, metrics::related, 0, metrics::related);
    left->addWidget(m_navigation, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(edge);
    row->addLayout(right, 1);
}

void Desk::connectGoTo()
{
    connect(m_goTo, &GoToField::left, this, [this] {
        if (Page *page = currentPage())
            page->focusFirst();
    });
    connect(m_goTo, &GoToField::chosen, this, [this](GoToItem::Kind kind, const QString &target) {
        switch (kind) {
        case GoToItem::Kind::Request:
            return open({requestPageWord, target});
        case GoToItem::Kind::Person:
            return open({peoplePageWord, target});
        case GoToItem::Kind::Command:
            Q_EMIT commandWanted(target);
            return;
        }
    });
    m_goTo->setSearch([this](const QString &text) { return search(text); });
}

QWidget *Desk::makeTopBar()
{
    auto *bar = new QWidget(this);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setIcon(icon(IconName::Back));
    m_back->setAutoRaise(true);
    m_back->setEnabled(false);
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    connect(m_back, &QToolButton::clicked, this, &Desk::goBack);
    m_goTo->setMinimumWidth(320);
    m_goTo->setMaximumWidth(480);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::page - metrics::related, metrics::related, metrics::page, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_goTo, 1);
    return bar;
}

void Desk::open(const Place &wanted)
{
    const Place here = place();
    if (wanted.page == here.page && (wanted.what.isEmpty() || wanted.what == here.what)) {
        if (Page *page = currentPage())
            page->focusFirst();
        return;
    }
    if (!here.page.isEmpty()) {
        m_before.push_back(here);
        if (m_before.size() > longestWayBack)
            m_before.erase(m_before.begin());
    }
    show(wanted);
}

void Desk::begin(const QString &command)
{
    for (const BeginEntry &entry : m_parts.beginnings) {
        if (entry.command == command)
            entry.begin(*this, m_workspace, m_clock);
    }
}

void Desk::goBack()
{
    if (m_before.empty())
        return;
    const Place before = m_before.back();
    m_before.pop_back();
    show(before);
}

void Desk::show(const Place &wanted)
{
    Page *page = pageNamed(wanted.page);
    if (!page)
        return;
    if (Page *left = currentPage(); left && left != page)
        left->messages()->dismiss(); // what it said was of then
    if (!wanted.what.isEmpty())
        page->returnTo(wanted.what);
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(wanted.page);
    m_back->setEnabled(canGoBack());
    page->focusFirst();
    Q_EMIT pageChanged(page);
    pageNamed(m_navigation->words().value(0)); // its count stands in the navigation, wherever one begins
}

Place Desk::place() const
{
    const Page *page = currentPage();
    return page ? Place{page->word(), page->place()} : Place{};
}

Page *Desk::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Result<void> Desk::keepDrafts()
{
    Result<void> all;
    for (Page *page : std::as_const(m_pages)) {
        const Result<void> kept = page->keepDraft();
        if (all && !kept)
            all = kept;
    }
    return all;
}

void Desk::refreshCurrent()
{
    if (Page *page = currentPage())
        page->refresh();
}

void Desk::focusNextPane(int step)
{
    QWidget *focus = focusWidget();
    const int here = focus == m_navigation ? 0 : focus == m_goTo ? 2 : 1;
    switch ((here + step + 3) % 3) {
    case 0:
        m_navigation->setFocus(Qt::ShortcutFocusReason);
        return;
    case 1:
        if (Page *page = currentPage())
            page->focusFirst();
        return;
    default:
        m_goTo->setFocus(Qt::TabFocusReason);
    }
}

Page *Desk::pageNamed(const QString &word)
{
    if (Page *made = m_pages.value(word))
        return made;
    for (const PageEntry &entry : m_parts.pages) {
        if (entry.word == word)
            return makePage(entry);
    }
    return nullptr;
}

Page *Desk::makePage(const PageEntry &entry)
{
    Page *page = m_workspace.may(entry.permission)
        ? entry.make(m_workspace, m_clock)
        : new ClosedPage(entry.word, entry.title, m_workspace.session().role, entry.permission);
    m_pages.insert(entry.word, page);
    m_stack->addWidget(page);
    connect(page, &Page::requestWanted, this, [this](const RequestId &id) { open({requestPageWord, id.toString()}); });
    connect(page, &Page::tabWanted, this, [this](const RequestId &id, const QString &tab) { open({requestPageWord, id.toString() + QStringLiteral("//") + tab}); });
    connect(page, &Page::personWanted, this, [this](const PersonId &id) { open({peoplePageWord, id.toString()}); });
    connect(page, &Page::letterWanted, this, [this](const LetterId &id) { open({letterPageWord, id.toString()}); });
    connect(page, &Page::undoOffered, this, [this](const QString &words, const std::function<void()> &undo) { currentPage()->messages()->offerUndo(words, undo); });
    connect(page, &Page::pageWanted, this, [this](const QString &word) { open({word, {}}); });
    connect(page, &Page::placeWanted, this, [this](const QString &word, const QString &what) { open({word, what}); });
    connect(page, &Page::commandWanted, this, &Desk::commandWanted);
    connect(page, &Page::countChanged, this, [this, word = entry.word](int count, Attention attention) {
        m_navigation->setCount(word, count, attention);
    });
    connect(page, &Page::offersChanged, this, [this, page] {
        if (page == currentPage())
            Q_EMIT pageChanged(page);
    });
    page->refresh();
    return page;
}

QFuture<Result<std::vector<GoToItem>>> Desk::search(const QString &text)
{
    return m_workspace.run([text](Register &opened) { return found(opened, text); });
}

} // namespace balie
