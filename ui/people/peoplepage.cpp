// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "core/domain/person/telephone.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/registerevents.h"
#include "ui/models/peoplemodel.h"
#include "ui/people/keptofperson.h"
#include "ui/support/emptyhint.h"
#include "ui/support/whenready.h"
#include "ui_personform.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace balie {

PeoplePage::PeoplePage(Workspace &workspace, const Clock &, QWidget *parent)
    : Page(QStringLiteral("people"), IconName::People, tr("Persons"), parent), m_workspace(workspace),
      m_model(new PeopleModel(this)), m_form(new Ui::PersonForm)
{
    build();
    connectParts();
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
    m_kept->showPerson(person.id);
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
