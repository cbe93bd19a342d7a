// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "core/domain/person/telephone.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/registerevents.h"
#include "ui/models/peoplemodel.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"
#include "ui_personform.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

PeoplePage::PeoplePage(Workspace &workspace, const Clock &, QWidget *parent)
    : Page(QStringLiteral("people"), IconName::People, tr("Persons"), parent), m_workspace(workspace),
      m_model(new PeopleModel(this)), m_form(new Ui::PersonForm)
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(180);
    connect(&m_typing, &QTimer::timeout, this, &PeoplePage::ask);
    connect(m_model, &PagedModel::loaded, this, &PeoplePage::showList);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) {
        showEmpty(IconName::Failure, tr("The persons cannot be shown"), sentenceOf(error));
    });
    connect(&workspace.events(), &RegisterEvents::personChanged, this, &PeoplePage::refresh);
    connect(&workspace.events(), &RegisterEvents::listsChanged, this, &PeoplePage::refresh);
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("peopleSplitter"));
    splitter->setChildrenCollapsible(false);
    auto *list = new QWidget(splitter);
    auto *lines = new QVBoxLayout(list);
    metrics::layOutInside(lines);
    m_search = new QLineEdit(list);
    m_search->setObjectName(QStringLiteral("searchPerson"));
    m_search->setPlaceholderText(tr("Name, street, e-mail or telephone"));
    m_search->setAccessibleName(tr("Search a person"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    lines->addWidget(m_search);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("personTable"));
    m_table->setAccessibleName(tr("Persons"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::denseRow(m_table->fontMetrics()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(1, 240);
    m_table->setColumnWidth(3, 190);
    lines->addWidget(m_table, 1);
    splitter->addWidget(list);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 360});
    setContent(splitter);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showChosen);
}

QWidget *PeoplePage::buildSide()
{
    m_side = new QWidget(this);
    auto *lines = new QVBoxLayout(m_side);
    lines->setContentsMargins(metrics::groups, 0, 0, 0);
    auto *form = new QWidget(m_side);
    m_form->setupUi(form);
    metrics::layOutInside(form->layout());
    lines->addWidget(form);
    m_save = new QPushButton(icon(IconName::Done), tr("Sa&ve"), m_side);
    m_save->setObjectName(QStringLiteral("savePerson"));
    lines->addWidget(m_save, 0, Qt::AlignLeft);
    lines->addSpacing(metrics::groups);
    lines->addWidget(new PlainLabel(tr("Cases"), TextRole::GroupTitle, m_side));
    m_cases = new QListWidget(m_side);
    m_cases->setObjectName(QStringLiteral("casesOfPerson"));
    m_cases->setAccessibleName(tr("Cases of this person"));
    m_cases->setFrameShape(QFrame::NoFrame);
    lines->addWidget(m_cases, 1);
    m_mergeHint = new PlainLabel(tr("Two records of the same person? Choose both in the list (Ctrl and a click), then merge."),
                                 TextRole::Caption, m_side);
    m_mergeHint->setWordWrap(true);
    lines->addWidget(m_mergeHint);
    m_merge = new QPushButton(icon(IconName::Link), tr("&Merge the two"), m_side);
    m_merge->setObjectName(QStringLiteral("mergePersons"));
    lines->addWidget(m_merge, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_merge, &QPushButton::clicked, this, &PeoplePage::mergeChosen);
    connect(m_cases, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT requestWanted(m_requests[static_cast<std::size_t>(m_cases->row(item))].id);
    });
    return m_side;
}

void PeoplePage::refresh()
{
    if (m_model->isLoaded())
        m_model->refresh();
    else
        ask();
}

void PeoplePage::ask()
{
    m_model->setSource([this, text = m_search->text()](int limit, std::optional<QString> after) {
        const PersonQuery query{text, {}, limit, after.value_or(QString())};
        return m_workspace.run([query](Register &opened) -> Result<RowPage<PersonLine>> {
            return personRows(opened, query).transform([](const PersonPage &page) {
                RowPage<PersonLine> lines;
                for (const PersonRow &row : page.rows)
                    lines.rows.push_back({row.person.id, row});
                if (!page.next.isEmpty())
                    lines.next = page.next;
                return lines;
            });
        });
    });
}

void PeoplePage::showList()
{
    if (m_model->rowCount() == 0 && m_search->text().isEmpty()) {
        showEmpty(IconName::People, tr("Nobody yet"), tr("A person comes into the register with the first request."));
        return;
    }
    showContent();
    const Result<PersonId> wanted = PersonId::from(m_wanted);
    const int row = wanted ? m_model->rowOf(*wanted) : -1;
    if (row >= 0)
        m_wanted.clear();
    if (row >= 0 || !m_table->currentIndex().isValid())
        m_table->selectRow(std::max(row, 0));
    showChosen();
}

void PeoplePage::showChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    m_merge->setEnabled(chosen.size() == 2);
    const PersonLine *line = chosen.isEmpty() ? nullptr : m_model->rowAt(chosen.back().row());
    m_side->setVisible(line);
    if (line)
        showPerson(line->row.person);
}

void PeoplePage::showPerson(const Person &person)
{
    m_person = person;
    m_form->given->setText(person.name.given ? person.name.given->toString() : QString());
    m_form->prefix->setText(person.name.prefix);
    m_form->family->setText(person.name.family.toString());
    m_form->street->setText(person.address ? person.address->street.toString() : QString());
    m_form->postcode->setText(person.address ? person.address->postcode : QString());
    m_form->place->setText(person.address ? person.address->place : QString());
    m_form->telephone->setText(person.telephone ? shownTelephone(person.telephone->toString()) : QString());
    m_form->email->setText(person.email ? person.email->toString() : QString());
    whenReady(m_workspace.run([id = person.id](Register &opened) { return requestsOfPerson(opened, id); }), this,
              [this, id = person.id](const Result<std::vector<RequestRow>> &rows) {
                  if (!m_person || m_person->id != id)
                      return;
                  m_requests = rows.value_or({});
                  m_cases->clear();
                  for (const RequestRow &row : m_requests)
                      m_cases->addItem(tr("%1, %2, %3").arg(row.reference, listed(row.rights), wordOf(row.state)));
              });
}

void PeoplePage::focusFirst()
{
    m_table->setFocus();
}

void PeoplePage::perform(PageTask task)
{
    if (task == PageTask::Find)
        m_search->setFocus();
}

QString PeoplePage::place() const
{
    return m_person ? m_person->id.toString() : QString();
}

// A person who is not among the first of the list is shown all the same.
void PeoplePage::returnTo(const QString &place)
{
    m_wanted = place;
    const Result<PersonId> id = PersonId::from(place);
    if (!id)
        return;
    whenReady(m_workspace.run([wanted = *id](Register &opened) { return personById(opened, wanted); }), this,
              [this](const Result<Person> &person) {
                  if (person)
                      m_search->setText(person->name.family.toString());
              });
}

} // namespace balie
