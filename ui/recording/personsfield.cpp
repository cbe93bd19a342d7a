// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/personsfield.h"

#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/pluralof.h"
#include "ui/support/whenready.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

static constexpr int mostAtOnce = 1000; // that are found

PersonsField::PersonsField(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_add(new QPushButton(tr("Add all that fit"), this)), m_hint(new PlainLabel(QString(), TextRole::Caption, this)),
      m_list(new QListWidget(this)), m_takeOff(new QPushButton(tr("Take off the list"), this)), m_count(new PlainLabel(QString(), this))
{
    dress();
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(180);
    connect(&m_typing, &QTimer::timeout, this, &PersonsField::ask);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        offer({});
        m_typing.start();
    });
    connect(m_add, &QPushButton::clicked, this, &PersonsField::addFound);
    connect(m_takeOff, &QPushButton::clicked, this, &PersonsField::takeOff);
    auto *gone = new QShortcut(QKeySequence::Delete, m_list);
    gone->setContext(Qt::WidgetShortcut);
    connect(gone, &QShortcut::activated, this, &PersonsField::takeOff);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_takeOff->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    offer({});
    showChosen();
}

void PersonsField::dress()
{
    m_search->setObjectName(QStringLiteral("personsSearch"));
    m_search->setAccessibleName(tr("Which persons?"));
    m_search->setPlaceholderText(tr("Begin of a street, name or telephone number"));
    m_search->setMaxLength(200);
    m_add->setObjectName(QStringLiteral("addPersons"));
    m_add->setAutoDefault(false);
    m_hint->setObjectName(QStringLiteral("personsHint"));
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("chosenPersons"));
    m_list->setAccessibleName(tr("Persons on the list"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(6 * metrics::denseRow(fontMetrics()));
    m_list->setUniformItemSizes(true);
    m_takeOff->setObjectName(QStringLiteral("takeOffPersons"));
    m_takeOff->setAutoDefault(false);
    m_count->setObjectName(QStringLiteral("personsCount"));
}

void PersonsField::layOut()
{
    auto *asked = new QHBoxLayout;
    asked->setSpacing(metrics::related);
    asked->addWidget(m_search, 1);
    asked->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->setSpacing(metrics::related);
    below->addWidget(m_count, 1);
    below->addWidget(m_takeOff);
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->addLayout(asked);
    lines->addWidget(m_hint);
    lines->addWidget(m_list);
    lines->addLayout(below);
}

void PersonsField::setOrganisation(OrganisationId organisation)
{
    if (m_organisation == organisation)
        return;
    if (m_organisation)
        forget();
    m_organisation = organisation;
}

std::vector<PersonId> PersonsField::persons() const
{
    std::vector<PersonId> ids;
    for (const Chosen &one : m_chosen)
        ids.push_back(one.id);
    return ids;
}

void PersonsField::forget()
{
    m_search->clear();
    offer({});
    m_chosen.clear();
    showChosen();
}

void PersonsField::ask()
{
    const QString typed = m_search->text().trimmed();
    if (!m_workspace || typed.size() < 2)
        return;
    const PersonQuery query{typed, m_organisation, mostAtOnce, {}};
    whenReady(m_workspace->run([query](Register &opened) { return personRows(opened, query); }), this, [this, typed](const Result<PersonPage> &page) {
        if (page && typed == m_search->text().trimmed())
            offer(*page);
    });
}

void PersonsField::offer(const PersonPage &page)
{
    m_found = page.rows;
    const auto number = static_cast<qint64>(m_found.size());
    const bool isAsked = m_search->text().trimmed().size() >= 2 && !m_typing.isActive();
    m_add->setEnabled(number > 0);
    if (!page.next.isEmpty())
        m_hint->setText(tr("More than %1 persons fit. Type more of the street or the name; only the first %1 are added.").arg(QLocale().toString(number)));
    else if (number > 0)
        m_hint->setText(tr("%1 persons fit.", nullptr, pluralOf(number)).arg(QLocale().toString(number)));
    else
        m_hint->setText(isAsked ? tr("Nobody of this register fits.") : tr("All whose street or name begins so are added at once; take off who does not belong among them."));
}

static QString lineOf(const Person &person)
{
    return person.address ? QStringLiteral("%1 · %2").arg(person.name.display(), person.address->oneLine()) : person.name.display();
}

// Enter adds, and saves nothing while the list is being made.
bool PersonsField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEnter = watched == m_search && key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
    if (!isEnter)
        return QWidget::eventFilter(watched, event);
    if (m_add->isEnabled())
        addFound();
    return true;
}

void PersonsField::addFound()
{
    for (const PersonRow &row : m_found) {
        const bool isThere = std::any_of(m_chosen.begin(), m_chosen.end(), [&](const Chosen &one) { return one.id == row.person.id; });
        if (!isThere)
            m_chosen.push_back({row.person.id, lineOf(row.person)});
    }
    m_search->clear();
    offer({});
    showChosen();
    m_search->setFocus();
}

void PersonsField::takeOff()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        m_chosen.erase(m_chosen.begin() + row);
    showChosen();
    if (!m_chosen.empty() && !rows.empty())
        m_list->setCurrentRow(std::min(rows.back(), static_cast<int>(m_chosen.size()) - 1));
}

void PersonsField::showChosen()
{
    m_list->clear();
    for (const Chosen &one : m_chosen)
        m_list->addItem(one.line);
    const auto number = static_cast<qint64>(m_chosen.size());
    m_count->setText(number == 0 ? tr("Nobody is on the list yet.") : tr("%1 persons are on the list.", nullptr, pluralOf(number)).arg(QLocale().toString(number)));
    m_takeOff->setEnabled(false);
    Q_EMIT personsChanged();
}

} // namespace balie
