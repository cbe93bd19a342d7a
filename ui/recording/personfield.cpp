// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/personfield.h"

#include "ui/support/whenready.h"

#include <QCompleter>
#include <QStringListModel>

#include <utility>

namespace balie {

PersonField::PersonField(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(this)), m_lines(new QStringListModel(this))
{
    setPlaceholderText(tr("Begin of a name, street or telephone number"));
    m_completer->setModel(m_lines);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the register has looked already
    setCompleter(m_completer);
    m_typing.setSingleShot(true);
    m_typing.setInterval(180);
    connect(&m_typing, &QTimer::timeout, this, &PersonField::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_typing.start();
        if (std::exchange(m_person, std::nullopt))
            Q_EMIT personChanged();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) { take(index.row()); });
}

void PersonField::setOrganisation(OrganisationId organisation)
{
    if (m_organisation == organisation)
        return;
    if (m_organisation) {
        m_person.reset();
        clear();
    }
    m_organisation = organisation;
}

void PersonField::setPerson(PersonId person, const QString &name)
{
    m_person = person;
    setText(name);
}

void PersonField::forget()
{
    clear();
    if (std::exchange(m_person, std::nullopt))
        Q_EMIT personChanged();
}

void PersonField::ask()
{
    const QString typed = text().trimmed();
    if (!m_workspace || typed.size() < 2)
        return;
    PersonQuery query;
    query.text = typed;
    query.organisation = m_organisation;
    query.limit = 8;
    whenReady(m_workspace->run([query](Register &opened) { return personRows(opened, query); }), this, [this, typed](const Result<PersonPage> &page) {
        if (page && typed == text().trimmed() && !m_person)
            offer(page->rows);
    });
}

void PersonField::offer(const std::vector<PersonRow> &rows)
{
    m_rows = rows;
    QStringList lines;
    for (const PersonRow &row : rows) {
        const std::optional<PostalAddress> &address = row.person.address;
        lines.append(address ? QStringLiteral("%1 · %2").arg(row.person.name.display(), address->street.toString()) : row.person.name.display());
    }
    m_lines->setStringList(lines);
    if (hasFocus() && !lines.isEmpty())
        m_completer->complete();
}

void PersonField::take(int row)
{
    if (row >= 0 && static_cast<std::size_t>(row) < m_rows.size())
        setPerson(m_rows[static_cast<std::size_t>(row)].person.id, m_rows[static_cast<std::size_t>(row)].person.name.display());
    Q_EMIT personChanged();
}

} // namespace balie
