// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "core/wording/errorwords.h"
#include "core/workspace/registerevents.h"
#include "ui/models/requestlistmodel.h"
#include "ui/requests/casepreview.h"
#include "ui/requests/filterheader.h"
#include "ui/requests/viewlist.h"
#include "ui/support/pageheader.h"
#include "ui/support/whenready.h"

#include <QLineEdit>
#include <QTableView>

namespace balie {

RequestsPage::RequestsPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("requests"), IconName::Requests, tr("Requests"), parent), m_workspace(workspace),
      m_clock(clock), m_model(new RequestListModel(this))
{
    m_model->setToday(clock.today());
    build();
    buildHeader();
    connectParts();
    m_typing.setSingleShot(true);
    m_typing.setInterval(180);
    connect(&m_typing, &QTimer::timeout, this, &RequestsPage::ask);
    RegisterEvents &events = workspace.events();
    connect(&events, &RegisterEvents::listsChanged, this, &RequestsPage::refresh);
    connect(&events, &RegisterEvents::viewsChanged, this, &RequestsPage::readViews);
    connect(m_model, &PagedModel::loaded, this, &RequestsPage::showState);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) {
        showEmpty(IconName::Failure, tr("The list cannot be shown"), sentenceOf(error));
    });
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
}

void RequestsPage::refresh()
{
    whenReady(m_workspace.run([](Register &opened) { return organisationRows(opened); }), this,
              [this](const Result<std::vector<OrganisationRow>> &rows) {
                  if (rows)
                      m_organisations = *rows;
              });
    readViews();
    m_model->setToday(m_clock.today());
    if (m_model->isLoaded())
        m_model->refresh();
    else
        ask();
}

void RequestsPage::useView()
{
    m_order = m_views->current()->query.order;
    m_model->setSortKeys(m_order);
    ask();
}

RequestQuery RequestsPage::query() const
{
    RequestQuery wanted;
    if (const ViewList::View *view = m_views->current())
        wanted.filter = view->query.filter;
    wanted.filter = narrowed(wanted.filter, m_typed);
    wanted.order = m_order;
    return wanted;
}

// Asks the register for what is filtered now. What was typed and cannot be read is marked and says so; the
// rows of the filter before are no answer to it.
void RequestsPage::ask()
{
    showChips();
    if (!readTyped()) {
        m_count = -1;
        m_model->setSource([](int, std::optional<QString>) {
            return QtFuture::makeReadyFuture(Result<RowPage<RequestRow>>(RowPage<RequestRow>{}));
        });
        return;
    }
    m_model->setSource([this, wanted = query()](int limit, std::optional<QString> after) {
        RequestQuery paged = wanted;
        paged.limit = limit;
        paged.after = after.value_or(QString());
        return m_workspace.run([paged](Register &opened) -> Result<RowPage<RequestRow>> {
            return requestRows(opened, paged).transform([](const RequestPage &page) {
                return RowPage<RequestRow>{page.rows, page.next.isEmpty() ? std::nullopt : std::optional(page.next)};
            });
        });
    });
    whenReady(m_workspace.run([filter = query().filter](Register &opened) { return countRequests(opened, filter); }), this,
              [this](const Result<qint64> &count) {
                  m_count = m_mistake.isEmpty() ? count.value_or(-1) : -1;
                  showState();
              });
}

void RequestsPage::showState()
{
    if (isRegisterEmpty()) {
        showEmpty(IconName::Requests, tr("No requests yet"),
                  tr("A request by telephone, letter or e-mail counts from the day it comes in."),
                  m_workspace.may(Permission::Receive) ? tr("New request") : QString());
        return;
    }
    showContent();
    showHint();
    header()->setSummary(m_count < 0 ? QString() : tr("%n case(s)", nullptr, static_cast<int>(m_count)));
    const Result<RequestId> wanted = RequestId::from(m_wanted);
    const int row = wanted ? m_model->rowOf(*wanted) : -1;
    if (row >= 0)
        m_wanted.clear();
    if (row >= 0 || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    showChosen();
}

void RequestsPage::showChosen()
{
    m_preview->showRequest(m_model->rowAt(m_table->currentIndex().row()), m_clock.today());
}

void RequestsPage::openChosen()
{
    if (const RequestRow *row = m_model->rowAt(m_table->currentIndex().row()))
        Q_EMIT requestWanted(row->id);
}

void RequestsPage::focusFirst()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

bool RequestsPage::offers(PageTask task) const
{
    return task != PageTask::Properties;
}

void RequestsPage::perform(PageTask task)
{
    switch (task) {
    case PageTask::Find:
        m_head->field(1)->setFocus();
        return;
    case PageTask::Print:
    case PageTask::PrintPreview:
        printRows(task);
        return;
    case PageTask::Export:
        exportRows();
        return;
    case PageTask::Properties:
        return;
    }
}

QString RequestsPage::place() const
{
    const RequestRow *row = m_model->rowAt(m_table->currentIndex().row());
    return row ? row->id.toString() : QString();
}

void RequestsPage::returnTo(const QString &place)
{
    m_wanted = place;
    if (m_model->isLoaded())
        showState();
}

} // namespace balie
