// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of persons is put together: the list with its search, and the chosen person beside it.
#include "core/wording/userwords.h"
#include "ui/models/peoplemodel.h"
#include "ui/people/keptofperson.h"
#include "ui/people/peoplepage.h"
#include "ui/support/emptyhint.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/turningsplitter.h"
#include "ui_personform.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

// In letters, at best and at least; what is short stays whole.
static ColumnNeed needOf(int column, const QTableView &table)
{
    static constexpr std::pair<int, int> letters[] = {{25, 14}, {36, 14}, {18, 9}, {7, 7}, {8, 8}, {14, 14}, {30, 9}};
    const auto [natural, least] = letters[column];
    return {.natural = qreal(columnFor(table, natural)), .least = qreal(columnFor(table, least)), .whole = natural == least};
}

void PeoplePage::build()
{
    m_splitter = new TurningSplitter(QStringLiteral("peopleSplitter"), 100, this);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({840, 320});
    setContent(m_splitter);
    header()->setSummary(tr("Who asked something, how to reach them, and their cases."));
    header()->setNote(accessNote(m_workspace.session().role, {Permission::Receive, Permission::CorrectPersons}));
    if (m_workspace.may(Permission::Receive)) {
        QPushButton *add = header()->setPrimary(IconName::NewRequest, tr("&New request"));
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
    }
    addRowActions();
    showCorrecting();
}

QWidget *PeoplePage::buildList()
{
    auto *list = new QWidget(m_splitter);
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
    return list;
}

void PeoplePage::addRowActions()
{
    auto *change = new QAction(icon(IconName::Edit), tr("&Change the data"), m_table);
    m_mergeAct = new QAction(icon(IconName::Link), tr("&Merge the two"), m_table);
    if (m_workspace.may(Permission::CorrectPersons))
        m_table->addActions({change, m_mergeAct});
    connect(change, &QAction::triggered, m_form->given, [this] { m_form->given->setFocus(); });
    connect(m_mergeAct, &QAction::triggered, this, &PeoplePage::mergeChosen);
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
    lines->addWidget(form);
    m_save = addButton(*lines, IconName::Done, tr("S&ave"), QStringLiteral("savePerson"));
    lines->addSpacing(metrics::groups);
    lines->addWidget(new PlainLabel(tr("Cases"), TextRole::GroupTitle, side));
    m_cases = new QListWidget(side);
    m_cases->setObjectName(QStringLiteral("casesOfPerson"));
    m_cases->setAccessibleName(tr("Cases of this person"));
    m_cases->setFrameShape(QFrame::NoFrame);
    m_cases->setWordWrap(true);
    m_cases->setFixedHeight(4 * metrics::denseRow(fontMetrics())); // what is kept stands under it
    lines->addWidget(m_cases);
    m_kept = new KeptOfPerson(m_workspace, side);
    lines->addWidget(m_kept);
    lines->addStretch(1);
    m_mergeHint = new PlainLabel(tr("Two records of the same person? Choose both in the list, then merge: Ctrl and a click, or Ctrl and the arrows "
                                    "and then Ctrl+Space."),
                                 TextRole::Caption, side);
    m_mergeHint->setWordWrap(true);
    lines->addWidget(m_mergeHint);
    m_merge = addButton(*lines, IconName::Link, tr("&Merge the two"), QStringLiteral("mergePersons"));
    scroll->setWidget(side);
    return m_side;
}

QPushButton *PeoplePage::addButton(QBoxLayout &lines, IconName name, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(icon(name), text, this);
    button->setObjectName(objectName);
    lines.addWidget(button, 0, Qt::AlignLeft);
    return button;
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

void PeoplePage::connectParts()
{
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_hint, &EmptyHint::actionTriggered, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showChosen);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_merge, &QPushButton::clicked, this, &PeoplePage::mergeChosen);
    for (QLineEdit *field : m_side->findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textChanged, m_save, [this] { m_save->setEnabled(true); });
        connect(field, &QLineEdit::textEdited, this, [this] {
            if (messages()->kind() == MessageKind::Failure)
                messages()->dismiss(); // what was refused stood there before
        });
    }
    connect(m_kept, &KeptOfPerson::itemWanted, this, [this](const QString &item) { Q_EMIT placeWanted(QStringLiteral("retention"), QStringLiteral("item=") + item); });
    connect(m_cases, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT requestWanted(m_requests[static_cast<std::size_t>(m_cases->row(item))].id);
    });
}

} // namespace balie
