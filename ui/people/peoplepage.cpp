// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "core/domain/person/telephone.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/registerevents.h"
#include "ui/models/peoplemodel.h"
#include "ui/support/emptyhint.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"
#include "ui_personform.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

// In letters, at best and at least; what is short stays whole.
static ColumnNeed needOf(int column, const QTableView &table)
{
    static constexpr std::pair<int, int> letters[] = {{25, 14}, {36, 14}, {18, 9}, {7, 7}, {8, 8}, {14, 14}, {30, 9}};
    const auto [natural, least] = letters[column];
    const int head = columnFor(table, table.model()->headerData(column, Qt::Horizontal).toString()) + metrics::related;
    const qreal wide = std::max(head, columnFor(table, natural));
    return {.natural = wide, .least = natural == least ? wide : qreal(std::max(head, columnFor(table, least))), .whole = natural == least};
}

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
    auto *splitter = m_splitter = new QSplitter(Qt::Horizontal, this);
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
    dressTable(*m_table);
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_model->columnCount(); ++column)
        needs.push_back(needOf(column, *m_table));
    auto *widths = new SharedColumns(m_table);
    widths->setNeeds(std::move(needs));
    widths->setSpare({6, 2, 5, 4}); // the form and the cases beside the list say the same
    lines->addWidget(m_table, 1);
    m_hint = new EmptyHint(m_table, tr("&Clear the search"));
    splitter->addWidget(list);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({840, 320});
    setContent(splitter);
    header()->setSummary(tr("Who asked something, how to reach them, and their cases."));
    header()->setNote(accessNote(m_workspace.session().role, {Permission::Receive, Permission::CorrectPersons}));
    if (m_workspace.may(Permission::Receive)) {
        QPushButton *add = header()->setPrimary(IconName::NewRequest, tr("&New request"));
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
    }
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_hint, &EmptyHint::actionTriggered, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showChosen);
    auto *change = new QAction(icon(IconName::Edit), tr("&Change the data"), m_table);
    m_mergeAct = new QAction(icon(IconName::Link), tr("&Merge the two"), m_table);
    if (m_workspace.may(Permission::CorrectPersons))
        m_table->addActions({change, m_mergeAct});
    connect(change, &QAction::triggered, m_form->given, [this] { m_form->given->setFocus(); });
    connect(m_mergeAct, &QAction::triggered, this, &PeoplePage::mergeChosen);
}

// One under the other where the letters are large.
void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < 100 * fontMetrics().averageCharWidth() ? Qt::Vertical : Qt::Horizontal);
}

QWidget *PeoplePage::buildSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side = scroll;
    auto *side = new QWidget;
    auto *lines = new QVBoxLayout(side);
    metrics::layOutInside(lines);
    lines->setContentsMargins(metrics::groups, 0, metrics::related, 0);
    auto *form = new QWidget(side);
    m_form->setupUi(form);
    metrics::layOutFields(m_form->whole);
    for (QLineEdit *field : form->findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            if (messages()->kind() == MessageKind::Failure)
                messages()->dismiss(); // what was refused stood there before
        });
    }
    lines->addWidget(form);
    m_save = addButton(*lines, IconName::Done, tr("S&ave"), QStringLiteral("savePerson"));
    lines->addSpacing(metrics::groups);
    lines->addWidget(new PlainLabel(tr("Cases"), TextRole::GroupTitle, side));
    m_cases = new QListWidget(side);
    m_cases->setObjectName(QStringLiteral("casesOfPerson"));
    m_cases->setAccessibleName(tr("Cases of this person"));
    m_cases->setFrameShape(QFrame::NoFrame);
    m_cases->setWordWrap(true);
    m_cases->setMinimumHeight(3 * metrics::denseRow(fontMetrics()));
    lines->addWidget(m_cases, 1);
    m_mergeHint = new PlainLabel(tr("Two records of the same person? Choose both in the list, then merge: Ctrl and a click, or Ctrl and the arrows "
                                    "and then Ctrl+Space."),
                                 TextRole::Caption, side);
    m_mergeHint->setWordWrap(true);
    lines->addWidget(m_mergeHint);
    m_merge = addButton(*lines, IconName::Link, tr("&Merge the two"), QStringLiteral("mergePersons"));
    scroll->setWidget(side);
    showCorrecting();
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_merge, &QPushButton::clicked, this, &PeoplePage::mergeChosen);
    for (QLineEdit *field : form->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, m_save, [this] { m_save->setEnabled(true); });
    connect(m_cases, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT requestWanted(m_requests[static_cast<std::size_t>(m_cases->row(item))].id);
    });
    return m_side;
}

// Whoever may not correct the data reads them, and can copy from them.
void PeoplePage::showCorrecting()
{
    const bool correcting = m_workspace.may(Permission::CorrectPersons);
    for (QWidget *part : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_merge), static_cast<QWidget *>(m_mergeHint)})
        part->setVisible(correcting);
    if (correcting)
        return;
    m_form->familyLabel->setText(tr("Famil&y name"));
    QPalette quiet;
    quiet.setColor(QPalette::Base, Qt::transparent);
    for (QLineEdit *field : m_side->findChildren<QLineEdit *>()) {
        field->setReadOnly(true);
        field->setFrame(false);
        field->setPalette(quiet);
    }
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

QPushButton *PeoplePage::addButton(QBoxLayout &lines, IconName name, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(icon(name), text, this);
    button->setObjectName(objectName);
    lines.addWidget(button, 0, Qt::AlignLeft);
    return button;
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
        showEmpty(IconName::People, tr("Nobody yet"), tr("A person comes into the register with the first request."),
                  m_workspace.may(Permission::Receive) ? tr("New request") : QString());
        return;
    }
    showContent();
    m_hint->say(m_model->rowCount() == 0 ? tr("Nobody fits what you search.") : QString());
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
    m_mergeAct->setEnabled(chosen.size() == 2);
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
    m_save->setEnabled(false); // until something differs
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
