// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of persons writes.
#include "core/casework/editperson.h"
#include "core/casework/mergepersons.h"
#include "core/domain/person/contactfields.h"
#include "core/wording/errorwords.h"
#include "ui/models/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"
#include "ui_personform.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace balie {

Result<Person> PeoplePage::typedPerson() const
{
    Person person = *m_person;
    const auto family = ShortText::from(m_form->family->text());
    const auto given = textTyped(m_form->given->text());
    const auto email = emailTyped(m_form->email->text());
    const auto telephone = telephoneTyped(m_form->telephone->text());
    if (!family)
        return family.error();
    if (!given || !email || !telephone)
        return !given ? given.error() : !email ? email.error() : telephone.error();
    person.name = {*given, m_form->prefix->text().simplified(), *family};
    person.email = *email;
    person.telephone = *telephone;
    person.address.reset();
    if (!m_form->street->text().trimmed().isEmpty()) {
        const auto address = PostalAddress::from(m_form->street->text(), m_form->postcode->text(), m_form->place->text());
        if (!address)
            return address.error();
        person.address = *address;
    }
    return person;
}

void PeoplePage::save()
{
    if (!m_person)
        return;
    const Result<Person> person = typedPerson();
    if (!person)
        return messages()->tell(MessageKind::Failure, sentenceOf(person.error()));
    const Person before = *m_person;
    whenReady(m_workspace.run([wanted = *person](Register &opened) { return editPerson(opened, wanted); }), this,
              [this, before](const Result<Person> &saved) {
                  if (!saved)
                      return messages()->tell(MessageKind::Failure, sentenceOf(saved.error()));
                  Person back = before;
                  back.revision = saved->revision;
                  messages()->offerUndo(tr("The data of %1 are kept.").arg(saved->name.display()), [this, back] {
                      m_workspace.run([back](Register &opened) { return editPerson(opened, back); });
                  });
              });
}

// The record that was chosen last stays; the other one becomes a pointer to it. This cannot be taken
// back by itself, so it is asked first, in its place.
void PeoplePage::mergeChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.size() != 2)
        return;
    const Person duplicate = m_model->rowAt(chosen.front().row())->row.person;
    const Person stays = m_model->rowAt(chosen.back().row())->row.person;
    messages()->offer(MessageKind::Caution,
                      tr("All cases of %1 move to %2. Are these surely one person?").arg(duplicate.name.display(), stays.name.display()),
                      tr("&Yes, merge"), [this, duplicate, stays] { merge(duplicate, stays); });
}

void PeoplePage::merge(const Person &duplicate, const Person &stays)
{
    whenReady(m_workspace.run([from = duplicate.id, to = stays.id](Register &opened) { return mergePersons(opened, from, to); }),
              this, [this, name = stays.name.display()](const Result<void> &merged) {
                  if (merged)
                      messages()->tell(MessageKind::Success, tr("The two records are one now: %1.").arg(name));
                  else
                      messages()->tell(MessageKind::Failure, sentenceOf(merged.error()));
              });
}

} // namespace balie
